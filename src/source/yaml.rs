//! YAML in which every key and value knows its place.
//!
//! Scalars stay text: the record that reads them decides whether `no` is a word or a decision and
//! whether `012` is a number. Duplicate keys, anchors, several documents and deep nesting are
//! findings. The parser is wrapped here and nowhere else.

use std::ops::Range;
use std::sync::Arc;

use granit_parser::{Event, Parser, ScalarStyle, ScanError, Span};

use super::yaml_mistakes;
pub use super::yaml_mistakes::odd_space;
use crate::finding::{Finding, Place, SourceFile};

/// A value with its place.
#[derive(Debug, Clone)]
pub struct Node {
    /// Where it is written.
    pub place: Place,
    /// What it is.
    pub content: Content,
}

/// What a node is.
#[derive(Debug, Clone)]
pub enum Content {
    /// Nothing written, or `~` or `null`.
    Empty,
    /// Text, as it was meant: escapes resolved, folded lines joined.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// Named values.
    Map(Vec<Entry>),
}

/// A named value.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The name.
    pub key: String,
    /// Where the name is written.
    pub key_place: Place,
    /// The value.
    pub value: Node,
}

/// Reads the YAML in the bytes `span` of `file`: the whole file, the front matter of a page, the
/// body of a chart block.
///
/// `None` where it is broken (the finding says why) or holds nothing at all.
pub fn parse(
    file: &Arc<SourceFile>,
    span: Range<usize>,
    findings: &mut Vec<Finding>,
) -> Option<Node> {
    let text = &file.text()[span.clone()];
    let (text, offset) = match text.strip_prefix('\u{feff}') {
        Some(rest) => (rest, span.start + '\u{feff}'.len_utf8()),
        None => (text, span.start),
    };
    let mut loader = Loader {
        file,
        offset,
        events: Parser::new_from_str(text),
        findings,
        found: false,
        broken: false,
    };
    let read = loader.document();
    if loader.broken {
        return None;
    }
    match read {
        Ok(None) => {
            let whole = span == (0..file.text().len());
            let what = if whole { "this file is empty" } else { "nothing is written here" };
            let place = if whole { Place::whole(file) } else { Place::new(file, span) };
            findings.push(
                Finding::error("empty-file", &place, what)
                    .help("write the fields, or remove what has none"),
            );
            None
        }
        Ok(node) => node,
        Err(Stop::Broken(error)) => {
            let at = offset + error.marker().byte_offset().unwrap_or(0);
            findings.push(yaml_mistakes::explain(file, span, at, &error));
            None
        }
        Err(Stop::Told) => None,
    }
}

/// Why reading stopped.
enum Stop {
    /// The parser could not go on.
    Broken(ScanError),
    /// A finding has been recorded already.
    Told,
}

impl From<ScanError> for Stop {
    fn from(error: ScanError) -> Self {
        Self::Broken(error)
    }
}

struct Loader<'a> {
    file: &'a Arc<SourceFile>,
    offset: usize,
    events: Parser<'a, granit_parser::StrInput<'a>>,
    findings: &'a mut Vec<Finding>,
    found: bool,
    /// Whether a name was found that makes no sense of the rest.
    broken: bool,
}

impl Loader<'_> {
    fn document(&mut self) -> Result<Option<Node>, Stop> {
        let mut root = None;
        while let Some(next) = self.events.next_event() {
            let (event, span) = next?;
            match event {
                Event::DocumentStart(..) if self.found => {
                    let place = self.place(span);
                    self.findings.push(
                        Finding::error("several-documents", &place, "a second document begins here")
                            .help("keep one record in a file: remove the line --- or ... above it, or move what follows to a file of its own"),
                    );
                    return Err(Stop::Told);
                }
                Event::Scalar(..)
                | Event::SequenceStart(..)
                | Event::MappingStart(..)
                | Event::Alias(..) => {
                    self.found = true;
                    root = Some(self.node(event, span)?);
                }
                _ => {}
            }
        }
        Ok(root.filter(|n| !matches!(n.content, Content::Empty)))
    }

    fn next(&mut self) -> Result<(Event<'static>, Span), Stop> {
        loop {
            match self.events.next_event() {
                Some(Ok((event, span))) => {
                    if let Some(event) = owned(event) {
                        return Ok((event, span));
                    }
                }
                Some(Err(error)) => return Err(error.into()),
                None => return Err(Stop::Told),
            }
        }
    }

    fn node(&mut self, event: Event<'_>, span: Span) -> Result<Node, Stop> {
        let place = self.place(span);
        let content = match event {
            Event::Scalar(text, style, anchor, tag) => {
                self.refuse_anchor(anchor, &place)?;
                self.refuse_tag(tag.is_some(), &place)?;
                if style == ScalarStyle::Plain && !text.is_empty() {
                    self.findings.extend(yaml_mistakes::curly(&place, &text));
                    self.findings.extend(yaml_mistakes::cut_value(self.file, place.span().end));
                }
                if let Some(finding) = control_character(&text, &place) {
                    self.findings.push(finding);
                }
                scalar(text.into_owned(), style)
            }
            Event::SequenceStart(_, anchor, _) => {
                self.refuse_anchor(anchor, &place)?;
                return self.list(&place);
            }
            Event::MappingStart(_, anchor, _) => {
                self.refuse_anchor(anchor, &place)?;
                return self.map(&place);
            }
            _ => {
                self.refuse_anchor(1, &place)?;
                Content::Empty
            }
        };
        Ok(Node { place, content })
    }

    fn list(&mut self, start: &Place) -> Result<Node, Stop> {
        let mut items = Vec::new();
        loop {
            let (event, span) = self.next()?;
            if event == Event::SequenceEnd {
                let place = self.stretch(start, span);
                return Ok(Node { place, content: Content::List(items) });
            }
            items.push(self.node(event, span)?);
        }
    }

    fn map(&mut self, start: &Place) -> Result<Node, Stop> {
        let mut entries: Vec<Entry> = Vec::new();
        loop {
            let (event, span) = self.next()?;
            if event == Event::MappingEnd {
                let place = self.stretch(start, span);
                return Ok(Node { place, content: Content::Map(entries) });
            }
            let key = self.node(event, span)?;
            let (event, span) = self.next()?;
            let value = self.node(event, span)?;
            self.entry(&mut entries, key, value);
        }
    }

    fn entry(&mut self, entries: &mut Vec<Entry>, key: Node, value: Node) {
        let Content::Text(name) = key.content else {
            self.findings.push(
                Finding::error("bad-key", &key.place, "the name of a field must be a word")
                    .help("write a name, a colon, a space and the value, like name: Joint Waste Committee"),
            );
            return;
        };
        if let Some(finding) = odd_name(&name, &key.place) {
            self.broken = true;
            self.findings.push(finding);
            return;
        }
        if matches!(value.content, Content::Empty) {
            let colon = key.place.span().end + 1;
            self.findings.extend(yaml_mistakes::cut_value(self.file, colon));
        }
        if let Some(first) = entries.iter().find(|e| e.key == name) {
            self.findings.push(
                Finding::error("duplicate-key", &key.place, format!("{name} is written twice"))
                    .help("keep one of the two lines")
                    .also("first written here", &first.key_place),
            );
            return;
        }
        entries.push(Entry { key: name, key_place: key.place, value });
    }

    fn refuse_anchor(&mut self, anchor: usize, place: &Place) -> Result<(), Stop> {
        if anchor == 0 {
            return Ok(());
        }
        let finding = yaml_mistakes::bad_start(place);
        self.findings.push(finding.unwrap_or_else(|| yaml_mistakes::anchor(place)));
        Err(Stop::Told)
    }

    /// A word that begins with an exclamation mark would be lost.
    fn refuse_tag(&mut self, tagged: bool, place: &Place) -> Result<(), Stop> {
        match yaml_mistakes::bad_start(place).filter(|_| tagged) {
            Some(finding) => {
                self.findings.push(finding);
                Err(Stop::Told)
            }
            None => Ok(()),
        }
    }

    /// The place of an event, without the white space behind it: blocks of text end where the next
    /// line begins.
    fn place(&self, span: Span) -> Place {
        let range = span.byte_range().unwrap_or(0..0);
        let place = Place::new(self.file, self.offset + range.start..self.offset + range.end);
        let length = place.text().trim_end().len();
        Place::new(self.file, place.start()..place.start() + length)
    }

    /// From the start of a list or map to its end, without the white space behind it.
    fn stretch(&self, start: &Place, end: Span) -> Place {
        let end = self.place(end).start().max(start.start());
        let text = &self.file.text()[start.start()..end];
        Place::new(self.file, start.start()..start.start() + text.trim_end().len())
    }
}

/// An event that does not borrow the text; `None` of those that carry no data.
fn owned(event: Event<'_>) -> Option<Event<'static>> {
    Some(match event {
        Event::Scalar(text, style, anchor, tag) => Event::Scalar(
            text.into_owned().into(),
            style,
            anchor,
            tag.map(|t| std::borrow::Cow::Owned(t.into_owned())),
        ),
        Event::SequenceStart(style, anchor, _) => Event::SequenceStart(style, anchor, None),
        Event::MappingStart(style, anchor, _) => Event::MappingStart(style, anchor, None),
        Event::SequenceEnd => Event::SequenceEnd,
        Event::MappingEnd => Event::MappingEnd,
        Event::Alias(id) => Event::Alias(id),
        _ => return None,
    })
}

/// A name with a sign before it or a space in it that makes another name of it.
fn odd_name(name: &str, place: &Place) -> Option<Finding> {
    let bulleted = name.starts_with(|c: char| !c.is_alphanumeric() && c != '_' && c != '<');
    let behind = &place.file().text()[place.span().end..];
    let colon = behind.find([':', '\n']).unwrap_or_default();
    let whole = Place::new(place.file(), place.start()..place.span().end + colon);
    odd_space(&whole).or_else(|| yaml_mistakes::bullet(place).filter(|_| bulleted))
}

/// Text with a character that no page or data file may hold.
pub(super) fn control_character(text: &str, place: &Place) -> Option<Finding> {
    text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')).then(|| {
        Finding::error(
            "control-character",
            place,
            "there is an invisible character here that cannot be published",
        )
        .help("delete the value and type it again")
    })
}

fn scalar(text: String, style: ScalarStyle) -> Content {
    let plain = style == ScalarStyle::Plain;
    if text.trim().is_empty() || (plain && matches!(text.as_str(), "~" | "null")) {
        Content::Empty
    } else {
        Content::Text(text)
    }
}
