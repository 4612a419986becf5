//! How fast the program builds a site, and how much memory it takes, against floors.
//!
//!     cargo bench --bench build -- small medium
//!     cargo bench --bench build -- reading large
//!
//! Prints, for each size named (small where none is): the reading of the ledger against the bare
//! `csv` crate over the same bytes; a clean build against reading every input and writing the same
//! files; the largest memory of the build; a second build of the same content against the first;
//! and each size's time against that of the size before. With `reading`, the first of these alone.

#![allow(clippy::cast_precision_loss, reason = "ratios of small numbers are printed")]

mod generate;

use std::fs;
use std::hint::black_box;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use daylight::finding::SourceFile;
use daylight::ledger::{Ledger, Lists};
use daylight::register::{Edition, Register};
use daylight::source::{self, CsvReader, SheetRow};
use generate::{SIZES, Size};
use rayon::prelude::*;

/// That of the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The day of all sites that are measured.
const AS_AT: &str = "2026-01-31";

/// What a second build of unchanged content may take, in hundredths of the first.
const MOST_AGAIN: u32 = 15;

/// How often the reading is measured; the shortest time counts.
const TURNS: usize = 9;

/// How many builds are measured, each after its floor. Each goes to a folder of its own: a disk that
/// has just removed many files is slow for a while. It is slow at other times too, so that the
/// middle one of the ratios counts.
const RUNS: usize = 7;

fn main() {
    let named: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with('-')).collect();
    let is_named = |name: &str| named.iter().any(|other| other == name);
    let only_reading = is_named("reading");
    let mut before: Option<(Size, Duration)> = None;
    for size in SIZES {
        let none_named = named.len() == usize::from(only_reading);
        if !(is_named(size.name) || none_named && size.name == "small") {
            continue;
        }
        let folder = tempfile::tempdir().expect("a temporary folder");
        let content = folder.path().join("content");
        generate::write(&content, size).expect("the content written");
        println!("{}: {} payments, {} records", size.name, size.payments, size.records);
        reading(&content, size);
        if only_reading {
            continue;
        }
        let time = building(folder.path());
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

/// Measures builds of the content in `folder` and gives the time of a clean one.
fn building(folder: &Path) -> Duration {
    let site = |run: usize| folder.join(format!("site-{run}"));
    let (mut time, mut memory) = build(folder, &site(0));
    let made = made(&site(0).join("output"));
    let mut least = Duration::MAX;
    let mut ratios = Vec::new();
    for run in 1..=RUNS {
        let floor = floor(&folder.join("content"), &made, &folder.join(format!("copy-{run}")));
        let built = build(folder, &site(run));
        ratios.push(built.0.as_secs_f64() / floor.as_secs_f64());
        least = least.min(floor);
        (time, memory) = built.min((time, memory));
    }
    ratios.sort_by(f64::total_cmp);
    println!("  clean build: {time:.2?}; memory at most {memory}");
    let (again, _) = build(folder, &site(0));
    println!(
        "  a second build: {again:.2?}; {:.1} % of the first, at most {MOST_AGAIN} % at large",
        100.0 * again.as_secs_f64() / time.as_secs_f64()
    );
    println!(
        "  reading every input and writing the same files: {least:.2?}; ratio {:.1} (of {RUNS} runs, {:.1} to {:.1})",
        ratios[RUNS / 2],
        ratios[0],
        ratios[RUNS - 1]
    );
    time
}

/// The program against the bare `csv` crate over the same bytes on the same cores: parsing, which is
/// what that crate does; parsing and understanding, where every date and amount is read and every
/// text judged; and adding up too.
fn reading(content: &Path, size: Size) {
    let findings = &mut Vec::new();
    let folder = source::read_folder(content, findings);
    let edition = Edition { as_at: AS_AT.parse().expect("a date"), drafts: false };
    let register = Register::read(&folder, edition, findings);
    let tables = folder.files.iter().filter(|file| file.path.ends_with(".csv"));
    let tables: Vec<&Arc<SourceFile>> = tables.map(|file| &file.source).collect();
    let [bare, parsing, lists, ledger] = in_turns([
        &|| tables.par_iter().map(|table| rows(table.text().as_bytes())).sum(),
        &|| tables.par_iter().map(|table| parsed(table)).sum(),
        &|| Lists::read(&register, &folder, &mut Vec::new()).payments(),
        &|| Ledger::read(&register, &folder, &mut Vec::new()).payments.len(),
    ])
    .map(|(time, payments)| {
        assert_eq!(payments, size.payments, "{findings:?}");
        time
    });
    let ratio = |time: Duration| time.as_secs_f64() / bare.as_secs_f64();
    println!("  the csv crate alone: {bare:.2?}");
    println!("  parsing tables: {parsing:.2?}; ratio {:.1}, at most 2", ratio(parsing));
    println!("  reading payments: {lists:.2?}; ratio {:.1}", ratio(lists));
    println!("  and adding them up: {ledger:.2?}; ratio {:.1}", ratio(ledger));
}

/// The rows below the headings, as the program parses them.
fn parsed(table: &Arc<SourceFile>) -> usize {
    let findings = &mut Vec::new();
    let mut reader = CsvReader::open(table, findings).expect("a table");
    let mut row = SheetRow::default();
    let mut rows = 0;
    while reader.read(&mut row, findings) {
        black_box(&row);
        rows += 1;
    }
    rows
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

/// The shortest time of each work, and what it made. They take turns, since no machine is as fast at
/// one moment as at the next.
fn in_turns<const N: usize>(works: [&dyn Fn() -> usize; N]) -> [(Duration, usize); N] {
    let mut best = [(Duration::MAX, 0); N];
    for _ in 0..TURNS {
        for (best, work) in best.iter_mut().zip(works) {
            let start = Instant::now();
            let made = work();
            *best = (*best).min((start.elapsed(), made));
        }
    }
    best
}

/// The time of a build by the real program, and the most memory it held, as Linux reports it.
fn build(folder: &Path, site: &Path) -> (Duration, String) {
    fs::create_dir_all(site).expect("a folder");
    let said = site.join("said.txt");
    let start = Instant::now();
    let mut child = Command::new(env!("CARGO_BIN_EXE_daylight"))
        .args(["build", "--as-at", AS_AT, "--content"])
        .arg(folder.join("content"))
        .current_dir(site)
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

/// The files of a site, by their places in it.
fn made(output: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let inside = |path: &Path| path.strip_prefix(output).expect("a file inside").to_owned();
    let read = |path: PathBuf| (inside(&path), fs::read(path).expect("a file"));
    files(output).into_iter().map(read).collect()
}

/// How long it takes to read and parse every input and to write the files of a site to `copy`.
fn floor(content: &Path, made: &[(PathBuf, Vec<u8>)], copy: &Path) -> Duration {
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
        let path = copy.join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
        fs::File::create(path).and_then(|mut file| file.write_all(bytes)).expect("written");
    }
    start.elapsed()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().flatten();
    entries.filter(|e| e.file_type().is_file()).map(walkdir::DirEntry::into_path).collect()
}
