//! How soon the page that is open in a browser is fresh after a save, at 10,000 pages.
//!
//!     cargo bench --bench preview
//!
//! Starts the real preview of a made-up site and opens a page as a browser does. Then saves the
//! record behind it again and again, and measures from the save to the first byte of the new page,
//! and to the end of the build, when all other pages are fresh too; and once more with saves in
//! haste, each while the build after the last is still running.

mod generate;

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use generate::PAGES;

/// How soon the open page shall be fresh.
const WANTED: Duration = Duration::from_millis(50);

/// How many saves are measured.
const SAVES: usize = 9;

/// The record that is saved, and its page.
const RECORD: &str = "organisations/organisation-1.yaml";
const PAGE: &str = "/organisations/organisation-1/";

/// Between two saves the preview is left in peace, as by somebody who reads.
const PEACE: Duration = Duration::from_secs(2);

/// Between two saves in haste.
const HASTE: Duration = Duration::from_millis(400);

fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let content = folder.path().join("content");
    generate::write(&content, PAGES).expect("the content written");
    let preview = Preview::of(folder.path());
    let (mut here, mut everywhere) = (preview.events(PAGE), preview.events(""));
    let record = content.join(RECORD);
    let text = fs::read_to_string(&record).expect("the record");
    let save = |name: &str| {
        let start = Instant::now();
        fs::write(&record, text.replacen("Organisation 1", name, 1)).expect("saved");
        start
    };
    let (mut fresh, mut done, mut hasty) = (Vec::new(), Vec::new(), Vec::new());
    for number in 0..SAVES {
        std::thread::sleep(PEACE);
        let name = format!("Saved {number} times");
        let start = save(&name);
        wait_for_reload(&mut here);
        let shown = preview.first_bytes(PAGE, &name);
        fresh.push(start.elapsed());
        assert!(shown, "the page reloads once, and is fresh then");
        wait_for_reload(&mut everywhere);
        done.push(start.elapsed());
    }
    for number in 0..SAVES {
        std::thread::sleep(HASTE);
        let name = format!("Saved {number} times in haste");
        let start = save(&name);
        while !preview.first_bytes(PAGE, &name) {
            wait_for_reload(&mut here);
        }
        hasty.push(start.elapsed());
    }
    println!("{}: {} payments, {} records", PAGES.name, PAGES.payments, PAGES.records);
    report("the open page is fresh", &mut fresh);
    report("all pages are", &mut done);
    report("saved while a build runs, the open page is", &mut hasty);
    println!("  wanted for the open page: {WANTED:.0?}");
}

fn report(what: &str, times: &mut [Duration]) {
    times.sort();
    println!(
        "  {what} after {:.0?} (median of {SAVES}), {:.0?} at worst",
        times[times.len() / 2],
        times[times.len() - 1]
    );
}

type Lines = std::io::Lines<BufReader<TcpStream>>;

fn wait_for_reload(events: &mut Lines) {
    let reload = events.any(|line| line.expect("an event").trim_end() == "event: reload");
    assert!(reload, "the preview has ended");
}

/// The real preview.
struct Preview {
    program: Child,
    address: String,
}

impl Preview {
    fn of(folder: &Path) -> Self {
        let mut program = Command::new(env!("CARGO_BIN_EXE_daylight"))
            .args(["serve", "--port", "0", "--as-at", "2026-01-31"])
            .args(std::env::var_os("DAYLIGHT_VERBOSE").map(|_| "--verbose"))
            .current_dir(folder)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program runs");
        let mut lines = BufReader::new(program.stdout.take().expect("its output")).lines();
        let address = lines.by_ref().map(|line| line.expect("text")).find_map(|line| {
            let (_, rest) = line.split_once("Open http://")?;
            Some(rest.split('/').next()?.to_owned())
        });
        std::thread::spawn(move || lines.for_each(drop));
        Self { program, address: address.expect("an address") }
    }

    fn ask(&self, path: &str) -> TcpStream {
        let mut stream = TcpStream::connect(&self.address).expect("a connection");
        let host = &self.address;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")
            .expect("a request");
        stream
    }

    fn events(&self, page: &str) -> Lines {
        BufReader::new(self.ask(&format!("/__daylight/events?page={page}"))).lines()
    }

    /// Whether the page holds these words.
    fn first_bytes(&self, page: &str, words: &str) -> bool {
        let mut html = String::new();
        self.ask(page).read_to_string(&mut html).expect("a page");
        html.contains(words)
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}
