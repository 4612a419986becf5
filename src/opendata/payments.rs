//! The files of payments as CSV, in the columns of every table of payments.

use csv::Writer;
use rayon::prelude::*;

use super::File;
use super::tables;
use crate::chart::{Table, write_rows};
use crate::ledger::Payment;
use crate::page::{Content, Export, exports, payments_table};

/// How many payments are made into a table at a time: a table of all of them would take many times
/// the room of its file.
const AT_A_TIME: usize = 10_000;

/// All files of payments as CSV. None where the site has no lists of payments.
pub(super) fn files(content: Content<'_>) -> Vec<File> {
    let exports = exports(content);
    exports.par_iter().map(|export| File::new(&export.path, csv(content, export))).collect()
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
        write_rows(&mut writer, &part.rows);
    }
    writer.into_inner().unwrap_or_default()
}
