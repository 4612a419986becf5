//! The pages of the site's sections: what each question leads to.

use serde::Serialize;

use super::parts::Link;
use super::plan::Plan;
use super::reports::REPORTS;
use super::{Content, find_place, named, topics};
use crate::chart::Cell;
use crate::record::{Section, kinds};
use crate::value::SitePath;
use crate::words::{Words, say};

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
pub(super) fn link(words: &Words, section: Section) -> Link {
    Link::new(say!(words, section.title()), address(section))
}

/// A section as a way onward from the home page.
pub(super) fn way(words: &Words, section: Section) -> Way {
    Way { link: link(words, section), words: say!(words, section.summary()), count: None }
}

/// The page of a section: what is planned so far and belongs to it.
pub(super) fn view(content: Content<'_>, plan: &Plan, section: Section) -> Hub {
    let words = content.words;
    let is_planned = |address: &SitePath| plan.pages.contains_key(address);
    let reports = REPORTS.iter().filter(|report| report.section == section);
    let reports = reports.filter(|report| is_planned(&report.address())).map(|report| Way {
        link: Link::new(say!(words, report.title), report.address()),
        words: say!(words, report.summary),
        count: None,
    });
    let find = find_place::path();
    let find = (section == Section::Places && is_planned(&find)).then(|| Way {
        link: Link::new(find_place::title(content), find),
        words: find_place::summary(content),
        count: None,
    });
    let lists = kinds().iter().filter(|kind| kind.section == section && kind.has_folder());
    let lists = lists.filter(|kind| is_planned(&SitePath::page([kind.folder]))).map(|kind| Way {
        link: Link::new(named::list(words, kind), SitePath::page([kind.folder])),
        words: named::says(words, kind),
        count: Some(Cell::count(content.register.in_folder(kind.folder).count()).text),
    });
    let topics = SitePath::page([topics::FOLDER]);
    let topics = (section == Section::News && is_planned(&topics)).then(|| Way {
        link: Link::new(say!(words, "topics"), topics),
        words: say!(words, "topics-way"),
        count: None,
    });
    Hub { ways: find.into_iter().chain(reports).chain(lists).chain(topics).collect() }
}
