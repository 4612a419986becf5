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
