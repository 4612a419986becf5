//! A number of any unit, as charts take it.

use crate::words::{Words, say};

use super::table::Cell;

/// A number with its words. The words are exact; the length serves drawing and comparing only.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// How long, high or dark its mark is.
    pub length: f64,
    /// What residents read: "94.5%", "12 days", "£1.2 million".
    pub words: String,
    /// What stands in the CSV file: "94.5".
    pub data: String,
}

impl Figure {
    /// A number with what is read and what stands in the data.
    pub fn new(length: f64, words: impl Into<String>, data: impl Into<String>) -> Self {
        Self { length, words: words.into(), data: data.into() }
    }

    /// The same number, unless it is none: what cannot be drawn is not known.
    pub(super) fn known(self) -> Option<Self> {
        self.length.is_finite().then_some(self)
    }

    /// What stands in a table: the words, and the number for the CSV file.
    pub(super) fn cell(&self) -> Cell {
        Cell::with_data(&self.words, &self.data)
    }

    /// The same of a figure that may not be published: words on the page, nothing in the data.
    pub(super) fn cell_or_gap(figure: Option<&Self>, words: &Words) -> Cell {
        Cell::figure(figure, &say!(words, "chart-not-published"))
    }
}

/// A figure with what it is of.
pub(super) type Of<'a, T> = (T, &'a Figure);

/// The figures with the least and the greatest length, each the first of equals.
pub(super) fn extremes<'a, T>(
    all: impl DoubleEndedIterator<Item = Of<'a, T>> + Clone,
) -> Option<(Of<'a, T>, Of<'a, T>)> {
    let least = all.clone().min_by(|a, b| a.1.length.total_cmp(&b.1.length))?;
    let most = all.rev().max_by(|a, b| a.1.length.total_cmp(&b.1.length))?;
    Some((least, most))
}

/// A count to reckon with; pictures have few marks.
pub(super) fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// The figure, where it is known: one that has no finite length cannot be drawn or compared.
pub(super) fn known(figure: Option<&Figure>) -> Option<&Figure> {
    figure.filter(|figure| figure.length.is_finite())
}
