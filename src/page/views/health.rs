//! The publisher's health page: what is stale, overdue, unclear, missing or made up.

use jiff::ToSpan as _;

use super::reviews::{Task, tasks};
use crate::chart::{Cell, Table, capitalised};
use crate::ledger::next_due;
use crate::page::parts::{Fact, record_cell};
use crate::page::section::{Block, Section};
use crate::page::{Content, provenance, shown};
use crate::record::{Dataset, Kind as _, Page, Written};
use crate::register::Record;

/// After how many years without a look facts count as stale.
const STALE: i16 = 2;

/// How many rows each table shows; its CSV file has all.
const SHOWN: usize = 25;

/// The page, which every site has.
#[expect(clippy::unnecessary_wraps, reason = "one signature for all pages of this sort")]
pub(in crate::page) fn report(content: Content<'_>) -> Option<Vec<Section>> {
    let records: Vec<&dyn Record> =
        content.register.records().filter(|r| r.kind().folder != Page::FOLDER).collect();
    let tasks = tasks(content);
    let overdue: Vec<&Task<'_>> = tasks.iter().filter(|task| task.due.is_overdue()).collect();
    let tables = [
        overdue_table(&overdue),
        late(content),
        stale(content, &records),
        gaps(&records),
        sourceless(&records),
        doubtful(content, &records),
    ];
    let facts = tables
        .iter()
        .map(|table| Fact::new(&table.caption, Cell::count(table.count()).text))
        .collect();
    let opening = Section::opening()
        .saying("What those who publish this site have still to do. It is worked out anew with each publication.")
        .with(Block::Facts(facts));
    let sections = tables
        .into_iter()
        .filter(|table| !table.rows.is_empty())
        .map(|table| Section::new(&table.name.clone(), table.caption.clone()).table(table));
    Some(std::iter::once(opening).chain(sections).collect())
}

fn kind_cell(record: &dyn Record) -> Cell {
    Cell::text(capitalised(record.kind().one))
}

fn overdue_table(overdue: &[&Task<'_>]) -> Table {
    let mut table = Table::new("overdue", "Overdue", &["Record", "Kind", "What", "How it stands"]);
    for task in overdue {
        table.row([
            record_cell(task.record),
            kind_cell(task.record),
            Cell::text(task.what),
            Cell::text(task.due.words()),
        ]);
    }
    table
}

fn late(content: Content<'_>) -> Table {
    let as_at = content.register.edition.as_at;
    let mut table = Table::new("late", "Datasets that are late", &["Dataset", "Next was due by"]);
    if let Some(due) = super::code::spending_due(content).filter(|due| *due < as_at) {
        let spending = Cell::text("Payments").linked(crate::value::SitePath::page(["spending"]));
        table.row([spending, Cell::with_data(content.words.day(due), due.to_string())]);
    }
    for entry in content.register.all::<Dataset>().iter() {
        if let Some(due) = next_due(&entry.record).filter(|due| *due < as_at) {
            table.row([
                record_cell(entry),
                Cell::with_data(content.words.day(due), due.to_string()),
            ]);
        }
    }
    table
}

/// Records whose facts nobody has looked at for years. A record of something that is over does not
/// go stale.
fn stale(content: Content<'_>, records: &[&dyn Record]) -> Table {
    let as_at = content.register.edition.as_at;
    let mut table = Table::new(
        "stale",
        "Facts of two years ago or more, with no later check",
        &["Record", "Kind", "Facts as at", "Last checked"],
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
            kind_cell(*record),
            date(common.as_at),
            date(common.last_checked),
        ]);
    }
    table.showing(SHOWN)
}

/// Records with facts that are unclear or unknown, those with the most first.
fn gaps(records: &[&dyn Record]) -> Table {
    let mut table = Table::new(
        "gaps",
        "Records with facts that are unclear or not known",
        &["Record", "Kind", "Unclear#", "Not known#"],
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
            kind_cell(record),
            Cell::count(unclear),
            Cell::count(unknown),
        ]);
    }
    table.showing(SHOWN)
}

fn sourceless(records: &[&dyn Record]) -> Table {
    let mut table = Table::new(
        "no-source",
        "Records without a source or without a summary",
        &["Record", "Kind", "What is missing"],
    );
    for record in records {
        let common = record.common();
        let no_source = common.sources.is_empty() && record.kind().written == Written::Yaml;
        let missing: Vec<&str> = [(no_source, "source"), (common.summary.is_none(), "summary")]
            .into_iter()
            .filter(|(missing, _)| *missing)
            .map(|(_, what)| what)
            .collect();
        if !missing.is_empty() && !record.kind().is_sourced_elsewhere() {
            table.row([record_cell(*record), kind_cell(*record), Cell::text(missing.join(", "))]);
        }
    }
    table
}

fn doubtful(content: Content<'_>, records: &[&dyn Record]) -> Table {
    let mut table = Table::new(
        "doubtful",
        "Records that are inferred, unclear, disputed or examples",
        &["Record", "Kind", "How sure"],
    );
    for record in records {
        let marks = provenance::marks_cell(content.words, *record);
        if !marks.text.is_empty() {
            table.row([record_cell(*record), kind_cell(*record), marks]);
        }
    }
    table.showing(SHOWN)
}
