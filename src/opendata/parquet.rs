//! All payments as Parquet, which DuckDB, Spark and pandas read where it lies.
//!
//! The columns are those of the CSV file, taken from the same cells, with three differences:
//! amounts are exact decimals, days are dates, and a column "Period" holds the time in words where
//! no day is known. What is empty in CSV is null here, where the payer may leave it out.

use std::sync::Arc;

use ::parquet::basic::{Compression, LogicalType, Repetition, Type as Physical};
use ::parquet::data_type::{ByteArray, ByteArrayType, DataType, Int32Type, Int64Type};
use ::parquet::errors::{ParquetError, Result};
use ::parquet::file::properties::WriterProperties;
use ::parquet::file::writer::{
    SerializedColumnWriter, SerializedFileWriter, SerializedRowGroupWriter,
};
use ::parquet::schema::types::{Type, TypePtr};
use jiff::civil::{Date, date};

use super::File;
use crate::finding::Finding;
use crate::ledger::Payment;
use crate::page::{Content, PARQUET, PaymentData};
use crate::value::SitePath;

/// How many payments stand in a row group, the part that a reader takes up at a time.
const GROUP: usize = 100_000;

/// How many payments are handed to the writer at a time: it takes them up in portions of 1,024.
const AT_A_TIME: usize = 8 * 1_024;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    /// The text in this column of the CSV file; null where empty, unless each row must have it.
    Text(usize, Repetition),
    /// Pounds, with two decimals.
    Amount,
    /// A day; null where none is known.
    Day,
    /// The time in words; null where a day is known.
    Period,
}

/// The columns in their order.
const COLUMNS: [(&str, Sort); 9] = [
    ("Paid to", Sort::Text(0, Repetition::REQUIRED)),
    ("Amount", Sort::Amount),
    ("Date", Sort::Day),
    ("Period", Sort::Period),
    ("Service", Sort::Text(3, Repetition::OPTIONAL)),
    ("What for", Sort::Text(4, Repetition::OPTIONAL)),
    ("Reference", Sort::Text(5, Repetition::OPTIONAL)),
    ("Paid by", Sort::Text(6, Repetition::REQUIRED)),
    ("Source list", Sort::Text(7, Repetition::REQUIRED)),
];

/// The file with all payments: the same bytes whenever and wherever it is made. None where the site
/// has no lists of payments.
///
/// # Errors
/// What the writer refuses; nothing that content can hold is known to bring this about.
pub(super) fn file(content: Content<'_>) -> std::result::Result<Option<File>, Finding> {
    if content.ledger.lists.is_empty() {
        return Ok(None);
    }
    let data = PaymentData::of(content);
    let bytes = bytes(&data, &content.ledger.payments).map_err(|error| {
        Finding::general("disk", format!("{PARQUET} cannot be written: {error}"))
    })?;
    Ok(Some(File::new(&SitePath::page(["spending"]).file(PARQUET), bytes)))
}

fn bytes(data: &PaymentData<'_>, payments: &[Payment]) -> Result<Vec<u8>> {
    let properties = WriterProperties::builder()
        .set_created_by("daylight".to_owned())
        .set_compression(Compression::SNAPPY)
        .build();
    let mut writer = SerializedFileWriter::new(Vec::new(), schema()?, Arc::new(properties))?;
    for group in payments.chunks(GROUP) {
        let mut row_group = writer.next_row_group()?;
        for (_, sort) in COLUMNS {
            write_column(&mut row_group, sort, data, group)?;
        }
        row_group.close()?;
    }
    writer.into_inner()
}

fn schema() -> Result<TypePtr> {
    let columns = COLUMNS.iter().map(|(name, sort)| sort.column(name).map(Arc::new));
    let columns = columns.collect::<Result<Vec<_>>>()?;
    Ok(Arc::new(Type::group_type_builder("payments").with_fields(columns).build()?))
}

impl Sort {
    fn column(self, name: &str) -> Result<Type> {
        let (physical, repetition, logical) = match self {
            Self::Text(_, repetition) => (Physical::BYTE_ARRAY, repetition, LogicalType::String),
            Self::Period => (Physical::BYTE_ARRAY, Repetition::OPTIONAL, LogicalType::String),
            Self::Day => (Physical::INT32, Repetition::OPTIONAL, LogicalType::Date),
            Self::Amount => {
                let decimal = LogicalType::decimal(2, 18);
                return Type::primitive_type_builder(name, Physical::INT64)
                    .with_repetition(Repetition::REQUIRED)
                    .with_logical_type(Some(decimal))
                    .with_precision(18)
                    .with_scale(2)
                    .build();
            }
        };
        Type::primitive_type_builder(name, physical)
            .with_repetition(repetition)
            .with_logical_type(Some(logical))
            .build()
    }
}

/// Writes the next column of these payments.
fn write_column<W: std::io::Write + Send>(
    group: &mut SerializedRowGroupWriter<'_, W>,
    sort: Sort,
    data: &PaymentData<'_>,
    payments: &[Payment],
) -> Result<()> {
    let Some(mut column) = group.next_column()? else {
        return Err(ParquetError::General("a column too many".to_owned()));
    };
    for payments in payments.chunks(AT_A_TIME) {
        write(&mut column, sort, data, payments)?;
    }
    column.close()
}

fn write(
    column: &mut SerializedColumnWriter<'_>,
    sort: Sort,
    data: &PaymentData<'_>,
    payments: &[Payment],
) -> Result<()> {
    match sort {
        Sort::Text(at, repetition) => {
            let texts = payments.iter().map(|payment| data.datum(payment, at));
            let texts = texts.map(|text| ByteArray::from(&*text));
            if repetition == Repetition::REQUIRED {
                return write_all::<ByteArrayType>(column, &texts.collect::<Vec<_>>());
            }
            write_known::<ByteArrayType>(column, texts.map(|t| Some(t).filter(|t| !t.is_empty())))
        }
        Sort::Amount => {
            let pence = payments.iter().map(|payment| i64::try_from(payment.amount.pence()));
            let pence = pence.collect::<std::result::Result<Vec<_>, _>>();
            write_all::<Int64Type>(column, &pence.map_err(|e| external(Box::new(e)))?)
        }
        Sort::Day => {
            let days = payments.iter().map(|payment| payment.date.day().map(since_1970));
            write_known::<Int32Type>(column, days)
        }
        Sort::Period => {
            let times = payments.iter().map(|payment| match payment.date.day() {
                Some(_) => None,
                None => Some(ByteArray::from(payment.date.to_string().as_str())),
            });
            write_known::<ByteArrayType>(column, times)
        }
    }
}

/// Writes values, of which each row has one.
fn write_all<T: DataType>(column: &mut SerializedColumnWriter<'_>, values: &[T::T]) -> Result<()> {
    column.typed::<T>().write_batch(values, None, None).map(drop)
}

/// Writes values that may be missing: the level is 1 where a row has one and 0 where not.
fn write_known<T: DataType>(
    column: &mut SerializedColumnWriter<'_>,
    values: impl Iterator<Item = Option<T::T>>,
) -> Result<()> {
    let mut known = Vec::new();
    let mut levels = Vec::new();
    for value in values {
        levels.push(i16::from(value.is_some()));
        known.extend(value);
    }
    column.typed::<T>().write_batch(&known, Some(&levels), None).map(drop)
}

/// Days since 1 January 1970, as Parquet counts dates.
fn since_1970(day: Date) -> i32 {
    (day - date(1970, 1, 1)).get_days()
}

fn external(error: Box<dyn std::error::Error + Send + Sync>) -> ParquetError {
    ParquetError::External(error)
}
