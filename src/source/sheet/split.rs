//! From the text of a row to its cells.

use std::ops::Range;

use csv_core::{ReadRecordResult, Reader};

use super::marks::Marks;

/// Splits a row on one line whose quotation marks stand around whole cells, as nearly all rows do:
/// its cells are parts of its text, and nothing is copied one by one. The row begins at `at`, and
/// its cells are counted from there. How long it is; `None` of any other row, which needs the
/// parser.
pub(super) fn plain(
    marks: &mut Marks<'_>,
    at: usize,
    cells: &mut Vec<Range<usize>>,
) -> Option<usize> {
    let Marks { text, separator, .. } = *marks;
    marks.seek(at);
    let mut start = at;
    loop {
        let quoted = text.get(start) == Some(&b'"');
        let end = if quoted {
            let close = closing(marks)?;
            cells.push(start + 1 - at..close - at);
            close + 1
        } else {
            let ends = |mark: &usize| text[*mark] == separator || is_line_end(text[*mark]);
            let end = marks.find(ends).unwrap_or(text.len());
            cells.push(start - at..end - at);
            end
        };
        match text.get(end) {
            Some(sign) if *sign == separator => start = end + 1,
            Some(b'\n' | b'\r') | None => return Some(end - at),
            Some(_) => return None,
        }
        if quoted {
            // The separator behind it.
            marks.next();
        }
    }
}

/// The quotation mark that closes a cell on its line; `marks` are at the one that opens it.
fn closing(marks: &mut Marks<'_>) -> Option<usize> {
    marks.next();
    let text = marks.text;
    let stop = |mark: &usize| text[*mark] == b'"' || is_line_end(text[*mark]);
    marks.find(stop).filter(|mark| text[*mark] == b'"')
}

fn is_line_end(sign: u8) -> bool {
    matches!(sign, b'\n' | b'\r')
}

/// Splits any row with the parser; `text` becomes its cells without their quotation marks, one
/// behind the other. How much of `rest` it is, the end of the line included.
pub(super) fn any(
    parser: &mut Reader,
    rest: &str,
    text: &mut String,
    cells: &mut Vec<Range<usize>>,
) -> usize {
    parser.reset();
    // The cells up to what was not plain.
    cells.clear();
    let (mut bytes, mut ends) = (vec![0; 256], vec![0; 16]);
    let (mut read, mut written, mut count) = (0, 0, 0);
    loop {
        let input = &rest.as_bytes()[read..];
        let (result, more, output, found) =
            parser.read_record(input, &mut bytes[written..], &mut ends[count..]);
        (read, written, count) = (read + more, written + output, count + found);
        match result {
            ReadRecordResult::OutputFull => bytes.resize(2 * bytes.len(), 0),
            ReadRecordResult::OutputEndsFull => ends.resize(2 * ends.len(), 0),
            // At the end of the file the parser is asked once more, with nothing.
            ReadRecordResult::InputEmpty => {}
            ReadRecordResult::Record | ReadRecordResult::End => break,
        }
    }
    // Only signs of ASCII were left out, so that what is left is text too.
    text.push_str(&String::from_utf8_lossy(&bytes[..written]));
    let starts = std::iter::once(0).chain(ends.iter().copied());
    cells.extend(starts.zip(&ends[..count]).map(|(start, end)| start..*end));
    read
}
