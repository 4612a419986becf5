//! Rows of a list: each cell read, or a finding at that cell.

use std::sync::Arc;

use super::Withheld;
use super::patterns::Cell;
use super::private::Guard;
use super::read::{Lines, covers_day};
use crate::finding::{Finding, Place, SourceFile, nearest};
use crate::record::{At, Columns as Named, Payment as Written, PaymentList};
use crate::source::yaml::odd_space;
use crate::source::{CsvRow, CsvTable, column_named, read_csv};
use crate::value::{FuzzyDate, Mistake, Money, Slug};

/// A payment with names instead of numbers.
pub(super) struct Row {
    pub(super) line: usize,
    pub(super) date: FuzzyDate,
    pub(super) supplier: String,
    pub(super) amount: Money,
    pub(super) service: Option<String>,
    pub(super) purpose: Option<String>,
    pub(super) reference: Option<String>,
}

/// Rows being read out of a file.
pub(super) struct Rows<'a> {
    file: Arc<SourceFile>,
    covers: FuzzyDate,
    lines: Lines,
    findings: &'a mut Vec<Finding>,
    guard: Guard<'a>,
    read: Vec<Row>,
}

/// The columns of a CSV file by their numbers.
pub(super) struct Columns {
    pub(super) date: Option<usize>,
    pub(super) supplier: usize,
    pub(super) amount: usize,
    pub(super) service: Option<usize>,
    pub(super) purpose: Option<usize>,
    pub(super) reference: Option<usize>,
}

impl Columns {
    /// The number of the column with this cell.
    pub(super) fn of(&self, cell: Cell) -> Option<usize> {
        match cell {
            Cell::Supplier => Some(self.supplier),
            Cell::Service => self.service,
            Cell::Purpose => self.purpose,
            Cell::Reference => self.reference,
        }
    }
}

impl<'a> Rows<'a> {
    /// No rows yet, out of `file`.
    pub(super) fn of(
        file: &Arc<SourceFile>,
        record: &'a PaymentList,
        findings: &'a mut Vec<Finding>,
    ) -> Self {
        Self {
            file: Arc::clone(file),
            covers: record.covers.value,
            lines: Lines::of(file),
            findings,
            guard: Guard::of(record),
            read: Vec::new(),
        }
    }

    /// The rows that could be read.
    pub(super) fn done(self) -> Vec<Row> {
        self.guard.report(self.findings);
        self.read
    }

    /// Reads the file as CSV.
    pub(super) fn csv(&mut self, columns: &Named, named_at: &Place) {
        let Some(table) = read_csv(&self.file, self.findings) else { return };
        let place = table.heading_place();
        let Some(numbers) = self.numbers_of(&table.headings, columns, &place) else { return };
        let Some(date) = numbers.date else {
            self.findings.push(no_date(named_at));
            return;
        };
        for row in &table.rows {
            self.csv_row(&table, row, &numbers, date);
        }
    }

    /// The file.
    pub(super) fn file(&self) -> Arc<SourceFile> {
        Arc::clone(&self.file)
    }

    /// The time that the list covers.
    pub(super) fn covers(&self) -> FuzzyDate {
        self.covers
    }

    /// Where findings go.
    pub(super) fn findings(&mut self) -> &mut Vec<Finding> {
        self.findings
    }

    /// Notes what is wrong.
    pub(super) fn report(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// Takes a row that has been read, once nothing in it is private.
    pub(super) fn push(&mut self, mut row: Row, place: impl Fn(Cell) -> Place) {
        self.guard.look(&mut row, place);
        self.read.push(row);
    }

    /// The numbers of the columns that a record names, with a finding for each that is not there.
    pub(super) fn numbers_of(
        &mut self,
        headings: &[String],
        columns: &Named,
        place: &Place,
    ) -> Option<Columns> {
        let mut find = |heading: &At<String>| self.column(headings, heading, place);
        let (supplier, amount) = (find(&columns.supplier), find(&columns.amount));
        // One that is named and not there makes the whole list unreadable.
        let mut optional = |heading: &Option<At<String>>| match heading {
            Some(heading) => find(heading).map(Some),
            None => Some(None),
        };
        let (date, service) = (optional(&columns.date), optional(&columns.service));
        let (purpose, reference) = (optional(&columns.purpose), optional(&columns.reference));
        Some(Columns {
            date: date?,
            supplier: supplier?,
            amount: amount?,
            service: service?,
            purpose: purpose?,
            reference: reference?,
        })
    }

    fn column(
        &mut self,
        headings: &[String],
        heading: &At<String>,
        place: &Place,
    ) -> Option<usize> {
        let found = column_named(headings, &heading.value);
        if found.is_none() {
            let help = match nearest(&heading.value, headings.iter().map(String::as_str)) {
                Some(near) => format!("did you mean {near}?"),
                None => format!("the headings are {}", headings.join(", ")),
            };
            let message = format!("the CSV file has no column “{}”", heading.value);
            self.findings.push(
                Finding::error("no-column", &heading.place, message)
                    .help(help)
                    .also("its headings", place),
            );
        }
        found
    }

    fn csv_row(&mut self, table: &CsvTable, row: &CsvRow, numbers: &Columns, date: usize) {
        let text = |column: Option<usize>| {
            column.and_then(|c| row.cells.get(c)).filter(|c| !c.is_empty()).cloned()
        };
        let date = self.cell(table, row, date, "bad-date", payment_day);
        let amount = self.cell(table, row, numbers.amount, "bad-money", str::parse::<Money>);
        let place = table.place(row);
        let supplier_place = || table.cell_place(row, numbers.supplier);
        let service_place =
            || numbers.service.map_or_else(|| place.clone(), |c| table.cell_place(row, c));
        let supplier = self.supplier(text(Some(numbers.supplier)), supplier_place);
        let service = self.service(text(numbers.service), service_place);
        let date = date.and_then(|d| self.day(d, || place.clone()));
        let (Some(date), Some(amount), Some(supplier)) = (date, amount, supplier) else { return };
        let (purpose, reference) = (text(numbers.purpose), text(numbers.reference));
        let line = self.lines.number(row.span.start);
        let read = Row { line, date, supplier, amount, service, purpose, reference };
        self.push(read, |cell| {
            numbers.of(cell).map_or_else(|| place.clone(), |c| table.cell_place(row, c))
        });
    }

    /// Reads a cell, with a finding at the cell where it is no good.
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
            let place = table.cell_place(row, column);
            if let Some(finding) = odd_space(&place) {
                self.findings.push(finding);
                return;
            }
            let message = format!("{}: “{words}” {}", table.headings[column], mistake.problem);
            self.findings.push(Finding::error(id, &place, message).help(mistake.help));
        };
        parse(words).map_err(report).ok()
    }

    /// Takes a payment that is written in the record itself.
    pub(super) fn written(&mut self, payment: &At<Written>) {
        let written = &payment.value;
        let date = self.day(written.date.value, || written.date.place.clone());
        let supplier = self.supplier(Some(written.supplier.clone()), || payment.place.clone());
        let service = self.service(written.service.clone(), || payment.place.clone());
        let (Some(date), Some(supplier)) = (date, supplier) else { return };
        let row = Row {
            line: self.lines.number(payment.place.start()),
            date,
            supplier,
            amount: written.amount,
            service,
            purpose: written.purpose.clone(),
            reference: written.reference.clone(),
        };
        self.push(row, |_| payment.place.clone());
    }

    /// A payment is made on a day, within the time that its list covers.
    pub(super) fn day(&mut self, date: FuzzyDate, place: impl Fn() -> Place) -> Option<FuzzyDate> {
        let Some(day) = date.day() else {
            let message = format!("“{date}” is not the day of a payment");
            self.findings.push(
                Finding::error("bad-date", &place(), message)
                    .help("write the whole date, like 2025-11-03"),
            );
            return None;
        };
        if !covers_day(self.covers, day) {
            let message =
                format!("this payment is dated {date}, but the list covers {}", self.covers);
            self.findings.push(
                Finding::error("payment-outside", &place(), message)
                    .help("check the date, or change what the list covers"),
            );
        }
        Some(date)
    }

    /// A name by which payments can be grouped, or one of the standard texts for a withheld name.
    pub(super) fn supplier(
        &mut self,
        name: Option<String>,
        place: impl Fn() -> Place,
    ) -> Option<String> {
        let Some(name) = name.filter(|n| Slug::is_in(n)) else {
            self.findings.push(
                Finding::error("no-supplier", &place(), "this payment does not say who was paid")
                    .help(
                        "write the name, or REDACTED PERSONAL DATA where it must not be published",
                    ),
            );
            return None;
        };
        if Withheld::from_words(&name).is_none() && Withheld::is_meant(&name) {
            self.findings.push(
                Finding::error("withheld-words", &place(), format!("“{name}” seems to withhold a name in words of its own")).help(
                    "write REDACTED PERSONAL DATA or REDACTED COMMERCIAL CONFIDENTIALITY, so that it \
                     is never counted as a supplier",
                ),
            );
        }
        Some(name)
    }

    fn service(&mut self, name: Option<String>, place: impl Fn() -> Place) -> Option<String> {
        let name = name?;
        if !Slug::is_in(&name) {
            self.findings.push(
                Finding::error(
                    "no-service",
                    &place(),
                    format!("the service “{name}” has neither letters nor digits"),
                )
                .help("write the name of the service, or leave it empty"),
            );
        }
        Some(name)
    }
}

/// Only a list with `reading` can do without days.
fn no_date(named_at: &Place) -> Finding {
    Finding::error("no-column", named_at, "columns does not say which column holds the date")
        .help("write date: and its heading; for a file without dates write reading: too, as daylight import does")
}

/// The date of a payment in a CSV file. Only whole dates in the order of ISO 8601 or with the
/// month in words are read: 03/04/2025 is one day in London and another in New York.
fn payment_day(words: &str) -> Result<FuzzyDate, Mistake> {
    words.parse().map_err(|_| {
        Mistake::new(
            "is not the date of a payment",
            "write year, month and day, like 2025-11-03; in a spreadsheet, give the column the \
             format YYYY-MM-DD",
        )
    })
}
