//! Sums of payments, grouped.

use std::collections::BTreeMap;

use super::{Payee, Payment};
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

/// A supplier's or service's share: its number in the ledger and its tally.
pub type Group = (usize, Tally);

/// The sums of some payments.
///
/// Invariant: the suppliers' tallies and `withheld` add up to `all`; so do the months and
/// `without_month`.
#[derive(Debug, Default)]
pub struct Summary {
    /// Everything.
    pub all: Tally,
    /// What was paid to names that are withheld.
    pub withheld: Tally,
    /// Credits: the negative payments.
    pub credits: Tally,
    /// By month.
    pub months: BTreeMap<Month, Tally>,
    /// Payments of which only a longer time is known, such as a quarter.
    pub without_month: Tally,
    suppliers: BTreeMap<usize, Tally>,
    services: BTreeMap<usize, Tally>,
    without_service: Tally,
}

impl Summary {
    /// Adds up payments.
    pub fn of<'a>(payments: impl Iterator<Item = &'a Payment>) -> Self {
        let mut summary = Self::default();
        for payment in payments {
            let amount = payment.amount;
            summary.all.add(amount);
            match payment.month {
                Some(month) => summary.months.entry(month).or_default().add(amount),
                None => summary.without_month.add(amount),
            }
            if amount.is_negative() {
                summary.credits.add(amount);
            }
            match payment.payee {
                Payee::Supplier(supplier) => {
                    summary.suppliers.entry(supplier).or_default().add(amount);
                }
                Payee::Withheld(_) => summary.withheld.add(amount),
            }
            match payment.service {
                Some(service) => summary.services.entry(service).or_default().add(amount),
                None => summary.without_service.add(amount),
            }
        }
        summary
    }

    /// Suppliers, the largest sum first.
    pub fn suppliers(&self) -> Vec<Group> {
        ranked(&self.suppliers)
    }

    /// What one supplier was paid.
    pub fn supplier(&self, number: usize) -> Tally {
        self.suppliers.get(&number).copied().unwrap_or_default()
    }

    /// Services, the largest sum first.
    pub fn services(&self) -> Vec<Group> {
        ranked(&self.services)
    }

    /// Payments that name no service.
    pub fn without_service(&self) -> Tally {
        self.without_service
    }
}

fn ranked(groups: &BTreeMap<usize, Tally>) -> Vec<Group> {
    let mut groups: Vec<Group> = groups.iter().map(|(n, t)| (*n, *t)).collect();
    groups.sort_by_key(|(number, tally)| (std::cmp::Reverse(tally.total), *number));
    groups
}
