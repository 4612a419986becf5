//! Dates that say no more than the publisher knows.
//!
//! "2011" is not the 1st of January 2011: it is some day of that year. A [`FuzzyDate`] keeps what
//! was said and can be asked for its earliest and latest day. That a date is not known at all is
//! said with [`Known`](super::Known).

mod meant;

use std::fmt;
use std::str::FromStr;

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Serialize, Serializer};

use super::Mistake;
use super::month::{MONTHS, Month};

/// A quarter of the year by its weather. Winter belongs to the year in which it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Season {
    /// March to May.
    Spring,
    /// June to August.
    Summer,
    /// September to November.
    Autumn,
    /// December to February.
    Winter,
}

impl Season {
    const ALL: [(Self, &'static str, i8); 4] = [
        (Self::Spring, "spring", 3),
        (Self::Summer, "summer", 6),
        (Self::Autumn, "autumn", 9),
        (Self::Winter, "winter", 12),
    ];

    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, w, _)| *w == word).map(|(s, ..)| *s)
    }

    /// The name of the message that says it with its year.
    pub fn message(self) -> &'static str {
        match self {
            Self::Spring => "season-spring",
            Self::Summer => "season-summer",
            Self::Autumn => "season-autumn",
            Self::Winter => "season-winter",
        }
    }

    fn word_and_first_month(self) -> (&'static str, i8) {
        Self::ALL
            .iter()
            .find(|(s, ..)| *s == self)
            .map_or(("", 1), |(_, word, month)| (word, *month))
    }
}

/// One date, as exactly as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Point {
    /// Some day of a calendar year.
    Year(i16),
    /// Some day of a financial year, which runs from 1 April to 31 March; named by the year in
    /// which it begins.
    FinancialYear(i16),
    /// Some day of a season.
    Season(i16, Season),
    /// Some day of a month.
    Month(Month),
    /// The day.
    Day(Date),
}

impl Point {
    /// The first day that this can mean.
    pub fn earliest(self) -> Date {
        match self {
            Self::Year(year) => Date::new(year, 1, 1).unwrap_or(Date::ZERO),
            Self::FinancialYear(year) => Date::new(year, 4, 1).unwrap_or(Date::ZERO),
            Self::Season(year, season) => {
                Month { year, month: season.word_and_first_month().1 }.first_day()
            }
            Self::Month(month) => month.first_day(),
            Self::Day(day) => day,
        }
    }

    /// The last day that this can mean.
    pub fn latest(self) -> Date {
        let length = match self {
            Self::Year(_) | Self::FinancialYear(_) => 1.year(),
            Self::Season(..) => 3.months(),
            Self::Month(_) => 1.month(),
            Self::Day(day) => return day,
        };
        self.earliest().saturating_add(length).saturating_sub(1.day())
    }
}

impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year}"),
            Self::FinancialYear(year) => write!(f, "{year}/{:02}", (year + 1) % 100),
            Self::Season(year, season) => write!(f, "{} {year}", season.word_and_first_month().0),
            Self::Month(month) => month.fmt(f),
            Self::Day(day) => write!(f, "{} {}", day.day(), Month::of(*day)),
        }
    }
}

impl FromStr for Point {
    type Err = Mistake;

    /// Reads `2011`, `2011/12` (a financial year), `2013-autumn`, `autumn 2013`, `2013-07`,
    /// `July 2013`, `2013-07-11` and `11 July 2013`.
    ///
    /// # Errors
    /// Anything else; a date such as 11/07/2013 too, which readers in different countries take
    /// for different days.
    fn from_str(words: &str) -> Result<Self, Mistake> {
        let lower = words.trim().to_lowercase();
        if let Some(financial) = financial_year(&lower) {
            return Ok(financial);
        }
        let parts: Vec<&str> = if lower.contains(' ') {
            lower.split_whitespace().rev().collect()
        } else {
            lower.split('-').collect()
        };
        let year = parts.first().copied().and_then(year).ok_or_else(not_a_date)?;
        match parts[1..] {
            [] => Ok(Self::Year(year)),
            [word] => match Season::from_word(word) {
                Some(season) => Ok(Self::Season(year, season)),
                None => month(word)
                    .map(|month| Self::Month(Month { year, month }))
                    .ok_or_else(not_a_date),
            },
            [word, day] => exact_day(year, word, day),
            _ => Err(not_a_date()),
        }
    }
}

fn exact_day(year: i16, month_word: &str, day: &str) -> Result<Point, Mistake> {
    let month = month(month_word).ok_or_else(not_a_date)?;
    let plain = day.len() <= 2 && day.bytes().all(|b| b.is_ascii_digit());
    let day: i8 = day.parse().ok().filter(|_| plain).ok_or_else(not_a_date)?;
    Date::new(year, month, day).map(Point::Day).map_err(|_| Month { year, month }.without_day())
}

fn financial_year(words: &str) -> Option<Point> {
    let (first, second) = words.split_once('/')?;
    let first = year(first)?;
    let next = i16::from(two_digits(second)?);
    ((first + 1) % 100 == next).then_some(Point::FinancialYear(first))
}

fn year(word: &str) -> Option<i16> {
    let year = word.parse().ok()?;
    (word.len() == 4 && (1000..=2999).contains(&year)).then_some(year)
}

/// A number in two digits, and nothing else: `+1` is no month.
fn two_digits(word: &str) -> Option<i8> {
    let plain = word.len() == 2 && word.bytes().all(|b| b.is_ascii_digit());
    word.parse().ok().filter(|_| plain)
}

fn month(word: &str) -> Option<i8> {
    let by_number = || two_digits(word).filter(|number| (1..=12).contains(number));
    let by_name = || {
        let same = |name: &&str| name.to_lowercase() == word;
        MONTHS.iter().position(same).and_then(|i| i8::try_from(i + 1).ok())
    };
    by_number().or_else(by_name)
}

fn not_a_date() -> Mistake {
    Mistake::new(
        "is not a date",
        "write what is known: 2011, 2013-autumn, 2013-07, 2013-07-11, 2011/12 for a financial \
         year, 2010 to 2015 or ongoing",
    )
}

/// A date, a stretch of time, or "ongoing".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FuzzyDate {
    /// One date.
    Point(Point),
    /// From one date to another, both included.
    Range(Point, Point),
    /// Not ended yet.
    Ongoing,
}

impl FuzzyDate {
    /// The first day that this can mean; `None` of "ongoing".
    pub fn earliest(self) -> Option<Date> {
        match self {
            Self::Point(p) | Self::Range(p, _) => Some(p.earliest()),
            Self::Ongoing => None,
        }
    }

    /// The last day that this can mean; `None` of "ongoing".
    pub fn latest(self) -> Option<Date> {
        match self {
            Self::Point(p) | Self::Range(_, p) => Some(p.latest()),
            Self::Ongoing => None,
        }
    }

    /// The exact day, where it is known.
    pub fn day(self) -> Option<Date> {
        match self {
            Self::Point(Point::Day(day)) => Some(day),
            _ => None,
        }
    }
}

/// "11 July 2013", "autumn 2013", "2010 to 2015", "ongoing".
impl fmt::Display for FuzzyDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Point(point) => point.fmt(f),
            Self::Range(from, to) => write!(f, "{from} to {to}"),
            Self::Ongoing => f.write_str("ongoing"),
        }
    }
}

impl FromStr for FuzzyDate {
    type Err = Mistake;

    /// Reads what [`Point`] reads, `2010 to 2015` and `ongoing`.
    ///
    /// # Errors
    /// Anything else, and a range that ends before it begins.
    fn from_str(words: &str) -> Result<Self, Mistake> {
        if words.trim().eq_ignore_ascii_case("ongoing") {
            return Ok(Self::Ongoing);
        }
        Self::plain(words).map_err(|mistake| {
            let meant = || meant::meant(words).map(|date| format!("did you mean {date}?"));
            match meant::either_day(words).or_else(meant) {
                Some(help) if mistake == not_a_date() => Mistake { help, ..mistake },
                _ => mistake,
            }
        })
    }
}

impl FuzzyDate {
    /// A date or a stretch of time.
    fn plain(words: &str) -> Result<Self, Mistake> {
        let Some((from, to)) = words.split_once(" to ") else {
            return words.parse().map(Self::Point);
        };
        let (from, to): (Point, Point) = (from.parse()?, to.parse()?);
        if to.latest() < from.earliest() {
            return Err(Mistake::new(
                "ends before it begins",
                format!("write the earlier date first: {to} to {from}"),
            ));
        }
        Ok(Self::Range(from, to))
    }
}

impl Serialize for FuzzyDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Point(Point::Day(day)) => serializer.collect_str(day),
            Self::Point(Point::Month(month)) => serializer.serialize_str(&month.iso()),
            other => serializer.collect_str(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn bounds(words: &str) -> (String, String) {
        let date: FuzzyDate = words.parse().expect(words);
        let show = |d: Option<Date>| d.map_or("-".to_owned(), |d| d.to_string());
        (show(date.earliest()), show(date.latest()))
    }

    #[test]
    fn a_date_says_no_more_than_was_written() {
        for (words, earliest, latest, shown) in [
            ("2011", "2011-01-01", "2011-12-31", "2011"),
            ("2011/12", "2011-04-01", "2012-03-31", "2011/12"),
            ("1999/00", "1999-04-01", "2000-03-31", "1999/00"),
            ("2013-autumn", "2013-09-01", "2013-11-30", "autumn 2013"),
            ("Winter 2013", "2013-12-01", "2014-02-28", "winter 2013"),
            ("2012-02", "2012-02-01", "2012-02-29", "February 2012"),
            ("July 2013", "2013-07-01", "2013-07-31", "July 2013"),
            ("2013-07-11", "2013-07-11", "2013-07-11", "11 July 2013"),
            ("11 July 2013", "2013-07-11", "2013-07-11", "11 July 2013"),
            ("2010 to 2015-05", "2010-01-01", "2015-05-31", "2010 to May 2015"),
            ("ongoing", "-", "-", "ongoing"),
        ] {
            assert_eq!(bounds(words), (earliest.to_owned(), latest.to_owned()), "{words}");
            assert_eq!(words.parse::<FuzzyDate>().expect(words).to_string(), shown);
        }
    }

    #[test]
    fn refuses_what_is_not_a_date_or_could_be_two() {
        for words in [
            "",
            "soon",
            "Spring 2011ish",
            "11/07/2013",
            "2013-13",
            "2013-7",
            "2013-02-30",
            "13",
            "2011/13",
            "2013-07-+1",
            "2013-+1",
            "2000/+1",
            "2011-07-011",
            "2011-12-01-05",
            "2015 to 2010",
            "2010 to",
            "-2011",
            "+2011",
            "20111",
        ] {
            assert!(words.parse::<FuzzyDate>().is_err(), "{words}");
        }
    }

    proptest! {
        #[test]
        fn what_is_shown_is_read_back(year in 1000i16..2999, month in 1i8..=12, day in 1i8..=28) {
            let points = [
                Point::Year(year),
                Point::FinancialYear(year),
                Point::Season(year, Season::Winter),
                Point::Month(Month { year, month }),
                Point::Day(Date::new(year, month, day).expect("a day")),
            ];
            for point in points {
                prop_assert_eq!(point.to_string().parse::<Point>(), Ok(point));
                prop_assert!(point.earliest() <= point.latest());
            }
        }

        #[test]
        fn no_words_make_it_panic(words in "\\PC{0,20}") {
            let _ = words.parse::<FuzzyDate>();
        }
    }
}
