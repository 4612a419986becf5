//! Tables as CSV: UTF-8, comma, one heading row, every row of the table.

use csv::Writer;

use crate::chart::Table;

/// The table as CSV (RFC 4180, with line feeds).
pub(super) fn csv(table: &Table) -> Vec<u8> {
    let mut writer = Writer::from_writer(Vec::new());
    write_headings(&mut writer, table);
    write_rows(&mut writer, table);
    writer.into_inner().unwrap_or_default()
}

/// Writes the heading row.
pub(super) fn write_headings(writer: &mut Writer<Vec<u8>>, table: &Table) {
    // Writing to memory cannot fail.
    let _ = writer.write_record(table.columns.iter().map(|c| c.heading.as_str()));
}

/// Writes the rows.
pub(super) fn write_rows(writer: &mut Writer<Vec<u8>>, table: &Table) {
    for row in &table.rows {
        // Writing to memory cannot fail, and every row has a cell for each heading.
        let _ = writer.write_record(row.iter().map(|cell| cell.data.as_str()));
    }
}
