//! Lists of payments that an import reads, and what it says of them.

use std::fs;
use std::path::Path;

use rust_decimal::Decimal;

use super::{Site, repository, stderr, stdout};

/// A site of one council without payments.
pub fn council() -> Site {
    let site = Site::empty();
    let small = repository().join("tests/small/content/site.yaml");
    site.write("site.yaml", fs::read(small).expect("the site file"));
    site.write(
        "organisations/two-rivers-council.yaml",
        "name: Two Rivers Council\nkind: county council\nsummary: A council.\n",
    );
    site
}

/// What an import said: rows, sum, credits, and all its words.
pub struct Said {
    pub rows: usize,
    pub sum: Decimal,
    pub credits: usize,
    pub credited: Decimal,
    pub words: String,
    pub errors: Vec<String>,
}

pub fn import(site: &Site, file: &Path) -> Said {
    let output = site.run(&["import", file.to_str().expect("a path in UTF-8")]);
    let words = stdout(&output);
    let errors = stderr(&output);
    let first = words.lines().next().unwrap_or_default();
    let Some((_, first)) = first.rsplit_once(": ") else { panic!("{errors}") };
    let mut figures = first
        .split(|c: char| c.is_whitespace() || matches!(c, '(' | ')'))
        .map(|word| word.trim_end_matches(',').replace([',', '£'], "").replace('−', "-"))
        .filter_map(|word| word.parse::<Decimal>().ok());
    let mut next = || figures.next().unwrap_or_default();
    let (rows, sum) = (count(next()), next());
    // One credit is said in words.
    let credits = if first.contains("one of them a credit") { 1 } else { count(next()) };
    let errors = errors.lines().filter(|line| line.starts_with("error")).map(str::to_owned);
    let (credited, errors) = (next(), errors.collect());
    Said { rows, sum, credits, credited, words, errors }
}

pub fn count(figure: Decimal) -> usize {
    usize::try_from(figure).expect("a whole number")
}

pub fn imported(name: &str, bytes: impl AsRef<[u8]>) -> (Site, Said) {
    let site = council();
    let file = site.path().join(name);
    fs::write(&file, bytes).expect("a list written");
    let said = import(&site, &file);
    (site, said)
}
