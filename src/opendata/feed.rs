//! The feed of stories (Atom, RFC 4287) and the list of pages (Sitemaps 0.9).

use serde::Serialize;

use super::{File, is_listed};
use crate::finding::Finding;
use crate::page::{Content, Plan};
use crate::theme::Theme;
use crate::value::SitePath;

#[derive(Serialize)]
struct Entry {
    url: String,
    title: String,
    updated: String,
    summary: Option<String>,
}

#[derive(Serialize)]
struct Feed {
    updated: String,
    entries: Vec<Entry>,
}

pub(super) fn sitemap(plan: &Plan, theme: &Theme, base_url: &str) -> Result<File, Finding> {
    let urls: Vec<String> = plan
        .pages
        .values()
        .filter(|page| is_listed(page))
        .map(|page| absolute(base_url, &page.path))
        .collect();
    let text = theme.fill("sitemap.xml", "urls", &urls)?;
    Ok(File::new(&SitePath::home().file("sitemap.xml"), text))
}

pub(super) fn feed(content: Content<'_>, theme: &Theme, base_url: &str) -> Result<File, Finding> {
    let as_at = content.register.edition.as_at;
    let mut entries: Vec<Entry> = content
        .register
        .stories
        .iter()
        .map(|story| Entry {
            url: absolute(base_url, &story.address()),
            title: story.name().to_owned(),
            updated: timestamp(story.record.date.latest().unwrap_or(as_at)),
            summary: story.record.common.summary.clone(),
        })
        .collect();
    entries.sort_by(|a, b| b.updated.cmp(&a.updated).then_with(|| a.url.cmp(&b.url)));
    let updated = entries.first().map_or_else(|| timestamp(as_at), |entry| entry.updated.clone());
    let text = theme.fill("feed.xml", "feed", &Feed { updated, entries })?;
    Ok(File::new(&SitePath::home().file("feed.xml"), text))
}

fn timestamp(day: jiff::civil::Date) -> String {
    format!("{day}T00:00:00Z")
}

fn absolute(base_url: &str, path: &SitePath) -> String {
    format!("{}{path}", base_url.trim_end_matches('/'))
}
