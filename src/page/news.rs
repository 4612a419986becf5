//! What is new: dated items of records, for the page of changes and for the feeds.

use jiff::civil::Date;
use serde::Serialize;

use super::{Content, named};
use crate::record::{Area, Kind as _};
use crate::register::Record;
use crate::value::{FuzzyDate, SitePath};
use crate::words::say;

/// A feed of what happens to something.
#[derive(Debug, Serialize)]
pub struct Feed {
    /// Its address.
    pub path: SitePath,
    /// What it is about.
    pub title: String,
    /// The page that tells of the same.
    pub page: SitePath,
    /// What has happened, the newest first.
    #[serde(skip)]
    pub items: Vec<News>,
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct News {
    /// The last day on which it can have happened.
    pub day: Date,
    /// The same, as exactly as it is known.
    pub when: FuzzyDate,
    /// The page that tells of it.
    pub to: SitePath,
    /// What is new, in data: "Decision", "Changed".
    pub sort: String,
    /// The same as residents read it.
    pub label: String,
    /// The name of the record.
    pub title: String,
    /// What happened.
    pub text: Option<String>,
}

impl Feed {
    /// A feed of these records, for the page `page`.
    pub(super) fn of(
        content: Content<'_>,
        page: SitePath,
        title: &str,
        records: &[&dyn Record],
    ) -> Self {
        let mut items: Vec<News> =
            records.iter().flat_map(|record| news(content, *record)).collect();
        sort(&mut items);
        Self { path: page.file("feed.xml"), title: title.to_owned(), page, items }
    }
}

/// The sort of news of a change to a record.
pub(super) const CHANGED: &str = "Changed";

/// The newest first; of the same day, by address.
pub(super) fn sort(items: &mut [News]) {
    items.sort_by(|a, b| b.day.cmp(&a.day).then_with(|| a.to.cmp(&b.to)));
}

/// What has happened to a record, up to the day whose state is shown.
pub(super) fn news(content: Content<'_>, record: &dyn Record) -> Vec<News> {
    let item = |when: FuzzyDate, sort: &str, label: String, text: Option<String>| {
        let day = when.latest()?;
        Some(News {
            day,
            when,
            to: record.address(),
            sort: sort.to_owned(),
            label,
            title: record.name().to_owned(),
            text,
        })
    };
    let words = content.words;
    let kind = record.kind();
    let (sort, label) = (crate::chart::capitalised(kind.one), named::one(words, kind));
    let summary = record.common().summary.clone();
    let happened = record.happened().and_then(|when| item(when, &sort, label, summary));
    let changes = record.common().changes.iter().filter_map(|change| {
        item(change.date, CHANGED, say!(words, "news-changed"), Some(change.what.clone()))
    });
    let as_at = content.register.edition.as_at;
    happened.into_iter().chain(changes).filter(|news| news.day <= as_at).collect()
}

/// The records that bear on an area: itself and all that name it.
pub(super) fn of_area<'a>(content: Content<'a>, area: &'a dyn Record) -> Vec<&'a dyn Record> {
    debug_assert_eq!(area.kind().folder, Area::FOLDER);
    let links = content.register.links.to(area);
    let mut named: Vec<_> = links.iter().map(|link| (link.folder, &link.slug)).collect();
    named.sort();
    named.dedup();
    let others = named.into_iter().filter_map(|(folder, slug)| content.register.find(folder, slug));
    std::iter::once(area).chain(others).collect()
}
