//! Whole sessions: real folders, a real port, a build that the test holds in its hand.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{IpAddr, Ipv4Addr, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use tempfile::TempDir;

use super::*;
use crate::finding::Finding;

const GENEROUS: Duration = Duration::from_secs(30);

/// A preview of `home/content` into `home/output`. Each build waits until the test says what it
/// comes to.
struct Preview {
    home: TempDir,
    said: Receiver<String>,
    /// A message when a build begins.
    begun: Receiver<()>,
    /// What a build comes to, and whether it first waits for a save to overtake it.
    outcomes: Sender<(Rebuild, bool)>,
    stop: Option<oneshot::Sender<()>>,
    ended: Receiver<io::Result<()>>,
}

impl Preview {
    fn begin() -> Self {
        let home = tempfile::tempdir().unwrap();
        fs::create_dir(home.path().join("content")).unwrap();
        let options = options(home.path());
        let (heard, said) = channel();
        let (begins, begun) = channel();
        let (outcomes, wanted) = channel();
        let (stop, stopped) = oneshot::channel::<()>();
        let (end, ended) = channel();
        let wanted = Mutex::new(wanted);
        let rebuild = move |audience: &Audience| {
            begins.send(()).unwrap_or_default();
            let wanted = wanted.lock().unwrap().recv_timeout(GENEROUS);
            let (outcome, overtaken) = wanted.expect("the test says what the build comes to");
            while overtaken && !audience.tray.has_news() {
                thread::yield_now();
            }
            outcome
        };
        let terminal = Terminal::new(move |text| heard.send(text.to_owned()).unwrap_or_default());
        thread::spawn(move || {
            let stop = || Ok(async { drop(stopped.await) });
            end.send(run(options, rebuild, terminal, stop)).unwrap_or_default();
        });
        Self { home, said, begun, outcomes, stop: Some(stop), ended }
    }

    /// Waits until a build has begun, and lets it come to `outcome`.
    fn build(&self, outcome: Rebuild) {
        self.begun.recv_timeout(GENEROUS).expect("a build begins");
        self.outcomes.send((outcome, false)).unwrap();
    }

    /// Waits until a build has begun, saves a file, and lets it come to `outcome` after that.
    fn overtake(&self, path: &str, text: &str, outcome: Rebuild) {
        self.begun.recv_timeout(GENEROUS).expect("a build begins");
        self.write(path, text);
        self.outcomes.send((outcome, true)).unwrap();
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.home.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn line(&self) -> String {
        self.said.recv_timeout(GENEROUS).expect("something is said")
    }

    /// The port, from the line that names the address.
    fn port(&self) -> u16 {
        let line = self.line();
        let rest = line.strip_prefix("Open http://127.0.0.1:").expect("the address");
        let (port, rest) = rest.split_once('/').unwrap();
        assert_eq!(rest, "daylight/ in your browser. Press Ctrl-C to stop.");
        port.parse().unwrap()
    }

    fn stop(&mut self) {
        drop(self.stop.take());
    }

    fn end(&self) -> io::Result<()> {
        self.ended.recv_timeout(GENEROUS).expect("the preview ends")
    }
}

fn options(home: &Path) -> Options {
    Options {
        bind: IpAddr::V4(Ipv4Addr::LOCALHOST),
        port: 0,
        output: home.join("output"),
        base_path: "/daylight".to_owned(),
        watch: vec![home.join("content"), home.join("theme")],
        ignore: Vec::new(),
        editor: None,
    }
}

fn good(summary: &str) -> Rebuild {
    Rebuild {
        published: true,
        findings: Vec::new(),
        summary: summary.to_owned(),
        ..Rebuild::default()
    }
}

fn bad(message: &str) -> Rebuild {
    Rebuild { findings: vec![Finding::general("unknown-field", message)], ..Rebuild::default() }
}

fn request(port: u16, path: &str) -> TcpStream {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
    stream.set_read_timeout(Some(GENEROUS)).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n")
        .unwrap();
    stream
}

fn get(port: u16, path: &str) -> String {
    let mut text = String::new();
    request(port, path).read_to_string(&mut text).unwrap();
    text
}

/// Reads until a line begins with `wanted`.
fn read_to(events: &mut impl BufRead, wanted: &str) {
    let found = events.lines().any(|line| line.unwrap().starts_with(wanted));
    assert!(found, "{wanted}");
}

#[test]
fn from_the_first_build_over_a_mistake_to_its_mending() {
    let mut preview = Preview::begin();
    preview.write("output/index.html", "<body>first</body>");
    preview.build(good("1 page in 0.01 s"));
    assert_eq!(preview.line(), "1 page in 0.01 s");
    let port = preview.port();
    assert!(get(port, "/daylight/").contains("first<script"));
    let mut events = BufReader::new(request(port, "/daylight/__daylight/events"));
    read_to(&mut events, "event: hello");

    preview.write("content/partnerships/x.yaml", "mistake");
    preview.build(bad("a mistake"));
    assert!(preview.line().starts_with("Changed: partnerships/x.yaml."));
    assert!(preview.line().contains("a mistake"));
    assert_eq!(preview.line(), "1 error. The site still shows the last version without mistakes.");
    read_to(&mut events, "event: findings");
    assert!(get(port, "/daylight/").contains("first<script"));

    preview.write("content/partnerships/x.yaml", "mended");
    preview.build(good("1 page in 0.01 s, 1 file changed"));
    assert_eq!(preview.line(), "Changed: partnerships/x.yaml. 1 page in 0.01 s, 1 file changed");
    assert_eq!(preview.line(), "Mended.");
    read_to(&mut events, "event: reload");

    // The stream is still open. It holds nothing up, and is ended properly, not cut off.
    preview.stop();
    preview.end().unwrap();
    let mut rest = String::new();
    events.read_to_string(&mut rest).unwrap();
    assert!(rest.ends_with("0\r\n\r\n"), "{rest:?}");
    assert!(TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err());
}

#[test]
fn a_first_build_with_mistakes_shows_a_page_that_says_so() {
    let mut preview = Preview::begin();
    preview.build(bad("a mistake"));
    assert!(preview.line().contains("a mistake"));
    assert!(preview.line().contains("There is no earlier version to show"));
    let port = preview.port();
    assert!(get(port, "/daylight/").contains("The content has mistakes"));
    preview.stop();
    preview.end().unwrap();
}

#[test]
fn changes_during_a_build_lead_to_exactly_one_more() {
    let mut preview = Preview::begin();
    preview.build(good("first"));
    let port = (preview.line(), preview.port()).1;
    preview.write("content/a.yaml", "1");
    preview.begun.recv_timeout(GENEROUS).unwrap();
    // The build is running now, and what it reads is changed under its hands.
    for number in 0..20 {
        preview.write(&format!("content/{number}.yaml"), "new");
    }
    preview.outcomes.send((good("second"), true)).unwrap();
    // What it came to is old news by now.
    preview.build(good("third"));
    assert_eq!(preview.line(), "Changed: 0.yaml (and 20 more). third");
    // Only a further change leads to a further build.
    preview.write("content/a.yaml", "2");
    preview.build(good("fourth"));
    assert_eq!(preview.line(), "Changed: a.yaml. fourth");
    assert!(get(port, "/").contains("307"));
    preview.stop();
    preview.end().unwrap();
}

#[test]
fn a_save_overtakes_a_build_which_then_comes_to_nothing() {
    let mut preview = Preview::begin();
    preview.build(good("first"));
    let port = (preview.line(), preview.port()).1;
    let mut events = BufReader::new(request(port, "/daylight/__daylight/events"));
    read_to(&mut events, "event: hello");
    preview.write("content/a.yaml", "1");
    preview.overtake("content/b.yaml", "1", Rebuild::default());
    // Nothing is told of it; the next build tells of both files.
    preview.build(good("second"));
    assert_eq!(preview.line(), "Changed: a.yaml (and 1 more). second");
    read_to(&mut events, "event: reload");
    preview.stop();
    preview.end().unwrap();
}

/// Its builds last until the test lets go of them.
struct Busy {
    begins: Sender<()>,
    held: Mutex<Receiver<()>>,
    looks: Sender<PathBuf>,
}

impl Builder for Busy {
    fn build(&self, _audience: &Audience) -> Rebuild {
        self.begins.send(()).unwrap_or_default();
        self.held.lock().unwrap().recv_timeout(GENEROUS).unwrap_or_default();
        good("built")
    }

    fn glance(&self, file: &Path, _audience: &Audience) {
        self.looks.send(file.to_owned()).unwrap_or_default();
    }
}

#[test]
fn a_save_is_looked_at_while_a_build_is_running() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().canonicalize().unwrap().join("content/a.yaml");
    fs::create_dir(home.path().join("content")).unwrap();
    fs::write(&file, "old").unwrap();
    let (let_go, held) = channel();
    let (begins, begun) = channel();
    let (looks, seen) = channel();
    let (stop, stopped) = oneshot::channel::<()>();
    let busy = Busy { begins, held: Mutex::new(held), looks };
    let options = options(home.path());
    let stopping = || Ok(async { drop(stopped.await) });
    let preview = thread::spawn(move || run(options, busy, Terminal::new(|_| {}), stopping));
    begun.recv_timeout(GENEROUS).unwrap();
    let_go.send(()).unwrap();
    // The next build is held from its beginning.
    fs::write(&file, "new").unwrap();
    assert_eq!(seen.recv_timeout(GENEROUS).unwrap(), file);
    begun.recv_timeout(GENEROUS).unwrap();
    fs::write(&file, "newer").unwrap();
    assert_eq!(seen.recv_timeout(GENEROUS).unwrap(), file);
    drop((let_go, stop));
    preview.join().unwrap().unwrap();
}

#[test]
fn a_folder_that_is_never_quiet_is_published_all_the_same() {
    let mut preview = Preview::begin();
    preview.build(good("first"));
    let _port = (preview.line(), preview.port()).1;
    preview.write("content/a.yaml", "0");
    for number in 1..=MOST_OVERTAKEN {
        preview.overtake("content/a.yaml", &number.to_string(), Rebuild::default());
    }
    // This one gives way no more: what it comes to is told.
    preview.overtake("content/b.yaml", "1", bad("a mistake"));
    assert!(preview.line().starts_with("Changed: a.yaml."));
    assert!(preview.line().contains("a mistake"));
    assert!(preview.line().starts_with("1 error."));
    preview.build(good("last"));
    assert_eq!(preview.line(), "Changed: b.yaml. last");
    preview.stop();
    preview.end().unwrap();
}

#[test]
fn a_running_build_is_finished_before_the_end() {
    let mut preview = Preview::begin();
    preview.begun.recv_timeout(GENEROUS).unwrap();
    preview.stop();
    assert_eq!(preview.line(), "Finishing the build that is running.");
    assert!(preview.ended.try_recv().is_err());
    preview.outcomes.send((good("done"), false)).unwrap();
    assert_eq!(preview.line(), "done");
    preview.end().unwrap();
    // Nobody is asked to open what is no longer there.
    assert_eq!(preview.said.try_iter().count(), 0);
}

#[test]
fn a_client_that_never_finishes_asking_holds_nothing_up() {
    let mut preview = Preview::begin();
    preview.build(good("first"));
    let port = (preview.line(), preview.port()).1;
    let mut half = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
    half.write_all(b"GET / HTTP/1.1\r\nHos").unwrap();
    assert!(get(port, "/").contains("307"));
    preview.stop();
    preview.end().unwrap();
}

#[test]
fn a_build_that_panics_ends_the_preview_with_an_error() {
    let home = tempfile::tempdir().unwrap();
    let never = || Ok(std::future::pending());
    let error = run(
        options(home.path()),
        |_: &Audience| panic!("on purpose"),
        Terminal::new(|_| {}),
        never,
    )
    .unwrap_err();
    assert!(error.to_string().contains("a mistake in Daylight itself"));
}

#[test]
fn a_taken_port_is_told_before_anything_is_built() {
    let home = tempfile::tempdir().unwrap();
    let taken = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let options = Options { port: taken.local_addr().unwrap().port(), ..options(home.path()) };
    let never = || Ok(std::future::pending());
    let error =
        run(options, |_: &Audience| panic!("not to be built"), Terminal::new(|_| {}), never)
            .unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::AddrInUse);
}
