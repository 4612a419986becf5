//! What may be written for a field: from it come the schemas for editors, the explanations in new
//! records and the data dictionary.

use super::reader::FromNode;

/// What may be written for a field.
#[derive(Debug, Clone)]
pub enum Shape {
    /// A line of text.
    Text,
    /// Text of any length, in Markdown.
    LongText,
    /// An amount of money.
    Money,
    /// A date, as exactly as it is known.
    Date,
    /// A whole number.
    Number,
    /// A number of any unit.
    Quantity,
    /// Yes or no.
    Truth,
    /// An address of the web.
    WebAddress,
    /// One of a few words.
    Choice(Vec<Word>),
    /// The name of a record in one of these folders.
    Reference(&'static [&'static str]),
    /// A record of any kind, as `folder/name`.
    Related(&'static [&'static str]),
    /// Several values.
    List(Box<Self>),
    /// A group of fields.
    Group(Vec<Field>),
    /// The value, or the reason why there is none.
    OrReason(Box<Self>),
}

/// A word among which a publisher chooses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word {
    /// The word.
    pub word: &'static str,
    /// What it means.
    pub meaning: &'static str,
}

/// What a field is called, what it means and what may be written for it.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// The name as written in YAML.
    pub name: &'static str,
    /// What it means: the documentation of the struct's field.
    pub meaning: &'static str,
    /// Whether it must be written.
    pub required: fn() -> bool,
    /// What may be written.
    pub shape: fn() -> Shape,
}

impl Field {
    /// A field of this type.
    pub fn of<T: FromNode>(name: &'static str, meaning: &'static str) -> Self {
        Self { name, meaning, required: || T::absent().is_none(), shape: T::shape }
    }

    /// Its meaning, as a sentence.
    pub fn sentence(&self) -> &'static str {
        self.meaning.trim()
    }
}
