//! Work to bid for: what is open, and how to bid.

use super::due::Due;
use super::tables::said_cell;
use super::{Elsewhere, Parts};
use crate::chart::{Cell, Table};
use crate::page::Content;
use crate::page::parts::{known_cell, record_cell};
use crate::page::provenance::{is_example, marks_cell};
use crate::page::section::{Block, Item, Section};
use crate::record::CommissioningFramework;
use crate::register::Entry;
use crate::words::say;

/// The list of frameworks: what is open to bids on the day that is shown.
pub(super) fn opportunities(content: Content<'_>) -> Parts {
    let words = content.words;
    let mut table = Table::saying(
        words,
        "opportunities",
        say!(words, "bids-opportunities"),
        &[
            "views-what",
            "bids-worth",
            "bids-closes",
            "views-how-it-stands",
            "bids-framework",
            "views-how-sure",
        ],
    );
    let mut open = 0_usize;
    for entry in content.register.all::<CommissioningFramework>().iter() {
        for opportunity in &entry.record.opportunities {
            let due =
                Due::on(Some(opportunity.closes.value), false, content.register.edition.as_at);
            open += usize::from(!due.is_overdue() && !is_example(entry));
            let standing = if due.is_overdue() { "bids-closed" } else { "bids-open" };
            table.row([
                Cell::text(&opportunity.title),
                known_cell(words, &opportunity.value),
                said_cell(words, &opportunity.closes.value),
                Cell::text(say!(words, standing)),
                record_cell(entry),
                marks_cell(words, entry),
            ]);
        }
    }
    let opening = Section::opening().saying(say!(words, "bids-count", count = open)).table(table);
    Parts { opening: vec![opening], ..Parts::default() }
}

/// The page of a framework: how to bid comes first.
pub(super) fn framework(content: Content<'_>, entry: &Entry<CommissioningFramework>) -> Parts {
    let items = entry.record.how_to_bid.iter().map(Item::text).collect();
    let section = Section::new("how-to-bid", say!(content.words, "bids-how"));
    let section = if entry.record.how_to_bid.is_empty() {
        section.saying(say!(content.words, "bids-how-unsaid"))
    } else {
        section.with(Block::Items(items))
    };
    Parts {
        opening: vec![section],
        shown: Elsewhere { fields: vec!["how_to_bid"], ..Elsewhere::default() },
        ..Parts::default()
    }
}
