//! Pages that are made from many records and belong to none.

use serde::Serialize;

use super::section::Section as Part;
use super::views::{changes, code, health, history, money, options, reviews, savings, services};
use super::{Content, section};
use crate::chart::{Chart, Table};
use crate::record::Section;
use crate::value::SitePath;

/// A page made from many records.
pub(super) struct Report {
    /// Its address: one or two parts.
    pub(super) path: &'static [&'static str],
    /// The message with its heading.
    pub(super) title: &'static str,
    /// The message with what it holds.
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
        title: "report-scrutiny",
        summary: "report-scrutiny-summary",
        section: Section::Decide,
        view: history::scrutiny,
    },
    Report {
        path: &["shared-services", "savings"],
        title: "report-savings",
        summary: "report-savings-summary",
        section: Section::Services,
        view: savings::ledger,
    },
    Report {
        path: &["shared-services", "options"],
        title: "report-options",
        summary: "report-options-summary",
        section: Section::Services,
        view: options::options,
    },
    Report {
        path: &["services", "if-a-provider-fails"],
        title: "report-failing",
        summary: "report-failing-summary",
        section: Section::Services,
        view: services::failing,
    },
    Report {
        path: &["reviews"],
        title: "report-due",
        summary: "report-due-summary",
        section: Section::Promises,
        view: reviews::report,
    },
    Report {
        path: &["spending", "flow"],
        title: "report-flow",
        summary: "report-flow-summary",
        section: Section::Money,
        view: money::flow,
    },
    Report {
        path: &["transparency-code"],
        title: "report-code",
        summary: "report-code-summary",
        section: Section::Evidence,
        view: code::report,
    },
    Report {
        path: &["status"],
        title: "report-health",
        summary: "report-health-summary",
        section: Section::Evidence,
        view: health::report,
    },
    Report {
        path: &["changes"],
        title: "report-changes",
        summary: "report-changes-summary",
        section: Section::News,
        view: changes::report,
    },
];
