//! Suppliers and services get numbers, and the lists become one ledger.

use std::collections::{BTreeMap, HashMap};

use super::folding::Folding;
use super::groups::Index;
use super::read::Draft;
use super::rows::Row;
use super::texts::{Column, Text};
use super::{Ledger, List, Party, Payee, Payment, Summary, Withheld};
use crate::value::{FuzzyDate, Month, Slug};

/// Numbers suppliers and services and puts the lists together.
pub(super) fn assemble(drafts: Vec<Draft>, folding: Folding) -> Ledger {
    let suppliers = drafts.iter().map(|draft| {
        let rows = draft.rows.iter().map(|row| row.said.supplier);
        frequencies(&draft.list.words.suppliers, rows)
    });
    let is_said = |name: &str| Withheld::from_words(name).is_none();
    let mut suppliers =
        Parties::of(suppliers.flatten().filter(|(name, _)| is_said(name)), |name| {
            folding.slug(name)
        });
    for supplier in &mut suppliers.all {
        if let Some(name) = folding.name(&supplier.slug) {
            name.clone_into(&mut supplier.name);
        }
    }
    let services = drafts.iter().map(|draft| {
        let rows = draft.rows.iter().filter_map(|row| row.said.service);
        frequencies(&draft.list.words.services, rows)
    });
    let services = Parties::of(services.flatten(), Slug::from_title);
    let numbers: Vec<Numbers> =
        drafts.iter().map(|draft| Numbers::of(&draft.list, &suppliers, &services)).collect();
    let (suppliers, services) = (suppliers.all, services.all);
    let (mut lists, mut payments) = (Vec::new(), Vec::new());
    payments.reserve_exact(drafts.iter().map(|draft| draft.rows.len()).sum());
    for (number, (draft, numbers)) in drafts.into_iter().zip(numbers).enumerate() {
        payments.extend(draft.rows.iter().filter_map(|row| numbers.payment(number, row)));
        lists.push(draft.list);
    }
    let summary = Summary::of(payments.iter());
    let months = summary.months.keys().copied().collect();
    let index = Index::of(&payments, suppliers.len(), services.len(), months);
    let published = super::published(&lists);
    Ledger {
        lists,
        payments,
        suppliers,
        services,
        summary,
        folding,
        index,
        published,
        ..Ledger::default()
    }
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

/// What the texts of a list stand for in the ledger.
struct Numbers {
    payees: Vec<Option<Payee>>,
    services: Vec<Option<usize>>,
}

impl Numbers {
    fn of(list: &List, suppliers: &Parties<'_>, services: &Parties<'_>) -> Self {
        let payee = |name| match Withheld::from_words(name) {
            Some(withheld) => Some(Payee::Withheld(withheld)),
            None => suppliers.number(name).map(Payee::Supplier),
        };
        Self {
            payees: list.words.suppliers.all().map(payee).collect(),
            services: list.words.services.all().map(|name| services.number(name)).collect(),
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
fn month_of(date: FuzzyDate) -> Option<Month> {
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
    /// Names with how many payments have them, folded by their slugs. Each party is called by its
    /// most frequent spelling; of equally frequent ones, the one that sorts first.
    fn of(
        names: impl Iterator<Item = (&'a str, usize)>,
        slug: impl Fn(&str) -> Option<Slug>,
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
            parties.all.push(Party { slug, name: most_frequent(&spellings) });
            parties.numbers.extend(spellings.into_keys().map(|name| (name, number)));
        }
        parties
    }

    fn number(&self, name: &str) -> Option<usize> {
        self.numbers.get(name).copied()
    }
}

fn most_frequent(spellings: &BTreeMap<&str, usize>) -> String {
    let best = spellings.iter().max_by(|a, b| a.1.cmp(b.1).then_with(|| b.0.cmp(a.0)));
    best.map(|(name, _)| (*name).to_owned()).unwrap_or_default()
}
