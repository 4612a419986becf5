//! A reference from one record to another.

use std::marker::PhantomData;

use serde::{Serialize, Serializer};

use super::Slug;
use crate::finding::Place;

/// The name of another record of kind `K`, and where it was written.
///
/// Whether the record exists is for the register to say, when all records are read.
pub struct Reference<K> {
    slug: Slug,
    place: Place,
    kind: PhantomData<fn() -> K>,
}

impl<K> Reference<K> {
    /// A reference to `slug`, written at `place`.
    pub fn new(slug: Slug, place: Place) -> Self {
        Self { slug, place, kind: PhantomData }
    }

    /// The name of the record.
    pub fn slug(&self) -> &Slug {
        &self.slug
    }

    /// Where it was written.
    pub fn place(&self) -> &Place {
        &self.place
    }
}

impl<K> Clone for Reference<K> {
    fn clone(&self) -> Self {
        Self::new(self.slug.clone(), self.place.clone())
    }
}

impl<K> std::fmt::Debug for Reference<K> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ({})", self.slug, self.place)
    }
}

impl<K> Serialize for Reference<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.slug.serialize(serializer)
    }
}
