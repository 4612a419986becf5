//! Who paid the payments on a page, and who is named as their source: by the lists in which they
//! stand.

use std::collections::BTreeSet;

use super::Content;
use super::parts::{each_once, record_cell};
use super::published::published_time;
use crate::chart::{Cell, Table};
use crate::ledger::{Coverage, List};
use crate::record::{Organisation, PaymentList};
use crate::register::Entry;
use crate::value::{Month, Slug};
use crate::words::say;

/// The lists in which payments stand, by their numbers in the order of the ledger.
pub(super) fn lists_of(content: Content<'_>, numbers: &[u32]) -> BTreeSet<usize> {
    let list = |number: &u32| content.ledger.payment(*number).list;
    numbers.chunk_by(|a, b| list(a) == list(b)).map(|of_list| list(&of_list[0])).collect()
}

/// Whether several organisations paid.
pub(super) fn are_several(content: Content<'_>) -> bool {
    content.ledger.lists.windows(2).any(|two| two[0].payer != two[1].payer)
}

/// Who paid the payments of a list.
fn payer_of<'a>(content: Content<'a>, list: &List) -> Option<&'a Entry<Organisation>> {
    content.register.all::<Organisation>().get(&list.payer)
}

/// The names of those who paid, by the numbers of the lists.
pub fn names(content: Content<'_>) -> Vec<&str> {
    let name = |list: &'_ List| payer_of(content, list).map_or("", Entry::name);
    content.ledger.lists.iter().map(name).collect()
}

/// Who paid as cells of tables, by the numbers of the lists.
pub(super) fn cells(content: Content<'_>) -> Vec<Cell> {
    let cell = |list| payer_of(content, list).map_or_else(Cell::empty, |payer| record_cell(payer));
    content.ledger.lists.iter().map(cell).collect()
}

/// The months that the lists of a payer cover.
pub(super) fn covered(content: Content<'_>, payer: &Slug) -> Coverage {
    let lists = content.ledger.lists.iter().enumerate();
    let theirs = lists.filter(|(_, list)| list.payer == *payer).map(|(number, _)| number);
    content.ledger.coverage_of(&theirs.collect())
}

/// All organisations that paid, in the order of their records, each with the months that its lists
/// cover.
pub struct Payers<'a> {
    content: Content<'a>,
    all: Vec<(&'a Entry<Organisation>, Coverage)>,
}

impl<'a> Payers<'a> {
    /// Those who paid.
    pub fn of(content: Content<'a>) -> Self {
        let slugs: BTreeSet<&Slug> = content.ledger.lists.iter().map(|list| &list.payer).collect();
        let organisations = content.register.all::<Organisation>();
        let all = slugs.into_iter().filter_map(|slug| organisations.get(slug));
        let all = all.map(|payer| (payer, covered(content, &payer.slug)));
        Self { content, all: all.collect() }
    }

    /// Each of them.
    pub(super) fn each(&self) -> impl Iterator<Item = &(&'a Entry<Organisation>, Coverage)> {
        self.all.iter()
    }

    /// How much each of them paid, where they are several.
    pub(super) fn table(&self) -> Option<Table> {
        let Self { content, all } = self;
        let words = content.words;
        let headings = ["payments-payer", "payments-covers", "pages-payments#", "pages-total#"];
        let caption = say!(words, "pages-spending-payers");
        let mut table = Table::saying(words, "payers", caption, &headings);
        for (payer, covered) in all {
            let lists = content.ledger.lists.iter().filter(|list| list.payer == payer.slug);
            table.row([
                record_cell(*payer),
                Cell::text(published_time(*content, covered)),
                Cell::count(lists.clone().map(|list| list.count).sum()),
                Cell::money(lists.map(|list| list.total).sum()),
            ]);
        }
        (all.len() > 1).then_some(table)
    }

    /// Whether some of what was paid in a month is not published, or not by month.
    pub fn is_part(&self, month: Month) -> bool {
        self.content.ledger.coverage.is_part(month) || !self.lacking(month).is_empty()
    }

    /// Whose payments of a month are not published, or not all of them: in sentences.
    pub(super) fn lacking(&self, month: Month) -> Vec<String> {
        let longer = |one: &Coverage, known| {
            one.is_published(month) && one.is_within_longer(month) && one.is_known(month) == known
        };
        let sentences = [
            self.said("month-without-payer", |one| !one.is_published(month)),
            self.said("month-within-longer", |one| longer(one, false)),
            self.said("month-some-within-longer", |one| longer(one, true)),
            self.cards_only(month),
        ];
        sentences.into_iter().flatten().collect()
    }

    /// Of whom nothing but payments by card is published for a month: in a sentence.
    pub(super) fn cards_only(&self, month: Month) -> Option<String> {
        self.said("month-cards-only", |one| one.is_cards_only(month))
    }

    /// A sentence about those of whom something is true, if there are any.
    fn said(&self, id: &str, is_meant: impl Fn(&Coverage) -> bool) -> Option<String> {
        let meant = self.all.iter().filter(|(_, covered)| is_meant(covered));
        let names: Vec<&str> = meant.map(|(payer, _)| payer.name()).collect();
        let words = self.content.words;
        (!names.is_empty()).then(|| say!(words, id, payers = words.list(&names)))
    }
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

/// Who paid the payments of these lists: by name, or how many where they are too many for a line.
pub(super) fn in_words(content: Content<'_>, lists: &BTreeSet<usize>) -> String {
    const MOST: usize = 3;
    let slugs: BTreeSet<&Slug> =
        lists.iter().map(|list| &content.ledger.lists[*list].payer).collect();
    let organisations = content.register.all::<Organisation>();
    let names: Vec<&str> =
        slugs.iter().filter_map(|slug| organisations.get(slug)).map(Entry::name).collect();
    if names.len() > MOST {
        return say!(content.words, "payments-payers", count = names.len());
    }
    content.words.list(&names)
}

/// The lists in which the payments of some months stand, or where there are none those in which they
/// would.
pub(super) fn lists_for(
    content: Content<'_>,
    months: &[Month],
    lists: BTreeSet<usize>,
) -> BTreeSet<usize> {
    if !lists.is_empty() {
        return lists;
    }
    let covers = |list: &usize| {
        months.iter().any(|month| content.ledger.lists[*list].months.contains(month))
    };
    (0..content.ledger.lists.len()).filter(covers).collect()
}

/// The words with which the sources of the payments of these lists ask to be named, each once.
pub(super) fn attributions(content: Content<'_>, lists: &BTreeSet<usize>) -> Vec<String> {
    each_once(records(content, lists).map(|list| &list.record.attribution))
}
