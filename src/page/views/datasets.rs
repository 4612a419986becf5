//! Datasets: the table with its chart, and whether the next edition is due.

use super::picture::{amount, picture_from, quantity};
use super::tables::{said_cell, truth_cell};
use super::{Elsewhere, Parts};
use crate::chart::{
    Cell, Chart, Column, Dot, Dots, Figure, Form, Shares, SharesRow, StepPoint, Steps, Table,
};
use crate::finding::Finding;
use crate::ledger::{DatasetTable, DatasetValue, next_due};
use crate::page::Content;
use crate::page::parts::record_cell;
use crate::page::section::{Block, Section};
use crate::page::shown::date_cell;
use crate::record::{Dataset, DatasetChart, DatasetField, DatasetForm, FieldKind};
use crate::register::Entry;
use crate::words::{Words, say};

/// How many rows the page shows; the CSV file has all.
const SHOWN: usize = 100;

/// The page of a dataset: whether it is up to date, its chart, its table, what its columns mean.
pub(super) fn record(
    content: Content<'_>,
    entry: &Entry<Dataset>,
    findings: &mut Vec<Finding>,
) -> Parts {
    let (dataset, words) = (&entry.record, content.words);
    let mut opening = Section::opening();
    opening = opening.with(Block::Status(standing(content, dataset)));
    let mut more = Vec::new();
    if let Some(table) = content.ledger.datasets.get(&entry.slug) {
        if let Some(request) = &dataset.chart {
            opening = drawn(content, entry, request, table, findings)
                .into_iter()
                .fold(opening, Section::chart);
        }
        let heading = say!(words, "datasets-data");
        more.push(Section::new("data", heading).table(data(words, entry, table)));
    } else if dataset.csv.is_none() {
        opening = opening.saying(say!(words, "datasets-not-here"));
    }
    let meaning = Section::new("columns", say!(words, "datasets-columns"));
    more.push(meaning.table(columns(words, dataset)));
    if let Some(attribution) = &dataset.attribution {
        more.push(Section::new("reuse", say!(words, "datasets-reuse")).saying(attribution));
    }
    Parts {
        opening: vec![opening],
        more,
        shown: Elsewhere {
            fields: vec!["csv", "fields", "chart", "attribution"],
            ..Elsewhere::default()
        },
    }
}

/// Whether a dataset is up to date on a day.
pub(in crate::page) fn standing(content: Content<'_>, dataset: &Dataset) -> String {
    let (as_at, words) = (content.register.edition.as_at, content.words);
    match next_due(dataset) {
        Some(due) if due < as_at => {
            say!(words, "datasets-late", day = due, count = (as_at - due).get_days())
        }
        Some(due) => say!(words, "datasets-up-to-date", day = due),
        None if dataset.covers.value().is_none() => say!(words, "datasets-time-unknown"),
        None => say!(words, "datasets-complete"),
    }
}

fn data(words: &Words, entry: &Entry<Dataset>, table: &DatasetTable) -> Table {
    let fields = &entry.record.fields;
    let mut shown = Table::new("data", entry.name(), &[]);
    shown.columns = fields
        .iter()
        .map(|field| Column {
            heading: label(field).to_owned(),
            numeric: matches!(field.kind, FieldKind::Number | FieldKind::Money),
            data_only: false,
        })
        .collect();
    for row in &table.rows {
        let cells = row.iter().zip(fields).map(|(value, f)| cell(words, value, f));
        shown.row(cells.collect::<Vec<Cell>>());
    }
    shown.showing(SHOWN)
}

fn label(field: &DatasetField) -> &str {
    field.label.as_deref().unwrap_or(&field.name.value)
}

fn cell(words: &Words, value: &DatasetValue, field: &DatasetField) -> Cell {
    match value {
        DatasetValue::Empty => Cell::empty(),
        DatasetValue::Text(text) => Cell::text(text),
        DatasetValue::Number(number) => {
            Cell::with_data(number.with_unit(sign(field)), number.decimal())
        }
        DatasetValue::Money(money) => Cell::money(*money),
        DatasetValue::Date(date) => date_cell(words, *date),
        DatasetValue::Truth(truth) => truth_cell(words, *truth),
    }
}

fn columns(words: &Words, dataset: &Dataset) -> Table {
    let mut table = Table::saying(
        words,
        "columns",
        say!(words, "datasets-columns"),
        &[
            "datasets-column",
            "datasets-meaning",
            "datasets-holds",
            "datasets-unit",
            "datasets-required",
        ],
    );
    for field in &dataset.fields {
        table.row([
            Cell::with_data(label(field), &field.name.value),
            Cell::text(&field.meaning),
            said_cell(words, &field.kind),
            Cell::text(field.unit.clone().unwrap_or_default()),
            truth_cell(words, field.required == Some(true)),
        ]);
    }
    table
}

/// The chart that the description asks for.
fn drawn(
    content: Content<'_>,
    entry: &Entry<Dataset>,
    request: &DatasetChart,
    table: &DatasetTable,
    findings: &mut Vec<Finding>,
) -> Option<Chart> {
    let fields = &entry.record.fields;
    let mut find = |wanted: &crate::record::At<String>| {
        let found = fields.iter().position(|f| f.name.trim() == wanted.trim());
        if found.is_none() {
            let names: Vec<&str> = fields.iter().map(|f| f.name.value.as_str()).collect();
            let message = format!("there is no field {} to draw", wanted.value);
            findings.push(
                Finding::error("chart-data", &wanted.place, message)
                    .help(format!("the fields are {}", names.join(", "))),
            );
        }
        found
    };
    let (label, value) = (find(&request.label)?, find(&request.value)?);
    let field = &fields[value];
    let points: Vec<(&DatasetValue, String, Option<Figure>)> = table
        .rows
        .iter()
        .map(|row| {
            let named = cell(content.words, &row[label], &fields[label]).text;
            (&row[label], named, figure(content.words, &row[value], field))
        })
        .collect();
    let form = match request.form {
        DatasetForm::Dots => Form::Dots(Dots::new(&request.label, dots(points), false)),
        DatasetForm::Line => {
            let all = points.len();
            let steps = steps(points);
            let left = all - steps.len();
            if left > 0 {
                let message = format!("{left} of {all} rows have no date in this field");
                findings.push(
                    Finding::error("chart-data", &request.label.place, message).help(
                        "a line is drawn over dates: choose a field of dates, or another form",
                    ),
                );
            }
            Form::Steps(Steps::new(self::label(field), steps))
        }
        DatasetForm::Shares => Form::Shares(shares(content.words, entry, points)),
    };
    let named = |unit: &&str| !unit.eq_ignore_ascii_case(self::label(field));
    let (words, label, dataset) = (content.words, self::label(field), entry.name());
    let subtitle = match field.unit.as_deref().filter(named) {
        Some(unit) => say!(
            words,
            "datasets-description-with-unit",
            label = label,
            unit = unit,
            dataset = dataset
        ),
        None => say!(words, "datasets-description", label = label, dataset = dataset),
    };
    let source = source(content, entry);
    Some(picture_from(content, "dataset-chart", request.title.clone(), &subtitle, &source, &form))
}

fn source(content: Content<'_>, entry: &Entry<Dataset>) -> String {
    let publisher = entry.record.publisher.as_ref().and_then(|p| content.register.refer(p));
    match publisher {
        Some(publisher) => say!(
            content.words,
            "datasets-source",
            dataset = entry.name(),
            publisher = publisher.name()
        ),
        None => entry.name().to_owned(),
    }
}

/// A figure; a unit that is a word stands in the subtitle and not behind each number.
fn figure(words: &Words, value: &DatasetValue, field: &DatasetField) -> Option<Figure> {
    match value {
        DatasetValue::Number(number) => Some(quantity(*number, sign(field))),
        DatasetValue::Money(money) => Some(amount(words, *money)),
        _ => None,
    }
}

/// The unit, where it is a sign.
fn sign(field: &DatasetField) -> &str {
    field.unit.as_deref().filter(|unit| matches!(*unit, "%" | "£")).unwrap_or_default()
}

type Points<'a> = Vec<(&'a DatasetValue, String, Option<Figure>)>;

fn dots(points: Points<'_>) -> Vec<Dot> {
    let dot = |(_, label, value)| Dot { label, link: None, value, own: false };
    points.into_iter().map(dot).collect()
}

/// Points in time: the rows whose label is a date.
fn steps(points: Points<'_>) -> Vec<StepPoint> {
    let mut steps: Vec<StepPoint> = points
        .into_iter()
        .filter_map(|(when, period, value)| {
            let day = match when {
                DatasetValue::Date(date) => date.earliest()?,
                DatasetValue::Text(words) => {
                    words.parse::<crate::value::FuzzyDate>().ok()?.earliest()?
                }
                _ => return None,
            };
            Some(StepPoint { when: day, period, value, achieved: true })
        })
        .collect();
    steps.sort_by_key(|step| step.when);
    steps
}

fn shares(words: &Words, entry: &Entry<Dataset>, points: Points<'_>) -> Shares {
    let (parts, amounts) = points.into_iter().map(|(_, label, value)| (label, value)).unzip();
    let row = SharesRow { label: entry.name().to_owned(), link: None, amounts };
    Shares::new(&say!(words, "views-dataset"), parts, vec![row])
}

/// The list of datasets, with whether each is up to date.
pub(super) fn index(content: Content<'_>) -> Parts {
    let words = content.words;
    let mut table = Table::saying(
        words,
        "fresh",
        say!(words, "datasets-fresh"),
        &["views-dataset", "datasets-covers", "datasets-published", "views-how-it-stands"],
    );
    for entry in content.register.all::<Dataset>().iter() {
        table.row([
            record_cell(entry),
            crate::page::parts::known_cell(content.words, &entry.record.covers),
            crate::page::parts::known_cell(content.words, &entry.record.published_on),
            Cell::text(standing(content, &entry.record)),
        ]);
    }
    Parts::instead_of_list(vec![Section::opening().table(table)])
}
