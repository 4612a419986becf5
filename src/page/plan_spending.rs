//! The pages of the spending section.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::parts::Link;
use super::payments::{self, PaymentsView};
use super::plan::section_page;
use super::{Content, Page, View, explore, spending, suppliers, years};
use crate::ledger::{Payee, Payment};
use crate::value::{Month, SitePath};

/// The ways to cut payments: the folder of each, its heading, what its list holds.
const CUTS: [(&str, &str, &str); 4] = [
    ("suppliers", suppliers::TITLE, "Everyone who was paid, with every payment."),
    ("services", "Services that paid", "Every service that paid, with every payment."),
    ("months", "Months", "What was paid in each month."),
    ("years", "Years", "What was paid in each financial year, April to March."),
];

/// The overview, the lists, and a page for each supplier, service and month. None where the site
/// has no payments.
pub(super) fn pages(content: Content<'_>) -> Vec<Page> {
    let ledger = content.ledger;
    if ledger.lists.is_empty() {
        return Vec::new();
    }
    let overview = spending::overview(content);
    let lead = overview.lead.clone();
    let overview = View::Spending(Box::new(overview));
    let overview = section_page(payments::spending(), "Spending", &lead, overview);
    let lists = [
        suppliers::index(content),
        spending::services(content),
        spending::months(content),
        years::index(content),
    ];
    let lists = CUTS.iter().zip(lists).map(|((folder, title, summary), view)| Page {
        crumbs: vec![overview_link()],
        ..section_page(
            SitePath::page(["spending", folder]),
            title,
            summary,
            View::PartyIndex(Box::new(view)),
        )
    });
    let mut pages: Vec<Page> = std::iter::once(overview).chain(lists).collect();
    pages.extend(explorer(content));
    pages.extend(suppliers::letter_pages(content).into_iter().map(|letter| {
        let lead = letter.lead;
        let view = View::PartyIndex(Box::new(letter.view));
        beneath(0, letter.path, &letter.title, &lead, view)
    }));
    pages.extend(years::pages(content).into_iter().map(|(year, view)| {
        let lead = view.lead.clone();
        let title = format!("Spending in {year}");
        beneath(3, year.path(), &title, &lead, View::SpendingYear(Box::new(view)))
    }));
    pages.par_extend(by_supplier(content).into_par_iter().filter_map(|(number, rows)| {
        let path = suppliers::path(content, number)?;
        let view = payments::supplier(content, number, &rows);
        Some(of_payments(0, path, &ledger.suppliers[number].name, view))
    }));
    pages.par_extend(by_key(&ledger.payments, |p| p.service).into_par_iter().map(
        |(number, rows)| {
            let view = payments::service(content, number, &rows);
            let path = payments::service_path(content, number);
            of_payments(1, path, &ledger.services[number].name, view)
        },
    ));
    pages.par_extend(by_month(content).into_par_iter().map(|(month, rows)| {
        let view = payments::month(content, month, &rows);
        of_payments(2, payments::month_path(month), &format!("Spending in {month}"), view)
    }));
    pages
}

/// The page on which payments are filtered; none where there are only empty lists.
fn explorer(content: Content<'_>) -> Option<Page> {
    let view = View::Explore(explore::view(content));
    (!content.ledger.payments.is_empty()).then(|| Page {
        crumbs: vec![overview_link()],
        ..section_page(
            explore::path(),
            "Explore payments",
            "Find payments by supplier, service, month and amount, see what they add up to, and download what you find.",
            view,
        )
    })
}

fn overview_link() -> Link {
    Link::new("Spending", payments::spending())
}

/// A page beneath the list of the cut with this number.
fn beneath(cut: usize, path: SitePath, title: &str, lead: &str, view: View) -> Page {
    let (folder, heading, _) = CUTS[cut];
    let list = Link::new(heading, SitePath::page(["spending", folder]));
    Page { crumbs: vec![overview_link(), list], ..section_page(path, title, lead, view) }
}

fn of_payments(cut: usize, path: SitePath, title: &str, view: PaymentsView) -> Page {
    let lead = view.lead.clone();
    beneath(cut, path, title, &lead, View::Payments(Box::new(view)))
}

fn by_supplier(content: Content<'_>) -> BTreeMap<usize, Vec<&Payment>> {
    by_key(&content.ledger.payments, |p| match p.payee {
        Payee::Supplier(supplier) => Some(supplier),
        Payee::Withheld(_) => None,
    })
}

/// The payments of each published month; a month may be published and hold none.
fn by_month(content: Content<'_>) -> BTreeMap<Month, Vec<&Payment>> {
    let ledger = content.ledger;
    let mut months = by_key(&ledger.payments, |p| p.month);
    for month in ledger.months().into_iter().filter(|m| ledger.is_published(*m)) {
        months.entry(month).or_default();
    }
    months
}

fn by_key<K: Ord>(
    payments: &[Payment],
    key: impl Fn(&Payment) -> Option<K>,
) -> BTreeMap<K, Vec<&Payment>> {
    let mut groups: BTreeMap<K, Vec<&Payment>> = BTreeMap::new();
    for payment in payments {
        if let Some(key) = key(payment) {
            groups.entry(key).or_default().push(payment);
        }
    }
    groups
}
