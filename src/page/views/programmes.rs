//! Programmes: which stage each place has reached, and which theme is worked on where.

use std::collections::BTreeSet;

use super::picture::picture;
use super::{Elsewhere, Parts};
use crate::chart::{Chart, Form, Matrix, MatrixRow, capitalised};
use crate::page::Content;
use crate::page::gathered::item;
use crate::page::section::{Block, Item, Section};
use crate::record::{Area, Kind as _, Programme, Prototype, Stage, Theme};
use crate::register::Entry;
use crate::value::Slug;
use crate::words::{Words, say};

/// The page of a programme: its stages as steps and by place, its prototypes and themes.
pub(super) fn record(content: Content<'_>, entry: &Entry<Programme>) -> Parts {
    let (register, words) = (content.register, content.words);
    let prototypes = register.links.from::<Prototype>(entry, &["programme"]);
    let items: Vec<Item> = prototypes
        .iter()
        .filter_map(|slug| register.all::<Prototype>().get(slug))
        .map(|prototype| item(content.words, prototype))
        .collect();
    let mut more = Vec::new();
    if !items.is_empty() {
        let tried = Section::new("prototypes", say!(words, "programmes-tried"));
        more.push(tried.with(Block::Items(items)));
    }
    more.extend(stage_grid(content, &[entry]));
    let themes = register.links.from::<Theme>(entry, &["programme"]);
    let themes: Vec<&Entry<Theme>> =
        themes.iter().filter_map(|slug| register.all::<Theme>().get(slug)).collect();
    if !themes.is_empty() {
        let items = themes.iter().map(|theme| item(content.words, *theme)).collect();
        let worked_on = Section::new("themes", say!(words, "programmes-worked-on"));
        more.push(worked_on.with(Block::Items(items)));
    }
    more.extend(theme_grid(content, &themes, &places(entry)));
    Parts {
        opening: vec![steps(words, entry)],
        more,
        shown: Elsewhere {
            fields: vec!["stage"],
            links: vec![(Prototype::FOLDER, "programme"), (Theme::FOLDER, "programme")],
            list: false,
        },
    }
}

/// The stages in order, with the one that is reached.
fn steps(words: &Words, entry: &Entry<Programme>) -> Section {
    let reached = entry.record.stage.value();
    let opening = Section::opening();
    let Some(reached) = reached else {
        return opening.saying(say!(words, "programmes-stage-unsaid"));
    };
    let all = [Stage::Idea, Stage::Pilot, Stage::Review, Stage::Extended, Stage::Mainstream];
    let number = all.iter().position(|stage| stage == reached);
    let status = match number {
        Some(number) => {
            say!(words, "programmes-stage", number = number + 1, all = all.len(), stage = reached)
        }
        None => capitalised(&words.text(reached)),
    };
    let next = number.and_then(|number| all.get(number + 1));
    let opening = opening.with(Block::Status(status));
    match next {
        Some(next) => {
            let stages = all.map(|stage| words.text(&stage)).join(", ");
            opening.saying(say!(words, "programmes-next", stages = stages, next = next))
        }
        None => opening,
    }
}

/// The places that a programme names.
fn places(entry: &Entry<Programme>) -> BTreeSet<Slug> {
    entry.record.stages.iter().filter_map(|s| s.area.as_ref()).map(|a| a.slug().clone()).collect()
}

/// Which stage each place has reached. A blank is honest: no source names the stage there.
fn stage_grid(content: Content<'_>, programmes: &[&Entry<Programme>]) -> Option<Section> {
    let words = content.words;
    let used: BTreeSet<Stage> =
        programmes.iter().flat_map(|p| &p.record.stages).map(|step| step.stage).collect();
    let areas: BTreeSet<Slug> = programmes.iter().flat_map(|p| places(p)).collect();
    if areas.is_empty() {
        return None;
    }
    let rows: Vec<MatrixRow> = areas
        .iter()
        .filter_map(|slug| content.register.all::<Area>().get(slug))
        .map(|area| MatrixRow {
            name: area.name().to_owned(),
            link: Some(area.address()),
            cells: used.iter().map(|stage| when(words, programmes, *stage, &area.slug)).collect(),
        })
        .collect();
    let title = say!(words, "programmes-grid", places = rows.len(), stages = used.len());
    let columns = used.iter().map(|stage| capitalised(&words.text(stage))).collect();
    let chart = grid(
        content,
        "stage-grid",
        title,
        &say!(words, "programmes-grid-description"),
        Matrix::new(&say!(words, "views-place"), columns, rows),
    );
    Some(Section::new("stages-by-place", say!(words, "programmes-where")).chart(chart))
}

/// When a stage was reached in a place.
fn when(words: &Words, programmes: &[&Entry<Programme>], stage: Stage, area: &Slug) -> String {
    let steps = programmes.iter().flat_map(|p| &p.record.stages);
    let own = steps
        .filter(|step| step.stage == stage && step.area.as_ref().is_some_and(|a| a.slug() == area));
    let times: Vec<String> = own
        .map(|step| match step.from.value() {
            Some(from) => say!(words, "programmes-from", date = from),
            None => say!(words, "programmes-undated"),
        })
        .collect();
    times.join("; ")
}

/// Which theme is worked on where, with honest blanks for the places without one.
fn theme_grid(
    content: Content<'_>,
    themes: &[&Entry<Theme>],
    places: &BTreeSet<Slug>,
) -> Option<Section> {
    if themes.is_empty() {
        return None;
    }
    let words = content.words;
    let named = themes.iter().flat_map(|t| &t.record.common.areas).map(|a| a.slug().clone());
    let areas: BTreeSet<Slug> = places.iter().cloned().chain(named).collect();
    let areas: Vec<&Entry<Area>> =
        areas.iter().filter_map(|slug| content.register.all::<Area>().get(slug)).collect();
    let is_worked_on = |theme: &Entry<Theme>, area: &Entry<Area>| {
        theme.record.common.areas.iter().any(|a| *a.slug() == area.slug)
    };
    let rows: Vec<MatrixRow> = areas
        .iter()
        .map(|area| MatrixRow {
            name: area.name().to_owned(),
            link: Some(area.address()),
            cells: themes
                .iter()
                .map(|theme| is_worked_on(theme, area).then(|| say!(words, "views-yes")))
                .map(Option::unwrap_or_default)
                .collect(),
        })
        .collect();
    let with =
        areas.iter().filter(|area| themes.iter().any(|theme| is_worked_on(theme, area))).count();
    if with == 0 {
        return None;
    }
    let title = say!(words, "themes-named", with = with, all = areas.len());
    let columns = themes.iter().map(|theme| theme.name().to_owned()).collect();
    let chart = grid(
        content,
        "theme-grid",
        title,
        &say!(words, "themes-description"),
        Matrix::new(&say!(words, "views-place"), columns, rows),
    );
    Some(Section::new("themes-by-place", say!(words, "themes-where")).chart(chart))
}

fn grid(content: Content<'_>, id: &str, title: String, subtitle: &str, matrix: Matrix) -> Chart {
    picture(content, id, title, subtitle, &Form::Matrix(matrix))
}

/// The list of programmes: all stages and places together.
pub(super) fn index(content: Content<'_>) -> Parts {
    let all: Vec<&Entry<Programme>> = content.register.all::<Programme>().iter().collect();
    Parts { more: stage_grid(content, &all).into_iter().collect(), ..Parts::default() }
}

/// The list of themes: which theme is worked on where.
pub(super) fn themes(content: Content<'_>) -> Parts {
    let register = content.register;
    let themes: Vec<&Entry<Theme>> = register.all::<Theme>().iter().collect();
    let places = register.all::<Programme>().iter().flat_map(places).collect();
    Parts {
        opening: theme_grid(content, &themes, &places).into_iter().collect(),
        ..Parts::default()
    }
}

/// The list of prototypes: what worked and what must change.
pub(super) fn prototypes(content: Content<'_>) -> Parts {
    let items = |of: fn(&Prototype) -> &Vec<String>| -> Vec<Item> {
        let all = content.register.all::<Prototype>().iter();
        all.flat_map(|entry| {
            of(&entry.record).iter().map(|text| Item {
                lead: None,
                link: Some(crate::page::Link::record(entry)),
                text: text.clone(),
            })
        })
        .collect()
    };
    let words = content.words;
    let learned = |id, heading, items: Vec<Item>, none: &str| {
        let section = Section::new(id, say!(words, heading));
        if items.is_empty() {
            section.saying(say!(words, none))
        } else {
            section.with(Block::Items(items))
        }
    };
    let (worked, must_change) = (items(|p| &p.worked), items(|p| &p.needs_to_change));
    let more = vec![
        learned("worked", "prototypes-worked", worked, "prototypes-worked-unsaid"),
        learned("must-change", "prototypes-change", must_change, "prototypes-change-unsaid"),
    ];
    Parts { more, ..Parts::default() }
}
