//! Pages that are made from many records and belong to none.

use serde::Serialize;

use super::section::Section as Part;
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
pub(super) const REPORTS: &[Report] = &[];

/// Those of a section that have something to show.
pub(super) fn of(content: Content<'_>, section: Section) -> impl Iterator<Item = &'static Report> {
    let own = REPORTS.iter().filter(move |report| report.section == section);
    own.filter(move |report| (report.view)(content).is_some())
}
