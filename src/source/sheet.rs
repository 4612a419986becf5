//! A table as a finance system exported it, row by row: any separator, cells of any number, blank
//! rows, titles above the headings. What a row means is not decided here.

use std::ops::Range;
use std::sync::Arc;

use csv::{ReaderBuilder, StringRecord};

use crate::finding::{Place, SourceFile};

/// A row of the file that holds anything.
#[derive(Debug, Clone, Default)]
pub struct SheetRow {
    /// The line on which it begins, counted from 1.
    pub line: usize,
    /// Its bytes in the file.
    pub span: Range<usize>,
    cells: StringRecord,
    separator: u8,
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
        self.cells.len()
    }

    /// The place of the row in its file.
    pub fn place(&self, file: &Arc<SourceFile>) -> Place {
        Place::new(file, self.span.clone())
    }

    /// The place of a cell, found by counting the separators outside quotation marks; the row
    /// where the cell is empty or not there.
    pub fn cell_place(&self, file: &Arc<SourceFile>, column: usize) -> Place {
        let text = &file.text()[self.span.clone()];
        let (mut start, mut number, mut quoted) = (0, 0, false);
        for (at, sign) in text.bytes().enumerate() {
            if sign == b'"' {
                quoted = !quoted;
            } else if sign == self.separator && !quoted {
                if number == column {
                    return self.trimmed(file, start..at);
                }
                (number, start) = (number + 1, at + 1);
            }
        }
        let is_last = number == column;
        if is_last { self.trimmed(file, start..text.len()) } else { self.place(file) }
    }

    /// A cell without the spaces and quotation marks around it.
    fn trimmed(&self, file: &Arc<SourceFile>, span: Range<usize>) -> Place {
        let text = &file.text()[self.span.clone()][span.clone()];
        let words = text.trim_matches(|c: char| is_around(c) || c == '"');
        let Some(lead) = text.find(words).filter(|_| !words.is_empty()) else {
            return self.place(file);
        };
        let start = self.span.start + span.start + lead;
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
    reader: csv::Reader<&'f [u8]>,
}

impl<'f> Sheet<'f> {
    /// The rows of a file whose cells are separated by this sign.
    pub fn of(file: &'f Arc<SourceFile>, separator: u8) -> Self {
        let text = file.text();
        let reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(separator)
            .from_reader(text.as_bytes());
        Self { text, separator, reader }
    }

    /// Reads the next row that holds anything. Whether there was one.
    pub fn read(&mut self, row: &mut SheetRow) -> bool {
        row.separator = self.separator;
        while self.reader.read_record(&mut row.cells).unwrap_or(false) {
            if row.cells.iter().all(|cell| bare(cell).is_empty()) {
                continue;
            }
            let (start, line) = row.cells.position().map_or((0, 1), |p| (p.byte(), p.line()));
            let blank = self.blank_lines(start);
            row.line = usize::try_from(line).unwrap_or(usize::MAX) + blank.matches('\n').count();
            row.span = self.span(start, self.reader.position().byte(), blank.len());
            return true;
        }
        false
    }

    /// The line ends from `start` on, which belong to blank lines above a row.
    fn blank_lines(&self, start: u64) -> &'f str {
        let text = &self.text[self.offset(start)..];
        let row = text.bytes().position(|sign| !matches!(sign, b'\r' | b'\n'));
        &text[..row.unwrap_or(text.len())]
    }

    /// The row's bytes in the file, without the line ends before and after it.
    fn span(&self, start: u64, end: u64, blank: usize) -> Range<usize> {
        let start = self.offset(start) + blank;
        let row = self.text[start..self.offset(end)].trim_end_matches(['\r', '\n']);
        start..start + row.len()
    }

    fn offset(&self, byte: u64) -> usize {
        usize::try_from(byte).unwrap_or(usize::MAX).min(self.text.len())
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
    use super::*;

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
