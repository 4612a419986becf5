//! Two to four positions in each row on one scale: target, forecast and achieved; budget and actual.

use crate::value::SitePath;
use crate::words::{Words, say};

use super::Shape;
use super::canvas::{Drawing, Width};
use super::figure::{Figure, known};
use super::positions;
use super::sentences::{capitalised, join};
use super::table::{Cell, Table, heading};

/// There are as many shapes as can be told apart without their colours, and no more rows than a
/// reader can compare.
const MOST_SERIES: usize = 4;
const MOST_ROWS: usize = 20;

/// Rows of positions, in the order in which they are to be read.
#[derive(Debug, Clone)]
pub struct Dumbbells {
    heading: String,
    series: Vec<String>,
    rows: Vec<Dumbbell>,
    /// Whether each row is a position of one series only, so that the others are no gaps.
    one_each: bool,
}

/// The positions of one thing.
#[derive(Debug, Clone)]
pub struct Dumbbell {
    /// What it is.
    pub label: String,
    /// Where its name leads, in the table.
    pub link: Option<SitePath>,
    /// A figure for each series; `None` where it is not known. One that is not finite counts as not
    /// known, and so does one that is not there.
    pub points: Vec<Option<Figure>>,
    /// What else is to be said: "£1.2 million over (8%)".
    pub note: Option<String>,
}

impl Dumbbells {
    /// Rows of things of a kind, which is called `heading` ("Service"), each with a figure for each
    /// of these `series` ("Budget", "Actual").
    pub fn new(heading: &str, series: Vec<String>, rows: Vec<Dumbbell>) -> Self {
        Self { heading: heading.to_owned(), series, rows, one_each: false }
    }

    /// The same, of rows that each have a position of one series only: a figure that is a forecast
    /// cannot be an audited one too.
    #[must_use]
    pub fn one_in_each_row(self) -> Self {
        Self { one_each: true, ..self }
    }

    /// The names of the series whose figures are not known in a row.
    pub(super) fn unknown_in<'a>(&'a self, row: &Dumbbell) -> Vec<&'a str> {
        let missing = row.unknown(&self.series);
        let has_one = self.one_each && missing.len() < self.series.len();
        if has_one { Vec::new() } else { missing }
    }

    /// The names of the series.
    pub(super) fn series(&self) -> &[String] {
        &self.series
    }

    /// The rows in their order.
    pub(super) fn rows(&self) -> &[Dumbbell] {
        &self.rows
    }

    /// "Budget runs from £1m (Libraries) to £9m (Waste)."
    fn range(&self, series: usize, words: &Words) -> String {
        let figures =
            || self.rows.iter().filter_map(|row| row.point(series).map(|figure| (row, figure)));
        let by_length =
            |a: &(&Dumbbell, &Figure), b: &(&Dumbbell, &Figure)| a.1.length.total_cmp(&b.1.length);
        let name = &self.series[series];
        match (figures().min_by(by_length), figures().rev().max_by(by_length)) {
            (Some((_, least)), Some((_, most))) if least.length >= most.length => {
                say!(words, "dumbbells-throughout", name = name, figure = least.words)
            }
            (Some((low, least)), Some((high, most))) => {
                let said =
                    |figure: &Figure, row: &Dumbbell| format!("{} ({})", figure.words, row.label);
                let (from, to) = (said(least, low), said(most, high));
                say!(words, "dumbbells-range", name = name, from = from, to = to)
            }
            _ => say!(words, "dumbbells-none", name = name),
        }
    }

    /// Where the outermost positions lie furthest apart.
    fn widest(&self, words: &Words) -> String {
        let widest = self
            .rows
            .iter()
            .filter_map(|row| row.spread().map(|spread| (row, spread)))
            .rev()
            .max_by(|(_, a), (_, b)| a.total_cmp(b))
            .filter(|(_, spread)| *spread > 0.0 && self.rows.len() > 1);
        widest.map_or_else(String::new, |(row, _)| {
            let figures = row.in_words(&self.series);
            say!(words, "dumbbells-widest", name = row.label, figures = figures)
        })
    }

    fn unknown(&self, words: &Words) -> String {
        let gaps: Vec<String> = self
            .rows
            .iter()
            .map(|row| (row, self.unknown_in(row)))
            .filter(|(_, missing)| !missing.is_empty())
            .map(|(row, missing)| format!("{} ({})", row.label, missing.join(", ")))
            .collect();
        if gaps.is_empty() {
            String::new()
        } else {
            say!(words, "dumbbells-unknown", rows = words.list(&gaps))
        }
    }

    fn notes(&self, words: &Words) -> String {
        let said = |row: &Dumbbell| {
            Some(format!("{}: {}", row.label, row.note.as_deref()?.trim_end_matches('.')))
        };
        let notes: Vec<String> = self.rows.iter().filter_map(said).collect();
        if notes.is_empty() {
            String::new()
        } else {
            say!(words, "dumbbells-notes", notes = notes.join("; "))
        }
    }
}

impl Dumbbell {
    /// The figure of a series, where it is known.
    pub(super) fn point(&self, series: usize) -> Option<&Figure> {
        known(self.points.get(series)?.as_ref())
    }

    /// The names of the series whose figures are not known.
    fn unknown<'a>(&self, series: &'a [String]) -> Vec<&'a str> {
        let unknown = series.iter().enumerate().filter(|(i, _)| self.point(*i).is_none());
        unknown.map(|(_, name)| name.as_str()).collect()
    }

    /// "Budget £1m, Actual £2m", of what is known.
    pub(super) fn in_words(&self, series: &[String]) -> String {
        let said = |(i, name): (usize, &String)| Some(format!("{name} {}", self.point(i)?.words));
        series.iter().enumerate().filter_map(said).collect::<Vec<_>>().join(", ")
    }

    /// From the first to the last position; `None` where there are no two.
    fn spread(&self) -> Option<f64> {
        let lengths =
            || (0..self.points.len()).filter_map(|i| self.point(i)).map(|figure| figure.length);
        (lengths().count() > 1).then(|| {
            lengths().fold(f64::NEG_INFINITY, f64::max) - lengths().fold(f64::INFINITY, f64::min)
        })
    }
}

impl Shape for Dumbbells {
    fn is_empty(&self) -> bool {
        self.rows.is_empty() || self.series.is_empty()
    }

    fn description(&self, words: &Words) -> String {
        let series = words.list(&self.series);
        let mut sentences =
            vec![say!(words, "dumbbells-description", series = series, count = self.rows.len())];
        sentences.extend((0..self.series.len()).map(|series| self.range(series, words)));
        sentences.extend([self.widest(words), self.unknown(words), self.notes(words)]);
        join(&sentences)
    }

    fn table(&self, name: &str, caption: &str, words: &Words) -> Table {
        let noted = self.rows.iter().any(|row| row.note.is_some());
        let headings: Vec<String> = std::iter::once(self.heading.clone())
            .chain(self.series.iter().map(|name| format!("{name}#")))
            .chain(noted.then(|| heading("chart-note", words)))
            .collect();
        let none = capitalised(&say!(words, "chart-no-data"));
        let mut table = Table::of(name, caption, &headings);
        for row in &self.rows {
            let mut cells = vec![Cell::heading(&row.label, row.link.as_ref())];
            cells.extend((0..self.series.len()).map(|i| Cell::figure(row.point(i), &none)));
            cells.extend(noted.then(|| Cell::text(row.note.as_deref().unwrap_or_default())));
            table.row(cells);
        }
        table
    }

    fn excess(&self, words: &Words) -> Option<String> {
        let (series, rows) = (self.series.len(), self.rows.len());
        if series > MOST_SERIES {
            return Some(say!(words, "dumbbells-excess", count = series, most = MOST_SERIES));
        }
        (rows > MOST_ROWS).then(|| say!(words, "chart-excess-rows", count = rows, most = MOST_ROWS))
    }

    fn draw(&self, sheet: Width, name: &str, words: &Words) -> Option<Drawing> {
        Some(positions::draw(self, sheet, name, words))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::testing::{
        assert_no_overlap, drawn, figure, frame, of_class, pictures, points_of_class, texts,
    };
    use crate::chart::{Chart, Form, Picture};

    const LONG: &str =
        "Household waste recycling centres and the transfer stations that belong to them";

    fn row(label: &str, points: &[Option<f64>]) -> Dumbbell {
        let points = points.iter().map(|point| point.map(|length| figure(length, "m"))).collect();
        Dumbbell { label: label.to_owned(), link: None, points, note: None }
    }

    fn chart(series: &[&str], rows: Vec<Dumbbell>) -> Chart {
        let series = series.iter().map(|name| (*name).to_owned()).collect();
        drawn(frame("d"), &Form::Dumbbells(Dumbbells::new("Service", series, rows)))
    }

    #[test]
    fn each_kind_has_its_shape_and_stands_at_its_length() {
        let rows = vec![row("A", &[Some(2.0), Some(4.0), Some(8.0), Some(6.0)])];
        for picture in pictures(&chart(&["P", "Q", "R", "S"], rows)) {
            let middle = |all: Vec<crate::chart::testing::Mark>| {
                assert_eq!(all.len(), 2, "one in the row and one in the key");
                all[0].left + all[0].width / 2.0
            };
            let two = middle(points_of_class(&picture, "s1"));
            let four = middle(of_class(&picture, "o2"));
            let eight = middle(points_of_class(&picture, "s3"));
            let six = middle(points_of_class(&picture, "o4"));
            assert!(((eight - two) / (four - two) - 3.0).abs() < 0.02);
            assert!(((six - two) / (four - two) - 2.0).abs() < 0.02);
            assert_no_overlap(&picture);
        }
    }

    #[test]
    fn what_is_not_known_is_said_and_not_drawn_at_zero() {
        let rows = vec![
            row("A", &[Some(2.0), None]),
            row("B", &[None, Some(f64::NAN)]),
            row("C", &[Some(1.0), Some(4.0)]),
        ];
        let chart = chart(&["Budget", "Actual"], rows);
        for picture in pictures(&chart) {
            assert_eq!(points_of_class(&picture, "s1").len(), 3);
            assert_eq!(of_class(&picture, "o2").len(), 2);
            assert_eq!(of_class(&picture, "dashed").len(), 1);
            let said = |words: &str| texts(&picture).iter().any(|text| text.words == words);
            assert!(said("no data") && said("Actual: no data"), "{picture}");
        }
        assert_eq!(
            chart.description(),
            "A chart of Budget and Actual in 3 rows, on one scale. Budget runs from 1m (C) to 2m \
             (A). Actual is 4m throughout. They lie furthest apart for C: Budget 1m, Actual 4m. Not \
             known: A (Actual) and B (Budget, Actual)."
        );
    }

    #[test]
    fn words_stand_beside_their_points_or_below_the_row() {
        let words = |points: &[Option<f64>]| {
            let chart = chart(&["Budget", "Actual"], vec![row("A", points)]);
            pictures(&chart).map(|picture| {
                assert_no_overlap(&picture);
                texts(&picture).iter().any(|text| text.words.starts_with("Budget 0m"))
            })
        };
        assert_eq!(words(&[Some(40.0), Some(100.0)]), [false; 2], "both fit");
        let long = Dumbbell {
            points: vec![
                Some(Figure::new(0.0, "0m, which is nothing at all", "0")),
                Some(Figure::new(1.0, "1m, of which most came back again", "1")),
            ],
            ..row("A", &[])
        };
        let below = pictures(&chart(&["Budget", "Actual"], vec![long])).map(|picture| {
            assert_no_overlap(&picture);
            texts(&picture).iter().any(|text| text.words.starts_with("Budget 0m"))
        });
        assert!(below[1], "there is no room on a telephone");
    }

    #[test]
    fn nothing_overlaps_however_close_and_however_large() {
        let sets: [[Option<f64>; 4]; 7] = [
            [Some(5.0); 4],
            [Some(0.0), Some(0.0), Some(1e-9), None],
            [Some(1e18), Some(1.0), Some(9.9e17), Some(5e17)],
            [Some(-5e17), Some(1e18), Some(0.0), Some(-5e17)],
            [None; 4],
            [Some(f64::MAX), Some(f64::MIN), Some(1.0), Some(f64::INFINITY)],
            [Some(49.0), Some(50.0), Some(51.0), Some(53.0)],
        ];
        for first in 0..sets.len() {
            for count in [1, 3, MOST_ROWS] {
                let rows = (0..count).map(|i| Dumbbell {
                    note: (!i.is_multiple_of(2)).then(|| LONG.to_owned()),
                    ..row([LONG, "Waste", ""][i % 3], &sets[(first + i) % sets.len()])
                });
                for picture in pictures(&chart(&["Budget", LONG, "Achieved", "D"], rows.collect()))
                {
                    assert_no_overlap(&picture);
                }
            }
        }
    }

    #[test]
    fn more_than_can_be_compared_are_a_table() {
        let rows = |n| vec![row("A", &[Some(1.0)]); n];
        assert_eq!(chart(&["P", "Q", "R", "S"], rows(MOST_ROWS)).excess(), None);
        let chart_ = chart(&["P"], rows(MOST_ROWS + 1));
        assert_eq!(chart_.picture(), &Picture::Table);
        assert_eq!(chart_.excess(), Some("21 rows are more than the 20 that can be compared"));
        assert_eq!(
            chart(&["P", "Q", "R", "S", "T"], rows(1)).excess(),
            Some("5 positions in a row are more than the 4 that can be told apart")
        );
    }

    #[test]
    fn the_table_carries_all() {
        let noted = Dumbbell { note: Some("3m over".to_owned()), ..row("A", &[Some(2.0)]) };
        let chart = chart(&["Budget", "Actual"], vec![noted, row("B", &[Some(1.0), Some(4.0)])]);
        let headings: Vec<_> =
            chart.table().columns.iter().map(|c| (c.heading.as_str(), c.numeric)).collect();
        assert_eq!(
            headings,
            [("Service", false), ("Budget", true), ("Actual", true), ("Note", false)]
        );
        let texts: Vec<_> = chart.table().rows.iter().flatten().map(|c| c.text.as_str()).collect();
        assert_eq!(texts, ["A", "2m", "No data", "3m over", "B", "1m", "4m", ""]);
        assert_eq!(chart.table().rows[0][1].data, "2");
        assert_eq!(chart.table().rows[0][2].data, "");
    }
}
