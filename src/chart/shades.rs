//! Shades for figures: the darker, the more. At most four, since more cannot be told apart.

use super::figure::Figure;
use super::slot::Slot;

/// The shades, from the least to the most.
const ALL: [Slot; 4] = [Slot::Open, Slot::Light, Slot::Mid, Slot::Solid];

/// Which figures have which shade: one for each figure where there are few different ones, else
/// steps of equal length from the least to the most.
pub(super) struct Shades<'a> {
    /// The least and the greatest figure of each shade that is there, from the least to the most.
    steps: Vec<(Slot, &'a Figure, &'a Figure)>,
}

impl<'a> Shades<'a> {
    /// Shades for these figures.
    pub fn of(figures: impl Iterator<Item = &'a Figure>) -> Self {
        let mut sorted: Vec<&Figure> = figures.collect();
        sorted.sort_by(|a, b| a.length.total_cmp(&b.length));
        let mut different = sorted.clone();
        different.dedup_by(|a, b| a.length.total_cmp(&b.length).is_eq());
        let few = different.len() <= ALL.len();
        let step = |figure: &Figure| {
            if few {
                let number = different.iter().position(|other| other.length >= figure.length);
                number.unwrap_or(0) + ALL.len() - different.len()
            } else {
                equal_step(figure, different[0], different[different.len() - 1])
            }
        };
        let mut steps: Vec<(Slot, &Figure, &Figure)> = Vec::new();
        for figure in sorted {
            let slot = ALL[step(figure)];
            match steps.last_mut() {
                Some((last, _, most)) if *last == slot => *most = figure,
                _ => steps.push((slot, figure, figure)),
            }
        }
        Self { steps }
    }

    /// The shade of a figure.
    pub fn slot(&self, figure: &Figure) -> Slot {
        let step = self.steps.iter().find(|(.., most)| figure.length <= most.length);
        step.map_or(Slot::Solid, |(slot, ..)| *slot)
    }

    /// What each shade means: "1 to 3".
    pub fn key(&self) -> Vec<(Slot, String)> {
        let range = |least: &Figure, most: &Figure| {
            if least.words == most.words {
                return least.words.clone();
            }
            format!("{} to {}", least.words, most.words)
        };
        self.steps.iter().map(|(slot, least, most)| (*slot, range(least, most))).collect()
    }
}

/// In which of four steps of equal length between two figures this one lies.
fn equal_step(figure: &Figure, least: &Figure, most: &Figure) -> usize {
    // Divided first, since the difference of two huge figures is none.
    let quarter = most.length / 4.0 - least.length / 4.0;
    (1..ALL.len())
        .take_while(|step| figure.length >= least.length + quarter * super::figure::number(*step))
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shades(lengths: &[f64]) -> (Vec<Slot>, Vec<String>) {
        let figure = |length: &f64| Figure::new(*length, length.to_string(), length.to_string());
        let figures: Vec<Figure> = lengths.iter().map(figure).collect();
        let shades = Shades::of(figures.iter());
        let key = shades.key().into_iter().map(|(_, words)| words).collect();
        (figures.iter().map(|figure| shades.slot(figure)).collect(), key)
    }

    #[test]
    fn few_figures_have_a_shade_each() {
        assert_eq!(shades(&[7.0]), (vec![Slot::Solid], vec!["7".to_owned()]));
        let (slots, key) = shades(&[3.0, 1.0, 3.0, 2.0]);
        assert_eq!(slots, [Slot::Solid, Slot::Light, Slot::Solid, Slot::Mid]);
        assert_eq!(key, ["1", "2", "3"]);
    }

    #[test]
    fn many_figures_share_shades_in_equal_steps() {
        // From 1 to 9 in steps of 2: 1 to 3, 3 to 5, 5 to 7, 7 to 9.
        let (slots, key) = shades(&[1.0, 2.0, 3.0, 5.0, 9.0, 8.0]);
        assert_eq!(
            slots,
            [Slot::Open, Slot::Open, Slot::Light, Slot::Mid, Slot::Solid, Slot::Solid]
        );
        assert_eq!(key, ["1 to 2", "3", "5", "8 to 9"]);
    }

    #[test]
    fn huge_figures_have_shades_too() {
        let (slots, _) = shades(&[-1e308, 1e308, 0.0, 1.0, 2.0]);
        assert_eq!(slots, [Slot::Open, Slot::Solid, Slot::Mid, Slot::Mid, Slot::Mid]);
        assert_eq!(shades(&[]), (vec![], vec![]));
    }
}
