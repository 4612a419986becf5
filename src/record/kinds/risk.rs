//! Risks: what could go wrong, what that would mean, and what would be done.

use crate::record::prelude::*;

kind! {
    in "risks", one "risk", many "risks",
    says "What could go wrong, what that would mean, and what would be done.",
    also [], section Services, written Yaml;

    /// Something that could go wrong with a service or a provider.
    pub struct Risk {
        /// The risk in a few words.
        name: String,
        /// The service that would suffer.
        service: Option<Reference<Service>>,
        /// The organisation that could fail.
        provider: Option<Reference<Organisation>>,
        /// What could happen.
        what_could_happen: String,
        /// How likely it is.
        likelihood: Known<Level>,
        /// How hard it would hit residents.
        impact: Known<Level>,
        /// What it would mean for residents.
        impact_on_residents: Option<String>,
        /// How much of it is accepted.
        tolerance: Known<Tolerance>,
        /// What would warn of it.
        signals: Vec<String>,
        /// What is done against it.
        mitigation: Option<String>,
        /// Whether there is a plan for the day when it happens: yes or no.
        has_fallback: Known<bool>,
        /// That plan.
        fallback: Known<Fallback>,
        /// Who answers for it: the name of the organisation's file.
        owner: Option<Reference<Organisation>>,
    }
}

choice! {
    /// How likely or how hard.
    pub enum Level {
        /// Very low.
        VeryLow = "very low",
        /// Low.
        Low = "low",
        /// High.
        High = "high",
        /// Very high.
        VeryHigh = "very high",
    }
}

choice! {
    /// How much of a risk is accepted.
    pub enum Tolerance {
        /// The risk is lived with.
        Accept = "accept",
        /// The risk is made smaller.
        Reduce = "reduce",
        /// The risk is passed to others, for example insurers.
        Transfer = "transfer",
        /// What brings the risk is not done.
        Avoid = "avoid",
    }
}
