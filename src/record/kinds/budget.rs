//! Budgets: what was meant to be spent, and what was.

use crate::record::prelude::*;

kind! {
    in "budgets", one "budget", many "budgets",
    says "What was meant to be spent in a year, and what was spent.",
    also [], section Money, written Yaml;

    /// What an organisation means to spend in a year.
    pub struct Budget {
        /// The name of the budget.
        name: String,
        /// The organisation whose budget it is.
        organisation: Reference<Organisation>,
        /// The year, such as 2025/26.
        year: Known<At<FuzzyDate>>,
        /// Its lines.
        lines: Vec<BudgetLine>,
        /// What the lines must add up to, where the source says.
        total: Option<At<Money>>,
    }
}

record! {
    /// A line of a budget.
    pub struct BudgetLine {
        /// What the money is for.
        service: String,
        /// The record of the service, where there is one.
        record: Option<Reference<Service>>,
        /// Where the money comes from: the name of the organisation's file.
        funder: Option<Reference<Organisation>>,
        /// Who is paid with it: the name of the organisation's file.
        provider: Option<Reference<Organisation>>,
        /// What was meant to be spent.
        budget: Known<Money>,
        /// What was spent.
        actual: Known<Money>,
        /// What must be known of it.
        note: Option<String>,
    }
}
