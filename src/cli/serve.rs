//! `daylight serve`: build, show, and rebuild as the content changes.

use std::io;

use super::args::{Common, Serve};
use super::{build, publish};
use crate::preview::{self, Options, Rebuild};
use crate::register::Edition;
use crate::theme::base_path;

/// Serves until it is stopped. Whether it could start.
pub(super) fn run(serve: &Serve) -> bool {
    match if serve.drafts { with_drafts(serve) } else { preview(serve, serve.common.clone()) } {
        Ok(()) => true,
        Err(error) => {
            anstream::eprintln!("error: {error}");
            false
        }
    }
}

/// Shows drafts from a folder of its own, so that none of them can be published from the output.
fn with_drafts(serve: &Serve) -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    let common = Common { output: folder.path().to_owned(), ..serve.common.clone() };
    preview(serve, common)
}

fn preview(serve: &Serve, common: Common) -> io::Result<()> {
    let options = Options {
        bind: serve.bind,
        port: serve.port,
        output: common.output.clone(),
        base_path: base_path(&publish::published_at(&common)),
        watch: vec![common.content.clone(), publish::theme_folder(&common)],
        ignore: vec![common.output.clone()],
    };
    let drafts = serve.drafts;
    let rebuild = move || {
        let edition = Edition { drafts, ..common.edition() };
        let (published, findings, summary) = build::publish_once(&common, edition);
        Rebuild { published, findings, summary }
    };
    preview::serve(options, rebuild)
}
