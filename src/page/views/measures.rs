//! Service levels and indicators: results against targets, over time, and beside others.

use super::maps::{self, Placed};
use super::picture::{picture, quantity, short_period};
use super::{Elsewhere, Parts};
use crate::chart::{
    Bullet, Bullets, Chart, Dot, Dots, Form, Multiples, Panel, StepPoint, Steps, capitalised,
};
use crate::page::Content;
use crate::page::section::{Block, Section};
use crate::record::{Area, Direction, Indicator, Measure, MeasureResult, SeriesPoint, Service};
use crate::register::Entry;
use crate::value::{FuzzyDate, Known, Quantity};
use crate::words::{Words, say};

/// The newest result of which something is known.
fn latest(measure: &Measure) -> Option<&MeasureResult> {
    let known = measure.results.iter().filter(|result| result.value.value().is_some());
    known.max_by_key(|result| result.period.latest())
}

/// Whether the newest result meets the target.
fn meets(measure: &Measure) -> Option<bool> {
    let result = latest(measure)?.value.value()?;
    let target = measure.target.value()?;
    Some(match measure.direction {
        Direction::Higher => result >= target,
        Direction::Lower => result <= target,
    })
}

/// The page of a measure: the newest result against the target, over time, and beside others.
pub(super) fn record(content: Content<'_>, entry: &Entry<Measure>) -> Parts {
    let (measure, words) = (&entry.record, content.words);
    let mut opening = Section::opening();
    opening = match (latest(measure), meets(measure)) {
        (Some(result), met) => {
            let value =
                result.value.value().map(|v| v.with_unit(&measure.unit)).unwrap_or_default();
            let verdict = met.map(|met| if met { "measures-meets" } else { "measures-misses" });
            let verdict = verdict.map(|verdict| Block::Status(say!(words, verdict)));
            let opening = verdict.into_iter().fold(opening, Section::with);
            opening.saying(newest(words, measure, &value, result.period.value))
        }
        (None, _) => opening.with(Block::Note(say!(words, "measures-no-result"))),
    };
    let mut more = Vec::new();
    if !measure.results.is_empty() {
        let over_time = Section::new("over-time", say!(words, "measures-over-time"));
        more.push(over_time.chart(run_chart(content, measure)));
    }
    more.extend(compared(content, entry));
    Parts { opening: vec![opening], more, ..Parts::default() }
}

/// The newest result beside its target: "94.5% in 2025; the target is 95% (higher is better)."
fn newest(words: &Words, measure: &Measure, value: &str, period: FuzzyDate) -> String {
    match &measure.target {
        Known::Known(target) => say!(
            words,
            "measures-newest",
            value = value,
            period = period,
            target = target.with_unit(&measure.unit),
            direction = measure.direction
        ),
        Known::NotApplicable => {
            say!(words, "measures-newest-no-target", value = value, period = period)
        }
        unknown => say!(
            words,
            "measures-newest-unknown-target",
            value = value,
            period = period,
            reason = unknown
        ),
    }
}

fn run_chart(content: Content<'_>, measure: &Measure) -> Chart {
    let words = content.words;
    let points = measure
        .results
        .iter()
        .filter_map(|r| point(words, r.period.value, &r.value, &measure.unit))
        .collect();
    let mut steps = Steps::new(&measure.name, points);
    if let Some(target) = measure.target.value() {
        steps = steps.target(quantity(*target, &measure.unit));
    }
    let title = match meets(measure) {
        Some(true) => say!(words, "measures-newest-meets"),
        Some(false) => say!(words, "measures-newest-misses"),
        None => say!(words, "measures-results"),
    };
    let subtitle = say!(words, "measures-by-period", name = measure.name, unit = measure.unit);
    picture(content, "over-time-chart", title, &subtitle, &Form::Steps(steps))
}

fn point(
    words: &Words,
    period: FuzzyDate,
    value: &Known<Quantity>,
    unit: &str,
) -> Option<StepPoint> {
    Some(StepPoint {
        when: period.earliest()?,
        period: short_period(words, period),
        value: value.value().map(|value| quantity(*value, unit)),
        achieved: true,
    })
}

/// Itself among those with which it is compared.
fn compared(content: Content<'_>, entry: &Entry<Measure>) -> Option<Section> {
    let (measure, words) = (&entry.record, content.words);
    if measure.benchmark.is_empty() {
        return None;
    }
    let own = latest(measure).and_then(|result| result.value.value());
    let rows = best_first(words, entry, own);
    let known: Vec<Quantity> = rows.iter().filter_map(|(value, _)| *value).collect();
    let title = match own {
        Some(own) => place(words, *own, &known, measure.direction),
        None => say!(words, "measures-others"),
    };
    let subtitle = say!(words, "measures-and-others", name = measure.name, unit = measure.unit);
    let several = rows.len() > 2;
    let dots = rows.into_iter().map(|(_, dot)| dot).collect();
    let dots = Dots::new(&say!(words, "measures-who"), dots, several);
    let chart = picture(content, "compared", title, &subtitle, &Form::Dots(dots));
    Some(Section::new("compared-with", say!(words, "measures-compared")).chart(chart))
}

/// The measure and what others reached, the best first; the unknown last.
fn best_first(
    words: &Words,
    entry: &Entry<Measure>,
    own: Option<&Quantity>,
) -> Vec<(Option<Quantity>, Dot)> {
    let measure = &entry.record;
    let row = |label: String, value: Option<&Quantity>, own: bool| {
        let shown = value.map(|value| quantity(*value, &measure.unit));
        (value.copied(), Dot { label, link: None, value: shown, own })
    };
    let others = measure.benchmark.iter().map(|other| {
        let (name, year) = (&other.comparator, other.year);
        let label = say!(words, "measures-comparator", name = name, year = year);
        row(label, other.value.value(), false)
    });
    let mut rows: Vec<_> = others.chain([row(entry.name().to_owned(), own, true)]).collect();
    rows.sort_by(|a, b| {
        let better = match measure.direction {
            Direction::Higher => b.0.cmp(&a.0),
            Direction::Lower => a.0.cmp(&b.0),
        };
        better.then_with(|| words.compare(&a.1.label, &b.1.label))
    });
    rows
}

/// "Place 2 of 5, the best first", among those whose value is known.
fn place(words: &Words, own: Quantity, known: &[Quantity], direction: Direction) -> String {
    let better = |other: &&Quantity| match direction {
        Direction::Higher => **other > own,
        Direction::Lower => **other < own,
    };
    let place = known.iter().filter(better).count() + 1;
    let shared = known.iter().filter(|other| **other == own).count() > 1;
    let id = if shared { "measures-shared-place" } else { "measures-place" };
    say!(words, id, place = place, all = known.len())
}

fn bullet(words: &Words, entry: &Entry<Measure>) -> Bullet {
    let measure = &entry.record;
    let unit = &measure.unit;
    let result = latest(measure);
    Bullet {
        label: entry.name().to_owned(),
        link: Some(entry.address()),
        result: result.and_then(|r| r.value.value()).map(|v| quantity(*v, unit)),
        target: measure.target.value().map(|v| quantity(*v, unit)),
        threshold: measure.threshold.map(|v| quantity(v, unit)),
        period: result.map(|r| words.text(&r.period)).unwrap_or_default(),
        rating: measure.rating.value().map(|r| words.text(r)),
        higher_is_better: Some(measure.direction == Direction::Higher),
        benchmark: measure.benchmark.first().and_then(|other| {
            Some((other.comparator.clone(), quantity(*other.value.value()?, unit)))
        }),
    }
}

fn bullets(content: Content<'_>, id: &str, measures: &[&Entry<Measure>]) -> Chart {
    let known: Vec<bool> = measures.iter().filter_map(|m| meets(&m.record)).collect();
    let met = known.iter().filter(|met| **met).count();
    let rows = measures.iter().map(|entry| bullet(content.words, entry)).collect();
    let title = say!(content.words, "measures-met", met = met, all = known.len());
    picture(
        content,
        id,
        title,
        &say!(content.words, "measures-description"),
        &Form::Bullets(Bullets::new(rows)),
    )
}

/// The list of measures.
pub(super) fn index(content: Content<'_>) -> Parts {
    let measures: Vec<&Entry<Measure>> = content.register.all::<Measure>().iter().collect();
    // Without a target a bar has nothing to be measured against.
    let aimed: Vec<&Entry<Measure>> =
        measures.into_iter().filter(|m| m.record.target.value().is_some()).collect();
    let opening = Section::opening().chart(bullets(content, "service-levels", &aimed));
    Parts { opening: vec![opening], ..Parts::default() }
}

/// The measures of a service, for its page.
pub(super) fn of_service(content: Content<'_>, service: &Entry<Service>) -> Option<Section> {
    let register = content.register;
    let slugs = register.links.from::<Measure>(service, &["service"]);
    let measures: Vec<&Entry<Measure>> =
        slugs.iter().filter_map(|slug| register.all::<Measure>().get(slug)).collect();
    (!measures.is_empty()).then(|| {
        let heading = say!(content.words, "measures-of-service");
        Section::new("levels", heading).chart(bullets(content, "service-levels", &measures))
    })
}

/// The page of an indicator: its line with what was done about it, or a panel for each area.
pub(super) fn indicator(content: Content<'_>, entry: &Entry<Indicator>) -> Parts {
    let indicator = &entry.record;
    if indicator.series.is_empty() {
        let note = Block::Note(say!(content.words, "indicators-no-value"));
        return Parts { opening: vec![Section::opening().with(note)], ..Parts::default() };
    }
    let several = indicator.series.iter().any(|point| point.area.is_some());
    let opening = if several {
        let panels = Section::opening().chart(by_area(content, entry));
        latest_map(content, entry).into_iter().fold(panels, Section::chart)
    } else {
        Section::opening().chart(line(content, entry))
    };
    Parts {
        opening: vec![opening],
        shown: Elsewhere { fields: vec!["interventions"], ..Elsewhere::default() },
        ..Parts::default()
    }
}

fn line(content: Content<'_>, entry: &Entry<Indicator>) -> Chart {
    let (indicator, words) = (&entry.record, content.words);
    let unit = &indicator.unit;
    let points = indicator.series.iter();
    let points = points.filter_map(|p| point(words, p.period.value, &p.value, unit)).collect();
    let mut steps = Steps::new(&indicator.name, points);
    if let Some(target) = indicator.target {
        steps = steps.target(quantity(target, unit));
    }
    for done in &indicator.interventions {
        if let Some(when) = done.date.earliest() {
            steps = steps.event(when, &done.what);
        }
    }
    let subtitle = say!(words, "measures-by-period", name = indicator.name, unit = unit);
    picture(content, "series-chart", trend(words, indicator), &subtitle, &Form::Steps(steps))
}

/// "From 8.1% in 2013 to 12.4% in 2019".
fn trend(words: &Words, indicator: &Indicator) -> String {
    let known: Vec<&SeriesPoint> =
        in_time(&indicator.series).into_iter().filter(|p| p.value.value().is_some()).collect();
    let value = |p: &SeriesPoint| {
        p.value.value().map(|value| value.with_unit(&indicator.unit)).unwrap_or_default()
    };
    match (known.first(), known.last()) {
        (Some(first), Some(last)) if known.len() > 1 => say!(
            words,
            "indicators-trend",
            first = value(first),
            then = first.period,
            last = value(last),
            now = last.period
        ),
        (Some(only), _) => {
            capitalised(&say!(words, "indicators-only", value = value(only), period = only.period))
        }
        _ => say!(words, "indicators-unknown"),
    }
}

/// The values in the order of time, in whatever order they are written.
fn in_time(series: &[SeriesPoint]) -> Vec<&SeriesPoint> {
    let mut points: Vec<&SeriesPoint> = series.iter().collect();
    points.sort_by_key(|point| (point.period.earliest(), point.period.latest()));
    points
}

/// The newest value of each area on a map.
fn latest_map(content: Content<'_>, entry: &Entry<Indicator>) -> Option<Chart> {
    let indicator = &entry.record;
    let newest = indicator.series.iter().filter_map(|p| p.period.latest()).max()?;
    let now = indicator.series.iter().filter(|p| p.period.latest() == Some(newest));
    let placed = now
        .filter_map(|point| {
            let area = content.register.refer::<Area>(point.area.as_ref()?)?;
            let value = point.value.value().map(|v| quantity(*v, &indicator.unit));
            Some(Placed { area, value, link: area.address() })
        })
        .collect();
    let (words, name) = (content.words, &indicator.name);
    let title = say!(words, "indicators-newest", name = name);
    let subtitle = say!(words, "indicators-by-area", name = name, unit = indicator.unit);
    maps::map(content, ("newest", title, &subtitle), &indicator.name, placed)
}

/// A panel for each area, all on one scale.
fn by_area(content: Content<'_>, entry: &Entry<Indicator>) -> Chart {
    let (indicator, words) = (&entry.record, content.words);
    let unit = &indicator.unit;
    let mut panels: Vec<Panel> = Vec::new();
    for point in in_time(&indicator.series) {
        let area = point.area.as_ref().and_then(|area| content.register.refer::<Area>(area));
        let label =
            area.map_or_else(|| say!(words, "indicators-all-areas"), |a| a.name().to_owned());
        let value = point.value.value().map(|value| quantity(*value, unit));
        let headline = value
            .as_ref()
            .map_or_else(|| say!(words, "indicators-no-data"), |figure| figure.words.clone());
        let at = (words.text(&point.period), value);
        let link = area.map(Entry::address);
        match panels.iter_mut().find(|panel| panel.link == link) {
            Some(panel) => {
                panel.headline = headline;
                panel.points.push(at);
            }
            None => {
                panels.push(Panel { label, link, headline, points: vec![at] });
            }
        }
    }
    let newest = |panel: &Panel| panel.points.last().and_then(|(_, value)| value.clone());
    let highest = panels.iter().max_by(|a, b| {
        let length = |panel| newest(panel).map_or(f64::NEG_INFINITY, |figure| figure.length);
        length(a).total_cmp(&length(b))
    });
    let title = match highest.and_then(|panel| Some((panel, newest(panel)?))) {
        Some((panel, figure)) => {
            say!(words, "indicators-highest", area = panel.label, value = figure.words)
        }
        None => say!(words, "indicators-areas", count = panels.len()),
    };
    let subtitle = say!(words, "indicators-by-area-and-period", name = indicator.name, unit = unit);
    let multiples = Multiples::new(&indicator.name, panels);
    picture(content, "series-chart", title, &subtitle, &Form::Multiples(multiples))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_among_the_known_in_the_direction_of_the_measure() {
        let of = |words: &str| words.parse::<Quantity>().expect(words);
        let (words, known) = (Words::english(), ["8", "30", "12", "12"].map(of));
        let place = |own, direction| place(&words, of(own), &known, direction);
        assert_eq!(place("8", Direction::Lower), "Place 1 of 4, the best first");
        assert_eq!(place("8", Direction::Higher), "Place 4 of 4, the best first");
        assert_eq!(place("12", Direction::Higher), "Shared place 2 of 4, the best first");
    }
}
