//! Which column of a table is what, from its heading and from the values below it.

use super::dates::{is_meant_as_day, payment_day};
use super::export::amount;
use crate::record::DateOrder;

/// What a column can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// The date of payment.
    Date,
    /// Who was paid.
    Supplier,
    /// How much.
    Amount,
    /// Which service paid.
    Service,
    /// What for.
    Purpose,
    /// The payer's own number.
    Reference,
}

/// Words of headings with their worth, the dearest first; all words of an entry must be there.
type Words = &'static [(&'static [&'static str], i32)];

const DATE: Words = &[
    (&["payment", "date"], 9),
    (&["paid", "date"], 9),
    (&["date", "paid"], 9),
    (&["transaction", "date"], 8),
    (&["date"], 7),
    (&["updated"], 3),
];
const SUPPLIER: Words = &[
    (&["supplier", "name"], 9),
    (&["beneficiary", "name"], 9),
    (&["merchant", "name"], 9),
    (&["payee"], 8),
    (&["supplier"], 7),
    (&["beneficiary"], 7),
    (&["merchant"], 7),
    (&["vendor"], 7),
    (&["creditor"], 5),
];
const AMOUNT: Words = &[
    (&["net", "amount"], 9),
    (&["nett", "amount"], 9),
    (&["net", "value"], 9),
    (&["value", "net"], 9),
    (&["amount"], 7),
    (&["value"], 6),
    (&["sum"], 5),
    (&["total"], 5),
    (&["gross"], 2),
];
const SERVICE: Words = &[
    (&["service", "area"], 9),
    (&["service", "label"], 9),
    (&["organisational", "unit"], 9),
    (&["directorate"], 8),
    (&["department"], 8),
    (&["expense", "area"], 8),
    (&["headserv"], 8),
    (&["strategic", "group"], 7),
    (&["strgrpcc"], 7),
    (&["service"], 6),
    (&["entity"], 4),
];
const PURPOSE: Words = &[
    (&["purpose"], 9),
    (&["expense", "type"], 8),
    (&["expenses", "type"], 8),
    (&["expenditure", "category"], 8),
    (&["expenditure", "catergory"], 8),
    (&["subj", "description"], 8),
    (&["account", "description"], 8),
    (&["transaction", "description"], 8),
    (&["detailed", "expenditure", "type"], 7),
    (&["cipfsubj"], 6),
    (&["spend", "level"], 6),
    (&["description"], 6),
    (&["category"], 5),
];
const REFERENCE: Words = &[
    (&["transaction", "number"], 9),
    (&["transaction", "no"], 9),
    (&["trans", "no"], 9),
    (&["transno"], 9),
    (&["inv", "transaction"], 8),
    (&["reference"], 7),
    (&["invoice", "number"], 6),
];

/// Words that make a heading mean something else.
const NOT: &[(Role, &[&str])] = &[
    (Role::Date, &["effective", "invoice"]),
    (Role::Amount, &["vat", "code", "over"]),
    (Role::Supplier, &["type", "category"]),
    (Role::Service, &["code"]),
    (Role::Purpose, &["code"]),
];

/// The column of a role: the best by its heading whose values fit. `None` where none fits.
pub(super) fn column(role: Role, headings: &[String], values: &[Vec<String>]) -> Option<usize> {
    let mut ranked: Vec<(i32, usize)> = headings
        .iter()
        .enumerate()
        .map(|(number, heading)| (worth(role, heading), number))
        .filter(|(worth, _)| *worth > 0)
        .collect();
    ranked.sort_by_key(|(worth, number)| (-worth, *number));
    ranked.into_iter().map(|(_, number)| number).find(|number| fits(role, &values[*number]))
}

fn worth(role: Role, heading: &str) -> i32 {
    let words = words(heading);
    let has = |word: &&str| words.iter().any(|own| own == word);
    let net = words.iter().any(|word| word.starts_with("net") || word.starts_with("exc"));
    let other = NOT.iter().any(|(of, not)| *of == role && not.iter().any(has));
    if other && !(role == Role::Amount && net) && !(role == Role::Date && has(&"payment")) {
        return 0;
    }
    let known = match role {
        Role::Date => DATE,
        Role::Supplier => SUPPLIER,
        Role::Amount => AMOUNT,
        Role::Service => SERVICE,
        Role::Purpose => PURPOSE,
        Role::Reference => REFERENCE,
    };
    known.iter().find(|(all, _)| all.iter().all(has)).map_or(0, |(_, worth)| *worth)
}

/// Whether a cell below the heading of an amount goes on with that heading: "£", "Net of VAT (GBP)".
pub(super) fn is_unit(cell: &str) -> bool {
    const WORDS: [&str; 18] = [
        "net",
        "nett",
        "gross",
        "amount",
        "value",
        "total",
        "sum",
        "paid",
        "vat",
        "exc",
        "excl",
        "excluding",
        "inc",
        "incl",
        "including",
        "gbp",
        "of",
        "in",
    ];
    let words = words(cell);
    let known = words.iter().all(|word| WORDS.contains(&word.as_str()));
    known && (!words.is_empty() || cell.contains('£'))
}

/// The words of a heading in small letters: `BeneficiaryName` and `beneficiary_name` are two.
pub(super) fn words(heading: &str) -> Vec<String> {
    let mut spaced = String::new();
    let mut before = ' ';
    for sign in heading.chars() {
        if sign.is_uppercase() && before.is_lowercase() {
            spaced.push(' ');
        }
        spaced.push(sign);
        before = sign;
    }
    let parts = spaced.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
    parts.map(str::to_lowercase).collect()
}

/// Whether most values are of the sort; those that are not become mistakes with their lines. Of
/// texts and numbers anything is.
fn fits(role: Role, values: &[String]) -> bool {
    let sort: fn(&str) -> bool = match role {
        Role::Date => {
            |value| payment_day(value, DateOrder::DayFirst).is_ok() || is_meant_as_day(value)
        }
        Role::Amount => |value| amount(value, true).is_ok(),
        Role::Supplier => |value| value.chars().any(char::is_alphabetic),
        Role::Service | Role::Purpose | Role::Reference => |_| true,
    };
    let filled: Vec<&String> = values.iter().filter(|value| !value.is_empty()).collect();
    let right = filled.iter().filter(|value| sort(value)).count();
    !filled.is_empty() && right * 2 > filled.len()
}
