//! The one law: after any sequence of edits, what lies in the output folder and what the preview
//! shows is byte for byte what a clean build of the same content gives.
//!
//! DAYLIGHT_LAW_STEPS says how many edits are made in each test.
#![cfg(unix)]

#[path = "../common/mod.rs"]
mod common;
mod edits;

use std::collections::BTreeMap;
use std::fs;
use std::process::Output;
use std::thread;
use std::time::Duration;

use common::preview::{Events, Preview};
use common::{AS_AT, files, stderr, try_files};
use edits::{Edited, edits};
use proptest::prelude::*;

/// How many edits are made one after another to one site.
const TOGETHER: usize = 20;

/// So many sequences that `steps` edits are made, or as many as the environment asks for.
fn sequences(steps: usize) -> ProptestConfig {
    let said = std::env::var("DAYLIGHT_LAW_STEPS").ok().and_then(|words| words.parse().ok());
    let steps: usize = said.unwrap_or(steps);
    ProptestConfig {
        failure_persistence: None,
        max_shrink_iters: 200,
        ..ProptestConfig::with_cases(u32::try_from(steps.div_ceil(TOGETHER)).expect("a number"))
    }
}

type Files = BTreeMap<String, Vec<u8>>;

/// What a clean build gives: the files, or nothing where there are errors; and what it says.
struct Clean {
    files: Option<Files>,
    said: String,
}

impl Clean {
    fn of(edited: &Edited) -> Self {
        let output = build(edited, "clean");
        let folder = edited.site.path().join("clean");
        let files = output.status.success().then(|| files(&folder));
        let _ = fs::remove_dir_all(&folder);
        let _ = fs::remove_file(edited.site.path().join(".daylight/clean.last-build"));
        Self { files, said: findings(&output) }
    }
}

/// What lies in the output folder, which may be missing.
fn outputs(edited: &Edited) -> Files {
    let folder = edited.site.path().join("output");
    if folder.exists() { files(&folder) } else { Files::new() }
}

fn build(edited: &Edited, output: &str) -> Output {
    edited.site.run(&["build", "--as-at", AS_AT, "--theme", "ours", "--output", output])
}

/// What was found, without the line that names the output folder.
fn findings(output: &Output) -> String {
    let said = stderr(output);
    let lines = said.lines().filter(|line| !line.starts_with("Nothing was written"));
    lines.collect::<Vec<_>>().join("\n")
}

/// What else happens between two builds, besides edits of the content.
#[derive(Debug, Clone)]
enum Mishap {
    Nothing,
    /// Two builds without an edit between.
    Again,
    OutputFileChanged(usize),
    OutputFileRemoved(usize),
    OutputRemoved,
    RecordRemoved,
    RecordCutShort(usize),
    RecordDamaged(usize),
}

fn mishaps() -> impl Strategy<Value = Mishap> {
    prop_oneof![
        12 => Just(Mishap::Nothing),
        4 => Just(Mishap::Again),
        1 => any::<usize>().prop_map(Mishap::OutputFileChanged),
        1 => any::<usize>().prop_map(Mishap::OutputFileRemoved),
        1 => Just(Mishap::OutputRemoved),
        1 => Just(Mishap::RecordRemoved),
        1 => any::<usize>().prop_map(Mishap::RecordCutShort),
        1 => any::<usize>().prop_map(Mishap::RecordDamaged),
    ]
}

impl Mishap {
    fn happen(&self, edited: &Edited) {
        let root = edited.site.path();
        let record = root.join(".daylight/output.last-build");
        let output = |number: usize| {
            let names: Vec<String> = outputs(edited).into_keys().collect();
            names.get(number % names.len().max(1)).map(|name| root.join("output").join(name))
        };
        let own = |path: &std::path::PathBuf| !path.ends_with(".daylight-manifest");
        // What a mishap needs may not be there yet.
        let _ = match self {
            Self::Nothing => Ok(()),
            Self::Again => {
                build(edited, "output");
                Ok(())
            }
            Self::OutputFileChanged(number) => match output(*number).filter(own) {
                Some(path) => fs::write(path, "changed by somebody"),
                None => Ok(()),
            },
            Self::OutputFileRemoved(number) => match output(*number).filter(own) {
                Some(path) => fs::remove_file(path),
                None => Ok(()),
            },
            Self::OutputRemoved => fs::remove_dir_all(root.join("output")),
            Self::RecordRemoved => fs::remove_file(record),
            Self::RecordCutShort(at) => fs::read(&record)
                .and_then(|bytes| fs::write(&record, &bytes[..at % bytes.len().max(1)])),
            Self::RecordDamaged(at) => fs::read(&record).and_then(|mut bytes| {
                let at = at % bytes.len().max(1);
                bytes[at] ^= 1;
                fs::write(&record, bytes)
            }),
        };
    }
}

proptest! {
    #![proptest_config(sequences(60))]

    #[test]
    fn a_build_gives_what_a_clean_build_gives(
        steps in prop::collection::vec((edits(), mishaps()), TOGETHER),
    ) {
        let edited = Edited::small();
        for (edit, mishap) in &steps {
            edited.apply(edit);
            mishap.happen(&edited);
            let before = outputs(&edited);
            let built = build(&edited, "output");
            let clean = Clean::of(&edited);
            prop_assert_eq!(findings(&built), clean.said, "after {:?}", edit);
            prop_assert_eq!(built.status.success(), clean.files.is_some());
            let wanted = clean.files.unwrap_or(before);
            same(&outputs(&edited), &wanted)?;
        }
    }
}

/// Both hold the same files with the same bytes; otherwise the names of those that differ.
fn same(found: &Files, wanted: &Files) -> Result<(), TestCaseError> {
    let names = found.keys().chain(wanted.keys());
    let differs = |name: &&String| found.get(*name) != wanted.get(*name);
    let mut differing: Vec<&String> = names.filter(differs).collect();
    differing.dedup();
    prop_assert!(differing.is_empty(), "these differ: {differing:?}");
    Ok(())
}

/// A preview of a site that is edited.
struct Watched {
    edited: Edited,
    preview: Preview,
    /// The events of no page in particular, which come when a build is over.
    events: Events,
    /// What the preview said last: its list of findings, or that all is well.
    last: Option<String>,
    /// Pages that are open in a browser, and so are shown before all others.
    _open: [Events; 2],
}

impl Watched {
    fn small() -> Self {
        let edited = Edited::small();
        let preview = Preview::of(&edited.site, &["--theme", "ours"]);
        let events = preview.events();
        let pages = ["", "organisations/northbank-trust/"];
        let open = pages.map(|page| preview.events_of(&format!("/two-rivers/{page}")));
        Self { edited, preview, events, last: None, _open: open }
    }

    /// Waits until the preview has come to the state of the content, after however many builds.
    fn settle(&mut self, clean: &Clean) {
        while !self.shows(clean) {
            self.last = self.events.next_state();
        }
    }

    /// Whether the last word of the preview is that of a clean build.
    fn shows(&self, clean: &Clean) -> bool {
        match (&clean.files, &self.last) {
            // While a build is running the folder cannot be read as a whole; its end is told.
            (Some(wanted), None) => {
                let folder = self.edited.site.path().join("output");
                try_files(&folder).is_ok_and(|found| found == *wanted)
            }
            (None, Some(found)) => {
                // The terminal's list ends with a summary.
                let list = clean.said.rsplit_once('\n').map_or("", |(list, _)| list);
                found.trim_end() == list.trim_end()
            }
            _ => false,
        }
    }

    /// A page as the preview shows it, without what the preview adds.
    fn page(&self, path: &str) -> String {
        let answer = self.preview.get(&format!("/two-rivers/{path}"));
        let body = answer.split_once("\r\n\r\n").map_or("", |(_, body)| body);
        let added = "<script src=\"/two-rivers/__daylight/";
        let (start, rest) = body.split_once(added).expect("what the preview adds");
        let (_, end) = rest.split_once("</script>").expect("its end");
        format!("{start}{end}")
    }
}

/// How soon the next edit follows, where it does not wait for the preview: before the build of this
/// one begins, while it runs, or just after its end.
fn hurry() -> impl Strategy<Value = Option<Duration>> {
    prop::option::weighted(0.3, (0..200u64).prop_map(Duration::from_millis))
}

proptest! {
    #![proptest_config(sequences(20))]

    #[test]
    fn the_preview_comes_to_what_a_clean_build_gives(
        steps in prop::collection::vec((edits(), hurry(), any::<prop::sample::Index>()), TOGETHER),
    ) {
        let mut watched = Watched::small();
        for (edit, hurry, page) in steps {
            watched.edited.apply(&edit);
            if let Some(pause) = hurry {
                thread::sleep(pause);
                continue;
            }
            let clean = Clean::of(&watched.edited);
            watched.settle(&clean);
            let Some(wanted) = clean.files else { continue };
            let pages: Vec<&String> =
                wanted.keys().filter(|name| name.ends_with("index.html")).collect();
            let page = pages[page.index(pages.len())];
            let shown = watched.page(page);
            prop_assert!(shown.as_bytes() == wanted[page], "{page} is shown as {shown}");
        }
    }
}
