//! What describes a record is English in its struct; Welsh has it in `records.ftl` and
//! `meanings.ftl`.

use std::collections::BTreeSet;

use slug::slugify;

use super::{Field, KindInfo, REASONS, kinds, shared_about, shared_fields};
use crate::source::default_theme;

type Ids = BTreeSet<String>;

/// The messages for a field, the words that may stand in it, and the fields of its group.
fn describe(field: &Field, ids: &mut Ids) {
    ids.insert(format!("field-{}", slugify(field.name)));
    let shape = (field.shape)();
    ids.extend(shape.words().iter().map(|word| format!("choice-{}", slugify(word.word))));
    shape.fields().iter().for_each(|inner| describe(inner, ids));
}

/// The messages for all that describes records.
fn described() -> Ids {
    let mut ids: Ids = REASONS.iter().map(|w| format!("choice-{}", slugify(w.word))).collect();
    for kind in kinds() {
        kind.fields.iter().for_each(|field| describe(field, &mut ids));
        if kind.has_folder() {
            ids.extend(["one", "many", "says"].map(|what| format!("kind-{}-{what}", kind.folder)));
        }
    }
    ids
}

/// The messages with what a field, the words that may stand in it, and the fields of its group mean.
fn explain(field: &Field, ids: &mut Ids) {
    ids.insert(meaning(field.sentence()));
    let shape = (field.shape)();
    ids.extend(shape.words().iter().map(|word| meaning(word.meaning)));
    shape.fields().iter().for_each(|inner| explain(inner, ids));
}

fn meaning(english: &str) -> String {
    format!("meaning-{}", slugify(english))
}

/// The messages with what everything that describes records means.
fn explained() -> Ids {
    let abouts = kinds().iter().map(|kind| kind.about).chain([shared_about()]);
    let mut ids: Ids = abouts.map(meaning).collect();
    let fields = kinds().iter().flat_map(KindInfo::own_fields);
    fields.chain(&shared_fields()).for_each(|field| explain(field, &mut ids));
    ids
}

/// The messages that a file of the theme has.
fn translated(file: &str) -> Ids {
    let theme = default_theme();
    let (_, bytes) = theme.iter().find(|(name, _)| *name == file).expect("a file of the theme");
    let text = String::from_utf8_lossy(bytes);
    let messages = text.lines().filter(|line| line.starts_with(char::is_alphabetic));
    messages.filter_map(|line| Some(line.split_once(" = ")?.0.to_owned())).collect()
}

fn welsh_says(described: &Ids, file: &str) {
    let welsh = translated(file);
    let lacking: Vec<_> = described.difference(&welsh).collect();
    assert!(lacking.is_empty(), "{file} lacks {lacking:?}");
    let left_over: Vec<_> = welsh.difference(described).collect();
    assert!(left_over.is_empty(), "{file}: nothing is described by {left_over:?}");
}

#[test]
fn welsh_says_every_kind_field_and_choice_and_nothing_else() {
    welsh_says(&described(), "words/cy/records.ftl");
}

#[test]
fn welsh_says_what_everything_means_and_nothing_else() {
    welsh_says(&explained(), "words/cy/meanings.ftl");
}
