//! Long text: its links checked and resolved, its charts made.

mod access;
mod links;
mod reading;

use std::collections::BTreeMap;

use serde::Serialize;

use super::Content;
use super::chart_blocks;
use super::glossary::{self, TermLink};
use crate::chart::{Cell, Chart, Table};
use crate::finding::Finding;
use crate::record::{ChartBlock, FromNode as _, Reader};
use crate::source::{
    Markdown, almost_charts, chart_blocks, headings, html_comments, open_charts, tables, yaml,
};
use crate::value::SitePath;

pub use links::join;
pub(super) use reading::check_summary;

/// Markdown with everything that it needs from the rest of the site.
#[derive(Debug, Clone, Serialize)]
pub struct Prose {
    /// The Markdown.
    pub markdown: String,
    /// Where its links to other files of the content lead.
    pub links: BTreeMap<String, SitePath>,
    /// The terms of the glossary that it uses.
    pub terms: Vec<TermLink>,
    /// The charts of its chart blocks, in order.
    pub charts: Vec<Chart>,
    /// Its tables, in order, for their CSV files; the page shows them as the Markdown says.
    #[serde(skip)]
    pub tables: Vec<Table>,
}

impl Prose {
    /// Checks and resolves a text that stands in the file `path` of the content folder.
    pub fn of(
        content: Content<'_>,
        path: &str,
        markdown: &Markdown,
        findings: &mut Vec<Finding>,
    ) -> Self {
        check_headings(markdown, findings);
        check_fences(markdown, findings);
        check_comments(markdown, findings);
        access::check(markdown, findings);
        reading::check(content, markdown, findings);
        Self {
            markdown: markdown.text.clone(),
            links: links::resolve(content, path, markdown, findings),
            terms: glossary::used(content, path, &markdown.text),
            charts: draw_charts(content, markdown, findings),
            tables: plain_tables(&markdown.text),
        }
    }
}

/// The name of the CSV file of a table in Markdown, without its ending, by its number from 1.
pub fn table_name(number: usize) -> String {
    format!("table-{number}")
}

fn plain_tables(markdown: &str) -> Vec<Table> {
    let plain = |(number, rows): (usize, Vec<Vec<String>>)| {
        let mut rows = rows.into_iter();
        let headings = rows.next().unwrap_or_default();
        let headings: Vec<&str> = headings.iter().map(String::as_str).collect();
        let mut table = Table::new(&table_name(number + 1), "", &headings);
        for row in rows {
            table.row(row.into_iter().map(Cell::text).collect::<Vec<_>>());
        }
        table
    };
    tables(markdown).into_iter().enumerate().map(plain).collect()
}

/// Headings go down one step at a time, so that screen readers can follow them.
fn check_headings(markdown: &Markdown, findings: &mut Vec<Finding>) {
    let headings = headings(&markdown.text);
    for pair in headings.windows(2) {
        let ((before, _), (level, span)) = (&pair[0], &pair[1]);
        if *level > before + 1 {
            let marks = "#".repeat(before + 1);
            findings.push(
                Finding::warning(
                    "heading-skipped",
                    &markdown.place_of(span),
                    "this heading skips a level",
                )
                .help(format!("begin it with {marks} instead of {}", "#".repeat(*level))),
            );
        }
    }
}

/// A chart that would be shown as a block of code.
fn check_fences(markdown: &Markdown, findings: &mut Vec<Finding>) {
    for span in open_charts(&markdown.text) {
        let message = "this block is not closed, so that it takes in the rest of the text";
        findings.push(
            Finding::error("chart-fence", &markdown.place_of(&span), message)
                .help("write a line with three backticks, ```, where the chart ends"),
        );
    }
    for span in almost_charts(&markdown.text) {
        let message = "this block will be shown as it is written, not as a chart";
        findings.push(
            Finding::error("chart-fence", &markdown.place_of(&span), message)
                .help("if it is meant as a chart, begin it with ```chart, in small letters, at the start of the line"),
        );
    }
}

/// A comment is meant for editors, and would be read by everybody.
fn check_comments(markdown: &Markdown, findings: &mut Vec<Finding>) {
    for span in html_comments(&markdown.text) {
        let message = "this comment would be shown to everybody";
        findings.push(Finding::error("comment-shown", &markdown.place_of(&span), message).help(
            "take it out, and write it in the field notes_for_editors, which is never published",
        ));
    }
}

fn draw_charts(
    content: Content<'_>,
    markdown: &Markdown,
    findings: &mut Vec<Finding>,
) -> Vec<Chart> {
    let mut drawn = Vec::new();
    for (number, block) in chart_blocks(&markdown.text).iter().enumerate() {
        let whole = markdown.place_of(&block.span);
        if !markdown.verbatim() {
            findings.push(
                Finding::error(
                    "chart-here",
                    &whole,
                    "charts stand in stories and pages, not in the fields of a record",
                )
                .help("move the chart to a story and name this record in its related list"),
            );
            continue;
        }
        let body = markdown.place_of(&block.body);
        let mut reader = Reader::default();
        let node = yaml::parse(body.file(), body.span(), &mut reader.findings);
        let request = node.and_then(|node| ChartBlock::from_node(&node, &mut reader));
        findings.append(&mut reader.findings);
        if let Some(request) = request {
            drawn.extend(chart_blocks::requested(content, number + 1, &request, findings));
        }
    }
    drawn
}
