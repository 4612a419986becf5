//! Known, unknown, unclear, not applicable, withheld: five different things, none of them zero.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use super::Mistake;

/// A value, or the honest reason why there is none.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Known<T> {
    /// The value.
    Known(T),
    /// Nobody has said.
    #[default]
    Unknown,
    /// The source says something, but it cannot be read with certainty.
    Unclear,
    /// The question does not arise.
    NotApplicable,
    /// Known, and not published.
    Withheld,
}

impl<T> Known<T> {
    /// The value, where there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            _ => None,
        }
    }

    /// The same with another value in it.
    pub fn map<U>(&self, change: impl FnOnce(&T) -> U) -> Known<U> {
        match self {
            Self::Known(value) => Known::Known(change(value)),
            Self::Unknown => Known::Unknown,
            Self::Unclear => Known::Unclear,
            Self::NotApplicable => Known::NotApplicable,
            Self::Withheld => Known::Withheld,
        }
    }

    /// The word for a missing value, as it is written in records and shown on pages.
    pub fn reason(&self) -> Option<&'static str> {
        match self {
            Self::Known(_) => None,
            Self::Unknown => Some("unknown"),
            Self::Unclear => Some("unclear"),
            Self::NotApplicable => Some("not applicable"),
            Self::Withheld => Some("withheld"),
        }
    }

    /// The reason for which these words stand, if they stand for one.
    pub fn from_reason(words: &str) -> Option<Self> {
        match words.trim().to_lowercase().as_str() {
            "unknown" | "not known" => Some(Self::Unknown),
            "unclear" => Some(Self::Unclear),
            "not applicable" | "n/a" => Some(Self::NotApplicable),
            "withheld" => Some(Self::Withheld),
            _ => None,
        }
    }
}

impl<T: FromStr<Err = Mistake>> FromStr for Known<T> {
    type Err = Mistake;
    fn from_str(words: &str) -> Result<Self, Mistake> {
        match Self::from_reason(words) {
            Some(reason) => Ok(reason),
            None => words.parse().map(Self::Known),
        }
    }
}

impl<T: fmt::Display> fmt::Display for Known<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(value) => value.fmt(f),
            other => f.write_str(other.reason().unwrap_or_default()),
        }
    }
}

impl<T: Serialize> Serialize for Known<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Known(value) => value.serialize(serializer),
            other => serializer.serialize_str(other.reason().unwrap_or_default()),
        }
    }
}
