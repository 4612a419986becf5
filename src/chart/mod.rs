//! Charts: one contract for all of them.
//!
//! A [`Chart`] is made from a [`Frame`] (what the chart must say besides its picture) and a
//! [`Form`] (its data). From the data come the picture, its description in words and the table
//! behind it; so no chart can be without them, and they cannot differ.
//!
//! The way of a chart through this room:
//!
//! 1. a form (a variant of [`Form`]) describes itself, makes its table
//!    and lays out its picture, once for screens and once for telephones: letters are never shrunk;
//! 2. `canvas` turns the layout into plotters elements; `lettering` knows how wide words are;
//! 3. `backend` is the plotters backend that writes SVG. It writes the meaning of a mark (a `slot`)
//!    as a class; the style sheet [`STYLE`] says how it looks;
//! 4. `standalone` makes a file that makes sense without the page.
//!
//! Nothing is said by colour alone: what is known in part is hatched (in a map or a grid, what is not
//! known), what is not known is an empty box with a dashed line, and both are named in words.

mod atlas;
mod backend;
mod bars;
mod bullets;
mod callouts;
mod canvas;
mod card;
mod chronicle;
mod columns;
mod columnwords;
mod comparison;
mod confluence;
mod contract;
mod dots;
mod dumbbells;
mod events;
mod figure;
mod flags;
mod form;
mod heatgrid;
mod heatlist;
mod heatmap;
mod heatwords;
mod key;
#[cfg(test)]
mod languages;
mod lettering;
mod lifelines;
mod map;
mod marker;
mod matrix;
mod multiples;
mod names;
mod outline;
mod panels;
mod parcels;
mod positions;
mod quarters;
mod room;
mod roster;
mod rows;
mod sankey;
mod scale;
mod sentences;
mod shades;
mod shares;
mod slot;
mod squares;
mod stacks;
mod standalone;
mod steplabels;
mod steplines;
mod steps;
mod stepwords;
mod streams;
mod strip;
mod table;
mod targets;
#[cfg(test)]
mod testing;
mod tiles;
mod timeline;
mod treemap;
mod upright;

pub use bars::{Bar, Bars, Emphasis};
pub use bullets::{Bullet, Bullets};
pub use card::{CARD, of_words as card_of_words};
pub use columns::{Columns, MonthColumn, Paid};
pub use contract::{Chart, Frame, Picture};
pub use dots::{Dot, Dots};
pub use dumbbells::{Dumbbell, Dumbbells};
pub use events::{Events, Happening};
pub use figure::Figure;
pub use form::Form;
pub use heatmap::{HeatCell, HeatRow, Heatmap};
pub use lifelines::{Lifeline, Lifelines};
pub use map::Map;
pub use matrix::{Matrix, MatrixRow};
pub use multiples::{Multiples, Panel};
pub use outline::Outline;
pub use quarters::{Quarter, QuarterRow, Quarters};
pub use sankey::{Flow, Sankey};
pub use sentences::capitalised;
pub use shares::{Shares, SharesRow};
pub use steps::{StepPoint, Steps};
pub use table::{Cell, Column, Narrow, Table, write_rows};
pub use tiles::Tile;
pub use treemap::{Part, Treemap};

use contract::FileSize;
use form::Shape;

/// The rules for the classes in the pictures and for which of the two pictures is shown, to be a
/// part of the site's style sheet.
///
/// Colours, the font and the line colours are custom properties with the values of the Government
/// Analysis Function's palette in reserve: `--chart-1` to `--chart-4`, `--chart-pale`,
/// `--chart-class-2`, `--chart-class-3`, `--chart-muted`, `--chart-ink`, `--chart-quiet`,
/// `--chart-axis`, `--chart-grid`, `--chart-font` (a face that runs no wider than Arial). Both pictures stand in one element of class `chart-picture`.
pub const STYLE: &str = concat!(include_str!("paint.css"), include_str!("place.css"));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_style_is_plain_css_with_reserves() {
        assert!(STYLE.contains("var(--chart-1, #12436d)"));
        assert!(!STYLE.contains('<'));
    }
}
