//! The description of [`Steps`].

use jiff::civil::Date;

use crate::value::Point;

use super::figure::{NOT_PUBLISHED, Of, extremes};
use super::steps::{FORECAST, StepPoint, Steps};
use super::words::{count, join, list, sentence};

/// So many periods are named in a sentence; of more, only their number is said.
const NAMED: usize = 6;

/// What the picture shows, in sentences.
pub(super) fn description(steps: &Steps) -> String {
    let scale = if steps.is_cut_off() { "The scale does not begin at zero." } else { "" };
    join(&[
        format!("A line in steps: {}{}.", steps.measure(), period(steps)),
        range(steps),
        beside_target(steps),
        such(steps, FORECAST, |point| point.value.is_some() && !point.achieved),
        such(steps, NOT_PUBLISHED, |point| point.value.is_none()),
        happened(steps),
        scale.to_owned(),
    ])
}

fn period(steps: &Steps) -> String {
    match steps.points() {
        [] => String::new(),
        [only] => format!(", {}", only.period),
        [first, .., last] => format!(", from {} to {}", first.period, last.period),
    }
}

fn range(steps: &Steps) -> String {
    let said = |(point, figure): Of<'_, &StepPoint>| format!("{} ({})", figure.words, point.period);
    let latest = steps.known().next_back().map(|latest| {
        let kind = if latest.0.achieved { "" } else { ", a forecast" };
        format!("The latest figure is {}{kind}.", said(latest))
    });
    let range = extremes(steps.known()).filter(|(least, most)| least.1.length < most.1.length);
    let range = range.map(|(least, most)| {
        format!("The highest is {}; the lowest is {}.", said(most), said(least))
    });
    join(&[latest.unwrap_or_default(), range.unwrap_or_default()])
}

fn beside_target(steps: &Steps) -> String {
    let Some(target) = steps.aim() else { return String::new() };
    let latest =
        steps.known().next_back().map(|(_, figure)| figure.length.total_cmp(&target.length));
    let beside = match latest {
        Some(std::cmp::Ordering::Less) => "; the latest figure is below it",
        Some(std::cmp::Ordering::Greater) => "; the latest figure is above it",
        Some(std::cmp::Ordering::Equal) => "; the latest figure is the same",
        None => "",
    };
    format!("The target is {}{beside}.", target.words)
}

fn happened(steps: &Steps) -> String {
    let said = |(when, words): &(Date, String)| format!("{words} ({})", Point::Day(*when));
    let said: Vec<String> = steps.events().iter().map(said).collect();
    if said.is_empty() { String::new() } else { format!("Marked on it: {}.", said.join("; ")) }
}

/// "Not published: 2021 and 2022."
fn such(steps: &Steps, what: &str, is: impl Fn(&StepPoint) -> bool) -> String {
    let such: Vec<&str> =
        steps.points().iter().filter(|p| is(p)).map(|p| p.period.as_str()).collect();
    match such.len() {
        0 => String::new(),
        1..=NAMED => sentence(&format!("{what}: {}", list(&such))),
        many => sentence(&format!("{what}: {}", count(many, "period", "periods"))),
    }
}
