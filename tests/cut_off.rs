//! A build that is cut off at any moment leaves no half-written file, and the next one repairs
//! everything.
//!
//! DAYLIGHT_CUTS says how many builds are cut off.
#![cfg(unix)]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use common::{AS_AT, Site, files, stderr};

type Files = BTreeMap<String, Vec<u8>>;

/// Two states of a site, and what each looks like when it is built.
struct TwoStates {
    site: Site,
    built: [Files; 2],
    /// How long a build takes.
    time: Duration,
}

const TITLES: [&str; 2] = ["title: Two Rivers in the open", "title: Two Rivers, all of it"];

impl TwoStates {
    fn new() -> Self {
        let site = Site::small();
        let mut states = Self { site, built: Default::default(), time: Duration::ZERO };
        for state in [0, 1] {
            states.turn_to(state);
            let start = Instant::now();
            states.site.build();
            states.time = start.elapsed();
            states.built[state] = states.site.outputs();
        }
        states
    }

    /// Gives the content the other title: nearly every page changes. One state has a record more, so
    /// that files come and go too.
    fn turn_to(&self, state: usize) {
        let path = self.site.path().join("content/site.yaml");
        let text = fs::read_to_string(&path).expect("site.yaml");
        let text = text.replace(TITLES[1 - state], TITLES[state]);
        fs::write(path, text).expect("written");
        if state == 1 {
            self.site.write("areas/quayside.yaml", "name: Quayside\nkind: town\n");
        } else {
            let _ = fs::remove_file(self.site.path().join("content/areas/quayside.yaml"));
        }
    }

    /// Begins a build whose words nobody reads.
    fn begin_build(&self) -> Child {
        Command::new(env!("CARGO_BIN_EXE_daylight"))
            .args(["build", "--as-at", AS_AT])
            .current_dir(self.site.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program runs")
    }

    /// Begins a build and kills it after a while. Whether it was cut off.
    fn cut_off(&self, after: Duration) -> bool {
        let mut build = self.begin_build();
        std::thread::sleep(after);
        build.kill().expect("killed");
        !build.wait().expect("an end").success()
    }

    /// Every file of the site is whole: as in one of the states.
    fn assert_whole(&self, after: Duration) {
        for (name, bytes) in self.site.outputs() {
            let hidden = name.split('/').any(|step| step.starts_with(".daylight"));
            let whole = self.built.iter().any(|built| built.get(&name) == Some(&bytes));
            assert!(hidden || whole || name == FOREIGN, "{name} is half written, after {after:?}");
        }
        assert_eq!(fs::read(self.foreign()).expect("the foreign file"), b"mine");
    }

    fn foreign(&self) -> PathBuf {
        self.site.path().join("output").join(FOREIGN)
    }
}

/// A file that somebody else put into the output folder.
const FOREIGN: &str = "CNAME";

#[test]
fn a_build_that_is_killed_leaves_whole_files_and_the_next_repairs_everything() {
    let said = std::env::var("DAYLIGHT_CUTS").ok().and_then(|words| words.parse().ok());
    let cuts: u32 = said.unwrap_or(60);
    let states = TwoStates::new();
    fs::write(states.foreign(), "mine").expect("a foreign file");
    let mut cut = 0;
    for number in 0..cuts {
        let state = number as usize % 2;
        states.turn_to(state);
        // Spread evenly, a little beyond the end.
        let after = states.time.mul_f64(1.2 * f64::from(number) / f64::from(cuts));
        cut += u32::from(states.cut_off(after));
        states.assert_whole(after);
        states.site.build();
        let mut found = states.site.outputs();
        found.remove(FOREIGN);
        assert!(found == states.built[state], "not repaired, after {after:?}");
    }
    assert!(cut > 0, "no build was cut off");
    println!("{cut} of {cuts} builds were cut off");
}

fn build(site: &Site) -> Output {
    site.run(&["build", "--as-at", AS_AT])
}

/// Root may write anywhere: then nothing can be learnt here.
fn may_write(folder: &Path) -> bool {
    fs::write(folder.join("probe"), "").and_then(|()| fs::remove_file(folder.join("probe"))).is_ok()
}

#[test]
fn a_folder_that_cannot_be_written_is_said_and_left_as_it_was() {
    let site = Site::small();
    site.build();
    let before = site.outputs();
    let output = site.path().join("output");
    fs::set_permissions(&output, fs::Permissions::from_mode(0o555)).expect("read-only");
    if may_write(&output) {
        println!("not run: a read-only folder, because this user may write everywhere");
        return;
    }
    site.replace("site.yaml", TITLES[0], TITLES[1]);
    let refused = build(&site);
    fs::set_permissions(&output, fs::Permissions::from_mode(0o755)).expect("writable");
    assert!(!refused.status.success());
    assert!(stderr(&refused).contains("cannot be written"), "{}", stderr(&refused));
    assert_eq!(site.outputs(), before);
    site.build();
    assert!(site.output("index.html").contains("all of it"));
}

/// A limit on the size of files is what a full disk is to the writer: the system refuses to write
/// on, in the middle of a file.
#[test]
fn a_disk_without_room_is_said_and_the_last_good_site_stays() {
    let site = Site::small();
    site.build();
    let before = site.outputs();
    site.replace("site.yaml", TITLES[0], TITLES[1]);
    // In blocks of 512 or 1,024 bytes: less than the largest page. The signal is to be ignored, so
    // that the program hears of the refusal.
    let script = "trap '' XFSZ; ulimit -f 8; exec \"$0\" build --as-at \"$1\"";
    let refused = Command::new("sh")
        .args(["-c", script, env!("CARGO_BIN_EXE_daylight"), AS_AT])
        .current_dir(site.path())
        .output()
        .expect("a shell");
    assert!(!refused.status.success());
    assert!(stderr(&refused).contains("cannot be written"), "{}", stderr(&refused));
    assert_eq!(site.outputs(), before, "the last good site");
    site.build();
    assert!(site.output("index.html").contains("all of it"));
}

#[test]
fn an_output_folder_that_is_removed_meanwhile_is_written_again() {
    let states = TwoStates::new();
    for number in 0..10 {
        let state = number % 2;
        states.turn_to(state);
        let mut running = states.begin_build();
        std::thread::sleep(states.time.mul_f64(0.1 * f64::from(u8::try_from(number).unwrap())));
        // Files may appear while the folder is being removed.
        while fs::remove_dir_all(states.site.path().join("output")).is_err()
            && states.site.path().join("output").exists()
        {}
        running.wait().expect("an end");
        states.site.build();
        assert!(files(&states.site.path().join("output")) == states.built[state], "{number}");
    }
}
