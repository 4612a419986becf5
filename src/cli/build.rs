//! `daylight build`: content/ becomes output/.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::time::Instant;

use super::args::{Build, Common};
use super::drawing::Onlookers;
use super::drawn_pages::LastEdition;
use super::kept::Kept;
use super::progress::Progress;
use super::publish::{self, Drawn};
use super::show;
use crate::finding::Finding;
use crate::memory::{LastBuild, State};
use crate::output::{self, Publication, Written};
use crate::register::Edition;
use crate::source::{fingerprint, read_shown};

/// Builds once. Whether the site was published, and packed where that was asked for.
pub(super) fn run(options: &Build) -> bool {
    let common = &options.common;
    if let Some(finding) = options.zip.as_deref().and_then(|zip| misplaced(common, zip)) {
        show(&[finding]);
        return false;
    }
    let progress = Progress::shown(common.noise);
    let built = publish_unless_known(common, &progress);
    progress.end(common.noise);
    show(&built.findings);
    if !built.published {
        anstream::eprintln!("{}", built.summary);
        return false;
    }
    if !common.noise.quiet {
        anstream::println!("{}", built.summary);
    }
    options.zip.as_deref().is_none_or(|zip| pack(common, zip))
}

/// Packs what was published. Whether that went well.
fn pack(common: &Common, zip: &Path) -> bool {
    match output::archive(&common.output, zip) {
        Ok(_) if common.noise.quiet => {}
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

/// What a build came to.
pub(super) struct Built {
    /// Whether the output folder now holds this content.
    pub(super) published: bool,
    /// What was found.
    pub(super) findings: Vec<Finding>,
    /// A line that sums up.
    pub(super) summary: String,
    /// What it holds, where it was published.
    holds: Option<Holds>,
}

/// What a published site holds.
struct Holds {
    pages: usize,
    /// How many pages were drawn anew.
    anew: usize,
    payments: usize,
    prints: BTreeMap<String, u64>,
}

/// Publishes the site, unless the last build was of the same content and the site is still as that
/// build left it.
fn publish_unless_known(common: &Common, progress: &Progress) -> Built {
    let start = Instant::now();
    let question = question(common);
    let last = LastBuild::read(&common.output);
    let last = last.filter(|last| Some(&last.question) == question.as_ref());
    let before = progress
        .stage("looking for changes", || inputs(common, last.as_ref().map(|last| &last.inputs)));
    if let (Some(last), Ok(before)) = (last, &before)
        && last.inputs.is_same_as(before)
        && last.outputs.still_holds(&common.output)
        && let Some(built) = known(common, last, start)
    {
        return built;
    }
    let built =
        publish_once(common, common.edition(), &Kept::default(), Onlookers::terminal(progress));
    let noted = before.ok().zip(built.holds.as_ref()).and_then(|(before, holds)| {
        progress.stage("noting what was built", || {
            note(common, question?, before, holds, &built.findings)
        })
    });
    if noted.is_none() && built.published {
        LastBuild::forget(&common.output);
    }
    built
}

/// What is asked for: everything but the content that may make a difference to the site.
/// `None` where it cannot be written down: a name may be no text.
fn question(common: &Common) -> Option<String> {
    let Common { content, theme, base_url, .. } = common;
    let place = std::path::absolute(".").unwrap_or_default();
    let words = (content, place, theme, base_url, common.edition().as_at.to_string());
    serde_json::to_string(&words).ok()
}

fn inputs(common: &Common, earlier: Option<&State>) -> io::Result<State> {
    State::of_folders(&[&common.content, &publish::theme_folder(common)], earlier)
}

/// What the last build came to, told once more.
fn known(common: &Common, last: LastBuild, start: Instant) -> Option<Built> {
    let summary = format!(
        "Nothing has changed: {} are as they were, in {} ({:.2} s)",
        counted(last.pages, last.payments),
        common.output.display(),
        start.elapsed().as_secs_f32()
    );
    let findings = last.findings(&|path| read_shown(&common.content, path))?;
    Some(Built { published: true, findings, summary, holds: None })
}

/// Leaves a record of this build, unless somebody has changed the content meanwhile: it might then
/// be of neither state.
fn note(
    common: &Common,
    question: String,
    before: State,
    holds: &Holds,
    findings: &[Finding],
) -> Option<()> {
    if !inputs(common, Some(&before)).ok()?.is_same_as(&before) {
        return None;
    }
    let manifest = fingerprint(&common.output.join(output::MANIFEST)).ok()?;
    let manifest = (output::MANIFEST.to_owned(), manifest);
    let prints = holds.prints.clone().into_iter().chain([manifest]).collect();
    let outputs = State::of_files(&common.output, &prints).ok()?;
    let counts = (holds.pages, holds.payments);
    LastBuild::new(question, before, outputs, counts, findings)?.write(&common.output);
    Some(())
}

/// Draws and writes the site.
pub(super) fn publish_once(
    common: &Common,
    edition: Edition,
    kept: &Kept,
    onlookers: Onlookers<'_>,
) -> Built {
    let start = Instant::now();
    let mut findings = Vec::new();
    let open = || Publication::begin(&common.output);
    let Some(drawn) = publish::draw(common, edition, kept, onlookers, &mut findings, open) else {
        let summary = format!("Nothing was written: {} is as it was.", common.output.display());
        return Built { published: false, findings, summary, holds: None };
    };
    let Drawn { sink, pages, anew, payments, prints } = drawn;
    let holds = Holds { pages: pages.len(), anew, payments, prints };
    match onlookers.progress.stage("putting files in place", || sink.finish()) {
        Ok(written) => {
            if onlookers.audience.is_some() {
                *kept.edition() = LastEdition::of(pages, common.output.clone(), &holds.prints);
            }
            let summary = summary(common, &holds, written, start);
            Built { published: true, findings, summary, holds: Some(holds) }
        }
        Err(finding) => {
            findings.push(finding);
            let summary = "The website was not published.".to_owned();
            Built { published: false, findings, summary, holds: None }
        }
    }
}

fn summary(common: &Common, holds: &Holds, written: Written, start: Instant) -> String {
    let anew = (holds.anew < holds.pages)
        .then(|| format!("{} drawn anew, ", crate::chart::Cell::count(holds.anew).text));
    format!(
        "{} in {:.2} s ({}{} files changed, {} removed) in {}",
        counted(holds.pages, holds.payments),
        start.elapsed().as_secs_f32(),
        anew.unwrap_or_default(),
        written.changed,
        written.removed,
        common.output.display()
    )
}

/// "412 pages", or with payments "412 pages and 1,200 payments".
fn counted(pages: usize, payments: usize) -> String {
    let payments = match payments {
        0 => String::new(),
        number => format!(" and {} payments", crate::chart::Cell::count(number).text),
    };
    format!("{} pages{payments}", crate::chart::Cell::count(pages).text)
}
