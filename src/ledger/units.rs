//! What stands beside an amount and changes what it means: thousands, another currency, a credit
//! whose minus stands in a column of its own.

use std::sync::Arc;

use super::roles::words;
use super::rows::Columns;
use super::setaside::named;
use crate::finding::{Finding, Place, SourceFile};
use crate::source::SheetRow;
use crate::value::Money;

/// Rows that may not mean what their amounts say, by their lines.
#[derive(Debug, Default)]
pub(super) struct Doubts {
    /// They name who was paid, and no amount.
    unpriced: Vec<usize>,
    /// They are called credits, and their amounts have no minus.
    credits: Vec<usize>,
    /// They name another currency.
    foreign: Vec<usize>,
}

impl Doubts {
    /// Looks at a payment.
    pub(super) fn see(&mut self, row: &SheetRow, columns: &Columns, amount: Money) {
        let others = || row.cells().enumerate().filter(|(number, _)| *number != columns.supplier);
        if !amount.is_negative() && others().any(|(_, cell)| is_credit(cell)) {
            self.credits.push(row.line);
        }
        if others().any(|(_, cell)| is_foreign(cell)) {
            self.foreign.push(row.line);
        }
    }

    /// Looks at a row without an amount.
    pub(super) fn see_unpriced(&mut self, row: &SheetRow, columns: &Columns) {
        let is_filled = |column: usize| !row.cell(column).is_empty();
        if is_filled(columns.supplier) && columns.date.is_none_or(is_filled) {
            self.unpriced.push(row.line);
        }
    }

    /// The findings that say so.
    pub(super) fn report(&self, file: &Arc<SourceFile>, findings: &mut Vec<Finding>) {
        let mut warn = |id, lines: &[usize], [one, many]: [&str; 2], help: &str| {
            if !lines.is_empty() {
                let what = if lines.len() == 1 { one } else { many };
                let message = format!("{} {what} ({})", lines.len(), named(lines));
                findings.push(Finding::warning(id, &Place::whole(file), message).help(help));
            }
        };
        warn(
            "amount-missing",
            &self.unpriced,
            ["row has a name and no amount", "rows have a name and no amount"],
            "they are left out; write the amounts into the file if these are payments",
        );
        warn(
            "credit-unsigned",
            &self.credits,
            [
                "row is called a credit, and its amount has no minus",
                "rows are called credits, and their amounts have no minus",
            ],
            "the amounts count as paid; if the money came back, write a minus before them in the file",
        );
        warn(
            "currency-foreign",
            &self.foreign,
            ["row names another currency", "rows name another currency"],
            "the amounts count as pounds; if they are none, write into the file what was paid in pounds",
        );
    }
}

/// What is wrong with the heading of amounts that are not in pounds.
pub(super) fn refuse_other_units(heading: &str, place: &Place) -> Option<Finding> {
    let words = words(heading);
    let has = |known: &[&str]| words.iter().any(|word| known.contains(&word.as_str()));
    // Not those of "over £25,000".
    let noughts = words.iter().enumerate().any(|(at, word)| {
        let is_part = at > 0 && words[at - 1].bytes().all(|sign| sign.is_ascii_digit());
        matches!(word.as_str(), "000" | "000s") && !is_part
    });
    let unit = if noughts || has(&["thousand", "thousands"]) {
        "thousands of pounds"
    } else if has(&["pence"]) && !has(&["pound", "pounds"]) && !heading.contains('£') {
        "pence"
    } else if has(&["euro", "euros", "dollar", "dollars"])
        || words.iter().any(|word| is_foreign(word))
        || heading.contains(['€', '$'])
    {
        "another currency"
    } else {
        return None;
    };
    let message = format!("the amounts below “{heading}” are in {unit}");
    Some(
        Finding::error("amount-unit", place, message)
            .help("export the amounts in pounds and pence, below a heading that says so"),
    )
}

fn is_credit(cell: &str) -> bool {
    const NAMES: [&str; 5] = ["cr", "credit", "credit note", "credit memo", "crn"];
    NAMES.iter().any(|name| name.eq_ignore_ascii_case(cell))
}

fn is_foreign(cell: &str) -> bool {
    const NAMES: [&str; 9] = ["eur", "usd", "chf", "aud", "cad", "jpy", "nok", "sek", "dkk"];
    matches!(cell, "€" | "$" | "US$") || NAMES.iter().any(|name| name.eq_ignore_ascii_case(cell))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_say_whether_amounts_are_in_pounds() {
        let place = Place::whole(&SourceFile::new("a.csv", ""));
        for heading in [
            "Amount (£000)",
            "Amount £'000s",
            "Amount (pence)",
            "Amount (EUR)",
            "Amount in USD",
            "€",
        ] {
            assert!(refuse_other_units(heading, &place).is_some(), "{heading}");
        }
        for heading in [
            "Amount",
            "Amount (£)",
            "Net Amount",
            "Net amount of payments over £25,000",
            "Amount (pounds and pence)",
            "Value GBP",
        ] {
            assert!(refuse_other_units(heading, &place).is_none(), "{heading}");
        }
    }
}
