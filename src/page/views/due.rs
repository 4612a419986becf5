//! How something that is due stands on the day that is shown. Nobody has to mark it as overdue.

use std::cmp::Reverse;

use jiff::civil::Date;

use crate::record::At;
use crate::value::{FuzzyDate, Known};
use crate::words::{Words, say};

/// How something that is due stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::page) enum Due {
    /// It should have been done so many days ago.
    Overdue(i32),
    /// It may be done until then.
    Coming(FuzzyDate),
    /// It is done again and again.
    Ongoing,
    /// No source says when it is due.
    Unknown,
    /// It was done.
    Done,
}

/// Whether something was done by a day: what is to be done next year is not done.
pub(in crate::page) fn is_done(done: &Known<At<FuzzyDate>>, as_at: Date) -> bool {
    done.value().and_then(|day| day.earliest()).is_some_and(|first| first <= as_at)
}

impl Due {
    /// How it stands on a day. Something due in autumn 2013 is overdue from December 2013.
    pub(in crate::page) fn of(due: &Known<At<FuzzyDate>>, done: bool, as_at: Date) -> Self {
        Self::on(due.value().map(|date| date.value), done, as_at)
    }

    /// The same of a date without its place.
    pub(in crate::page) fn on(due: Option<FuzzyDate>, done: bool, as_at: Date) -> Self {
        if done {
            return Self::Done;
        }
        match (due, due.and_then(FuzzyDate::latest)) {
            (Some(FuzzyDate::Ongoing), _) => Self::Ongoing,
            (Some(_), Some(last)) if last < as_at => Self::Overdue((as_at - last).get_days()),
            (Some(date), _) => Self::Coming(date),
            (None, _) => Self::Unknown,
        }
    }

    /// As residents read it. Years are counted from two years on: nobody can picture 4,743 days.
    pub(in crate::page) fn words(self, words: &Words) -> String {
        match self {
            Self::Coming(date) => say!(words, "due-coming", date = date),
            other => other.brief(words),
        }
    }

    /// The same beside a column that has the date.
    pub(in crate::page) fn brief(self, words: &Words) -> String {
        match self {
            Self::Overdue(days) if days < 730 => say!(words, "due-overdue-days", count = days),
            Self::Overdue(days) => say!(words, "due-overdue-years", count = days / 365),
            Self::Coming(_) => say!(words, "due-to-come"),
            Self::Ongoing => say!(words, "due-ongoing"),
            Self::Unknown => say!(words, "due-unknown"),
            Self::Done => say!(words, "due-done"),
        }
    }

    /// By what it is sorted: the longest overdue first, then what comes, the soonest first.
    pub(in crate::page) fn order(self) -> (u8, Reverse<i32>, Option<Date>) {
        match self {
            Self::Overdue(days) => (0, Reverse(days), None),
            Self::Coming(date) => (1, Reverse(0), date.latest()),
            Self::Ongoing => (2, Reverse(0), None),
            Self::Unknown => (3, Reverse(0), None),
            Self::Done => (4, Reverse(0), None),
        }
    }

    /// Whether its day has passed.
    pub(in crate::page) fn is_overdue(self) -> bool {
        matches!(self, Self::Overdue(_))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn overdue_begins_after_the_last_day_that_a_date_can_mean() {
        let words = Words::english();
        let due = |date: &str, day| Due::on(date.parse().ok(), false, day).words(&words);
        assert_eq!(due("2013-autumn", date(2013, 11, 30)), "Due: autumn 2013");
        assert_eq!(due("2013-autumn", date(2013, 12, 1)), "Overdue by 1 day");
        assert_eq!(due("2013-autumn", date(2026, 11, 25)), "Overdue by 12 years");
        assert_eq!(due("ongoing", date(2026, 11, 25)), "To be done on an ongoing basis");
        assert_eq!(Due::on(None, false, date(2026, 11, 25)).words(&words), "No date is known");
        assert!(Due::Overdue(400).order() < Due::Overdue(2).order());
        assert!(Due::Overdue(2).order() < Due::Ongoing.order());
        assert_eq!(Due::on("2013".parse().ok(), true, date(2026, 11, 25)), Due::Done);
    }
}
