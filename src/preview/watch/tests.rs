//! What the watch promises, on real folders and with the system's real events.
//!
//! That something is *no* reason to build is shown without waiting: a file is written afterwards,
//! and the next batch must name that file alone.

use std::fs::{self, File};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::SystemTime;

use tempfile::TempDir;

use super::*;

const GENEROUS: Duration = Duration::from_secs(30);

/// A long quiet, so that a slow machine does not break one save into two; and no looking in doubt,
/// so that only events can be the cause.
const PACE: Pace = Pace {
    brisk: Duration::from_millis(250),
    quiet: Duration::from_millis(250),
    cap: Duration::from_secs(20),
    poll: Duration::from_millis(20),
    doubt: Duration::from_secs(3600),
};

/// A folder `home` with a watched `home/content`, and the batches that the watch hands over.
struct Field {
    home: TempDir,
    bell: Arc<Bell>,
    batches: Receiver<Batch>,
    /// The files that were handed over at first glance.
    glances: Receiver<PathBuf>,
    said: Receiver<String>,
}

impl Field {
    /// Begins to watch `content` after `prepare` has filled the home folder.
    fn prepared(prepare: impl FnOnce(&Path)) -> Self {
        Self::with(prepare, |_| {})
    }

    fn with(prepare: impl FnOnce(&Path), adjust: impl FnOnce(&mut Watch)) -> Self {
        let home = tempfile::tempdir().unwrap();
        prepare(home.path());
        let (heard, said) = channel();
        let terminal = Terminal::new(move |text| heard.send(text.to_owned()).unwrap_or_default());
        let bell = Arc::new(Bell::default());
        let content = home.path().join("content");
        let ignored = vec![content.join("output")];
        let mut watch = Watch::begin(vec![content], ignored, PACE, Arc::clone(&bell), terminal);
        adjust(&mut watch);
        let (send, batches) = channel();
        let (show, glances) = channel();
        thread::spawn(move || {
            let glance = |path: &Path| show.send(path.to_owned()).unwrap_or_default();
            while let Some(batch) = watch.next(|| false, glance) {
                if send.send(batch).is_err() {
                    return;
                }
            }
        });
        Self { home, bell, batches, glances, said }
    }

    /// With `content/a.yaml` and `content/folder/b.yaml`, both saved long ago.
    fn usual() -> Self {
        Self::prepared(usual_content)
    }

    fn path(&self, inside: &str) -> PathBuf {
        self.home.path().join("content").join(inside)
    }

    fn write(&self, inside: &str, text: &str) {
        fs::write(self.path(inside), text).unwrap();
    }

    fn next(&self) -> Batch {
        self.batches.recv_timeout(GENEROUS).expect("a batch of changes")
    }

    /// Exactly these changes come, and no others before or among them. (Where the machine stalls,
    /// the steps of one save may come as several batches.)
    fn expect(&self, written: &[&str], removed: &[&str]) {
        let mut still: Vec<_> = written.iter().map(|name| (true, *name)).collect();
        still.extend(removed.iter().map(|name| (false, *name)));
        while !still.is_empty() {
            let batch = self.next();
            let written = batch.written.iter().map(|name| (true, name.as_str()));
            let removed = batch.removed.iter().map(|name| (false, name.as_str()));
            for change in written.chain(removed) {
                let place = still.iter().position(|expected| *expected == change);
                still.remove(place.unwrap_or_else(|| panic!("{change:?} was not expected")));
            }
        }
    }

    /// Nothing that has happened so far was a reason: the next batch holds a later file alone.
    fn expect_nothing_so_far(&self) {
        self.write("marker.yaml", "later");
        self.expect(&["marker.yaml"], &[]);
    }
}

impl Drop for Field {
    fn drop(&mut self) {
        self.bell.ring(|rung| rung.stop = true);
    }
}

fn usual_content(home: &Path) {
    fs::create_dir_all(home.join("content/folder")).unwrap();
    for name in ["content/a.yaml", "content/folder/b.yaml"] {
        fs::write(home.join(name), "old").unwrap();
        set_time(&home.join(name), SystemTime::now() - Duration::from_secs(3600));
    }
}

fn set_time(path: &Path, time: SystemTime) {
    File::options().write(true).open(path).unwrap().set_modified(time).unwrap();
}

#[test]
fn a_new_file_is_seen() {
    let field = Field::usual();
    field.write("new.yaml", "new");
    field.expect(&["new.yaml"], &[]);
    assert!(field.glances.try_recv().is_err(), "it may be a page that others have to link");
}

#[test]
fn an_edit_in_place_is_seen() {
    let field = Field::usual();
    field.write("folder/b.yaml", "mended");
    field.expect(&["folder/b.yaml"], &[]);
}

#[test]
fn a_save_that_renames_over_the_file_is_seen_as_one_change() {
    let field = Field::usual();
    for text in ["mended", "mended twice"] {
        // The second time the file is another one, in the eyes of the system.
        fs::copy(field.path("a.yaml"), field.path("a.yaml~")).unwrap();
        field.write("a.yaml.tmp", text);
        fs::rename(field.path("a.yaml.tmp"), field.path("a.yaml")).unwrap();
        field.expect(&["a.yaml"], &[]);
    }
}

#[test]
fn a_file_that_was_saved_alone_is_handed_over_at_first_glance() {
    let field = Field::usual();
    field.write("a.yaml", "mended");
    field.expect(&["a.yaml"], &[]);
    let glanced = field.glances.try_recv().expect("a glance before the batch");
    assert!(glanced.ends_with("content/a.yaml"));
}

#[test]
fn a_removed_file_is_seen() {
    let field = Field::usual();
    fs::remove_file(field.path("a.yaml")).unwrap();
    field.expect(&[], &["a.yaml"]);
}

#[test]
fn a_renamed_folder_is_seen_and_watched_under_its_new_name() {
    let field = Field::usual();
    fs::rename(field.path("folder"), field.path("renamed")).unwrap();
    field.expect(&["renamed/b.yaml"], &["folder/b.yaml"]);
    field.write("renamed/b.yaml", "mended");
    field.expect(&["renamed/b.yaml"], &[]);
}

#[test]
fn folders_made_and_filled_at_once_are_seen_to_their_depth() {
    let field = Field::usual();
    fs::create_dir_all(field.path("x/y/z")).unwrap();
    field.write("x/y/z/new.yaml", "new");
    field.expect(&["x/y/z/new.yaml"], &[]);
    field.write("x/y/z/new.yaml", "newer");
    field.expect(&["x/y/z/new.yaml"], &[]);
}

#[test]
fn the_watched_folder_may_be_removed_and_made_again() {
    let field = Field::usual();
    fs::remove_dir_all(field.path("")).unwrap();
    field.expect(&[], &["a.yaml", "folder/b.yaml"]);
    fs::create_dir(field.path("")).unwrap();
    field.write("a.yaml", "new");
    field.expect(&["a.yaml"], &[]);
    field.write("a.yaml", "newer");
    field.expect(&["a.yaml"], &[]);
}

#[test]
fn the_watched_folder_may_be_replaced_in_one_go() {
    let field = Field::usual();
    let other = field.home.path().join("other");
    fs::create_dir(&other).unwrap();
    fs::write(other.join("c.yaml"), "new").unwrap();
    fs::rename(field.path(""), field.home.path().join("old")).unwrap();
    fs::rename(&other, field.path("")).unwrap();
    field.expect(&["c.yaml"], &["a.yaml", "folder/b.yaml"]);
    // The old folder no longer counts, the new one does.
    fs::write(field.home.path().join("old/a.yaml"), "stray").unwrap();
    field.write("c.yaml", "newer");
    field.expect(&["c.yaml"], &[]);
}

#[test]
fn a_missing_folder_is_waited_for_even_if_those_above_it_are_missing() {
    let home = tempfile::tempdir().unwrap();
    let content = home.path().join("site/content");
    let bell = Arc::new(Bell::default());
    let terminal = Terminal::new(|_| {});
    let mut watch =
        Watch::begin(vec![content.clone()], Vec::new(), PACE, Arc::clone(&bell), terminal);
    let (send, batches) = channel();
    thread::spawn(move || {
        while watch.next(|| false, |_| {}).is_some_and(|batch| send.send(batch).is_ok()) {}
    });
    fs::create_dir_all(&content).unwrap();
    fs::write(content.join("a.yaml"), "new").unwrap();
    assert_eq!(batches.recv_timeout(GENEROUS).unwrap().written, ["a.yaml"]);
    fs::write(content.join("a.yaml"), "newer").unwrap();
    assert_eq!(batches.recv_timeout(GENEROUS).unwrap().written, ["a.yaml"]);
    bell.ring(|rung| rung.stop = true);
}

#[test]
fn a_burst_of_files_comes_to_at_most_two_batches() {
    // A machine that stalls between two files must not look like quiet.
    let field = Field::with(usual_content, |watch| watch.pace.quiet = Duration::from_secs(1));
    for number in 0..500 {
        field.write(&format!("folder/{number}.yaml"), "new");
    }
    let mut seen = field.next().written.len();
    if seen < 500 {
        seen += field.next().written.len();
    }
    assert_eq!(seen, 500);
    field.expect_nothing_so_far();
}

#[test]
fn what_changes_during_a_build_and_back_again_is_a_reason() {
    let home = tempfile::tempdir().unwrap();
    usual_content(home.path());
    let (bell, content) = (Arc::new(Bell::default()), home.path().join("content"));
    let said = Terminal::new(|_| {});
    let mut watch = Watch::begin(vec![content.clone()], Vec::new(), PACE, Arc::clone(&bell), said);
    // Nobody waits for changes now: a build is running, and may read the file at any time.
    fs::write(content.join("a.yaml"), "new").unwrap();
    fs::write(content.join("a.yaml"), "old").unwrap();
    bell.ring(|rung| rung.look = true);
    assert_eq!(watch.next(|| false, |_| {}).unwrap().written, ["a.yaml"]);
}

#[test]
fn a_single_save_is_not_waited_for_and_the_first_of_many_is() {
    // Whoever waits for quiet here waits longer than the test does.
    let brisk = |watch: &mut Watch| {
        watch.pace =
            Pace { brisk: Duration::from_millis(1), quiet: GENEROUS, cap: GENEROUS, ..PACE };
    };
    let field = Field::with(usual_content, brisk);
    field.write("a.yaml", "mended");
    field.expect(&["a.yaml"], &[]);

    let field = Field::with(usual_content, |watch| {
        brisk(watch);
        watch.pace.quiet = Duration::from_secs(1);
    });
    fs::remove_file(field.path("a.yaml")).unwrap();
    field.write("a.yaml", "saved by removing and making");
    field.expect(&["a.yaml"], &[]);
}

#[test]
fn a_folder_that_is_never_quiet_is_looked_at_all_the_same() {
    let field = Field::with(usual_content, |watch| watch.pace.cap = Duration::from_millis(600));
    let (bell, done) =
        (Arc::clone(&field.bell), Arc::new(std::sync::atomic::AtomicBool::new(false)));
    let stop = Arc::clone(&done);
    let noise = thread::spawn(move || {
        while !stop.load(std::sync::atomic::Ordering::Relaxed) {
            bell.ring(|rung| rung.look = true);
            thread::yield_now();
        }
    });
    field.write("a.yaml", "mended");
    field.expect(&["a.yaml"], &[]);
    done.store(true, std::sync::atomic::Ordering::Relaxed);
    noise.join().unwrap();
}

#[test]
fn writing_to_the_output_is_no_reason() {
    let field = Field::usual();
    fs::create_dir_all(field.path("output/partnerships")).unwrap();
    field.write("output/index.html", "page");
    field.write("output/partnerships/index.html", "page");
    field.expect_nothing_so_far();
}

#[test]
fn reading_is_no_reason() {
    let field = Field::usual();
    assert_eq!(fs::read_to_string(field.path("a.yaml")).unwrap(), "old");
    assert_eq!(fs::read_dir(field.path("folder")).unwrap().count(), 1);
    field.expect_nothing_so_far();
}

#[test]
fn a_touch_without_a_change_is_no_reason() {
    let home = tempfile::tempdir().unwrap();
    usual_content(home.path());
    let (bell, content) = (Arc::new(Bell::default()), home.path().join("content"));
    let said = Terminal::new(|_| {});
    let mut watch = Watch::begin(vec![content.clone()], Vec::new(), PACE, bell, said);
    let touched = content.join("a.yaml");
    set_time(&touched, SystemTime::now());
    watch.meanwhile = false;
    assert!(watch.look(false, false).unwrap().is_empty());
    // Between two moments at which a build was reading, it may have held something else.
    set_time(&touched, SystemTime::now() + Duration::from_secs(1));
    watch.meanwhile = true;
    assert_eq!(watch.look(false, false).unwrap().written.len(), 1);
}

#[test]
fn what_editors_leave_for_the_time_of_editing_is_no_reason() {
    let field = Field::usual();
    for name in
        [".a.yaml.swp", "a.yaml~", ".#a.yaml", "#a.yaml#", "4913", "folder/.hidden", "~$a.docx"]
    {
        field.write(name, "passing");
    }
    field.expect_nothing_so_far();
}

#[test]
fn a_change_that_keeps_size_and_time_is_seen_while_the_time_is_young() {
    let field = Field::prepared(|home| {
        usual_content(home);
        fs::write(home.join("content/young.yaml"), "1234").unwrap();
    });
    let time = fs::metadata(field.path("young.yaml")).unwrap().modified().unwrap();
    field.write("young.yaml", "4321");
    set_time(&field.path("young.yaml"), time);
    field.expect(&["young.yaml"], &[]);
}

#[test]
fn without_events_the_folder_is_looked_at_from_time_to_time() {
    let deaf = |watch: &mut Watch| {
        watch.sentry = Sentry::default();
        watch.sentry.deaf = true;
    };
    let field = Field::with(usual_content, deaf);
    field.write("a.yaml", "mended");
    field.expect(&["a.yaml"], &[]);
    fs::remove_dir_all(field.path("")).unwrap();
    field.expect(&[], &["a.yaml", "folder/b.yaml"]);
}

#[test]
fn a_complaint_of_the_system_is_said_once_and_the_folder_looked_at() {
    let field = Field::usual();
    for _ in 0..2 {
        field.bell.ring(|rung| {
            (rung.look, rung.deaf) = (true, true);
            rung.complaints.push("This folder cannot be watched.".to_owned());
        });
        field.expect_nothing_so_far();
        fs::remove_file(field.path("marker.yaml")).unwrap();
        field.expect(&[], &["marker.yaml"]);
    }
    assert_eq!(field.said.try_iter().collect::<Vec<_>>(), ["This folder cannot be watched."]);
}

#[cfg(unix)]
#[test]
fn the_watched_folder_may_be_a_link_and_be_led_elsewhere() {
    use std::os::unix::fs::symlink;
    let field = Field::prepared(|home| {
        for name in ["one", "two"] {
            fs::create_dir(home.join(name)).unwrap();
            fs::write(home.join(name).join("a.yaml"), name).unwrap();
        }
        symlink(home.join("one"), home.join("content")).unwrap();
    });
    field.write("a.yaml", "mended");
    field.expect(&["a.yaml"], &[]);
    let new_link = field.home.path().join("new-link");
    symlink(field.home.path().join("two"), &new_link).unwrap();
    fs::rename(&new_link, field.home.path().join("content")).unwrap();
    assert_eq!(field.next().written, ["a.yaml"]);
    field.write("a.yaml", "mended again");
    field.expect(&["a.yaml"], &[]);
}

#[cfg(unix)]
#[test]
fn links_that_lead_nowhere_or_round_in_a_circle_do_no_harm() {
    use std::os::unix::fs::symlink;
    let field = Field::prepared(|home| {
        usual_content(home);
        symlink("nowhere", home.join("content/dangling.yaml")).unwrap();
        symlink(home, home.join("content/circle")).unwrap();
    });
    field.expect_nothing_so_far();
    fs::remove_file(field.path("dangling.yaml")).unwrap();
    field.expect(&[], &["dangling.yaml"]);
}

#[test]
fn a_folder_inside_the_output_is_complained_of() {
    let home = tempfile::tempdir().unwrap();
    let (heard, said) = channel();
    let terminal = Terminal::new(move |text| heard.send(text.to_owned()).unwrap_or_default());
    let content = home.path().join("output/content");
    let output = home.path().join("output");
    Watch::begin(vec![content], vec![output], PACE, Arc::default(), terminal);
    assert!(said.recv_timeout(GENEROUS).unwrap().contains("it lies inside the output folder"));
}

#[test]
fn of_a_file_in_several_batches_what_happened_last_counts() {
    let batch = |written: &[&str], removed: &[&str]| Batch {
        written: written.iter().map(|name| (*name).to_owned()).collect(),
        removed: removed.iter().map(|name| (*name).to_owned()).collect(),
    };
    assert_eq!(
        Batch::joined([batch(&["a", "c"], &["b"]), batch(&["b"], &["c"]), batch(&[], &[])]),
        batch(&["a", "b"], &["c"])
    );
}
