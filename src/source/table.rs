//! Plain tables: CSV with one row of headings, and a cell for each heading in every row.

mod mistakes;

use std::sync::Arc;

use super::sheet::{Sheet, SheetRow};
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
    pub rows: Vec<SheetRow>,
}

impl CsvTable {
    /// The place of the headings.
    pub fn heading_place(&self) -> Place {
        heading_place(&self.file)
    }

    /// The number of the column with this heading, ignoring case.
    pub fn column(&self, heading: &str) -> Option<usize> {
        column_named(&self.headings, heading)
    }
}

fn heading_place(file: &Arc<SourceFile>) -> Place {
    let end = file.text().find('\n').unwrap_or(file.text().len());
    Place::new(file, 0..end)
}

/// The number of the column with this heading, ignoring case and how wide its spaces are.
pub fn column_named(headings: &[String], heading: &str) -> Option<usize> {
    let words =
        |text: &str| text.split_whitespace().map(str::to_ascii_lowercase).collect::<Vec<_>>();
    let wanted = words(heading);
    headings.iter().position(|own| words(own) == wanted)
}

/// Reads a CSV file as a whole. Rows without any text are passed over; rows with too few or too
/// many cells are findings, each at its own line.
pub fn read_csv(file: &Arc<SourceFile>, findings: &mut Vec<Finding>) -> Option<CsvTable> {
    let mut reader = CsvReader::open(file, findings)?;
    let (mut rows, mut row) = (Vec::new(), SheetRow::default());
    while reader.read(&mut row, findings) {
        rows.push(row.clone());
    }
    Some(CsvTable { file: Arc::clone(file), headings: reader.headings, rows })
}

/// A CSV file that is read row by row.
pub struct CsvReader<'f> {
    /// The headings, without the spaces around them.
    pub headings: Vec<String>,
    file: &'f Arc<SourceFile>,
    sheet: Sheet<'f>,
    /// Whether the file may hold invisible characters, so that its cells are looked at.
    suspicious: bool,
}

impl<'f> CsvReader<'f> {
    /// Reads the headings. `None` where the file has none or they make no sense; a finding says
    /// why.
    pub fn open(file: &'f Arc<SourceFile>, findings: &mut Vec<Finding>) -> Option<Self> {
        if let Some(finding) = mistakes::wrong_beginning(file) {
            findings.push(finding);
            return None;
        }
        let mut sheet = Sheet::of(file, b',');
        let mut row = SheetRow::default();
        if !sheet.read(&mut row) {
            findings.push(
                Finding::error("empty-file", &Place::whole(file), "this file is empty")
                    .help("the first line of a CSV file names its columns"),
            );
            return None;
        }
        let headings: Vec<String> = row.cells().map(str::to_owned).collect();
        refuse_equal_headings(file, &headings, findings);
        Some(Self { headings, file, sheet, suspicious: may_hold_controls(file.text()) })
    }

    /// The place of the headings.
    pub fn heading_place(&self) -> Place {
        heading_place(self.file)
    }

    /// Reads the next row that has a cell for each heading; others are findings. Whether there was
    /// one.
    pub fn read(&mut self, row: &mut SheetRow, findings: &mut Vec<Finding>) -> bool {
        let columns = self.headings.len();
        while self.sheet.read(row) {
            if mistakes::is_open(self.file, row, columns) {
                findings.push(mistakes::open_quote(self.file, &row.span));
            } else if row.width() == columns {
                if self.suspicious {
                    let place = row.place(self.file);
                    findings.extend(row.cells().find_map(|cell| control_character(cell, &place)));
                }
                return true;
            } else {
                findings.push(mistakes::ragged(self.file, columns, row));
            }
        }
        false
    }
}

/// A fast look for bytes of which invisible characters are made.
fn may_hold_controls(text: &str) -> bool {
    let odd = |byte: u8| {
        byte == 0x7f || byte == 0xc2 || (byte < 0x20 && !matches!(byte, b'\n' | b'\r' | b'\t'))
    };
    text.as_bytes().chunks(4096).any(|part| part.iter().fold(false, |any, &b| any | odd(b)))
}

fn refuse_equal_headings(file: &Arc<SourceFile>, headings: &[String], findings: &mut Vec<Finding>) {
    for (number, heading) in headings.iter().enumerate() {
        let same = |other: &String| !heading.is_empty() && other.eq_ignore_ascii_case(heading);
        if headings[..number].iter().any(same) {
            let message = format!("two columns are called “{heading}”");
            findings.push(Finding::error("equal-headings", &heading_place(file), message).help(
                "give each column a name of its own, so that it is clear which one is meant",
            ));
        }
    }
}
