//! The horizon: what may come, and what it would bear on.

use crate::record::prelude::*;

kind! {
    in "horizon", one "horizon item", many "on the horizon",
    says "What may come and would change what partners do.",
    also ["horizon", "outlook"], section Decide, written Yaml, happened seen_on;

    /// Something that may come and would change what partners do.
    pub struct HorizonItem {
        /// What may come, in a few words.
        name: String,
        /// What is said of it.
        statement: String,
        /// Who says so, in a few words.
        said_by: Option<String>,
        /// When it was seen.
        seen_on: Known<FuzzyDate>,
        /// The records on which it bears, each as folder/name.
        bears_on: Vec<Related>,
        /// What has become of it.
        state: Known<HorizonState>,
    }
}

choice! {
    /// What has become of something on the horizon.
    pub enum HorizonState {
        /// It is watched.
        Watching = "watching",
        /// It has come.
        Happened = "happened",
        /// It did not come.
        DidNot = "did not happen",
    }
}
