//! Promises: how many were kept, which are overdue, and what shows it.

use super::Parts;
use super::due::Due;
use super::picture::{counts, picture};
use super::tables::said_cell;
use crate::chart::{Cell, Form, Shares, SharesRow, Table, capitalised};
use crate::page::Content;
use crate::page::parts::record_cell;
use crate::page::section::{Block, Section};
use crate::record::{Promise, PromiseState};
use crate::register::Entry;
use crate::value::Known;
use crate::words::{Words, say};

/// Whether a promise needs no more work.
pub(super) fn is_settled(promise: &Promise) -> bool {
    matches!(
        promise.state,
        Known::Known(PromiseState::Kept | PromiseState::Changed | PromiseState::Dropped)
    )
}

fn due(content: Content<'_>, promise: &Promise) -> Due {
    Due::of(&promise.due, is_settled(promise), content.register.edition.as_at)
}

/// The page of a promise: its own words, what has become of it, and whether it is late.
pub(super) fn record(content: Content<'_>, entry: &Entry<Promise>) -> Parts {
    let (promise, words) = (&entry.record, content.words);
    let mut opening = Section::opening()
        .with(Block::Status(say!(words, "promises-state", state = state(words, promise))))
        .with(Block::Quote(promise.text.clone()));
    if let Some(plain) = &promise.plain {
        opening = opening.saying(say!(words, "promises-plain", plain = plain));
    }
    let due = due(content, promise);
    let standing = || say!(words, "promises-standing", standing = due.words(words));
    opening = match due {
        Due::Done => opening,
        Due::Unknown => opening.saying(say!(words, "promises-undated")),
        Due::Overdue(_) => opening.with(Block::Note(standing())),
        Due::Coming(_) | Due::Ongoing => opening.saying(standing()),
    };
    if promise.evidence.is_empty() {
        opening = opening.saying(say!(words, "promises-no-evidence"));
    }
    Parts {
        opening: vec![opening],
        shown: super::Elsewhere {
            fields: vec!["text", "plain", "state"],
            ..super::Elsewhere::default()
        },
        ..Parts::default()
    }
}

/// The words for the state of a promise.
fn state(words: &Words, promise: &Promise) -> String {
    match promise.state.value() {
        Some(state) => words.text(state),
        None => say!(words, "promises-state-unknown"),
    }
}

/// The ledger: how many promises are in each state, and every promise with its date.
pub(super) fn index(content: Content<'_>) -> Parts {
    let words = content.words;
    let promises: Vec<_> = content.register.all::<Promise>().iter().collect();
    let overdue = promises.iter().filter(|p| due(content, &p.record).is_overdue()).count();
    let mut opening = Section::opening().chart(states(content, &promises));
    opening = opening.saying(match overdue {
        0 if promises.iter().all(|p| p.record.due.value().is_none()) => {
            say!(words, "promises-none-dated")
        }
        _ => say!(words, "promises-overdue", count = overdue),
    });
    let mut table = Table::saying(
        words,
        "promise-ledger",
        say!(words, "promises-ledger"),
        &[
            "promises-promise",
            "promises-made-by",
            "promises-made",
            "promises-by-when",
            "views-state",
            "views-how-it-stands",
        ],
    );
    let mut ordered = promises;
    let order = |p: &Entry<Promise>| {
        let made = p.record.made_on.value().and_then(|date| date.latest());
        (due(content, &p.record).order(), made, p.record.number)
    };
    ordered.sort_by(|a, b| order(a).cmp(&order(b)).then_with(|| words.compare(a.name(), b.name())));
    for entry in ordered {
        let promise = &entry.record;
        let makers = promise.made_by.iter().filter_map(|maker| content.register.refer(maker));
        let makers: Vec<&str> = makers.map(Entry::name).collect();
        table.row([
            record_cell(entry),
            Cell::text(makers.join(", ")),
            said_cell(words, &promise.made_on),
            said_cell(words, &promise.due),
            Cell::text(capitalised(&state(words, promise))),
            Cell::text(due(content, promise).brief(words)),
        ]);
    }
    let ledger = Section::new("ledger", say!(words, "promises-every")).table(table);
    Parts::instead_of_list(vec![opening, ledger])
}

/// A strip with the number of promises in each state.
fn states(content: Content<'_>, promises: &[&Entry<Promise>]) -> crate::chart::Chart {
    use PromiseState::{Changed, Dropped, InProgress, Kept, NotStarted, PartlyKept};
    let words = content.words;
    let is = |p: &&&Entry<Promise>, states: &[PromiseState]| {
        p.record.state.value().is_some_and(|state| states.contains(state))
    };
    let groups: [(&str, &[PromiseState]); 4] = [
        ("promises-kept", &[Kept]),
        ("promises-partly-kept", &[PartlyKept]),
        ("promises-to-be-kept", &[NotStarted, InProgress]),
        ("promises-changed", &[Changed, Dropped]),
    ];
    let mut parts = Vec::new();
    let mut numbers = Vec::new();
    for (name, states) in groups {
        let count = promises.iter().filter(|p| is(p, states)).count();
        parts.push(say!(words, name));
        numbers.push(count);
    }
    parts.push(say!(words, "views-not-known"));
    numbers.push(promises.iter().filter(|p| p.record.state.value().is_none()).count());
    let kept = numbers[0];
    let row = SharesRow {
        label: say!(words, "promises-all"),
        link: None,
        amounts: numbers.iter().map(|n| Some(counts(words, *n, "promises-counted"))).collect(),
    };
    picture(
        content,
        "states",
        say!(words, "promises-known-kept", kept = kept, all = promises.len()),
        &say!(words, "promises-description"),
        &Form::Shares(Shares::new(&say!(words, "promises-promises"), parts, vec![row])),
    )
}
