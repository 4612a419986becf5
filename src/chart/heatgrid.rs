//! The picture of [`Heatmap`]: a grid, or, where its columns do not fit, a list for each row.

use crate::words::{Words, say};

use super::canvas::{Anchor, Canvas, Drawing, Letters, Rect, Width};
use super::figure::{Figure, number};
use super::heatlist;
use super::heatmap::{HeatCell, Heatmap};
use super::key::Key;
use super::lettering::{LINE, shorten, wrap, wrap_whole};
use super::rows::draw_lines;
use super::shades::Shades;
use super::slot::Slot;

/// The least and the greatest width of a cell, and the least height.
const CELL: (f64, f64) = (44.0, 104.0);
const CELL_HEIGHT: f64 = 40.0;
/// Around the figure in a cell, so that an outline fits.
const INSIDE: f64 = 10.0;
/// No figure may need a wider cell.
const MOST_CELL: f64 = 150.0;
/// The least and the greatest room for the labels, and what is between them and the cells.
const LABELS: (f64, f64) = (120.0, 230.0);
const SPACE: f64 = 12.0;
/// From one heading of a staircase to the next.
const STAIR: f64 = 22.0;

/// How wide the cell of this figure must be, in pixels.
pub(super) fn cell_width(figure: &Figure) -> f64 {
    (Letters::NORMAL.width(&figure.words) + 2.0 * INSIDE).max(CELL.0)
}

/// How wide a cell can be where there are so many columns, in pixels.
pub(super) fn most_room(columns: f64) -> f64 {
    ((Width::Wide.room() - LABELS.0 - SPACE) / columns.max(1.0)).min(MOST_CELL)
}

/// Draws the heatmap.
pub(super) fn draw(heatmap: &Heatmap, sheet: Width, name: &str, words: &Words) -> Drawing {
    let inks = Inks::of(heatmap, words);
    match Grid::of(heatmap, sheet, inks.cell) {
        Some(grid) => grid.draw(&inks, name),
        None => heatlist::draw(&inks, name),
    }
}

/// How the cells of a heatmap look, wherever they stand.
pub(super) struct Inks<'a> {
    /// Whose cells they are.
    pub heatmap: &'a Heatmap,
    /// What says their words.
    pub words: &'a Words,
    /// The width in which each figure fits.
    pub cell: f64,
    shades: Shades,
}

impl<'a> Inks<'a> {
    fn of(heatmap: &'a Heatmap, words: &'a Words) -> Self {
        let figures = || heatmap.figures().map(|(_, figure)| figure);
        let cell = figures().map(cell_width).fold(CELL.0, f64::max);
        Self { heatmap, words, cell, shades: Shades::of(figures(), words) }
    }

    /// Draws one cell into this room.
    pub fn draw_cell(&self, canvas: &Canvas, cell: &HeatCell, room: Rect) {
        match cell {
            HeatCell::Blank => canvas.rect(Slot::Grid, inset(room, 0.5)),
            HeatCell::Unknown => canvas.rect(Slot::Hatch, inset(room, 0.5)),
            HeatCell::Value(figure) => self.draw_figure(canvas, figure, room),
        }
    }

    /// An outline stands apart from the shade, or it could not be seen around a dark one.
    fn draw_figure(&self, canvas: &Canvas, figure: &Figure, room: Rect) {
        let outlined = self.heatmap.is_outlined(figure);
        if outlined {
            canvas.rect(Slot::Ring, inset(room, 1.5));
        }
        let slot = self.shades.slot(figure);
        canvas.rect(slot, inset(room, if outlined { 5.5 } else { 0.5 }));
        let middle = (room.left + room.width / 2.0, room.top + room.height / 2.0);
        canvas.text(&figure.words, middle, Anchor::Middle, Letters::NORMAL.on(slot));
    }

    /// What the shades mean, of those that are there.
    pub fn key(&self, sheet: Width) -> Key {
        let mut marks = self.shades.key();
        marks.extend(self.heatmap.outline().map(|words| (Slot::Ring, words.to_owned())));
        for (kind, slot, id) in [
            (HeatCell::Blank, Slot::Grid, "heatmap-key-nothing"),
            (HeatCell::Unknown, Slot::Hatch, "chart-no-data"),
        ] {
            marks.extend(self.heatmap.has(&kind).then(|| (slot, say!(self.words, id))));
        }
        Key::new(&marks, sheet.helping(), sheet.room())
    }

    /// Draws the key below `top`, with what the figures are of.
    pub fn draw_key(&self, canvas: &Canvas, key: &Key, sheet: Width, top: f64) {
        let letters = sheet.helping();
        let words = super::sentences::capitalised(self.heatmap.measure());
        let words = shorten(&words, letters.size(), sheet.room());
        canvas.text(&words, (0.0, top + LINE / 2.0), Anchor::Start, letters);
        key.draw(canvas, top + LINE);
    }
}

/// The rectangle without so much on each side.
fn inset(rect: Rect, by: f64) -> Rect {
    Rect::new(rect.left + by, rect.top + by, rect.width - 2.0 * by, rect.height - 2.0 * by)
}

/// Where everything stands, in pixels.
struct Grid {
    sheet: Width,
    labels: Vec<Vec<String>>,
    headings: Headings,
    /// Where the cells begin, and the room for one with the gap to the next.
    left: f64,
    top: f64,
    step: (f64, f64),
}

/// How the columns are headed.
enum Headings {
    /// Each above its column, on as many lines as it needs.
    Above(Vec<Vec<String>>),
    /// Where they are too long for that: each a step above the one before, at the left of a line
    /// that leads down to its column.
    Stairs(Vec<String>),
}

impl Grid {
    /// A grid of these cells, if it fits.
    fn of(heatmap: &Heatmap, sheet: Width, cell: f64) -> Option<Self> {
        let count = number(heatmap.columns().len());
        let most = sheet.room() - SPACE - cell * count;
        if most < LABELS.0 {
            return None;
        }
        let (most, lines) = match sheet {
            Width::Wide => (most.min(LABELS.1), 2),
            Width::Narrow => (most, 3),
        };
        let wrapped = |label: &str| wrap(label, Letters::NORMAL.size(), most, lines);
        let labels: Vec<_> = heatmap.rows().iter().map(|row| wrapped(&row.label)).collect();
        let widest = labels.iter().flatten().map(|line| Letters::NORMAL.width(line));
        let widest = widest.fold(0.0, f64::max);
        let across = |labels: f64| ((sheet.room() - labels - SPACE) / count).min(CELL.1).max(cell);
        let straight = Headings::above(heatmap.columns(), sheet, across(widest));
        // The first heading of a staircase stands above the labels.
        let needed = match straight {
            Some(_) => widest,
            None => widest.max(Headings::longest(heatmap.columns(), sheet)).min(most),
        };
        let left = needed + SPACE;
        let step = across(needed);
        let headings =
            straight.unwrap_or_else(|| Headings::stairs(heatmap.columns(), sheet, (left, step)));
        let tallest = labels.iter().map(Vec::len).max().unwrap_or(1);
        let step = (step, (LINE * number(tallest) + 8.0).max(CELL_HEIGHT));
        Some(Self { sheet, left, top: headings.height(), labels, headings, step })
    }

    fn draw(&self, inks: &Inks<'_>, name: &str) -> Drawing {
        let key = inks.key(self.sheet);
        let bottom = self.top + self.step.1 * number(self.labels.len()) + 12.0;
        let canvas = Canvas::new(name, self.sheet.pixels(), bottom + LINE + key.height());
        self.draw_headings(&canvas);
        for (i, (row, label)) in inks.heatmap.rows().iter().zip(&self.labels).enumerate() {
            let top = self.top + self.step.1 * number(i);
            draw_lines(&canvas, label, (0.0, top + self.step.1 / 2.0), Letters::NORMAL);
            for (j, cell) in row.cells.iter().enumerate() {
                let left = self.left + self.step.0 * number(j);
                let room = Rect::new(left, top, self.step.0, self.step.1);
                inks.draw_cell(&canvas, cell, inset(room, 1.5));
            }
        }
        inks.draw_key(&canvas, &key, self.sheet, bottom);
        canvas.finish()
    }

    fn draw_headings(&self, canvas: &Canvas) {
        let letters = self.sheet.along();
        let middle = |i: usize| self.left + self.step.0 * (number(i) + 0.5);
        match &self.headings {
            Headings::Above(all) => {
                for (i, lines) in all.iter().enumerate() {
                    let mut y = self.top - 4.0 - LINE * (number(lines.len()) - 0.5);
                    for line in lines {
                        canvas.text(line, (middle(i), y), Anchor::Middle, letters);
                        y += LINE;
                    }
                }
            }
            Headings::Stairs(all) => {
                for (i, words) in all.iter().enumerate() {
                    let (x, y) = (middle(i), self.top - 6.0 - STAIR * (number(i) + 0.5));
                    canvas.line(Slot::Axis, &[(x - 4.0, y), (x, y), (x, self.top)]);
                    canvas.text(words, (x - 8.0, y), Anchor::End, letters);
                }
            }
        }
    }
}

impl Headings {
    /// Headings above columns of this width, where none has to be cut.
    fn above(columns: &[String], sheet: Width, room: f64) -> Option<Self> {
        let size = sheet.along().size();
        let wrapped = columns.iter().map(|column| wrap_whole(column, size, room - 6.0, 3));
        wrapped.collect::<Option<Vec<_>>>().map(Self::Above)
    }

    /// Headings at the left of lines from cells that begin at `left` and are `step` wide.
    fn stairs(columns: &[String], sheet: Width, (left, step): (f64, f64)) -> Self {
        let size = sheet.along().size();
        let room = |i: usize| left + step * (number(i) + 0.5) - 8.0;
        let cut = |(i, column): (usize, &String)| shorten(column, size, room(i));
        Self::Stairs(columns.iter().enumerate().map(cut).collect())
    }

    /// The room for the longest heading, in pixels.
    fn longest(columns: &[String], sheet: Width) -> f64 {
        columns.iter().map(|column| sheet.along().width(column)).fold(0.0, f64::max)
    }

    fn height(&self) -> f64 {
        match self {
            Self::Above(all) => LINE * number(all.iter().map(Vec::len).max().unwrap_or(0)) + 6.0,
            Self::Stairs(all) => STAIR * number(all.len()) + 8.0,
        }
    }
}
