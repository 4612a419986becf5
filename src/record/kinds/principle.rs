//! Principles: what partners agreed to go by, and whether they do.

use crate::record::prelude::*;

kind! {
    in "principles", one "principle", many "principles",
    says "What partners agreed to go by, and where it can be seen whether they do.",
    also [], section Decide, written Yaml, happened agreed_on;

    /// Something that partners agreed to go by.
    pub struct Principle {
        /// The principle in a few plain words.
        name: String,
        /// The principle in plain words.
        text: String,
        /// The document's own words, briefly.
        quote: Option<String>,
        /// The partnership that agreed to it.
        agreed_by: Option<Reference<Partnership>>,
        /// Its number in the document.
        number: Option<usize>,
        /// When it was agreed.
        agreed_on: Known<FuzzyDate>,
        /// Where it can be seen whether it is followed.
        tests: Vec<PrincipleTest>,
    }
}

record! {
    /// A record at which it can be seen whether a principle is followed.
    pub struct PrincipleTest {
        /// The record, as folder/name.
        record: Related,
        /// Whether it follows the principle.
        followed: Known<Followed>,
        /// What shows that.
        evidence: Option<String>,
    }
}

choice! {
    /// Whether a principle is followed.
    pub enum Followed {
        /// It is followed.
        Yes = "followed",
        /// It is followed in part.
        Partly = "partly followed",
        /// It is not followed.
        No = "not followed",
    }
}
