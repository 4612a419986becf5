//! How much of each quarter is published here of a dataset of the Transparency Code.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan as _;
use jiff::civil::{Date, date};

use crate::chart::Quarter;
use crate::ledger::Coverage;
use crate::page::Content;
use crate::record::{CodeDataset, Dataset, Organisation, PaymentList};
use crate::register::Entry;
use crate::value::{Month, Reference, Slug};

/// One publisher's editions of a dataset: its datasets, and the lists of what it paid.
pub(super) struct Editions<'a> {
    /// Whose they are, where that is said.
    pub(super) publisher: Option<&'a Entry<Organisation>>,
    datasets: Vec<&'a Dataset>,
    lists: Coverage,
}

/// How much of a quarter is published.
#[derive(Debug, PartialEq, Eq)]
enum Covered {
    Whole,
    Part,
    Nothing,
}

impl<'a> Editions<'a> {
    /// What is published here of a dataset, publisher by publisher; those that nobody is named for
    /// stand first.
    pub(super) fn of(content: Content<'a>, code: CodeDataset) -> Vec<Self> {
        let (register, ledger) = (content.register, content.ledger);
        let mut all: BTreeMap<Option<&Slug>, (Vec<&Dataset>, BTreeSet<usize>)> = BTreeMap::new();
        let own = register.all::<Dataset>().iter().filter(|e| e.record.code == Some(code));
        for dataset in own.map(|entry| &entry.record) {
            let publisher = dataset.publisher.as_ref().map(Reference::slug);
            all.entry(publisher).or_default().0.push(dataset);
        }
        for list in lists(content, code) {
            all.entry(Some(&ledger.lists[list].payer)).or_default().1.insert(list);
        }
        let editions = all.into_iter().map(|(publisher, (datasets, lists))| Self {
            publisher: publisher.and_then(|slug| register.all::<Organisation>().get(slug)),
            datasets,
            lists: ledger.coverage_of(&lists),
        });
        editions.collect()
    }

    /// How it stands with the quarter that begins on this day.
    pub(super) fn state(&self, first: Date, as_at: Date) -> Quarter {
        match self.covered(first) {
            Covered::Whole => Quarter::Published,
            Covered::Part => Quarter::Part,
            Covered::Nothing if quarter_due(first) >= as_at => Quarter::NotDue,
            Covered::Nothing => Quarter::Missing,
        }
    }

    /// The last day for the next quarter of payments: the one after the newest that is whole, or
    /// else the first of which anything is published.
    fn next_due(&self) -> Option<Date> {
        let mut months = self.lists.meant();
        let oldest = quarter_of(months.next()?.first_day());
        let newest = months.next_back().map_or(oldest, |month| quarter_of(month.first_day()));
        let back = |first: &Date| Some(first.saturating_sub(3.months())).filter(|q| *q >= oldest);
        let mut quarters = std::iter::successors(Some(newest), back);
        let whole = quarters.find(|first| self.covered(*first) == Covered::Whole);
        Some(quarter_due(whole.map_or(oldest, |whole| whole.saturating_add(3.months()))))
    }

    /// How much of a quarter the datasets and the lists have between them.
    fn covered(&self, first: Date) -> Covered {
        let next = |month: &Month| Some(month.next());
        let months = std::iter::successors(Some(Month::of(first)), next).take(3);
        let (mut whole, mut some) = (0, false);
        for month in months {
            let paid = self.lists.is_published(month);
            let all_paid = paid && self.lists.partial(month).is_empty();
            let covered = all_paid || self.datasets.iter().any(|one| covers(one, month));
            whole += usize::from(covered);
            some |= covered || paid;
        }
        match (whole, some) {
            (3, _) => Covered::Whole,
            (_, true) => Covered::Part,
            (_, false) => Covered::Nothing,
        }
    }
}

/// The numbers of the lists of payments that are of this dataset.
fn lists(content: Content<'_>, code: CodeDataset) -> impl Iterator<Item = usize> {
    let records = content.register.all::<PaymentList>();
    let is_of = move |slug| records.get(slug).is_some_and(|list| list.record.dataset() == code);
    let lists = content.ledger.lists.iter().enumerate();
    lists.filter(move |(_, list)| is_of(&list.slug)).map(|(number, _)| number)
}

/// The last day for the next quarter of payments of a dataset, where any are published here: the
/// first of those of all payers, and whose it is where they are several.
pub(super) fn payments_due(
    content: Content<'_>,
    code: CodeDataset,
) -> Option<(Date, Option<&str>)> {
    let editions = Editions::of(content, code);
    let several = editions.len() > 1;
    let due = editions.iter().filter_map(|one| {
        let payer = one.publisher.map(Entry::name).filter(|_| several);
        Some((one.next_due()?, payer))
    });
    due.min()
}

/// The first day of the quarter in which a day lies.
pub(super) fn quarter_of(day: Date) -> Date {
    date(day.year(), (day.month() - 1) / 3 * 3 + 1, 1)
}

/// The last day on which a quarter is published in time: a month after its end.
fn quarter_due(first: Date) -> Date {
    first.saturating_add(4.months()).saturating_sub(1.day())
}

/// Whether a dataset covers the whole of a month.
fn covers(dataset: &Dataset, month: Month) -> bool {
    let covers = dataset.covers.value();
    let bounds = covers.and_then(|date| date.earliest().zip(date.latest()));
    bounds.is_some_and(|days| month.lies_within(days))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quarters_are_due_a_month_after_their_end() {
        assert_eq!(quarter_due(quarter_of(date(2025, 11, 30))), date(2026, 1, 31));
        assert_eq!(quarter_due(date(2025, 4, 1)), date(2025, 7, 31));
    }
}
