//! The project's own content: true figures, whole records.

mod common;

use std::fs;
use std::path::PathBuf;

use common::csv_files::{Rows, rows, sum};
use common::{AS_AT, files, repository};
use daylight::source::yaml::{self, Content, Node};
use daylight::value::Money;

fn build() -> tempfile::TempDir {
    let output = tempfile::tempdir().expect("a temporary folder");
    let done = std::process::Command::new(env!("CARGO_BIN_EXE_daylight"))
        .args(["build", "--as-at", AS_AT, "--output"])
        .arg(output.path())
        .current_dir(repository())
        .output()
        .expect("the program runs");
    assert!(done.status.success(), "{}", common::stderr(&done));
    output
}

/// The rows of a CSV file of the site.
fn rows_of(output: &tempfile::TempDir, path: &str) -> Rows {
    rows(fs::read(output.path().join(path)).expect("a CSV file"))
}

#[test]
fn payments_add_up_to_the_figures_of_the_council() {
    let output = build();
    let all = rows_of(&output, "spending/all-payments.csv");
    // Devon County Council, April 2025: 237 payments, £2,845,421.21; November 2025: 1,838, £28,916,429.05.
    assert_eq!(all.len(), 237 + 1838);
    assert_eq!(sum(&all, 1), 284_542_121 + 2_891_642_905);
    let months = rows_of(&output, "spending/months/months.csv");
    let published: Rows = months.into_iter().filter(|row| row[1] != "Not published here").collect();
    assert_eq!(sum(&published, 2), 284_542_121 + 2_891_642_905);
    let suppliers = rows_of(&output, "spending/suppliers/suppliers.csv");
    assert_eq!(
        sum(&suppliers, 2),
        284_542_121 + 2_891_642_905,
        "suppliers and withheld names make up the whole"
    );
    let services = rows_of(&output, "spending/services/services.csv");
    assert_eq!(sum(&services, 2), 284_542_121 + 2_891_642_905);
    // These are written in the record; each leads to its line in the file beside the list.
    let april = rows_of(&output, "spending/devon-2025-04/payments.csv");
    let named = april.iter().map(|row| row[7].as_str());
    assert!(named.eq((2..=238).map(|line| format!("devon-2025-04:{line}"))), "lines of the list");
    assert!(april.iter().all(|row| all.contains(row)));
}

#[test]
fn control_totals_are_those_of_an_independent_count() {
    let shared = std::env::var_os("DAYLIGHT_SHARED")
        .map_or_else(|| repository().join("../shared"), PathBuf::from);
    let Ok(text) = fs::read_to_string(shared.join("data/CONTROL-TOTALS.csv")) else {
        println!("not run: there are no control totals at {}", shared.display());
        return;
    };
    println!("run: control totals at {}", shared.display());
    for (file, record) in [
        ("devon_DCCSpendingOver500_202504.csv", "devon-2025-04.yaml"),
        ("devon_DCCSpendingOver500_202511.csv", "devon-2025-11.yaml"),
    ] {
        let line = text.lines().find(|line| line.starts_with(file)).expect("the file's line");
        let cells: Vec<&str> = line.split(',').collect();
        let record = fs::read_to_string(repository().join("content/spending").join(record))
            .expect("the record");
        assert!(record.contains(&format!("payments: {}", cells[4])), "{file}: {} rows", cells[4]);
        let total: Money = cells[5].parse().expect("an amount");
        assert!(record.contains(&total.decimal()), "{file}: {}", cells[5]);
    }
}

#[test]
fn leadership_gloucestershire_has_eighteen_seats_in_ten_organisations() {
    let output = build();
    let members = rows_of(&output, "partnerships/leadership-gloucestershire/members.csv");
    assert_eq!(members.len(), 18);
    let mut organisations: Vec<&str> = members.iter().map(|row| row[0].as_str()).collect();
    organisations.dedup();
    assert_eq!(organisations.len(), 10);
}

/// The reader of records and the YAML library must see the same in every file.
#[test]
fn records_are_read_as_another_yaml_reader_reads_them() {
    let mut compared = 0;
    for (name, bytes) in files(&repository().join("content")) {
        if !name.ends_with(".yaml") {
            continue;
        }
        let text = String::from_utf8(bytes).expect("UTF-8");
        let file = daylight::finding::SourceFile::new(name.clone(), text.clone());
        let ours = yaml::parse(&file, 0..text.len(), &mut Vec::new()).expect("a record");
        let theirs: serde_yaml::Value = serde_yaml::from_str(&text).expect("YAML");
        same(&ours, &theirs, &name);
        compared += 1;
    }
    assert!(compared > 50, "{compared} files were compared");
}

fn same(ours: &Node, theirs: &serde_yaml::Value, name: &str) {
    use serde_yaml::Value;
    match (&ours.content, theirs) {
        (Content::Empty, Value::Null) => {}
        (Content::Text(text), Value::String(other)) => {
            assert_eq!(text, other, "{name} at {}", ours.place);
        }
        (Content::Text(text), Value::Number(number)) => {
            assert_eq!(text.parse::<f64>().ok(), number.as_f64(), "{name} at {}", ours.place);
        }
        (Content::Text(text), Value::Bool(truth)) => assert_eq!(text, &truth.to_string(), "{name}"),
        (Content::List(items), Value::Sequence(others)) => {
            assert_eq!(items.len(), others.len(), "{name} at {}", ours.place);
            items.iter().zip(others).for_each(|(a, b)| same(a, b, name));
        }
        (Content::Map(entries), Value::Mapping(others)) => {
            assert_eq!(entries.len(), others.len(), "{name} at {}", ours.place);
            for entry in entries {
                let other = others
                    .get(entry.key.as_str())
                    .unwrap_or_else(|| panic!("{name}: {}", entry.key));
                same(&entry.value, other, name);
            }
        }
        (_, other) => panic!("{name} at {}: {other:?}", ours.place),
    }
}
