//! The glossary in texts: where a term is first used, it leads to its explanation.

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
pub fn place(text: &str, word: &str) -> Option<std::ops::Range<usize>> {
    let exact = is_abbreviation(word);
    // Lower case may change the length of a few letters; then places would not fit.
    let lower = text.to_lowercase();
    let (hay, needle) = if exact || lower.len() != text.len() {
        (text.to_owned(), word.to_owned())
    } else {
        (lower, word.to_lowercase())
    };
    let stands_alone = |start: usize| {
        let before = hay[..start].chars().next_back();
        let after = hay[start + needle.len()..].chars().next();
        let letter = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '-');
        !letter(before) && !letter(after)
    };
    let mut found = hay.match_indices(&needle).map(|(start, _)| start);
    found.find(|start| stands_alone(*start)).map(|start| start..start + needle.len())
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
    }
}
