//! Months of a year.

use std::fmt;

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::Mistake;

/// A month of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    pub(super) year: i16,
    pub(super) month: i8,
}

pub(super) const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl Month {
    /// The month in which `day` lies.
    pub fn of(day: Date) -> Self {
        Self { year: day.year(), month: day.month() }
    }

    /// Whether any of its days lies between two days, both included.
    pub fn touches(self, (first, last): (Date, Date)) -> bool {
        first <= self.last_day() && self.first_day() <= last
    }

    /// Whether all its days lie between two days, both included.
    pub fn lies_within(self, (first, last): (Date, Date)) -> bool {
        first <= self.first_day() && self.last_day() <= last
    }

    /// The month after.
    #[must_use]
    pub fn next(self) -> Self {
        if self.month == 12 {
            Self { year: self.year + 1, month: 1 }
        } else {
            Self { month: self.month + 1, ..self }
        }
    }

    /// The number of a month by its name or the three letters with which its name begins,
    /// whatever the capitals; `Sept` too.
    pub fn number_of(word: &str) -> Option<i8> {
        let word = word.to_lowercase();
        let same = |name: &&str| {
            let name = name.to_lowercase();
            name == word || name[..3] == word || (word == "sept" && name == "september")
        };
        MONTHS.iter().position(same).and_then(|at| i8::try_from(at + 1).ok())
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.year
    }

    /// "Nov": for the axis of a chart.
    pub fn short(self) -> &'static str {
        &self.name()[..3]
    }

    /// `2025-11`: in addresses and data.
    pub fn iso(self) -> String {
        format!("{:04}-{:02}", self.year, self.month)
    }

    fn name(self) -> &'static str {
        usize::try_from(self.month - 1).ok().and_then(|i| MONTHS.get(i)).copied().unwrap_or("???")
    }

    /// What is wrong with a day that the month does not have.
    pub fn without_day(self) -> Mistake {
        let days = self.last_day().day();
        Mistake::new(
            "is a day that the calendar does not have",
            format!("check the day: {self} has {days} days"),
        )
    }

    /// Whether it has begun on this day.
    pub fn has_begun(self, on: Date) -> bool {
        self.first_day() <= on
    }

    /// Its last day.
    pub fn last_day(self) -> Date {
        self.next().first_day().saturating_sub(1.day())
    }

    /// Its first day.
    pub fn first_day(self) -> Date {
        Date::new(self.year, self.month, 1).unwrap_or(Date::ZERO)
    }
}

/// "November 2025".
impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.name(), self.year)
    }
}
