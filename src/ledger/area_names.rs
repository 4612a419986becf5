//! Which area a cell of a table means.

use std::collections::{BTreeMap, BTreeSet};

use crate::record::Area;
use crate::register::{Entry, Register};
use crate::value::Slug;

/// The areas of a site by everything under which a table may name them.
#[derive(Default)]
pub(super) struct AreaNames<'a> {
    /// By the names of their files, and by their official codes in capitals.
    sure: BTreeMap<String, &'a Slug>,
    /// By their names and other names, which several may share.
    shared: BTreeMap<String, BTreeSet<&'a Slug>>,
}

impl<'a> AreaNames<'a> {
    pub(super) fn of(register: &'a Register) -> Self {
        let mut names = Self::default();
        for Entry { slug, record, .. } in register.all::<Area>().iter() {
            names.sure.insert(slug.to_string(), slug);
            if let Some(code) = &record.gss_code {
                names.sure.insert(code.to_uppercase(), slug);
            }
            for name in record.other_names.iter().chain([&record.name]) {
                names.shared.entry(plain(name)).or_default().insert(slug);
            }
        }
        names
    }

    /// The area that the words mean. A name that two areas bear means neither, even where a file
    /// is called the same: file names are meant only in small letters, as they are.
    pub(super) fn find(&self, words: &str) -> Option<&'a Slug> {
        let words = words.trim();
        let sure = self.sure.get(words).or_else(|| self.sure.get(&words.to_uppercase()));
        sure.copied().or_else(|| {
            let areas = self.shared.get(&plain(words)).filter(|areas| areas.len() == 1)?;
            areas.first().copied()
        })
    }
}

fn plain(words: &str) -> String {
    words.trim().to_lowercase()
}
