//! From located YAML to values: one trait, and the gathering of every mistake on the way.

mod advice;
mod plain;

use std::collections::BTreeSet;
use std::sync::Arc;

use super::seen::{Seen, SeenField};
use super::shape::{Field, Shape};
use super::tongue::{Tongue, Translation, is_twin_of};
use crate::finding::{Finding, Place, nearest};
use crate::source::Markdown;
use crate::source::yaml::{Content, Entry, Node, odd_space};
use crate::value::{Known, Mistake, Slug};
use crate::words::{Spoken, Words};

/// What a reader gathers beside the values: mistakes, and the records that were named.
#[derive(Debug, Default)]
pub struct Reader {
    /// What is wrong.
    pub findings: Vec<Finding>,
    /// Every reference that was read, for the register to check.
    pub mentions: Vec<Mention>,
    /// The records that are kept out: what refers to them is passed over, as if not written.
    pub hidden: Arc<Hidden>,
    /// The language in which is read.
    pub tongue: Arc<Tongue>,
    /// What is there in that language.
    pub translation: Translation,
    /// The hidden record for whose sake the value just read was passed over.
    passed_over: Option<(Named, Place)>,
    /// The hidden record that a field of the group at hand names.
    in_group: Option<(Named, Place)>,
    /// The record that is read.
    of: Option<Named>,
    /// The names of the fields in which the value at hand stands, the outermost first.
    path: Vec<&'static str>,
}

/// A record, by the folder of its kind and its name.
pub type Named = (&'static str, Slug);

/// Records that are kept out of the site, by folder and name.
pub type Hidden = BTreeSet<Named>;

/// Another record, named somewhere.
#[derive(Debug, Clone)]
pub struct Mention {
    /// The folder of the kind that was meant: `organisations`.
    pub folder: &'static str,
    /// The name written.
    pub slug: Slug,
    /// Where.
    pub place: Place,
    /// The record in which it is named.
    pub from: Option<Named>,
    /// The field of that record in which it is named: `members`.
    pub field: &'static str,
}

impl Reader {
    /// A reader in a language that passes over what refers to hidden records.
    pub fn new(tongue: &Arc<Tongue>, hidden: &Arc<Hidden>) -> Self {
        Self { tongue: Arc::clone(tongue), hidden: Arc::clone(hidden), ..Self::default() }
    }

    /// Notes whether the text below the front matter is there in the language at hand.
    pub fn note_body(&mut self, body: &Markdown, there: bool) {
        let words = body.text.trim();
        if words.is_empty() || !self.tongue.is_other() {
            return;
        }
        self.translation.there += usize::from(there);
        self.translation.lacking += usize::from(!there);
        if !there {
            self.translation.texts.insert(words.to_owned());
        }
    }

    /// Reads a record or what `site.yaml` says, in the language at hand.
    pub fn read<T: FromNode>(&mut self, node: Node) -> Option<T> {
        let tongue = Arc::clone(&self.tongue);
        let node = tongue.translated(node, T::shape(), &mut self.translation);
        T::from_node(&node, self)
    }

    /// The same reader, for a record of this name.
    #[must_use]
    pub fn of(self, folder: &'static str, slug: Option<&Slug>) -> Self {
        Self { of: slug.map(|slug| (folder, slug.clone())), ..self }
    }

    /// The record that is read.
    pub fn of_record(&self) -> Option<&Named> {
        self.of.as_ref()
    }

    /// Notes a reference. `None` where it leads to a hidden record and is to be passed over.
    pub(super) fn mention(
        &mut self,
        folder: &'static str,
        slug: &Slug,
        place: &Place,
    ) -> Option<()> {
        if self.hidden.contains(&(folder, slug.clone())) {
            self.passed_over = Some(((folder, slug.clone()), place.clone()));
            return None;
        }
        self.mentions.push(Mention {
            folder,
            slug: slug.clone(),
            place: place.clone(),
            from: self.of.clone(),
            field: self.path.first().copied().unwrap_or_default(),
        });
        Some(())
    }

    /// What stands in the place of a value that was passed over.
    fn or_if_passed_over<T>(&mut self, read: Option<T>, instead: impl FnOnce() -> T) -> Option<T> {
        if self.passed_over.take().is_some() { read.or_else(|| Some(instead())) } else { read }
    }

    /// The hidden record without which the record just read cannot be, and where it is named.
    pub fn kept_out_with(&mut self) -> Option<(Named, Place)> {
        self.passed_over.take()
    }

    /// Records that the words at `place` are no good, and why.
    pub fn mistake(&mut self, id: &'static str, place: &Place, mistake: &Mistake) {
        if let Some(finding) = odd_space(place) {
            self.findings.push(finding);
            return;
        }
        let words = first_words(place.text());
        let message = format!("“{words}” {}", mistake.problem);
        self.findings.push(Finding::error(id, place, message).help(&mistake.help));
    }

    /// Records that something else was expected here.
    fn expected(&mut self, node: &Node, what: &str, help: &str) {
        let found = match &node.content {
            Content::Empty => "nothing is written",
            Content::Text(_) => "this is text",
            Content::List(_) => "this is a list",
            Content::Map(_) => "this is a group of fields",
        };
        let message = format!("{what} was expected here, but {found}");
        self.findings.push(Finding::error("wrong-shape", &head(&node.place), message).help(help));
    }

    /// Records that a list stands where one value is wanted.
    fn only_one(&mut self, node: &Node, help: &str) {
        let message = "only one is possible here, but this is a list";
        self.findings.push(Finding::error("wrong-shape", &head(&node.place), message).help(help));
    }
}

/// The first line of a place: enough to mark a list or group without underlining a page of it.
fn head(place: &Place) -> Place {
    let first = place.text().lines().next().unwrap_or_default().len();
    Place::new(place.file(), place.start()..place.start() + first)
}

fn first_words(text: &str) -> String {
    const LONGEST: usize = 60;
    let line = text.lines().next().unwrap_or_default().trim_matches(['"', '\'']);
    if line.chars().count() <= LONGEST {
        line.to_owned()
    } else {
        line.chars().take(LONGEST).chain(['…']).collect()
    }
}

/// A value that can be read from located YAML.
pub trait FromNode: Sized {
    /// Reads the value; `None` where it is wrong, with a finding that says why.
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self>;

    /// The value of a field that is not written at all; `None` makes the field required.
    fn absent() -> Option<Self> {
        None
    }

    /// The value of a field whose name is written and nothing behind it.
    fn empty() -> Option<Self> {
        Self::absent()
    }

    /// The value, seen without its type.
    fn seen(&self) -> Seen<'_>;

    /// What may be written for it.
    fn shape() -> Shape;
}

/// A group of named fields: a record or a part of one.
pub trait Fields: Sized {
    /// What the group is: the documentation of its struct.
    const ABOUT: &'static str;

    /// The fields, in the order in which they are best written.
    fn fields() -> Vec<Field>;

    /// Takes its fields out of a group that may hold others' too.
    fn take(group: &Group<'_>, reader: &mut Reader) -> Option<Self>;

    /// Its fields with their values.
    fn seen_fields(&self) -> Vec<SeenField<'_>>;
}

impl<T: Fields> FromNode for T {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        let Content::Map(entries) = &node.content else {
            advice::no_group(node, &T::fields(), reader);
            return None;
        };
        let group = Group::new(node, entries, T::fields());
        let around = reader.in_group.take();
        let value = T::take(&group, reader);
        reader.passed_over = std::mem::replace(&mut reader.in_group, around);
        group.report_unknown(reader);
        value
    }

    fn seen(&self) -> Seen<'_> {
        Seen::Group(self.seen_fields())
    }

    fn shape() -> Shape {
        Shape::Group(T::fields())
    }
}

/// The entries of a group and the fields that it may have.
pub struct Group<'a> {
    place: &'a Place,
    entries: &'a [Entry],
    fields: Vec<Field>,
}

impl<'a> Group<'a> {
    fn new(node: &'a Node, entries: &'a [Entry], fields: Vec<Field>) -> Self {
        Self { place: &node.place, entries, fields }
    }

    /// Reads the field `name`.
    pub fn field<T: FromNode>(
        &self,
        name: &'static str,
        meaning: &str,
        reader: &mut Reader,
    ) -> Option<T> {
        let Some(entry) = self.entries.iter().find(|e| e.key == name) else {
            let value = T::absent();
            if value.is_none() && !self.is_misspelt(name) {
                reader.findings.push(
                    Finding::error(
                        "missing-field",
                        &head(self.place),
                        format!("{name} is missing"),
                    )
                    .help(advice::add_line::<T>(name, meaning)),
                );
            }
            return value;
        };
        if let Some(finding) = advice::bare_reason::<T>(&entry.value, self.place) {
            reader.findings.push(finding);
            return None;
        }
        if !matches!(entry.value.content, Content::Empty) {
            reader.path.push(name);
            let value = T::from_node(&entry.value, reader);
            reader.path.pop();
            reader.in_group = reader.in_group.take().or_else(|| reader.passed_over.take());
            return value;
        }
        let value = T::empty();
        if value.is_none() {
            reader.findings.push(
                Finding::error("missing-field", &entry.key_place, format!("{name} is empty"))
                    .help(advice::fill_in::<T>(meaning)),
            );
        }
        value
    }

    /// The entries that are no field of this group, each with the field that it probably means.
    fn unknown(&self) -> impl Iterator<Item = (&Entry, Option<&str>)> {
        let names = || self.fields.iter().map(|f| f.name);
        self.entries
            .iter()
            .filter(move |entry| names().all(|name| name != entry.key))
            .map(move |entry| (entry, nearest(&entry.key, names())))
    }

    /// Whether a field that is missing is there under a wrong name, which is said once.
    fn is_misspelt(&self, name: &str) -> bool {
        self.unknown().any(|(_, meant)| meant == Some(name))
    }

    fn report_unknown(&self, reader: &mut Reader) {
        for (entry, meant) in self.unknown() {
            if self.fields.iter().any(|field| is_twin_of(&entry.key, field)) {
                reader.findings.push(other_language(entry));
                continue;
            }
            let names: Vec<&str> = self.fields.iter().map(|f| f.name).collect();
            let help = match (meant, advice::own_file(&entry.key)) {
                (Some(name), _) => format!("did you mean {name}?"),
                (None, Some(file)) => format!("that stands in a file of its own, {file}"),
                (None, None) => format!("the fields here are {}", names.join(", ")),
            };
            reader.findings.push(
                Finding::error(
                    "unknown-field",
                    &entry.key_place,
                    format!("there is no field {} here", entry.key),
                )
                .help(help),
            );
        }
    }
}

/// A text in a language that the site does not have.
fn other_language(entry: &Entry) -> Finding {
    let language = entry.key.rsplit('_').next().unwrap_or_default();
    let message = format!("{} is a text in a language that this website does not have", entry.key);
    Finding::error("language-not-there", &entry.key_place, message)
        .help(format!("add {language} to languages in site.yaml, or remove the text"))
}

/// The first sentence of a field's documentation, for a message.
fn first_sentence(meaning: &str) -> &str {
    let meaning = meaning.trim();
    meaning.split_once(". ").map_or(meaning, |(first, _)| first).trim_end_matches('.')
}

/// A value with its place.
#[derive(Debug, Clone)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// Where it is written.
    pub place: Place,
}

impl<T> std::ops::Deref for At<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: std::fmt::Display> std::fmt::Display for At<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.value.fmt(f)
    }
}

impl<T: Spoken> Spoken for At<T> {
    fn spoken(&self, words: &Words) -> fluent_bundle::FluentValue<'static> {
        self.value.spoken(words)
    }
}

impl<T: serde::Serialize> serde::Serialize for At<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}

impl<T: FromNode> FromNode for At<T> {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        T::from_node(node, reader).map(|value| Self { value, place: node.place.clone() })
    }

    fn seen(&self) -> Seen<'_> {
        self.value.seen()
    }

    fn shape() -> Shape {
        T::shape()
    }
}

impl<T: FromNode> FromNode for Option<T> {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        let read = T::from_node(node, reader).map(Some);
        reader.or_if_passed_over(read, || None)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }

    fn seen(&self) -> Seen<'_> {
        self.as_ref().map_or(Seen::Nothing, FromNode::seen)
    }

    fn shape() -> Shape {
        T::shape()
    }
}

impl<T: FromNode> FromNode for Vec<T> {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        let Content::List(items) = &node.content else {
            reader.expected(node, "a list", &advice::for_list(node, &T::shape()));
            return None;
        };
        let read: Vec<Option<Option<T>>> = items
            .iter()
            .map(|item| {
                let read = T::from_node(item, reader).map(Some);
                reader.or_if_passed_over(read, || None)
            })
            .collect();
        read.into_iter()
            .collect::<Option<Vec<_>>>()
            .map(|read| read.into_iter().flatten().collect())
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }

    fn seen(&self) -> Seen<'_> {
        Seen::List(self.iter().map(FromNode::seen).collect())
    }

    fn shape() -> Shape {
        Shape::List(Box::new(T::shape()))
    }
}

impl<T: FromNode> FromNode for Known<T> {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        if let Content::Text(words) = &node.content
            && let Some(reason) = Self::from_reason(words)
        {
            return Some(reason);
        }
        let before = reader.findings.len();
        let read = T::from_node(node, reader).map(Self::Known);
        advice::or_reason(node, &mut reader.findings[before..]);
        reader.or_if_passed_over(read, || Self::Unknown)
    }

    fn absent() -> Option<Self> {
        Some(Self::Unknown)
    }

    fn seen(&self) -> Seen<'_> {
        match self.value() {
            Some(value) => value.seen(),
            None => Seen::Reason(self.reason().unwrap_or_default()),
        }
    }

    fn shape() -> Shape {
        Shape::OrReason(Box::new(T::shape()))
    }
}

/// Reads a value from its words, with the id of the finding where they are no good.
pub(super) fn parsed<T: std::str::FromStr<Err = Mistake>>(
    node: &Node,
    what: &str,
    id: &'static str,
    reader: &mut Reader,
) -> Option<T> {
    let words = words(node, what, reader)?;
    words.parse().map_err(|mistake| reader.mistake(id, &node.place, &mistake)).ok()
}

/// The words of a node, or a finding.
pub(super) fn words<'a>(node: &'a Node, what: &str, reader: &mut Reader) -> Option<&'a str> {
    match &node.content {
        Content::Text(words) => Some(words.trim()),
        Content::Map(_) => {
            reader.expected(node, what, "if the words hold a colon, put them in quotation marks");
            None
        }
        Content::List(items) => {
            reader.only_one(node, &advice::for_one(items));
            None
        }
        Content::Empty => {
            reader.expected(node, what, "write it after the colon, on the same line");
            None
        }
    }
}
