//! A session: from the first build to Ctrl-C.
//!
//! Three parties that never wait for each other: a thread that watches, a thread that builds, and the
//! server. The watch hands on what has changed through the tray and shows a saved record at once; the
//! builder tells the server what a build came to through the bulletin; the bell tells the watch to stop.

use std::future::Future;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use axum::Router;
use rayon::{ThreadPool, ThreadPoolBuilder};
use tokio::net::TcpListener;
use tokio::runtime;
use tokio::sync::oneshot;
use tokio::time::timeout;

use super::bell::Bell;
use super::bulletin::Bulletin;
use super::server::Site;
use super::terminal::{Narrator, Terminal};
use super::watch::{Batch, Pace, Watch};
use super::{Audience, Builder, Options, Rebuild, address};

/// Requests need little; the cores belong to the build.
const SERVER_THREADS: usize = 2;

/// At the end, requests that are being answered get this long. Event streams end at once; what
/// remains is a large download, or a client that never finishes asking.
const FAREWELL: Duration = Duration::from_millis(500);

/// Builds that later saves may break off one after another. The next is carried to its end, so that
/// a folder that is never quiet is published all the same.
const MOST_OVERTAKEN: usize = 20;

/// A build that takes longer than this at the end is worth a word.
const NOTICEABLE: Duration = Duration::from_millis(300);

/// Serves until the future that `stop` gives is done; see [`super::serve`].
pub(super) fn run<F: Future<Output = ()>>(
    options: Options,
    site: impl Builder,
    terminal: Terminal,
    stop: impl FnOnce() -> io::Result<F>,
) -> io::Result<()> {
    let runtime =
        runtime::Builder::new_multi_thread().worker_threads(SERVER_THREADS).enable_all().build()?;
    let result = runtime.block_on(async {
        // Listening comes first: nobody should wait for a build to learn that the port is taken.
        let listener = address::listen(options.bind, options.port).await?;
        // Then the signals, so that Ctrl-C during the first build is heard too.
        let stop = stop()?;
        let session = Session::begin(options, &listener, site, terminal)?;
        session.hold(listener, stop).await
    });
    runtime.shutdown_background();
    result
}

/// The signals that end a preview: Ctrl-C, and a request to terminate.
pub(super) fn signals() -> io::Result<impl Future<Output = ()>> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut interrupt = signal(SignalKind::interrupt())?;
        let mut terminate = signal(SignalKind::terminate())?;
        Ok(async move {
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = terminate.recv() => {}
            }
        })
    }
    #[cfg(windows)]
    {
        let mut interrupt = tokio::signal::windows::ctrl_c()?;
        Ok(async move {
            interrupt.recv().await;
        })
    }
}

/// What the parties share, and the thread that builds.
struct Session {
    site: Site,
    bell: Arc<Bell>,
    bulletin: Arc<Bulletin>,
    terminal: Terminal,
    builder: JoinHandle<()>,
    /// Done when the first build is.
    first: oneshot::Receiver<()>,
    /// Done when the thread has ended, in whatever way.
    over: oneshot::Receiver<()>,
}

impl Session {
    fn begin(
        options: Options,
        listener: &TcpListener,
        site: impl Builder,
        terminal: Terminal,
    ) -> io::Result<Self> {
        if let Some(warning) = address::warning(options.bind) {
            terminal.say(&warning);
        }
        let base_path = address::tidy_base_path(&options.base_path);
        let url = address::url(listener.local_addr()?, &base_path);
        let (bell, bulletin) = (Arc::new(Bell::default()), Arc::new(Bulletin::new(options.editor)));
        let (first_done, first) = oneshot::channel();
        let (alive, over) = oneshot::channel::<()>();
        let audience = Audience { bulletin: Arc::clone(&bulletin), tray: Arc::default() };
        let work = Work { content: site, audience, bell: Arc::clone(&bell) };
        let narrator = Narrator::new(terminal.clone(), options.output.join("index.html"));
        let hands = ThreadPoolBuilder::new().build().map_err(io::Error::other)?;
        let ignored = [options.ignore, vec![options.output.clone()]].concat();
        let (watched, ring, voice) = (options.watch, Arc::clone(&bell), terminal.clone());
        let builder = thread::Builder::new().name("build".to_owned()).spawn(move || {
            let _alive = alive;
            let watch = Watch::begin(watched, ignored, Pace::USUAL, ring, voice);
            work.all(&hands, watch, narrator, &url, first_done);
        })?;
        let site = Site::new(options.bind, base_path, options.output, Arc::clone(&bulletin));
        Ok(Self { site, bell, bulletin, terminal, builder, first, over })
    }

    /// Serves until `stop`, or until the thread that builds has died.
    async fn hold(
        mut self,
        listener: TcpListener,
        stop: impl Future<Output = ()>,
    ) -> io::Result<()> {
        let (leave, left) = oneshot::channel::<()>();
        let router = self.site.router();
        let serving = tokio::spawn(serve_from_first_build(listener, router, self.first, left));
        tokio::select! {
            () = stop => {}
            _ = &mut self.over => {}
        }
        self.bell.ring(|rung| rung.stop = true);
        self.bulletin.end();
        drop(leave);
        // Whoever is still being answered then is cut off with the runtime.
        let _ = timeout(FAREWELL, serving).await;
        finish(self.builder, &self.terminal).await
    }
}

/// Serves until `left` is done. Until the first build is, browsers wait at the door instead of being
/// turned away.
async fn serve_from_first_build(
    listener: TcpListener,
    router: Router,
    first: oneshot::Receiver<()>,
    mut left: oneshot::Receiver<()>,
) -> io::Result<()> {
    tokio::select! {
        _ = &mut left => return Ok(()),
        built = first => if built.is_err() { return Ok(()) },
    }
    let until_left = async { drop(left.await) };
    axum::serve(listener, router).with_graceful_shutdown(until_left).await
}

/// Waits for the build that is running, if one is, to its end.
async fn finish(builder: JoinHandle<()>, terminal: &Terminal) -> io::Result<()> {
    let mut joined = tokio::task::spawn_blocking(|| builder.join());
    let outcome = if let Ok(outcome) = timeout(NOTICEABLE, &mut joined).await {
        outcome
    } else {
        terminal.say("Finishing the build that is running.");
        joined.await
    };
    match outcome {
        Ok(Ok(())) => Ok(()),
        _ => Err(io::Error::other("the build was broken off by a mistake in Daylight itself")),
    }
}

/// What the threads that watch and build do.
struct Work<B> {
    content: B,
    audience: Audience,
    bell: Arc<Bell>,
}

impl<B: Builder> Work<B> {
    /// Watches and builds until the bell says that the preview ends. Where one thread dies, the other
    /// ends too. The watch has `hands` of its own, since those of the build are full.
    fn all(
        &self,
        hands: &ThreadPool,
        watch: Watch,
        narrator: Narrator,
        url: &str,
        first_done: oneshot::Sender<()>,
    ) {
        thread::scope(|scope| {
            scope.spawn(|| hands.install(|| self.watch(watch)));
            let _end = AtEnd(|| self.bell.ring(|rung| rung.stop = true));
            self.build_all(narrator, url, first_done);
        });
    }

    /// Shows a saved record at once, even while a build is running, and hands on what has changed.
    fn watch(&self, mut watch: Watch) {
        let tray = &self.audience.tray;
        let _end = AtEnd(|| tray.close());
        let glance = |file: &Path| {
            tray.announce();
            self.content.glance(file, &self.audience);
        };
        while let Some(batch) = watch.next(|| tray.is_building(), glance) {
            tray.put(batch);
        }
    }

    fn build_all(&self, mut narrator: Narrator, url: &str, first_done: oneshot::Sender<()>) {
        // There is nothing to look at before the first build is done: it gives way to no save.
        if let Some(first) = self.build() {
            narrator.first(&first);
        }
        // Nobody listens any more if the preview has been stopped meanwhile.
        if first_done.send(()).is_ok() {
            narrator.open(url);
        }
        // What has changed since the last build that was not overtaken.
        let mut batches = Vec::new();
        while let Some(batch) = self.audience.tray.take(batches.len() < MOST_OVERTAKEN) {
            batches.push(batch);
            if let Some(rebuild) = self.build() {
                narrator.again(&Batch::joined(batches.drain(..)), &rebuild);
            }
        }
    }

    /// Builds and tells the open pages; `None` where the build was overtaken: whatever it came to,
    /// open pages may show something newer.
    fn build(&self) -> Option<Rebuild> {
        let rebuild = self.content.build(&self.audience);
        let is_current = || !self.audience.is_overtaken();
        self.audience.bulletin.post(&rebuild, is_current).then_some(rebuild)
    }
}

/// Does something at the end of a thread, in whatever way it ends.
struct AtEnd<F: Fn()>(F);

impl<F: Fn()> Drop for AtEnd<F> {
    fn drop(&mut self) {
        (self.0)();
    }
}

#[cfg(test)]
mod tests;
