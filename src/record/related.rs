//! A record of any kind, named by its folder and its file.

use std::sync::LazyLock;

use super::catalogue::kinds;
use super::reader::{FromNode, Reader, words};
use super::seen::Seen;
use super::shape::Shape;
use crate::source::yaml::Node;
use crate::value::{Mistake, Slug};

/// A record of any kind, named as `folder/name`.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Related {
    /// The folder of its kind.
    pub folder: &'static str,
    /// Its name.
    pub slug: Slug,
}

/// The folders of all kinds.
static FOLDERS: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| kinds().iter().map(|kind| kind.folder).filter(|f| !f.is_empty()).collect());

impl FromNode for Related {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        let written = words(node, "the name of a record", reader)?;
        let named = written.split_once('/').and_then(|(folder, name)| {
            let folder = FOLDERS.iter().find(|f| **f == folder)?;
            Some((*folder, name.parse::<Slug>().ok()?))
        });
        let Some((folder, slug)) = named else {
            let mistake = Mistake::new(
                "does not name a record",
                format!(
                    "write folder/name, like partnerships/leadership-gloucestershire; the folders are {}",
                    FOLDERS.join(", ")
                ),
            );
            reader.mistake("bad-reference", &node.place, &mistake);
            return None;
        };
        reader.mention(folder, &slug, &node.place)?;
        Some(Self { folder, slug })
    }

    fn seen(&self) -> Seen<'_> {
        Seen::Record { folder: self.folder, slug: &self.slug }
    }

    fn shape() -> Shape {
        Shape::Related(&FOLDERS)
    }
}
