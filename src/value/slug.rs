//! Slugs: the names of records in file names and web addresses.

use std::fmt;
use std::str::FromStr;

use serde::Serialize;

use super::Mistake;

/// A record's permanent name: small letters, digits and single hyphens, never anything that a web
/// address, a file system or Windows would treat specially.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Slug(String);

/// Names that Windows refuses as file names.
const RESERVED: [&str; 4] = ["con", "prn", "aux", "nul"];

impl Slug {
    /// The slug for a title: "Leadership Gloucestershire" gives `leadership-gloucestershire`.
    /// `None` where no letter or digit is left.
    pub fn from_title(title: &str) -> Option<Self> {
        slug::slugify(title).parse().ok()
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Slug {
    type Err = Mistake;

    /// # Errors
    /// Capitals, spaces, accents, signs, leading, trailing or double hyphens, and the names that
    /// Windows reserves.
    fn from_str(words: &str) -> Result<Self, Mistake> {
        let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        let tidy = !words.is_empty()
            && !words.starts_with('-')
            && !words.ends_with('-')
            && !words.contains("--");
        if tidy && words.bytes().all(allowed) && !RESERVED.contains(&words) {
            return Ok(Self(words.to_owned()));
        }
        let example = slug::slugify(words);
        let example = if example.is_empty() || RESERVED.contains(&example.as_str()) {
            "joint-waste-committee"
        } else {
            &example
        };
        Err(Mistake::new(
            "cannot be the name of a record",
            format!("use small letters, digits and hyphens, like {example}"),
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn holds_only_what_an_address_can_hold() {
        for good in ["a", "joint-waste-committee", "20-20-vision"] {
            assert!(good.parse::<Slug>().is_ok(), "{good}");
        }
        for bad in ["", "A", "a b", "a/b", "../a", "-a", "a-", "a--b", "é", "con", "a.b"] {
            assert!(bad.parse::<Slug>().is_err(), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn a_title_gives_a_slug_or_nothing(title in ".{0,40}") {
            if let Some(slug) = Slug::from_title(&title) {
                prop_assert_eq!(slug.as_str().parse::<Slug>(), Ok(slug.clone()));
            }
        }
    }
}
