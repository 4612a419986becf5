//! The picture of a [`Treemap`]: areas with their names in them where they fit, and a list of the
//! others.

use crate::words::{Words, say};

use super::canvas::{Anchor, Canvas, Drawing, Letters, Rect, Width};
use super::lettering::{LINE, NORMAL, SMALL, wrap};
use super::roster::{Entry, Roster};
use super::rows::{column_of_lines, pounds};
use super::slot::Slot;
use super::squares::squarify;
use super::treemap::{Part, Treemap};

/// How high all areas are together.
const TALL: f64 = 420.0;
/// Half of the white gap between two areas.
const GAP: f64 = 1.0;
/// Between the edge of an area and its words.
const EDGE: f64 = 7.0;
/// Between the areas and the list.
const BELOW: f64 = 16.0;
/// What stands in the list for an area that has no room for a number.
const TOO_SMALL: &str = "–";

/// Draws the parts.
pub(super) fn draw(treemap: &Treemap, sheet: Width, name: &str, words: &Words) -> Drawing {
    let sizes: Vec<f64> = treemap.parts().map(|part| pounds(part.amount)).collect();
    // The gaps at the edges lie outside of the picture.
    let whole = Rect::new(-GAP, -GAP, sheet.room() + 2.0 * GAP, TALL + 2.0 * GAP);
    let mut parcels: Vec<Parcel> = treemap
        .parts()
        .zip(squarify(&sizes, whole))
        .map(|(part, rect)| Parcel::of(part, inside(rect), sheet, words))
        .collect();
    let roster = roster(&mut parcels, sheet, words);
    let listed = if roster.height() > 0.0 { BELOW + roster.height() } else { 0.0 };
    let too_small = parcels.iter().any(|parcel| parcel.lines.is_empty());
    let height = TALL + listed + if too_small { LINE } else { 0.0 };
    let canvas = Canvas::new(name, sheet.pixels(), height);
    for parcel in &parcels {
        parcel.draw(&canvas);
    }
    roster.draw(&canvas, (0.0, TALL + BELOW));
    if too_small {
        let why = say!(words, "treemap-too-small", mark = TOO_SMALL);
        canvas.text(&why, (0.0, TALL + listed + LINE / 2.0), Anchor::Start, Letters::QUIET);
    }
    canvas.finish()
}

/// An area without its share of the gap.
fn inside(rect: Rect) -> Rect {
    let side = |length: f64| (length - 2.0 * GAP).max(0.5);
    Rect::new(rect.left + GAP, rect.top + GAP, side(rect.width), side(rect.height))
}

/// The list of the parts whose names do not fit, which get their numbers here.
fn roster(parcels: &mut [Parcel<'_>], sheet: Width, words: &Words) -> Roster {
    let mut entries = Vec::new();
    for parcel in parcels.iter_mut().filter(|parcel| parcel.lines.is_empty()) {
        let number = (entries.len() + 1).to_string();
        let fits = parcel.holds(&number);
        let mark = if fits { number.clone() } else { TOO_SMALL.to_owned() };
        parcel.lines.extend(fits.then_some(number));
        entries.push(Entry {
            mark,
            label: parcel.part.label.clone(),
            words: words.rough(parcel.part.amount),
        });
    }
    Roster::new(entries, sheet.room(), if sheet == Width::Wide { 2 } else { 1 })
}

/// A part with its area and what is written in it.
struct Parcel<'a> {
    part: &'a Part,
    rect: Rect,
    lines: Vec<String>,
    letters: Letters,
}

impl<'a> Parcel<'a> {
    /// Its name and its amount, where both fit whole.
    fn of(part: &'a Part, rect: Rect, sheet: Width, words: &Words) -> Self {
        let small = (Letters::SMALL_WHITE, SMALL);
        let sizes = [Some((Letters::WHITE, NORMAL)), (sheet == Width::Wide).then_some(small)];
        for (letters, size) in sizes.into_iter().flatten() {
            if let Some(lines) = lines(part, rect, size, words) {
                return Self { part, rect, lines, letters };
            }
        }
        Self { part, rect, lines: Vec::new(), letters: Letters::WHITE }
    }

    /// Whether there is room for a number.
    fn holds(&self, number: &str) -> bool {
        self.rect.height >= LINE && self.rect.width >= self.letters.width(number) + 4.0
    }

    fn draw(&self, canvas: &Canvas) {
        let Rect { left, top, width, height } = self.rect;
        canvas.rect(Slot::Solid, self.rect);
        match &self.lines[..] {
            [number] => {
                let middle = (left + width / 2.0, top + height / 2.0);
                canvas.text(number, middle, Anchor::Middle, self.letters);
            }
            lines => {
                let first = (left + EDGE, top + EDGE + LINE / 2.0);
                column_of_lines(canvas, lines, first, LINE, self.letters);
            }
        }
    }
}

/// The lines of a name and its amount, where nothing has to be cut.
fn lines(part: &Part, rect: Rect, size: f64, words: &Words) -> Option<Vec<String>> {
    let room = rect.width - 2.0 * EDGE;
    let most = (1..=4usize).rev().find(|lines| {
        let lines = f64::from(u8::try_from(lines + 1).unwrap_or(u8::MAX));
        lines * LINE + 2.0 * EDGE <= rect.height
    })?;
    let mut lines = wrap(&part.label, size, room, most);
    let whole: Vec<&str> = part.label.split_whitespace().collect();
    lines.push(words.rough(part.amount));
    let uncut = lines[..lines.len() - 1].join(" ") == whole.join(" ") && !whole.is_empty();
    let fits = |line: &String| super::lettering::width(line, size) <= room;
    (uncut && lines.iter().all(fits)).then_some(lines)
}
