//! Decisions: the log, and for each whether it was looked at again.

use super::due::{Due, is_done};
use super::{Elsewhere, Parts};
use crate::chart::{Cell, Table, capitalised};
use crate::page::Content;
use crate::page::parts::{Fact, known_cell, record_cell};
use crate::page::section::{Block, Section};
use crate::record::{Decision, Event, Kind as _};
use crate::register::Entry;
use crate::words::say;

/// The page of a decision: what was decided, by whom, and how its review stands.
pub(super) fn record(content: Content<'_>, entry: &Entry<Decision>) -> Parts {
    let (decision, words) = (&entry.record, content.words);
    let mut opening = Section::opening().saying(&decision.what);
    if let Some(review) = &decision.review {
        let due = due(content, decision);
        let standing = due.words(words);
        opening = if due.is_overdue() {
            let note = say!(words, "decisions-review-unsaid", standing = standing);
            opening.with(Block::Note(note))
        } else {
            opening.saying(say!(words, "decisions-review", standing = standing))
        };
        if let Some(outcome) = &review.outcome {
            let fact = Fact::new(say!(words, "decisions-outcome"), outcome);
            opening = opening.with(Block::Facts(vec![fact]));
        }
    } else {
        opening = opening.saying(say!(words, "decisions-no-review"));
    }
    Parts {
        opening: vec![opening],
        shown: Elsewhere { fields: vec!["what", "review"], ..Elsewhere::default() },
        ..Parts::default()
    }
}

fn due(content: Content<'_>, decision: &Decision) -> Due {
    let review = decision.review.as_ref();
    let as_at = content.register.edition.as_at;
    let done = review.is_some_and(|review| is_done(&review.done, as_at));
    let date = review.and_then(|review| review.due.value()).map(|date| date.value);
    Due::on(date, done, as_at)
}

/// The decision log, the newest first.
pub(super) fn index(content: Content<'_>) -> Parts {
    let words = content.words;
    let mut decisions: Vec<&Entry<Decision>> = content.register.all::<Decision>().iter().collect();
    decisions.sort_by_key(|entry| {
        let day = entry.record.date.value().and_then(|date| date.latest());
        (std::cmp::Reverse(day), entry.record.number, entry.slug.clone())
    });
    let mut table = Table::saying(
        words,
        "decision-log",
        say!(words, "decisions-log"),
        &[
            "views-date",
            "views-decision",
            "views-decided",
            "decisions-meeting",
            "decisions-its-review",
        ],
    );
    for entry in decisions {
        let decision = &entry.record;
        let event = decision.at_event.as_ref().and_then(|event| content.register.refer(event));
        let review = match &decision.review {
            Some(_) => due(content, decision).words(words),
            None => say!(words, "decisions-none-recorded"),
        };
        table.row([
            known_cell(words, &decision.date),
            record_cell(entry),
            Cell::text(&decision.what),
            event.map_or_else(Cell::empty, |event| record_cell(event)),
            Cell::text(review),
        ]);
    }
    Parts::instead_of_list(vec![Section::opening().table(table)])
}

/// The page of an event: what was decided there.
pub(super) fn of_event(content: Content<'_>, entry: &Entry<Event>) -> Parts {
    let (register, words) = (content.register, content.words);
    let decided = register.links.from::<Decision>(entry, &["at_event"]);
    let mut table = Table::saying(
        words,
        "decided",
        say!(words, "decisions-there"),
        &["views-decision", "views-decided", "views-why"],
    );
    for decision in decided.iter().filter_map(|slug| register.all::<Decision>().get(slug)) {
        table.row([
            record_cell(decision),
            Cell::text(&decision.record.what),
            Cell::text(
                decision
                    .record
                    .why
                    .as_deref()
                    .map_or_else(|| say!(words, "views-not-stated"), capitalised),
            ),
        ]);
    }
    let section =
        Section::new("decisions", say!(words, "decisions-there")).table(table).unless_empty();
    Parts {
        more: section.into_iter().collect(),
        shown: Elsewhere { links: vec![(Decision::FOLDER, "at_event")], ..Elsewhere::default() },
        ..Parts::default()
    }
}
