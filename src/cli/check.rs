//! `daylight check`: everything that is wrong, nothing written.

use super::args::{self, Check, Common, Format};
use super::drawing::Onlookers;
use super::kept::Kept;
use super::progress::Progress;
use super::publish;
use super::show;
use crate::finding::{self, Finding, summary};
use crate::ledger::Ledger;
use crate::output::Unkept;
use crate::register::Register;
use crate::source;

/// Checks the content. Whether it could be published.
pub(super) fn run(check: &Check) -> bool {
    let mut findings = Vec::new();
    let noise = check.common.noise;
    let progress = Progress::shown(noise);
    let onlookers = Onlookers::terminal(&progress);
    let edition = check.common.edition();
    let (kept, open) = (&Kept::default(), || Ok(Unkept));
    let drawn = publish::draw(&check.common, edition, kept, onlookers, &mut findings, open);
    progress.end(noise);
    if check.drafts {
        findings.extend(private_in_drafts(&check.common));
        finding::sort(&mut findings);
        findings.dedup();
    }
    let drawn = drawn.filter(|_| !finding::has_errors(&findings));
    match check.format {
        Format::Github => anstream::print!("{}", finding::github(&findings)),
        Format::Json => anstream::print!("{}", finding::json(&findings)),
        Format::Text => {
            show(&findings);
            if let Some(drawn) = drawn.as_ref().filter(|_| !noise.quiet) {
                anstream::println!(
                    "{} pages can be published: {}.",
                    drawn.pages.len(),
                    summary(&findings)
                );
            }
        }
    }
    drawn.is_some()
}

/// What may be private in all lists, those that are not published yet too. A draft may have other
/// mistakes: they matter once it is published.
fn private_in_drafts(common: &Common) -> impl Iterator<Item = Finding> {
    let mut findings = Vec::new();
    let folder = source::read_folder(&common.content, &mut findings);
    let register = Register::read(&folder, args::everything(), &mut findings);
    Ledger::read(&register, &folder, &mut findings);
    findings.into_iter().filter(|finding| finding.id == "private-data")
}
