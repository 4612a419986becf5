//! Tables: the data behind a chart, and every other table of the site.
//!
//! One table serves the page, the CSV beside it and the tests, so that they cannot differ.

use serde::ser::SerializeStruct as _;
use serde::{Serialize, Serializer};

use crate::value::{Money, SitePath, thousands};
use crate::words::{Words, say};

use super::figure::Figure;

/// A table with a caption.
#[derive(Debug, Clone)]
pub struct Table {
    /// What the table shows, in a few words.
    pub caption: String,
    /// The name of its CSV file, without the ending.
    pub name: String,
    /// The columns. The first one heads each row.
    pub columns: Vec<Column>,
    /// The rows that the page shows; each has a cell for each column.
    pub rows: Vec<Vec<Cell>>,
    /// How many rows are behind them, in the CSV file only. There may be hundreds of thousands.
    pub rest: usize,
    /// The lines of all rows in that file, where they are written before the table is.
    pub lines: Option<Vec<u8>>,
    /// What a reader of the page must know beside the rows.
    pub note: Option<String>,
    /// The headings of columns of which nothing is known in any row; the page names them once.
    pub folded: Option<String>,
    /// The number of the column that heads each row: the first that the page shows.
    pub head: usize,
}

/// What becomes of a table where the screen is too narrow for its columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Narrow {
    /// It stays as it is: it has few columns.
    Fits,
    /// It stays a table, since its figures are compared down the columns; the heads of the rows
    /// stay in sight while it scrolls.
    Sticky,
    /// Each row becomes a block, in which every cell says its heading.
    Blocks,
}

/// A column.
#[derive(Debug, Clone)]
pub struct Column {
    /// The heading.
    pub heading: String,
    /// Whether its cells are figures, which line up on the right.
    pub numeric: bool,
    /// Whether it stands in the CSV file only, because on the page it would say the same in every
    /// row.
    pub data_only: bool,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// What residents read.
    pub text: String,
    /// What stands in the CSV file; pages have no use for it.
    pub data: String,
    /// Where it leads.
    pub link: Option<SitePath>,
}

/// A column as templates see it.
#[derive(Serialize)]
struct ShownColumn<'a> {
    heading: &'a str,
    numeric: bool,
}

/// What a template needs: the columns that a page shows, so that it has nothing to choose from. The
/// rows are drawn apart, since there may be hundreds of thousands of them on all pages together.
impl Serialize for Table {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let columns: Vec<ShownColumn<'_>> = self
            .shown()
            .map(|(_, Column { heading, numeric, .. })| ShownColumn { heading, numeric: *numeric })
            .collect();
        let mut fields = serializer.serialize_struct("Table", 9)?;
        fields.serialize_field("caption", &self.caption)?;
        fields.serialize_field("name", &self.name)?;
        fields.serialize_field("columns", &columns)?;
        fields.serialize_field("shown", &self.rows.len())?;
        fields.serialize_field("note", &self.note)?;
        fields.serialize_field("folded", &self.folded)?;
        fields.serialize_field("count", &self.count())?;
        fields.serialize_field("narrow", &self.narrow())?;
        fields.serialize_field("more", &(self.rest > 0))?;
        fields.end()
    }
}

impl Table {
    /// An empty table with these headings; a heading that ends in `#` is of figures.
    pub fn new(name: &str, caption: impl Into<String>, headings: &[&str]) -> Self {
        let column = |heading: &&str| Column {
            heading: heading.trim_end_matches('#').to_owned(),
            numeric: heading.ends_with('#'),
            data_only: false,
        };
        Self {
            caption: caption.into(),
            name: name.to_owned(),
            columns: headings.iter().map(column).collect(),
            rows: Vec::new(),
            rest: 0,
            lines: None,
            note: None,
            folded: None,
            head: 0,
        }
    }

    /// The same with headings that are messages: `chart-amount#`.
    pub(crate) fn saying(
        words: &Words,
        name: &str,
        caption: impl Into<String>,
        headings: &[&str],
    ) -> Self {
        let headings: Vec<String> = headings.iter().map(|id| heading(id, words)).collect();
        Self::of(name, caption, &headings)
    }

    /// The same with headings that are made for this table.
    pub(super) fn of(name: &str, caption: impl Into<String>, headings: &[String]) -> Self {
        Self::new(name, caption, &headings.iter().map(String::as_str).collect::<Vec<_>>())
    }

    /// The columns that a page shows, with their numbers.
    pub fn shown(&self) -> impl Iterator<Item = (usize, &Column)> + Clone {
        self.columns.iter().enumerate().filter(|(_, column)| !column.data_only)
    }

    /// What becomes of it on a narrow screen.
    pub fn narrow(&self) -> Narrow {
        let beside_head = self.shown().filter(|(number, _)| *number != self.head);
        match self.shown().count() {
            0..=2 => Narrow::Fits,
            count if beside_head.clone().all(|(_, column)| column.numeric) => {
                if count == 3 {
                    Narrow::Fits
                } else {
                    Narrow::Sticky
                }
            }
            _ => Narrow::Blocks,
        }
    }

    /// What residents read, row by row.
    #[cfg(test)]
    pub fn texts(&self) -> Vec<Vec<&str>> {
        self.rows.iter().map(|row| row.iter().map(|cell| cell.text.as_str()).collect()).collect()
    }

    /// The same table, of which the page shows the first rows only.
    #[must_use]
    pub fn showing(mut self, rows: usize) -> Self {
        let rest = self.rows.len().saturating_sub(rows);
        if rest == 0 {
            return self;
        }
        let mut writer = csv::Writer::from_writer(Vec::new());
        write_rows(&mut writer, &self.rows);
        self.rows.truncate(rows);
        self.with_lines(writer.into_inner().unwrap_or_default(), rest)
    }

    /// The same table, whose rows are already written as lines of CSV: those that the page shows,
    /// and behind them so many more.
    #[must_use]
    pub fn with_lines(self, lines: Vec<u8>, rest: usize) -> Self {
        Self { lines: Some(lines), rest, ..self }
    }

    /// How many rows there are, those that no page shows too.
    pub fn count(&self) -> usize {
        self.rows.len() + self.rest
    }

    /// The same table with this column in the CSV file only: the page says it elsewhere.
    #[must_use]
    pub fn without(mut self, heading: &str) -> Self {
        for column in self.columns.iter_mut().filter(|c| c.heading == heading) {
            column.data_only = true;
        }
        self.rehead()
    }

    /// The same table; rows are headed by the first column that the page shows.
    fn rehead(mut self) -> Self {
        self.head = self.columns.iter().position(|column| !column.data_only).unwrap_or_default();
        self
    }

    /// The same table; columns of which nothing is known in any row are named once below it instead
    /// of repeating it. The data tell, since they are the same in any language.
    #[must_use]
    pub fn folding_unknown(mut self) -> Self {
        let unknown = |cell: &Cell| {
            let data = cell.data.as_str();
            cell.text.is_empty() || matches!(data, "unknown" | "Unknown" | "Not recorded")
        };
        let says = |column: usize| !self.rows.iter().all(|row| unknown(&row[column]));
        let shown = |column: &usize| !self.columns[*column].data_only;
        // A table of names alone would say nothing: then "unknown" is what it has to say.
        if (0..self.columns.len()).filter(shown).filter(|column| says(*column)).count() < 2 {
            return self;
        }
        let mut folded = Vec::new();
        for (number, column) in self.columns.iter_mut().enumerate() {
            if !column.data_only && self.rows.iter().all(|row| unknown(&row[number])) {
                column.data_only = true;
                folded.push(format!("“{}”", column.heading));
            }
        }
        if !folded.is_empty() {
            self.folded = Some(folded.join(", "));
        }
        self.rehead()
    }

    /// Adds a row.
    pub fn row(&mut self, cells: impl Into<Vec<Cell>>) {
        let cells = cells.into();
        debug_assert_eq!(cells.len(), self.columns.len(), "{}", self.caption);
        self.rows.push(cells);
    }
}

/// The message as a heading; `#` stays behind one of figures.
pub(super) fn heading(id: &str, words: &Words) -> String {
    let (id, sort) = id.strip_suffix('#').map_or((id, ""), |id| (id, "#"));
    say!(words, id) + sort
}

/// Writes rows as CSV (RFC 4180, with line feeds).
pub fn write_rows(writer: &mut csv::Writer<Vec<u8>>, rows: &[Vec<Cell>]) {
    for row in rows {
        // Writing to memory cannot fail, and every row has a cell for each heading.
        let _ = writer.write_record(row.iter().map(|cell| cell.data.as_str()));
    }
}

impl Cell {
    /// Text.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { data: text.clone(), text, link: None }
    }

    /// Text of a row whose line of CSV is written already.
    pub fn shown(text: impl Into<String>) -> Self {
        Self { text: text.into(), data: String::new(), link: None }
    }

    /// Nothing.
    pub fn empty() -> Self {
        Self::text("")
    }

    /// What heads a row, leading somewhere where there is more to say of it.
    pub fn head(label: &str, link: Option<&SitePath>) -> Self {
        Self { link: link.cloned(), ..Self::text(label) }
    }

    /// An amount: `£1,234.50` on the page, `1234.50` in the data.
    pub fn money(amount: Money) -> Self {
        Self { text: amount.to_string(), data: amount.decimal(), link: None }
    }

    /// A count.
    pub fn count(count: usize) -> Self {
        Self { text: thousands(count as u128), data: count.to_string(), link: None }
    }

    /// Text on the page and something else in the data.
    pub fn with_data(text: impl Into<String>, data: impl Into<String>) -> Self {
        Self { text: text.into(), data: data.into(), link: None }
    }

    /// The name of what a row is about, leading to its page where it has one.
    pub(super) fn heading(label: &str, link: Option<&SitePath>) -> Self {
        Self { link: link.cloned(), ..Self::text(label) }
    }

    /// A figure; where there is none, what is said instead, and nothing in the data.
    pub(super) fn figure(figure: Option<&Figure>, none: &str) -> Self {
        match figure {
            Some(figure) => Self::with_data(&figure.words, &figure.data),
            None => Self::with_data(none, ""),
        }
    }

    /// The same cell, leading somewhere.
    #[must_use]
    pub fn linked(mut self, link: SitePath) -> Self {
        self.link = Some(link);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn narrow(headings: &[&str]) -> Narrow {
        Table::new("t", "T", headings).narrow()
    }

    #[test]
    fn words_become_blocks_and_figures_stay_beneath_each_other() {
        assert_eq!(narrow(&["Name", "Form"]), Narrow::Fits);
        assert_eq!(narrow(&["Year", "Payments#", "Total#"]), Narrow::Fits);
        assert_eq!(narrow(&["Year", "Payments#", "Total#", "Share#"]), Narrow::Sticky);
        assert_eq!(narrow(&["Paid to", "Amount#", "Date"]), Narrow::Blocks);
    }

    #[test]
    fn columns_that_no_page_shows_do_not_count() {
        let table = Table::new("t", "T", &["Paid to", "Amount#", "Date"]).without("Date");
        assert_eq!(table.narrow(), Narrow::Fits);
    }
}
