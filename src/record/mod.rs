//! What a publisher writes: one file for each kind of record.
//!
//! A kind is one struct, declared with the `record!` macro. The struct is the only description of
//! its fields: names, meaning (the doc comments), types, and whether they are required come from
//! it, and so do the reader and its messages.

mod area;
mod blank;
mod chart_block;
mod common;
mod examples;
mod kinds;
mod macros;
mod organisation;
mod partnership;
mod payments;
mod reader;
mod schema;
mod shape;
mod shared_service;
mod site;
mod story;

pub use area::{Area, AreaKind};
pub use blank::blank;
pub use chart_block::{ChartBlock, ChartData, ChartGroup, ChartType};
pub use common::{Common, Confidence, Source, WebAddress};
pub use kinds::{KindInfo, REASONS, Written, kinds, shared_about, shared_fields};
pub use organisation::{Organisation, OrganisationKind};
pub use partnership::{Basis, Form, Holder, Life, Member, Partnership, Principle, Seat};
pub use payments::{Columns, Control, Payment, PaymentList};
pub use reader::{At, Fields, FromNode, Group, Hidden, Mention, Reader};
pub use schema::{SCHEMA_MARK, schema, schema_file};
pub use shape::{Field, Shape, Word};
pub use shared_service::{
    Baseline, Benefit, Category, NonFinancial, Openness, Participation, Partner, Precision, Saving,
    SavingBasis, SavingPart, SavingStatus, SharedService,
};
pub use site::{Contact, Licence, Site};
pub use story::{Menu, Page, Related, Story};

use crate::finding::{Finding, nearest};
use crate::source::yaml::{Node, odd_space};
use crate::value::FuzzyDate;

/// A kind of record with a folder of its own.
pub trait Kind: FromNode {
    /// The folder, which is also the first part of the address.
    const FOLDER: &'static str;
    /// What one of them is called.
    const ONE: &'static str;
    /// The name of the record, as residents read it.
    fn name(&self) -> &str;
    /// What all kinds share.
    fn common(&self) -> &Common;
    /// The date that the record itself bears: before it, the record is not published.
    fn dated(&self) -> Option<FuzzyDate> {
        None
    }
}

/// The words written where a choice is expected.
fn choice_word<'a>(node: &'a Node, reader: &mut Reader) -> Option<&'a str> {
    reader::words(node, "one of a few words", reader)
}

/// Whether two words mean the same choice: case, hyphens and underscores do not matter.
fn same_words(a: &str, b: &str) -> bool {
    let plain = |s: &str| s.to_lowercase().replace(['-', '_'], " ");
    plain(a) == plain(b)
}

fn report_choice(node: &Node, words: &str, choices: &[&str], reader: &mut Reader) {
    if let Some(finding) = odd_space(&node.place) {
        reader.findings.push(finding);
        return;
    }
    let listed = format!("write one of: {}", choices.join(", "));
    let help = match nearest(words, choices.iter().copied()) {
        Some(near) => format!("did you mean {near}? {listed}"),
        None => listed,
    };
    let finding = Finding::error(
        "bad-choice",
        &node.place,
        format!("“{words}” is not one of the words that can stand here"),
    );
    reader.findings.push(finding.help(help));
}
