//! Service levels: what was agreed, and what was reached.
//!
//! The rating has the five words of the Procurement Act 2023, section 71, as set out in the
//! Procurement Regulations 2024.

use crate::record::prelude::*;

kind! {
    in "measures", one "measure", many "measures",
    says "The level of service that was agreed, and what was reached.",
    also ["sla measure", "kpi", "performance measure"], section Services, written Yaml;

    /// A level of service that was agreed, with what was reached.
    pub struct Measure {
        /// What is measured, such as Bins emptied on the day.
        name: String,
        /// The service that is measured.
        service: Option<Reference<Service>>,
        /// The contract in which the level is agreed.
        contract: Option<Reference<Contract>>,
        /// The unit, such as per cent, days or visits.
        unit: String,
        /// Which way is better.
        direction: Direction,
        /// The level that was agreed.
        target: Known<Quantity>,
        /// The least that is acceptable.
        threshold: Option<Quantity>,
        /// What was reached, the oldest first.
        results: Vec<MeasureResult>,
        /// The rating of the whole, in the words of the law.
        rating: Known<Rating>,
        /// What others reach.
        benchmark: Vec<Benchmark>,
        /// Who answers for it: the name of the organisation's file.
        owner: Option<Reference<Organisation>>,
    }
}

record! {
    /// What was reached in a period.
    pub struct MeasureResult {
        /// The period, such as 2025/26 or 2025-11.
        period: At<FuzzyDate>,
        /// What was reached.
        value: Known<Quantity>,
        /// What must be known of it.
        note: Option<String>,
        /// Who says so.
        source: Option<Source>,
    }
}

record! {
    /// What others reach.
    pub struct Benchmark {
        /// Who, such as a neighbouring council or the average of England.
        comparator: String,
        /// When.
        year: FuzzyDate,
        /// What they reach.
        value: Known<Quantity>,
        /// Who says so.
        source: Option<Source>,
    }
}

choice! {
    /// Which way is better.
    pub enum Direction {
        /// More is better.
        Higher = "higher is better",
        /// Less is better.
        Lower = "lower is better",
    }
}

choice! {
    /// How well a supplier performs, in the words of the Procurement Regulations 2024.
    pub enum Rating {
        /// Performance is meeting or exceeding what was agreed.
        Good = "Good",
        /// Performance is close to what was agreed.
        Approaching = "Approaching target",
        /// Performance is below what was agreed.
        Requires = "Requires improvement",
        /// Performance is significantly below what was agreed.
        Inadequate = "Inadequate",
        /// It cannot be described by the other words.
        Other = "Other",
    }
}
