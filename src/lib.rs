//! Daylight turns a folder of plain records (partnerships, shared services, spending) into a
//! static transparency website: pages, accessible charts, open data.
//!
//! # A tour of the rooms
//!
//! A site is a pure function of its content, its theme and a date. Each room is a stage on the way
//! and imports only from the rooms before it:
//!
//! 1. [`finding`]: what is wrong, at which file, line and column, and how it is told.
//! 2. [`value`]: the values that records share: exact money, honest dates, names, addresses.
//! 3. [`source`]: the content folder as text that knows its places: YAML, Markdown, CSV.
//! 4. [`words`]: the words of the interface, in the languages of the site.
//! 5. [`record`]: what a publisher writes, one struct for each kind.
//! 6. [`register`]: all records together, references resolved, links followed backwards.
//! 7. [`ledger`]: payments, added up exactly and grouped.
//! 8. [`chart`]: one contract for all charts, and the tables behind them.
//! 9. [`page`]: which pages exist and what each shows.
//! 10. [`theme`]: templates and Markdown: pages become HTML.
//! 11. [`opendata`]: tables as CSV, records as JSON, the feed and the list of pages.
//! 12. [`output`]: files to disk, atomically, only what changed.
//! 13. [`memory`]: what an earlier run leaves to the next.
//! 14. [`preview`]: watch, serve, reload.
//! 15. [`cli`]: the commands, each a few lines over the rooms above.
//!
//! `ARCHITECTURE.md` says more about each room and its invariants.

#![deny(missing_docs)]
#![warn(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

pub mod chart;
pub mod cli;
pub mod finding;
pub mod ledger;
pub mod memory;
pub mod opendata;
pub mod output;
pub mod page;
pub mod preview;
pub mod record;
pub mod register;
pub mod source;
pub mod theme;
pub mod value;
pub mod words;
