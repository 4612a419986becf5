//! `daylight diff`: what a build would change, before it is made.
//!
//! Both states come out of the one pipeline that builds the site: what is published is read back
//! from the output folder, and an older content is drawn as today's is, with today's theme and for
//! the same day, so that only the content makes a difference.

use std::fmt::Write as _;

use super::args::{Common, Diff};
use super::changes::{Changes, Pages, changes, pages};
use super::drawing::Onlookers;
use super::progress::Progress;
use super::publish::{self, Drawn};
use super::{history, kept, show};
use crate::finding::{self, Finding};
use crate::output::{Files, Kept, published};

/// Says what would change. Whether both states could be read.
pub(super) fn run(options: &Diff) -> bool {
    let mut findings = Vec::new();
    let words = compare(options, &mut findings);
    match &words {
        Some(words) => anstream::print!("{words}"),
        None => show(&findings),
    }
    words.is_some()
}

fn compare(options: &Diff, findings: &mut Vec<Finding>) -> Option<String> {
    let after = drawn(&options.common, findings)?.sink.files();
    let before = match &options.rev {
        Some(revision) => older(&options.common, revision, findings)?,
        None => published(&options.common.output),
    };
    let against = match &options.rev {
        Some(revision) => format!("the content at {revision}"),
        None => format!("the website in {}", options.common.output.display()),
    };
    Some(report(&before, &after, &against))
}

/// The site as the content makes it.
fn drawn(common: &Common, findings: &mut Vec<Finding>) -> Option<Drawn<Kept>> {
    let progress = Progress::shown(common.noise);
    let onlookers = Onlookers::terminal(&progress);
    let (kept, open) = (&kept::Kept::default(), || Ok(Kept::default()));
    let drawn = publish::draw(common, common.edition(), kept, onlookers, findings, open);
    progress.end(common.noise);
    drawn
}

/// The site as the content of a revision makes it.
fn older(common: &Common, revision: &str, findings: &mut Vec<Finding>) -> Option<Files> {
    findings.clear();
    let folder = history::content_at(&common.content, revision)
        .map_err(|finding| findings.push(finding))
        .ok()?;
    let common = Common { content: folder.path().to_owned(), ..common.clone() };
    let drawn = drawn(&common, findings);
    if drawn.is_none() {
        findings.retain(|finding| finding.severity == finding::Severity::Error);
        let message = format!(
            "the content at {revision} has mistakes itself, so nothing can be compared with it"
        );
        findings.push(Finding::general("unread-file", message).help("choose another revision"));
    }
    Some(drawn?.sink.files())
}

fn report(before: &Files, after: &Files, against: &str) -> String {
    if before == after {
        return "Nothing would change.\n".to_owned();
    }
    let mut words = if before.is_empty() {
        "Nothing is published yet.\n".to_owned()
    } else {
        format!("Compared with {against}:\n")
    };
    let Changes { added, removed, changed } = changes(before, after);
    for (title, lines) in [("Added", added), ("Removed", removed), ("Changed", changed)] {
        if !lines.is_empty() {
            let _ = write!(words, "\n{title}:\n");
            list(&mut words, &lines);
        }
    }
    let Pages { added, removed, changed, other_files } = pages(before, after);
    let count = |number: usize| crate::chart::Cell::count(number).text;
    let _ = write!(
        words,
        "\nPages: {} added, {} removed, {} changed; {} other files\n",
        count(added.len()),
        count(removed.len()),
        count(changed.len()),
        count(other_files)
    );
    for (title, addresses) in [("Added", added), ("Removed", removed), ("Changed", changed)] {
        if !addresses.is_empty() {
            let _ = writeln!(words, "{title}:");
            let more = addresses.len().saturating_sub(MOST);
            list(&mut words, &addresses[..addresses.len() - more]);
            if more > 0 {
                let _ = writeln!(words, "  and {more} more");
            }
        }
    }
    words
}

/// So many addresses are shown.
const MOST: usize = 40;

fn list(words: &mut String, lines: &[String]) {
    for line in lines {
        // Writing to memory cannot fail.
        let _ = writeln!(words, "  {line}");
    }
}
