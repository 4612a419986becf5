//! Themes: what is worked on in which place.

use crate::record::prelude::*;

kind! {
    in "themes", one "theme", many "themes",
    says "Which subject is worked on in which place.",
    also [], section Promises, written Yaml;

    /// A subject that is worked on in some places.
    pub struct Theme {
        /// The theme in a few words.
        name: String,
        /// The theme in its own words.
        statement: String,
        /// The programme to which it belongs.
        programme: Option<Reference<Programme>>,
        /// What is hoped for.
        outcome_sought: Option<String>,
        /// The indicator that shows whether it helps.
        indicator: Option<Reference<Indicator>>,
    }
}
