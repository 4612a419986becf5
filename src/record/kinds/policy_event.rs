//! Events of policy: laws, duties and decisions elsewhere that changed what partners do.

use crate::record::prelude::*;

kind! {
    in "policy-events", one "policy event", many "policy events",
    says "Laws, duties and decisions that changed how bodies work together.",
    also ["policy", "law"], section Decide, written Yaml, happened date;

    /// A law, a duty or a decision that changed how bodies work together.
    pub struct PolicyEvent {
        /// What happened, in a few words.
        name: String,
        /// When.
        date: Known<At<FuzzyDate>>,
        /// At which level.
        level: PolicyLevel,
        /// What happened.
        what: String,
        /// What it brought into being.
        created: Vec<String>,
        /// What it ended.
        repealed: Vec<String>,
        /// What that meant for residents and partners.
        effect: Option<String>,
    }
}

choice! {
    /// A level of government.
    pub enum PolicyLevel {
        /// The whole country.
        National = "national",
        /// A county.
        County = "county",
        /// A district, town or neighbourhood.
        Local = "local",
    }
}
