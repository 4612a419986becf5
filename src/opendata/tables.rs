//! Tables as CSV: UTF-8, comma, one heading row, every row of the table.

use csv::Writer;

use crate::chart::{Table, write_rows};

/// The table as CSV (RFC 4180, with line feeds).
pub(super) fn csv(table: &Table) -> Vec<u8> {
    let mut writer = Writer::from_writer(Vec::new());
    // Writing to memory cannot fail.
    let _ = writer.write_record(table.columns.iter().map(|c| c.heading.as_str()));
    if table.lines.is_none() {
        write_rows(&mut writer, &table.rows);
    }
    let mut csv = writer.into_inner().unwrap_or_default();
    csv.extend_from_slice(table.lines.as_deref().unwrap_or_default());
    csv
}
