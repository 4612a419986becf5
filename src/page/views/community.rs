//! What passes to communities: assets by stage, rights with their deadlines.

use super::due::{Due, is_done};
use super::picture::{counts, picture};
use super::{Elsewhere, Parts};
use crate::chart::{Cell, Form, Shares, SharesRow, Table, capitalised};
use crate::page::Content;
use crate::page::parts::{known_cell, record_cell};
use crate::page::section::{Block, Section};
use crate::record::{AssetTransfer, CommunityRight, Deadline, TransferStage};
use crate::register::Entry;

/// The stages in which nothing is decided yet, those that were decided, those that ended well, and
/// those that did not.
const PHASES: [(&str, &[TransferStage]); 4] = [
    (
        "Asked for",
        &[TransferStage::Enquiry, TransferStage::Expression, TransferStage::BusinessCase],
    ),
    ("Agreed", &[TransferStage::Agreed]),
    ("Transferred", &[TransferStage::Transferred]),
    ("Returned or refused", &[TransferStage::Returned, TransferStage::Refused]),
];

/// The list of asset transfers: how many have reached each stage, and which.
pub(super) fn assets(content: Content<'_>) -> Parts {
    let all: Vec<&Entry<AssetTransfer>> = content.register.all::<AssetTransfer>().iter().collect();
    let numbers: Vec<usize> = PHASES
        .iter()
        .map(|(_, stages)| all.iter().filter(|a| stages.contains(&a.record.stage)).count())
        .collect();
    let row = SharesRow {
        label: "All transfers".to_owned(),
        link: None,
        amounts: numbers.iter().map(|n| Some(counts(*n, "transfer", "transfers"))).collect(),
    };
    let parts = PHASES.iter().map(|(name, _)| (*name).to_owned()).collect();
    let chart = picture(
        content,
        "transfer-stages",
        format!("{} of {} have been transferred", numbers[2], all.len()),
        "Buildings and land by how far their transfer has come, by number",
        &Form::Shares(Shares::new("Transfers", parts, vec![row])),
    );
    let mut table = Table::new("by-stage", "Transfers by stage", &["Stage", "How many#", "Which"]);
    for stage in TransferStage::ALL {
        let own: Vec<&str> =
            all.iter().filter(|a| a.record.stage == *stage).map(|a| a.name()).collect();
        if !own.is_empty() {
            table.row([
                Cell::text(capitalised(stage.word())),
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
        (due, _) => due.words(),
    }
}

/// The page of a right or of one use of it.
pub(super) fn right(content: Content<'_>, entry: &Entry<CommunityRight>) -> Parts {
    let right = &entry.record;
    let mut opening = Section::opening();
    if let Some(stage) = right.stage.value() {
        opening = opening.with(Block::Status(capitalised(&format!("{}: {stage}", right.right))));
    }
    if let Some(decision) = &right.decision {
        opening = opening.saying(decision);
    }
    let mut table =
        Table::new("deadlines", "By when who must do what", &["What", "Last day", "How it stands"]);
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
    let mut table = Table::new(
        "all-deadlines",
        "Every deadline",
        &["Right or use of it", "What", "Last day", "How it stands"],
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
    let section = Section::new("deadlines", "Deadlines").table(table).unless_empty();
    Parts { more: section.into_iter().collect(), ..Parts::default() }
}
