//! Prototypes and demonstration projects: what was tried, what worked, what must change.

use crate::record::prelude::*;

kind! {
    in "prototypes", one "prototype", many "prototypes",
    says "Ideas that are tried on a small scale, what worked and what must change.",
    also ["demonstration project", "trial"], section Promises, written Yaml, happened started;

    /// An idea that is tried on a small scale.
    pub struct Prototype {
        /// The name.
        name: String,
        /// What it is meant to bring.
        aim: String,
        /// The programme to which it belongs.
        programme: Option<Reference<Programme>>,
        /// Who works on it: the names of the organisations' files.
        partners: Vec<Reference<Organisation>>,
        /// When it was begun.
        started: Known<At<FuzzyDate>>,
        /// How far it has come.
        state: Known<Stage>,
        /// What worked.
        worked: Vec<String>,
        /// What must change.
        needs_to_change: Vec<String>,
        /// What came of it.
        outcomes: Vec<Evidence>,
        /// When it is looked at again.
        review: Option<Review>,
    }
}
