//! Programmes: which stage each place has reached, and which theme is worked on where.

use std::collections::BTreeSet;

use super::picture::picture;
use super::{Elsewhere, Parts};
use crate::chart::{Chart, Form, Matrix, MatrixRow};
use crate::page::Content;
use crate::page::gathered::item;
use crate::page::section::{Block, Item, Section};
use crate::record::{Area, Kind as _, Programme, Prototype, Stage, Theme};
use crate::register::Entry;
use crate::value::Slug;

/// The page of a programme: its stages as steps and by place, its prototypes and themes.
pub(super) fn record(content: Content<'_>, entry: &Entry<Programme>) -> Parts {
    let register = content.register;
    let prototypes = register.links.from::<Prototype>(entry, &["programme"]);
    let items: Vec<Item> = prototypes
        .iter()
        .filter_map(|slug| register.all::<Prototype>().get(slug))
        .map(|prototype| item(content.words, prototype))
        .collect();
    let mut more = Vec::new();
    if !items.is_empty() {
        more.push(Section::new("prototypes", "What is tried").with(Block::Items(items)));
    }
    more.extend(stage_grid(content, &[entry]));
    let themes = register.links.from::<Theme>(entry, &["programme"]);
    let themes: Vec<&Entry<Theme>> =
        themes.iter().filter_map(|slug| register.all::<Theme>().get(slug)).collect();
    if !themes.is_empty() {
        let items = themes.iter().map(|theme| item(content.words, *theme)).collect();
        more.push(Section::new("themes", "What is worked on").with(Block::Items(items)));
    }
    more.extend(theme_grid(content, &themes, &places(entry)));
    Parts {
        opening: vec![steps(entry)],
        more,
        shown: Elsewhere {
            fields: vec!["stage"],
            links: vec![(Prototype::FOLDER, "programme"), (Theme::FOLDER, "programme")],
            list: false,
        },
    }
}

/// The stages in order, with the one that is reached.
fn steps(entry: &Entry<Programme>) -> Section {
    let reached = entry.record.stage.value();
    let opening = Section::opening();
    let Some(reached) = reached else {
        return opening.saying("No source says which stage this has reached.");
    };
    let all = [Stage::Idea, Stage::Pilot, Stage::Review, Stage::Extended, Stage::Mainstream];
    let number = all.iter().position(|stage| stage == reached);
    let status = match number {
        Some(number) => format!("Stage {} of {}: {reached}", number + 1, all.len()),
        None => crate::chart::capitalised(reached.word()),
    };
    let next = number.and_then(|number| all.get(number + 1));
    let opening = opening.with(Block::Status(status));
    match next {
        Some(next) => opening.saying(format!(
            "The stages are idea, pilot, review, extended, mainstream. Next would come: {next}."
        )),
        None => opening,
    }
}

/// The places that a programme names.
fn places(entry: &Entry<Programme>) -> BTreeSet<Slug> {
    entry.record.stages.iter().filter_map(|s| s.area.as_ref()).map(|a| a.slug().clone()).collect()
}

/// Which stage each place has reached. A blank is honest: no source names the stage there.
fn stage_grid(content: Content<'_>, programmes: &[&Entry<Programme>]) -> Option<Section> {
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
            cells: used.iter().map(|stage| when(programmes, *stage, &area.slug)).collect(),
        })
        .collect();
    let title = format!("Places: {}; stages: {}", rows.len(), used.len());
    let columns = used.iter().map(|stage| crate::chart::capitalised(stage.word())).collect();
    let chart = grid(
        content,
        "stage-grid",
        title,
        "Which stage each place has reached; a blank means that no source names it",
        Matrix::new("Place", columns, rows),
    );
    Some(Section::new("stages-by-place", "Which stage, where").chart(chart))
}

/// When a stage was reached in a place.
fn when(programmes: &[&Entry<Programme>], stage: Stage, area: &Slug) -> String {
    let steps = programmes.iter().flat_map(|p| &p.record.stages);
    let own = steps
        .filter(|step| step.stage == stage && step.area.as_ref().is_some_and(|a| a.slug() == area));
    let words: Vec<String> = own
        .map(|step| match step.from.value() {
            Some(from) => format!("From {from}"),
            None => "Yes, date not known".to_owned(),
        })
        .collect();
    words.join("; ")
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
    let named = themes.iter().flat_map(|t| &t.record.common.areas).map(|a| a.slug().clone());
    let areas: BTreeSet<Slug> = places.iter().cloned().chain(named).collect();
    let areas: Vec<&Entry<Area>> =
        areas.iter().filter_map(|slug| content.register.all::<Area>().get(slug)).collect();
    let works = |theme: &Entry<Theme>, area: &Entry<Area>| {
        theme.record.common.areas.iter().any(|a| *a.slug() == area.slug)
    };
    let rows: Vec<MatrixRow> = areas
        .iter()
        .map(|area| MatrixRow {
            name: area.name().to_owned(),
            link: Some(area.address()),
            cells: themes
                .iter()
                .map(|theme| if works(theme, area) { "Yes" } else { "" }.to_owned())
                .collect(),
        })
        .collect();
    let with = areas.iter().filter(|area| themes.iter().any(|theme| works(theme, area))).count();
    if with == 0 {
        return None;
    }
    let title = format!("Themes are named for {with} of {} places", areas.len());
    let columns = themes.iter().map(|theme| theme.name().to_owned()).collect();
    let chart = grid(
        content,
        "theme-grid",
        title,
        "Which theme is worked on in which place; a blank means that no source names one",
        Matrix::new("Place", columns, rows),
    );
    Some(Section::new("themes-by-place", "Which theme, where").chart(chart))
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
    let learned = |id, heading, items: Vec<Item>, none: &str| {
        let section = Section::new(id, heading);
        if items.is_empty() { section.saying(none) } else { section.with(Block::Items(items)) }
    };
    let more = vec![
        learned("worked", "What worked", items(|p| &p.worked), "No source says yet what worked."),
        learned(
            "must-change",
            "What must change",
            items(|p| &p.needs_to_change),
            "No source says yet what must change.",
        ),
    ];
    Parts { more, ..Parts::default() }
}
