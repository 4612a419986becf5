//! Words beside marks in which they do not fit: each at the end of a line that leads to its mark.
//! No line runs through other words.

use super::canvas::{Anchor, Canvas, Letters};
use super::figure::number;
use super::lettering::{LINE, wrap, wrap_whole};
use super::slot::Slot;

/// Between a line and the words beside it, and between words.
const SPACE: f64 = 5.0;
/// From the marks to the first words.
const FIRST: f64 = 4.0;
/// On how many lines words may stand before they are cut.
const LINES: usize = 2;

/// On which side of its marks the words stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// Above.
    Above,
    /// Below.
    Below,
}

/// Words with their places, nearest to the marks first.
pub(super) struct Callouts {
    all: Vec<Callout>,
    letters: Letters,
    height: f64,
}

struct Callout {
    /// Where its mark is.
    x: f64,
    /// `Start` where the words stand at the right of the line, `End` where at its left.
    anchor: Anchor,
    lines: Vec<String>,
    /// From the marks to the nearer side of the words.
    from: f64,
}

impl Callouts {
    /// Places words for marks at these places, from left to right, on a sheet as wide as `room`.
    pub fn of(marks: &[(f64, String)], letters: Letters, room: f64) -> Self {
        let mut callouts = Self { all: Vec::new(), letters, height: FIRST };
        let mut rest: Vec<&(f64, String)> = marks.iter().collect();
        rest.sort_by(|a, b| a.0.total_cmp(&b.0));
        while !rest.is_empty() {
            let level = Level { rest: &rest, letters, room };
            let placed = level.on_one_line();
            let placed = if placed.is_empty() { vec![level.alone()] } else { placed };
            let lines = placed.iter().map(|(.., lines)| lines.len()).max().unwrap_or(1);
            for (i, anchor, lines) in placed.into_iter().rev() {
                let (x, _) = rest.remove(i);
                callouts.all.push(Callout { x: *x, anchor, lines, from: callouts.height });
            }
            callouts.height += LINE * number(lines);
        }
        callouts
    }

    /// How much room they take, in pixels.
    pub fn height(&self) -> f64 {
        if self.all.is_empty() { 0.0 } else { self.height + 2.0 }
    }

    /// Draws them on one side of marks that end at `edge`.
    pub fn draw(&self, canvas: &Canvas, edge: f64, side: Side) {
        for callout in &self.all {
            let height = LINE * number(callout.lines.len());
            let (top, end) = match side {
                Side::Above => (edge - callout.from - height, edge - callout.from - height + 3.0),
                Side::Below => (edge + callout.from, edge + callout.from + height - 4.0),
            };
            canvas.line(Slot::Axis, &[(callout.x, edge), (callout.x, end)]);
            let aside = if callout.anchor == Anchor::End { -SPACE } else { SPACE };
            for (i, line) in callout.lines.iter().enumerate() {
                let at = (callout.x + aside, top + LINE * (number(i) + 0.5));
                canvas.text(line, at, callout.anchor, self.letters);
            }
        }
    }
}

/// Words that are still to be placed, sorted from left to right, before one level of them is.
struct Level<'a> {
    rest: &'a [&'a (f64, String)],
    letters: Letters,
    room: f64,
}

/// Which of the rest stands on which side of its line, with its words.
type Place = (usize, Anchor, Vec<String>);

impl Level<'_> {
    /// The room at the right of a line, up to the next one: that may have to pass.
    fn right(&self, i: usize) -> f64 {
        let edge = self.rest.get(i + 1).map_or(self.room, |(x, _)| x - SPACE);
        edge - self.rest[i].0 - SPACE
    }

    /// The room at its left, down to `edge` or the line before.
    fn left(&self, i: usize, edge: f64) -> f64 {
        let before = i.checked_sub(1).map_or(0.0, |i| self.rest[i].0 + SPACE);
        self.rest[i].0 - SPACE - before.max(edge)
    }

    /// All that fit beside each other without being cut, from left to right.
    fn on_one_line(&self) -> Vec<Place> {
        let mut edge = 0.0;
        let mut placed = Vec::new();
        for (i, (x, words)) in self.rest.iter().enumerate() {
            let width = self.letters.width(words);
            let anchor = if *x >= edge && width <= self.right(i) {
                Anchor::Start
            } else if width <= self.left(i, edge) {
                Anchor::End
            } else {
                continue;
            };
            edge = x + SPACE + if anchor == Anchor::Start { width + SPACE } else { 0.0 };
            placed.push((i, anchor, vec![words.clone()]));
        }
        placed
    }

    /// The one for which there is the most room, on two lines and cut where it must be.
    fn alone(&self) -> Place {
        let places = (0..self.rest.len())
            .flat_map(|i| [(i, Anchor::Start, self.right(i)), (i, Anchor::End, self.left(i, 0.0))]);
        let size = self.letters.size();
        let whole = places.clone().find_map(|(i, anchor, room)| {
            Some((i, anchor, wrap_whole(&self.rest[i].1, size, room, LINES)?))
        });
        let most = places.max_by(|a, b| a.2.total_cmp(&b.2)).unwrap_or((0, Anchor::Start, 0.0));
        let cut = |(i, anchor, room): (usize, Anchor, f64)| {
            (i, anchor, wrap(&self.rest[i].1, size, room, LINES))
        };
        whole.unwrap_or_else(|| cut(most))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(marks: &[(f64, &str)]) -> Vec<(String, Anchor, f64)> {
        let marks: Vec<_> = marks.iter().map(|(x, words)| (*x, (*words).to_owned())).collect();
        let callouts = Callouts::of(&marks, Letters::NORMAL, 320.0);
        callouts.all.iter().map(|c| (c.lines.join("/"), c.anchor, c.from)).collect()
    }

    #[test]
    fn words_that_fit_stand_beside_each_other() {
        let placed = places(&[(10.0, "left"), (120.0, "middle"), (310.0, "right")]);
        assert!(placed.iter().all(|(.., from)| (from - FIRST).abs() < 1e-9), "{placed:?}");
        assert_eq!(placed[0].1, Anchor::End, "there is no room at the right of it: {placed:?}");
    }

    #[test]
    fn words_give_way_to_the_lines_of_others() {
        let placed = places(&[(10.0, "first of three"), (14.0, "second"), (18.0, "third")]);
        let froms: Vec<f64> = placed.iter().map(|(.., from)| *from).collect();
        assert_eq!(froms, [FIRST, FIRST + LINE, FIRST + 2.0 * LINE]);
        assert_eq!(placed[0].0, "third", "its line is passed by no other");
    }

    #[test]
    fn what_fits_nowhere_is_cut() {
        let long = "a very long explanation of what happened on this day, much longer than a line";
        let placed = places(&[(5.0, long), (315.0, long)]);
        assert_eq!(placed.len(), 2);
        assert!(placed.iter().all(|(words, ..)| words.contains('/')), "{placed:?}");
    }
}
