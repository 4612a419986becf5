//! The pages of the site's sections: what each question leads to.

use serde::Serialize;

use super::parts::Link;
use super::plan::list_title;
use super::{Content, reports, topics};
use crate::chart::Cell;
use crate::record::{Kind as _, Page, Section, kinds};
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

/// The page of a section; what a site has nothing of is left out.
pub(super) fn view(content: Content<'_>, section: Section) -> Hub {
    let mut ways: Vec<Way> = reports::of(content, section)
        .map(|report| Way {
            link: Link::new(report.title, report.address()),
            words: report.summary.to_owned(),
            count: None,
        })
        .collect();
    let listed = |folder: &str| content.register.in_folder(folder).count();
    for kind in kinds().iter().filter(|kind| kind.section == section && kind.has_folder()) {
        let count = listed(kind.folder);
        if count > 0 && kind.folder != Page::FOLDER {
            ways.push(Way {
                link: Link::new(list_title(kind), SitePath::page([kind.folder])),
                words: kind.says.to_owned(),
                count: Some(Cell::count(count).text),
            });
        }
    }
    if section == Section::News && !topics::all(content).is_empty() {
        ways.push(Way {
            link: Link::new("Topics", SitePath::page([topics::FOLDER])),
            words: "Subjects, each with everything that bears on it.".to_owned(),
            count: None,
        });
    }
    Hub { ways }
}
