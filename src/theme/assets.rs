//! Style sheets and other files beside the pages.

use xxhash_rust::xxh3::xxh3_64;

use crate::source::ThemeFiles;
use crate::value::SitePath;

/// A file beside the pages, under a name that changes with its content, so that browsers may keep
/// it and never show an old one.
#[derive(Debug)]
pub struct Asset {
    /// The name in the theme: `style.css`.
    pub name: String,
    /// Its address: `assets/style.0123456789abcdef.css`.
    pub path: SitePath,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// The assets of a theme. The style sheet ends with the rules for charts.
pub(super) fn fingerprinted(files: &ThemeFiles) -> Vec<Asset> {
    files
        .iter()
        .filter_map(|(path, bytes)| {
            let name = path.strip_prefix("assets/")?;
            let mut bytes = bytes.clone();
            if name == "style.css" {
                bytes.extend_from_slice(crate::chart::STYLE.as_bytes());
            }
            let (stem, ending) = name.rsplit_once('.')?;
            let file = format!("{stem}.{:016x}.{ending}", xxh3_64(&bytes));
            Some(Asset {
                name: name.to_owned(),
                path: SitePath::page(["assets"]).file(&file),
                bytes,
            })
        })
        .collect()
}
