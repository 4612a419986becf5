//! Slips that a look at a line shows, whatever the parser says of it.

use std::sync::Arc;

use super::lines::Line;
use super::quotes::in_quotes;
use crate::finding::{Finding, Place, SourceFile};

/// Signs with which word processors begin the items of a list.
const BULLETS: [char; 6] = ['•', '·', '–', '—', '‑', '*'];

/// The first slip in the last lines, the last line first.
pub(super) fn usual_slip(file: &Arc<SourceFile>, lines: &[Line<'_>]) -> Option<Finding> {
    let last = || lines.iter().rev();
    last()
        .take(2)
        .find_map(|line| tab(file, line).or_else(|| space(file, line)))
        .or_else(|| last().take(3).find_map(|line| bullet(file, line)))
        .or_else(|| last().take(2).find_map(|line| missing_space(file, line)))
        .or_else(|| last().take(3).find_map(|line| bad_start(file, line)))
        .or_else(|| hyphen_at_the_top(file, lines))
}

fn tab(file: &Arc<SourceFile>, line: &Line<'_>) -> Option<Finding> {
    let message = "this line starts with a tab";
    line.text.starts_with('\t').then(|| {
        Finding::error("yaml-tab", &line.part(file, 0..1), message)
            .help("use spaces, two for each step inwards")
    })
}

/// A space that is none, where it changes the meaning: before the value.
fn space(file: &Arc<SourceFile>, line: &Line<'_>) -> Option<Finding> {
    let head = line.text.find(':').map_or(line.text.len(), |at| {
        let behind = line.text[at + 1..].chars().next();
        at + 1 + behind.map_or(0, char::len_utf8)
    });
    odd_space(&line.part(file, 0..head))
}

/// Whether this looks like a space, or like nothing, and is something else.
fn is_odd(sign: char) -> bool {
    is_wide(sign) || matches!(sign, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}')
}

fn is_wide(sign: char) -> bool {
    matches!(sign, '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}')
}

/// A space that is none inside words that must be written exactly.
pub fn odd_space(place: &Place) -> Option<Finding> {
    let (at, sign) = place.text().char_indices().find(|(_, sign)| is_odd(*sign))?;
    let start = place.start() + at;
    let here = Place::new(place.file(), start..start + sign.len_utf8());
    Some(if is_wide(sign) {
        let message = "there is a non-breaking space here, which looks like a space but is not one";
        Finding::error("yaml-space", &here, message).help("delete it and type an ordinary space")
    } else {
        let message = "there is an invisible character here";
        Finding::error("yaml-space", &here, message)
            .help("delete it: delete the word and type it again")
    })
}

/// A list item that begins with another sign, or without the space behind its hyphen.
pub(super) fn bullet(file: &Arc<SourceFile>, line: &Line<'_>) -> Option<Finding> {
    let sign = line.text.chars().next()?;
    let rest = line.text[sign.len_utf8()..].trim_start();
    let glued = sign == '-' && line.text.chars().nth(1).is_some_and(char::is_alphabetic);
    let named = rest.split_once(':').is_some_and(|(name, _)| {
        !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c == '_')
    });
    let starred = sign != '*' || line.text.starts_with("* ");
    let wrong = (glued && named) || (BULLETS.contains(&sign) && starred);
    wrong.then(|| {
        Finding::error(
            "yaml-bullet",
            &line.part(file, 0..sign.len_utf8()),
            "a list item starts with a hyphen and a space",
        )
        .help(format!("write - {rest}"))
    })
}

/// A line like `status:active`.
fn missing_space(file: &Arc<SourceFile>, line: &Line<'_>) -> Option<Finding> {
    let (column, rest) = line.behind_hyphens();
    let (name, value) = rest.split_once(':')?;
    let word = |c: char| c.is_ascii_lowercase() || c == '_';
    let next = value.chars().next()?;
    let missing =
        !name.is_empty() && name.chars().all(word) && !next.is_whitespace() && next != '/';
    missing.then(|| {
        let start = column - line.indent;
        Finding::error(
            "yaml-colon",
            &line.part(file, start..start + name.len() + 1),
            format!("{name} needs a space after its colon"),
        )
        .help(format!("write {name}: {}", value.trim()))
    })
}

/// A value that begins with a sign that means something else there.
pub(super) fn bad_start(file: &Arc<SourceFile>, line: &Line<'_>) -> Option<Finding> {
    let (at, value) = line.value();
    line.name().or_else(|| line.text.strip_prefix("- "))?;
    if line.name() == Some("<<") {
        return Some(
            Finding::error(
                "yaml-anchor",
                &line.place(file),
                "records cannot take in the fields of others",
            )
            .help("write the fields out in each place where they belong"),
        );
    }
    let sign = value.chars().next()?;
    if !starts_badly(value, sign) {
        return None;
    }
    let place = line.part(file, at..at + sign.len_utf8());
    if sign == '-' {
        return Some(
            Finding::error("yaml-indent", &place, "a list item stands on a line of its own")
                .help(format!("write {value} on the next line, two spaces further in")),
        );
    }
    let id = match sign {
        '[' | ']' | '{' | '}' => "yaml-bracket",
        '&' | '*' => "yaml-anchor",
        _ => "yaml-character",
    };
    let written = line.with_value(&in_quotes(value));
    Some(
        Finding::error(
            id,
            &place,
            format!("this value starts with {sign}, which means something else there"),
        )
        .help(format!("put the value in quotation marks: {written}")),
    )
}

fn starts_badly(value: &str, sign: char) -> bool {
    let follows = |close: char| {
        let behind = value.split_once(close).map(|(_, rest)| rest.trim_start());
        behind.is_some_and(|rest| !rest.is_empty() && !rest.starts_with([',', close, '#']))
    };
    match sign {
        '[' => follows(']'),
        '{' => follows('}'),
        '&' | '*' | '!' | '@' | '`' | '%' | ',' | ']' | '}' => true,
        '|' | '>' => value[1..]
            .split('#')
            .next()
            .is_some_and(|rest| !rest.trim().chars().all(|c| matches!(c, '+' | '-' | '1'..='9'))),
        '-' => value.starts_with("- "),
        '?' => value.starts_with("? "),
        _ => false,
    }
}

/// A record whose first field stands behind a hyphen.
fn hyphen_at_the_top(file: &Arc<SourceFile>, lines: &[Line<'_>]) -> Option<Finding> {
    let (first, last) = (lines.first()?, lines.last()?);
    let alone = first.indent == 0 && last.indent == 0 && !last.text.starts_with('-');
    let field = first.text.strip_prefix("- ").filter(|_| alone && first.name().is_some())?;
    Some(
        Finding::error(
            "wrong-shape",
            &first.part(file, 0..1),
            "this hyphen makes a list item of the first field",
        )
        .help(format!("remove the hyphen: write {}", field.trim_start())),
    )
}
