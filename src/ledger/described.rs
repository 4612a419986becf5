//! Tables that lie beside the records which describe them: lists of payments, datasets and files of
//! postcodes.

use super::read::Readers;
use crate::finding::{Finding, Place, nearest};
use crate::record::At;
use crate::source::{ContentFile, CsvTable, Folder, column_named, read_csv};

/// The table at `path`, which a record names and no other record reads.
pub(super) fn file<'f>(
    path: String,
    csv: &At<String>,
    folder: &'f Folder,
    readers: &mut Readers,
    findings: &mut Vec<Finding>,
) -> Option<&'f ContentFile> {
    let found = folder.file(&path).filter(|file| file.ending() == "csv");
    if found.is_none() && !folder.unread.contains(&path) {
        findings.push(no_table(&path, csv, folder));
    }
    if let Some(first) = readers.get(&path) {
        let message = format!("{} is read by two records", csv.value);
        findings.push(
            Finding::error("csv-twice", &csv.place, message)
                .help("keep one of them, so that nothing is counted twice")
                .also("the other record", first),
        );
        return None;
    }
    readers.insert(path, csv.place.clone());
    found
}

/// The same, read as a whole.
pub(super) fn table(
    path: String,
    csv: &At<String>,
    folder: &Folder,
    readers: &mut Readers,
    findings: &mut Vec<Finding>,
) -> Option<CsvTable> {
    let file = file(path, csv, folder, readers, findings)?;
    read_csv(&file.source, findings)
}

fn no_table(path: &str, csv: &At<String>, folder: &Folder) -> Finding {
    let there = beside(path, &csv.value, folder, "csv");
    let help = match nearest(last_step(&csv.value), there) {
        Some(near) => format!("did you mean {near}?"),
        None => "put the table beside this file and write its name with its ending".to_owned(),
    };
    let message = format!("there is no table {} beside this file", csv.value);
    Finding::error("no-csv", &csv.place, message).help(help)
}

/// The names of the files of a sort that lie beside a record which names `own`, so that `path` is
/// meant.
pub(super) fn beside<'f>(
    path: &str,
    own: &str,
    folder: &'f Folder,
    ending: &str,
) -> impl Iterator<Item = &'f str> {
    let parent = path.strip_suffix(own).unwrap_or_default();
    let of_sort = folder.files.iter().filter(move |file| file.ending() == ending);
    let there = of_sort.filter_map(move |file| file.path.strip_prefix(parent));
    there.filter(|name| !name.contains('/'))
}

/// A path's own name, without its folders.
pub(super) fn last_step(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or_default()
}

/// The number of the column with this heading among those that stand at `place`.
pub(super) fn column(
    headings: &[String],
    heading: &At<String>,
    place: &Place,
    findings: &mut Vec<Finding>,
) -> Option<usize> {
    let found = column_named(headings, &heading.value);
    if found.is_none() {
        let help = match nearest(&heading.value, headings.iter().map(String::as_str)) {
            Some(near) => format!("did you mean {near}?"),
            None => format!("its columns are {}", headings.join(", ")),
        };
        let message = format!("the table has no column “{}”", heading.value);
        findings.push(
            Finding::error("no-column", &heading.place, message)
                .help(help)
                .also("its headings", place),
        );
    }
    found
}
