//! Which months lists of payments cover, and how well.

use std::collections::{BTreeMap, BTreeSet};

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
    /// Whether a list has its payments by day or month.
    known: bool,
    /// Whether a list has them only within a longer time.
    within_longer: bool,
    /// The lists that are not the whole of it.
    partial: Vec<Slug>,
    /// Whose lists cover it.
    payers: BTreeSet<Slug>,
}

impl Coverage {
    /// What some lists cover of the months that `counts`.
    pub(super) fn of<'a>(
        lists: impl Iterator<Item = &'a List> + Clone,
        counts: impl Fn(Month) -> bool,
    ) -> Self {
        let mut months: BTreeMap<Month, Covered> = BTreeMap::new();
        for list in lists.clone() {
            for month in list.months.iter().filter(|month| counts(**month)) {
                let covered = months.entry(*month).or_default();
                covered.known |= list.dated;
                covered.within_longer |= !list.dated;
                covered.partial.extend(list.partial.then(|| list.slug.clone()));
                covered.payers.insert(list.payer.clone());
            }
        }
        // What a list has of months that it does not cover is a part of what its payer paid, but
        // where another of the payer's lists covers them.
        for list in lists {
            for month in list.strays.iter().filter(|month| counts(**month)) {
                let covered = months.entry(*month).or_default();
                covered.known = true;
                if !covered.payers.contains(&list.payer) {
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

    /// Whether a month is not published, or known, as a whole.
    pub fn is_part(&self, month: Month) -> bool {
        !self.partial(month).is_empty() || self.is_within_longer(month)
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

impl Ledger {
    /// What some lists, by their numbers, cover of the months that are published.
    pub fn coverage_of(&self, lists: &BTreeSet<usize>) -> Coverage {
        let lists = lists.iter().map(|list| &self.lists[*list]);
        Coverage::of(lists, |month| self.coverage.is_published(month))
    }
}
