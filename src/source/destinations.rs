//! Where exactly the destinations of links stand in a Markdown text.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd};

use super::MARKDOWN;

/// The destination of a link or of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Destination {
    /// Where it leads.
    pub to: String,
    /// Its bytes in the text; `None` where it is written in another way, for example with escapes.
    pub span: Option<Range<usize>>,
}

/// The destinations of all links, pictures and definitions of links (`[name]: destination`).
pub fn destinations(markdown: &str) -> Vec<Destination> {
    let parser = Parser::new_ext(markdown, MARKDOWN);
    let mut found: Vec<Destination> = parser
        .reference_definitions()
        .iter()
        .map(|(_, link)| destination(markdown, link.span.clone(), "]:", &link.dest))
        .collect();
    let mut open: Vec<(bool, String, usize)> = Vec::new();
    for (event, span) in parser.into_offset_iter() {
        match event {
            Event::Start(
                Tag::Link { link_type, dest_url, .. } | Tag::Image { link_type, dest_url, .. },
            ) => {
                open.push((link_type == LinkType::Inline, dest_url.into_string(), span.start));
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                if let Some((true, to, words_end)) = open.pop() {
                    found.push(destination(markdown, words_end..span.end, "](", &to));
                }
                note_words(&mut open, span.end);
            }
            _ => note_words(&mut open, span.end),
        }
    }
    found
}

/// Remembers how far the words of the innermost open link reach.
fn note_words(open: &mut [(bool, String, usize)], end: usize) {
    if let Some((_, _, words_end)) = open.last_mut() {
        *words_end = end.max(*words_end);
    }
}

/// The destination `to` behind the first `mark` in `within`.
fn destination(markdown: &str, within: Range<usize>, mark: &str, to: &str) -> Destination {
    let text = &markdown[within.clone()];
    let span = text.find(mark).and_then(|at| {
        let start = at + mark.len();
        let white = text[start..].len() - text[start..].trim_start().len();
        let start = start + white + usize::from(text[start + white..].starts_with('<'));
        let start = within.start + start;
        markdown[start..].starts_with(to).then(|| start..start + to.len())
    });
    Destination { to: to.to_owned(), span }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn destinations_are_where_they_are_written() {
        for markdown in [
            "See [it](a.md).",
            "See [a.md](a.md \"a.md\").",
            "See [*a.md* ]( <a.md> ).",
            "See [](a.md).",
            "See ![a.md](a.md).",
            "See [a.md][it].\n\n[it]: a.md 'a.md'\n",
            "[a.md]: <a.md>\n",
            "> - See [a\n>   b](a.md)\n",
        ] {
            let found = destinations(markdown);
            assert_eq!(found.len(), 1, "{markdown}");
            let span = found[0].span.clone().expect(markdown);
            assert_eq!(&markdown[span.clone()], "a.md", "{markdown}");
            let before = &markdown[..span.start];
            assert!(before.contains("](") || before.contains("]:"), "{markdown}");
        }
    }

    #[test]
    fn a_picture_in_a_link_has_its_own() {
        let markdown = "[![b.md](a.md)](b.md)";
        let found: Vec<_> = destinations(markdown).into_iter().map(|d| (d.to, d.span)).collect();
        assert_eq!(found, [("a.md".to_owned(), Some(9..13)), ("b.md".to_owned(), Some(16..20))]);
    }

    #[test]
    fn a_destination_with_escapes_is_not_touched() {
        assert_eq!(
            destinations("[x](a\\-b.md)")[0],
            Destination { to: "a-b.md".into(), span: None }
        );
    }
}
