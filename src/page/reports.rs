//! Pages that are made from many records and belong to none.

use serde::Serialize;

use super::section::Section as Part;
use super::views::{changes, code, health, history, money, reviews, savings, services};
use super::{Content, section};
use crate::chart::{Chart, Table};
use crate::record::Section;
use crate::value::SitePath;

/// A page made from many records.
pub(super) struct Report {
    /// Its address: one or two parts.
    pub(super) path: &'static [&'static str],
    /// Its heading.
    pub(super) title: &'static str,
    /// What it holds.
    pub(super) summary: &'static str,
    /// The section to which it belongs.
    pub(super) section: Section,
    /// What it shows; `None` where the site has nothing to show there.
    pub(super) view: fn(Content<'_>) -> Option<Vec<Part>>,
}

impl Report {
    /// Its address.
    pub(super) fn address(&self) -> SitePath {
        SitePath::page(self.path.iter().copied())
    }
}

/// What such a page shows.
#[derive(Debug, Serialize)]
pub struct ReportView {
    /// Its parts.
    pub sections: Vec<Part>,
}

impl ReportView {
    pub(super) fn tables(&self) -> Vec<&Table> {
        section::tables(&self.sections)
    }

    pub(super) fn charts(&self) -> Vec<&Chart> {
        section::charts(&self.sections)
    }
}

/// All of them, in the order in which the pages of their sections name them.
pub(super) const REPORTS: &[Report] = &[
    Report {
        path: &["events", "scrutiny"],
        title: "Scrutiny",
        summary: "Which papers came before which meeting at which the work of others is examined.",
        section: Section::Decide,
        view: history::scrutiny,
    },
    Report {
        path: &["shared-services", "savings"],
        title: "The savings ledger",
        summary: "Every figure for what sharing saves, with who says so, against what, and whether it was achieved.",
        section: Section::Services,
        view: savings::ledger,
    },
    Report {
        path: &["shared-services", "options"],
        title: "Options to consider before commissioning",
        summary: "Shared services that exist, those that are open to new partners first.",
        section: Section::Services,
        view: savings::options,
    },
    Report {
        path: &["services", "if-a-provider-fails"],
        title: "If a provider fails",
        summary: "For every service, what would be done if its provider failed, and where there is no plan.",
        section: Section::Services,
        view: services::failing,
    },
    Report {
        path: &["reviews"],
        title: "What is due",
        summary: "Reviews, promises and deadlines by date, the overdue first.",
        section: Section::Promises,
        view: reviews::report,
    },
    Report {
        path: &["spending", "flow"],
        title: "Where the money goes",
        summary: "From those who pay, through those who do the work, to what it is for.",
        section: Section::Money,
        view: money::flow,
    },
    Report {
        path: &["transparency-code"],
        title: "The Transparency Code",
        summary: "Which datasets the law asks councils to publish, which are here, which are due and which are late.",
        section: Section::Evidence,
        view: code::report,
    },
    Report {
        path: &["status"],
        title: "How well this site is kept",
        summary: "What is overdue, late, stale, unclear or missing.",
        section: Section::Evidence,
        view: health::report,
    },
    Report {
        path: &["changes"],
        title: "What changed",
        summary: "Changes to the records of this site, new stories and videos, the newest first.",
        section: Section::News,
        view: changes::report,
    },
];
