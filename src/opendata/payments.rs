//! The files of payments: CSV, in the columns of every table of payments, and Parquet.

use csv::Writer;

use super::File;
#[cfg(feature = "parquet")]
use super::parquet;
use super::tables;
use crate::chart::Table;
use crate::finding::Finding;
use crate::ledger::Payment;
use crate::page::{Content, Export, exports, payments_table};

/// How many payments are made into a table at a time: a table of all of them would take many times
/// the room of its file.
const AT_A_TIME: usize = 10_000;

/// All files of payments. None where the site has no lists of payments.
///
/// # Errors
/// Parquet that cannot be written.
pub(super) fn files(content: Content<'_>) -> Result<Vec<File>, Finding> {
    let exports = exports(content);
    #[cfg_attr(not(feature = "parquet"), expect(unused_mut, reason = "only CSV is written"))]
    let mut files: Vec<File> =
        exports.iter().map(|export| File::new(&export.path, csv(content, export))).collect();
    #[cfg(feature = "parquet")]
    if let Some(all) = exports.first() {
        files.push(parquet::file(content, &all.payments)?);
    }
    Ok(files)
}

/// The payments as tables of a few thousand rows each; one without rows where there are none.
pub(super) fn in_parts(content: Content<'_>, payments: &[&Payment]) -> impl Iterator<Item = Table> {
    let parts = payments.chunks(AT_A_TIME).chain(payments.is_empty().then_some(payments));
    parts.map(move |part| payments_table(content, "Payments", part))
}

fn csv(content: Content<'_>, export: &Export<'_>) -> Vec<u8> {
    let mut writer = Writer::from_writer(Vec::new());
    for (number, part) in in_parts(content, &export.payments).enumerate() {
        if number == 0 {
            tables::write_headings(&mut writer, &part);
        }
        tables::write_rows(&mut writer, &part);
    }
    writer.into_inner().unwrap_or_default()
}
