//! Changes to a file's text that leave every other byte as it was: comments, order, quotation
//! marks, line ends.

use std::ops::Range;

use super::yaml::{Content, Entry, Node};

/// Other words for a stretch of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The bytes that go; empty where words are only put in.
    pub span: Range<usize>,
    /// What stands there instead.
    pub text: String,
}

impl Edit {
    /// Other words for the bytes `span`.
    pub fn new(span: Range<usize>, text: impl Into<String>) -> Self {
        Self { span, text: text.into() }
    }

    fn insert(at: usize, text: String) -> Self {
        Self { span: at..at, text }
    }
}

/// The text with these changes. Changes must not overlap; their order does not matter.
pub fn edited(text: &str, edits: &[Edit]) -> String {
    let mut sorted: Vec<&Edit> = edits.iter().collect();
    sorted.sort_by_key(|edit| edit.span.start);
    let (mut result, mut done) = (String::with_capacity(text.len()), 0);
    for edit in sorted {
        result.push_str(&text[done..edit.span.start]);
        result.push_str(&edit.text);
        done = edit.span.end;
    }
    result.push_str(&text[done..]);
    result
}

/// Adds items to the list `field` of a group of fields, in the way in which the file is written: its
/// indentation, its line ends, brackets or hyphens. The list is made if there is none.
///
/// `items` must be text that YAML takes as it stands, such as an address; one on several lines is a
/// group of fields. `None` where `root` is not a group of fields with a line for each, or where an
/// item on several lines would stand in brackets beside others.
pub fn add_to_list(root: &Node, field: &str, items: &[&str]) -> Option<Edit> {
    let text = root.place.file().text();
    let Content::Map(entries) = &root.content else { return None };
    if root.place.text().starts_with('{') {
        return None;
    }
    let Some(entry) = entries.iter().find(|entry| entry.key == field) else {
        let keys = indent(text, entries.first()?.key_place.start())?;
        let hyphen = format!("{keys}{}- ", item_indent(text, entries));
        let line = Line::around(text, root.place.span().end);
        return Some(Edit::insert(
            line.end,
            format!("{}{keys}{field}:{}", line.eol, line.below(&hyphen, items)),
        ));
    };
    let in_brackets = || items.iter().all(|item| !item.contains('\n')).then(|| items.join(", "));
    match &entry.value.content {
        Content::List(there) if !there.is_empty() => {
            let last = there.last()?;
            if entry.value.place.text().starts_with('[') {
                let items = in_brackets()?;
                return Some(Edit::insert(last.place.span().end, format!(", {items}")));
            }
            after_last(text, last, items)
        }
        Content::List(_) => {
            let start = entry.value.place.start();
            if let Some(items) = in_brackets() {
                return Some(Edit::insert(start + '['.len_utf8(), items));
            }
            let end = start + text[start..].find(']')? + ']'.len_utf8();
            below_key(text, entries, entry, start..end, items)
        }
        _ if entry.value.place.text().is_empty() => {
            let nothing = entry.key_place.span().end;
            below_key(text, entries, entry, nothing..nothing, items)
        }
        _ => Some(Edit::new(entry.value.place.span(), format!("[{}]", in_brackets()?))),
    }
}

/// Puts items below a key in the place of `value`, which is as good as none; what follows it on its
/// line stays.
fn below_key(
    text: &str,
    entries: &[Entry],
    entry: &Entry,
    value: Range<usize>,
    items: &[&str],
) -> Option<Edit> {
    let keys = indent(text, entry.key_place.start())?;
    let hyphen = format!("{keys}{}- ", item_indent(text, entries));
    let line = Line::around(text, value.end);
    let start = text[..value.start].trim_end().len();
    let behind = &text[value.end..line.end];
    Some(Edit::new(start..line.end, format!("{behind}{}", line.below(&hyphen, items))))
}

fn after_last(text: &str, last: &Node, items: &[&str]) -> Option<Edit> {
    let before = Line::around(text, last.place.start());
    let hyphen = &text[before.start..last.place.start()];
    if hyphen.trim() != "-" {
        return None;
    }
    let line = Line::around(text, last.place.span().end);
    Some(Edit::insert(line.end, line.below(hyphen, items)))
}

/// How far the items of lists stand further in than the names of the fields; two spaces where no
/// list shows it.
fn item_indent(text: &str, entries: &[Entry]) -> String {
    let shown = entries.iter().find_map(|entry| match &entry.value.content {
        Content::List(items) if !entry.value.place.text().starts_with('[') => {
            let item = items.first()?.place.start();
            let keys = indent(text, entry.key_place.start())?;
            let line = Line::around(text, item);
            let hyphen = text[line.start..item].find('-')?;
            text[line.start..line.start + hyphen].strip_prefix(keys).map(str::to_owned)
        }
        _ => None,
    });
    shown.unwrap_or_else(|| "  ".to_owned())
}

/// The white space from the beginning of the line to `at`; `None` where there is more than that.
fn indent(text: &str, at: usize) -> Option<&str> {
    let before = &text[Line::around(text, at).start..at];
    let before = before.trim_start_matches('\u{feff}');
    before.trim().is_empty().then_some(before)
}

/// A line of a text.
struct Line<'a> {
    start: usize,
    /// Where its words end and its line end begins.
    end: usize,
    /// How lines end here.
    eol: &'a str,
}

impl<'a> Line<'a> {
    fn around(text: &'a str, at: usize) -> Self {
        let start = text[..at].rfind('\n').map_or(0, |n| n + 1);
        let feed = text[at..].find('\n').map(|n| at + n);
        // The last line may have no end of its own; then the one before it shows how lines end.
        let shown = feed.or_else(|| text.find('\n'));
        let crlf = shown.is_some_and(|n| text[..n].ends_with('\r'));
        let end = feed.map_or(text.len(), |n| if crlf { n - 1 } else { n });
        Self { start, end, eol: if crlf { "\r\n" } else { "\n" } }
    }

    /// Items of a list below this line, each behind a hyphen and its other lines below its first.
    fn below(&self, hyphen: &str, items: &[&str]) -> String {
        let further = format!("{}{}", self.eol, hyphen.replace('-', " "));
        let item = |item: &&str| format!("{}{hyphen}{}", self.eol, item.replace('\n', &further));
        items.iter().map(item).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::SourceFile;
    use crate::source::yaml;

    fn added(text: &str) -> String {
        let file = SourceFile::new("x.yaml", text);
        let root = yaml::parse(&file, 0..text.len(), &mut Vec::new()).expect("YAML");
        let edit = add_to_list(&root, "aliases", &["/a/"]).expect("a place for it");
        edited(text, &[edit])
    }

    #[test]
    fn items_of_several_lines_stand_below_their_hyphens() {
        let added = |text: &str| {
            let file = SourceFile::new("x.yaml", text);
            let root = yaml::parse(&file, 0..text.len(), &mut Vec::new()).expect("YAML");
            let edit = add_to_list(&root, "private", &["words: a\ndate:", "words: b"]);
            edit.map(|edit| edited(text, &[edit]))
        };
        for (before, after) in [
            (
                "private:\r\n-  words: x # y\r\nname: x\r\n",
                Some(
                    "private:\r\n-  words: x # y\r\n-  words: a\r\n   date:\r\n-  words: b\r\nname: x\r\n",
                ),
            ),
            (
                "private:\n  - words: |\n      x\n    date: >\n      y\n\nname: x\n",
                Some(
                    "private:\n  - words: |\n      x\n    date: >\n      y\n  - words: a\n    date:\n  - words: b\n\nname: x\n",
                ),
            ),
            ("name: x", Some("name: x\nprivate:\n  - words: a\n    date:\n  - words: b")),
            ("private: []", Some("private:\n  - words: a\n    date:\n  - words: b")),
            (
                "private: [ ] # none\nname: x\n",
                Some("private: # none\n  - words: a\n    date:\n  - words: b\nname: x\n"),
            ),
            ("private: [{words: x}]", None),
        ] {
            assert_eq!(added(before).as_deref(), after, "{before:?}");
        }
    }

    #[test]
    fn an_item_is_added_in_the_way_the_file_is_written() {
        for (before, after) in [
            ("name: x\n", "name: x\naliases:\n  - /a/\n"),
            ("name: x", "name: x\naliases:\n  - /a/"),
            ("name: x # so\n", "name: x # so\naliases:\n  - /a/\n"),
            ("name: x\r\n", "name: x\r\naliases:\r\n  - /a/\r\n"),
            ("\u{feff}name: x\n", "\u{feff}name: x\naliases:\n  - /a/\n"),
            ("areas:\n- b\nname: x\n", "areas:\n- b\nname: x\naliases:\n- /a/\n"),
            ("areas:\n    - b\n", "areas:\n    - b\naliases:\n    - /a/\n"),
            ("about: |\n  One.\n\n  Two.\n", "about: |\n  One.\n\n  Two.\naliases:\n  - /a/\n"),
            ("aliases:\n  -  /b/ # b\nname: x\n", "aliases:\n  -  /b/ # b\n  -  /a/\nname: x\n"),
            ("aliases: [/b/] # b\nname: x\n", "aliases: [/b/, /a/] # b\nname: x\n"),
            ("aliases: []\nname: x\n", "aliases: [/a/]\nname: x\n"),
            ("aliases: ~\nname: x\n", "aliases: [/a/]\nname: x\n"),
            ("aliases: # none\nname: x\n", "aliases: # none\n  - /a/\nname: x\n"),
            ("aliases:\r\nname: x\r\n", "aliases:\r\n  - /a/\r\nname: x\r\n"),
            ("name: x\naliases:", "name: x\naliases:\n  - /a/"),
        ] {
            assert_eq!(added(before), after, "{before:?}");
        }
    }

    #[test]
    fn fields_in_braces_are_left_alone() {
        let file = SourceFile::new("x.yaml", "{name: x}\n");
        let root = yaml::parse(&file, 0..10, &mut Vec::new()).expect("YAML");
        assert_eq!(add_to_list(&root, "aliases", &["/a/"]), None);
    }
}
