//! Stories and pages: Markdown with front matter.

use super::common::Common;
use super::macros::{choice, record};
use super::reader::{FromNode, Reader, words};
use super::shape::Shape;
use super::{Area, Kind, Organisation, Partnership, SharedService};
use crate::source::yaml::Node;
use crate::value::{FuzzyDate, Mistake, Slug};

record! {
    /// News, a story or an explanation.
    pub struct Story with common: Common {
        /// The title.
        title: String,
        /// When it was published here.
        date: FuzzyDate,
        /// The records it is about, each as folder/name, such as partnerships/leadership-gloucestershire.
        related: Vec<Related>,
    }
}

record! {
    /// A page that stands on its own, such as the accessibility statement.
    pub struct Page with common: Common {
        /// The title.
        title: String,
        /// Where the page is linked from on every page: header or footer.
        menu: Option<Menu>,
    }
}

choice! {
    /// Where a page is linked from.
    pub enum Menu {
        /// Beside the main sections.
        Header = "header",
        /// At the end of every page.
        Footer = "footer",
    }
}

/// A record of any kind, named as `folder/name`.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Related {
    /// The folder of its kind.
    pub folder: &'static str,
    /// Its name.
    pub slug: Slug,
}

/// The kinds that a story can be about.
const RELATED: [&str; 4] =
    [Organisation::FOLDER, Partnership::FOLDER, SharedService::FOLDER, Area::FOLDER];

impl FromNode for Related {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        let written = words(node, "the name of a record", reader)?;
        let named = written.split_once('/').and_then(|(folder, name)| {
            let folder = RELATED.iter().find(|f| **f == folder)?;
            Some((*folder, name.parse::<Slug>().ok()?))
        });
        let Some((folder, slug)) = named else {
            let mistake = Mistake::new(
                "does not name a record",
                format!(
                    "write folder/name, like partnerships/leadership-gloucestershire; the folders are {}",
                    RELATED.join(", ")
                ),
            );
            reader.mistake("bad-reference", &node.place, &mistake);
            return None;
        };
        reader.mention(folder, &slug, &node.place)?;
        Some(Self { folder, slug })
    }

    fn shape() -> Shape {
        Shape::Related(&RELATED)
    }
}

impl Kind for Story {
    const FOLDER: &'static str = "stories";
    const ONE: &'static str = "story";
    fn name(&self) -> &str {
        &self.title
    }
    fn common(&self) -> &Common {
        &self.common
    }
    fn dated(&self) -> Option<FuzzyDate> {
        Some(self.date)
    }
}

impl Kind for Page {
    const FOLDER: &'static str = "pages";
    const ONE: &'static str = "page";
    fn name(&self) -> &str {
        &self.title
    }
    fn common(&self) -> &Common {
        &self.common
    }
}
