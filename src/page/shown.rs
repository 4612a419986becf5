//! The fields of a record of any kind, ready to be read.

use serde::Serialize;

use super::parts::Link;
use super::prose::Prose;
use super::{Content, named};
use crate::chart::{Cell, Table, capitalised};
use crate::finding::Finding;
use crate::record::{Field, Seen, SeenField};
use crate::register::Record;
use crate::value::{FuzzyDate, SitePath};
use crate::words::say;

/// A field with its value.
#[derive(Debug, Serialize)]
pub struct Shown {
    /// The name of the field in the file.
    pub name: &'static str,
    /// What residents read as its name.
    pub label: String,
    /// Its value.
    pub value: Value,
    /// The numbers of the sources that stand for it.
    pub sources: Vec<usize>,
}

impl Shown {
    /// An answer in a few words.
    pub(super) fn answer(label: &str, words: impl Into<String>) -> Self {
        Self::of(label, vec![plain(words.into())])
    }

    /// An answer that names records.
    pub(super) fn links(label: &str, links: Vec<Link>) -> Self {
        let words = |link: Link| Words { to: Some(link.to), ..plain(link.text) };
        Self::of(label, links.into_iter().map(words).collect())
    }

    fn of(label: &str, words: Vec<Words>) -> Self {
        let (label, value) = (label.to_owned(), Value::Words(words));
        Self { name: "", label, value, sources: Vec::new() }
    }
}

/// A value, by how it is best shown.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", content = "of", rename_all = "snake_case")]
pub enum Value {
    /// A few words, some of which may lead somewhere.
    Words(Vec<Words>),
    /// Sentences below each other.
    Items(Vec<String>),
    /// Long text.
    Prose(Box<Prose>),
    /// A group of fields.
    Facts(Vec<Shown>),
    /// A list of groups.
    Table(Table),
}

/// Words that may lead to a page of the site or to another website.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Words {
    /// The words.
    pub text: String,
    /// The same in data.
    #[serde(skip)]
    pub data: String,
    /// The page to which they lead.
    pub to: Option<SitePath>,
    /// The other website to which they lead.
    pub url: Option<String>,
}

/// A list of texts is shown as sentences if one of them is longer than this.
const SHORT: usize = 40;

/// The fields of a record that have something to show, without those that all kinds share and the
/// name, which is the heading of the page.
pub(super) fn own_fields(
    content: Content<'_>,
    record: &dyn Record,
    findings: &mut Vec<Finding>,
) -> Vec<Shown> {
    let own = record.kind().own_fields().len();
    let mut shown = Vec::new();
    for field in record.fields().into_iter().take(own).skip(1) {
        let value = value(content, record.path(), &field, findings);
        shown.extend(value.map(|value| Shown {
            name: field.field.name,
            label: named::label(content.words, &field.field),
            value,
            sources: sources_for(record, field.field.name),
        }));
    }
    shown
}

/// The numbers, from 1, of the sources that name this field.
fn sources_for(record: &dyn Record, field: &str) -> Vec<usize> {
    let sources = record.common().sources.iter().zip(1..);
    let names = sources.filter(|(source, _)| source.r#for.iter().any(|name| name.value == field));
    names.map(|(_, number)| number).collect()
}

fn value(
    content: Content<'_>,
    path: &str,
    field: &SeenField<'_>,
    findings: &mut Vec<Finding>,
) -> Option<Value> {
    match &field.seen {
        Seen::Nothing => None,
        Seen::LongText(text) => {
            Some(Value::Prose(Box::new(Prose::of(content, path, text, findings))))
        }
        Seen::Group(fields) => {
            let inner = fields.iter().filter(|f| !is_source(f)).filter_map(|f| {
                let value = value(content, path, f, findings)?;
                let (name, label) = (f.field.name, named::label(content.words, &f.field));
                Some(Shown { name, label, value, sources: Vec::new() })
            });
            Some(Value::Facts(inner.collect()))
        }
        Seen::List(items) => list(content, &field.field, items),
        one => Some(Value::Words(vec![words(content, one)?])),
    }
}

fn list(content: Content<'_>, field: &Field, items: &[Seen<'_>]) -> Option<Value> {
    match items {
        [] => None,
        [Seen::Group(_), ..] => Some(Value::Table(table(content, field, items))),
        [Seen::Text(_), ..] => {
            let texts: Vec<String> =
                items.iter().filter_map(|item| words(content, item)).map(|w| w.text).collect();
            if texts.iter().any(|text| text.chars().count() > SHORT || text.ends_with('.')) {
                return Some(Value::Items(texts));
            }
            Some(Value::Words(texts.into_iter().map(plain).collect()))
        }
        _ => Some(Value::Words(items.iter().filter_map(|item| words(content, item)).collect())),
    }
}

/// A table of a list of groups: a column for each field that any of them has.
fn table(content: Content<'_>, field: &Field, items: &[Seen<'_>]) -> Table {
    let groups: Vec<&Vec<SeenField<'_>>> = items
        .iter()
        .filter_map(|item| match item {
            Seen::Group(fields) => Some(fields),
            _ => None,
        })
        .collect();
    let columns: Vec<&SeenField<'_>> = groups.first().map_or_else(Vec::new, |g| g.iter().collect());
    let headings: Vec<String> =
        columns.iter().map(|column| heading(content, &column.field)).collect();
    let headings: Vec<&str> = headings.iter().map(String::as_str).collect();
    let caption = named::label(content.words, field);
    let mut table = Table::new(&field.name.replace('_', "-"), caption, &headings);
    for group in groups {
        let cells: Vec<Cell> = group.iter().map(|f| cell(content, &f.seen)).collect();
        table.row(cells);
    }
    let last = table.columns.len();
    let empty: Vec<String> = (0..last)
        .filter(|column| table.rows.iter().all(|row| row[*column].text.is_empty()))
        .map(|column| table.columns[column].heading.clone())
        .collect();
    for heading in empty {
        table = table.without(&heading);
    }
    table.folding_unknown()
}

/// The heading of a field's column; figures line up on the right.
pub(super) fn heading(content: Content<'_>, field: &Field) -> String {
    use crate::record::Shape::{Money, Number, Quantity};
    let figures = matches!((field.shape)().value(), Money | Number | Quantity);
    let label = named::label(content.words, field);
    if figures { format!("{label}#") } else { label }
}

/// A value in a cell of a table. A source is named by its title; the list of sources has the rest.
pub(super) fn cell(content: Content<'_>, seen: &Seen<'_>) -> Cell {
    match seen {
        Seen::Money(amount) => Cell::money(*amount),
        Seen::Quantity(number) => Cell::with_data(number.to_string(), number.decimal()),
        Seen::Number(number) => Cell::count(*number),
        Seen::Date(date) => date_cell(content.words, *date),
        Seen::Reason(reason) => {
            Cell::with_data(capitalised(&content.words.choice(reason)), *reason)
        }
        Seen::Record { slug, .. } => {
            let named = words(content, seen).unwrap_or_default();
            let cell = Cell::with_data(named.text, slug.as_str());
            named.to.into_iter().fold(cell, Cell::linked)
        }
        Seen::List(items) => {
            let words = items.iter().filter_map(|item| words(content, item));
            let (texts, data): (Vec<String>, Vec<String>) = words.map(|w| (w.text, w.data)).unzip();
            Cell::with_data(texts.join(", "), data.join(", "))
        }
        Seen::Group(fields) => {
            let first = fields.iter().find_map(|f| words(content, &f.seen)).unwrap_or_default();
            Cell::with_data(first.text, first.data)
        }
        other => {
            let Words { text, data, .. } = words(content, other).unwrap_or_default();
            Cell::with_data(text, data)
        }
    }
}

/// A date as residents read it, in the data as it is written in records.
pub(super) fn date_cell(words: &crate::words::Words, date: FuzzyDate) -> Cell {
    let written = serde_json::to_value(date).ok();
    let written = written.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default();
    Cell::with_data(capitalised(&words.text(&date)), written)
}

fn plain(text: String) -> Words {
    Words { data: text.clone(), text, ..Words::default() }
}

/// A single value in words.
pub(super) fn words(content: Content<'_>, seen: &Seen<'_>) -> Option<Words> {
    let own = content.words;
    let said = |text: String, data: &str| Words {
        text: capitalised(&text),
        data: capitalised(data),
        ..Words::default()
    };
    Some(match seen {
        Seen::Nothing | Seen::List(_) | Seen::Group(_) => return None,
        Seen::Reason(word) | Seen::Word(word) => said(own.choice(word), word),
        Seen::Text(text) => plain((*text).to_owned()),
        Seen::LongText(text) => plain(text.text.clone()),
        Seen::Money(amount) => plain(amount.to_string()),
        Seen::Quantity(number) => plain(number.to_string()),
        Seen::Date(date) => said(own.text(date), &date.to_string()),
        Seen::Number(number) => plain(Cell::count(*number).text),
        Seen::Truth(true) => said(say!(own, "pages-yes"), "Yes"),
        Seen::Truth(false) => said(say!(own, "pages-no"), "No"),
        Seen::Address(address) => {
            let url = address.as_str().to_owned();
            Words { url: Some(url.clone()), ..plain(url) }
        }
        Seen::Record { folder, slug } => {
            let Link { text, to } = Link::record(content.register.find(folder, slug)?);
            Words { to: Some(to), ..plain(text) }
        }
    })
}

/// Whether a field holds who says so: that stands in the list of sources.
pub(super) fn is_source(field: &SeenField<'_>) -> bool {
    field.field.name == "source"
}
