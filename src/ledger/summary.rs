//! Sums of payments, grouped.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::iter::Sum;
use std::ops::AddAssign;

use foldhash::fast::FixedState;

use super::{Payee, Payment, Withheld};
use crate::value::{Money, Month};

/// How many payments and their sum.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many.
    pub count: usize,
    /// Their sum.
    pub total: Money,
}

impl Tally {
    fn add(&mut self, amount: Money) {
        self.count += 1;
        self.total += amount;
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.count += other.count;
        self.total += other.total;
    }
}

impl Sum for Tally {
    fn sum<I: Iterator<Item = Self>>(tallies: I) -> Self {
        tallies.fold(Self::default(), |mut sum, tally| {
            sum += tally;
            sum
        })
    }
}

/// A supplier's or service's share: its number in the ledger and its tally.
pub type Group = (usize, Tally);

/// What is known by the numbers of suppliers or services.
type Groups<T> = HashMap<usize, T, FixedState>;

/// What went to a supplier.
#[derive(Debug, Clone, Copy, Default)]
struct Supplied {
    tally: Tally,
    /// The sum of all amounts without their signs.
    turnover: Money,
}

/// The sums of some payments.
///
/// Invariant: the suppliers' tallies and `withheld` add up to `all`; so do the months and
/// `without_month`; so do `sizes` and `credits`.
#[derive(Debug, Default)]
pub struct Summary {
    /// Everything.
    pub all: Tally,
    /// What was paid to names that are withheld or not stated.
    pub withheld: Tally,
    /// Of these, what does not say who was paid.
    pub unnamed: Tally,
    /// Credits: the negative payments.
    pub credits: Tally,
    /// By size, credits left out: under the first of [`Summary::BOUNDS`], from each bound to the
    /// next, and from the last one up.
    pub sizes: [Tally; 5],
    /// By month.
    pub months: BTreeMap<Month, Tally>,
    /// Payments of which only a longer time is known, such as a quarter.
    pub without_month: Tally,
    /// The numbers of the lists in which they stand.
    pub lists: BTreeSet<usize>,
    suppliers: Groups<Supplied>,
    services: Groups<Tally>,
    without_service: Tally,
}

impl Summary {
    /// Where one size of payments ends and the next begins.
    pub const BOUNDS: [Money; 4] = [
        Money::from_pence(50_000),
        Money::from_pence(500_000),
        Money::from_pence(5_000_000),
        Money::from_pence(50_000_000),
    ];

    /// Adds up payments.
    pub fn of<'a>(payments: impl Iterator<Item = &'a Payment>) -> Self {
        let mut summary = Self::default();
        let mut list = None;
        for payment in payments {
            let amount = payment.amount;
            summary.all.add(amount);
            // Payments of a list mostly follow each other.
            if list.replace(payment.list) != Some(payment.list) {
                summary.lists.insert(payment.list);
            }
            match payment.month {
                Some(month) => summary.months.entry(month).or_default().add(amount),
                None => summary.without_month.add(amount),
            }
            summary.band(amount).add(amount);
            match payment.payee {
                Payee::Supplier(supplier) => {
                    let sums = summary.suppliers.entry(supplier).or_default();
                    sums.tally.add(amount);
                    sums.turnover += if amount.is_negative() { -amount } else { amount };
                }
                Payee::Withheld(why) => {
                    summary.withheld.add(amount);
                    if why == Withheld::Missing {
                        summary.unnamed.add(amount);
                    }
                }
            }
            match payment.service {
                Some(service) => summary.services.entry(service).or_default().add(amount),
                None => summary.without_service.add(amount),
            }
        }
        summary
    }

    /// Where payments of this size are counted.
    fn band(&mut self, amount: Money) -> &mut Tally {
        if amount.is_negative() {
            return &mut self.credits;
        }
        &mut self.sizes[Self::BOUNDS.partition_point(|bound| *bound <= amount)]
    }

    /// Suppliers, the largest sum first.
    pub fn suppliers(&self) -> Vec<Group> {
        ranked(self.suppliers.iter().map(|(number, supplied)| (*number, supplied.tally)))
    }

    /// What one supplier was paid.
    pub fn supplier(&self, number: usize) -> Tally {
        self.suppliers.get(&number).map_or_else(Tally::default, |supplied| supplied.tally)
    }

    /// What went to and came back from one supplier: the sum of all amounts without their signs,
    /// so that a large payment and its credit are not nothing.
    pub fn turnover(&self, number: usize) -> Money {
        self.suppliers.get(&number).map_or(Money::ZERO, |supplied| supplied.turnover)
    }

    /// Services, the largest sum first.
    pub fn services(&self) -> Vec<Group> {
        ranked(self.services.iter().map(|(number, tally)| (*number, *tally)))
    }

    /// What one service paid.
    pub fn service(&self, number: usize) -> Tally {
        self.services.get(&number).copied().unwrap_or_default()
    }

    /// Payments that name no service.
    pub fn without_service(&self) -> Tally {
        self.without_service
    }
}

fn ranked(groups: impl Iterator<Item = Group>) -> Vec<Group> {
    let mut groups: Vec<Group> = groups.collect();
    groups.sort_by_key(|(number, tally)| (std::cmp::Reverse(tally.total), *number));
    groups
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::ledger::rows::Said;
    use crate::ledger::texts::Strip;

    fn payment((pence, party, month): (i128, usize, i8)) -> Payment {
        let payee = match party {
            0 => Payee::Withheld(Withheld::Personal),
            number => Payee::Supplier(number - 1),
        };
        Payment {
            list: 0,
            line: 1,
            date: format!("2025-{month:02}-01").parse().expect("a date"),
            month: Some(Month::of(jiff::civil::date(2025, month, 1))),
            payee,
            amount: Money::from_pence(pence),
            service: (party % 2 == 1).then_some(party),
            said: Said {
                supplier: Strip::default().push(""),
                service: None,
                purpose: None,
                reference: None,
            },
        }
    }

    fn sum<'a>(tallies: impl IntoIterator<Item = &'a Tally>) -> Tally {
        tallies.into_iter().copied().sum()
    }

    proptest! {
        #[test]
        fn every_cut_adds_up_to_all(
            drawn in proptest::collection::vec(
                (-100_000_000i128..100_000_000, 0usize..6, 1i8..=12), 0..60)
        ) {
            let payments: Vec<Payment> = drawn.into_iter().map(payment).collect();
            let summary = Summary::of(payments.iter());
            prop_assert_eq!(summary.all.count, payments.len());
            let of = |groups: Vec<Group>, rest: Tally| {
                let tallies: Vec<Tally> =
                    groups.into_iter().map(|(_, tally)| tally).chain([rest]).collect();
                sum(&tallies)
            };
            prop_assert_eq!(of(summary.suppliers(), summary.withheld), summary.all);
            prop_assert_eq!(of(summary.services(), summary.without_service()), summary.all);
            prop_assert_eq!(sum(summary.sizes.iter().chain([&summary.credits])), summary.all);
            prop_assert_eq!(sum(summary.months.values()), summary.all);
        }
    }

    #[test]
    fn a_size_begins_at_its_bound() {
        let amounts = [-1, 0, 49_999, 50_000, 499_999, 500_000, 4_999_999, 5_000_000, 50_000_000];
        let payments: Vec<Payment> = amounts.iter().map(|pence| payment((*pence, 1, 4))).collect();
        let summary = Summary::of(payments.iter());
        assert_eq!(summary.sizes.map(|tally| tally.count), [2, 2, 2, 1, 1]);
        assert_eq!(summary.credits.count, 1);
    }

    #[test]
    fn a_payment_and_its_credit_are_not_nothing() {
        let payments = [payment((70_000, 1, 4)), payment((-70_000, 1, 5))];
        let summary = Summary::of(payments.iter());
        assert_eq!(summary.supplier(0).total, Money::ZERO);
        assert_eq!(summary.turnover(0), Money::from_pence(140_000));
    }
}
