//! The sentry: the operating system's file events, reduced to "look again".

use std::sync::Arc;

use notify::event::{AccessKind, AccessMode};
use notify::{Config, ErrorKind, Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::bell::{Bell, Rung, Touched};
use super::grounds::{Grounds, Post};

/// Rings the bell when something happens on the grounds, for as long as it lives.
///
/// When a watched folder is replaced, the system's watch stays with the old one, silent for ever;
/// so a sentry is never mended but replaced by a new one.
#[derive(Default)]
pub(super) struct Sentry {
    watcher: Option<RecommendedWatcher>,
    /// Whether changes may escape it, so that somebody must look from time to time.
    pub(super) deaf: bool,
    /// Whether a new sentry may do better soon: a folder vanished while it was being posted.
    pub(super) retry: bool,
    /// What went wrong, in plain words.
    pub(super) complaints: Vec<String>,
}

impl Sentry {
    /// Posts a sentry. It never fails: what it cannot watch makes it deaf.
    pub(super) fn post(grounds: &Arc<Grounds>, bell: &Arc<Bell>) -> Self {
        let (on, ring) = (Arc::clone(grounds), Arc::clone(bell));
        let handler = move |event: notify::Result<Event>| match event {
            Ok(event) => hear(&on, &ring, &event),
            Err(error) => ring.ring(|rung| complain(rung, &error)),
        };
        // Links are not followed: one that leads out of the folder would have the whole disk watched.
        let config = Config::default().with_follow_symlinks(false);
        let mut sentry = Self::default();
        match RecommendedWatcher::new(handler, config) {
            Ok(watcher) => sentry.watch(watcher, &grounds.posts()),
            Err(error) => sentry.miss(&error),
        }
        sentry
    }

    fn watch(&mut self, mut watcher: RecommendedWatcher, posts: &[Post]) {
        for post in posts {
            let mode =
                if post.recursive { RecursiveMode::Recursive } else { RecursiveMode::NonRecursive };
            if let Err(error) = watcher.watch(&post.path, mode) {
                self.miss(&error);
            }
        }
        self.watcher = Some(watcher);
    }

    fn miss(&mut self, error: &notify::Error) {
        self.deaf = true;
        if is_gone(error) {
            self.retry = true;
        } else {
            self.complaints.push(in_words(error));
        }
    }
}

/// Decides what an event means: at most that somebody should look.
fn hear(grounds: &Grounds, bell: &Bell, event: &Event) {
    // First of all: when the system's queue overflows it sends one event, without paths. Folders
    // made meanwhile are not watched, hence the new sentry.
    if event.need_rescan() {
        return bell.ring(|rung| (rung.look, rung.rearm) = (true, true));
    }
    if is_reading(event.kind) {
        return;
    }
    if event.paths.iter().any(|path| grounds.holds_root(path)) {
        return bell.ring(|rung| (rung.look, rung.rearm) = (true, true));
    }
    let counted: Vec<_> = event.paths.iter().filter(|path| grounds.counts(path)).collect();
    if event.paths.is_empty() {
        bell.ring(|rung| (rung.look, rung.touched) = (true, Touched::More));
    } else if !counted.is_empty() {
        bell.ring(|rung| {
            rung.look = true;
            for path in counted {
                rung.touched.add(path);
            }
        });
    }
}

/// Whether a file was only read. The build reads every file: to heed that would be to build for
/// ever. The end of writing is reported as an access too, and does count.
fn is_reading(kind: EventKind) -> bool {
    match kind {
        EventKind::Access(access) => access != AccessKind::Close(AccessMode::Write),
        _ => false,
    }
}

fn complain(rung: &mut Rung, error: &notify::Error) {
    rung.look = true;
    rung.deaf = true;
    rung.complaints.push(in_words(error));
}

fn is_gone(error: &notify::Error) -> bool {
    match &error.kind {
        ErrorKind::PathNotFound => true,
        ErrorKind::Io(error) => error.kind() == std::io::ErrorKind::NotFound,
        _ => false,
    }
}

fn in_words(error: &notify::Error) -> String {
    let where_to = error.paths.first().map_or(String::new(), |path| format!(" {}", path.display()));
    let what = match &error.kind {
        ErrorKind::MaxFilesWatch => "this computer does not allow that many folders to be watched \
             (on Linux, raise fs.inotify.max_user_watches)"
            .to_owned(),
        ErrorKind::Io(error) => error.to_string(),
        ErrorKind::Generic(reason) => reason.clone(),
        _ => error.to_string(),
    };
    format!(
        "The folder{where_to} cannot be watched for changes: {what}. Daylight looks every second or so instead."
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use notify::event::{Flag, ModifyKind};
    use std::path::{Path, PathBuf};
    use std::time::Duration;

    /// What the bell was rung for after `event` on a folder `content` with an output inside.
    fn rung(home: &Path, event: &Event) -> (bool, bool) {
        let folder = |name: &str| vec![home.join(name)];
        let grounds = Grounds::survey(&folder("content"), &folder("content/output"));
        let bell = Bell::default();
        hear(&grounds, &bell, event);
        let rung = bell.wait(Duration::ZERO);
        (rung.look, rung.rearm)
    }

    fn home() -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let real = folder.path().canonicalize().unwrap();
        (folder, real)
    }

    fn modified(path: PathBuf) -> Event {
        Event::new(EventKind::Modify(ModifyKind::Any)).add_path(path)
    }

    #[test]
    fn an_overflow_without_paths_is_a_reason_to_look_and_to_watch_anew() {
        let (_folder, home) = home();
        let event = Event::new(EventKind::Other).set_flag(Flag::Rescan);
        assert_eq!(rung(&home, &event), (true, true));
    }

    #[test]
    fn reading_is_no_reason_and_the_end_of_writing_is() {
        let (_folder, home) = home();
        let access =
            |kind| Event::new(EventKind::Access(kind)).add_path(home.join("content/a.yaml"));
        assert_eq!(rung(&home, &access(AccessKind::Open(AccessMode::Any))), (false, false));
        assert_eq!(rung(&home, &access(AccessKind::Close(AccessMode::Read))), (false, false));
        assert_eq!(rung(&home, &access(AccessKind::Close(AccessMode::Write))), (true, false));
    }

    #[test]
    fn only_what_counts_is_a_reason() {
        let (_folder, home) = home();
        assert_eq!(rung(&home, &modified(home.join("content/a.yaml"))), (true, false));
        assert_eq!(rung(&home, &modified(home.join("content/.a.yaml.swp"))), (false, false));
        assert_eq!(rung(&home, &modified(home.join("content/output/index.html"))), (false, false));
        assert_eq!(rung(&home, &modified(home.join("other/a.yaml"))), (false, false));
    }

    #[test]
    fn the_folder_itself_and_those_above_it_are_watched_anew() {
        let (_folder, home) = home();
        assert_eq!(rung(&home, &modified(home.join("content"))), (true, true));
        assert_eq!(rung(&home, &modified(home.clone())), (true, true));
    }

    #[test]
    fn errors_are_told_in_plain_words() {
        let error = notify::Error::new(ErrorKind::MaxFilesWatch).add_path("content".into());
        assert!(
            in_words(&error)
                .starts_with("The folder content cannot be watched for changes: this computer")
        );
    }
}
