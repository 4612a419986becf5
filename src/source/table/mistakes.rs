//! What is wrong with a CSV file as a whole, or with a row of it.

use std::ops::Range;
use std::sync::Arc;

use super::CsvTable;
use crate::finding::{Finding, Place, SourceFile};

/// A file whose first line cannot be the headings: the rest of it makes no sense then.
pub(super) fn wrong_beginning(file: &Arc<SourceFile>, start: usize) -> Option<Finding> {
    let text = &file.text()[start..];
    let first = text.lines().next().unwrap_or_default();
    let place = Place::new(file, start..start + first.len());
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

/// Whether a quotation mark in these rows is not closed, or only further down: it makes the rows
/// behind it part of one cell.
pub(super) fn is_open(
    file: &Arc<SourceFile>,
    rows: &Range<usize>,
    cells: &[String],
    columns: usize,
) -> bool {
    let row_like = |line: &str| columns > 1 && line.matches(',').count() + 1 >= columns;
    let swallows = |cell: &String| cell.contains('\n') && cell.lines().any(row_like);
    unclosed(&file.text()[rows.clone()]).is_some() || cells.iter().any(swallows)
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
fn unclosed(line: &str) -> Option<usize> {
    if !line.contains('"') {
        return None;
    }
    let mut at = 0;
    while at <= line.len() {
        let cell = line.get(at..)?;
        if let Some(inner) = cell.strip_prefix('"') {
            let closing = closing_quote(inner).filter(|end| {
                let behind = inner[end + 1..].trim_start();
                behind.is_empty() || behind.starts_with(',')
            });
            let Some(end) = closing else { return Some(at) };
            at += end + 2;
        }
        at += line.get(at..)?.find(',')? + 1;
    }
    None
}

/// The first quotation mark that is not doubled.
fn closing_quote(inner: &str) -> Option<usize> {
    let bytes = inner.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match (bytes[at], bytes.get(at + 1)) {
            (b'"', Some(b'"')) => at += 2,
            (b'"', _) => return Some(at),
            _ => at += 1,
        }
    }
    None
}

/// A row with too many or too few values.
pub(super) fn ragged(table: &CsvTable, cells: &[String], span: Range<usize>) -> Finding {
    let text = &table.file.text()[span.clone()];
    let first_line = text.find('\n').unwrap_or(text.len());
    let help = if cells.len() > table.headings.len() {
        "put a value that holds a comma in quotation marks, like \"Smith, Jones and Co\""
    } else {
        "add the missing commas, one before each missing value"
    };
    let place = Place::new(&table.file, span.start..span.start + first_line);
    Finding::error(
        "ragged-row",
        &place,
        format!(
            "this row has {} values, but there are {} columns",
            cells.len(),
            table.headings.len()
        ),
    )
    .help(help)
}
