//! A record seen without its type: a tree of values, each with what it means.
//!
//! From it come the pages, tables and checks that treat all kinds alike.

use super::common::WebAddress;
use super::reader::At;
use super::shape::Field;
use crate::source::Markdown;
use crate::value::{FuzzyDate, Known, Money, Quantity, Slug};

/// A value of any type.
#[derive(Debug)]
pub enum Seen<'a> {
    /// The field was left out.
    Nothing,
    /// There is no value, and this is why: unknown, unclear, not applicable or withheld.
    Reason(&'static str),
    /// Text.
    Text(&'a str),
    /// Text of any length, in Markdown.
    LongText(&'a Markdown),
    /// An amount of money.
    Money(Money),
    /// A number of any unit.
    Quantity(Quantity),
    /// A date.
    Date(FuzzyDate),
    /// A count.
    Number(usize),
    /// Yes or no.
    Truth(bool),
    /// An address of the web.
    Address(&'a WebAddress),
    /// One of a few words.
    Word(&'static str),
    /// Another record.
    Record {
        /// The folder of its kind.
        folder: &'static str,
        /// Its name.
        slug: &'a Slug,
    },
    /// Several values.
    List(Vec<Self>),
    /// A group of fields.
    Group(Vec<SeenField<'a>>),
}

/// A field with its value.
#[derive(Debug)]
pub struct SeenField<'a> {
    /// What it is called and what it means.
    pub field: Field,
    /// Its value.
    pub seen: Seen<'a>,
}

impl Seen<'_> {
    /// Whether nothing was written.
    pub fn is_nothing(&self) -> bool {
        match self {
            Self::Nothing => true,
            Self::List(items) => items.is_empty(),
            _ => false,
        }
    }

    /// How many values in it have this reason in their place.
    pub fn count_reason(&self, reason: &str) -> usize {
        match self {
            Self::Reason(found) => usize::from(*found == reason),
            Self::List(items) => items.iter().map(|item| item.count_reason(reason)).sum(),
            Self::Group(fields) => fields.iter().map(|f| f.seen.count_reason(reason)).sum(),
            _ => 0,
        }
    }
}

/// A date that may be missing or may have a place.
pub trait Dated {
    /// The date, where there is one.
    fn date(&self) -> Option<FuzzyDate>;
}

impl Dated for FuzzyDate {
    fn date(&self) -> Option<FuzzyDate> {
        Some(*self)
    }
}

impl<T: Dated> Dated for At<T> {
    fn date(&self) -> Option<FuzzyDate> {
        self.value.date()
    }
}

impl<T: Dated> Dated for Option<T> {
    fn date(&self) -> Option<FuzzyDate> {
        self.as_ref()?.date()
    }
}

impl<T: Dated> Dated for Known<T> {
    fn date(&self) -> Option<FuzzyDate> {
        self.value()?.date()
    }
}
