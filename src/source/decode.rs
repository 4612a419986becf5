//! Tables as councils publish them, made into text: any of the usual encodings, a CSV file inside a
//! zip archive, a sheet of a spreadsheet.
//!
//! Nothing is dropped: every row of the file is a line or more of the text, in its order, so that
//! a line of the text can be found in the file again.

use std::io::{Cursor, Read as _};

use calamine::{Data, Range, Reader as _, Sheets, open_workbook_auto_from_rs};
use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::value::Mistake;

/// A CSV file inside an archive may not be larger than this, in bytes: an archive of a few
/// kilobytes can hold what no machine can.
const LARGEST_INSIDE: u64 = 1 << 30;

/// The text of a table whose name has this ending, in small letters.
///
/// # Errors
/// An archive without exactly one CSV file, a workbook without exactly one sheet that holds
/// anything, and files that cannot be unpacked.
pub(super) fn table_text(bytes: Vec<u8>, ending: &str) -> Result<String, Mistake> {
    match ending {
        "zip" => inside_archive(bytes).map(decoded),
        "xlsx" | "xls" => sheet_text(bytes),
        _ => Ok(decoded(bytes)),
    }
}

fn inside_archive(bytes: Vec<u8>) -> Result<Vec<u8>, Mistake> {
    let broken = || Mistake::new("cannot be unpacked", "make the archive again, or unpack it here");
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| broken())?;
    let is_table = |name: &String| {
        !name.starts_with("__MACOSX/") && name.to_ascii_lowercase().ends_with(".csv")
    };
    let names = archive.file_names().flatten().map(std::borrow::Cow::into_owned);
    let tables: Vec<String> = names.filter(is_table).collect();
    let [table] = &tables[..] else {
        let number = if tables.is_empty() { "no" } else { "several" };
        return Err(Mistake::new(
            format!("holds {number} CSV files, and one is read"),
            "put each list of payments into an archive of its own, or unpack it here",
        ));
    };
    let inside = archive.by_name(table).map_err(|_| broken())?;
    let mut bytes = Vec::new();
    inside.take(LARGEST_INSIDE + 1).read_to_end(&mut bytes).map_err(|_| broken())?;
    if bytes.len() as u64 > LARGEST_INSIDE {
        return Err(Mistake::new(
            "holds more than a gigabyte",
            "split it, for example into one file for each month",
        ));
    }
    Ok(bytes)
}

/// The only sheet that holds anything, as CSV: a line for each row, the first of them row 1.
fn sheet_text(bytes: Vec<u8>) -> Result<String, Mistake> {
    let broken = || {
        Mistake::new(
            "is not a workbook that can be read",
            "save it again as .xlsx, or as CSV (in Excel: \"CSV UTF-8\")",
        )
    };
    let mut book = open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(|_| broken())?;
    let sheets: Vec<(String, Range<Data>)> =
        book.worksheets().into_iter().filter(|(_, sheet)| !sheet.is_empty()).collect();
    let [(name, sheet)] = &sheets[..] else {
        let names: Vec<&str> = sheets.iter().map(|(name, _)| name.as_str()).collect();
        return Err(Mistake::new(
            format!("holds {} sheets with anything on them ({})", sheets.len(), names.join(", ")),
            "keep the sheet with the payments, or save that sheet as CSV",
        ));
    };
    refuse_open_formulas(&mut book, name, sheet)?;
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    let (above, before) = sheet.start().unwrap_or_default();
    // A row without anything still has a line, so that lines are the rows of the sheet.
    (0..above).for_each(|_| drop(writer.write_record([" ", " "])));
    for row in sheet.rows() {
        let lead = (0..before).map(|_| String::new());
        let _ = writer.write_record(lead.chain(row.iter().map(cell_text)));
    }
    let bytes = writer.into_inner().map_err(|_| broken())?;
    String::from_utf8(bytes).map_err(|_| broken())
}

/// Programs that write workbooks leave it to the next one to work out formulas. Until then their
/// cells are empty, and amounts would be missing.
fn refuse_open_formulas(
    book: &mut Sheets<Cursor<Vec<u8>>>,
    name: &str,
    sheet: &Range<Data>,
) -> Result<(), Mistake> {
    let Ok(formulas) = book.worksheet_formula(name) else { return Ok(()) };
    let (above, before) = formulas.start().unwrap_or_default();
    let is_open =
        |row: u32, column: u32| matches!(sheet.get_value((row, column)), None | Some(Data::Empty));
    let open: Vec<u32> = formulas
        .used_cells()
        .filter_map(|(row, column, formula)| {
            let place = (above + u32::try_from(row).ok()?, before + u32::try_from(column).ok()?);
            (!formula.is_empty() && is_open(place.0, place.1)).then_some(place.0 + 1)
        })
        .collect();
    let Some(first) = open.first() else { return Ok(()) };
    let problem = match open.len() {
        1 => format!("has a formula without a result, in row {first}"),
        many => format!("has {many} formulas without a result, the first in row {first}"),
    };
    Err(Mistake::new(
        problem,
        "open it in a spreadsheet program and save it: then the results are in the file too",
    ))
}

/// A cell in the words of a CSV file; a date in the order of ISO 8601.
fn cell_text(cell: &Data) -> String {
    match cell {
        Data::DateTime(when) if when.is_datetime() => {
            let (year, month, day, ..) = when.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        // Lines are rows: a break within a cell would count as one.
        other => other.to_string().replace(['\n', '\r'], " "),
    }
}

/// Bytes as text: by their mark at the beginning, as UTF-16 by its noughts, as UTF-8 where they are
/// valid UTF-8, and else as Windows-1252, in which older finance systems export. Of a table put
/// together from both, each letter is read as it is written.
fn decoded(bytes: Vec<u8>) -> String {
    let encoding = Encoding::for_bom(&bytes).map(|(encoding, _)| encoding).or(by_noughts(&bytes));
    let text = match encoding {
        Some(encoding) => encoding.decode(&bytes).0.into_owned(),
        None => String::from_utf8(bytes).unwrap_or_else(|error| eight_bit(error.as_bytes())),
    };
    with_line_feeds(repaired(text))
}

/// Bytes that are not all UTF-8. Where more of the letters that are not ASCII are valid UTF-8 than
/// are not, only the others are of Windows-1252; by chance alone hardly any would be valid.
fn eight_bit(bytes: &[u8]) -> String {
    let chunks = || bytes.utf8_chunks();
    let valid = chunks().flat_map(|chunk| chunk.valid().chars()).filter(|c| !c.is_ascii()).count();
    let old = |bytes| WINDOWS_1252.decode_without_bom_handling(bytes).0;
    if valid <= chunks().filter(|chunk| !chunk.invalid().is_empty()).count() {
        return old(bytes).into_owned();
    }
    chunks().fold(String::with_capacity(bytes.len()), |text, chunk| {
        text + chunk.valid() + &old(chunk.invalid())
    })
}

/// UTF-16 without a mark: every other byte of a table in English is nought.
fn by_noughts(bytes: &[u8]) -> Option<&'static Encoding> {
    let begin = &bytes[..bytes.len().min(512) & !1];
    let noughts = |odd: usize| begin.iter().skip(odd).step_by(2).filter(|b| **b == 0).count();
    let most = begin.len() / 4;
    match (noughts(0) > most, noughts(1) > most) {
        (false, true) => Some(UTF_16LE),
        (true, false) => Some(UTF_16BE),
        _ => None,
    }
}

/// The control characters U+0080 to U+009F are letters of Windows-1252 that somebody took for
/// Latin-1: U+0092 was an apostrophe. A mark of the encoding that was taken for text goes too.
fn repaired(text: String) -> String {
    let is_mistaken = |c: char| ('\u{80}'..='\u{9f}').contains(&c);
    let text = match text.strip_prefix('\u{feff}').or_else(|| text.strip_prefix("ï»¿")) {
        Some(rest) => rest.to_owned(),
        None => text,
    };
    if !text.contains(is_mistaken) {
        return text;
    }
    let meant = |c: char| match u8::try_from(u32::from(c)) {
        Ok(byte) if is_mistaken(c) => {
            WINDOWS_1252.decode_without_bom_handling(&[byte]).0.chars().next().unwrap_or(c)
        }
        _ => c,
    };
    text.chars().map(meant).collect()
}

/// A bare carriage return, with which old Macintoshes ended lines, becomes a line feed: else two
/// rows would stand on one line, and the second be taken for a part of the headings.
fn with_line_feeds(text: String) -> String {
    if !text.contains('\r') {
        return text;
    }
    let mut lines = text.split("\r\n").map(|line| line.replace('\r', "\n"));
    let first = lines.next().unwrap_or_default();
    lines.fold(first, |text, line| text + "\r\n" + &line)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_pound_is_read_in_every_encoding() {
        let utf16 =
            |bytes: fn(u16) -> [u8; 2]| "£5,a".encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
        let marked: Vec<u8> = [&[0xff, 0xfe][..], &utf16(u16::to_le_bytes)[..] as &[u8]].concat();
        for bytes in [
            b"\xa35,a".to_vec(),
            "£5,a".as_bytes().to_vec(),
            "\u{feff}£5,a".as_bytes().to_vec(),
            "ï»¿£5,a".as_bytes().to_vec(),
            marked,
        ] {
            assert_eq!(decoded(bytes), "£5,a");
        }
        let long: Vec<u8> = "Date,Paid to\n".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(decoded(long), "Date,Paid to\n");
    }

    #[test]
    fn a_table_put_together_from_two_encodings_is_read_as_it_is() {
        let mixed = [&b"Zo\xeb\n"[..], "Café\nSiân’s".as_bytes()].concat();
        assert_eq!(decoded(mixed), "Zoë\nCafé\nSiân’s");
    }

    #[test]
    fn mistaken_letters_and_old_line_ends_are_repaired() {
        assert_eq!(decoded("St John\u{92}s".as_bytes().to_vec()), "St John’s");
        assert_eq!(decoded(b"a,b\rc,d\r".to_vec()), "a,b\nc,d\n");
        assert_eq!(decoded(b"a,\"b\rc\"\n".to_vec()), "a,\"b\nc\"\n");
        assert_eq!(decoded(b"a,b\rc,d\r\ne,f\r".to_vec()), "a,b\nc,d\r\ne,f\n");
    }

    proptest! {
        #[test]
        fn text_survives_every_encoding(text in "[a-zA-Z0-9,;£é’ ]{1,40}") {
            let utf16: Vec<u8> = [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
            prop_assert_eq!(decoded(utf16), text.clone());
            prop_assert_eq!(decoded(text.clone().into_bytes()), text.clone());
            let (old, _, lossy) = WINDOWS_1252.encode(&text);
            let ambiguous = old.utf8_chunks().any(|chunk| !chunk.valid().is_ascii());
            let ambiguous = ambiguous || text.is_ascii();
            prop_assert!(!lossy);
            if !ambiguous { prop_assert_eq!(decoded(old.into_owned()), text); }
        }

        #[test]
        fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            for ending in ["csv", "zip", "xlsx", "xls"] {
                let _ = table_text(bytes.clone(), ending);
            }
        }
    }
}
