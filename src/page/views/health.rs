//! The publisher's health page: what is stale, overdue, unclear, missing or made up.

use jiff::ToSpan as _;

use super::editions::payments_due;
use super::reviews::{Task, tasks};
use super::tables::kind_cell;
use crate::chart::{Cell, Table, capitalised};
use crate::ledger::next_due;
use crate::page::parts::{Fact, record_cell};
use crate::page::section::{Block, Section};
use crate::page::{Content, provenance, shown};
use crate::record::{CodeDataset, Dataset, Kind as _, Page, Written};
use crate::register::Record;
use crate::value::SitePath;
use crate::words::{Words, say};

/// After how many years without a look facts count as stale.
const STALE: i16 = 2;

/// How many rows each table shows; its CSV file has all.
const SHOWN: usize = 25;

/// The page, which every site has.
#[expect(clippy::unnecessary_wraps, reason = "one signature for all pages of this sort")]
pub(in crate::page) fn report(content: Content<'_>) -> Option<Vec<Section>> {
    let words = content.words;
    let records: Vec<&dyn Record> =
        content.register.records().filter(|r| r.kind().folder != Page::FOLDER).collect();
    let tasks = tasks(content);
    let overdue: Vec<&Task<'_>> = tasks.iter().filter(|task| task.due.is_overdue()).collect();
    let tables = [
        overdue_table(words, &overdue),
        late(content),
        stale(content, &records),
        gaps(words, &records),
        sourceless(words, &records),
        doubtful(words, &records),
    ];
    let facts = tables
        .iter()
        .map(|table| Fact::new(&table.caption, Cell::count(table.count()).text))
        .collect();
    let opening = Section::opening().saying(say!(words, "health-about")).with(Block::Facts(facts));
    let sections = tables
        .into_iter()
        .filter(|table| !table.rows.is_empty())
        .map(|table| Section::new(&table.name.clone(), table.caption.clone()).table(table));
    Some(std::iter::once(opening).chain(sections).collect())
}

fn overdue_table(words: &Words, overdue: &[&Task<'_>]) -> Table {
    let mut table = Table::saying(
        words,
        "overdue",
        say!(words, "health-overdue"),
        &["views-record", "views-kind", "views-what", "views-how-it-stands"],
    );
    for task in overdue {
        table.row([
            record_cell(task.record),
            kind_cell(words, task.record),
            Cell::text(say!(words, task.what)),
            Cell::text(task.due.words(words)),
        ]);
    }
    table
}

fn late(content: Content<'_>) -> Table {
    let (as_at, words) = (content.register.edition.as_at, content.words);
    let mut table = Table::saying(
        words,
        "late",
        say!(words, "health-late"),
        &["views-dataset", "health-next-was-due"],
    );
    let day = |due| Cell::with_data(words.day(due), due.to_string());
    for code in [CodeDataset::Spending, CodeDataset::Card] {
        if let Some((due, _)) = payments_due(content, code).filter(|(due, _)| *due < as_at) {
            let payments = match code {
                CodeDataset::Spending => say!(words, "health-payments"),
                card => capitalised(&words.text(&card)),
            };
            let payments = Cell::text(payments).linked(SitePath::page(["spending"]));
            table.row([payments, day(due)]);
        }
    }
    for entry in content.register.all::<Dataset>().iter() {
        if let Some(due) = next_due(&entry.record).filter(|due| *due < as_at) {
            table.row([record_cell(entry), day(due)]);
        }
    }
    table
}

/// Records whose facts nobody has looked at for years. A record of something that is over does not
/// go stale.
fn stale(content: Content<'_>, records: &[&dyn Record]) -> Table {
    let (as_at, words) = (content.register.edition.as_at, content.words);
    let mut table = Table::saying(
        words,
        "stale",
        say!(words, "health-stale"),
        &["views-record", "views-kind", "health-facts-as-at", "health-last-checked"],
    );
    for record in records.iter().filter(|record| record.happened().is_none()) {
        let common = record.common();
        let looked = [common.as_at, common.last_checked].into_iter().flatten();
        let Some(last) = looked.filter_map(crate::value::FuzzyDate::latest).max() else { continue };
        if last > as_at.saturating_sub(STALE.years()) {
            continue;
        }
        let date = |date: Option<_>| {
            date.map_or_else(Cell::empty, |date| shown::date_cell(content.words, date))
        };
        table.row([
            record_cell(*record),
            kind_cell(words, *record),
            date(common.as_at),
            date(common.last_checked),
        ]);
    }
    table.showing(SHOWN)
}

/// Records with facts that are unclear or unknown, those with the most first.
fn gaps(words: &Words, records: &[&dyn Record]) -> Table {
    let mut table = Table::saying(
        words,
        "gaps",
        say!(words, "health-gaps"),
        &["views-record", "views-kind", "health-unclear#", "views-not-known#"],
    );
    let mut rows: Vec<(usize, usize, &dyn Record)> = records
        .iter()
        .map(|record| {
            let own = record.kind().own_fields().len();
            let fields = record.fields();
            let count = |reason| fields.iter().take(own).map(|f| f.seen.count_reason(reason)).sum();
            (count("unclear"), count("unknown"), *record)
        })
        .filter(|(unclear, unknown, _)| unclear + unknown > 0)
        .collect();
    rows.sort_by_key(|(unclear, unknown, record)| {
        (std::cmp::Reverse((*unclear, *unknown)), record.named())
    });
    for (unclear, unknown, record) in rows {
        table.row([
            record_cell(record),
            kind_cell(words, record),
            Cell::count(unclear),
            Cell::count(unknown),
        ]);
    }
    table.showing(SHOWN)
}

fn sourceless(words: &Words, records: &[&dyn Record]) -> Table {
    let mut table = Table::saying(
        words,
        "no-source",
        say!(words, "health-sourceless"),
        &["views-record", "views-kind", "health-what-is-missing"],
    );
    for record in records {
        let common = record.common();
        let no_source = common.sources.is_empty() && record.kind().written == Written::Yaml;
        let missing = match (no_source, common.summary.is_none()) {
            (true, true) => "health-no-source-or-summary",
            (true, false) => "health-no-source",
            (false, true) => "health-no-summary",
            (false, false) => continue,
        };
        if !record.kind().is_sourced_elsewhere() {
            let missing = Cell::text(say!(words, missing));
            table.row([record_cell(*record), kind_cell(words, *record), missing]);
        }
    }
    table
}

fn doubtful(words: &Words, records: &[&dyn Record]) -> Table {
    let mut table = Table::saying(
        words,
        "doubtful",
        say!(words, "health-doubtful"),
        &["views-record", "views-kind", "views-how-sure"],
    );
    for record in records {
        let marks = provenance::marks_cell(words, *record);
        if !marks.text.is_empty() {
            table.row([record_cell(*record), kind_cell(words, *record), marks]);
        }
    }
    table.showing(SHOWN)
}
