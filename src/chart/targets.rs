//! The picture of [`Bullets`]: a bar for each result, with a black tick at its target.

use crate::words::{Words, say};

use super::bullets::{Bullet, Bullets};
use super::canvas::{Anchor, Canvas, Drawing, Letters, Rect, Width};
use super::figure::Figure;
use super::key::{Key, Sample, patch};
use super::lettering::LINE;
use super::marker::{Marker, REACH};
use super::names::{Names, Place};
use super::rows::{HAIR, draw_lines};
use super::scale::Scale;
use super::slot::Slot;

/// How thick a bar is, the box of what is acceptable around it, and the tick across both.
const BAR: f64 = 12.0;
const BOX: f64 = 24.0;
const TICK: f64 = 32.0;
/// How wide a tick is, and the white on each side of it that parts it from a dark bar.
const TICK_WIDTH: f64 = 3.0;
const EDGE: f64 = 2.0;
/// Between the words above a bar, the bar and the words below; and from one row to the next.
const SPACE: f64 = 3.0;
const GAP: f64 = 22.0;
/// Between a result and its rating, and words and the side of their box.
const BESIDE: f64 = 12.0;
/// The most lines that the words below a bar may have.
const LINES: usize = 4;

/// Draws the measures.
pub(super) fn draw(bullets: &Bullets, sheet: Width, name: &str, words: &Words) -> Drawing {
    let labels = bullets.rows().iter().map(|row| (row.label.as_str(), Letters::NORMAL));
    let names = Names::of(labels, sheet);
    let letters = if sheet == Width::Wide { Letters::SMALL_QUIET } else { Letters::QUIET };
    let row = |bullet| Row::of(bullet, names.room(), letters, words);
    let rows: Vec<Row> = bullets.rows().iter().map(row).collect();
    // A name begins level with the first line.
    let (places, height) =
        names.stack(SPACE, GAP, |row| (rows[row].height(), names.height(row) / 2.0));
    let key = key(bullets, letters, sheet.room(), words);
    let across = across(bullets, &names);
    let canvas = Canvas::new(name, sheet.pixels(), height - GAP + SPACE + key.height());
    for (i, (row, place)) in rows.iter().zip(&places).enumerate() {
        names.draw(&canvas, i, *place);
        row.draw(&canvas, *place, (names.left(), names.room()), across);
    }
    key.draw(&canvas, height - GAP + SPACE);
    canvas.finish()
}

/// Where the scales begin and how wide they are: as wide as the words below the bars, less what
/// markers reach beyond their place.
fn across(bullets: &Bullets, names: &Names) -> (f64, f64) {
    let diamonds = bullets.rows().iter().any(|row| row.known_benchmark().is_some());
    let edge = if diamonds { REACH } else { EDGE };
    let left = names.left().max(edge);
    (left, names.left() + names.room() - edge - left)
}

/// What the marks mean, of those that are there.
fn key(bullets: &Bullets, letters: Letters, room: f64, words: &Words) -> Key {
    let shown = || bullets.rows().iter().filter(|row| row.known_result().is_some());
    let has = |what: fn(&Bullet) -> bool| shown().any(what);
    let tick: Sample = Box::new(|canvas, at| draw_tick(canvas, at, 20.0));
    let diamond: Sample = Box::new(|canvas, at| Marker::Diamond.draw(canvas, Slot::Hollow, at));
    let all: [(bool, Sample, &str); 4] = [
        (shown().next().is_some(), patch(Slot::Solid), "bullets-key-result"),
        (has(|row| row.known_target().is_some()), tick, "bullets-key-target"),
        (has(|row| row.known_threshold().is_some()), patch(Slot::Hollow), "bullets-key-least"),
        (has(|row| row.known_benchmark().is_some()), diamond, "bullets-key-benchmark"),
    ];
    let there = all.into_iter().filter(|(there, ..)| *there);
    Key::drawn(there.map(|(_, sample, id)| (sample, say!(words, id))).collect(), letters, room)
}

/// A measure and its words.
struct Row<'a> {
    bullet: &'a Bullet,
    /// The result, above the bar.
    result: Option<String>,
    /// The rating beside it, where there is room; else it begins the words below.
    rating: Option<String>,
    below: Vec<String>,
    letters: Letters,
    /// What stands in the place of a bar where there is no result.
    gap: String,
}

impl<'a> Row<'a> {
    fn of(bullet: &'a Bullet, room: f64, letters: Letters, words: &Words) -> Self {
        let result = bullet.known_result().map(|f| Letters::BOLD.wrap(&f.words, room, 1).concat());
        let taken = result.as_ref().map_or(0.0, |words| Letters::BOLD.width(words) + BESIDE);
        let rating = bullet.rating.clone().filter(|rating| !rating.is_empty());
        let fits = |rating: &String| taken + Letters::NORMAL.width(rating) <= room;
        let (rating, rest) = match rating {
            Some(rating) if !fits(&rating) => (None, format!("{rating}. ")),
            rating => (rating, String::new()),
        };
        let below = letters.wrap(&format!("{rest}{}", bullet.details(words)), room, LINES);
        Self { bullet, result, rating, below, letters, gap: say!(words, "bullets-no-result") }
    }

    /// How high the words above the bar are.
    fn head(&self) -> f64 {
        if self.result.is_none() && self.rating.is_none() { 0.0 } else { LINE + SPACE }
    }

    /// How high the words below the bar are.
    fn foot(&self) -> f64 {
        LINE * f64::from(u8::try_from(self.below.len()).unwrap_or(u8::MAX))
    }

    fn height(&self) -> f64 {
        self.head() + TICK + SPACE + self.foot()
    }

    /// Draws the row: its words into the room from `left` on, its bar as far `across` as the
    /// scales go.
    fn draw(&self, canvas: &Canvas, place: Place, (left, room): (f64, f64), across: (f64, f64)) {
        let first = place.marks + LINE / 2.0;
        let mut x = left;
        if let Some(result) = &self.result {
            canvas.text(result, (x, first), Anchor::Start, Letters::BOLD);
            x += Letters::BOLD.width(result) + BESIDE;
        }
        if let Some(rating) = &self.rating {
            canvas.text(rating, (x, first), Anchor::Start, Letters::NORMAL);
        }
        let bar = place.marks + self.head() + TICK / 2.0;
        match self.bullet.known_result() {
            Some(result) => self.draw_bar(canvas, result, bar, across),
            None => draw_gap(canvas, &self.gap, bar, (left, room)),
        }
        let below = bar + TICK / 2.0 + SPACE + self.foot() / 2.0;
        draw_lines(canvas, &self.below, (left, below), self.letters);
    }

    /// The bar and what it is compared with; `y` is its middle.
    fn draw_bar(&self, canvas: &Canvas, result: &Figure, y: f64, (left, room): (f64, f64)) {
        let benchmark = self.bullet.known_benchmark().map(|(_, figure)| figure.length);
        let target = self.bullet.known_target().map(|figure| figure.length);
        let threshold = self.bullet.known_threshold().map(|figure| figure.length);
        let lengths = [Some(result.length), target, threshold, benchmark].into_iter().flatten();
        let scale = Scale::of(lengths, left, room);
        let zero = scale.x(0.0);
        if let Some(end) = threshold.map(|length| scale.x(length)) {
            canvas.rect(Slot::Hollow, between(zero, end, y, BOX));
        }
        if result.length != 0.0 {
            canvas.rect(Slot::Solid, visible(between(zero, scale.x(result.length), y, BAR)));
        }
        canvas.line(Slot::Axis, &[(zero, y - BOX / 2.0), (zero, y + BOX / 2.0)]);
        if let Some(x) = target.map(|length| scale.x(length)) {
            draw_tick(canvas, (x, y), TICK);
        }
        if let Some(x) = benchmark.map(|length| scale.x(length)) {
            Marker::Diamond.draw(canvas, Slot::Hollow, (x, y));
        }
    }
}

/// The rectangle from one place to another, `height` high around its middle.
fn between(one: f64, other: f64, middle: f64, height: f64) -> Rect {
    Rect::new(one.min(other), middle - height / 2.0, (one - other).abs(), height)
}

/// A rectangle that can be seen.
fn visible(rect: Rect) -> Rect {
    Rect { width: rect.width.max(HAIR), ..rect }
}

/// A tick with white on both sides; the point is its middle.
fn draw_tick(canvas: &Canvas, (x, y): (f64, f64), height: f64) {
    let wide = TICK_WIDTH + 2.0 * EDGE;
    canvas.rect(Slot::Paper, Rect::new(x - wide / 2.0, y - BAR / 2.0, wide, BAR));
    canvas.rect(Slot::Tick, Rect::new(x - TICK_WIDTH / 2.0, y - height / 2.0, TICK_WIDTH, height));
}

/// The empty box of a result that is not published.
fn draw_gap(canvas: &Canvas, words: &str, y: f64, (left, room): (f64, f64)) {
    canvas.rect(Slot::Dashed, Rect::new(left + 0.5, y - TICK / 2.0 + 0.5, room - 1.0, TICK - 1.0));
    canvas.text(words, (left + BESIDE, y), Anchor::Start, Letters::QUIET);
}
