//! The text of a new record: every field explained, the required ones ready to be filled in.
//!
//! A field that must be written stands there with nothing behind its colon, so that `daylight
//! check` names it. The others are commented out with `# `, each with an example; explanations
//! begin with `##`, so that they stay comments when a field is taken into use.

use super::catalogue::{KindInfo, Written};
use super::examples::example;
use super::schema::schema_file;
use super::shape::{Field, Shape, Word};

/// Lines are at most this long, so that they can be read beside other windows.
const WIDTH: usize = 100;

/// What may stand in the place of a value that is missing.
const REASONS: &str = "unknown, unclear, not applicable, withheld";

/// How a new record of this kind begins; its name is filled in.
pub fn blank(kind: &KindInfo, name: &str) -> String {
    // Whether a text has been written, no check can say; so it is kept back until a person does.
    let markdown = kind.written == Written::Markdown;
    let (required, optional): (Vec<&Field>, Vec<&Field>) =
        kind.fields.iter().partition(|f| (f.required)() || (markdown && is_kept_back(f)));
    let mut sheet = Sheet::default();
    if markdown {
        sheet.text.push_str("---\n");
    } else {
        let schema = format!("yaml-language-server: $schema=../../schema/{}", schema_file(kind));
        sheet.line(Position { off: true, ..Position::TOP }, &schema);
    }
    sheet.introduction(kind);
    for field in required {
        sheet.text.push('\n');
        sheet.required(field, name);
    }
    sheet.text.push_str("\n## ---- The fields below may be left out. ----\n");
    for field in optional {
        sheet.text.push('\n');
        sheet.field(Position::TOP, field, "");
    }
    if markdown {
        sheet.text.push_str("---\n\nWrite the text here.\n");
    }
    sheet.text
}

/// Where lines are put: how far in, and whether they are commented out.
#[derive(Clone, Copy)]
struct Position<'a> {
    /// The field that holds this one; empty at the top.
    group: &'a str,
    indent: usize,
    off: bool,
}

impl<'a> Position<'a> {
    /// The beginning of a line.
    const TOP: Self = Self { group: "", indent: 0, off: false };

    fn prefix(self) -> String {
        let comment = if self.off { "# " } else { "" };
        format!("{comment}{}", " ".repeat(self.indent))
    }

    fn inside(self, group: &'a str) -> Self {
        Self { group, indent: self.indent + 2, off: self.off }
    }

    fn off(self, off: bool) -> Self {
        Self { off: self.off || off, ..self }
    }
}

/// A record that is being written.
#[derive(Default)]
struct Sheet {
    text: String,
}

impl Sheet {
    fn introduction(&mut self, kind: &KindInfo) {
        let top = Position::TOP;
        let article = if kind.one.starts_with(['a', 'e', 'i', 'o', 'u']) { "An" } else { "A" };
        self.explain(top, &format!("{article} {}. {}", kind.one, kind.about));
        self.text.push_str("##\n");
        self.explain(
            top,
            "Lines that begin with ## explain. Write something behind every colon that has nothing \
             behind it. The fields that begin with # may be left out: to use one, take away the \
             \"# \" at the beginning of its lines, and write what is true instead of the example.",
        );
        self.text.push_str("##\n");
        self.explain(
            top,
            "Dates say what is known: 2011, 2013-autumn, 2013-07, 2013-07-11, 2011/12 for a \
             financial year, 2010 to 2015, ongoing.",
        );
        if kind.written == Written::Markdown {
            self.explain(
                top,
                "The text stands below the second line of three hyphens, in Markdown.",
            );
        }
    }

    /// A field of the record that is in use from the start.
    fn required(&mut self, field: &Field, name: &str) {
        let position = Position::TOP;
        if matches!(field.name, "name" | "title") {
            self.explain_field(position, field);
            self.line(position, &format!("{}: {}", field.name, as_yaml(name)));
        } else if is_kept_back(field) {
            self.explain_field(position, field);
            self.line(position, "draft: yes");
        } else {
            self.field(position, field, "");
        }
    }

    /// A field with its explanation. `bullet` is `- ` for the first field of an item.
    fn field(&mut self, position: Position<'_>, field: &Field, bullet: &str) {
        let shape = (field.shape)();
        let required = (field.required)();
        self.explain_field(position, field);
        // A group in use that needs none of its fields still needs one to be there.
        let unknown = !position.group.is_empty() && matches!(shape, Shape::OrReason(_));
        let at = position.off(!required && (position.off || !unknown));
        let name = format!("{bullet}{}", field.name);
        let under = if bullet.is_empty() { at } else { Position { indent: at.indent + 2, ..at } };
        match shape.value() {
            Shape::Group(fields) => {
                self.line(at, &format!("{name}:"));
                self.fields(under.inside(field.name), fields, "");
            }
            Shape::List(item) if at.off => {
                self.line(at, &format!("{name}:"));
                self.item(under.inside(field.name), field, item);
            }
            Shape::LongText if at.off => {
                self.line(at, &format!("{name}: |"));
                self.line(under.inside(""), &example(at.group, field).unwrap_or_default());
            }
            _ if at.off => {
                let words = example(at.group, field).unwrap_or_default();
                self.line(at, &format!("{name}: {}", as_yaml_of(&shape, &words)));
            }
            _ if required => self.line(at, &format!("{name}:")),
            _ => self.line(at, &format!("{name}: unknown")),
        }
    }

    /// The item that stands in a list as an example.
    fn item(&mut self, position: Position<'_>, field: &Field, item: &Shape) {
        match item.fields() {
            [] => {
                let words = example("", field).unwrap_or_default();
                self.line(position, &format!("- {}", as_yaml_of(item, &words)));
            }
            fields => self.fields(position, fields, "- "),
        }
    }

    /// The fields of a group; of an item of a list, the first stands behind `bullet`.
    fn fields(&mut self, position: Position<'_>, fields: &[Field], bullet: &str) {
        let further = Position { indent: position.indent + bullet.len(), ..position };
        for (number, field) in fields.iter().enumerate() {
            if number == 0 {
                self.field(position, field, bullet);
            } else {
                self.field(further, field, "");
            }
        }
    }

    /// What a field means and what may be written.
    fn explain_field(&mut self, position: Position<'_>, field: &Field) {
        let shape = (field.shape)();
        self.explain(position, &format!("{} {}", field.sentence(), hint(field, &shape)));
        self.explain_words(position, shape.words());
        if matches!(shape, Shape::OrReason(_)) && !shape.words().is_empty() {
            self.explain(position, &format!("Or {REASONS}."));
        }
    }

    /// The words of a choice, below each other.
    fn explain_words(&mut self, position: Position<'_>, words: &[Word]) {
        let longest = words.iter().map(|w| w.word.chars().count()).max().unwrap_or_default();
        let before = format!("{}##   ", position.prefix());
        for Word { word, meaning } in words {
            let start = format!("{before}{word:longest$}  ");
            let hanging = format!("{before}{:longest$}  ", "");
            self.wrapped(&start, &hanging, meaning.trim());
        }
    }

    fn explain(&mut self, position: Position<'_>, words: &str) {
        let prefix = format!("{}## ", position.prefix());
        self.wrapped(&prefix, &prefix, words);
    }

    fn line(&mut self, position: Position<'_>, words: &str) {
        self.text.push_str(&position.prefix());
        self.text.push_str(words);
        self.text.push('\n');
    }

    /// Words in lines of at most [`WIDTH`] characters.
    fn wrapped(&mut self, first: &str, further: &str, words: &str) {
        let mut line = first.to_owned();
        let mut empty = true;
        for word in words.split_whitespace() {
            if !empty && line.chars().count() + word.chars().count() >= WIDTH {
                self.text.push_str(line.trim_end());
                self.text.push('\n');
                further.clone_into(&mut line);
                empty = true;
            }
            if !empty {
                line.push(' ');
            }
            line.push_str(word);
            empty = false;
        }
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }
}

/// What may be written, where the meaning of a field does not say it.
fn hint(field: &Field, shape: &Shape) -> String {
    let value = match shape.value() {
        Shape::Choice(_) => "One of:".to_owned(),
        Shape::List(item) => match item.as_ref() {
            Shape::Choice(_) => "Any of these, one on each line:".to_owned(),
            Shape::Reference(_) => format!("One on each line: {}.", item.in_words()),
            Shape::Group(_) => {
                "For more, write the lines again, each time from the hyphen.".to_owned()
            }
            _ => "One on each line.".to_owned(),
        },
        Shape::Reference(folders) if field.meaning.contains("name of its file") => {
            format!("The file is in {}/.", folders.join("/ or "))
        }
        Shape::Reference(_) => format!("Write {}.", shape.value().in_words()),
        _ => String::new(),
    };
    match (shape, shape.words()) {
        (Shape::OrReason(_), []) => format!("{value} Or {REASONS}."),
        _ => value,
    }
}

/// Whether the field keeps a record out of the published website.
fn is_kept_back(field: &Field) -> bool {
    field.name == "draft"
}

/// Words as YAML, in quotation marks only where they would be taken for something else.
fn as_yaml(words: &str) -> String {
    let written = serde_yaml::to_string(words).unwrap_or_default();
    written.trim_end().to_owned()
}

/// The words of an example: text that looks like a number or a date is quoted, a date is not.
fn as_yaml_of(shape: &Shape, words: &str) -> String {
    match shape.value() {
        Shape::Text | Shape::LongText => as_yaml(words),
        _ => words.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::kinds;

    fn blanks() -> Vec<(&'static KindInfo, String)> {
        let write = |kind: &'static KindInfo| {
            let text = blank(kind, "Boats: a #1 board");
            (kind, text)
        };
        kinds().iter().filter(|kind| kind.has_folder()).map(write).collect()
    }

    #[test]
    fn lines_fit_beside_other_windows() {
        for (kind, text) in blanks() {
            for line in text.lines().filter(|line| !line.contains("attribution:")) {
                assert!(line.chars().count() <= WIDTH, "{}: {line}", kind.one);
                assert_eq!(line, line.trim_end(), "{}", kind.one);
            }
        }
    }

    #[test]
    fn every_field_is_there() {
        for (kind, text) in blanks() {
            for field in &kind.fields {
                let there = text.lines().any(|line| {
                    line.strip_prefix("# ").unwrap_or(line).starts_with(&format!("{}:", field.name))
                });
                assert!(there, "{}: {}", kind.one, field.name);
                assert!(
                    text.contains(field.sentence().split(' ').next().unwrap_or_default()),
                    "{}",
                    field.name
                );
            }
        }
    }
}
