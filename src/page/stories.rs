//! Stories, pages of their own, the page for addresses that do not exist, and redirects.

use std::cmp::Reverse;

use serde::Serialize;

use super::parts::{Link, Provenance, links};
use super::{Content, Prose};
use crate::finding::Finding;
use crate::record::{Area, Kind, Organisation, Page, Partnership, SharedService, Story};
use crate::register::Entry;
use crate::value::SitePath;

/// All stories, the newest first.
#[derive(Debug, Serialize)]
pub struct Index {
    /// The stories.
    pub stories: Vec<StoryCard>,
}

/// A story in a list.
#[derive(Debug, Clone, Serialize)]
pub struct StoryCard {
    /// Its title and address.
    pub link: Link,
    /// When it was published.
    pub date: String,
    /// What it says, in a sentence or two.
    pub summary: Option<String>,
}

/// One story.
#[derive(Debug, Serialize)]
pub struct StoryView {
    /// When it was published.
    pub date: String,
    /// The story.
    pub body: Prose,
    /// The records it is about.
    pub related: Vec<Link>,
    /// Sources.
    pub provenance: Provenance,
}

/// A page of its own.
#[derive(Debug, Serialize)]
pub struct TextView {
    /// The text.
    pub body: Prose,
    /// Sources.
    pub provenance: Provenance,
}

/// What is shown for an address that does not exist.
#[derive(Debug, Serialize)]
pub struct NotFound {
    /// Ways on.
    pub ways: Vec<Link>,
}

/// An older address.
#[derive(Debug, Serialize)]
pub struct Redirect {
    /// Where it leads now.
    pub to: SitePath,
}

pub(super) fn index(content: Content<'_>) -> Index {
    Index { stories: newest(content) }
}

/// All stories, the newest first.
pub(super) fn newest(content: Content<'_>) -> Vec<StoryCard> {
    let mut stories: Vec<&Entry<Story>> = content.register.stories.iter().collect();
    stories.sort_by_key(|s| (Reverse(s.record.date.latest()), s.slug.clone()));
    stories
        .into_iter()
        .map(|story| StoryCard {
            link: Link::record(story),
            date: story.record.date.to_string(),
            summary: story.record.common.summary.clone(),
        })
        .collect()
}

pub(super) fn view(
    content: Content<'_>,
    entry: &Entry<Story>,
    findings: &mut Vec<Finding>,
) -> StoryView {
    StoryView {
        date: entry.record.date.to_string(),
        body: body(content, entry, findings),
        related: related(content, &entry.record),
        provenance: Provenance::of(content, entry),
    }
}

pub(super) fn text(
    content: Content<'_>,
    entry: &Entry<Page>,
    findings: &mut Vec<Finding>,
) -> TextView {
    TextView { body: body(content, entry, findings), provenance: Provenance::of(content, entry) }
}

fn body<K: Kind>(content: Content<'_>, entry: &Entry<K>, findings: &mut Vec<Finding>) -> Prose {
    entry
        .body
        .as_ref()
        .map_or_else(Prose::empty, |text| Prose::of(content, &entry.path, text, findings))
}

fn related(content: Content<'_>, story: &Story) -> Vec<Link> {
    let register = content.register;
    story
        .related
        .iter()
        .flat_map(|related| {
            let slug = std::slice::from_ref(&related.slug);
            match related.folder {
                Organisation::FOLDER => links(&register.organisations, slug),
                Partnership::FOLDER => links(&register.partnerships, slug),
                SharedService::FOLDER => links(&register.shared_services, slug),
                Area::FOLDER => links(&register.areas, slug),
                _ => Vec::new(),
            }
        })
        .collect()
}
