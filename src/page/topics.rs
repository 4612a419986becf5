//! Topics: a page for each subject, with all records that bear on it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::parts::Link;
use super::section::Section;
use super::{Content, gathered};
use crate::chart::{Cell, Table, capitalised};
use crate::register::Record;
use crate::value::{SitePath, Slug};
use crate::words::{Words, say};

/// The first part of the addresses of topics.
pub(super) const FOLDER: &str = "topics";

/// A topic.
#[derive(Debug, Serialize)]
pub struct Topic {
    /// The records, by kind.
    pub sections: Vec<Section>,
}

/// All topics.
#[derive(Debug, Serialize)]
pub struct Index {
    /// One row for each.
    pub table: Table,
}

/// A link to the page of a topic.
pub(super) fn link(topic: &str) -> Option<Link> {
    let slug = Slug::from_title(topic)?;
    Some(Link::new(capitalised(topic), address(&slug)))
}

/// The page of a topic.
pub(super) fn address(slug: &Slug) -> SitePath {
    SitePath::page([FOLDER, slug.as_str()])
}

/// The records of each topic; topics that differ only in capitals and signs are one. The words are
/// those of the first record.
pub(super) fn all(content: Content<'_>) -> BTreeMap<Slug, (String, Vec<&dyn Record>)> {
    let mut topics: BTreeMap<Slug, (String, Vec<&dyn Record>)> = BTreeMap::new();
    for record in content.register.records() {
        for topic in &record.common().topics {
            let Some(slug) = Slug::from_title(topic) else { continue };
            let (_, records) =
                topics.entry(slug).or_insert_with(|| (capitalised(topic), Vec::new()));
            if records.last().is_none_or(|last| last.named() != record.named()) {
                records.push(record);
            }
        }
    }
    topics
}

pub(super) fn index(content: Content<'_>) -> Index {
    let words = content.words;
    let caption = say!(words, "topics-all");
    let mut table = Table::saying(words, "topics", caption, &["topics-topic", "topics-records#"]);
    for (slug, (topic, records)) in all(content) {
        table.row([Cell::text(topic).linked(address(&slug)), Cell::count(records.len())]);
    }
    Index { table }
}

pub(super) fn view(words: &Words, records: &[&dyn Record]) -> Topic {
    Topic { sections: gathered::by_kind(words, records) }
}
