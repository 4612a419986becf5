//! The names of rows: in a column on the left of the marks where there is room for one, else above
//! the marks.

use super::canvas::{Canvas, Letters, Width};
use super::lettering::LINE;
use super::rows::draw_lines;

/// The widest that names beside the marks may be, and what is between them, in pixels.
const COLUMN: f64 = 230.0;
const SPACE: f64 = 16.0;
/// Between a name and the marks below it.
const BELOW: f64 = 4.0;

/// The names of the rows of a picture, in their order.
pub(super) struct Names {
    all: Vec<(Vec<String>, Letters)>,
    sheet: Width,
}

/// Where a row stands, in pixels from the top of the sheet.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    /// The middle of the lines of its name.
    name: f64,
    /// Where its marks begin.
    pub marks: f64,
    /// Where it ends.
    pub end: f64,
}

impl Names {
    /// Names, each with its letters.
    pub fn of<'a>(labels: impl Iterator<Item = (&'a str, Letters)>, sheet: Width) -> Self {
        let room = if sheet == Width::Wide { COLUMN } else { sheet.room() };
        let lines = |(label, letters): (&str, Letters)| (letters.wrap(label, room, 2), letters);
        Self { all: labels.map(lines).collect(), sheet }
    }

    /// Whether the names stand beside the marks.
    pub fn beside(&self) -> bool {
        self.sheet == Width::Wide
    }

    /// Where the marks may begin, in pixels from the left.
    pub fn left(&self) -> f64 {
        if !self.beside() {
            return 0.0;
        }
        let widths = self
            .all
            .iter()
            .flat_map(|(lines, letters)| lines.iter().map(|line| letters.width(line)));
        widths.fold(0.0, f64::max) + SPACE
    }

    /// How much room there is for the marks, in pixels.
    pub fn room(&self) -> f64 {
        self.sheet.room() - self.left()
    }

    /// How high the name of a row is.
    pub fn height(&self, row: usize) -> f64 {
        let lines = self.all.get(row).map_or(0, |(lines, _)| lines.len());
        LINE * f64::from(u8::try_from(lines).unwrap_or(2))
    }

    /// Places the rows one below another from `top` down, with a `gap` below each. `size` says of
    /// a row how high its marks are and with what in them a name beside them is level. The second
    /// of what comes back is where the gap below the last row ends.
    pub fn stack(
        &self,
        top: f64,
        gap: f64,
        size: impl Fn(usize) -> (f64, f64),
    ) -> (Vec<Place>, f64) {
        let mut end = top;
        let mut places = Vec::new();
        for row in 0..self.all.len() {
            let (height, level) = size(row);
            let place = self.place(row, end, height, level);
            end = place.end + gap;
            places.push(place);
        }
        (places, end)
    }

    /// Places a row whose marks are `height` high, from `top` down. A name beside the marks has
    /// its middle level with `level`, which is measured from where the marks begin.
    fn place(&self, row: usize, top: f64, height: f64, level: f64) -> Place {
        let name = self.height(row);
        if !self.beside() {
            let marks = top + name + if name > 0.0 { BELOW } else { 0.0 };
            return Place { name: top + name / 2.0, marks, end: marks + height };
        }
        let middle = top + level.max(name / 2.0);
        let marks = middle - level;
        Place { name: middle, marks, end: (marks + height).max(middle + name / 2.0) }
    }

    /// Writes the name of a row.
    pub fn draw(&self, canvas: &Canvas, row: usize, place: Place) {
        if let Some((lines, letters)) = self.all.get(row) {
            draw_lines(canvas, lines, (0.0, place.name), *letters);
        }
    }
}
