//! What an earlier run leaves to the next: if nothing has changed since, nothing need be done.
//!
//! The record of the last build lies beside the output folder, in `.daylight/`, so that it is never
//! published. It is only a shortcut: without it, or where anything about it is in doubt, the site is
//! built as if there had been no earlier run.

mod last_build;
mod state;
mod told;

pub use last_build::LastBuild;
pub use state::State;
