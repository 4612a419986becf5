//! The words at the right of [`Steps`], where the line ends: they serve as its scale too.

use crate::words::{Words, say};

use super::canvas::{Canvas, Letters, Plot, Rect};
use super::figure::{Figure, extremes, number};
use super::lettering::{LINE, shorten};
use super::rows::draw_lines;
use super::steps::{StepPoint, Steps};

/// The most room for the words at the right, in pixels.
pub(super) const LABELS: f64 = 128.0;
/// Above and below the plot, into which words at the right may reach.
pub(super) const EDGE: f64 = 12.0;

/// Words at the right, beside what they are about.
pub(super) struct Label {
    length: f64,
    lines: Vec<String>,
    letters: Letters,
}

impl Label {
    /// A figure, and what it is: on one line where they fit.
    fn new(kind: String, figure: &Figure, letters: Letters) -> Self {
        let one = format!("{kind} {}", figure.words);
        let lines = if letters.width(&one) <= LABELS {
            vec![one]
        } else {
            vec![kind, figure.words.clone()]
        };
        Self { length: figure.length, lines, letters }
    }

    /// The last figure, with its period where the line ends before the others do.
    fn last(point: &StepPoint, figure: &Figure, ends_there: bool) -> Self {
        let letters = Letters::BOLD;
        let period = shorten(&point.period, letters.size(), LABELS);
        let lines = std::iter::once(figure.words.clone()).chain((!ends_there).then_some(period));
        Self { length: figure.length, lines: lines.collect(), letters }
    }

    /// How wide the words are, in pixels.
    pub fn width(&self) -> f64 {
        self.lines.iter().map(|line| self.letters.width(line)).fold(0.0, f64::max)
    }

    fn height(&self) -> f64 {
        LINE * number(self.lines.len())
    }
}

/// The last figure, the target, and so much of the scale as is not said by them.
pub(super) fn all(steps: &Steps, words: &Words) -> Vec<Label> {
    let last = steps.known().next_back();
    let ends_there = steps.points().last().is_some_and(|point| point.value.is_some());
    let mut labels = Vec::new();
    labels.extend(last.map(|(point, figure)| Label::last(point, figure, ends_there)));
    let label = |id: &str, figure, letters| Label::new(say!(words, id), figure, letters);
    labels.extend(steps.aim().map(|target| label("chart-target", target, Letters::NORMAL)));
    let is_last = |figure: &Figure| {
        last.is_some_and(|(_, last)| last.length.total_cmp(&figure.length).is_eq())
    };
    if let Some(((_, least), (_, most))) = extremes(steps.known()) {
        if !is_last(most) {
            labels.push(label("steps-highest", most, Letters::QUIET));
        }
        if !is_last(least) && (steps.is_cut_off() || least.length < 0.0) {
            labels.push(label("steps-lowest", least, Letters::QUIET));
        }
    }
    if !steps.is_cut_off() && labels.iter().all(|label| label.length != 0.0) {
        labels.push(Label { length: 0.0, lines: vec!["0".to_owned()], letters: Letters::QUIET });
    }
    labels
}

/// Writes the labels at `x`, beside their places in this part of the sheet, pushed apart where they
/// would touch.
pub(super) fn draw(canvas: &Canvas, mut labels: Vec<Label>, plot: &Plot, (x, part): (f64, Rect)) {
    labels.sort_by(|a, b| b.length.total_cmp(&a.length));
    let mut tops = Vec::new();
    let mut free = part.top - EDGE;
    for label in &labels {
        let (_, y) = plot.pixel((0.0, label.length));
        let top = (y - label.height() / 2.0).max(free);
        free = top + label.height();
        tops.push(top);
    }
    let mut free = part.top + part.height + EDGE;
    for (label, top) in labels.iter().zip(&mut tops).rev() {
        *top = top.min(free - label.height());
        free = *top;
    }
    for (label, top) in labels.iter().zip(tops) {
        draw_lines(canvas, &label.lines, (x, top + label.height() / 2.0), label.letters);
    }
}
