//! From one list of payments, as a record or a CSV file, to rows.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;

use super::assemble::month_of;
use super::described::{self, last_step};
use super::redaction;
use super::rows::{Row, Rows, Words};
use super::setaside::SetAside;
use super::{List, Question};
use crate::finding::{self, Finding, Place, nearest};
use crate::record::{At, CodeDataset, Columns, PaymentList, VatBasis};
use crate::register::{Entry, Register};
use crate::source::{ContentFile, Folder};
use crate::value::{Money, Month};

/// A list whose suppliers and services have no numbers yet.
pub(super) struct Draft {
    pub(super) list: List,
    pub(super) rows: Vec<Row>,
}

/// A list that is to be read, and the CSV file that it names.
pub(super) struct Task<'c> {
    pub(super) entry: &'c Entry<PaymentList>,
    file: Option<&'c ContentFile>,
    pub(super) register: &'c Register,
    /// What any list withholds.
    pub(super) withheld: &'c redaction::Words,
}

/// All lists, each with its file.
pub(super) fn tasks<'c>(
    register: &'c Register,
    folder: &'c Folder,
    withheld: &'c redaction::Words,
    readers: &mut Readers,
    findings: &mut Vec<Finding>,
) -> Vec<Task<'c>> {
    let mut tasks = Vec::new();
    for entry in register.all::<PaymentList>().iter() {
        let csv = entry.record.csv.as_ref();
        let file = csv.and_then(|csv| {
            described::file(entry.beside(&csv.value), csv, folder, readers, findings)
        });
        tasks.push(Task { entry, file, register, withheld });
    }
    tasks
}

/// Which CSV file is read by which record, and where that record says so.
pub(super) type Readers = BTreeMap<String, Place>;

/// The longest time that one list covers, in years.
pub const LONGEST: i16 = 10;

/// Reads a few lists, which share their texts.
pub(super) fn read_lists(tasks: &[Task<'_>]) -> (Vec<Draft>, Vec<Finding>) {
    let (mut words, mut findings) = (Words::default(), Vec::new());
    let read = |task| read_list(task, &mut words, &mut findings);
    let mut drafts: Vec<Draft> = tasks.iter().map(read).collect();
    let words = Arc::new(words);
    for draft in &mut drafts {
        draft.list.words = Arc::clone(&words);
    }
    (drafts, findings)
}

/// Reads one list, from its CSV file or from the record itself.
fn read_list(task: &Task<'_>, words: &mut Words, findings: &mut Vec<Finding>) -> Draft {
    let Task { entry, register, .. } = task;
    let record = &entry.record;
    let before = findings.len();
    let covers = covered(record, register.edition.as_at, findings);
    let mut aside = SetAside::default();
    let read = match (&record.csv, &record.columns) {
        (Some(csv), _) => {
            refuse_both(record, csv, findings);
            read_csv(task, csv, words, &mut aside, findings)
        }
        (None, columns) => {
            refuse_columns(columns.as_ref(), findings);
            Some(read_written(task, words, findings))
        }
    };
    redaction::kept(entry, &register.site, findings);
    let complete = read.is_some() && !finding::has_errors(&findings[before..]);
    let (rows, questions) = read.unwrap_or_default();
    let total = rows.iter().map(|r| r.amount).sum();
    if complete {
        check_control(record, rows.len(), total, findings);
        refuse_empty(entry, rows.len(), findings);
    }
    let list = List {
        slug: entry.slug.clone(),
        payer: record.payer.slug().clone(),
        card: record.dataset() == CodeDataset::Card,
        days: record.covers.earliest().zip(record.covers.latest()),
        strays: strays(record, &rows, &covers),
        months: covers,
        dated: rows.is_empty() || rows.iter().any(|row| month_of(row.date).is_some()),
        partial: record.partial.is_some(),
        left_out: aside,
        questions,
        count: rows.len(),
        total,
        words: Arc::default(),
    };
    Draft { list, rows }
}

/// The months beside those that a list covers in which it has payments, where it says why.
fn strays(record: &PaymentList, rows: &[Row], covers: &BTreeSet<Month>) -> BTreeSet<Month> {
    if record.outside.is_none() {
        return BTreeSet::new();
    }
    let months = rows.iter().filter_map(|row| month_of(row.date));
    months.filter(|month| !covers.contains(month)).collect()
}

/// The payments that are written in the record itself.
fn read_written(
    task: &Task<'_>,
    words: &mut Words,
    findings: &mut Vec<Finding>,
) -> (Vec<Row>, Vec<Question>) {
    let entry = task.entry;
    let mut rows = Rows::of(task, &entry.file, words, findings);
    // Below the headings of the file of payments that is published beside the list.
    let lines = 2..;
    entry.record.payments.iter().zip(lines).for_each(|(payment, line)| rows.written(payment, line));
    rows.done()
}

fn read_csv(
    task: &Task<'_>,
    csv: &At<String>,
    words: &mut Words,
    aside: &mut SetAside,
    findings: &mut Vec<Finding>,
) -> Option<(Vec<Row>, Vec<Question>)> {
    let record = &task.entry.record;
    let Some(columns) = &record.columns else {
        findings.push(Finding::error("no-columns", &csv.place, "columns is missing").help(
            "say which heading is what, in lines below columns: — date, supplier, amount, and \
                 if there are service, purpose, reference",
        ));
        return None;
    };
    let mut rows = Rows::of(task, &task.file?.source, words, findings);
    match &record.reading {
        Some(reading) => *aside = rows.exported(columns, reading),
        None => rows.csv(columns, &csv.place),
    }
    Some(rows.done())
}

fn refuse_both(record: &PaymentList, csv: &At<String>, findings: &mut Vec<Finding>) {
    if let Some(first) = record.payments.first() {
        findings.push(
            Finding::error(
                "two-sources",
                &first.place,
                "payments are written here and in a CSV file",
            )
            .help("keep one of the two: put these payments into a list of their own")
            .also("the CSV file", &csv.place),
        );
    }
}

fn refuse_columns(columns: Option<&Columns>, findings: &mut Vec<Finding>) {
    if let Some(columns) = columns {
        findings.push(Finding::error("no-csv", &columns.supplier.place, "csv is missing").help(
            "write csv: and the name of the file whose columns these are, or remove columns",
        ));
    }
}

/// A list without payments is only right where the control figures say so: nothing written is not
/// nothing spent.
fn refuse_empty(entry: &Entry<PaymentList>, count: usize, findings: &mut Vec<Finding>) {
    if count == 0 && entry.record.control.is_none() {
        findings.push(
            Finding::error(
                "no-payments",
                &Place::whole(&entry.file),
                "this list holds no payments",
            )
            .help(
                "write them below payments: or name a CSV file; if nothing was paid, say so with \
                 control: payments: 0 and total: 0.00",
            ),
        );
    }
}

/// Whether a CSV file that no record names may belong to a record with a finding of its own: one
/// that could not be read, or that names a CSV file which is not there.
pub(super) fn has_broken_record(
    csv: &ContentFile,
    register: &Register,
    folder: &Folder,
    readers: &Readers,
) -> bool {
    let beside = |path: &str| {
        path.rsplit_once('/').map(|(f, _)| f) == csv.path.rsplit_once('/').map(|(f, _)| f)
    };
    let read = |path: &str| register.records().any(|record| record.path() == path);
    let broken = |file: &ContentFile| {
        let name = csv.path.rsplit('/').next().unwrap_or_default();
        file.ending() == "yaml"
            && beside(&file.path)
            && !read(&file.path)
            && (file.stem() == csv.stem() || file.source.text().contains(name))
    };
    let misnamed = |path: &String| {
        !folder.holds(path) && nearest(last_step(path), [last_step(&csv.path)]).is_some()
    };
    folder.files.iter().any(broken) || readers.keys().any(misnamed)
}

/// Sums of net and gross amounts mean nothing.
pub(super) fn refuse_mixed_vat(register: &Register, findings: &mut Vec<Finding>) {
    let lists = register.all::<PaymentList>().iter();
    let stated: Vec<&At<VatBasis>> = lists.filter_map(|list| list.record.vat.as_ref()).collect();
    let find = |basis| stated.iter().find(|vat| vat.value == basis);
    if let (Some(net), Some(gross)) = (find(VatBasis::Net), find(VatBasis::Gross)) {
        findings.push(
            Finding::error("vat-mixed", &gross.place, "these amounts are gross, and those of another list are net")
                .help("publish the net amounts of both (the Transparency Code asks for them); sums of the two would mean nothing")
                .also("the net amounts", &net.place),
        );
    }
}

/// The control figures must be met to the penny.
fn check_control(record: &PaymentList, count: usize, total: Money, findings: &mut Vec<Finding>) {
    let Some(control) = &record.control else { return };
    if control.payments.value != count {
        let wanted = control.payments.value;
        let message = format!("the list should hold {wanted} payments, and {count} were read");
        findings.push(Finding::error("control-differs", &control.payments.place, message).help(
            "check whether rows are missing or were added, then correct the list or this number",
        ));
    }
    if control.total.value != total {
        let wanted = control.total.value;
        let message = format!("the list should add up to {wanted}, and it adds up to {total}");
        findings.push(
            Finding::error("control-differs", &control.total.place, message)
                .help("check the amounts, then correct the list or this total"),
        );
    }
}

/// The months that a list covers. It must say so with a beginning and an end, not too far apart.
fn covered(record: &PaymentList, as_at: Date, findings: &mut Vec<Finding>) -> BTreeSet<Month> {
    let covers = &record.covers;
    let bounds = covers.earliest().zip(covers.latest());
    let Some((first, last)) = bounds.filter(|(first, last)| last.year() - first.year() <= LONGEST)
    else {
        findings.push(
            Finding::error(
                "bad-covers",
                &covers.place,
                format!("“{covers}” is not the time of one list"),
            )
            .help("write the month or months of the payments, like 2025-11 or 2025-04 to 2025-06"),
        );
        return BTreeSet::new();
    };
    let (first, last) = (Month::of(first), Month::of(last));
    if !last.has_begun(as_at) {
        let message = format!("“{covers}” has months that have not begun");
        findings
            .push(Finding::warning("covers-ahead", &covers.place, message).help(
                "write the time up to the last payment of the list, like 2026-04 to 2026-05",
            ));
    }
    std::iter::successors(Some(first), |m| Some(m.next())).take_while(|m| *m <= last).collect()
}
