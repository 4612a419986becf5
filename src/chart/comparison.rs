//! The picture of [`Dots`]: a dot for each on one scale, and a line at the median of them.

use crate::words::{Words, say};

use super::canvas::{Anchor, Canvas, Drawing, Letters, Rect, Width};
use super::dots::{Dot, Dots, Median};
use super::figure::Figure;
use super::lettering::LINE;
use super::marker::{Marker, REACH};
use super::names::{Names, Place};
use super::rows::draw_lines;
use super::scale::Scale;
use super::slot::Slot;

/// How high the marks of a row are, and from one row to the next where names are beside the marks
/// and where they are above.
const MARKS: f64 = 22.0;
const GAP: (f64, f64) = (8.0, 14.0);
/// Above the first row: the name of the median. Below the last: the zero of the scale.
const HEAD: f64 = 26.0;
const FOOT: f64 = 28.0;
/// Between a dot and its words.
const SPACE: f64 = 4.0;
/// Where the least is more than this part of the greatest, a scale from zero would huddle all dots
/// in its last part; it begins at the least instead, and says so.
const HUDDLED: f64 = 0.5;

/// Draws the dots.
pub(super) fn draw(dots: &Dots, sheet: Width, name: &str, words: &Words) -> Drawing {
    let letters = |row: &Dot| if row.own { Letters::BOLD } else { Letters::NORMAL };
    let names = Names::of(dots.rows().iter().map(|row| (row.label.as_str(), letters(row))), sheet);
    let (gap, letters) = match sheet {
        Width::Wide => (GAP.0, Letters::SMALL_QUIET),
        Width::Narrow => (GAP.1, Letters::QUIET),
    };
    let median = dots.median(words);
    let top = if median.is_some() { HEAD } else { SPACE };
    let (places, height) = names.stack(top, gap, |_| (MARKS, MARKS / 2.0));
    let foot = foot(dots, letters, sheet.room(), words);
    let lines = f64::from(u8::try_from(foot.len()).unwrap_or(u8::MAX));
    let canvas = Canvas::new(name, sheet.pixels(), height + FOOT + LINE * (lines - 1.0));
    let part = (names.left(), names.room());
    let from_zero = huddled(dots).is_none();
    let scale = scale(dots, part);
    let picture = Comparison { words, canvas, names, scale, part, letters, from_zero };
    picture.draw_median(median.as_ref(), &places);
    for (row, place) in places.iter().enumerate() {
        picture.draw_row(&dots.rows()[row], row, *place);
    }
    picture.draw_foot(&foot, height);
    picture.canvas.finish()
}

/// The least and the greatest figure, where the scale begins at the least.
fn huddled(dots: &Dots) -> Option<(&Figure, &Figure)> {
    let known = || dots.rows().iter().filter_map(Dot::known);
    let by_length = |a: &&Figure, b: &&Figure| a.length.total_cmp(&b.length);
    let (least, most) = (known().min_by(by_length)?, known().max_by(by_length)?);
    let huddled = least.length > most.length * HUDDLED && least.length < most.length;
    huddled.then_some((least, most))
}

/// What the scale does not show by itself, where it does not begin at zero.
pub(super) fn scale_words(dots: &Dots, words: &Words) -> Option<String> {
    let (least, most) = huddled(dots)?;
    Some(say!(words, "dots-scale", from = least.words, to = most.words))
}

/// The scale of all dots, with room for the words at their right.
fn scale(dots: &Dots, (left, room): (f64, f64)) -> Scale {
    let known = || dots.rows().iter().filter_map(Dot::known);
    let lengths: Vec<f64> = known().map(|figure| figure.length).collect();
    let words = known().map(|figure| {
        let words = Letters::BOLD.width(&cut(&figure.words, room));
        (figure.length, REACH + SPACE + words + 1.0)
    });
    let from = left + REACH;
    let lengths = lengths.into_iter();
    let scale = match huddled(dots) {
        Some(_) => Scale::between(lengths, from, room - REACH),
        None => Scale::of(lengths, from, room - REACH),
    };
    scale.fitting(words)
}

/// The words of a figure, which may fill two thirds of the room.
fn cut(words: &str, room: f64) -> String {
    Letters::BOLD.wrap(words, room * 2.0 / 3.0, 1).concat()
}

/// What stands below: the zero, or that there is none.
fn foot(dots: &Dots, letters: Letters, room: f64, words: &Words) -> Vec<String> {
    scale_words(dots, words)
        .map_or_else(|| vec!["0".to_owned()], |words| letters.wrap(&words, room, 3))
}

/// A sheet on which dots are drawn.
struct Comparison<'a> {
    words: &'a Words,
    canvas: Canvas,
    names: Names,
    scale: Scale,
    /// Where the marks may begin, and their room.
    part: (f64, f64),
    letters: Letters,
    /// Whether the scale begins at zero.
    from_zero: bool,
}

impl Comparison<'_> {
    /// The line at the median: through all rows, or, where names stand above the dots, between
    /// the names.
    fn draw_median(&self, median: Option<&Median>, places: &[Place]) {
        let Some(Median { length, words }) = median else { return };
        let x = self.scale.x(*length);
        let across = |from: &Place, to: &Place| {
            self.canvas.line(Slot::Rule, &[(x, from.marks - 2.0), (x, to.end + 2.0)]);
        };
        match (places.first(), places.last()) {
            (Some(first), Some(last)) if self.names.beside() => across(first, last),
            _ => places.iter().for_each(|place| across(place, place)),
        }
        let (left, room) = self.part;
        let words = self
            .letters
            .wrap(&say!(self.words, "dots-median-label", median = words), room, 1)
            .concat();
        let half = self.letters.width(&words) / 2.0;
        let x = x.min(left + room - half).max(left + half);
        self.canvas.text(&words, (x, LINE / 2.0), Anchor::Middle, self.letters);
    }

    fn draw_row(&self, row: &Dot, number: usize, place: Place) {
        self.names.draw(&self.canvas, number, place);
        let (y, (left, room)) = (place.marks + MARKS / 2.0, self.part);
        let Some(figure) = row.known() else {
            let words = say!(self.words, "chart-no-data");
            let width = Letters::QUIET.width(&words) + 2.0 * REACH;
            let box_ = Rect::new(left + 0.5, place.marks + 0.5, width, MARKS - 1.0);
            self.canvas.rect(Slot::Dashed, box_);
            self.canvas.text(&words, (left + REACH, y), Anchor::Start, Letters::QUIET);
            return;
        };
        let x = self.scale.x(figure.length);
        // A line that ends at the dot would look like a length from zero where there is none.
        let (from, to) = if self.from_zero { (self.scale.x(0.0), x) } else { (left, left + room) };
        self.canvas.line(Slot::Grid, &[(from, y), (to, y)]);
        let letters = if row.own { Letters::BOLD } else { Letters::NORMAL };
        let words = cut(&figure.words, room);
        let at = x + REACH + SPACE;
        // The line of the median does not run through words.
        let ground = Rect::new(at - 2.0, y - LINE / 2.0, letters.width(&words) + 4.0, LINE);
        self.canvas.rect(Slot::Paper, ground);
        Marker::Circle.draw(
            &self.canvas,
            if row.own { Slot::Solid } else { Slot::Outline },
            (x, y),
        );
        self.canvas.text(&words, (at, y), Anchor::Start, letters);
    }

    /// The zero of the scale, or that there is none.
    fn draw_foot(&self, words: &[String], top: f64) {
        if !self.from_zero {
            let lines = f64::from(u8::try_from(words.len()).unwrap_or(u8::MAX));
            let middle = top + 4.0 + LINE * lines / 2.0;
            draw_lines(&self.canvas, words, (0.0, middle), self.letters);
            return;
        }
        let x = self.scale.x(0.0);
        self.canvas.line(Slot::Axis, &[(x, top - 4.0), (x, top + 4.0)]);
        for words in words {
            let x = x.min(self.part.0 + self.part.1 - REACH);
            self.canvas.text(words, (x, top + 16.0), Anchor::Middle, self.letters);
        }
    }
}
