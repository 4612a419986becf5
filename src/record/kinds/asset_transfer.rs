//! Asset transfers: buildings and land that pass from a council to a community.

use crate::record::prelude::*;

kind! {
    in "asset-transfers", one "asset transfer", many "asset transfers",
    says "Buildings and land that pass from councils to communities, and how far each has come.",
    also ["transfer"], section Places, written Yaml;

    /// A building or piece of land that passes to a community organisation.
    pub struct AssetTransfer {
        /// What is transferred.
        name: String,
        /// The organisation that hands it over.
        from: Reference<Organisation>,
        /// The organisation that takes it, where it has a record here.
        to: Option<Reference<Organisation>>,
        /// The name of the organisation that takes it, as published.
        to_name: Option<String>,
        /// How it is held afterwards.
        tenure: Known<Tenure>,
        /// How far it has come.
        stage: TransferStage,
        /// When each stage was reached.
        stage_dates: Vec<StageDate>,
        /// Under which conditions.
        conditions: Option<String>,
        /// What it is worth.
        value: Known<Money>,
        /// How much less than its worth was paid for it.
        discount: Known<Money>,
        /// What help the community was given.
        support_given: Option<String>,
    }
}

record! {
    /// When a stage was reached.
    pub struct StageDate {
        /// The stage.
        stage: TransferStage,
        /// When it was reached.
        date: FuzzyDate,
    }
}

choice! {
    /// How land or a building is held.
    pub enum Tenure {
        /// It is owned.
        Freehold = "freehold",
        /// It is let for a long time.
        Lease = "lease",
        /// It may be used.
        Licence = "licence",
    }
}

choice! {
    /// How far a transfer has come.
    pub enum TransferStage {
        /// Somebody has asked.
        Enquiry = "enquiry",
        /// An organisation has said that it wants it.
        Expression = "expression of interest",
        /// It says how it would run it.
        BusinessCase = "business case",
        /// The council has agreed.
        Agreed = "agreed",
        /// It has passed over.
        Transferred = "transferred",
        /// It was given back.
        Returned = "returned",
        /// The council has refused.
        Refused = "refused",
    }
}
