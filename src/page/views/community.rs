//! What passes to communities: assets by stage, rights with their deadlines.

use super::due::{Due, is_done};
use super::picture::{counts, picture};
use super::tables::said_cell;
use super::{Elsewhere, Parts};
use crate::chart::{Cell, Form, Shares, SharesRow, Table, capitalised};
use crate::page::Content;
use crate::page::parts::{known_cell, record_cell};
use crate::page::section::{Block, Section};
use crate::record::{AssetTransfer, CommunityRight, Deadline, TransferStage};
use crate::register::Entry;
use crate::words::say;

/// The stages in which nothing is decided yet, those that were decided, those that ended well, and
/// those that did not, each with its message.
const PHASES: [(&str, &[TransferStage]); 4] = [
    (
        "assets-asked",
        &[TransferStage::Enquiry, TransferStage::Expression, TransferStage::BusinessCase],
    ),
    ("assets-agreed", &[TransferStage::Agreed]),
    ("assets-passed", &[TransferStage::Transferred]),
    ("assets-refused", &[TransferStage::Returned, TransferStage::Refused]),
];

/// The list of asset transfers: how many have reached each stage, and which.
pub(super) fn assets(content: Content<'_>) -> Parts {
    let words = content.words;
    let all: Vec<&Entry<AssetTransfer>> = content.register.all::<AssetTransfer>().iter().collect();
    let numbers: Vec<usize> = PHASES
        .iter()
        .map(|(_, stages)| all.iter().filter(|a| stages.contains(&a.record.stage)).count())
        .collect();
    let row = SharesRow {
        label: say!(words, "assets-all"),
        link: None,
        amounts: numbers.iter().map(|n| Some(counts(words, *n, "assets-counted"))).collect(),
    };
    let parts = PHASES.iter().map(|(name, _)| say!(words, name)).collect();
    let chart = picture(
        content,
        "transfer-stages",
        say!(words, "assets-transferred", count = numbers[2], all = all.len()),
        &say!(words, "assets-description"),
        &Form::Shares(Shares::new(&say!(words, "assets-transfers"), parts, vec![row])),
    );
    let mut table = Table::saying(
        words,
        "by-stage",
        say!(words, "assets-by-stage"),
        &["views-stage", "views-how-many#", "views-which"],
    );
    for stage in TransferStage::ALL {
        let own: Vec<&str> =
            all.iter().filter(|a| a.record.stage == *stage).map(|a| a.name()).collect();
        if !own.is_empty() {
            table.row([
                said_cell(words, stage),
                Cell::count(own.len()),
                Cell::text(own.join("; ")),
            ]);
        }
    }
    let opening = Section::opening().chart(chart).table(table);
    Parts { opening: vec![opening], ..Parts::default() }
}

fn due(content: Content<'_>, deadline: &Deadline) -> Due {
    let as_at = content.register.edition.as_at;
    Due::of(&deadline.due, is_done(&deadline.done, as_at), as_at)
}

/// How a deadline stands; without a date, the rule in words.
fn standing(content: Content<'_>, deadline: &Deadline) -> String {
    match (due(content, deadline), &deadline.rule) {
        (Due::Unknown, Some(rule)) => capitalised(rule),
        (due, _) => due.words(content.words),
    }
}

/// The page of a right or of one use of it.
pub(super) fn right(content: Content<'_>, entry: &Entry<CommunityRight>) -> Parts {
    let (right, words) = (&entry.record, content.words);
    let mut opening = Section::opening();
    if let Some(stage) = right.stage.value() {
        let status = say!(words, "rights-status", right = right.right, stage = stage);
        opening = opening.with(Block::Status(capitalised(&status)));
    }
    if let Some(decision) = &right.decision {
        opening = opening.saying(decision);
    }
    let mut table = Table::saying(
        words,
        "deadlines",
        say!(words, "rights-by-when"),
        &["views-what", "views-last-day", "views-how-it-stands"],
    );
    for deadline in &right.deadlines {
        table.row([
            Cell::text(&deadline.what),
            known_cell(content.words, &deadline.due),
            Cell::text(standing(content, deadline)),
        ]);
    }
    Parts {
        opening: vec![opening.table(table)],
        shown: Elsewhere { fields: vec!["deadlines", "decision"], ..Elsewhere::default() },
        ..Parts::default()
    }
}

/// The list of rights: every deadline with how it stands.
pub(super) fn rights(content: Content<'_>) -> Parts {
    let words = content.words;
    let mut table = Table::saying(
        words,
        "all-deadlines",
        say!(words, "rights-every-deadline"),
        &["rights-right-or-use", "views-what", "views-last-day", "views-how-it-stands"],
    );
    for entry in content.register.all::<CommunityRight>().iter() {
        for deadline in &entry.record.deadlines {
            table.row([
                record_cell(entry),
                Cell::text(&deadline.what),
                known_cell(content.words, &deadline.due),
                Cell::text(standing(content, deadline)),
            ]);
        }
    }
    let section =
        Section::new("deadlines", say!(words, "rights-deadlines")).table(table).unless_empty();
    Parts { more: section.into_iter().collect(), ..Parts::default() }
}
