//! What kinds of record and their fields are called on pages.

use crate::chart::capitalised;
use crate::record::{Field, Kind as _, KindInfo, PaymentList};
use crate::words::{Words, say};

/// The name of a field as residents read it: "As at".
pub(super) fn label(words: &Words, field: &Field) -> String {
    of_field(words, field.name, &field.label())
}

/// The name of a field in the middle of a sentence: "as at".
pub(super) fn field(words: &Words, name: &str) -> String {
    of_field(words, name, &name.replace('_', " ")).to_lowercase()
}

/// What one record of a kind is called, with a capital.
pub(super) fn one(words: &Words, kind: &KindInfo) -> String {
    capitalised(&of_kind(words, kind, "one", kind.one))
}

/// What several records of a kind are called, with a capital.
pub(super) fn many(words: &Words, kind: &KindInfo) -> String {
    capitalised(&of_kind(words, kind, "many", kind.many))
}

/// What residents find in the list of a kind.
pub(super) fn says(words: &Words, kind: &KindInfo) -> String {
    of_kind(words, kind, "says", kind.says)
}

/// The heading of the list of a kind.
pub(super) fn list(words: &Words, kind: &KindInfo) -> String {
    if kind.folder == PaymentList::FOLDER { say!(words, "spending") } else { many(words, kind) }
}

fn of_field(words: &Words, name: &str, english: &str) -> String {
    words.or(&format!("field-{}", name.replace('_', "-")), english)
}

fn of_kind(words: &Words, kind: &KindInfo, part: &str, english: &str) -> String {
    let stem = kind.stem();
    let name = if kind.has_folder() { kind.folder } else { &stem };
    words.or(&format!("kind-{name}-{part}"), english)
}
