//! What the server promises, asked over a real connection by a client that says exactly what the
//! test says: browsers and HTTP libraries tidy the paths that matter here.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;

use tempfile::TempDir;
use tokio::runtime::Runtime;

use super::super::Rebuild;
use super::*;
use crate::finding::Finding;
use crate::output::Files;

const GENEROUS: Duration = Duration::from_secs(30);

const PAGE: &str = "<!DOCTYPE html><html lang=\"cy\"><body><h1>Tŷ</h1></body></html>";

/// A running server over a small output folder.
struct Served {
    home: TempDir,
    port: u16,
    bulletin: Arc<Bulletin>,
    _runtime: Runtime,
}

/// An answer.
struct Reply {
    status: u16,
    head: String,
    body: Vec<u8>,
}

impl Served {
    fn under(base_path: &str) -> Self {
        let home = tempfile::tempdir().unwrap();
        let output = home.path().join("output");
        fs::create_dir_all(output.join("partnerships")).unwrap();
        fs::write(output.join("index.html"), PAGE).unwrap();
        fs::write(output.join("partnerships/index.html"), PAGE).unwrap();
        fs::write(output.join("404.html"), "<p>Not here").unwrap();
        fs::write(output.join("data.csv"), "Tŷ,1\n").unwrap();
        fs::write(output.join("film.mp4"), "0123456789").unwrap();
        fs::write(home.path().join("secret.txt"), "secret").unwrap();
        Self::over(home, base_path)
    }

    fn post(&self, rebuild: &Rebuild) {
        assert!(self.bulletin.post(rebuild, || true));
    }

    fn show(&self, files: Files) {
        self.bulletin.show(files, || true);
    }

    fn over(home: TempDir, base_path: &str) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        let bulletin = Arc::new(Bulletin::new(None));
        let bound = IpAddr::V4(Ipv4Addr::LOCALHOST);
        let site = Site::new(
            bound,
            base_path.to_owned(),
            home.path().join("output"),
            Arc::clone(&bulletin),
        );
        let listener = runtime.block_on(tokio::net::TcpListener::bind((bound, 0))).unwrap();
        let port = listener.local_addr().unwrap().port();
        runtime.spawn(async move { axum::serve(listener, site.router()).await });
        Self { home, port, bulletin, _runtime: runtime }
    }

    /// The edition of the start page.
    fn edition(&self) -> String {
        self.bulletin.edition("index.html").0
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).unwrap();
        stream.set_read_timeout(Some(GENEROUS)).unwrap();
        stream
    }

    /// Sends exactly this, then reads to the end.
    fn ask(&self, request: &str) -> Reply {
        let mut stream = self.connect();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let end = answer.windows(4).position(|part| part == b"\r\n\r\n").unwrap();
        let head = String::from_utf8(answer[..end].to_vec()).unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        Reply { status, head: head.to_ascii_lowercase(), body: answer[end + 4..].to_vec() }
    }

    fn get_with(&self, path: &str, more: &str) -> Reply {
        self.ask(&format!(
            "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{more}\r\n"
        ))
    }

    fn get(&self, path: &str) -> Reply {
        self.get_with(path, "")
    }

    fn listen(&self, path: &str) -> Events {
        let mut stream = self.connect();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            .unwrap();
        Events(BufReader::new(stream))
    }
}

impl Reply {
    fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    }
}

/// A stream of events, read one by one.
struct Events(BufReader<TcpStream>);

impl Events {
    /// The name and the data of the next event.
    fn next(&mut self) -> (String, String) {
        let mut name = String::new();
        loop {
            let mut line = String::new();
            assert_ne!(self.0.read_line(&mut line).unwrap(), 0, "the stream ended");
            if let Some(event) = line.strip_prefix("event: ") {
                name = event.trim_end().to_owned();
            } else if let Some(data) = line.strip_prefix("data: ") {
                return (name, data.trim_end().to_owned());
            }
        }
    }
}

fn published() -> Rebuild {
    Rebuild { published: true, ..Rebuild::default() }
}

fn broken(message: &str) -> Rebuild {
    Rebuild { findings: vec![Finding::general("unknown-field", message)], ..Rebuild::default() }
}

#[test]
fn pages_are_served_under_every_base_path_with_the_script() {
    for base in ["", "/a/b"] {
        let served = Served::under(base);
        for path in ["/", "/index.html", "/partnerships/", "/partnerships/?x=1"] {
            let reply = served.get(&format!("{base}{path}"));
            assert_eq!(reply.status, 200, "{base}{path}");
            let tag = page::script_tag(base, &served.edition());
            assert!(
                tag.starts_with(&format!("<script src=\"{base}/__daylight/preview.js\" defer"))
            );
            assert_eq!(reply.text(), PAGE.replace("</body>", &format!("{tag}</body>")));
            assert_eq!(reply.header("content-length"), Some(reply.body.len().to_string().as_str()));
            assert_eq!(reply.header("content-type"), Some("text/html; charset=utf-8"));
            assert_eq!(reply.header("cache-control"), Some("no-store"));
        }
        assert_eq!(served.get(&format!("{base}/__daylight/preview.js")).text(), page::SCRIPT);
    }
}

#[test]
fn outside_the_base_path_is_only_the_way_in() {
    let served = Served::under("/a/b");
    for path in ["/", "/a/b"] {
        let reply = served.get(path);
        assert_eq!((reply.status, reply.header("location")), (307, Some("/a/b/")), "{path}");
    }
    for path in ["/a", "/a/", "/a/bc/", "/index.html", "/__daylight/preview.js", "/a/b//"] {
        assert_eq!(served.get(path).status, 404, "{path}");
    }
}

#[test]
fn a_folder_without_its_slash_leads_to_the_one_with() {
    for base in ["", "/a/b"] {
        let reply = Served::under(base).get(&format!("{base}/partnerships"));
        assert_eq!(reply.status, 307);
        assert_eq!(reply.header("location"), Some(format!("{base}/partnerships/").as_str()));
    }
}

#[test]
fn no_path_leads_out_of_the_output() {
    let served = Served::under("");
    for path in [
        "/../secret.txt",
        "/partnerships/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e%2fsecret.txt",
        "/..%5csecret.txt",
        "/.%2e/secret.txt",
        "//secret.txt",
        "/%2fetc/passwd",
        "//etc/passwd",
        "/partnerships/%00/../../../secret.txt",
    ] {
        let reply = served.get(path);
        assert!([400, 404].contains(&reply.status), "{path} gave {}", reply.status);
        assert!(!reply.text().contains("secret"), "{path}");
    }
}

#[test]
fn a_missing_page_gives_the_sites_own_page_for_that() {
    let served = Served::under("/a/b");
    let reply = served.get("/a/b/nowhere/");
    assert_eq!(reply.status, 404);
    assert_eq!(reply.text(), format!("<p>Not here{}", page::script_tag("/a/b", &served.edition())));
    assert_eq!(reply.header("cache-control"), Some("no-store"));
    fs::remove_file(served.home.path().join("output/404.html")).unwrap();
    let reply = served.get("/a/b/nowhere/");
    assert_eq!(reply.status, 404);
    assert!(
        reply.text().contains("Page not found")
            && reply.text().contains("/a/b/__daylight/preview.js")
    );
}

#[test]
fn without_any_output_a_page_says_so_and_listens() {
    let served = Served::over(tempfile::tempdir().unwrap(), "");
    for (path, status) in [("/", 200), ("/partnerships/", 404)] {
        let reply = served.get(path);
        assert_eq!(reply.status, status);
        assert!(
            reply.text().contains("The content has mistakes")
                && reply.text().contains("/__daylight/preview.js")
        );
    }
}

#[test]
fn foreign_hosts_are_refused() {
    let served = Served::under("");
    for host in [
        "Host: evil.example\r\n",
        "Host: 192.168.0.7\r\n",
        "",
        "Host: localhost\r\nHost: evil.example\r\n",
    ] {
        for path in ["/", "/__daylight/events"] {
            let reply =
                served.ask(&format!("GET {path} HTTP/1.1\r\n{host}Connection: close\r\n\r\n"));
            assert_eq!(reply.status, 421, "{host:?}");
            assert!(reply.text().starts_with("This preview answers only"));
            assert_eq!(reply.header("cache-control"), Some("no-store"));
        }
    }
}

#[test]
fn pages_are_never_answered_with_not_modified_or_in_part() {
    let served = Served::under("");
    let tomorrow = "If-Modified-Since: Fri, 31 Dec 2100 23:59:59 GMT\r\n";
    assert_eq!(served.get_with("/", tomorrow).status, 200);
    let reply = served.get_with("/", "Range: bytes=0-3\r\n");
    assert_eq!((reply.status, reply.text().contains("preview.js")), (200, true));
    assert_eq!(reply.header("last-modified"), None);
}

#[test]
fn a_film_may_be_asked_for_in_part() {
    let reply = Served::under("").get_with("/film.mp4", "Range: bytes=2-4\r\n");
    assert_eq!((reply.status, reply.text().as_str()), (206, "234"));
}

#[test]
fn other_files_are_served_as_they_are_and_text_as_utf_8() {
    let reply = Served::under("").get("/data.csv");
    assert_eq!((reply.status, reply.text().as_str()), (200, "Tŷ,1\n"));
    assert_eq!(reply.header("content-type"), Some("text/csv; charset=utf-8"));
    assert_eq!(reply.header("cache-control"), Some("no-store"));
}

#[test]
fn head_tells_the_length_that_get_would_have() {
    let served = Served::under("");
    let head = served.ask("HEAD / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assert_eq!(head.status, 200);
    assert!(head.body.is_empty());
    assert_eq!(head.header("content-length"), served.get("/").header("content-length"));
}

#[test]
fn nothing_can_be_sent() {
    let reply = Served::under("").ask(
        "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
    );
    assert_eq!((reply.status, reply.header("allow")), (405, Some("get, head")));
}

#[test]
fn events_tell_the_present_state_then_findings_then_a_reload() {
    let served = Served::under("/a/b");
    served.post(&published());
    let edition = served.edition();
    let mut events = served.listen("/a/b/__daylight/events");
    assert_eq!(
        events.next(),
        ("hello".into(), format!(r#"{{"edition":"{edition}","broken":false,"shows":""}}"#))
    );

    served.post(&broken("the <field> is \"wrong\""));
    let (name, data) = events.next();
    assert_eq!(name, "findings");
    let data: serde_json::Value = serde_json::from_str(&data).unwrap();
    assert_eq!(data["summary"], "1 error");
    assert!(data["text"].as_str().unwrap().contains("the <field> is \"wrong\""));
    // A page that is opened meanwhile learns of it at once.
    let mut late = served.listen("/a/b/__daylight/events");
    assert_eq!(late.next().1, format!(r#"{{"edition":"{edition}","broken":true,"shows":""}}"#));
    assert_eq!(late.next().0, "findings");

    served.post(&published());
    for events in [&mut events, &mut late] {
        assert_eq!(events.next(), ("reload".into(), served.edition()));
    }
    assert_ne!(served.edition(), edition);
}

#[test]
fn a_page_that_is_shown_early_reloads_once() {
    let served = Served::under("/a/b");
    let mut here = served.listen("/a/b/__daylight/events?page=%2Fa%2Fb%2Fpartnerships%2F");
    let mut elsewhere = served.listen("/a/b/__daylight/events?page=%2Fa%2Fb%2F");
    for events in [&mut here, &mut elsewhere] {
        assert_eq!(events.next().0, "hello");
    }
    let file = "partnerships/index.html".to_owned();
    assert!(served.bulletin.listeners.files().contains(&file));
    served.show([(file.clone(), b"<body>early</body>".to_vec())].into());
    assert_eq!(here.next().0, "reload");
    let shown = served.get("/a/b/partnerships/");
    assert!(shown.text().contains("early<script"), "{}", shown.text());
    assert!(shown.text().contains(&served.bulletin.edition(&file).0));
    assert!(served.get("/a/b/").text().contains("Tŷ"), "the rest is as it was");

    served.post(&published());
    assert_eq!(elsewhere.next().0, "reload");
    served.post(&broken("later"));
    assert_eq!(here.next().0, "findings", "the page was fresh already");
}

#[test]
fn a_build_that_fails_takes_back_what_it_showed() {
    let served = Served::under("");
    let mut events = served.listen("/__daylight/events?page=%2F");
    events.next();
    let before = served.edition();
    served.show([("index.html".to_owned(), b"<body>early</body>".to_vec())].into());
    assert_eq!(events.next().0, "reload");
    served.post(&broken("a template"));
    assert_eq!(events.next(), ("reload".into(), before));
    assert_eq!(events.next().0, "findings");
    assert!(served.get("/").text().contains("Tŷ"));
}

#[test]
fn what_was_shown_early_stays_until_an_edition_is_complete() {
    let served = Served::under("");
    let mut events = served.listen("/__daylight/events?page=%2F");
    events.next();
    let page =
        |words: &str| ("index.html".to_owned(), format!("<body>{words}</body>").into_bytes());
    let style = ("style.new.css".to_owned(), b"body{}".to_vec());
    served.show([page("once"), style].into());
    assert_eq!(events.next().0, "reload");
    // The build was overtaken by a save that touches the page alone.
    served.show([page("twice")].into());
    assert_eq!(events.next().0, "reload");
    assert!(served.get("/").text().contains("twice"));
    assert_eq!(served.get("/style.new.css").status, 200);
    // The next build shows the same again, and completes the edition: no further reload.
    served.show([page("twice")].into());
    served.post(&published());
    served.post(&broken("later"));
    assert_eq!(events.next().0, "findings");
    assert_eq!(served.get("/style.new.css").status, 404);
}

#[test]
fn what_is_old_news_is_neither_shown_nor_told() {
    let served = Served::under("");
    let mut events = served.listen("/__daylight/events?page=%2F");
    events.next();
    let page = |words: &str| Files::from([("index.html".to_owned(), words.into())]);
    served.show(page("<body>saved</body>"));
    assert_eq!(events.next().0, "reload");
    served.bulletin.show(page("<body>built</body>"), || false);
    assert!(!served.bulletin.post(&published(), || false));
    assert!(served.get("/").text().contains("saved"));
    served.post(&broken("later"));
    assert_eq!(events.next().0, "reload");
    assert_eq!(events.next().0, "findings");
}

#[test]
fn a_page_that_is_closed_is_no_longer_waited_for() {
    let served = Served::under("");
    let mut events = served.listen("/__daylight/events?page=%2F");
    events.next();
    drop(events);
    // The server notices at the next thing that it has to say.
    while !served.bulletin.listeners.files().is_empty() {
        served.post(&published());
        std::thread::yield_now();
    }
}

#[test]
fn warnings_alone_are_no_findings_for_the_page() {
    let served = Served::under("");
    let place = crate::finding::Place::whole(&crate::finding::SourceFile::new("a.yaml", ""));
    let mut events = served.listen("/__daylight/events");
    events.next();
    served.post(&Rebuild {
        findings: vec![Finding::warning("unknown-field", &place, "old")],
        ..published()
    });
    assert_eq!(events.next().0, "reload");
    served.post(&published());
    assert_eq!(events.next().0, "reload");
}

#[test]
fn many_silent_listeners_hold_nothing_up() {
    let served = Served::under("");
    // None of these ever reads.
    let silent: Vec<_> = (0..200).map(|_| served.listen("/__daylight/events")).collect();
    let mut heard = served.listen("/__daylight/events");
    heard.next();
    for number in 0..1_000 {
        served.post(&broken(&format!("mistake {number}")));
    }
    // Whoever reads gets the latest state, perhaps after some of those before.
    while !heard.next().1.contains("mistake 999") {}
    assert_eq!(served.get("/").status, 200);
    drop(silent);
}

#[test]
fn when_all_is_over_the_streams_end() {
    let served = Served::under("");
    let mut events = served.listen("/__daylight/events");
    events.next();
    served.bulletin.end();
    let mut rest = String::new();
    events.0.read_to_string(&mut rest).unwrap();
    assert!(!rest.contains("event:"));
}
