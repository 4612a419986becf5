//! All kinds of record in one list: for schemas, new records and the data dictionary.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::common::Common;
use super::reader::Fields;
use super::shape::{Field, Shape, Word};
use super::{
    ChartBlock, Dataset, Kind, PaymentList, PostcodeFile, Section, Site, SupplierNames, Term,
};

/// How a kind is written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written {
    /// As a YAML file in the folder of its kind.
    Yaml,
    /// As a Markdown file in the folder of its kind, with its fields above the text.
    Markdown,
    /// As the one file of this name, at the top of the content folder.
    Alone(&'static str),
    /// As a block in the text of a story or page.
    Block,
}

/// What there is to know about a kind of record.
#[derive(Debug, Clone)]
pub struct KindInfo {
    /// The folder; empty where the kind has none of its own.
    pub folder: &'static str,
    /// What one of them is called.
    pub one: &'static str,
    /// What several are called.
    pub many: &'static str,
    /// Other names by which people call it.
    pub also: &'static [&'static str],
    /// The part of the site to which it belongs.
    pub section: Section,
    /// What residents find in the list of its records.
    pub says: &'static str,
    /// What it is.
    pub about: &'static str,
    /// How it is written down.
    pub written: Written,
    /// Its fields, those that all kinds share at the end.
    pub fields: Vec<Field>,
}

/// The words for a missing value, each with what it means, as [`Known`](crate::value::Known) reads
/// them.
pub const REASONS: [Word; 6] = [
    Word { word: "unknown", meaning: "Nobody has said." },
    Word {
        word: "unclear",
        meaning: "The source says something, but it cannot be read with certainty.",
    },
    Word { word: "not applicable", meaning: "The question does not arise." },
    Word { word: "withheld", meaning: "Known, and not published." },
    Word { word: "not known", meaning: "The same as unknown." },
    Word { word: "n/a", meaning: "The same as not applicable." },
];

macro_rules! infos {
    ($($kind:ident),*) => { vec![$(kind::<super::$kind>()),*] };
}

static KINDS: LazyLock<Vec<KindInfo>> = LazyLock::new(|| {
    let mut all: Vec<KindInfo> = super::for_all_kinds!(infos);
    all.sort_by_key(|kind| (kind.section, kind.folder));
    all.push(apart::<Site>("site", "the site", Written::Alone(Site::FILE)));
    let names = "supplier names";
    all.push(apart::<SupplierNames>(names, names, Written::Alone(SupplierNames::FILE)));
    all.push(apart::<ChartBlock>("chart", "charts", Written::Block));
    all
});

/// All kinds, in the order of the sections.
pub fn kinds() -> &'static [KindInfo] {
    &KINDS
}

/// The fields that every record in a folder may have.
pub fn shared_fields() -> Vec<Field> {
    Common::fields()
}

/// What the fields are that every record in a folder may have.
pub fn shared_about() -> &'static str {
    Common::ABOUT.trim()
}

fn kind<K: Kind>() -> KindInfo {
    KindInfo {
        folder: K::FOLDER,
        also: K::ALSO,
        says: K::SAYS,
        section: K::SECTION,
        ..apart::<K>(K::ONE, K::MANY, K::WRITTEN)
    }
}

fn apart<T: Fields>(one: &'static str, many: &'static str, written: Written) -> KindInfo {
    KindInfo {
        folder: "",
        one,
        many,
        also: &[],
        says: "",
        section: Section::News,
        about: T::ABOUT.trim(),
        written,
        fields: T::fields(),
    }
}

impl KindInfo {
    /// Its name as a part of file names: `shared-service`.
    pub fn stem(&self) -> String {
        self.one.replace(' ', "-")
    }

    /// Whether its records have a folder and the fields that all kinds share.
    pub fn has_folder(&self) -> bool {
        matches!(self.written, Written::Yaml | Written::Markdown)
    }

    /// The name of its file, where there is one alone.
    pub fn file(&self) -> Option<&'static str> {
        match self.written {
            Written::Alone(file) => Some(file),
            _ => None,
        }
    }

    /// Whether its records say in their own fields where they come from.
    pub fn is_sourced_elsewhere(&self) -> bool {
        [PaymentList::FOLDER, Dataset::FOLDER, PostcodeFile::FOLDER, Term::FOLDER]
            .contains(&self.folder)
    }

    /// The ending of its files.
    pub fn ending(&self) -> &'static str {
        if self.written == Written::Markdown { "md" } else { "yaml" }
    }

    /// Its fields without those that all kinds share.
    pub fn own_fields(&self) -> &[Field] {
        let shared = if self.has_folder() { shared_fields().len() } else { 0 };
        &self.fields[..self.fields.len().saturating_sub(shared)]
    }

    /// Every name by which it may be called.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        let all = [self.one, self.many, self.folder].into_iter().filter(|name| !name.is_empty());
        all.chain(self.also.iter().copied())
    }

    /// What there is to know about this kind.
    ///
    /// # Panics
    /// Never: `for_all_kinds!` lists every kind.
    #[expect(clippy::expect_used, reason = "for_all_kinds! lists every kind")]
    pub fn of<K: Kind>() -> &'static Self {
        Self::in_folder(K::FOLDER).expect("every kind is listed")
    }

    /// The kind whose records are in this folder.
    pub fn in_folder(folder: &str) -> Option<&'static Self> {
        static BY_FOLDER: LazyLock<HashMap<&str, &KindInfo>> = LazyLock::new(|| {
            let kinds = kinds().iter().filter(|kind| kind.has_folder());
            kinds.map(|kind| (kind.folder, kind)).collect()
        });
        BY_FOLDER.get(folder).copied()
    }

    /// The kind with a folder that people call by this name.
    pub fn called(name: &str) -> Option<&'static Self> {
        let wanted = plain(name);
        let is_called = |kind: &&Self| kind.names().any(|name| plain(name) == wanted);
        kinds().iter().filter(|kind| kind.has_folder()).find(is_called)
    }
}

/// A name without what people write in different ways.
fn plain(name: &str) -> String {
    name.trim().trim_end_matches('/').to_lowercase().replace(['-', '_'], " ")
}

impl Field {
    /// The name as people read it: "As at".
    pub fn label(&self) -> String {
        match self.name {
            "plain" => return "In plain words".to_owned(),
            "cy" => return "In Welsh".to_owned(),
            "person_label" => return "Called here".to_owned(),
            "to_name" => return "Handed over to".to_owned(),
            "has_fallback" => return "Is there a plan?".to_owned(),
            "effect_on" => return "What it changes".to_owned(),
            "sme" => return "Small or medium-sized?".to_owned(),
            "vcse" => return "Voluntary or social enterprise?".to_owned(),
            _ => {}
        }
        let words = self.name.split('_').enumerate().map(|(number, word)| match word {
            "url" => "web address".to_owned(),
            "gss" | "csv" | "ocid" | "vat" => word.to_uppercase(),
            word if number == 0 => {
                let (first, rest) = word.split_at(word.len().min(1));
                first.to_uppercase() + rest
            }
            word => word.to_owned(),
        });
        let label = words.collect::<Vec<_>>().join(" ");
        if label.starts_with("web") { label.replacen('w', "W", 1) } else { label }
    }
}

impl Shape {
    /// What may be written, in plain English, as the end of a sentence.
    pub fn in_words(&self) -> String {
        match self {
            Self::Text => "text".to_owned(),
            Self::LongText => "text of any length, in Markdown".to_owned(),
            Self::Money => "an amount, such as 1250.00 or £1,250.00".to_owned(),
            Self::Date => {
                "a date as exactly as it is known, such as 2011, 2013-autumn, 2013-07 or 2013-07-11"
                    .to_owned()
            }
            Self::Number => "a whole number".to_owned(),
            Self::Quantity => "a number, such as 94.5 or 1,838".to_owned(),
            Self::Truth => "yes or no".to_owned(),
            Self::WebAddress => "a web address that begins with https:// or http://".to_owned(),
            Self::Choice(words) => {
                let words: Vec<&str> = words.iter().map(|w| w.word).collect();
                format!("one of: {}", words.join(", "))
            }
            Self::Reference(folders) => {
                format!("the name of a file in {}, without its ending", in_folders(folders))
            }
            Self::Related(folders) => format!(
                "the folder and the name of a record, such as partnerships/river-board; the folder is one of: {}",
                folders.join(", ")
            ),
            Self::List(item) => match item.as_ref() {
                Self::Group(_) => "a list; each item has the fields that follow".to_owned(),
                item => format!("a list; each item is {}", item.in_words()),
            },
            Self::Group(_) => "the fields that follow".to_owned(),
            Self::OrReason(value) => format!(
                "{}; or, where that is not known: unknown, unclear, not applicable or withheld",
                value.in_words()
            ),
        }
    }

    /// The words among which a publisher chooses, if it comes to that.
    pub fn words(&self) -> &[Word] {
        match self {
            Self::Choice(words) => words,
            Self::List(inner) | Self::OrReason(inner) => inner.words(),
            _ => &[],
        }
    }

    /// What stands here where it is known.
    pub fn value(&self) -> &Self {
        match self {
            Self::OrReason(value) => value,
            other => other,
        }
    }

    /// The fields of the group, or of each item of a list of groups.
    pub fn fields(&self) -> &[Field] {
        match self {
            Self::Group(fields) => fields,
            Self::List(inner) | Self::OrReason(inner) => inner.fields(),
            _ => &[],
        }
    }
}

/// "organisations/ or areas/".
fn in_folders(folders: &[&str]) -> String {
    folders.iter().map(|folder| format!("{folder}/")).collect::<Vec<_>>().join(" or ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Known;

    #[test]
    fn the_words_for_a_missing_value_are_those_that_are_read() {
        for Word { word, .. } in REASONS {
            assert!(Known::<()>::from_reason(word).is_some(), "{word}");
        }
    }

    #[test]
    fn a_kind_is_found_by_what_people_call_it() {
        for (name, one) in [
            ("partnership", "partnership"),
            ("Organisation", "organisation"),
            ("shared service", "shared service"),
            ("shared-service", "shared service"),
            ("shared-services/", "shared service"),
            ("area", "area"),
            ("list of payments", "list of payments"),
            ("payments", "list of payments"),
            ("spending", "list of payments"),
            ("story", "story"),
            ("pages", "page"),
        ] {
            assert_eq!(KindInfo::called(name).map(|k| k.one), Some(one), "{name}");
        }
        assert!(KindInfo::called("site").is_none(), "there is one already");
        assert!(KindInfo::called("").is_none());
    }

    #[test]
    fn every_kind_has_fields_and_says_what_it_is() {
        for kind in kinds() {
            assert!(!kind.about.is_empty(), "{}", kind.one);
            assert!(!kind.own_fields().is_empty(), "{}", kind.one);
            for field in &kind.fields {
                assert!(!field.sentence().is_empty(), "{}: {}", kind.one, field.name);
                assert!(!field.label().is_empty());
            }
        }
    }

    #[test]
    fn labels_are_words() {
        let labels: Vec<String> =
            kinds().iter().flat_map(|k| &k.fields).map(Field::label).collect();
        for label in ["As at", "GSS code", "CSV", "Base web address", "Open to new partners"] {
            assert!(labels.iter().any(|l| l == label), "{label}");
        }
    }
}
