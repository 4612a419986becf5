//! When payments of a list may be dated.

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::finding::{Finding, Place};
use crate::record::PaymentList;
use crate::value::{FuzzyDate, Point};

/// How many years payments may be dated before or after the time of a list that says why some are:
/// beyond that a date is mistyped.
const ALLOWED: i64 = 1;

/// What helps with a date that lies outside the time of the list.
const OTHERS: &str = "check the date, or change what the list covers; where it holds payments of other \
                      months too, write outside: and why";

/// What helps where payments of other months are expected.
const FAR: &str = "check the date: with outside: payments may be dated up to a year before the list or \
                   after it, and never after today";

/// How many payments are shown one by one.
const SHOWN: usize = 5;

/// The time of a list.
pub(super) struct Time {
    /// What it covers.
    pub(super) covers: FuzzyDate,
    /// The days between which its payments are dated.
    days: (Option<Date>, Option<Date>),
    /// Whether these are more than it covers.
    others: bool,
    /// The payments that are dated on other days.
    outside: Vec<(FuzzyDate, Place)>,
}

impl Time {
    /// The time of a list on the day of the site.
    pub(super) fn of(record: &PaymentList, as_at: Date) -> Self {
        let covers = record.covers.value;
        let (earliest, latest) = (covers.earliest(), covers.latest());
        let before = |day: Date| day.saturating_sub(ALLOWED.years());
        let after = |day: Date| day.max(as_at.min(day.saturating_add(ALLOWED.years())));
        let others = record.outside.is_some();
        let days =
            if others { (earliest.map(before), latest.map(after)) } else { (earliest, latest) };
        Self { covers, days, others, outside: Vec::new() }
    }

    /// Notes a payment that is dated outside these days.
    pub(super) fn check(&mut self, date: FuzzyDate, place: impl Fn() -> Place) {
        let (first, last) = self.days;
        let is_in = |day: Option<Date>| {
            day.is_none_or(|day| {
                first.is_none_or(|first| first <= day) && last.is_none_or(|last| day <= last)
            })
        };
        if !is_in(date.earliest()) || !is_in(date.latest()) {
            self.outside.push((date, place()));
        }
    }

    /// What is wrong with dates: the first ones by themselves, the others together.
    pub(super) fn report(self) -> Vec<Finding> {
        let (shown, more) = self.outside.split_at(self.outside.len().min(SHOWN));
        let one = |(date, place): &(FuzzyDate, Place)| {
            let covers = self.covers;
            let message = format!("this payment is dated {date}, but the list covers {covers}");
            Finding::error("payment-outside", place, message).help(if self.others {
                FAR
            } else {
                OTHERS
            })
        };
        shown.iter().map(one).chain(summed_up(more)).collect()
    }
}

fn summed_up(more: &[(FuzzyDate, Place)]) -> Option<Finding> {
    let (_, last) = more.last()?;
    let days = more.iter().flat_map(|(date, _)| date.earliest().into_iter().chain(date.latest()));
    let (from, to) = (days.clone().min()?, days.max()?);
    let payments = if more.len() == 1 { "payment" } else { "payments" };
    let message = format!(
        "and {} more {payments}, the last one here, dated between {} and {}",
        more.len(),
        FuzzyDate::Point(Point::Day(from)),
        FuzzyDate::Point(Point::Day(to))
    );
    Some(Finding::error("payment-outside", last, message).help("as for the first of them"))
}
