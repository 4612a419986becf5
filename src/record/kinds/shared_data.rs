//! The data-sharing register: which data partners share, and whether they are up to date.

use crate::record::prelude::*;

kind! {
    in "shared-data", one "shared data set", many "shared data",
    says "Which data partners share with each other, and whether they are up to date.",
    also ["data sharing", "data-sharing agreement"], section Evidence, written Yaml;

    /// Data that partners share with each other.
    pub struct SharedData {
        /// What the data are.
        name: String,
        /// The organisation that answers for them.
        owner: Known<Reference<Organisation>>,
        /// With whom they are shared: the names of the organisations' files.
        shared_with: Vec<Reference<Organisation>>,
        /// What they tell.
        content: DataContent,
        /// How often they are shared.
        frequency: Known<Frequency>,
        /// When they were last shared.
        last_published: Known<At<FuzzyDate>>,
        /// When they are due next.
        next_due: Known<At<FuzzyDate>>,
        /// Under which licence they may be used.
        licence: Option<String>,
        /// Where they can be read, if they are public.
        url: Option<WebAddress>,
    }
}

choice! {
    /// What data tell.
    pub enum DataContent {
        /// Money.
        Financial = "financial",
        /// How well things work.
        Performance = "performance",
        /// Facts about people and places, as counts.
        Statistics = "statistics",
        /// Something else.
        Other = "other",
    }
}

choice! {
    /// How often something is published.
    pub enum Frequency {
        /// Every month.
        Monthly = "monthly",
        /// Every three months.
        Quarterly = "quarterly",
        /// Every year.
        Annual = "annual",
        /// Once.
        Once = "once",
        /// When there is something new.
        AsNeeded = "as needed",
    }
}
