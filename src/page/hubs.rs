//! The pages of the site's sections: what each question leads to.

use serde::Serialize;

use super::parts::Link;
use super::plan::{Plan, list_title};
use super::reports::REPORTS;
use super::{Content, find_place, topics};
use crate::chart::Cell;
use crate::record::{Section, kinds};
use crate::value::SitePath;

/// The page of a section.
#[derive(Debug, Serialize)]
pub struct Hub {
    /// What it leads to.
    pub ways: Vec<Way>,
}

/// A way onward.
#[derive(Debug, Serialize)]
pub struct Way {
    /// Where it leads.
    pub link: Link,
    /// What is to be found there.
    pub words: String,
    /// How many records there are.
    pub count: Option<String>,
}

/// The address of the page of a section.
pub(super) fn address(section: Section) -> SitePath {
    SitePath::page([section.folder()])
}

/// A link to the page of a section.
pub(super) fn link(section: Section) -> Link {
    Link::new(section.title(), address(section))
}

/// A section as a way onward from the home page.
pub(super) fn way(section: Section) -> Way {
    Way { link: link(section), words: section.summary().to_owned(), count: None }
}

/// The page of a section: what is planned so far and belongs to it.
pub(super) fn view(content: Content<'_>, plan: &Plan, section: Section) -> Hub {
    let is_planned = |address: &SitePath| plan.pages.contains_key(address);
    let reports = REPORTS.iter().filter(|report| report.section == section);
    let reports = reports.filter(|report| is_planned(&report.address())).map(|report| Way {
        link: Link::new(report.title, report.address()),
        words: report.summary.to_owned(),
        count: None,
    });
    let find = find_place::path();
    let find = (section == Section::Places && is_planned(&find)).then(|| Way {
        link: Link::new(find_place::TITLE, find),
        words: find_place::summary(content).to_owned(),
        count: None,
    });
    let lists = kinds().iter().filter(|kind| kind.section == section && kind.has_folder());
    let lists = lists.filter(|kind| is_planned(&SitePath::page([kind.folder]))).map(|kind| Way {
        link: Link::new(list_title(kind), SitePath::page([kind.folder])),
        words: kind.says.to_owned(),
        count: Some(Cell::count(content.register.in_folder(kind.folder).count()).text),
    });
    let topics = SitePath::page([topics::FOLDER]);
    let topics = (section == Section::News && is_planned(&topics)).then(|| Way {
        link: Link::new("Topics", topics),
        words: "Subjects, each with everything that bears on it.".to_owned(),
        count: None,
    });
    Hub { ways: find.into_iter().chain(reports).chain(lists).chain(topics).collect() }
}
