//! CSV with the line of every row.

mod mistakes;

use std::ops::Range;
use std::sync::Arc;

use csv::{ByteRecord, ReaderBuilder};

use super::yaml::control_character;
use crate::finding::{Finding, Place, SourceFile};

/// A CSV file with a heading row.
#[derive(Debug, Clone)]
pub struct CsvTable {
    /// The file.
    pub file: Arc<SourceFile>,
    /// The headings, without the spaces around them.
    pub headings: Vec<String>,
    /// The rows below the headings.
    pub rows: Vec<CsvRow>,
}

/// A row of a CSV file.
#[derive(Debug, Clone)]
pub struct CsvRow {
    /// The cells, without the spaces around them, one for each heading.
    pub cells: Vec<String>,
    /// The bytes of the row in the file.
    pub span: Range<usize>,
}

impl CsvTable {
    /// The place of a row.
    pub fn place(&self, row: &CsvRow) -> Place {
        Place::new(&self.file, row.span.clone())
    }

    /// The place of a cell, found by counting the commas outside quotation marks.
    pub fn cell_place(&self, row: &CsvRow, column: usize) -> Place {
        let text = &self.file.text()[row.span.clone()];
        let (mut start, mut number, mut quoted) = (0, 0, false);
        for (at, sign) in text.char_indices() {
            match sign {
                '"' => quoted = !quoted,
                ',' if !quoted && number == column => return self.trimmed(row, start..at),
                ',' if !quoted => {
                    number += 1;
                    start = at + 1;
                }
                _ => {}
            }
        }
        if number == column { self.trimmed(row, start..text.len()) } else { self.place(row) }
    }

    /// A cell without the spaces and quotation marks around it; an empty one marks the whole row.
    fn trimmed(&self, row: &CsvRow, span: Range<usize>) -> Place {
        let text = &self.file.text()[row.span.clone()][span.clone()];
        let words = text.trim_matches(|c: char| c.is_whitespace() || c == '"');
        let Some(lead) = text.find(words).filter(|_| !words.is_empty()) else {
            return self.place(row);
        };
        let start = row.span.start + span.start + lead;
        Place::new(&self.file, start..start + words.len())
    }

    /// The place of the headings.
    pub fn heading_place(&self) -> Place {
        let end = self.file.text().find('\n').unwrap_or(self.file.text().len());
        Place::new(&self.file, 0..end)
    }

    /// The number of the column with this heading, ignoring case.
    pub fn column(&self, heading: &str) -> Option<usize> {
        column_named(&self.headings, heading)
    }
}

/// The number of the column with this heading, ignoring case and how wide its spaces are.
pub fn column_named(headings: &[String], heading: &str) -> Option<usize> {
    let words =
        |text: &str| text.split_whitespace().map(str::to_ascii_lowercase).collect::<Vec<_>>();
    let wanted = words(heading);
    headings.iter().position(|own| words(own) == wanted)
}

/// Reads a CSV file. Rows without any text are passed over; rows with too few or too many cells
/// are findings, each at its own line.
pub fn read_csv(file: &Arc<SourceFile>, findings: &mut Vec<Finding>) -> Option<CsvTable> {
    let bom = if file.text().starts_with('\u{feff}') { 3 } else { 0 };
    let text = &file.text()[bom..];
    if let Some(finding) = mistakes::wrong_beginning(file, bom) {
        findings.push(finding);
        return None;
    }
    let mut reader =
        ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut table: Option<CsvTable> = None;
    let mut record = ByteRecord::new();
    while reader.read_byte_record(&mut record).unwrap_or(false) {
        let start = record.position().map_or(0, csv::Position::byte);
        let end = reader.position().byte();
        let span = row_span(text, bom, start, end);
        let cells = cells(&record);
        match &mut table {
            None => {
                refuse_equal_headings(file, &cells, findings);
                table =
                    Some(CsvTable { file: Arc::clone(file), headings: cells, rows: Vec::new() });
            }
            Some(table) if mistakes::is_open(file, &span, &cells, table.headings.len()) => {
                findings.push(mistakes::open_quote(file, &span));
            }
            Some(_) if cells.iter().all(String::is_empty) => {}
            Some(table) if cells.len() == table.headings.len() => {
                let place = Place::new(file, span.clone());
                findings.extend(cells.iter().find_map(|cell| control_character(cell, &place)));
                table.rows.push(CsvRow { cells, span });
            }
            Some(table) => findings.push(mistakes::ragged(table, &cells, span)),
        }
    }
    if table.is_none() {
        findings.push(
            Finding::error("empty-file", &Place::whole(file), "this file is empty")
                .help("the first line of a CSV file names its columns"),
        );
    }
    table
}

fn refuse_equal_headings(file: &Arc<SourceFile>, headings: &[String], findings: &mut Vec<Finding>) {
    let end = file.text().find('\n').unwrap_or(file.text().len());
    for (number, heading) in headings.iter().enumerate() {
        let same = |other: &String| !heading.is_empty() && other.eq_ignore_ascii_case(heading);
        if headings[..number].iter().any(same) {
            let message = format!("two columns are called “{heading}”");
            findings.push(
                Finding::error("equal-headings", &Place::new(file, 0..end), message).help(
                    "give each column a name of its own, so that it is clear which one is meant",
                ),
            );
        }
    }
}

fn cells(record: &ByteRecord) -> Vec<String> {
    record.iter().map(|cell| String::from_utf8_lossy(cell).trim().to_owned()).collect()
}

/// The row's bytes in the file, without the line end before or after it.
fn row_span(text: &str, bom: usize, start: u64, end: u64) -> Range<usize> {
    let clamp = |n: u64| usize::try_from(n).unwrap_or(usize::MAX).min(text.len());
    let row = &text[clamp(start)..clamp(end)];
    let lead = row.len() - row.trim_start_matches(['\r', '\n']).len();
    let start = bom + clamp(start) + lead;
    start..start + row[lead..].trim_end_matches(['\r', '\n']).len()
}
