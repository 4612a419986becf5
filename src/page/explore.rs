//! The page on which payments are filtered in the browser, and what it says without a script.

use jiff::civil::date;
use serde::Serialize;

use super::parts::Link;
use super::payments::month_path;
use super::sizes::{self, Size};
use super::{Content, exports, payers, years};
use crate::value::{Month, SitePath};
use crate::words::Words;

/// The explorer. Its figures come from the parts beside it (`opendata/partitions.rs`); the view
/// holds the ways to the same payments for those who have no script.
#[derive(Debug, Serialize)]
pub struct Explore {
    /// The index of the parts.
    pub index: SitePath,
    /// The file with all payments.
    pub all_payments: SitePath,
    /// Whether several organisations paid, so that there is something to choose.
    pub several_payers: bool,
    /// How dates are written, month by month.
    pub dates: Vec<DatePattern>,
    /// The sizes of payments.
    pub sizes: Vec<Size>,
    /// The months with a list.
    pub months: Vec<Link>,
    /// The years.
    pub years: Vec<Link>,
    /// Under which licence and with which words of thanks.
    pub attributions: Vec<String>,
}

/// How a day of a month and the month itself are written, with `{day}` and `{year}` for the numbers:
/// browsers do not know the months of every language.
#[derive(Debug, Serialize)]
pub struct DatePattern {
    /// "{day} November {year}".
    pub day: String,
    /// "November {year}".
    pub month: String,
}

impl DatePattern {
    fn of(words: &Words, month: i8) -> Self {
        // Numbers that occur in no other part of a date.
        let sixteenth = date(2345, month, 16);
        let with_gaps = |date: String| date.replace("2345", "{year}").replace("16", "{day}");
        Self {
            day: with_gaps(words.day(sixteenth)),
            month: with_gaps(words.month(Month::of(sixteenth))),
        }
    }
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
    let known =
        ledger.coverage.months().into_iter().filter(|month| ledger.coverage.is_known(*month));
    Explore {
        index: data_file("index.json"),
        all_payments: exports::all(),
        several_payers: payers::are_several(content),
        dates: (1..=12).map(|month| DatePattern::of(content.words, month)).collect(),
        sizes: sizes::choices(content.words, &ledger.summary),
        months: known
            .map(|month| Link::new(content.words.month(month), month_path(month)))
            .collect(),
        years: years::links(content),
        attributions: payers::attributions(content, &payers::all_lists(content)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_have_gaps_for_their_numbers() {
        let cy = "cy".parse().expect("a language");
        let files = crate::source::default_theme();
        let welsh = Words::load(&files, &cy, &mut Vec::new()).expect("Welsh");
        for (words, month, name) in [
            (&Words::english(), 2, "February"),
            (&Words::english(), 12, "December"),
            (&welsh, 11, "Tachwedd"),
        ] {
            let DatePattern { day, month } = DatePattern::of(words, month);
            assert_eq!(day, format!("{{day}} {name} {{year}}"));
            assert_eq!(month, format!("{name} {{year}}"));
        }
    }
}
