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

/// Words of headings with their worth; all words of an entry must be there, and the first such entry
/// counts.
type Words = &'static [(&'static [&'static str], i32)];

const DATE: Words = &[
    (&["payment", "date"], 9),
    (&["paid", "date"], 9),
    (&["date", "paid"], 9),
    (&["transaction", "date"], 8),
    (&["dyddiad", "talu"], 9),
    (&["effective", "date"], 2),
    (&["date"], 7),
    (&["dyddiad"], 7),
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
    (&["cyflenwr"], 7),
    (&["creditor"], 5),
];
const AMOUNT: Words = &[
    (&["net", "amount"], 9),
    (&["nett", "amount"], 9),
    (&["net", "value"], 9),
    (&["value", "net"], 9),
    (&["swm", "net"], 9),
    (&["net", "amt"], 9),
    (&["amount", "paid"], 8),
    (&["payment", "amount"], 8),
    (&["distribution", "amount"], 8),
    (&["line", "amount"], 8),
    (&["invoice", "amount"], 6),
    (&["amount"], 7),
    (&["swm"], 7),
    (&["amt"], 7),
    (&["value"], 6),
    (&["gwerth"], 6),
    (&["sum"], 5),
    (&["total"], 5),
    (&["cyfanswm"], 5),
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
    (&["gwasanaeth"], 6),
    (&["adran"], 6),
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
    (&["disgrifiad"], 6),
    (&["diben"], 6),
    (&["category"], 5),
];
const REFERENCE: Words = &[
    (&["transaction", "number"], 9),
    (&["transaction", "no"], 9),
    (&["trans", "no"], 9),
    (&["transno"], 9),
    (&["inv", "transaction"], 8),
    (&["reference"], 7),
    (&["cyfeirnod"], 7),
    (&["invoice", "number"], 6),
];

/// Words that make a heading mean something else.
const NOT: &[(Role, &[&str])] = &[
    (Role::Date, &["invoice", "anfoneb", "run", "no", "number", "ref", "reference", "id", "code"]),
    (
        Role::Amount,
        &["vat", "taw", "code", "over", "budget", "balance", "outstanding", "remaining"],
    ),
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
    // Of dates as good by their headings, the one whose values are days.
    let has_no_days = |number: usize| role == Role::Date && !most(&values[number], is_day);
    ranked.sort_by_cached_key(|(worth, number)| (-worth, has_no_days(*number), *number));
    let fitting = ranked.iter().find(|(worth, number)| fits(role, *worth, &values[*number]));
    // Below the heading "Date" one day is enough: the other cells are mistakes.
    let is_dated = |(worth, number): &&(i32, usize)| {
        role == Role::Date && *worth >= SURE && values[*number].iter().any(|value| is_meant(value))
    };
    fitting.or_else(|| ranked.iter().find(is_dated)).map(|(_, number)| *number)
}

/// The columns that may as well hold the amounts as that one: their headings say so too, and their
/// values are others.
pub(super) fn rivals(amount: usize, headings: &[String], values: &[Vec<String>]) -> Vec<usize> {
    let worth = |number: usize| worth(Role::Amount, &headings[number]);
    let is_rival = |number: &usize| {
        let equal = worth(*number) == worth(amount) && values[*number] != values[amount];
        equal && fits(Role::Amount, worth(amount), &values[*number])
    };
    (0..headings.len()).filter(is_rival).collect()
}

/// The worth of a heading that says nothing of dates: "Posted", "Trans Dt".
const ANY: i32 = 1;

/// Words of headings below which days are not those of payments.
const OTHER_DAYS: [&str; 10] = [
    "start", "end", "due", "raised", "order", "ordered", "contract", "received", "expiry", "birth",
];

/// From which worth on a heading says what a column is, be most of its values mistakes.
const SURE: i32 = 7;

fn worth(role: Role, heading: &str) -> i32 {
    let words = words(heading);
    let has = |word: &&str| words.iter().any(|own| own == word);
    let net = words.iter().any(|word| is_net(word));
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
    let named = known.iter().find(|(all, _)| all.iter().all(has)).map(|(_, worth)| *worth);
    let other = OTHER_DAYS.iter().any(has);
    named.unwrap_or(if role == Role::Date && !other { ANY } else { 0 })
}

/// Whether a heading says that days below it are those of payments, or of anything.
pub(super) fn tells_of_dates(heading: &str) -> bool {
    worth(Role::Date, heading) > ANY
}

/// Whether a word of a heading says that VAT is not in an amount.
pub(super) fn is_net(word: &str) -> bool {
    word.starts_with("net") || word.starts_with("exc") || matches!(word, "ex" | "heb")
}

/// Words of headings beside those that tell what a column is.
const OTHERS: [&str; 42] = [
    "name",
    "net",
    "nett",
    "gross",
    "vat",
    "exc",
    "excl",
    "ex",
    "excluding",
    "inc",
    "incl",
    "including",
    "recoverable",
    "irrecoverable",
    "gbp",
    "pounds",
    "sterling",
    "s",
    "of",
    "in",
    "the",
    "for",
    "paid",
    "invoice",
    "no",
    "number",
    "ref",
    "id",
    "code",
    "unit",
    "area",
    "group",
    "title",
    "text",
    "details",
    "period",
    "posting",
    "body",
    "council",
    "organisation",
    "cost",
    "centre",
];

/// Whether the cells of a row below headings go on with these: each of them only has words of
/// headings, like "Name", "£" and "net of VAT".
pub(super) fn are_headings<'c>(cells: impl Iterator<Item = &'c str>) -> bool {
    let tables = [DATE, SUPPLIER, AMOUNT, SERVICE, PURPOSE, REFERENCE];
    let telling = tables.into_iter().flatten().flat_map(|(words, _)| words.iter());
    let is_known = |word: &String| {
        OTHERS.contains(&word.as_str()) || telling.clone().any(|known| known == word)
    };
    let mut filled = cells.filter(|cell| !cell.is_empty()).peekable();
    filled.peek().is_some() && filled.all(|cell| words(cell).iter().all(is_known))
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

/// Whether most values are of the sort or meant so; those that are not become mistakes with their
/// lines. Of texts and numbers anything is. Below a heading that says nothing of dates they must be
/// days, and not in digits alone.
fn fits(role: Role, worth: i32, values: &[String]) -> bool {
    let is_number = |value: &str| value.bytes().all(|sign| sign.is_ascii_digit());
    match role {
        Role::Date if worth == ANY => most(values, |value| is_day(value) && !is_number(value)),
        Role::Date => most(values, is_meant),
        Role::Amount => most(values, |v| amount(v, true).is_ok() || is_meant_as_amount(v)),
        Role::Supplier => most(values, |value| value.chars().any(char::is_alphabetic)),
        Role::Service | Role::Purpose | Role::Reference => most(values, |_| true),
    }
}

fn is_meant(value: &str) -> bool {
    is_day(value) || is_meant_as_day(value)
}

/// Whether a value is meant as an amount, though it is none that can be read: "10.00 CR", "GBP 10",
/// "1.234,56", "1.2E+05".
fn is_meant_as_amount(value: &str) -> bool {
    const LETTERS: usize = 3;
    let count = |is: fn(char) -> bool| value.chars().filter(|sign| is(*sign)).count();
    let digits = count(|sign| sign.is_ascii_digit());
    digits > 0 && count(char::is_alphabetic) <= LETTERS && !is_meant_as_day(value)
}

fn is_day(value: &str) -> bool {
    let orders = [DateOrder::DayFirst, DateOrder::MonthFirst];
    orders.into_iter().any(|order| payment_day(value, order).is_ok())
}

/// Whether most values that are there are of a sort.
fn most(values: &[String], is_of_sort: impl Fn(&str) -> bool) -> bool {
    let filled = values.iter().filter(|value| !value.is_empty());
    let right = filled.clone().filter(|value| is_of_sort(value)).count();
    right * 2 > filled.count()
}
