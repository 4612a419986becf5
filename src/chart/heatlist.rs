//! A heatmap without columns, for telephones: below each row, its cells one below another.

use crate::words::say;

use super::canvas::{Anchor, Canvas, Drawing, Letters, Rect, Width};
use super::figure::number;
use super::heatgrid::Inks;
use super::heatmap::{HeatCell, HeatRow};
use super::lettering::{LINE, shorten, wrap};
use super::rows::draw_lines;

const SHEET: Width = Width::Narrow;
/// The height of a cell, with the gap below it.
const CELL: f64 = 34.0;
const GAP: f64 = 4.0;
/// Between a cell and its words, and below a row.
const SPACE: f64 = 8.0;
const BELOW: f64 = 18.0;

/// Draws the rows of a heatmap.
pub(super) fn draw(inks: &Inks<'_>, name: &str) -> Drawing {
    let mut height = 0.0;
    let mut blocks = Vec::new();
    for row in inks.heatmap.rows() {
        let block = Block::of(row, inks, height);
        height = block.bottom();
        blocks.push(block);
    }
    let key = inks.key(SHEET);
    let canvas = Canvas::new(name, SHEET.pixels(), height + LINE + key.height());
    for block in &blocks {
        block.draw(&canvas, inks);
    }
    inks.draw_key(&canvas, &key, SHEET, height);
    canvas.finish()
}

/// One row of the heatmap.
struct Block<'a> {
    label: Vec<String>,
    /// The cells that are not blank, each with its column.
    cells: Vec<(&'a str, &'a HeatCell)>,
    /// The columns that are blank, in words.
    blank: Vec<String>,
    top: f64,
}

impl<'a> Block<'a> {
    fn of(row: &'a HeatRow, inks: &Inks<'a>, top: f64) -> Self {
        let all = inks.heatmap.columns().iter().map(String::as_str).zip(&row.cells);
        let (blank, cells): (Vec<_>, Vec<_>) = all.partition(|(_, cell)| **cell == HeatCell::Blank);
        let blank: Vec<&str> = blank.into_iter().map(|(column, _)| column).collect();
        let words = if blank.is_empty() {
            String::new()
        } else {
            say!(inks.words, "chart-nothing-for", names = inks.words.list(&blank))
        };
        Self {
            label: wrap(&row.label, Letters::BOLD.size(), SHEET.room(), 2),
            cells,
            blank: wrap(&words, Letters::QUIET.size(), SHEET.room(), 3),
            top,
        }
    }

    /// Where the cells begin, and where they end.
    fn cells_at(&self) -> (f64, f64) {
        let first = self.top + LINE * number(self.label.len()) + 4.0;
        (first, first + (CELL + GAP) * number(self.cells.len()))
    }

    fn bottom(&self) -> f64 {
        self.cells_at().1 + LINE * number(self.blank.len()) + BELOW
    }

    fn draw(&self, canvas: &Canvas, inks: &Inks<'_>) {
        let (mut y, end) = self.cells_at();
        let middle = self.top + LINE * number(self.label.len()) / 2.0;
        draw_lines(canvas, &self.label, (0.0, middle), Letters::BOLD);
        for (column, cell) in &self.cells {
            inks.draw_cell(canvas, cell, Rect::new(0.0, y, inks.cell, CELL));
            let x = inks.cell + SPACE;
            let words = shorten(column, Letters::NORMAL.size(), SHEET.room() - x);
            canvas.text(&words, (x, y + CELL / 2.0), Anchor::Start, Letters::NORMAL);
            y += CELL + GAP;
        }
        let middle = end + LINE * number(self.blank.len()) / 2.0;
        draw_lines(canvas, &self.blank, (0.0, middle), Letters::QUIET);
    }
}
