//! Where mistakes can be reported: an email address, a repository on GitHub.

use std::str::FromStr;

use serde::Serialize;

use super::common::WebAddress;
use super::reader::{FromNode, Reader, parsed};
use super::seen::Seen;
use super::shape::Shape;
use crate::source::yaml::Node;
use crate::value::Mistake;

/// An email address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct EmailAddress(String);

impl EmailAddress {
    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for EmailAddress {
    type Err = Mistake;

    /// # Errors
    /// Anything but one address in the plain form that offices have: no names, quotes or comments.
    fn from_str(words: &str) -> Result<Self, Mistake> {
        let plain = |part: &str, also: &str| {
            let fits = |c: char| c.is_ascii_alphanumeric() || also.contains(c);
            !part.is_empty()
                && part.split('.').all(|step| !step.is_empty() && step.chars().all(fits))
        };
        let fits = words.split_once('@').is_some_and(|(name, host)| {
            plain(name, "!#$%&'*+-/=?^_`{|}~") && plain(host, "-") && host.contains('.')
        });
        if fits {
            Ok(Self(words.to_owned()))
        } else {
            let help = "write one address and nothing else, like open-data@example.gov.uk";
            Err(Mistake::new("is not an email address", help))
        }
    }
}

impl FromNode for EmailAddress {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        parsed(node, "an email address", "bad-address", reader)
    }

    fn seen(&self) -> Seen<'_> {
        Seen::Text(&self.0)
    }

    fn shape() -> Shape {
        Shape::Text
    }
}

/// A repository on GitHub: `https://github.com/OWNER/NAME`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Repository(WebAddress);

impl Repository {
    /// The address, without a slash at its end.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl FromStr for Repository {
    type Err = Mistake;

    /// # Errors
    /// Anything but the address of a repository itself.
    fn from_str(words: &str) -> Result<Self, Mistake> {
        let whole = words.trim_end_matches('/');
        let steps = whole.strip_prefix("https://github.com/").unwrap_or_default();
        let plain = |step: &str| {
            !step.is_empty() && step.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c))
        };
        let fits = steps.split_once('/').is_some_and(|(owner, name)| plain(owner) && plain(name));
        if fits {
            return Ok(Self(whole.parse()?));
        }
        let help = "write it like https://github.com/example/daylight: the owner and the name, \
                    without /issues or .git; leave the field out where there is none";
        Err(Mistake::new("is not the address of a repository on GitHub", help))
    }
}

impl FromNode for Repository {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        parsed(node, "a web address", "bad-address", reader)
    }

    fn seen(&self) -> Seen<'_> {
        Seen::Address(&self.0)
    }

    fn shape() -> Shape {
        Shape::WebAddress
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn email_addresses_of_offices_are_read_and_nothing_else() {
        for good in ["open-data@example.gov.uk", "a.b+web@cyngor.example"] {
            assert!(good.parse::<EmailAddress>().is_ok(), "{good}");
        }
        for bad in [
            "",
            "a",
            "a@b",
            "@example.org",
            "a@",
            "mailto:a@b.uk",
            "A <a@b.uk>",
            "a@b.uk, c@d.uk",
            "a@b..uk",
        ] {
            assert!(bad.parse::<EmailAddress>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_repository_is_an_owner_and_a_name() {
        let read = "https://github.com/example/day.light/".parse::<Repository>();
        assert_eq!(read.expect("a repository").as_str(), "https://github.com/example/day.light");
        for bad in [
            "https://github.com/example",
            "https://github.com/example/daylight/issues",
            "https://example.org/example/daylight",
            "github.com/example/daylight",
            "https://github.com/example/da?light",
        ] {
            assert!(bad.parse::<Repository>().is_err(), "{bad}");
        }
    }
}
