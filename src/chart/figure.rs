//! A number of any unit, as charts take it.

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
}

/// The figure, where it is known: one that has no finite length cannot be drawn or compared.
pub(super) fn known(figure: Option<&Figure>) -> Option<&Figure> {
    figure.filter(|figure| figure.length.is_finite())
}
