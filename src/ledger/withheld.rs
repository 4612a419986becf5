//! Names that are withheld: the standard words, and the other spellings that published lists have.

use std::sync::LazyLock;

use regex::Regex;

use crate::record::{PrivateDecision, RedactionReason};

/// Why a name is withheld, in the standard words of the Local Government Association's guidance
/// on the Transparency Code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Withheld {
    /// `REDACTED PERSONAL DATA`.
    Personal,
    /// `REDACTED COMMERCIAL CONFIDENTIALITY`.
    Commercial,
    /// Withheld, and the list does not say why: `REDACTED`.
    Unstated,
    /// The list does not say who was paid, nor that this is withheld.
    Missing,
}

/// What says that something is withheld.
const MARKS: [&str; 6] = ["redact", "redacted", "redaction", "withheld", "witheld", "withhold"];

/// What names personal data as the reason.
const PERSONAL: [&str; 10] = [
    "personal",
    "person",
    "private",
    "individual",
    "individuals",
    "dp",
    "dpa",
    "gdpr",
    "protection",
    "privacy",
];

/// What names a commercial reason.
const COMMERCIAL: [&str; 8] = [
    "commercial",
    "commercially",
    "confidential",
    "confidentiality",
    "confidence",
    "sensitive",
    "sensitivity",
    "business",
];

/// What may stand beside these words without changing what they say.
const BESIDE: [&str; 31] = [
    "name",
    "names",
    "supplier",
    "suppliers",
    "vendor",
    "payee",
    "beneficiary",
    "data",
    "details",
    "detail",
    "information",
    "info",
    "under",
    "the",
    "of",
    "for",
    "due",
    "to",
    "on",
    "as",
    "in",
    "is",
    "and",
    "by",
    "act",
    "uk",
    "reason",
    "reasons",
    "grounds",
    "1998",
    "2018",
];

impl Withheld {
    /// What a decision to redact says.
    pub(super) fn by(decision: &PrivateDecision) -> Self {
        match decision.reason {
            Some(RedactionReason::Commercial) => Self::Commercial,
            Some(RedactionReason::Personal) | None => Self::Personal,
        }
    }

    /// The reason for which these words stand; capitals, spacing and signs do not matter.
    ///
    /// All words must be known, so that `Redactive Events Ltd` stays a supplier and "Redacted by
    /// Bob's team" is asked about. What follows "t/a" is passed over: the name is withheld.
    pub(super) fn from_words(words: &str) -> Option<Self> {
        if words.eq_ignore_ascii_case(Self::Missing.text()) {
            return Some(Self::Missing);
        }
        if !may_withhold(words) {
            return None;
        }
        let (mut marked, mut personal, mut commercial) = (false, false, false);
        for word in plain_words(words) {
            match word.as_str() {
                known if MARKS.contains(&known) => marked = true,
                known if PERSONAL.contains(&known) => personal = true,
                known if COMMERCIAL.contains(&known) => commercial = true,
                known if BESIDE.contains(&known) => {}
                _ => return None,
            }
        }
        match (marked, personal, commercial) {
            (false, _, _) => None,
            (true, true, _) => Some(Self::Personal),
            (true, false, true) => Some(Self::Commercial),
            (true, false, false) => Some(Self::Unstated),
        }
    }

    /// Whether these words begin like a withheld name. `Redactive Events Ltd` does not.
    pub(super) fn is_meant(words: &str) -> bool {
        may_withhold(words)
            && plain_words(words).next().is_some_and(|first| MARKS.contains(&first.as_str()))
    }

    /// The standard text, for data.
    pub fn text(self) -> &'static str {
        match self {
            Self::Personal => "REDACTED PERSONAL DATA",
            Self::Commercial => "REDACTED COMMERCIAL CONFIDENTIALITY",
            Self::Unstated => "REDACTED",
            Self::Missing => "NOT STATED",
        }
    }

    /// The message that a page shows instead of the name.
    pub fn message(self) -> &'static str {
        match self {
            Self::Personal => "withheld-personal",
            Self::Commercial => "withheld-commercial",
            Self::Unstated => "withheld-unstated",
            Self::Missing => "withheld-missing",
        }
    }
}

/// A fast look: the names of a million payments pass by.
fn may_withhold(words: &str) -> bool {
    static SIGN: LazyLock<Option<Regex>> =
        LazyLock::new(|| Regex::new("(?i)redact|withh|witheld").ok());
    SIGN.as_ref().is_none_or(|sign| sign.is_match(words))
}

/// The words in small letters, up to a trading name.
fn plain_words(words: &str) -> impl Iterator<Item = String> {
    let small = words.to_lowercase();
    let end = ["t/a", "trading as"].iter().filter_map(|sign| small.find(sign)).min();
    let own = small[..end.unwrap_or(small.len())].to_owned();
    let words: Vec<String> = own
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    words.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every spelling in the published lists of Devon, Gateshead, Leeds, Manchester, Oxford,
    /// Tameside and Trafford that the tests were made with.
    #[test]
    fn every_spelling_of_published_lists_is_understood() {
        for personal in [
            "REDACTED PERSONAL DATA",
            "REDACTED  PERSONAL DATA ",
            "Redacted personal data",
            "REDACTED UNDER DP ACT",
            "REDACTED - Personal Information",
            "Redacted Personal Information",
            "Redacted personal information",
            "Redacted Personal Information  ",
            "Redacted personal details",
            "Redacted Personal Information t/a Boat Hire",
            "Redacted Personal Information T/A Oars 4",
            "Personal data withheld",
            "Individual name withheld",
            "Name Withheld - Data Protection Act 2018",
            "REDACTED (GDPR)",
        ] {
            assert_eq!(Withheld::from_words(personal), Some(Withheld::Personal), "{personal}");
        }
        for commercial in [
            "REDACTED COMMERCIAL CONFIDENTIALITY",
            "Redacted - commercially sensitive",
            "Withheld: commercial in confidence",
        ] {
            assert_eq!(
                Withheld::from_words(commercial),
                Some(Withheld::Commercial),
                "{commercial}"
            );
        }
        for unstated in
            ["Redacted", "Redacted Supplier", "Redact Name", "Name withheld", "WITHHELD"]
        {
            assert_eq!(Withheld::from_words(unstated), Some(Withheld::Unstated), "{unstated}");
        }
    }

    #[test]
    fn suppliers_stay_suppliers_and_other_words_are_asked_about() {
        for supplier in ["Redactive Events Ltd", "Personal Data Ltd", "Confidential Shredding", ""]
        {
            assert_eq!(Withheld::from_words(supplier), None, "{supplier}");
            assert!(!Withheld::is_meant(supplier), "{supplier}");
        }
        assert_eq!(Withheld::from_words("Redacted by Bob’s team"), None);
        assert!(Withheld::is_meant("Redacted by Bob’s team"));
    }

    #[test]
    fn the_standard_texts_are_understood() {
        for withheld in [Withheld::Personal, Withheld::Commercial, Withheld::Unstated] {
            assert_eq!(Withheld::from_words(withheld.text()), Some(withheld));
        }
    }
}
