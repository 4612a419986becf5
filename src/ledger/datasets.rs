//! Datasets: tables of any sort, read by the description that stands beside them.
//!
//! Invariant: a column is published only if its description says what it means; what is left out
//! is a finding. Every row of the file is a row of the table.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;

use super::described;
use super::read::Readers;
use crate::finding::{Finding, Place};
use crate::record::{Dataset, DatasetField, FieldKind, Frequency};
use crate::register::{Entry, Register};
use crate::source::{CsvTable, Folder, SheetRow};
use crate::value::{FuzzyDate, Mistake, Money, Quantity, Slug};

/// The tables of all datasets, by the name of their records.
pub type Datasets = BTreeMap<Slug, DatasetTable>;

/// The rows of a dataset: a value for each described field.
#[derive(Debug, Clone, Default)]
pub struct DatasetTable {
    /// The rows, in the order of the file.
    pub rows: Vec<Vec<DatasetValue>>,
}

/// A value in a dataset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DatasetValue {
    /// Nothing is written.
    Empty,
    /// Text.
    Text(String),
    /// A number.
    Number(Quantity),
    /// An amount of money.
    Money(Money),
    /// A date.
    Date(FuzzyDate),
    /// Yes or no.
    Truth(bool),
}

/// Reads the tables of all datasets.
pub(super) fn read(
    register: &Register,
    folder: &Folder,
    readers: &mut Readers,
    findings: &mut Vec<Finding>,
) -> Datasets {
    let mut datasets = Datasets::new();
    for entry in register.all::<Dataset>().iter() {
        let Some(csv) = &entry.record.csv else { continue };
        let table = described::table(entry.beside(&csv.value), csv, folder, readers, findings);
        if let Some(table) = table {
            datasets.insert(entry.slug.clone(), of(entry, &table, findings));
        }
    }
    datasets
}

fn of(entry: &Entry<Dataset>, table: &CsvTable, findings: &mut Vec<Finding>) -> DatasetTable {
    let fields = &entry.record.fields;
    let place = table.heading_place();
    let mut column =
        |field: &DatasetField| described::column(&table.headings, &field.name, &place, findings);
    let columns: Vec<Option<usize>> = fields.iter().map(&mut column).collect();
    report_undescribed(&entry.path, fields, table, findings);
    let value = |row: &SheetRow, field: &DatasetField, column: Option<usize>, findings: &mut _| {
        column.map_or(DatasetValue::Empty, |column| cell(table, row, field, column, findings))
    };
    let rows = table
        .rows
        .iter()
        .map(|row| {
            let pairs = fields.iter().zip(&columns);
            pairs.map(|(field, column)| value(row, field, *column, findings)).collect()
        })
        .collect();
    DatasetTable { rows }
}

/// A column that nobody has described may hold what must not be published.
fn report_undescribed(
    file: &str,
    fields: &[DatasetField],
    table: &CsvTable,
    findings: &mut Vec<Finding>,
) {
    for heading in &table.headings {
        let described = fields.iter().any(|f| f.name.trim().eq_ignore_ascii_case(heading));
        if !described && !heading.is_empty() {
            let message =
                format!("the column “{heading}” is left out: no field in {file} describes it");
            findings
                .push(Finding::warning("dataset-undescribed", &table.heading_place(), message).help(
                "describe it there, under the name that it has here, or take it out of the table",
            ));
        }
    }
}

fn cell(
    table: &CsvTable,
    row: &SheetRow,
    field: &DatasetField,
    column: usize,
    findings: &mut Vec<Finding>,
) -> DatasetValue {
    let words = row.cell(column);
    let place = || row.cell_place(&table.file, column);
    if words.is_empty() {
        if field.required == Some(true) {
            let message = format!("{} is empty, and every row must have it", field.name.value);
            findings.push(
                Finding::error("dataset-cell", &place(), message)
                    .help("fill it in, or say required: no in the description"),
            );
        }
        return DatasetValue::Empty;
    }
    read_cell(words, field.kind).unwrap_or_else(|mistake| {
        findings.push(wrong(words, &place(), &mistake));
        DatasetValue::Empty
    })
}

fn wrong(words: &str, place: &Place, mistake: &Mistake) -> Finding {
    let message = format!("“{words}” {}", mistake.problem);
    Finding::error("dataset-cell", place, message).help(&mistake.help)
}

fn read_cell(words: &str, kind: FieldKind) -> Result<DatasetValue, Mistake> {
    match kind {
        FieldKind::Text => Ok(DatasetValue::Text(words.to_owned())),
        FieldKind::Number => words.parse().map(DatasetValue::Number),
        FieldKind::Money => words.parse().map(DatasetValue::Money),
        FieldKind::Date => words.parse().map(DatasetValue::Date),
        FieldKind::Truth => match words.to_lowercase().as_str() {
            "yes" | "y" | "true" => Ok(DatasetValue::Truth(true)),
            "no" | "n" | "false" => Ok(DatasetValue::Truth(false)),
            _ => Err(Mistake::new("is neither yes nor no", "write yes or no")),
        },
    }
}

/// The last day on which the next edition of a dataset is due: one month after the end of the next
/// period (Local Government Transparency Code 2015, Part 2); `None` where it is not
/// due again or nobody can say.
pub fn next_due(dataset: &Dataset) -> Option<Date> {
    if let Some(due) = &dataset.next_due {
        return due.latest();
    }
    due_after(dataset.covers.value()?.latest()?, dataset.frequency)
}

/// The last day for what comes after a period that ends on the day `covered`.
fn due_after(covered: Date, frequency: Frequency) -> Option<Date> {
    let length = match frequency {
        Frequency::Monthly => 1.month(),
        Frequency::Quarterly => 3.months(),
        Frequency::Annual => 1.year(),
        Frequency::Once | Frequency::AsNeeded => return None,
    };
    // From the first of a month, so that the end of February does not shorten what follows.
    let next = covered.saturating_add(1.day());
    Some(next.saturating_add(length).saturating_add(1.month()).saturating_sub(1.day()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_read_by_their_kind() {
        let read = |words, kind| read_cell(words, kind).ok();
        assert_eq!(read("12.5", FieldKind::Number), "12.5".parse().ok().map(DatasetValue::Number));
        assert_eq!(read("Yes", FieldKind::Truth), Some(DatasetValue::Truth(true)));
        assert_eq!(read("perhaps", FieldKind::Truth), None);
        assert_eq!(read("n/a", FieldKind::Money), None);
        assert_eq!(read("n/a", FieldKind::Text), Some(DatasetValue::Text("n/a".to_owned())));
    }

    #[test]
    fn the_next_edition_is_due_a_month_after_its_period() {
        let due = |words: &str, frequency| {
            let covered = words.parse::<FuzzyDate>().expect(words).latest().expect("a day");
            due_after(covered, frequency).map(|day| day.to_string())
        };
        assert_eq!(due("2024/25", Frequency::Annual).as_deref(), Some("2026-04-30"));
        assert_eq!(due("2025-07 to 2025-09", Frequency::Quarterly).as_deref(), Some("2026-01-31"));
        assert_eq!(due("2025-01", Frequency::Monthly).as_deref(), Some("2025-03-31"));
        assert_eq!(due("2013", Frequency::Once), None);
    }
}
