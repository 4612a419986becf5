//! Payments that stand in two lists of one payer, and so are counted twice.

use std::collections::HashMap;

use super::{Ledger, List, Payment};
use crate::finding::Finding;
use crate::record::PaymentList;
use crate::register::{Entry, Register};
use crate::value::{FuzzyDate, Money};

/// From how many payments on it cannot be by chance that two lists have the same.
const FEW: usize = 5;

/// Says which lists of a payer are there twice, which is a mistake, and which have half or more of
/// their payments in an earlier one. Exact duplicates within a list are normal, and never counted
/// once.
pub(super) fn find(ledger: &Ledger, register: &Register, findings: &mut Vec<Finding>) {
    let entries = register.all::<PaymentList>();
    for (number, list) in ledger.lists.iter().enumerate() {
        let before = ledger.lists[..number].iter().enumerate();
        for (earlier, other) in before.filter(|(_, other)| may_share(list, other)) {
            let same = shared(ledger, number, earlier);
            let (Some(entry), Some(other_entry)) =
                (entries.get(&list.slug), entries.get(&other.slug))
            else {
                continue;
            };
            if list.count > 1 && are_the_same(ledger, number, earlier) {
                findings.push(same_list(entry, other_entry));
                continue;
            }
            if same < FEW || same * 2 < list.count.min(other.count) {
                continue;
            }
            let message = format!(
                "{same} of the {} payments stand in “{}” too, and would be counted twice",
                list.count,
                other_entry.name()
            );
            findings.push(
                Finding::warning("payments-twice", &entry.record.covers.place, message)
                    .help("remove one of the two lists, or the payments that both have, if they were made once")
                    .also("the other list", &other_entry.record.covers.place),
            );
        }
    }
}

/// Whether two lists have the same payments in the same order, by everything that they say of them.
fn are_the_same(ledger: &Ledger, list: usize, other: usize) -> bool {
    let said = |list| {
        ledger.of_list(list).map(|number| ledger.payment(number)).map(|payment| {
            let texts = [
                Some(ledger.supplier_words(payment)),
                ledger.service_words(payment),
                ledger.purpose(payment),
                ledger.reference(payment),
            ];
            (payment.date, payment.amount, texts)
        })
    };
    said(list).eq(said(other))
}

/// A list that is there a second time: all its sums would be double.
fn same_list(entry: &Entry<PaymentList>, other: &Entry<PaymentList>) -> Finding {
    let message = format!("this list has the same payments as “{}”", other.name());
    Finding::error("payments-twice", &entry.record.covers.place, message)
        .help("remove one of the two lists, since each payment would be counted twice")
        .also("the other list", &other.record.covers.place)
}

/// Whether both are lists of one payer for a time that they share.
fn may_share(list: &List, other: &List) -> bool {
    let months = |list: &List| &list.months | &list.strays;
    list.payer == other.payer && !months(list).is_disjoint(&months(other))
}

/// How many payments of one list stand in another, each at most as often as there.
fn shared(ledger: &Ledger, list: usize, other: usize) -> usize {
    let payments = |list| ledger.of_list(list).map(|number| ledger.payment(number));
    let key = |payment: &Payment| -> (FuzzyDate, Money, String) {
        (payment.date, payment.amount, ledger.supplier_words(payment).to_lowercase())
    };
    let mut counts: HashMap<_, usize> = HashMap::new();
    for payment in payments(other) {
        *counts.entry(key(payment)).or_default() += 1;
    }
    let mut same = 0;
    for payment in payments(list) {
        if let Some(left) = counts.get_mut(&key(payment)).filter(|left| **left > 0) {
            *left -= 1;
            same += 1;
        }
    }
    same
}
