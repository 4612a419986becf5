//! Everything on the site by name, for whoever browses and for whoever has no JavaScript.

use std::collections::HashMap;

use serde::Serialize;

use super::entries::{Entry, EntryKind};
use super::letters::{self, OTHER, ROWS, has_welsh_letters, letter_of, sheets};
use super::parts::Link;
use super::plan::section_page;
use super::{Page, View};
use crate::value::{SitePath, Slug};
use crate::words::{Words, say};

/// The folder of the pages.
const FOLDER: &str = "a-to-z";

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
pub(super) fn pages(words: &Words, kinds: &[EntryKind]) -> Vec<Page> {
    let letters = letters(words, kinds);
    let count: usize = letters.iter().map(|(_, names)| names.len()).sum();
    let title = say!(words, "a-to-z");
    let summary = say!(words, "a-to-z-summary", count = count);
    let opening = |view| section_page(path(), &title, &summary, View::AToZ(view));
    if count <= ROWS {
        let letters = letters.iter().map(|(letter, names)| shown(words, letter, names)).collect();
        return vec![opening(AToZ { ways: Vec::new(), letters })];
    }
    let mut ways = Vec::new();
    let mut pages = Vec::new();
    for (letter, names) in &letters {
        for (at, sheet) in sheets(words, &[FOLDER], letter, names).into_iter().enumerate() {
            if at == 0 {
                let (letter, count) = (letters::shown(words, letter), names.len());
                let way = say!(words, "a-to-z-way", letter = letter, count = count);
                ways.push(Link::new(way, sheet.path.clone()));
            }
            let heading = say!(words, "a-to-z-letter", letter = sheet.name);
            let lead = say!(words, "a-to-z-letter-summary", count = sheet.rows.len());
            let letters = vec![shown(words, letter, sheet.rows)];
            let view = View::AToZ(AToZ { ways: sheet.ways, letters });
            let crumbs = vec![Link::new(&title, path())];
            pages.push(Page { crumbs, ..section_page(sheet.path, &heading, &lead, view) });
        }
    }
    pages.push(opening(AToZ { ways, letters: Vec::new() }));
    pages
}

fn shown(words: &Words, letter: &str, names: &[Name]) -> Letter {
    Letter {
        name: letters::shown(words, letter),
        id: format!("letter-{letter}"),
        names: names.to_vec(),
    }
}

/// The letters in the order of the language, each with its names; signs do not matter to whoever
/// looks for a name, so that names are in the order of their slugs.
fn letters(words: &Words, kinds: &[EntryKind]) -> Vec<(String, Vec<Name>)> {
    let mut letters: HashMap<String, Vec<(String, Name)>> = HashMap::new();
    let welsh = has_welsh_letters(words.language());
    for kind in kinds {
        for Entry { title, path, .. } in &kind.entries {
            let slug = Slug::from_title(title);
            let letter = slug.as_ref().map_or(OTHER, |slug| letter_of(welsh, slug.as_str()));
            let link = Link::new(title, path.clone());
            let name = Name { link, kind: kind.name.clone() };
            let letter = letter.to_owned();
            let slug = slug.map_or_else(String::new, |slug| slug.as_str().to_owned());
            letters.entry(letter).or_default().push((slug, name));
        }
    }
    let sorted = |(letter, mut names): (String, Vec<(String, Name)>)| {
        names.sort_by(|(a, one), (b, other)| {
            words.compare(a, b).then_with(|| one.link.to.cmp(&other.link.to))
        });
        (letter, names.into_iter().map(|(_, name)| name).collect())
    };
    let mut letters: Vec<_> = letters.into_iter().map(sorted).collect();
    letters.sort_by(|(a, _), (b, _)| words.compare(a, b));
    letters
}
