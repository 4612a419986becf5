//! The list of stories, the page for addresses that do not exist, and redirects.

use std::cmp::Reverse;

use serde::Serialize;

use super::Content;
use super::parts::Link;
use crate::record::Story;
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
    let mut stories: Vec<&Entry<Story>> = content.register.all::<Story>().iter().collect();
    stories.sort_by_key(|s| (Reverse(s.record.date.latest()), s.slug.clone()));
    stories
        .into_iter()
        .map(|story| StoryCard {
            link: Link::record(story),
            date: content.words.text(&story.record.date),
            summary: story.record.common.summary.clone(),
        })
        .collect()
}
