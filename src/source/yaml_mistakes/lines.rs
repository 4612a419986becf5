//! The lines of YAML that give it its structure: without empty ones, comments and long texts.

use std::ops::Range;
use std::sync::Arc;

use crate::finding::{Place, SourceFile};

/// A line that holds a name, a list item or a value.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'a> {
    /// Its number in the file, from 1.
    pub(super) number: usize,
    /// Where its words begin in the file.
    pub(super) start: usize,
    /// How many ordinary spaces stand before them.
    pub(super) indent: usize,
    /// Its words.
    pub(super) text: &'a str,
}

impl<'a> Line<'a> {
    /// The place of all its words.
    pub(super) fn place(&self, file: &Arc<SourceFile>) -> Place {
        Place::new(file, self.start..self.start + self.text.len())
    }

    /// The place of a stretch of its words.
    pub(super) fn part(&self, file: &Arc<SourceFile>, span: Range<usize>) -> Place {
        Place::new(file, self.start + span.start..self.start + span.end)
    }

    /// Its words behind the hyphens of a list, and how far in they stand.
    pub(super) fn behind_hyphens(&self) -> (usize, &'a str) {
        let mut rest = self.text;
        while let Some(behind) = rest.strip_prefix("- ") {
            rest = behind.trim_start();
        }
        (self.indent + self.text.len() - rest.len(), rest)
    }

    /// The name of the field that it holds.
    pub(super) fn name(&self) -> Option<&'a str> {
        let (_, rest) = self.behind_hyphens();
        let (name, value) = rest.split_once(':')?;
        let word = |c: char| c.is_ascii_alphanumeric() || "_<".contains(c);
        let ends = value.is_empty() || value.starts_with(char::is_whitespace);
        (!name.is_empty() && name.chars().all(word) && ends).then_some(name)
    }

    /// Its value, with the name before it where it has one, and where the value begins in the line.
    pub(super) fn value(&self) -> (usize, &'a str) {
        let (_, rest) = self.behind_hyphens();
        let value = match self.name() {
            Some(name) => rest[name.len() + 1..].trim_start(),
            None => rest,
        };
        (self.text.len() - value.len(), value)
    }

    /// The line with its value written in another way.
    pub(super) fn with_value(&self, value: &str) -> String {
        match self.name() {
            Some(name) => format!("{name}: {value}"),
            None => value.to_owned(),
        }
    }

    /// How far in the text stands that follows; `None` where no long text begins here.
    fn begins_text(&self) -> Option<usize> {
        let marks = self.text.rsplit([' ', '\t']).next().unwrap_or_default();
        let begins = marks.starts_with(['|', '>'])
            && marks[1..].chars().all(|c| matches!(c, '+' | '-' | '1'..='9'));
        let inside = if self.name().is_some() { self.behind_hyphens().0 } else { self.indent };
        begins.then_some(inside)
    }
}

/// The lines from the beginning of the YAML to the one that holds the byte `at`.
pub(super) fn up_to<'a>(text: &'a str, within: &Range<usize>, at: usize) -> Vec<Line<'a>> {
    let mut lines: Vec<Line<'a>> = Vec::new();
    let mut start = within.start;
    let mut inside_text = None;
    let first = text[..within.start].matches('\n').count() + 1;
    for (number, line) in (first..).zip(text[within.clone()].split_inclusive('\n')) {
        let words = line.trim_matches('\u{feff}').trim_end().trim_start_matches(' ');
        let indent = line.len() - line.trim_start_matches(' ').len();
        let lead = line.find(words).unwrap_or_default();
        let next = Line { number, start: start + lead, indent, text: words };
        start += line.len();
        if inside_text.is_some_and(|column| words.is_empty() || indent > column) {
            continue;
        }
        inside_text = None;
        if !words.is_empty() && !words.starts_with('#') {
            inside_text = next.begins_text();
            lines.push(next);
        }
        if start > at {
            break;
        }
    }
    lines
}
