//! Quotation marks, and the sign that cuts a value short.

use std::sync::Arc;

use super::lines::Line;
use crate::finding::{Finding, Place, SourceFile};

/// A value in quotation marks that it does not hold itself.
pub(super) fn in_quotes(value: &str) -> String {
    let value = value.trim();
    let bare = ['"', '\'']
        .iter()
        .find_map(|mark| value.strip_prefix(*mark)?.strip_suffix(*mark))
        .unwrap_or(value);
    if !bare.contains(['"', '\\']) {
        format!("\"{bare}\"")
    } else if bare.contains('\'') {
        format!("'{}'", bare.replace('\'', "''"))
    } else {
        format!("'{bare}'")
    }
}

/// A quotation mark that is opened at the beginning of a value and not closed in its line; the last
/// such line, because a value may well go over several lines.
fn opened<'l, 'a>(lines: &'l [Line<'a>]) -> Option<(&'l Line<'a>, usize, &'a str)> {
    lines.iter().rev().find_map(|line| {
        let (at, value) = line.value();
        let mark = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let closed = value[1..].replace("\\\"", "").contains(mark);
        (!closed).then_some((line, at, value))
    })
}

/// A quotation mark that is not closed.
pub(super) fn unclosed(file: &Arc<SourceFile>, lines: &[Line<'_>], at: usize) -> Finding {
    let message = "a quotation mark is opened here and not closed";
    let Some((line, start, value)) = opened(lines) else {
        return Finding::error("yaml-quote", &Place::new(file, at..at + 1), message)
            .help("add the closing quotation mark, of the same sort, at the end of the value");
    };
    let place = line.part(file, start..start + 1);
    let help = if value.starts_with('\'') {
        format!(
            "add another ' at the end of the value; if it is an apostrophe, write {}",
            line.with_value(&in_quotes(value))
        )
    } else {
        let closed = line.with_value(&in_quotes(&value[1..]));
        format!("add the closing quotation mark at the end of the value, like {closed}")
    };
    Finding::error("yaml-quote", &place, message).help(help)
}

/// Words behind the closing quotation mark.
pub(super) fn trailing(file: &Arc<SourceFile>, lines: &[Line<'_>], at: usize) -> Finding {
    let last = lines.last();
    let own = last.filter(|line| line.value().1.starts_with(['"', '\'']));
    let (Some(line), true) = (own, opened(lines).is_none()) else {
        return unclosed(file, lines, at);
    };
    let (_, value) = line.value();
    let message = "something follows after the closing quotation mark";
    let written = line.with_value(&in_quotes(value));
    let sort = if in_quotes(value).starts_with('"') { "double" } else { "single" };
    Finding::error("yaml-quote", &Place::new(file, at..at + 1), message)
        .help(format!("write the whole value in {sort} quotation marks: {written}"))
}

/// A value behind which, in the same line, a word follows that is meant as text but begins with #.
pub fn cut_value(file: &Arc<SourceFile>, end: usize) -> Option<Finding> {
    let text = file.text();
    let stop = text[end..].find('\n').map_or(text.len(), |at| end + at);
    let behind = text[end..stop].trim_end();
    let sign = behind.find('#').filter(|at| behind[..*at].trim().is_empty())?;
    let meant = behind[sign + 1..].chars().next().is_some_and(char::is_alphanumeric);
    if !meant {
        return None;
    }
    let start = text[..end].rfind('\n').map_or(0, |at| at + 1);
    let line = text[start..end + behind.len()].trim_start();
    let line = Line { number: 0, start, indent: 0, text: line };
    let written = line.with_value(&in_quotes(line.value().1));
    Some(
        Finding::error(
            "value-cut",
            &Place::new(file, end + sign..end + behind.len()),
            "everything after # is dropped, because a space and # begin a comment",
        )
        .help(format!(
            "put the value in quotation marks: {written}; a comment has a space after its #"
        )),
    )
}

/// Curly quotation marks around a whole value: they are published, and are rarely meant to be.
pub fn curly(place: &Place, value: &str) -> Option<Finding> {
    let pairs = [('“', '”'), ('‘', '’'), ('„', '“'), ('«', '»')];
    let bare = pairs.iter().find_map(|(open, close)| {
        value.strip_prefix(*open)?.strip_suffix(*close).filter(|bare| !bare.contains(*close))
    })?;
    Some(
        Finding::warning(
            "quotation-marks",
            place,
            "these quotation marks are part of the value and will be published",
        )
        .help(format!("remove them if they are not meant to be seen: {bare}")),
    )
}
