//! Promises: how many were kept, which are overdue, and what shows it.

use super::Parts;
use super::due::Due;
use super::picture::{counts, picture};
use crate::chart::{Cell, Form, Shares, SharesRow, Table, capitalised};
use crate::page::Content;
use crate::page::parts::record_cell;
use crate::page::section::{Block, Section};
use crate::record::{Promise, PromiseState};
use crate::register::Entry;
use crate::value::Known;

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
    let promise = &entry.record;
    let mut opening = Section::opening()
        .with(Block::Status(capitalised(&format!("State: {}", state(promise)))))
        .with(Block::Quote(promise.text.clone()));
    if let Some(plain) = &promise.plain {
        opening = opening.saying(format!("In plain words: {plain}"));
    }
    opening = match due(content, promise) {
        Due::Done => opening,
        Due::Unknown => opening.saying("The promise says no date by which it is to be kept."),
        late if late.is_overdue() => opening.with(Block::Note(format!("{}.", late.words()))),
        due => opening.saying(format!("{}.", due.words())),
    };
    if promise.evidence.is_empty() {
        opening = opening.saying("Nothing is recorded that shows whether it was kept.");
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
fn state(promise: &Promise) -> String {
    match promise.state.value() {
        Some(state) => state.word().to_owned(),
        None => "not known".to_owned(),
    }
}

/// The ledger: how many promises are in each state, and every promise with its date.
pub(super) fn index(content: Content<'_>) -> Parts {
    let promises: Vec<_> = content.register.all::<Promise>().iter().collect();
    let overdue = promises.iter().filter(|p| due(content, &p.record).is_overdue()).count();
    let mut opening = Section::opening().chart(states(content, &promises));
    opening = opening.saying(match overdue {
        0 if promises.iter().all(|p| p.record.due.value().is_none()) => {
            "No promise names a date by which it is to be kept, so none can be late.".to_owned()
        }
        0 => "No promise has passed the date by which it was to be kept.".to_owned(),
        1 => "1 promise has passed the date by which it was to be kept.".to_owned(),
        many => format!("{many} promises have passed the date by which they were to be kept."),
    });
    let mut table = Table::new(
        "promise-ledger",
        "The promise ledger",
        &["Promise", "Made by", "Made", "By when", "State", "How it stands"],
    );
    let mut ordered = promises;
    ordered.sort_by_key(|p| {
        let made = p.record.made_on.value().and_then(|date| date.latest());
        (due(content, &p.record).order(), made, p.record.number, p.name().to_lowercase())
    });
    for entry in ordered {
        let promise = &entry.record;
        let makers = promise.made_by.iter().filter_map(|maker| content.register.refer(maker));
        let makers: Vec<&str> = makers.map(Entry::name).collect();
        table.row([
            record_cell(entry),
            Cell::text(makers.join(", ")),
            Cell::text(capitalised(&promise.made_on.to_string())),
            Cell::text(capitalised(&promise.due.to_string())),
            Cell::text(capitalised(&state(promise))),
            Cell::text(due(content, promise).brief()),
        ]);
    }
    let ledger = Section::new("ledger", "Every promise and how it stands").table(table);
    Parts::instead_of_list(vec![opening, ledger])
}

/// A strip with the number of promises in each state.
fn states(content: Content<'_>, promises: &[&Entry<Promise>]) -> crate::chart::Chart {
    use PromiseState::{Changed, Dropped, InProgress, Kept, NotStarted, PartlyKept};
    let is = |p: &&&Entry<Promise>, states: &[PromiseState]| {
        p.record.state.value().is_some_and(|state| states.contains(state))
    };
    let groups: [(&str, &[PromiseState]); 4] = [
        ("Kept", &[Kept]),
        ("Partly kept", &[PartlyKept]),
        ("Still to be kept", &[NotStarted, InProgress]),
        ("Changed or dropped", &[Changed, Dropped]),
    ];
    let mut parts = Vec::new();
    let mut numbers = Vec::new();
    for (name, states) in groups {
        let count = promises.iter().filter(|p| is(p, states)).count();
        parts.push(name.to_owned());
        numbers.push(count);
    }
    parts.push("Not known".to_owned());
    numbers.push(promises.iter().filter(|p| p.record.state.value().is_none()).count());
    let kept = numbers[0];
    let row = SharesRow {
        label: "All promises".to_owned(),
        link: None,
        amounts: numbers.iter().map(|n| Some(counts(*n, "promise", "promises"))).collect(),
    };
    picture(
        content,
        "states",
        format!("{kept} of {} promises are known to be kept", promises.len()),
        "What has become of the promises on this site, by number of promises",
        &Form::Shares(Shares::new("Promises", parts, vec![row])),
    )
}
