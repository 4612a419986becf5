//! The index of the search, in parts of which a browser fetches the few that it needs
//! (`/search/`).
//!
//! Documents, which are what is found, are numbered: by kind, and within a kind short names first,
//! so that the index says in a few numbers of what kind each is and how many words its name has.
//! They are kept in parts of a few. Terms are kept in
//! their order, in parts of some size; the index says with which term each part begins, so that all
//! terms with the same beginning are in one part or in neighbours. For words that nobody wrote there
//! are the words of the site, by length, from which the script takes the nearest.

mod terms;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::File;
use super::json::{json, named};
use crate::page::{Entry, EntryKind, search_data_file};

/// How many documents a part holds: one page of results is in few parts, and a part is small.
const DOCUMENTS: usize = 40;

/// From how many bytes a part of terms is full.
const FULL: usize = 16_000;

/// Shorter words are never taken for another.
const SHORTEST: usize = 4;

/// What is needed to choose among the parts.
#[derive(Serialize, Default)]
struct Index<'a> {
    /// The kinds, with the number of documents of each whose titles have no word, one, two and so on.
    kinds: Vec<(&'a str, Vec<usize>)>,
    /// How many documents a part holds.
    most: usize,
    /// The parts of documents.
    documents: Vec<String>,
    /// The parts of terms, each with its first term.
    terms: Vec<(String, String)>,
    /// The files of words, by length.
    words: BTreeMap<usize, String>,
}

/// Documents, by columns.
#[derive(Serialize, Default)]
struct Documents<'a> {
    title: Vec<&'a str>,
    path: Vec<&'a str>,
    line: Vec<&'a str>,
    facts: Vec<&'a str>,
}

/// Terms, by columns.
#[derive(Serialize, Default)]
struct Terms<'a> {
    term: Vec<&'a str>,
    /// The documents that have it in the title: the first number, then the steps between numbers.
    title: Vec<Vec<usize>>,
    /// The documents that have it elsewhere only.
    text: Vec<Vec<usize>>,
}

/// The documents of a term: in the title, and elsewhere only.
#[derive(Default)]
struct Postings {
    title: BTreeSet<usize>,
    text: BTreeSet<usize>,
}

/// The index and its parts.
pub(super) fn files(kinds: &[EntryKind]) -> Vec<File> {
    let mut files = Vec::new();
    let all: Vec<&Entry> = kinds.iter().flat_map(|kind| &kind.entries).collect();
    let postings = postings(kinds);
    let index = Index {
        kinds: kinds.iter().map(|kind| (kind.name.as_str(), by_words(kind))).collect(),
        most: DOCUMENTS,
        documents: all.chunks(DOCUMENTS).map(|part| documents(part, &mut files)).collect(),
        terms: term_parts(&postings, &mut files),
        words: words(&postings, &mut files),
    };
    files.push(File::new(&search_data_file("index.json"), json(&index)));
    files
}

/// How many entries have names of no word, one word, two words and so on.
fn by_words(kind: &EntryKind) -> Vec<usize> {
    let longest = kind.entries.iter().map(Entry::words).max().unwrap_or_default();
    let mut counts = vec![0; longest + 1];
    for entry in &kind.entries {
        counts[entry.words()] += 1;
    }
    counts
}

fn documents(part: &[&Entry], files: &mut Vec<File>) -> String {
    let mut documents = Documents::default();
    for entry in part {
        documents.title.push(&entry.title);
        documents.path.push(entry.path.as_str());
        documents.line.push(&entry.line);
        documents.facts.push(&entry.facts);
    }
    named(search_data_file, "found", &documents, files)
}

fn postings(kinds: &[EntryKind]) -> BTreeMap<String, Postings> {
    let mut postings: BTreeMap<String, Postings> = BTreeMap::new();
    let mut number = 0;
    for kind in kinds {
        let of_kind = terms::terms(&kind.name);
        for entry in &kind.entries {
            for term in terms::terms(&entry.title) {
                postings.entry(term).or_default().title.insert(number);
            }
            let texts = [&entry.line, &entry.facts, &entry.more];
            let texts = texts.into_iter().flat_map(|text| terms::terms(text));
            for term in texts.chain(of_kind.iter().cloned()) {
                postings.entry(term).or_default().text.insert(number);
            }
            number += 1;
        }
    }
    for found in postings.values_mut() {
        found.text.retain(|document| !found.title.contains(document));
    }
    postings
}

fn term_parts(
    postings: &BTreeMap<String, Postings>,
    files: &mut Vec<File>,
) -> Vec<(String, String)> {
    let mut parts = Vec::new();
    let mut part = Terms::default();
    let mut size = 0;
    for (term, found) in postings {
        part.term.push(term);
        part.title.push(steps(&found.title));
        part.text.push(steps(&found.text));
        // A step is a digit or two and a comma.
        size += term.len() + 8 + 3 * (found.title.len() + found.text.len());
        if size >= FULL {
            parts.push(finished(&std::mem::take(&mut part), files));
            size = 0;
        }
    }
    if !part.term.is_empty() {
        parts.push(finished(&part, files));
    }
    parts
}

fn finished(part: &Terms<'_>, files: &mut Vec<File>) -> (String, String) {
    let first = part.term.first().copied().unwrap_or_default();
    (first.to_owned(), named(search_data_file, "terms", part, files))
}

/// Numbers as the first and the steps from each to the next.
fn steps(numbers: &BTreeSet<usize>) -> Vec<usize> {
    let before = std::iter::once(0).chain(numbers.iter().copied());
    numbers.iter().zip(before).map(|(number, before)| number - before).collect()
}

/// The words of letters alone, by length. Numbers are left out: a date is not another one that looks
/// like it.
fn words(postings: &BTreeMap<String, Postings>, files: &mut Vec<File>) -> BTreeMap<usize, String> {
    let mut by_length: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
    for term in postings.keys().filter(|term| term.chars().all(char::is_alphabetic)) {
        let length = term.chars().count();
        if length >= SHORTEST {
            by_length.entry(length).or_default().push(term);
        }
    }
    let file = |(length, words): (usize, Vec<&str>)| {
        (length, named(search_data_file, &format!("words-{length}"), &words.join(" "), files))
    };
    by_length.into_iter().map(file).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_steps() {
        assert_eq!(steps(&BTreeSet::from([3, 4, 9])), [3, 1, 5]);
        assert!(steps(&BTreeSet::new()).is_empty());
    }
}
