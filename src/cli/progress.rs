//! Long work shows itself: a bar on a terminal, and on request the time of each stage.

use std::fmt::Write as _;
use std::io::IsTerminal as _;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::args::Noise;

/// Work that is over sooner shows nothing: a bar that flashes by is only a nuisance.
const NOTICEABLE: Duration = Duration::from_millis(500);

/// How often the bar moves.
const TICK: Duration = Duration::from_millis(100);

/// How far a build has come.
pub(super) struct Progress {
    bar: ProgressBar,
    stages: Mutex<Vec<(&'static str, Duration)>>,
    /// Dropped when the work is over, so that a bar which has not been shown yet never is shown.
    _over: Option<Sender<()>>,
}

impl Progress {
    /// Shown on standard error, if that is a terminal and nobody asked for quiet.
    pub(super) fn shown(noise: Noise) -> Self {
        if noise.quiet || !std::io::stderr().is_terminal() {
            return Self::unseen();
        }
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
        bar.set_style(bar_style("{spinner} {msg}"));
        let (over, heard) = channel();
        let late = bar.clone();
        thread::spawn(move || {
            if heard.recv_timeout(NOTICEABLE) == Err(RecvTimeoutError::Timeout) {
                late.enable_steady_tick(TICK);
            }
        });
        Self { bar, stages: Mutex::default(), _over: Some(over) }
    }

    /// Shown to nobody; the stages are timed all the same.
    pub(super) fn unseen() -> Self {
        Self { bar: ProgressBar::hidden(), stages: Mutex::default(), _over: None }
    }

    /// Does a stage of the work under its name.
    pub(super) fn stage<T>(&self, name: &'static str, work: impl FnOnce() -> T) -> T {
        self.bar.set_message(name);
        let start = Instant::now();
        let made = work();
        let mut stages = self.stages.lock().unwrap_or_else(PoisonError::into_inner);
        stages.push((name, start.elapsed()));
        made
    }

    /// From now on there are so many steps.
    pub(super) fn expect(&self, steps: usize) {
        self.bar.set_style(bar_style("{spinner} {msg} {wide_bar} {pos} of {len}"));
        self.bar.set_length(steps as u64);
    }

    /// One step is done.
    pub(super) fn step(&self) {
        self.bar.inc(1);
    }

    /// Takes the bar away, and says how long each stage took if that was asked for.
    pub(super) fn end(self, noise: Noise) {
        self.bar.finish_and_clear();
        if noise.verbose {
            anstream::eprint!("{}", self.stages());
        }
    }

    /// The stages so far, each with its time, a line for each.
    fn stages(&self) -> String {
        let stages = self.stages.lock().unwrap_or_else(PoisonError::into_inner);
        let mut words = String::new();
        for (name, time) in stages.iter() {
            // Writing to memory cannot fail.
            let _ = writeln!(words, "{:>9.1} ms  {name}", time.as_secs_f64() * 1_000.0);
        }
        words
    }
}

fn bar_style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}
