//! Marks of points: a shape for each kind, so that no kind is told by its colour alone.

use super::canvas::{Canvas, Rect};
use super::slot::Slot;

/// How far a marker reaches from its middle at most, its edge included, in pixels.
pub(super) const REACH: f64 = 9.0;

/// The markers of up to four kinds, in their order.
pub(super) const KINDS: [(Marker, Slot); 4] = [
    (Marker::Circle, Slot::Solid),
    (Marker::Square, Slot::SecondOutline),
    (Marker::Diamond, Slot::Third),
    (Marker::Triangle, Slot::FourthOutline),
];

/// The shape of a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Marker {
    /// Round.
    Circle,
    /// On a side.
    Square,
    /// On a corner.
    Diamond,
    /// On a side, with a corner above.
    Triangle,
}

impl Marker {
    /// Draws the marker; `at` is its middle.
    pub fn draw(self, canvas: &Canvas, slot: Slot, at: (f64, f64)) {
        let (x, y) = at;
        match self {
            Self::Circle => canvas.circle(slot, at, 7.0),
            Self::Square => canvas.rect(slot, Rect::new(x - 6.0, y - 6.0, 12.0, 12.0)),
            Self::Diamond => {
                canvas.polygon(slot, &[(x, y - 8.5), (x + 8.5, y), (x, y + 8.5), (x - 8.5, y)]);
            }
            Self::Triangle => {
                canvas.polygon(slot, &[(x, y - 7.5), (x + 7.5, y + 6.0), (x - 7.5, y + 6.0)]);
            }
        }
    }
}
