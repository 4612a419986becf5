//! Maps of figures of areas: their outlines where all are known, else tiles.

use super::picture::picture;
use crate::chart::{Chart, Figure, Form, Map, Outline, Tile};
use crate::page::Content;
use crate::record::{Area, At};
use crate::register::Entry;
use crate::value::SitePath;

/// A figure of an area.
pub(super) struct Placed<'a> {
    /// The area.
    pub(super) area: &'a Entry<Area>,
    /// The figure, where it is known.
    pub(super) value: Option<Figure>,
    /// Where more about it stands.
    pub(super) link: SitePath,
}

/// A map of these figures of a `measure`; `None` where fewer than two areas have a place on it.
pub(super) fn map(
    content: Content<'_>,
    (id, title, subtitle): (&str, String, &str),
    measure: &str,
    placed: Vec<Placed<'_>>,
) -> Option<Chart> {
    let outlines: Option<Vec<Outline>> = placed.iter().map(|one| outline(content, one)).collect();
    let map = match outlines {
        Some(outlines) if outlines.len() > 1 => Map::outlines(measure, outlines),
        _ => {
            let tiles: Vec<Tile> = placed.into_iter().filter_map(tile).collect();
            if tiles.len() < 2 {
                return None;
            }
            Map::tiles(measure, tiles)
        }
    };
    Some(picture(content, id, title, subtitle, &Form::Map(map)))
}

fn outline(content: Content<'_>, placed: &Placed<'_>) -> Option<Outline> {
    Some(Outline {
        label: placed.area.name().to_owned(),
        rings: content.ledger.boundaries.get(&placed.area.slug)?.clone(),
        value: placed.value.clone(),
        link: Some(placed.link.clone()),
    })
}

fn tile(placed: Placed<'_>) -> Option<Tile> {
    let (column, row) = position(placed.area.record.tile.as_ref()?)?;
    let name = placed.area.name();
    Some(Tile {
        label: name.to_owned(),
        short: name.chars().take(4).collect(),
        column,
        row,
        value: placed.value,
        link: Some(placed.link),
    })
}

/// Column and row of a tile such as B3, from 0.
fn position(tile: &At<String>) -> Option<(u8, u8)> {
    crate::record::tile_position(&tile.value)
}
