//! `daylight serve`: build, show, and rebuild as the content changes.

use std::io;
use std::path::Path;

use super::args::{Common, Serve};
use super::drawing::Onlookers;
use super::kept::Kept;
use super::progress::Progress;
use super::publish;
use super::{build, glance};
use crate::preview::{self, Audience, Builder, Options, Rebuild};
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
    preview::serve(options, Previewed { common, drafts: serve.drafts, kept: Kept::default() })
}

/// A site that is previewed.
struct Previewed {
    common: Common,
    drafts: bool,
    kept: Kept,
}

impl Previewed {
    fn edition(&self) -> Edition {
        Edition { drafts: self.drafts, ..self.common.edition() }
    }
}

impl Builder for Previewed {
    fn build(&self, audience: &Audience) -> Rebuild {
        let edition = self.edition();
        let progress = Progress::unseen();
        let onlookers = Onlookers { progress: &progress, audience: Some(audience) };
        let built = build::publish_once(&self.common, edition, &self.kept, onlookers);
        progress.end(self.common.noise);
        let drafts = if self.drafts { "drafts shown" } else { "drafts not shown" };
        Rebuild {
            published: built.published,
            findings: built.findings,
            summary: built.summary,
            shows: format!("as at {}, {drafts}", FuzzyDate::Point(Point::Day(edition.as_at))),
        }
    }

    fn glance(&self, file: &Path, audience: &Audience) {
        let edition = self.edition();
        glance::show(&self.common, edition, &self.kept, file, audience);
    }
}
