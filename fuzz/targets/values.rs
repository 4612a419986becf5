//! Laws of amounts and dates, for any words.

#![no_main]

use std::fmt::{Debug, Display};
use std::str::FromStr;

use daylight::ledger::{amount, payment_day};
use daylight::record::DateOrder;
use daylight::value::{FuzzyDate, Money};
use rust_decimal::Decimal;

libfuzzer_sys::fuzz_target!(|words: &str| {
    money(words);
    rounded(words);
    date(words);
    day(words);
});

/// An amount is what its digits say, and is read back from all ways in which it is written.
fn money(words: &str) {
    let Ok(money) = words.parse::<Money>() else { return };
    assert!(money.pence().abs() <= Money::LIMIT, "{words:?} is {money}");
    assert_eq!(digits(words), Some(in_pounds(money).abs()), "{words:?} is {money}");
    let credit = words.contains(['-', '−', '(']);
    assert!(money == Money::ZERO || money.is_negative() == credit, "{words:?} is {money}");
    reads_back(&money, &money.to_string());
    reads_back(&money, &money.decimal());
    assert!(!money.rounded().0.is_empty());
    assert_eq!(amount(words, true), Ok((money, None)), "{words:?} needs no rounding");
}

/// Rounding changes an amount by half a penny at the most, and only where that is asked for.
fn rounded(words: &str) {
    let Ok((money, Some(off))) = amount(words, true) else { return };
    assert!(amount(words, false).is_err(), "{words:?} is rounded unasked");
    assert!(off.abs() <= Decimal::new(5, 3), "{words:?} is rounded by {off}");
    let exact = in_pounds(money) + off;
    assert_eq!(digits(words), Some(exact.abs()), "{words:?} is {money} and {off}");
}

/// A date has a first and a last day, and is read back as pages and data show it.
fn date(words: &str) {
    let Ok(date) = words.parse::<FuzzyDate>() else { return };
    assert!(date.earliest() <= date.latest(), "{words:?} is {date}");
    let plain = |c: char| c.is_alphanumeric() || c.is_whitespace() || "-/".contains(c);
    assert!(words.chars().all(plain), "{words:?} is {date}");
    reads_back(&date, &date.to_string());
    let data = serde_json::to_string(&date).expect("a date as data");
    reads_back(&date, data.trim_matches('"'));
}

/// The day of a payment, or its month where no day is given, is made of the numbers that are written,
/// in the order that is stated.
fn day(words: &str) {
    for order in [DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst] {
        let Ok(date) = payment_day(words, order) else { continue };
        // Eight digits are year, month and day.
        let parts = |digits: &str| match digits.len() {
            8 => [&digits[..4], &digits[4..6], &digits[6..]].map(str::to_owned).to_vec(),
            _ => vec![digits.to_owned()],
        };
        let numbers = words.split(|c: char| !c.is_ascii_digit()).flat_map(parts);
        let numbers: Vec<i16> = numbers.filter_map(|number| number.parse().ok()).collect();
        let has = |number: i16| numbers.contains(&number);
        let in_words = words.chars().any(char::is_alphabetic);
        reads_back(&date, &date.to_string());
        let Some(day) = date.day() else {
            let first = date.earliest().expect("a month has a first day");
            assert!(in_words && has(first.year()) && first.day() == 1, "{words:?} is {date}");
            continue;
        };
        assert!(has(day.day().into()), "{words:?} is {date}");
        assert!(has(day.year()) || has(day.year() % 100), "{words:?} is {date}");
        assert!(in_words || has(day.month().into()), "{words:?} is {date}");
        assert_eq!(payment_day(&day.to_string(), order), Ok(date), "{words:?}");
    }
}

fn reads_back<T: FromStr + PartialEq + Debug + Display>(value: &T, written: &str)
where
    T::Err: PartialEq + Debug,
{
    assert_eq!(written.parse::<T>().as_ref(), Ok(value), "{value} written as {written:?}");
}

fn in_pounds(money: Money) -> Decimal {
    Decimal::from_i128_with_scale(money.pence(), 2)
}

/// The digits of an amount as a number, without looking at anything else.
fn digits(words: &str) -> Option<Decimal> {
    let digits: String = words.chars().filter(|c| c.is_ascii_digit() || *c == '.').collect();
    digits.parse().ok()
}
