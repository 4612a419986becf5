//! The accessibility statement, in the order of the government's model statement.
//!
//! The words that the law asks for are in the template, so that no publisher has to copy them.

use serde::Serialize;

use super::parts::Link;
use super::plan::section_page;
use super::{Content, Page, View};
use crate::record::{AccessibilityStatement, Compliance, Enforcer, NotAccessible, Reason};
use crate::value::SitePath;

/// The page, as every page links to it.
pub fn link() -> Link {
    Link::new("Accessibility statement", SitePath::page(["accessibility"]))
}

/// What the page shows.
#[derive(Debug, Serialize)]
pub struct Statement {
    /// The statement as it was written.
    pub said: AccessibilityStatement,
    /// "full", "partial" or "not".
    pub status: &'static str,
    /// What is the cause of less than full compliance, in the words of the model statement.
    pub due_to: &'static str,
    /// What is not accessible, under the headings of the model statement.
    pub groups: Vec<Group>,
    /// Whether the body for Northern Ireland enforces the regulations.
    pub northern_ireland: bool,
    /// When the statement was prepared.
    pub prepared: String,
    /// When it was last reviewed.
    pub reviewed: String,
    /// When the website was last tested.
    pub tested: Option<String>,
}

/// What is not accessible for one reason.
#[derive(Debug, Serialize)]
pub struct Group {
    /// The heading.
    pub heading: &'static str,
    /// What it is, each in a sentence or more.
    pub items: Vec<String>,
}

/// The page, where the site has a statement.
pub(super) fn page(content: Content<'_>) -> Option<Page> {
    let statement = content.register.site.accessibility.as_ref()?;
    let summary = "How easy this website is to use for everyone, how it was tested, and how to report a problem.";
    let view = View::Accessibility(Box::new(Statement::of(statement)));
    let Link { text, to } = link();
    Some(section_page(to, &text, summary, view))
}

impl Statement {
    fn of(statement: &AccessibilityStatement) -> Self {
        let groups = [
            (Reason::NonCompliance, "Non-compliance with the accessibility regulations"),
            (Reason::DisproportionateBurden, "Disproportionate burden"),
            (
                Reason::OutsideTheScope,
                "Content that’s not within the scope of the accessibility regulations",
            ),
        ];
        Self {
            status: statement.status.value.word(),
            due_to: due_to(statement),
            groups: groups
                .into_iter()
                .map(|(reason, heading)| Group { heading, items: items(statement, reason) })
                .filter(|group| !group.items.is_empty())
                .collect(),
            northern_ireland: statement.enforced_by == Some(Enforcer::Ecni),
            prepared: statement.prepared.to_string(),
            reviewed: statement.reviewed.to_string(),
            tested: statement.test.as_ref().map(|test| test.date.to_string()),
            said: statement.clone(),
        }
    }
}

fn due_to(statement: &AccessibilityStatement) -> &'static str {
    let exempt =
        statement.lists(Reason::DisproportionateBurden) || statement.lists(Reason::OutsideTheScope);
    match (statement.status.value, statement.lists(Reason::NonCompliance), exempt) {
        (Compliance::Full, ..) => "",
        (_, true, true) => "the non-compliances and exemptions",
        (_, false, true) => "the exemptions",
        _ => "the non-compliances",
    }
}

fn items(statement: &AccessibilityStatement, reason: Reason) -> Vec<String> {
    statement.not_accessible.iter().filter(|item| item.reason == reason).map(item).collect()
}

/// "Videos have no captions. This fails WCAG 2.2 success criterion 1.2.2 Captions. …"
fn item(item: &NotAccessible) -> String {
    let what = item.what.trim();
    let stop = if what.ends_with(['.', '!', '?']) { "" } else { "." };
    let mut sentences = vec![format!("{what}{stop}")];
    if let Some(criterion) = &item.criterion {
        sentences.push(format!("This fails WCAG 2.2 success criterion {criterion}."));
    }
    if let Some(date) = &item.mended_by {
        sentences.push(format!("We plan to mend this by {date}."));
    }
    sentences.join(" ")
}
