//! What the preview says on the terminal.

use std::collections::HashSet;
use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;

use super::Rebuild;
use super::watch::Batch;
use crate::finding::{self, Finding};

/// Where lines are said.
#[derive(Clone)]
pub(super) struct Terminal(Arc<dyn Fn(&str) + Send + Sync>);

impl Terminal {
    /// Standard output. Colours are dropped where it is no terminal or the reader wants none.
    pub(super) fn stdout() -> Self {
        Self::new(|text| {
            let mut out = anstream::stdout().lock();
            // A closed terminal is no reason to stop serving.
            let _ = writeln!(out, "{text}").and_then(|()| out.flush());
        })
    }

    /// Anything that takes lines.
    pub(super) fn new(say: impl Fn(&str) + Send + Sync + 'static) -> Self {
        Self(Arc::new(say))
    }

    /// Says `text`, which may have several lines.
    pub(super) fn say(&self, text: &str) {
        (self.0)(text);
    }
}

/// Tells the story of the builds, one after another.
pub(super) struct Narrator {
    terminal: Terminal,
    /// Whether there is an earlier version to be seen while the content has mistakes.
    start_page: PathBuf,
    broken: bool,
    /// Warnings already shown: a site may have forty, and nobody reads them at every save.
    shown: HashSet<String>,
}

impl Narrator {
    /// Speaks to `terminal`; `start_page` is the file of the output that every good build writes.
    pub(super) fn new(terminal: Terminal, start_page: PathBuf) -> Self {
        Self { terminal, start_page, broken: false, shown: HashSet::new() }
    }

    /// After the first build.
    pub(super) fn first(&mut self, rebuild: &Rebuild) {
        self.outcome(rebuild);
        if !rebuild.is_broken() {
            self.terminal.say(&rebuild.summary);
        }
    }

    /// When the site can be opened.
    pub(super) fn open(&self, url: &str) {
        self.terminal.say(&format!("Open {url} in your browser. Press Ctrl-C to stop."));
    }

    /// After every later build.
    pub(super) fn again(&mut self, batch: &Batch, rebuild: &Rebuild) {
        let was_broken = self.broken;
        self.terminal.say(&changed_line(batch, &rebuild.summary));
        self.outcome(rebuild);
        if was_broken && !self.broken {
            self.terminal.say("Mended.");
        }
    }

    fn outcome(&mut self, rebuild: &Rebuild) {
        self.broken = rebuild.is_broken();
        let is_news = |finding: &&Finding| self.broken || !self.shown.contains(&key(finding));
        let shown: Vec<Finding> = rebuild.findings.iter().filter(is_news).cloned().collect();
        self.shown = rebuild.findings.iter().map(key).collect();
        let text = finding::render(&shown, true);
        if !text.is_empty() {
            self.terminal.say(text.trim_end());
        }
        if self.broken {
            self.terminal.say(&self.what_is_shown(rebuild));
        }
    }

    fn what_is_shown(&self, rebuild: &Rebuild) -> String {
        let count = headline(rebuild);
        if rebuild.published {
            format!("{count}.")
        } else if self.start_page.exists() {
            format!("{count}. The site still shows the last version without mistakes.")
        } else {
            format!(
                "{count}. There is no earlier version to show; the site appears when the mistakes are mended."
            )
        }
    }
}

/// One line on the mistakes: how many, or, where none is named, what the build says of itself.
pub(super) fn headline(rebuild: &Rebuild) -> String {
    if rebuild.findings.is_empty() {
        rebuild.summary.clone()
    } else {
        finding::summary(&rebuild.findings)
    }
}

/// "Changed: partnerships/x.yaml (and 3 more). 412 pages in 0.31 s".
fn changed_line(batch: &Batch, summary: &str) -> String {
    let verb = if batch.written.is_empty() { "Removed" } else { "Changed" };
    // A removed file is named only if nothing else is to be named: renaming is removing and writing.
    let first = batch.written.first().or(batch.removed.first());
    let name = first.map_or(String::new(), |name| name.chars().map(printable).collect());
    let more = match batch.written.len() + batch.removed.len() {
        0 | 1 => String::new(),
        all => format!(" (and {} more)", all - 1),
    };
    format!("{verb}: {name}{more}. {summary}").trim_end().to_owned()
}

/// A file's name may hold anything, even orders to the terminal.
fn printable(c: char) -> char {
    if c.is_control() { '\u{fffd}' } else { c }
}

/// What makes a warning the same as before, although lines above it may have moved it.
fn key(finding: &Finding) -> String {
    let path = finding.place.as_ref().map_or("", |place| place.file().path());
    format!("{}\n{path}\n{}", finding.id, finding.message)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::{Place, SourceFile};
    use std::sync::Mutex;

    /// What a narrator with an output (or none) says of a first build and then of others.
    fn story(has_output: bool, builds: &[Rebuild]) -> Vec<String> {
        let home = tempfile::tempdir().unwrap();
        let start_page = home.path().join("index.html");
        if has_output {
            std::fs::write(&start_page, "").unwrap();
        }
        let said = Arc::new(Mutex::new(Vec::new()));
        let hear = Arc::clone(&said);
        let terminal = Terminal::new(move |text| hear.lock().unwrap().push(text.to_owned()));
        let mut narrator = Narrator::new(terminal, start_page);
        narrator.first(&builds[0]);
        narrator.open("http://127.0.0.1:4000/");
        for rebuild in &builds[1..] {
            narrator.again(&batch(&["a.yaml"], &[]), rebuild);
        }
        let said = said.lock().unwrap();
        said.iter().map(|text| anstream::adapter::strip_str(text).to_string()).collect()
    }

    fn batch(written: &[&str], removed: &[&str]) -> Batch {
        let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        Batch { written: owned(written), removed: owned(removed) }
    }

    fn good(findings: Vec<Finding>) -> Rebuild {
        Rebuild { published: true, findings, summary: "1 page".to_owned(), ..Rebuild::default() }
    }

    fn bad() -> Rebuild {
        Rebuild { findings: vec![Finding::general("unknown-field", "wrong")], ..Rebuild::default() }
    }

    fn warning(message: &str) -> Finding {
        Finding::warning("unknown-field", &Place::whole(&SourceFile::new("a.yaml", "")), message)
    }

    const OPEN: &str = "Open http://127.0.0.1:4000/ in your browser. Press Ctrl-C to stop.";

    #[test]
    fn a_good_start_a_mistake_and_its_mending() {
        assert_eq!(
            story(true, &[good(vec![]), bad(), bad(), good(vec![]), good(vec![])]),
            [
                "1 page",
                OPEN,
                "Changed: a.yaml.",
                "error[unknown-field]: wrong",
                "1 error. The site still shows the last version without mistakes.",
                "Changed: a.yaml.",
                "error[unknown-field]: wrong",
                "1 error. The site still shows the last version without mistakes.",
                "Changed: a.yaml. 1 page",
                "Mended.",
                "Changed: a.yaml. 1 page",
            ]
        );
    }

    #[test]
    fn a_start_with_mistakes_and_nothing_to_show() {
        assert_eq!(
            story(false, &[bad()]),
            [
                "error[unknown-field]: wrong",
                "1 error. There is no earlier version to show; the site appears when the mistakes are mended.",
                OPEN,
            ]
        );
    }

    #[test]
    fn warnings_are_said_once() {
        let told =
            story(true, &[good(vec![warning("old")]), good(vec![warning("old"), warning("new")])]);
        assert_eq!(told.iter().filter(|text| text.contains("old")).count(), 1);
        assert_eq!(told.iter().filter(|text| text.contains("new")).count(), 1);
        assert!(!told.iter().any(|text| text.contains("Mended")));
    }

    #[test]
    fn changes_are_told_in_one_line() {
        let line =
            |written: &[&str], removed: &[&str]| changed_line(&batch(written, removed), "1 page");
        assert_eq!(line(&["a", "b", "c"], &["0"]), "Changed: a (and 3 more). 1 page");
        assert_eq!(line(&[], &["a"]), "Removed: a. 1 page");
        assert_eq!(line(&["a\u{1b}[2J\n"], &[]), "Changed: a\u{fffd}[2J\u{fffd}. 1 page");
    }
}
