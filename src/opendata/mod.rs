//! Open data: every table as CSV, all payments as CSV, as Parquet and in parts, every record as JSON
//! and YAML, every chart as SVG, a preview picture of pages with charts, places by postcode, the list of pages, the index of the search and
//! the feed.

mod feed;
mod json;
mod lookup;
#[cfg(feature = "parquet")]
mod parquet;
mod partitions;
#[cfg(feature = "pictures")]
mod pictures;
mod search;
mod tables;

use crate::chart::Table;
use crate::finding::Finding;
use crate::page::{Content, Page, Plan, Planned, View, exports, payments_file};
use crate::theme::{Theme, Tree};
use crate::value::SitePath;

/// A file of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its path in the output folder, with forward slashes.
    pub path: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl File {
    /// A file at an address.
    pub fn new(path: &SitePath, bytes: impl Into<Vec<u8>>) -> Self {
        Self { path: path.output_file(), bytes: bytes.into() }
    }
}

/// The files beside a page: its tables, its charts, its record, its preview picture.
///
/// # Errors
/// A picture that cannot be drawn.
pub fn beside(
    content: Content<'_>,
    page: &Page,
    view: &View,
    tree: &Tree,
) -> Result<Vec<File>, Finding> {
    let folder = folder(page);
    let drawn = view.charts().into_iter().filter_map(|chart| Some((chart, chart.standalone()?)));
    let mut files: Vec<File> = drawn
        .map(|(chart, svg)| File::new(&folder.file(&format!("{}.svg", chart.id())), svg))
        .collect();
    if tree.is_main() {
        files.extend(data(page, view, tree));
    }
    #[cfg(feature = "pictures")]
    files.extend(pictures::of_page(page, view, &content.register.site)?);
    Ok(files)
}

/// The files beside a page lie in its folder.
fn folder(page: &Page) -> SitePath {
    if page.path.is_page() { page.path.clone() } else { SitePath::home() }
}

/// The tables of a page and its record: data is there once for all languages.
fn data(page: &Page, view: &View, tree: &Tree) -> Vec<File> {
    let folder = folder(page);
    let table =
        |table: &Table| File::new(&folder.file(&format!("{}.csv", table.name)), tables::csv(table));
    let mut files: Vec<File> = view.tables().into_iter().map(table).collect();
    if let Some(record) = &page.record {
        let data = with_address(page, record, tree);
        let json = serde_json::to_string_pretty(&data).unwrap_or_default();
        files.push(File::new(&folder.file("record.json"), json + "\n"));
        let yaml = serde_yaml::to_string(&data).unwrap_or_default();
        files.push(File::new(&folder.file("record.yaml"), yaml));
    }
    files
}

/// The record with its name and its address.
fn with_address(page: &Page, record: &serde_json::Value, tree: &Tree) -> serde_json::Value {
    let id = page.path.as_str().trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let mut data = serde_json::Map::new();
    data.insert("id".to_owned(), id.into());
    data.insert("url".to_owned(), tree.address(&page.path).into());
    if let serde_json::Value::Object(fields) = record {
        data.extend(fields.clone());
    }
    serde_json::Value::Object(data)
}

/// Hands on the files that each language has for all its pages: feeds, and what names are looked up
/// in.
///
/// # Errors
/// A template of the theme that does not fit; what `take` says.
pub fn of_language<E: From<Finding>>(
    content: Content<'_>,
    plan: &Plan,
    theme: &Theme,
    take: &dyn Fn(File) -> Result<(), E>,
) -> Result<(), E> {
    for offered in plan.pages.values().filter_map(|page| page.feed.as_ref()) {
        take(feed::feed(content, theme, offered)?)?;
    }
    lookup::files(content).into_iter().try_for_each(take)?;
    search::files(&plan.entries).into_iter().try_for_each(take)
}

/// Hands on the files that belong to the site as a whole, one by one, since some are large.
///
/// # Errors
/// A template of the theme that does not fit; Parquet that cannot be written; what `take` says.
pub fn whole_site<E: From<Finding>>(
    content: Content<'_>,
    plan: &Plan,
    theme: &Theme,
    sites: &[(&Plan, &Tree)],
    take: &dyn Fn(File) -> Result<(), E>,
) -> Result<(), E> {
    take(File { path: ".nojekyll".to_owned(), bytes: Vec::new() })?;
    take(feed::sitemap(sites, theme)?)?;
    for export in exports(content) {
        take(File::new(&export.path, payments_file(&plan.lines, &export.payments)))?;
    }
    #[cfg(feature = "parquet")]
    parquet::file(content)?.map_or(Ok(()), take)?;
    #[cfg(feature = "pictures")]
    take(pictures::general(&content.register.site)?)?;
    if !content.ledger.payments.is_empty() {
        partitions::files(content).into_iter().try_for_each(take)?;
    }
    theme.assets.iter().try_for_each(|asset| take(File::new(&asset.path, asset.bytes.clone())))
}

/// Whether a page is one that search engines should list.
fn is_listed(page: &Page) -> bool {
    let Planned::View(view) = &page.view else { return true };
    !matches!(**view, View::NotFound(_) | View::Redirect(_))
}
