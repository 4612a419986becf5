//! The page on which residents find their place, by postcode, by name or in the list of places.

use std::collections::BTreeMap;

use serde::Serialize;

use super::parts::{Link, each_once};
use super::plan::section_page;
use super::{Content, Page, View, hubs};
use crate::record::{Area, PostcodeFile, Section};
use crate::register::Entry;
use crate::value::{SitePath, Slug};
use crate::words::say;

/// What the page is called.
pub(super) fn title(content: Content<'_>) -> String {
    say!(content.words, "find-place")
}

/// What the page holds, in a sentence.
pub(super) fn summary(content: Content<'_>) -> String {
    if knows_postcodes(content) {
        say!(content.words, "find-place-summary-postcodes")
    } else {
        say!(content.words, "find-place-summary")
    }
}

fn knows_postcodes(content: Content<'_>) -> bool {
    !content.ledger.postcodes.areas.is_empty()
}

/// The form, which works only with a script. Its answers come from the files beside the page
/// (`opendata/lookup.rs`).
#[derive(Debug, Serialize)]
pub struct Finder {
    /// The page with the list of places.
    pub page: SitePath,
    /// The names of places and of the files of postcodes.
    pub index: SitePath,
    /// Whether postcodes can be looked up here.
    pub knows_postcodes: bool,
}

/// The page.
#[derive(Debug, Serialize)]
pub struct FindPlace {
    /// The form.
    pub finder: Finder,
    /// How many postcodes are known, and from where.
    pub postcodes: Option<String>,
    /// The files from which they are known.
    pub files: Vec<Link>,
    /// All places, by the area in which they lie.
    pub groups: Vec<Group>,
    /// The words with which the owners of lists of postcodes ask to be named.
    pub attributions: Vec<String>,
}

/// The places in a larger area, or those that lie in none.
#[derive(Debug, Serialize)]
pub struct Group {
    /// The larger area.
    pub larger: Option<Link>,
    /// The places, by name.
    pub places: Vec<Place>,
}

/// A place in the list.
#[derive(Debug, Serialize)]
pub struct Place {
    /// Its page.
    pub link: Link,
    /// Other names for it and for what lies in it, in a row.
    pub other_names: String,
}

/// The address of the page.
pub(super) fn path() -> SitePath {
    SitePath::page(["places", "find"])
}

/// Where the files are from which postcodes are looked up.
pub fn lookup_file(name: &str) -> SitePath {
    SitePath::page(["places", "lookup"]).file(name)
}

/// The form; none where there are no places.
pub(super) fn finder(content: Content<'_>) -> Option<Finder> {
    (!content.register.all::<Area>().is_empty()).then(|| Finder {
        page: path(),
        index: lookup_file("index.json"),
        knows_postcodes: knows_postcodes(content),
    })
}

/// The page; none where there are no places.
pub(super) fn page(content: Content<'_>) -> Option<Page> {
    let view = FindPlace {
        finder: finder(content)?,
        postcodes: known_postcodes(content),
        files: content.register.all::<PostcodeFile>().iter().map(|e| Link::record(e)).collect(),
        groups: groups(content),
        attributions: attributions(content),
    };
    Some(Page {
        crumbs: vec![hubs::link(content.words, Section::Places)],
        ..section_page(path(), &title(content), &summary(content), View::FindPlace(view))
    })
}

fn known_postcodes(content: Content<'_>) -> Option<String> {
    let count = content.ledger.postcodes.areas.len();
    (count > 0).then(|| say!(content.words, "find-place-postcodes", count = count))
}

/// The places within each larger area, then those that neither lie in one nor hold any.
fn groups(content: Content<'_>) -> Vec<Group> {
    let register = content.register;
    let mut areas: Vec<&Entry<Area>> = register.all::<Area>().iter().collect();
    areas.sort_by(|a, b| {
        content.words.compare(a.name(), b.name()).then_with(|| a.slug.cmp(&b.slug))
    });
    let larger = |area: &Entry<Area>| {
        let parent = area.record.parent.as_ref().and_then(|parent| register.refer(parent));
        parent.map(|parent| &parent.slug)
    };
    let mut within: BTreeMap<Option<&Slug>, Vec<&Entry<Area>>> = BTreeMap::new();
    for area in &areas {
        within.entry(larger(area)).or_default().push(area);
    }
    let places = |areas: &[&Entry<Area>]| areas.iter().map(|area| place(area)).collect();
    let mut groups: Vec<Group> = areas
        .iter()
        .filter_map(|area| {
            let inside = within.get(&Some(&area.slug))?;
            Some(Group { larger: Some(Link::record(*area)), places: places(inside) })
        })
        .collect();
    let top = within.get(&None).into_iter().flatten().copied();
    let alone: Vec<_> = top.filter(|area| !within.contains_key(&Some(&area.slug))).collect();
    if !alone.is_empty() {
        groups.push(Group { larger: None, places: places(&alone) });
    }
    groups
}

fn place(area: &Entry<Area>) -> Place {
    Place { link: Link::record(area), other_names: area.record.other_names.join(", ") }
}

/// The words of all files, each once.
fn attributions(content: Content<'_>) -> Vec<String> {
    let files = content.register.all::<PostcodeFile>().iter();
    each_once(files.flat_map(|file| &file.record.attributions).map(|line| &line.value))
}
