//! Texts in more than one language: the field `summary` may have a twin `summary_cy`.
//!
//! A record is read once for each language of the site. Before it is read, each twin of the language
//! at hand takes the place of its field, and those of other languages are left out; so neither the
//! reader nor any later room knows of twins. A text without one stays in the main language, and is
//! noted, so that pages can say so.

use std::collections::BTreeSet;

use super::shape::{Field, Shape};
use crate::source::yaml::{Content, Entry, Node};
use crate::value::Language;

/// The language in which records are read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tongue {
    /// The languages beside the main one: the endings of their twins.
    others: Vec<String>,
    /// The ending of the language at hand; `None` of the main one.
    now: Option<String>,
}

/// What is there in a language, and what is not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Translation {
    /// How many texts are there.
    pub there: usize,
    /// How many are not.
    pub lacking: usize,
    /// Everything that is said in the main language instead, short texts and names too.
    pub texts: BTreeSet<String>,
    /// The paths of the files that lack any.
    pub files: BTreeSet<String>,
}

impl Translation {
    /// Adds what is known of another file.
    pub fn add(&mut self, other: Self) {
        self.there += other.there;
        self.lacking += other.lacking;
        self.texts.extend(other.texts);
        self.files.extend(other.files);
    }
}

/// Whether a text counts as one that has to be translated: long ones and summaries do, unless they
/// are never published.
fn counts(field: &Field, shape: &Shape) -> bool {
    let is_long = matches!(shape, Shape::LongText) && field.name != "notes_for_editors";
    is_long || field.name == "summary"
}

/// Whether `key` names the twin of a field in any language.
pub fn is_twin_of(key: &str, field: &Field) -> bool {
    let language = key.strip_prefix(field.name).and_then(|rest| rest.strip_prefix('_'));
    let is_tag =
        |tag: &str| (2..=3).contains(&tag.len()) && tag.bytes().all(|b| b.is_ascii_lowercase());
    language.is_some_and(is_tag) && is_text(&(field.shape)())
}

/// Whether a field may have a twin.
pub(super) fn is_text(shape: &Shape) -> bool {
    match shape {
        Shape::Text | Shape::LongText => true,
        Shape::List(inner) | Shape::OrReason(inner) => is_text(inner),
        _ => false,
    }
}

/// The fields of a group, or of each group of a list.
fn groups(shape: Shape) -> Option<Vec<Field>> {
    match shape {
        Shape::Group(fields) => Some(fields),
        Shape::List(inner) | Shape::OrReason(inner) => groups(*inner),
        _ => None,
    }
}

impl Tongue {
    /// The main language of a site that has these languages.
    pub fn main(languages: &[Language]) -> Self {
        let others = languages.iter().skip(1).map(|one| one.folder().to_owned());
        Self { others: others.collect(), now: None }
    }

    /// Another language of the same site.
    #[must_use]
    pub fn of(&self, language: &Language) -> Self {
        Self { others: self.others.clone(), now: Some(language.folder().to_owned()) }
    }

    /// The ending of the names of files that hold the text of a record in another language, such as
    /// `.cy` in `story.cy.md`; `None` of a file of the record itself.
    pub fn file_twin<'a>(&self, stem: &'a str) -> Option<(&'a str, &'a str)> {
        let (stem, language) = stem.rsplit_once('.')?;
        self.others.iter().any(|other| other == language).then_some((stem, language))
    }

    /// Whether the language at hand is not the main one.
    pub fn is_other(&self) -> bool {
        self.now.is_some()
    }

    /// Whether this is the language at hand.
    pub fn is_now(&self, language: &str) -> bool {
        self.now.as_deref() == Some(language)
    }

    /// The node with its texts in the language at hand.
    pub fn translated(&self, node: Node, shape: Shape, noted: &mut Translation) -> Node {
        match groups(shape) {
            Some(fields) if !self.others.is_empty() => self.group(node, &fields, noted),
            _ => node,
        }
    }

    fn group(&self, node: Node, fields: &[Field], noted: &mut Translation) -> Node {
        let content = match node.content {
            Content::Map(entries) => Content::Map(self.entries(entries, fields, noted)),
            Content::List(items) => Content::List(
                items.into_iter().map(|item| self.group(item, fields, noted)).collect(),
            ),
            other => other,
        };
        Node { content, ..node }
    }

    fn entries(
        &self,
        mut entries: Vec<Entry>,
        fields: &[Field],
        noted: &mut Translation,
    ) -> Vec<Entry> {
        for (number, field) in fields.iter().enumerate() {
            let shape = (field.shape)();
            if is_text(&shape) {
                let twin = self.take_twins(&mut entries, field.name);
                let own = entries.iter_mut().find(|entry| entry.key == field.name);
                let Some(own) = own else { continue };
                match twin {
                    Some(twin) => {
                        own.value = twin;
                        noted.there += usize::from(counts(field, &shape));
                    }
                    None if self.is_other() => {
                        noted.lacking += usize::from(counts(field, &shape));
                        note_texts(&own.value, number == 0, &mut noted.texts);
                    }
                    None => {}
                }
            } else if let Some(inner) = groups(shape).filter(|_| !is_source(field)) {
                let own = entries.iter_mut().find(|entry| entry.key == field.name);
                if let Some(own) = own {
                    let empty = Node { place: own.value.place.clone(), content: Content::Empty };
                    let value = std::mem::replace(&mut own.value, empty);
                    own.value = self.group(value, &inner, noted);
                }
            }
        }
        entries
    }

    /// Takes the twins of a field out of its group and gives that of the language at hand.
    fn take_twins(&self, entries: &mut Vec<Entry>, field: &str) -> Option<Node> {
        let mut found = None;
        for other in &self.others {
            let Some(at) = entries.iter().position(|e| is_twin(&e.key, field, other)) else {
                continue;
            };
            let twin = entries.remove(at).value;
            if self.is_now(other) && !matches!(twin.content, Content::Empty) {
                found = Some(twin);
            }
        }
        found
    }
}

fn is_twin(key: &str, field: &str, language: &str) -> bool {
    key.strip_prefix(field).and_then(|rest| rest.strip_prefix('_')) == Some(language)
}

/// Sources keep the words in which they were published.
fn is_source(field: &Field) -> bool {
    matches!(field.name, "source" | "sources")
}

/// Notes texts of which pages say that they are in the main language. A name is a name in any.
fn note_texts(node: &Node, is_name: bool, texts: &mut BTreeSet<String>) {
    match &node.content {
        Content::Text(text) if !is_name && text.trim().contains(' ') => {
            texts.insert(text.trim().to_owned());
        }
        Content::List(items) => items.iter().for_each(|item| note_texts(item, is_name, texts)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::finding::SourceFile;
    use crate::record::{Fields, Reader, Site};
    use crate::source::yaml;

    const SITE: &str = "\
title: In the open
title_cy: Yn agored
summary: What it is for.
publisher: The council of two rivers
base_url: https://example.org
languages: [en-GB, cy]
licence: {name: Open Government Licence, url: https://example.org/licence}
contact:
  text: Found a mistake?
  text_cy: Wedi gweld camgymeriad?
  url: https://example.org/contact
";

    fn read(language: Option<&str>) -> (Site, Translation, usize) {
        let languages: Vec<Language> =
            ["en-GB", "cy"].iter().map(|tag| tag.parse().expect("a language")).collect();
        let main = Tongue::main(&languages);
        let tongue = match language {
            Some(tag) => main.of(&tag.parse().expect("a language")),
            None => main,
        };
        let file = SourceFile::new("site.yaml", SITE);
        let node = yaml::parse(&file, 0..SITE.len(), &mut Vec::new()).expect("YAML");
        let mut reader = Reader::new(&Arc::new(tongue), &Arc::default());
        let site = reader.read(node).expect("a site");
        (site, reader.translation, reader.findings.len())
    }

    #[test]
    fn a_twin_takes_the_place_of_its_field_in_its_language_alone() {
        let (english, noted, findings) = read(None);
        assert_eq!((english.title.as_str(), findings), ("In the open", 0));
        assert_eq!(noted, Translation::default());
        let (welsh, noted, findings) = read(Some("cy"));
        assert_eq!((welsh.title.as_str(), findings), ("Yn agored", 0));
        assert_eq!(welsh.contact.text, "Wedi gweld camgymeriad?");
        assert_eq!(welsh.summary, "What it is for.");
        assert_eq!((noted.there, noted.lacking), (0, 1), "the summary counts, the names do not");
        let texts: Vec<&str> = noted.texts.iter().map(String::as_str).collect();
        assert_eq!(texts, ["The council of two rivers", "What it is for."]);
    }

    #[test]
    fn only_texts_have_twins() {
        let fields = Site::fields();
        let has = |name: &str| {
            let field = fields.iter().find(|field| field.name == name).expect("a field");
            is_text(&(field.shape)())
        };
        assert!(has("title") && has("summary"));
        assert!(!has("base_url") && !has("supplier_page_from") && !has("brand"));
    }
}
