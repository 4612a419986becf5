//! Overlaps: who visits a place and what for, and where several organisations do the same work.

use std::collections::{BTreeMap, BTreeSet};

use super::Parts;
use super::picture::{bare, picture};
use crate::chart::{Cell, Form, HeatCell, HeatRow, Heatmap, Table, capitalised};
use crate::page::Content;
use crate::page::parts::{known_cell, record_cell};
use crate::page::provenance::example_words;
use crate::page::section::{Block, Section};
use crate::record::{Area, Organisation, Provision};
use crate::register::{Entry, Record};
use crate::value::Slug;
use crate::words::{Words, say};

/// Who does what here: the provisions, and where several do the same.
pub(super) fn visits(content: Content<'_>, entry: &Entry<Area>) -> Option<Section> {
    let provisions = provisions(content, entry);
    if provisions.is_empty() {
        return None;
    }
    let words = content.words;
    let mut table = Table::saying(
        words,
        "visits",
        say!(words, "overlaps-visits", area = entry.name()),
        &[
            "views-organisation",
            "overlaps-work",
            "views-what",
            "views-how-often",
            "overlaps-hours#",
            "overlaps-cost#",
        ],
    );
    for provision in &provisions {
        let record = &provision.record;
        let body = content.register.refer(&record.organisation);
        table.row([
            body.map_or_else(Cell::empty, |body| record_cell(body)),
            Cell::text(capitalised(&record.work)),
            record_cell(*provision),
            known_cell(words, &record.frequency),
            known_cell(words, &record.staff_hours),
            known_cell(words, &record.cost),
        ]);
    }
    let examples =
        example_words(words, provisions.iter().map(|provision| *provision as &dyn Record));
    let mut section = Section::new("visits", say!(words, "overlaps-who-visits"));
    section.blocks.extend(examples.clone().map(Block::Note));
    let section = section.table(table.folding_unknown());
    let section = section.chart(heatmap(content, entry, &provisions));
    Some(examples.iter().fold(section, |section, note| section.noting(note)))
}

fn provisions<'a>(content: Content<'a>, area: &Entry<Area>) -> Vec<&'a Entry<Provision>> {
    let here = |p: &&Entry<Provision>| *p.record.area.slug() == area.slug;
    content.register.all::<Provision>().iter().filter(here).collect()
}

/// From how many organisations that do the same work in one place it counts as an overlap.
const OVERLAP: usize = 3;

/// Organisations against works in one place: the number of provisions in each cell.
fn heatmap(
    content: Content<'_>,
    place: &Entry<Area>,
    provisions: &[&Entry<Provision>],
) -> crate::chart::Chart {
    let words = content.words;
    let sorts: BTreeSet<&str> = provisions.iter().map(|p| p.record.work.as_str()).collect();
    let bodies: BTreeSet<_> = provisions.iter().map(|p| p.record.organisation.slug()).collect();
    let cell = |body, work: &str| {
        let own = provisions.iter().filter(|p| p.record.organisation.slug() == body);
        match own.filter(|p| p.record.work == work).count() {
            0 => HeatCell::Blank,
            count => HeatCell::Value(bare(count)),
        }
    };
    let rows = bodies
        .iter()
        .filter_map(|slug| content.register.all::<Organisation>().get(slug))
        .map(|body| HeatRow {
            label: body.name().to_owned(),
            link: Some(body.address()),
            cells: sorts.iter().map(|work| cell(&body.slug, work)).collect(),
        })
        .collect();
    let doubled = sorts.iter().filter(|work| organisations_doing(provisions, work) > 1).count();
    let columns = sorts.iter().map(|work| capitalised(work)).collect();
    picture(
        content,
        &format!("overlap-{}", place.slug),
        say!(words, "overlaps-doubled", doubled = doubled, all = sorts.len()),
        &say!(words, "overlaps-by-organisation", area = place.name()),
        &Form::Heatmap(Heatmap::new(
            &say!(words, "views-organisation"),
            columns,
            rows,
            &say!(words, "overlaps-provisions"),
        )),
    )
}

fn organisations_doing(provisions: &[&Entry<Provision>], work: &str) -> usize {
    let own = provisions.iter().filter(|p| p.record.work == work);
    own.map(|p| p.record.organisation.slug()).collect::<BTreeSet<_>>().len()
}

/// The overlaps: places against works, then each place by organisation.
pub(super) fn index(content: Content<'_>) -> Parts {
    let all: Vec<&Entry<Provision>> = content.register.all::<Provision>().iter().collect();
    if all.is_empty() {
        return Parts::default();
    }
    let words = content.words;
    let sorts: BTreeSet<&str> = all.iter().map(|p| p.record.work.as_str()).collect();
    let areas = by_area(content, &all);
    let most = areas
        .iter()
        .flat_map(|(_, own)| sorts.iter().map(|work| organisations_doing(own, work)))
        .max()
        .unwrap_or_default();
    let chart = picture(
        content,
        "works-by-place",
        say!(words, "overlaps-most", count = most),
        &say!(words, "overlaps-description"),
        &Form::Heatmap(works_by_place(words, &sorts, &areas)),
    );
    let opening = Section::opening().chart(chart);
    let more = areas
        .iter()
        .map(|(area, own)| {
            Section::new(area.slug.as_str(), say!(words, "overlaps-in", area = area.name()))
                .chart(heatmap(content, area, own))
        })
        .collect();
    Parts { opening: vec![opening], more, ..Parts::default() }
}

/// An area with what is done there.
type AreaWorks<'a> = (&'a Entry<Area>, Vec<&'a Entry<Provision>>);

fn by_area<'a>(content: Content<'a>, all: &[&'a Entry<Provision>]) -> Vec<AreaWorks<'a>> {
    let mut by_area: BTreeMap<&Slug, Vec<&Entry<Provision>>> = BTreeMap::new();
    for provision in all {
        by_area.entry(provision.record.area.slug()).or_default().push(provision);
    }
    by_area
        .into_iter()
        .filter_map(|(slug, own)| Some((content.register.all::<Area>().get(slug)?, own)))
        .collect()
}

/// How many organisations do each work in each area.
fn works_by_place(words: &Words, sorts: &BTreeSet<&str>, areas: &[AreaWorks<'_>]) -> Heatmap {
    let cell = |own: &[&Entry<Provision>], work: &str| match organisations_doing(own, work) {
        0 => HeatCell::Blank,
        count => HeatCell::Value(bare(count)),
    };
    let rows = areas
        .iter()
        .map(|(area, own)| HeatRow {
            label: area.name().to_owned(),
            link: Some(area.address()),
            cells: sorts.iter().map(|work| cell(own, work)).collect(),
        })
        .collect();
    let heatmap = Heatmap::new(
        &say!(words, "views-place"),
        sorts.iter().map(|work| capitalised(work)).collect(),
        rows,
        &say!(words, "overlaps-organisations"),
    );
    #[expect(clippy::cast_precision_loss, reason = "a small number")]
    heatmap.outlining(OVERLAP as f64, &say!(words, "overlaps-three-or-more"))
}
