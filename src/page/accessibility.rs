//! The accessibility statement, in the order of the government's model statement.
//!
//! The words that the law asks for are in the template, so that no publisher has to copy them.

use serde::Serialize;

use super::parts::Link;
use super::plan::section_page;
use super::{Content, Page, View};
use crate::record::{AccessibilityStatement, Compliance, Enforcer, NotAccessible, Reason};
use crate::value::SitePath;
use crate::words::{Words, say};

/// The page, as every page links to it.
pub fn link(words: &Words) -> Link {
    Link::new(say!(words, "accessibility"), SitePath::page(["accessibility"]))
}

/// What the page shows.
#[derive(Debug, Serialize)]
pub struct Statement {
    /// The statement as it was written.
    pub said: AccessibilityStatement,
    /// "full", "partial" or "not".
    pub status: &'static str,
    /// What is the cause of less than full compliance, in the words of the model statement.
    pub due_to: String,
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
    pub heading: String,
    /// What it is, each in a sentence or more.
    pub items: Vec<String>,
}

/// The page, where the site has a statement.
pub(super) fn page(content: Content<'_>) -> Option<Page> {
    let statement = content.register.site.accessibility.as_ref()?;
    let words = content.words;
    let view = View::Accessibility(Box::new(Statement::of(words, statement)));
    let Link { text, to } = link(words);
    Some(section_page(to, &text, &say!(words, "accessibility-summary"), view))
}

impl Statement {
    fn of(words: &Words, statement: &AccessibilityStatement) -> Self {
        let groups = [
            (Reason::NonCompliance, "accessibility-non-compliance"),
            (Reason::DisproportionateBurden, "accessibility-burden"),
            (Reason::OutsideTheScope, "accessibility-outside"),
        ];
        Self {
            status: statement.status.value.word(),
            due_to: due_to(words, statement),
            groups: groups
                .into_iter()
                .map(|(reason, heading)| Group {
                    heading: say!(words, heading),
                    items: items(words, statement, reason),
                })
                .filter(|group| !group.items.is_empty())
                .collect(),
            northern_ireland: statement.enforced_by == Some(Enforcer::Ecni),
            prepared: words.text(&statement.prepared),
            reviewed: words.text(&statement.reviewed),
            tested: statement.test.as_ref().map(|test| words.text(&test.date)),
            said: statement.clone(),
        }
    }
}

fn due_to(words: &Words, statement: &AccessibilityStatement) -> String {
    let exempt =
        statement.lists(Reason::DisproportionateBurden) || statement.lists(Reason::OutsideTheScope);
    match (statement.status.value, statement.lists(Reason::NonCompliance), exempt) {
        (Compliance::Full, ..) => String::new(),
        (_, true, true) => say!(words, "accessibility-due-to-both"),
        (_, false, true) => say!(words, "accessibility-due-to-exemptions"),
        _ => say!(words, "accessibility-due-to-non-compliances"),
    }
}

fn items(words: &Words, statement: &AccessibilityStatement, reason: Reason) -> Vec<String> {
    let own = statement.not_accessible.iter().filter(|item| item.reason == reason);
    own.map(|own| item(words, own)).collect()
}

/// "Videos have no captions. This fails WCAG 2.2 success criterion 1.2.2 Captions. …"
fn item(words: &Words, item: &NotAccessible) -> String {
    let what = item.what.trim();
    let stop = if what.ends_with(['.', '!', '?']) { "" } else { "." };
    let mut sentences = vec![format!("{what}{stop}")];
    if let Some(criterion) = &item.criterion {
        sentences.push(say!(words, "accessibility-criterion", criterion = criterion));
    }
    if let Some(date) = &item.mended_by {
        sentences.push(say!(words, "accessibility-mended-by", date = date));
    }
    sentences.join(" ")
}
