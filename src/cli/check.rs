//! `daylight check`: everything that is wrong, nothing written.

use super::args::{Check, Format};
use super::{publish, show};
use crate::finding::{self, summary};
use crate::output::Unkept;

/// Checks the content. Whether it could be published.
pub(super) fn run(check: &Check) -> bool {
    let mut findings = Vec::new();
    let drawn = publish::draw(&check.common, check.common.edition(), &mut findings, || Ok(Unkept));
    match check.format {
        Format::Github => anstream::print!("{}", finding::github(&findings)),
        Format::Json => anstream::print!("{}", finding::json(&findings)),
        Format::Text => {
            show(&findings);
            if let Some(drawn) = &drawn {
                anstream::println!(
                    "{} pages can be published: {}.",
                    drawn.pages,
                    summary(&findings)
                );
            }
        }
    }
    drawn.is_some()
}
