//! What the files of kinds need.

pub(super) use super::macros::{choice, kind, record};
pub(super) use super::*;
pub(super) use crate::source::Markdown;
pub(super) use crate::value::{FuzzyDate, Known, Money, Quantity, Reference};
