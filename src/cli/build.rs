//! `daylight build`: content/ becomes output/.

use std::path::Path;
use std::time::Instant;

use super::args::{Build, Common};
use super::{publish, show};
use crate::finding::Finding;
use crate::output::{self, Publication};
use crate::register::Edition;

/// Builds once. Whether the site was published, and packed where that was asked for.
pub(super) fn run(build: &Build) -> bool {
    let common = &build.common;
    if let Some(finding) = build.zip.as_deref().and_then(|zip| misplaced(common, zip)) {
        show(&[finding]);
        return false;
    }
    let (published, findings, line) = publish_once(common, common.edition());
    show(&findings);
    if !published {
        anstream::eprintln!("{line}");
        return false;
    }
    anstream::println!("{line}");
    build.zip.as_deref().is_none_or(|zip| pack(common, zip))
}

/// Packs what was published. Whether that went well.
fn pack(common: &Common, zip: &Path) -> bool {
    match output::archive(&common.output, zip) {
        Ok(files) => anstream::println!("{files} files in {}", zip.display()),
        Err(finding) => {
            show(&[finding]);
            return false;
        }
    }
    true
}

/// The archive must not lie among what is read or published: each would be taken for the other.
fn misplaced(common: &Common, zip: &Path) -> Option<Finding> {
    let file = std::path::absolute(zip).ok()?;
    let inside = |folder: &&&Path| std::path::absolute(folder).is_ok_and(|f| file.starts_with(f));
    let folders = [common.content.as_path(), common.output.as_path()];
    let folder = folders.iter().find(inside)?;
    let problem = format!("{} lies in {}", zip.display(), folder.display());
    Some(
        Finding::general("folders-overlap", problem)
            .help("choose a place outside, like --zip site.zip"),
    )
}

/// Draws and writes the site: whether it was published, what was found, and a line that sums up.
pub(super) fn publish_once(common: &Common, edition: Edition) -> (bool, Vec<Finding>, String) {
    let start = Instant::now();
    let mut findings = Vec::new();
    let open = || Publication::begin(&common.output);
    let Some(drawn) = publish::draw(common, edition, &mut findings, open) else {
        let line = format!("Nothing was written: {} is as it was.", common.output.display());
        return (false, findings, line);
    };
    let pages = drawn.pages;
    match drawn.sink.finish() {
        Ok(written) => {
            let line = format!(
                "{pages} pages in {:.2} s ({} files changed, {} removed) in {}",
                start.elapsed().as_secs_f32(),
                written.changed,
                written.removed,
                common.output.display()
            );
            (true, findings, line)
        }
        Err(finding) => {
            findings.push(finding);
            (false, findings, "The website was not published.".to_owned())
        }
    }
}
