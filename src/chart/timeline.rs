//! The picture of [`Lifelines`]: a bar for each along one scale of years.

use jiff::civil::{Date, date};

use crate::words::{Words, say};

use super::canvas::{Anchor, Canvas, Drawing, Letters, Plot, Rect, Width};
use super::key::Key;
use super::lettering::{LINE, NORMAL, SMALL, wrap};
use super::lifelines::{End, Lifeline, Lifelines, Within};
use super::rows::draw_lines;
use super::slot::Slot;

/// The widest that names beside the bars may be, and what is between them.
const NAMES: f64 = 230.0;
const SPACE: f64 = 16.0;
/// Above the first row: the day up to which things are known.
const HEAD: f64 = 26.0;
/// How thick a bar is.
const BAR: f64 = 20.0;
/// Room at the right for the arrow of what goes on.
const ARROW: f64 = 10.0;
/// Below the last row: the years.
const FOOT: f64 = 30.0;

/// Draws the lifelines.
pub(super) fn draw(lifelines: &Lifelines, sheet: Width, name: &str, words: &Words) -> Drawing {
    let scale = Scale::of(lifelines);
    let layout = Layout::of(lifelines, sheet, words);
    let lives: Vec<Life> = lifelines.lines().iter().map(|line| Life::of(line, &scale)).collect();
    let key = key(&lives, layout.letters(), sheet.room(), words);
    let canvas = Canvas::new(name, sheet.pixels(), layout.height + FOOT + key.height());
    let picture = Timeline { plot: scale.plot(&canvas, &layout), canvas, scale, layout, words };
    let years = picture.years();
    for (row, life) in picture.layout.rows.iter().zip(&lives) {
        picture.draw_row(row, life, &years);
    }
    picture.draw_scale(&years);
    key.draw(&picture.canvas, picture.layout.height + FOOT);
    picture.canvas.finish()
}

/// From days to places: the scale counts days from the first.
struct Scale {
    first: Date,
    last: Date,
    as_at: Date,
}

impl Scale {
    /// From the beginning of the year of the earliest date to the latest date, or to today.
    fn of(lifelines: &Lifelines) -> Self {
        let as_at = lifelines.as_at();
        let ends = |line: &Lifeline| match line.end() {
            End::Within(within) => Some(within),
            End::Open | End::Missing => None,
        };
        let dates: Vec<Within> = lifelines
            .lines()
            .iter()
            .flat_map(|line| line.start().into_iter().chain(ends(line)))
            .collect();
        let first = dates.iter().map(|(from, _)| *from).fold(as_at, Date::min);
        let last = dates.iter().map(|(_, to)| *to).fold(as_at, Date::max);
        Self { first: date(first.year(), 1, 1), last, as_at }
    }

    fn day(&self, day: Date) -> f64 {
        f64::from((day - self.first).get_days())
    }

    fn plot(&self, canvas: &Canvas, layout: &Layout) -> Plot {
        let part = Rect::new(layout.left, 0.0, layout.room - ARROW, 1.0);
        canvas.plot(part, 0.0..self.day(self.last).max(1.0), 0.0..1.0)
    }
}

/// Where the rows stand, in pixels.
struct Layout {
    rows: Vec<Placed>,
    /// Where the bars may begin, and their room with the arrow.
    left: f64,
    room: f64,
    /// Of the rows and what is above them.
    height: f64,
    beside: bool,
}

struct Placed {
    name: Vec<String>,
    /// The middle of the name's lines.
    name_at: f64,
    bar: f64,
    words: Vec<String>,
}

impl Layout {
    fn of(lifelines: &Lifelines, sheet: Width, words: &Words) -> Self {
        let beside = sheet == Width::Wide;
        let names = lifelines
            .lines()
            .iter()
            .map(|line| wrap(&line.name, NORMAL, if beside { NAMES } else { sheet.room() }, 2));
        let names: Vec<Vec<String>> = names.collect();
        let widest =
            names.iter().flatten().map(|name| Letters::NORMAL.width(name)).fold(0.0, f64::max);
        let left = if beside { widest + SPACE } else { 0.0 };
        let mut layout =
            Self { rows: Vec::new(), left, room: sheet.room() - left, height: HEAD, beside };
        for (line, name) in lifelines.lines().iter().zip(names) {
            layout.place(line, name, words);
        }
        layout
    }

    /// What stands around the bars. A telephone is often narrower than the narrow picture, so
    /// there nothing is small.
    fn letters(&self) -> Letters {
        if self.beside { Letters::SMALL_QUIET } else { Letters::QUIET }
    }

    fn place(&mut self, line: &Lifeline, name: Vec<String>, words: &Words) {
        let size = if self.beside { SMALL } else { NORMAL };
        // The box of an unknown life has the words in it.
        let nothing_known = line.start().is_none() && line.end() == End::Missing;
        let words = if nothing_known {
            Vec::new()
        } else {
            wrap(&line.in_words(words), size, self.room, 2)
        };
        let names = LINE * f64::from(u8::try_from(name.len()).unwrap_or(2));
        let said = LINE * f64::from(u8::try_from(words.len()).unwrap_or(2));
        let (name_at, bar) = if self.beside {
            (self.height + names / 2.0, self.height)
        } else {
            (self.height + names / 2.0, self.height + names + 4.0)
        };
        let end = bar + BAR + if words.is_empty() { 0.0 } else { said + 3.0 };
        self.height = end.max(self.height + names) + if self.beside { 14.0 } else { 18.0 };
        self.rows.push(Placed { name, name_at, bar, words });
    }
}

/// What is drawn of one lifeline.
struct Life {
    stretches: Vec<(Slot, Date, Date)>,
    goes_on: bool,
    /// Whether its beginning, and its end, are in question.
    question: (bool, bool),
    /// The one end whose day is known, beside the other, of which nothing is.
    stop: Option<Date>,
}

impl Life {
    fn of(line: &Lifeline, scale: &Scale) -> Self {
        let end = line.end();
        let last_sure = match end {
            End::Within((from, _)) => from,
            End::Open | End::Missing => scale.as_at,
        };
        let mut stretches = Vec::new();
        match (line.start(), end) {
            (None, End::Missing) => stretches.push((Slot::Dashed, scale.first, scale.last)),
            (None, _) => stretches.push((Slot::Dashed, scale.first, last_sure)),
            (Some(start), End::Missing) => {
                stretches.extend(fuzzy(start));
                stretches.push((Slot::Dashed, start.1, last_sure.max(start.1)));
            }
            // No day is sure to lie in it.
            (Some(start), End::Within((from, to))) if start.1 > from => {
                stretches.push((Slot::Hatch, start.0, to.max(start.1)));
            }
            (Some(start), _) => {
                stretches.extend(fuzzy(start));
                stretches.push((Slot::Solid, start.1, last_sure.max(start.1)));
            }
        }
        if let (End::Within(within), false) =
            (end, stretches.iter().any(|(_, _, to)| *to > last_sure))
        {
            stretches.extend(fuzzy(within));
        }
        let exact = |(from, to): Within| (from == to).then_some(from);
        let stop = match (line.start(), end) {
            (Some(start), End::Missing) => exact(start),
            (None, End::Within(within)) => exact(within),
            _ => None,
        };
        Self {
            stretches,
            goes_on: end == End::Open,
            question: (line.start().is_none(), end == End::Missing),
            stop,
        }
    }

    fn first(&self) -> Date {
        self.stretches.iter().map(|(_, from, _)| *from).min().unwrap_or(Date::ZERO)
    }

    fn last(&self) -> Date {
        self.stretches.iter().map(|(.., to)| *to).max().unwrap_or(Date::ZERO)
    }

    fn is_unknown(&self) -> bool {
        self.question == (true, true)
    }
}

/// The round years from the first to the last day, so far apart that each has `room` pixels where
/// a year has `width`.
pub(super) fn years_between(
    (first, last): Within,
    width: f64,
    room: f64,
) -> impl Iterator<Item = i16> {
    const STEPS: [i16; 9] = [1, 2, 5, 10, 20, 50, 100, 200, 500];
    let step = STEPS.into_iter().find(|step| f64::from(*step) * width >= room).unwrap_or(500);
    (first.year()..=last.year()).filter(move |year| year % step == 0)
}

/// The stretch of a date that is not exact.
pub(super) fn fuzzy((from, to): Within) -> Option<(Slot, Date, Date)> {
    (from != to).then_some((Slot::Hatch, from, to))
}

/// What the marks mean, of those that are there.
fn key(lives: &[Life], letters: Letters, room: f64, words: &Words) -> Key {
    let there =
        |slot: Slot| lives.iter().any(|life| life.stretches.iter().any(|(s, ..)| *s == slot));
    let all = [
        (Slot::Solid, "lifelines-key-existed"),
        (Slot::Hatch, "lifelines-key-rough"),
        (Slot::Dashed, "lifelines-key-unknown"),
    ];
    let shown = all.into_iter().filter(|(slot, _)| there(*slot));
    let shown: Vec<_> = shown.map(|(slot, id)| (slot, say!(words, id))).collect();
    Key::new(&shown, letters, room)
}

/// A sheet on which a timeline is drawn.
struct Timeline<'a> {
    words: &'a Words,
    canvas: Canvas,
    plot: Plot,
    scale: Scale,
    layout: Layout,
}

impl Timeline<'_> {
    /// Where a day stands.
    fn x(&self, day: Date) -> f64 {
        self.plot.pixel((self.scale.day(day), 0.0)).0
    }

    /// Years that can be written along the scale without touching, each with its place.
    fn years(&self) -> Vec<(f64, i16)> {
        let room = self.layout.letters().width("2000") + 14.0;
        let days = self.scale.day(self.scale.last).max(1.0);
        let year = 365.25 / days * (self.layout.room - ARROW);
        years_between((self.scale.first, self.scale.last), year, room)
            .map(|year| (self.x(date(year, 1, 1)), year))
            .collect()
    }

    fn draw_row(&self, row: &Placed, life: &Life, years: &[(f64, i16)]) {
        let across =
            |slot, x| self.canvas.line(slot, &[(x, row.bar - 4.0), (x, row.bar + BAR + 4.0)]);
        for (x, _) in years {
            across(Slot::Grid, *x);
        }
        across(Slot::Axis, self.x(self.scale.as_at));
        draw_lines(&self.canvas, &row.name, (0.0, row.name_at), Letters::NORMAL);
        for (slot, from, to) in &life.stretches {
            self.draw_stretch(*slot, self.x(*from), self.x(*to), row.bar);
        }
        let (left, right) = (self.x(life.first()), self.x(life.last()));
        self.draw_ends(life, left, right, row.bar);
        self.draw_words(row, left);
    }

    fn draw_stretch(&self, slot: Slot, from: f64, to: f64, bar: f64) {
        self.canvas.rect(
            slot,
            match slot {
                Slot::Solid => Rect::new(from, bar, (to - from).max(2.0), BAR),
                // A keyline lies half inside and half outside.
                _ => Rect::new(from + 0.5, bar + 0.5, (to - from - 1.0).max(2.0), BAR - 1.0),
            },
        );
    }

    /// What stands at the ends of a bar: an arrow where it goes on, a question mark in the empty
    /// box where nobody can say, a stop at the day that is known.
    fn draw_ends(&self, life: &Life, left: f64, right: f64, bar: f64) {
        let middle = bar + BAR / 2.0;
        if life.goes_on {
            let head = [(right, bar), (right + ARROW, middle), (right, bar + BAR)];
            match life.stretches.last() {
                Some((Slot::Dashed, ..)) => self.canvas.line(Slot::Axis, &head),
                _ => self.canvas.polygon(Slot::Solid, &head),
            }
        }
        if life.is_unknown() {
            self.canvas.text(
                &say!(self.words, "lifelines-unknown"),
                (left + 10.0, middle),
                Anchor::Start,
                self.layout.letters(),
            );
            return;
        }
        for (slot, from, to) in &life.stretches {
            let (from, to) = (self.x(*from), self.x(*to));
            if *slot == Slot::Dashed && to - from > 24.0 {
                let x = if life.question.0 { from + 12.0 } else { to - 12.0 };
                self.canvas.text("?", (x, middle), Anchor::Middle, Letters::QUIET);
            }
        }
        if let Some(day) = life.stop {
            self.canvas.rect(Slot::Solid, Rect::new(self.x(day) - 2.0, bar, 4.0, BAR));
        }
    }

    /// Writes the words below a bar, from where it begins or as far to the right as they fit.
    fn draw_words(&self, row: &Placed, left: f64) {
        let letters = self.layout.letters();
        let widest = row.words.iter().map(|line| letters.width(line)).fold(0.0, f64::max);
        let x = left.min(self.layout.left + self.layout.room - widest).max(self.layout.left);
        let half = LINE * f64::from(u8::try_from(row.words.len()).unwrap_or(2)) / 2.0;
        draw_lines(&self.canvas, &row.words, (x, row.bar + BAR + 3.0 + half), letters);
    }

    /// The years below, and above the day up to which things are known.
    fn draw_scale(&self, years: &[(f64, i16)]) {
        let Layout { left, room, height, .. } = self.layout;
        let letters = self.layout.letters();
        self.canvas.line(Slot::Axis, &[(left, height), (left + room - ARROW, height)]);
        for (x, year) in years {
            let words = year.to_string();
            let half = letters.width(&words) / 2.0;
            if x + half <= left + room {
                let x = x.max(half);
                self.canvas.line(Slot::Axis, &[(x, height), (x, height + 5.0)]);
                self.canvas.text(&words, (x, height + 16.0), Anchor::Middle, letters);
            }
        }
        let words = say!(self.words, "lifelines-as-at", day = self.scale.as_at);
        let width = letters.width(&words);
        let x = (self.x(self.scale.as_at) + 2.0).max(left + width);
        self.canvas.text(&words, (x, 9.0), Anchor::End, letters);
    }
}
