//! How a table of payments is laid out: where its headings stand and what separates its cells.

use std::sync::Arc;

use crate::finding::SourceFile;
use crate::record::{DateOrder, Pennies, Reading, Separator};
use crate::source::{SheetRow, sheet_rows};

/// How a table is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Layout {
    /// What stands between the values.
    pub separator: Separator,
    /// The line on which the headings begin, counted from 1.
    pub headings: usize,
    /// How many lines they take.
    pub heading_lines: usize,
    /// The order of dates in digits.
    pub dates: DateOrder,
    /// Whether parts of a penny are rounded.
    pub round: bool,
}

impl Layout {
    /// As a record says it.
    pub(super) fn of(reading: &Reading) -> Self {
        Self {
            separator: reading.separator.unwrap_or(Separator::Comma),
            headings: reading.headings.value,
            heading_lines: reading.heading_lines.as_ref().map_or(1, |lines| lines.value.max(1)),
            dates: reading.dates.unwrap_or(DateOrder::YearFirst),
            round: reading.pennies == Some(Pennies::Round),
        }
    }

    /// Headings on the first line, dates like 2025-11-03.
    pub(super) fn plain(separator: Separator) -> Self {
        Self { separator, headings: 1, heading_lines: 1, dates: DateOrder::YearFirst, round: false }
    }

    /// The rows of a file that hold anything.
    pub fn rows(self, file: &Arc<SourceFile>) -> impl Iterator<Item = SheetRow> {
        sheet_rows(file, self.separator.sign())
    }

    /// The headings, each with a name of its own: a second “Amount” is “Amount (2)”, a column
    /// without a heading “column 5”. Empty where there are no such lines.
    pub fn names(self, file: &Arc<SourceFile>) -> Vec<String> {
        let lines = self.headings..self.headings + self.heading_lines;
        let rows: Vec<SheetRow> = self
            .rows(file)
            .take_while(|row| row.line < lines.end)
            .filter(|row| lines.contains(&row.line))
            .collect();
        let width = rows.iter().map(|row| row.cells().count()).max().unwrap_or_default();
        let mut names: Vec<String> = Vec::with_capacity(width);
        for number in 0..width {
            let parts = rows.iter().map(|row| row.cell(number)).filter(|part| !part.is_empty());
            let words: Vec<&str> = parts.flat_map(str::split_whitespace).collect();
            names.push(own_name(&names, &words.join(" "), number));
        }
        names
    }

    /// Whether a row stands below the headings.
    pub fn is_body(self, row: &SheetRow) -> bool {
        row.line >= self.headings + self.heading_lines
    }
}

fn own_name(names: &[String], words: &str, number: usize) -> String {
    if words.is_empty() {
        return format!("column {}", number + 1);
    }
    let same = |name: &&String| {
        let base = name.rsplit_once(" (").map_or(name.as_str(), |(base, _)| base);
        base.eq_ignore_ascii_case(words) || name.eq_ignore_ascii_case(words)
    };
    match names.iter().filter(same).count() {
        0 => words.to_owned(),
        before => format!("{words} ({})", before + 1),
    }
}
