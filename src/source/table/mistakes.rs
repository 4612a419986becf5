//! What is wrong with a CSV file as a whole, or with a row of it.

use std::ops::Range;
use std::sync::Arc;

use memchr::memchr;

use super::SheetRow;
use crate::finding::{Finding, Place, SourceFile};

/// A file whose first line cannot be the headings: the rest of it makes no sense then.
pub(super) fn wrong_beginning(file: &Arc<SourceFile>) -> Option<Finding> {
    let text = file.text();
    let first = text.lines().next().unwrap_or_default();
    let place = Place::new(file, 0..first.len());
    other_separator(text, first, &place).or_else(|| title_line(text, first, &place))
}

/// Semicolons, tabs or bars instead of commas: one finding, not one for each row.
fn other_separator(text: &str, first: &str, place: &Place) -> Option<Finding> {
    let commas = first.matches(',').count();
    let (_, word) = [(';', "semicolons"), ('\t', "tabs"), ('|', "vertical bars")]
        .into_iter()
        .find(|(sign, _)| {
            first.matches(*sign).count() > commas && text.lines().take(3).all(|l| l.contains(*sign))
        })?;
    let message = format!("the values of this file are separated by {word}");
    Some(
        Finding::error("csv-separator", place, message)
            .help("save it with commas between the values (in Excel: \"CSV UTF-8\")"),
    )
}

/// A title above the headings, as spreadsheets have them.
fn title_line(text: &str, first: &str, place: &Place) -> Option<Finding> {
    let filled =
        |line: &str| line.split(',').filter(|c| !c.trim_matches([' ', '"']).is_empty()).count();
    let columns = text.lines().skip(1).take(5).map(filled).max().unwrap_or_default();
    let cells = first.split(',').count();
    let few = if cells == 1 { 1 } else { filled(first) };
    let title = columns >= 3 && (few == 1 || (cells > 2 && few * 2 < cells && few < columns));
    title.then(|| {
        Finding::error("csv-headings", place, "the first line must be the headings of the columns")
            .help("remove the lines above the headings: the first line says what each column holds, like Date,Supplier,Amount")
    })
}

/// Whether a quotation mark in this row is not closed, or only further down: it makes the rows
/// behind it part of one cell.
pub(super) fn is_open(file: &Arc<SourceFile>, row: &SheetRow, columns: usize) -> bool {
    if row.is_plain {
        return false;
    }
    let text = &file.text()[row.span.clone()];
    let row_like = |line: &str| columns > 1 && line.matches(',').count() + 1 >= columns;
    let swallows = |cell: &str| cell.contains('\n') && cell.lines().any(row_like);
    unclosed(text).is_some()
        || (memchr(b'\n', text.as_bytes()).is_some() && row.cells().any(swallows))
}

/// A quotation mark that is not closed, the first in these rows.
pub(super) fn open_quote(file: &Arc<SourceFile>, rows: &Range<usize>) -> Finding {
    let text = &file.text()[rows.clone()];
    let at = unclosed(text).or_else(|| text.find('"')).unwrap_or(0);
    quote_finding(file, rows.start + at)
}

fn quote_finding(file: &Arc<SourceFile>, at: usize) -> Finding {
    Finding::error(
        "csv-quote",
        &Place::new(file, at..at + 1),
        "a quotation mark is opened here and not closed at the end of the value",
    )
    .help("close it at the end of the value, or remove it; the rows behind it are lost otherwise")
}

/// The quotation mark that opens a cell of this row and is not closed before the next comma.
fn unclosed(row: &str) -> Option<usize> {
    let bytes = row.as_bytes();
    let mut at = 0;
    loop {
        let mark = at + memchr(b'"', &bytes[at..])?;
        if mark > 0 && bytes[mark - 1] != b',' {
            at = mark + 1;
            continue;
        }
        let closed = closing_quote(bytes, mark + 1).filter(|end| {
            let behind = row[end + 1..].trim_start();
            behind.is_empty() || behind.starts_with(',')
        });
        let Some(end) = closed else { return Some(mark) };
        at = end + 1;
    }
}

/// The first quotation mark from `start` on that is not doubled.
fn closing_quote(bytes: &[u8], start: usize) -> Option<usize> {
    let mut at = start;
    loop {
        let mark = at + memchr(b'"', &bytes[at..])?;
        if bytes.get(mark + 1) != Some(&b'"') {
            return Some(mark);
        }
        at = mark + 2;
    }
}

/// A row with too many or too few values.
pub(super) fn ragged(file: &Arc<SourceFile>, columns: usize, row: &SheetRow) -> Finding {
    let text = &file.text()[row.span.clone()];
    let first_line = text.find('\n').unwrap_or(text.len());
    let help = if row.width() > columns {
        "put a value that holds a comma in quotation marks, like \"Smith, Jones and Co\""
    } else {
        "add the missing commas, one before each missing value"
    };
    let place = Place::new(file, row.span.start..row.span.start + first_line);
    let message = format!("this row has {} values, but there are {columns} columns", row.width());
    Finding::error("ragged-row", &place, message).help(help)
}
