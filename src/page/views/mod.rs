//! What records say when they are worked out or seen together: overdue promises, savings side by
//! side, who would step in. One file for each subject.
//!
//! A kind without a view of its own has its fields, its list and its links all the same.

use super::Content;
use super::section::Section;
use crate::finding::Finding;
use crate::record::KindInfo;
use crate::register::Record;

/// What a view adds to the page of a record or of a kind.
#[derive(Debug, Default)]
pub(super) struct Parts {
    /// What stands first.
    pub(super) opening: Vec<Section>,
    /// What stands after the fields, or after the list.
    pub(super) more: Vec<Section>,
    /// What the page need not show again.
    pub(super) shown: Elsewhere,
}

/// What a view shows in its own way.
#[derive(Debug, Default)]
pub(super) struct Elsewhere {
    /// Fields of the record.
    pub(super) fields: Vec<&'static str>,
    /// Links from other records: folder and field.
    pub(super) links: Vec<(&'static str, &'static str)>,
}

/// What is added to the page of a record.
pub(super) fn record(
    _content: Content<'_>,
    _record: &dyn Record,
    _findings: &mut Vec<Finding>,
) -> Parts {
    Parts::default()
}

/// What is added to the list of a kind.
pub(super) fn index(
    _content: Content<'_>,
    _kind: &KindInfo,
    _findings: &mut Vec<Finding>,
) -> Parts {
    Parts::default()
}
