//! The picture of [`Shares`]: bars of one length, each divided. The name of a part stands in it
//! or, where it does not fit, below it at the end of a line.

use crate::words::{Words, say};

use super::callouts::{Callouts, Side};
use super::canvas::{Canvas, Drawing, Letters, Rect, Width};
use super::figure::number;
use super::lettering::{LINE, wrap, wrap_whole};
use super::rows::{HAIR, draw_lines};
use super::shares::{Share, Shares, SharesRow};
use super::slot::Slot;

/// How the parts look, in their order.
const SLOTS: [Slot; 5] = [Slot::Solid, Slot::Second, Slot::Third, Slot::Fourth, Slot::Muted];
/// White between parts.
const GAP: f64 = 2.0;
/// Between the side of a part and the words in it.
const INSIDE: f64 = 7.0;
/// Below a row.
const BELOW: f64 = 22.0;
/// The letters of all words about parts.
const LETTERS: Letters = Letters::NORMAL;

/// Draws the bars.
pub(super) fn draw(shares: &Shares, sheet: Width, name: &str, words: &Words) -> Drawing {
    let stack = |row| Stack::of(shares, row, sheet, words);
    let rows: Vec<Stack> = shares.rows().iter().map(stack).collect();
    // All bars are as thick as the one with the most words in it.
    let lines = rows.iter().map(Stack::lines).max().unwrap_or(0).max(2);
    let thick = LINE * number(lines) + 8.0;
    let height = rows.iter().map(|row| row.height(thick)).sum();
    let canvas = Canvas::new(name, sheet.pixels(), height);
    let mut top = 0.0;
    for row in &rows {
        row.draw(&canvas, top, thick);
        top += row.height(thick);
    }
    canvas.finish()
}

/// One bar.
struct Stack {
    label: Vec<String>,
    parts: Vec<Part>,
    callouts: Callouts,
    /// The parts that are nothing, in words.
    nothing: Vec<String>,
}

/// One part of a bar.
struct Part {
    slot: Slot,
    left: f64,
    width: f64,
    /// The words that fit in it.
    words: Option<Vec<String>>,
}

impl Stack {
    fn of(shares: &Shares, row: &SharesRow, sheet: Width, words: &Words) -> Self {
        let with_amounts = shares.rows().len() == 1;
        let all = row.shares();
        let amounts = row.known().unwrap_or_default();
        let lengths = lengths(&all, sheet.room());
        let mut stack = Self {
            label: wrap(&row.label, Letters::BOLD.size(), sheet.room(), 2),
            parts: Vec::new(),
            callouts: Callouts::of(&[], LETTERS, sheet.room()),
            nothing: Vec::new(),
        };
        let (mut beside, mut nothing, mut left) = (Vec::new(), Vec::new(), 0.0);
        for (i, (name, share)) in shares.parts().iter().zip(&all).enumerate() {
            if share.exact <= 0.0 {
                nothing.push(name.as_str());
                continue;
            }
            let value = match amounts.get(i) {
                Some(amount) if with_amounts => format!("{} ({})", amount.words, share.words()),
                _ => share.words(),
            };
            let width = lengths[i];
            let inside = inside(name, &value, width);
            if inside.is_none() {
                // The figure comes first: it must not be cut.
                beside.push((left + width / 2.0, format!("{name}: {value}")));
            }
            stack.parts.push(Part { slot: SLOTS[i % SLOTS.len()], left, width, words: inside });
            left += width + GAP;
        }
        stack.callouts = Callouts::of(&beside, LETTERS, sheet.room());
        if !nothing.is_empty() {
            let words = say!(words, "chart-nothing-for", names = words.list(&nothing));
            stack.nothing = wrap(&words, Letters::QUIET.size(), sheet.room(), 2);
        }
        stack
    }

    /// The most lines of words in a part.
    fn lines(&self) -> usize {
        self.parts.iter().filter_map(|part| part.words.as_ref()).map(Vec::len).max().unwrap_or(0)
    }

    fn label_height(&self) -> f64 {
        if self.label.is_empty() { 0.0 } else { LINE * number(self.label.len()) + 4.0 }
    }

    fn height(&self, thick: f64) -> f64 {
        let below = self.callouts.height() + LINE * number(self.nothing.len());
        self.label_height() + thick + below + BELOW
    }

    fn draw(&self, canvas: &Canvas, top: f64, thick: f64) {
        let middle = top + LINE * number(self.label.len()) / 2.0;
        draw_lines(canvas, &self.label, (0.0, middle), Letters::BOLD);
        let bar = top + self.label_height();
        for part in &self.parts {
            part.draw(canvas, bar, thick);
        }
        self.callouts.draw(canvas, bar + thick, Side::Below);
        let end = bar + thick + self.callouts.height() + 2.0;
        let middle = end + LINE * number(self.nothing.len()) / 2.0;
        draw_lines(canvas, &self.nothing, (0.0, middle), Letters::QUIET);
    }
}

impl Part {
    fn draw(&self, canvas: &Canvas, top: f64, thick: f64) {
        // The keyline of grey lies half outside.
        let edge = if self.slot == Slot::Muted { 0.5 } else { 0.0 };
        let width = (self.width - 2.0 * edge).max(HAIR / 2.0);
        let room = Rect::new(self.left + edge, top + edge, width, thick - 2.0 * edge);
        canvas.rect(self.slot, room);
        let Some(words) = &self.words else { return };
        let x = self.left + INSIDE;
        draw_lines(canvas, words, (x, top + thick / 2.0), LETTERS.on(self.slot));
    }
}

/// The name and the figure of a part, if they fit in it on three lines or fewer.
fn inside(name: &str, value: &str, width: f64) -> Option<Vec<String>> {
    let room = width - 2.0 * INSIDE;
    let mut lines = wrap_whole(name, LETTERS.size(), room, 2)?;
    lines.push(value.to_owned());
    (LETTERS.width(value) <= room).then_some(lines)
}

/// How long each part is: all together with their gaps fill the room, and what is not nothing can
/// be seen.
fn lengths(shares: &[Share], room: f64) -> Vec<f64> {
    let there = shares.iter().filter(|share| share.exact > 0.0).count();
    let room = room - GAP * (number(there) - 1.0).max(0.0);
    let tiny = |share: &Share| share.exact * room < HAIR;
    let (small, large): (Vec<&Share>, Vec<&Share>) =
        shares.iter().filter(|share| share.exact > 0.0).partition(|share| tiny(share));
    let rest = room - HAIR * number(small.len());
    let whole: f64 = large.iter().map(|share| share.exact).sum();
    let length = |share: &Share| match share.exact {
        exact if exact <= 0.0 => 0.0,
        _ if tiny(share) => HAIR,
        exact => exact / whole * rest,
    };
    shares.iter().map(length).collect()
}
