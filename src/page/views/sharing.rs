//! What partners share with each other as data, and what its words mean.

use super::due::Due;
use super::{Elsewhere, Parts};
use crate::chart::{Cell, Table, capitalised};
use crate::page::Content;
use crate::page::parts::{known_cell, record_cell};
use crate::page::section::Section;
use crate::record::{SharedData, Term};
use crate::register::Entry;
use crate::words::say;

/// The data-sharing register: for each, when it was last shared and whether the next is late.
pub(super) fn register(content: Content<'_>) -> Parts {
    let words = content.words;
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
    let mut table = Table::saying(
        words,
        "data-sharing-register",
        say!(words, "shared-data-register"),
        &[
            "shared-data-data",
            "shared-data-owner",
            "views-how-often",
            "shared-data-last",
            "shared-data-next",
            "views-how-it-stands",
        ],
    );
    let unknown = || Cell::with_data(capitalised(&words.choice("unknown")), "Unknown");
    for (due, entry) in &all {
        let data = &entry.record;
        let owner = data.owner.value().and_then(|owner| content.register.refer(owner));
        table.row([
            record_cell(*entry),
            owner.map_or_else(unknown, |owner| record_cell(owner)),
            known_cell(words, &data.frequency),
            known_cell(words, &data.last_published),
            known_cell(words, &data.next_due),
            Cell::text(due.brief(words)),
        ]);
    }
    let summary = say!(words, "shared-data-overdue", overdue = overdue, all = all.len());
    Parts::instead_of_list(vec![Section::opening().saying(summary).table(table)])
}

/// The page of a term: what it stands for comes first.
pub(super) fn term(content: Content<'_>, entry: &Entry<Term>) -> Parts {
    let term = &entry.record;
    let mut opening = Section::opening();
    if let Some(whole) = &term.stands_for {
        let whole = capitalised(whole);
        opening = opening.saying(say!(
            content.words,
            "terms-stands-for",
            term = term.name,
            whole = whole
        ));
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
