//! Areas as squares of the same size, each about where it lies.

use crate::value::SitePath;
use crate::words::{Words, say};

use super::atlas::{Ink, Place, numbers};
use super::canvas::{Letters, Rect, Width};
use super::figure::Figure;
use super::lettering::LINE;

/// More columns and rows than this are too small for letters or too many to be seen at once.
pub(super) const GRID: (usize, usize) = (12, 20);
/// The widest that a tile is, and half of the white gap between two.
const WIDEST: f64 = 92.0;
const GAP: f64 = 1.5;

/// An area as a tile.
#[derive(Debug, Clone)]
pub struct Tile {
    /// Its name.
    pub label: String,
    /// Up to four letters that stand in the tile.
    pub short: String,
    /// Its column, counted from any column of the map.
    pub column: u8,
    /// Its row, counted from any row of the map.
    pub row: u8,
    /// Its figure; `None` where it is not known.
    pub value: Option<Figure>,
    /// Where its name leads, in the table.
    pub link: Option<SitePath>,
}

/// Why these tiles cannot be drawn.
pub(super) fn excess(tiles: &[Tile], words: &Words) -> Option<String> {
    let clash = tiles.iter().enumerate().find_map(|(i, tile)| {
        let same = |other: &&Tile| (other.column, other.row) == (tile.column, tile.row);
        Some((tile, tiles[i + 1..].iter().find(same)?))
    });
    if let Some((one, other)) = clash {
        return Some(say!(words, "map-excess-clash", one = one.label, other = other.label));
    }
    let (columns, rows) = (extent(tiles, |tile| tile.column), extent(tiles, |tile| tile.row));
    if columns.1 > GRID.0 {
        let (columns, most) = (columns.1, GRID.0);
        Some(say!(words, "map-excess-columns", count = columns, most = most))
    } else if rows.1 > GRID.1 {
        let (rows, most) = (rows.1, GRID.1);
        Some(say!(words, "map-excess-rows", count = rows, most = most))
    } else {
        None
    }
}

/// The first column or row, and how many there are from the first to the last.
fn extent(tiles: &[Tile], of: impl Fn(&Tile) -> u8) -> (u8, usize) {
    let first = tiles.iter().map(&of).min().unwrap_or(0);
    let last = tiles.iter().map(&of).max().unwrap_or(0);
    (first, usize::from(last - first) + 1)
}

/// The places of the tiles in a room of this width. `order` is that of their list.
pub(super) fn places(tiles: &[Tile], order: &[usize], room: f64, sheet: Width) -> Vec<Place> {
    let (left, columns) = extent(tiles, |tile| tile.column);
    let (top, _) = extent(tiles, |tile| tile.row);
    let side = (room / f64::from(u8::try_from(columns).unwrap_or(u8::MAX))).min(WIDEST);
    let at = |number: u8, first: u8| f64::from(number - first) * side + GAP - 1.0;
    let ink = Ink::of(sheet);
    let fits =
        |words: &str| Letters::NORMAL.width(words).max(ink.width(words)) <= side - 2.0 * GAP - 4.0;
    let short = tiles.iter().enumerate().all(|(i, tile)| {
        let unique = !tiles[i + 1..].iter().any(|other| other.short == tile.short);
        unique && !tile.short.is_empty() && fits(&tile.short)
    });
    let values = tiles.iter().filter_map(|tile| tile.value.as_ref());
    let with_values = side >= 2.0 * LINE + 8.0 && values.clone().all(|value| fits(&value.words));
    tiles
        .iter()
        .zip(numbers(order, |_| true))
        .map(|(tile, number)| {
            let mark = if short { tile.short.clone() } else { number };
            let value = tile.value.as_ref().filter(|value| with_values && value.length.is_finite());
            let mut words = vec![mark.clone()];
            words.extend(value.map(|value| value.words.clone()));
            let rect = Rect::new(
                at(tile.column, left),
                at(tile.row, top),
                side - 2.0 * GAP,
                side - 2.0 * GAP,
            );
            Place::tile(rect, words, mark)
        })
        .collect()
}
