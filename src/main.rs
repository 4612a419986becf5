//! The `daylight` program: everything it does is in the library.

use std::process::ExitCode;

use mimalloc::MiMalloc;

/// Drawing pages asks for much memory in small pieces, on all cores at once.
#[global_allocator]
static MEMORY: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    daylight::cli::run()
}
