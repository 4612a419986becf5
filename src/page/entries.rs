//! Everything that can be looked for: each page and each supplier by its name.
//!
//! The index of the search and the A to Z are made from it.

use std::collections::BTreeMap;

use super::payments::{Cut, in_payments};
use super::plan::Plan;
use super::{Content, Fact, Page, Planned, View, named, suppliers};
use crate::record::{Seen, SeenField, kinds};
use crate::register::Record;
use crate::value::SitePath;
use crate::words::{Words, say};

/// A name under which something is found.
#[derive(Debug)]
pub struct Entry {
    /// The name.
    pub title: String,
    /// Where it leads.
    pub path: SitePath,
    /// What it holds, in a sentence or two.
    pub line: String,
    /// Its dates and amounts, each with what it is; the other names of a supplier.
    pub facts: String,
    /// Dates and amounts that stand further down on the page.
    pub more: String,
}

impl Entry {
    /// How many words the name has.
    pub fn words(&self) -> usize {
        self.title.split_whitespace().count()
    }
}

/// What is found, of one kind.
#[derive(Debug)]
pub struct EntryKind {
    /// The kind, in the plural: "Partnerships".
    pub name: String,
    /// The entries: by the number of words in the name, then by its length and by address.
    pub entries: Vec<Entry>,
}

/// Everything that can be looked for, by kind: what people wrote, then what is made from it.
pub(super) fn entries(content: Content<'_>, plan: &Plan) -> Vec<EntryKind> {
    let words = content.words;
    let records: BTreeMap<&str, &dyn Record> =
        content.register.records().map(|record| (record.path(), record)).collect();
    let mut found: BTreeMap<(usize, String), Vec<Entry>> = BTreeMap::new();
    for page in plan.pages.values().filter(|page| is_found(page)) {
        let record = page.source.as_deref().and_then(|path| records.get(path).copied());
        let kind = record
            .map_or_else(|| kind_of_page(words, page), |record| kind_of_record(words, record));
        found.entry(kind).or_default().push(entry(words, page, record));
    }
    let suppliers_name = say!(words, "suppliers");
    for ((supplier, tally), path) in suppliers::places(content) {
        let title = content.ledger.suppliers[supplier].name.clone();
        let line = say!(words, "suppliers-entry", paid = in_payments(words, tally));
        let facts = suppliers::also_written(content, supplier);
        let facts =
            facts.map_or_else(String::new, |Fact { label, value, .. }| format!("{label}: {value}"));
        let entry = Entry { title, path, line, facts, more: String::new() };
        found.entry((kinds().len(), suppliers_name.clone())).or_default().push(entry);
    }
    let sorted = |((_, name), mut entries): (_, Vec<Entry>)| {
        entries.sort_by_cached_key(|entry| {
            let (path, title) = (entry.path.clone(), entry.title.clone());
            (entry.words(), title.chars().count(), path, title)
        });
        EntryKind { name, entries }
    };
    found.into_iter().map(sorted).collect()
}

/// Whether a page is one that people look for. Suppliers are taken from the ledger, since not all
/// have a page.
fn is_found(page: &Page) -> bool {
    match &page.view {
        Planned::Payments(Cut::Supplier(_)) => false,
        Planned::Payments(_) | Planned::List(_) => true,
        Planned::View(view) => !matches!(
            **view,
            View::NotFound(_) | View::Redirect(_) | View::Search(_) | View::AToZ(_)
        ),
    }
}

fn kind_of_record(words: &Words, record: &dyn Record) -> (usize, String) {
    let kind = record.kind();
    let place = kinds().iter().position(|other| other.folder == kind.folder);
    (place.unwrap_or_default(), named::many(words, kind))
}

/// A page that many can be made of is of the kind whose list it stands in.
fn kind_of_page(words: &Words, page: &Page) -> (usize, String) {
    let of_many = match &page.view {
        Planned::Payments(_) => true,
        Planned::View(view) => matches!(**view, View::SpendingYear(_) | View::Topic(_)),
        Planned::List(_) => false,
    };
    match page.crumbs.last().filter(|_| of_many) {
        Some(list) => (kinds().len(), list.text.clone()),
        None => (kinds().len() + 1, say!(words, "search-overviews")),
    }
}

fn entry(words: &Words, page: &Page, record: Option<&dyn Record>) -> Entry {
    let (facts, more) = record.map(|record| dates_and_amounts(words, record)).unwrap_or_default();
    Entry {
        title: page.title.clone(),
        path: page.path.clone(),
        line: page.summary.clone().unwrap_or_default(),
        facts,
        more,
    }
}

/// The dates and amounts of a record: its own, each with its label, and those within groups.
fn dates_and_amounts(words: &Words, record: &dyn Record) -> (String, String) {
    let own = record.kind().own_fields().len();
    let (mut facts, mut more) = (Vec::new(), Vec::new());
    for SeenField { field, seen } in record.fields().iter().take(own) {
        match plain(words, seen) {
            Some(said) => facts.push(format!("{}: {said}", named::label(words, field))),
            None => within(words, seen, &mut more),
        }
    }
    (facts.join(". "), more.join(" "))
}

/// A date or an amount in words.
fn plain(words: &Words, seen: &Seen<'_>) -> Option<String> {
    match seen {
        Seen::Money(amount) => Some(amount.to_string()),
        Seen::Date(date) => Some(words.text(date)),
        _ => None,
    }
}

fn within(words: &Words, seen: &Seen<'_>, said: &mut Vec<String>) {
    match seen {
        Seen::List(items) => items.iter().for_each(|item| within(words, item, said)),
        Seen::Group(fields) => fields.iter().for_each(|field| within(words, &field.seen, said)),
        one => said.extend(plain(words, one)),
    }
}
