//! The 56 questions that residents, officers, voluntary groups and journalists ask of partnership
//! working, each with the page of the sample site that answers it (`tests/questions.csv`).

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use common::links::links;
use common::{Site, stderr};

/// A question and where its answer stands.
struct Question {
    number: usize,
    words: String,
    page: String,
    answer: String,
}

fn questions() -> Vec<Question> {
    let path = common::repository().join("tests/questions.csv");
    let mut reader = csv::Reader::from_path(path).expect("the table of questions");
    let read = |row: Result<csv::StringRecord, csv::Error>| {
        let row = row.expect("a row");
        Question {
            number: row[0].parse().expect("a number"),
            words: row[1].to_owned(),
            page: row[2].to_owned(),
            answer: row[3].to_owned(),
        }
    };
    reader.records().map(read).collect()
}

/// The words that a reader sees below the title of the page: no menu, but whom to ask and how to
/// use it at its foot.
fn shown(html: &str) -> String {
    let main = html.split_once("<main").map_or("", |(_, main)| main);
    let body = main.split_once("</h1>").map_or(main, |(_, below)| below);
    let mut words = String::new();
    for (number, part) in body.split('<').enumerate() {
        words.push_str(if number == 0 { part } else { part.split_once('>').map_or("", |p| p.1) });
        words.push(' ');
    }
    let words = words.replace("&amp;", "&").replace("&#x27;", "'").replace("&quot;", "\"");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How many clicks each page is away from the home page.
fn clicks(pages: &BTreeMap<String, String>) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::from([(String::new(), 0)]);
    let mut next: BTreeSet<String> = BTreeSet::from([String::new()]);
    let mut depth = 0;
    while !next.is_empty() {
        depth += 1;
        let mut further = BTreeSet::new();
        for page in &next {
            let Some(html) = pages.get(page) else { continue };
            for link in links(page, html) {
                if !found.contains_key(&link) {
                    found.insert(link.clone(), depth);
                    further.insert(link);
                }
            }
        }
        next = further;
    }
    found
}

#[test]
fn every_question_is_answered_by_a_page() {
    let site = Site::empty();
    let content = common::repository().join("content");
    let content = content.to_str().expect("a path");
    let built = site.run(&["build", "--as-at", "2026-11-25", "--content", content]);
    assert!(built.status.success(), "{}", stderr(&built));
    let pages: BTreeMap<String, String> = site
        .outputs()
        .into_iter()
        .filter_map(|(path, bytes)| {
            let page = Path::new(&path).to_str()?.strip_suffix("index.html")?.to_owned();
            Some((page, String::from_utf8(bytes).ok()?))
        })
        .collect();
    let clicks = clicks(&pages);
    let questions = questions();
    let numbers: Vec<usize> = questions.iter().map(|q| q.number).collect();
    assert_eq!(numbers, (1..=56).collect::<Vec<_>>(), "each of the 56 questions once");
    let mut unanswered = Vec::new();
    for Question { number, words, page, answer } in &questions {
        match pages.get(page) {
            None => unanswered.push(format!("{number} {words}: there is no page {page}")),
            Some(html) if !shown(html).contains(answer.as_str()) => {
                unanswered.push(format!("{number} {words}: {page} does not say {answer:?}"));
            }
            Some(_) if clicks.get(page).is_none_or(|clicks| *clicks > 4) => {
                unanswered.push(format!("{number} {words}: {page} is too far from the home page"));
            }
            Some(_) => {}
        }
    }
    assert!(unanswered.is_empty(), "{}", unanswered.join("\n"));
}
