//! A table as a finance system exported it, row by row: any separator, cells of any number, blank
//! rows, titles above the headings. What a row means is not decided here.

use std::ops::Range;
use std::sync::Arc;

use csv::{ReaderBuilder, StringRecord};

use crate::finding::{Place, SourceFile};

/// A row of the file that holds anything.
#[derive(Debug)]
pub struct SheetRow {
    /// The line on which it begins, counted from 1.
    pub line: usize,
    /// Its bytes in the file.
    pub span: Range<usize>,
    cells: StringRecord,
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

    /// The place of the row in its file.
    pub fn place(&self, file: &Arc<SourceFile>) -> Place {
        Place::new(file, self.span.clone())
    }

    /// The place of a cell: where its words stand in the row, or else the row.
    pub fn cell_place(&self, file: &Arc<SourceFile>, number: usize) -> Place {
        let words = self.cell(number);
        match file.text()[self.span.clone()].find(words) {
            Some(at) if !words.is_empty() => {
                let start = self.span.start + at;
                Place::new(file, start..start + words.len())
            }
            _ => self.place(file),
        }
    }
}

/// A cell without white space and without the daggers into which a wrong conversion turns spaces
/// that do not break.
fn bare(cell: &str) -> &str {
    cell.trim_matches(|c: char| c.is_whitespace() || matches!(c, '†' | '\u{feff}'))
}

/// The rows of a file that hold anything, in its order.
pub fn sheet_rows(file: &Arc<SourceFile>, separator: u8) -> impl Iterator<Item = SheetRow> {
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(file.text().as_bytes());
    let (mut line, mut counted) = (1, 0);
    let text = file.text();
    std::iter::from_fn(move || {
        loop {
            let mut cells = StringRecord::new();
            if !reader.read_record(&mut cells).unwrap_or(false) {
                return None;
            }
            let start = cells.position().map_or(0, csv::Position::byte);
            let span = row_span(text, start, reader.position().byte());
            if cells.iter().all(|cell| bare(cell).is_empty()) {
                continue;
            }
            line += text[counted..span.start].matches('\n').count();
            counted = span.start;
            return Some(SheetRow { line, span, cells });
        }
    })
}

/// The row's bytes in the file, without the line end before or after it.
fn row_span(text: &str, start: u64, end: u64) -> Range<usize> {
    let clamp = |n: u64| usize::try_from(n).unwrap_or(usize::MAX).min(text.len());
    let row = &text[clamp(start)..clamp(end)];
    let lead = row.len() - row.trim_start_matches(['\r', '\n']).len();
    let start = clamp(start) + lead;
    start..start + row[lead..].trim_end_matches(['\r', '\n']).len()
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
