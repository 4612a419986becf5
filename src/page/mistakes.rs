//! For those who edit: every sort of finding, with an example of the mistake and of its cure.

use serde::Serialize;

use crate::chart::{Cell, Table};
use crate::finding::CATALOGUE;

/// The list of findings.
#[derive(Debug, Serialize)]
pub struct Mistakes {
    /// One row for each.
    pub table: Table,
}

pub(super) fn view() -> Mistakes {
    let headings = ["What it is", "Wrong", "Right", "Name"];
    let mut table = Table::new("mistakes", "Mistakes and their cures", &headings);
    for explanation in CATALOGUE {
        table.row([
            Cell::text(explanation.title),
            Cell::text(explanation.mistake),
            Cell::text(explanation.cure),
            Cell::text(explanation.id),
        ]);
    }
    Mistakes { table }
}
