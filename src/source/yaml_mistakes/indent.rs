//! Lines that stand too far in or not far enough.

use std::sync::Arc;

use super::lines::Line;
use crate::finding::{Finding, SourceFile};

/// A name or a hyphen with which a line could line up.
struct Column<'a> {
    indent: usize,
    hyphen: bool,
    words: &'a str,
    number: usize,
}

/// The last line, where it stands in no column of the lines before it.
pub(super) fn misaligned(file: &Arc<SourceFile>, lines: &[Line<'_>]) -> Option<Finding> {
    let (last, before) = lines.split_last()?;
    let hyphen = last.text.starts_with("- ");
    if !hyphen && last.name().is_none() {
        return None;
    }
    if let Some(first) = before.first().filter(|first| first.indent > last.indent) {
        return Some(first_line(file, first));
    }
    let columns = || before.iter().rev().flat_map(columns).filter(|c| c.hyphen == hyphen);
    if columns().any(|column| column.indent == last.indent) {
        return None;
    }
    let meant = columns().min_by_key(|column| column.indent.abs_diff(last.indent))?;
    Some(
        Finding::error(
            "yaml-indent",
            &last.place(file),
            "this line does not line up with the lines around it",
        )
        .help(format!(
            "start it with {} instead of {}, like {} in line {}",
            spaces(meant.indent),
            last.indent,
            meant.words,
            meant.number
        )),
    )
}

fn first_line(file: &Arc<SourceFile>, first: &Line<'_>) -> Finding {
    let message =
        format!("this line starts with {}, and the lines below it do not", spaces(first.indent));
    Finding::error("yaml-indent", &first.place(file), message)
        .help("remove the space before its first word")
}

fn spaces(number: usize) -> String {
    match number {
        0 => "no space".to_owned(),
        1 => "1 space".to_owned(),
        _ => format!("{number} spaces"),
    }
}

fn columns<'a>(line: &Line<'a>) -> Vec<Column<'a>> {
    let number = line.number;
    let (indent, _) = line.behind_hyphens();
    let mut columns = Vec::new();
    if let Some(words) = line.name() {
        columns.push(Column { indent, hyphen: false, words, number });
    }
    if line.text.starts_with("- ") {
        columns.push(Column { indent: line.indent, hyphen: true, words: "the hyphen", number });
    }
    columns
}
