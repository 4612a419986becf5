//! `daylight build`: content/ becomes output/.

use std::time::Instant;

use super::args::Common;
use super::{publish, show};
use crate::output::Publication;
use crate::register::Edition;

/// Builds once. Whether the site was published.
pub(super) fn run(common: &Common) -> bool {
    let (published, findings, line) = publish_once(common, common.edition());
    show(&findings);
    if published {
        anstream::println!("{line}");
    } else {
        anstream::eprintln!("{line}");
    }
    published
}

/// Draws and writes the site: whether it was published, what was found, and a line that sums up.
pub(super) fn publish_once(
    common: &Common,
    edition: Edition,
) -> (bool, Vec<crate::finding::Finding>, String) {
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
