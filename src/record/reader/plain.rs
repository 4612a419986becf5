//! Values that are written in words: text, amounts, dates, numbers, names of records.

use super::{FromNode, Reader, parsed, words};
use crate::record::{Kind, Seen, Shape};
use crate::source::Markdown;
use crate::source::yaml::Node;
use crate::value::{Colour, FuzzyDate, Language, Mistake, Money, Quantity, Reference, Slug};

impl FromNode for String {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        words(node, "text", reader).map(str::to_owned)
    }

    fn seen(&self) -> Seen<'_> {
        Seen::Text(self)
    }

    fn shape() -> Shape {
        Shape::Text
    }
}

impl FromNode for Markdown {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        words(node, "text", reader)
            .map(|text| Self { text: text.to_owned(), place: node.place.clone() })
    }

    fn seen(&self) -> Seen<'_> {
        Seen::LongText(self)
    }

    fn shape() -> Shape {
        Shape::LongText
    }
}

/// Long text stands in the data as it was written.
impl serde::Serialize for Markdown {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl FromNode for Language {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        parsed(node, "a language", "bad-language", reader)
    }

    fn seen(&self) -> Seen<'_> {
        Seen::Text(self.folder())
    }

    fn shape() -> Shape {
        Shape::Text
    }
}

impl FromNode for Colour {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        parsed(node, "a colour", "bad-colour", reader)
    }

    fn seen(&self) -> Seen<'_> {
        Seen::Text(self.as_str())
    }

    fn shape() -> Shape {
        Shape::Text
    }
}

impl FromNode for Money {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        parsed(node, "an amount", "bad-money", reader)
    }

    fn seen(&self) -> Seen<'_> {
        Seen::Money(*self)
    }

    fn shape() -> Shape {
        Shape::Money
    }
}

impl FromNode for FuzzyDate {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        parsed(node, "a date", "bad-date", reader)
    }

    fn seen(&self) -> Seen<'_> {
        Seen::Date(*self)
    }

    fn shape() -> Shape {
        Shape::Date
    }
}

impl FromNode for Quantity {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        parsed(node, "a number", "bad-number", reader)
    }

    fn seen(&self) -> Seen<'_> {
        Seen::Quantity(*self)
    }

    fn shape() -> Shape {
        Shape::Quantity
    }
}

impl FromNode for bool {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        let words = words(node, "yes or no", reader)?;
        match words.to_lowercase().as_str() {
            "yes" | "true" => Some(true),
            "no" | "false" => Some(false),
            _ => {
                let mistake = Mistake::new("is neither yes nor no", "write yes or no");
                reader.mistake("bad-choice", &node.place, &mistake);
                None
            }
        }
    }

    fn seen(&self) -> Seen<'_> {
        Seen::Truth(*self)
    }

    fn shape() -> Shape {
        Shape::Truth
    }
}

impl FromNode for usize {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        let words = words(node, "a whole number", reader)?;
        let mistake = |_| Mistake::new("is not a whole number", "write digits only, like 1838");
        words
            .parse()
            .map_err(mistake)
            .map_err(|m| reader.mistake("bad-number", &node.place, &m))
            .ok()
    }

    fn seen(&self) -> Seen<'_> {
        Seen::Number(*self)
    }

    fn shape() -> Shape {
        Shape::Number
    }
}

impl<K: Kind> FromNode for Reference<K> {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        let what = format!("the name of a file in {}/", K::FOLDER);
        let written = words(node, &what, reader)?;
        let report = |mistake: Mistake| {
            let mistake = match file_named(written, K::FOLDER) {
                _ if written.contains(',') => Mistake {
                    help: "write one name only; in a list, each stands behind a hyphen of its own"
                        .to_owned(),
                    ..mistake
                },
                Some(name) => Mistake { help: format!("did you mean {name}?"), ..mistake },
                None => mistake,
            };
            reader.mistake("bad-reference", &node.place, &mistake);
        };
        let slug: Slug = written.parse().map_err(report).ok()?;
        reader.mention(K::FOLDER, &slug, &node.place)?;
        Some(Self::new(slug, node.place.clone()))
    }

    fn seen(&self) -> Seen<'_> {
        Seen::Record { folder: K::FOLDER, slug: self.slug() }
    }

    fn shape() -> Shape {
        Shape::Reference(&[K::FOLDER])
    }
}

/// The record that is meant by the name of its file or by its address.
fn file_named(written: &str, folder: &str) -> Option<Slug> {
    let name = written.replace('\\', "/").to_lowercase();
    let name = name.trim_matches('/').trim_end_matches("/index.html");
    let name = ["yaml", "yml", "md"]
        .iter()
        .find_map(|ending| name.strip_suffix(ending)?.strip_suffix('.'))
        .unwrap_or(name);
    let name = match name.rsplit_once('/') {
        Some((before, name)) if before.ends_with(folder) => name,
        Some(_) => return None,
        None => name,
    };
    name.parse().ok().or_else(|| Slug::from_title(name))
}
