//! The sentences of a description.

/// "1 supplier", "12 suppliers".
pub(super) fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// "a", "a and b", "a, b and c".
pub(super) fn list<S: AsRef<str>>(items: &[S]) -> String {
    let Some((last, rest)) = items.split_last() else { return String::new() };
    if rest.is_empty() {
        return last.as_ref().to_owned();
    }
    let rest: Vec<&str> = rest.iter().map(AsRef::as_ref).collect();
    format!("{} and {}", rest.join(", "), last.as_ref())
}

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
    fn lists_read_like_english() {
        assert_eq!(list::<&str>(&[]), "");
        assert_eq!(list(&["a"]), "a");
        assert_eq!(list(&["a", "b"]), "a and b");
        assert_eq!(list(&["a", "b", "c"]), "a, b and c");
        assert_eq!(count(1, "month", "months"), "1 month");
        assert_eq!(count(0, "month", "months"), "0 months");
        assert_eq!(sentence("spending, in pounds"), "Spending, in pounds.");
        assert_eq!(sentence(" "), "");
    }
}
