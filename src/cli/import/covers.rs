//! The time that a list covers, by the name of its file and by its dates.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::ledger::LONGEST;
use crate::value::{FuzzyDate, Month, thousands};

/// A time from the first of two months to the end of the second.
type Months = (Month, Month);

/// How many payments are dated in each month.
type Dated = BTreeMap<Month, usize>;

/// A month at the edge with less than one in so many payments of the largest month is no month that
/// the list covers: a few of its payments are dated so.
const STRAY: usize = 10;

/// The time that a list covers.
#[derive(Debug)]
pub(super) struct Covers {
    /// The time.
    pub(super) time: FuzzyDate,
    /// How that is known.
    how: &'static str,
    /// How many payments are dated outside it.
    outside: usize,
    /// Another time that the name of the file says.
    named: Option<FuzzyDate>,
}

impl Covers {
    /// The time that is `said`; else the months in the name of the file, where most payments are
    /// dated so or none is dated; else the months of its dates, but for edges with a few payments.
    ///
    /// A file named after a year may hold the year's first months only, and a month of which it
    /// holds nothing must not seem to be one in which nothing was paid.
    pub(super) fn of(said: Option<FuzzyDate>, dated: &Dated, stem: &str) -> Option<Self> {
        if let Some(time) = said {
            return Some(Self::counting(time, "as you said", dated));
        }
        let named = named(stem);
        let fits = named.filter(|months| dated.is_empty() || are_most(*months, dated));
        let (months, how) = match fits {
            Some(months) => (months, "by the name of the file"),
            None => (by_dates(dated)?, "by its dates"),
        };
        let time = |months| written(months).parse().ok();
        let other = named.filter(|named| *named != months).and_then(time);
        Some(Self { named: other, ..Self::counting(time(months)?, how, dated) })
    }

    fn counting(time: FuzzyDate, how: &'static str, dated: &Dated) -> Self {
        let bounds = time.earliest().zip(time.latest());
        let lies_in = |month: &Month| bounds.is_none_or(|days| month.touches(days));
        let outside = dated.iter().filter(|(month, _)| !lies_in(month)).map(|(_, count)| count);
        Self { time, how, outside: outside.sum(), named: None }
    }

    /// Whether it is longer than that of any list: then a year is mistyped.
    pub(super) fn is_too_long(&self) -> bool {
        let bounds = self.time.earliest().zip(self.time.latest());
        bounds.is_some_and(|(first, last)| last.year() - first.year() > LONGEST)
    }

    /// Why payments are dated outside it, if some are, as the record and the website say it.
    pub(super) fn outside(&self) -> Option<String> {
        let why = || format!("The list for {} holds payments of other months too.", self.time);
        (self.outside > 0).then(why)
    }

    /// The time, how that is known, and what lies outside it.
    pub(super) fn words(&self) -> String {
        let Self { time, how, outside, named } = self;
        let named = named.map(|named| format!("; the name of the file says {named}"));
        let outside = match outside {
            0 => String::new(),
            1 => "; 1 payment is dated before or after it".to_owned(),
            many => format!("; {} payments are dated before or after it", thousands(*many as u128)),
        };
        format!("{time}, {how}{outside}{}", named.unwrap_or_default())
    }
}

/// Whether payments are dated in each of these months, and half of all payments or more in them.
fn are_most((first, last): Months, dated: &Dated) -> bool {
    let mut all = std::iter::successors(Some(first), |month| Some(month.next()));
    let each = all.by_ref().take_while(|month| *month <= last).all(|m| dated.contains_key(&m));
    let inside: usize = dated.range(first..=last).map(|(_, count)| count).sum();
    each && 2 * inside >= dated.values().sum()
}

fn by_dates(dated: &Dated) -> Option<Months> {
    let most = dated.values().max()?;
    let mut many =
        dated.iter().filter(|(_, count)| *count * STRAY >= *most).map(|(month, _)| *month);
    let first = many.next()?;
    Some((first, many.next_back().unwrap_or(first)))
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
    fn dates_count_more_than_what_the_name_says_but_for_a_few() {
        let month = |number| one(2025, number).unwrap().0;
        let said = |stem, dated: &[(i8, usize)]| {
            let dated = dated.iter().map(|(number, count)| (month(*number), *count)).collect();
            Covers::of(None, &dated, stem).unwrap().words()
        };
        assert_eq!(said("p-2025-11", &[(11, 9)]), "November 2025, by the name of the file");
        assert_eq!(said("p", &[(10, 5), (11, 9)]), "October 2025 to November 2025, by its dates");
        assert_eq!(
            said("p-2025-26", &[(4, 9), (5, 5)]),
            "April 2025 to May 2025, by its dates; the name of the file says April 2025 to March 2026"
        );
        assert_eq!(
            said("p-2025-26", &[(4, 30), (12, 1)]),
            "April 2025, by its dates; 1 payment is dated before or after it; the name of the file \
             says April 2025 to March 2026"
        );
        assert_eq!(said("p-2025-26", &[]), "April 2025 to March 2026, by the name of the file");
        assert_eq!(
            said("p-2025-11", &[(9, 1), (10, 8), (11, 9)]),
            "November 2025, by the name of the file; 9 payments are dated before or after it"
        );
        assert_eq!(
            said("p-2025-11", &[(10, 10), (11, 9)]),
            "October 2025 to November 2025, by its dates; the name of the file says November 2025"
        );
        assert_eq!(
            said("p", &[(8, 1), (10, 11), (11, 20), (12, 1)]),
            "October 2025 to November 2025, by its dates; 2 payments are dated before or after it"
        );
    }
}
