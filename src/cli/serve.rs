//! `daylight serve`: build, show, and rebuild as the content changes.

use std::io;

use super::args::{Common, Serve};
use super::build;
use super::drawing::Onlookers;
use super::kept::Kept;
use super::progress::Progress;
use super::publish;
use crate::preview::{self, Audience, Options, Rebuild};
use crate::register::Edition;
use crate::theme::base_path;
use crate::value::{FuzzyDate, Point};

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
        editor: serve.editor.clone(),
    };
    let drafts = serve.drafts;
    let mut kept = Kept::default();
    preview::serve(options, move |audience| rebuild(&common, drafts, &mut kept, audience))
}

fn rebuild(common: &Common, drafts: bool, kept: &mut Kept, audience: &Audience) -> Rebuild {
    let edition = Edition { drafts, ..common.edition() };
    let progress = Progress::unseen();
    let onlookers = Onlookers { progress: &progress, audience: Some(audience) };
    let built = build::publish_once(common, edition, kept, onlookers);
    progress.end(common.noise);
    let drafts = if drafts { "drafts shown" } else { "drafts not shown" };
    Rebuild {
        published: built.published,
        findings: built.findings,
        summary: built.summary,
        shows: format!("as at {}, {drafts}", FuzzyDate::Point(Point::Day(edition.as_at))),
    }
}
