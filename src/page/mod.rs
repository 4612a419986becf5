//! Which pages exist and what each shows: one view for each sort of page.
//!
//! Planning is cheap and complete: afterwards every address is known, and drawing a page needs no
//! other page. Views hold words and figures ready to be read, never HTML.

mod a_to_z;
mod accessibility;
mod chart_blocks;
mod charts;
mod dictionary;
mod entries;
mod explore;
mod exports;
mod find_place;
mod gathered;
mod glossary;
mod home;
mod hubs;
mod left_out;
mod letters;
mod mistakes;
mod named;
mod news;
mod organisations;
mod paid;
mod partnerships;
mod parts;
mod payers;
mod payment_rows;
mod payments;
mod plan;
mod plan_spending;
mod preview_picture;
mod prose;
mod provenance;
mod published;
mod ranking;
mod records;
mod reports;
mod search;
mod section;
mod shared_services;
mod shown;
mod sizes;
mod spending;
mod stories;
mod style_guide;
mod suppliers;
mod topics;
mod views;
mod years;

pub use accessibility::link as accessibility_statement;
pub use entries::{Entry, EntryKind};
pub use explore::data_file as explore_data_file;
pub use exports::{Export, PARQUET, exports};
pub use find_place::lookup_file;
pub use glossary::place as term_place;
pub use news::{Feed, News};
pub use parts::{Fact, Link, SourceView};
pub use payers::{Payers, names as payer_names};
pub use payment_rows::{Data as PaymentData, Lines, file as payments_file};
pub use payments::Cut;
pub use plan::{Plan, Planned, chart_notes, of_record, plan};
pub use preview_picture::{general_picture, preview_picture, shared_chart};
pub use prose::{Prose, join, table_name};
pub use search::data_file as search_data_file;
pub use suppliers::path as supplier_page;

use std::sync::Arc;

use serde::Serialize;

use crate::chart::{Chart, Table};
use crate::ledger::Ledger;
use crate::register::Register;
use crate::value::SitePath;
use crate::words::Words;

/// What pages are made from.
#[derive(Clone, Copy)]
pub struct Content<'a> {
    /// All records.
    pub register: &'a Register,
    /// All payments.
    pub ledger: &'a Ledger,
    /// The words of the language in which pages are made.
    pub words: &'a Arc<Words>,
}

/// One page of the site.
#[derive(Debug, Serialize)]
pub struct Page {
    /// Its address.
    pub path: SitePath,
    /// Its heading.
    pub title: String,
    /// What it holds, in one or two sentences.
    pub summary: Option<String>,
    /// The way to it from the home page.
    pub crumbs: Vec<Link>,
    /// The file of the content folder from which it is made, if it is made from one.
    pub source: Option<String>,
    /// Words that must be seen first, where the facts are not simply stated: "Example figures".
    pub marks: Vec<String>,
    /// Why it is not published yet, where a preview shows it all the same.
    pub unpublished: Option<String>,
    /// What it shows: [`Plan::view`] gives it.
    #[serde(skip)]
    pub view: Planned,
    /// The feed of what happens to what the page is about, if it has one.
    pub feed: Option<Feed>,
    /// The record as data, without what is not published.
    #[serde(skip)]
    pub record: Option<serde_json::Value>,
}

impl Page {
    /// Words that stand for the page elsewhere, with the marks that must be seen first.
    pub fn marked(&self, words: &str) -> String {
        let marks: String = self.marks.iter().flat_map(|mark| [mark.as_str(), ". "]).collect();
        marks + words
    }
}

/// What a page shows. Each has a template of the same name.
#[derive(Debug, Serialize)]
#[serde(untagged)]
#[expect(missing_docs, reason = "each is documented at its own type")]
pub enum View {
    Home(Box<home::Home>),
    OrganisationIndex(organisations::Index),
    Organisation(Box<organisations::OrganisationView>),
    PartnershipIndex(Box<partnerships::Index>),
    Partnership(Box<partnerships::PartnershipView>),
    SharedServiceIndex(shared_services::Index),
    SharedService(Box<shared_services::SharedServiceView>),
    Record(Box<records::RecordView>),
    Index(Box<records::IndexView>),
    Report(reports::ReportView),
    FindPlace(find_place::FindPlace),
    Hub(hubs::Hub),
    Topic(topics::Topic),
    TopicIndex(topics::Index),
    Spending(Box<spending::Overview>),
    PartyIndex(Box<spending::PartyIndex>),
    SpendingYear(Box<years::YearView>),
    Explore(explore::Explore),
    Payments(Box<payments::PaymentsView>),
    PaymentList(Box<payments::PaymentListView>),
    StoryIndex(stories::Index),
    Dictionary(dictionary::Dictionary),
    Mistakes(mistakes::Mistakes),
    Search(search::Search),
    AToZ(a_to_z::AToZ),
    Accessibility(Box<accessibility::Statement>),
    StyleGuide(Box<style_guide::StyleGuide>),
    NotFound(stories::NotFound),
    Redirect(stories::Redirect),
}

impl View {
    /// The name of the template.
    pub fn template(&self) -> &str {
        match self {
            Self::Home(_) => "home.html",
            Self::OrganisationIndex(_) => "organisation-index.html",
            Self::Organisation(_) => "organisation.html",
            Self::PartnershipIndex(_) => "partnership-index.html",
            Self::Partnership(_) => "partnership.html",
            Self::SharedServiceIndex(_) => "shared-service-index.html",
            Self::SharedService(_) => "shared-service.html",
            Self::Record(v) => &v.template,
            Self::Index(v) => &v.template,
            Self::Report(_) => "report.html",
            Self::FindPlace(_) => "find-place.html",
            Self::Hub(_) => "hub.html",
            Self::Topic(_) => "topic.html",
            Self::TopicIndex(_) => "topic-index.html",
            Self::Spending(_) => "spending.html",
            Self::SpendingYear(_) => "spending-year.html",
            Self::Explore(_) => "explore.html",
            Self::PartyIndex(_) => "party-index.html",
            Self::Payments(_) => "payments.html",
            Self::PaymentList(_) => "payment-list.html",
            Self::StoryIndex(_) => "story-index.html",
            Self::Dictionary(_) => "data-dictionary.html",
            Self::Mistakes(_) => "mistakes.html",
            Self::Search(_) => "search.html",
            Self::AToZ(_) => "a-to-z.html",
            Self::Accessibility(_) => "accessibility.html",
            Self::StyleGuide(_) => "style-guide.html",
            Self::NotFound(_) => "404.html",
            Self::Redirect(_) => "redirect.html",
        }
    }

    /// The template that serves where the theme has none of that name.
    pub fn general_template(&self) -> Option<&'static str> {
        match self {
            Self::Record(_) => Some("record.html"),
            Self::Index(_) => Some("record-index.html"),
            _ => None,
        }
    }

    /// Whether the page holds facts that somebody may cite.
    pub fn is_cited(&self) -> bool {
        matches!(
            self,
            Self::Organisation(_)
                | Self::Partnership(_)
                | Self::SharedService(_)
                | Self::Record(_)
                | Self::Report(_)
                | Self::Spending(_)
                | Self::PartyIndex(_)
                | Self::SpendingYear(_)
                | Self::Payments(_)
                | Self::PaymentList(_)
        )
    }

    /// The tables on the page, those of its charts too.
    pub fn tables(&self) -> Vec<&Table> {
        let own: Vec<&Table> = match self {
            Self::OrganisationIndex(v) => vec![&v.table],
            Self::Organisation(v) => v.tables(),
            Self::PartnershipIndex(v) => {
                std::iter::once(&v.table).chain(section::tables(&v.more)).collect()
            }
            Self::Partnership(v) => v.members.iter().chain(section::tables(&v.more)).collect(),
            Self::SharedServiceIndex(v) => {
                std::iter::once(&v.table).chain(section::tables(&v.grid)).collect()
            }
            Self::SharedService(v) => v.tables(),
            Self::Record(v) => v.tables(),
            Self::Index(v) => v.tables(),
            Self::Report(v) => v.tables(),
            Self::Topic(v) => section::tables(&v.sections),
            Self::TopicIndex(v) => vec![&v.table],
            Self::Spending(v) => v.payers.iter().chain([&v.sizes, &v.lists]).collect(),
            Self::PartyIndex(v) => v.tables(),
            Self::SpendingYear(v) => vec![&v.table],
            Self::Payments(v) => v.tables(),
            Self::PaymentList(v) => vec![&v.payments],
            Self::Dictionary(v) => v.tables(),
            Self::Mistakes(v) => vec![&v.table],
            Self::StyleGuide(v) => section::tables(&v.sections),
            _ => Vec::new(),
        };
        let written = self.prose().into_iter().flat_map(|prose| &prose.tables);
        own.into_iter().chain(written).chain(self.charts().into_iter().map(Chart::table)).collect()
    }

    /// The charts on the page.
    pub fn charts(&self) -> Vec<&Chart> {
        match self {
            Self::Home(v) => v.chart.iter().collect(),
            Self::PartnershipIndex(v) => vec![&v.lifelines, &v.membership],
            Self::SharedServiceIndex(v) => section::charts(&v.grid),
            Self::Spending(v) => v.charts(),
            Self::SpendingYear(v) => v.charts.iter().collect(),
            Self::Payments(v) => v.charts.iter().collect(),
            Self::Record(v) => v.charts(),
            Self::Index(v) => v.charts(),
            Self::Report(v) => v.charts(),
            Self::StyleGuide(v) => section::charts(&v.sections),
            _ => self.prose().into_iter().flat_map(|prose| &prose.charts).collect(),
        }
    }

    /// The long text on the page.
    fn prose(&self) -> Option<&Prose> {
        match self {
            Self::Partnership(v) => v.purpose.as_ref(),
            Self::SharedService(v) => v.about.as_ref(),
            _ => None,
        }
    }
}
