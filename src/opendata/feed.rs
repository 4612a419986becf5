//! The feeds (Atom, RFC 4287) of the site, of topics and of areas, and the list of pages
//! (Sitemaps 0.9).

use serde::Serialize;

use super::{File, is_listed};
use crate::finding::Finding;
use crate::page::{Content, Feed, News, Plan};
use crate::theme::{Theme, Tree};
use crate::value::SitePath;
use crate::words::say;

/// How many items a feed has at most.
const LONGEST: usize = 50;

#[derive(Serialize)]
struct Entry {
    id: String,
    url: String,
    title: String,
    updated: String,
    summary: Option<String>,
}

#[derive(Serialize)]
struct Document {
    title: String,
    url: String,
    page: String,
    updated: String,
    entries: Vec<Entry>,
}

/// The pages of all languages.
pub(super) fn sitemap(sites: &[(&Plan, &Tree)], theme: &Theme) -> Result<File, Finding> {
    let listed = |(plan, tree): &(&Plan, &Tree)| -> Vec<String> {
        let pages = plan.pages.values().filter(|page| is_listed(page));
        pages.map(|page| tree.address(&page.path)).collect()
    };
    let urls: Vec<String> = sites.iter().flat_map(listed).collect();
    let text = theme.fill("sitemap.xml", "urls", &urls)?;
    Ok(File::new(&SitePath::home().file("sitemap.xml"), text))
}

/// The feed that a page offers.
pub(super) fn feed(content: Content<'_>, theme: &Theme, feed: &Feed) -> Result<File, Finding> {
    let tree = theme.tree();
    let entries: Vec<Entry> =
        feed.items.iter().take(LONGEST).map(|item| entry(content, item, tree)).collect();
    let as_at = || timestamp(content.register.edition.as_at);
    let document = Document {
        title: feed.title.clone(),
        url: tree.address(&feed.path),
        page: tree.address(&feed.page),
        updated: entries.first().map_or_else(as_at, |entry| entry.updated.clone()),
        entries,
    };
    Ok(File::new(&feed.path, theme.fill("feed.xml", "feed", &document)?))
}

fn entry(content: Content<'_>, item: &News, tree: &Tree) -> Entry {
    let url = tree.address(&item.to);
    // A record may be in the news more than once: each item needs an address of its own.
    let id = if item.sort == "Story" { url.clone() } else { item_id(&url, item) };
    Entry {
        id,
        url,
        title: if item.sort == "Story" {
            item.title.clone()
        } else {
            say!(content.words, "feed-item", sort = item.label, title = item.title)
        },
        updated: timestamp(item.day),
        summary: item.text.clone(),
    }
}

fn item_id(url: &str, item: &News) -> String {
    let words = format!("{} {}", item.sort, item.text.as_deref().unwrap_or_default());
    let hash = xxhash_rust::xxh3::xxh3_64(words.as_bytes());
    format!("{url}#{}-{hash:016x}", item.day)
}

fn timestamp(day: jiff::civil::Date) -> String {
    format!("{day}T00:00:00Z")
}
