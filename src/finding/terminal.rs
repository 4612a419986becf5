//! Findings as text: for the terminal, for logs and for the preview's overlay.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Finding, Place, Severity};

/// How many findings of one sort are shown from one file: a wrong date format in a spreadsheet must
/// not bury everything else.
const SHOWN: usize = 20;

/// Writes findings in order, each with its file, line, column, the line itself and what would be
/// right. With `colour`, ANSI colours are used. Of many findings of one sort in one file, the first
/// ones are shown and the others counted.
pub fn render(findings: &[Finding], colour: bool) -> String {
    render_in(findings, colour, None)
}

/// The same, for a terminal so many columns wide: long sentences are wrapped, long lines cut.
pub fn render_in(findings: &[Finding], colour: bool, width: Option<usize>) -> String {
    let renderer =
        if colour { Renderer::styled() } else { Renderer::plain() }.decor_style(DecorStyle::Ascii);
    let renderer = match width {
        Some(width) => renderer.term_width(width),
        None => renderer,
    };
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for finding in findings {
        *counts.entry(sort_and_file(finding)).or_default() += 1;
    }
    let mut seen: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let mut out = String::new();
    for finding in findings {
        let key = sort_and_file(finding);
        let number = seen.entry(key).or_default();
        *number += 1;
        if *number <= SHOWN {
            out += &renderer.render(&report(finding, width));
            out += "\n\n";
        }
        let all = counts.get(&key).copied().unwrap_or_default();
        if *number == SHOWN && all > SHOWN {
            let more = grouped(all - SHOWN);
            out.extend(["… and ", &more, " more of this sort in ", key.1, "\n\n"]);
        }
    }
    out
}

fn sort_and_file(finding: &Finding) -> (&str, &str) {
    (finding.id, finding.place.as_ref().map_or("", |place| place.file().path()))
}

/// Digits with commas between the thousands.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let first = digits.len() % 3;
    let mut groups: Vec<&str> = Vec::new();
    if first > 0 {
        groups.push(&digits[..first]);
    }
    groups.extend((first..digits.len()).step_by(3).map(|at| &digits[at..at + 3]));
    groups.join(",")
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

/// What stands before the first line of a help: the number of a line and `= help: `.
const BEFORE_HELP: usize = 15;

/// Text wrapped to the width, with room for what stands before it.
fn wrapped(text: &str, width: Option<usize>, before: usize) -> Cow<'_, str> {
    match width {
        Some(width) => textwrap::fill(text, width.saturating_sub(before).max(30)).into(),
        None => text.into(),
    }
}

fn report(finding: &Finding, width: Option<usize>) -> Vec<Group<'_>> {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    // error[unknown-field]: …
    let before = finding.severity.word().len() + finding.id.len() + 4;
    let title = level.primary_title(wrapped(&finding.message, width, before)).id(finding.id);
    let mut group = match &finding.place {
        Some(place) => Group::with_title(title).elements(snippets(finding, place)),
        None => Group::with_title(title),
    };
    if let Some(place) = finding.place.as_ref().filter(|p| p.file().text().is_empty()) {
        group = group.element(Origin::path(place.file().path()));
    }
    if let Some(help) = &finding.help {
        group = group.element(Level::HELP.message(wrapped(help, width, BEFORE_HELP)));
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
        let own = finding.also.iter().map(|(_, other)| other).filter(|o| o.file() == place.file());
        let window = Window::around(place, own);
        let marked = window.snippet().annotation(window.mark(place, AnnotationKind::Primary, None));
        snippets.push(finding.also.iter().filter(|(_, other)| other.file() == place.file()).fold(
            marked,
            |snippet, (label, other)| {
                snippet.annotation(window.mark(other, AnnotationKind::Context, Some(label)))
            },
        ));
    }
    for (label, other) in &finding.also {
        if other.file() != place.file() || snippets.is_empty() {
            let window = Window::around(other, std::iter::empty());
            snippets.push(window.snippet().annotation(window.mark(
                other,
                AnnotationKind::Context,
                Some(label),
            )));
        }
    }
    snippets
}

/// The lines of a file that are marked: the renderer reads all that it is given, which for
/// thousands of findings in one large file must not be the whole of it.
struct Window<'a> {
    place: &'a Place,
    span: Range<usize>,
}

impl<'a> Window<'a> {
    /// The lines from the first of these places to the last.
    fn around(place: &'a Place, others: impl Iterator<Item = &'a Place>) -> Self {
        let text = place.file().text();
        let (mut start, mut end) = (place.span().start, place.span().end);
        for other in others {
            start = start.min(other.span().start);
            end = end.max(other.span().end);
        }
        let start = text[..start].rfind('\n').map_or(0, |at| at + 1);
        let end = text[end..].find('\n').map_or(text.len(), |at| end + at + 1);
        Self { place, span: start..end }
    }

    fn snippet(&self) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
        let text = self.place.file().text();
        let line = text[..self.span.start].matches('\n').count() + 1;
        Snippet::source(&text[self.span.clone()]).path(self.place.file().path()).line_start(line)
    }

    fn mark(
        &self,
        place: &Place,
        kind: AnnotationKind,
        label: Option<&'a String>,
    ) -> annotate_snippets::Annotation<'a> {
        let span = place.span();
        kind.span(span.start - self.span.start..span.end - self.span.start)
            .label(label.map(String::as_str))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::SourceFile;

    #[test]
    fn long_sentences_are_wrapped_to_the_terminal() {
        let file =
            SourceFile::new("areas/stroud.yaml", format!("summery: {}\n", "long ".repeat(40)));
        let finding = Finding::error(
            "unknown-field",
            &Place::new(&file, 0..7),
            "there is no field summery here, and this sentence is longer than the terminal is wide",
        )
        .help(
            "the fields here are name, kind, parent, gss_code, about, summary, as_at and sources",
        );
        let said = render_in(&[finding], false, Some(60));
        let widest = said.lines().map(|line| line.chars().count()).max();
        assert!(widest <= Some(62), "{said}");
        let words = said.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.contains("gss_code") && words.contains("and sources"), "{said}");
    }
}
