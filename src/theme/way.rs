//! The way from a page to other addresses of the site.

use std::sync::Arc;

use super::tree::Tree;
use crate::value::SitePath;

/// The page for missing addresses. There is one, in the main language; it is shown at any depth, so
/// that its links begin with the site's own path.
const MISSING: &str = "404.html";

/// The path of a base URL, without a slash at its end: `/daylight`, or nothing.
pub fn base_path(base_url: &str) -> String {
    let after_scheme = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
    let path = after_scheme.find('/').map_or("", |at| &after_scheme[at..]);
    path.trim_end_matches('/').to_owned()
}

/// Where all ways begin: the pages of a language on a site with this path.
#[derive(Debug, Clone)]
pub(super) struct Ways {
    pub(super) tree: Arc<Tree>,
    base_path: Arc<str>,
}

/// The ways from one page.
#[derive(Debug)]
pub(super) struct Way<'a> {
    tree: &'a Tree,
    here: SitePath,
    /// To the root of its language.
    root: String,
}

impl Ways {
    pub(super) fn of(tree: &Arc<Tree>, base_url: &str) -> Self {
        Self { tree: Arc::clone(tree), base_path: base_path(base_url).into() }
    }

    /// Those from a page.
    pub(super) fn from(&self, here: SitePath) -> Way<'_> {
        let root = if here.as_str() == MISSING {
            format!("{}/", self.base_path)
        } else {
            "../".repeat(here.as_str().matches('/').count())
        };
        Way { tree: &self.tree, here, root }
    }
}

impl Way<'_> {
    /// The link to an address.
    pub(super) fn to(&self, address: &SitePath) -> String {
        if address.is_page() || self.here.as_str() == MISSING {
            return self.root.clone() + &address.output_file();
        }
        self.tree.link(address, &self.here)
    }
}
