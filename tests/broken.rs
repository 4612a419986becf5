//! A folder of broken contents, each with the exact message that a publisher reads.
//!
//! Each folder of `tests/broken` is laid over the small site of `tests/small`, and what
//! `daylight build` says is compared with the `expected.txt` beside it. With `DAYLIGHT_BLESS=1` the
//! expectations are written anew; read the difference before you keep it.

mod common;

use std::fs;
use std::path::PathBuf;

use common::{Site, repository, stderr};

fn cases() -> Vec<PathBuf> {
    let mut cases: Vec<PathBuf> = fs::read_dir(repository().join("tests/broken"))
        .expect("the folder of broken contents")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    cases.sort();
    cases
}

#[test]
fn every_mistake_is_explained_and_nothing_is_written() {
    let bless = std::env::var_os("DAYLIGHT_BLESS").is_some();
    let mut failures = Vec::new();
    let cases = cases();
    assert!(cases.len() >= 30, "the folder of broken contents is incomplete");
    for case in cases {
        let site = Site::small();
        if case.join("content").is_dir() {
            site.lay_over(&case);
        }
        let output = site.run(&["build", "--as-at", common::AS_AT]);
        let said = stderr(&output);
        let expected = case.join("expected.txt");
        if bless {
            fs::write(&expected, &said).expect("an expectation written");
        }
        let wanted = fs::read_to_string(&expected).unwrap_or_default();
        let name = case.file_name().expect("a name").to_string_lossy().into_owned();
        if said != wanted {
            failures.push(format!("== {name}: expected\n{wanted}\n== {name}: said\n{said}"));
        }
        assert_eq!(output.status.code(), Some(1), "{name}: exit status");
        assert!(!site.path().join("output").exists(), "{name}: something was written");
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_folder_is_refused() {
    let site = Site::small();
    let outside = site.path().join("outside.yaml");
    fs::write(&outside, "name: Outside\nkind: other\n").expect("a file outside");
    std::os::unix::fs::symlink(&outside, site.path().join("content/organisations/outside.yaml"))
        .expect("a link");
    let output = site.run(&["build", "--as-at", common::AS_AT]);
    assert_eq!(output.status.code(), Some(1));
    let said = stderr(&output);
    assert!(
        said.contains("error[link-out]: this is a link to something outside content"),
        "{said}"
    );
    assert!(said.contains("content/organisations/outside.yaml"), "{said}");
    assert!(!site.path().join("output").exists());
}

#[cfg(unix)]
#[test]
fn a_link_to_a_folder_outside_is_refused() {
    let site = Site::small();
    fs::create_dir(site.path().join("elsewhere")).expect("a folder");
    std::os::unix::fs::symlink(
        site.path().join("elsewhere"),
        site.path().join("content/areas/elsewhere"),
    )
    .expect("a link");
    let said = stderr(&site.run(&["build", "--as-at", common::AS_AT]));
    assert!(said.contains("error[link-out]"), "{said}");
    assert!(said.contains("content/areas/elsewhere"), "{said}");
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere_is_an_unreadable_file() {
    let site = Site::small();
    std::os::unix::fs::symlink("/no/such/file", site.path().join("content/areas/lost.yaml"))
        .expect("a link");
    let said = stderr(&site.run(&["build", "--as-at", common::AS_AT]));
    assert!(said.contains("error[unreadable]"), "{said}");
    assert!(said.contains("content/areas/lost.yaml"), "{said}");
}

#[cfg(unix)]
#[test]
fn the_lock_of_an_editor_is_passed_over() {
    let site = Site::small();
    let lock = site.path().join("content/areas/.#two-rivers.yaml");
    std::os::unix::fs::symlink("officer@desk.1234", lock).expect("a link");
    let output = site.run(&["check", "--as-at", common::AS_AT]);
    assert!(output.status.success(), "{}", stderr(&output));
}

#[test]
fn a_missing_content_folder_is_named() {
    let site = Site::empty();
    let output = site.run(&["build"]);
    assert_eq!(output.status.code(), Some(1));
    let said = stderr(&output);
    assert!(said.contains("there is no content folder content"), "{said}");
    assert!(said.contains("--content"), "{said}");
}

#[test]
fn output_inside_content_is_refused() {
    let site = Site::small();
    let output = site.run(&["build", "--output", "content/site"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("lie in each other"), "{}", stderr(&output));
    assert!(!site.path().join("content/site").exists());
}
