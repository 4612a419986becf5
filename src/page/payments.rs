//! Payments seen from one side: a supplier, a service, a month, a list, an organisation.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use serde::Serialize;

use super::parts::Link;
use super::payers::Payers;
use super::payment_rows::{self, Lines};
use super::provenance::Provenance;
use super::published::partial;
use super::years::Year;
use super::{Content, Fact, charts, left_out, payers, suppliers};
use crate::chart::{Cell, Chart, Table};
use crate::ledger::{Party, Summary, Tally};
use crate::record::{Organisation, PaymentList};
use crate::value::{Month, SitePath};
use crate::words::{Words, say};

/// The payments to a supplier, by a service, or in a month.
#[derive(Debug, Serialize)]
pub struct PaymentsView {
    /// Its share, and what is in it.
    pub facts: Vec<Fact>,
    /// Why the figures are not the whole of the time, if they are not.
    pub partial: Vec<String>,
    /// Whose payments of the month are not published, where others' are.
    pub lacking: Vec<String>,
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
    /// Why some payments are dated outside that time, if some are.
    pub outside: Option<String>,
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

/// The payments that a page is about.
#[derive(Debug, Clone, Copy)]
pub enum Cut {
    /// Those to a supplier, by its number.
    Supplier(usize),
    /// Those by a service, by its number.
    Service(usize),
    /// Those in a month.
    Month(Month),
}

impl Cut {
    fn numbers(self, content: Content<'_>) -> &[u32] {
        match self {
            Self::Supplier(number) => content.ledger.to_supplier(number),
            Self::Service(number) => content.ledger.by_service(number),
            Self::Month(month) => content.ledger.in_month(Some(month)),
        }
    }

    /// The lists in which its payments stand, or where there are none those in which they would.
    fn lists(self, content: Content<'_>) -> BTreeSet<usize> {
        let lists = payers::lists_of(content, self.numbers(content));
        match self {
            Self::Month(month) => payers::lists_for(content, &[month], lists),
            Self::Supplier(_) | Self::Service(_) => lists,
        }
    }

    /// What was paid in all, in a sentence.
    pub(super) fn lead(self, content: Content<'_>) -> String {
        let (ledger, words) = (content.ledger, content.words);
        let (summary, payers) = (&ledger.summary, payers::in_words(content, &self.lists(content)));
        let tally = match self {
            Self::Supplier(number) => summary.supplier(number),
            Self::Service(number) => summary.service(number),
            Self::Month(month) => summary.months.get(&month).copied().unwrap_or_default(),
        };
        let back = tally.total.is_negative();
        let paid = if back {
            say!(words, "payments-back", total = -tally.total, count = tally.count)
        } else {
            in_payments(words, tally)
        };
        let id = |paid, paid_back| if back { paid_back } else { paid };
        match self {
            Self::Supplier(number) => {
                let name = &ledger.suppliers[number].name;
                let id = id("payments-to-lead", "payments-to-lead-back");
                say!(words, id, name = name, paid = paid, payers = payers)
            }
            Self::Service(number) => {
                let name = &ledger.services[number].name;
                let id = id("payments-by-lead", "payments-by-lead-back");
                say!(words, id, name = name, paid = paid, payers = payers)
            }
            Self::Month(month) => {
                let id = id("payments-in-lead", "payments-in-lead-back");
                say!(words, id, month = month, paid = paid, payers = payers)
            }
        }
    }

    /// The view of its page.
    pub(super) fn view(self, content: Content<'_>, lines: &Lines) -> PaymentsView {
        let numbers = self.numbers(content);
        let summary = Summary::of(numbers.iter().map(|number| content.ledger.payment(*number)));
        match self {
            Self::Supplier(number) => supplier(content, lines, number, &summary),
            Self::Service(number) => service(content, lines, number, &summary),
            Self::Month(month) => self::month(content, lines, month, &summary),
        }
    }
}

fn supplier(content: Content<'_>, lines: &Lines, number: usize, summary: &Summary) -> PaymentsView {
    let Party { slug, name, .. } = &content.ledger.suppliers[number];
    let organisation = content
        .register
        .links
        .organisation_paid_as(slug)
        .and_then(|slug| content.register.all::<Organisation>().get(slug));
    let caption = say!(content.words, "payments-to", name = name);
    let mut view =
        of_payments(content, lines, &caption, summary, content.ledger.to_supplier(number));
    view.facts.extend(suppliers::also_written(content, number));
    PaymentsView {
        explore: asked("supplier", slug.as_str(), summary),
        organisation: organisation.map(|entry| Link::record(entry)),
        charts: [months(content, summary, name), services(content, summary, name)]
            .into_iter()
            .flatten()
            .collect(),
        payments: view.payments.without(&say!(content.words, "payment-paid-to")),
        ..view
    }
}

fn service(content: Content<'_>, lines: &Lines, number: usize, summary: &Summary) -> PaymentsView {
    let Party { slug, name, .. } = &content.ledger.services[number];
    let caption = say!(content.words, "payments-by", name = name);
    let view = of_payments(content, lines, &caption, summary, content.ledger.by_service(number));
    PaymentsView {
        explore: asked("service", slug.as_str(), summary),
        charts: [months(content, summary, name), payees(content, summary, name)]
            .into_iter()
            .flatten()
            .collect(),
        payments: view.payments.without(&say!(content.words, "payment-service")),
        ..view
    }
}

fn month(content: Content<'_>, lines: &Lines, month: Month, summary: &Summary) -> PaymentsView {
    let all = say!(content.words, "spending-all-payments");
    let caption = say!(content.words, "payments-in", month = month);
    let numbers = content.ledger.in_month(Some(month));
    PaymentsView {
        partial: partial(content, &content.ledger.coverage, month),
        lacking: Payers::of(content).lacking(month),
        explore: asked("month", &month.iso(), summary),
        year: Some(Year::of(month).link()),
        charts: [services(content, summary, &all), payees(content, summary, &all)]
            .into_iter()
            .flatten()
            .collect(),
        ..of_payments(content, lines, &caption, summary, numbers)
    }
}

/// What the explorer is asked for these payments, where there are any.
fn asked(what: &str, value: &str, summary: &Summary) -> Option<String> {
    (summary.all.count > 0).then(|| format!("{what}={value}"))
}

/// The months, where there are several and more than a few payments in them.
fn months(content: Content<'_>, summary: &Summary, what: &str) -> Option<Chart> {
    let in_months = summary.all.count - summary.without_month.count;
    (content.ledger.coverage.months().len() > 1 && summary.all.count > 2 && in_months > 0)
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
    lines: &Lines,
    caption: &str,
    summary: &Summary,
    numbers: &[u32],
) -> PaymentsView {
    let mut sorted = numbers.to_vec();
    sorted.sort_by_key(|number| (Reverse(content.ledger.payment(*number).amount), *number));
    PaymentsView {
        facts: what_is_in(content, summary),
        partial: Vec::new(),
        lacking: Vec::new(),
        organisation: None,
        explore: None,
        year: None,
        charts: Vec::new(),
        payments: payment_rows::table(content, lines, caption, &sorted),
        attributions: payers::attributions(content, &summary.lists),
    }
}

/// Total and number, and what is in them.
pub(super) fn facts(content: Content<'_>, summary: &Summary) -> Vec<Fact> {
    let words = content.words;
    let mut facts = vec![
        Fact::new(say!(words, "payments-total-paid"), words.text(&summary.all.total)),
        Fact::new(say!(words, "pages-payments"), Cell::count(summary.all.count).text),
    ];
    facts.extend(what_is_in(content, summary));
    facts
}

/// The share of all payments, the withheld share, and credits.
fn what_is_in(content: Content<'_>, summary: &Summary) -> Vec<Fact> {
    let words = content.words;
    let mut facts = Vec::new();
    let whole = content.ledger.summary.all;
    if summary.all != whole {
        let share = words.percent(summary.all.total, whole.total);
        facts.extend(share.map(|share| Fact::new(say!(words, "payments-share"), share)));
    }
    let withheld = Tally {
        count: summary.withheld.count - summary.unnamed.count,
        total: summary.withheld.total - summary.unnamed.total,
    };
    for (label, tally) in [("payments-withheld", withheld), ("payments-unnamed", summary.unnamed)] {
        if tally.count > 0 {
            facts.push(Fact::new(say!(words, label), with_share(words, tally, summary.all)));
        }
    }
    if summary.credits.count > 0 {
        let Tally { count, total } = summary.credits;
        let credits = say!(words, "payments-in-credits", total = total, count = count);
        facts.push(Fact::new(say!(words, "payments-credits"), credits));
    }
    facts
}

fn with_share(words: &Words, part: Tally, whole: Tally) -> String {
    let paid = in_payments(words, part);
    match words.percent(part.total, whole.total) {
        Some(share) => say!(words, "payments-paid-and-share", paid = paid, share = share),
        None => paid,
    }
}

/// "£640.00 in 1 payment".
pub(super) fn in_payments(words: &Words, tally: Tally) -> String {
    say!(words, "payments-paid", total = tally.total, count = tally.count)
}

#[expect(clippy::expect_used, reason = "every list of the ledger is read out of a record")]
pub(super) fn list(content: Content<'_>, lines: &Lines, number: usize) -> PaymentListView {
    let ledger = content.ledger;
    let lists = content.register.all::<PaymentList>();
    let entry = lists.get(&ledger.lists[number].slug).expect("the record of the list");
    let record = &entry.record;
    let numbers: Vec<u32> = ledger.of_list(number).collect();
    let summary = Summary::of(numbers.iter().map(|number| ledger.payment(*number)));
    let words = content.words;
    let covers = words.text(&record.covers);
    let mut facts = vec![Fact::new(say!(words, "payments-covers"), covers)];
    if let Some(payer) = content.register.all::<Organisation>().get(record.payer.slug()) {
        facts.insert(
            0,
            Fact {
                label: say!(words, "payments-payer"),
                value: payer.name().to_owned(),
                to: Some(payer.address()),
            },
        );
    }
    facts.extend(self::facts(content, &summary));
    if let Some(control) = &record.control {
        let (count, total) = (control.payments.value, control.total.value);
        let checked = say!(words, "payments-checked", count = count, total = total);
        facts.push(Fact::new(say!(words, "payments-complete"), checked));
    }
    let left_out = left_out::words(words, &ledger.lists[number].left_out);
    if !left_out.is_empty() {
        facts.push(Fact::new(say!(words, "left-out"), left_out.join("; ")));
    }
    PaymentListView {
        facts,
        partial: record.partial.clone(),
        outside: record.outside.clone(),
        licence: record.licence.clone(),
        attribution: record.attribution.clone(),
        payments: payment_rows::table(content, lines, entry.name(), &numbers)
            .without(&say!(words, "payment-list")),
        provenance: Provenance::of(content, entry, &[]),
    }
}

/// The sources of the payments of some lists, for charts.
pub(super) fn chart_source(content: Content<'_>, lists: &BTreeSet<usize>) -> String {
    say!(content.words, "payments-source", payers = payers::in_words(content, lists))
}
