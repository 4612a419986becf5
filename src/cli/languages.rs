//! The languages of a site: their words, and what is not there in each.

use std::sync::Arc;

use crate::finding::Finding;
use crate::record::{Site, Translation};
use crate::register::Register;
use crate::source::ThemeFiles;
use crate::value::Language;
use crate::words::Words;

/// The words of each language of the site, the main one first; `None` where one has none at all.
pub(super) fn words(
    site: &Site,
    theme: &ThemeFiles,
    findings: &mut Vec<Finding>,
) -> Option<Vec<Arc<Words>>> {
    let words = |language: &Language| {
        let Some(words) = Words::load(theme, language, findings) else {
            findings.push(no_words(site, language));
            return None;
        };
        findings.extend(lacking(site, &words));
        Some(Arc::new(words))
    };
    site.languages().iter().map(words).collect::<Vec<_>>().into_iter().collect()
}

fn no_words(site: &Site, language: &Language) -> Finding {
    let message = format!("the theme has no words of the language {language}");
    Finding::error("no-words", &site.place_of(language), message).help(format!(
        "take {language} out of the languages, or put its words into themes/NAME/words/{}/",
        language.folder()
    ))
}

/// What the interface says in English, since the language lacks it.
fn lacking(site: &Site, words: &Words) -> Option<Finding> {
    let missing = words.missing();
    let first = missing.first()?;
    let folder = words.language().folder();
    let message = format!(
        "{} messages of the interface are not there in {} and are said in English, such as {first}",
        missing.len(),
        words.language()
    );
    Some(
        Finding::warning("words-lacking", &site.place_of(words.language()), message)
            .help(format!("write them in a file in themes/NAME/words/{folder}/")),
    )
}

/// How many texts of the content are there in a language: a note, or an error where the site asks for
/// more.
pub(super) fn parity(register: &Register, words: &Words) -> Option<Finding> {
    let Translation { there, lacking, .. } = register.translation();
    let all = there + lacking;
    if *lacking == 0 {
        return None;
    }
    let site = &register.site;
    let percent = there * 100 / all;
    let language = words.language();
    let place = site.place_of(language);
    let message = format!("{there} of {all} texts are there in {language} ({percent}%)");
    let help = format!(
        "write a text in {language} in a field beside its own, such as summary_{folder}, or for a \
         text in Markdown in a file such as about.{folder}.md; what is lacking is shown in the main \
         language and said to be",
        folder = language.folder()
    );
    let few = site.translated_at_least.is_some_and(|least| percent < least);
    Some(if few {
        Finding::error("translations-few", &place, message).help(help)
    } else {
        Finding::note("translations-lacking", &place, message).help(help)
    })
}
