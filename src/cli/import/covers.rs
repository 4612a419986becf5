//! The time that a list covers, by the name of its file and by its dates.

use jiff::civil::Date;

use crate::value::{FuzzyDate, Month};

/// A time from the first of two months to the end of the second.
pub(super) type Months = (Month, Month);

/// The time that a list covers, and how that is known: what is `said`, the months from its first date
/// to its last, or where it has no dates what the name of its file says. A file named after a year
/// may hold the year's first months only, and a month of which it holds nothing must not seem to be
/// one in which nothing was paid.
pub(super) fn covers(
    said: Option<FuzzyDate>,
    dated: Option<Months>,
    stem: &str,
) -> Option<(FuzzyDate, &'static str)> {
    if let Some(time) = said {
        return Some((time, "as you said"));
    }
    let dated = dated.map(|months| (months, "by its dates"));
    let (months, how) = dated.or_else(|| Some((named(stem)?, "by the name of the file")))?;
    Some((written(months).parse().ok()?, how))
}

/// "2025-11", "2025-04 to 2025-06": as records write it.
fn written((first, last): Months) -> String {
    if first == last { first.iso() } else { format!("{} to {}", first.iso(), last.iso()) }
}

/// The months in the name of a file: `payments-2025-11`, `DCCSpendingOver500_202511`, `nov-2025`,
/// `apr-jun-2014`, and financial years like `2024-25`, from April to March.
fn named(stem: &str) -> Option<Months> {
    let words = words(stem);
    let year = |at: usize| words.get(at).and_then(|word| year(word));
    let month = |at: usize| words.get(at).and_then(|word| Month::number_of(word));
    let number = |at: usize| words.get(at).filter(|word| word.len() == 2)?.parse::<i8>().ok();
    (0..words.len()).find_map(|at| {
        let together = words[at].len() == 6;
        if let (true, Some(year)) = (together, words[at].get(..4).and_then(self::year)) {
            return one(year, words[at].get(4..)?.parse().ok()?);
        }
        match (month(at), month(at + 1), year(at + 1), year(at + 2)) {
            (Some(first), Some(last), _, Some(year)) => {
                return Some((one(year, first)?.0, one(year, last)?.0));
            }
            (Some(month), _, Some(year), _) => return one(year, month),
            _ => {}
        }
        let (year, number) = (year(at)?, number(at + 1)?);
        let next = i16::from(number) == (year + 1) % 100;
        one(year, number).or_else(|| next.then(|| financial_year(year)).flatten())
    })
}

fn financial_year(year: i16) -> Option<Months> {
    Some((one(year, 4)?.0, one(year + 1, 3)?.0))
}

fn one(year: i16, month: i8) -> Option<Months> {
    let month = Month::of(Date::new(year, month, 1).ok()?);
    Some((month, month))
}

/// Only years in which a council can have published anything.
fn year(word: &str) -> Option<i16> {
    word.parse().ok().filter(|year| word.len() == 4 && (1990..2100).contains(year))
}

/// The words and the numbers of a name: `Over500_Nov2025` is `Over`, `500`, `Nov`, `2025`.
fn words(stem: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    for sign in stem.chars() {
        if sign.is_ascii_digit() != before.is_ascii_digit() || !sign.is_alphanumeric() {
            words.push(String::new());
        }
        if let (true, Some(word)) = (sign.is_alphanumeric(), words.last_mut()) {
            word.push(sign);
        }
        before = sign;
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_file_tells_the_months() {
        let said = |stem: &str| named(stem).map(written).unwrap_or_default();
        assert_eq!(said("DCCSpendingOver500_202511"), "2025-11");
        assert_eq!(said("lambeth_2012-06-payments"), "2012-06");
        assert_eq!(said("oxford_expenditure-over-500-apr-jun-2014"), "2014-04 to 2014-06");
        assert_eq!(said("manchester_apr-2011"), "2011-04");
        assert_eq!(said("spend Nov2025"), "2025-11");
        assert_eq!(said("supplier-spend-2024-25"), "2024-04 to 2025-03");
        assert_eq!(said("payments over 500"), "");
    }

    #[test]
    fn dates_count_more_than_what_the_name_says() {
        let month = |number| one(2025, number).unwrap().0;
        let said = |stem, dated| covers(None, dated, stem).unwrap().0.to_string();
        let from = |first, last| Some((month(first), month(last)));
        assert_eq!(said("p-2025-11", from(11, 11)), "November 2025");
        assert_eq!(said("p-2025-11", from(10, 11)), "October 2025 to November 2025");
        assert_eq!(said("p-2025-26", from(4, 5)), "April 2025 to May 2025");
        assert_eq!(said("p-2025-26", None), "April 2025 to March 2026");
    }
}
