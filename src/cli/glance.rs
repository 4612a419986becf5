//! The first glance at a save: pages of records that are open in a browser, drawn again when one
//! record was saved, before anything else is looked at.
//!
//! Everything else is taken to be as it was: the menu, the theme, which pages there are. Whatever
//! is wrong in that, the build that follows mends.

use std::path::Path;
use std::sync::Arc;

use super::args::Common;
use super::kept::{Kept, KeptContent};
use crate::finding;
use crate::output::Files;
use crate::page::{self, Content};
use crate::preview::Audience;
use crate::register::Edition;
use crate::theme::Theme;
use crate::value::SitePath;
use crate::words::Words;

/// Shows the open pages as they are now that a file was saved; nothing where that needs the whole
/// site, or where anything is wrong.
pub(super) fn show(
    common: &Common,
    edition: Edition,
    kept: &Kept,
    file: &Path,
    audience: &Audience,
) {
    let open = audience.open_files();
    let mut kept = kept.content();
    let languages = kept.languages.clone();
    let shown = |theme: &Theme| open.iter().filter_map(|f| theme.tree().page_in(f)).collect();
    let pages: Vec<Vec<_>> = languages.iter().map(|(_, theme)| shown(theme)).collect();
    if pages.iter().any(|pages| !pages.is_empty()) {
        let drawn = drawn(common, edition, &mut kept, file, &languages, &pages);
        if let Some(drawn) = drawn.filter(|drawn| !drawn.is_empty()) {
            audience.show_saved(drawn);
        }
    }
}

/// The pages of each language, drawn.
fn drawn(
    common: &Common,
    edition: Edition,
    kept: &mut KeptContent,
    file: &Path,
    languages: &[(Arc<Words>, Arc<Theme>)],
    pages: &[Vec<SitePath>],
) -> Option<Files> {
    let mut findings = Vec::new();
    let folder = kept.folder_with(&common.content, file)?;
    let register = kept.register(&folder, edition, &mut findings);
    let ledger = kept.same_ledger(&register, &folder, &mut findings)?;
    let mut files = Files::new();
    for (number, ((words, theme), pages)) in languages.iter().zip(pages).enumerate() {
        let other = (number > 0 && !pages.is_empty()).then(|| {
            kept.translated_again(&register, &folder, (number, words.language()), &mut findings)
        });
        let register = other.as_ref().unwrap_or(&register);
        let content = Content { register, ledger: &ledger, words };
        for address in pages {
            let Some((page, view)) = page::of_record(content, address, &mut findings) else {
                continue;
            };
            let html = theme.draw(&page, &view).ok()?;
            files.insert(theme.tree().place(address).output_file(), html.into_bytes());
        }
    }
    (!finding::has_errors(&findings)).then_some(files)
}
