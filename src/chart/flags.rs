//! The wide picture of [`Events`]: for each level a line with marks along one scale of years, and
//! above each mark a pole with the words, the earlier the higher.

use jiff::civil::{Date, date};

use crate::value::{FuzzyDate, Point};
use crate::words::{Words, say};

use super::canvas::{Anchor, Canvas, Drawing, Letters, Rect, Width};
use super::events::{Events, Happening};
use super::key::Key;
use super::lettering::{SMALL, wrap};
use super::rows::column_of_lines;
use super::slot::Slot;
use super::timeline::{fuzzy, years_between};

/// The widest that the names of the levels may be, and what is between them and the marks.
const NAMES: f64 = 96.0;
const SPACE: f64 = 14.0;
/// The widest that the words at a pole may be, and how far they are from it and from the next.
const WORDS: f64 = 150.0;
const BESIDE: f64 = 5.0;
const APART: f64 = 10.0;
/// From one line of small words to the next.
const LINE: f64 = 17.0;
/// How thick a mark is, and the room of one track of marks.
const MARK: f64 = 12.0;
const TRACK: f64 = 16.0;
/// Above each level, and below the last: the years.
const ABOVE: f64 = 16.0;
const FOOT: f64 = 30.0;
/// A picture that is higher than this is worse than a list.
const HIGHEST: f64 = 1500.0;

/// Draws the events; `None` where they are too dense for it.
pub(super) fn draw(events: &Events, name: &str, words: &Words) -> Option<Drawing> {
    let layout = Layout::of(events, words);
    let height = layout.lanes.iter().map(Lane::height).sum::<f64>();
    if height > HIGHEST {
        return None;
    }
    let key = key(events, Width::Wide.room(), words);
    let canvas = Canvas::new(name, Width::Wide.pixels(), height + FOOT + key.height());
    let mut top = 0.0;
    for lane in &layout.lanes {
        layout.draw_lane(&canvas, lane, top);
        top += lane.height();
    }
    layout.draw_years(&canvas, height);
    key.draw(&canvas, height + FOOT);
    Some(canvas.finish())
}

/// The parts of a mark along the scale; nothing where the day is known.
pub(super) fn stretches(event: &Happening) -> Vec<(Slot, Date, Date)> {
    let (from, to) = match event.when {
        FuzzyDate::Range(from, to) => (from, to),
        FuzzyDate::Point(Point::Day(_)) | FuzzyDate::Ongoing => return Vec::new(),
        FuzzyDate::Point(point) => {
            return vec![(Slot::Hatch, point.earliest(), point.latest())];
        }
    };
    if from.latest() >= to.earliest() {
        // No day is sure to lie in it.
        return vec![(Slot::Hatch, from.earliest(), to.latest())];
    }
    let sure = (Slot::Solid, from.latest(), to.earliest());
    let (begins, ends) =
        (fuzzy((from.earliest(), from.latest())), fuzzy((to.earliest(), to.latest())));
    begins.into_iter().chain([sure]).chain(ends).collect()
}

/// What the marks mean that are there.
pub(super) fn key(events: &Events, room: f64, words: &Words) -> Key {
    let there = |slot: Slot| {
        events.events().iter().flat_map(stretches).any(|(stretch, ..)| stretch == slot)
    };
    let all = [(Slot::Solid, "events-key-went-on"), (Slot::Hatch, "events-key-rough")];
    let shown = all.into_iter().filter(|(slot, _)| there(*slot));
    let shown: Vec<_> = shown.map(|(slot, id)| (slot, say!(words, id))).collect();
    let letters = if room < Width::Wide.room() { Letters::QUIET } else { Letters::SMALL_QUIET };
    Key::new(&shown, letters, room)
}

/// An exact day: a diamond around this point.
pub(super) fn draw_day(canvas: &Canvas, (x, y): (f64, f64)) {
    let half = MARK / 2.0 + 1.0;
    canvas.polygon(Slot::Solid, &[(x - half, y), (x, y - half), (x + half, y), (x, y + half)]);
}

/// Where everything stands, in pixels.
struct Layout<'a> {
    lanes: Vec<Lane<'a>>,
    left: f64,
    first: Date,
    last: Date,
    /// How many pixels a day is long.
    day: f64,
}

/// One level.
struct Lane<'a> {
    name: Vec<String>,
    flags: Vec<Flag<'a>>,
}

/// An event with the words at its pole.
struct Flag<'a> {
    event: &'a Happening,
    /// Where its pole stands, and where its mark ends.
    x: f64,
    end: f64,
    when: Vec<String>,
    what: Vec<String>,
    /// How far its words are above the marks.
    foot: f64,
    /// On which track its mark lies.
    track: u8,
}

impl<'a> Layout<'a> {
    fn of(events: &'a Events, words: &Words) -> Self {
        let names: Vec<Vec<String>> =
            events.lanes().iter().map(|name| wrap(name, SMALL, NAMES, 3)).collect();
        let left = widest(names.iter().flatten()) + SPACE;
        let dates = || events.events().iter().filter_map(Happening::within);
        let earliest = dates().map(|(from, _)| from).min().unwrap_or(Date::ZERO);
        let last = dates().map(|(_, to)| to).max().unwrap_or(earliest);
        let first = date(earliest.year(), 1, 1);
        let mut flags: Vec<Flag<'a>> =
            events.events().iter().map(|event| Flag::of(event, words)).collect();
        let day = day_length(&flags, (first, last), Width::Wide.room() - left);
        for flag in &mut flags {
            flag.stand(left, first, day);
        }
        let mut lanes: Vec<Lane<'a>> =
            names.into_iter().map(|name| Lane { name, flags: Vec::new() }).collect();
        for flag in flags {
            if let Some(lane) = lanes.get_mut(flag.event.lane) {
                lane.flags.push(flag);
            }
        }
        for lane in &mut lanes {
            lane.raise();
            lane.spread();
        }
        Self { lanes, left, first, last, day }
    }

    fn x(&self, day: Date) -> f64 {
        self.left + days(self.first, day) * self.day
    }

    /// The years that are written, each with its place.
    fn years(&self) -> impl Iterator<Item = (f64, i16)> {
        let room = Letters::SMALL_QUIET.width("2000") + SPACE;
        years_between((self.first, self.last), self.day * 365.25, room)
            .map(|year| (self.x(date(year, 1, 1)), year))
    }

    fn draw_lane(&self, canvas: &Canvas, lane: &Lane<'_>, top: f64) {
        let marks = top + ABOVE + lane.words();
        let baseline = marks + TRACK / 2.0;
        let middle = baseline - LINE * (lines(&lane.name) - 1.0) / 2.0;
        column_of_lines(canvas, &lane.name, (0.0, middle), LINE, Letters::SMALL);
        canvas.line(Slot::Axis, &[(self.left, baseline), (self.x(self.last), baseline)]);
        for (x, _) in self.years() {
            canvas.line(Slot::Axis, &[(x, baseline - 3.0), (x, baseline + 3.0)]);
        }
        for flag in &lane.flags {
            flag.draw_pole(canvas, marks);
        }
        for flag in &lane.flags {
            self.draw_mark(canvas, flag, baseline + f64::from(flag.track) * TRACK);
        }
    }

    fn draw_mark(&self, canvas: &Canvas, flag: &Flag<'_>, middle: f64) {
        let stretches = stretches(flag.event);
        if stretches.is_empty() {
            draw_day(canvas, (flag.x, middle));
        }
        for (slot, from, to) in stretches {
            let (x, width) = (self.x(from), days(from, to) * self.day);
            let (inset, least) = if slot == Slot::Solid { (0.0, 2.0) } else { (0.5, 5.0) };
            let rect = Rect::new(
                x + inset,
                middle - MARK / 2.0 + inset,
                (width - 2.0 * inset).max(least),
                MARK - 2.0 * inset,
            );
            canvas.rect(slot, rect);
        }
    }

    fn draw_years(&self, canvas: &Canvas, top: f64) {
        canvas.line(Slot::Axis, &[(self.left, top), (self.x(self.last), top)]);
        for (x, year) in self.years() {
            canvas.line(Slot::Axis, &[(x, top), (x, top + 5.0)]);
            let words = year.to_string();
            let x = x.min(Width::Wide.room() - Letters::SMALL_QUIET.width(&words) / 2.0);
            canvas.text(&words, (x, top + 16.0), Anchor::Middle, Letters::SMALL_QUIET);
        }
    }
}

/// How many pixels a day can be long so that all words fit on the right of their poles.
fn day_length(flags: &[Flag<'_>], (first, last): (Date, Date), room: f64) -> f64 {
    let all = (room - SPACE) / days(first, last).max(1.0);
    let fits = flags.iter().filter_map(|flag| {
        let from = days(first, flag.event.within()?.0);
        (from > 0.0).then(|| (room - flag.width()) / from)
    });
    fits.fold(all, f64::min)
}

fn days(from: Date, to: Date) -> f64 {
    f64::from((to - from).get_days())
}

fn lines(lines: &[String]) -> f64 {
    f64::from(u8::try_from(lines.len()).unwrap_or(u8::MAX))
}

fn widest<'a>(lines: impl Iterator<Item = &'a String>) -> f64 {
    lines.map(|line| Letters::SMALL.width(line)).fold(0.0, f64::max)
}

impl Lane<'_> {
    /// Gives each flag its height: above all those on its right that it would cover. Their poles
    /// end below it then, and its own pole has nothing on its way.
    fn raise(&mut self) {
        for i in (0..self.flags.len()).rev() {
            let reach = self.flags[i].x + self.flags[i].width() + APART;
            let covered = self.flags[i + 1..].iter().filter(|flag| flag.x < reach);
            self.flags[i].foot = covered.map(Flag::top).fold(0.0, f64::max);
        }
    }

    /// Lays marks that would cover each other on tracks of their own.
    fn spread(&mut self) {
        let mut ends: Vec<f64> = Vec::new();
        for flag in &mut self.flags {
            let free = ends.iter().position(|end| end + MARK <= flag.x);
            let track = free.unwrap_or(ends.len());
            if free.is_none() {
                ends.push(0.0);
            }
            ends[track] = flag.end;
            flag.track = u8::try_from(track).unwrap_or(u8::MAX);
        }
    }

    /// The height of the words above the marks.
    fn words(&self) -> f64 {
        self.flags.iter().map(Flag::top).fold(0.0, f64::max)
    }

    fn height(&self) -> f64 {
        let tracks = 1.0 + f64::from(self.flags.iter().map(|flag| flag.track).max().unwrap_or(0));
        // The name hangs around the first track.
        let below = (tracks * TRACK).max(TRACK / 2.0 + LINE * lines(&self.name) / 2.0);
        let above = self.words().max(LINE * lines(&self.name) / 2.0 - TRACK / 2.0 - ABOVE);
        ABOVE + above + below + ABOVE / 2.0
    }
}

impl<'a> Flag<'a> {
    fn of(event: &'a Happening, words: &Words) -> Self {
        Self {
            event,
            x: 0.0,
            end: 0.0,
            when: wrap(&words.text(&event.when), SMALL, WORDS, 2),
            what: wrap(&event.label, SMALL, WORDS, 4),
            foot: 0.0,
            track: 0,
        }
    }

    fn stand(&mut self, left: f64, first: Date, day: f64) {
        if let Some((from, to)) = self.event.within() {
            self.x = left + days(first, from) * day;
            self.end = left + days(first, to) * day;
        }
    }

    /// Of its words, with the pole.
    fn width(&self) -> f64 {
        BESIDE + widest(self.when.iter().chain(&self.what))
    }

    /// How far the upper side of its words is above the marks.
    fn top(&self) -> f64 {
        self.foot + LINE * (lines(&self.when) + lines(&self.what)) + 7.0
    }

    /// `marks` is where the marks begin, below all poles.
    fn draw_pole(&self, canvas: &Canvas, marks: f64) {
        let top = marks - self.top() + 3.0;
        let foot = marks + TRACK / 2.0 + f64::from(self.track) * TRACK;
        canvas.line(Slot::Axis, &[(self.x, top), (self.x, foot)]);
        let at = (self.x + BESIDE, top + LINE / 2.0);
        column_of_lines(canvas, &self.when, at, LINE, Letters::SMALL_QUIET);
        let at = (at.0, at.1 + LINE * lines(&self.when));
        column_of_lines(canvas, &self.what, at, LINE, Letters::SMALL);
    }
}
