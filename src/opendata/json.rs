//! Data for the scripts of the site, as JSON under names that change with the content.

use serde::Serialize;
use xxhash_rust::xxh3::xxh3_64;

use super::File;
use crate::value::SitePath;

/// A value as JSON.
pub(super) fn json(value: &impl Serialize) -> Vec<u8> {
    let mut bytes = serde_json::to_vec(value).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// Adds a file under a name that changes with its content, so that a browser never reads an old
/// part by a new index; gives the name.
pub(super) fn named(
    place: impl Fn(&str) -> SitePath,
    stem: &str,
    value: &impl Serialize,
    files: &mut Vec<File>,
) -> String {
    let bytes = json(value);
    let name = format!("{stem}.{:016x}.json", xxh3_64(&bytes));
    files.push(File::new(&place(&name), bytes));
    name
}
