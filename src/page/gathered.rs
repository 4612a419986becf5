//! Records of many kinds, gathered under the name of each kind.

use super::named;
use super::parts::Link;
use super::section::{Block, Item, Section};
use crate::register::Record;
use crate::words::Words;

/// A section for each kind of which there are records, with a sentence about each.
pub(super) fn by_kind(words: &Words, records: &[&dyn Record]) -> Vec<Section> {
    let mut kinds: Vec<_> = records.iter().map(|record| record.kind()).collect();
    kinds.sort_by_key(|kind| (kind.section, kind.folder));
    kinds.dedup_by_key(|kind| kind.folder);
    kinds
        .into_iter()
        .map(|kind| {
            let own = records.iter().filter(|record| record.kind().folder == kind.folder);
            let items = own.map(|record| item(words, *record)).collect();
            Section::new(kind.folder, named::many(words, kind)).with(Block::Items(items))
        })
        .collect()
}

/// A record with what its summary says.
pub(super) fn item(words: &Words, record: &dyn Record) -> Item {
    Item {
        lead: record.happened().map(|date| words.text(&date)),
        link: Some(Link::record(record)),
        text: record.common().summary.clone().unwrap_or_default(),
    }
}
