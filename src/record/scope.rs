//! The place of which a figure or a step is told.

use std::ops::Deref;

use serde::{Serialize, Serializer};

use super::Area;
use super::reader::{FromNode, Reader};
use super::seen::Seen;
use super::shape::Shape;
use crate::source::yaml::Node;
use crate::value::Reference;

/// The area of which one entry of a list tells, where it tells of one.
///
/// Without its area the entry would seem to tell of the whole: so where the area is hidden, the
/// entry is too.
#[derive(Debug, Clone)]
pub struct Scope(Option<Reference<Area>>);

impl Deref for Scope {
    type Target = Option<Reference<Area>>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl FromNode for Scope {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        Reference::from_node(node, reader).map(|area| Self(Some(area)))
    }

    fn absent() -> Option<Self> {
        Some(Self(None))
    }

    fn seen(&self) -> Seen<'_> {
        self.0.seen()
    }

    fn shape() -> Shape {
        Reference::<Area>::shape()
    }
}

impl Serialize for Scope {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}
