//! Payments by size, and services as parts of the whole.

use serde::Serialize;

use super::payments::service_path;
use super::published::Published;
use super::{Content, charts};
use crate::chart::{Bar, Bars, Cell, Chart, Emphasis, Form, Frame, Part, Table, Treemap};
use crate::ledger::{Summary, Tally};
use crate::value::Money;
use crate::words::{Words, say};

/// How many services have an area of their own before the rest is put together.
const AREAS: usize = 12;

/// The sizes with their tallies, the smallest first, then credits where there are any.
fn bands(words: &Words, summary: &Summary) -> Vec<(String, Tally)> {
    let bounds = Summary::BOUNDS.map(|bound| words.rough(bound));
    let from = std::iter::once(None).chain(bounds.iter().map(Some));
    let to = bounds.iter().map(Some).chain([None]);
    let label = |(from, to): (Option<&String>, Option<&String>)| match (from, to) {
        (Some(from), Some(to)) => say!(words, "sizes-between", from = from, to = to),
        (Some(from), None) => say!(words, "sizes-from", from = from),
        (None, Some(to)) => say!(words, "sizes-under", to = to),
        (None, None) => say!(words, "sizes-any"),
    };
    let sizes = from.zip(to).map(label).zip(summary.sizes);
    let credits =
        (summary.credits.count > 0).then(|| (say!(words, "sizes-credits"), summary.credits));
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
pub(super) fn choices(words: &Words, summary: &Summary) -> Vec<Size> {
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
    bands(words, summary).into_iter().enumerate().map(choice).collect()
}

/// How many payments of each size, and how much they come to: of all, where that is more than what
/// came back.
pub(super) fn table(words: &Words, summary: &Summary) -> Table {
    let headings = ["sizes-size", "pages-payments#", "pages-total#", "sizes-share#"];
    let mut table = Table::saying(words, "sizes", say!(words, "sizes-caption"), &headings);
    let (bands, whole) = (bands(words, summary), summary.all.total);
    let has_shares = bands.iter().any(|(_, tally)| tally.total.share_of(whole).is_some());
    for (label, tally) in bands {
        table.row([
            Cell::text(label),
            Cell::count(tally.count),
            Cell::money(tally.total),
            share_cell(words, tally.total, whole),
        ]);
    }
    if has_shares { table } else { table.without(&say!(words, "sizes-share")) }
}

fn share_cell(words: &Words, part: Money, whole: Money) -> Cell {
    let data = part.percent_of(whole).unwrap_or_default();
    Cell::with_data(words.percent(part, whole).unwrap_or_default(), data)
}

/// How much the payments of each size come to.
pub(super) fn chart(content: Content<'_>, summary: &Summary) -> Chart {
    let words = content.words;
    let bar = |(at, (label, tally)): (usize, (String, Tally))| Bar {
        // Credits stand last, behind the sizes.
        emphasis: if at < summary.sizes.len() { Emphasis::Normal } else { Emphasis::Muted },
        label,
        amount: tally.total,
        share: words.percent(tally.total, summary.all.total),
        link: None,
    };
    let bars = bands(words, summary).into_iter().enumerate().map(bar).collect();
    let published = Published::around(content, summary);
    let time = charts::period(content, &published, summary);
    let subtitle = say!(words, "chart-by-size", time = time);
    let title = finding(words, summary);
    let frame = charts::frame(content, &published, summary, "by-size", title, subtitle);
    Chart::new(frame, &Form::Bars(Bars::new("noun-sizes", bars)), words)
}

/// "12 payments of £500,000 and more make up 40.1%".
fn finding(words: &Words, summary: &Summary) -> String {
    let [.., large] = summary.sizes;
    let bound = words.rough(Summary::BOUNDS[Summary::BOUNDS.len() - 1]);
    let share = words.percent(large.total, summary.all.total);
    let share = share.unwrap_or_else(|| words.rough(large.total));
    say!(words, "chart-large-payments", count = large.count, bound = bound, share = share)
}

/// The largest services and all others as parts of the whole; `None` where credits leave a part
/// that is less than nothing, or where there are too few.
pub(super) fn services(content: Content<'_>, summary: &Summary) -> Option<Chart> {
    let words = content.words;
    let groups = summary.services();
    let areas = if groups.len() == AREAS + 1 { AREAS + 1 } else { AREAS };
    let (large, small) = groups.split_at(areas.min(groups.len()));
    let part = |label: String, amount: Money| Part {
        label,
        amount,
        share: words.percent(amount, summary.all.total),
        link: None,
        together: true,
    };
    let mut parts: Vec<Part> = large
        .iter()
        .map(|(number, tally)| Part {
            link: Some(service_path(content, *number)),
            together: false,
            ..part(content.ledger.services[*number].name.clone(), tally.total)
        })
        .collect();
    if !small.is_empty() {
        let total = small.iter().map(|(_, tally)| tally.total).sum();
        parts.push(part(say!(words, "chart-all-others", count = small.len()), total));
    }
    let without = summary.without_service();
    if without.count > 0 {
        parts.push(part(say!(words, "services-none"), without.total));
    }
    let few = parts.iter().filter(|part| part.amount > Money::ZERO).count() < 3;
    if few || parts.iter().any(|part| part.amount.is_negative()) {
        return None;
    }
    let amounts: Vec<Money> = large.iter().map(|(_, tally)| tally.total).collect();
    let title = half(words, &amounts, summary.all.total);
    let published = Published::around(content, summary);
    let time = charts::period(content, &published, summary);
    let subtitle = say!(words, "chart-services-as-parts", time = time);
    let frame = Frame {
        notes: Vec::new(),
        ..charts::frame(content, &published, summary, "services-as-parts", title, subtitle)
    };
    Some(Chart::new(frame, &Form::Treemap(Treemap::new("noun-parts", parts)), content.words))
}

/// How many of the largest services make up half.
fn half(words: &Words, amounts: &[Money], whole: Money) -> String {
    let mut sum = Money::ZERO;
    let needed = amounts.iter().position(|amount| {
        sum += *amount;
        sum + sum >= whole
    });
    let found = needed.map(|at| say!(words, "chart-half", count = at + 1));
    found.unwrap_or_else(|| say!(words, "chart-less-than-half", count = amounts.len()))
}
