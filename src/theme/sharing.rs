//! What a page says of itself where it is shared, cited or said to be wrong.

use std::sync::Arc;

use jiff::civil::Date;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

use super::tree::Tree;
use crate::page::{self, Page, View};
use crate::record::Site;
use crate::register::Register;
use crate::words::{Words, say};

/// How many letters of a description search engines and other websites show.
const DESCRIPTION: usize = 200;

/// What may stand in a part of an address as it is (RFC 3986, section 2.3).
const PLAIN: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'@');

/// Whether preview pictures are drawn.
const PICTURES: bool = cfg!(feature = "pictures");

/// What a page says of itself elsewhere.
#[derive(Debug, Serialize)]
pub(super) struct Sharing {
    /// The permanent address.
    address: String,
    /// What the page holds, in a few words.
    description: String,
    picture: Option<Picture>,
    /// How to cite it, where it holds facts.
    citation: Option<String>,
    report: Report,
}

/// The preview picture.
#[derive(Debug, Serialize)]
struct Picture {
    address: String,
    width: u32,
    height: u32,
    /// What it shows.
    words: String,
}

/// Where to report a mistake, with what must be said already filled in.
#[derive(Debug, Serialize)]
struct Report {
    mail: Option<String>,
    issue: Option<String>,
}

/// What is the same for all pages.
#[derive(Debug)]
pub(super) struct Publisher {
    site: Site,
    words: Arc<Words>,
    tree: Arc<Tree>,
    as_at: Date,
}

impl Publisher {
    /// The publisher of the site whose pages lie in `tree`.
    pub(super) fn of(register: &Register, words: &Arc<Words>, tree: &Arc<Tree>) -> Self {
        Self {
            site: register.site.clone(),
            words: Arc::clone(words),
            tree: Arc::clone(tree),
            as_at: register.edition.as_at,
        }
    }

    /// What a page says of itself.
    pub(super) fn share(&self, page: &Page, view: &View) -> Sharing {
        let address = self.tree.address(&page.path);
        let citation = view.is_cited().then(|| self.citation(page, &address));
        let picture = PICTURES.then(|| self.picture(page, view));
        let report = self.report(page, &address);
        Sharing { description: self.description(page), address, picture, citation, report }
    }

    fn description(&self, page: &Page) -> String {
        let words = match &page.summary {
            Some(summary) => summary.clone(),
            None => format!("{}. {}", page.title.trim_end_matches('.'), self.site.summary),
        };
        shortened(&page.marked(&words), DESCRIPTION)
    }

    fn picture(&self, page: &Page, view: &View) -> Picture {
        let chart = page::shared_chart(view);
        let path = page::preview_picture(page, view);
        let (width, height) = crate::chart::CARD;
        let words = chart.map_or_else(
            || self.site.title.clone(),
            |chart| format!("{}. {}", chart.title().trim_end_matches('.'), chart.subtitle()),
        );
        Picture { address: self.tree.address(&path), width, height, words }
    }

    fn citation(&self, page: &Page, address: &str) -> String {
        let site = &self.site;
        say!(
            &self.words,
            "share-citation",
            publisher = site.publisher.trim_end_matches('.'),
            year = self.as_at.year().to_string(),
            title = page.marked(page.title.trim_end_matches('.')),
            site = site.title.trim_end_matches('.'),
            date = self.as_at,
            address = address,
            licence = site.licence.name
        )
    }

    fn report(&self, page: &Page, address: &str) -> Report {
        let words = &self.words;
        let subject = encoded(&say!(words, "report-subject", title = page.title));
        let lines = [
            say!(words, "report-page", title = page.title),
            say!(words, "report-address", address = address),
            say!(words, "report-as-at", date = self.as_at),
            String::new(),
            say!(words, "report-what"),
            String::new(),
        ];
        // Lines of an email end so (RFC 6068, section 5); GitHub takes both.
        let body = encoded(&lines.join("\r\n"));
        let mail = self.site.contact.email.as_ref().map(|email| {
            format!("mailto:{}?subject={subject}&body={body}", encoded(email.as_str()))
        });
        let issue = self.site.repository.as_ref().map(|repository| {
            format!("{}/issues/new?title={subject}&body={body}", repository.as_str())
        });
        Report { mail, issue }
    }
}

fn encoded(words: &str) -> String {
    utf8_percent_encode(words, PLAIN).to_string()
}

/// `words` on one line, cut after a word where they have more than `most` letters.
fn shortened(words: &str, most: usize) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((end, _)) = line.char_indices().nth(most) else { return line };
    let kept = &line[..end];
    let whole = kept.rfind(' ').map_or(kept, |space| &kept[..space]);
    format!("{}…", whole.trim_end_matches([',', ';', ':', '.']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_description_is_cut_after_a_word() {
        assert_eq!(shortened("Pa  mor\nfawr?", 20), "Pa mor fawr?");
        assert_eq!(shortened("Tŷ ŵyl, and more", 9), "Tŷ ŵyl…");
        assert_eq!(shortened("ŵŵŵŵ", 3), "ŵŵŵ…");
    }

    #[test]
    fn what_has_a_meaning_in_an_address_is_encoded() {
        assert_eq!(
            encoded("Tŷ & “Gŵyl” 50%+?\r\n"),
            "T%C5%B7%20%26%20%E2%80%9CG%C5%B5yl%E2%80%9D%2050%25%2B%3F%0D%0A"
        );
        assert_eq!(encoded("open-data@example.gov.uk"), "open-data@example.gov.uk");
    }
}
