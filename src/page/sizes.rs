//! Payments by size, and services as parts of the whole.

use serde::Serialize;

use super::payments::service_path;
use super::{Content, charts};
use crate::chart::{Bar, Bars, Cell, Chart, Emphasis, Form, Frame, Part, Table, Treemap};
use crate::ledger::{Summary, Tally};
use crate::value::Money;

/// How many services have an area of their own before the rest is put together.
const AREAS: usize = 12;

/// The sizes with their tallies, the smallest first, then credits where there are any.
fn bands(summary: &Summary) -> Vec<(String, Tally)> {
    let bounds = Summary::BOUNDS.map(Money::rough);
    let from = std::iter::once(None).chain(bounds.iter().map(Some));
    let to = bounds.iter().map(Some).chain([None]);
    let label = |(from, to): (Option<&String>, Option<&String>)| match (from, to) {
        (Some(from), Some(to)) => format!("{from} to under {to}"),
        (Some(from), None) => format!("{from} and more"),
        (None, Some(to)) => format!("Under {to}"),
        (None, None) => "Any".to_owned(),
    };
    let sizes = from.zip(to).map(label).zip(summary.sizes);
    let credits = (summary.credits.count > 0).then(|| ("Credits".to_owned(), summary.credits));
    sizes.chain(credits).collect()
}

/// A size among which the explorer lets readers choose.
#[derive(Debug, Serialize)]
pub struct Size {
    /// Its name in addresses: `500-to-5000`.
    pub name: String,
    /// "£500 to under £5,000".
    pub label: String,
    /// The smallest amount, in pence; empty for credits.
    pub least: String,
    /// The largest amount, in pence; empty where there is none.
    pub greatest: String,
}

/// The sizes that have a line in the table.
pub(super) fn choices(summary: &Summary) -> Vec<Size> {
    let pounds = |bound: Money| (bound.pence() / 100).to_string();
    let choice = |(at, (label, _)): (usize, (String, Tally))| {
        // Credits stand last, behind the size without a greatest amount.
        if at > Summary::BOUNDS.len() {
            let (least, greatest) = (String::new(), "-1".to_owned());
            return Size { name: "credits".to_owned(), label, least, greatest };
        }
        let from = at.checked_sub(1).map(|below| Summary::BOUNDS[below]);
        let to = Summary::BOUNDS.get(at).copied();
        let name = match (from.map(pounds), to.map(pounds)) {
            (Some(from), Some(to)) => format!("{from}-to-{to}"),
            (Some(from), None) => format!("{from}-and-more"),
            (None, to) => format!("under-{}", to.unwrap_or_default()),
        };
        let least = from.unwrap_or_default().pence().to_string();
        let greatest = to.map_or_else(String::new, |to| (to.pence() - 1).to_string());
        Size { name, label, least, greatest }
    };
    bands(summary).into_iter().enumerate().map(choice).collect()
}

/// How many payments of each size, and how much they come to.
pub(super) fn table(summary: &Summary) -> Table {
    let headings = ["Size", "Payments#", "Total#", "Share of the total#"];
    let mut table = Table::new("sizes", "Payments by size", &headings);
    for (label, tally) in bands(summary) {
        table.row([
            Cell::text(label),
            Cell::count(tally.count),
            Cell::money(tally.total),
            Cell::text(tally.total.percent_of(summary.all.total).unwrap_or_default()),
        ]);
    }
    table
}

/// How much the payments of each size come to.
pub(super) fn chart(content: Content<'_>, summary: &Summary) -> Chart {
    let bar = |(label, tally): (String, Tally)| Bar {
        emphasis: if label == "Credits" { Emphasis::Muted } else { Emphasis::Normal },
        label,
        amount: tally.total,
        share: tally.total.percent_of(summary.all.total),
        link: None,
    };
    let bars = bands(summary).into_iter().map(bar).collect();
    let frame =
        charts::frame(content, summary, "by-size", finding(summary), "Payments by their size");
    Chart::new(frame, &Form::Bars(Bars::new("noun-sizes", bars)), content.words)
}

/// "12 payments of £500,000 and more make up 40.1%".
fn finding(summary: &Summary) -> String {
    let [.., large] = summary.sizes;
    let bound = Summary::BOUNDS[Summary::BOUNDS.len() - 1].rough();
    let share = large.total.percent_of(summary.all.total).unwrap_or_default();
    match large.count {
        0 => format!("No payment is {bound} or more"),
        1 => format!("1 payment of {bound} or more: {share}"),
        many => format!("{} payments of {bound} or more: {share}", Cell::count(many).text),
    }
}

/// The largest services and all others as parts of the whole; `None` where credits leave a part
/// that is less than nothing, or where there are too few.
pub(super) fn services(content: Content<'_>, summary: &Summary) -> Option<Chart> {
    let groups = summary.services();
    let areas = if groups.len() == AREAS + 1 { AREAS + 1 } else { AREAS };
    let (large, small) = groups.split_at(areas.min(groups.len()));
    let part = |label: String, amount: Money| Part {
        label,
        amount,
        share: amount.percent_of(summary.all.total),
        link: None,
    };
    let mut parts: Vec<Part> = large
        .iter()
        .map(|(number, tally)| Part {
            link: Some(service_path(content, *number)),
            ..part(content.ledger.services[*number].name.clone(), tally.total)
        })
        .collect();
    if !small.is_empty() {
        let total = small.iter().map(|(_, tally)| tally.total).sum();
        parts.push(part(format!("All {} others", Cell::count(small.len()).text), total));
    }
    let without = summary.without_service();
    if without.count > 0 {
        parts.push(part("No service named".to_owned(), without.total));
    }
    let few = parts.iter().filter(|part| part.amount > Money::ZERO).count() < 3;
    if few || parts.iter().any(|part| part.amount.is_negative()) {
        return None;
    }
    let title =
        half(&large.iter().map(|(_, tally)| tally.total).collect::<Vec<_>>(), summary.all.total);
    let frame = Frame {
        notes: Vec::new(),
        ..charts::frame(
            content,
            summary,
            "services-as-parts",
            title,
            "Services as parts of all payments",
        )
    };
    Some(Chart::new(frame, &Form::Treemap(Treemap::new("noun-parts", parts)), content.words))
}

/// How many of the largest services make up half.
fn half(amounts: &[Money], whole: Money) -> String {
    let mut sum = Money::ZERO;
    let needed = amounts.iter().position(|amount| {
        sum += *amount;
        sum + sum >= whole
    });
    match needed {
        Some(0) => "One service spent half of the money or more".to_owned(),
        Some(at) => format!("{} services spent half of the money or more", at + 1),
        None => format!("The {} largest services spent less than half", amounts.len()),
    }
}
