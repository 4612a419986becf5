//! Numbers as a language writes them.

use std::str::FromStr as _;

use fixed_decimal::Decimal;
use fluent_bundle::FluentValue;
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu_locale_core::LanguageIdentifier;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;

use super::{Words, say};
use crate::value::{Money, Share};

/// Writes the numbers of messages: 2,307.
pub(super) fn formatted(value: &FluentValue<'_>, languages: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let number = Decimal::from_str(&number.as_string()).ok()?;
    languages
        .with_try_get::<Numbers, _, _>((), |numbers| numbers.0.format(&number).to_string())
        .ok()
}

struct Numbers(DecimalFormatter);

impl Memoizable for Numbers {
    type Args = ();
    type Error = ();

    fn construct(language: unic_langid::LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let language = LanguageIdentifier::from_str(&language.to_string()).map_err(|_| ())?;
        let preferences = DecimalFormatterPreferences::from(&language);
        DecimalFormatter::try_new(
            preferences,
            icu_decimal::options::DecimalFormatterOptions::default(),
        )
        .map(Self)
        .map_err(|_| ())
    }
}

/// "£28.9 million", "£412,300", "£657".
pub(super) fn rough(money: Money, words: &Words) -> String {
    let (figure, unit) = money.rounded();
    match unit {
        Some(unit) => say!(words, unit.message(), figure = figure),
        None => figure,
    }
}

/// "4.1%", "under 0.1%".
pub(super) fn percent(part: Money, whole: Money, words: &Words) -> Option<String> {
    Some(in_words(part.share_of(whole)?, words))
}

/// "150.0%".
pub(super) fn ratio(amount: Money, other: Money, words: &Words) -> Option<String> {
    Some(in_words(amount.ratio_to(other)?, words))
}

fn in_words(share: Share, words: &Words) -> String {
    match share {
        Share::Percent(figure) => figure,
        Share::Less => say!(words, "share-less"),
    }
}
