//! My place: who decides, what is tried, what is spent, who visits, what was handed over.

use std::collections::BTreeSet;

use super::tables::said_cell;
use super::{Elsewhere, Parts, overlaps};
use crate::chart::{Cell, Table};
use crate::page::Content;
use crate::page::gathered::item;
use crate::page::paid::paid_by;
use crate::page::parts::{Link, known_cell, links, record_cell};
use crate::page::section::{Block, Item, Section};
use crate::page::shown::Shown;
use crate::record::{
    Area, AssetTransfer, Capability, CommunityRight, Confidence, Indicator, Kind as _,
    Organisation, Overlap, Partnership, Programme, Prototype, Provision, SharedService, Theme,
};
use crate::register::{Entry, Record, Status};
use crate::value::Slug;
use crate::words::{Words, say};

/// The page of an area.
pub(super) fn record(content: Content<'_>, entry: &Entry<Area>) -> Parts {
    let mut more = Vec::new();
    more.push(who_decides(content, entry));
    more.extend(part(content.words, entry));
    more.extend(spent(content, entry));
    more.extend(tried(content, entry));
    more.extend(overlaps::visits(content, entry));
    more.extend(work_there(content, entry));
    Parts {
        opening: vec![lies_in(content, entry)],
        more,
        shown: Elsewhere {
            fields: vec!["parent", "board", "how_to_take_part", "tile", "boundary"],
            links: vec![
                (Partnership::FOLDER, "areas"),
                (Area::FOLDER, "parent"),
                (Programme::FOLDER, "stages"),
                (Programme::FOLDER, "areas"),
                (Theme::FOLDER, "areas"),
                (Prototype::FOLDER, "areas"),
                (Provision::FOLDER, "area"),
                (Overlap::FOLDER, "area"),
                (Overlap::FOLDER, "areas"),
                (AssetTransfer::FOLDER, "areas"),
                (CommunityRight::FOLDER, "areas"),
                (Capability::FOLDER, "areas"),
                (Indicator::FOLDER, "areas"),
                (Indicator::FOLDER, "series"),
            ],
            list: false,
        },
    }
}

/// The areas in which it lies and those that lie in it.
fn lies_in(content: Content<'_>, entry: &Entry<Area>) -> Section {
    let words = content.words;
    let around = with_larger(content, entry).into_iter().skip(1);
    let around: Vec<Link> = around.map(|area| Link::record(area)).collect();
    let within = content.register.links.from::<Area>(entry, &["parent"]);
    let within = links::<Area>(content.register, within);
    let mut opening = Section::opening();
    if !within.is_empty() {
        opening = opening.saying(say!(words, "area-places")).with(Block::Links(within));
    }
    if around.is_empty() {
        opening
    } else {
        opening.with(Block::Answers(vec![Shown::links(&say!(words, "area-lies-in"), around)]))
    }
}

/// An area and those in which it lies, itself first. Stops where areas lie in each other.
fn with_larger<'a>(content: Content<'a>, entry: &'a Entry<Area>) -> Vec<&'a Entry<Area>> {
    let mut around = vec![entry];
    let mut next = entry.record.parent.as_ref().and_then(|p| content.register.refer(p));
    while let Some(area) = next {
        if around.iter().any(|known| known.slug == area.slug) {
            break;
        }
        around.push(area);
        next = area.record.parent.as_ref().and_then(|p| content.register.refer(p));
    }
    around
}

fn who_decides(content: Content<'_>, entry: &Entry<Area>) -> Section {
    let (register, words) = (content.register, content.words);
    let mut section = Section::new("who-decides", say!(words, "area-who-decides"));
    if let Some(board) = entry.record.board.as_ref().and_then(|board| register.refer(board)) {
        section =
            section.saying(say!(words, "area-board")).with(Block::Links(vec![Link::record(board)]));
    }
    let mut table = Table::saying(
        words,
        "partnerships",
        say!(words, "area-partnerships", area = entry.name()),
        &["views-partnership", "area-works-for", "views-form", "area-still-exists"],
    );
    for (area, partnership) in for_area::<Partnership>(content, entry) {
        table.row([
            record_cell(partnership),
            Cell::text(area.name()),
            said_cell(words, &partnership.record.form),
            Cell::text(say!(
                words,
                Status::of(&partnership.record.life, register.edition.as_at).message()
            )),
        ]);
    }
    let none = table.rows.is_empty();
    section = section.table(table);
    if none {
        section = section.saying(say!(words, "area-no-partnership"));
    }
    for (heading, links) in [
        ("area-who-serves", around::<Organisation>(content, entry)),
        ("area-shared-services", around::<SharedService>(content, entry)),
    ] {
        if !links.is_empty() {
            section = section.saying(say!(words, heading)).with(Block::Links(links));
        }
    }
    section
}

/// The records of a kind that name an area or one in which it lies, each once, with the smallest
/// area for which it is.
fn for_area<'a, K: crate::record::Kind>(
    content: Content<'a>,
    entry: &'a Entry<Area>,
) -> Vec<(&'a Entry<Area>, &'a Entry<K>)> {
    let mut found: Vec<(&Entry<Area>, &Entry<K>)> = Vec::new();
    for area in with_larger(content, entry) {
        let slugs = content.register.links.from::<K>(area, &["areas"]);
        for record in slugs.iter().filter_map(|slug| content.register.all::<K>().get(slug)) {
            if !found.iter().any(|(_, other)| other.slug == record.slug) {
                found.push((area, record));
            }
        }
    }
    found
}

/// Links to what is for an area; where it is for a larger one, the link says so. Examples are left
/// out.
fn around<K: crate::record::Kind>(content: Content<'_>, entry: &Entry<Area>) -> Vec<Link> {
    let true_ones = for_area::<K>(content, entry)
        .into_iter()
        .filter(|(_, record)| record.record.common().confidence != Some(Confidence::Example));
    let link = |(area, record): (&Entry<Area>, &Entry<K>)| {
        let mut link = Link::record(record);
        if area.slug != entry.slug {
            link.text = say!(content.words, "area-for-all", name = link.text, area = area.name());
        }
        link
    };
    true_ones.map(link).collect()
}

fn part(words: &Words, entry: &Entry<Area>) -> Option<Section> {
    let how = entry.record.how_to_take_part.as_ref()?;
    Some(Section::new("take-part", say!(words, "area-take-part")).saying(how))
}

/// What the organisations that serve the area have paid, as far as it is published here.
fn spent(content: Content<'_>, entry: &Entry<Area>) -> Option<Section> {
    let paid = |body: &Entry<Organisation>| {
        let paid = paid_by(content, body)?;
        let text = say!(content.words, "area-paid", organisation = body.name(), total = paid.total);
        Some(Item { lead: None, link: Some(paid.link), text })
    };
    let bodies = for_area::<Organisation>(content, entry).into_iter();
    let items: Vec<Item> = bodies.filter_map(|(_, body)| paid(body)).collect();
    (!items.is_empty()).then(|| {
        Section::new("spent", say!(content.words, "area-spent"))
            .saying(say!(content.words, "area-whole-councils"))
            .with(Block::Items(items))
    })
}

/// What is tried here: programmes with the stage they have reached, themes and prototypes.
fn tried(content: Content<'_>, entry: &Entry<Area>) -> Option<Section> {
    let (register, words) = (content.register, content.words);
    let mut table = Table::saying(
        words,
        "stages",
        say!(words, "area-tried-in", area = entry.name()),
        &["area-programme", "views-stage", "views-from", "views-until", "area-known"],
    );
    let mut items: Vec<Item> = Vec::new();
    let named = register.links.from::<Programme>(entry, &["areas"]);
    for programme in register.all::<Programme>().iter() {
        let here = |step: &&crate::record::StageStep| {
            step.area.as_ref().is_some_and(|area| *area.slug() == entry.slug)
        };
        let steps: Vec<_> = programme.record.stages.iter().filter(here).collect();
        if steps.is_empty() && named.iter().any(|slug| **slug == programme.slug) {
            items.push(item(content.words, programme));
        }
        for step in steps {
            table.row([
                record_cell(programme),
                said_cell(words, &step.stage),
                known_cell(words, &step.from),
                known_cell(words, &step.to),
                Cell::text(step.note.clone().unwrap_or_default()),
            ]);
        }
    }
    let mut section =
        Section::new("tried", say!(words, "area-tried")).table(table.folding_unknown());
    for slug in register.links.from::<Theme>(entry, &["areas"]) {
        items.extend(register.all::<Theme>().get(slug).map(|theme| item(content.words, theme)));
    }
    for slug in register.links.from::<Prototype>(entry, &["areas"]) {
        items.extend(
            register.all::<Prototype>().get(slug).map(|prototype| item(content.words, prototype)),
        );
    }
    if !items.is_empty() {
        section = section.with(Block::Items(items));
    }
    section.unless_empty()
}

/// Overlaps, assets, rights, capabilities and indicators of a place.
fn work_there(content: Content<'_>, entry: &Entry<Area>) -> Vec<Section> {
    let register = content.register;
    let mut sections = Vec::new();
    let mut add = |id: &str, heading: &str, records: Vec<&dyn Record>| {
        if !records.is_empty() {
            let items = records.into_iter().map(|record| item(content.words, record)).collect();
            let heading = say!(content.words, heading);
            sections.push(Section::new(id, heading).with(Block::Items(items)));
        }
    };
    let of = |folder: &'static str, fields: &[&str]| {
        let links = register.links.to(entry).iter();
        let own = links.filter(|l| l.folder == folder && fields.contains(&l.field));
        let slugs: BTreeSet<&Slug> = own.map(|l| &l.slug).collect();
        slugs.into_iter().filter_map(|slug| register.find(folder, slug)).collect::<Vec<_>>()
    };
    add("overlaps", "area-overlaps", of(Overlap::FOLDER, &["area", "areas"]));
    add("assets", "area-assets", of(AssetTransfer::FOLDER, &["areas"]));
    add("rights", "area-rights", of(CommunityRight::FOLDER, &["areas"]));
    add("capabilities", "area-capabilities", of(Capability::FOLDER, &["areas"]));
    add("indicators", "area-indicators", of(Indicator::FOLDER, &["areas", "series"]));
    sections
}
