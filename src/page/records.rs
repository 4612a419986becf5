//! The page of a record of any kind, and the page that lists all records of a kind.

use serde::Serialize;

use super::provenance::{Provenance, example_words, marks_cell, with_examples};
use super::section::{self, Section};
use super::shown::{Shown, Value, cell, heading, own_fields};
use super::{Content, Prose, named, views};
use crate::chart::{Cell, Chart, Table};
use crate::finding::Finding;
use crate::record::{Field, KindInfo, Shape};
use crate::register::Record;
use crate::words::{Words, say};

/// A record.
#[derive(Debug, Serialize)]
pub struct RecordView {
    /// What is most asked about it: worked out, not written in the record.
    pub opening: Vec<Section>,
    /// The fields of a few words.
    pub facts: Vec<Shown>,
    /// The other fields, each under a heading.
    pub texts: Vec<Shown>,
    /// The text below the front matter.
    pub body: Option<Prose>,
    /// What is known about it from elsewhere.
    pub more: Vec<Section>,
    /// What belongs to it, sources, changes.
    pub provenance: Provenance,
    /// The template of its kind.
    #[serde(skip)]
    pub template: String,
}

/// All records of a kind.
#[derive(Debug, Serialize)]
pub struct IndexView {
    /// What they say when they are seen together.
    pub opening: Vec<Section>,
    /// One row for each.
    pub table: Table,
    /// Whether the opening says the same, so that the list need not be open.
    pub folded: bool,
    /// What is more to be said of them.
    pub more: Vec<Section>,
    /// The template of its kind.
    #[serde(skip)]
    pub template: String,
}

impl RecordView {
    /// The page of a record.
    pub(super) fn of(
        content: Content<'_>,
        record: &dyn Record,
        findings: &mut Vec<Finding>,
    ) -> Self {
        let views::Parts { opening, more, shown } = views::record(content, record, findings);
        let fields = own_fields(content, record, findings);
        let fields = fields.into_iter().filter(|field| !shown.fields.contains(&field.name));
        let (facts, texts) = fields.partition(|field| matches!(field.value, Value::Words(_)));
        let body = record.body().map(|text| Prose::of(content, record.path(), text, findings));
        let noted = |section| noted(content.words, section, &[record]);
        Self {
            opening: opening.into_iter().map(noted).collect(),
            facts,
            texts,
            body,
            more: more.into_iter().map(noted).collect(),
            provenance: Provenance::of(content, record, &shown.links),
            template: format!("{}.html", record.kind().stem()),
        }
    }

    pub(super) fn tables(&self) -> Vec<&Table> {
        let fields = self.texts.iter().filter_map(|field| match &field.value {
            Value::Table(table) => Some(vec![table]),
            Value::Prose(prose) => Some(prose.tables.iter().collect()),
            _ => None,
        });
        let sections = section::tables(self.opening.iter().chain(&self.more));
        let body = self.body.iter().flat_map(|body| &body.tables);
        fields.flatten().chain(sections).chain(body).collect()
    }

    pub(super) fn charts(&self) -> Vec<&Chart> {
        let body = self.body.iter().flat_map(|body| &body.charts);
        section::charts(self.opening.iter().chain(&self.more)).into_iter().chain(body).collect()
    }
}

/// How many columns a list of records shows besides the name; its CSV file has all.
const COLUMNS: usize = 5;

impl IndexView {
    /// The list of the records of a kind.
    pub(super) fn of(content: Content<'_>, kind: &'static KindInfo) -> Self {
        let views::Parts { opening, more, shown } = views::index(content, kind);
        let mut records: Vec<&dyn Record> = content.register.in_folder(kind.folder).collect();
        records.sort_by(|a, b| {
            content.words.compare(a.name(), b.name()).then_with(|| a.slug().cmp(b.slug()))
        });
        Self {
            opening: with_examples(content.words, records.iter().copied(), opening),
            table: list(content, kind, &records),
            folded: shown.list,
            more: more.into_iter().map(|section| noted(content.words, section, &records)).collect(),
            template: format!("{}-index.html", kind.stem()),
        }
    }

    pub(super) fn tables(&self) -> Vec<&Table> {
        let sections = section::tables(self.opening.iter().chain(&self.more));
        std::iter::once(&self.table).chain(sections).collect()
    }

    pub(super) fn charts(&self) -> Vec<&Chart> {
        section::charts(self.opening.iter().chain(&self.more))
    }
}

/// A section whose charts say that some of the records behind them are examples.
fn noted(words: &Words, section: Section, records: &[&dyn Record]) -> Section {
    match example_words(words, records.iter().copied()) {
        Some(words) => section.noting(&words),
        None => section,
    }
}

/// A table of records: the name and the fields of a few words. Of these the page shows the first
/// that fit and that any record has.
fn list(content: Content<'_>, kind: &KindInfo, records: &[&dyn Record]) -> Table {
    let columns: Vec<(usize, &Field)> = kind
        .own_fields()
        .iter()
        .enumerate()
        .skip(1)
        .filter(|(_, field)| is_short(field.name, &(field.shape)()))
        .collect();
    let headings: Vec<String> = columns.iter().map(|(_, field)| heading(content, field)).collect();
    let (name, sure) = (say!(content.words, "pages-name"), say!(content.words, "pages-how-sure"));
    let headings: Vec<&str> =
        [&name].into_iter().chain(&headings).chain([&sure]).map(String::as_str).collect();
    let mut table = Table::new(kind.folder, named::many(content.words, kind), &headings);
    for record in records {
        let fields = record.fields();
        let values = columns.iter().map(|(number, _)| cell(content, &fields[*number].seen));
        let name = Cell::text(record.name()).linked(record.address());
        let mark = marks_cell(content.words, *record);
        let cells: Vec<Cell> = std::iter::once(name).chain(values).chain([mark]).collect();
        table.row(cells);
    }
    narrowed(table)
}

/// Keeps on the page the name, the first columns that say something, and how sure it is.
fn narrowed(mut table: Table) -> Table {
    let last = table.columns.len() - 1;
    let says =
        |table: &Table, column: usize| table.rows.iter().any(|row| !says_nothing(&row[column]));
    let mut room = COLUMNS;
    for column in 1..=last {
        let keep = says(&table, column) && (column == last || room > 0);
        room -= usize::from(keep && column != last);
        table.columns[column].data_only = !keep;
    }
    table
}

fn says_nothing(cell: &Cell) -> bool {
    cell.text.is_empty() || matches!(cell.data.as_str(), "unknown" | "Unknown")
}

/// Whether a field has a few words, which fit into a column.
fn is_short(name: &str, shape: &Shape) -> bool {
    match shape.value() {
        Shape::Choice(_)
        | Shape::Date
        | Shape::Money
        | Shape::Number
        | Shape::Quantity
        | Shape::Truth
        | Shape::Reference(_)
        | Shape::Related(_) => true,
        Shape::List(item) => {
            matches!(item.as_ref(), Shape::Reference(_) | Shape::Choice(_)) || name == "skills"
        }
        Shape::Text => matches!(
            name,
            "stands_for"
                | "plain"
                | "unit"
                | "year"
                | "department"
                | "to_name"
                | "supplier_name"
                | "recipient_name"
        ),
        _ => false,
    }
}
