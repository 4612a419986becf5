//! Findings for machines: annotations on GitHub, and JSON.

use serde::Serialize;

use super::{Finding, Place, Severity};

/// Findings as workflow commands, which GitHub shows beside the lines of a change.
/// One line for each; see "Workflow commands for GitHub Actions" in GitHub's documentation.
pub fn github(findings: &[Finding]) -> String {
    findings.iter().flat_map(|finding| [annotation(finding), "\n".to_owned()]).collect()
}

fn annotation(finding: &Finding) -> String {
    let command = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let mut properties = vec![format!("title={}", property(finding.id))];
    if let Some(place) = &finding.place {
        properties.push(format!("file={}", property(place.file().path())));
        properties.push(format!("line={}", place.line()));
        properties.push(format!("col={}", place.column()));
    }
    let help = finding.help.as_ref().map(|help| format!(": {help}")).unwrap_or_default();
    let message = data(&format!("{}{help}", finding.message));
    format!("::{command} {}::{message}", properties.join(","))
}

/// Text after the two colons: line ends and percent signs are written as codes.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Text in a property: colons and commas too.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[derive(Serialize)]
struct Record<'a> {
    id: &'a str,
    severity: &'a str,
    message: &'a str,
    #[serde(flatten)]
    place: Option<Spot<'a>>,
    help: Option<&'a str>,
    also: Vec<Also<'a>>,
}

#[derive(Serialize)]
struct Spot<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    words: &'a str,
}

#[derive(Serialize)]
struct Also<'a> {
    label: &'a str,
    #[serde(flatten)]
    place: Spot<'a>,
}

impl<'a> Spot<'a> {
    fn of(place: &'a Place) -> Self {
        Self {
            file: place.file().path(),
            line: place.line(),
            column: place.column(),
            words: place.text(),
        }
    }
}

/// Findings as a JSON list, in the order in which they are shown.
pub fn json(findings: &[Finding]) -> String {
    let records: Vec<Record<'_>> = findings.iter().map(record).collect();
    serde_json::to_string_pretty(&records).unwrap_or_default() + "\n"
}

fn record(finding: &Finding) -> Record<'_> {
    Record {
        id: finding.id,
        severity: finding.severity.word(),
        message: &finding.message,
        place: finding.place.as_ref().map(Spot::of),
        help: finding.help.as_deref(),
        also: finding
            .also
            .iter()
            .map(|(label, place)| Also { label, place: Spot::of(place) })
            .collect(),
    }
}
