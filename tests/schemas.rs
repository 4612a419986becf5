//! The schemas for editors accept every record there is and reject what the program rejects.

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use common::bench::{Bench, fields_of, kind_of, text_of, validator};
use common::{AS_AT, Site, files, repository, stderr};

/// How the name of a file ends that holds the Welsh of a record in Markdown.
const TWIN: &str = ".cy.md";

/// A record in Markdown with the fields of its twin beside its own, as the program reads them.
fn joined(record: &str, twin: &str) -> String {
    let named = |line: &str| match line.split_once(':') {
        Some((field, rest)) if !line.starts_with([' ', '-']) => format!("{field}_cy:{rest}\n"),
        _ => format!("{line}\n"),
    };
    let fields: String = fields_of(TWIN, twin).lines().map(named).collect();
    record.replacen("\n---\n", &format!("\n{fields}---\n"), 1)
}

#[test]
fn schemas_accept_every_record_there_is() {
    let Some(validator) = validator() else { return };
    let bench = Bench::new(validator);
    let mut by_kind: BTreeMap<&str, Vec<PathBuf>> = BTreeMap::new();
    let with_names = "tests/broken/supplier-name-unused/content";
    for folder in ["content", "tests/small/content", "starter/content", with_names] {
        let all = files(&repository().join(folder));
        for (name, bytes) in &all {
            let Some(kind) = kind_of(name).filter(|_| !name.ends_with(TWIN)) else { continue };
            let text = String::from_utf8(bytes.clone()).expect("UTF-8");
            let twin = all.get(&name.replace(".md", TWIN)).filter(|_| name.ends_with(".md"));
            let text =
                twin.map_or(text.clone(), |twin| joined(&text, &String::from_utf8_lossy(twin)));
            let copy = bench.put(&format!("{folder}/{name}"), &text);
            by_kind.entry(kind).or_default().push(copy);
        }
    }
    assert_eq!(by_kind.len(), 9);
    for (kind, paths) in by_kind {
        let (good, report) = bench.judge(kind, &paths);
        assert!(good, "{kind}: {report}");
    }
}

/// A shared service in which everything is written in another way than the sample content does.
const UNUSUAL: &str = "\
name: 2020
summary:
life: {created: 2011, ended: 2010 to 2015}
host: n/a
open_to_new_partners: not known
categories: [front line services]
benefits: withheld
draft: no
partners:
  - {organisation: a-b, participation: host, from: autumn 2013, to: 11 July 2014}
savings:
  - {amount: 1200.5, period: 2011/12, basis: a year, source: {title: 12, date: 2013-07-11}}
  - {amount: '£1,200.50', source: {title: A}}
  - {amount: (20.00), source: {title: A, date: unclear}}
  - {amount: -£20, source: {title: A, url: 'https://example.org'}}
";

/// Mistakes in it that are mistakes of form: the words, and what stands there instead.
const MISTAKES: [(&str, &str); 14] = [
    ("name: 2020\n", ""),
    ("name: 2020\n", "nmae: 2020\n"),
    ("name: 2020\n", "name: [2020]\n"),
    ("host: n/a", "host: Two Rivers Council"),
    ("host: n/a", "host: [a-b]"),
    ("front line services", "front lines"),
    ("benefits: withheld", "benefits: secret"),
    ("created: 2011", "created: spring 2011ish"),
    ("created: 2011", "created: 11/07/2013"),
    ("created: 2011", "created: 11"),
    ("amount: 1200.5", "amount: about 5.6m"),
    ("'£1,200.50'", "'£1,20.50'"),
    ("'https://example.org'", "www.example.org"),
    ("participation: host, ", ""),
];

#[test]
fn schemas_accept_other_ways_of_writing_and_reject_mistakes() {
    let Some(validator) = validator() else { return };
    let bench = Bench::new(validator);
    // What the program itself reads without complaint about a value.
    let site = Site::small();
    site.write("shared-services/unusual.yaml", UNUSUAL);
    let checked = stderr(&site.run(&["check", "--as-at", AS_AT]));
    assert!(!checked.contains("error[bad-") && !checked.contains("error[wrong-"), "{checked}");
    let whole = bench.put("unusual", UNUSUAL);
    let (good, report) = bench.judge("shared-service", &[whole]);
    assert!(good, "{report}");
    for (number, (right, wrong)) in MISTAKES.iter().enumerate() {
        assert!(UNUSUAL.contains(right), "{right}");
        let path = bench.put(&number.to_string(), &UNUSUAL.replacen(right, wrong, 1));
        let (good, report) = bench.judge("shared-service", &[path]);
        assert!(!good && report.contains("validation errors"), "{wrong}: {report}");
    }
}

#[test]
fn schemas_are_schemas() {
    let Some(validator) = validator() else { return };
    let bench = Bench::new(validator);
    let schemas = fs::read_dir(bench.schemas()).expect("schemas");
    let paths: Vec<PathBuf> = schemas.map(|entry| entry.expect("an entry").path()).collect();
    let output = bench.check_schemas(&paths);
    assert!(output.status.success(), "{}", stderr(&output));
}

/// The findings that are about form, which a schema can see.
const OF_FORM: [&str; 4] = ["unknown-field", "missing-field", "wrong-shape", "bad-choice"];

#[test]
fn schemas_reject_the_mistakes_of_form_in_the_corpus() {
    let Some(validator) = validator() else { return };
    let bench = Bench::new(validator);
    let mut rejected = 0;
    for entry in fs::read_dir(repository().join("tests/broken")).expect("the corpus") {
        let case = entry.expect("an entry").path();
        // A merge key is gone before a schema sees the fields: other readers of YAML carry it out.
        if case.display().to_string().contains("merge-") {
            continue;
        }
        let said = text_of(&case.join("expected.txt"));
        for (id, file) in findings(&said) {
            let path = case.join("content").join(file);
            let Some(kind) = kind_of(file)
                .filter(|_| OF_FORM.contains(&id) && file.ends_with(".yaml") && path.is_file())
            else {
                continue;
            };
            let copy = bench.put(&format!("{}/{file}", case.display()), &text_of(&path));
            let (good, report) = bench.judge(kind, &[copy]);
            assert!(!good, "{}: {id} in {file} is accepted: {report}", case.display());
            rejected += 1;
        }
    }
    assert!(rejected >= 20, "{rejected} mistakes were held against the schemas");
}

/// The name of each finding and the file of the content in which it is.
fn findings(said: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut id = "";
    for line in said.lines() {
        if let Some((_, rest)) = line.split_once("error[") {
            id = rest.split(']').next().unwrap_or_default();
        } else if let Some((_, place)) = line.split_once("--> content/") {
            found.push((id, place.split(':').next().unwrap_or_default()));
        }
    }
    found
}
