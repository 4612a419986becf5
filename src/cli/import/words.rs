//! What an import says: how the table was understood, its first payments, what is left out.

use std::fmt::Write as _;

use super::Imported;
use super::trial::Trial;
use crate::chart::Cell;
use crate::ledger::{Ledger, List, Payment, Proposal};
use crate::record::{DateOrder, VatBasis};

/// How many payments are shown.
const SHOWN: usize = 10;

/// What is said of an imported list.
pub(super) fn words(imported: &Imported, trial: &Trial, number: usize) -> String {
    let ledger = &trial.ledger;
    let list = &ledger.lists[number];
    let payments: Vec<&Payment> = ledger.payments.iter().filter(|p| p.list == number).collect();
    let mut words = String::new();
    // Writing into a text cannot fail.
    let _ = writeln!(words, "{}: {}", imported.from, counted(list, &payments));
    let _ = writeln!(words, "\nUnderstood as");
    for (what, how) in understood(imported) {
        let _ = writeln!(words, "  {what:<10} {how}");
    }
    let _ = writeln!(words, "\nThe first payments, as they were understood");
    words.push_str(&table(ledger, &payments));
    let _ = writeln!(words, "\nChanged or left out");
    let left_out = list.left_out.all_words();
    if !trial.has_good_rows() {
        let _ = writeln!(words, "  the rows with the mistakes below");
    } else if left_out.is_empty() {
        let _ = writeln!(words, "  nothing: every row is a payment");
    }
    for reason in left_out {
        let _ = writeln!(words, "  {reason}");
    }
    words
}

fn counted(list: &List, payments: &[&Payment]) -> String {
    let credits: Vec<_> = payments.iter().filter(|p| p.amount.is_negative()).collect();
    let back: crate::value::Money = credits.iter().map(|p| p.amount).sum();
    let credits = match credits.len() {
        0 => String::new(),
        1 => format!(", one of them a credit ({back})"),
        many => format!(", {} of them credits ({back})", Cell::count(many).text),
    };
    let count = match list.count {
        1 => "1 payment".to_owned(),
        many => format!("{} payments", Cell::count(many).text),
    };
    format!("{count}, {} in all{credits}", list.total)
}

/// What each column is, who paid and when, and whose answers are used again.
fn understood(imported: &Imported) -> Vec<(&'static str, String)> {
    let like = imported.like.as_ref();
    let like = like.map(|like| ("as in", format!("{like}, with its licence and attribution")));
    let list = [("paid by", imported.payer.clone()), ("covers", imported.covers.clone())];
    columns(&imported.proposal).into_iter().chain(list).chain(like).collect()
}

/// Each column with what it is, and the headings that are not used.
fn columns(proposal: &Proposal) -> Vec<(&'static str, String)> {
    let heading = |number: usize| format!("“{}”", proposal.headings[number]);
    let none = |what: &str| format!("no column; {what}");
    let order = match (proposal.layout.dates, proposal.order_in_doubt) {
        (DateOrder::MonthFirst, true) => {
            "month before day, as in that list, since no date in this one tells: please check"
        }
        (_, true) => "day before month, as no date in it tells: please check",
        (DateOrder::DayFirst, _) => "day month year",
        (DateOrder::YearFirst, _) => "year month day",
        (DateOrder::MonthFirst, _) => "month day year, as in the United States",
    };
    let vat = match proposal.vat {
        VatBasis::Net => "without VAT",
        VatBasis::Gross => "with VAT",
        VatBasis::Unstated => "the heading does not say whether with VAT",
    };
    let rivals: Vec<String> = proposal.rivals.iter().map(|number| heading(*number)).collect();
    let doubt = if rivals.is_empty() {
        String::new()
    } else {
        format!("; {} may be meant as well: please check", rivals.join(" or "))
    };
    let optional = |column: Option<usize>| column.map_or_else(|| none("left empty"), heading);
    let date = proposal.date.map_or_else(
        || none("dated with the time that the list covers"),
        |number| {
            let doubt = "; its values are days, and its heading does not say so: please check";
            let doubt = if proposal.date_in_doubt() { doubt } else { "" };
            format!("{}, {order}{doubt}", heading(number))
        },
    );
    let mut columns = vec![
        ("date", date),
        ("supplier", heading(proposal.supplier)),
        ("amount", format!("{}, {vat}{doubt}", heading(proposal.amount))),
        ("service", optional(proposal.service)),
        ("purpose", optional(proposal.purpose)),
        ("reference", optional(proposal.reference)),
    ];
    let unused = unused(proposal);
    if !unused.is_empty() {
        columns.push(("not used", unused.join(", ")));
    }
    columns
}

fn unused(proposal: &Proposal) -> Vec<String> {
    let used = [
        proposal.date,
        Some(proposal.supplier),
        Some(proposal.amount),
        proposal.service,
        proposal.purpose,
        proposal.reference,
    ];
    let headings = proposal.headings.iter().enumerate();
    let unused = headings.filter(|(number, _)| !used.contains(&Some(*number)));
    unused.map(|(_, heading)| format!("“{heading}”")).collect()
}

fn table(ledger: &Ledger, payments: &[&Payment]) -> String {
    let amounts = payments.iter().take(SHOWN).map(|p| p.amount.to_string().chars().count());
    let width = amounts.max().unwrap_or_default();
    payments.iter().take(SHOWN).fold(String::new(), |mut table, payment| {
        let rest = [ledger.service_words(payment), ledger.purpose(payment)];
        let rest: Vec<String> = rest.into_iter().flatten().map(short).collect();
        let _ = writeln!(
            table,
            "  line {:>5}  {:>17}  {:>width$}  {:<30}  {}",
            payment.line,
            payment.date.to_string(),
            payment.amount.to_string(),
            short(ledger.supplier_words(payment)),
            rest.join(" | "),
        );
        table
    })
}

/// A text in a column of thirty signs.
fn short(text: &str) -> String {
    const WIDE: usize = 30;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= WIDE {
        return text;
    }
    text.chars().take(WIDE - 1).chain(['…']).collect()
}
