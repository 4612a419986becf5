//! The description of [`Steps`].

use jiff::civil::Date;

use crate::words::{Words, say};

use super::figure::{Of, extremes};
use super::sentences::join;
use super::steps::{StepPoint, Steps};

/// So many periods are named in a sentence; of more, only their number is said.
const NAMED: usize = 6;

/// What the picture shows, in sentences.
pub(super) fn description(steps: &Steps, words: &Words) -> String {
    let scale = steps.is_cut_off().then(|| say!(words, "steps-cut-off"));
    join(&[
        kind(steps, words),
        range(steps, words),
        beside_target(steps, words),
        such(steps, "steps-forecasts", words, |point| point.value.is_some() && !point.achieved),
        such(steps, "steps-unpublished", words, |point| point.value.is_none()),
        happened(steps, words),
        scale.unwrap_or_default(),
    ])
}

fn kind(steps: &Steps, words: &Words) -> String {
    let measure = steps.measure();
    match steps.points() {
        [] => say!(words, "steps-description", measure = measure),
        [only] => {
            say!(words, "steps-description-one", measure = measure, period = only.period)
        }
        [first, .., last] => say!(
            words,
            "steps-description-many",
            measure = measure,
            from = first.period,
            to = last.period,
        ),
    }
}

fn range(steps: &Steps, words: &Words) -> String {
    let said = |(point, figure): Of<'_, &StepPoint>| format!("{} ({})", figure.words, point.period);
    let latest = steps.known().next_back().map(|latest| {
        let id = if latest.0.achieved { "steps-latest" } else { "steps-latest-forecast" };
        say!(words, id, figure = said(latest))
    });
    let range = extremes(steps.known()).filter(|(least, most)| least.1.length < most.1.length);
    let range = range.map(|(least, most)| {
        say!(words, "steps-extremes", highest = said(most), lowest = said(least))
    });
    join(&[latest.unwrap_or_default(), range.unwrap_or_default()])
}

fn beside_target(steps: &Steps, words: &Words) -> String {
    let Some(target) = steps.aim() else { return String::new() };
    let latest =
        steps.known().next_back().map(|(_, figure)| figure.length.total_cmp(&target.length));
    let id = match latest {
        Some(std::cmp::Ordering::Less) => "steps-target-above",
        Some(std::cmp::Ordering::Greater) => "steps-target-below",
        Some(std::cmp::Ordering::Equal) => "steps-target-met",
        None => "steps-target-alone",
    };
    say!(words, id, target = target.words)
}

fn happened(steps: &Steps, words: &Words) -> String {
    let said = |(when, what): &(Date, String)| format!("{what} ({})", words.day(*when));
    let said: Vec<String> = steps.events().iter().map(said).collect();
    if said.is_empty() {
        String::new()
    } else {
        say!(words, "steps-events", events = said.join("; "))
    }
}

/// "Not published: 2021 and 2022."
fn such(steps: &Steps, message: &str, words: &Words, is: impl Fn(&StepPoint) -> bool) -> String {
    let such: Vec<&str> =
        steps.points().iter().filter(|p| is(p)).map(|p| p.period.as_str()).collect();
    let periods = match such.len() {
        0 => return String::new(),
        1..=NAMED => words.list(&such),
        many => say!(words, "steps-periods", count = many),
    };
    say!(words, message, periods = periods)
}
