//! What the page that finds places reads (`/places/find/`): the names of places, and which
//! postcodes lie where.
//!
//! Postcodes are in a file for each outward code, so that whoever serves the site learns no more
//! of a resident's postcode than its first half. A file's name changes with its content, so that a
//! browser never reads an old file by a new index.

use std::collections::BTreeMap;

use serde::Serialize;
use xxhash_rust::xxh3::xxh3_64;

use super::File;
use crate::page::{Content, lookup_file};
use crate::record::Area;
use crate::value::Slug;

/// The names of places, and the files of postcodes.
#[derive(Serialize)]
struct Index<'a> {
    /// The places; elsewhere they are named by their numbers in this list, from 0.
    places: Vec<Place<'a>>,
    /// The file for each outward code.
    files: BTreeMap<&'a str, String>,
}

#[derive(Serialize)]
struct Place<'a> {
    name: &'a str,
    /// Its page, seen from the index.
    page: String,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    other_names: &'a [String],
}

/// The numbers of a postcode's places.
#[derive(Serialize)]
#[serde(untagged)]
enum Places {
    One(usize),
    Several(Vec<usize>),
}

/// The index and the files of postcodes; none where there are no places.
pub(super) fn files(content: Content<'_>) -> Vec<File> {
    let areas = content.register.all::<Area>();
    if areas.is_empty() {
        return Vec::new();
    }
    let index_path = lookup_file("index.json");
    let places = areas.iter().map(|area| Place {
        name: area.name(),
        page: area.address().relative_to(&index_path),
        other_names: &area.record.other_names,
    });
    let numbers: BTreeMap<&Slug, usize> = areas.iter().map(|area| &area.slug).zip(0..).collect();
    let mut shards: BTreeMap<&str, BTreeMap<&str, Places>> = BTreeMap::new();
    for (postcode, slugs) in &content.ledger.postcodes.areas {
        let own: Vec<usize> = slugs.iter().filter_map(|slug| numbers.get(slug).copied()).collect();
        let places = match own[..] {
            [one] => Places::One(one),
            _ => Places::Several(own),
        };
        shards.entry(postcode.outward()).or_default().insert(postcode.inward(), places);
    }
    let mut index = Index { places: places.collect(), files: BTreeMap::new() };
    let mut files = Vec::new();
    for (outward, postcodes) in shards {
        let bytes = json(&postcodes);
        let name = format!("{}.{:016x}.json", outward.to_lowercase(), xxh3_64(&bytes));
        files.push(File::new(&lookup_file(&name), bytes));
        index.files.insert(outward, name);
    }
    files.push(File::new(&index_path, json(&index)));
    files
}

fn json(value: &impl Serialize) -> Vec<u8> {
    let mut bytes = serde_json::to_vec(value).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}
