//! The picture of [`Multiples`](super::Multiples): panels of columns, three in a row where there is
//! room.

use crate::words::{Words, say};

use super::canvas::{Anchor, Canvas, Drawing, Letters, Rect, Width};
use super::figure::{Figure, extremes, number};
use super::key::Key;
use super::lettering::{LINE, shorten, wrap};
use super::multiples::{Multiples, Panel};
use super::rows::{HAIR, draw_lines, visible};
use super::slot::Slot;

/// Between panels, across and down.
const SPACE: (f64, f64) = (30.0, 22.0);
/// The height of the headline, of the columns, and of the periods below them.
const HEADLINE: f64 = 32.0;
const TALL: f64 = 96.0;
const FOOT: f64 = 26.0;
/// The most room for one column, and how much of it the column takes.
const WIDEST: f64 = 56.0;
const FILLED: f64 = 0.75;

/// Draws the panels.
pub(super) fn draw(multiples: &Multiples, sheet: Width, name: &str, words: &Words) -> Drawing {
    let layout = Layout::of(multiples, sheet, words);
    let gaps = multiples.has_gaps().then(|| (Slot::Dashed, say!(words, "chart-not-published")));
    let key = Key::new(gaps.as_slice(), sheet.helping(), sheet.room());
    let canvas = Canvas::new(name, sheet.pixels(), layout.height + key.height());
    let head = LINE * number(layout.head.len()) / 2.0;
    draw_lines(&canvas, &layout.head, (0.0, head), sheet.helping());
    for placed in &layout.panels {
        layout.draw_panel(&canvas, placed);
    }
    key.draw(&canvas, layout.height);
    canvas.finish()
}

/// Where everything stands, in pixels.
struct Layout<'a> {
    sheet: Width,
    /// What holds for all panels, above them.
    head: Vec<String>,
    panels: Vec<Placed<'a>>,
    /// The width of a panel.
    width: f64,
    /// The lowest figure (or zero) and the highest (or zero).
    lowest: f64,
    highest: f64,
    height: f64,
}

struct Placed<'a> {
    panel: &'a Panel,
    label: Vec<String>,
    left: f64,
    top: f64,
    /// Where the columns may begin.
    columns: f64,
}

impl<'a> Layout<'a> {
    fn of(multiples: &'a Multiples, sheet: Width, words: &Words) -> Self {
        let across = match sheet {
            Width::Wide => 3,
            Width::Narrow => 1,
        };
        let lengths = || multiples.figures().map(|(_, figure)| figure.length);
        let head = scale_in_words(multiples, words);
        let head = wrap(&head, sheet.helping().size(), sheet.room(), 2);
        let mut layout = Self {
            sheet,
            width: (sheet.room() - SPACE.0 * number(across - 1)) / number(across),
            height: LINE * number(head.len()) + 16.0,
            head,
            panels: Vec::new(),
            lowest: lengths().fold(0.0, f64::min),
            highest: lengths().fold(0.0, f64::max),
        };
        for row in multiples.panels().chunks(across) {
            layout.place(row);
        }
        layout
    }

    /// Places panels beside each other, so that their columns stand on one line.
    fn place(&mut self, row: &'a [Panel]) {
        let label = |panel: &Panel| wrap(&panel.label, Letters::BOLD.size(), self.width, 2);
        let labels: Vec<Vec<String>> = row.iter().map(label).collect();
        let lines = number(labels.iter().map(Vec::len).max().unwrap_or(0));
        let headline = if row.iter().all(|p| p.headline.is_empty()) { 8.0 } else { HEADLINE };
        let top = self.height;
        let columns = top + LINE * lines + headline;
        let mut left = 0.0;
        for (panel, label) in row.iter().zip(labels) {
            self.panels.push(Placed { panel, label, left, top, columns });
            left += self.width + SPACE.0;
        }
        self.height = columns + TALL + FOOT + SPACE.1;
    }

    fn draw_panel(&self, canvas: &Canvas, placed: &Placed<'_>) {
        let Placed { panel, label, left, top, columns } = placed;
        let lines = LINE * number(label.len());
        draw_lines(canvas, label, (*left, top + lines / 2.0), Letters::BOLD);
        let headline = shorten(&panel.headline, Letters::TITLE.size(), self.width);
        let middle = columns - HEADLINE / 2.0 - 2.0;
        canvas.text(&headline, (*left, middle), Anchor::Start, Letters::TITLE);
        self.draw_columns(canvas, placed);
        self.draw_periods(canvas, placed);
    }

    /// The room for one column.
    fn step(&self, panel: &Panel) -> f64 {
        (self.width / number(panel.points.len()).max(1.0)).min(WIDEST)
    }

    fn draw_columns(&self, canvas: &Canvas, placed: &Placed<'_>) {
        let points = &placed.panel.points;
        let step = self.step(placed.panel);
        let part = Rect::new(placed.left, placed.columns, step * number(points.len()), TALL);
        let highest = if self.highest > self.lowest { self.highest } else { 1.0 };
        let plot = canvas.plot(part, 0.0..number(points.len()), highest..self.lowest);
        let edge = (placed.left + self.width, plot.pixel((0.0, highest)).1);
        canvas.line(Slot::Grid, &[(placed.left, edge.1), edge]);
        let mut at = 0.0;
        for run in points.chunk_by(|a, b| a.1.is_none() && b.1.is_none()) {
            let end = at + number(run.len());
            match &run[0].1 {
                Some(Figure { length, .. }) if *length != 0.0 => {
                    let least = HAIR * (self.highest / TALL - self.lowest / TALL);
                    let aside = (1.0 - FILLED) / 2.0;
                    let height = visible(*length, least);
                    plot.rect(Slot::Solid, (at + aside, height), (end - aside, 0.0));
                }
                Some(_) => self.draw_zero(canvas, plot.pixel((at + 0.5, 0.0)), step),
                None => self.draw_gap(canvas, placed, (at * step, end * step)),
            }
            at = end;
        }
        let zero = plot.pixel((0.0, 0.0)).1;
        canvas.line(Slot::Axis, &[(placed.left, zero), (placed.left + self.width, zero)]);
    }

    /// Writes that a figure is zero, where there is room: no column is seen of it.
    fn draw_zero(&self, canvas: &Canvas, (x, zero): (f64, f64), step: f64) {
        let letters = self.sheet.helping();
        if letters.width("0") + 2.0 <= step {
            canvas.text("0", (x, zero - LINE / 2.0), Anchor::Middle, letters);
        }
    }

    /// Draws the box of periods of which nothing was published: it stands on the line of zero,
    /// unless all figures hang from it.
    fn draw_gap(&self, canvas: &Canvas, placed: &Placed<'_>, (from, to): (f64, f64)) {
        let share = self.highest / (self.highest - self.lowest).max(f64::MIN_POSITIVE);
        let up = if share > 0.1 { TALL * share } else { TALL };
        let (left, width) = (placed.left + from + 1.5, to - from - 3.0);
        canvas.rect(Slot::Dashed, Rect::new(left, placed.columns + 0.5, width, up - 3.0));
    }

    /// The first and the last period.
    fn draw_periods(&self, canvas: &Canvas, placed: &Placed<'_>) {
        let points = &placed.panel.points;
        let letters = self.sheet.helping();
        let y = placed.columns + TALL + FOOT / 2.0 + 2.0;
        let room = if points.len() > 1 { self.width / 2.0 - 4.0 } else { self.width };
        let write = |period: &str, x: f64, anchor: Anchor| {
            canvas.text(&shorten(period, letters.size(), room), (x, y), anchor, letters);
        };
        let Some((first, _)) = points.first() else { return };
        write(first, placed.left, Anchor::Start);
        if let Some((last, _)) = points.last().filter(|_| points.len() > 1) {
            let half = letters.width(&shorten(last, letters.size(), room));
            let end = placed.left + self.step(placed.panel) * number(points.len());
            let before = letters.width(&shorten(first, letters.size(), room)) + 8.0;
            write(last, end.max(placed.left + before + half), Anchor::End);
        }
    }
}

/// What the scale of all panels is.
fn scale_in_words(multiples: &Multiples, words: &Words) -> String {
    let Some(((_, least), (_, most))) = extremes(multiples.figures()) else {
        return String::new();
    };
    let from = if least.length < 0.0 { &least.words } else { "0" };
    let to = if most.length > 0.0 { &most.words } else { "0" };
    say!(words, "panels-scale", count = multiples.panels().len(), from = from, to = to)
}
