//! Suppliers and services get numbers, and the lists become one ledger.

use std::collections::BTreeMap;

use super::folding::Folding;
use super::read::Draft;
use super::rows::Row;
use super::{Ledger, Party, Payee, Payment, Summary, Withheld};
use crate::value::{FuzzyDate, Month, Slug};

/// Numbers suppliers and services and puts the lists together.
pub(super) fn assemble(drafts: Vec<Draft>, folding: Folding) -> Ledger {
    let rows = || drafts.iter().flat_map(|d| &d.rows);
    let is_said = |name: &&str| Withheld::from_words(name).is_none();
    let names = rows().map(|r| r.supplier.as_str()).filter(is_said);
    let mut suppliers = parties(names, |name| folding.slug(name));
    for supplier in &mut suppliers {
        if let Some(name) = folding.name(&supplier.slug) {
            name.clone_into(&mut supplier.name);
        }
    }
    let services = parties(rows().filter_map(|r| r.service.as_deref()), Slug::from_title);
    let mut ledger = Ledger { suppliers, services, folding, ..Ledger::default() };
    for (number, draft) in drafts.into_iter().enumerate() {
        let payments = draft.rows.into_iter().filter_map(|row| payment(&ledger, number, row));
        let payments: Vec<Payment> = payments.collect();
        ledger.payments.extend(payments);
        ledger.lists.push(draft.list);
    }
    ledger.summary = Summary::of(ledger.payments.iter());
    ledger
}

/// The payment of a row. `None` only of a name without letters, which has a finding of its own.
fn payment(ledger: &Ledger, list: usize, row: Row) -> Option<Payment> {
    let payee = match Withheld::from_words(&row.supplier) {
        Some(withheld) => Payee::Withheld(withheld),
        None => Payee::Supplier(ledger.supplier_paid_as(&row.supplier)?),
    };
    Some(Payment {
        list,
        line: row.line,
        date: row.date,
        month: month_of(row.date),
        payee,
        supplier: row.supplier,
        amount: row.amount,
        service: row.service.as_deref().and_then(|s| find(&ledger.services, &Slug::from_title(s)?)),
        service_name: row.service,
        purpose: row.purpose,
        reference: row.reference,
    })
}

/// The month of a date that lies within one.
fn month_of(date: FuzzyDate) -> Option<Month> {
    let (first, last) = (Month::of(date.earliest()?), Month::of(date.latest()?));
    (first == last).then_some(first)
}

/// Names folded by their slugs. Each is called by its most frequent spelling; of equally frequent
/// ones, the one that sorts first.
fn parties<'a>(
    names: impl Iterator<Item = &'a str>,
    slug: impl Fn(&str) -> Option<Slug>,
) -> Vec<Party> {
    let mut spellings: BTreeMap<Slug, BTreeMap<&str, usize>> = BTreeMap::new();
    for name in names {
        if let Some(slug) = slug(name) {
            *spellings.entry(slug).or_default().entry(name).or_default() += 1;
        }
    }
    spellings
        .into_iter()
        .map(|(slug, spellings)| Party { slug, name: most_frequent(&spellings) })
        .collect()
}

fn most_frequent(spellings: &BTreeMap<&str, usize>) -> String {
    let best = spellings.iter().max_by(|a, b| a.1.cmp(b.1).then_with(|| b.0.cmp(a.0)));
    best.map(|(name, _)| (*name).to_owned()).unwrap_or_default()
}

fn find(parties: &[Party], slug: &Slug) -> Option<usize> {
    parties.binary_search_by(|p| p.slug.cmp(slug)).ok()
}
