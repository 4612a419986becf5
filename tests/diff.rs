//! `daylight diff`: what a build would change, said before it is made.

mod common;

use std::process::Command;

use common::git::git;
use common::{AS_AT, Site, stderr, stdout};

fn diff(site: &Site, revision: &[&str]) -> String {
    let output = site.run(&[&["diff", "--as-at", AS_AT], revision].concat());
    assert!(output.status.success(), "{}", stderr(&output));
    stdout(&output)
}

/// The part of the report about records: what stands before the pages.
fn records(said: &str) -> &str {
    said.split_once("\nPages: ").expect("a part about pages").0
}

fn change_everything(site: &Site) {
    let board = "partnerships/river-board.yaml";
    site.replace(board, "  ended: ongoing", "  ended: 2026-11");
    site.replace(board, "  - organisation: northbank-trust\n", "");
    site.replace(board, "    from: 2011\n", "    from: 2012\n");
    site.replace(board, "Keeps the", "Cleans the");
    site.replace(
        "areas/two-rivers.yaml",
        "kind: unitary area",
        "kind: unitary area\ngss_code: E06000001",
    );
    site.replace("spending/july.yaml", "    service: Rivers\n", "    service: Rivers\n  - date: 2025-07-02\n    supplier: Quay School\n    amount: 1300.25\n");
    site.replace("stories/first-year.md", "met four times", "met five times");
    site.remove("pages/about.md");
    site.write("pages/help.md", "---\ntitle: Help\n---\nAsk us.\n");
}

const EVERYTHING: &str = "
Added:
  Help (page)

Removed:
  About this site (page)

Changed:
  Two Rivers (area): GSS code: added E06000001
  River Board (partnership): Ended: ongoing → 2026-11
  River Board (partnership): Purpose: text changed
  River Board (partnership): Members, two-rivers-council: From: 2011 → 2012
  River Board (partnership): Members: removed northbank-trust
  Payments over £500, July 2025 (list of payments): 1 payment, £700.00 → 2 payments, £2,000.25
  The first year of the River Board (story): text changed
";

#[test]
fn nothing_changes_when_nothing_has_changed() {
    let site = Site::small();
    site.build();
    assert_eq!(diff(&site, &[]), "Nothing would change.\n");
}

#[test]
fn what_changes_is_said_field_by_field() {
    let site = Site::small();
    site.build();
    let before = site.outputs();
    change_everything(&site);
    let said = diff(&site, &[]);
    assert_eq!(
        records(&said),
        format!("Compared with the website in output:\n{EVERYTHING}")
            .trim_end_matches('\n')
            .to_owned()
            + "\n"
    );
    assert_eq!(before, site.outputs(), "nothing is written");
    for line in ["  /help/\n", "  /about/\n", "  /partnerships/river-board/\n", " more\n"] {
        assert!(said.contains(line), "{line} in {said}");
    }
    site.build();
    assert_eq!(diff(&site, &[]), "Nothing would change.\n");
}

#[test]
fn a_revision_of_git_is_compared_by_its_content() {
    let site = Site::small();
    git(site.path(), &["init", "--quiet"]);
    git(site.path(), &["add", "content"]);
    git(site.path(), &["commit", "--quiet", "-m", "One"]);
    git(site.path(), &["tag", "one"]);
    assert_eq!(diff(&site, &["one"]), "Nothing would change.\n");
    change_everything(&site);
    let said = diff(&site, &["HEAD"]);
    assert_eq!(
        records(&said).trim_start_matches("Compared with the content at HEAD:\n"),
        EVERYTHING
    );
    git(site.path(), &["add", "content"]);
    git(site.path(), &["commit", "--quiet", "-m", "Two"]);
    assert_eq!(diff(&site, &["HEAD"]), "Nothing would change.\n");
    assert_eq!(diff(&site, &["one"]), said.replace("HEAD", "one"));
    assert!(!site.path().join("output").exists(), "nothing is written");
}

#[test]
fn a_renamed_record_is_one_record() {
    let site = Site::small();
    site.build();
    assert!(site.run(&["rename", "partnership", "river-board", "rb"]).status.success());
    assert_eq!(
        records(&diff(&site, &[])),
        "Compared with the website in output:

Changed:
  River Board (partnership): Address: /partnerships/river-board/ → /partnerships/rb/
  River Board (partnership): Aliases: added /partnerships/river-board/
  The first year of the River Board (story): Related: added partnerships/rb
  The first year of the River Board (story): Related: removed partnerships/river-board
"
    );
}

#[test]
fn the_first_website_is_all_new() {
    let said = diff(&Site::small(), &[]);
    assert!(said.starts_with("Nothing is published yet.\n\nAdded:\n"), "{said}");
    assert!(said.contains("(list of payments): 5 payments, £4,140.50\n"), "{said}");
    assert!(said.contains(" more\n"), "only some addresses are shown: {said}");
}

#[test]
fn other_payments_with_the_same_sum_are_noticed() {
    let site = Site::small();
    site.build();
    site.replace("spending/payments.csv", "Repairs", "Mending");
    let said = diff(&site, &[]);
    assert!(
        said.contains("(list of payments): 5 payments, £4,140.50 as before, 1 of them changed\n"),
        "{said}"
    );
}

#[test]
fn what_git_cannot_give_is_said_plainly() {
    let site = Site::small();
    let fails = |site: &Site, words: &str| {
        let output = site.run(&["diff", "one", "--as-at", AS_AT]);
        assert_eq!(output.status.code(), Some(1));
        let said = stderr(&output);
        assert!(said.contains(words), "{said}");
    };
    fails(&site, "content is not kept in git");
    git(site.path(), &["init", "--quiet"]);
    fails(&site, "git knows no revision one");
    git(site.path(), &["commit", "--quiet", "--allow-empty", "-m", "Empty"]);
    git(site.path(), &["tag", "one"]);
    fails(&site, "content has no files at one");
    site.replace("areas/two-rivers.yaml", "name:", "nam:");
    git(site.path(), &["add", "content"]);
    git(site.path(), &["commit", "--quiet", "-m", "Broken"]);
    git(site.path(), &["tag", "--force", "one"]);
    site.replace("areas/two-rivers.yaml", "nam:", "name:");
    fails(&site, "the content at one has mistakes itself");
}

#[test]
fn a_shallow_clone_is_told_how_to_get_the_rest() {
    let site = Site::small();
    git(site.path(), &["init", "--quiet"]);
    git(site.path(), &["add", "content"]);
    git(site.path(), &["commit", "--quiet", "-m", "One"]);
    git(site.path(), &["tag", "one"]);
    git(site.path(), &["commit", "--quiet", "--allow-empty", "-m", "Two"]);
    let clone = Site::empty();
    let from = format!("file://{}", site.path().display());
    git(clone.path(), &["clone", "--quiet", "--depth", "1", "--no-tags", &from, "here"]);
    let here = clone.path().join("here/content");
    let output =
        clone.run(&["diff", "one", "--as-at", AS_AT, "--content", &here.to_string_lossy()]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("git fetch --unshallow"), "{}", stderr(&output));
}

#[test]
fn a_computer_without_git_is_told_so() {
    let site = Site::small();
    let output = Command::new(env!("CARGO_BIN_EXE_daylight"))
        .args(["diff", "HEAD", "--as-at", AS_AT])
        .env("PATH", "")
        .current_dir(site.path())
        .output()
        .expect("the program runs");
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("git cannot be run"), "{}", stderr(&output));
}
