//! Cells whose words are messages.

use std::fmt::Display;

use crate::chart::{Cell, capitalised};
use crate::page::named;
use crate::register::Record;
use crate::words::{Spoken, Words, say};

/// A value in the words of the page; the data have it in English.
pub(super) fn said_cell<T: Spoken + Display>(words: &Words, value: &T) -> Cell {
    Cell::with_data(capitalised(&words.text(value)), capitalised(&value.to_string()))
}

/// Yes or no.
pub(super) fn truth_cell(words: &Words, truth: bool) -> Cell {
    if truth {
        Cell::with_data(say!(words, "views-yes"), "Yes")
    } else {
        Cell::with_data(say!(words, "views-no"), "No")
    }
}

/// The kind to which a record belongs.
pub(super) fn kind_cell(words: &Words, record: &dyn Record) -> Cell {
    let kind = record.kind();
    let name = named::one(words, kind);
    Cell::with_data(name, capitalised(kind.one))
}
