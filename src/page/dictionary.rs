//! The data dictionary: what every field of every kind of record means, and every column of the
//! files of payments.

use serde::Serialize;

use super::exports;
use crate::chart::{Cell, Table, capitalised};
use crate::record::{Field, KindInfo, Shape, Written, kinds, shared_about, shared_fields};

/// The page that explains all fields.
#[derive(Debug, Serialize)]
pub struct Dictionary {
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

/// The page, which is the same for every site.
pub(super) fn view() -> Dictionary {
    let mut sections: Vec<Section> = kinds().iter().map(of_kind).collect();
    let shared = section(
        "every-record",
        "Fields of every record",
        shared_about(),
        "They may stand in every file of the folders above.",
        &shared_fields(),
    );
    let folders = kinds().iter().filter(|kind| kind.has_folder()).count();
    sections.insert(folders, shared);
    sections.push(files_of_payments());
    Dictionary { sections }
}

fn of_kind(kind: &KindInfo) -> Section {
    let folder = kind.folder;
    let place = match kind.written {
        Written::Yaml => format!("Each is a file in {folder}/ that ends in .yaml."),
        Written::Markdown => {
            format!(
                "Each is a file in {folder}/ that ends in .md; its fields stand above the text."
            )
        }
        Written::Site => "There is one, the file site.yaml.".to_owned(),
        Written::Block => {
            "Each stands in the text of a story or page, as a block marked chart.".to_owned()
        }
    };
    let about = if kind.written == Written::Site { "The website as a whole." } else { kind.about };
    section(&kind.stem(), &capitalised(kind.many), about, &place, kind.own_fields())
}

fn files_of_payments() -> Section {
    let heading = "Files of payments";
    let about = if cfg!(feature = "parquet") {
        "Every payment that is published here, and those of each financial year, as CSV; every payment also as Parquet, which DuckDB, Spark and pandas read where it lies."
    } else {
        "Every payment that is published here, and those of each financial year, as CSV."
    };
    Section {
        id: "files-of-payments".to_owned(),
        heading: heading.to_owned(),
        about: about.to_owned(),
        place: "The spending pages link to them. All have these columns.".to_owned(),
        fields: exports::columns(heading),
        words: None,
    }
}

fn section(id: &str, heading: &str, about: &str, place: &str, fields: &[Field]) -> Section {
    let mut table = Table::new(
        &format!("{id}-fields"),
        format!("{heading}: the fields"),
        &["Field", "Name in the file", "What it means", "Must it be there?", "What may be written"],
    );
    let mut words = Table::new(
        &format!("{id}-words"),
        format!("{heading}: the words to choose from"),
        &["Word", "Field", "What it means"],
    );
    add(&mut table, &mut words, &[], fields);
    Section {
        id: id.to_owned(),
        heading: heading.to_owned(),
        about: about.to_owned(),
        place: place.to_owned(),
        fields: table,
        words: Some(words).filter(|words| !words.rows.is_empty()),
    }
}

/// Adds rows for fields and, below each, for the fields of its group. `above` are the fields that
/// hold them.
fn add(table: &mut Table, words: &mut Table, above: &[&Field], fields: &[Field]) {
    for field in fields {
        let shape = (field.shape)();
        let path: Vec<&Field> = above.iter().copied().chain([field]).collect();
        let label = path.iter().map(|f| f.label()).collect::<Vec<_>>().join(" › ");
        let name = path.iter().map(|f| f.name).collect::<Vec<_>>().join(" › ");
        table.row([
            Cell::text(&label),
            Cell::text(name),
            Cell::text(field.sentence()),
            Cell::text(if (field.required)() { "Yes" } else { "No" }),
            Cell::text(capitalised(&written(&shape))),
        ]);
        for word in shape.words() {
            words.row([Cell::text(word.word), Cell::text(&label), Cell::text(word.meaning.trim())]);
        }
        add(table, words, &path, shape.fields());
    }
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
