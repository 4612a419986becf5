//! When each of several things began and ended.

use jiff::civil::Date;

use crate::value::{FuzzyDate, Known, SitePath};

use super::Shape;
use super::canvas::{Drawing, Width};
use super::table::{Cell, Table};

/// Lifelines of partnerships, up to a day.
#[derive(Debug, Clone)]
pub struct Lifelines {
    lines: Vec<Lifeline>,
    as_at: Date,
}

/// One partnership.
#[derive(Debug, Clone)]
pub struct Lifeline {
    /// Its name.
    pub name: String,
    /// Where its name leads, in the table.
    pub link: Option<SitePath>,
    /// When it began.
    pub created: Known<FuzzyDate>,
    /// When it ended; `ongoing` where it has not.
    pub ended: Known<FuzzyDate>,
    /// Why it ended.
    pub why: Option<String>,
    /// What came after it.
    pub followed_by: Vec<String>,
}

impl Lifelines {
    /// Lifelines in the order in which they are to be read, as they were known on `as_at`.
    pub fn new(lines: Vec<Lifeline>, as_at: Date) -> Self {
        Self { lines, as_at }
    }
}

impl Shape for Lifelines {
    fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    fn description(&self) -> String {
        String::new()
    }

    fn table(&self, name: &str, caption: &str) -> Table {
        let _ = self.as_at;
        let mut table = Table::new(name, caption, &["Partnership", "Created", "Ended", "Why it ended", "Followed by"]);
        for line in &self.lines {
            table.row(vec![
                Cell::text(&line.name),
                Cell::text(line.created.to_string()),
                Cell::text(line.ended.to_string()),
                Cell::text(line.why.clone().unwrap_or_default()),
                Cell::text(line.followed_by.join("; ")),
            ]);
        }
        table
    }

    fn draw(&self, _: Width, _: &str) -> Option<Drawing> {
        None
    }
}
