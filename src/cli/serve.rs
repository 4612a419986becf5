//! `daylight serve`: build, show, and rebuild as the content changes.

use super::args::Serve;
use super::{build, publish};
use crate::preview::{self, Options, Rebuild};
use crate::theme::base_path;

/// Serves until it is stopped. Whether it could start.
pub(super) fn run(serve: &Serve) -> bool {
    let common = serve.common.clone();
    let options = Options {
        bind: serve.bind,
        port: serve.port,
        output: common.output.clone(),
        base_path: base_path(&publish::published_at(&common)),
        watch: vec![common.content.clone(), publish::theme_folder(&common)],
        ignore: vec![common.output.clone()],
    };
    let rebuild = move || {
        let (published, findings, summary) = build::publish_once(&common);
        Rebuild { published, findings, summary }
    };
    match preview::serve(options, rebuild) {
        Ok(()) => true,
        Err(error) => {
            anstream::eprintln!("error: {error}");
            false
        }
    }
}
