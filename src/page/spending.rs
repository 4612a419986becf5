//! The spending section: overview, and lists of services and months.

use serde::Serialize;

use super::parts::{Link, record_cell};
use super::payers::Payers;
use super::payments::{self, month_path, service_path};
use super::published::published_time;
use super::{Content, Fact, charts, exports, payers, sizes, years};
use crate::chart::{Cell, Chart, Table};
use crate::ledger::{Party, Summary, Tally};
use crate::record::PaymentList;
use crate::value::{Month, SitePath};
use crate::words::{Words, say};

/// The overview.
#[derive(Debug, Serialize)]
pub struct Overview {
    /// The total and what is in it.
    pub facts: Vec<Fact>,
    /// Who paid how much, and when, in a sentence; the page opens with it.
    #[serde(skip)]
    pub lead: String,
    /// By payer, where they are several.
    pub payers: Option<Table>,
    /// By month.
    pub months: Chart,
    /// The newest month.
    pub newest: Option<Link>,
    /// The years.
    pub years: Vec<Link>,
    /// By size: how many and how much.
    pub sizes: Table,
    /// By size, drawn.
    pub size_chart: Chart,
    /// The services as parts of the whole, where they can be drawn so.
    pub whole: Option<Chart>,
    /// By service.
    pub services: Chart,
    /// By supplier.
    pub suppliers: Chart,
    /// The lists of which it is made.
    pub lists: Table,
    /// The files with all payments, and with those of each year.
    pub downloads: exports::Downloads,
    /// Under which licence and with which words of thanks.
    pub attributions: Vec<String>,
}

impl Overview {
    pub(super) fn charts(&self) -> Vec<&Chart> {
        let first = [&self.months, &self.size_chart];
        first.into_iter().chain(&self.whole).chain([&self.services, &self.suppliers]).collect()
    }
}

/// A list of suppliers, services, months or years.
#[derive(Debug, Serialize)]
pub struct PartyIndex {
    /// What the list is for, in a sentence.
    pub lead: String,
    /// One row for each.
    pub table: Table,
    /// A second list below it.
    pub more: Option<Table>,
    /// Pages that belong to it.
    pub ways: Vec<Link>,
}

impl PartyIndex {
    /// A list alone.
    pub(super) fn of(table: Table) -> Self {
        Self { lead: String::new(), table, more: None, ways: Vec::new() }
    }

    pub(super) fn tables(&self) -> Vec<&Table> {
        std::iter::once(&self.table).chain(&self.more).collect()
    }
}

pub(super) fn overview(content: Content<'_>) -> Overview {
    let summary = &content.ledger.summary;
    let (words, lists) = (content.words, payers::all_lists(content));
    let (services, payments) =
        (say!(words, "spending-all-services"), say!(words, "spending-all-payments"));
    Overview {
        facts: payments::facts(content, summary),
        lead: say!(
            words,
            "spending-lead",
            payers = payers::in_words(content, &lists),
            total = summary.all.total,
            count = summary.all.count,
            time = published_time(content, &content.ledger.coverage),
        ),
        payers: Payers::of(content).table(),
        months: charts::months(content, summary, &services).draw(),
        newest: newest(content),
        years: years::links(content),
        sizes: sizes::table(words, summary),
        size_chart: sizes::chart(content, summary),
        whole: sizes::services(content, summary),
        services: charts::services(content, summary, &payments, charts::TOP).draw(),
        suppliers: charts::suppliers(content, summary, &services, charts::TOP).draw(),
        lists: self::lists(content),
        downloads: exports::downloads(content),
        attributions: payers::attributions(content, &lists),
    }
}

/// The newest month of which it is known what was paid in it: what most readers come for.
fn newest(content: Content<'_>) -> Option<Link> {
    let ledger = content.ledger;
    let month = ledger
        .coverage
        .months()
        .into_iter()
        .rev()
        .find(|month| ledger.coverage.is_known(*month))?;
    Some(Link::new(content.words.month(month), month_path(month)))
}

fn lists(content: Content<'_>) -> Table {
    let words = content.words;
    let mut table = Table::saying(
        words,
        "lists",
        say!(words, "pages-spending-lists"),
        &["spending-list", "payments-covers", "pages-payments#", "pages-total#", "spending-whole"],
    );
    for list in &content.ledger.lists {
        let Some(entry) = content.register.all::<PaymentList>().get(&list.slug) else { continue };
        table.row([
            record_cell(entry),
            Cell::with_data(
                words.text(&entry.record.covers),
                entry.record.covers.value.to_string(),
            ),
            Cell::count(list.count),
            Cell::money(list.total),
            if list.partial {
                Cell::with_data(say!(words, "spending-part-only"), "Part only")
            } else if entry.record.control.is_some() {
                Cell::with_data(say!(words, "pages-yes"), "Yes")
            } else {
                Cell::with_data(say!(words, "spending-unchecked"), "Not checked")
            },
        ]);
    }
    table
}

pub(super) fn services(content: Content<'_>) -> PartyIndex {
    let (summary, words) = (&content.ledger.summary, content.words);
    let mut table = party_table(words, &summary.services(), &content.ledger.services, |n| {
        service_path(content, n)
    });
    let without = summary.without_service();
    if without.count > 0 {
        table.row([
            Cell::with_data(say!(words, "services-none"), "No service named, or withheld"),
            Cell::count(without.count),
            Cell::money(without.total),
        ]);
    }
    PartyIndex { lead: say!(words, "services-lead"), ..PartyIndex::of(table) }
}

pub(super) fn months(content: Content<'_>) -> PartyIndex {
    let caption = say!(content.words, "months-all");
    let all = content.ledger.coverage.months();
    let lead = say!(content.words, "months-lead");
    let without = charts::without_month(content.words, &content.ledger.summary);
    PartyIndex {
        lead: without.map_or(lead.clone(), |without| format!("{lead} {without}")),
        ways: years::links(content),
        ..PartyIndex::of(month_table(content, caption, &all, &content.ledger.summary))
    }
}

/// What was paid in each of these months.
pub(super) fn month_table(
    content: Content<'_>,
    caption: String,
    months: &[Month],
    summary: &Summary,
) -> Table {
    let (ledger, words) = (content.ledger, content.words);
    let headings = ["pages-month", "pages-payments#", "pages-total#"];
    let mut table = Table::saying(words, "months", caption, &headings);
    let payers = Payers::of(content);
    for &month in months {
        if !ledger.coverage.is_known(month) {
            let none = || {
                if ledger.coverage.is_published(month) {
                    Cell::with_data(say!(words, "months-not-by-month"), "Not given by month")
                } else {
                    Cell::with_data(say!(words, "months-not-published"), "Not published here")
                }
            };
            table.row([Cell::with_data(words.month(month), month.iso()), none(), none()]);
            continue;
        }
        let tally = summary.months.get(&month).copied().unwrap_or_default();
        let name = if payers.is_part(month) {
            say!(words, "months-part-only", month = month)
        } else {
            words.month(month)
        };
        table.row([
            Cell::with_data(name, month.iso()).linked(month_path(month)),
            Cell::count(tally.count),
            Cell::money(tally.total),
        ]);
    }
    table
}

fn party_table(
    words: &Words,
    groups: &[(usize, Tally)],
    parties: &[Party],
    path: impl Fn(usize) -> SitePath,
) -> Table {
    let mut table = {
        let headings = ["pages-service", "pages-payments#", "pages-total#"];
        Table::saying(words, "services", say!(words, "services-all"), &headings)
    };
    for (number, tally) in groups {
        table.row([
            Cell::text(&parties[*number].name).linked(path(*number)),
            Cell::count(tally.count),
            Cell::money(tally.total),
        ]);
    }
    table
}
