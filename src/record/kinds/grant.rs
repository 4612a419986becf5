//! Grants to voluntary, community and social enterprise organisations.
//!
//! The fields are those of the Local Government Transparency Code 2015 (England).

use crate::record::prelude::*;

kind! {
    in "grants", one "grant", many "grants",
    says "Money given to voluntary and community organisations, and what for.",
    also [], section Money, written Yaml, happened awarded_on;

    /// Money given for a purpose, for which nothing is bought.
    pub struct Grant {
        /// What the grant is for, in a few words.
        name: String,
        /// The organisation that gives it.
        funder: Reference<Organisation>,
        /// The recipient's name as published; never that of a private person.
        recipient_name: Option<String>,
        /// How much.
        amount: Money,
        /// When it was awarded.
        awarded_on: Known<At<FuzzyDate>>,
        /// The time for which it is.
        period: Known<FuzzyDate>,
        /// The organisation that receives it, where it has a record here.
        recipient: Option<Reference<Organisation>>,
        /// The recipient's number as a charity or company.
        recipient_identifier: Option<String>,
        /// The department that gives it.
        department: Option<String>,
        /// What it is for.
        purpose: String,
        /// The service that it pays for.
        service: Option<Reference<Service>>,
    }
}
