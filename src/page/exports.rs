//! The files of payments for analysts: all of them, and those of each financial year.
//!
//! Every payment is in the file of one year, or in the file of those that belong to no one year.

use serde::Serialize;

use super::parts::Link;
use super::years::{self, Year};
use super::{Content, payments};
use crate::chart::{Cell, Table};
use crate::value::SitePath;

/// The name of the file with all payments as Parquet, in the folder of the spending section.
pub const PARQUET: &str = "all-payments.parquet";

/// The columns: heading, meaning, how it is written in CSV, its type in Parquet.
const COLUMNS: [[&str; 4]; 8] = [
    [
        "Paid to",
        "Who was paid, as the payer published the name; or the standard words for a name that is withheld.",
        "Text",
        "Text",
    ],
    [
        "Amount",
        "How much was paid, in pounds sterling. A credit is negative.",
        "Pounds and pence with a point: -1234.50",
        "Decimal (18, 2)",
    ],
    [
        "Date",
        "The day of the payment; where no day is published, the time in which it was made.",
        "A day as 2025-04-30; otherwise words: April 2025",
        "Date; empty where no day is published",
    ],
    [
        "Period",
        "The time in which the payment was made, where no day is published.",
        "Not in CSV: these words stand under Date",
        "Text; empty where there is a day",
    ],
    [
        "Service",
        "Which service paid, as the payer published it.",
        "Text; may be empty",
        "Text; may be empty",
    ],
    [
        "What for",
        "What the payment was for, as the payer published it.",
        "Text; may be empty",
        "Text; may be empty",
    ],
    [
        "Reference",
        "The payer’s own number of the payment.",
        "Text; may be empty",
        "Text; may be empty",
    ],
    [
        "Source list",
        "Where the payment stands: the list, and the line of its file after a colon.",
        "Text: devon-2025-04:17",
        "Text",
    ],
];

/// What the columns of all files of payments mean; of Parquet only where the program writes it.
pub(super) fn columns(heading: &str) -> Table {
    let headings = ["Column", "What it means", "In CSV", "In Parquet"];
    let width = headings.len() - usize::from(!cfg!(feature = "parquet"));
    let caption = format!("{heading}: the columns");
    let mut table = Table::new("files-of-payments-fields", caption, &headings[..width]);
    for row in COLUMNS.iter().filter(|row| cfg!(feature = "parquet") || row[0] != "Period") {
        table.row(row[..width].iter().map(|words| Cell::text(*words)).collect::<Vec<_>>());
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
    let count = content.ledger.payments.len();
    let years = years::tallies(content).into_iter().filter_map(|(year, tally)| {
        let text = format!("{year} ({})", payments::in_words(tally.count));
        Some(Link { text, ..of_year(year, tally.count)? })
    });
    let rest_count = years::of_none(content).count();
    Downloads {
        all: Link::new(format!("Download all {} as CSV", payments::in_words(count)), all()),
        parquet: cfg!(feature = "parquet")
            .then(|| Link::new("Download the same as Parquet", payments::spending().file(PARQUET))),
        years: years.collect(),
        rest: (rest_count > 0).then(|| Link::new(payments::in_words(rest_count), rest())),
    }
}

/// A link to the file of a year with this number of payments; a year without any has none.
pub(super) fn of_year(year: Year, count: usize) -> Option<Link> {
    let text = format!("Download the {} of {year} as CSV", payments::in_words(count));
    (count > 0).then(|| Link::new(text, year_path(year)))
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
