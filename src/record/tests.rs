//! What describes a record is English in its struct; Welsh has it in `records.ftl` and
//! `meanings.ftl`.

use std::collections::BTreeSet;

use slug::slugify;

use super::{Field, KindInfo, REASONS, Shape, kinds, shared_about, shared_fields};
use crate::source::default_theme;

type Ids = BTreeSet<String>;

/// Goes to a field and to the fields of its group.
fn visit(field: &Field, see: &mut impl FnMut(&Field, &Shape)) {
    let shape = (field.shape)();
    see(field, &shape);
    shape.fields().iter().for_each(|inner| visit(inner, see));
}

/// The messages for all that describes records.
fn described() -> Ids {
    let mut ids: Ids = REASONS.iter().map(|w| format!("choice-{}", slugify(w.word))).collect();
    for kind in kinds() {
        let mut describe = |field: &Field, shape: &Shape| {
            ids.insert(format!("field-{}", slugify(field.name)));
            ids.extend(shape.words().iter().map(|word| format!("choice-{}", slugify(word.word))));
        };
        kind.fields.iter().for_each(|field| visit(field, &mut describe));
        if kind.has_folder() {
            ids.extend(["one", "many", "says"].map(|what| format!("kind-{}-{what}", kind.folder)));
        }
    }
    ids
}

fn meaning(english: &str) -> String {
    format!("meaning-{}", slugify(english))
}

/// The messages with what everything that describes records means.
fn explained() -> Ids {
    let abouts = kinds().iter().map(|kind| kind.about).chain([shared_about()]);
    let mut ids: Ids = abouts.map(meaning).collect();
    let fields = kinds().iter().flat_map(KindInfo::own_fields);
    let mut explain = |field: &Field, shape: &Shape| {
        ids.insert(meaning(field.sentence()));
        ids.extend(shape.words().iter().map(|word| meaning(word.meaning)));
    };
    fields.chain(&shared_fields()).for_each(|field| visit(field, &mut explain));
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
