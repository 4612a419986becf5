//! Names under their first letters, on sheets that can be read at a time: what the list of suppliers
//! and the A to Z share.

use super::parts::Link;
use crate::value::SitePath;

/// How many names a sheet holds.
pub(super) const ROWS: usize = 500;

/// The letter under which names that begin with a digit stand.
const DIGITS: &str = "0-9";

/// One page of the names under a letter.
pub(super) struct Sheet<'a, T> {
    /// Its address.
    pub(super) path: SitePath,
    /// The letter and, where it has several sheets, which of them this is: "B, page 2 of 3".
    pub(super) name: String,
    /// The names on it.
    pub(super) rows: &'a [T],
    /// The ways to all sheets of the letter; none where there is one.
    pub(super) ways: Vec<Link>,
}

/// The letter under which a slug stands.
pub(super) fn letter_of(slug: &str) -> &str {
    let digit = slug.starts_with(|first: char| first.is_ascii_digit());
    if digit { DIGITS } else { slug.get(..1).unwrap_or(slug) }
}

/// The address of a sheet in a folder: 1 is the letter's own.
pub(super) fn sheet_path(folder: &[&str], letter: &str, sheet: usize) -> SitePath {
    let number = sheet.to_string();
    let more = (sheet > 1).then_some(number.as_str());
    SitePath::page(folder.iter().copied().chain([letter]).chain(more))
}

/// The names under a letter, sheet by sheet.
pub(super) fn sheets<'a, T>(folder: &[&str], letter: &str, rows: &'a [T]) -> Vec<Sheet<'a, T>> {
    let last = rows.len().div_ceil(ROWS);
    let upper = letter.to_uppercase();
    let way = |n| Link::new(format!("{upper}, page {n}"), sheet_path(folder, letter, n));
    let ways: Vec<Link> = if last > 1 { (1..=last).map(way).collect() } else { Vec::new() };
    let sheet = |(number, rows)| Sheet {
        path: sheet_path(folder, letter, number),
        name: if last > 1 { format!("{upper}, page {number} of {last}") } else { upper.clone() },
        rows,
        ways: ways.clone(),
    };
    (1..).zip(rows.chunks(ROWS)).map(sheet).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_with_many_names_has_several_sheets() {
        let names: Vec<usize> = (0..=ROWS).collect();
        let sheets = sheets(&["a-to-z"], "b", &names);
        let seen: Vec<_> = sheets.iter().map(|s| (s.path.as_str(), s.rows.len())).collect();
        assert_eq!(seen, [("a-to-z/b/", ROWS), ("a-to-z/b/2/", 1)]);
        assert_eq!(sheets[1].name, "B, page 2 of 2");
        assert_eq!(sheets[1].ways.len(), 2);
    }

    #[test]
    fn digits_stand_together() {
        assert_eq!(letter_of("3c-shared-services"), "0-9");
        assert_eq!(letter_of("boats"), "b");
    }
}
