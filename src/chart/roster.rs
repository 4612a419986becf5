//! A list of what could not be written into a picture: a number, a name and a figure each.

use super::canvas::{Anchor, Canvas, Letters};
use super::lettering::{LINE, NORMAL, wrap};
use super::rows::column_of_lines;

/// Between a number, a name and a figure, and between two columns of the list.
const SPACE: f64 = 10.0;
const GUTTER: f64 = 30.0;
/// Below each entry.
const BELOW: f64 = 6.0;

/// One entry.
pub(super) struct Entry {
    /// What stands for it in the picture.
    pub mark: String,
    /// Its name.
    pub label: String,
    /// Its figure.
    pub words: String,
}

/// The list, laid out in columns.
pub(super) struct Roster {
    entries: Vec<Placed>,
    /// How wide a column is.
    column: f64,
    /// Where names begin in a column.
    names: f64,
    height: f64,
}

struct Placed {
    entry: Entry,
    lines: Vec<String>,
    left: f64,
    top: f64,
}

impl Roster {
    /// A list of these entries in so many columns, as wide as `room` together.
    pub fn new(entries: Vec<Entry>, room: f64, columns: usize) -> Self {
        let count = f64::from(u8::try_from(columns.max(1)).unwrap_or(1));
        let column = (room - GUTTER * (count - 1.0)) / count;
        let marks = entries.iter().map(|entry| Letters::QUIET.width(&entry.mark));
        let widest = marks.fold(0.0, f64::max);
        let names = if widest > 0.0 { widest + SPACE } else { 0.0 };
        let mut roster = Self { entries: Vec::new(), column, names, height: 0.0 };
        let rows = entries.len().div_ceil(columns.max(1));
        let (mut left, mut top) = (0.0, 0.0);
        for (number, entry) in entries.into_iter().enumerate() {
            if number > 0 && number % rows == 0 {
                (left, top) = (left + column + GUTTER, 0.0);
            }
            top = roster.place(entry, left, top);
        }
        roster
    }

    /// Places an entry and says where the next one begins.
    fn place(&mut self, entry: Entry, left: f64, top: f64) -> f64 {
        let figure = Letters::NORMAL.width(&entry.words) + SPACE;
        let lines = wrap(&entry.label, NORMAL, self.column - self.names - figure, 2);
        let next = top + LINE * f64::from(u8::try_from(lines.len().max(1)).unwrap_or(2)) + BELOW;
        self.height = self.height.max(next);
        self.entries.push(Placed { entry, lines, left, top });
        next
    }

    /// How much of the sheet it takes.
    pub fn height(&self) -> f64 {
        self.height
    }

    /// Draws it from this point to the right and down.
    pub fn draw(&self, canvas: &Canvas, (left, top): (f64, f64)) {
        for Placed { entry, lines, left: x, top: y } in &self.entries {
            let (x, y) = (left + x, top + y + LINE / 2.0);
            canvas.text(&entry.mark, (x, y), Anchor::Start, Letters::QUIET);
            column_of_lines(canvas, lines, (x + self.names, y), LINE, Letters::NORMAL);
            canvas.text(&entry.words, (x + self.column, y), Anchor::End, Letters::NORMAL);
        }
    }
}
