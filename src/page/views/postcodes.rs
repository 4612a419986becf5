//! Files of postcodes: to how many places they lead.

use super::{Elsewhere, Parts};
use crate::ledger::PostcodeCounts;
use crate::page::Content;
use crate::page::find_place;
use crate::page::parts::Link;
use crate::page::section::{Block, Section};
use crate::record::PostcodeFile;
use crate::register::Entry;
use crate::words::{Words, say};

/// The page of a file of postcodes: what was kept of it, and where it is used.
pub(super) fn record(content: Content<'_>, entry: &Entry<PostcodeFile>) -> Parts {
    let counts = content.ledger.postcodes.files.get(&entry.slug).copied().unwrap_or_default();
    let opening = Section::opening().saying(kept(content.words, counts));
    let way = Link::new(find_place::title(content), find_place::path());
    let opening = match find_place::finder(content) {
        Some(_) => opening.with(Block::Links(vec![way])),
        None => opening,
    };
    let lines = entry.record.attributions.iter().map(|line| line.value.clone());
    let named = Section::new("reuse", say!(content.words, "postcodes-whose"));
    let named = lines.fold(named, Section::saying);
    Parts {
        opening: vec![opening],
        more: named.unless_empty().into_iter().collect(),
        shown: Elsewhere { fields: vec!["csv", "columns", "attributions"], ..Elsewhere::default() },
    }
}

fn kept(words: &Words, counts: PostcodeCounts) -> String {
    let PostcodeCounts { kept, passed_over } = counts;
    match passed_over {
        0 => say!(words, "postcodes-all", kept = kept),
        _ => say!(words, "postcodes-kept", kept = kept, all = kept + passed_over),
    }
}
