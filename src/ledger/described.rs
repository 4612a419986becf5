//! Tables that lie beside the records which describe them: datasets and files of postcodes.

use super::read::Readers;
use crate::finding::{Finding, nearest};
use crate::record::At;
use crate::source::{CsvTable, Folder, read_csv};

/// The table that a record in this folder names, read by no other record.
pub(super) fn table(
    folder_name: &str,
    csv: &At<String>,
    folder: &Folder,
    readers: &mut Readers,
    findings: &mut Vec<Finding>,
) -> Option<CsvTable> {
    let path = format!("{folder_name}/{}", csv.value);
    if let Some(first) = readers.insert(path.clone(), csv.place.clone()) {
        findings.push(
            Finding::error(
                "csv-twice",
                &csv.place,
                format!("{} is read by two records", csv.value),
            )
            .help("keep one of them")
            .also("the other record", &first),
        );
        return None;
    }
    let Some(file) = folder.files.iter().find(|f| f.path == path) else {
        if !folder.holds(&path) {
            findings.push(no_file(folder_name, csv, folder));
        }
        return None;
    };
    read_csv(&file.source, findings)
}

fn no_file(folder_name: &str, csv: &At<String>, folder: &Folder) -> Finding {
    let beside = folder.files.iter().filter(|file| file.folder() == folder_name);
    let names = beside.filter_map(|file| file.path.split_once('/').map(|(_, name)| name));
    let tables: Vec<&str> = names.filter(|name| name.ends_with(".csv")).collect();
    let message = format!("there is no file {} in {folder_name}/", csv.value);
    let help = match nearest(&csv.value, tables) {
        Some(near) => format!("did you mean {near}?"),
        None if !csv.value.ends_with(".csv") => {
            "save the table as CSV (in Excel: CSV UTF-8), and write that name".to_owned()
        }
        None => "put the table beside this file, or leave the line out".to_owned(),
    };
    Finding::error("no-csv", &csv.place, message).help(help)
}

/// The number of the column with this heading.
pub(super) fn column(
    heading: &At<String>,
    table: &CsvTable,
    findings: &mut Vec<Finding>,
) -> Option<usize> {
    let found = table.column(&heading.value);
    if found.is_none() {
        let message = format!("the table has no column “{}”", heading.value);
        let help = match nearest(&heading.value, table.headings.iter().map(String::as_str)) {
            Some(near) => format!("did you mean {near}?"),
            None => format!("its columns are {}", table.headings.join(", ")),
        };
        findings.push(
            Finding::error("no-column", &heading.place, message)
                .help(help)
                .also("the columns", &table.heading_place()),
        );
    }
    found
}
