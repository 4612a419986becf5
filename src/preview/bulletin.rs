//! The bulletin: what open pages are told, as Server-Sent Events.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{SystemTime, UNIX_EPOCH};

use axum::response::sse::Event;
use serde_json::{Value, json};
use tokio::sync::watch;
use tokio_stream::Stream;
use tokio_stream::wrappers::WatchStream;

use super::audience::Listeners;
use super::terminal::headline;
use super::{Rebuild, editor};
use crate::finding::{self, Finding};
use crate::output::Files;

/// Holds the present state and tells it to all pages that listen.
///
/// Only the latest state is kept. So posting never waits, whoever listens, and a page that was
/// away (a laptop asleep, a tab in the background) learns on its return what matters now.
pub(super) struct Bulletin {
    /// Differs between two runs of the preview, so that a page notices a restart.
    run: u128,
    /// How a link opens a file in the author's editor.
    editor: Option<String>,
    pub(super) listeners: Listeners,
    standing: watch::Sender<Standing>,
}

/// The present state.
#[derive(Clone, Default)]
struct Standing {
    /// How many builds have been published.
    edition: u64,
    /// Files of the next edition that are shown before the rest of it is in place.
    early: Option<Arc<Files>>,
    /// Which state of the site is shown, in words.
    shows: Arc<str>,
    /// What is wrong, as JSON for the page; `None` when all is well.
    broken: Option<Arc<str>>,
    ended: bool,
}

impl Standing {
    /// The edition of a file as it is served now. It stays the same when the rest of an edition
    /// comes that was shown early, so that a page reloads once.
    fn edition_of(&self, file: &str) -> u64 {
        self.edition + u64::from(self.early(file).is_some())
    }

    /// Whether anything that was shown early is shown otherwise now.
    fn was_too_soon(&self, now: &Files) -> bool {
        now.iter().any(|(file, bytes)| self.early(file).is_some_and(|before| before != bytes))
    }

    fn early(&self, file: &str) -> Option<&Vec<u8>> {
        self.early.as_ref()?.get(file)
    }
}

impl Bulletin {
    /// A bulletin without news. `editor` is how a link opens a file in the author's editor.
    pub(super) fn new(editor: Option<String>) -> Self {
        let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH);
        Self {
            run: since_1970.map_or(0, |time| time.as_nanos()),
            editor,
            listeners: Listeners::default(),
            standing: watch::Sender::new(Standing::default()),
        }
    }

    /// Tells what a build came to, if that `is_current`. Whether it is.
    pub(super) fn post(&self, rebuild: &Rebuild, is_current: impl FnOnce() -> bool) -> bool {
        let broken = rebuild.is_broken().then(|| self.as_json(rebuild));
        self.standing.send_if_modified(|standing| {
            let current = is_current();
            if current {
                standing.edition += u64::from(rebuild.published);
                standing.early = None;
                standing.shows = rebuild.shows.as_str().into();
                standing.broken = broken;
            }
            current
        })
    }

    /// Shows files of the next edition, if they `are_current`. What was wrong before is mended, or they
    /// would not be there. Where they were shown otherwise before the edition was complete, that was too soon: their
    /// pages reload once more. Files that were shown before stay: whatever the output holds is older.
    pub(super) fn show(&self, files: Files, are_current: impl FnOnce() -> bool) {
        self.standing.send_if_modified(|standing| {
            let current = are_current();
            if current {
                standing.edition += u64::from(standing.was_too_soon(&files));
                Arc::make_mut(standing.early.get_or_insert_default()).extend(files);
                standing.broken = None;
            }
            current
        });
    }

    /// Tells everybody to go home: all streams end.
    pub(super) fn end(&self) {
        self.standing.send_modify(|standing| standing.ended = true);
    }

    /// Names the edition of a file as it is served now, and gives the file itself where it is not
    /// yet in the output. A page carries the name of the edition it was read from.
    pub(super) fn edition(&self, file: &str) -> (String, Option<Vec<u8>>) {
        let standing = self.standing.borrow();
        (self.name(standing.edition_of(file)), standing.early(file).cloned())
    }

    /// The events for the page that was read from `file`: at once the present state (`hello`, and
    /// `findings` if something is wrong), then `reload` whenever there is a newer page and
    /// `findings` whenever a build is not published.
    pub(super) fn feed(self: &Arc<Self>, file: String) -> Feed {
        self.listeners.add(&file);
        Feed {
            file,
            bulletin: Arc::clone(self),
            standings: WatchStream::new(self.standing.subscribe()),
            told: None,
            queue: VecDeque::new(),
        }
    }

    fn name(&self, edition: u64) -> String {
        format!("{:x}-{edition}", self.run)
    }

    fn as_json(&self, rebuild: &Rebuild) -> Arc<str> {
        json!({
            "summary": headline(rebuild),
            "text": finding::render(&rebuild.findings, false),
            "links": rebuild.findings.iter().filter_map(|one| self.link(one)).collect::<Value>(),
            "published": rebuild.published,
        })
        .to_string()
        .into()
    }

    /// The place of a finding, with a link that opens it.
    fn link(&self, finding: &Finding) -> Option<Value> {
        let (editor, place) = (self.editor.as_deref()?, finding.place.as_ref()?);
        let words = format!("{}:{}", place.file().path(), place.line());
        Some(json!({ "words": words, "to": editor::link(editor, place) }))
    }
}

/// The events for one page.
pub(super) struct Feed {
    /// The file from which the page was read.
    file: String,
    bulletin: Arc<Bulletin>,
    standings: WatchStream<Standing>,
    /// The edition that the page was told of last.
    told: Option<u64>,
    queue: VecDeque<Event>,
}

impl Feed {
    fn enqueue(&mut self, standing: &Standing) {
        let edition = standing.edition_of(&self.file);
        let name = self.bulletin.name(edition);
        match self.told.replace(edition) {
            None => {
                let hello = json!({
                    "edition": name,
                    "broken": standing.broken.is_some(),
                    "shows": &*standing.shows,
                });
                self.queue.push_back(Event::default().event("hello").data(hello.to_string()));
            }
            Some(told) if told != edition => {
                self.queue.push_back(Event::default().event("reload").data(name));
            }
            Some(_) => {}
        }
        if let Some(broken) = &standing.broken {
            self.queue.push_back(Event::default().event("findings").data(broken));
        }
    }
}

impl Drop for Feed {
    fn drop(&mut self) {
        self.bulletin.listeners.remove(&self.file);
    }
}

impl Stream for Feed {
    type Item = Result<Event, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(event) = self.queue.pop_front() {
                return Poll::Ready(Some(Ok(event)));
            }
            match Pin::new(&mut self.standings).poll_next(context) {
                Poll::Ready(Some(standing)) if !standing.ended => self.enqueue(&standing),
                Poll::Ready(_) => return Poll::Ready(None),
                Poll::Pending => return Poll::Pending,
            }
        }
    }
}
