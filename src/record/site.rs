//! The site itself.

use super::accessibility::AccessibilityStatement;
use super::brand::Brand;
use super::common::WebAddress;
use super::contact::{EmailAddress, Repository};
use super::macros::record;
use super::reader::At;
use crate::finding::{Place, SourceFile};
use crate::value::{Language, Money};

record! {
    /// The website as a whole.
    pub struct Site {
        /// The name of the website.
        title: String,
        /// What the website is for, in one plain sentence.
        summary: String,
        /// Who publishes it.
        publisher: String,
        /// The address at which it is published, such as https://example.github.io/daylight.
        base_url: At<WebAddress>,
        /// The languages of the website, the main one first, such as en-GB and cy; English alone
        /// where none is written. Every page is there in each of them, and a text has its twin
        /// in a field with the ending of the language, such as summary_cy.
        languages: Vec<At<Language>>,
        /// How many of a hundred texts must be there in each language, such as 80; the website is
        /// not published with fewer. Where it is left out, what is lacking is only counted.
        translated_at_least: Option<usize>,
        /// From how many pounds a supplier has a page of its own, such as 10000; what is paid and
        /// what comes back both count. All suppliers are in the lists and files all the same.
        /// Where it is left out, every supplier has a page up to 1,000 suppliers; where there are
        /// more, those from 5000 pounds have.
        supplier_page_from: Option<Money>,
        /// The publisher's own colour, logo and words.
        brand: Option<Brand>,
        /// Whether there is a page that shows the parts of which pages are made, for whoever
        /// changes colours or templates: yes or no.
        style_guide: Option<bool>,
        /// The licence under which the content may be used.
        licence: Licence,
        /// Whom to ask, and how to report a mistake.
        contact: Contact,
        /// The accessibility statement, which becomes a page that every page links to.
        accessibility: Option<AccessibilityStatement>,
        /// Where the files of the website are kept on GitHub, such as
        /// https://github.com/example/daylight; every page then offers to report a mistake there,
        /// where everybody can read it.
        repository: Option<Repository>,
    }
}

record! {
    /// A licence.
    pub struct Licence {
        /// Its name.
        name: String,
        /// Where its text can be read.
        url: WebAddress,
    }
}

record! {
    /// Whom to ask.
    pub struct Contact {
        /// What to say before the address, such as Found a mistake? Tell us.
        text: String,
        /// A web address where mistakes can be reported.
        url: WebAddress,
        /// An email address of an office, not of a person, such as open-data@example.gov.uk; on
        /// the contact of the website, every page offers to report a mistake to it.
        email: Option<EmailAddress>,
    }
}

impl Site {
    /// The name of the file that describes it.
    pub const FILE: &'static str = "site.yaml";

    /// The languages, the main one first.
    pub fn languages(&self) -> Vec<Language> {
        if self.languages.is_empty() {
            return vec![Language::english()];
        }
        self.languages.iter().map(|language| language.value.clone()).collect()
    }

    /// Where a language is named.
    pub fn place_of(&self, language: &Language) -> Place {
        let named = self.languages.iter().find(|named| named.value == *language);
        named.map_or_else(|| Place::whole(self.base_url.place.file()), |named| named.place.clone())
    }

    /// Stands in for a `site.yaml` that cannot be read, so that everything else is checked all the
    /// same. It is never published: the mistake in `site.yaml` is an error.
    pub fn stand_in() -> Self {
        let place = Place::whole(&SourceFile::new(Self::FILE, ""));
        let address = WebAddress::example;
        Self {
            title: String::new(),
            summary: String::new(),
            publisher: String::new(),
            base_url: At { value: address(), place },
            languages: Vec::new(),
            translated_at_least: None,
            supplier_page_from: None,
            brand: None,
            style_guide: None,
            licence: Licence { name: String::new(), url: address() },
            contact: Contact { text: String::new(), url: address(), email: None },
            repository: None,
            accessibility: None,
        }
    }
}
