//! Rows with the sum of the rows above, which are no payments.
//!
//! A row is only passed over where it is called a total in so many words, or where its words and
//! its figure both say so: TOTAL GAS & POWER LTD is a supplier, and a payment of just the sum so far
//! is a payment.

use super::export::amount;
use super::rows::Columns;
use crate::source::SheetRow;
use crate::value::Money;

/// Words that tell of a total.
const TOTAL: [&str; 9] = [
    "total",
    "totals",
    "subtotal",
    "subtotals",
    "sum",
    "overall",
    "cyfanswm",
    "gyfanswm",
    "forward",
];

/// Words that may stand beside these in the name of a total: "Total for April 2024 net of VAT".
const BESIDE: [&str; 39] = [
    "grand",
    "sub",
    "page",
    "report",
    "list",
    "file",
    "running",
    "carried",
    "brought",
    "payments",
    "payment",
    "spend",
    "expenditure",
    "amount",
    "invoices",
    "net",
    "nett",
    "gross",
    "vat",
    "inc",
    "incl",
    "including",
    "ex",
    "exc",
    "excl",
    "excluding",
    "of",
    "for",
    "the",
    "all",
    "this",
    "period",
    "month",
    "quarter",
    "year",
    "number",
    "count",
    "is",
    "mawr",
];

/// The sums with which a row is compared.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Running {
    /// That of all payments above.
    pub(super) all: Money,
    /// That of the payments since the last total.
    since: Money,
}

impl Running {
    /// Adds a payment.
    pub(super) fn add(&mut self, amount: Money) {
        self.all += amount;
        self.since += amount;
    }

    /// A total has been met.
    pub(super) fn begin_again(&mut self) {
        self.since = Money::ZERO;
    }
}

/// What a row is that may be a total.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Total {
    /// A payment.
    None,
    /// The sum of rows above.
    Right,
    /// It is called a total, and is the sum of no rows above.
    Wrong,
}

impl Total {
    /// What a row is. `read` is its amount.
    pub(super) fn of(
        row: &SheetRow,
        columns: &Columns,
        read: Option<Money>,
        sums: Running,
    ) -> Self {
        let is_sum = read.is_some_and(|read| read == sums.all || read == sums.since);
        let date = columns.date.map_or("", |column| row.cell(column));
        let is_dated = !date.is_empty() && !is_called_total(date);
        if is_dated {
            let named = is_called_total(row.cell(columns.supplier));
            return if is_sum && named { Self::Right } else { Self::None };
        }
        match (row.cells().any(is_called_total), is_sum) {
            (_, true) if row.cells().any(tells_of_a_total) || has_figures_alone(row) => Self::Right,
            (true, false) => Self::Wrong,
            _ => Self::None,
        }
    }
}

/// Whether a cell calls its row a total and says nothing else.
fn is_called_total(cell: &str) -> bool {
    const LONGEST: usize = 60;
    if cell.len() > LONGEST || !tells_of_a_total(cell) {
        return false;
    }
    let is_known = |word: &str| {
        let number = word.bytes().all(|sign| sign.is_ascii_digit());
        number
            || [&TOTAL[..], &BESIDE].concat().iter().any(|known| known.eq_ignore_ascii_case(word))
            || super::dates::month_number(word).is_some()
    };
    words(cell).all(is_known)
}

fn tells_of_a_total(cell: &str) -> bool {
    words(cell).any(|word| TOTAL.iter().any(|total| total.eq_ignore_ascii_case(word)))
}

fn words(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// Whether nothing but amounts stands in a row.
fn has_figures_alone(row: &SheetRow) -> bool {
    row.cells().all(|cell| cell.is_empty() || amount(cell, true).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_total_is_called_so_and_nothing_else() {
        for cell in [
            "Total",
            "TOTAL:",
            "Grand Total",
            "Sub-total",
            "Page total",
            "Carried forward",
            "Sum",
            "TOTAL PAYMENTS",
            "Total for month",
            "Total net of VAT",
            "Overall",
            "April total",
            "Total April 2024",
            "* Total",
            "Total: 3 payments",
            "Cyfanswm",
            "Is-gyfanswm",
        ] {
            assert!(is_called_total(cell), "{cell}");
        }
        for cell in [
            "Total Gas & Power",
            "Acme Ltd Total",
            "Highways Total",
            "Forward Trust",
            "Net",
            "3",
            "",
            "Overall Cleaning",
        ] {
            assert!(!is_called_total(cell), "{cell}");
        }
    }
}
