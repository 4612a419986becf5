//! For those who edit: every sort of finding, with an example of the mistake and of its cure.

use serde::Serialize;

use super::dictionary::other_language;
use crate::chart::{Cell, Table};
use crate::finding::CATALOGUE;
use crate::words::{Words, say};

/// The list of findings.
#[derive(Debug, Serialize)]
pub struct Mistakes {
    /// The language of the list, where it is not that of the page.
    pub lang: Option<&'static str>,
    /// A sentence that says so.
    pub in_english: Option<String>,
    /// One row for each.
    pub table: Table,
}

pub(super) fn view(words: &Words) -> Mistakes {
    let headings = ["mistakes-what", "mistakes-wrong", "mistakes-right", "pages-name"];
    let mut table = Table::saying(words, "mistakes", say!(words, "mistakes"), &headings);
    for explanation in CATALOGUE {
        table.row([
            Cell::text(explanation.title),
            Cell::text(explanation.mistake),
            Cell::text(explanation.cure),
            Cell::text(explanation.id),
        ]);
    }
    let lang = other_language(words);
    Mistakes { lang, in_english: lang.map(|_| say!(words, "mistakes-in-english")), table }
}
