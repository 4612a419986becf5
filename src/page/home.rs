//! The home page: what this is, the headline figures, what is new, ways in.

use serde::Serialize;

use super::find_place::{self, Finder};
use super::hubs::{self, Way};
use super::stories::{self, StoryCard};
use super::{Content, Fact, charts, payments};
use crate::chart::{Cell, Chart};
use crate::record::{Kind, Organisation, Partnership, Section, SharedService};
use crate::value::SitePath;

/// How many stories the home page shows.
const NEW: usize = 3;

/// The home page.
#[derive(Debug, Serialize)]
pub struct Home {
    /// The headline figures.
    pub figures: Vec<Fact>,
    /// The form that finds a place, where there are places.
    pub finder: Option<Finder>,
    /// The sections of the site, each with what it answers.
    pub ways: Vec<Way>,
    /// The newest stories.
    pub news: Vec<StoryCard>,
    /// Which services paid the most, where there are payments.
    pub chart: Option<Chart>,
}

/// The home page of a site with these sections.
pub(super) fn view(content: Content<'_>, sections: &[Section]) -> Home {
    let register = content.register;
    let summary = &content.ledger.summary;
    let mut figures = vec![
        figure("Partnerships", register.all::<Partnership>().len(), Partnership::FOLDER),
        figure("Shared services", register.all::<SharedService>().len(), SharedService::FOLDER),
        figure("Organisations", register.all::<Organisation>().len(), Organisation::FOLDER),
    ];
    let has_payments = summary.all.count > 0;
    if has_payments {
        figures.push(Fact {
            label: format!("Paid by {}", payments::payers(content)),
            value: summary.all.total.rough(),
            to: Some(payments::spending()),
        });
    }
    Home {
        figures,
        finder: find_place::finder(content),
        ways: sections.iter().copied().map(hubs::way).collect(),
        news: stories::newest(content).into_iter().take(NEW).collect(),
        chart: has_payments.then(|| charts::services(content, summary, "all payments", 5).draw()),
    }
}

fn figure(label: &str, count: usize, folder: &str) -> Fact {
    Fact {
        label: label.to_owned(),
        value: Cell::count(count).text,
        to: Some(SitePath::page([folder])),
    }
}
