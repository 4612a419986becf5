//! What to do about a mistake, in lines that can be followed as they stand.

use super::{FromNode, Reader, first_sentence};
use crate::finding::{Finding, Place};
use crate::record::{Field, Shape, kinds};
use crate::source::yaml::{Content, Node};
use crate::value::{Known, Slug};

/// The line of a field that is missing.
pub(super) fn add_line<T: FromNode>(name: &str, meaning: &str) -> String {
    let line = format!("add a line {name}: … ({})", first_sentence(meaning));
    with_choices::<T>(line)
}

/// What to write behind the name of a field that has nothing behind it.
pub(super) fn fill_in<T: FromNode>(meaning: &str) -> String {
    with_choices::<T>(format!("write it after the colon ({})", first_sentence(meaning)))
}

/// Adds the words among which a publisher chooses, where there are such.
fn with_choices<T: FromNode>(advice: String) -> String {
    match T::shape() {
        Shape::Choice(words) => {
            let words: Vec<&str> = words.iter().map(|w| w.word).collect();
            format!("{advice}; write one of: {}", words.join(", "))
        }
        _ => advice,
    }
}

/// Text or a list where a group of fields belongs.
pub(super) fn no_group(node: &Node, fields: &[Field], reader: &mut Reader) {
    match &node.content {
        Content::List(items) if items.iter().any(|i| matches!(i.content, Content::Map(_))) => {
            match fields {
                [list] if matches!((list.shape)(), Shape::List(_)) => {
                    let help = format!("write {}: on a line of its own above the list", list.name);
                    reader.expected(node, "a group of fields", &help);
                }
                _ => reader.only_one(
                    node,
                    "remove the hyphen, and start all fields exactly below each other",
                ),
            }
        }
        Content::List(items) => {
            let words = items.first().map(written).unwrap_or_default();
            let help = lines_below(&group_lines(fields, words), "");
            reader.only_one(node, &help);
        }
        _ if is_item(&node.place) => {
            let lines = group_lines(fields, written(node));
            reader.expected(
                node,
                "a group of fields",
                &format!("write - {}", lines.join("\n        ")),
            );
        }
        _ => {
            let help = lines_below(&group_lines(fields, written(node)), "");
            reader.expected(node, "a group of fields", &help);
        }
    }
}

/// The words of a node that is text.
fn written(node: &Node) -> &str {
    match &node.content {
        Content::Text(words) => words.trim(),
        _ => "",
    }
}

/// Whether a value stands behind the hyphen of a list.
fn is_item(place: &Place) -> bool {
    let before = &place.file().text()[..place.start()];
    before.trim_end_matches(' ').ends_with('-')
}

/// Whether a value begins on a line of its own.
fn stands_alone(place: &Place) -> bool {
    let before = &place.file().text()[..place.start()];
    before.trim_end_matches(' ').ends_with('\n')
}

fn lines_below(lines: &[String], hyphen: &str) -> String {
    let lines: Vec<String> = lines.iter().map(|line| format!("\n  {hyphen}{line}")).collect();
    let number = if lines.len() == 1 { "this on a line of its own" } else { "these lines" };
    format!("write {number} below it, two spaces further in:{}", lines.concat())
}

/// The fields that must be written, or else the first ones; the words go where they fit.
fn group_lines(fields: &[Field], words: &str) -> Vec<String> {
    let web =
        |field: &Field| words.starts_with("http") && matches!((field.shape)(), Shape::WebAddress);
    let address = fields.iter().find(|field| web(field)).map(|field| field.name);
    let required: Vec<&Field> =
        fields.iter().filter(|f| (f.required)() || Some(f.name) == address).collect();
    let shown = if required.is_empty() { fields.iter().take(2).collect() } else { required };
    let takes = shown.iter().position(|field| web(field)).or_else(|| {
        shown
            .first()
            .filter(|f| matches!((f.shape)(), Shape::Text | Shape::Reference(_)))
            .map(|_| 0)
    });
    let line = |(number, field): (usize, &&Field)| {
        let value = if takes == Some(number) && !words.is_empty() {
            value_for(field, words)
        } else {
            "…".to_owned()
        };
        format!("{}: {value}", field.name)
    };
    shown.iter().enumerate().map(line).collect()
}

fn value_for(field: &Field, words: &str) -> String {
    let line = words.lines().next().unwrap_or_default();
    match (field.shape)() {
        Shape::Reference(_) => {
            Slug::from_title(line).map_or_else(|| "…".to_owned(), |slug| slug.to_string())
        }
        _ => line.to_owned(),
    }
}

/// Text or a group where a list belongs.
pub(super) fn for_list(node: &Node, item: &Shape) -> String {
    if matches!(node.content, Content::Map(_)) {
        return "start each item with a hyphen and a space, and its other lines two spaces further in"
            .to_owned();
    }
    let words = written(node);
    let lines: Vec<String> = match item {
        Shape::Group(fields) => vec![group_lines(fields, words).join("\n    ")],
        Shape::Text => vec![words.to_owned()],
        _ => words.split(',').map(|word| word.trim().to_owned()).collect(),
    };
    if stands_alone(&node.place) && lines.len() == 1 {
        return format!("begin the line with a hyphen and a space: - {}", lines.concat());
    }
    lines_below(&lines, "- ")
}

/// A list where one value belongs.
pub(super) fn for_one(items: &[Node]) -> String {
    match items.first().map(written).filter(|words| !words.is_empty()) {
        Some(words) => {
            format!("write it after the colon, on the same line, without a hyphen: {words}")
        }
        None => "write one after the colon, on the same line, without a hyphen".to_owned(),
    }
}

/// The file in which stands what a field of this name would say.
pub(super) fn own_file(field: &str) -> Option<&'static str> {
    let kind = kinds().iter().find(|kind| kind.stem() == field.replace('_', "-"))?;
    kind.file()
}

/// A reason such as `unknown` in a field that takes none.
pub(super) fn bare_reason<T: FromNode>(node: &Node, group: &Place) -> Option<Finding> {
    let Content::Text(words) = &node.content else { return None };
    Known::<()>::from_reason(words)?;
    let id = match T::shape() {
        Shape::Reference(_) | Shape::Related(_) => "bad-reference",
        Shape::Money => "bad-money",
        Shape::Date => "bad-date",
        Shape::Number | Shape::Quantity => "bad-number",
        Shape::WebAddress => "bad-address",
        Shape::List(_) | Shape::Group(_) => "wrong-shape",
        Shape::Text | Shape::LongText | Shape::Truth | Shape::Choice(_) | Shape::OrReason(_) => {
            return None;
        }
    };
    let help = match list_of(group) {
        _ if T::absent().is_some() => "leave the line out".to_owned(),
        Some(list) => format!("if it is not known, leave the whole entry out of {list}"),
        None => "this field must be known: find out what is right".to_owned(),
    };
    Some(Finding::error(id, &node.place, format!("“{words}” cannot stand here")).help(help))
}

/// The name of the list to which a group of fields belongs.
fn list_of(group: &Place) -> Option<&str> {
    if !is_item(group) {
        return None;
    }
    let before = &group.file().text()[..group.start()];
    let indent = |line: &str| line.len() - line.trim_start().len();
    let mut lines = before.lines().rev();
    let hyphen = indent(lines.next()?);
    let above = lines.find(|line| {
        let words = line.trim_start();
        !words.is_empty() && !words.starts_with(['#', '-']) && indent(line) <= hyphen
    })?;
    above.trim().split_once(':').map(|(name, _)| name)
}

/// Says, where a reason may be written instead, that it may.
pub(super) fn or_reason(node: &Node, findings: &mut [Finding]) {
    let ([finding], Content::Text(words)) = (findings, &node.content) else { return };
    let plain = matches!(finding.id, "bad-date" | "bad-choice" | "bad-money" | "bad-reference");
    let Some(help) = finding.help.as_mut().filter(|_| plain) else { return };
    let reasons = "unknown, unclear, not applicable or withheld";
    if means_unknown(words) {
        *help = format!("did you mean unknown? A missing answer is written {reasons}");
    } else if finding.id == "bad-choice" || help.starts_with("write what is known") {
        help.extend(["; a missing answer is written ", reasons]);
    }
}

/// Words that people write where they do not know.
fn means_unknown(words: &str) -> bool {
    let words = words.to_lowercase().replace('’', "'");
    let known = [
        "tbc",
        "tbd",
        "tba",
        "?",
        "??",
        "???",
        "-",
        "–",
        "n/k",
        "nk",
        "don't know",
        "dont know",
        "not sure",
        "unsure",
        "to be confirmed",
        "to be decided",
        "not known yet",
        "unkown",
        "no date",
        "undated",
        "not stated",
        "not recorded",
        "n.d.",
        "nd",
    ];
    known.contains(&words.trim().trim_end_matches('.')) || known.contains(&words.trim())
}
