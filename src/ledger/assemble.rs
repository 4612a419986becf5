//! Suppliers and services get numbers, and the lists become one ledger.

use std::collections::{BTreeMap, HashMap};

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
    let mut suppliers = Parties::of(names, |name| folding.slug(name));
    for supplier in &mut suppliers.all {
        if let Some(name) = folding.name(&supplier.slug) {
            name.clone_into(&mut supplier.name);
        }
    }
    let services = Parties::of(rows().filter_map(|r| r.service.as_deref()), Slug::from_title);
    let (mut lists, mut payments) = (Vec::new(), Vec::new());
    for (number, draft) in drafts.into_iter().enumerate() {
        let read = |row| payment(&suppliers, &services, number, row);
        payments.extend(draft.rows.into_iter().filter_map(read));
        lists.push(draft.list);
    }
    let summary = Summary::of(payments.iter());
    let (suppliers, services) = (suppliers.all, services.all);
    Ledger { lists, payments, suppliers, services, summary, folding, ..Ledger::default() }
}

/// The payment of a row. `None` only of a name without letters, which has a finding of its own.
fn payment(suppliers: &Parties, services: &Parties, list: usize, row: Row) -> Option<Payment> {
    let payee = match Withheld::from_words(&row.supplier) {
        Some(withheld) => Payee::Withheld(withheld),
        None => Payee::Supplier(suppliers.number(&row.supplier)?),
    };
    Some(Payment {
        list,
        line: row.line,
        date: row.date,
        month: month_of(row.date),
        payee,
        supplier: row.supplier,
        amount: row.amount,
        service: row.service.as_deref().and_then(|name| services.number(name)),
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

/// Suppliers or services, and the number of each by every spelling: a spelling is folded once,
/// however many payments have it.
struct Parties {
    all: Vec<Party>,
    numbers: HashMap<String, usize>,
}

impl Parties {
    /// Names folded by their slugs. Each is called by its most frequent spelling; of equally
    /// frequent ones, the one that sorts first.
    fn of<'a>(names: impl Iterator<Item = &'a str>, slug: impl Fn(&str) -> Option<Slug>) -> Self {
        let mut frequencies: HashMap<&str, usize> = HashMap::new();
        for name in names {
            *frequencies.entry(name).or_default() += 1;
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
            let own = spellings.into_keys().map(|name| (name.to_owned(), number));
            parties.numbers.extend(own);
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
