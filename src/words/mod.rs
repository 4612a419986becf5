//! The words of the interface, in the languages of the site.
//!
//! Messages stand in files of the Fluent format, `themes/default/words/LANGUAGE/*.ftl`; a theme of
//! the site puts its own file in the place of any of them. Months, numbers, lists and the order of
//! names come from Unicode's data (ICU4X), plurals from Unicode's rules in Fluent itself. What
//! describes a record (fields, kinds, choices) is English in its struct; other languages have it in
//! `records.ftl`.
//!
//! A message that a language lacks is said in English, and is a finding ([`Words::load`]).

mod dates;
mod load;
mod numbers;
mod order;
mod spoken;

pub use load::Dictionary;
pub(crate) use spoken::{Saying, Spoken};

use std::cmp::Ordering;
use std::sync::Arc;

use fluent_bundle::FluentArgs;
use jiff::civil::Date;

use crate::value::{Language, Money, Month};

/// Says a message: `say!(words, "promises-late", count = late)`.
///
/// What stands behind a name is anything that can be [`Spoken`]: a number (with its plural and its
/// commas), text, an amount, a date. A year is text, since it has no comma.
macro_rules! say {
    ($words:expr, $id:expr $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::words::Saying::of($words, $id)
            $( .with(stringify!($name), &$value) )*
            .said()
    };
}
pub(crate) use say;

/// The words of one language.
pub struct Words {
    language: Language,
    dictionary: Dictionary,
    /// English, for what the language lacks.
    reserve: Option<Arc<Words>>,
    dates: dates::Dates,
    order: order::Order,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Words({})", self.language)
    }
}

impl Words {
    /// The words of a language, with those of `reserve` for what it lacks.
    pub fn of(language: Language, dictionary: Dictionary, reserve: Option<Arc<Self>>) -> Self {
        let dates = dates::Dates::of(&language);
        let order = order::Order::of(&language);
        Self { language, dictionary, reserve, dates, order }
    }

    /// The language.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// The message `id`, with what stands in it.
    pub fn say(&self, id: &str, arguments: &FluentArgs<'_>) -> String {
        self.known(id, arguments).unwrap_or_else(|| {
            debug_assert!(false, "there is no message {id}");
            id.to_owned()
        })
    }

    /// What the language calls itself: "Cymraeg".
    pub fn name(&self) -> String {
        say!(self, "language-name")
    }

    /// A message that only languages other than English have; English has `english` elsewhere, in
    /// the description of a record.
    pub fn or(&self, id: &str, english: &str) -> String {
        self.dictionary.say(id, &FluentArgs::new()).unwrap_or_else(|| english.to_owned())
    }

    /// One of the words among which publishers choose: `in progress`.
    pub fn choice(&self, word: &str) -> String {
        self.or(&format!("choice-{}", identifier(word)), word)
    }

    /// What a kind of record, a field or a word to choose means; nothing where only its English is
    /// known. A message is found by the English words, so that it never outlives them.
    pub fn meaning(&self, english: &str) -> Option<String> {
        if self.language.is_english() {
            return Some(english.to_owned());
        }
        self.dictionary.say(&format!("meaning-{}", identifier(english)), &FluentArgs::new())
    }

    fn known(&self, id: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        let own = self.dictionary.say(id, arguments);
        own.or_else(|| self.reserve.as_ref()?.known(id, arguments))
    }

    /// The value in words: "11 July 2013", "£1,234.50".
    pub(crate) fn text(&self, value: &impl Spoken) -> String {
        spoken::text(value, self)
    }

    /// "23 November 2026".
    pub fn day(&self, day: Date) -> String {
        self.dates.day(day)
    }

    /// "November 2026".
    pub fn month(&self, month: Month) -> String {
        self.dates.month(month)
    }

    /// "Nov": for the axis of a chart.
    pub fn short_month(&self, month: Month) -> String {
        self.dates.short_month(month)
    }

    /// In words that a headline can carry: "£28.9 million", "£412,300", "£657".
    pub fn rough(&self, money: Money) -> String {
        numbers::rough(money, self)
    }

    /// The share of `whole`: "4.1%", "under 0.1%"; `None` where it is no part of that.
    pub fn percent(&self, part: Money, whole: Money) -> Option<String> {
        numbers::percent(part, whole, self)
    }

    /// How much an amount is against another: "150.0%"; `None` where that says nothing.
    pub fn ratio(&self, amount: Money, other: Money) -> Option<String> {
        numbers::ratio(amount, other, self)
    }

    /// "a", "a and b", "a, b and c".
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        self.order.list(items)
    }

    /// Which name comes first in this language: in Welsh, `dd` is a letter after `d`.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.order.compare(a, b)
    }
}

/// The words as a part of a message's name: letters, digits and hyphens.
fn identifier(words: &str) -> String {
    slug::slugify(words)
}

#[cfg(test)]
mod tests;
