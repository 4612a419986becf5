//! The page on which everything is looked for. Its script reads the index beside it
//! (`opendata/search.rs`); without one the page leads to the A to Z.

use serde::Serialize;

use super::plan::{Plan, section_page};
use super::{Page, View, explore};
use crate::value::SitePath;
use crate::words::{Words, say};

/// The search.
#[derive(Debug, Serialize)]
pub struct Search {
    /// The index.
    pub index: SitePath,
    /// Where single payments are found, if the site has payments.
    pub explorer: Option<SitePath>,
}

/// Where the index and its parts are.
pub fn data_file(name: &str) -> SitePath {
    SitePath::page(["search", "data"]).file(name)
}

pub(super) fn page(words: &Words, plan: &Plan) -> Page {
    let explorer = Some(explore::path()).filter(|path| plan.pages.contains_key(path));
    section_page(
        SitePath::page(["search"]),
        &say!(words, "search"),
        &say!(words, "search-summary"),
        View::Search(Search { index: data_file("index.json"), explorer }),
    )
}
