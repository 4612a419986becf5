//! Findings as text: for the terminal, for logs and for the preview's overlay.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Finding, Place, Severity};

/// Writes findings in order, each with its file, line, column, the line itself and what would be
/// right. With `colour`, ANSI colours are used.
pub fn render(findings: &[Finding], colour: bool) -> String {
    let renderer =
        if colour { Renderer::styled() } else { Renderer::plain() }.decor_style(DecorStyle::Ascii);
    findings.iter().map(|finding| renderer.render(&report(finding)) + "\n\n").collect()
}

/// One line that counts the findings: "2 errors, 1 warning".
pub fn summary(findings: &[Finding]) -> String {
    let counted: Vec<String> = [Severity::Error, Severity::Warning, Severity::Note]
        .into_iter()
        .filter_map(|severity| {
            let count = findings.iter().filter(|f| f.severity == severity).count();
            let plural = if count == 1 { "" } else { "s" };
            (count > 0).then(|| format!("{count} {}{plural}", severity.word()))
        })
        .collect();
    if counted.is_empty() { "nothing to mend".to_owned() } else { counted.join(", ") }
}

fn report(finding: &Finding) -> Vec<Group<'_>> {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level.primary_title(&finding.message).id(finding.id);
    let mut group = match &finding.place {
        Some(place) => Group::with_title(title).elements(snippets(finding, place)),
        None => Group::with_title(title),
    };
    if let Some(place) = finding.place.as_ref().filter(|p| p.file().text().is_empty()) {
        group = group.element(Origin::path(place.file().path()));
    }
    if let Some(help) = &finding.help {
        group = group.element(Level::HELP.message(help));
    }
    vec![group]
}

/// The marked lines of the finding's own file, then those of the other files it names.
fn snippets<'a>(
    finding: &'a Finding,
    place: &'a Place,
) -> Vec<Snippet<'a, annotate_snippets::Annotation<'a>>> {
    let mut snippets = Vec::new();
    if !place.file().text().is_empty() {
        snippets.push(snippet(place, AnnotationKind::Primary, None));
    }
    for (label, other) in &finding.also {
        if other.file() == place.file() {
            if let Some(own) = snippets.pop() {
                snippets.push(own.annotation(mark(other, AnnotationKind::Context, Some(label))));
            }
        } else {
            snippets.push(snippet(other, AnnotationKind::Context, Some(label)));
        }
    }
    snippets
}

fn snippet<'a>(
    place: &'a Place,
    kind: AnnotationKind,
    label: Option<&'a String>,
) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    Snippet::source(place.file().text())
        .path(place.file().path())
        .annotation(mark(place, kind, label))
}

fn mark<'a>(
    place: &Place,
    kind: AnnotationKind,
    label: Option<&'a String>,
) -> annotate_snippets::Annotation<'a> {
    kind.span(place.span()).label(label.map(String::as_str))
}
