//! The files of payments for analysts: nothing is lost or counted twice on the way into them.

mod common;

use std::collections::BTreeMap;

use common::Site;
use common::csv_files::{Rows, pence, rows, sum};

/// The sample site with two lists more: one over several years without days, one of another year.
fn sample() -> Site {
    let site = Site::empty();
    for (path, bytes) in common::files(&common::repository().join("content")) {
        site.write(&path, bytes);
    }
    let list = |covers: &str, csv: &str, date: &str| {
        format!(
            "name: Payments of {covers}\npayer: devon-county-council\ncovers: {covers}\n\
             licence: Open Government Licence v3.0\nattribution: Contains information.\n\
             csv: {csv}\ncolumns:\n{date}  supplier: Supplier\n  amount: Amount\n"
        )
    };
    site.write(
        "spending/old.yaml",
        list("2019-01 to 2019-06", "old.csv", "") + "reading:\n  headings: 1\n",
    );
    site.write("spending/old.csv", "Supplier,Amount\nOldest Ltd,600.01\n\"Older, Ltd\",-7.30\n");
    site.write("spending/last.yaml", list("2024-05", "last.csv", "  date: Date\n"));
    site.write("spending/last.csv", "Date,Supplier,Amount\n2024-05-09,Quill Ltd,999.99\n");
    site.build();
    site
}

fn files(site: &Site) -> BTreeMap<String, Vec<u8>> {
    site.outputs().into_iter().filter(|(path, _)| path.contains("/all-payments")).collect()
}

#[test]
fn nothing_is_lost_on_the_way_into_the_files_of_the_sample() {
    let site = sample();
    the_files_of_the_years_and_the_rest_are_the_whole(&site);
    every_file_is_linked_and_every_column_explained(&site);
    #[cfg(feature = "parquet")]
    parquet_file::every_value_is_that_of_the_csv_file(&site);
}

fn the_files_of_the_years_and_the_rest_are_the_whole(site: &Site) {
    let mut files = files(site);
    files.retain(|path, _| path.ends_with(".csv"));
    assert_eq!(
        files.keys().collect::<Vec<_>>(),
        [
            "spending/all-payments-of-no-one-year.csv",
            "spending/all-payments.csv",
            "spending/years/2024-25/all-payments-2024-25.csv",
            "spending/years/2025-26/all-payments-2025-26.csv",
        ]
        .iter()
        .collect::<Vec<_>>()
    );
    let mut whole = rows(files.remove("spending/all-payments.csv").expect("the whole"));
    assert_eq!(rows(&files["spending/all-payments-of-no-one-year.csv"]).len(), 2);
    let mut parts: Rows = files.values().flat_map(rows).collect();
    assert_eq!(sum(&whole, 1), sum(&parts, 1));
    // 237 and 1,838 payments of Devon County Council, and the three of this test.
    assert_eq!(whole.len(), 237 + 1_838 + 3);
    assert_eq!(sum(&whole, 1), 284_542_121 + 2_891_642_905 + 60_001 - 730 + 99_999);
    whole.sort();
    parts.sort();
    assert_eq!(whole, parts);
    let page = site.output("spending/index.html");
    assert!(page.contains("£31,763,442.96"), "the total on the page");
    assert!(page.contains("Download all 2,078 payments as CSV"));
}

fn every_file_is_linked_and_every_column_explained(site: &Site) {
    let overview = site.output("spending/index.html");
    for path in files(site).keys() {
        let name = path.rsplit('/').next().expect("a name");
        assert!(overview.contains(&format!("/{name}\"")), "{path}");
    }
    let year = site.output("spending/years/2024-25/index.html");
    assert!(year.contains("Download the 1 payment of 2024-25 as CSV"));
    let unplaced = site.output("spending/years/2019-20/index.html");
    assert!(unplaced.contains("No figure on this page holds £592.71 in 2 payments"));
    let dictionary = site.output("data-dictionary/files-of-payments-fields.csv");
    let explained: Vec<String> = rows(&dictionary).into_iter().map(|row| row[0].clone()).collect();
    let whole = site.output("spending/all-payments.csv");
    let headings: Vec<&str> = whole.lines().next().expect("headings").split(',').collect();
    let in_csv: Vec<&String> = explained.iter().filter(|name| *name != "Period").collect();
    assert_eq!(in_csv, headings.iter().collect::<Vec<_>>());
}

#[cfg(feature = "parquet")]
mod parquet_file {
    use ::parquet::file::reader::{FileReader, SerializedFileReader};
    use ::parquet::record::Field;

    use super::{Site, files, pence, rows, sum};

    fn bytes(site: &Site) -> Vec<u8> {
        files(site).remove("spending/all-payments.parquet").expect("a Parquet file")
    }

    /// A value as the CSV file says it.
    fn words(field: &Field) -> String {
        match field {
            Field::Null => String::new(),
            Field::Str(text) => text.clone(),
            Field::Date(_) => field.to_string().split(' ').next().unwrap_or_default().to_owned(),
            Field::Decimal(amount) => {
                let unscaled: [u8; 8] = amount.data().try_into().expect("64 bits");
                let pence = i64::from_be_bytes(unscaled);
                assert_eq!((amount.precision(), amount.scale()), (18, 2));
                let sign = if pence < 0 { "-" } else { "" };
                format!("{sign}{}.{:02}", pence.abs() / 100, pence.abs() % 100)
            }
            other => panic!("{other:?}"),
        }
    }

    pub fn every_value_is_that_of_the_csv_file(site: &Site) {
        let whole = rows(site.output("spending/all-payments.csv"));
        let path = site.path().join("output/spending/all-payments.parquet");
        let file = std::fs::File::open(path).expect("a file");
        let reader = SerializedFileReader::new(file).expect("Parquet");
        assert_eq!(reader.metadata().file_metadata().created_by(), Some("daylight"));
        let mut read = Vec::new();
        for row in reader.get_row_iter(None).expect("rows") {
            let row = row.expect("a row");
            let mut cells: Vec<String> = Vec::new();
            for (name, field) in row.get_column_iter() {
                match name.as_str() {
                    "Period" => {
                        let day = cells.last_mut().expect("the column before");
                        assert!(day.is_empty() != (*field == Field::Null), "{row}");
                        day.push_str(&words(field));
                    }
                    _ => cells.push(words(field)),
                }
            }
            read.push(cells);
        }
        assert_eq!(read, whole);
        assert_eq!(sum(&read, 1), sum(&whole, 1));
        assert_eq!(pence(&read[0][1]), pence(&whole[0][1]));
    }

    #[test]
    fn the_bytes_are_the_same_each_time() {
        let again = Site::small();
        again.build();
        let first = bytes(&again);
        std::fs::remove_dir_all(again.path().join("output")).expect("removed");
        again.build();
        assert!(first == bytes(&again));
    }
}
