//! Figures in a few classes, each with a shade: the darker the higher.

use crate::words::{Words, say};

use super::figure::Figure;
use super::slot::Slot;

/// More shades than this cannot be told apart.
const MOST: usize = 4;

/// Classes, the lowest first.
pub(super) struct Shades(Vec<Class>);

/// A class.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Class {
    /// How its marks look.
    pub slot: Slot,
    /// Its lowest and its highest figure: "41% to 43%".
    pub words: String,
    /// How many figures are in it.
    pub count: usize,
    /// Its highest figure.
    highest: f64,
}

impl Shades {
    /// Classes for these figures, with limits where they lie furthest apart.
    pub fn of<'a>(figures: impl IntoIterator<Item = &'a Figure>, words: &Words) -> Self {
        let mut figures: Vec<(f64, &str)> =
            figures.into_iter().map(|figure| (figure.length, figure.words.as_str())).collect();
        figures.sort_by(|a, b| a.0.total_cmp(&b.0));
        let runs: Vec<&[(f64, &str)]> =
            figures.chunk_by(|a, b| a.0.total_cmp(&b.0).is_eq()).collect();
        let sizes = natural(&runs.iter().map(|run| run[0].0).collect::<Vec<_>>());
        let slots = slots(sizes.len());
        let (mut rest, mut classes) = (&runs[..], Vec::new());
        for (size, slot) in sizes.into_iter().zip(slots) {
            let (class, after) = rest.split_at(size);
            classes.extend(Class::of(class, *slot, words));
            rest = after;
        }
        Self(classes)
    }

    /// The classes, the lowest first.
    pub fn classes(&self) -> &[Class] {
        &self.0
    }

    /// How a mark with this figure looks.
    pub fn slot(&self, figure: &Figure) -> Slot {
        let class = self.0.iter().find(|class| figure.length.total_cmp(&class.highest).is_le());
        class.map_or(Slot::Class4, |class| class.slot)
    }

    /// What each shade means, for a key.
    pub fn key(&self) -> Vec<(Slot, String)> {
        self.0.iter().map(|class| (class.slot, class.words.clone())).collect()
    }
}

impl Class {
    /// A class of runs of the same figure.
    fn of(runs: &[&[(f64, &str)]], slot: Slot, words: &Words) -> Option<Self> {
        let (low, high) = (runs.first()?.first()?, runs.last()?.last()?);
        let words = if low.1 == high.1 {
            low.1.to_owned()
        } else {
            say!(words, "chart-range", from = low.1, to = high.1)
        };
        Some(Self { slot, words, count: runs.iter().map(|run| run.len()).sum(), highest: high.0 })
    }
}

/// The shades of so many classes, the lowest first. The palest is used last.
fn slots(classes: usize) -> &'static [Slot] {
    match classes {
        0 | 1 => &[Slot::Class2],
        2 => &[Slot::Class2, Slot::Class4],
        3 => &[Slot::Class2, Slot::Class3, Slot::Class4],
        _ => &[Slot::Class1, Slot::Class2, Slot::Class3, Slot::Class4],
    }
}

/// How many of these figures, which rise, belong in each class, so that figures differ as little
/// as they can from the mean of their class (Fisher, "On grouping for maximum homogeneity", 1958).
fn natural(figures: &[f64]) -> Vec<usize> {
    let number = figures.len();
    let classes = MOST.min(number);
    let figures = between_zero_and_one(figures);
    // For each class and each end of it: the least difference so far, and where the class begins.
    let mut best: Vec<Vec<(f64, usize)>> = Vec::new();
    for class in 0..classes {
        let least = |end: usize| {
            let begins = if class == 0 { 0..1 } else { class..end };
            let options = begins.map(|begin| {
                let before = if class == 0 { 0.0 } else { best[class - 1][begin].0 };
                (before + spread(&figures[begin..end]), begin)
            });
            options.min_by(|a, b| a.0.total_cmp(&b.0)).unwrap_or((f64::INFINITY, 0))
        };
        let row = (0..=number).map(least).collect();
        best.push(row);
    }
    let (mut sizes, mut end) = (Vec::new(), number);
    for row in best.iter().rev() {
        let begin = row[end].1;
        sizes.push(end - begin);
        end = begin;
    }
    sizes.reverse();
    sizes
}

/// The figures on a scale on which their squares can be added up.
fn between_zero_and_one(figures: &[f64]) -> Vec<f64> {
    let (Some(first), Some(last)) = (figures.first(), figures.last()) else { return Vec::new() };
    let range = last / 2.0 - first / 2.0;
    let range = if range > 0.0 { range } else { 1.0 };
    figures.iter().map(|figure| (figure / 2.0 - first / 2.0) / range).collect()
}

/// The sum of the squares of the differences from the mean.
fn spread(figures: &[f64]) -> f64 {
    let count = f64::from(u32::try_from(figures.len().max(1)).unwrap_or(u32::MAX));
    let mean = figures.iter().sum::<f64>() / count;
    figures.iter().map(|figure| (figure - mean) * (figure - mean)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_lie_where_figures_are_far_apart() {
        assert_eq!(natural(&[1.0, 2.0, 3.0, 50.0, 51.0, 70.0, 98.0, 99.0]), [3, 2, 1, 2]);
        assert_eq!(natural(&[1.0, 2.0]), [1, 1]);
        assert_eq!(natural(&[5.0]), [1]);
        assert_eq!(natural(&[]), Vec::<usize>::new());
        assert_eq!(natural(&[-f64::MAX, -1.0, 0.0, 1.0, f64::MAX]).iter().sum::<usize>(), 5);
    }
}
