//! What an organisation paid and was paid.

use std::collections::BTreeSet;

use serde::Serialize;

use super::Content;
use super::parts::Link;
use super::payments::{in_payments, spending};
use super::suppliers;
use crate::ledger::{List, Tally};
use crate::record::{Organisation, PaymentList};
use crate::register::Entry;
use crate::words::say;

/// What an organisation paid or was paid.
#[derive(Debug, Serialize)]
pub struct Paid {
    /// Where the payments are shown.
    pub link: Link,
    /// The sum and the number: "£640.00 in 1 payment".
    pub total: String,
    /// Where they come from.
    pub lists: Vec<Link>,
}

/// What an organisation paid, where it published lists of payments.
pub(super) fn paid_by(content: Content<'_>, entry: &Entry<Organisation>) -> Option<Paid> {
    let lists: Vec<&Entry<PaymentList>> = content
        .register
        .all::<PaymentList>()
        .iter()
        .filter(|l| *l.record.payer.slug() == entry.slug)
        .collect();
    if lists.is_empty() {
        return None;
    }
    let own = |list: &&List| lists.iter().any(|entry| entry.slug == list.slug);
    let paid = content.ledger.lists.iter().filter(own);
    let all = paid.map(|list| Tally { count: list.count, total: list.total }).sum();
    Some(Paid {
        link: Link::new(say!(content.words, "spending"), spending()),
        total: in_payments(content.words, all),
        lists: lists.into_iter().map(|entry| Link::record(entry)).collect(),
    })
}

/// What an organisation was paid, under each of the names that its record gives.
pub(super) fn paid_to(content: Content<'_>, entry: &Entry<Organisation>) -> Vec<Paid> {
    let names = entry.record.supplier_names.iter();
    let numbers: BTreeSet<usize> =
        names.filter_map(|name| content.ledger.supplier_paid_as(name)).collect();
    let paid = |number: usize| {
        Some(Paid {
            link: Link::new(
                &content.ledger.suppliers[number].name,
                suppliers::path(content, number)?,
            ),
            total: in_payments(content.words, content.ledger.summary.supplier(number)),
            lists: Vec::new(),
        })
    };
    numbers.into_iter().filter_map(paid).collect()
}
