//! The dates of payments as finance systems write them.

use jiff::civil::Date;

use crate::record::DateOrder;
use crate::value::{FuzzyDate, Mistake, Month, Point};

/// The day in a cell: `03/11/2025`, `03.11.25`, `3-Nov-25`, `2025-11-03`, each with or without a
/// time, `20251103`, and `Friday, April 29, 2022`; or the month where a list gives no days: `Sep
/// 2014`. Months may be named in English or in Welsh. Digits alone are taken in the order that the
/// list states; a year in four digits at the beginning is always followed by the month.
///
/// # Errors
/// Anything else, and days that the calendar does not have in that order. A date that would be one
/// in another order is in doubt; it is never turned round.
pub fn payment_day(words: &str, order: DateOrder) -> Result<FuzzyDate, Mistake> {
    if let Some(month) = month_alone(words) {
        return Ok(FuzzyDate::Point(Point::Month(month)));
    }
    if let Some(day) = run_together(words) {
        return Ok(FuzzyDate::Point(Point::Day(day)));
    }
    let parts = parts(words).ok_or_else(|| not_a_day(words, order))?;
    let (year, month, day) = in_order(parts, order).ok_or_else(|| not_a_day(words, order))?;
    let day = date(year, month, day)
        .ok_or_else(|| too_late(year, month, day).unwrap_or_else(|| not_a_day(words, order)))?;
    Ok(FuzzyDate::Point(Point::Day(day)))
}

/// Whether words are meant as a day, be it one that the calendar does not have or the number that a
/// spreadsheet has for it.
pub fn is_meant_as_day(words: &str) -> bool {
    let numbers = |parts| {
        let orders = [DateOrder::DayFirst, DateOrder::YearFirst].into_iter();
        orders.filter_map(move |order| in_order(parts, order))
    };
    let mut read = parts(words).into_iter().flat_map(numbers);
    is_number_of_spreadsheet(words)
        || run_together(words).is_some()
        || is_month_and_more(words)
        || read.any(|(year, month, day)| year.min(month).min(day) > 0)
}

/// The day in eight digits, year first: `20240415`. Read as day, month and year they would be of
/// another age.
fn run_together(words: &str) -> Option<Date> {
    let digits = words.len() == 8 && words.bytes().all(|sign| sign.is_ascii_digit());
    let number = |range: std::ops::Range<usize>| words.get(range)?.parse::<i16>().ok();
    digits.then(|| date(number(0..4)?, number(4..6)?, number(6..8)?)).flatten()
}

/// A month with two digits, `May-24`, which may be a day of it or a year.
fn is_month_and_more(words: &str) -> bool {
    words.split_once([' ', '-']).is_some_and(|(month, more)| {
        let digits = more.len() <= 2 && more.bytes().all(|sign| sign.is_ascii_digit());
        !more.is_empty() && digits && month_number(month).is_some()
    })
}

/// The number of a month by its name in English or in Welsh.
pub(super) fn month_number(word: &str) -> Option<i8> {
    const WELSH: [&str; 12] = [
        "ionawr",
        "chwefror",
        "mawrth",
        "ebrill",
        "mai",
        "mehefin",
        "gorffennaf",
        "awst",
        "medi",
        "hydref",
        "tachwedd",
        "rhagfyr",
    ];
    let welsh = || {
        let at = WELSH.iter().position(|name| name.eq_ignore_ascii_case(word))?;
        i8::try_from(at + 1).ok()
    };
    Month::number_of(word).or_else(welsh)
}

/// Spreadsheets count days since 1900; five digits are the years from 1927 to 2173.
fn is_number_of_spreadsheet(words: &str) -> bool {
    words.len() == 5 && words.bytes().all(|sign| sign.is_ascii_digit())
}

/// Year, month and day of a date in its order.
fn in_order(parts: [Part; 3], order: DateOrder) -> Option<(i16, i16, i16)> {
    match parts {
        [Part::Number(year, 4), Part::Number(month, _), Part::Number(day, _)] => {
            Some((year, month, day))
        }
        [Part::Number(day, 1..=2), Part::Month(month), Part::Number(year, digits)]
        | [Part::Month(month), Part::Number(day, 1..=2), Part::Number(year, digits)] => {
            Some((century(year, digits), month, day))
        }
        [Part::Number(first, 1..=2), Part::Number(second, 1..=2), Part::Number(year, digits)] => {
            match order {
                DateOrder::DayFirst => Some((century(year, digits), second, first)),
                DateOrder::MonthFirst => Some((century(year, digits), first, second)),
                DateOrder::YearFirst => None,
            }
        }
        _ => None,
    }
}

/// A month in words with its year in four digits, and nothing else.
fn month_alone(words: &str) -> Option<Month> {
    let (month, year) = words.split_once([' ', '-'])?;
    let year: i16 = year.parse().ok().filter(|_| year.len() == 4)?;
    let month = month_number(month)?;
    date(year, month.into(), 1).map(Month::of)
}

/// A part of a date: a number with how many digits it has, or a month in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Number(i16, usize),
    Month(i16),
}

/// The three parts of a date. A day of the week before them and a time behind them are passed over.
fn parts(words: &str) -> Option<[Part; 3]> {
    let mut parts = [Part::Month(0); 3];
    let mut found = 0;
    for word in words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        if found == 3 {
            return is_time(words).then_some(parts);
        }
        let word = without_ending(word);
        let part = match word.parse::<i16>() {
            Ok(number) if word.bytes().all(|b| b.is_ascii_digit()) => {
                Part::Number(number, word.len())
            }
            _ => match month_number(word) {
                Some(month) => Part::Month(month.into()),
                None if found == 0 && is_weekday(word) => continue,
                None => word.split_once('T').and_then(|(day, _)| {
                    let day_is_last = found == 2 && is_time(words);
                    day_is_last
                        .then(|| day.parse().ok())
                        .flatten()
                        .map(|n| Part::Number(n, day.len()))
                })?,
            },
        };
        parts[found] = part;
        found += 1;
    }
    (found == 3).then_some(parts)
}

/// `1` of `1st`.
fn without_ending(word: &str) -> &str {
    const ENDINGS: [&str; 4] = ["st", "nd", "rd", "th"];
    let split = word.len().checked_sub(2).and_then(|at| word.split_at_checked(at));
    let is_ending = |ending: &str| ENDINGS.iter().any(|one| one.eq_ignore_ascii_case(ending));
    let is_number = |digits: &str| digits.bytes().all(|b| b.is_ascii_digit());
    let digits = split.filter(|(digits, ending)| is_number(digits) && is_ending(ending));
    digits.map_or(word, |(digits, _)| digits)
}

/// Whether these words end with a time of the day.
fn is_time(words: &str) -> bool {
    let words = words.trim_end_matches(['a', 'A', 'p', 'P', 'm', 'M', ' ']);
    words.rsplit([' ', 'T']).next().is_some_and(|time| {
        let mut parts = time.split(':');
        time.contains(':')
            && parts.all(|part| {
                !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit() || b == b'.')
            })
    })
}

fn is_weekday(word: &str) -> bool {
    let word = word.to_lowercase();
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
        .iter()
        .any(|day| *day == word || (word.len() == 3 && day.starts_with(&word)))
}

/// A year in two digits: this century's up to 69, as in most programs (POSIX `%y`).
fn century(year: i16, digits: usize) -> i16 {
    match digits {
        2 if year < 69 => 2000 + year,
        2 => 1900 + year,
        4 => year,
        _ => 0,
    }
}

fn date(year: i16, month: i16, day: i16) -> Option<Date> {
    if !(1900..=2999).contains(&year) {
        return None;
    }
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// What is wrong with a day that its month does not have.
fn too_late(year: i16, month: i16, day: i16) -> Option<Mistake> {
    let month = date(year, month, 1).filter(|_| (29..=31).contains(&day)).map(Month::of)?;
    Some(month.without_day())
}

fn not_a_day(words: &str, order: DateOrder) -> Mistake {
    if is_number_of_spreadsheet(words) {
        return Mistake::new(
            "is not a day; a spreadsheet has its own number for it here",
            "give the column the format of a date in the spreadsheet, and save the file again",
        );
    }
    Mistake::new(
        format!("is not a day written as {order}"),
        "check the date in the file, or say in the list’s record, below reading:, in which order \
         its dates are written, like dates: day month year",
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(words: &str, order: DateOrder) -> Option<String> {
        payment_day(words, order).ok()?.day().map(|day| day.to_string())
    }

    #[test]
    fn days_are_read_as_councils_write_them() {
        for (words, day) in [
            ("03/09/2014", "2014-09-03"),
            ("01.04.2011", "2011-04-01"),
            ("04-Apr-11", "2011-04-04"),
            ("11-Jul-2012", "2012-07-11"),
            ("26-May-11", "2011-05-26"),
            ("2017-12-01 00:00:00", "2017-12-01"),
            ("2017-12-01T09:30:00", "2017-12-01"),
            ("Friday, April 29, 2022", "2022-04-29"),
            ("3 September 2014", "2014-09-03"),
            ("30/09/14 00:00", "2014-09-30"),
            ("30/09/2014 12:00:00 AM", "2014-09-30"),
            ("30/09/2014 12:00:00am", "2014-09-30"),
            ("1st April 2024", "2024-04-01"),
            ("1ST APRIL 2024", "2024-04-01"),
            ("20140930", "2014-09-30"),
            ("14 Ebrill 2024", "2024-04-14"),
        ] {
            assert_eq!(read(words, DateOrder::DayFirst).as_deref(), Some(day), "{words}");
        }
        assert_eq!(read("09/03/2014", DateOrder::MonthFirst).as_deref(), Some("2014-09-03"));
    }

    #[test]
    fn a_month_stays_a_month() {
        for words in ["Sep 2014", "September 2014", "SEP-2014"] {
            let month = payment_day(words, DateOrder::DayFirst).map(|date| date.to_string());
            assert_eq!(month.as_deref(), Ok("September 2014"), "{words}");
        }
        assert_eq!(read("Sep-14", DateOrder::DayFirst), None);
        assert!(payment_day("Sep-14", DateOrder::DayFirst).is_err());
    }

    #[test]
    fn a_day_that_its_month_does_not_have_is_said_to_be_one() {
        for (words, help) in [
            ("31/04/2014", "check the day: April 2014 has 30 days"),
            ("29-Feb-2025", "check the day: February 2025 has 28 days"),
        ] {
            let mistake = payment_day(words, DateOrder::DayFirst).unwrap_err();
            assert_eq!(mistake.problem, "is a day that the calendar does not have", "{words}");
            assert_eq!(mistake.help, help, "{words}");
        }
        for words in ["04/29/2014", "32/01/2014"] {
            let mistake = payment_day(words, DateOrder::DayFirst).unwrap_err();
            assert!(mistake.problem.starts_with("is not a day written as"), "{words}");
        }
    }

    #[test]
    fn a_day_that_is_none_is_meant_as_one_all_the_same() {
        for words in
            ["31/04/2025", "45976", "2025-02-30", "04/29/2022", "31 April 2025", "May-24", "Mai 24"]
        {
            assert!(is_meant_as_day(words), "{words}");
        }
        for words in ["00:00:00", "201609", "20241304", "456", "", "Boats Ltd", "0/0/2025"] {
            assert!(!is_meant_as_day(words), "{words}");
        }
    }

    #[test]
    fn nothing_is_turned_round_or_guessed() {
        for words in
            ["04/29/2022", "00:00:00", "201609", "31/04/2014", "99/99", "", "3/9", "1/2/3/4"]
        {
            assert_eq!(read(words, DateOrder::DayFirst), None, "{words}");
        }
        assert_eq!(read("03/09/2014", DateOrder::YearFirst), None);
    }

    proptest! {
        #[test]
        fn every_day_is_read_back(days in 0i32..40_000) {
            let day = Date::constant(1950, 1, 1).saturating_add(jiff::Span::new().days(days));
            let expected = Some(day.to_string());
            let (d, m, y) = (day.day(), day.month(), day.year());
            prop_assert_eq!(&read(&format!("{d:02}/{m:02}/{y}"), DateOrder::DayFirst), &expected);
            prop_assert_eq!(&read(&format!("{m}/{d}/{y}"), DateOrder::MonthFirst), &expected);
            prop_assert_eq!(&read(&day.to_string(), DateOrder::YearFirst), &expected);
        }

        #[test]
        fn no_words_make_it_panic(words in ".{0,24}") {
            let _ = payment_day(&words, DateOrder::DayFirst);
        }
    }
}
