//! What a chart block in Markdown asks for.

use super::macros::{choice, record};
use super::reader::At;

record! {
    /// The body of a fenced block marked `chart`.
    pub struct ChartBlock {
        /// The form of the chart: bars, months, lifelines or membership.
        r#type: At<ChartType>,
        /// What it is drawn from: spending or partnerships.
        data: At<ChartData>,
        /// What the bars stand for: supplier or service.
        group: Option<ChartGroup>,
        /// How many bars at most; the rest is put together.
        top: Option<At<usize>>,
        /// What the chart shows, as a sentence of at most ten words.
        title: At<String>,
    }
}

choice! {
    /// The form of a chart.
    pub enum ChartType {
        /// Horizontal bars, the longest first.
        Bars = "bars",
        /// A column for each month.
        Months = "months",
        /// When partnerships began and ended.
        Lifelines = "lifelines",
        /// Who sits where.
        Membership = "membership",
    }
}

choice! {
    /// What a chart is drawn from.
    pub enum ChartData {
        /// The payments of the site.
        Spending = "spending",
        /// The partnerships of the site.
        Partnerships = "partnerships",
    }
}

choice! {
    /// What bars stand for.
    pub enum ChartGroup {
        /// Who was paid.
        Supplier = "supplier",
        /// Which service paid.
        Service = "service",
    }
}
