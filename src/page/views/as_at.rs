//! Partnerships as at the end of any year: what existed then, as far as the sources say.

use std::collections::BTreeSet;

use jiff::civil::{Date, date};

use super::tables::said_cell;
use crate::chart::{Cell, Table};
use crate::page::Content;
use crate::page::parts::{Link, known_cell, record_cell};
use crate::page::section::{Block, Section};
use crate::record::{Kind as _, Life, Partnership};
use crate::register::{Entry, Status};
use crate::value::{FuzzyDate, SitePath};
use crate::words::say;

/// The part of the address under which the years stand.
pub(in crate::page) const FOLDER: &str = "as-at";

/// So many years back each has a page; of those before, the years in which something changed.
const RECENT: i16 = 30;

/// The years from the first known beginning to the one before the day that is shown.
pub(in crate::page) fn years(content: Content<'_>) -> Vec<i16> {
    let partnerships = content.register.all::<Partnership>();
    let begins = |e: &Entry<Partnership>| e.record.life.created.value().and_then(|d| d.earliest());
    let first = partnerships.iter().filter_map(begins).min();
    let last = content.register.edition.as_at.year();
    let lives = || partnerships.iter().map(|entry| &entry.record.life);
    let changes: BTreeSet<i16> = lives()
        .flat_map(|life| [&life.created, &life.ended])
        .filter_map(|date| Some(date.value()?.latest()?.year()))
        .collect();
    let told = |year: &i16| *year >= last - RECENT || changes.contains(year);
    first.map_or_else(Vec::new, |first| (first.year()..last).filter(told).collect())
}

/// The address of the page of a year.
pub(in crate::page) fn address(year: i16) -> SitePath {
    SitePath::page([Partnership::FOLDER, FOLDER, &year.to_string()])
}

/// Links to the pages of all years.
pub(in crate::page) fn links(content: Content<'_>) -> Option<Section> {
    let links: Vec<Link> =
        years(content).into_iter().map(|year| Link::new(year.to_string(), address(year))).collect();
    (!links.is_empty()).then(|| {
        Section::new("as-at", say!(content.words, "as-at-heading"))
            .saying(say!(content.words, "as-at-which"))
            .with(Block::Links(links))
    })
}

/// What existed at the end of a year, by how sure that is.
pub(in crate::page) fn page(content: Content<'_>, year: i16) -> Vec<Section> {
    let words = content.words;
    let day = date(year, 12, 31);
    let mut table = Table::saying(
        words,
        "partnerships",
        say!(words, "as-at-partnerships", year = year.to_string()),
        &["views-partnership", "as-at-existed", "views-set-up", "views-ended", "views-form"],
    );
    let mut rows: Vec<(u8, &Entry<Partnership>)> = content
        .register
        .all::<Partnership>()
        .iter()
        .map(|entry| (sureness(&entry.record.life, entry.record.common.as_at, day), entry))
        .filter(|(sure, _)| *sure < GONE)
        .collect();
    rows.sort_by(|(sure, one), (other_sure, other)| {
        sure.cmp(other_sure).then_with(|| words.compare(one.name(), other.name()))
    });
    let count = |wanted: u8| rows.iter().filter(|(sure, _)| *sure == wanted).count();
    let summary =
        say!(words, "as-at-summary", year = year.to_string(), known = count(0), unsaid = count(1));
    for (sure, entry) in rows {
        table.row([
            record_cell(entry),
            Cell::text(say!(words, if sure == 0 { "as-at-yes" } else { "views-not-known" })),
            known_cell(words, &entry.record.life.created),
            known_cell(words, &entry.record.life.ended),
            said_cell(words, &entry.record.form),
        ]);
    }
    vec![Section::opening().saying(summary).table(table)]
}

/// From here on it certainly did not exist.
const GONE: u8 = 2;

/// 0: it existed; 1: nobody can say; 2: it had not begun or was over.
///
/// One that is ongoing, or whose end is not known and for which a source of a later or the same
/// date speaks of it, existed from its beginning on.
fn sureness(life: &Life, as_at: Option<FuzzyDate>, day: Date) -> u8 {
    let begun = life.created.value().and_then(|created| created.latest());
    let begun = begun.is_some_and(|begun| begun <= day);
    let over = life.ended.value().and_then(|ended| ended.latest()).is_some_and(|end| end <= day);
    let spoken_of = as_at.and_then(FuzzyDate::earliest).is_some_and(|spoken| spoken >= day);
    match Status::of(life, day) {
        _ if over => GONE,
        Status::NotBegun | Status::Ended => GONE,
        Status::Current if begun => 0,
        Status::Unknown if begun && spoken_of => 0,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::{Place, SourceFile};
    use crate::record::At;
    use crate::value::Known;

    /// How sure it is that something with this life existed at the end of 2011, when its record is
    /// of 2015.
    fn at_the_end_of_2011(created: &str, ended: &str) -> u8 {
        let known = |words: &str| match words {
            "unknown" => Known::Unknown,
            "unclear" => Known::Unclear,
            date => Known::Known(At {
                value: date.parse().expect("a date"),
                place: Place::whole(&SourceFile::new("life.yaml".to_owned(), "")),
            }),
        };
        let life = Life {
            created: known(created),
            ended: known(ended),
            reason: None,
            successors: Vec::new(),
        };
        sureness(&life, "2015".parse().ok(), date(2011, 12, 31))
    }

    #[test]
    fn what_ended_in_a_year_is_gone_at_its_end() {
        assert_eq!(at_the_end_of_2011("2009", "2011"), GONE);
        assert_eq!(at_the_end_of_2011("2009", "2010"), GONE);
        assert_eq!(at_the_end_of_2011("2012", "ongoing"), GONE);
        assert_eq!(at_the_end_of_2011("2009", "2012"), 0);
        assert_eq!(at_the_end_of_2011("2009", "ongoing"), 0);
        assert_eq!(at_the_end_of_2011("2009", "unknown"), 0, "a source of 2015 speaks of it");
        assert_eq!(at_the_end_of_2011("2009", "unclear"), 1);
        assert_eq!(at_the_end_of_2011("unknown", "ongoing"), 1);
    }

    #[test]
    fn an_address_for_each_year() {
        assert_eq!(address(2011).as_str(), "partnerships/as-at/2011/");
    }
}
