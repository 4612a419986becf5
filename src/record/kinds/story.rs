//! Stories: news, explanations, and what services are like for those who use them.

use crate::record::prelude::*;

kind! {
    in "stories", one "story", many "stories",
    says "News, explanations and stories behind the figures.",
    also ["news"], section News, written Markdown, published date;

    /// News, a story or an explanation.
    pub struct Story {
        /// The title.
        title: String,
        /// When it was published here.
        date: FuzzyDate,
        /// What the person whose story it is is called here; never the real name.
        person_label: Option<At<String>>,
        /// That the person agreed to be written about; required where a person is written about.
        consent: Option<Private<Consent>>,
        /// What it was like before.
        before: Option<String>,
        /// What changed.
        what_changed: Option<String>,
    }
}

record! {
    /// The consent of the person whose story it is. It is kept, and never published.
    pub struct Consent {
        /// When the person agreed.
        obtained_on: At<FuzzyDate>,
        /// To what.
        scope: String,
        /// Until when the consent holds; afterwards the story is kept out of the website.
        expires: At<FuzzyDate>,
    }
}
