//! Commissioning frameworks: how voluntary and other groups can bid for council work.

use crate::record::prelude::*;

kind! {
    in "commissioning-frameworks", one "commissioning framework", many "commissioning frameworks",
    says "How councils buy services, what is open to bids, and how to bid.",
    also ["framework"], section Money, written Yaml;

    /// How an organisation buys services, and how to bid for them.
    pub struct CommissioningFramework {
        /// The name.
        name: String,
        /// The organisation whose framework it is.
        organisation: Reference<Organisation>,
        /// Which version it is, and of when.
        version: Known<String>,
        /// How far it has come.
        stage: Known<Stage>,
        /// What it says.
        about: Option<Markdown>,
        /// How to bid, step by step.
        how_to_bid: Vec<String>,
        /// What help there is for bidders.
        support: Option<String>,
        /// What is open to bids.
        opportunities: Vec<Opportunity>,
        /// Where the documents can be read.
        guidance: Vec<WebAddress>,
    }
}

record! {
    /// Something to bid for.
    pub struct Opportunity {
        /// What it is.
        title: String,
        /// How much it is worth.
        value: Known<Money>,
        /// The last day for bids.
        closes: At<FuzzyDate>,
        /// Where to bid.
        url: Option<WebAddress>,
    }
}
