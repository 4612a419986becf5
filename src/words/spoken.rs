//! Values as parts of a message.

use fluent_bundle::{FluentArgs, FluentValue};
use jiff::civil::Date;

use super::{Words, say};
use crate::value::{FuzzyDate, Known, Money, Month, Point, Quantity};

/// What can stand in a message.
pub(crate) trait Spoken {
    /// The value as a part of a message of this language.
    fn spoken(&self, words: &Words) -> FluentValue<'static>;
}

/// A message with what stands in it. `say!` makes it, as one expression, so that a message can be
/// an arm of a `match` like any other text.
pub(crate) struct Saying<'a> {
    words: &'a Words,
    id: &'a str,
    arguments: FluentArgs<'static>,
}

impl<'a> Saying<'a> {
    /// The message `id`.
    pub(crate) fn of(words: &'a Words, id: &'a str) -> Self {
        Self { words, id, arguments: FluentArgs::new() }
    }

    /// The same with a value in it.
    pub(crate) fn with(mut self, name: &'static str, value: &impl Spoken) -> Self {
        self.arguments.set(name, value.spoken(self.words));
        self
    }

    /// In words.
    pub(crate) fn said(self) -> String {
        self.words.say(self.id, &self.arguments)
    }
}

/// A value alone.
pub(super) fn text(value: &impl Spoken, words: &Words) -> String {
    match value.spoken(words) {
        FluentValue::String(text) => text.into_owned(),
        number => {
            let mut arguments = FluentArgs::new();
            arguments.set("number", number);
            words.say("number", &arguments)
        }
    }
}

impl<T: Spoken + ?Sized> Spoken for &T {
    fn spoken(&self, words: &Words) -> FluentValue<'static> {
        (*self).spoken(words)
    }
}

impl Spoken for str {
    fn spoken(&self, _: &Words) -> FluentValue<'static> {
        FluentValue::from(self.to_owned())
    }
}

impl Spoken for String {
    fn spoken(&self, _: &Words) -> FluentValue<'static> {
        FluentValue::from(self.clone())
    }
}

macro_rules! numbers {
    ($($number:ty),*) => { $(
        impl Spoken for $number {
            fn spoken(&self, _: &Words) -> FluentValue<'static> {
                FluentValue::from(*self)
            }
        }
    )* };
}
numbers!(usize, u64, u32, u16, u8, i64, i32);

impl Spoken for Money {
    fn spoken(&self, _: &Words) -> FluentValue<'static> {
        FluentValue::from(self.to_string())
    }
}

impl Spoken for Quantity {
    fn spoken(&self, _: &Words) -> FluentValue<'static> {
        FluentValue::from(self.to_string())
    }
}

impl Spoken for Date {
    fn spoken(&self, words: &Words) -> FluentValue<'static> {
        FluentValue::from(words.day(*self))
    }
}

impl Spoken for Month {
    fn spoken(&self, words: &Words) -> FluentValue<'static> {
        FluentValue::from(words.month(*self))
    }
}

impl Spoken for Point {
    fn spoken(&self, words: &Words) -> FluentValue<'static> {
        match self {
            Self::Year(_) | Self::FinancialYear(_) => FluentValue::from(self.to_string()),
            Self::Season(year, season) => {
                FluentValue::from(say!(words, season.message(), year = year.to_string()))
            }
            Self::Month(month) => FluentValue::from(words.month(*month)),
            Self::Day(day) => FluentValue::from(words.day(*day)),
        }
    }
}

impl Spoken for FuzzyDate {
    fn spoken(&self, words: &Words) -> FluentValue<'static> {
        match self {
            Self::Point(point) => FluentValue::from(text(point, words)),
            Self::Range(from, to) => {
                FluentValue::from(say!(words, "date-range", from = from, to = to))
            }
            Self::Ongoing => FluentValue::from(say!(words, "date-ongoing")),
        }
    }
}

/// The value, or the reason why there is none.
impl<T: Spoken> Spoken for Known<T> {
    fn spoken(&self, words: &Words) -> FluentValue<'static> {
        match self.value() {
            Some(value) => value.spoken(words),
            None => FluentValue::from(words.choice(self.reason().unwrap_or_default())),
        }
    }
}
