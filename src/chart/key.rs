//! What the marks of a picture mean, below it: only of marks that are there.

use super::canvas::{Anchor, Canvas, Letters, Rect};
use super::slot::Slot;

/// The size of a sample, and the room from it to its words and to the next.
const SAMPLE: (f64, f64) = (22.0, 14.0);
const SPACE: (f64, f64) = (8.0, 24.0);
/// From one line to the next.
const LINE: f64 = 27.0;

/// Draws the sample of a mark; the point is its middle.
pub(super) type Sample = Box<dyn Fn(&Canvas, (f64, f64))>;

/// The samples, each with its place below the picture.
pub(super) struct Key {
    entries: Vec<Entry>,
    letters: Letters,
    height: f64,
}

struct Entry {
    sample: Sample,
    words: String,
    /// Where it begins, and its middle.
    at: (f64, f64),
}

impl Key {
    /// A key of marks that are stretches, as wide as `room`.
    pub fn new<S: AsRef<str>>(marks: &[(Slot, S)], letters: Letters, room: f64) -> Self {
        let samples = marks.iter().map(|(slot, words)| (patch(*slot), words.as_ref().to_owned()));
        Self::drawn(samples.collect(), letters, room)
    }

    /// A key of marks of any kind, as wide as `room`. A sample fills no more than 22 by 22 pixels.
    pub fn drawn(samples: Vec<(Sample, String)>, letters: Letters, room: f64) -> Self {
        let (mut x, mut y) = (0.0, LINE / 2.0 + 8.0);
        let mut entries = Vec::new();
        for (sample, words) in samples {
            let words = letters.wrap(&words, room - SAMPLE.0 - SPACE.0, 1).concat();
            let width = SAMPLE.0 + SPACE.0 + letters.width(&words);
            if x > 0.0 && x + width > room {
                (x, y) = (0.0, y + LINE);
            }
            entries.push(Entry { sample, words, at: (x, y) });
            x += width + SPACE.1;
        }
        Self { height: if entries.is_empty() { 0.0 } else { y + LINE / 2.0 }, entries, letters }
    }

    /// How much of the sheet it takes.
    pub fn height(&self) -> f64 {
        self.height
    }

    /// Draws it below `top`.
    pub fn draw(&self, canvas: &Canvas, top: f64) {
        for Entry { sample, words, at: (x, y) } in &self.entries {
            let y = top + y;
            sample(canvas, (x + 0.5 + SAMPLE.0 / 2.0, y));
            canvas.text(words, (x + SAMPLE.0 + SPACE.0, y), Anchor::Start, self.letters);
        }
    }
}

/// The sample of a stretch.
pub(super) fn patch(slot: Slot) -> Sample {
    let (width, height) = SAMPLE;
    Box::new(move |canvas, (x, y)| {
        if slot.is_line() {
            canvas.line(slot, &[(x - width / 2.0, y), (x + width / 2.0, y)]);
        } else {
            canvas.rect(slot, Rect::new(x - width / 2.0, y - height / 2.0, width, height));
        }
    })
}
