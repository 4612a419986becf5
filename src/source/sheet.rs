//! A table as a finance system exported it, row by row: any separator, cells of any number, blank
//! rows, titles above the headings. What a row means is not decided here.

mod marks;
mod split;

use std::ops::Range;
use std::sync::Arc;

use memchr::memchr_iter;

use crate::finding::{Place, SourceFile};
use marks::Marks;

/// A row of the file that holds anything.
#[derive(Debug, Clone, Default)]
pub struct SheetRow {
    /// The line on which it begins, counted from 1.
    pub line: usize,
    /// Its bytes in the file.
    pub span: Range<usize>,
    /// Whether it stands on one line and its quotation marks around whole cells, so that none of
    /// them can be missing.
    pub is_plain: bool,
    cells: Cells,
    separator: u8,
}

/// The cells of a row: a text, and where in it each of them stands.
#[derive(Debug, Clone, Default)]
struct Cells {
    text: String,
    places: Vec<Range<usize>>,
}

impl Cells {
    fn get(&self, number: usize) -> Option<&str> {
        self.places.get(number).map(|place| &self.text[place.clone()])
    }

    fn iter(&self) -> impl Iterator<Item = &str> {
        self.places.iter().map(|place| &self.text[place.clone()])
    }
}

impl SheetRow {
    /// A cell without the spaces around it; empty where the row has no such cell.
    pub fn cell(&self, number: usize) -> &str {
        bare(self.cells.get(number).unwrap_or_default())
    }

    /// All cells, without the spaces around them.
    pub fn cells(&self) -> impl Iterator<Item = &str> {
        self.cells.iter().map(bare)
    }

    /// How many cells it has.
    pub fn width(&self) -> usize {
        self.cells.places.len()
    }

    /// The place of the row in its file.
    pub fn place(&self, file: &Arc<SourceFile>) -> Place {
        Place::new(file, self.span.clone())
    }

    /// The place of a cell; the row where the cell is empty or not there.
    pub fn cell_place(&self, file: &Arc<SourceFile>, column: usize) -> Place {
        match self.cell_span(file, column) {
            Some(span) => self.trimmed(file, span),
            None => self.place(file),
        }
    }

    /// The bytes of a cell in its file, with the quotation marks and spaces around it, found by
    /// counting the separators outside quotation marks.
    pub fn cell_span(&self, file: &SourceFile, column: usize) -> Option<Range<usize>> {
        let begin = self.span.start;
        let text = &file.text()[self.span.clone()];
        let (mut start, mut number, mut quoted) = (0, 0, false);
        for (at, sign) in text.bytes().enumerate() {
            if sign == b'"' {
                quoted = !quoted;
            } else if sign == self.separator && !quoted {
                if number == column {
                    return Some(begin + start..begin + at);
                }
                (number, start) = (number + 1, at + 1);
            }
        }
        (number == column).then_some(begin + start..self.span.end)
    }

    /// A cell without the spaces and quotation marks around it.
    fn trimmed(&self, file: &Arc<SourceFile>, span: Range<usize>) -> Place {
        let text = &file.text()[span.clone()];
        let words = text.trim_matches(|c: char| is_around(c) || c == '"');
        let Some(lead) = text.find(words).filter(|_| !words.is_empty()) else {
            return self.place(file);
        };
        let start = span.start + lead;
        Place::new(file, start..start + words.len())
    }
}

/// A cell without white space and without the daggers into which a wrong conversion turns spaces
/// that do not break.
fn bare(cell: &str) -> &str {
    // Most cells begin and end with a letter or a digit.
    match cell.as_bytes() {
        [first, .., last] if first.is_ascii_graphic() && last.is_ascii_graphic() => cell,
        _ => cell.trim_matches(is_around),
    }
}

fn is_around(sign: char) -> bool {
    sign.is_whitespace() || matches!(sign, '†' | '\u{feff}')
}

/// A file that is read row by row. A row is used again for the next, since a file may have a
/// million.
pub struct Sheet<'f> {
    text: &'f str,
    separator: u8,
    /// How far it has been read, and on which line that is.
    at: usize,
    line: usize,
    marks: Marks<'f>,
    parser: csv_core::Reader,
}

impl<'f> Sheet<'f> {
    /// The rows of a file whose cells are separated by this sign.
    pub fn of(file: &'f Arc<SourceFile>, separator: u8) -> Self {
        let parser = csv_core::ReaderBuilder::new().delimiter(separator).build();
        let text = file.text();
        let marks = Marks::of(text.as_bytes(), separator);
        Self { text, separator, at: 0, line: 1, marks, parser }
    }

    /// Reads the next row that holds anything. Whether there was one.
    pub fn read(&mut self, row: &mut SheetRow) -> bool {
        row.separator = self.separator;
        while self.pass_line_ends() {
            row.line = self.line;
            self.read_row(row);
            if row.cells.iter().any(|cell| !bare(cell).is_empty()) {
                return true;
            }
        }
        false
    }

    /// Goes to the beginning of the next row. Whether there is one.
    fn pass_line_ends(&mut self) -> bool {
        let behind = &self.text.as_bytes()[self.at..];
        let blank = behind.iter().take_while(|sign| matches!(sign, b'\r' | b'\n')).count();
        self.line += memchr_iter(b'\n', &behind[..blank]).count();
        self.at += blank;
        self.at < self.text.len()
    }

    /// Reads the row that begins here.
    fn read_row(&mut self, row: &mut SheetRow) {
        let rest = &self.text[self.at..];
        let Cells { text, places } = &mut row.cells;
        text.clear();
        places.clear();
        let whole = split::plain(&mut self.marks, self.at, places);
        row.is_plain = whole.is_some();
        let length = if let Some(length) = whole {
            text.push_str(&rest[..length]);
            length
        } else {
            split::any(&mut self.parser, rest, text, places)
        };
        let length = rest[..length].trim_end_matches(['\r', '\n']).len();
        if !row.is_plain {
            self.line += memchr_iter(b'\n', &rest.as_bytes()[..length]).count();
        }
        row.span = self.at..self.at + length;
        self.at += length;
    }
}

/// The rows of a file that hold anything, in its order.
pub fn sheet_rows(file: &Arc<SourceFile>, separator: u8) -> impl Iterator<Item = SheetRow> {
    let mut sheet = Sheet::of(file, separator);
    std::iter::from_fn(move || {
        let mut row = SheetRow::default();
        sheet.read(&mut row).then_some(row)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn rows_are_those_of_the_csv_crate(text in "[ab,\"\r\n ]{0,24}") {
            let file = SourceFile::new("a.csv", &text);
            let rows: Vec<SheetRow> = sheet_rows(&file, b',').collect();
            let cells = |row: &SheetRow| row.cells.iter().map(str::to_owned).collect();
            let read: Vec<Vec<String>> = rows.iter().map(cells).collect();
            let parser = csv::ReaderBuilder::new()
                .has_headers(false)
                .flexible(true)
                .from_reader(text.as_bytes());
            let expected: Vec<Vec<String>> = parser
                .into_records()
                .map(|row| row.expect("a row").iter().map(str::to_owned).collect())
                .filter(|row: &Vec<String>| row.iter().any(|cell| !bare(cell).is_empty()))
                .collect();
            prop_assert_eq!(read, expected);
            for row in rows {
                let above = text[..row.span.start].matches('\n').count();
                prop_assert_eq!(row.line, above + 1);
                prop_assert!(!text[row.span].ends_with(['\r', '\n']));
            }
        }
    }

    #[test]
    fn rows_know_their_lines_and_blank_ones_are_passed_over() {
        let file = SourceFile::new("a.csv", ";;\nDate;Paid to\n\n\"1\n2\"; x†\n;\n3;y");
        let rows: Vec<SheetRow> = sheet_rows(&file, b';').collect();
        let lines: Vec<usize> = rows.iter().map(|row| row.line).collect();
        assert_eq!(lines, [2, 4, 7]);
        assert_eq!(rows[1].cell(1), "x");
        assert_eq!(rows[2].cell(5), "");
        assert_eq!(rows[1].cell_place(&file, 1).text(), "x");
    }
}
