//! Markdown: front matter, chart blocks and links, each with its place.
//!
//! How Markdown becomes HTML is the theme's business.

mod readable;
mod slips;

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};

use super::yaml::{self, Node};
use crate::finding::{Finding, Place, SourceFile};

pub use readable::{Labelled, labelled, passages, sentences, tables_without_headings};
pub use slips::{LiteralLink, almost_charts, html_comments, literal_links, open_charts};

/// The Markdown that Daylight reads: CommonMark with tables, footnotes and strikethrough. Heading
/// attributes stay off: they would let content set event handlers.
pub const MARKDOWN: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_SMART_PUNCTUATION);

/// A stretch of Markdown in a file.
#[derive(Debug, Clone)]
pub struct Markdown {
    /// The text.
    pub text: String,
    /// Where it stands; a place inside the text is this place's start plus an offset only where
    /// [`Markdown::verbatim`] holds.
    pub place: Place,
}

impl Markdown {
    /// Whether the text is the file's own, byte for byte, so that offsets in it are offsets in the
    /// file. Folded YAML text is not.
    pub fn verbatim(&self) -> bool {
        self.place.text() == self.text
    }

    /// The place of a stretch of the text, or of the whole where it cannot be found.
    pub fn place_of(&self, span: &Range<usize>) -> Place {
        let start = self.place.start();
        if self.verbatim() {
            return Place::new(self.place.file(), start + span.start..start + span.end);
        }
        // The text was indented or folded: the same words, counted from the beginning.
        let words = &self.text[span.clone()];
        let before = self.text[..span.start].matches(words).count();
        match self.place.text().match_indices(words).nth(before) {
            Some((at, _)) => Place::new(self.place.file(), start + at..start + at + words.len()),
            None => self.place.clone(),
        }
    }
}

/// Splits a Markdown file into its front matter and its body.
///
/// `None` where the front matter is missing or broken; the finding says why.
pub fn split_front_matter(
    file: &Arc<SourceFile>,
    findings: &mut Vec<Finding>,
) -> Option<(Node, Markdown)> {
    let text = file.text();
    let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let fence = |line: &str| line.trim_end() == "---";
    let mut offset = start;
    let mut yaml_start = None;
    for line in text[start..].split_inclusive('\n') {
        let next = offset + line.len();
        match yaml_start {
            None if fence(line) => yaml_start = Some(next),
            None => break,
            Some(from) if fence(line) => {
                let node = yaml::parse(file, from..offset, findings)?;
                let place = Place::new(file, next..text.len());
                return Some((node, Markdown { text: place.text().to_owned(), place }));
            }
            Some(_) => {}
        }
        offset = next;
    }
    findings.push(match yaml_start {
        None => no_front_matter(file, start),
        Some(from) => Finding::error(
            "no-front-matter",
            &Place::new(file, start..start + text[start..from].trim_end().len()),
            "the front matter that begins here is not closed",
        )
        .help("write a line of three hyphens between the fields and the text"),
    });
    None
}

/// A page without front matter, or with empty lines above it.
fn no_front_matter(file: &Arc<SourceFile>, start: usize) -> Finding {
    let text = &file.text()[start..];
    let words = text.trim_start();
    let first = words.lines().next().unwrap_or_default();
    let start = start + text.len() - words.len();
    let place = Place::new(file, start..start + first.len());
    if first.trim_end() == "---" {
        return Finding::error(
            "no-front-matter",
            &place,
            "the front matter must begin in the first line",
        )
        .help("remove the empty lines above it");
    }
    Finding::error("no-front-matter", &place, "this page does not begin with its title")
        .help("put a line of three hyphens, ---, above the fields and another one below them; the text follows")
}

/// A fenced block that asks for a chart.
#[derive(Debug, Clone)]
pub struct ChartBlock {
    /// The bytes of the whole block in the Markdown text.
    pub span: Range<usize>,
    /// The bytes of its body.
    pub body: Range<usize>,
}

/// The chart blocks of a Markdown text, in order.
pub fn chart_blocks(markdown: &str) -> Vec<ChartBlock> {
    Parser::new_ext(markdown, MARKDOWN)
        .into_offset_iter()
        .filter_map(|(event, span)| match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) if info.trim() == "chart" => {
                let body = fence_body(&markdown[span.clone()]);
                Some(ChartBlock { body: span.start + body.start..span.start + body.end, span })
            }
            _ => None,
        })
        .collect()
}

/// What stands between the fences.
fn fence_body(block: &str) -> Range<usize> {
    let start = block.find('\n').map_or(block.len(), |n| n + 1);
    let body = block[start..].trim_end();
    let closed = body.trim_end_matches(['`', '~']);
    let end = if closed.len() < body.len() { closed.len() } else { body.len() };
    start..start + end
}

/// A link or a picture in a Markdown text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// Where it leads, as written.
    pub to: String,
    /// Whether it is a picture.
    pub picture: bool,
    /// The bytes of the whole link in the text.
    pub span: Range<usize>,
}

/// The links and pictures of a Markdown text.
pub fn targets(markdown: &str) -> Vec<Target> {
    Parser::new_ext(markdown, MARKDOWN)
        .into_offset_iter()
        .filter_map(|(event, span)| match event {
            Event::Start(Tag::Link { link_type, dest_url, .. }) if link_type != LinkType::Email => {
                Some(Target { to: dest_url.to_string(), picture: false, span })
            }
            Event::Start(Tag::Image { dest_url, .. }) => {
                Some(Target { to: dest_url.to_string(), picture: true, span })
            }
            _ => None,
        })
        .collect()
}

/// Whether a link leaves the site or stays on the page, by a scheme that cannot run code.
pub fn leaves_site(target: &str) -> bool {
    let target = target.to_ascii_lowercase();
    ["https://", "http://", "mailto:", "tel:", "#"].iter().any(|start| target.starts_with(start))
}

/// The headings of a Markdown text: their levels and where they stand.
pub fn headings(markdown: &str) -> Vec<(usize, Range<usize>)> {
    Parser::new_ext(markdown, MARKDOWN)
        .into_offset_iter()
        .filter_map(|(event, span)| match event {
            Event::Start(Tag::Heading { level, .. }) => {
                let length = markdown[span.clone()].trim_end().len();
                Some((level as usize, span.start..span.start + length))
            }
            _ => None,
        })
        .collect()
}

/// The tables of a Markdown text, in order: rows of plain cells, the headings first.
pub fn tables(markdown: &str) -> Vec<Vec<Vec<String>>> {
    let mut tables: Vec<Vec<Vec<String>>> = Vec::new();
    let mut inside = false;
    for event in Parser::new_ext(markdown, MARKDOWN) {
        match event {
            Event::Start(Tag::Table(_)) => {
                inside = true;
                tables.push(Vec::new());
            }
            Event::End(TagEnd::Table) => inside = false,
            event if inside => add_to_table(&mut tables, event),
            _ => {}
        }
    }
    tables
}

fn add_to_table(tables: &mut [Vec<Vec<String>>], event: Event<'_>) {
    let Some(table) = tables.last_mut() else { return };
    match event {
        Event::Start(Tag::TableHead | Tag::TableRow) => table.push(Vec::new()),
        Event::Start(Tag::TableCell) => {
            if let Some(row) = table.last_mut() {
                row.push(String::new());
            }
        }
        Event::Text(words) | Event::Code(words) => {
            if let Some(cell) = table.last_mut().and_then(|row| row.last_mut()) {
                cell.push_str(&words);
            }
        }
        _ => {}
    }
}
