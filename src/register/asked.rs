//! Which kinds of record have been asked for.

use std::sync::atomic::{AtomicU64, Ordering};

/// A note for each kind, by the number of its collection. Whoever asks may do so from any thread.
#[derive(Debug, Default)]
pub(super) struct Notes(AtomicU64);

impl Notes {
    /// Notes that a kind was asked for. Kinds beyond the sixty-third share a note, which is only
    /// too careful.
    pub(super) fn kind(&self, number: usize) {
        self.0.fetch_or(bit(number), Ordering::Relaxed);
    }

    /// Notes that all records were asked for.
    pub(super) fn everything(&self) {
        self.0.store(u64::MAX, Ordering::Relaxed);
    }

    /// Whether a kind was asked for.
    pub(super) fn has(&self, number: usize) -> bool {
        self.0.load(Ordering::Relaxed) & bit(number) != 0
    }

    /// Begins anew.
    pub(super) fn clear(&self) {
        self.0.store(0, Ordering::Relaxed);
    }
}

fn bit(number: usize) -> u64 {
    1 << number.min(63)
}
