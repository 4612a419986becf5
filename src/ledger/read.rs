//! From lists of payments to a ledger.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;

use super::{Ledger, List, Party, Payee, Payment, Summary, Withheld};
use crate::finding::{Finding, Place, nearest};
use crate::record::{At, Columns, Payment as Written, PaymentList};
use crate::register::Entry;
use crate::source::{ContentFile, CsvRow, CsvTable, Folder, read_csv};
use crate::value::{FuzzyDate, Mistake, Money, Month, Slug};

/// A list whose suppliers and services have no numbers yet.
pub(super) struct Draft {
    list: List,
    rows: Vec<Row>,
}

/// A payment with names instead of numbers.
struct Row {
    line: usize,
    date: Date,
    supplier: String,
    amount: Money,
    service: Option<String>,
    purpose: Option<String>,
    reference: Option<String>,
}

/// Reads one list, from its CSV file or from the record itself.
pub(super) fn read_list(
    entry: &Entry<PaymentList>,
    folder: &Folder,
    used: &mut BTreeSet<String>,
    findings: &mut Vec<Finding>,
) -> Draft {
    let record = &entry.record;
    let before = findings.len();
    let mut list = Reading {
        covers: record.covers.value,
        findings,
        rows: Vec::new(),
        lines: Lines::of(&entry.file),
        unread: false,
    };
    match (&record.csv, &record.columns) {
        (Some(csv), Some(columns)) => {
            match list.csv_file(entry, csv, folder) {
                Some(file) => {
                    used.insert(file.path.clone());
                    list.csv(file, columns);
                }
                None => list.unread = true,
            }
            if let Some(first) = record.payments.first() {
                list.findings.push(
                    Finding::error("two-sources", &first.place, "payments are written here and in a CSV file")
                        .help("keep one of the two: put these payments into a list of their own")
                        .also("the CSV file", &csv.place),
                );
            }
        }
        (Some(csv), None) => list.findings.push(
            Finding::error("missing-field", &csv.place, "columns is missing")
                .help("say which heading is what, in lines below columns: — date, supplier, amount, and if there are service, purpose, reference"),
        ),
        (None, _) => record.payments.iter().for_each(|payment| list.written(payment)),
    }
    let (rows, unread) = (list.rows, list.unread);
    let total = rows.iter().map(|r| r.amount).sum();
    if findings.len() == before && !unread {
        check_control(record, rows.len(), total, findings);
    }
    Draft {
        list: List {
            slug: entry.slug.clone(),
            months: covered_months(record.covers.value),
            partial: record.partial.clone(),
            count: rows.len(),
            total,
        },
        rows,
    }
}

struct Reading<'a> {
    covers: FuzzyDate,
    findings: &'a mut Vec<Finding>,
    rows: Vec<Row>,
    /// The lines of the file in which the payments stand.
    lines: Lines,
    /// Whether the CSV file could not be read at all.
    unread: bool,
}

impl Reading<'_> {
    fn csv_file<'f>(
        &mut self,
        entry: &Entry<PaymentList>,
        csv: &At<String>,
        content: &'f Folder,
    ) -> Option<&'f ContentFile> {
        let folder = entry.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let path = format!("{folder}/{}", csv.value);
        let files = &content.files;
        let found = files.iter().find(|f| f.path == path && f.ending() == "csv");
        if found.is_none() && !content.holds(&path) {
            let names = files
                .iter()
                .filter(|f| f.ending() == "csv")
                .filter_map(|f| f.path.rsplit('/').next());
            let help = match nearest(&csv.value, names) {
                Some(near) => format!("did you mean {near}?"),
                None => "put the CSV file beside this file and write its name with its ending"
                    .to_owned(),
            };
            self.findings.push(
                Finding::error(
                    "no-csv",
                    &csv.place,
                    format!("there is no file {} beside this one", csv.value),
                )
                .help(help),
            );
        }
        found
    }

    fn csv(&mut self, file: &ContentFile, columns: &Columns) {
        let Some(table) = read_csv(&file.source, self.findings) else { return };
        let (date, supplier, amount) = (
            self.column(&table, &columns.date),
            self.column(&table, &columns.supplier),
            self.column(&table, &columns.amount),
        );
        let mut optional =
            |heading: &Option<At<String>>| heading.as_ref().and_then(|h| self.column(&table, h));
        let (service, purpose, reference) =
            (optional(&columns.service), optional(&columns.purpose), optional(&columns.reference));
        let (Some(date), Some(supplier), Some(amount)) = (date, supplier, amount) else { return };
        self.lines = Lines::of(&table.file);
        for row in &table.rows {
            let cell = |column: Option<usize>| {
                column.and_then(|c| row.cells.get(c)).filter(|c| !c.is_empty()).cloned()
            };
            let date = self.cell(&table, row, date, "bad-date", payment_day);
            let amount = self.cell(&table, row, amount, "bad-money", str::parse::<Money>);
            let place = table.place(row);
            let supplier = self.supplier(cell(Some(supplier)), &place);
            let date = date.and_then(|d| self.day(d, &place));
            if let (Some(date), Some(amount), Some(supplier)) = (date, amount, supplier) {
                self.rows.push(Row {
                    line: self.lines.number(row.span.start),
                    date,
                    supplier,
                    amount,
                    service: cell(service),
                    purpose: cell(purpose),
                    reference: cell(reference),
                });
            }
        }
    }

    fn column(&mut self, table: &CsvTable, heading: &At<String>) -> Option<usize> {
        let found = table.column(&heading.value);
        if found.is_none() {
            let help = match nearest(&heading.value, table.headings.iter().map(String::as_str)) {
                Some(near) => format!("did you mean {near}?"),
                None => format!("the headings are {}", table.headings.join(", ")),
            };
            self.findings.push(
                Finding::error(
                    "no-column",
                    &heading.place,
                    format!("the CSV file has no column “{}”", heading.value),
                )
                .help(help)
                .also("its headings", &table.heading_place()),
            );
        }
        found
    }

    fn cell<T>(
        &mut self,
        table: &CsvTable,
        row: &CsvRow,
        column: usize,
        id: &'static str,
        parse: impl Fn(&str) -> Result<T, Mistake>,
    ) -> Option<T> {
        let words = row.cells.get(column).map_or("", String::as_str);
        let report = |mistake: Mistake| {
            let place = table.place(row);
            let within = place.text().find(words).filter(|_| !words.is_empty());
            let place = match within {
                Some(at) => {
                    Place::new(&table.file, place.start() + at..place.start() + at + words.len())
                }
                None => place,
            };
            let heading = &table.headings[column];
            self.findings.push(
                Finding::error(id, &place, format!("{heading}: “{words}” {}", mistake.problem))
                    .help(mistake.help),
            );
        };
        parse(words).map_err(report).ok()
    }

    fn written(&mut self, payment: &At<Written>) {
        let date = self.day(payment.value.date.value, &payment.value.date.place);
        let supplier = self.supplier(Some(payment.value.supplier.clone()), &payment.place);
        if let (Some(date), Some(supplier)) = (date, supplier) {
            self.rows.push(Row {
                line: self.lines.number(payment.place.start()),
                date,
                supplier,
                amount: payment.value.amount,
                service: payment.value.service.clone(),
                purpose: payment.value.purpose.clone(),
                reference: payment.value.reference.clone(),
            });
        }
    }

    /// A payment is made on a day, within the time that its list covers.
    fn day(&mut self, date: FuzzyDate, place: &Place) -> Option<Date> {
        let Some(day) = date.day() else {
            self.findings.push(
                Finding::error("bad-date", place, format!("“{date}” is not the day of a payment"))
                    .help("write the whole date, like 2025-11-03"),
            );
            return None;
        };
        let within = self.covers.earliest().is_none_or(|first| first <= day)
            && self.covers.latest().is_none_or(|last| day <= last);
        if !within {
            self.findings.push(
                Finding::error(
                    "payment-outside",
                    place,
                    format!("this payment is dated {date}, but the list covers {}", self.covers),
                )
                .help("check the date, or change what the list covers"),
            );
        }
        Some(day)
    }

    fn supplier(&mut self, name: Option<String>, place: &Place) -> Option<String> {
        let name =
            name.filter(|n| Withheld::from_words(n).is_some() || Slug::from_title(n).is_some());
        if name.is_none() {
            self.findings.push(
                Finding::error("no-supplier", place, "this payment does not say who was paid")
                    .help(
                        "write the name, or REDACTED PERSONAL DATA where it must not be published",
                    ),
            );
        }
        name
    }
}

/// The date of a payment in a CSV file. Only whole dates in the order of ISO 8601 or with the
/// month in words are read: 03/04/2025 is one day in London and another in New York.
fn payment_day(words: &str) -> Result<FuzzyDate, Mistake> {
    words.parse().map_err(|_| {
        Mistake::new(
            "is not the date of a payment",
            "write year, month and day, like 2025-11-03; in a spreadsheet, give the column the format YYYY-MM-DD",
        )
    })
}

/// Line numbers of byte offsets, found fast for thousands of rows.
struct Lines(Vec<usize>);

impl Lines {
    fn of(file: &Arc<crate::finding::SourceFile>) -> Self {
        Self(file.text().match_indices('\n').map(|(at, _)| at).collect())
    }

    fn number(&self, offset: usize) -> usize {
        self.0.partition_point(|end| *end < offset) + 1
    }
}

/// The control figures must be met to the penny.
fn check_control(record: &PaymentList, count: usize, total: Money, findings: &mut Vec<Finding>) {
    let Some(control) = &record.control else { return };
    if control.payments.value != count {
        findings.push(
            Finding::error("control-differs", &control.payments.place, format!("the list should hold {} payments, and {count} were read", control.payments.value))
                .help("check whether rows are missing or were added, then correct the list or this number"),
        );
    }
    if control.total.value != total {
        findings.push(
            Finding::error(
                "control-differs",
                &control.total.place,
                format!(
                    "the list should add up to {}, and it adds up to {total}",
                    control.total.value
                ),
            )
            .help("check the amounts, then correct the list or this total"),
        );
    }
}

fn covered_months(covers: FuzzyDate) -> BTreeSet<Month> {
    let (Some(first), Some(last)) = (covers.earliest(), covers.latest()) else {
        return BTreeSet::new();
    };
    let last = Month::of(last);
    std::iter::successors(Some(Month::of(first)), |m| Some(m.next()))
        .take_while(|m| *m <= last)
        .collect()
}

/// Numbers suppliers and services and puts the lists together.
pub(super) fn assemble(drafts: Vec<Draft>) -> Ledger {
    let rows = || drafts.iter().flat_map(|d| &d.rows);
    let suppliers =
        parties(rows().map(|r| r.supplier.as_str()).filter(|s| Withheld::from_words(s).is_none()));
    let services = parties(rows().filter_map(|r| r.service.as_deref()));
    let mut ledger = Ledger { suppliers, services, ..Ledger::default() };
    for (number, draft) in drafts.into_iter().enumerate() {
        for row in draft.rows {
            let payee = match Withheld::from_words(&row.supplier) {
                Some(withheld) => Payee::Withheld(withheld),
                None => match find(&ledger.suppliers, &row.supplier) {
                    Some(supplier) => Payee::Supplier(supplier),
                    None => continue,
                },
            };
            ledger.payments.push(Payment {
                list: number,
                line: row.line,
                date: row.date,
                payee,
                amount: row.amount,
                service: row.service.as_deref().and_then(|s| find(&ledger.services, s)),
                purpose: row.purpose,
                reference: row.reference,
            });
        }
        ledger.lists.push(draft.list);
    }
    ledger.summary = Summary::of(ledger.payments.iter());
    ledger
}

/// Names folded by their slugs.
fn parties<'a>(names: impl Iterator<Item = &'a str>) -> Vec<Party> {
    let mut parties: BTreeMap<Slug, &str> = BTreeMap::new();
    for name in names {
        if let Some(slug) = Slug::from_title(name) {
            let spelling = parties.entry(slug).or_insert(name);
            *spelling = name.min(spelling);
        }
    }
    parties.into_iter().map(|(slug, name)| Party { slug, name: name.to_owned() }).collect()
}

fn find(parties: &[Party], name: &str) -> Option<usize> {
    let slug = Slug::from_title(name)?;
    parties.binary_search_by(|p| p.slug.cmp(&slug)).ok()
}
