//! `daylight check`: everything that is wrong, nothing written.

use super::args::Common;
use super::{publish, show};
use crate::finding::summary;

/// Checks the content. Whether it could be published.
pub(super) fn run(common: &Common) -> bool {
    let mut findings = Vec::new();
    let drawn = publish::draw(common, &mut findings);
    show(&findings);
    if let Some(drawn) = &drawn {
        anstream::println!("{} pages can be published: {}.", drawn.pages, summary(&findings));
    }
    drawn.is_some()
}
