//! Services: what is done for residents, who answers for it, who does it, and what if they fail.

use crate::record::prelude::*;

kind! {
    in "services", one "service", many "services",
    says "What is done for residents, who answers for it, who does it and who pays.",
    also ["public service"], section Services, written Yaml;

    /// A service for residents.
    pub struct Service {
        /// The name.
        name: String,
        /// What it does for residents.
        for_residents: String,
        /// The organisation that must see that it is done.
        accountable: Known<Reference<Organisation>>,
        /// The organisation that says what is to be done.
        specifier: Known<Reference<Organisation>>,
        /// The organisations that do it.
        providers: Vec<Provider>,
        /// The organisations that pay for it.
        paid_by: Vec<Reference<Organisation>>,
        /// How important it is.
        criticality: Known<Criticality>,
        /// Whether it could be reduced in favour of another: yes or no.
        can_be_reduced: Known<bool>,
        /// What could stand in its place.
        substitute: Known<String>,
        /// Whether there is a plan for the day when the provider fails: yes or no.
        has_fallback: Known<bool>,
        /// That plan.
        fallback: Known<Fallback>,
        /// Where residents can ask for it.
        how_to_use_url: Option<WebAddress>,
    }
}

record! {
    /// An organisation that provides a service.
    pub struct Provider {
        /// The organisation: the name of its file.
        organisation: Reference<Organisation>,
        /// From when.
        from: Known<At<FuzzyDate>>,
        /// Until when, or ongoing.
        to: Known<At<FuzzyDate>>,
        /// The contract under which it provides it.
        contract: Option<Reference<Contract>>,
    }
}

record! {
    /// What happens if a provider fails.
    pub struct Fallback {
        /// What would be done.
        plan: String,
        /// Who would step in: the name of the organisation's file.
        provider: Option<Reference<Organisation>>,
        /// How long that would take.
        lead_time: Option<String>,
        /// When the plan was last tried out.
        tested_on: Known<At<FuzzyDate>>,
    }
}

choice! {
    /// How important a service is.
    pub enum Criticality {
        /// Lives depend on it.
        Vital = "1 vital",
        /// People are harmed within days if it stops.
        Urgent = "2 urgent",
        /// People miss it within weeks.
        Important = "3 important",
        /// It can pause for months.
        CanWait = "4 can wait",
    }
}
