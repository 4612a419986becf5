//! Git in a folder, as somebody who has the program installed.

use std::path::Path;
use std::process::{Command, Output};

use super::stderr;

/// What git came to.
pub fn tried(folder: &Path, arguments: &[&str]) -> Output {
    let program = Path::new(env!("CARGO_BIN_EXE_daylight"));
    let installed = program.parent().expect("a folder");
    let path = std::env::var_os("PATH").unwrap_or_default();
    let paths = std::iter::once(installed.to_owned()).chain(std::env::split_paths(&path));
    Command::new("git")
        .args(["-c", "user.name=A Tester", "-c", "user.email=tester@example.org"])
        .args(["-c", "commit.gpgsign=false"])
        .args(arguments)
        .current_dir(folder)
        .env("PATH", std::env::join_paths(paths).expect("a path"))
        .output()
        .expect("git runs")
}

/// The same where it must succeed.
pub fn git(folder: &Path, arguments: &[&str]) -> Output {
    let output = tried(folder, arguments);
    assert!(output.status.success(), "{}", stderr(&output));
    output
}
