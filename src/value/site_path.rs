//! Addresses inside the site.

use std::fmt;

use serde::{Serialize, Serializer};

/// An address inside the site, counted from its root, without a leading slash: the empty text is
/// the home page, `organisations/devon-county-council/` a page, `spending/payments.csv` a file.
///
/// Pages link to each other with addresses relative to themselves, so that the site works under
/// any sub-path, at a root and opened from disk.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct SitePath(String);

impl SitePath {
    /// The home page.
    pub fn home() -> Self {
        Self::default()
    }

    /// The page at these steps: `["organisations", "devon"]` is `organisations/devon/`.
    pub fn page<'a>(steps: impl IntoIterator<Item = &'a str>) -> Self {
        Self(steps.into_iter().flat_map(|step| [step, "/"]).collect())
    }

    /// A file beside this page.
    #[must_use]
    pub fn file(&self, name: &str) -> Self {
        Self(format!("{}{name}", self.0))
    }

    /// An address as publishers write it, with or without a leading slash; `None` where it is not
    /// plain (`..`, a scheme, a query).
    pub fn from_words(words: &str) -> Option<Self> {
        let path = words.trim().trim_start_matches('/');
        let plain = |step: &str| {
            !step.starts_with('.')
                && step.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b))
        };
        path.split('/').all(plain).then(|| {
            let names_file = path.is_empty()
                || path.ends_with('/')
                || path.rsplit('/').next().is_some_and(|n| n.contains('.'));
            Self(if names_file { path.to_owned() } else { format!("{path}/") })
        })
    }

    /// The text, without a leading slash.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this is a page, kept as `index.html` in a folder.
    pub fn is_page(&self) -> bool {
        self.0.is_empty() || self.0.ends_with('/')
    }

    /// Whether each language has a file of its own there: pages, pictures with words in them, feeds
    /// and what names are looked up in. Data and assets are there once.
    pub fn is_of_a_language(&self) -> bool {
        const LOOKED_UP: [&str; 2] = ["search/data/", "places/lookup/"];
        const WITH_WORDS: [&str; 4] = [".html", ".svg", ".png", ".xml"];
        let is_asset = self.0.starts_with("assets/");
        let has_words = WITH_WORDS.iter().any(|ending| self.0.ends_with(ending)) && !is_asset;
        self.is_page() || has_words || LOOKED_UP.iter().any(|folder| self.0.starts_with(folder))
    }

    /// The same address inside a folder.
    #[must_use]
    pub fn under(&self, folder: &str) -> Self {
        Self(format!("{folder}/{}", self.0))
    }

    /// The file in the output folder, with forward slashes.
    pub fn output_file(&self) -> String {
        if self.is_page() { format!("{}index.html", self.0) } else { self.0.clone() }
    }

    /// The link from the page `from` to this address. It names `index.html`, so that it also works
    /// where the site is opened from disk and no server finds the file of a folder.
    pub fn relative_to(&self, from: &Self) -> String {
        let up = "../".repeat(from.0.matches('/').count());
        up + &self.output_file()
    }
}

impl fmt::Display for SitePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "/{}", self.0)
    }
}

/// Without a leading slash; templates make it relative.
impl Serialize for SitePath {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}
