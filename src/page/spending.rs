//! The spending section: overview, and lists of services and months.

use serde::Serialize;

use super::parts::{Link, record_cell};
use super::payments::{self, month_path, service_path};
use super::{Content, Fact, charts, exports, sizes, years};
use crate::chart::{Cell, Chart, Table};
use crate::ledger::{Party, Tally};
use crate::record::PaymentList;
use crate::value::SitePath;

/// The overview.
#[derive(Debug, Serialize)]
pub struct Overview {
    /// The total and what is in it.
    pub facts: Vec<Fact>,
    /// Who paid how much, and when, in a sentence; the page opens with it.
    #[serde(skip)]
    pub lead: String,
    /// By month.
    pub months: Chart,
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
    let everything = "all services";
    Overview {
        facts: payments::facts(content, summary),
        lead: format!(
            "{} paid {} in {} payments in {}.",
            payments::payers(content),
            summary.all.total,
            Cell::count(summary.all.count).text,
            payments::published_time(content)
        ),
        months: charts::months(content, summary, everything).draw(),
        years: years::links(content),
        sizes: sizes::table(summary),
        size_chart: sizes::chart(content, summary),
        whole: sizes::services(content, summary),
        services: charts::services(content, summary, "all payments", charts::TOP).draw(),
        suppliers: charts::suppliers(content, summary, everything, charts::TOP).draw(),
        lists: lists(content),
        downloads: exports::downloads(content),
        attributions: payments::attributions(content),
    }
}

fn lists(content: Content<'_>) -> Table {
    let mut table = Table::new(
        "lists",
        "The lists of payments",
        &["List", "Covers", "Payments#", "Total#", "Whole?"],
    );
    for list in &content.ledger.lists {
        let Some(entry) = content.register.all::<PaymentList>().get(&list.slug) else { continue };
        table.row([
            record_cell(entry),
            Cell::text(entry.record.covers.value.to_string()),
            Cell::count(list.count),
            Cell::money(list.total),
            Cell::text(if list.partial.is_some() { "Part only" } else { "Yes" }),
        ]);
    }
    table
}

pub(super) fn services(content: Content<'_>) -> PartyIndex {
    let summary = &content.ledger.summary;
    let mut table = party_table(
        "services",
        "Every service that paid",
        "Service",
        &summary.services(),
        &content.ledger.services,
        |n| service_path(content, n),
    );
    let without = summary.without_service();
    if without.count > 0 {
        table.row([
            Cell::text("No service named"),
            Cell::count(without.count),
            Cell::money(without.total),
        ]);
    }
    PartyIndex {
        lead: "Services are named as the council names them in its lists.".to_owned(),
        ..PartyIndex::of(table)
    }
}

pub(super) fn months(content: Content<'_>) -> PartyIndex {
    let summary = &content.ledger.summary;
    let mut table = Table::new("months", "Every month", &["Month", "Payments#", "Total#"]);
    for month in content.ledger.months() {
        if !content.ledger.is_published(month) {
            table.row([
                Cell::with_data(month.to_string(), month.iso()),
                Cell::text("Not published here"),
                Cell::text("Not published here"),
            ]);
            continue;
        }
        let tally = summary.months.get(&month).copied().unwrap_or_default();
        let note = if content.ledger.partial(month).is_some() { " (part only)" } else { "" };
        table.row([
            Cell::with_data(format!("{month}{note}"), month.iso()).linked(month_path(month)),
            Cell::count(tally.count),
            Cell::money(tally.total),
        ]);
    }
    PartyIndex {
        lead: "A month without a list is not a month without spending: nothing was published for it here.".to_owned(),
        ways: years::links(content),
        ..PartyIndex::of(table)
    }
}

fn party_table(
    name: &str,
    caption: &str,
    heading: &str,
    groups: &[(usize, Tally)],
    parties: &[Party],
    path: impl Fn(usize) -> SitePath,
) -> Table {
    let mut table = Table::new(name, caption, &[heading, "Payments#", "Total#"]);
    for (number, tally) in groups {
        table.row([
            Cell::text(&parties[*number].name).linked(path(*number)),
            Cell::count(tally.count),
            Cell::money(tally.total),
        ]);
    }
    table
}
