//! Slugs: the names of records in file names and web addresses.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Serialize, Serializer};

use super::Mistake;

/// A record's permanent name: small letters, digits and single hyphens, never anything that a web
/// address, a file system or Windows would treat specially.
///
/// It is shared, not copied, since every link between records holds one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(Arc<str>);

/// Names that Windows refuses as file names.
const RESERVED: [&str; 4] = ["con", "prn", "aux", "nul"];

impl Slug {
    /// The longest name, in bytes: file systems allow 255 for a name with its ending.
    const LONGEST: usize = 120;

    /// The slug for a title: "Leadership Gloucestershire" gives `leadership-gloucestershire`.
    /// `None` where no letter or digit is left.
    ///
    /// `&`, `+` and `#` are written out, so that C++ Ltd and C Ltd are not one. A very long title
    /// is cut and marked with a fingerprint of the whole, so that no file name becomes too long.
    pub fn from_title(title: &str) -> Option<Self> {
        Self::fitting(plain_words(title))
    }

    /// The slug under which a supplier's spellings are one: as for a title, but without apostrophes,
    /// with initials in one word, and with a company's legal form at the end in its short form.
    /// `BOATS & CO. LIMITED` and `Boats and Co Ltd` are both `boats-and-co-ltd`; `W S P` and `W.S.P.`
    /// are `wsp`; `public limited company` and `P.L.C.` are `plc`.
    pub fn from_supplier(name: &str) -> Option<Self> {
        const FORMS: [(&str, &str); 7] = [
            ("-public-limited-company", "-plc"),
            ("-limited-liability-partnership", "-llp"),
            ("-community-interest-company", "-cic"),
            ("-company-limited", "-co-ltd"),
            ("-company-ltd", "-co-ltd"),
            ("-limited", "-ltd"),
            ("-company", "-co"),
        ];
        const SPELT: [(&str, &str); 4] =
            [("-p-l-c", "-plc"), ("-l-t-d", "-ltd"), ("-l-l-p", "-llp"), ("-c-i-c", "-cic")];
        let words = plain_words(&name.replace(['\'', '’', '‘', '`', '´'], ""));
        let words = initials_together(&with_ending(words, &SPELT));
        Self::fitting(with_ending(words, &FORMS))
    }

    /// Whether a slug can be made of a text: it has a letter or a digit.
    pub fn is_in(text: &str) -> bool {
        text.bytes().any(|byte| byte.is_ascii_alphanumeric()) || Self::from_title(text).is_some()
    }

    fn fitting(whole: String) -> Option<Self> {
        if whole.is_empty() {
            return None;
        }
        let name = if whole.len() > Self::LONGEST {
            let cut = whole[..Self::LONGEST - 17].trim_end_matches('-');
            format!("{cut}-{:016x}", xxhash_rust::xxh3::xxh3_64(whole.as_bytes()))
        } else if RESERVED.contains(&whole.as_str()) {
            format!("{whole}-1")
        } else {
            whole
        };
        name.parse().ok()
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Words that end with another of these endings, the first that fits.
fn with_ending(words: String, endings: &[(&str, &str)]) -> String {
    let fitting =
        |(long, short): &(&str, &str)| words.strip_suffix(long).map(|own| format!("{own}{short}"));
    endings.iter().find_map(fitting).unwrap_or(words)
}

/// Letters that stand alone, one after the other, in one word.
fn initials_together(words: &str) -> String {
    let is_initial = |word: &str| word.len() == 1 && word.as_bytes()[0].is_ascii_lowercase();
    let all: Vec<&str> = words.split('-').collect();
    let runs = all.chunk_by(|one, next| is_initial(one) && is_initial(next));
    runs.map(<[&str]>::concat).collect::<Vec<_>>().join("-")
}

/// The words of a text in small letters, joined by hyphens.
fn plain_words(text: &str) -> String {
    let spelt_out = text.replace('&', " and ").replace('+', " plus ").replace('#', " hash ");
    slug::slugify(spelt_out)
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Slug {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
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
            && !words.contains("--")
            && words.len() <= Self::LONGEST;
        if tidy && words.bytes().all(allowed) && !RESERVED.contains(&words) {
            return Ok(Self(words.into()));
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

    #[test]
    fn a_title_keeps_what_tells_it_from_others() {
        let slug = |title: &str| Slug::from_title(title).map(|s| s.to_string());
        assert_eq!(slug("Boats & Co Ltd").as_deref(), Some("boats-and-co-ltd"));
        assert_eq!(slug("C++ Ltd").as_deref(), Some("c-plus-plus-ltd"));
        assert_eq!(slug("CON").as_deref(), Some("con-1"));
        assert_eq!(slug("???"), None);
        let long = "very long name ".repeat(30);
        assert!(slug(&long).is_some_and(|s| s.len() <= Slug::LONGEST));
        assert_ne!(slug(&long), slug(&format!("{long}2")));
    }

    #[test]
    fn spellings_of_a_supplier_are_one() {
        let slug = |name: &str| Slug::from_supplier(name).map(|s| s.to_string());
        for (one, other, same) in [
            ("BOATS & CO. LIMITED", "Boats and Co Ltd", "boats-and-co-ltd"),
            ("Boats & Company Limited", "Boats & Company L.T.D.", "boats-and-co-ltd"),
            ("People's Museum", "PEOPLES MUSEUM", "peoples-museum"),
            ("W S P UK", "W.S.P. UK", "wsp-uk"),
            ("Bury M.B.C.", "Bury MBC", "bury-mbc"),
            ("Oars Public Limited Company", "OARS P.L.C", "oars-plc"),
            ("Deer Community Interest Company", "Deer C.I.C.", "deer-cic"),
            ("B & Q P.L.C", "B & Q PLC", "b-and-q-plc"),
            ("Law Limited Liability Partnership", "Law LLP", "law-llp"),
        ] {
            assert_eq!(slug(one).as_deref(), Some(same), "{one}");
            assert_eq!(slug(other).as_deref(), Some(same), "{other}");
        }
        assert_ne!(slug("NPOWER"), slug("N POWER"));
        assert_ne!(slug("A 1 Cars"), slug("A B Cars"));
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
