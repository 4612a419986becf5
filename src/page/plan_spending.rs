//! The pages of the spending section.

use super::parts::Link;
use super::payments::{self, Cut};
use super::plan::section_page;
use super::{Content, Page, Planned, View, explore, hubs, spending, suppliers, years};
use crate::record::Section;
use crate::value::SitePath;
use crate::words::{Words, say};

/// The ways to cut payments: the folder of each, and the messages with its heading and with what its
/// list holds.
const CUTS: [(&str, &str, &str); 4] = [
    ("suppliers", "suppliers", "suppliers-summary"),
    ("services", "pages-spending-services", "pages-spending-services-summary"),
    ("months", "spending-months", "spending-months-summary"),
    ("years", "spending-years", "spending-years-summary"),
];

/// The overview, the lists, and a page for each supplier, service and month. None where the site
/// has no payments.
pub(super) fn pages(content: Content<'_>) -> Vec<Page> {
    let (ledger, words) = (content.ledger, content.words);
    if ledger.lists.is_empty() {
        return Vec::new();
    }
    let overview = spending::overview(content);
    let lead = overview.lead.clone();
    let overview = View::Spending(Box::new(overview));
    let overview = Page {
        crumbs: vec![hubs::link(words, Section::Money)],
        ..section_page(payments::spending(), &say!(words, "spending"), &lead, overview)
    };
    let lists = [
        suppliers::index(content),
        spending::services(content),
        spending::months(content),
        years::index(content),
    ];
    let lists = CUTS.iter().zip(lists).map(|((folder, title, summary), view)| Page {
        crumbs: way_to_overview(words),
        ..section_page(
            SitePath::page(["spending", folder]),
            &say!(words, title),
            &say!(words, summary),
            View::PartyIndex(Box::new(view)),
        )
    });
    let mut pages: Vec<Page> = std::iter::once(overview).chain(lists).collect();
    pages.extend(explorer(content));
    pages.extend(suppliers::letter_pages(content).into_iter().map(|letter| {
        let lead = letter.lead;
        let view = View::PartyIndex(Box::new(letter.view));
        beneath(words, 0, letter.path, &letter.title, &lead, view)
    }));
    pages.extend(years::pages(content).into_iter().map(|(year, view)| {
        let lead = view.lead.clone();
        let title = say!(words, "spending-in-year", year = year.to_string());
        beneath(words, 3, year.path(), &title, &lead, View::SpendingYear(Box::new(view)))
    }));
    pages.extend(ledger.suppliers.iter().enumerate().filter_map(|(number, supplier)| {
        let path = suppliers::path(content, number)?;
        Some(of_payments(content, 0, path, &supplier.name, Cut::Supplier(number)))
    }));
    pages.extend(ledger.services.iter().enumerate().map(|(number, service)| {
        let path = payments::service_path(content, number);
        of_payments(content, 1, path, &service.name, Cut::Service(number))
    }));
    pages.extend(
        ledger.coverage.months().into_iter().filter(|m| ledger.coverage.is_known(*m)).map(
            |month| {
                let title = say!(words, "spending-in-month", month = month);
                of_payments(content, 2, payments::month_path(month), &title, Cut::Month(month))
            },
        ),
    );
    pages
}

/// The page on which payments are filtered; none where there are only empty lists.
fn explorer(content: Content<'_>) -> Option<Page> {
    let view = View::Explore(explore::view(content));
    (!content.ledger.payments.is_empty()).then(|| Page {
        crumbs: way_to_overview(content.words),
        ..section_page(
            explore::path(),
            &say!(content.words, "pages-spending-explore"),
            &say!(content.words, "pages-spending-explore-summary"),
            view,
        )
    })
}

/// What lies above a page of the section.
fn way_to_overview(words: &Words) -> Vec<Link> {
    vec![
        hubs::link(words, Section::Money),
        Link::new(say!(words, "spending"), payments::spending()),
    ]
}

/// A page beneath the list of the cut with this number.
fn beneath(
    words: &Words,
    cut: usize,
    path: SitePath,
    title: &str,
    lead: &str,
    view: impl Into<Planned>,
) -> Page {
    let (folder, heading, _) = CUTS[cut];
    let list = Link::new(say!(words, heading), SitePath::page(["spending", folder]));
    let crumbs = [way_to_overview(words), vec![list]].concat();
    Page { crumbs, ..section_page(path, title, lead, view) }
}

fn of_payments(
    content: Content<'_>,
    cut: usize,
    path: SitePath,
    title: &str,
    payments: Cut,
) -> Page {
    beneath(content.words, cut, path, title, &payments.lead(content), payments)
}
