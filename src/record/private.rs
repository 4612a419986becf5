//! What is written to be kept, and never published.

use serde::{Serialize, Serializer};

use super::reader::{FromNode, Reader};
use super::seen::Seen;
use super::shape::Shape;
use crate::source::yaml::Node;

/// A value that is read and checked, and that no page, table or file of data shows.
#[derive(Debug, Clone)]
pub struct Private<T>(pub T);

impl<T: FromNode> FromNode for Private<T> {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        T::from_node(node, reader).map(Self)
    }

    fn absent() -> Option<Self> {
        T::absent().map(Self)
    }

    fn seen(&self) -> Seen<'_> {
        Seen::Nothing
    }

    fn shape() -> Shape {
        T::shape()
    }
}

impl<T> Serialize for Private<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}
