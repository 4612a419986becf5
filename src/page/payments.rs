//! Payments seen from one side: a supplier, a service, a month, a list, an organisation.

use std::collections::BTreeSet;

use serde::Serialize;

use super::parts::Link;
use super::provenance::Provenance;
use super::years::Year;
use super::{Content, Fact, SourceView, charts, suppliers};
use crate::chart::{Cell, Chart, Table};
use crate::ledger::{Payee, Payment, Summary, Tally};
use crate::record::{Kind, Organisation, PaymentList};
use crate::register::Entry;
use crate::value::{FuzzyDate, Month, SitePath, Slug};

/// How many payments a page shows; the CSV file beside the table has all of them.
const SHOWN: usize = 100;

/// The payments to a supplier, by a service, or in a month.
#[derive(Debug, Serialize)]
pub struct PaymentsView {
    /// What was paid in all, in a sentence; the page opens with it.
    #[serde(skip)]
    pub lead: String,
    /// Its share, and what is in it.
    pub facts: Vec<Fact>,
    /// Why the figures are not the whole of the time, if they are not.
    pub partial: Vec<String>,
    /// The record of the organisation that was paid, where there is one.
    pub organisation: Option<Link>,
    /// What the explorer is asked for these payments: `supplier=boats-and-co`. None without any.
    pub explore: Option<String>,
    /// The year of which the month is a part.
    pub year: Option<Link>,
    /// The charts.
    pub charts: Vec<Chart>,
    /// The payments, the largest first.
    pub payments: Table,
    /// Under which licence and with which words of thanks.
    pub attributions: Vec<String>,
}

impl PaymentsView {
    pub(super) fn tables(&self) -> Vec<&Table> {
        vec![&self.payments]
    }
}

/// A list of payments as its publisher gave it.
#[derive(Debug, Serialize)]
pub struct PaymentListView {
    /// Payer, time, number, total, control figures.
    pub facts: Vec<Fact>,
    /// Why it is not the whole of that time, if it is not.
    pub partial: Option<String>,
    /// The licence.
    pub licence: String,
    /// The words with which the source asks to be named.
    pub attribution: String,
    /// The payments in the order of the list.
    pub payments: Table,
    /// Sources.
    pub provenance: Provenance,
}

/// The addresses of the spending section.
pub(super) fn spending() -> SitePath {
    SitePath::page(["spending"])
}

pub(super) fn service_path(content: Content<'_>, service: usize) -> SitePath {
    SitePath::page(["spending", "services", content.ledger.services[service].slug.as_str()])
}

pub(super) fn month_path(month: Month) -> SitePath {
    SitePath::page(["spending", "months", &month.iso()])
}

pub(super) fn supplier(content: Content<'_>, number: usize, payments: &[&Payment]) -> PaymentsView {
    let name = &content.ledger.suppliers[number].name;
    let summary = Summary::of(payments.iter().copied());
    let organisation = content
        .register
        .links
        .organisation_paid_as(&content.ledger.suppliers[number].slug)
        .and_then(|slug| content.register.all::<Organisation>().get(slug));
    let view = of_payments(content, &format!("Payments to {name}"), &summary, payments);
    PaymentsView {
        lead: format!("{name} was paid {} by {}.", in_payments(summary.all), payers(content)),
        explore: asked("supplier", content.ledger.suppliers[number].slug.as_str(), payments),
        organisation: organisation.map(|entry| Link::record(entry)),
        charts: [months(content, &summary, name), services(content, &summary, name)]
            .into_iter()
            .flatten()
            .collect(),
        payments: view.payments.without("Paid to"),
        ..view
    }
}

pub(super) fn service(content: Content<'_>, number: usize, payments: &[&Payment]) -> PaymentsView {
    let name = &content.ledger.services[number].name;
    let summary = Summary::of(payments.iter().copied());
    let view = of_payments(content, &format!("Payments by {name}"), &summary, payments);
    PaymentsView {
        lead: format!("{} paid {} under {name}.", payers(content), in_payments(summary.all)),
        explore: asked("service", content.ledger.services[number].slug.as_str(), payments),
        charts: [months(content, &summary, name), payees(content, &summary, name)]
            .into_iter()
            .flatten()
            .collect(),
        payments: view.payments.without("Service"),
        ..view
    }
}

pub(super) fn month(content: Content<'_>, month: Month, payments: &[&Payment]) -> PaymentsView {
    let name = month.to_string();
    let summary = Summary::of(payments.iter().copied());
    PaymentsView {
        lead: format!("{} paid {} in {name}.", payers(content), in_payments(summary.all)),
        partial: content.ledger.partial(month).map(str::to_owned).into_iter().collect(),
        explore: asked("month", &month.iso(), payments),
        year: Some(Year::of(month).link()),
        charts: [services(content, &summary, &name), payees(content, &summary, &name)]
            .into_iter()
            .flatten()
            .collect(),
        ..of_payments(content, &format!("Payments in {name}"), &summary, payments)
    }
}

/// What the explorer is asked for these payments, where there are any.
fn asked(what: &str, value: &str, payments: &[&Payment]) -> Option<String> {
    (!payments.is_empty()).then(|| format!("{what}={value}"))
}

/// The months, where there are several and more than a few payments.
fn months(content: Content<'_>, summary: &Summary, what: &str) -> Option<Chart> {
    (content.ledger.months().len() > 1 && summary.all.count > 2)
        .then(|| charts::months(content, summary, what).draw())
}

/// The services, where there are several: a single bar says nothing.
pub(super) fn services(content: Content<'_>, summary: &Summary, what: &str) -> Option<Chart> {
    (summary.services().len() > 1)
        .then(|| charts::services(content, summary, what, charts::TOP).draw())
}

/// The suppliers, where there are several.
pub(super) fn payees(content: Content<'_>, summary: &Summary, what: &str) -> Option<Chart> {
    (summary.suppliers().len() > 1)
        .then(|| charts::suppliers(content, summary, what, charts::TOP).draw())
}

fn of_payments(
    content: Content<'_>,
    caption: &str,
    summary: &Summary,
    payments: &[&Payment],
) -> PaymentsView {
    let mut sorted = payments.to_vec();
    sorted.sort_by_key(|p| (std::cmp::Reverse(p.amount), p.list, p.line));
    PaymentsView {
        lead: String::new(),
        facts: what_is_in(content, summary),
        partial: Vec::new(),
        organisation: None,
        explore: None,
        year: None,
        charts: Vec::new(),
        payments: table(content, caption, &sorted).showing(SHOWN),
        attributions: attributions(content),
    }
}

/// Total and number, and what is in them.
pub(super) fn facts(content: Content<'_>, summary: &Summary) -> Vec<Fact> {
    let mut facts = vec![
        Fact::new("Total paid", summary.all.total.to_string()),
        Fact::new("Payments", Cell::count(summary.all.count).text),
    ];
    facts.extend(what_is_in(content, summary));
    facts
}

/// The share of all payments, the withheld share, and credits.
fn what_is_in(content: Content<'_>, summary: &Summary) -> Vec<Fact> {
    let mut facts = Vec::new();
    let whole = content.ledger.summary.all;
    if summary.all != whole {
        facts.extend(
            summary
                .all
                .total
                .percent_of(whole.total)
                .map(|share| Fact::new("Share of all payments here", share)),
        );
    }
    if summary.withheld.count > 0 {
        facts.push(Fact::new(
            "Paid to names that are withheld",
            with_share(summary.withheld, summary.all),
        ));
    }
    if summary.credits.count > 0 {
        facts.push(Fact::new("Credits included", in_payments(summary.credits)));
    }
    facts
}

fn with_share(part: Tally, whole: Tally) -> String {
    let share = part
        .total
        .percent_of(whole.total)
        .map(|s| format!(", {s} of the total"))
        .unwrap_or_default();
    format!("{}{share}", in_payments(part))
}

/// "£640.00 in 1 payment".
pub(super) fn in_payments(tally: Tally) -> String {
    format!("{} in {}", tally.total, in_words(tally.count))
}

/// "1 payment", "2,075 payments".
pub(super) fn in_words(count: usize) -> String {
    let plural = if count == 1 { "payment" } else { "payments" };
    format!("{} {plural}", Cell::count(count).text)
}

/// A table of payments, with everything that each row says and where it stands.
pub fn table(content: Content<'_>, caption: &str, payments: &[&Payment]) -> Table {
    let mut table = Table::new(
        "payments",
        caption,
        &["Paid to", "Amount#", "Date", "Service", "What for", "Reference", "Source list"],
    );
    for payment in payments {
        let list = &content.ledger.lists[payment.list];
        let list_path = crate::register::address_of(PaymentList::FOLDER, &list.slug);
        table.row([
            payee(content, payment),
            Cell::money(payment.amount),
            Cell::with_data(payment.date.to_string(), payment_date(payment.date)),
            service_cell(content, payment),
            Cell::text(content.ledger.purpose(payment).unwrap_or_default()),
            Cell::text(content.ledger.reference(payment).unwrap_or_default()),
            Cell::with_data(
                format!("{}, line {}", list.slug, payment.line),
                format!("{}:{}", list.slug, payment.line),
            )
            .linked(list_path),
        ]);
    }
    table
}

/// The day in data, or the words for the longer time of which alone is known.
fn payment_date(date: FuzzyDate) -> String {
    date.day().map_or_else(|| date.to_string(), |day| day.to_string())
}

/// On the page the name by which payments are grouped, in the data the name as published.
fn service_cell(content: Content<'_>, payment: &Payment) -> Cell {
    let Some(service) = payment.service else { return Cell::empty() };
    let published = content.ledger.service_words(payment).unwrap_or_default();
    Cell::with_data(&content.ledger.services[service].name, published)
        .linked(service_path(content, service))
}

/// On the page the name by which payments are grouped, in the data the name as published.
fn payee(content: Content<'_>, payment: &Payment) -> Cell {
    match payment.payee {
        Payee::Supplier(supplier) => Cell {
            link: suppliers::path(content, supplier),
            ..Cell::with_data(
                &content.ledger.suppliers[supplier].name,
                content.ledger.supplier_words(payment),
            )
        },
        Payee::Withheld(withheld) => Cell::with_data(withheld.words(), withheld.text()),
    }
}

/// Who paid, by name: one organisation, or how many.
pub(super) fn payers(content: Content<'_>) -> String {
    let lists = content.register.all::<PaymentList>().iter();
    let payers: BTreeSet<&Slug> = lists.map(|l| l.record.payer.slug()).collect();
    match payers.first().and_then(|slug| content.register.all::<Organisation>().get(slug)) {
        Some(payer) if payers.len() == 1 => payer.name().to_owned(),
        _ => format!("{} organisations", payers.len()),
    }
}

/// The published time in words: "November 2025 and a part of April 2025".
pub(super) fn published_time(content: Content<'_>) -> String {
    let ledger = content.ledger;
    let (part, whole): (Vec<Month>, Vec<Month>) = ledger
        .months()
        .into_iter()
        .filter(|month| ledger.is_published(*month))
        .partition(|month| ledger.partial(*month).is_some());
    let part = part.into_iter().map(|month| format!("a part of {month}"));
    let all: Vec<String> = whole.iter().map(ToString::to_string).chain(part).collect();
    match &all[..] {
        [] => String::new(),
        [one] => one.clone(),
        [first, .., last] if all.len() > 6 => {
            format!("{} months from {first} to {last}", all.len())
        }
        [before @ .., last] => format!("{} and {last}", before.join(", ")),
    }
}

/// The words with which the sources of all payments ask to be named, each once.
pub(super) fn attributions(content: Content<'_>) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for list in content.register.all::<PaymentList>().iter() {
        if !words.contains(&list.record.attribution) {
            words.push(list.record.attribution.clone());
        }
    }
    words
}

pub(super) fn list(content: Content<'_>, entry: &Entry<PaymentList>) -> PaymentListView {
    let record = &entry.record;
    let payments = payments_of(content, &entry.slug);
    let summary = Summary::of(payments.iter().copied());
    let mut facts = vec![Fact::new("Covers", record.covers.value.to_string())];
    if let Some(payer) = content.register.all::<Organisation>().get(record.payer.slug()) {
        facts.insert(
            0,
            Fact {
                label: "Paid by".to_owned(),
                value: payer.name().to_owned(),
                to: Some(payer.address()),
            },
        );
    }
    facts.extend(self::facts(content, &summary));
    if let Some(control) = &record.control {
        let (count, total) = (Cell::count(control.payments.value).text, control.total.value);
        let words = format!(
            "Checked: the rows add up to the {count} payments and {total} that an independent count gives"
        );
        facts.push(Fact::new("Is it complete?", words));
    }
    let own = content.ledger.lists.iter().find(|list| list.slug == entry.slug);
    let rows = own.filter(|list| !list.left_out.is_empty());
    facts.extend(rows.map(|list| Fact::new("Changed or left out", list.left_out.join("; "))));
    PaymentListView {
        facts,
        partial: record.partial.clone(),
        licence: record.licence.clone(),
        attribution: record.attribution.clone(),
        payments: table(content, entry.name(), &payments).showing(SHOWN).without("Source list"),
        provenance: Provenance::of(content, entry, &[]),
    }
}

/// The payments of a list; in the ledger they stand together.
fn payments_of<'a>(content: Content<'a>, list: &Slug) -> Vec<&'a Payment> {
    let ledger = content.ledger;
    let Some(number) = ledger.lists.iter().position(|l| l.slug == *list) else {
        return Vec::new();
    };
    let from = ledger.payments.partition_point(|payment| payment.list < number);
    ledger.payments[from..].iter().take_while(|payment| payment.list == number).collect()
}

/// The sources of the payments, for charts.
pub(super) fn chart_source(content: Content<'_>) -> String {
    let sources: Vec<SourceView> = content
        .register
        .all::<PaymentList>()
        .iter()
        .flat_map(|l| &l.record.common.sources)
        .map(SourceView::of)
        .collect();
    let mut publishers: Vec<String> = sources.into_iter().filter_map(|s| s.publisher).collect();
    publishers.sort();
    publishers.dedup();
    let named = if publishers.is_empty() {
        "the payers’ own lists".to_owned()
    } else {
        publishers.join(", ")
    };
    format!("lists of payments by {named}")
}
