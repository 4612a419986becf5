//! Provisions: which organisation does what in which area. Where several meet, there is overlap.

use crate::record::prelude::*;

kind! {
    in "provisions", one "provision", many "provisions",
    says "Which organisation does what in which place.",
    also ["visit", "activity"], section Places, written Yaml;

    /// What an organisation does in an area: a visit, a round, a regular activity.
    pub struct Provision {
        /// What is done, in a few words.
        name: String,
        /// The organisation that does it.
        organisation: Reference<Organisation>,
        /// The service of which it is a part.
        service: Option<Reference<Service>>,
        /// What sort of work it is, such as home visits or street cleaning.
        work: String,
        /// The area in which it is done; never an address.
        area: Reference<Area>,
        /// What it is for.
        purpose: Option<String>,
        /// How often.
        frequency: Known<String>,
        /// How many hours of staff it takes in a year.
        staff_hours: Known<Quantity>,
        /// What it costs in a year.
        cost: Known<Money>,
    }
}
