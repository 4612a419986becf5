//! Decisions: what was decided, by whom, why, and when it is looked at again.

use crate::record::prelude::*;

kind! {
    in "decisions", one "decision", many "decisions",
    says "What was decided, by whom, and whether it was looked at again.",
    also [], section Decide, written Yaml, happened date;

    /// Something that was decided.
    pub struct Decision {
        /// The decision in a few words.
        name: String,
        /// What was decided.
        what: String,
        /// Its number among those of the same day.
        number: Option<usize>,
        /// The organisations that decided: the names of their files.
        taken_by: Vec<Reference<Organisation>>,
        /// The partnership that decided.
        partnership: Option<Reference<Partnership>>,
        /// The event at which it was decided.
        at_event: Option<Reference<Event>>,
        /// When it was decided.
        date: Known<At<FuzzyDate>>,
        /// Why.
        why: Option<String>,
        /// What else could have been decided.
        alternatives: Vec<String>,
        /// The records that it changes, each as folder/name.
        effect_on: Vec<Related>,
        /// When it is looked at again, and what came of it.
        review: Option<Review>,
        /// Where its minutes can be read.
        minutes_url: Option<WebAddress>,
    }
}

record! {
    /// When something is looked at again.
    pub struct Review {
        /// When it is due, or ongoing.
        due: Known<At<FuzzyDate>>,
        /// When it was done.
        done: Known<At<FuzzyDate>>,
        /// What came of it.
        outcome: Option<String>,
    }
}
