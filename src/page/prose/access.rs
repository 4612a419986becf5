//! What makes a text hard to use for some: links that say nothing by themselves, pictures without
//! words, tables without headings.

use std::collections::BTreeMap;

use crate::finding::Finding;
use crate::source::{Labelled, Markdown, labelled, tables_without_headings};

/// Words that say nothing of where a link leads, in English and in Welsh. A screen reader can list
/// the links of a page without what stands around them (WCAG 2.4.4 and 2.4.9).
const VAGUE: [&str; 36] = [
    "click",
    "click here",
    "click this",
    "click this link",
    "details",
    "download",
    "find out more",
    "follow this link",
    "further information",
    "go",
    "here",
    "learn more",
    "link",
    "more",
    "more details",
    "more information",
    "more info",
    "read more",
    "read on",
    "see here",
    "see more",
    "this",
    "this link",
    "this page",
    "this website",
    "cliciwch",
    "cliciwch yma",
    "darllen mwy",
    "darllenwch fwy",
    "dolen",
    "gweld mwy",
    "gwybodaeth bellach",
    "mwy",
    "mwy o wybodaeth",
    "rhagor",
    "yma",
];

/// Endings of the names of pictures.
const PICTURES: [&str; 8] = [".jpg", ".jpeg", ".png", ".gif", ".svg", ".webp", ".avif", ".bmp"];

/// Checks the links, pictures and tables of a text.
pub(super) fn check(markdown: &Markdown, findings: &mut Vec<Finding>) {
    let labelled = labelled(&markdown.text);
    for label in &labelled {
        if label.picture {
            check_picture(label, markdown, findings);
        } else {
            check_words(label, markdown, findings);
        }
    }
    check_same_words(&labelled, markdown, findings);
    for span in tables_without_headings(&markdown.text) {
        let message = "a column of this table has no heading";
        findings.push(
            Finding::warning("table-without-headings", &markdown.place_of(&span), message).help(
                "name each column in the first line; a screen reader says the name with every cell",
            ),
        );
    }
}

/// The words without capitals and without signs around them.
fn plain(words: &str) -> String {
    let sign = |c: char| !c.is_alphanumeric();
    words.trim_matches(sign).split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn check_picture(picture: &Labelled, markdown: &Markdown, findings: &mut Vec<Finding>) {
    let place = markdown.place_of(&picture.span);
    let words = picture.words.trim();
    let lower = words.to_lowercase();
    if words.is_empty() {
        let message = "this picture has no words for those who cannot see it";
        findings.push(Finding::error("image-without-words", &place, message).help(
            "say between the square brackets what it shows, like ![The river in flood, 2007](…)",
        ));
    } else if PICTURES.iter().any(|ending| lower.ends_with(ending)) {
        let message = format!("“{words}” is the name of a file, and says nothing of the picture");
        findings.push(Finding::error("image-without-words", &place, message).help(
            "say between the square brackets what it shows, like ![The river in flood, 2007](…)",
        ));
    }
}

fn check_words(link: &Labelled, markdown: &Markdown, findings: &mut Vec<Finding>) {
    let words = plain(&link.words);
    if words.is_empty() || !VAGUE.contains(&words.as_str()) {
        return;
    }
    let message = format!("“{}” does not say where this link leads", link.words.trim());
    findings.push(
        Finding::warning("link-vague", &markdown.place_of(&link.span), message)
            .help("put the name of the page or document between the square brackets; some people hear the links alone"),
    );
}

/// Links with the same words that lead to different places cannot be told apart by those who hear
/// them alone.
fn check_same_words(links: &[Labelled], markdown: &Markdown, findings: &mut Vec<Finding>) {
    let mut first: BTreeMap<String, &Labelled> = BTreeMap::new();
    for link in links.iter().filter(|link| !link.picture) {
        let words = plain(&link.words);
        if words.is_empty() || VAGUE.contains(&words.as_str()) {
            continue;
        }
        let other = *first.entry(words).or_insert(link);
        if other.to != link.to {
            let message =
                format!("two links say “{}” and lead to different places", link.words.trim());
            findings.push(
                Finding::note("link-same-words", &markdown.place_of(&link.span), message)
                    .help("say in the words of each what is different there, such as the year")
                    .also("the other one", &markdown.place_of(&other.span)),
            );
        }
    }
}
