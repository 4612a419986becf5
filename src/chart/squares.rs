//! Rectangles with given areas that fill a rectangle and are as square as they can be (Bruls,
//! Huizing and van Wijk, "Squarified treemaps", 2000).

use super::canvas::Rect;

/// A rectangle for each size, which is a share of `whole`. The sizes are positive, the largest
/// first.
pub(super) fn squarify(sizes: &[f64], whole: Rect) -> Vec<Rect> {
    let total: f64 = sizes.iter().sum();
    let scale = if total > 0.0 { whole.width * whole.height / total } else { 0.0 };
    let areas: Vec<f64> = sizes.iter().map(|size| size * scale).collect();
    let mut out = Vec::with_capacity(areas.len());
    let (mut rest, mut room) = (&areas[..], whole);
    while !rest.is_empty() {
        let (row, after) = rest.split_at(row(rest, room.width.min(room.height)));
        room = lay(row, room, &mut out);
        rest = after;
    }
    out
}

/// How many of the areas make the squarest row along a side of this length.
fn row(areas: &[f64], side: f64) -> usize {
    let better = |count: &usize| worst(&areas[..*count], side) <= worst(&areas[..count - 1], side);
    1 + (2..=areas.len()).take_while(better).count()
}

/// The sides of the least square rectangle of a row, the longer by the shorter.
fn worst(row: &[f64], side: f64) -> f64 {
    let sum: f64 = row.iter().sum();
    let largest = row.iter().copied().fold(0.0, f64::max);
    let smallest = row.iter().copied().fold(f64::INFINITY, f64::min);
    let square = side * side;
    (square * largest / (sum * sum)).max(sum * sum / (square * smallest))
}

/// Lays a row along the shorter side of the room, and says what room is left.
fn lay(row: &[f64], room: Rect, out: &mut Vec<Rect>) -> Rect {
    let upright = room.width >= room.height;
    let side = if upright { room.height } else { room.width };
    let sum: f64 = row.iter().sum();
    let depth = if side > 0.0 { sum / side } else { 0.0 };
    let mut at = 0.0;
    for area in row {
        let length = if depth > 0.0 { area / depth } else { 0.0 };
        out.push(if upright {
            Rect::new(room.left, room.top + at, depth, length)
        } else {
            Rect::new(room.left + at, room.top, length, depth)
        });
        at += length;
    }
    if upright {
        Rect::new(room.left + depth, room.top, (room.width - depth).max(0.0), room.height)
    } else {
        Rect::new(room.left, room.top + depth, room.width, (room.height - depth).max(0.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_example_of_the_paper() {
        let rects = squarify(&[6.0, 6.0, 4.0, 3.0, 2.0, 2.0, 1.0], Rect::new(0.0, 0.0, 6.0, 4.0));
        let close = |a: Rect, b: Rect| {
            let sides = [a.left - b.left, a.top - b.top, a.width - b.width, a.height - b.height];
            sides.iter().all(|side| side.abs() < 1e-9)
        };
        let expected = [
            Rect::new(0.0, 0.0, 3.0, 2.0),
            Rect::new(0.0, 2.0, 3.0, 2.0),
            Rect::new(3.0, 0.0, 12.0 / 7.0, 7.0 / 3.0),
            Rect::new(3.0 + 12.0 / 7.0, 0.0, 9.0 / 7.0, 7.0 / 3.0),
        ];
        for (rect, expected) in rects.iter().zip(expected) {
            assert!(close(*rect, expected), "{rect:?} is not {expected:?}");
        }
        assert_eq!(rects.len(), 7);
    }

    proptest! {
        #[test]
        fn areas_are_exact_and_cover_the_whole(
            mut sizes in proptest::collection::vec(1e-3f64..1e9, 1..60)
        ) {
            sizes.sort_by(|a, b| b.total_cmp(a));
            let whole = Rect::new(10.0, 20.0, 720.0, 420.0);
            let rects = squarify(&sizes, whole);
            let total: f64 = sizes.iter().sum();
            for (rect, size) in rects.iter().zip(&sizes) {
                let expected = size / total * 720.0 * 420.0;
                prop_assert!((rect.width * rect.height - expected).abs() < 0.5);
                prop_assert!(rect.left >= 9.99 && rect.left + rect.width <= 730.01);
                prop_assert!(rect.top >= 19.99 && rect.top + rect.height <= 440.01);
            }
            let covered: f64 = rects.iter().map(|rect| rect.width * rect.height).sum();
            prop_assert!((covered - 720.0 * 420.0).abs() < 0.5);
        }
    }
}
