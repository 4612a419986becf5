//! The page on which payments are filtered in the browser, and what it says without a script.

use serde::Serialize;

use super::parts::Link;
use super::payments::{self, month_path};
use super::sizes::{self, Size};
use super::{Content, exports, years};
use crate::value::SitePath;

/// The explorer. Its figures come from the parts beside it (`opendata/partitions.rs`); the view
/// holds the ways to the same payments for those who have no script.
#[derive(Debug, Serialize)]
pub struct Explore {
    /// The index of the parts.
    pub index: SitePath,
    /// The file with all payments.
    pub all_payments: SitePath,
    /// The sizes of payments.
    pub sizes: Vec<Size>,
    /// The months with a list.
    pub months: Vec<Link>,
    /// The years.
    pub years: Vec<Link>,
    /// Under which licence and with which words of thanks.
    pub attributions: Vec<String>,
}

/// The address of the page.
pub(super) fn path() -> SitePath {
    SitePath::page(["spending", "explore"])
}

/// Where the parts and their index are.
pub fn data_file(name: &str) -> SitePath {
    SitePath::page(["spending", "explore", "data"]).file(name)
}

pub(super) fn view(content: Content<'_>) -> Explore {
    let ledger = content.ledger;
    let published = ledger.months().into_iter().filter(|month| ledger.is_published(*month));
    Explore {
        index: data_file("index.json"),
        all_payments: exports::all(),
        sizes: sizes::choices(content.words, &ledger.summary),
        months: published
            .map(|month| Link::new(content.words.month(month), month_path(month)))
            .collect(),
        years: years::links(content),
        attributions: payments::attributions(content),
    }
}
