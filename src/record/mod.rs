//! What a publisher writes: one file for each kind of record.
//!
//! A kind is one struct in a file of its own in `kinds/`, declared with the `kind!` macro. The struct is
//! the only description of its fields: names, meaning (the doc comments), types, and whether they
//! are required come from it, and so do the reader and its messages, pages, tables, schemas and the
//! data dictionary. `build.rs` finds the files; nothing else lists them.

mod accessibility;
mod blank;
mod brand;
mod catalogue;
mod chart_block;
mod common;
mod contact;
mod examples;
mod macros;
mod prelude;
mod private;
mod reader;
mod related;
mod schema;
mod scope;
mod section;
mod seen;
mod shape;
mod site;
mod suppliers;
mod tongue;

include!(concat!(env!("OUT_DIR"), "/kinds.rs"));

pub use accessibility::{
    AccessibilityStatement, AccessibilityTest, Compliance, Enforcer, NotAccessible, Reason,
};
pub use blank::blank;
pub use brand::{Brand, Logo};
pub use catalogue::{KindInfo, REASONS, Written, kinds, shared_about, shared_fields};
pub use chart_block::{ChartBlock, ChartData, ChartGroup, ChartType};
pub use common::{Change, Common, Confidence, Source, WebAddress};
pub use contact::{EmailAddress, Repository};
pub use private::Private;
pub use reader::{At, Fields, FromNode, Group, Hidden, Mention, Named, Reader};
pub use related::Related;
pub use schema::{SCHEMA_MARK, schema, schema_file};
pub use scope::Scope;
pub use section::Section;
pub use seen::{Dated, Seen, SeenField};
pub use shape::{Field, Shape, Word};
pub use site::{Contact, Licence, Site};
pub use suppliers::{Supplier, SupplierNames};
pub use tongue::{Tongue, Translation, is_twin_of};

use crate::finding::{Finding, nearest};
use crate::source::yaml::{Node, odd_space};
use crate::value::FuzzyDate;

/// A kind of record with a folder of its own.
pub trait Kind: Fields + serde::Serialize + Send + Sync + 'static {
    /// The folder, which is also the first part of the address.
    const FOLDER: &'static str;
    /// What one of them is called.
    const ONE: &'static str;
    /// What several are called.
    const MANY: &'static str;
    /// What residents find in the list of its records, in a sentence.
    const SAYS: &'static str;
    /// Other names by which people call it.
    const ALSO: &'static [&'static str];
    /// The part of the site to which it belongs.
    const SECTION: Section;
    /// How it is written down.
    const WRITTEN: Written;

    /// The name of the record, as residents read it.
    fn name(&self) -> &str;
    /// What all kinds share.
    fn common(&self) -> &Common;
    /// The date that the record itself bears: before it, the record is not published.
    fn published(&self) -> Option<FuzzyDate> {
        None
    }
    /// When what it tells of happened.
    fn happened(&self) -> Option<FuzzyDate> {
        self.published()
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

#[cfg(test)]
mod tests;
