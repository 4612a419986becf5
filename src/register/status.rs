//! What a partnership's life says about the as-at date.

use jiff::civil::Date;

use crate::record::{At, Life};
use crate::value::{FuzzyDate, Known};

/// Whether something exists on the as-at date, as far as its sources say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// It begins later.
    NotBegun,
    /// It exists.
    Current,
    /// It has ended.
    Ended,
    /// The source hints at an end, but cannot be read with certainty.
    Unclear,
    /// No source says.
    Unknown,
}

impl Status {
    /// The status of a life on a day.
    pub fn of(life: &Life, as_at: Date) -> Self {
        Self::between(&life.created, &life.ended, as_at)
    }

    /// The status on a day of what lasts from one date to another. An end in the course of 2026
    /// says nothing sure about a day of 2026.
    pub fn between(from: &Known<At<FuzzyDate>>, to: &Known<At<FuzzyDate>>, as_at: Date) -> Self {
        let begins = from.value().and_then(|date| date.earliest());
        if begins.is_some_and(|begins| begins > as_at) {
            return Self::NotBegun;
        }
        match to.map(|date| date.value) {
            Known::Known(FuzzyDate::Ongoing) | Known::NotApplicable => Self::Current,
            Known::Known(date) if date.latest().is_some_and(|end| end < as_at) => Self::Ended,
            Known::Known(date) if date.earliest().is_some_and(|end| end > as_at) => Self::Current,
            Known::Known(_) | Known::Unclear => Self::Unclear,
            Known::Unknown | Known::Withheld => Self::Unknown,
        }
    }

    /// The message with which residents read it.
    pub fn message(self) -> &'static str {
        match self {
            Self::NotBegun => "status-not-begun",
            Self::Current => "status-current",
            Self::Ended => "status-ended",
            Self::Unclear => "status-unclear",
            Self::Unknown => "status-unknown",
        }
    }

    /// As it stands in data.
    pub fn words(self) -> &'static str {
        match self {
            Self::NotBegun => "Has not begun yet",
            Self::Current => "Still exists",
            Self::Ended => "Ended",
            Self::Unclear => "Unclear whether it still exists",
            Self::Unknown => "Not known whether it still exists",
        }
    }
}
