//! The picture of [`Quarters`]: a square for each period, with a mark in it.

use std::ops::Range;

use crate::words::Words;

use super::canvas::{Anchor, Canvas, Drawing, Letters, Rect, Width};
use super::key::{Key, Sample};
use super::lettering::LINE;
use super::names::{Names, Place};
use super::quarters::{Quarter, Quarters};
use super::slot::Slot;

/// The side of a square; no more than a sample of the key.
const SQUARE: f64 = 22.0;
/// The least between two squares or headings, and the most from one square to the next unless the
/// headings need more.
const SPACE: f64 = 6.0;
const PITCH: f64 = 44.0;
/// Between bands of one row, and rows whose names are beside and above the squares.
const BANDS: f64 = 10.0;
const GAP: (f64, f64) = (10.0, 20.0);

/// Draws the rows.
pub(super) fn draw(quarters: &Quarters, sheet: Width, name: &str, words: &Words) -> Drawing {
    let labels = quarters.rows().iter().map(|row| (row.label.as_str(), Letters::NORMAL));
    let names = Names::of(labels, sheet);
    let (gap, letters) = match sheet {
        Width::Wide => (GAP.0, Letters::SMALL_QUIET),
        Width::Narrow => (GAP.1, Letters::QUIET),
    };
    let bands = Bands::of(quarters.periods(), names.room(), letters);
    let once = bands.all.len() == 1;
    // Headings of a single band stand once above all rows.
    let (head, above) = if once { (bands.head + SPACE, 0.0) } else { (SPACE, bands.head) };
    let squares = (above + SQUARE + BANDS) * lines(bands.all.len()) - BANDS;
    let (places, height) = names.stack(head, gap, |_| (squares, above + SQUARE / 2.0));
    let key = key(quarters, letters, sheet.room(), words);
    let canvas = Canvas::new(name, sheet.pixels(), height + key.height());
    let strip = Strip { quarters, canvas, bands, left: names.left(), letters };
    if once {
        strip.draw_headings(&strip.bands.all[0], SPACE / 2.0);
    }
    for (row, place) in places.iter().enumerate() {
        names.draw(&strip.canvas, row, *place);
        strip.draw_row(row, *place, above);
    }
    key.draw(&strip.canvas, height);
    strip.canvas.finish()
}

/// What the marks mean, of those that are there.
fn key(quarters: &Quarters, letters: Letters, room: f64, words: &Words) -> Key {
    let there = |what: &Quarter| {
        let periods = 0..quarters.periods().len();
        quarters
            .rows()
            .iter()
            .any(|row| periods.clone().any(|period| quarters.cell(row, period) == Some(*what)))
    };
    let sample = |what: Quarter| -> (Sample, String) {
        (Box::new(move |canvas, at| draw_square(canvas, what, at)), what.in_words(words))
    };
    let shown = Quarter::ALL.into_iter().filter(there).map(sample);
    Key::drawn(shown.collect(), letters, room)
}

fn lines(number: usize) -> f64 {
    f64::from(u8::try_from(number).unwrap_or(u8::MAX))
}

/// The periods, in as few bands as there is room for, one below another.
struct Bands {
    all: Vec<Range<usize>>,
    /// From one square to the next.
    pitch: f64,
    /// How high the headings are.
    head: f64,
}

impl Bands {
    fn of(periods: &[String], room: f64, letters: Letters) -> Self {
        let bands = |number: usize| -> (usize, Vec<Range<usize>>) {
            let size = periods.len().div_ceil(number);
            let starts = (0..periods.len()).step_by(size.max(1));
            (size, starts.map(|from| from..(from + size).min(periods.len())).collect())
        };
        let needed = |all: &[Range<usize>]| {
            all.iter().map(|band| needed(&periods[band.clone()], letters)).fold(0.0, f64::max)
        };
        let fits = |(size, all): &(usize, Vec<Range<usize>>)| needed(all) * lines(*size) <= room;
        let (size, all) = (1..=periods.len())
            .map(bands)
            .find(fits)
            .unwrap_or_else(|| bands(periods.len().max(1)));
        let most = room / lines(size.max(1));
        let pitch = needed(&all).max(PITCH.min(most)).min(most);
        let years = periods.iter().any(|period| period.contains(' '));
        let head = if years { 2.0 * LINE } else { LINE };
        Self { all, pitch, head: head + 2.0 }
    }
}

/// How far apart the squares of these periods must be, so that each has its heading.
fn needed(periods: &[String], letters: Letters) -> f64 {
    let quarters = periods.iter().map(|period| letters.width(parts(period).0));
    let years = years(periods);
    let years = years.iter().map(|(run, year)| (letters.width(year) + SPACE) / lines(run.len()));
    quarters.map(|width| width + SPACE).chain(years).fold(SQUARE + SPACE, f64::max)
}

/// "Q1" and "2025/26".
fn parts(period: &str) -> (&str, &str) {
    period.split_once(' ').unwrap_or((period, ""))
}

/// The years, each with the run of periods that it stands above.
fn years(periods: &[String]) -> Vec<(Range<usize>, &str)> {
    let mut runs: Vec<(Range<usize>, &str)> = Vec::new();
    for (i, period) in periods.iter().enumerate() {
        let year = parts(period).1;
        match runs.last_mut() {
            Some((run, last)) if *last == year => run.end = i + 1,
            _ => runs.push((i..i + 1, year)),
        }
    }
    runs
}

/// A sheet on which strips are drawn.
struct Strip<'a> {
    quarters: &'a Quarters,
    canvas: Canvas,
    bands: Bands,
    left: f64,
    letters: Letters,
}

impl Strip<'_> {
    /// Where the square of a period begins that is this many after the first of its band.
    fn x(&self, number: usize) -> f64 {
        self.left + self.bands.pitch * lines(number)
    }

    /// Writes the headings of a band from `top` down: years above a line, and below it quarters.
    fn draw_headings(&self, band: &Range<usize>, top: f64) {
        let periods = &self.quarters.periods()[band.clone()];
        let below = top + self.bands.head - 2.0 - LINE / 2.0;
        for (run, year) in years(periods).into_iter().filter(|(_, year)| !year.is_empty()) {
            let (from, to) = (self.x(run.start), self.x(run.end) - SPACE);
            let words = self.letters.wrap(year, to - from, 1).concat();
            self.canvas.text(&words, (from, top + LINE / 2.0), Anchor::Start, self.letters);
            let end = to.min(self.x(run.end - 1) + SQUARE);
            let y = top + LINE - 0.5;
            self.canvas.line(Slot::Axis, &[(from, y), (end, y)]);
        }
        for (i, period) in periods.iter().enumerate() {
            let words = self.letters.wrap(parts(period).0, self.bands.pitch - SPACE, 1).concat();
            // Words that are wider than their square begin with it.
            let half = (self.letters.width(&words) / 2.0).max(SQUARE / 2.0);
            self.canvas.text(&words, (self.x(i) + half, below), Anchor::Middle, self.letters);
        }
    }

    /// Draws a row; the headings of its bands take so many pixels `above` each.
    fn draw_row(&self, row: usize, place: Place, above: f64) {
        let row = &self.quarters.rows()[row];
        let mut top = place.marks;
        for band in &self.bands.all {
            if above > 0.0 {
                self.draw_headings(band, top);
            }
            for (i, period) in band.clone().enumerate() {
                let at = (self.x(i) + SQUARE / 2.0, top + above + SQUARE / 2.0);
                if let Some(what) = self.quarters.cell(row, period) {
                    draw_square(&self.canvas, what, at);
                }
            }
            top += above + SQUARE + BANDS;
        }
    }
}

/// Draws a square with its mark; the point is its middle.
fn draw_square(canvas: &Canvas, what: Quarter, (x, y): (f64, f64)) {
    let within = |edge: f64| {
        let side = SQUARE - 2.0 * edge;
        Rect::new(x - side / 2.0, y - side / 2.0, side, side)
    };
    match what {
        Quarter::Published => {
            canvas.rect(Slot::Solid, within(0.0));
            canvas.line(Slot::WhiteStroke, &[(x - 6.0, y), (x - 2.0, y + 4.5), (x + 6.0, y - 5.0)]);
        }
        Quarter::Part => {
            canvas.rect(Slot::Outline, within(1.25));
            let half = Rect { width: SQUARE / 2.0, ..within(0.0) };
            canvas.rect(Slot::Solid, half);
        }
        Quarter::Late => {
            canvas.rect(Slot::Fourth, within(0.0));
            canvas.rect(Slot::Tick, Rect::new(x - 1.5, y - 7.0, 3.0, 8.5));
            canvas.rect(Slot::Tick, Rect::new(x - 1.5, y + 4.0, 3.0, 3.0));
        }
        Quarter::Missing => {
            canvas.rect(Slot::Hollow, within(0.75));
            canvas.line(Slot::Stroke, &[(x - 5.5, y - 5.5), (x + 5.5, y + 5.5)]);
            canvas.line(Slot::Stroke, &[(x - 5.5, y + 5.5), (x + 5.5, y - 5.5)]);
        }
        Quarter::NotDue => canvas.rect(Slot::Dashed, within(0.5)),
    }
}
