//! A place in a file of the content: what every value remembers about where it was written.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// A file of the content, as it was read.
#[derive(PartialEq, Eq)]
pub struct SourceFile {
    path: String,
    text: String,
}

impl SourceFile {
    /// `path` is how the file is shown to people, with forward slashes; `text` is its whole text
    /// (empty where it could not be read as text).
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self { path: path.into(), text: text.into() })
    }

    /// The path as it is shown to people.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl fmt::Debug for SourceFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.path)
    }
}

/// A stretch of text in a file, in bytes.
#[derive(Clone, PartialEq, Eq)]
pub struct Place {
    file: Arc<SourceFile>,
    start: usize,
    end: usize,
}

impl Place {
    /// The stretch `span` of `file`. A span past the end of the text is drawn back to its end,
    /// and one inside a character to the character's edges.
    pub fn new(file: &Arc<SourceFile>, span: Range<usize>) -> Self {
        let text = file.text();
        let start = floor_boundary(text, span.start);
        let end = floor_boundary(text, span.end.max(start));
        Self { file: Arc::clone(file), start, end }
    }

    /// The file as a whole: its first character.
    pub fn whole(file: &Arc<SourceFile>) -> Self {
        Self::new(file, 0..0)
    }

    /// The file.
    pub fn file(&self) -> &Arc<SourceFile> {
        &self.file
    }

    /// Byte offset of the start.
    pub fn start(&self) -> usize {
        self.start
    }

    /// The byte range in the file's text.
    pub fn span(&self) -> Range<usize> {
        self.start..self.end
    }

    /// The words written there.
    pub fn text(&self) -> &str {
        &self.file.text()[self.span()]
    }

    /// Line number, counted from 1.
    pub fn line(&self) -> usize {
        self.before().matches('\n').count() + 1
    }

    /// Column in characters, counted from 1.
    pub fn column(&self) -> usize {
        let line = self.before().rsplit('\n').next().unwrap_or_default();
        line.chars().count() + 1
    }

    fn before(&self) -> &str {
        &self.file.text()[..self.start]
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file.path(), self.line(), self.column())
    }
}

impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The nearest character boundary at or before `offset`.
fn floor_boundary(text: &str, offset: usize) -> usize {
    let offset = offset.min(text.len());
    (0..=offset).rev().find(|i| text.is_char_boundary(*i)).unwrap_or(0)
}
