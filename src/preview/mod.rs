//! The preview: watch the content, build again when it changes, serve the output, reload the
//! browser.
//!
//! One sentence holds the room together: *whatever happens, look at the folders again and compare*.
//! Events of the operating system, a timer, an overflow of the event queue all say only "look";
//! what has changed is found by comparing two snapshots. Hence no event can be
//! misread, and a lost one costs a few seconds at most.
//!
//! The parts, in the order in which a saved file passes through them:
//!
//! | file | what it does |
//! |---|---|
//! | `grounds` | which folders are watched, which files in them do not count |
//! | `sentry` | the operating system's events, reduced to "look again" |
//! | `bell` | carries "look again" (and "stop") to the thread that watches |
//! | `watch` | waits for quiet, takes a snapshot, names what changed |
//! | `snapshot` | the state of the folders: path, size, time, fingerprint |
//! | `tray` | carries what changed to the thread that builds |
//! | `session` | builds, one call at a time, and ends in good order |
//! | `terminal` | what is said on the terminal |
//! | `bulletin` | what is said to open pages, as Server-Sent Events |
//! | `audience` | which pages are open, so that a build draws and shows them first |
//! | `editor` | links from findings to lines in the author's editor |
//! | `server`, `host`, `page` | the output over HTTP, on this computer only |
//! | `preview.js` | the page side: reload, and a panel with the mistakes |
//!
//! The room knows nothing of content, themes or pages: it calls a [`Builder`] and shows what it came to.
//! It never writes to the disk.

mod address;
mod audience;
mod bell;
mod bulletin;
mod editor;
mod grounds;
mod host;
mod page;
mod sentry;
mod server;
mod session;
mod snapshot;
mod terminal;
mod tray;
mod watch;

use std::io;
use std::net::IpAddr;
use std::path::{Path, PathBuf};

pub use audience::Audience;

use crate::finding::{self, Finding};

/// What a rebuild came to.
#[derive(Debug, Clone, Default)]
pub struct Rebuild {
    /// Whether the output now holds this content. If not, it still holds the last good version.
    pub published: bool,
    /// Everything that was found, in the order in which it is shown.
    pub findings: Vec<Finding>,
    /// One line for the terminal: `412 pages in 0.31 s, 3 files changed`.
    pub summary: String,
    /// Which state of the site is shown, in words for the page: `as at 23 November 2026`.
    pub shows: String,
}

impl Rebuild {
    /// Whether the author should be shown mistakes in the browser. Warnings alone are no reason.
    fn is_broken(&self) -> bool {
        !self.published || finding::has_errors(&self.findings)
    }
}

/// What to serve, where, and which folders to watch.
#[derive(Debug, Clone)]
pub struct Options {
    /// The address to listen on; anything but a loopback address lets other computers in.
    pub bind: IpAddr,
    /// The port to listen on; 0 takes any that is free.
    pub port: u16,
    /// The folder that is served. It may be missing until the first good build.
    pub output: PathBuf,
    /// The path under which the site is served, as it stands in a URL: the empty text, or
    /// `/daylight` for a site that will live at `https://example.github.io/daylight/`.
    pub base_path: String,
    /// The folders (content, theme) whose files are built from. One that is missing is waited for.
    pub watch: Vec<PathBuf>,
    /// Folders that do not count although they lie inside a watched one. The output never counts.
    pub ignore: Vec<PathBuf>,
    /// How a link opens a file in the author's editor: `code://file{file}:{line}`.
    pub editor: Option<String>,
}

/// What builds the output, on a thread of its own, one build at a time. Changes during a build lead to
/// exactly one more after it; a build may ask whether it has been overtaken by one
/// ([`Audience::is_overtaken`]) and come to nothing.
pub trait Builder: Send + Sync + 'static {
    /// Builds everything. It may show open pages to the audience before it is done.
    fn build(&self, audience: &Audience) -> Rebuild;

    /// Shows open pages to the audience as they are now that this file was saved, if that can be
    /// done in an instant. A build may be running meanwhile. Everything is built next, whatever comes
    /// of it.
    fn glance(&self, _file: &Path, _audience: &Audience) {}
}

impl<F: Fn(&Audience) -> Rebuild + Send + Sync + 'static> Builder for F {
    fn build(&self, audience: &Audience) -> Rebuild {
        self(audience)
    }
}

/// Builds once, serves the output, and builds again whenever a watched folder changes, until
/// Ctrl-C or a request to terminate.
///
/// # Errors
///
/// When the address cannot be listened on (the message says in plain words how to choose another),
/// or when building panics.
pub fn serve(options: Options, builder: impl Builder) -> io::Result<()> {
    session::run(options, builder, terminal::Terminal::stdout(), session::signals)
}
