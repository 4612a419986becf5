//! Small parts that many views share.

use serde::Serialize;

use super::named;
use crate::chart::{Cell, capitalised};
use crate::record::{Confidence, Kind, Source};
use crate::register::{Record, Register};
use crate::value::{Known, Reference, SitePath, Slug};
use crate::words::{Spoken, Words, say};

/// Words that lead somewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Link {
    /// The words.
    pub text: String,
    /// Where they lead.
    pub to: SitePath,
}

impl Link {
    /// A link.
    pub fn new(text: impl Into<String>, to: SitePath) -> Self {
        Self { text: text.into(), to }
    }

    /// A link to a record.
    pub fn record(record: &dyn Record) -> Self {
        Self::new(record.name(), record.address())
    }
}

/// A figure or a word with its label.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// What it is.
    pub label: String,
    /// The figure or word.
    pub value: String,
    /// Where more about it stands.
    pub to: Option<SitePath>,
}

impl Fact {
    /// A figure or a word that leads nowhere.
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self { label: label.into(), value: value.into(), to: None }
    }
}

/// Where a fact comes from, ready to be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the fields are those of a record's source")]
pub struct SourceView {
    pub title: String,
    pub publisher: Option<String>,
    pub date: Option<String>,
    pub url: Option<String>,
    pub archived_url: Option<String>,
    pub locator: Option<String>,
    pub quote: Option<String>,
    pub as_at: Option<String>,
    pub licence: Option<String>,
    pub confidence: Option<&'static str>,
    pub r#for: Vec<String>,
}

impl SourceView {
    /// The source as a page shows it.
    pub fn of(words: &Words, source: &Source) -> Self {
        Self {
            title: source.title.clone(),
            publisher: source.publisher.clone(),
            date: source.date.value().map(|date| words.text(date)),
            url: source.url.as_ref().map(|u| u.as_str().to_owned()),
            archived_url: source.archived_url.as_ref().map(|u| u.as_str().to_owned()),
            locator: source.locator.as_deref().map(without_stop),
            quote: source.quote.clone(),
            as_at: source.as_at.map(|date| words.text(&date)),
            licence: source.licence.as_deref().map(without_stop),
            confidence: source.confidence.map(Confidence::word),
            r#for: source.r#for.iter().map(|field| named::field(words, &field.value)).collect(),
        }
    }
}

/// Words to which the page adds a full stop of its own.
fn without_stop(words: &str) -> String {
    words.trim_end().trim_end_matches('.').to_owned()
}

/// Links to the records with these names.
pub(super) fn links<'a, K: Kind>(
    register: &Register,
    slugs: impl IntoIterator<Item = &'a Slug>,
) -> Vec<Link> {
    let records = register.all::<K>();
    slugs
        .into_iter()
        .filter_map(|slug| records.get(slug))
        .map(|entry| Link::record(entry))
        .collect()
}

/// Links to the records that are referred to.
pub(super) fn referred<'a, K: Kind>(
    register: &Register,
    references: impl IntoIterator<Item = &'a Reference<K>>,
) -> Vec<Link> {
    let found = references.into_iter().filter_map(|reference| register.refer(reference));
    found.map(|entry| Link::record(entry)).collect()
}

/// A cell that names a record and leads to it.
pub(super) fn record_cell(record: &dyn Record) -> Cell {
    Cell::text(record.name()).linked(record.address())
}

/// A cell for a value that may be missing, with the reason where it is.
pub(super) fn known_cell<T: Spoken + Serialize>(words: &Words, value: &Known<T>) -> Cell {
    Cell::with_data(capitalised(&words.text(value)), data_words(value))
}

/// A cell for one of the words among which publishers choose.
pub(super) fn choice_cell(words: &Words, word: &'static str) -> Cell {
    Cell::with_data(capitalised(&words.choice(word)), capitalised(word))
}

/// How many are named in a record. None named is not none: the sources do not say.
pub(super) fn named(words: &Words, count: usize) -> Cell {
    if count == 0 {
        Cell::with_data(say!(words, "not-named"), "unknown")
    } else {
        Cell::count(count)
    }
}

/// Words in their order, each once.
pub(super) fn each_once<'a>(words: impl Iterator<Item = &'a String>) -> Vec<String> {
    let mut once: Vec<String> = Vec::new();
    for one in words {
        if !once.contains(one) {
            once.push(one.clone());
        }
    }
    once
}

/// The value as it stands in data: dates as ISO dates.
fn data_words<T: Serialize>(value: &Known<T>) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(words)) => words,
        Ok(other) => other.to_string(),
        Err(_) => String::new(),
    }
}
