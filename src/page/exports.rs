//! The files of payments for analysts: all of them, and those of each financial year.
//!
//! Every payment is in the file of one year, or in the file of those that belong to no one year.

use serde::Serialize;

use super::parts::Link;
use super::years::{self, Year};
use super::{Content, payments};
use crate::chart::{Cell, Table};
use crate::value::SitePath;
use crate::words::{Words, say};

/// The name of the file with all payments as Parquet, in the folder of the spending section.
pub const PARQUET: &str = "all-payments.parquet";

/// The columns, as messages: heading, meaning, how it is written in CSV, its type in Parquet.
const COLUMNS: [[&str; 4]; 9] = [
    ["payment-paid-to", "payment-paid-to-meaning", "payment-text", "payment-text"],
    ["payment-amount", "payment-amount-meaning", "payment-amount-csv", "payment-amount-parquet"],
    ["payment-date", "payment-date-meaning", "payment-date-csv", "payment-date-parquet"],
    [PERIOD, "payment-period-meaning", "payment-period-csv", "payment-period-parquet"],
    ["payment-service", "payment-service-meaning", "payment-may-be-empty", "payment-may-be-empty"],
    ["payment-purpose", "payment-purpose-meaning", "payment-may-be-empty", "payment-may-be-empty"],
    [
        "payment-reference",
        "payment-reference-meaning",
        "payment-may-be-empty",
        "payment-may-be-empty",
    ],
    ["payments-payer", "payments-payer-meaning", "payment-text", "payment-text"],
    ["payment-list", "payment-list-meaning", "payment-list-csv", "payment-text"],
];

/// The column that Parquet alone has.
const PERIOD: &str = "payment-period";

/// What the columns of all files of payments mean; of Parquet only where the program writes it.
pub(super) fn columns(words: &Words) -> Table {
    let headings = ["payments-column", "payments-meaning", "payments-csv", "payments-parquet"];
    let width = headings.len() - usize::from(!cfg!(feature = "parquet"));
    let caption = say!(words, "payments-columns");
    let mut table = Table::saying(words, "files-of-payments-fields", caption, &headings[..width]);
    for row in COLUMNS.iter().filter(|row| cfg!(feature = "parquet") || row[0] != PERIOD) {
        let cells = row[..width].iter().map(|id| Cell::text(say!(words, id)));
        table.row(cells.collect::<Vec<_>>());
    }
    table
}

/// A file of payments.
#[derive(Debug)]
pub struct Export {
    /// Its address.
    pub path: SitePath,
    /// The numbers of the payments, in the order of the ledger.
    pub payments: Vec<u32>,
}

/// What the overview offers for download.
#[derive(Debug, Serialize)]
pub struct Downloads {
    /// The file with all payments.
    pub all: Link,
    /// The same as Parquet, where the program was built to write it.
    pub parquet: Option<Link>,
    /// The file of each year that has payments.
    pub years: Vec<Link>,
    /// The file of payments that belong to no one year, where there are any.
    pub rest: Option<Link>,
}

/// All files of payments as CSV; the first holds every payment. None where the site has no lists.
pub fn exports(content: Content<'_>) -> Vec<Export> {
    let ledger = content.ledger;
    if ledger.lists.is_empty() {
        return Vec::new();
    }
    let all = Export { path: all(), payments: (0..).take(ledger.payments.len()).collect() };
    let years = years::tallies(content)
        .into_iter()
        .filter(|(_, tally)| tally.count > 0)
        .map(|(year, _)| Export { path: year_path(year), payments: year.payments(content) });
    let rest = Export { path: rest(), payments: years::of_none(content).collect() };
    let rest = Some(rest).filter(|export| !export.payments.is_empty());
    std::iter::once(all).chain(years).chain(rest).collect()
}

/// Links to all files.
pub(super) fn downloads(content: Content<'_>) -> Downloads {
    let words = content.words;
    let count = content.ledger.payments.len();
    let years = years::tallies(content).into_iter().filter_map(|(year, tally)| {
        let name = year.to_string();
        let text = say!(words, "payments-of-year", year = name, count = tally.count);
        Some(Link { text, ..of_year(words, year, tally.count)? })
    });
    let rest_count = years::of_none(content).count();
    Downloads {
        all: Link::new(say!(words, "payments-download-all", count = count), all()),
        parquet: cfg!(feature = "parquet").then(|| {
            let text = say!(words, "payments-download-parquet");
            Link::new(text, payments::spending().file(PARQUET))
        }),
        years: years.collect(),
        rest: (rest_count > 0)
            .then(|| Link::new(say!(words, "payments-count", count = rest_count), rest())),
    }
}

/// A link to the file of a year with this number of payments; a year without any has none.
pub(super) fn of_year(words: &Words, year: Year, count: usize) -> Option<Link> {
    let name = year.to_string();
    let text = || say!(words, "payments-download-year", year = name, count = count);
    (count > 0).then(|| Link::new(text(), year_path(year)))
}

/// The file with all payments.
pub(super) fn all() -> SitePath {
    payments::spending().file("all-payments.csv")
}

fn rest() -> SitePath {
    payments::spending().file("all-payments-of-no-one-year.csv")
}

fn year_path(year: Year) -> SitePath {
    year.path().file(&format!("all-payments-{year}.csv"))
}
