//! The picture of [`Steps`]: the line, its target and its events. The words of the scale stand at
//! the right, where the line ends.

use jiff::civil::Date;

use crate::words::{Words, say};

use super::callouts::{Callouts, Side};
use super::canvas::{Anchor, Canvas, Drawing, Letters, Plot, Rect, Width};
use super::figure::extremes;
use super::key::Key;
use super::lettering::{LINE, shorten, wrap_whole};
use super::rows::draw_lines;
use super::slot::Slot;
use super::steplabels::{self, EDGE, Label};
use super::steps::{StepPoint, Steps};

/// Between the line and the words at the right.
const SPACE: f64 = 8.0;
/// The height of the plot.
const TALL: f64 = 220.0;
/// Below the plot: the periods.
const FOOT: f64 = 32.0;

/// So many characters of an event are written beside its line.
const EVENT: usize = 50;

/// Draws the steps.
pub(super) fn draw(steps: &Steps, sheet: Width, name: &str, words: &Words) -> Drawing {
    let scale = Scale::of(steps);
    let labels = steplabels::all(steps, words);
    let widest = labels.iter().map(Label::width).fold(0.0, f64::max);
    let across = sheet.room() - SPACE - widest - 2.0;
    let place = |when: Date| 1.0 + scale.share(when) * (across - 1.0);
    let events: Vec<(f64, String)> =
        steps.events().iter().map(|(when, words)| (place(*when), cut(words))).collect();
    let callouts = Callouts::of(&events, sheet.along(), sheet.room());
    let part = Rect::new(1.0, callouts.height() + EDGE, across - 1.0, TALL);
    let bottom = part.top + TALL;
    let foot = if scale.is_cut_off { LINE } else { 0.0 } + FOOT;
    let key = key(steps, sheet, words);
    let canvas = Canvas::new(name, sheet.pixels(), bottom + foot + key.height());
    let plot = scale.plot(&canvas, part);
    let picture = Picture { words, steps, sheet, scale, canvas, plot, part };
    picture.draw_gaps(&events);
    callouts.draw(&picture.canvas, part.top - EDGE, Side::Above);
    picture.draw_lines(&events);
    picture.draw_trace();
    steplabels::draw(
        &picture.canvas,
        labels,
        &picture.plot,
        (part.left + part.width + SPACE, part),
    );
    picture.draw_periods();
    key.draw(&picture.canvas, bottom + foot);
    picture.canvas.finish()
}

/// What the marks mean, where not all words stand beside them.
fn key(steps: &Steps, sheet: Width, words: &Words) -> Key {
    let some = |what: fn(&StepPoint) -> bool| steps.points().iter().any(what);
    let mut marks = Vec::new();
    if some(|point| point.value.is_some() && !point.achieved) {
        if some(|point| point.value.is_some() && point.achieved) {
            marks.push((Slot::Trace, say!(words, "steps-achieved")));
        }
        marks.push((Slot::Ahead, say!(words, "steps-forecast")));
    }
    if some(|point| point.value.is_none()) {
        marks.push((Slot::Dashed, say!(words, "chart-not-published")));
    }
    Key::new(&marks, sheet.helping(), sheet.room())
}

/// From days and figures to places.
struct Scale {
    first: Date,
    /// Days from the first.
    days: f64,
    /// Where the last step ends.
    end: f64,
    /// What stands at the bottom and at the top of the plot.
    bottom: f64,
    top: f64,
    is_cut_off: bool,
}

impl Scale {
    fn of(steps: &Steps) -> Self {
        let points = steps.points();
        let days = |from: Date, to: Date| f64::from((to - from).get_days());
        let all = || {
            points
                .iter()
                .map(|point| point.when)
                .chain(steps.events().iter().map(|(when, _)| *when))
        };
        let first = all().min().unwrap_or(Date::ZERO);
        let days_in_all = days(first, all().max().unwrap_or(first));
        // The last figure holds as long as the one before.
        let end = match points {
            [.., before, last] => days(first, last.when) + days(before.when, last.when).max(1.0),
            [only] => days(first, only.when) + 1.0,
            [] => 1.0,
        };
        let (least, most) = steps.lengths();
        let is_cut_off = steps.is_cut_off();
        let (bottom, top) = if is_cut_off {
            (least - (most - least) * 0.3, most)
        } else {
            (least.min(0.0), most.max(0.0))
        };
        let top = if top > bottom { top } else { bottom + 1.0 };
        Self { first, days: days_in_all.max(end), end, bottom, top, is_cut_off }
    }

    fn day(&self, when: Date) -> f64 {
        f64::from((when - self.first).get_days())
    }

    /// Where a day lies, from 0 to 1.
    fn share(&self, when: Date) -> f64 {
        self.day(when) / self.days
    }

    fn plot(&self, canvas: &Canvas, part: Rect) -> Plot {
        canvas.plot(part, 0.0..self.days, self.top..self.bottom)
    }
}

struct Picture<'a> {
    words: &'a Words,
    steps: &'a Steps,
    sheet: Width,
    scale: Scale,
    canvas: Canvas,
    plot: Plot,
    /// Where the plot stands on the sheet.
    part: Rect,
}

impl Picture<'_> {
    /// When each point begins and ends to hold, in days.
    fn spans(&self) -> impl Iterator<Item = (&StepPoint, f64, f64)> {
        let ends = self.steps.points().iter().skip(1).map(|next| self.scale.day(next.when));
        let ends = ends.chain(std::iter::once(self.scale.end));
        self.steps.points().iter().zip(ends).map(|(p, end)| (p, self.scale.day(p.when), end))
    }

    /// The boxes of periods of which nothing was published.
    fn draw_gaps(&self, events: &[(f64, String)]) {
        let spans: Vec<_> = self.spans().collect();
        for run in spans.chunk_by(|a, b| a.0.value.is_none() && b.0.value.is_none()) {
            let (Some((point, from, _)), Some((.., to))) = (run.first(), run.last()) else {
                continue;
            };
            if point.value.is_none() {
                let x = |day: f64| self.plot.pixel((day, 0.0)).0;
                let (left, width) = (x(*from) + 2.0, (x(*to) - x(*from) - 4.0).max(2.0));
                let (top, height) = (self.part.top + 0.5, self.part.height - 3.0);
                let gap = Rect::new(left, top, width, height);
                self.canvas.rect(Slot::Dashed, gap);
                self.draw_gap_words(gap, events);
            }
        }
    }

    /// Says in a gap what it is, where there is room and no line runs through the words.
    fn draw_gap_words(&self, gap: Rect, events: &[(f64, String)]) {
        let letters = self.sheet.helping();
        let passed = |(x, _): &(f64, String)| (gap.left..gap.left + gap.width).contains(x);
        let words = say!(self.words, "chart-not-published");
        let Some(words) = wrap_whole(&words, letters.size(), gap.width - 8.0, 2) else {
            return;
        };
        let clear = |y: &f64| self.lines_across().iter().all(|line| (line - y).abs() > LINE + 6.0);
        let ys = [0.5, 0.25, 0.75].map(|share| gap.top + gap.height * share);
        if let Some(y) = ys.into_iter().find(clear).filter(|_| !events.iter().any(passed)) {
            draw_lines(&self.canvas, &words, (gap.left + 6.0, y), letters);
        }
    }

    /// Where lines run across the plot, in pixels.
    fn lines_across(&self) -> Vec<f64> {
        let range = extremes(self.steps.known()).map(|((_, least), (_, most))| [least, most]);
        let figures = range.into_iter().flatten().chain(self.steps.aim());
        let lengths = figures.map(|figure| figure.length).chain(std::iter::once(0.0));
        lengths.map(|length| self.plot.pixel((0.0, length)).1).collect()
    }

    /// Thin lines across and down: the scale, the target, the events.
    fn draw_lines(&self, events: &[(f64, String)]) {
        let Rect { left, top, width, height } = self.part;
        let across = |slot, length: f64| {
            let (_, y) = self.plot.pixel((0.0, length));
            self.canvas.line(slot, &[(left, y), (left + width, y)]);
        };
        if let Some(((_, least), (_, most))) = extremes(self.steps.known()) {
            across(Slot::Grid, most.length);
            if self.scale.is_cut_off || least.length < 0.0 {
                across(Slot::Grid, least.length);
            }
        }
        for (x, _) in events {
            self.canvas.line(Slot::Axis, &[(*x, top - EDGE), (*x, top + height)]);
        }
        if let Some(target) = self.steps.aim() {
            across(Slot::Aim, target.length);
        }
        // Where it does not stand for zero, the line at the bottom is no axis.
        if !self.scale.is_cut_off {
            across(Slot::Axis, 0.0);
        }
    }

    /// The line itself, in pieces that are achieved or not.
    fn draw_trace(&self) {
        let mut before: Option<(f64, f64)> = None;
        let mut piece: Vec<(f64, f64)> = Vec::new();
        let mut slot = Slot::Trace;
        for (point, from, to) in self.spans() {
            let next = if point.achieved { Slot::Trace } else { Slot::Ahead };
            if next != slot || point.value.is_none() {
                self.draw_piece(slot, &mut piece);
                slot = next;
            }
            let Some(figure) = &point.value else {
                before = None;
                continue;
            };
            if piece.is_empty() {
                piece.extend(before);
            }
            piece.extend([(from, figure.length), (to, figure.length)]);
            before = Some((to, figure.length));
        }
        self.draw_piece(slot, &mut piece);
    }

    fn draw_piece(&self, slot: Slot, piece: &mut Vec<(f64, f64)>) {
        if !piece.is_empty() {
            self.plot.line(slot, piece);
            piece.clear();
        }
    }

    /// The periods below, as many as there is room for; the last is always among them.
    fn draw_periods(&self) {
        let letters = self.sheet.helping();
        let bottom = self.part.top + self.part.height;
        for (x, tick, words) in self.periods(letters) {
            self.canvas.line(Slot::Axis, &[(tick, bottom), (tick, bottom + 6.0)]);
            self.canvas.text(&words, (x, bottom + EDGE + 10.0), Anchor::Start, letters);
        }
        if self.scale.is_cut_off {
            let words = say!(self.words, "steps-cut-off");
            self.canvas.text(&words, (0.0, bottom + FOOT + LINE / 2.0), Anchor::Start, letters);
        }
    }

    /// Periods that do not touch each other, each with its place and that of its tick: every one,
    /// or every second, and so on.
    fn periods(&self, letters: Letters) -> Vec<(f64, f64, String)> {
        let room = self.sheet.room();
        let placed = |point: &StepPoint| {
            let words = shorten(&point.period, letters.size(), room / 2.0);
            let tick = self.plot.pixel((self.scale.day(point.when), 0.0)).0;
            (tick.min(room - letters.width(&words)), tick, words)
        };
        let all: Vec<_> = self.steps.points().iter().rev().map(placed).collect();
        let apart = |pair: &[&(f64, f64, String)]| {
            pair[1].0 + letters.width(&pair[1].2) + 12.0 <= pair[0].0
        };
        let every = |step: usize| all.iter().step_by(step).collect::<Vec<_>>();
        let fits = |step: &usize| every(*step).windows(2).all(apart);
        let step = (1..=all.len()).find(fits).unwrap_or(1);
        every(step).into_iter().cloned().collect()
    }
}

/// The words of an event, no longer than they may be.
fn cut(words: &str) -> String {
    if words.chars().count() <= EVENT {
        return words.to_owned();
    }
    let kept: String = words.chars().take(EVENT - 1).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_an_event_are_cut() {
        assert_eq!(cut("Contract let"), "Contract let");
        assert_eq!(
            cut("The councils agree to share their waste service with all of their neighbours"),
            "The councils agree to share their waste service w…"
        );
    }
}
