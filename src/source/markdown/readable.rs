//! A Markdown text as people read it: its links by their words, its sentences, its tables' headings.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::MARKDOWN;

/// A link or picture with the words that stand for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Labelled {
    /// The words of the link, or those for people who cannot see the picture.
    pub words: String,
    /// Where it leads, as written.
    pub to: String,
    /// Whether it is a picture.
    pub picture: bool,
    /// The bytes of the whole in the text.
    pub span: Range<usize>,
}

/// The links and pictures of a text with their words. A picture in a link gives both.
pub fn labelled(markdown: &str) -> Vec<Labelled> {
    let mut done = Vec::new();
    let mut open: Vec<Labelled> = Vec::new();
    for (event, span) in Parser::new_ext(markdown, MARKDOWN).into_offset_iter() {
        match event {
            Event::Start(
                ref start @ (Tag::Link { ref dest_url, .. } | Tag::Image { ref dest_url, .. }),
            ) => open.push(Labelled {
                words: String::new(),
                to: dest_url.to_string(),
                picture: matches!(start, Tag::Image { .. }),
                span,
            }),
            Event::End(TagEnd::Link | TagEnd::Image) => done.extend(open.pop()),
            Event::Text(words) | Event::Code(words) => {
                for link in &mut open {
                    link.words.push_str(&words);
                }
            }
            Event::SoftBreak => {
                for link in &mut open {
                    link.words.push(' ');
                }
            }
            _ => {}
        }
    }
    done.sort_by_key(|link| link.span.start);
    done
}

/// The tables with a column that has no heading, although it has something in its cells.
pub fn tables_without_headings(markdown: &str) -> Vec<Range<usize>> {
    let spans = Parser::new_ext(markdown, MARKDOWN)
        .into_offset_iter()
        .filter_map(|(event, span)| matches!(event, Event::Start(Tag::Table(_))).then_some(span));
    super::tables(markdown)
        .into_iter()
        .zip(spans)
        .filter(|(rows, _)| {
            let nameless = |column: usize| rows[0].get(column).is_none_or(|h| h.trim().is_empty());
            let used = |column: usize| {
                rows.iter().any(|row| row.get(column).is_some_and(|cell| !cell.trim().is_empty()))
            };
            // The first column may be without a name: it names the rows.
            rows.first().is_some_and(|first| {
                (1..first.len()).any(|column| nameless(column) && used(column))
                    || first.iter().all(|heading| heading.trim().is_empty())
            })
        })
        .map(|(_, span)| {
            let line = markdown[span.clone()].lines().next().unwrap_or_default().len();
            span.start..span.start + line
        })
        .collect()
}

/// The running text: paragraphs and items of lists, each by itself, without code, tables and
/// headings.
pub fn passages(markdown: &str) -> Vec<String> {
    let mut passages = vec![String::new()];
    let mut apart = 0_usize;
    for event in Parser::new_ext(markdown, MARKDOWN) {
        match event {
            Event::Start(Tag::CodeBlock(_) | Tag::Table(_) | Tag::Heading { .. }) => apart += 1,
            Event::End(TagEnd::CodeBlock | TagEnd::Table | TagEnd::Heading(_)) => apart -= 1,
            Event::Start(Tag::Paragraph | Tag::Item | Tag::BlockQuote(_)) => {
                passages.push(String::new());
            }
            Event::Text(words) if apart == 0 => add(&mut passages, &words),
            Event::SoftBreak | Event::HardBreak if apart == 0 => add(&mut passages, " "),
            _ => {}
        }
    }
    passages.retain(|passage| !passage.trim().is_empty());
    passages
}

fn add(passages: &mut [String], words: &str) {
    if let Some(last) = passages.last_mut() {
        last.push_str(words);
    }
}

/// The sentences of a passage.
pub fn sentences(passage: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (at, mark) in passage.match_indices(['.', '!', '?', ';', ':']) {
        let end = at + mark.len();
        let behind = passage[end..].trim_start_matches(['”', '’', '"', '\'', ')']);
        let next = behind.trim_start().chars().next();
        // “No. 2” and “e.g. this” go on.
        let begins = next.is_none_or(|c| !c.is_lowercase() && !c.is_numeric());
        let ends = (behind.is_empty() || behind.starts_with(char::is_whitespace)) && begins;
        if ends || mark == ";" || (mark == ":" && behind.starts_with(char::is_whitespace)) {
            sentences.push(passage[start..end].trim());
            start = end;
        }
    }
    sentences.push(passage[start..].trim());
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_and_pictures_have_their_words() {
        let found = labelled("Read [the **whole** plan](a.md) and ![a\nmap](m.png).");
        let words: Vec<&str> = found.iter().map(|link| link.words.as_str()).collect();
        assert_eq!(words, ["the whole plan", "a map"]);
        assert!(!found[0].picture && found[1].picture);
    }

    #[test]
    fn sentences_end_where_another_begins() {
        let text = "The (No. 2) rules hold, e.g. here. “They do.” Do they? Yes: they do";
        let wanted =
            ["The (No. 2) rules hold, e.g. here.", "“They do.", "” Do they?", "Yes:", "they do"];
        assert_eq!(sentences(text), wanted);
        assert_eq!(sentences("It costs 3.5 million in 2013."), ["It costs 3.5 million in 2013."]);
    }

    #[test]
    fn code_tables_and_headings_are_no_running_text() {
        let text = "# A heading\n\nOne\nline.\n\n```\ncode\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n- an item\n";
        assert_eq!(passages(text), ["One line.", "an item"]);
    }

    #[test]
    fn columns_need_headings() {
        let lacking = |headings: &str| {
            let table = format!("{headings}\n|---|---|\n| 1 | 2 |\n");
            let found = tables_without_headings(&table);
            found.into_iter().map(|span| table[span].to_owned()).collect::<Vec<_>>()
        };
        assert!(lacking("| | b |").is_empty());
        assert_eq!(lacking("| a | |"), ["| a | |"]);
        assert_eq!(lacking("| | |"), ["| | |"]);
    }
}
