//! What looks like a chart or a link and is none.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag};

use super::MARKDOWN;

/// The opening lines of blocks that are almost charts.
pub fn almost_charts(markdown: &str) -> Vec<Range<usize>> {
    Parser::new_ext(markdown, MARKDOWN)
        .into_offset_iter()
        .filter_map(|(event, span)| match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                almost_chart(info.trim()).then_some(span)
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => {
                markdown[span.clone()].trim_start().starts_with("```chart").then_some(span)
            }
            _ => None,
        })
        .map(|span| {
            let line = markdown[span.clone()].lines().next().unwrap_or_default().len();
            span.start..span.start + line
        })
        .collect()
}

/// Blocks of charts that are never closed, so that they take in the rest of the text.
pub fn open_charts(markdown: &str) -> Vec<Range<usize>> {
    Parser::new_ext(markdown, MARKDOWN)
        .into_offset_iter()
        .filter_map(|(event, span)| match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info)))
                if info.trim() == "chart" && !is_closed(&markdown[span.clone()]) =>
            {
                let line = markdown[span.clone()].lines().next().unwrap_or_default().len();
                Some(span.start..span.start + line)
            }
            _ => None,
        })
        .collect()
}

/// Whether the last line of a fenced block closes it.
fn is_closed(block: &str) -> bool {
    let last = block.trim_end().lines().skip(1).last().unwrap_or_default().trim();
    last.starts_with("```") || last.starts_with("~~~")
}

/// Comments in HTML: they would be shown as they are written.
pub fn html_comments(markdown: &str) -> Vec<Range<usize>> {
    Parser::new_ext(markdown, MARKDOWN)
        .into_offset_iter()
        .filter_map(|(event, span)| match event {
            Event::Html(raw) | Event::InlineHtml(raw) if raw.contains("<!--") => Some(span),
            _ => None,
        })
        .collect()
}

/// Whether the word behind a fence is `chart` with a slip in it, or with more behind it.
fn almost_chart(info: &str) -> bool {
    let lower = info.to_lowercase();
    let word =
        lower.split(|c: char| !c.is_alphabetic()).find(|w| !w.is_empty()).unwrap_or_default();
    info != "chart" && strsim::damerau_levenshtein(word, "chart") <= 1
}

/// A link that will be published as brackets, and how it would be right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LiteralLink {
    /// The bytes from the first bracket to the last.
    pub span: Range<usize>,
    /// The link as it works.
    pub meant: String,
}

/// The places where brackets were meant to make a link: `[x] (../a.yaml)` and `[x](../a b.yaml)`.
pub fn literal_links(markdown: &str) -> Vec<LiteralLink> {
    let taken = links_and_code(markdown);
    markdown
        .match_indices(']')
        .filter(|(at, _)| !taken.iter().any(|span| span.contains(at)))
        .filter_map(|(at, _)| literal_link(markdown, at))
        .collect()
}

fn links_and_code(markdown: &str) -> Vec<Range<usize>> {
    Parser::new_ext(markdown, MARKDOWN)
        .into_offset_iter()
        .filter_map(|(event, span)| match event {
            Event::Start(Tag::Link { .. } | Tag::Image { .. } | Tag::CodeBlock(_))
            | Event::Code(_) => Some(span),
            _ => None,
        })
        .collect()
}

fn literal_link(markdown: &str, close: usize) -> Option<LiteralLink> {
    let behind = &markdown[close + 1..];
    let line = behind.lines().next().unwrap_or_default();
    let inner = line.trim_start_matches(' ').strip_prefix('(')?;
    let gap = line.len() - inner.len() - 1;
    let end = inner.find(')')?;
    let target = inner[..end].trim();
    let open = markdown[..close].rfind('[')?;
    let words = &markdown[open + 1..close];
    let spaced = target.contains(' ') && !target.contains(['"', '\'']);
    if words.contains('\n') || !leads_somewhere(target) || (gap == 0 && !spaced) {
        return None;
    }
    let target = if spaced && target.contains("://") {
        target.replace(' ', "%20")
    } else {
        target.replace(' ', "-")
    };
    let span = open..close + 1 + gap + 1 + end + 1;
    Some(LiteralLink { span, meant: format!("[{words}]({target})") })
}

/// Whether words in round brackets are an address and not a remark.
fn leads_somewhere(target: &str) -> bool {
    let starts = ["../", "./", "/", "http://", "https://", "www."];
    let ends = [".yaml", ".yml", ".md", ".csv"];
    starts.iter().any(|start| target.starts_with(start)) && !target.contains(", ")
        || (ends.iter().any(|end| target.ends_with(end)) && target.matches(' ').count() < 3)
}
