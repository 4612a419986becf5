//! How much of something there is where two kinds of things meet: how many organisations work on
//! a service in an area. The figure stands in each cell; its shade only helps to find it.

use crate::value::SitePath;
use crate::words::{Words, say};

use super::Shape;
use super::canvas::{Drawing, Width};
use super::figure::{Figure, Of, number};
use super::heatgrid;
use super::heatwords;
use super::table::{Cell, Table};

/// More columns or rows than these are looked up in the table.
const MOST_COLUMNS: usize = 12;
const MOST_ROWS: usize = 30;

/// A grid of figures.
#[derive(Debug, Clone)]
pub struct Heatmap {
    corner: String,
    columns: Vec<String>,
    rows: Vec<HeatRow>,
    measure: String,
    threshold: Option<(f64, String)>,
}

/// A row.
#[derive(Debug, Clone)]
pub struct HeatRow {
    /// What heads it.
    pub label: String,
    /// Where its label leads, in the table.
    pub link: Option<SitePath>,
    /// What stands in each column; where a cell is left out, there are no data.
    pub cells: Vec<HeatCell>,
}

/// What stands where a row and a column meet.
#[derive(Debug, Clone, PartialEq)]
pub enum HeatCell {
    /// A figure.
    Value(Figure),
    /// It is known that there is nothing.
    Blank,
    /// There are no data.
    Unknown,
}

/// A figure with the row and the column in which it stands.
pub(super) type Placed<'a> = Of<'a, (&'a str, &'a str)>;

impl Heatmap {
    /// A heatmap of rows that are called `corner` ("Area") and these columns. `measure` is what the
    /// figures are of: "organisations".
    pub fn new(corner: &str, columns: Vec<String>, rows: Vec<HeatRow>, measure: &str) -> Self {
        let whole = |mut row: HeatRow| {
            row.cells = row.cells.into_iter().map(HeatCell::known).collect();
            row.cells.resize(columns.len(), HeatCell::Unknown);
            row
        };
        let rows = rows.into_iter().map(whole).collect();
        let (corner, measure) = (corner.to_owned(), measure.to_owned());
        Self { corner, columns, rows, measure, threshold: None }
    }

    /// The same heatmap with a thick outline around each figure of `at_least` this length; `words`
    /// say what that means: "3 or more organisations".
    #[must_use]
    pub fn outlining(mut self, at_least: f64, words: &str) -> Self {
        self.threshold = Some((at_least, words.to_owned()));
        self
    }

    /// The headings of the columns.
    pub(super) fn columns(&self) -> &[String] {
        &self.columns
    }

    /// The rows, each with a cell for each column.
    pub(super) fn rows(&self) -> &[HeatRow] {
        &self.rows
    }

    /// What the figures are of.
    pub(super) fn measure(&self) -> &str {
        &self.measure
    }

    /// What the outline would mean.
    pub(super) fn threshold(&self) -> Option<&str> {
        self.threshold.as_ref().map(|(_, words)| words.as_str())
    }

    /// What the outline means, where a figure has one.
    pub(super) fn outline(&self) -> Option<&str> {
        self.threshold().filter(|_| self.figures().any(|(_, figure)| self.is_outlined(figure)))
    }

    /// Whether a figure reaches the threshold.
    pub(super) fn is_outlined(&self, figure: &Figure) -> bool {
        self.threshold.as_ref().is_some_and(|(at_least, _)| figure.length >= *at_least)
    }

    /// All cells, row by row, each with its row and its column.
    pub(super) fn cells(
        &self,
    ) -> impl DoubleEndedIterator<Item = ((&str, &str), &HeatCell)> + Clone {
        self.rows.iter().flat_map(|row| {
            let columns = self.columns.iter().zip(&row.cells);
            columns.map(|(column, cell)| ((row.label.as_str(), column.as_str()), cell))
        })
    }

    /// All figures, row by row.
    pub(super) fn figures(&self) -> impl DoubleEndedIterator<Item = Placed<'_>> + Clone {
        self.cells().filter_map(|(place, cell)| match cell {
            HeatCell::Value(figure) => Some((place, figure)),
            HeatCell::Blank | HeatCell::Unknown => None,
        })
    }

    /// Whether there is a cell of this kind.
    pub(super) fn has(&self, kind: &HeatCell) -> bool {
        self.cells().any(|(_, cell)| cell == kind)
    }

    /// Why the figures cannot be printed in the cells.
    fn too_long(&self, words: &Words) -> Option<String> {
        let widest = |figure: &Figure| heatgrid::cell_width(figure);
        let (_, figure) = self.figures().max_by(|a, b| widest(a.1).total_cmp(&widest(b.1)))?;
        let room = heatgrid::most_room(number(self.columns.len()));
        (widest(figure) > room).then(|| say!(words, "heatmap-excess-long", figure = figure.words))
    }
}

impl HeatCell {
    /// The same cell; a figure that is no number is not known.
    fn known(self) -> Self {
        match self {
            Self::Value(figure) => figure.known().map_or(Self::Unknown, Self::Value),
            cell => cell,
        }
    }

    fn cell(&self, words: &Words) -> Cell {
        match self {
            Self::Value(figure) => figure.cell(),
            Self::Blank => Cell::empty(),
            Self::Unknown => Cell::with_data(say!(words, "chart-no-data"), "no data"),
        }
    }
}

impl Shape for Heatmap {
    fn is_empty(&self) -> bool {
        self.columns.is_empty() || self.rows.is_empty()
    }

    fn description(&self, words: &Words) -> String {
        heatwords::description(self, words)
    }

    fn table(&self, name: &str, caption: &str, words: &Words) -> Table {
        let columns = self.columns.iter().map(|column| format!("{column}#"));
        let headings: Vec<String> = std::iter::once(self.corner.clone()).chain(columns).collect();
        let mut table = Table::of(name, caption, &headings);
        for row in &self.rows {
            let head = Cell::head(&row.label, row.link.as_ref());
            let cells = row.cells.iter().map(|cell| cell.cell(words));
            table.row(std::iter::once(head).chain(cells).collect::<Vec<_>>());
        }
        table
    }

    fn excess(&self, words: &Words) -> Option<String> {
        let (columns, rows) = (self.columns.len(), self.rows.len());
        if columns > MOST_COLUMNS {
            return Some(say!(words, "heatmap-excess", count = columns, most = MOST_COLUMNS));
        }
        if rows > MOST_ROWS {
            return Some(say!(words, "chart-excess-rows", count = rows, most = MOST_ROWS));
        }
        if self.figures().next().is_none() {
            return Some(say!(words, "heatmap-excess-none"));
        }
        self.too_long(words)
    }

    fn draw(&self, sheet: Width, name: &str, words: &Words) -> Option<Drawing> {
        Some(heatgrid::draw(self, sheet, name, words))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::testing::{
        ENGLISH, assert_no_overlap, drawn, frame, of_class, pictures, texts,
    };
    use crate::chart::{Chart, Form, Picture};

    const LONG: &str = "Royal Borough of Kensington and Chelsea and its wholly owned companies";
    const SERVICES: [&str; 6] = ["Housing", "Adult social care", "Debt advice", "Jobs", LONG, ""];

    fn count(count: i32) -> HeatCell {
        HeatCell::Value(Figure::new(f64::from(count), count.to_string(), count.to_string()))
    }

    fn row(label: &str, cells: Vec<HeatCell>) -> HeatRow {
        HeatRow { label: label.to_owned(), link: None, cells }
    }

    fn heatmap(columns: usize, rows: Vec<HeatRow>) -> Heatmap {
        let columns = (0..columns).map(|i| SERVICES[i % SERVICES.len()].to_owned()).collect();
        Heatmap::new("Area", columns, rows, "organisations")
    }

    fn chart(heatmap: Heatmap) -> Chart {
        drawn(frame("overlap"), &Form::Heatmap(heatmap))
    }

    fn devon() -> Heatmap {
        let rows = vec![
            row("Exeter", vec![count(5), count(1), HeatCell::Blank]),
            row("Torridge", vec![count(2), HeatCell::Unknown, count(1)]),
        ];
        heatmap(3, rows).outlining(3.0, "3 or more organisations")
    }

    #[test]
    fn the_description_says_most_least_and_what_is_missing() {
        assert_eq!(
            devon().description(&ENGLISH),
            "A grid of 2 rows and 3 columns. Each figure is of organisations; the darker its cell, \
             the larger it is. The largest is 5 (Exeter, Housing); the smallest is 1 (Exeter, Adult \
             social care, and 1 other cell). 1 cell is outlined, for 3 or more organisations: \
             Exeter, Housing (5). 1 cell is blank: there is nothing. 1 cell is hatched: there are \
             no data."
        );
    }

    #[test]
    fn the_table_is_the_same_grid() {
        let chart = chart(devon());
        let words = chart.table().texts();
        assert_eq!(words, [["Exeter", "5", "1", ""], ["Torridge", "2", "no data", "1"]]);
        assert!(chart.table().columns[1].numeric && !chart.table().columns[0].numeric);
    }

    #[test]
    fn a_blank_is_empty_and_what_is_not_known_is_hatched() {
        for picture in pictures(&chart(devon())) {
            assert_no_overlap(&picture);
            let marks = |class: &str| of_class(&picture, class).len();
            // With a sample in the key each: 1 twice is light, 2 mid, 5 dark.
            assert_eq!(["c2", "c3", "c4"].map(marks), [3, 2, 2]);
            assert_eq!(["hatch", "ring", "grid"].map(marks), [2, 2, 2]);
            let said = |words: &str| texts(&picture).iter().any(|text| text.words == words);
            assert!(said("5") && said("3 or more organisations") && said("no data"), "{picture}");
        }
    }

    #[test]
    fn nothing_overlaps_however_many_and_however_long() {
        for columns in [1, 3, 4, 6, 12] {
            for rows in [1, 7, 30] {
                let cell = |i: usize| match i % 5 {
                    3 => HeatCell::Blank,
                    4 => HeatCell::Unknown,
                    _ => count(i32::try_from(i * i % 100).expect("small")),
                };
                let row = |i: usize| {
                    let cells = (0..columns).map(|column| cell(i + column)).collect();
                    row(SERVICES[(i + 3) % 6], cells)
                };
                let heatmap = heatmap(columns, (0..rows).map(row).collect());
                for picture in pictures(&chart(heatmap.outlining(16.0, LONG))) {
                    assert_no_overlap(&picture);
                }
            }
        }
    }

    #[test]
    fn too_much_is_a_table() {
        let why = |heatmap: Heatmap| {
            let chart = chart(heatmap);
            assert_eq!(chart.picture(), &Picture::Table);
            chart.excess().map(str::to_owned).expect("a reason")
        };
        assert_eq!(
            why(heatmap(13, vec![row("A", vec![count(1)])])),
            "13 columns are more than the 12 that fit"
        );
        assert_eq!(
            why(heatmap(1, (0..31).map(|_| row("A", vec![count(1)])).collect())),
            "31 rows are more than the 30 that can be compared"
        );
        let strange = HeatCell::Value(Figure::new(f64::NAN, "?", ""));
        assert_eq!(why(heatmap(2, vec![row("A", vec![strange])])), "no cell has a figure");
        let long = HeatCell::Value(Figure::new(1.0, "£1,234,567.89", "1234567.89"));
        assert!(heatmap(3, vec![row("A", vec![long.clone()])]).excess(&ENGLISH).is_none());
        assert_eq!(
            why(heatmap(6, vec![row("A", vec![long])])),
            "figures such as “£1,234,567.89” are too long for the cells"
        );
    }
}
