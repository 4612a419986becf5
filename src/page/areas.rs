//! Areas: the index, and for each who decides, who serves it and what is tried there.

use serde::Serialize;

use super::parts::{Link, Provenance, links, record_cell, referred};
use super::{Content, Prose};
use crate::chart::{Cell, Table, capitalised};
use crate::finding::Finding;
use crate::record::{Area, Kind};
use crate::register::{Collection, Entry, Links, Status};
use crate::value::Slug;

/// All areas.
#[derive(Debug, Serialize)]
pub struct Index {
    /// One row for each.
    pub table: Table,
}

/// One area.
#[derive(Debug, Serialize)]
pub struct AreaView {
    /// What sort of place it is.
    pub kind: String,
    /// Its code in official lists.
    pub gss_code: Option<String>,
    /// What is tried and decided there.
    pub about: Option<Prose>,
    /// The larger areas in which it lies, the largest first.
    pub within: Vec<Link>,
    /// The areas that lie in it.
    pub contains: Vec<Link>,
    /// Partnerships that work for it.
    pub partnerships: Option<Table>,
    /// Shared services that serve it.
    pub services: Vec<Link>,
    /// Organisations that serve it.
    pub organisations: Vec<Link>,
    /// Sources and stories.
    pub provenance: Provenance,
}

impl AreaView {
    pub(super) fn tables(&self) -> Vec<&Table> {
        self.partnerships.iter().collect()
    }
}

pub(super) fn index(content: Content<'_>) -> Index {
    let register = content.register;
    let mut table = Table::new("areas", "Areas", &["Name", "Kind", "Part of"]);
    let mut entries: Vec<&Entry<Area>> = register.areas.iter().collect();
    entries.sort_by_key(|e| e.name().to_lowercase());
    for entry in entries {
        let parent = referred(&register.areas, &entry.record.parent).into_iter().next();
        table.row([
            record_cell(entry),
            Cell::text(capitalised(entry.record.kind.word())),
            parent.map_or_else(Cell::empty, |link| Cell::text(link.text).linked(link.to)),
        ]);
    }
    Index { table }
}

pub(super) fn view(
    content: Content<'_>,
    entry: &Entry<Area>,
    findings: &mut Vec<Finding>,
) -> AreaView {
    let register = content.register;
    let record = &entry.record;
    AreaView {
        kind: capitalised(record.kind.word()),
        gss_code: record.gss_code.clone(),
        about: record.about.as_ref().map(|text| Prose::of(content, &entry.path, text, findings)),
        within: within(content, entry),
        contains: links(&register.areas, register.links.areas_of_area(&entry.slug)),
        partnerships: partnerships(content, entry),
        services: around(content, entry, &register.shared_services, Links::services_of_area),
        organisations: around(
            content,
            entry,
            &register.organisations,
            Links::organisations_of_area,
        ),
        provenance: Provenance::of(content, entry),
    }
}

/// The areas around an area. Stops where areas lie in each other.
fn within(content: Content<'_>, entry: &Entry<Area>) -> Vec<Link> {
    let areas = &content.register.areas;
    let mut around: Vec<Link> = Vec::new();
    let mut next = entry.record.parent.as_ref().and_then(|p| areas.get(p.slug()));
    while let Some(area) = next {
        let link = Link::record(area);
        if area.slug == entry.slug || around.contains(&link) {
            break;
        }
        around.push(link);
        next = area.record.parent.as_ref().and_then(|p| areas.get(p.slug()));
    }
    around.reverse();
    around
}

/// An area and those in which it lies, itself first.
fn with_larger<'a>(content: Content<'a>, entry: &'a Entry<Area>) -> Vec<&'a Entry<Area>> {
    let larger = within(content, entry);
    let of = |link: &Link| content.register.areas.iter().find(|a| a.address() == link.to);
    std::iter::once(entry).chain(larger.iter().rev().filter_map(of)).collect()
}

/// Records that belong to an area or to one in which it lies; where they belong to a larger one,
/// the link says so.
fn around<K: Kind + Send>(
    content: Content<'_>,
    entry: &Entry<Area>,
    records: &Collection<K>,
    of_area: impl for<'l> Fn(&'l Links, &Slug) -> &'l [Slug],
) -> Vec<Link> {
    let mut found: Vec<Link> = Vec::new();
    for area in with_larger(content, entry) {
        for mut link in links(records, of_area(&content.register.links, &area.slug)) {
            if found.iter().any(|other| other.to == link.to) {
                continue;
            }
            if area.slug != entry.slug {
                link.text = format!("{} (for all of {})", link.text, area.name());
            }
            found.push(link);
        }
    }
    found
}

fn partnerships(content: Content<'_>, entry: &Entry<Area>) -> Option<Table> {
    let register = content.register;
    let mut table = Table::new(
        "partnerships",
        format!("Partnerships for {}", entry.name()),
        &["Partnership", "Works for", "Form", "Does it still exist?"],
    );
    for area in with_larger(content, entry) {
        for slug in register.links.partnerships_of_area(&area.slug) {
            let Some(partnership) = register.partnerships.get(slug) else { continue };
            table.row([
                record_cell(partnership),
                Cell::text(area.name()),
                Cell::text(capitalised(partnership.record.form.word())),
                Cell::text(Status::of(&partnership.record.life, register.edition.as_at).words()),
            ]);
        }
    }
    (!table.rows.is_empty()).then_some(table)
}
