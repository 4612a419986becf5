//! Files of messages, and what languages lack.

use std::collections::BTreeSet;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use super::{Words, numbers};
use crate::finding::{Finding, Place, SourceFile};
use crate::source::ThemeFiles;
use crate::value::Language;

/// The folder of a theme in which messages stand.
const FOLDER: &str = "words/";

/// The messages of one language.
pub struct Dictionary {
    bundle: FluentBundle<FluentResource>,
    ids: BTreeSet<String>,
}

impl Dictionary {
    /// The message `id`; `None` where the language lacks it.
    pub(super) fn say(&self, id: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let mut slips = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(arguments), &mut slips);
        debug_assert!(slips.is_empty(), "{id}: {slips:?}");
        Some(said.into_owned())
    }

    /// The messages that there are.
    pub fn ids(&self) -> &BTreeSet<String> {
        &self.ids
    }

    /// Reads the files of a language; `None` where the theme has none.
    fn read(files: &ThemeFiles, language: &Language, findings: &mut Vec<Finding>) -> Option<Self> {
        let folder = format!("{FOLDER}{}/", language.folder());
        let mut bundle = FluentBundle::new_concurrent(vec![language.for_fluent()]);
        // The marks around inserted words serve texts in two directions; they would also stand in data.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(numbers::formatted));
        let mut ids = BTreeSet::new();
        let own = files.iter().filter(|(name, _)| name.starts_with(&folder));
        for (name, bytes) in own.filter(|(name, _)| name.ends_with(".ftl")) {
            let text = String::from_utf8_lossy(bytes).into_owned();
            let resource = FluentResource::try_new(text.clone()).unwrap_or_else(|(read, slips)| {
                findings.extend(slips.iter().map(|slip| explain(name, &text, slip)));
                read
            });
            ids.extend(messages(&resource));
            bundle.add_resource_overriding(resource);
        }
        (!ids.is_empty()).then_some(Self { bundle, ids })
    }
}

impl Words {
    /// The words of a language out of the files of a theme; what the language lacks is said in
    /// English. `None` where the theme has no words of this language.
    pub fn load(
        files: &ThemeFiles,
        language: &Language,
        findings: &mut Vec<Finding>,
    ) -> Option<Self> {
        let dictionary = Dictionary::read(files, language, findings)?;
        if language.is_english() {
            return Some(Self::of(language.clone(), dictionary, None));
        }
        let reserve = Self::load(files, &Language::english(), findings)?;
        Some(Self::of(language.clone(), dictionary, Some(Arc::new(reserve))))
    }

    /// English out of the default theme.
    ///
    /// # Panics
    /// Never: the default theme has English.
    #[expect(clippy::expect_used, reason = "the default theme has English")]
    pub fn english() -> Self {
        let files = crate::source::default_theme();
        Self::load(&files, &Language::english(), &mut Vec::new()).expect("English in the theme")
    }

    /// The messages that English has and this language lacks.
    pub fn missing(&self) -> Vec<&str> {
        let Some(reserve) = &self.reserve else { return Vec::new() };
        let all = reserve.dictionary.ids();
        all.difference(self.dictionary.ids()).map(String::as_str).collect()
    }
}

fn messages(resource: &FluentResource) -> impl Iterator<Item = String> {
    resource.entries().filter_map(|entry| match entry {
        fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    })
}

fn explain(name: &str, text: &str, slip: &fluent_syntax::parser::ParserError) -> Finding {
    let file = SourceFile::new(format!("the theme’s file {name}"), text);
    let place =
        Place::new(&file, slip.pos.start..slip.pos.end.max(slip.pos.start + 1).min(text.len()));
    Finding::error("bad-words", &place, format!("this message cannot be read: {}", slip.kind))
        .help("write `name = words`, and further lines of the same message indented")
}
