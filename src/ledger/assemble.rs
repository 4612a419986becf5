//! Suppliers and services get numbers, and the lists become one ledger.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use jiff::civil::Date;

use super::groups::Index;
use super::read::Draft;
use super::rows::{Row, Words};
use super::texts::{Column, Text};
use super::{Coverage, Ledger, List, Party, Payee, Payment, Summary, Withheld};
use crate::register::Suppliers;
use crate::value::{FuzzyDate, Month, Slug};

/// Numbers suppliers and services and puts the lists together.
pub(super) fn assemble(drafts: Vec<Draft>, folding: Suppliers, as_at: Date) -> Ledger {
    let groups: Vec<&[Draft]> =
        drafts.chunk_by(|a, b| Arc::ptr_eq(&a.list.words, &b.list.words)).collect();
    let is_said = |(name, _): &(&str, usize)| Withheld::from_words(name).is_none();
    let names = groups.iter().flat_map(|group| {
        let rows = rows(group).map(|row| row.said.supplier);
        frequencies(&group[0].list.words.suppliers, rows).filter(is_said)
    });
    let suppliers = Parties::of(names, |name| folding.slug(name), |slug| folding.name(slug));
    let services = groups.iter().flat_map(|group| {
        let rows = rows(group).filter_map(|row| row.said.service);
        frequencies(&group[0].list.words.services, rows).filter(is_said)
    });
    let services = Parties::of(services, Slug::from_title, |_| None);
    let mut payments = Vec::with_capacity(drafts.iter().map(|draft| draft.rows.len()).sum());
    let mut list = 0;
    for group in groups {
        let numbers = Numbers::of(&group[0].list.words, &suppliers, &services);
        for draft in group {
            payments.extend(draft.rows.iter().filter_map(|row| numbers.payment(list, row)));
            list += 1;
        }
    }
    let (suppliers, services) = (suppliers.all, services.all);
    let lists: Vec<List> = drafts.into_iter().map(|draft| draft.list).collect();
    let summary = Summary::of(payments.iter());
    let months = summary.months.keys().copied().collect();
    let index = Index::of(&payments, suppliers.len(), services.len(), months);
    let coverage = Coverage::of(lists.iter(), |month| {
        month.has_begun(as_at) || summary.months.contains_key(&month)
    });
    Ledger {
        lists,
        payments,
        suppliers,
        services,
        summary,
        coverage,
        folding,
        index,
        ..Ledger::default()
    }
}

fn rows(drafts: &[Draft]) -> impl Iterator<Item = &Row> {
    drafts.iter().flat_map(|draft| &draft.rows)
}

/// The texts of a column, each with how many of `rows` have it.
fn frequencies<T>(
    column: &Column<T>,
    rows: impl Iterator<Item = Text>,
) -> impl Iterator<Item = (&str, usize)> {
    let mut counts = vec![0; column.all().len()];
    rows.for_each(|text| counts[text.index()] += 1);
    column.all().zip(counts).filter(|(_, count)| *count > 0)
}

/// What the texts of a few lists stand for in the ledger.
struct Numbers {
    payees: Vec<Option<Payee>>,
    services: Vec<Option<usize>>,
}

impl Numbers {
    fn of(words: &Words, suppliers: &Parties<'_>, services: &Parties<'_>) -> Self {
        let payee = |name| match Withheld::from_words(name) {
            Some(withheld) => Some(Payee::Withheld(withheld)),
            None => suppliers.number(name).map(Payee::Supplier),
        };
        Self {
            payees: words.suppliers.all().map(payee).collect(),
            services: words.services.all().map(|name| services.number(name)).collect(),
        }
    }

    /// The payment of a row. `None` only of a name without letters, which has a finding of its
    /// own.
    fn payment(&self, list: usize, row: &Row) -> Option<Payment> {
        Some(Payment {
            list,
            line: row.line,
            date: row.date,
            month: month_of(row.date),
            payee: self.payees[row.said.supplier.index()]?,
            amount: row.amount,
            service: row.said.service.and_then(|text| self.services[text.index()]),
            said: row.said,
        })
    }
}

/// The month of a date that lies within one.
pub(super) fn month_of(date: FuzzyDate) -> Option<Month> {
    if let Some(day) = date.day() {
        return Some(Month::of(day));
    }
    let (first, last) = (Month::of(date.earliest()?), Month::of(date.latest()?));
    (first == last).then_some(first)
}

/// Suppliers or services, and the number of each by every spelling: a spelling is folded once,
/// however many payments have it.
struct Parties<'a> {
    all: Vec<Party>,
    numbers: HashMap<&'a str, usize>,
}

impl<'a> Parties<'a> {
    /// Names with how many payments have them, folded by their slugs. Each party has the name that
    /// it is `called`, or else its most frequent spelling; of equally frequent ones, the one that
    /// sorts first.
    fn of<'b>(
        names: impl Iterator<Item = (&'a str, usize)>,
        slug: impl Fn(&str) -> Option<Slug>,
        called: impl Fn(&Slug) -> Option<&'b str>,
    ) -> Self {
        let mut frequencies: HashMap<&str, usize> = HashMap::new();
        for (name, count) in names {
            *frequencies.entry(name).or_default() += count;
        }
        let mut spellings: BTreeMap<Slug, BTreeMap<&str, usize>> = BTreeMap::new();
        for (name, frequency) in frequencies {
            if let Some(slug) = slug(name) {
                spellings.entry(slug).or_default().insert(name, frequency);
            }
        }
        let mut parties = Self { all: Vec::new(), numbers: HashMap::new() };
        for (number, (slug, spellings)) in spellings.into_iter().enumerate() {
            let name = called(&slug).unwrap_or_else(|| most_frequent(&spellings)).to_owned();
            let others = spellings.keys().filter(|other| !other.eq_ignore_ascii_case(&name));
            let other_names = others.map(|other| (*other).to_owned()).collect();
            parties.all.push(Party { slug, name, other_names });
            parties.numbers.extend(spellings.into_keys().map(|name| (name, number)));
        }
        parties
    }

    fn number(&self, name: &str) -> Option<usize> {
        self.numbers.get(name).copied()
    }
}

fn most_frequent<'a>(spellings: &BTreeMap<&'a str, usize>) -> &'a str {
    let best = spellings.iter().max_by(|a, b| a.1.cmp(b.1).then_with(|| b.0.cmp(a.0)));
    best.map(|(name, _)| *name).unwrap_or_default()
}
