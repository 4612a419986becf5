//! Areas: counties, districts, towns, localities.

use super::Kind;
use super::common::Common;
use super::macros::{choice, record};
use crate::source::Markdown;
use crate::value::Reference;

record! {
    /// A place for which something is decided or done.
    pub struct Area with common: Common {
        /// The name.
        name: String,
        /// What sort of place it is.
        kind: AreaKind,
        /// The larger area in which it lies.
        parent: Option<Reference<Area>>,
        /// Its code in the list of the Office for National Statistics, such as E10000013.
        gss_code: Option<String>,
        /// What is tried and decided here.
        about: Option<Markdown>,
    }
}

choice! {
    /// What sort of place an area is.
    pub enum AreaKind {
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

impl Kind for Area {
    const FOLDER: &'static str = "areas";
    const ONE: &'static str = "area";
    fn name(&self) -> &str {
        &self.name
    }
    fn common(&self) -> &Common {
        &self.common
    }
}
