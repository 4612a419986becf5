//! Which months lists of payments cover, and how well.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::{Ledger, List};
use crate::value::{Month, Slug};

/// The months for which something was published.
#[derive(Debug, Clone, Default)]
pub struct Coverage {
    months: BTreeMap<Month, Covered>,
}

/// How well a month is covered.
#[derive(Debug, Clone, Default)]
struct Covered {
    /// Whether a list covers any of it.
    meant: bool,
    /// How many lists have payments of it, and how many of these are of payments by card.
    lists: usize,
    cards: usize,
    /// Whether a list has its payments by day or month.
    known: bool,
    /// Whether a list has them only within a longer time.
    within_longer: bool,
    /// The lists that are not the whole of it.
    partial: Vec<Slug>,
}

/// A payer, and whether payments by card are meant: lists of both are about different payments.
type Series<'a> = (&'a Slug, bool);

/// The days that lists of a series cover, as stretches that do not touch.
#[derive(Default)]
struct Days(Vec<(Date, Date)>);

impl Days {
    /// The same with more days, none of which begins before the others.
    fn add(&mut self, (first, last): (Date, Date)) {
        match self.0.last_mut() {
            Some((_, end)) if first <= end.saturating_add(1.day()) => *end = last.max(*end),
            _ => self.0.push((first, last)),
        }
    }

    fn hold(&self, month: Month) -> bool {
        self.0.iter().any(|days| month.lies_within(*days))
    }
}

impl Coverage {
    /// What some lists cover of the months that `counts`.
    pub(super) fn of<'a>(
        lists: impl Iterator<Item = &'a List> + Clone,
        counts: impl Fn(Month) -> bool,
    ) -> Self {
        let mut in_order: Vec<&List> = lists.clone().collect();
        in_order.sort_by_key(|list| list.days);
        let mut days: BTreeMap<Series<'_>, Days> = BTreeMap::new();
        for list in in_order {
            list.days.into_iter().for_each(|own| days.entry(list.series()).or_default().add(own));
        }
        let mut months: BTreeMap<Month, Covered> = BTreeMap::new();
        for list in lists {
            let meant = list.months.iter().map(|month| (*month, true));
            let strays = list.strays.iter().map(|month| (*month, false));
            for (month, meant) in meant.chain(strays).filter(|(month, _)| counts(*month)) {
                let covered = months.entry(month).or_default();
                covered.meant |= meant;
                covered.lists += 1;
                covered.cards += usize::from(list.card);
                covered.known |= list.dated;
                covered.within_longer |= !list.dated;
                let whole = days.get(&list.series()).is_some_and(|days| days.hold(month));
                if !whole || meant && list.partial {
                    covered.partial.push(list.slug.clone());
                }
            }
        }
        Self { months }
    }

    /// Whether a list was published for a month.
    pub fn is_published(&self, month: Month) -> bool {
        self.months.contains_key(&month)
    }

    /// Whether it is known what was paid in a month: not where the lists for it only give a longer
    /// time for their payments, such as a quarter.
    pub fn is_known(&self, month: Month) -> bool {
        self.months.get(&month).is_some_and(|covered| covered.known)
    }

    /// Whether payments of a month are published only within a longer time, be it all or some.
    pub fn is_within_longer(&self, month: Month) -> bool {
        self.months.get(&month).is_some_and(|covered| covered.within_longer)
    }

    /// The lists that are not the whole of a month; their records say why.
    pub fn partial(&self, month: Month) -> &[Slug] {
        self.months.get(&month).map_or(&[], |covered| &covered.partial)
    }

    /// Whether nothing but payments by card is published for a month.
    pub fn is_cards_only(&self, month: Month) -> bool {
        self.months.get(&month).is_some_and(|covered| covered.cards == covered.lists)
    }

    /// Whether a month is not published, or known, as a whole.
    pub fn is_part(&self, month: Month) -> bool {
        !self.partial(month).is_empty() || self.is_within_longer(month) || self.is_cards_only(month)
    }

    /// The months of which a list covers anything: not those that only have payments of a list for
    /// another time.
    pub fn meant(&self) -> impl DoubleEndedIterator<Item = Month> {
        self.months.iter().filter(|(_, covered)| covered.meant).map(|(month, _)| *month)
    }

    /// All months from the first published to the last, the missing ones too.
    pub fn months(&self) -> Vec<Month> {
        let (Some((first, _)), Some((last, _))) =
            (self.months.first_key_value(), self.months.last_key_value())
        else {
            return Vec::new();
        };
        std::iter::successors(Some(*first), |m| Some(m.next())).take_while(|m| m <= last).collect()
    }
}

impl List {
    fn series(&self) -> Series<'_> {
        (&self.payer, self.card)
    }
}

impl Ledger {
    /// What some lists, by their numbers, cover of the months that are published.
    pub fn coverage_of(&self, lists: &BTreeSet<usize>) -> Coverage {
        let lists = lists.iter().map(|list| &self.lists[*list]);
        Coverage::of(lists, |month| self.coverage.is_published(month))
    }
}
