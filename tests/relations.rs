//! Every link between records of the sample site is shown from both ends, and every record is
//! gathered by its topics and areas.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::links::links;
use common::{Site, stderr};
use daylight::register::{Edition, Register, address_of};
use daylight::source::read_folder;
use jiff::civil::date;

/// The pages to which the content of a page links.
fn content_links(from: &str, html: &str) -> BTreeSet<String> {
    let main = html.split_once("<main").map_or(html, |(_, main)| main);
    links(from, main.split("</main>").next().unwrap_or_default()).into_iter().collect()
}

#[test]
fn every_link_is_shown_from_both_ends() {
    let site = Site::empty();
    let content = common::repository().join("content");
    let path = content.to_str().expect("a path");
    let built = site.run(&["build", "--as-at", "2026-11-25", "--content", path]);
    assert!(built.status.success(), "{}", stderr(&built));
    let pages: BTreeMap<String, BTreeSet<String>> = site
        .outputs()
        .into_iter()
        .filter_map(|(path, bytes)| {
            let page = path.strip_suffix("index.html")?.to_owned();
            let html = String::from_utf8(bytes).ok()?;
            let found = content_links(&page, &html);
            Some((page, found))
        })
        .collect();
    let mut findings = Vec::new();
    let folder = read_folder(&content, &mut findings);
    let edition = Edition { as_at: date(2026, 11, 25), drafts: false };
    let register = Register::read(&folder, edition, &mut findings);
    let mut missing = BTreeSet::new();
    let mut checked = 0;
    for mention in register.mentions() {
        let Some((folder, slug)) = &mention.from else { continue };
        let from = address_of(folder, slug).to_string();
        let to = address_of(mention.folder, &mention.slug).to_string();
        let (from, to) = (from.trim_start_matches('/'), to.trim_start_matches('/'));
        if from == to {
            continue;
        }
        checked += 1;
        for (a, b) in [(from, to), (to, from)] {
            if !pages.get(a).is_some_and(|links| links.contains(b)) {
                missing.insert(format!("{a} does not lead to {b} ({})", mention.field));
            }
        }
    }
    assert!(checked > 500, "{checked} links were checked");
    assert!(missing.is_empty(), "{}", missing.into_iter().collect::<Vec<_>>().join("\n"));
}
