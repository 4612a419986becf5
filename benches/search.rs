//! How much a first search fetches from a site of 10,000 pages.
//!
//!     cargo bench --bench search
//!
//! Builds a made-up site with the real program and adds up, for typical words, what a browser asks
//! for: the search page's scripts, the index, the parts that can hold the words, and the parts of
//! the results that are shown first; each compressed by itself, as a web server does. More than the
//! limit for any of the words is a failure.

mod generate;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use generate::{Numbers, PAGES};
use serde_json::Value;

/// What a first search may weigh.
const LIMIT: usize = 150_000;

/// How many results of each kind the page shows first.
const SHOWN: usize = 5;

fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let content = folder.path().join("content");
    println!("{}: {} payments, {} records", PAGES.name, PAGES.payments, PAGES.records);
    generate::write(&content, PAGES).expect("the content written");
    let words = written_words(&content);
    let said = Command::new(env!("CARGO_BIN_EXE_daylight"))
        .args(["build", "--as-at", "2026-01-31"])
        .current_dir(folder.path())
        .stderr(Stdio::inherit())
        .output()
        .expect("the program runs");
    assert!(said.status.success());
    print!("{}", String::from_utf8_lossy(&said.stdout));
    let site = Site::read(&folder.path().join("output"));
    site.describe();
    let mut weighed: Vec<(usize, usize, String)> = words.iter().map(|w| site.weigh(w)).collect();
    weighed.sort();
    for (bytes, files, word) in &weighed {
        println!("  {:>7.1} KB in {files:>2} files: {word}", kilobytes(*bytes));
    }
    let median = weighed[weighed.len() / 2].0;
    let worst = weighed[weighed.len() - 1].0;
    println!(
        "first search: median {:.1} KB, worst {:.1} KB, at most {:.1} KB allowed",
        kilobytes(median),
        kilobytes(worst),
        kilobytes(LIMIT)
    );
    assert!(worst <= LIMIT, "a first search fetches too much");
}

#[allow(clippy::cast_precision_loss, reason = "bytes of small files are printed")]
fn kilobytes(bytes: usize) -> f64 {
    bytes as f64 / 1_000.0
}

/// Gives the records of the site names and summaries of many different words, some of them frequent,
/// as in a language; returns what people type: frequent words, seldom ones, and wrong ones.
fn written_words(content: &Path) -> Vec<String> {
    let mut numbers = Numbers::new(7);
    let vocabulary = vocabulary(&mut numbers);
    let word = |numbers: &mut Numbers| {
        let end = numbers.below(vocabulary.len()) + 1;
        let end = numbers.below(end) + 1;
        vocabulary[numbers.below(end)].clone()
    };
    for sub in ["organisations", "areas"] {
        for entry in fs::read_dir(content.join(sub)).expect("records") {
            let path = entry.expect("a record").path();
            let text = fs::read_to_string(&path).expect("a record");
            if path.ends_with("bench-council.yaml") {
                continue;
            }
            let mut written = String::new();
            for line in text.lines() {
                if line.starts_with("name: ") {
                    let name: Vec<String> = (0..3).map(|_| word(&mut numbers)).collect();
                    let _ = writeln!(written, "{line} {}", name.join(" "));
                } else if line.starts_with("  Body") || line.starts_with("summary: Place") {
                    let more: Vec<String> = (0..15).map(|_| word(&mut numbers)).collect();
                    let _ = writeln!(written, "{line} {}", more.join(" "));
                } else {
                    let _ = writeln!(written, "{line}");
                }
            }
            fs::write(path, written).expect("written");
        }
    }
    let mut typed: Vec<String> =
        [0, 1, 10, 100, 1_000, 5_000].iter().map(|at| vocabulary[*at].clone()).collect();
    typed.extend(
        ["organisation", "supplier 17", "july 2024", "2024-07", "place", "service 3"]
            .map(str::to_owned),
    );
    typed.push(format!("{} {}", vocabulary[3], vocabulary[40]));
    // A beginning of three letters, and words with a mistake: their neighbours are looked for.
    typed.push(vocabulary[50].chars().take(3).collect());
    for at in [20, 200, 2_000] {
        let wrong: String = vocabulary[at].chars().skip(1).collect();
        typed.push(format!("q{wrong}"));
    }
    typed.push("orgamisation".to_owned());
    typed
}

/// Twelve thousand different words of two to four syllables.
fn vocabulary(numbers: &mut Numbers) -> Vec<String> {
    const STARTS: [&str; 20] = [
        "b", "br", "c", "ch", "d", "f", "g", "gl", "h", "l", "m", "n", "p", "r", "s", "st", "t",
        "th", "tr", "w",
    ];
    const ENDS: [&str; 14] =
        ["a", "an", "ar", "e", "en", "er", "ick", "in", "o", "on", "or", "um", "ur", "y"];
    let mut known = BTreeSet::new();
    let mut words = Vec::new();
    while words.len() < 12_000 {
        let word: String = (0..2 + numbers.below(3))
            .map(|_| [STARTS[numbers.below(20)], ENDS[numbers.below(14)]].concat())
            .collect();
        if known.insert(word.clone()) {
            words.push(word);
        }
    }
    words
}

/// A built site, as the script of its search page sees it.
struct Site {
    folder: PathBuf,
    index: Value,
    scripts: usize,
}

impl Site {
    fn read(folder: &Path) -> Self {
        let text = fs::read_to_string(folder.join("search/data/index.json")).expect("the index");
        let index = serde_json::from_str(&text).expect("JSON");
        let assets = fs::read_dir(folder.join("assets")).expect("assets");
        let scripts = assets.map(|entry| entry.expect("an asset").path());
        let own = |path: &PathBuf| path.to_string_lossy().contains("/search");
        let scripts = scripts.filter(own).map(|path| compressed(&path)).sum();
        Self { folder: folder.to_owned(), index, scripts }
    }

    fn data(&self, name: &str) -> PathBuf {
        self.folder.join("search/data").join(name)
    }

    fn json(&self, name: &str) -> Value {
        serde_json::from_slice(&fs::read(self.data(name)).expect("a part")).expect("JSON")
    }

    fn describe(&self) {
        let files = fs::read_dir(self.folder.join("search/data")).expect("the index");
        let sizes: Vec<usize> =
            files.map(|entry| compressed(&entry.expect("a file").path())).collect();
        println!(
            "scripts {:.1} KB, index {:.1} KB, all {} files of the index {:.1} KB",
            kilobytes(self.scripts),
            kilobytes(compressed(&self.data("index.json"))),
            sizes.len(),
            kilobytes(sizes.iter().sum())
        );
    }

    /// What a first search for words fetches: bytes, files, and the words.
    fn weigh(&self, words: &str) -> (usize, usize, String) {
        let mut asked = BTreeSet::from(["index.json".to_owned()]);
        let mut ranked: Option<BTreeSet<(bool, usize)>> = None;
        let numbers = |found: &BTreeSet<(bool, usize)>| -> BTreeSet<usize> {
            found.iter().map(|(_, number)| *number).collect()
        };
        for word in words.split_whitespace() {
            let mut found = self.having(word, &mut asked);
            if found.is_empty() {
                for other in self.near(word, &mut asked) {
                    found.extend(self.having(&other, &mut asked));
                }
            }
            ranked = Some(match ranked {
                Some(before) => {
                    let both = numbers(&found);
                    before.into_iter().filter(|(_, number)| both.contains(number)).collect()
                }
                None => found,
            });
        }
        let ranked = ranked.unwrap_or_default();
        assert!(!ranked.is_empty(), "nothing is found for {words}");
        for number in self.shown(&ranked) {
            let most = whole(&self.index["most"]);
            asked.insert(text(&self.index["documents"][number / most]).to_owned());
        }
        let bytes: usize = asked.iter().map(|name| compressed(&self.data(name))).sum();
        // The scripts are three files.
        (bytes + self.scripts, asked.len() + 3, words.to_owned())
    }

    /// The documents that have a term or one that begins so; those in whose title it is, first.
    fn having(&self, word: &str, asked: &mut BTreeSet<String>) -> BTreeSet<(bool, usize)> {
        let end = if word.len() > 2 { format!("{word}\u{ffff}") } else { format!("{word} ") };
        let parts = list(&self.index["terms"]);
        let mut found = BTreeSet::new();
        for (at, part) in parts.iter().enumerate() {
            let after = parts.get(at + 1).is_none_or(|next| text(&next[0]) > word);
            if text(&part[0]) >= end.as_str() || !after {
                continue;
            }
            asked.insert(text(&part[1]).to_owned());
            let terms = self.json(text(&part[1]));
            for (at, term) in list(&terms["term"]).iter().enumerate() {
                if text(term) < word || text(term) > end.as_str() {
                    continue;
                }
                for (elsewhere, column) in [(false, "title"), (true, "text")] {
                    let mut number = 0;
                    for step in list(&terms[column][at]) {
                        number += whole(step);
                        found.insert((elsewhere, number));
                    }
                }
            }
        }
        found
    }

    /// The words of the site that are one or two changes away.
    fn near(&self, word: &str, asked: &mut BTreeSet<String>) -> Vec<String> {
        let most = if word.len() < 8 { 1 } else { 2 };
        let mut near = Vec::new();
        for length in word.len() - most..=word.len() + most {
            let Some(name) = self.index["words"].get(length.to_string()) else { continue };
            asked.insert(text(name).to_owned());
            let words = self.json(text(name));
            for other in text(&words).split(' ') {
                let far = strsim::osa_distance(word, other);
                if far <= most {
                    near.push((far, other.to_owned()));
                }
            }
        }
        let least = near.iter().map(|(far, _)| *far).min();
        near.retain(|(far, _)| Some(*far) == least);
        near.into_iter().map(|(_, other)| other).take(3).collect()
    }

    /// The first of each kind.
    fn shown(&self, ranked: &BTreeSet<(bool, usize)>) -> Vec<usize> {
        let mut shown = Vec::new();
        let mut start = 0;
        for kind in list(&self.index["kinds"]) {
            let end = start + list(&kind[1]).iter().map(whole).sum::<usize>();
            let own = ranked.iter().filter(|(_, number)| (start..end).contains(number));
            shown.extend(own.take(SHOWN).map(|(_, number)| *number));
            start = end;
        }
        shown
    }
}

fn text(value: &Value) -> &str {
    value.as_str().expect("text")
}

fn whole(value: &Value) -> usize {
    usize::try_from(value.as_u64().expect("a number")).expect("a small number")
}

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().expect("a list")
}

/// How many bytes a file has when it is compressed with gzip.
fn compressed(path: &Path) -> usize {
    let output = Command::new("gzip").args(["-6", "-c"]).arg(path).output().expect("gzip");
    assert!(output.status.success());
    output.stdout.len()
}
