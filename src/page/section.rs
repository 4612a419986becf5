//! Sections: the parts of a page below its heading, made of a few sorts of blocks.
//!
//! Views that only say things in order are made of these, so that one template shows them all and
//! every table has its file.

use serde::Serialize;

use super::parts::{Fact, Link, SourceView};
use super::prose::Prose;
use super::shown::Shown;
use crate::chart::{Chart, Table};

/// A part of a page under a heading of its own.
#[derive(Debug, Default, Serialize)]
pub struct Section {
    /// Its place on the page.
    pub id: String,
    /// The heading; empty where it follows the page's own.
    pub heading: String,
    /// What it holds.
    pub blocks: Vec<Block>,
}

/// A piece of a section. In templates: `block.kind` is the name in small letters.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", content = "of", rename_all = "snake_case")]
pub enum Block {
    /// A paragraph.
    Text(String),
    /// A paragraph that readers must not miss.
    Note(String),
    /// A status in one or a few words, which stands in a box; never said by colour alone.
    Status(String),
    /// Where facts come from, in order.
    Sources(Vec<SourceView>),
    /// Somebody's own words.
    Quote(String),
    /// Labels with their values.
    Facts(Vec<Fact>),
    /// Labels with answers that may name several records.
    Answers(Vec<Shown>),
    /// Links in a row.
    Links(Vec<Link>),
    /// Sentences below each other, in order.
    Items(Vec<Item>),
    /// A table.
    Table(Table),
    /// A chart.
    Chart(Box<Chart>),
    /// Long text.
    Prose(Box<Prose>),
}

/// A sentence of a list, which may lead somewhere.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Item {
    /// A date or another word in front.
    pub lead: Option<String>,
    /// The record that it is about.
    pub link: Option<Link>,
    /// The sentence.
    pub text: String,
}

impl Item {
    /// A sentence.
    pub fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }
}

impl Section {
    /// A section with this heading.
    pub fn new(id: &str, heading: impl Into<String>) -> Self {
        Self { id: id.to_owned(), heading: heading.into(), blocks: Vec::new() }
    }

    /// What follows the page's own heading.
    pub fn opening() -> Self {
        Self { id: "opening".to_owned(), ..Self::default() }
    }

    /// The same section with another block.
    #[must_use]
    pub fn with(mut self, block: Block) -> Self {
        self.blocks.push(block);
        self
    }

    /// The same section with another paragraph.
    #[must_use]
    pub fn saying(self, words: impl Into<String>) -> Self {
        self.with(Block::Text(words.into()))
    }

    /// The same section with a table; nothing where the table has no rows.
    #[must_use]
    pub fn table(self, table: Table) -> Self {
        if table.rows.is_empty() { self } else { self.with(Block::Table(table)) }
    }

    /// The same section with a chart.
    #[must_use]
    pub fn chart(self, chart: Chart) -> Self {
        self.with(Block::Chart(Box::new(chart)))
    }

    /// The same section, whose charts bear a note.
    #[must_use]
    pub fn noting(mut self, note: &str) -> Self {
        for block in &mut self.blocks {
            if let Block::Chart(chart) = block {
                **chart = chart.as_ref().clone().noting(note);
            }
        }
        self
    }

    /// The section, unless it is empty.
    pub fn unless_empty(self) -> Option<Self> {
        (!self.blocks.is_empty()).then_some(self)
    }
}

/// The tables of sections, those of their charts apart.
pub(super) fn tables<'a>(sections: impl IntoIterator<Item = &'a Section>) -> Vec<&'a Table> {
    let blocks = sections.into_iter().flat_map(|section| &section.blocks);
    let of = |block: &'a Block| match block {
        Block::Table(table) => vec![table],
        Block::Prose(prose) => prose.tables.iter().collect(),
        _ => Vec::new(),
    };
    blocks.flat_map(of).collect()
}

/// The charts of sections.
pub(super) fn charts<'a>(sections: impl IntoIterator<Item = &'a Section>) -> Vec<&'a Chart> {
    let blocks = sections.into_iter().flat_map(|section| &section.blocks);
    let of = |block: &'a Block| match block {
        Block::Chart(chart) => vec![chart.as_ref()],
        Block::Prose(prose) => prose.charts.iter().collect(),
        _ => Vec::new(),
    };
    blocks.flat_map(of).collect()
}
