//! A second build of unchanged content does nothing, and says all that the first one said.

mod common;

use std::fs;
use std::path::PathBuf;
use std::process::Output;

use common::{AS_AT, Site, stderr, stdout};

const NOTHING: &str = "Nothing has changed";

fn build(site: &Site, more: &[&str]) -> Output {
    let output = site.run(&[&["build", "--as-at", AS_AT], more].concat());
    assert!(output.status.success(), "{}", stderr(&output));
    output
}

fn record(site: &Site) -> PathBuf {
    site.path().join(".daylight/output.last-build")
}

#[test]
fn the_second_build_does_nothing_and_tells_the_same() {
    let site = Site::small();
    // Warnings with and without a text to be shown.
    site.write("areas/quayside.yaml", "name: Quayside\nkind: town\n");
    site.write("notes.txt", "not read");
    let first = build(&site, &[]);
    assert!(stdout(&first).contains("files changed"), "{}", stdout(&first));
    assert!(stderr(&first).contains("nothing links Quayside"), "{}", stderr(&first));
    let second = build(&site, &["--zip", "site.zip"]);
    assert!(stdout(&second).starts_with(NOTHING), "{}", stdout(&second));
    assert_eq!(stderr(&second), stderr(&first));
    assert!(site.path().join("site.zip").is_file());
}

#[test]
fn whatever_is_asked_otherwise_is_built() {
    let site = Site::small();
    build(&site, &[]);
    for other in [["--base-url", "https://example.org/elsewhere"], ["--content", "./content"]] {
        assert!(!stdout(&build(&site, &other)).contains(NOTHING), "{other:?}");
    }
    let later = site.run(&["build", "--as-at", "2026-11-24"]);
    assert!(!stdout(&later).contains(NOTHING));
}

#[test]
fn a_record_that_is_damaged_or_gone_is_done_without() {
    let site = Site::small();
    build(&site, &[]);
    let whole = fs::read(record(&site)).expect("a record");
    let text = String::from_utf8(whole.clone()).expect("text");
    let (head, body) = text.split_once('\n').expect("two lines");
    let other = head.replace("daylight ", "daylight 0");
    let damaged: [Vec<u8>; 4] = [
        Vec::new(),
        whole[..whole.len() / 2].to_vec(),
        format!("{other}\n{body}").into_bytes(),
        format!("{head}\n{}", body.replacen("pages", "pagez", 1)).into_bytes(),
    ];
    for bytes in damaged {
        fs::write(record(&site), bytes).expect("written");
        assert!(!stdout(&build(&site, &[])).contains(NOTHING));
        assert!(stdout(&build(&site, &[])).contains(NOTHING), "the record is whole again");
    }
    fs::remove_dir_all(site.path().join(".daylight")).expect("removed");
    assert!(!stdout(&build(&site, &[])).contains(NOTHING));
}

#[test]
fn what_was_changed_in_the_output_is_repaired() {
    let site = Site::small();
    build(&site, &[]);
    let before = site.outputs();
    fs::write(site.path().join("output/index.html"), "spoilt").expect("written");
    fs::remove_file(site.path().join("output/404.html")).expect("removed");
    assert!(stdout(&build(&site, &[])).contains("(2 files changed, 0 removed)"));
    assert_eq!(site.outputs(), before);
}

#[test]
fn how_much_is_said_can_be_chosen() {
    let site = Site::small();
    let quiet = build(&site, &["--quiet"]);
    assert_eq!(stdout(&quiet), "");
    let verbose = build(&site, &["--verbose"]);
    assert!(stderr(&verbose).contains(" ms  looking for changes"), "{}", stderr(&verbose));
    site.replace("areas/two-rivers.yaml", "name: Two Rivers", "name: Three Rivers");
    let verbose = stderr(&build(&site, &["--verbose"]));
    for stage in ["reading files", "reading payments", "planning pages", "drawing pages"] {
        assert!(verbose.contains(&format!(" ms  {stage}\n")), "{verbose}");
    }
    site.replace("areas/two-rivers.yaml", "name:", "nam:");
    let broken = site.run(&["build", "--as-at", AS_AT, "--quiet"]);
    assert!(stderr(&broken).contains("there is no field nam here"), "mistakes are always said");
}
