//! Who paid the payments on a page, and who is named as their source: by the lists in which they
//! stand.

use std::collections::BTreeSet;

use super::Content;
use crate::record::{Organisation, PaymentList};
use crate::register::Entry;
use crate::value::Slug;
use crate::words::say;

/// The lists in which payments stand, by their numbers.
pub(super) fn lists_of(content: Content<'_>, numbers: &[u32]) -> BTreeSet<usize> {
    let mut lists = BTreeSet::new();
    let mut last = None;
    for list in numbers.iter().map(|number| content.ledger.payment(*number).list) {
        // Payments of a list mostly follow each other.
        if last.replace(list) != Some(list) {
            lists.insert(list);
        }
    }
    lists
}

/// The records of lists.
fn records<'a>(
    content: Content<'a>,
    lists: &BTreeSet<usize>,
) -> impl Iterator<Item = &'a Entry<PaymentList>> {
    let all = content.register.all::<PaymentList>();
    lists.iter().filter_map(move |list| all.get(&content.ledger.lists[*list].slug))
}

/// All lists, by their numbers.
pub(super) fn all_lists(content: Content<'_>) -> BTreeSet<usize> {
    (0..content.ledger.lists.len()).collect()
}

/// Who paid the payments of these lists, by name: one organisation, or how many.
pub(super) fn in_words(content: Content<'_>, lists: &BTreeSet<usize>) -> String {
    let payers: BTreeSet<&Slug> =
        records(content, lists).map(|list| list.record.payer.slug()).collect();
    match payers.first().and_then(|slug| content.register.all::<Organisation>().get(slug)) {
        Some(payer) if payers.len() == 1 => payer.name().to_owned(),
        _ => say!(content.words, "payments-payers", count = payers.len()),
    }
}

/// The words with which the sources of the payments of these lists ask to be named, each once.
pub(super) fn attributions(content: Content<'_>, lists: &BTreeSet<usize>) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for list in records(content, lists) {
        if !words.contains(&list.record.attribution) {
            words.push(list.record.attribution.clone());
        }
    }
    words
}
