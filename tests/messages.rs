//! What holds for all messages: plain words, and one catalogue of their sorts.

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use common::repository;
use daylight::finding::CATALOGUE;

/// Words of programmers that say nothing to a publisher.
const JARGON: [&str; 24] = [
    "string",
    "strings",
    "str",
    "sequence",
    "sequences",
    "mapping",
    "mappings",
    "scalar",
    "scalars",
    "null",
    "integer",
    "integers",
    "float",
    "f64",
    "f32",
    "usize",
    "i64",
    "u64",
    "bool",
    "boolean",
    "enum",
    "struct",
    "deserialize",
    "parse",
];

/// The files below a folder with this ending, with their text.
fn texts(folder: &str, ending: &str) -> Vec<(String, String)> {
    walkdir::WalkDir::new(repository().join(folder))
        .sort_by_file_name()
        .into_iter()
        .map(|entry| entry.expect("a readable folder").into_path())
        .filter(|path| path.to_string_lossy().ends_with(ending))
        .map(|path| (path.display().to_string(), read(&path)))
        .collect()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("a readable file")
}

/// The source without its tests.
fn sources() -> Vec<(String, String)> {
    texts("src", ".rs")
        .into_iter()
        .filter(|(path, _)| !path.ends_with("tests.rs") && !path.contains("testing"))
        .map(|(path, text)| {
            let end = text.find("#[cfg(test)]").unwrap_or(text.len());
            (path, text[..end].to_owned())
        })
        .collect()
}

/// The texts in quotation marks of a source text; comments and reasons of attributes are for
/// programmers.
fn literals(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut inside: Option<String> = None;
    let for_programmers =
        |line: &str| line.trim_start().starts_with("//") || line.contains("reason = \"");
    let code = source.lines().filter(|line| !for_programmers(line));
    for line in code {
        let mut signs = line.chars();
        while let Some(sign) = signs.next() {
            match (&mut inside, sign) {
                (Some(text), '\\') => text.extend(signs.next().filter(|c| *c == '"')),
                (Some(_), '"') => found.extend(inside.take()),
                (Some(text), sign) => text.push(sign),
                (None, '"') => inside = Some(String::new()),
                (None, '\'') => skip_character(&mut signs),
                (None, _) => {}
            }
        }
        if let Some(text) = &mut inside {
            text.push(' ');
        }
    }
    found
}

/// Passes over a character such as '"', and over nothing where a lifetime begins.
fn skip_character(signs: &mut std::str::Chars<'_>) {
    let rest = signs.as_str();
    let length = if rest.starts_with('\\') { 3 } else { 2 };
    if rest.chars().nth(length - 1) == Some('\'') {
        signs.nth(length - 1);
    }
}

fn jargon(text: &str) -> Option<&'static str> {
    let words: BTreeSet<String> =
        text.split(|c: char| !c.is_alphanumeric() && c != '_').map(str::to_lowercase).collect();
    JARGON.into_iter().find(|word| words.contains(*word))
}

#[test]
fn no_message_speaks_of_types() {
    for (path, text) in texts("tests/broken", "expected.txt") {
        assert_eq!(jargon(&text), None, "{path}");
    }
    for (path, text) in sources() {
        for literal in literals(&text).iter().filter(|literal| literal.contains(' ')) {
            assert_eq!(jargon(literal), None, "{path}: {literal}");
        }
    }
}

/// The sorts of findings that an expectation shows.
fn shown(expected: &str) -> impl Iterator<Item = &str> {
    expected.lines().filter_map(|line| {
        ["error[", "warning[", "note["]
            .iter()
            .find_map(|start| line.strip_prefix(start)?.split_once("]: ").map(|(id, _)| id))
    })
}

#[test]
fn the_catalogue_holds_every_sort_of_finding_and_no_other() {
    let known: BTreeSet<&str> = CATALOGUE.iter().map(|sort| sort.id).collect();
    assert_eq!(known.len(), CATALOGUE.len(), "a sort is in the catalogue twice");
    let expectations = texts("tests/broken", "expected.txt");
    for (path, text) in &expectations {
        for id in shown(text) {
            assert!(known.contains(id), "{path}: {id} is not in the catalogue");
        }
    }
    let constructed: BTreeSet<String> = sources()
        .iter()
        .filter(|(path, _)| !path.ends_with("catalogue.rs"))
        .flat_map(|(_, text)| literals(text))
        .collect();
    for id in &known {
        assert!(constructed.contains(*id), "no code reports {id}");
    }
    for (path, text) in sources() {
        for id in reported(&text) {
            assert!(known.contains(id.as_str()), "{path}: {id} is not in the catalogue");
        }
    }
}

/// The first argument of each finding that is made in a source text, where it is written out.
fn reported(source: &str) -> Vec<String> {
    ["Finding::error(", "Finding::warning(", "Finding::note(", "Finding::general("]
        .iter()
        .flat_map(|making| source.split(making).skip(1))
        .filter_map(|behind| behind.trim_start().strip_prefix('"')?.split_once('"'))
        .map(|(id, _)| id.to_owned())
        .collect()
}
