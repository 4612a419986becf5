//! The words of payments: each different text of a column is kept and judged once, however many
//! rows have it. Of a million payments most say who was paid, by which service and what for in a
//! few thousand different texts.

use std::hash::BuildHasher as _;
use std::num::NonZeroU32;

use foldhash::fast::FixedState;
use hashbrown::HashTable;
use hashbrown::hash_table::Entry;

/// The number of a text in its column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Text(NonZeroU32);

impl Text {
    /// Its place in the order in which texts first occurred.
    pub(super) fn index(self) -> usize {
        self.0.get() as usize - 1
    }

    fn at(index: usize) -> Self {
        // A file of texts that many would be larger than any that is read.
        let number = u32::try_from(index + 1).ok().and_then(NonZeroU32::new);
        Self(number.unwrap_or(NonZeroU32::MAX))
    }
}

/// The different texts of a column, in the order in which they first occur, and what is known of
/// each. They are kept one behind the other and looked up by their numbers alone, since that is
/// much of the time of reading a list: the less room it takes, the more of it the processor has at
/// hand.
#[derive(Debug)]
pub(super) struct Column<T> {
    texts: Strip,
    known: Vec<T>,
    found: HashTable<Text>,
    hasher: FixedState,
}

impl<T> Default for Column<T> {
    fn default() -> Self {
        Self {
            texts: Strip::default(),
            known: Vec::new(),
            found: HashTable::new(),
            hasher: FixedState::default(),
        }
    }
}

impl<T> Column<T> {
    /// The number of a text, and what is known of it: what `judge` says when it first occurs.
    pub(super) fn of(&mut self, words: &str, judge: impl FnOnce(&str) -> T) -> (Text, &T) {
        let Self { texts, known, found, hasher } = self;
        let entry = found.entry(
            hasher.hash_one(words),
            |text| texts.words(*text) == words,
            |text| hasher.hash_one(texts.words(*text)),
        );
        let text = match entry {
            Entry::Occupied(entry) => *entry.get(),
            Entry::Vacant(entry) => {
                let text = texts.push(words);
                known.push(judge(words));
                entry.insert(text);
                text
            }
        };
        (text, &known[text.index()])
    }

    /// The text with this number.
    pub(super) fn words(&self, text: Text) -> &str {
        self.texts.words(text)
    }

    /// All texts, in the order of their numbers.
    pub(super) fn all(&self) -> impl ExactSizeIterator<Item = &str> {
        (0..self.texts.ends.len()).map(|index| self.words(Text::at(index)))
    }
}

/// Texts one behind the other, each with a number of its own: of some columns, such as numbers of
/// invoices, nearly every row has another.
#[derive(Debug, Default)]
pub(super) struct Strip {
    all: String,
    ends: Vec<usize>,
}

impl Strip {
    /// Adds a text.
    pub(super) fn push(&mut self, words: &str) -> Text {
        self.all.push_str(words);
        self.ends.push(self.all.len());
        Text::at(self.ends.len() - 1)
    }

    /// The text with this number.
    pub(super) fn words(&self, text: Text) -> &str {
        let start = text.index().checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.all[start..self.ends[text.index()]]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_judged_once_and_found_again() {
        let mut judged = 0;
        let mut column = Column::default();
        let numbers: Vec<Text> =
            ["Boats", "Oars", "Boats"].map(|words| column.of(words, |_| judged += 1).0).to_vec();
        assert_eq!(judged, 2);
        assert_eq!(numbers[0], numbers[2]);
        assert_eq!(column.words(numbers[1]), "Oars");
        assert_eq!(column.all().collect::<Vec<_>>(), ["Boats", "Oars"]);
    }

    #[test]
    fn texts_of_a_strip_are_found_again() {
        let mut strip = Strip::default();
        let texts = ["10-1", "", "é"].map(|words| strip.push(words));
        assert_eq!(texts.map(|text| strip.words(text)), ["10-1", "", "é"]);
    }
}
