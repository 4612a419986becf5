//! Overlaps: where several organisations do the same in one place, and what is done about it.

use crate::record::prelude::*;

kind! {
    in "overlaps", one "overlap", many "overlaps",
    says "Where several organisations do the same in one place, and what is done about it.",
    also ["duplication", "improvement"], section Places, written Yaml, happened found_on;

    /// Work that is done twice in one place, or could be done better.
    pub struct Overlap {
        /// The overlap in a few words.
        name: String,
        /// The area: the name of its file.
        area: Reference<Area>,
        /// What is done there by several: the names of the provisions' files.
        provisions: Vec<Reference<Provision>>,
        /// What was found.
        finding: String,
        /// When it was found.
        found_on: Known<At<FuzzyDate>>,
        /// What is done about it.
        action: Option<String>,
        /// What came of it.
        result: Option<String>,
        /// How far it has come.
        state: Known<ActionState>,
    }
}

choice! {
    /// How far an action has come.
    pub enum ActionState {
        /// Nothing has been decided.
        Found = "found",
        /// It was decided to act.
        Agreed = "agreed",
        /// It is being done.
        Doing = "being done",
        /// It was done.
        Done = "done",
        /// It was decided not to act.
        NoAction = "no action",
    }
}
