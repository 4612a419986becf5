//! Everything on the site by name, for whoever browses and for whoever has no JavaScript.

use std::collections::BTreeMap;

use serde::Serialize;

use super::entries::{Entry, EntryKind};
use super::letters::{ROWS, letter_of, sheets};
use super::parts::Link;
use super::plan::section_page;
use super::{Page, View};
use crate::chart::Cell;
use crate::value::{SitePath, Slug};

/// The folder of the pages.
const FOLDER: &str = "a-to-z";

/// The letter of names in which there is no Latin letter and no digit.
const OTHER: &str = "other";

/// Names, letter by letter.
#[derive(Debug, Serialize)]
pub struct AToZ {
    /// The ways to the letters; where a letter has several pages, to those.
    pub ways: Vec<Link>,
    /// The letters on this page.
    pub letters: Vec<Letter>,
}

/// The names under a letter.
#[derive(Debug, Serialize)]
pub struct Letter {
    /// The letter.
    pub name: String,
    /// Its place on the page.
    pub id: String,
    /// The names.
    pub names: Vec<Name>,
}

/// A name in the list.
#[derive(Debug, Clone, Serialize)]
pub struct Name {
    /// The name and where it leads.
    pub link: Link,
    /// What it is, in the plural: "Partnerships".
    pub kind: String,
}

/// The address of the A to Z.
pub(super) fn path() -> SitePath {
    SitePath::page([FOLDER])
}

/// The A to Z of all entries: one page, or a page for each letter where they are many.
pub(super) fn pages(kinds: &[EntryKind]) -> Vec<Page> {
    let letters = letters(kinds);
    let count = letters.values().map(Vec::len).sum();
    let summary = format!("Everything on this site by name: {} entries.", Cell::count(count).text);
    let opening = |view| section_page(path(), "A to Z", &summary, View::AToZ(view));
    if count <= ROWS {
        let letters = letters.iter().map(|(letter, names)| shown(letter, names)).collect();
        return vec![opening(AToZ { ways: Vec::new(), letters })];
    }
    let mut ways = Vec::new();
    let mut pages = Vec::new();
    for (letter, names) in &letters {
        for (at, sheet) in sheets(&[FOLDER], letter, names).into_iter().enumerate() {
            if at == 0 {
                let words = format!("{}: {}", letter.to_uppercase(), Cell::count(names.len()).text);
                ways.push(Link::new(words, sheet.path.clone()));
            }
            let title = format!("A to Z: {}", sheet.name);
            let lead = format!("{} entries on this page.", Cell::count(sheet.rows.len()).text);
            let letters = vec![shown(letter, sheet.rows)];
            let view = View::AToZ(AToZ { ways: sheet.ways, letters });
            let crumbs = vec![Link::new("A to Z", path())];
            pages.push(Page { crumbs, ..section_page(sheet.path, &title, &lead, view) });
        }
    }
    pages.push(opening(AToZ { ways, letters: Vec::new() }));
    pages
}

fn shown(letter: &str, names: &[Name]) -> Letter {
    Letter { name: letter.to_uppercase(), id: format!("letter-{letter}"), names: names.to_vec() }
}

fn letters(kinds: &[EntryKind]) -> BTreeMap<String, Vec<Name>> {
    let mut letters: BTreeMap<String, Vec<(Option<Slug>, Name)>> = BTreeMap::new();
    for kind in kinds {
        for Entry { title, path, .. } in &kind.entries {
            let slug = Slug::from_title(title);
            let letter = slug.as_ref().map_or(OTHER, |slug| letter_of(slug.as_str())).to_owned();
            let link = Link::new(title, path.clone());
            let name = Name { link, kind: kind.name.clone() };
            letters.entry(letter).or_default().push((slug, name));
        }
    }
    let sorted = |(letter, mut names): (String, Vec<(Option<Slug>, Name)>)| {
        names.sort_by(|(a, one), (b, other)| (a, &one.link.to).cmp(&(b, &other.link.to)));
        (letter, names.into_iter().map(|(_, name)| name).collect())
    };
    letters.into_iter().map(sorted).collect()
}
