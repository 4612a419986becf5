//! Rows with the sum of the rows above, which are no payments.
//!
//! A row is only passed over where it is called a total in so many words, where a name in it ends
//! or begins so and its figure is such a sum, or where it holds nothing but a figure that is the sum
//! of several payments. TOTAL GAS & POWER LTD is a supplier.

use super::dates::month_number;
use super::export::amount;
use super::rows::Columns;
use super::summary::Tally;
use crate::source::SheetRow;
use crate::value::Money;

/// Words that are a total by themselves.
const TOTAL: [&str; 7] =
    ["total", "totals", "subtotal", "subtotals", "overall", "cyfanswm", "gyfanswm"];

/// Words that are a total where nothing else is said.
const ALONE: [&str; 2] = ["sum", "forward"];

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

/// The sums with which a row is compared: from the beginning, and from each total on, to here.
#[derive(Debug, Default)]
pub(super) struct Running {
    /// How many payments there are above, and their sum.
    above: Tally,
    /// The same where each total stands.
    totals: Vec<Tally>,
}

impl Running {
    /// Adds a payment.
    pub(super) fn add(&mut self, amount: Money) {
        self.above.count += 1;
        self.above.total += amount;
    }

    /// A total has been met.
    pub(super) fn begin_again(&mut self) {
        self.totals.push(self.above);
    }

    /// The sum of all payments above.
    pub(super) fn all(&self) -> Money {
        self.above.total
    }

    /// Whether an amount is the sum of so many payments or more.
    fn holds(&self, amount: Option<Money>, least: usize) -> bool {
        let begins = self.totals.iter().copied().chain([Tally::default()]);
        let mut sums = begins.filter(|begin| self.above.count - begin.count >= least);
        sums.any(|begin| amount == Some(self.above.total - begin.total))
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
        sums: &Running,
    ) -> Self {
        let date = columns.date.map_or("", |column| row.cell(column));
        let right = |least, or_else| if sums.holds(read, least) { Self::Right } else { or_else };
        if !date.is_empty() && !is_called_total(date) {
            let called = is_called_total(row.cell(columns.supplier));
            return if called { right(2, Self::None) } else { Self::None };
        }
        if row.cells().any(is_called_total) {
            return right(1, Self::Wrong);
        }
        if row.cells().any(ends_as_total) {
            // In a list of dates each payment has one.
            let unmatched = if columns.date.is_some() { Self::Wrong } else { Self::None };
            return right(1, unmatched);
        }
        if row.cells().any(begins_as_total) || has_figures_alone(row) {
            return right(2, Self::None);
        }
        Self::None
    }
}

/// Whether a cell calls its row a total and says nothing else.
fn is_called_total(cell: &str) -> bool {
    const LONGEST: usize = 60;
    let is_any = |known: &[&str], word: &str| known.iter().any(|k| k.eq_ignore_ascii_case(word));
    let tells = |word| is_any(&TOTAL, word) || is_any(&ALONE, word);
    if cell.len() > LONGEST || !words(cell).any(tells) {
        return false;
    }
    words(cell).all(|word| {
        let number = word.bytes().all(|sign| sign.is_ascii_digit());
        number || tells(word) || is_any(&BESIDE, word) || month_number(word).is_some()
    })
}

fn ends_as_total(cell: &str) -> bool {
    words(cell).next_back().is_some_and(is_total)
}

fn begins_as_total(cell: &str) -> bool {
    words(cell).next().is_some_and(is_total)
}

fn is_total(word: &str) -> bool {
    TOTAL.iter().any(|total| total.eq_ignore_ascii_case(word))
}

fn words(cell: &str) -> impl DoubleEndedIterator<Item = &str> {
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
            "Lump sum",
        ] {
            assert!(!is_called_total(cell), "{cell}");
        }
    }
}
