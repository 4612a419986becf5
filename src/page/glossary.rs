//! The glossary in texts: where a term is first used, it leads to its explanation.

use std::ops::Range;

use serde::Serialize;

use super::Content;
use crate::record::Term;
use crate::value::SitePath;

/// A term as it stands in texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TermLink {
    /// The word or abbreviation.
    pub word: String,
    /// What it stands for, of an abbreviation.
    pub stands_for: Option<String>,
    /// The page that explains it.
    pub to: SitePath,
}

/// The terms that a text in the file `path` uses, the longest first: “joint committee” goes before
/// “committee”.
pub(super) fn used(content: Content<'_>, path: &str, text: &str) -> Vec<TermLink> {
    let mut found: Vec<TermLink> = content
        .register
        .all::<Term>()
        .iter()
        .filter(|entry| entry.path != path)
        .flat_map(|entry| {
            let words = std::iter::once(&entry.record.name).chain(&entry.record.also);
            words.map(move |word| TermLink {
                word: word.clone(),
                stands_for: entry.record.stands_for.clone().filter(|_| is_abbreviation(word)),
                to: entry.address(),
            })
        })
        .filter(|term| place(text, &term.word).is_some())
        .collect();
    found.sort_by(|a, b| (b.word.len(), &a.word).cmp(&(a.word.len(), &b.word)));
    found
}

fn is_abbreviation(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase)
}

/// Where a word stands in a text as a whole word. Case matters for abbreviations only.
pub fn place(text: &str, word: &str) -> Option<Range<usize>> {
    let exact = is_abbreviation(word);
    let letter = |c: char| c.is_alphanumeric() || c == '-';
    let mut before = None;
    text.char_indices().find_map(|(start, c)| {
        let begins = !before.replace(c).is_some_and(letter);
        let end = start + begins.then(|| beginning(&text[start..], word, exact))??;
        (!text[end..].starts_with(letter)).then_some(start..end)
    })
}

/// How many bytes of a text are its word, where it begins with it.
fn beginning(text: &str, word: &str, exact: bool) -> Option<usize> {
    let mut rest = text.chars();
    for wanted in word.chars() {
        let found = rest.next()?;
        if found != wanted && (exact || !found.to_lowercase().eq(wanted.to_lowercase())) {
            return None;
        }
    }
    Some(text.len() - rest.as_str().len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_are_found_as_whole_words() {
        assert_eq!(place("The LSPs and the LSP.", "LSP"), Some(17..20));
        assert_eq!(place("an lsp", "LSP"), None);
        assert_eq!(place("A Joint committee met", "joint committee"), Some(2..17));
        assert_eq!(place("pilots", "pilot"), None);
        assert_eq!(place("İ pilot", "pilot"), Some(3..8));
        // Letters whose lower case is longer and shorter, in one text.
        assert_eq!(place("\u{130}\u{130} Pilot \u{212b} \u{212b}", "pilot"), Some(5..10));
        assert_eq!(place("pilots, copilot, pilot", "pilot"), Some(17..22));
    }
}
