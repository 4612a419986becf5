//! The accessibility statement: there, reviewed within a year, and agreeing with itself.

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::finding::{Finding, Place};
use crate::record::{AccessibilityStatement, Compliance, Reason, Site};

pub(in crate::register) fn check(site: &Site, as_at: Date, findings: &mut Vec<Finding>) {
    let Some(statement) = &site.accessibility else {
        let place = Place::whole(site.base_url.place.file());
        let message = "this website has no accessibility statement";
        findings.push(Finding::note("statement-missing", &place, message).help(
            "add accessibility: to site.yaml; the law asks it of public bodies in the United Kingdom",
        ));
        return;
    };
    check_review(statement, as_at, findings);
    check_status(statement, findings);
}

/// The regulations ask for a review at least once a year.
fn check_review(statement: &AccessibilityStatement, as_at: Date, findings: &mut Vec<Finding>) {
    let reviewed = &statement.reviewed;
    let Ok(year_ago) = as_at.checked_sub(1.year()) else { return };
    if reviewed.latest().is_none_or(|last| last >= year_ago) {
        return;
    }
    let message = format!("the last review of the accessibility statement is that of {reviewed}");
    findings.push(
        Finding::warning("statement-old", &reviewed.place, message)
            .help("test the website again, correct the statement, and write the date of today here; the law asks for that once a year"),
    );
}

/// Full compliance leaves nothing to list; less than that must say what is wrong.
fn check_status(statement: &AccessibilityStatement, findings: &mut Vec<Finding>) {
    let fails = statement.lists(Reason::NonCompliance);
    let exempt =
        statement.lists(Reason::DisproportionateBurden) || statement.lists(Reason::OutsideTheScope);
    let (message, help) = match statement.status.value {
        Compliance::Full if fails => (
            "the website cannot meet the guidelines in full while something below does not",
            "write status: partial, or take out what has been mended",
        ),
        Compliance::Full if statement.test.is_none() => (
            "nobody can say that the website meets the guidelines in full before it was tested",
            "add test: with its date, by whom it was done, and how; or write status: not",
        ),
        Compliance::Partial | Compliance::Not if !fails && !exempt => (
            "the statement does not say what is not accessible",
            "add not_accessible: with what it is and the reason: non-compliance, disproportionate burden or outside the scope",
        ),
        _ => return,
    };
    findings.push(Finding::error("statement-differs", &statement.status.place, message).help(help));
}
