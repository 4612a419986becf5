//! Months as upright columns, left to right: the wide picture of [`Columns`].

use crate::value::Money;
use crate::words::{Words, say};

use super::canvas::{Anchor, Canvas, Drawing, Letters, Plot, Rect, Width};
use super::columns::{Columns, MonthColumn, Run};
use super::figure::number;
use super::rows::{HAIR, pounds, visible};
use super::slot::Slot;

/// More columns than this are too thin to be told apart.
const MOST: usize = 24;
/// The most room for one month, and how much of it its column takes.
const WIDEST: f64 = 80.0;
const FILLED: f64 = 0.7;
/// The height of the plot.
const TALL: f64 = 220.0;
/// From one line of small words to the next.
const LINE: f64 = 18.0;
/// Above the plot: the unit, and the key where there is one.
const HEAD: f64 = 30.0;
/// Below the plot: months and years.
const FOOT: f64 = 44.0;

/// Draws the columns; `None` where they would be too thin for their figures.
pub(super) fn draw(columns: &Columns, name: &str, words: &Words) -> Option<Drawing> {
    let layout = Layout::of(columns, words)?;
    let canvas = Canvas::new(name, Width::Wide.pixels(), layout.height());
    let plot = layout.plot(&canvas);
    let mut at = 0.0;
    let mut unsaid = Vec::new();
    for run in columns.runs() {
        match run {
            Run::Published(column, total) => layout.draw_column(&canvas, &plot, at, column, total),
            Run::Gap(months) => {
                let why = months[0].paid.missing(words);
                if !layout.draw_gap(&canvas, at, number(months.len()), &why)
                    && !unsaid.contains(&why)
                {
                    unsaid.push(why);
                }
            }
        }
        at += match run {
            Run::Published(..) => 1.0,
            Run::Gap(months) => number(months.len()),
        };
    }
    plot.line(Slot::Axis, &[(0.0, 0.0), (at, 0.0)]);
    layout.draw_months(&canvas, columns.months());
    layout.draw_head(&canvas, &unsaid);
    Some(canvas.finish())
}

struct Layout<'a> {
    words: &'a Words,
    count: f64,
    /// The room for one month.
    slot: f64,
    unit: Unit,
    highest: f64,
    lowest: f64,
    /// How many lines of words stand above a column (and below that of a credit).
    lines: f64,
}

impl<'a> Layout<'a> {
    fn of(columns: &Columns, words: &'a Words) -> Option<Self> {
        let months = columns.months();
        if months.len() > MOST {
            return None;
        }
        let count = number(months.len());
        let slot = (Width::Wide.room() / count).min(WIDEST);
        let unit = Unit::of(columns.published().map(|(_, total)| total));
        let too_wide = |total: Money| Letters::SMALL.width(&unit.label(total)) > slot - 2.0;
        if columns.published().any(|(_, total)| too_wide(total)) {
            return None;
        }
        let amounts = || columns.published().map(|(_, total)| pounds(total));
        Some(Self {
            words,
            count,
            slot,
            unit,
            highest: amounts().fold(0.0, f64::max),
            lowest: amounts().fold(0.0, f64::min),
            lines: if columns.published().any(|(column, _)| column.paid.is_part()) {
                2.0
            } else {
                1.0
            },
        })
    }

    fn top(&self) -> f64 {
        HEAD + self.lines * LINE
    }

    fn bottom(&self) -> f64 {
        self.top() + TALL
    }

    /// Below the words of credits.
    fn foot(&self) -> f64 {
        self.bottom() + if self.lowest < 0.0 { self.lines * LINE + 4.0 } else { 0.0 }
    }

    fn height(&self) -> f64 {
        self.foot() + FOOT
    }

    /// Months across, pounds up.
    fn plot(&self, canvas: &Canvas) -> Plot {
        let part = Rect::new(0.0, self.top(), self.slot * self.count, TALL);
        let highest = if self.highest > self.lowest { self.highest } else { 1.0 };
        canvas.plot(part, 0.0..self.count, highest..self.lowest)
    }

    fn draw_column(
        &self,
        canvas: &Canvas,
        plot: &Plot,
        at: f64,
        column: &MonthColumn,
        total: Money,
    ) {
        let half = FILLED / 2.0;
        let height = visible(pounds(total), HAIR * (self.highest - self.lowest) / TALL);
        let slot = if column.paid.is_part() { Slot::Hatch } else { Slot::Solid };
        if total != Money::ZERO {
            plot.rect(slot, (at + 0.5 - half, height), (at + 0.5 + half, 0.0));
        }
        let end = if total == Money::ZERO { 0.0 } else { height };
        let (x, y) = plot.pixel((at + 0.5, end));
        let (down, below) = if total.is_negative() { (1.0, 2.0) } else { (-1.0, -2.0) };
        let first = y + down * LINE / 2.0 + below;
        canvas.text(&self.unit.label(total), (x, first), Anchor::Middle, Letters::SMALL);
        if column.paid.is_part() {
            let part = say!(self.words, "columns-part-short");
            canvas.text(&part, (x, first + down * LINE), Anchor::Middle, Letters::SMALL_QUIET);
        }
    }

    /// Draws the box of months without an amount. Says whether there was room in it for the words
    /// why.
    fn draw_gap(&self, canvas: &Canvas, at: f64, months: f64, why: &str) -> bool {
        let zero =
            self.top() + TALL * self.highest / (self.highest - self.lowest).max(f64::MIN_POSITIVE);
        let zero = if zero.is_finite() && zero > self.top() + LINE { zero } else { self.bottom() };
        let (left, width) = (at * self.slot + 3.5, months * self.slot - 7.0);
        canvas
            .rect(Slot::Dashed, Rect::new(left, self.top() + 0.5, width, zero - self.top() - 4.0));
        let (x, y) = (left + width / 2.0, f64::midpoint(self.top(), zero));
        let room = |words: &str| Letters::SMALL_QUIET.width(words) + 8.0 <= width;
        let write =
            |words: &str, y: f64| canvas.text(words, (x, y), Anchor::Middle, Letters::SMALL_QUIET);
        match why.split_once(' ') {
            _ if room(why) => write(why, y),
            Some((not, given)) if room(given) && zero - self.top() > 3.0 * LINE => {
                write(not, y - LINE / 2.0);
                write(given, y + LINE / 2.0);
            }
            _ => return false,
        }
        true
    }

    fn draw_months(&self, canvas: &Canvas, months: &[MonthColumn]) {
        let y = self.foot() + LINE / 2.0 + 4.0;
        for (i, column) in months.iter().enumerate() {
            let x = (number(i) + 0.5) * self.slot;
            canvas.text(
                &self.words.short_month(column.month),
                (x, y),
                Anchor::Middle,
                Letters::SMALL,
            );
            let turns = |next: &MonthColumn| next.month.year() != column.month.year();
            let first_of_year = i == 0 || turns(&months[i - 1]);
            // A lone December gives way to the January after it.
            let room = self.slot >= 40.0 || !months.get(i + 1).is_some_and(turns);
            if first_of_year && room {
                let year = column.month.year().to_string();
                let half = Letters::SMALL_QUIET.width(&year) / 2.0;
                let x = x.clamp(half, Width::Wide.room() - half);
                canvas.text(&year, (x, y + LINE), Anchor::Middle, Letters::SMALL_QUIET);
            }
        }
    }

    /// The unit, and what could not be said in its place: why there are gaps.
    fn draw_head(&self, canvas: &Canvas, unsaid: &[String]) {
        let y = LINE / 2.0;
        let unit = say!(self.words, self.unit.message);
        canvas.text(&unit, (0.0, y), Anchor::Start, Letters::SMALL_QUIET);
        let mut x = Letters::SMALL_QUIET.width(&unit) + 24.0;
        if !unsaid.is_empty() {
            canvas.rect(Slot::Dashed, Rect::new(x + 0.5, y - 6.5, 17.0, 13.0));
            let missing = unsaid.join(" / ");
            canvas.text(&missing, (x + 24.0, y), Anchor::Start, Letters::SMALL_QUIET);
            x += 48.0 + Letters::SMALL_QUIET.width(&missing);
        }
        if self.lowest < 0.0 {
            let words = say!(self.words, "columns-below-line");
            canvas.text(&words, (x, y), Anchor::Start, Letters::SMALL_QUIET);
        }
    }
}

/// The unit in which the figures are short enough to stand on columns.
struct Unit {
    /// What says it.
    message: &'static str,
    pence: i128,
    /// Whether figures have a decimal.
    tenths: bool,
}

impl Unit {
    const ALL: [(&'static str, i128); 4] = [
        ("columns-in-billions", 100_000_000_000),
        ("columns-in-millions", 100_000_000),
        ("columns-in-thousands", 100_000),
        ("columns-in-pounds", 100),
    ];

    fn of(amounts: impl Iterator<Item = Money>) -> Self {
        let largest = amounts.map(|amount| amount.pence().abs()).max().unwrap_or(0);
        let fits = Self::ALL.into_iter().find(|(_, pence)| largest >= *pence);
        let (message, pence) = fits.unwrap_or(("columns-in-pounds", 100));
        Self { message, pence, tenths: pence > 100 && largest < 100 * pence }
    }

    /// "2.4", "−12", "<0.1".
    fn label(&self, amount: Money) -> String {
        let steps = if self.tenths { 10 } else { 1 };
        let rounded = (amount.pence().abs() * steps + self.pence / 2) / self.pence;
        let sign = if amount.is_negative() { "−" } else { "" };
        match (amount.pence(), rounded, self.tenths) {
            (0, ..) => "0".to_owned(),
            (pence, 0, tenths) => {
                let least = if tenths { "0.1" } else { "1" };
                if pence < 0 { format!(">−{least}") } else { format!("<{least}") }
            }
            (_, rounded, true) => format!("{sign}{}.{}", rounded / 10, rounded % 10),
            (_, rounded, false) => format!("{sign}{rounded}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_short_and_never_a_false_zero() {
        let of = |largest: i128, amount: i128| {
            let unit = Unit::of([Money::from_pence(largest * 100)].into_iter());
            (unit.message, unit.label(Money::from_pence(amount * 100)))
        };
        assert_eq!(of(28_900_000, 28_900_000), ("columns-in-millions", "28.9".to_owned()));
        assert_eq!(of(28_900_000, 12), ("columns-in-millions", "<0.1".to_owned()));
        assert_eq!(of(28_900_000, -12), ("columns-in-millions", ">−0.1".to_owned()));
        assert_eq!(of(28_900_000, -1_450_000), ("columns-in-millions", "−1.5".to_owned()));
        assert_eq!(of(128_900_000, 28_600_000), ("columns-in-millions", "29".to_owned()));
        assert_eq!(of(412_300, 412_300), ("columns-in-thousands", "412".to_owned()));
        assert_eq!(of(657, 0), ("columns-in-pounds", "0".to_owned()));
        assert_eq!(of(657, 657), ("columns-in-pounds", "657".to_owned()));
    }
}
