//! The values that records share. Each keeps its own rule: a [`Slug`] cannot hold a slash, a
//! [`Money`] is exact, a [`FuzzyDate`] says no more than the publisher knows.
//!
//! A value is read from the words a publisher wrote ([`std::str::FromStr`]); what is wrong with
//! them comes back as a [`Mistake`], a sentence for a person.

mod colour;
mod date;
mod known;
mod language;
mod mistake;
mod money;
mod month;
mod number;
mod postcode;
mod quantity;
mod reference;
mod site_path;
mod slug;

pub use colour::Colour;
pub use date::{FuzzyDate, Point, Season};
pub use known::Known;
pub use language::Language;
pub use mistake::Mistake;
pub use money::{Money, MoneyUnit, Share};
pub use month::Month;
pub use number::thousands;
pub use postcode::Postcode;
pub use quantity::Quantity;
pub use reference::Reference;
pub use site_path::SitePath;
pub use slug::Slug;
