//! The data dictionary: what every field of every kind of record means, and every column of the
//! files of payments.

use serde::Serialize;

use super::{exports, named};
use crate::chart::{Cell, Table, capitalised};
use crate::record::{Field, KindInfo, Shape, Written, kinds, shared_about, shared_fields};
use crate::words::{Words, say};

/// The page that explains all fields.
#[derive(Debug, Serialize)]
pub struct Dictionary {
    /// A sentence that says what is in English, on a page in another language.
    pub in_english: Option<String>,
    /// The kinds of record, the fields that they share, and the columns of the files of payments.
    pub sections: Vec<Section>,
}

/// A kind of record, or of data file.
#[derive(Debug, Serialize)]
pub struct Section {
    /// What it is called, which is also its place on the page.
    pub id: String,
    /// The heading.
    pub heading: String,
    /// What it is.
    pub about: String,
    /// The language of that, where it is not the page's.
    pub lang: Option<&'static str>,
    /// Where it is written down.
    pub place: String,
    /// Its fields.
    pub fields: Table,
    /// The words among which a publisher chooses, if there are any.
    pub words: Option<Table>,
}

impl Dictionary {
    /// The tables of the page.
    pub fn tables(&self) -> Vec<&Table> {
        self.sections.iter().flat_map(|s| [Some(&s.fields), s.words.as_ref()]).flatten().collect()
    }
}

/// The language of words that are the same for all, where the page has another.
pub(super) fn other_language(words: &Words) -> Option<&'static str> {
    (!words.language().is_english()).then_some("en")
}

/// The page, which is the same for every site of a language.
pub(super) fn view(words: &Words) -> Dictionary {
    let mut sections: Vec<Section> = kinds().iter().map(|kind| of_kind(words, kind)).collect();
    let shared = section(
        words,
        "every-record",
        &say!(words, "dictionary-shared"),
        shared_about(),
        say!(words, "dictionary-shared-place"),
        &shared_fields(),
    );
    let folders = kinds().iter().filter(|kind| kind.has_folder()).count();
    sections.insert(folders, shared);
    sections.push(files_of_payments(words));
    let in_english = other_language(words).map(|_| say!(words, "dictionary-in-english"));
    Dictionary { in_english, sections }
}

fn of_kind(words: &Words, kind: &KindInfo) -> Section {
    let folder = kind.folder;
    let place = match kind.written {
        Written::Yaml => say!(words, "dictionary-place-yaml", folder = folder),
        Written::Markdown => say!(words, "dictionary-place-markdown", folder = folder),
        Written::Alone(file) => say!(words, "dictionary-place-alone", file = file),
        Written::Block => say!(words, "dictionary-place-block"),
    };
    section(words, &kind.stem(), &named::many(words, kind), kind.about, place, kind.own_fields())
}

fn files_of_payments(words: &Words) -> Section {
    let about = if cfg!(feature = "parquet") {
        "dictionary-payments-about-parquet"
    } else {
        "dictionary-payments-about"
    };
    Section {
        id: "files-of-payments".to_owned(),
        heading: say!(words, "dictionary-payments"),
        about: say!(words, about),
        lang: None,
        place: say!(words, "dictionary-payments-place"),
        fields: exports::columns(words),
        words: None,
    }
}

fn section(
    words: &Words,
    id: &str,
    heading: &str,
    about: &str,
    place: String,
    fields: &[Field],
) -> Section {
    let mut table = Table::saying(
        words,
        &format!("{id}-fields"),
        say!(words, "dictionary-fields", kind = heading),
        &[
            "dictionary-field",
            "dictionary-name",
            "dictionary-meaning",
            "dictionary-required",
            "dictionary-written",
        ],
    );
    let mut choices = Table::saying(
        words,
        &format!("{id}-words"),
        say!(words, "dictionary-choices", kind = heading),
        &["dictionary-word", "dictionary-field", "dictionary-meaning"],
    );
    add(words, &mut table, &mut choices, &[], fields);
    let translated = words.meaning(about);
    Section {
        id: id.to_owned(),
        heading: heading.to_owned(),
        lang: if translated.is_none() { other_language(words) } else { None },
        about: translated.unwrap_or_else(|| about.to_owned()),
        place,
        fields: table,
        words: Some(choices).filter(|choices| !choices.rows.is_empty()),
    }
}

/// Adds rows for fields and, below each, for the fields of its group. `above` are the fields that
/// hold them.
fn add(words: &Words, table: &mut Table, choices: &mut Table, above: &[&Field], fields: &[Field]) {
    for field in fields {
        let shape = (field.shape)();
        let path: Vec<&Field> = above.iter().copied().chain([field]).collect();
        let joined = |part: &dyn Fn(&Field) -> String| {
            path.iter().map(|field| part(field)).collect::<Vec<_>>().join(" › ")
        };
        let label =
            Cell::with_data(joined(&|field| named::label(words, field)), joined(&Field::label));
        table.row([
            label.clone(),
            Cell::text(joined(&|field| field.name.to_owned())),
            meaning(words, field.sentence()),
            if (field.required)() {
                Cell::with_data(say!(words, "pages-yes"), "Yes")
            } else {
                Cell::with_data(say!(words, "pages-no"), "No")
            },
            Cell::text(capitalised(&written(&shape))),
        ]);
        for word in shape.words() {
            choices.row([
                Cell::text(word.word),
                label.clone(),
                meaning(words, word.meaning.trim()),
            ]);
        }
        add(words, table, choices, &path, shape.fields());
    }
}

/// What something means: in files of data in English, whatever the language of the page.
fn meaning(words: &Words, english: &str) -> Cell {
    Cell::with_data(words.meaning(english).unwrap_or_else(|| english.to_owned()), english)
}

/// What may be written. The words of a choice have a table of their own.
fn written(shape: &Shape) -> String {
    match (shape, shape.words()) {
        (_, []) => shape.in_words(),
        (Shape::OrReason(value), _) => format!("{}; or a reason why it is missing", written(value)),
        (Shape::List(_), _) => "a list of words from the table below".to_owned(),
        _ => "one of the words in the table below".to_owned(),
    }
}
