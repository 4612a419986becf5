//! Bars that lie, one below another, each with its label and its words: the picture of [`Bars`]
//! and, where there is little room, of months.
//!
//! [`Bars`]: super::Bars

use crate::value::Money;

use super::canvas::{Anchor, Canvas, Drawing, Letters, Plot, Rect, Width};
use super::lettering::{LINE, NORMAL, width, wrap};
use super::slot::Slot;

/// Between a label and its bar, and a bar and its words.
const SPACE: f64 = 8.0;
/// So much of a bar is seen even of a very small amount.
pub(super) const HAIR: f64 = 2.0;
/// Above the first row and below the last.
const MARGIN: f64 = 6.0;

/// One row.
pub(super) enum Row {
    /// A bar.
    Bar {
        /// What is measured.
        label: String,
        /// How long the bar is.
        amount: Money,
        /// What stands at its end.
        words: String,
        /// How it looks.
        slot: Slot,
    },
    /// Words in an empty box, where nothing is known.
    Gap(String),
    /// Words that head the rows below them.
    Head(String),
}

/// Where the labels stand.
#[derive(Clone, Copy)]
pub(super) enum Labels {
    /// On the left of the bars, in a column that is no wider than this.
    Beside(f64),
    /// Each above its bar.
    Above,
}

/// Draws the rows.
pub(super) fn draw(rows: &[Row], labels: Labels, sheet: Width, name: &str) -> Drawing {
    let layout = Layout::of(rows, labels, sheet.room());
    let canvas = Canvas::new(name, sheet.pixels(), layout.height);
    let plot = layout.plot(&canvas);
    for placed in &layout.rows {
        match placed.row {
            Row::Bar { amount, words, slot, .. } => {
                layout.draw_bar(&canvas, &plot, placed, *amount, words, *slot);
            }
            Row::Gap(_) => layout.draw_gap(&canvas, placed),
            Row::Head(_) => {
                let middle = placed.bar + placed.thickness / 2.0;
                draw_lines(&canvas, &placed.lines, (0.0, middle), Letters::BOLD);
            }
        }
    }
    canvas.finish()
}

/// Where everything stands, in pixels.
struct Layout<'a> {
    rows: Vec<Placed<'a>>,
    /// Where the plot begins and how wide it is, words included.
    left: f64,
    room: f64,
    /// The smallest amount (a credit) or zero, and how many pixels a pound is long.
    lowest: f64,
    scale: f64,
    height: f64,
    labels: Labels,
}

struct Placed<'a> {
    row: &'a Row,
    lines: Vec<String>,
    /// The whole row, with the space below it.
    top: f64,
    height: f64,
    /// The bar in it.
    bar: f64,
    thickness: f64,
}

impl<'a> Layout<'a> {
    fn of(rows: &'a [Row], labels: Labels, sheet: f64) -> Self {
        let lines = |row: &Row| match (row, labels) {
            (Row::Gap(words), _) => wrap(words, NORMAL, sheet - 2.0 * SPACE, 2),
            // Bold words run wider.
            (Row::Head(words), _) => wrap(words, NORMAL * 1.08, sheet, 2),
            (Row::Bar { label, .. }, Labels::Beside(most)) => wrap(label, NORMAL, most, 2),
            (Row::Bar { label, .. }, Labels::Above) => wrap(label, NORMAL, sheet, 2),
        };
        let lines: Vec<Vec<String>> = rows.iter().map(lines).collect();
        let left = match labels {
            Labels::Beside(_) => column(rows, &lines) + SPACE,
            // The keyline of a bar lies half outside of it.
            Labels::Above => 1.0,
        };
        let room = sheet - left;
        let (lowest, scale) = scale(rows, room);
        let mut layout =
            Self { rows: Vec::new(), left, room, lowest, scale, height: MARGIN, labels };
        let two_lines = lines.iter().any(|lines| lines.len() > 1);
        for (row, lines) in rows.iter().zip(lines) {
            layout.place(row, lines, two_lines);
        }
        layout.height += MARGIN;
        layout
    }

    fn place(&mut self, row: &'a Row, lines: Vec<String>, two_lines: bool) {
        let words = f64::from(u8::try_from(lines.len()).unwrap_or(2)) * LINE;
        let top = self.height;
        let (bar, thickness, height) = match (row, self.labels) {
            (Row::Head(_), _) => {
                let above = if self.rows.is_empty() { 0.0 } else { 12.0 };
                (top + above, words, above + words + 8.0)
            }
            (Row::Gap(_), Labels::Beside(_)) => (top + 3.0, words + 10.0, words + 16.0),
            (Row::Gap(_), Labels::Above) => (top, words + 10.0, words + 22.0),
            (_, Labels::Beside(_)) if two_lines => (top + 9.0, 28.0, 46.0),
            (_, Labels::Beside(_)) => (top + 6.0, 24.0, 36.0),
            (_, Labels::Above) => (top + words + 2.0, 20.0, words + 36.0),
        };
        self.rows.push(Placed { row, lines, top, height, bar, thickness });
        self.height += height;
    }

    /// The scale of all bars: pounds across, pixels down.
    fn plot(&self, canvas: &Canvas) -> Plot {
        let part = Rect::new(self.left, 0.0, self.room, self.height);
        canvas.plot(part, self.lowest..self.lowest + self.room / self.scale, 0.0..self.height)
    }

    fn draw_bar(
        &self,
        canvas: &Canvas,
        plot: &Plot,
        placed: &Placed<'_>,
        amount: Money,
        words: &str,
        slot: Slot,
    ) {
        let middle = placed.bar + placed.thickness / 2.0;
        self.draw_label(canvas, placed, middle);
        let length = visible(pounds(amount), HAIR / self.scale);
        if amount != Money::ZERO {
            plot.rect(slot, (0.0, placed.bar), (length, placed.bar + placed.thickness));
        }
        let (from, to) = match self.labels {
            Labels::Beside(_) => (placed.top, placed.top + placed.height),
            Labels::Above => (placed.bar - 3.0, placed.bar + placed.thickness + 3.0),
        };
        plot.line(Slot::Axis, &[(0.0, from), (0.0, to)]);
        // The words of a credit stand on the other side of zero, where nothing else is.
        let (end, _) = plot.pixel((length.max(0.0), middle));
        canvas.text(words, (end + SPACE, middle), Anchor::Start, Letters::NORMAL);
    }

    fn draw_label(&self, canvas: &Canvas, placed: &Placed<'_>, middle: f64) {
        match self.labels {
            Labels::Beside(_) => draw_lines(canvas, &placed.lines, (0.0, middle), Letters::NORMAL),
            Labels::Above => {
                let half = (placed.bar - 2.0 - placed.top) / 2.0;
                draw_lines(canvas, &placed.lines, (0.0, placed.top + half), Letters::NORMAL);
            }
        }
    }

    fn draw_gap(&self, canvas: &Canvas, placed: &Placed<'_>) {
        let box_ =
            Rect::new(0.5, placed.bar + 0.5, self.left + self.room - 1.0, placed.thickness - 1.0);
        canvas.rect(Slot::Dashed, box_);
        let middle = placed.bar + placed.thickness / 2.0;
        draw_lines(canvas, &placed.lines, (SPACE, middle), Letters::QUIET);
    }
}

/// Writes lines one below another; `at` is the middle of them all.
pub(super) fn draw_lines(canvas: &Canvas, lines: &[String], at: (f64, f64), letters: Letters) {
    let first = at.1 - LINE * (f64::from(u8::try_from(lines.len()).unwrap_or(1)) - 1.0) / 2.0;
    column_of_lines(canvas, lines, (at.0, first), LINE, letters);
}

/// Writes lines `step` apart; `at` is the middle of the first.
pub(super) fn column_of_lines(
    canvas: &Canvas,
    lines: &[String],
    at: (f64, f64),
    step: f64,
    letters: Letters,
) {
    let mut y = at.1;
    for line in lines {
        canvas.text(line, (at.0, y), Anchor::Start, letters);
        y += step;
    }
}

/// The width of the column of labels.
fn column(rows: &[Row], lines: &[Vec<String>]) -> f64 {
    let bars = rows.iter().zip(lines).filter(|(row, _)| matches!(row, Row::Bar { .. }));
    bars.flat_map(|(_, lines)| lines).map(|line| width(line, NORMAL)).fold(0.0, f64::max)
}

/// The lowest amount, and the largest number of pixels that a pound can have so that each bar and
/// the words at its end fit into `room`.
fn scale(rows: &[Row], room: f64) -> (f64, f64) {
    let bars = || {
        rows.iter().filter_map(|row| match row {
            Row::Bar { amount, words, .. } => {
                Some((pounds(*amount), width(words, NORMAL) + SPACE + 2.0))
            }
            Row::Gap(_) | Row::Head(_) => None,
        })
    };
    let lowest = bars().map(|(amount, _)| amount).fold(0.0, f64::min);
    let fits = bars().filter_map(|(amount, words)| {
        let length = amount.max(0.0) - lowest;
        (length > 0.0).then(|| (room - words).max(HAIR) / length)
    });
    let scale = fits.fold(f64::INFINITY, f64::min);
    (lowest, if scale.is_finite() { scale } else { 1.0 })
}

/// An amount as a length. For drawing only.
pub(super) fn pounds(amount: Money) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "a picture is exact to a tenth of a pixel")]
    let pence = amount.pence() as f64;
    pence / 100.0
}

/// A length that can be seen.
pub(super) fn visible(length: f64, least: f64) -> f64 {
    if length < 0.0 { length.min(-least) } else { length.max(least) }
}
