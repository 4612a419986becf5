//! Every place where a record is named: as a reference, and as the destination of a link.

use crate::finding::{Finding, Place};
use crate::page::join;
use crate::record::{Field, FromNode as _, KindInfo, Reader, Shape, is_twin_of};
use crate::register::Register;
use crate::source::yaml::{self, Content, Node};
use crate::source::{ContentFile, Folder, Markdown, destinations, leaves_site, split_front_matter};
use crate::value::Slug;

/// A record and its file.
#[derive(Debug, Clone)]
pub(super) struct Named {
    /// What kind of record it is.
    pub(super) kind: &'static KindInfo,
    /// Its name.
    pub(super) slug: Slug,
    /// Its path inside the content folder.
    pub(super) path: String,
}

/// The places where the record is named; each holds the bytes of the name and no others. The other
/// list says which cannot be told from the words around them.
pub(super) fn places(
    register: &Register,
    folder: &Folder,
    record: &Named,
) -> (Vec<Place>, Vec<Finding>) {
    let mentioned = register
        .mentions()
        .iter()
        .filter(|m| m.folder == record.kind.folder && m.slug == record.slug)
        .map(|m| at_end(&m.place, record.slug.as_str()).ok_or_else(|| unclear(&m.place)));
    let linked = folder.files.iter().flat_map(|file| linked(file, record));
    let (mut places, mut findings) = (Vec::new(), Vec::new());
    for found in mentioned.chain(linked) {
        match found {
            Ok(place) => places.push(place),
            Err(finding) => findings.push(finding),
        }
    }
    (places, findings)
}

/// The bytes of `name` at the end of the words at a place, before their quotation marks.
fn at_end(place: &Place, name: &str) -> Option<Place> {
    let words = place.text().trim_end_matches(['"', '\'']).trim_end();
    let start = place.start() + words.strip_suffix(name)?.len();
    Some(Place::new(place.file(), start..start + name.len()))
}

/// The links of a file that lead to the record.
fn linked(file: &ContentFile, record: &Named) -> Vec<Result<Place, Finding>> {
    let mut found = Vec::new();
    for text in texts(file) {
        for destination in destinations(&text.text) {
            let to = destination.to.split('#').next().unwrap_or_default();
            if leaves_site(&destination.to) || join(&file.path, to) != record.path {
                continue;
            }
            let place = destination.span.map_or_else(|| text.place.clone(), |s| text.place_of(&s));
            found.push(in_destination(&place, &destination.to, record));
        }
    }
    found
}

/// The bytes of the record's name in the destination of a link.
fn in_destination(place: &Place, to: &str, record: &Named) -> Result<Place, Finding> {
    let name = record.path.rsplit('/').next().unwrap_or_default();
    let file = to.split('#').next().unwrap_or_default();
    let before = file.strip_suffix(name).filter(|_| place.text() == to);
    let start = place.start() + before.ok_or_else(|| unclear(place))?.len();
    Ok(Place::new(place.file(), start..start + record.slug.as_str().len()))
}

fn unclear(place: &Place) -> Finding {
    let place = Place::new(place.file(), place.start()..place.start() + first_line(place.text()));
    Finding::error(
        "bad-reference",
        &place,
        "the name is written here in a way that cannot be changed safely",
    )
    .help("write it plainly on one line, without backslashes, and run the command again")
}

fn first_line(text: &str) -> usize {
    text.lines().next().unwrap_or_default().len()
}

/// The Markdown in a file: the text of a page, and the fields that hold long text.
fn texts(file: &ContentFile) -> Vec<Markdown> {
    let ignored = &mut Vec::new();
    let mut texts = Vec::new();
    let node = match file.ending() {
        "md" => split_front_matter(&file.source, ignored).map(|(node, body)| {
            texts.push(body);
            node
        }),
        "yaml" | "yml" => yaml::parse(&file.source, 0..file.source.text().len(), ignored),
        _ => None,
    };
    if let (Some(kind), Some(node)) = (KindInfo::called(file.folder()), node) {
        long_texts(&node, &Shape::Group(kind.fields.clone()), &mut texts);
    }
    texts
}

fn long_texts(node: &Node, shape: &Shape, texts: &mut Vec<Markdown>) {
    match (shape, &node.content) {
        (Shape::LongText, Content::Text(_)) => {
            texts.extend(Markdown::from_node(node, &mut Reader::default()));
        }
        (Shape::OrReason(shape), _) => long_texts(node, shape, texts),
        (Shape::List(shape), Content::List(items)) => {
            for item in items {
                long_texts(item, shape, texts);
            }
        }
        (Shape::Group(fields), Content::Map(entries)) => {
            for entry in entries {
                let is_it =
                    |field: &&Field| field.name == entry.key || is_twin_of(&entry.key, field);
                if let Some(field) = fields.iter().find(is_it) {
                    long_texts(&entry.value, &(field.shape)(), texts);
                }
            }
        }
        _ => {}
    }
}
