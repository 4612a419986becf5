//! CSV files of a site, read by the csv crate alone: no code of the program takes part.

/// A file by its rows, without the headings.
pub type Rows = Vec<Vec<String>>;

/// The rows below the headings.
pub fn rows(text: impl AsRef<[u8]>) -> Rows {
    let mut reader = csv::Reader::from_reader(text.as_ref());
    let records = reader.records().map(|record| record.expect("a row"));
    records.map(|record| record.iter().map(str::to_owned).collect()).collect()
}

/// An amount in pence, by its digits.
pub fn pence(amount: &str) -> i64 {
    let (pounds, pence) = amount.split_once('.').expect("pounds and pence");
    assert_eq!(pence.len(), 2, "{amount}");
    format!("{pounds}{pence}").parse().expect("digits")
}

/// The sum of a column of amounts.
pub fn sum(rows: &[Vec<String>], column: usize) -> i64 {
    rows.iter().map(|row| pence(&row[column])).sum()
}
