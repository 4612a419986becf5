//! Rows of a list: each cell read, or a finding at that cell.

use std::sync::Arc;

use memchr::memchr_iter;

use super::described;
use super::judgement::Judgement;
use super::patterns::Cell;
use super::private::{Guard, Question};
use super::read::Task;
use super::redaction;
use super::texts::{Column, Strip, Text};
use super::time::Time;
use super::units::refuse_other_units;
use crate::finding::{Finding, Place, SourceFile};
use crate::record::{At, Columns as Named, Payment as Written};
use crate::source::yaml::odd_space;
use crate::source::{CsvReader, SheetRow};
use crate::value::{FuzzyDate, Mistake, Money};

/// A payment with the numbers of its texts.
pub(super) struct Row {
    pub(super) line: usize,
    pub(super) date: FuzzyDate,
    pub(super) amount: Money,
    pub(super) said: Said,
}

/// What a payment says in words, by the numbers of the texts in [`Words`].
#[derive(Debug, Clone, Copy)]
pub(super) struct Said {
    pub(super) supplier: Text,
    pub(super) service: Option<Text>,
    pub(super) purpose: Option<Text>,
    pub(super) reference: Option<Text>,
}

/// What the cells of a few lists say: many of their texts are the same.
#[derive(Debug, Default)]
pub(super) struct Words {
    pub(super) suppliers: Column<Judgement>,
    pub(super) services: Column<Judgement>,
    pub(super) purposes: Column<Judgement>,
    pub(super) references: Strip,
}

/// The cells of a payment: date and amount read, the others in words.
pub(super) struct Cells<'r> {
    pub(super) line: usize,
    pub(super) date: FuzzyDate,
    pub(super) amount: Money,
    pub(super) supplier: &'r str,
    pub(super) service: Option<&'r str>,
    pub(super) purpose: Option<&'r str>,
    pub(super) reference: Option<&'r str>,
}

impl<'r> Cells<'r> {
    /// The words of a cell; nothing where it is not there.
    pub(super) fn words(&self, cell: Cell) -> &'r str {
        let words = match cell {
            Cell::Supplier => Some(self.supplier),
            Cell::Service => self.service,
            Cell::Purpose => self.purpose,
            Cell::Reference => self.reference,
        };
        words.unwrap_or_default()
    }
}

/// Rows being read out of a file.
pub(super) struct Rows<'a> {
    file: Arc<SourceFile>,
    time: Time,
    findings: &'a mut Vec<Finding>,
    guard: Guard<'a>,
    /// What any list withholds.
    withheld: &'a redaction::Words,
    dates: Column<Result<FuzzyDate, Mistake>>,
    words: &'a mut Words,
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
    /// No rows yet of a list, out of `file`.
    pub(super) fn of(
        task: &Task<'a>,
        file: &Arc<SourceFile>,
        words: &'a mut Words,
        findings: &'a mut Vec<Finding>,
    ) -> Self {
        let record = &task.entry.record;
        Self {
            file: Arc::clone(file),
            time: Time::of(record, task.register.edition.as_at),
            findings,
            guard: Guard::of(record),
            withheld: task.withheld,
            dates: Column::default(),
            words,
            // Nearly every line is a payment.
            read: Vec::with_capacity(memchr_iter(b'\n', file.text().as_bytes()).count()),
        }
    }

    /// The rows that could be read, and what somebody must decide about them.
    pub(super) fn done(self) -> (Vec<Row>, Vec<Question>) {
        self.findings.extend(self.time.report());
        let questions = self.guard.report(self.findings);
        (self.read, questions)
    }

    /// Reads the file as CSV.
    pub(super) fn csv(&mut self, columns: &Named, named_at: &Place) {
        let file = Arc::clone(&self.file);
        let Some(mut reader) = CsvReader::open(&file, self.findings) else { return };
        let place = reader.heading_place();
        let Some(numbers) = self.numbers_of(&reader.headings, columns, &place) else { return };
        let Some(date) = numbers.date else {
            self.findings.push(no_date(named_at));
            return;
        };
        self.findings.extend(refuse_other_units(&reader.headings[numbers.amount], &place));
        let mut row = SheetRow::default();
        while reader.read(&mut row, self.findings) {
            self.csv_row(&file, &reader.headings, &row, &numbers, date);
        }
    }

    /// The file.
    pub(super) fn file(&self) -> Arc<SourceFile> {
        Arc::clone(&self.file)
    }

    /// The time that the list covers.
    pub(super) fn covers(&self) -> FuzzyDate {
        self.time.covers
    }

    /// Where findings go.
    pub(super) fn findings(&mut self) -> &mut Vec<Finding> {
        self.findings
    }

    /// Notes what is wrong.
    pub(super) fn report(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// Takes a payment, once nothing in it is private. Whether it names who was paid.
    pub(super) fn take(&mut self, cells: &Cells<'_>, place: impl Fn(Cell) -> Place) -> bool {
        let words = &mut *self.words;
        let withheld = self.withheld;
        let judge = |cell| {
            move |text: &str| Judgement::of(cell, text).withheld_elsewhere(withheld.hold(text))
        };
        let (supplier, payee) = words.suppliers.of(cells.supplier, judge(Cell::Supplier));
        let payee = *payee;
        self.findings.extend(payee.supplier_finding(cells.supplier, || place(Cell::Supplier)));
        if payee.is_nameless() {
            return false;
        }
        let service = cells.service.map(|text| {
            let (number, judged) = words.services.of(text, judge(Cell::Service));
            self.findings.extend(judged.service_finding(text, || place(Cell::Service)));
            (number, *judged)
        });
        let purpose = cells.purpose.map(|text| {
            let (number, judged) = words.purposes.of(text, judge(Cell::Purpose));
            (number, *judged)
        });
        let reference = cells.reference.map(judge(Cell::Reference));
        let mut said = Said {
            supplier,
            service: service.map(|(number, _)| number),
            purpose: purpose.map(|(number, _)| number),
            reference: cells.reference.map(|text| words.references.push(text)),
        };
        let judged = [
            payee,
            service.map(|(_, judged)| judged).unwrap_or_default(),
            purpose.map(|(_, judged)| judged).unwrap_or_default(),
            reference.unwrap_or_default(),
        ];
        self.guard.settle(cells, judged, &mut said, words, place);
        self.read.push(Row { line: cells.line, date: cells.date, amount: cells.amount, said });
        true
    }

    /// The numbers of the columns that a record names, with a finding for each that is not there.
    pub(super) fn numbers_of(
        &mut self,
        headings: &[String],
        columns: &Named,
        place: &Place,
    ) -> Option<Columns> {
        let mut find =
            |heading: &At<String>| described::column(headings, heading, place, self.findings);
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

    fn csv_row(
        &mut self,
        file: &Arc<SourceFile>,
        headings: &[String],
        row: &SheetRow,
        numbers: &Columns,
        date: usize,
    ) {
        let place = |column: usize| row.cell_place(file, column);
        let date = self.date(row.cell(date), iso_day, |mistake| {
            wrong_cell("bad-date", &headings[date], row.cell(date), &place(date), &mistake)
        });
        let written = row.cell(numbers.amount);
        let amount = written.parse::<Money>().map_err(|mistake| {
            let heading = &headings[numbers.amount];
            let place = place(numbers.amount);
            self.findings.push(wrong_cell("bad-money", heading, written, &place, &mistake));
        });
        let text = |column: Option<usize>| column.map(|c| row.cell(c)).filter(|c| !c.is_empty());
        let (Some(date), Ok(amount)) = (date, amount) else {
            self.name_finding(row.cell(numbers.supplier), || place(numbers.supplier));
            return;
        };
        self.outside(date, || row.place(file));
        let cells = Cells {
            line: row.line,
            date,
            amount,
            supplier: row.cell(numbers.supplier),
            service: text(numbers.service),
            purpose: text(numbers.purpose),
            reference: text(numbers.reference),
        };
        self.take(&cells, |cell| numbers.of(cell).map_or_else(|| row.place(file), place));
    }

    /// Reads a date; each different text once. What is wrong with it is a finding at every row.
    pub(super) fn date(
        &mut self,
        words: &str,
        parse: impl Fn(&str) -> Result<FuzzyDate, Mistake>,
        wrong: impl Fn(Mistake) -> Finding,
    ) -> Option<FuzzyDate> {
        match self.dates.of(words, parse).1 {
            Ok(date) => Some(*date),
            Err(mistake) => {
                self.findings.push(wrong(mistake.clone()));
                None
            }
        }
    }

    /// Says what is wrong with the name of a payment that is not taken for other reasons.
    pub(super) fn name_finding(&mut self, supplier: &str, place: impl Fn() -> Place) {
        let judged = Judgement::of(Cell::Supplier, supplier);
        self.findings.extend(judged.supplier_finding(supplier, place));
    }

    /// Takes a payment that is written in the record itself; `line` is its line in the file of
    /// payments that is published beside the list.
    pub(super) fn written(&mut self, payment: &At<Written>, line: usize) {
        let written = &payment.value;
        let date = written.date.value;
        if date.day().is_none() {
            let message = format!("“{date}” is not the day of a payment");
            self.findings.push(
                Finding::error("bad-date", &written.date.place, message)
                    .help("write the whole date, like 2025-11-03"),
            );
            self.name_finding(&written.supplier, || payment.place.clone());
            return;
        }
        self.outside(date, || written.date.place.clone());
        let cells = Cells {
            line,
            date,
            amount: written.amount,
            supplier: &written.supplier,
            service: written.service.as_deref(),
            purpose: written.purpose.as_deref(),
            reference: written.reference.as_deref(),
        };
        self.take(&cells, |_| payment.place.clone());
    }

    /// Notes a payment that is dated when none of its list can be.
    pub(super) fn outside(&mut self, date: FuzzyDate, place: impl Fn() -> Place) {
        self.time.check(date, place);
    }
}

/// A cell that cannot be read.
pub(super) fn wrong_cell(
    id: &'static str,
    heading: &str,
    words: &str,
    place: &Place,
    mistake: &Mistake,
) -> Finding {
    if let Some(finding) = odd_space(place) {
        return finding;
    }
    let message = format!("{heading}: “{words}” {}", mistake.problem);
    Finding::error(id, place, message).help(&mistake.help)
}

/// Only a list with `reading` can do without days.
fn no_date(named_at: &Place) -> Finding {
    Finding::error("no-column", named_at, "columns does not say which column holds the date")
        .help("write date: and its heading; for a file without dates write reading: too, as daylight import does")
}

/// The date of a payment in a CSV file. Only whole dates in the order of ISO 8601 or with the
/// month in words are read: 03/04/2025 is one day in London and another in New York.
fn iso_day(words: &str) -> Result<FuzzyDate, Mistake> {
    let date: FuzzyDate = words.parse().map_err(|_| {
        Mistake::new(
            "is not the date of a payment",
            "write year, month and day, like 2025-11-03; in a spreadsheet, give the column the \
             format YYYY-MM-DD",
        )
    })?;
    date.day().map(|_| date).ok_or_else(|| {
        Mistake::new("is not the day of a payment", "write the whole date, like 2025-11-03")
    })
}
