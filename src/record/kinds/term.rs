//! The glossary: words that residents should not have to know.

use crate::record::prelude::*;

kind! {
    in "glossary", one "glossary term", many "glossary",
    says "Words and abbreviations, explained.",
    also ["term", "abbreviation"], section Evidence, written Yaml;

    /// A word or abbreviation, explained.
    pub struct Term {
        /// The word or abbreviation, such as LSP.
        name: String,
        /// What it stands for, where it is an abbreviation.
        stands_for: Option<String>,
        /// What it means, in plain words.
        plain: String,
        /// The same in Welsh.
        cy: Option<String>,
        /// Other ways to write it that mean the same.
        also: Vec<String>,
        /// Other terms that help: the names of their files.
        see: Vec<Reference<Term>>,
    }
}
