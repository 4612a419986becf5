//! The bulletin: what open pages are told, as Server-Sent Events.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{SystemTime, UNIX_EPOCH};

use axum::response::sse::Event;
use serde_json::json;
use tokio::sync::watch;
use tokio_stream::Stream;
use tokio_stream::wrappers::WatchStream;

use super::Rebuild;
use super::terminal::headline;
use crate::finding;

/// Holds the present state and tells it to all pages that listen.
///
/// Only the latest state is kept. So posting never waits, whoever listens, and a page that was
/// away (a laptop asleep, a tab in the background) learns on its return what matters now.
pub(super) struct Bulletin {
    /// Differs between two runs of the preview, so that a page notices a restart.
    run: u128,
    standing: watch::Sender<Standing>,
}

/// The present state.
#[derive(Debug, Clone, Default)]
struct Standing {
    /// How many builds have been published.
    edition: u64,
    /// What is wrong, as JSON for the page; `None` when all is well.
    broken: Option<Arc<str>>,
    ended: bool,
}

impl Bulletin {
    /// A bulletin without news.
    pub(super) fn new() -> Self {
        let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH);
        Self {
            run: since_1970.map_or(0, |time| time.as_nanos()),
            standing: watch::Sender::new(Standing::default()),
        }
    }

    /// Tells what a build came to.
    pub(super) fn post(&self, rebuild: &Rebuild) {
        let broken = rebuild.is_broken().then(|| as_json(rebuild));
        self.standing.send_modify(|standing| {
            standing.edition += u64::from(rebuild.published);
            standing.broken = broken;
        });
    }

    /// Tells everybody to go home: all streams end.
    pub(super) fn end(&self) {
        self.standing.send_modify(|standing| standing.ended = true);
    }

    /// Names what the output holds now. A page carries the name of the edition it was read from.
    pub(super) fn edition(&self) -> String {
        self.name(self.standing.borrow().edition)
    }

    /// The events for one page: at once the present state (`hello`, and `findings` if something is
    /// wrong), then `reload` whenever a build is published and `findings` whenever one is not.
    pub(super) fn feed(self: &Arc<Self>) -> Feed {
        Feed {
            bulletin: Arc::clone(self),
            standings: WatchStream::new(self.standing.subscribe()),
            told: None,
            queue: VecDeque::new(),
        }
    }

    fn name(&self, edition: u64) -> String {
        format!("{:x}-{edition}", self.run)
    }
}

fn as_json(rebuild: &Rebuild) -> Arc<str> {
    json!({
        "summary": headline(rebuild),
        "text": finding::render(&rebuild.findings, false),
        "published": rebuild.published,
    })
    .to_string()
    .into()
}

/// The events for one page.
pub(super) struct Feed {
    bulletin: Arc<Bulletin>,
    standings: WatchStream<Standing>,
    /// The edition that the page was told of last.
    told: Option<u64>,
    queue: VecDeque<Event>,
}

impl Feed {
    fn enqueue(&mut self, standing: &Standing) {
        let name = self.bulletin.name(standing.edition);
        match self.told.replace(standing.edition) {
            None => {
                let hello = json!({ "edition": name, "broken": standing.broken.is_some() });
                self.queue.push_back(Event::default().event("hello").data(hello.to_string()));
            }
            Some(told) if told != standing.edition => {
                self.queue.push_back(Event::default().event("reload").data(name));
            }
            Some(_) => {}
        }
        if let Some(broken) = &standing.broken {
            self.queue.push_back(Event::default().event("findings").data(broken));
        }
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
