//! How fast the program builds a site, and how much memory it takes, against floors.
//!
//!     cargo bench --bench build -- small medium
//!
//! Prints, for each size named (small where none is): the reading of the ledger against the bare
//! `csv` crate over the same bytes; a clean build against reading every input and writing the same
//! files; the largest memory of the build; a second build of the same content against the first;
//! and each size's time against that of the size before.

#![allow(clippy::cast_precision_loss, reason = "ratios of small numbers are printed")]

mod generate;

use std::fs;
use std::hint::black_box;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use daylight::ledger::{Ledger, Lists};
use daylight::register::{Edition, Register};
use daylight::source;
use generate::{SIZES, Size};
use rayon::prelude::*;

/// The day of all sites that are measured.
const AS_AT: &str = "2026-01-31";

/// What a second build of unchanged content may take, in hundredths of the first.
const MOST_AGAIN: u32 = 15;

fn main() {
    let named: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with('-')).collect();
    let mut before: Option<(Size, Duration)> = None;
    for size in SIZES {
        let chosen = named.iter().any(|name| name == size.name);
        if !(chosen || named.is_empty() && size.name == "small") {
            continue;
        }
        let time = measure(size);
        if let Some((smaller, less)) = before {
            println!(
                "  against {}: {:.1} times the payments, {:.1} times the time",
                smaller.name,
                size.payments as f64 / smaller.payments as f64,
                time.as_secs_f64() / less.as_secs_f64()
            );
        }
        before = Some((size, time));
    }
}

/// Measures one size and gives the time of a clean build.
fn measure(size: Size) -> Duration {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let content = folder.path().join("content");
    generate::write(&content, size).expect("the content written");
    println!("{}: {} payments, {} records", size.name, size.payments, size.records);
    reading(&content, size);
    let (time, memory) = build(folder.path());
    println!("  clean build: {time:.2?}; memory at most {memory}");
    let (again, _) = build(folder.path());
    println!(
        "  a second build: {again:.2?}; {:.1} % of the first, at most {MOST_AGAIN} % at large",
        100.0 * again.as_secs_f64() / time.as_secs_f64()
    );
    let floor = floor(&content, &folder.path().join("output"), &folder.path().join("copy"));
    println!(
        "  reading every input and writing the same files: {floor:.2?}; ratio {:.1}",
        time.as_secs_f64() / floor.as_secs_f64()
    );
    time
}

/// The ledger's reading against the bare `csv` crate on the same cores: the best of nine each.
fn reading(content: &Path, size: Size) {
    let findings = &mut Vec::new();
    let folder = source::read_folder(content, findings);
    let edition = Edition { as_at: AS_AT.parse().expect("a date"), drafts: false };
    let register = Register::read(&folder, edition, findings);
    let lists = best(|| Lists::read(&register, &folder, &mut Vec::new()).payments());
    assert_eq!(lists.1, size.payments, "{findings:?}");
    let ledger = best(|| Ledger::read(&register, &folder, &mut Vec::new()).payments.len());
    assert_eq!(ledger.1, size.payments);
    let tables: Vec<Vec<u8>> = files(content)
        .into_iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == "csv"))
        .map(|path| fs::read(path).expect("a table"))
        .collect();
    let bare = best(|| tables.par_iter().map(|bytes| rows(bytes)).sum());
    assert_eq!(bare.1, size.payments);
    let ratio = |time: Duration| time.as_secs_f64() / bare.0.as_secs_f64();
    println!("  the csv crate alone: {:.2?}", bare.0);
    println!("  reading payments: {:.2?}; ratio {:.1}", lists.0, ratio(lists.0));
    println!("  and adding them up: {:.2?}; ratio {:.1}", ledger.0, ratio(ledger.0));
}

fn rows(bytes: &[u8]) -> usize {
    let mut reader = csv::Reader::from_reader(bytes);
    let mut record = csv::StringRecord::new();
    let mut rows = 0;
    while reader.read_record(&mut record).expect("a row") {
        black_box(&record);
        rows += 1;
    }
    rows
}

/// The shortest time of nine, and what was made.
fn best(work: impl Fn() -> usize) -> (Duration, usize) {
    let run = || {
        let start = Instant::now();
        let made = work();
        (start.elapsed(), made)
    };
    (0..9).map(|_| run()).min().unwrap_or_default()
}

/// The time of a clean build by the real program, and the most memory it held, as Linux reports it.
fn build(folder: &Path) -> (Duration, String) {
    let said = folder.join("said.txt");
    let start = Instant::now();
    let mut child = Command::new(env!("CARGO_BIN_EXE_daylight"))
        .args(["build", "--as-at", AS_AT])
        .current_dir(folder)
        .stdout(Stdio::null())
        .stderr(fs::File::create(&said).expect("a file"))
        .spawn()
        .expect("the program runs");
    let status = format!("/proc/{}/status", child.id());
    let mut peak = "unknown".to_owned();
    let ended = loop {
        // The kernel keeps the peak; it is asked until the program has ended.
        if let Some(now) = fs::read_to_string(&status).ok().as_deref().and_then(high_water) {
            now.clone_into(&mut peak);
        }
        if let Some(ended) = child.try_wait().expect("the program's end") {
            break ended;
        }
        std::thread::sleep(Duration::from_millis(5));
    };
    let time = start.elapsed();
    assert!(ended.success(), "{}", fs::read_to_string(&said).unwrap_or_default());
    (time, peak)
}

fn high_water(status: &str) -> Option<&str> {
    status.lines().find_map(|line| line.strip_prefix("VmHWM:")).map(str::trim)
}

/// How long it takes to read and parse every input and to write the files of `output` to `copy`.
fn floor(content: &Path, output: &Path, copy: &Path) -> Duration {
    let made: Vec<(PathBuf, Vec<u8>)> = files(output)
        .into_iter()
        .map(|path| {
            let inside = path.strip_prefix(output).expect("a file inside").to_owned();
            (copy.join(inside), fs::read(path).expect("a file"))
        })
        .collect();
    let start = Instant::now();
    for path in files(content) {
        let bytes = fs::read(&path).expect("an input");
        if path.extension().is_some_and(|ending| ending == "csv") {
            black_box(rows(&bytes));
        } else {
            black_box(serde_yaml::from_slice::<serde_yaml::Value>(&bytes).expect("YAML"));
        }
    }
    for (path, bytes) in made {
        fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
        fs::File::create(path).and_then(|mut file| file.write_all(&bytes)).expect("written");
    }
    start.elapsed()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().flatten();
    entries.filter(|e| e.file_type().is_file()).map(walkdir::DirEntry::into_path).collect()
}
