//! The search: everything on the site is found by its name, and nothing that is not on it.

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use common::{JUNE, Site};
use serde_json::Value;

/// The index and its parts, as the page's script reads them.
struct Index {
    /// Kind, title and address of each document.
    documents: Vec<(String, String, String)>,
    /// The documents of each term.
    terms: BTreeMap<String, BTreeSet<usize>>,
    /// All files together.
    text: String,
}

fn json(site: &Site, name: &str) -> Value {
    serde_json::from_str(&site.output(&format!("search/data/{name}"))).expect("JSON")
}

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().expect("a list")
}

fn text(value: &Value) -> &str {
    value.as_str().expect("text")
}

fn whole(value: &Value) -> usize {
    usize::try_from(value.as_u64().expect("a number")).expect("a small number")
}

fn read(site: &Site) -> Index {
    let index = json(site, "index.json");
    let kinds = list(&index["kinds"]).iter();
    let mut kinds = kinds.flat_map(|kind| {
        let count = list(&kind[1]).iter().map(whole).sum();
        vec![text(&kind[0]).to_owned(); count]
    });
    let mut documents = Vec::new();
    for name in list(&index["documents"]) {
        let part = json(site, text(name));
        assert!(list(&part["title"]).len() <= whole(&index["most"]));
        for (title, path) in list(&part["title"]).iter().zip(list(&part["path"])) {
            let kind = kinds.next().expect("a kind for each document");
            documents.push((kind, text(title).to_owned(), text(path).to_owned()));
        }
    }
    assert_eq!(kinds.next(), None, "the kinds count more than there is");
    let mut terms: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    let mut last = String::new();
    for entry in list(&index["terms"]) {
        let part = json(site, text(&entry[1]));
        assert_eq!(entry[0], part["term"][0], "a part begins with another term");
        for (at, term) in list(&part["term"]).iter().enumerate() {
            assert!(text(term) > last.as_str(), "{term} comes after {last}");
            text(term).clone_into(&mut last);
            for field in ["title", "text"] {
                let mut number = 0;
                for step in list(&part[field][at]) {
                    number += whole(step);
                    terms.entry(last.clone()).or_default().insert(number);
                }
            }
        }
    }
    let files = site.outputs().into_iter().filter(|(path, _)| path.starts_with("search/data/"));
    let text = files.map(|(_, bytes)| String::from_utf8_lossy(&bytes).into_owned()).collect();
    Index { documents, terms, text }
}

impl Index {
    /// The titles of what has all of these terms.
    fn having(&self, terms: &[&str]) -> BTreeSet<&str> {
        let of = |term: &&str| self.terms.get(*term).cloned().unwrap_or_default();
        let all = terms.iter().map(of).reduce(|a, b| a.intersection(&b).copied().collect());
        all.unwrap_or_default().iter().map(|number| self.documents[*number].1.as_str()).collect()
    }
}

/// The site of the project, which has every kind of record and a thousand pages.
fn real() -> Site {
    let site = Site::empty();
    let content = common::repository().join("content");
    for (path, bytes) in common::files(&content) {
        site.write(&path, bytes);
    }
    site.build();
    site
}

/// The title of a page, without the name of the site behind it.
fn title(html: &str) -> Option<String> {
    let (_, rest) = html.split_once("<title>")?;
    let (title, _) = rest.split_once("</title>")?;
    let title = title.rsplit_once(" – ").map_or(title, |(title, _)| title);
    let plain = [("&#x27;", "'"), ("&#39;", "'"), ("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">")];
    let title = plain.iter().fold(title.to_owned(), |title, (from, to)| title.replace(from, to));
    Some(title.replace("&amp;", "&"))
}

/// Every page of the main language but those that are not looked for, with its title.
fn pages(site: &Site) -> BTreeMap<String, String> {
    let aside =
        |path: &str| ["search/", "a-to-z/", "cy/"].iter().any(|folder| path.starts_with(folder));
    let mut pages = BTreeMap::new();
    for (path, bytes) in site.outputs() {
        let html = String::from_utf8_lossy(&bytes);
        let Some(address) = path.strip_suffix("index.html").filter(|path| !aside(path)) else {
            continue;
        };
        if !html.contains("http-equiv=\"refresh\"") {
            pages.insert(address.to_owned(), title(&html).expect("a title"));
        }
    }
    pages
}

#[test]
fn every_page_is_found_by_its_title() {
    let site = real();
    let index = read(&site);
    let pages = pages(&site);
    assert!(pages.len() > 900, "{} pages", pages.len());
    let found: BTreeMap<String, String> =
        index.documents.iter().map(|(_, title, path)| (path.clone(), title.clone())).collect();
    let missing: Vec<_> = pages.iter().filter(|(path, _)| !found.contains_key(*path)).collect();
    assert!(missing.is_empty(), "these pages are not found: {missing:?}");
    let other: Vec<_> =
        found.iter().filter(|(path, title)| pages.get(*path) != Some(*title)).collect();
    assert!(other.is_empty(), "these are found and are no pages of that name: {other:?}");
    assert_eq!(index.documents.len(), pages.len(), "something is found twice");
    for (at, (_, title, path)) in index.documents.iter().enumerate() {
        let folded = title.to_lowercase().replace(['’', '\''], "").replace('&', " and ");
        let ascii = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| word.is_ascii());
        for word in ascii.filter(|word| !word.is_empty()) {
            let has = index.terms.get(word).is_some_and(|found| found.contains(&at));
            assert!(has, "{path} is not found by “{word}”");
        }
    }
    for word in ["devon", "gloucestershire"] {
        assert!(index.text.contains(word));
    }
    a_to_z_names_everything(&site, &index);
}

/// The A to Z leads to everything that is found, and to each once.
fn a_to_z_names_everything(site: &Site, index: &Index) {
    let mut linked = Vec::new();
    for (path, bytes) in site.outputs() {
        if !path.starts_with("a-to-z/") || path == "a-to-z/index.html" {
            continue;
        }
        let html = String::from_utf8(bytes).expect("UTF-8");
        let (_, list) = html.split_once("<ul class=\"plain\">").expect("a list");
        let (list, _) = list.split_once("</ul>").expect("its end");
        let links = list.split("<a href=\"").skip(1).filter_map(|rest| rest.split('"').next());
        for link in links {
            let address = link.trim_start_matches("../").trim_end_matches("index.html");
            linked.push(address.trim_start_matches("./").to_owned());
        }
    }
    linked.sort();
    let mut wanted: Vec<String> = index.documents.iter().map(|(_, _, path)| path.clone()).collect();
    wanted.sort();
    assert_eq!(linked, wanted);
}

#[test]
fn dates_and_amounts_are_found_as_they_are_typed() {
    let site = Site::small();
    site.write(
        "stories/regatta.md",
        "---\ntitle: Tŷ’r Ŵyl & the Crèche\ndate: 2013-07-11\nsummary: It cost £1,234.50 and will save £1.2 million.\n---\nText.\n",
    );
    site.build();
    let index = read(&site);
    let only = BTreeSet::from(["Tŷ’r Ŵyl & the Crèche"]);
    for terms in [
        &["2013-07-11"][..],
        &["11", "july", "2013"],
        &["1234.5"],
        &["1.2m"],
        &["1200000"],
        &["tyr", "wyl", "and", "the", "creche"],
        &["stories", "creche"],
    ] {
        assert_eq!(index.having(terms), only, "{terms:?}");
    }
}

#[test]
fn a_draft_leaves_no_trace() {
    let site = Site::small();
    site.write(
        "stories/secret.md",
        "---\ntitle: Quixotic plans\ndate: 2026-01-05\nsummary: Zeppelins for all.\ndraft: yes\n---\nText.\n",
    );
    site.build();
    let index = read(&site);
    for word in ["quixotic", "zeppelins", "Zeppelins"] {
        assert!(!index.text.contains(word), "{word}");
    }
    let all: String = site
        .outputs()
        .into_iter()
        .filter(|(p, _)| p.starts_with("a-to-z/"))
        .map(|(_, b)| String::from_utf8_lossy(&b).into_owned())
        .collect();
    assert!(all.contains("A to Z") && !all.contains("Quixotic"));
    site.replace("stories/secret.md", "draft: yes\n", "");
    site.build();
    assert!(!read(&site).having(&["quixotic"]).is_empty());
}

#[test]
fn suppliers_without_a_page_are_found_where_they_stand() {
    let site = Site::small();
    let mut csv = "Date,Supplier,Amount\n".to_owned();
    for number in 0..1_200 {
        let _ = writeln!(csv, "2025-06-03,Boatyard {number} Ltd,600.00");
    }
    csv.push_str("2025-06-04,REDACTED PERSONAL DATA,700.00\n");
    site.write("spending/june.csv", csv);
    site.write("spending/june.yaml", JUNE);
    site.build();
    let index = read(&site);
    let place = |name: &str| {
        let found = index.documents.iter().find(|(_, title, _)| title == name);
        found.map(|(kind, _, path)| (kind.as_str(), path.as_str()))
    };
    assert_eq!(place("Boatyard 7 Ltd"), Some(("Suppliers", "spending/suppliers/b/2/")));
    assert_eq!(index.having(&["boatyard", "7"]), BTreeSet::from(["Boatyard 7 Ltd"]));
    assert!(!index.text.to_lowercase().contains("redacted"));
    assert!(site.output("spending/suppliers/b/2/index.html").contains("Boatyard 7 Ltd"));
}

#[test]
fn the_index_is_the_same_each_time_and_its_parts_are_named_by_their_content() {
    let files = |site: &Site| -> BTreeMap<String, Vec<u8>> {
        let all = site.outputs().into_iter();
        all.filter(|(path, _)| path.starts_with("search/data/")).collect()
    };
    let (one, other) = (Site::small(), Site::small());
    one.build();
    other.build();
    let before = files(&one);
    assert_eq!(before, files(&other));
    other.replace("organisations/two-rivers-council.yaml", "name: Two ", "name: Six ");
    other.build();
    for (path, bytes) in files(&other) {
        let same = before.get(&path).is_none_or(|old| *old == bytes);
        assert!(same || path == "search/data/index.json", "{path} changed under its old name");
    }
}
