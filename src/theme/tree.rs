//! Where the pages of a language lie: those of the main language at the root of the site, those of
//! the others under its name, `cy/`, at the same addresses.

use std::collections::BTreeSet;

use serde::Serialize;

use super::way::base_path;
use crate::page::Page;
use crate::value::{Language, SitePath};

/// The pages of a language.
#[derive(Debug, Clone)]
pub struct Tree {
    /// The folder in which they lie; `None` of the main language.
    folder: Option<String>,
    /// The address of the whole site, without a slash at its end.
    base_url: String,
    language: Language,
    /// What the language calls itself.
    name: String,
    pages: BTreeSet<SitePath>,
}

/// The same page in another language, or in its own.
#[derive(Debug, Serialize)]
pub(super) struct Twin {
    /// The tag of its language.
    language: String,
    /// What the language calls itself.
    name: String,
    /// The link to it from the page at hand.
    link: String,
    /// Its permanent address.
    address: String,
    /// Whether it is the page at hand.
    here: bool,
    /// Whether the language has this page; the link leads to its home page where it does not.
    same: bool,
}

impl Tree {
    /// The pages of the main language of a site, or of another.
    pub fn of(language: &Language, is_main: bool, name: String, base_url: &str) -> Self {
        Self {
            folder: (!is_main).then(|| language.folder().to_owned()),
            base_url: base_url.trim_end_matches('/').to_owned(),
            language: language.clone(),
            name,
            pages: BTreeSet::new(),
        }
    }

    /// The same tree with these pages.
    #[must_use]
    pub fn with_pages<'a>(self, pages: impl Iterator<Item = &'a SitePath>) -> Self {
        Self { pages: pages.cloned().collect(), ..self }
    }

    /// Whether these are the pages of the main language. Data and assets are beside them, once for
    /// all languages.
    pub fn is_main(&self) -> bool {
        self.folder.is_none()
    }

    /// Where an address of this language lies in the site.
    pub fn place(&self, path: &SitePath) -> SitePath {
        match &self.folder {
            Some(folder) if path.is_of_a_language() => path.under(folder),
            _ => path.clone(),
        }
    }

    /// The same of a file by its path.
    pub fn file(&self, path: &str) -> String {
        SitePath::from_words(path).map_or_else(|| path.to_owned(), |p| self.place(&p).output_file())
    }

    /// The page of this language that is kept in a file of the site.
    pub fn page_in(&self, file: &str) -> Option<SitePath> {
        let own = match &self.folder {
            Some(folder) => file.strip_prefix(folder)?.strip_prefix('/')?,
            None => file,
        };
        let page = SitePath::from_words(own.strip_suffix("index.html")?)?;
        self.pages.contains(&page).then_some(page)
    }

    /// Whether the page is drawn: the page for missing addresses is there once, since servers show
    /// that at the root for all.
    pub fn has(&self, page: &Page) -> bool {
        self.is_main() || page.path.is_page()
    }

    /// The link from the page `here` to an address of this language.
    pub(super) fn link(&self, to: &SitePath, here: &SitePath) -> String {
        if to.is_of_a_language() {
            return to.relative_to(here);
        }
        to.relative_to(&self.place(here))
    }

    /// The link from a page to a file beside it.
    pub(super) fn beside(&self, here: &SitePath, name: &str) -> String {
        let folder = if here.is_page() { here.clone() } else { SitePath::home() };
        let file = folder.file(name);
        if self.is_main() || file.is_of_a_language() {
            return name.to_owned();
        }
        self.link(&file, here)
    }

    /// The permanent address.
    pub fn address(&self, path: &SitePath) -> String {
        format!("{}{}", self.base_url, self.place(path))
    }

    /// The page `here` of this tree in each of the languages.
    pub(super) fn twins(&self, here: &SitePath, all: &[Self]) -> Vec<Twin> {
        let home = SitePath::home();
        let twin = |tree: &Self| {
            let same = here.is_page() && tree.pages.contains(here);
            let there = tree.place(if same { here } else { &home });
            Twin {
                language: tree.language.to_string(),
                name: tree.name.clone(),
                link: self.link_to_twin(here, &there),
                address: format!("{}{there}", self.base_url),
                here: tree.folder == self.folder,
                same,
            }
        };
        all.iter().map(twin).collect()
    }

    /// The link to an address of the whole site. The page for missing addresses is shown at any
    /// depth, so its links begin with the site's own path.
    fn link_to_twin(&self, here: &SitePath, there: &SitePath) -> String {
        if here.is_page() {
            return there.relative_to(&self.place(here));
        }
        format!("{}/{}", base_path(&self.base_url), there.output_file())
    }
}
