//! Why some words could not be read as a value.

/// What is wrong with the words, and what would be right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// What is wrong, as the end of a sentence that begins with the words: "is not a date".
    pub problem: String,
    /// What would be right, with an example.
    pub help: String,
}

impl Mistake {
    /// A mistake with its cure.
    pub fn new(problem: impl Into<String>, help: impl Into<String>) -> Self {
        Self { problem: problem.into(), help: help.into() }
    }
}
