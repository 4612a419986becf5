//! Payments as rows: in the tables of pages, and in every file of payments.
//!
//! The cells of a table and the lines of a file are made of the same words ([`Data`]), and every
//! file has the same columns, so that a payment reads alike wherever it stands.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use rayon::prelude::*;

use super::payments::service_path;
use super::{Content, payers, suppliers};
use crate::chart::{Cell, Table};
use crate::ledger::{Ledger, Payee, Payment};
use crate::record::{Kind as _, PaymentList};
use crate::value::FuzzyDate;
use crate::words::say;

/// The columns of the files.
const COLUMNS: [&str; 8] =
    ["Paid to", "Amount", "Date", "Service", "What for", "Reference", "Paid by", "Source list"];

/// The headings of the same on pages; `#` marks figures.
const HEADINGS: [&str; 8] = [
    "payment-paid-to",
    "payment-amount#",
    "payment-date",
    "payment-service",
    "payment-purpose",
    "payment-reference",
    PAID_BY,
    "payment-list",
];

/// The heading of those who paid. Where all payments are one organisation's, no page shows it.
const PAID_BY: &str = "payments-payer";

/// How many payments a page shows; the CSV file beside the table has all of them.
const SHOWN: usize = 100;

/// What files say of payments.
pub struct Data<'a> {
    ledger: &'a Ledger,
    /// Who paid, by the numbers of the lists.
    payers: Vec<&'a str>,
}

impl<'a> Data<'a> {
    /// What files say of the payments of a site.
    pub fn of(content: Content<'a>) -> Self {
        Self { ledger: content.ledger, payers: payers::names(content) }
    }

    /// What a file says of a payment, by columns: names as published, the standard words for a name
    /// that is withheld, an exact amount, and a day where one is known.
    fn line(&self, payment: &'a Payment) -> [Cow<'a, str>; 8] {
        std::array::from_fn(|column| self.datum(payment, column))
    }

    /// What a file says of a payment in the column with this number, counted from 0.
    pub fn datum(&self, payment: &'a Payment, column: usize) -> Cow<'a, str> {
        let ledger = self.ledger;
        let text = |words: Option<&'a str>| Cow::Borrowed(words.unwrap_or_default());
        match column {
            0 => match payment.payee {
                Payee::Supplier(_) => Cow::Borrowed(ledger.supplier_words(payment)),
                Payee::Withheld(withheld) => Cow::Borrowed(withheld.text()),
            },
            1 => Cow::Owned(payment.amount.decimal()),
            2 => Cow::Owned(date(payment.date)),
            3 => text(ledger.service_words(payment)),
            4 => text(ledger.purpose(payment)),
            5 => text(ledger.reference(payment)),
            6 => Cow::Borrowed(self.payers[payment.list]),
            _ => Cow::Owned(format!("{}:{}", ledger.lists[payment.list].slug, payment.line)),
        }
    }
}

/// The day in data, or the words for the longer time of which alone is known.
fn date(date: FuzzyDate) -> String {
    date.day().map_or_else(|| date.to_string(), |day| day.to_string())
}

/// What a page shows of a payment: suppliers and services under the names by which payments are
/// grouped.
fn cells(content: Content<'_>, lines: &Lines, payment: &Payment) -> Vec<Cell> {
    let (ledger, words) = (content.ledger, content.words);
    let list = &ledger.lists[payment.list].slug;
    let text = |text: Option<&str>| Cell::shown(text.unwrap_or_default());
    vec![
        match payment.payee {
            Payee::Supplier(supplier) => Cell {
                link: suppliers::path(content, supplier),
                ..Cell::shown(&ledger.suppliers[supplier].name)
            },
            Payee::Withheld(withheld) => Cell::shown(say!(words, withheld.message())),
        },
        Cell::shown(payment.amount.to_string()),
        Cell::shown(&lines.dates[&payment.date]),
        match payment.service {
            Some(number) => {
                Cell::shown(&ledger.services[number].name).linked(service_path(content, number))
            }
            None => text(ledger.service_words(payment)),
        },
        text(ledger.purpose(payment)),
        text(ledger.reference(payment)),
        lines.payers.get(payment.list).cloned().unwrap_or_else(Cell::empty),
        Cell::shown(say!(
            words,
            "payment-line",
            list = list.to_string(),
            line = payment.line.to_string()
        ))
        .linked(crate::register::address_of(PaymentList::FOLDER, list)),
    ]
}

/// The lines of all payments as they stand in every file of payments: each is written once, however
/// many files have it.
#[derive(Debug, Default)]
pub struct Lines {
    /// [`AT_A_TIME`] lines each, but for the last.
    parts: Vec<Part>,
    /// The dates of all payments in words: few, though many payments are shown on several pages.
    dates: HashMap<FuzzyDate, String>,
    /// Who paid, by the numbers of the lists; nothing where no page shows it.
    payers: Vec<Cell>,
}

/// Some lines, one behind the other.
#[derive(Debug, Default)]
struct Part {
    csv: Vec<u8>,
    ends: Vec<usize>,
}

/// How many lines are written at a time.
const AT_A_TIME: usize = 10_000;

/// How long a line may well be, in bytes.
const LENGTH: usize = 128;

impl Lines {
    /// The lines of all payments.
    pub(super) fn of(content: Content<'_>) -> Self {
        let (payments, data) = (&content.ledger.payments, Data::of(content));
        let dates: HashSet<FuzzyDate> = payments.iter().map(|payment| payment.date).collect();
        Self {
            parts: payments.par_chunks(AT_A_TIME).map(|part| Part::of(&data, part)).collect(),
            dates: dates.into_iter().map(|date| (date, content.words.text(&date))).collect(),
            payers: if payers::are_several(content) { payers::cells(content) } else { Vec::new() },
        }
    }

    /// The lines of some payments, by their numbers.
    pub fn csv(&self, numbers: &[u32]) -> Vec<u8> {
        self.below("", numbers)
    }

    /// The same below a line of headings.
    fn below(&self, headings: &str, numbers: &[u32]) -> Vec<u8> {
        let lines = || numbers.iter().map(|number| self.line(*number));
        let length = headings.len() + lines().map(<[u8]>::len).sum::<usize>();
        let mut csv = Vec::with_capacity(length);
        csv.extend_from_slice(headings.as_bytes());
        for line in lines() {
            csv.extend_from_slice(line);
        }
        csv
    }

    fn line(&self, number: u32) -> &[u8] {
        let number = number as usize;
        self.parts[number / AT_A_TIME].line(number % AT_A_TIME)
    }
}

impl Part {
    fn of(data: &Data<'_>, payments: &[Payment]) -> Self {
        let csv = Vec::with_capacity(payments.len() * LENGTH);
        let mut writer = csv::Writer::from_writer(csv);
        let mut ends = Vec::with_capacity(payments.len());
        for payment in payments {
            let line = data.line(payment);
            // Writing to memory cannot fail, and every line has a cell for each heading.
            let _ = writer.write_record(line.iter().map(|cell| cell.as_bytes()));
            let _ = writer.flush();
            ends.push(writer.get_ref().len());
        }
        Self { csv: writer.into_inner().unwrap_or_default(), ends }
    }

    fn line(&self, number: usize) -> &[u8] {
        let start = number.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.csv[start..self.ends[number]]
    }
}

/// A table of payments, by their numbers, of which the page shows the first.
pub(super) fn table(content: Content<'_>, lines: &Lines, caption: &str, numbers: &[u32]) -> Table {
    let (shown, rest) = numbers.split_at(numbers.len().min(SHOWN));
    let mut table = Table::saying(content.words, "payments", caption, &HEADINGS);
    for number in shown {
        table.row(cells(content, lines, content.ledger.payment(*number)));
    }
    let table = table.with_lines(lines.csv(numbers), rest.len());
    if lines.payers.is_empty() { table.without(&say!(content.words, PAID_BY)) } else { table }
}

/// A whole file of payments, by their numbers.
pub fn file(lines: &Lines, numbers: &[u32]) -> Vec<u8> {
    lines.below(&(COLUMNS.join(",") + "\n"), numbers)
}
