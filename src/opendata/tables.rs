//! Tables as CSV: UTF-8, comma, one heading row, every row of the table.

use csv::Writer;

use crate::chart::Table;

/// The table as CSV (RFC 4180, with line feeds).
pub(super) fn csv(table: &Table) -> Vec<u8> {
    let mut writer = Writer::from_writer(Vec::new());
    let headings = table.columns.iter().map(|c| c.heading.as_str());
    let rows = table.rows.iter().map(|row| row.iter().map(|cell| cell.data.as_str()));
    // Writing to memory cannot fail, and every row has a cell for each heading.
    let _ = writer.write_record(headings);
    for row in rows {
        let _ = writer.write_record(row);
    }
    writer.into_inner().unwrap_or_default()
}
