//! What partners share with each other as data, and what its words mean.

use super::due::Due;
use super::{Elsewhere, Parts};
use crate::chart::{Cell, Table, capitalised};
use crate::page::Content;
use crate::page::parts::{known_cell, record_cell};
use crate::page::section::Section;
use crate::record::{SharedData, Term};
use crate::register::Entry;

/// The data-sharing register: for each, when it was last shared and whether the next is late.
pub(super) fn register(content: Content<'_>) -> Parts {
    let mut all: Vec<(Due, &Entry<SharedData>)> = content
        .register
        .all::<SharedData>()
        .iter()
        .map(|entry| {
            (Due::of(&entry.record.next_due, false, content.register.edition.as_at), entry)
        })
        .collect();
    all.sort_by_key(|(due, entry)| (due.order(), entry.slug.clone()));
    let overdue = all.iter().filter(|(due, _)| due.is_overdue()).count();
    let mut table = Table::new(
        "data-sharing-register",
        "The data-sharing register",
        &["Data", "Owner", "How often", "Last shared", "Next due", "How it stands"],
    );
    for (due, entry) in &all {
        let data = &entry.record;
        let owner = data.owner.value().and_then(|owner| content.register.refer(owner));
        table.row([
            record_cell(*entry),
            owner.map_or_else(|| Cell::text("Unknown"), |owner| record_cell(owner)),
            known_cell(content.words, &data.frequency),
            known_cell(content.words, &data.last_published),
            known_cell(content.words, &data.next_due),
            Cell::text(due.brief()),
        ]);
    }
    let words = format!("Sets of data that are overdue: {overdue} of {}.", all.len());
    Parts::instead_of_list(vec![Section::opening().saying(words).table(table)])
}

/// The page of a term: what it stands for comes first.
pub(super) fn term(_: Content<'_>, entry: &Entry<Term>) -> Parts {
    let term = &entry.record;
    let mut opening = Section::opening();
    if let Some(whole) = &term.stands_for {
        opening = opening.saying(format!("{} stands for: {}.", term.name, capitalised(whole)));
    }
    if term.common.summary.as_ref() != Some(&term.plain) {
        opening = opening.saying(&term.plain);
    }
    Parts {
        opening: vec![opening],
        shown: Elsewhere { fields: vec!["stands_for", "plain"], ..Elsewhere::default() },
        ..Parts::default()
    }
}
