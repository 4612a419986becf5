//! Indicators: a figure over time that shows whether something helps.

use crate::record::prelude::*;

kind! {
    in "indicators", one "indicator", many "indicators",
    says "Figures over time that show whether something helps.",
    also ["statistic"], section Evidence, written Yaml;

    /// A figure that is measured again and again.
    pub struct Indicator {
        /// What is measured.
        name: String,
        /// The unit, such as per cent, calls or pounds a week.
        unit: String,
        /// Which way is better.
        direction: Known<Direction>,
        /// The values, the oldest first.
        series: Vec<SeriesPoint>,
        /// What is hoped for.
        target: Option<Quantity>,
        /// What was done about it, and when; shown on the chart.
        interventions: Vec<Intervention>,
        /// How it is measured.
        method: Option<String>,
    }
}

record! {
    /// One value.
    pub struct SeriesPoint {
        /// The period, such as 2024 or 2024/25.
        period: At<FuzzyDate>,
        /// The value.
        value: Known<Quantity>,
        /// The area for which it holds, where the series has several.
        area: Scope,
        /// What must be known of it.
        note: Option<String>,
    }
}

record! {
    /// Something that was done and may have changed the figure.
    pub struct Intervention {
        /// When.
        date: FuzzyDate,
        /// What, in at most fifty characters.
        what: String,
    }
}
