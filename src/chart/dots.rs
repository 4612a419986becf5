//! A place among others: the same measure for each of several areas or organisations.

use crate::value::SitePath;
use crate::words::{Words, say};

use super::Shape;
use super::canvas::{Drawing, Width};
use super::comparison;
use super::figure::{Figure, known};
use super::sentences::{capitalised, join, sentence};
use super::table::{Cell, Table, heading};

/// More rows than this cannot be compared at one sight.
const MOST: usize = 25;

/// Dots in the order in which they are to be read.
#[derive(Debug, Clone)]
pub struct Dots {
    heading: String,
    rows: Vec<Dot>,
    median_words: bool,
}

/// One dot.
#[derive(Debug, Clone)]
pub struct Dot {
    /// Whose figure it is.
    pub label: String,
    /// Where its name leads, in the table.
    pub link: Option<SitePath>,
    /// The figure; `None` where it is not known. One that is not finite counts as not known.
    pub value: Option<Figure>,
    /// Whether the chart is about this one; the others are what it is compared with.
    pub own: bool,
}

/// The middle of the known figures: half are no greater, half no smaller.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Median {
    /// Where it lies. For drawing only.
    pub length: f64,
    /// What it is: "93%", "between 92% and 94%".
    pub words: String,
}

impl Dots {
    /// Dots of things of a kind, which is called `heading` ("Council"), and the median of them
    /// where `median_words` says so.
    pub fn new(heading: &str, rows: Vec<Dot>, median_words: bool) -> Self {
        Self { heading: heading.to_owned(), rows, median_words }
    }

    /// The rows in their order.
    pub(super) fn rows(&self) -> &[Dot] {
        &self.rows
    }

    /// The known figures, from the least to the greatest.
    fn ranked(&self) -> Vec<(&Dot, &Figure)> {
        let known = |row| Dot::known(row).map(|figure| (row, figure));
        let mut ranked: Vec<(&Dot, &Figure)> = self.rows.iter().filter_map(known).collect();
        ranked.sort_by(|(_, one), (_, other)| one.length.total_cmp(&other.length));
        ranked
    }

    /// The median of the known figures, where it is wanted. That of an even number lies between
    /// two figures, for whose middle nobody has published words.
    pub(super) fn median(&self, words: &Words) -> Option<Median> {
        let ranked = self.ranked();
        let n = ranked.len();
        if !self.median_words || n < 2 {
            return None;
        }
        let (low, high) = (ranked[(n - 1) / 2].1, ranked[n / 2].1);
        let words = if low.words == high.words {
            low.words.clone()
        } else {
            say!(words, "dots-between", low = low.words, high = high.words)
        };
        Some(Median { length: low.length / 2.0 + high.length / 2.0, words })
    }

    fn extremes(&self, words: &Words) -> String {
        let ranked = self.ranked();
        match (ranked.first(), ranked.last()) {
            (Some((_, least)), Some((_, most)))
                if ranked.len() > 1 && least.length >= most.length =>
            {
                say!(words, "dots-all-same", figure = least.words)
            }
            (Some((low, _)), Some((high, _))) if ranked.len() > 1 => {
                let (lowest, highest) = (low.in_words(words), high.in_words(words));
                say!(words, "dots-extremes", lowest = lowest, highest = highest)
            }
            (Some((only, _)), _) => sentence(&only.in_words(words)),
            _ => say!(words, "dots-none"),
        }
    }

    /// "Filled: Devon with 94%, higher than 7 and lower than 3 of the others."
    fn own(&self, words: &Words) -> String {
        let ranked = self.ranked();
        let place = |row: &Dot| {
            let figure = row.known()?;
            let lower = ranked.iter().filter(|(_, other)| other.length < figure.length).count();
            let higher = ranked.iter().filter(|(_, other)| other.length > figure.length).count();
            let same = ranked.len() - 1 - lower - higher;
            let own = row.in_words(words);
            Some(say!(words, "dots-rank", own = own, lower = lower, higher = higher, same = same))
        };
        let own: Vec<String> = self.rows.iter().filter(|row| row.own).filter_map(place).collect();
        if own.is_empty() { String::new() } else { say!(words, "dots-own", own = own.join("; ")) }
    }

    fn unknown(&self, words: &Words) -> String {
        let of = self.rows.iter().filter(|row| row.known().is_none());
        let of: Vec<&str> = of.map(|row| row.label.as_str()).collect();
        if of.is_empty() {
            String::new()
        } else {
            say!(words, "dots-unknown", names = words.list(&of))
        }
    }
}

impl Dot {
    /// The figure, where it is known.
    pub(super) fn known(&self) -> Option<&Figure> {
        known(self.value.as_ref())
    }

    fn in_words(&self, words: &Words) -> String {
        let unknown = || say!(words, "chart-no-data");
        let value = self.known().map_or_else(unknown, |figure| figure.words.clone());
        say!(words, "chart-with", name = self.label, value = value)
    }
}

impl Shape for Dots {
    fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    fn description(&self, words: &Words) -> String {
        let known = self.ranked().len();
        let median = self.median(words).map(|median| median.words);
        let median =
            median.map(|median| say!(words, "dots-median", count = known, median = median));
        let scale = comparison::scale_words(self, words);
        let size = if known == self.rows.len() {
            say!(words, "dots-description", count = known)
        } else {
            say!(words, "dots-description-known", known = known, all = self.rows.len())
        };
        join(&[
            size,
            self.extremes(words),
            median.unwrap_or_default(),
            self.own(words),
            self.unknown(words),
            scale.unwrap_or_default(),
        ])
    }

    fn table(&self, name: &str, caption: &str, words: &Words) -> Table {
        let headings = [self.heading.clone(), heading("chart-figure#", words)];
        let none = capitalised(&say!(words, "chart-no-data"));
        let mut table = Table::of(name, caption, &headings);
        for row in &self.rows {
            table.row(vec![
                Cell::heading(&row.label, row.link.as_ref()),
                Cell::figure(row.known(), &none),
            ]);
        }
        table
    }

    fn excess(&self, words: &Words) -> Option<String> {
        let rows = self.rows.len();
        (rows > MOST).then(|| say!(words, "chart-excess-rows", count = rows, most = MOST))
    }

    /// Where no figure is known, there is nothing to draw.
    fn draw(&self, sheet: Width, name: &str, words: &Words) -> Option<Drawing> {
        (!self.ranked().is_empty()).then(|| comparison::draw(self, sheet, name, words))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::testing::{
        ENGLISH, assert_no_overlap, drawn, figure, frame, of_class, pictures, points_of_class,
        texts,
    };
    use crate::chart::{Chart, Form, Picture};

    const LONG: &str =
        "Bournemouth, Christchurch and Poole Council with its neighbours along the coast";

    fn dot(label: &str, value: Option<f64>, own: bool) -> Dot {
        let value = value.map(|length| figure(length, "%"));
        Dot { label: label.to_owned(), link: None, value, own }
    }

    fn chart(rows: Vec<Dot>) -> Chart {
        drawn(frame("dots"), &Form::Dots(Dots::new("Council", rows, true)))
    }

    fn three() -> Vec<Dot> {
        vec![
            dot("A", Some(10.0), false),
            dot("B", Some(40.0), true),
            dot("C", Some(100.0), false),
            dot("D", None, false),
        ]
    }

    #[test]
    fn dots_stand_at_their_figures_and_the_own_one_is_filled() {
        for picture in pictures(&chart(three())) {
            let middle = |mark: &crate::chart::testing::Mark| mark.left + mark.width / 2.0;
            let others = points_of_class(&picture, "o1");
            let own = points_of_class(&picture, "s1");
            let (first, last) = (middle(&others[0]), middle(&others[1]));
            assert!(((middle(&own[0]) - first) / (last - first) - 1.0 / 3.0).abs() < 0.01);
            assert_eq!(of_class(&picture, "dashed").len(), 1);
            assert!(picture.contains("class=\"t b\""), "the own name is bold");
            assert!(texts(&picture).iter().any(|text| text.words == "Median 40%"));
            assert_no_overlap(&picture);
        }
    }

    #[test]
    fn the_description_says_who_stands_where() {
        assert_eq!(
            chart(three()).description(),
            "A dot plot of 3 of 4 figures. The lowest is A with 10%; the highest is C with 100%. \
             The median of the 3 is 40%. Filled: B with 40%, higher than 1 and lower than 1 of the others. There are \
             no data for D."
        );
    }

    #[test]
    fn the_median_of_an_even_number_lies_between_two() {
        let median = |values: &[f64]| {
            let rows = values.iter().map(|value| dot("A", Some(*value), false)).collect();
            Dots::new("Council", rows, true).median(&ENGLISH)
        };
        let between = Median { length: 25.0, words: "between 20% and 30%".to_owned() };
        assert_eq!(median(&[40.0, 20.0, 30.0, 10.0]), Some(between));
        let same = Median { length: 20.0, words: "20%".to_owned() };
        assert_eq!(median(&[20.0, 20.0]), Some(same));
        assert_eq!(median(&[20.0]), None);
    }

    #[test]
    fn a_scale_without_zero_says_so() {
        let close = || vec![dot("A", Some(90.0), false), dot("B", Some(95.0), true)];
        let said = "The scale runs from 90% to 95%; it does not begin at 0.";
        assert!(chart(close()).description().ends_with(said));
        let wide = [dot("C", Some(10.0), false)];
        assert!(!chart(close().into_iter().chain(wide).collect()).description().contains("scale"));
    }

    #[test]
    fn nothing_overlaps_however_close_and_however_large() {
        let sets = [
            [Some(93.0), Some(93.1), Some(93.2), Some(93.3), Some(f64::NAN)],
            [Some(0.0), Some(0.0), None, Some(0.0), Some(0.0)],
            [Some(1e18), Some(1.0), Some(-1e-9), Some(5e17), Some(0.0)],
            [Some(-5.0), Some(-3.0), Some(-2.9), None, Some(f64::MAX)],
        ];
        for set in sets {
            for count in [1, 4, MOST] {
                let row = |i: usize| dot([LONG, "Kent", ""][i % 3], set[i % 5], i % 7 == 3);
                for picture in pictures(&chart((0..count).map(row).collect())) {
                    assert_no_overlap(&picture);
                }
            }
        }
    }

    #[test]
    fn without_figures_or_with_too_many_rows_it_is_a_table() {
        let chart = self::chart(vec![dot("A", None, true)]);
        assert_eq!((chart.picture(), chart.excess()), (&Picture::Table, None));
        assert_eq!(
            chart.description(),
            "A dot plot of 0 of 1 figures. No figure is known. There are no data for A."
        );
        let rows = |n| vec![dot("A", Some(1.0), false); n];
        assert_eq!(self::chart(rows(MOST)).excess(), None);
        assert_eq!(
            self::chart(rows(MOST + 1)).excess(),
            Some("26 rows are more than the 25 that can be compared")
        );
    }

    #[test]
    fn the_table_carries_all() {
        let chart = chart(three());
        let texts: Vec<_> = chart.table().rows.iter().flatten().map(|c| c.text.as_str()).collect();
        assert_eq!(texts, ["A", "10%", "B", "40%", "C", "100%", "D", "No data"]);
        assert_eq!(chart.table().rows[0][1].data, "10");
        assert!(chart.table().columns[1].numeric);
    }
}
