//! Broken YAML explained in words that need no knowledge of YAML.

mod indent;
mod lines;
mod quotes;
mod slips;

use std::ops::Range;
use std::sync::Arc;

use granit_parser::{ErrorKind as K, ScanError};

use crate::finding::{Finding, Place, SourceFile};
use lines::Line;

pub use quotes::{curly, cut_value};
pub use slips::odd_space;

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
    let lines = lines::up_to(file.text(), &within, at);
    slips::usual_slip(file, &lines)
        .or_else(|| unclosed_bracket(file, &lines))
        .unwrap_or_else(|| by_kind(file, &lines, at, error))
}

/// A value that begins with & or *, in a place that the parser understands.
pub fn anchor(place: &Place) -> Finding {
    let message = "& and * at the start of a value have a special meaning that records do not use";
    Finding::error("yaml-anchor", place, message)
        .help("put the value in quotation marks, like \"*starred\", or write it out in each place")
}

/// A value that begins with a sign which the parser takes for its own, like ! or &.
pub fn bad_start(place: &Place) -> Option<Finding> {
    let file = place.file();
    let start = file.text()[..place.start()].rfind('\n').map_or(0, |at| at + 1);
    let end = file.text()[start..].find('\n').map_or(file.text().len(), |at| start + at);
    let lines = lines::up_to(file.text(), &(start..end), end);
    lines.first().and_then(|line| slips::bad_start(file, line))
}

/// A name that begins like an item of a list from a word processor: its line.
pub fn bullet(place: &Place) -> Option<Finding> {
    let file = place.file();
    let end =
        file.text()[place.start()..].find('\n').map_or(file.text().len(), |at| place.start() + at);
    let lines = lines::up_to(file.text(), &(place.start()..end), end);
    lines.first().and_then(|line| slips::bullet(file, line))
}

/// A value that begins with a bracket which the lines up to the mistake do not close.
fn unclosed_bracket(file: &Arc<SourceFile>, lines: &[Line<'_>]) -> Option<Finding> {
    lines.iter().enumerate().rev().find_map(|(number, line)| {
        let (at, value) = line.value();
        value.chars().next().filter(|c| matches!(c, '[' | '{'))?;
        let behind = || std::iter::once(value).chain(lines[number + 1..].iter().map(|l| l.text));
        let bare = |text: &'_ str| text.find(" #").unwrap_or(text.len());
        let count = |marks: [char; 2]| {
            behind().map(|text| text[..bare(text)].matches(marks).count()).sum::<usize>()
        };
        (count(['[', '{']) > count([']', '}'])).then(|| bracket(&line.part(file, at..at + 1)))
    })
}

fn bracket(place: &Place) -> Finding {
    Finding::error("yaml-bracket", place, "a bracket is opened here and not closed").help(
        "close it with ] or }, or write each item on a line of its own starting with a hyphen",
    )
}

fn by_kind(file: &Arc<SourceFile>, lines: &[Line<'_>], at: usize, error: &ScanError) -> Finding {
    let here = Place::new(file, at..at + 1);
    let line = lines.last().map_or_else(|| here.clone(), |line| line.place(file));
    match error.kind() {
        K::MappingValueNotAllowed
        | K::InvalidColonPlacement
        | K::SimpleKeyExpected
        | K::InvalidSimpleKey
        | K::MappingKeyNotAllowed => indent::misaligned(file, lines)
            .or_else(|| no_colon(file, lines))
            .unwrap_or_else(|| colon(&line, lines.last())),
        K::UnknownAnchor => bad_start(&here).unwrap_or_else(|| anchor(&here)),
        K::UnclosedQuotedScalar
        | K::DocumentIndicatorInQuotedScalar
        | K::InvalidQuotedScalarIndent => quotes::unclosed(file, lines, at),
        K::InvalidTrailingDoubleQuotedScalar | K::InvalidTrailingSingleQuotedScalar => {
            quotes::trailing(file, lines, at)
        }
        K::UnclosedFlowCollection { .. }
        | K::UnexpectedEofFlowSequence
        | K::UnexpectedEofFlowMapping
        | K::ExpectedFlowMappingSeparator
        | K::ExpectedFlowSequenceSeparator => bracket(&here),
        K::CommentInterceptedScalar => comment_between(file, lines, &line),
        _ => by_rarer_kind(file, lines, &here, &line, error),
    }
}

fn by_rarer_kind(
    file: &Arc<SourceFile>,
    lines: &[Line<'_>],
    here: &Place,
    line: &Place,
    error: &ScanError,
) -> Finding {
    match error.kind() {
        K::RecursionLimitExceeded => {
            Finding::error("yaml-deep", here, "values are nested too deeply here")
                .help("records need no more than five or six steps inwards")
        }
        K::UnknownQuotedScalarEscape => Finding::error(
            "yaml-escape",
            here,
            "a backslash has a special meaning in double quotation marks",
        )
        .help("use single quotation marks around a value with a backslash"),
        K::UnexpectedCharacter { .. } => {
            Finding::error("yaml-character", here, "this character cannot start a value")
                .help("put the value in quotation marks")
        }
        K::InvalidIndentation
        | K::ExpectedBlockMappingKey
        | K::ExpectedBlockSequenceEntry
        | K::BlockSequenceEntryNotAllowed
        | K::UnexpectedEndOfPlainScalar => indent::misaligned(file, lines).unwrap_or_else(|| {
            Finding::error("yaml-indent", line, "this line does not line up with the lines around it")
                .help("start it exactly below the line it belongs with; items of a list start with a hyphen and a space")
        }),
        _ => indent::misaligned(file, lines).unwrap_or_else(|| {
            Finding::error("yaml-broken", line, "this line cannot be understood")
                .help("compare it with the lines around it: a name, a colon, a space and the value")
        }),
    }
}

/// A line with a name and no colon behind it, at the mistake or just before it.
fn no_colon(file: &Arc<SourceFile>, lines: &[Line<'_>]) -> Option<Finding> {
    let line = lines.iter().rev().take(2).find(|line| {
        let (_, words) = line.behind_hyphens();
        line.name().is_none() && words.starts_with(|c: char| c.is_ascii_lowercase())
    })?;
    let (_, words) = line.behind_hyphens();
    let (name, value) =
        words.split_once(|c: char| c.is_whitespace() || c == '=').unwrap_or((words, ""));
    let value = value.trim_start().trim_start_matches(['=', ':']).trim_start();
    if name.contains(':') {
        return None;
    }
    Some(
        Finding::error("yaml-colon", &line.place(file), "this line has no colon behind its name")
            .help(format!("write {}", format!("{name}: {value}").trim_end())),
    )
}

fn colon(place: &Place, line: Option<&Line<'_>>) -> Finding {
    let two_colons = line.filter(|l| l.name().is_some() && l.value().1.contains(':'));
    let help = match two_colons {
        Some(line) => format!(
            "put the value in quotation marks, like {}",
            line.with_value(&quotes::in_quotes(line.value().1))
        ),
        None => "write the name of the field, a colon, a space and the value, like name: Joint Waste Committee".to_owned(),
    };
    Finding::error("yaml-colon", place, "this line cannot be understood").help(help)
}

/// A comment inside a value that goes on in the next line.
fn comment_between(file: &Arc<SourceFile>, lines: &[Line<'_>], line: &Place) -> Finding {
    let commented =
        lines.iter().rev().find_map(|l| Some(l.part(file, l.text.find(" #")? + 1..l.text.len())));
    Finding::error(
        "value-cut",
        commented.as_ref().unwrap_or(line),
        "everything after # is dropped, because a space and # begin a comment",
    )
    .help("put the whole value in quotation marks, or the comment on a line of its own above it")
}
