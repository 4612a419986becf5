//! The order of names, and lists in a sentence.

use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};

use crate::value::Language;

/// What puts names in order and lists in a sentence.
pub(super) struct Order {
    collator: CollatorBorrowed<'static>,
    lists: ListFormatter,
}

impl Order {
    /// Of a language.
    #[expect(
        clippy::expect_used,
        reason = "the data are compiled in, with a form for any language"
    )]
    pub(super) fn of(language: &Language) -> Self {
        let lists = ListFormatterOptions::default().with_length(ListLength::Wide);
        Self {
            collator: Collator::try_new(language.for_icu().into(), CollatorOptions::default())
                .expect("an order of any language"),
            lists: ListFormatter::try_new_and(language.for_icu().into(), lists)
                .expect("lists of any language"),
        }
    }

    pub(super) fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collator.compare(a, b).then_with(|| a.cmp(b))
    }

    pub(super) fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        contracted(self.lists.format(items.iter().map(AsRef::as_ref)).to_string())
    }
}

/// Unicode's data leave open which form of the Welsh “and” stands: “, a(c)”. Before a vowel it is
/// “ac”, and there is no comma before it.
fn contracted(items: String) -> String {
    let Some((before, last)) = items.rsplit_once(" a(c) ") else { return items };
    let before = before.strip_suffix(',').unwrap_or(before);
    let first = last.chars().next().into_iter().flat_map(char::to_lowercase).next();
    let and = if first.is_some_and(|c| "aeiouyâêîôûŷ".contains(c)) { "ac" } else { "a" };
    format!("{before} {and} {last}")
}
