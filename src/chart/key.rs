//! What the marks of a picture mean, below it: only of marks that are there.

use super::canvas::{Anchor, Canvas, Letters, Rect};
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
    pub fn new(marks: &[(Slot, &str)], letters: Letters, room: f64) -> Self {
        let (mut x, mut y) = (0.0, LINE / 2.0 + 8.0);
        let mut entries = Vec::new();
        for (slot, words) in marks {
            let width = SAMPLE.0 + SPACE.0 + letters.width(words);
            if x > 0.0 && x + width > room {
                (x, y) = (0.0, y + LINE);
            }
            entries.push((*slot, (*words).to_owned(), x, y));
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
            canvas.rect(*slot, Rect::new(x + 0.5, y - SAMPLE.1 / 2.0, SAMPLE.0, SAMPLE.1));
            canvas.text(words, (x + SAMPLE.0 + SPACE.0, y), Anchor::Start, self.letters);
        }
    }
}
