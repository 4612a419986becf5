//! A folder of broken contents, each with the exact message that a publisher reads.
//!
//! Each folder of `tests/broken` is laid over the small site of `tests/small`, and what
//! `daylight build` says is compared with the `expected.txt` beside it, which ends with the exit
//! status: contents that only give warnings and notes are published. With `DAYLIGHT_BLESS=1` the
//! expectations are written anew; read the difference before you keep it.

mod common;

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

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
fn every_mistake_is_explained_and_nothing_is_written_where_there_are_errors() {
    let bless = std::env::var_os("DAYLIGHT_BLESS").is_some();
    let mut failures = Vec::new();
    let cases = cases();
    assert!(cases.len() >= 80, "the folder of broken contents is incomplete");
    for case in cases {
        let site = Site::small();
        if case.join("content").is_dir() {
            site.lay_over(&case);
        }
        let output = site.run(&["build", "--as-at", common::AS_AT]);
        let published = output.status.success();
        let said = format!("{}exit {}\n", stderr(&output), i32::from(!published));
        let expected = case.join("expected.txt");
        if bless {
            fs::write(&expected, &said).expect("an expectation written");
        }
        let wanted = fs::read_to_string(&expected).unwrap_or_default();
        let name = case.file_name().expect("a name").to_string_lossy().into_owned();
        if said != wanted {
            failures.push(format!("== {name}: expected\n{wanted}\n== {name}: said\n{said}"));
        }
        assert_eq!(output.status.code(), Some(i32::from(!published)), "{name}: exit status");
        let written = site.path().join("output").exists();
        assert_eq!(written, published, "{name}: what was written");
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

/// Runs a check of the small site with one file changed: the exit status, what was said, and how
/// long it took.
fn checked(path: &str, text: impl AsRef<[u8]>) -> (Option<i32>, String, Duration) {
    let site = Site::small();
    site.write(path, text);
    let start = Instant::now();
    let output = site.run(&["check", "--as-at", common::AS_AT]);
    (output.status.code(), stderr(&output), start.elapsed())
}

#[test]
fn a_giant_record_is_refused() {
    let (status, said, _) = checked("areas/giant.yaml", "name: giant\n".repeat(5_000_000));
    assert_eq!(status, Some(1), "{said}");
    assert!(said.contains("error[too-large]: this file is larger than 10 megabytes"), "{said}");
}

#[test]
fn deep_nesting_is_refused() {
    for deep in [
        format!("name: {}\n", "[".repeat(10_000)),
        (0..3_000).flat_map(|depth| [" ".repeat(depth), "a:\n".to_owned()]).collect(),
        format!("{}a\n", "- ".repeat(10_000)),
    ] {
        let (status, said, took) = checked("areas/deep.yaml", deep);
        assert_eq!(status, Some(1), "{said}");
        assert!(said.contains("error[yaml-"), "{said}");
        assert!(said.len() < 200_000, "{} bytes were said", said.len());
        assert!(took < Duration::from_secs(20), "{took:?}");
    }
}

#[test]
fn an_alias_bomb_is_refused() {
    let line = |(name, before): (char, char)| {
        let aliases = vec![format!("*{before}"); 9].join(", ");
        format!("{name}: &{name} [{aliases}]")
    };
    let lines: Vec<String> = ('b'..='z').zip('a'..='y').map(line).collect();
    let bomb = format!("a: &a [x, x, x, x, x, x, x, x, x]\n{}\n", lines.join("\n"));
    let (status, said, took) = checked("areas/bomb.yaml", bomb);
    assert_eq!(status, Some(1), "{said}");
    assert!(said.contains("error[yaml-anchor]"), "{said}");
    assert!(took < Duration::from_secs(10), "{took:?}");
}

#[test]
fn of_thousands_of_wrong_dates_the_first_are_shown() {
    let row =
        |row| format!("{:02}/04/2025,Boats & Co Ltd,12.50,Rivers,Repairs,{row}", row % 28 + 1);
    let rows: Vec<String> = (0..10_000).map(row).collect();
    let csv = format!("Date,Supplier,Amount,Service,Purpose,Number\n{}\n", rows.join("\n"));
    let (status, said, took) = checked("spending/payments.csv", csv);
    assert_eq!(status, Some(1));
    assert_eq!(said.matches("error[bad-date]").count(), 20, "{said}");
    let more = "… and 9,980 more of this sort in content/spending/payments.csv";
    assert!(said.contains(more), "{said}");
    assert!(said.contains("10000 errors"), "{said}");
    // About a second; the tests run side by side on machines with other work.
    assert!(took < Duration::from_secs(15), "{took:?}");
}
