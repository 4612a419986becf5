//! Payments in groups: those to each supplier, by each service, in each month.

use super::{Ledger, Payee, Payment};
use crate::record::PaymentList;
use crate::register::{Entry, Record};
use crate::value::Month;

/// The numbers of payments by groups; within a group in the order of the ledger.
#[derive(Debug, Default)]
pub(super) struct Groups {
    numbers: Vec<u32>,
    /// Where each group ends in `numbers`.
    ends: Vec<usize>,
}

impl Groups {
    /// Payments in `count` groups. `group` says to which one a payment belongs, if to any.
    fn of(payments: &[Payment], count: usize, group: impl Fn(&Payment) -> Option<usize>) -> Self {
        let mut ends = vec![0; count];
        for group in payments.iter().filter_map(&group) {
            ends[group] += 1;
        }
        let mut sum = 0;
        for end in &mut ends {
            sum += *end;
            *end = sum - *end;
        }
        // Each now holds where its group begins, and moves on as the group is filled.
        let mut numbers = vec![0; sum];
        for (number, payment) in (0..).zip(payments) {
            if let Some(group) = group(payment) {
                numbers[ends[group]] = number;
                ends[group] += 1;
            }
        }
        Self { numbers, ends }
    }

    fn get(&self, group: usize) -> &[u32] {
        let Some(end) = self.ends.get(group) else { return &[] };
        let start = group.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.numbers[start..*end]
    }
}

/// The groups of a ledger.
#[derive(Debug, Default)]
pub(super) struct Index {
    suppliers: Groups,
    services: Groups,
    months: Vec<Month>,
    /// One more than there are months, for the payments without one.
    by_month: Groups,
}

impl Index {
    /// The groups of payments to `suppliers` suppliers, by `services` services, in these months.
    pub(super) fn of(
        payments: &[Payment],
        suppliers: usize,
        services: usize,
        months: Vec<Month>,
    ) -> Self {
        let supplier = |payment: &Payment| match payment.payee {
            Payee::Supplier(number) => Some(number),
            Payee::Withheld(_) => None,
        };
        let month = |payment: &Payment| match payment.month {
            Some(month) => months.binary_search(&month).ok(),
            None => Some(months.len()),
        };
        Self {
            suppliers: Groups::of(payments, suppliers, supplier),
            services: Groups::of(payments, services, |payment| payment.service),
            by_month: Groups::of(payments, months.len() + 1, month),
            months,
        }
    }
}

impl Ledger {
    /// The payment with this number.
    pub fn payment(&self, number: u32) -> &Payment {
        &self.payments[number as usize]
    }

    /// The numbers of the payments to a supplier.
    pub fn to_supplier(&self, supplier: usize) -> &[u32] {
        self.index.suppliers.get(supplier)
    }

    /// The numbers of the payments by a service.
    pub fn by_service(&self, service: usize) -> &[u32] {
        self.index.services.get(service)
    }

    /// The numbers of the payments in a month; of those without a month where it is `None`.
    pub fn in_month(&self, month: Option<Month>) -> &[u32] {
        let months = &self.index.months;
        let group = month.map_or(Some(months.len()), |month| months.binary_search(&month).ok());
        group.map_or(&[], |group| self.index.by_month.get(group))
    }

    /// The number of the list of payments that a record describes, if it describes one.
    pub fn list_of(&self, record: &dyn Record) -> Option<usize> {
        let entry = record.as_any().downcast_ref::<Entry<PaymentList>>()?;
        self.lists.iter().position(|list| list.slug == entry.slug)
    }

    /// The numbers of the payments of a list; in the ledger they stand together.
    pub fn of_list(&self, list: usize) -> std::ops::Range<u32> {
        let at = |bound| {
            let position = self.payments.partition_point(|payment| payment.list < bound);
            u32::try_from(position).unwrap_or(u32::MAX)
        };
        at(list)..at(list + 1)
    }
}
