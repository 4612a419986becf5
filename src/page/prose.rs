//! Long text: its links checked and resolved, its charts made.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Content;
use super::charts;
use crate::chart::{Cell, Chart, Table};
use crate::finding::{Finding, nearest};
use crate::record::{ChartBlock, FromNode as _, Reader};
use crate::source::{Markdown, Target, chart_blocks, headings, leaves_site, tables, targets, yaml};
use crate::value::SitePath;

/// Markdown with everything that it needs from the rest of the site.
#[derive(Debug, Clone, Serialize)]
pub struct Prose {
    /// The Markdown.
    pub markdown: String,
    /// Where its links to other files of the content lead.
    pub links: BTreeMap<String, SitePath>,
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
        Self {
            markdown: markdown.text.clone(),
            links: resolve_links(content, path, markdown, findings),
            charts: draw_charts(content, markdown, findings),
            tables: plain_tables(&markdown.text),
        }
    }

    /// No text at all.
    pub(super) fn empty() -> Self {
        Self {
            markdown: String::new(),
            links: BTreeMap::new(),
            charts: Vec::new(),
            tables: Vec::new(),
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

fn resolve_links(
    content: Content<'_>,
    path: &str,
    markdown: &Markdown,
    findings: &mut Vec<Finding>,
) -> BTreeMap<String, SitePath> {
    let addresses = &content.register.addresses;
    let mut resolved = BTreeMap::new();
    for target in targets(&markdown.text) {
        if target.picture {
            check_picture(&target, markdown, findings);
        }
        if leaves_site(&target.to) {
            continue;
        }
        let (file, _) = target.to.split_once('#').unwrap_or((&target.to, ""));
        let wanted = join(path, file);
        match addresses.of_file(&wanted) {
            Some(address) => {
                resolved.insert(target.to, address.clone());
            }
            None if content.register.is_written(&wanted) => {}
            None => findings.push(broken_link(content, &wanted, &target, markdown)),
        }
    }
    resolved
}

fn broken_link(
    content: Content<'_>,
    wanted: &str,
    target: &Target,
    markdown: &Markdown,
) -> Finding {
    let help = match nearest(wanted, content.register.addresses.file_names()) {
        Some(near) => format!("did you mean {near}?"),
        None => "name the file of the record as seen from this file, like \
                 ../partnerships/leadership-gloucestershire.yaml"
            .to_owned(),
    };
    let place = markdown.place_of(&target.span);
    Finding::error("broken-link", &place, format!("the link to {} leads nowhere", target.to))
        .help(help)
}

/// A picture needs words for those who cannot see it, and must not tell another host who reads.
fn check_picture(target: &Target, markdown: &Markdown, findings: &mut Vec<Finding>) {
    let place = markdown.place_of(&target.span);
    if markdown.text[target.span.clone()].starts_with("![](") {
        findings.push(
            Finding::error("image-without-words", &place, "this picture has no words for those who cannot see it")
                .help("say between the square brackets what it shows, like ![The river in flood, 2007](…)"),
        );
    }
    if leaves_site(&target.to) {
        findings.push(
            Finding::error(
                "image-elsewhere",
                &place,
                "this picture lies on another website, which would learn who reads the page",
            )
            .help("link to it in words instead: remove the exclamation mark"),
        );
    }
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

/// The path of `target` as seen from the file `from`.
fn join(from: &str, target: &str) -> String {
    let mut steps: Vec<&str> = if target.starts_with('/') {
        Vec::new()
    } else {
        from.split('/').rev().skip(1).collect::<Vec<_>>().into_iter().rev().collect()
    };
    for step in target.trim_start_matches('/').split('/') {
        match step {
            ".." => {
                steps.pop();
            }
            "." | "" => {}
            step => steps.push(step),
        }
    }
    steps.join("/")
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
            drawn.extend(charts::requested(content, number + 1, &request, findings));
        }
    }
    drawn
}
