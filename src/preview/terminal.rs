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
        Self {
            terminal,
            start_page,
            broken: false,
            shown: HashSet::new(),
        }
    }

    /// After the first build, with the address of the site.
    pub(super) fn first(&mut self, rebuild: &Rebuild, url: &str) {
        self.outcome(rebuild);
        if !rebuild.is_broken() {
            self.terminal.say(&rebuild.summary);
        }
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
        let shown: Vec<Finding> = if self.broken {
            rebuild.findings.clone()
        } else {
            rebuild.findings.iter().filter(|finding| !self.shown.contains(&key(finding))).cloned().collect()
        };
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
            format!("{count}. There is no earlier version to show; the site appears when the mistakes are mended.")
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
    format!("{verb}: {name}{more}. {summary}")
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
