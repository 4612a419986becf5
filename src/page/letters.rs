//! Names under their first letters, on sheets that can be read at a time: what the list of suppliers
//! and the A to Z share.

use super::parts::Link;
use crate::chart::capitalised;
use crate::value::{Language, SitePath};
use crate::words::{Words, say};

/// How many names a sheet holds.
pub(super) const ROWS: usize = 500;

/// The letter under which names that begin with a digit stand.
const DIGITS: &str = "0-9";

/// The letter of names in which there is no Latin letter and no digit.
pub(super) const OTHER: &str = "other";

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

/// The letters of Welsh that are written with two.
const WELSH: [&str; 8] = ["ch", "dd", "ff", "ng", "ll", "ph", "rh", "th"];

/// Whether a language has the letters of Welsh.
pub(super) fn has_welsh_letters(language: &Language) -> bool {
    language.folder() == "cy"
}

/// The letter under which a slug stands, of the alphabet of Welsh or of English.
pub(super) fn letter_of(welsh: bool, slug: &str) -> &str {
    if slug.starts_with(|first: char| first.is_ascii_digit()) {
        return DIGITS;
    }
    let two = slug.get(..2).filter(|two| welsh && WELSH.contains(two));
    two.or(slug.get(..1)).unwrap_or(slug)
}

/// The letter as residents read it: "B", and in Welsh "Ch".
pub(super) fn shown(words: &Words, letter: &str) -> String {
    match letter {
        OTHER => say!(words, "letters-other"),
        two if two.len() == 2 => capitalised(two),
        one => one.to_uppercase(),
    }
}

/// The address of a sheet in a folder: 1 is the letter's own.
pub(super) fn sheet_path(folder: &[&str], letter: &str, sheet: usize) -> SitePath {
    let number = sheet.to_string();
    let more = (sheet > 1).then_some(number.as_str());
    SitePath::page(folder.iter().copied().chain([letter]).chain(more))
}

/// The names under a letter, sheet by sheet.
pub(super) fn sheets<'a, T>(
    words: &Words,
    folder: &[&str],
    letter: &str,
    rows: &'a [T],
) -> Vec<Sheet<'a, T>> {
    let last = rows.len().div_ceil(ROWS);
    let upper = shown(words, letter);
    let way = |page: usize| {
        let text = say!(words, "letters-page", letter = upper, page = page);
        Link::new(text, sheet_path(folder, letter, page))
    };
    let ways: Vec<Link> = if last > 1 { (1..=last).map(way).collect() } else { Vec::new() };
    let name = |page: usize| match last {
        0 | 1 => upper.clone(),
        _ => say!(words, "letters-page-of", letter = upper, page = page, last = last),
    };
    let sheet = |(number, rows)| Sheet {
        path: sheet_path(folder, letter, number),
        name: name(number),
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
        let sheets = sheets(&Words::english(), &["a-to-z"], "b", &names);
        let seen: Vec<_> = sheets.iter().map(|s| (s.path.as_str(), s.rows.len())).collect();
        assert_eq!(seen, [("a-to-z/b/", ROWS), ("a-to-z/b/2/", 1)]);
        assert_eq!(sheets[1].name, "B, page 2 of 2");
        assert_eq!(sheets[1].ways.len(), 2);
    }

    #[test]
    fn digits_stand_together() {
        assert_eq!(letter_of(false, "3c-shared-services"), "0-9");
        assert_eq!(letter_of(false, "boats"), "b");
        assert_eq!(letter_of(false, "charity"), "c");
    }

    #[test]
    fn welsh_has_letters_of_two() {
        let cy = "cy".parse().expect("a language");
        let files = crate::source::default_theme();
        let words = Words::load(&files, &cy, &mut Vec::new()).expect("Welsh");
        for (slug, letter) in [("chwilog", "ch"), ("llyn", "ll"), ("cyngor", "c"), ("d", "d")] {
            assert_eq!(letter_of(has_welsh_letters(&cy), slug), letter);
        }
        assert_eq!(["ch", "b", "0-9"].map(|letter| shown(&words, letter)), ["Ch", "B", "0-9"]);
    }
}
