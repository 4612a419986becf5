//! How something that is due stands on the day that is shown. Nobody has to mark it as overdue.

use jiff::civil::Date;

use crate::record::At;
use crate::value::{FuzzyDate, Known};

/// How something that is due stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::page) enum Due {
    /// It should have been done so many days ago.
    Overdue(i32),
    /// It may be done until then.
    Coming(FuzzyDateOrder),
    /// It is done again and again.
    Ongoing,
    /// No source says when it is due.
    Unknown,
    /// It was done.
    Done,
}

/// A date that sorts by its last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::page) struct FuzzyDateOrder(FuzzyDate);

impl PartialOrd for FuzzyDateOrder {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for FuzzyDateOrder {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.latest().cmp(&other.0.latest())
    }
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
            (Some(date), _) => Self::Coming(FuzzyDateOrder(date)),
            (None, _) => Self::Unknown,
        }
    }

    /// As residents read it. Years are counted from two years on: nobody can picture 4,743 days.
    pub(in crate::page) fn words(self) -> String {
        match self {
            Self::Coming(FuzzyDateOrder(date)) => format!("Due: {date}"),
            other => other.brief(),
        }
    }

    /// The same beside a column that has the date.
    pub(in crate::page) fn brief(self) -> String {
        match self {
            Self::Overdue(1) => "Overdue by 1 day".to_owned(),
            Self::Overdue(days) if days < 730 => format!("Overdue by {days} days"),
            Self::Overdue(days) => format!("Overdue by {} years", days / 365),
            Self::Coming(_) => "To come".to_owned(),
            Self::Ongoing => "To be done on an ongoing basis".to_owned(),
            Self::Unknown => "No date is known".to_owned(),
            Self::Done => "Done".to_owned(),
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
        let due = |words: &str, day| Due::on(words.parse().ok(), false, day).words();
        assert_eq!(due("2013-autumn", date(2013, 11, 30)), "Due: autumn 2013");
        assert_eq!(due("2013-autumn", date(2013, 12, 1)), "Overdue by 1 day");
        assert_eq!(due("2013-autumn", date(2026, 11, 25)), "Overdue by 12 years");
        assert_eq!(due("ongoing", date(2026, 11, 25)), "To be done on an ongoing basis");
        assert_eq!(Due::on(None, false, date(2026, 11, 25)).words(), "No date is known");
        assert_eq!(Due::on("2013".parse().ok(), true, date(2026, 11, 25)), Due::Done);
    }
}
