//! A running preview, seen from outside.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use super::{AS_AT, Site};

/// How long to wait for something that must happen. Never reached when all is well.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running preview.
pub struct Preview {
    program: Child,
    address: String,
}

impl Preview {
    /// Starts a preview of a site and waits until it answers.
    pub fn of(site: &Site, arguments: &[&str]) -> Self {
        let mut program = Command::new(env!("CARGO_BIN_EXE_daylight"))
            .args(["serve", "--port", "0", "--as-at", AS_AT])
            .args(arguments)
            .current_dir(site.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program runs");
        let mut lines = BufReader::new(program.stdout.take().expect("its output")).lines();
        let address = loop {
            let line = lines.next().expect("an address").expect("text");
            if let Some((_, rest)) = line.split_once("Open http://") {
                break rest.split('/').next().expect("host and port").to_owned();
            }
        };
        // The rest of what it says is read and let go, so that it never waits for a reader.
        std::thread::spawn(move || lines.for_each(drop));
        Self { program, address }
    }

    fn connect(&self, path: &str) -> TcpStream {
        let mut stream = TcpStream::connect(&self.address).expect("a connection");
        stream.set_read_timeout(Some(PATIENCE)).expect("a time limit");
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n",
            self.address
        )
        .expect("a request");
        stream
    }

    /// What is answered to a request: its head and its body.
    pub fn get(&self, path: &str) -> String {
        let mut answer = Vec::new();
        self.connect(path).read_to_end(&mut answer).expect("an answer");
        String::from_utf8_lossy(&answer).into_owned()
    }

    /// The preview's own events, from now on, as for a page that the site does not have.
    pub fn events(&self) -> Events {
        self.events_of("")
    }

    /// The preview's own events for the page at a path, from now on.
    pub fn events_of(&self, page: &str) -> Events {
        let stream = self.connect(&format!("/two-rivers/__daylight/events?page={page}"));
        let mut events = Events(BufReader::new(stream).lines());
        events.wait_for("hello");
        events
    }

    /// Sends the signal of Ctrl-C and waits for the end.
    pub fn stop(mut self) -> i32 {
        let pid = self.program.id().to_string();
        assert!(Command::new("kill").args(["-INT", &pid]).status().expect("kill").success());
        self.program.wait().expect("an end").code().expect("an exit status")
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

/// The events that a preview sends to a page.
pub struct Events(std::io::Lines<BufReader<TcpStream>>);

impl Events {
    /// Waits for an event of this name and gives its data.
    pub fn wait_for(&mut self, name: &str) -> String {
        loop {
            let line = self.0.next().expect("an open connection").expect("an event in time");
            if line.trim_end() == format!("event: {name}") {
                let data = self.0.next().expect("data").expect("data in time");
                return data.trim_start_matches("data: ").to_owned();
            }
        }
    }

    /// Waits for the next word on the state of the site: its list of findings, or that all is well.
    pub fn next_state(&mut self) -> Option<String> {
        loop {
            let line = self.0.next().expect("an open connection").expect("an event in time");
            match line.trim_end() {
                "event: reload" => return None,
                "event: findings" => {
                    let data = self.0.next().expect("data").expect("data in time");
                    let data = data.trim_start_matches("data: ");
                    let findings: serde_json::Value =
                        serde_json::from_str(data).expect("findings as JSON");
                    return findings["text"].as_str().map(str::to_owned);
                }
                _ => {}
            }
        }
    }
}
