//! Areas: counties, districts, towns, localities.

use crate::record::prelude::*;

kind! {
    in "areas", one "area", many "areas",
    says "Places, who works for them, and what is tried there.",
    also ["place", "locality"], section Places, written Yaml;

    /// A place for which something is decided or done.
    pub struct Area {
        /// The name.
        name: String,
        /// What sort of place it is.
        kind: AreaKind,
        /// Other names under which people look for it: older names, and villages and towns in it
        /// that have no record of their own.
        other_names: Vec<String>,
        /// The larger area in which it lies.
        parent: Option<Reference<Area>>,
        /// Its code in the list of the Office for National Statistics, such as E10000013.
        gss_code: Option<String>,
        /// The partnership that decides for it together.
        board: Option<Reference<Partnership>>,
        /// How residents can take part.
        how_to_take_part: Option<String>,
        /// How many people live there.
        population: Option<Population>,
        /// Where its tile stands on a map of tiles: column and row, such as B3.
        tile: Option<At<String>>,
        /// The file with its boundary in GeoJSON, beside this file; of several outlines in it, the one that bears the area's gss_code.
        boundary: Option<At<String>>,
        /// What is tried and decided here.
        about: Option<Markdown>,
    }
}

record! {
    /// How many people live in a place.
    pub struct Population {
        /// How many.
        count: Quantity,
        /// When.
        year: FuzzyDate,
        /// Who says so.
        source: Option<Source>,
    }
}

choice! {
    /// What sort of place an area is.
    pub enum AreaKind {
        /// A country.
        Country = "country",
        /// A county.
        County = "county",
        /// A district, borough or city.
        District = "district",
        /// The area of a unitary council.
        Unitary = "unitary area",
        /// A town and what surrounds it.
        Town = "town",
        /// A part of a town.
        Neighbourhood = "neighbourhood",
    }
}

/// Column and row of a tile such as B3, from 0.
pub fn tile_position(tile: &str) -> Option<(u8, u8)> {
    let mut letters = tile.trim().chars();
    let column = letters.next()?.to_ascii_uppercase();
    let row: u8 = letters.as_str().parse().ok()?;
    let column = u32::from(column).checked_sub(u32::from('A')).filter(|c| *c < 26)?;
    Some((u8::try_from(column).ok()?, row.checked_sub(1)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tile_has_a_column_and_a_row() {
        assert_eq!(tile_position("A1"), Some((0, 0)));
        assert_eq!(tile_position("c12"), Some((2, 11)));
        for wrong in ["", "1A", "A0", "AA", "Ä1", "A-1", "A300"] {
            assert_eq!(tile_position(wrong), None, "{wrong}");
        }
    }
}
