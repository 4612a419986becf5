//! The languages of a site.

use std::fmt;
use std::str::FromStr;

use icu_locale_core::LanguageIdentifier;
use serde::{Serialize, Serializer};

use super::Mistake;

/// A language by its tag (BCP 47): `en-GB`, `cy`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Language(LanguageIdentifier);

impl Language {
    /// British English.
    pub fn english() -> Self {
        Self(icu_locale_core::langid!("en-GB"))
    }

    /// Whether it is English of any country.
    pub fn is_english(&self) -> bool {
        self.0.language.as_str() == "en"
    }

    /// The language without its country: `cy`. The name of its folder, and the end of the names of
    /// its fields.
    pub fn folder(&self) -> &str {
        self.0.language.as_str()
    }

    /// The language for Unicode's data.
    pub fn for_icu(&self) -> icu_locale_core::Locale {
        self.0.clone().into()
    }

    /// The language for Fluent.
    pub fn for_fluent(&self) -> unic_langid::LanguageIdentifier {
        self.to_string().parse().unwrap_or_default()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Language {
    type Err = Mistake;

    /// Reads `en-GB` and `cy`.
    ///
    /// # Errors
    /// What is no tag of a language.
    fn from_str(words: &str) -> Result<Self, Mistake> {
        let read = words.trim().parse::<LanguageIdentifier>();
        read.map(Self).map_err(|_| {
            Mistake::new(
                "is no language",
                "write its tag, such as en-GB for English or cy for Welsh",
            )
        })
    }
}

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
