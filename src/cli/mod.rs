//! The command line: one file for each command, each a few lines over the rooms.

mod args;
mod build;
mod changes;
mod check;
mod diff;
mod drawing;
mod drawn_pages;
mod explain;
mod fresh;
mod glance;
mod history;
mod hook;
mod import;
mod init;
mod kept;
mod languages;
mod new;
mod progress;
mod publish;
mod redact;
mod references;
mod rename;
mod rewrite;
mod schema;
mod serve;

use std::io::IsTerminal as _;
use std::process::ExitCode;

use clap::Parser as _;

use crate::finding::{self, Finding};
use args::{Arguments, Command};

/// Runs the command that was typed. The exit status is 0 when all is well, 1 when the content has
/// mistakes, 2 when the command line has.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let fine = match arguments.command {
        Command::Build(options) => build::run(&options),
        Command::Check(options) => check::run(&options),
        Command::Diff(options) => diff::run(&options),
        Command::Explain(options) => explain::run(&options),
        Command::Import(options) => import::run(&options),
        Command::Init(options) => init::run(&options),
        Command::New(options) => new::run(&options),
        Command::Redact(options) => redact::run(&options),
        Command::Rename(options) => rename::run(&options),
        Command::Schema(options) => schema::run(&options),
        Command::Serve(options) => serve::run(&options),
    };
    if fine { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Shows findings on the terminal, all of them.
fn show(findings: &[Finding]) {
    if findings.is_empty() {
        return;
    }
    let colour = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let terminal = terminal_size::terminal_size_of(std::io::stderr());
    let width = terminal.map(|(width, _)| usize::from(width.0));
    anstream::eprint!("{}", finding::render_in(findings, colour, width));
    anstream::eprintln!("{}", finding::summary(findings));
}
