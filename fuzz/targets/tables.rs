//! Laws of the importer, for any bytes: a file is read, a record proposed for it, and its payments
//! read by that record, as `daylight import` does.

#![no_main]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use daylight::finding::{Finding, SourceFile};
use daylight::ledger::{About, Ledger, Proposal};
use daylight::record::{Kind as _, PaymentList};
use daylight::register::{Edition, Register};
use daylight::source::{ContentFile, Folder, read_table};
use daylight::value::{FuzzyDate, Month};
use libfuzzer_sys::fuzz_target;
use tempfile::TempDir;

static FOLDER: LazyLock<TempDir> = LazyLock::new(|| tempfile::tempdir().expect("a folder"));

fuzz_target!(|bytes: &[u8]| {
    let path = file(FOLDER.path(), bytes);
    let Ok(table) = read_table(&path) else { return };
    let Some(proposal) = Proposal::of(&table.source) else { return };
    import(table, &proposal);
});

/// The bytes as a file, under the ending that its first bytes belong to.
fn file(folder: &Path, bytes: &[u8]) -> PathBuf {
    let name = match bytes {
        [b'P', b'K', ..] if bytes.windows(9).any(|part| part == b"workbook.") => "table.xlsx",
        [b'P', b'K', ..] => "table.zip",
        [0xd0, 0xcf, ..] => "table.xls",
        _ => "table.csv",
    };
    let path = folder.join(name);
    fs::write(&path, bytes).expect("a table written");
    path
}

/// Imports the table into a site that is no more than the payer.
fn import(table: ContentFile, proposal: &Proposal) {
    let source = Arc::clone(&table.source);
    let record = proposal.record(&About {
        name: "Payments".to_owned(),
        payer: "council".to_owned(),
        covers: covers(proposal.months()),
        outside: None,
        licence: "OGL".to_owned(),
        attribution: "Source: Council.".to_owned(),
        code: None,
        csv: table.path.clone(),
    });
    let inside = |name: &str| format!("{}/{name}", PaymentList::FOLDER);
    let folder = Folder {
        files: vec![
            text("organisations/council.yaml", "name: Council\n"),
            ContentFile { path: inside(&table.path), ..table },
            text(&inside("table.yaml"), &record),
        ],
        unread: Vec::new(),
    };
    let mut findings = Vec::new();
    let edition = Edition { as_at: "2026-11-23".parse().expect("a day"), drafts: true };
    let register = Register::read(&folder, edition, &mut findings);
    let ledger = Ledger::read(&register, &folder, &mut findings);
    the_record_is_understood(&record, &ledger, &findings);
    no_row_is_lost(&source, proposal, &ledger, &findings);
    no_amount_is_lost(&ledger);
    every_day_lies_in_the_months(proposal, &ledger, &findings);
}

fn text(path: &str, text: &str) -> ContentFile {
    ContentFile { path: path.to_owned(), source: SourceFile::new(path, text) }
}

/// The months as `daylight import` writes them.
fn covers(months: &BTreeMap<Month, usize>) -> FuzzyDate {
    let ends = months.keys().next().zip(months.keys().next_back());
    let words = ends.map_or_else(
        || "2025-11".to_owned(),
        |(first, last)| format!("{} to {}", first.iso(), last.iso()),
    );
    words.parse().expect("a time")
}

/// What is proposed can be read: its columns are there, under the headings that it names.
fn the_record_is_understood(record: &str, ledger: &Ledger, findings: &[Finding]) {
    assert_eq!(ledger.lists.len(), 1, "{record}\n{findings:#?}");
    for finding in findings {
        let unread = ["no-column", "no-columns", "no-csv", "no-headings", "unread-csv"];
        assert!(!unread.contains(&finding.id), "{record}\n{finding:#?}");
    }
}

/// Every row of the file holds headings or is a payment, a mistake, or said to be left out.
fn no_row_is_lost(
    source: &Arc<SourceFile>,
    proposal: &Proposal,
    ledger: &Ledger,
    findings: &[Finding],
) {
    let layout = proposal.layout;
    let headings = layout.headings..layout.headings + layout.heading_lines;
    let rows: Vec<_> = layout.rows(source).collect();
    let lines: BTreeSet<usize> = rows.iter().map(|row| row.line).collect();
    assert_eq!(lines.len(), rows.len(), "two rows begin on one line");
    let wrong: BTreeSet<usize> = findings
        .iter()
        .filter(|finding| WITHOUT_PAYMENT.contains(&finding.id))
        .filter_map(|finding| finding.place.as_ref())
        .filter(|place| place.file().path() == source.path())
        .filter_map(|place| {
            rows.iter().find(|row| row.span.start <= place.start() && place.start() <= row.span.end)
        })
        .map(|row| row.line)
        .collect();
    let aside = &ledger.lists[0].left_out;
    let left_out = [&aside.above, &aside.headings, &aside.totals, &aside.no_amount];
    let left_out: usize = left_out.iter().map(|lines| lines.len()).sum();
    let named = rows.iter().filter(|row| headings.contains(&row.line)).count();
    assert_eq!(
        rows.len(),
        named + ledger.payments.len() + wrong.len() + left_out,
        "{named} rows of headings, {} payments, mistakes on {wrong:?}, {left_out} left out",
        ledger.payments.len(),
    );
}

/// Findings at a row that is then no payment. A space that is none is said in place of what it makes
/// of an amount or a date.
const WITHOUT_PAYMENT: [&str; 7] = [
    "bad-money",
    "bad-date",
    "yaml-space",
    "csv-quote",
    "ragged-row",
    "no-supplier",
    "total-differs",
];

/// The payments are the sum of their list, by supplier and altogether.
fn no_amount_is_lost(ledger: &Ledger) {
    let sum = ledger.payments.iter().map(|payment| payment.amount).sum();
    assert_eq!((ledger.lists[0].count, ledger.lists[0].total), (ledger.payments.len(), sum));
    assert_eq!((ledger.summary.all.count, ledger.summary.all.total), (ledger.payments.len(), sum));
}

/// The months that are proposed are those of the payments.
fn every_day_lies_in_the_months(proposal: &Proposal, ledger: &Ledger, findings: &[Finding]) {
    let outside = findings.iter().find(|finding| finding.id == "payment-outside");
    assert!(outside.is_none(), "{outside:#?}");
    for payment in ledger.payments.iter().filter(|payment| payment.date.day().is_some()) {
        assert!(payment.month.is_some_and(|month| proposal.months().contains_key(&month)));
    }
}
