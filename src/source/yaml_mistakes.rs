//! Broken YAML explained in words that need no knowledge of YAML.

use std::ops::Range;
use std::sync::Arc;

use granit_parser::{ErrorKind as K, ScanError};

use crate::finding::{Finding, Place, SourceFile};

/// A finding for a parser error at byte `at` of `file`, inside the YAML that covers `within`.
///
/// The parser often notices a mistake a line or more after it was made, so the lines before are
/// looked at for the usual slips first.
pub fn explain(
    file: &Arc<SourceFile>,
    within: Range<usize>,
    at: usize,
    error: &ScanError,
) -> Finding {
    let lines = lines_up_to(file.text(), &within, at);
    usual_slip(file, &lines)
        .or_else(|| unclosed_bracket(file, &lines))
        .unwrap_or_else(|| by_kind(file, &lines, at, error))
}

/// A value that begins with & or *.
pub fn anchor(place: &Place) -> Finding {
    let message = "& and * at the start of a value have a special meaning that records do not use";
    Finding::error("yaml-anchor", place, message)
        .help("put the value in quotation marks, like \"*starred\", or write it out in each place")
}

/// A value that begins with a bracket which the lines up to the mistake do not close.
fn unclosed_bracket(file: &Arc<SourceFile>, lines: &[Range<usize>]) -> Option<Finding> {
    let end = lines.last()?.end;
    lines.iter().rev().find_map(|line| {
        let text = &file.text()[line.clone()];
        let at = [": [", ": {", "- [", "- {"].iter().find_map(|start| text.find(start))? + 2;
        let rest = &file.text()[line.start + at..end];
        let open = rest.matches(['[', '{']).count() > rest.matches([']', '}']).count();
        open.then(|| {
            let place = Place::new(file, line.start + at..line.start + at + 1);
            bracket(&place)
        })
    })
}

fn bracket(place: &Place) -> Finding {
    Finding::error("yaml-bracket", place, "a bracket is opened here and not closed").help(
        "close it with ] or }, or write each item on a line of its own starting with a hyphen",
    )
}

/// The byte ranges of the lines from the beginning of the YAML to the one that holds `at`.
fn lines_up_to(text: &str, within: &Range<usize>, at: usize) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut start = within.start;
    for line in text[within.clone()].split_inclusive('\n') {
        lines.push(start..start + line.trim_end().len());
        start += line.len();
        if start > at {
            break;
        }
    }
    lines
}

/// Tabs, non-breaking spaces and a missing space after a colon, near where the parser stopped.
fn usual_slip(file: &Arc<SourceFile>, lines: &[Range<usize>]) -> Option<Finding> {
    lines.iter().rev().take(2).find_map(|line| {
        let text = &file.text()[line.clone()];
        let indent = text.len() - text.trim_start().len();
        if let Some(tab) = text[..indent].find('\t') {
            let place = Place::new(file, line.start + tab..line.start + tab + 1);
            return Some(
                Finding::error("yaml-tab", &place, "this line starts with a tab")
                    .help("use spaces, two for each step inwards"),
            );
        }
        if let Some(space) = text.find('\u{a0}') {
            let place = Place::new(file, line.start + space..line.start + space + 2);
            return Some(
                Finding::error(
                    "yaml-space",
                    &place,
                    "there is a non-breaking space here, which looks like a space but is not one",
                )
                .help("delete it and type an ordinary space"),
            );
        }
        missing_space(text).map(|(name, colon)| {
            let place = Place::new(file, line.start + indent..line.start + colon + 1);
            Finding::error("yaml-colon", &place, format!("{name} needs a space after its colon"))
                .help(format!("write {name}: {}", text[colon + 1..].trim()))
        })
    })
}

/// The name and the colon of a line like `status:active`.
fn missing_space(line: &str) -> Option<(&str, usize)> {
    let colon = line.find(':')?;
    let name = line[..colon].trim_start().trim_start_matches("- ");
    let word = |c: char| c.is_ascii_lowercase() || c == '_';
    let next = line[colon + 1..].chars().next()?;
    (!name.is_empty() && name.chars().all(word) && !next.is_whitespace() && next != '/')
        .then_some((name, colon))
}

fn by_kind(
    file: &Arc<SourceFile>,
    lines: &[Range<usize>],
    at: usize,
    error: &ScanError,
) -> Finding {
    let last = lines.last().cloned().unwrap_or(at..at);
    let here = Place::new(file, at..at + 1);
    let whole_line = {
        let text = &file.text()[last.clone()];
        Place::new(file, last.start + (text.len() - text.trim_start().len())..last.end)
    };
    match error.kind() {
        K::MappingValueNotAllowed | K::InvalidColonPlacement | K::SimpleKeyExpected | K::InvalidSimpleKey
        | K::MappingKeyNotAllowed => {
            let text = whole_line.text();
            let help = match text.split_once(": ") {
                Some((name, value)) if value.contains(':') => {
                    format!("put the value in quotation marks, like {name}: \"{}\"", value.replace('"', "'"))
                }
                _ => "write the name of the field, a colon, a space and the value, like name: Joint Waste Committee".to_owned(),
            };
            Finding::error("yaml-colon", &whole_line, "this line cannot be understood").help(help)
        }
        K::UnknownAnchor => anchor(&Place::new(file, at..at + 1)),
        K::UnclosedQuotedScalar | K::DocumentIndicatorInQuotedScalar | K::InvalidQuotedScalarIndent => {
            Finding::error("yaml-quote", &opening_quote(file, lines, at), "a quotation mark is opened here and not closed")
                .help("add the closing quotation mark, of the same sort, at the end of the value")
        }
        K::UnclosedFlowCollection { .. } | K::UnexpectedEofFlowSequence | K::UnexpectedEofFlowMapping
        | K::ExpectedFlowMappingSeparator | K::ExpectedFlowSequenceSeparator => {
            bracket(&here)
        }
        K::RecursionLimitExceeded => Finding::error("yaml-deep", &here, "values are nested too deeply here")
            .help("records need no more than five or six steps inwards"),
        K::InvalidTrailingDoubleQuotedScalar | K::InvalidTrailingSingleQuotedScalar => {
            Finding::error("yaml-quote", &here, "something follows after the closing quotation mark")
                .help("put the whole value inside the quotation marks; use ' outside and \" inside, or the other way round")
        }
        K::UnknownQuotedScalarEscape => Finding::error("yaml-escape", &here, "a backslash has a special meaning in double quotation marks")
            .help("use single quotation marks around a value with a backslash"),
        K::UnexpectedCharacter { .. } => Finding::error("yaml-character", &here, "this character cannot start a value")
            .help("put the value in quotation marks"),
        K::InvalidIndentation | K::ExpectedBlockMappingKey | K::ExpectedBlockSequenceEntry
        | K::BlockSequenceEntryNotAllowed | K::UnexpectedEndOfPlainScalar => {
            Finding::error("yaml-indent", &whole_line, "this line does not line up with the lines around it")
                .help("start it exactly below the line it belongs with; items of a list start with a hyphen and a space")
        }
        _ => Finding::error("yaml-broken", &whole_line, format!("this line cannot be understood ({})", error.info()))
            .help("compare it with the lines around it: a name, a colon, a space and the value"),
    }
}

/// Where the quotation mark that is never closed was opened: the last line before `at` with an odd
/// number of them.
fn opening_quote(file: &Arc<SourceFile>, lines: &[Range<usize>], at: usize) -> Place {
    lines
        .iter()
        .rev()
        .find_map(|line| {
            let text = &file.text()[line.clone()];
            let mark = text.find(['"', '\''])?;
            let sort = &text[mark..=mark];
            (text.matches(sort).count() % 2 == 1)
                .then(|| Place::new(file, line.start + mark..line.start + mark + 1))
        })
        .unwrap_or_else(|| Place::new(file, at..at + 1))
}
