//! Who is where. A table is the best picture of it, for the eye and for a screen reader.

use crate::value::SitePath;
use crate::words::{Words, say};

use super::Shape;
use super::canvas::{Drawing, Width};
use super::sentences::join;
use super::table::{Cell, Table};

/// Rows and columns with words where they meet.
#[derive(Debug, Clone)]
pub struct Matrix {
    corner: String,
    columns: Vec<String>,
    rows: Vec<MatrixRow>,
}

/// A row.
#[derive(Debug, Clone)]
pub struct MatrixRow {
    /// What heads it.
    pub name: String,
    /// Where its name leads.
    pub link: Option<SitePath>,
    /// Words for each column ("Leader and Chief Executive"), empty where the two have nothing to do
    /// with each other.
    pub cells: Vec<String>,
}

impl Matrix {
    /// A matrix of rows that are called `corner` ("Organisation") and these columns.
    pub fn new(corner: &str, columns: Vec<String>, rows: Vec<MatrixRow>) -> Self {
        Self { corner: corner.to_owned(), columns, rows }
    }

    /// How many rows have something in each column.
    fn counts(&self) -> Vec<usize> {
        let filled =
            |row: &MatrixRow, i: usize| row.cells.get(i).is_some_and(|cell| !cell.is_empty());
        (0..self.columns.len())
            .map(|i| self.rows.iter().filter(|row| filled(row, i)).count())
            .collect()
    }

    fn fullest(&self, words: &Words) -> String {
        let counts = self.counts();
        let Some(most) = counts.iter().max().filter(|most| **most > 0 && counts.len() > 1) else {
            return String::new();
        };
        let columns = self.columns.iter().zip(&counts).filter(|(_, count)| *count == most);
        let names: Vec<&str> = columns.map(|(name, _)| name.as_str()).collect();
        if names.len() > 3 {
            return String::new();
        }
        let (count, names, rows) = (names.len(), words.list(&names), self.rows.len());
        say!(words, "matrix-fullest", count = count, names = names, most = *most, rows = rows)
    }
}

impl Shape for Matrix {
    fn is_empty(&self) -> bool {
        self.columns.is_empty() || self.rows.is_empty()
    }

    fn description(&self, words: &Words) -> String {
        let size = say!(
            words,
            "matrix-description",
            rows = self.rows.len(),
            columns = self.columns.len(),
            entries = self.counts().iter().sum::<usize>(),
        );
        join(&[size, self.fullest(words)])
    }

    fn table(&self, name: &str, caption: &str, _: &Words) -> Table {
        let headings: Vec<&str> =
            std::iter::once(&self.corner).chain(&self.columns).map(String::as_str).collect();
        let mut table = Table::new(name, caption, &headings);
        for row in &self.rows {
            let head = Cell::heading(&row.name, row.link.as_ref());
            let words = row.cells.iter().map(String::as_str).chain(std::iter::repeat(""));
            let cells = words.take(self.columns.len()).map(Cell::text);
            table.row(std::iter::once(head).chain(cells).collect::<Vec<_>>());
        }
        table
    }

    fn draw(&self, _: Width, _: &str, _: &Words) -> Option<Drawing> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::testing::{drawn, frame};
    use crate::chart::{Form, Picture};

    #[test]
    fn the_table_is_the_picture() {
        let row = |name: &str, cells: &[&str]| MatrixRow {
            name: name.to_owned(),
            link: None,
            cells: cells.iter().map(|cell| (*cell).to_owned()).collect(),
        };
        let columns = vec!["Safer Devon".to_owned(), "Health board".to_owned()];
        let rows = vec![
            row("Devon County Council", &["Leader", "Member"]),
            row("Police", &["", "Member", "too many"]),
            row("Fire", &[]),
        ];
        let chart = drawn(frame("who"), &Form::Matrix(Matrix::new("Organisation", columns, rows)));
        assert_eq!(chart.picture(), &Picture::Table);
        assert_eq!(chart.standalone(), None);
        assert_eq!(
            chart.description(),
            "A table of 3 rows and 2 columns, with 3 entries. Health board has the most entries, 2 of 3."
        );
        let rows = chart.table().texts();
        assert_eq!(
            rows,
            [
                ["Devon County Council", "Leader", "Member"],
                ["Police", "", "Member"],
                ["Fire", "", ""]
            ]
        );
    }
}
