//! Fingerprints: everything on which a page depends, in one number.

use std::fmt::{self, Debug, Write as _};

use xxhash_rust::xxh3::Xxh3;

/// A fingerprint in the making.
#[derive(Default)]
pub(super) struct Print(Xxh3);

impl Print {
    /// Adds a value by its debug form, which has all its fields, those too that templates never see.
    pub(super) fn add(&mut self, value: &impl Debug) {
        // Writing to a fingerprint cannot fail.
        let _ = write!(self, "{value:?}\0");
    }

    /// Adds the bytes of a file.
    pub(super) fn bytes(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The number.
    pub(super) fn number(&self) -> u64 {
        self.0.digest()
    }
}

impl fmt::Write for Print {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.update(text.as_bytes());
        Ok(())
    }
}
