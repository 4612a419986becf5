//! What a community can do for itself: skills, volunteers, support.

use crate::record::prelude::*;

kind! {
    in "capabilities", one "capability", many "community capabilities",
    says "What communities can do for themselves: skills, volunteers, support.",
    also ["community capability"], section Places, written Yaml;

    /// What a community has to run smaller services for itself.
    pub struct Capability {
        /// The place or group whose capability it is.
        name: String,
        /// What it can do.
        skills: Vec<String>,
        /// Who helps without pay.
        volunteers: Known<Volunteers>,
        /// What supports it: places, bodies, networks.
        support_structures: Vec<String>,
        /// What is missing.
        gap: Option<String>,
        /// What is done to build more.
        capacity_building: Vec<String>,
    }
}

record! {
    /// People who help without pay; counts only, never names.
    pub struct Volunteers {
        /// How many.
        count: Known<usize>,
        /// How many hours they give in a year.
        hours: Known<Quantity>,
        /// When that was so.
        date: Known<FuzzyDate>,
        /// Who says so.
        source: Option<Source>,
    }
}
