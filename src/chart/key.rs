//! What the marks of a picture mean, below it: only of marks that are there.

use super::canvas::{Anchor, Canvas, Letters, Rect};
use super::lettering::shorten;
use super::slot::Slot;

/// The size of a sample, and the room from it to its words and to the next.
const SAMPLE: (f64, f64) = (22.0, 14.0);
const SPACE: (f64, f64) = (8.0, 24.0);
/// From one line to the next.
const LINE: f64 = 24.0;

/// The samples, each with its place below the picture.
pub(super) struct Key {
    entries: Vec<(Slot, String, f64, f64)>,
    letters: Letters,
    height: f64,
}

impl Key {
    /// A key of these marks, as wide as `room`.
    pub fn new<S: AsRef<str>>(marks: &[(Slot, S)], letters: Letters, room: f64) -> Self {
        let (mut x, mut y) = (0.0, LINE / 2.0 + 8.0);
        let mut entries = Vec::new();
        for (slot, words) in marks {
            let before = SAMPLE.0 + SPACE.0;
            let words = shorten(words.as_ref(), letters.size(), room - before);
            let width = before + letters.width(&words);
            if x > 0.0 && x + width > room {
                (x, y) = (0.0, y + LINE);
            }
            entries.push((*slot, words, x, y));
            x += width + SPACE.1;
        }
        Self { height: if marks.is_empty() { 0.0 } else { y + LINE / 2.0 }, entries, letters }
    }

    /// How much of the sheet it takes.
    pub fn height(&self) -> f64 {
        self.height
    }

    /// Draws it below `top`.
    pub fn draw(&self, canvas: &Canvas, top: f64) {
        for (slot, words, x, y) in &self.entries {
            let y = top + y;
            draw_sample(canvas, *slot, (x + 0.5, y));
            canvas.text(words, (x + SAMPLE.0 + SPACE.0, y), Anchor::Start, self.letters);
        }
    }
}

/// Draws the sample of a mark; `at` is the middle of its left side.
fn draw_sample(canvas: &Canvas, slot: Slot, (x, y): (f64, f64)) {
    if slot.is_line() {
        canvas.line(slot, &[(x, y), (x + SAMPLE.0, y)]);
    } else {
        canvas.rect(slot, Rect::new(x, y - SAMPLE.1 / 2.0, SAMPLE.0, SAMPLE.1));
    }
}
