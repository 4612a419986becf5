//! The charts that publishers ask for in texts.

use super::Content;
use super::charts::{TOP, lifelines, membership, months, services, suppliers};
use crate::chart::Chart;
use crate::finding::Finding;
use crate::record::{At, ChartBlock, ChartData, ChartGroup, ChartType};
use crate::words::say;

/// The most bars that a chart can show and still be read.
const MOST: usize = 30;

/// The longest title of a chart, in words: a finding that is longer is two.
const LONGEST_TITLE: usize = 10;

/// The chart that a block asks for, under the title that it gives.
pub(super) fn requested(
    content: Content<'_>,
    number: usize,
    block: &ChartBlock,
    findings: &mut Vec<Finding>,
) -> Option<Chart> {
    let words = block.title.value.split_whitespace().count();
    if words > LONGEST_TITLE {
        findings.push(
            Finding::error(
                "chart-title",
                &block.title.place,
                format!("the title of this chart has {words} words"),
            )
            .help(format!("say what the chart shows in at most {LONGEST_TITLE} words")),
        );
    }
    let wanted = match block.r#type.value {
        ChartType::Bars | ChartType::Months => ChartData::Spending,
        ChartType::Lifelines | ChartType::Membership => ChartData::Partnerships,
    };
    if block.data.value != wanted {
        return refuse(
            &block.data,
            format!("a chart of the type {} is drawn from {wanted}", block.r#type.value),
            format!("write data: {wanted}"),
            findings,
        );
    }
    let summary = &content.ledger.summary;
    if wanted == ChartData::Spending && summary.all.count == 0 {
        return refuse(
            &block.data,
            "there are no payments to draw".to_owned(),
            "add a list of payments to spending/".to_owned(),
            findings,
        );
    }
    if let Some(top) = block.top.as_ref().filter(|top| !(1..=MOST).contains(&top.value)) {
        let message = format!("a chart cannot show {top} bars and be read");
        findings.push(
            Finding::error("chart-limit", &top.place, message)
                .help(format!("write a number from 1 to {MOST}; the rest is put together")),
        );
    }
    let top = block.top.as_ref().map_or(TOP, |top| top.value).clamp(1, MOST);
    let everything = say!(content.words, "spending-all-payments");
    let sketch = match (block.r#type.value, block.group) {
        (ChartType::Bars, Some(ChartGroup::Service)) => {
            services(content, summary, &everything, top)
        }
        (ChartType::Bars, _) => suppliers(content, summary, &everything, top),
        (ChartType::Months, _) => months(content, summary, &everything),
        (ChartType::Lifelines, _) => lifelines(content),
        (ChartType::Membership, _) => membership(content),
    };
    Some(sketch.draw_as(format!("chart-{number}"), block.title.value.clone()))
}

fn refuse<T>(
    at: &At<T>,
    message: String,
    help: String,
    findings: &mut Vec<Finding>,
) -> Option<Chart> {
    findings.push(Finding::error("chart-data", &at.place, message).help(help));
    None
}
