//! How easily a text is read: long sentences, and abbreviations that nobody explains.

use std::collections::BTreeSet;

use super::super::glossary::place;
use crate::finding::{Finding, Place};
use crate::page::Content;
use crate::record::Term;
use crate::source::{Markdown, passages, sentences};

/// GOV.UK asks for sentences of up to 25 words. A note comes a little later, so that it is worth
/// reading.
const LONG: usize = 30;

/// Abbreviations that nearly everybody knows, or that are names more than abbreviations.
const KNOWN: [&str; 37] = [
    "AA", "AM", "BBC", "CD", "CEO", "CSV", "DIY", "DVD", "EU", "GB", "GP", "HTML", "ID", "IT",
    "JSON", "MP", "MPS", "NHS", "NI", "OK", "PC", "PDF", "PE", "PM", "TV", "UK", "US", "USA",
    "URL", "VAT", "WC", "YAML", "ZIP", "GOV", "AI", "OS", "ONS",
];

/// How many are named in a note.
const NAMED: usize = 3;

/// Checks a text that stands in the file `path`; at most two notes.
pub(super) fn check(content: Content<'_>, markdown: &Markdown, findings: &mut Vec<Finding>) {
    let passages = passages(&markdown.text);
    check_sentences(&passages, "here", &markdown.place, findings);
    check_abbreviations(content, &passages, &markdown.place, findings);
}

/// Checks a summary, which is one passage.
pub(in crate::page) fn check_summary(summary: &str, place: &Place, findings: &mut Vec<Finding>) {
    check_sentences(&[summary.to_owned()], "in the summary", place, findings);
}

/// `here` says where the sentences stand.
fn check_sentences(passages: &[String], here: &str, place: &Place, findings: &mut Vec<Finding>) {
    let all = passages.iter().flat_map(|passage| sentences(passage));
    let long: Vec<(&str, usize)> =
        all.map(|words| (words, count(words))).filter(|(_, count)| *count > LONG).collect();
    let Some((longest, words)) = long.iter().max_by_key(|(_, words)| *words) else { return };
    let message = match long.len() {
        1 => format!("a sentence {here} has {words} words: “{}”", beginning(longest)),
        many => format!(
            "{many} sentences {here} have more than {LONG} words; the longest has {words}: “{}”",
            beginning(longest)
        ),
    };
    findings.push(
        Finding::note("sentence-long", &start(place), message)
            .help("make two of one: up to 25 words are easy to read"),
    );
}

fn count(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

fn beginning(sentence: &str) -> String {
    let words: Vec<&str> = sentence.split_whitespace().take(8).collect();
    format!("{} …", words.join(" "))
}

fn check_abbreviations(
    content: Content<'_>,
    passages: &[String],
    place: &Place,
    findings: &mut Vec<Finding>,
) {
    let mut missing: Vec<&str> = Vec::new();
    let mut seen = BTreeSet::new();
    for word in passages.iter().flat_map(|passage| abbreviations(passage)) {
        if seen.insert(word) && !is_explained(content, word, passages) {
            missing.push(word);
        }
    }
    let Some(first) = missing.first() else { return };
    let named = missing.iter().take(NAMED).copied().collect::<Vec<_>>().join(", ");
    let message = match missing.len() {
        1 => format!("{first} is explained neither here nor in the glossary"),
        many if many > NAMED => {
            format!(
                "{many} abbreviations are explained neither here nor in the glossary: {named} …"
            )
        }
        _ => format!("{named} are explained neither here nor in the glossary"),
    };
    findings.push(Finding::note("abbreviation-unexplained", &start(place), message).help(format!(
        "write what it stands for and the abbreviation in brackets, or add a term: daylight new glossary {first}"
    )));
}

/// Words of two to six capital letters, a plural s apart. A passage in capitals has none.
fn abbreviations(passage: &str) -> Vec<&str> {
    if !passage.contains(char::is_lowercase) {
        return Vec::new();
    }
    let words = passage.split(|c: char| !c.is_alphanumeric() && c != '&' && c != '.');
    let plain = words.map(|word| {
        let word = word.trim_matches(['.', '&']);
        word.strip_suffix('s').filter(|rest| is_abbreviation(rest)).unwrap_or(word)
    });
    plain.filter(|word| is_abbreviation(word)).collect()
}

fn is_abbreviation(word: &str) -> bool {
    (2..=6).contains(&word.chars().count())
        && word.chars().all(|c| c.is_uppercase() || c == '&')
        && !is_roman(word)
}

fn is_roman(word: &str) -> bool {
    word.chars().all(|c| "IVX".contains(c))
}

/// Explained in brackets, either way round, known to everybody, or a term of the glossary.
fn is_explained(content: Content<'_>, word: &str, passages: &[String]) -> bool {
    let terms = content.register.all::<Term>();
    let in_glossary = || {
        terms.iter().any(|entry| {
            let names = std::iter::once(&entry.record.name).chain(&entry.record.also);
            names.into_iter().any(|name| self::place(name, word).is_some())
        })
    };
    KNOWN.contains(&word)
        || in_glossary()
        || passages.iter().any(|passage| {
            [format!("({word})"), format!("({word}s)"), format!("{word} (")]
                .iter()
                .any(|way| passage.contains(way.as_str()))
        })
}

/// The first word of a text: a note about the whole need not show all of it.
fn start(place: &Place) -> Place {
    let text = place.text();
    let first = place.start() + text.len() - text.trim_start().len();
    Place::new(place.file(), first..first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn abbreviations_are_capitals_and_no_numbers_of_kings() {
        assert_eq!(abbreviations("The LEP and LSPs of Henry VIII, in A."), ["LEP", "LSP"]);
        assert_eq!(abbreviations("BOATS AND CO"), Vec::<&str>::new());
        assert_eq!(abbreviations("IP&E did it."), ["IP&E"]);
    }

    #[test]
    fn words_are_counted_without_signs() {
        assert_eq!(count("One – two, three."), 3);
    }
}
