//! The words of the interface: what is said exists, what exists is said, and every language says the
//! same of the same.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use regex::Regex;

const WORDS: &str = "themes/default/words";
const ENGLISH: &str = "en";

/// How the names of messages begin that English has in the descriptions of records instead.
const IN_RECORDS: [&str; 4] = ["choice-", "field-", "kind-", "meaning-"];

/// `say!(words, "name"`, also over several lines, but not in a comment.
const SAID_IN_RUST: &str = r#"(?m)^(?:[^/\n]|/[^/\n])*\bsay!\(\s*[^,"]+,\s*"([^"]+)""#;

/// What stands in a message besides its words.
#[derive(Default)]
struct Message {
    variables: BTreeSet<String>,
    /// How many stretches of words each of its forms has in square brackets.
    marks: BTreeSet<usize>,
    /// The messages that stand in it.
    messages: BTreeSet<String>,
}

/// The files below a folder, with what is in them.
fn files(folder: &str, ending: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                let text = fs::read_to_string(&path).expect("text");
                found.push((path, text));
            }
        }
    }
    found.sort();
    found
}

/// The languages of the theme.
fn languages() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(WORDS);
    let entries = fs::read_dir(folder).expect("the folder of words");
    let name = |entry: std::io::Result<fs::DirEntry>| entry.expect("an entry").file_name();
    entries.map(|entry| name(entry).to_string_lossy().into_owned()).collect()
}

/// The messages of a language by their names, and the names that occur twice.
fn messages(language: &str) -> (BTreeMap<String, Message>, Vec<String>) {
    let mut all = BTreeMap::new();
    let mut twice = Vec::new();
    for (path, text) in files(&format!("{WORDS}/{language}"), ".ftl") {
        let read = fluent_syntax::parser::parse(text.as_str());
        let read = read.unwrap_or_else(|(_, slips)| panic!("{}: {slips:?}", path.display()));
        for entry in read.body {
            let Entry::Message(said) = entry else { continue };
            let name = said.id.name.to_owned();
            let mut message = Message::default();
            let marks = look(&said.value.expect("words"), &mut message);
            message.marks.extend(marks);
            if all.insert(name.clone(), message).is_some() {
                twice.push(name);
            }
        }
    }
    (all, twice)
}

/// The variables of a message and of those that stand in it.
fn variables<'a>(message: &'a Message, all: &'a BTreeMap<String, Message>) -> BTreeSet<&'a str> {
    let inner = message.messages.iter().filter_map(|name| all.get(name));
    let inner = inner.flat_map(|message| &message.variables);
    message.variables.iter().chain(inner).map(String::as_str).collect()
}

/// Notes what stands in a pattern; gives the numbers of brackets that its forms can have.
fn look(pattern: &Pattern<&str>, message: &mut Message) -> BTreeSet<usize> {
    let mut marks = BTreeSet::from([0]);
    for element in &pattern.elements {
        let more = match element {
            PatternElement::TextElement { value } => BTreeSet::from([value.matches('[').count()]),
            PatternElement::Placeable { expression } => look_inside(expression, message),
        };
        marks = marks.iter().flat_map(|a| more.iter().map(move |b| a + b)).collect();
    }
    marks
}

fn look_inside(expression: &Expression<&str>, message: &mut Message) -> BTreeSet<usize> {
    match expression {
        Expression::Inline(inline) => {
            note(inline, message);
            BTreeSet::from([0])
        }
        Expression::Select { selector, variants } => {
            note(selector, message);
            variants.iter().flat_map(|variant| look(&variant.value, message)).collect()
        }
    }
}

fn note(inline: &InlineExpression<&str>, message: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            message.variables.insert(id.name.to_owned());
        }
        InlineExpression::StringLiteral { .. } => {}
        InlineExpression::MessageReference { id, .. } => {
            message.messages.insert(id.name.to_owned());
        }
        other => panic!("{other:?} is not used in messages"),
    }
}

/// The names that the pattern finds in the files, each with a file in which it is.
fn named(files: &[(PathBuf, String)], pattern: &str) -> BTreeMap<String, PathBuf> {
    let pattern = Regex::new(pattern).expect("a pattern");
    let in_file = |(path, text): &(PathBuf, String)| {
        let found = pattern.captures_iter(text).map(|found| (found[1].to_owned(), path.clone()));
        found.collect::<Vec<_>>()
    };
    files.iter().flat_map(in_file).collect()
}

#[test]
fn what_is_said_exists() {
    let (english, _) = messages(ENGLISH);
    let rust = named(&files("src", ".rs"), SAID_IN_RUST);
    let templates =
        named(&files("themes/default/templates", ""), r#"\bsay(?:_\w+|ing)?\(id="([^"]+)""#);
    assert!(rust.len() > 5 && templates.len() > 200, "nothing is looked at");
    for (name, path) in rust.into_iter().chain(templates) {
        assert!(english.contains_key(&name), "{}: there is no message {name}", path.display());
    }
}

#[test]
fn what_exists_is_said() {
    let (english, _) = messages(ENGLISH);
    let mut texts = files("src", ".rs");
    texts.extend(files("themes/default/templates", ""));
    for name in english.keys() {
        // The heading of a column of figures ends in a sign that is no part of its name, and that of
        // a column of things is named after the message that counts them.
        let name =
            name.strip_suffix("-heading").filter(|name| name.starts_with("noun-")).unwrap_or(name);
        let quoted = [format!("\"{name}\""), format!("\"{name}#\"")];
        let said = texts.iter().any(|(_, text)| quoted.iter().any(|name| text.contains(name)));
        let in_another = english.values().any(|message| message.messages.contains(name));
        assert!(said || in_another, "nothing says {name}");
    }
}

#[test]
fn every_language_says_the_same_of_the_same() {
    let (english, _) = messages(ENGLISH);
    let others: Vec<String> = languages().into_iter().filter(|l| l != ENGLISH).collect();
    assert!(others.contains(&"cy".to_owned()), "Welsh is missing");
    for language in others {
        let (own, _) = messages(&language);
        for name in english.keys() {
            assert!(own.contains_key(name), "{language} lacks {name}");
        }
        let in_records = |name: &str| IN_RECORDS.iter().any(|prefix| name.starts_with(prefix));
        for (name, said) in own.iter().filter(|(name, _)| !in_records(name)) {
            let Some(wanted) = english.get(name) else {
                panic!("{language} has {name}, which English lacks")
            };
            assert_eq!(
                variables(said, &own),
                variables(wanted, &english),
                "{language}: variables of {name}"
            );
            assert_eq!(said.marks, wanted.marks, "{language}: brackets of {name}");
        }
    }
}

#[test]
fn no_message_is_there_twice() {
    for language in languages() {
        assert_eq!(messages(&language).1, Vec::<String>::new(), "{language}");
    }
}
