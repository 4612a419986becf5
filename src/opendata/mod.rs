//! Open data: every table as CSV, all payments as CSV, as Parquet and in parts, every record as JSON
//! and YAML, every chart as SVG, the list of pages, the index of the search and the feed.

mod feed;
mod json;
#[cfg(feature = "parquet")]
mod parquet;
mod partitions;
mod payments;
mod search;
mod tables;

use crate::finding::Finding;
use crate::page::{Content, Page, Plan, View, entries};
use crate::theme::Theme;
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

/// The files beside a page: its tables, its charts, its record.
pub fn beside(page: &Page, base_url: &str) -> Vec<File> {
    let folder = if page.path.is_page() { page.path.clone() } else { SitePath::home() };
    let mut files: Vec<File> = page
        .view
        .tables()
        .into_iter()
        .map(|table| File::new(&folder.file(&format!("{}.csv", table.name)), tables::csv(table)))
        .collect();
    for chart in page.view.charts() {
        if let Some(svg) = chart.standalone() {
            files.push(File::new(&folder.file(&format!("{}.svg", chart.id())), svg));
        }
    }
    if let Some(record) = &page.record {
        let data = with_address(page, record, base_url);
        let json = serde_json::to_string_pretty(&data).unwrap_or_default();
        files.push(File::new(&folder.file("record.json"), json + "\n"));
        let yaml = serde_yaml::to_string(&data).unwrap_or_default();
        files.push(File::new(&folder.file("record.yaml"), yaml));
    }
    files
}

/// The record with its name and its address.
fn with_address(page: &Page, record: &serde_json::Value, base_url: &str) -> serde_json::Value {
    let id = page.path.as_str().trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let mut data = serde_json::Map::new();
    data.insert("id".to_owned(), id.into());
    data.insert(
        "url".to_owned(),
        format!("{}{}", base_url.trim_end_matches('/'), page.path).into(),
    );
    if let serde_json::Value::Object(fields) = record {
        data.extend(fields.clone());
    }
    serde_json::Value::Object(data)
}

/// The files that belong to the site as a whole.
///
/// # Errors
/// A template of the theme that does not fit; Parquet that cannot be written.
pub fn whole_site(
    content: Content<'_>,
    plan: &Plan,
    theme: &Theme,
    base_url: &str,
) -> Result<Vec<File>, Finding> {
    let mut files = vec![
        File { path: ".nojekyll".to_owned(), bytes: Vec::new() },
        feed::sitemap(plan, theme, base_url)?,
    ];
    for page in plan.pages.values() {
        if let Some(offered) = &page.feed {
            files.push(feed::feed(content, theme, base_url, offered)?);
        }
    }
    files.extend(payments::files(content));
    #[cfg(feature = "parquet")]
    files.extend(parquet::file(content)?);
    if !content.ledger.payments.is_empty() {
        files.extend(partitions::files(content));
    }
    files.extend(search::files(&entries(content, plan)));
    files.extend(theme.assets.iter().map(|asset| File::new(&asset.path, asset.bytes.clone())));
    Ok(files)
}

/// Whether a page is one that search engines should list.
fn is_listed(page: &Page) -> bool {
    !matches!(page.view, View::NotFound(_) | View::Redirect(_))
}
