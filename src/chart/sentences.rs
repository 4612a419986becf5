//! The sentences of a description.

/// As the beginning of a sentence.
pub fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Ends the words with a full stop, unless they have one; nothing stays nothing.
pub(super) fn sentence(words: &str) -> String {
    let words = capitalised(words.trim());
    if words.is_empty() || words.ends_with(['.', '!', '?']) { words } else { format!("{words}.") }
}

/// The sentences, one after another, without the empty ones.
pub(super) fn join(sentences: &[String]) -> String {
    let said: Vec<&str> = sentences.iter().map(String::as_str).filter(|s| !s.is_empty()).collect();
    said.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_have_a_beginning_and_an_end() {
        assert_eq!(sentence("spending, in pounds"), "Spending, in pounds.");
        assert_eq!(sentence(" "), "");
    }
}
