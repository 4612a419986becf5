//! Where there is room for words within an outline.

use super::canvas::Rect;
use super::outline::Ring;

/// How far apart the points are that are tried.
const STEP: f64 = 3.0;

/// The middle of the roomiest place for a block of this width and height that lies wholly within
/// the rings; `None` where there is none.
pub(super) fn spot(rings: &[Ring], (width, height): (f64, f64)) -> Option<(f64, f64)> {
    let free = |(x, y): (f64, f64)| {
        let block = Rect::new(x - width / 2.0, y - height / 2.0, width, height);
        !edges(rings).any(|(from, to)| crosses(from, to, block))
    };
    roomiest(rings, (width, height), free)
}

/// A point of the area that is far from its edges.
pub(super) fn inmost(rings: &[Ring]) -> (f64, f64) {
    let corner = || rings.iter().flatten().next().copied().unwrap_or_default();
    roomiest(rings, (0.0, 0.0), |_| true).unwrap_or_else(corner)
}

/// The point within the rings, with at least half of this width and height to the sides of what
/// encloses them, that is furthest from all edges.
fn roomiest(
    rings: &[Ring],
    (width, height): (f64, f64),
    free: impl Fn((f64, f64)) -> bool,
) -> Option<(f64, f64)> {
    let extent = extent(rings);
    let across = steps(extent.left + width / 2.0, extent.width - width);
    let points = across.flat_map(|x| {
        steps(extent.top + height / 2.0, extent.height - height).map(move |y| (x, y))
    });
    points
        .filter(|point| within(rings, *point) && free(*point))
        .map(|point| (distance(rings, point), point))
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, point)| point)
}

/// Places from here on, in the middle of steps of about the same length.
fn steps(from: f64, length: f64) -> impl Iterator<Item = f64> {
    let count = super::backend::whole((length / STEP).ceil()).max(0);
    (0..count).map(move |step| from + length * (f64::from(step) + 0.5) / f64::from(count))
}

/// The rectangle around all rings.
pub(super) fn extent(rings: &[Ring]) -> Rect {
    let points = || rings.iter().flatten();
    let left = points().map(|point| point.0).fold(f64::INFINITY, f64::min);
    let top = points().map(|point| point.1).fold(f64::INFINITY, f64::min);
    let right = points().map(|point| point.0).fold(left, f64::max);
    let bottom = points().map(|point| point.1).fold(top, f64::max);
    Rect::new(left, top, right - left, bottom - top)
}

/// The edges of all rings.
fn edges(rings: &[Ring]) -> impl Iterator<Item = ((f64, f64), (f64, f64))> {
    rings.iter().flat_map(|ring| ring.iter().copied().zip(ring.iter().copied().cycle().skip(1)))
}

/// Whether a point lies within an odd number of rings.
fn within(rings: &[Ring], (x, y): (f64, f64)) -> bool {
    let crossed = edges(rings)
        .filter(|(a, b)| (a.1 > y) != (b.1 > y) && x < a.0 + (y - a.1) / (b.1 - a.1) * (b.0 - a.0));
    crossed.count() % 2 == 1
}

/// How far a point is from the nearest edge.
fn distance(rings: &[Ring], (x, y): (f64, f64)) -> f64 {
    let from_edge = |(a, b): ((f64, f64), (f64, f64))| {
        let (across, down) = (b.0 - a.0, b.1 - a.1);
        let length = across * across + down * down;
        let along =
            if length > 0.0 { ((x - a.0) * across + (y - a.1) * down) / length } else { 0.0 };
        let along = along.clamp(0.0, 1.0);
        (x - a.0 - along * across).hypot(y - a.1 - along * down)
    };
    edges(rings).map(from_edge).fold(f64::INFINITY, f64::min)
}

/// Whether a part of an edge lies within a rectangle (Liang and Barsky).
pub(super) fn crosses(from: (f64, f64), to: (f64, f64), rect: Rect) -> bool {
    let (across, down) = (to.0 - from.0, to.1 - from.1);
    let sides = [
        (-across, from.0 - rect.left),
        (across, rect.left + rect.width - from.0),
        (-down, from.1 - rect.top),
        (down, rect.top + rect.height - from.1),
    ];
    let (mut enters, mut leaves) = (0.0f64, 1.0f64);
    for (way, room) in sides {
        if way == 0.0 {
            if room < 0.0 {
                return false;
            }
        } else if way < 0.0 {
            enters = enters.max(room / way);
        } else {
            leaves = leaves.min(room / way);
        }
    }
    enters <= leaves
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square(left: f64, top: f64, side: f64) -> Ring {
        vec![(left, top), (left + side, top), (left + side, top + side), (left, top + side)]
    }

    #[test]
    fn words_stand_where_there_is_room_and_never_in_a_hole() {
        let whole = [square(0.0, 0.0, 100.0)];
        let (x, y) = spot(&whole, (40.0, 20.0)).expect("room");
        assert!((x - 50.0).abs() <= STEP && (y - 50.0).abs() <= STEP, "{x} {y}");
        assert_eq!(spot(&whole, (101.0, 20.0)), None);
        let with_hole = [square(0.0, 0.0, 100.0), square(30.0, 30.0, 40.0)];
        let (x, y) = spot(&with_hole, (60.0, 20.0)).expect("room above or below the hole");
        assert!((30.0..=70.0).contains(&x) && !(20.0..=80.0).contains(&y), "{x} {y}");
        assert_eq!(spot(&with_hole, (40.0, 40.0)), None);
        assert!(!within(&with_hole, (50.0, 50.0)) && within(&with_hole, inmost(&with_hole)));
    }

    #[test]
    fn an_edge_crosses_a_block_or_does_not() {
        let block = Rect::new(10.0, 10.0, 10.0, 10.0);
        assert!(crosses((0.0, 15.0), (30.0, 15.0), block));
        assert!(crosses((12.0, 12.0), (13.0, 13.0), block));
        assert!(!crosses((0.0, 0.0), (30.0, 0.0), block));
        assert!(!crosses((0.0, 25.0), (15.0, 40.0), block));
    }
}
