//! What all kinds of record share: summary, sources, old names.

use serde::Serialize;

use super::Area;
use super::macros::{choice, record};
use super::reader::{At, FromNode, Reader, parsed};
use super::related::Related;
use super::seen::Seen;
use super::shape::Shape;
use super::site::Contact;
use crate::source::yaml::Node;
use crate::value::{FuzzyDate, Known, Mistake, Reference};

record! {
    /// The fields that every record may have.
    pub struct Common {
        /// What this is, in one or two plain sentences.
        summary: Option<String>,
        /// When the facts of this record were true, for example 2015-05-28.
        as_at: Option<FuzzyDate>,
        /// Where the facts come from.
        sources: Vec<Source>,
        /// How sure the facts are: stated, inferred, unclear, disputed or example figures.
        confidence: Option<Confidence>,
        /// Subjects, for finding what belongs together.
        topics: Vec<At<String>>,
        /// The areas it is about: the names of their files.
        areas: Vec<Reference<Area>>,
        /// Other records that belong to it, each as folder/name, such as partnerships/leadership-gloucestershire.
        related: Vec<Related>,
        /// Whom to ask about it.
        contact: Option<Contact>,
        /// What was changed in this record, and when; readers see it on the page and in the feeds.
        changes: Vec<Change>,
        /// When somebody last looked whether the facts still hold, for example 2026-10-01.
        last_checked: Option<FuzzyDate>,
        /// Older addresses of this page, such as /partnerships/old-name/, that should lead here.
        aliases: Vec<At<String>>,
        /// When the facts should be looked at again, for example 2027-05.
        review_due: Option<At<FuzzyDate>>,
        /// Whether the record is not ready yet: yes keeps it out of the published website.
        draft: Option<bool>,
        /// The day on which the record is published; until then it is kept out.
        publish_on: Option<At<FuzzyDate>>,
        /// Notes for those who edit; never published.
        notes_for_editors: Option<EditorsNote>,
    }
}

record! {
    /// Where a fact comes from.
    pub struct Source {
        /// The title of the document or page.
        title: String,
        /// Who published it.
        publisher: Option<String>,
        /// When it was published.
        date: Known<FuzzyDate>,
        /// Its web address.
        url: Option<WebAddress>,
        /// The address of a kept copy.
        archived_url: Option<WebAddress>,
        /// Where in the document: a page, a slide, a heading.
        locator: Option<String>,
        /// The document's own words, briefly.
        quote: Option<String>,
        /// When the fact was true, where that differs from the date of the document.
        as_at: Option<FuzzyDate>,
        /// Under which licence it may be used.
        licence: Option<String>,
        /// How sure it is, where that differs from the rest of the record.
        confidence: Option<Confidence>,
        /// The fields for which it stands, such as life or members; all where none is named.
        r#for: Vec<At<String>>,
    }
}

record! {
    /// Something that was changed in a record.
    pub struct Change {
        /// The day.
        date: FuzzyDate,
        /// What was changed, in a sentence.
        what: String,
    }
}

choice! {
    /// How sure a fact is.
    pub enum Confidence {
        /// The source says so.
        Stated = "stated",
        /// It follows from what the source says.
        Inferred = "inferred",
        /// The source cannot be read with certainty.
        Unclear = "unclear",
        /// Sources contradict each other.
        Disputed = "disputed",
        /// The figures are made up, to show what the page would look like.
        Example = "example figures",
    }
}

/// A note for editors. It is read, so that it is no mistake, and forgotten, so that it cannot be
/// published.
#[derive(Debug, Clone, Serialize)]
pub struct EditorsNote;

impl FromNode for EditorsNote {
    fn from_node(_: &Node, _: &mut Reader) -> Option<Self> {
        Some(Self)
    }

    fn seen(&self) -> Seen<'_> {
        Seen::Nothing
    }

    fn shape() -> Shape {
        Shape::LongText
    }
}

/// A web address with `https://` or `http://`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct WebAddress(String);

impl WebAddress {
    /// An address that belongs to nobody (RFC 2606).
    pub(super) fn example() -> Self {
        Self("https://example.org/".to_owned())
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::str::FromStr for WebAddress {
    type Err = Mistake;

    /// # Errors
    /// Anything that is not an absolute address of the web.
    fn from_str(words: &str) -> Result<Self, Mistake> {
        let uri: Option<axum::http::Uri> = words.parse().ok();
        let web = uri.is_some_and(|u| {
            u.host().is_some() && matches!(u.scheme_str(), Some("http" | "https"))
        });
        if web {
            Ok(Self(words.to_owned()))
        } else {
            Err(Mistake::new("is not a web address", whole_address(words)))
        }
    }
}

/// How an address is written whole.
fn whole_address(words: &str) -> String {
    let host = words.split('/').next().unwrap_or_default();
    let plain = |c: char| c.is_ascii_alphanumeric() || "-.".contains(c);
    if host.contains('.') && !host.starts_with('.') && host.chars().all(plain) {
        format!("write https://{words}")
    } else {
        "write the whole address, like https://www.gloucestershire.gov.uk/".to_owned()
    }
}

impl FromNode for WebAddress {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        parsed(node, "a web address", "bad-address", reader)
    }

    fn seen(&self) -> Seen<'_> {
        Seen::Address(self)
    }

    fn shape() -> Shape {
        Shape::WebAddress
    }
}
