//! Areas in their outlines: from degrees to pixels, without more points than can be seen.

use crate::value::SitePath;
use crate::words::{Words, say};

use super::atlas::{Ink, Place, numbers};
use super::canvas::Width;
use super::figure::Figure;
use super::lettering::wrap;
use super::room::{inmost, spot};

/// The outline of a part of an area or of a hole in it, in pixels.
pub(super) type Ring = Vec<(f64, f64)>;

/// Points that are nearer to the one before than this say nothing, and a point whose triangle with
/// its neighbours is smaller than this, in square pixels, can be left out.
const NEAR: f64 = 0.4;
const SMALL: f64 = 0.75;
/// The widths in which a name may be written.
const NAMES: [f64; 4] = [150.0, 110.0, 85.0, 60.0];

/// An area in its outline.
#[derive(Debug, Clone)]
pub struct Outline {
    /// Its name.
    pub label: String,
    /// Its rings, of points of longitude and latitude in degrees. What lies within two rings is a
    /// hole.
    pub rings: Vec<Vec<(f64, f64)>>,
    /// Its figure; `None` where it is not known.
    pub value: Option<Figure>,
    /// Where its name leads, in the table.
    pub link: Option<SitePath>,
}

impl Outline {
    /// Whether there is anything to draw.
    pub(super) fn has_outline(&self) -> bool {
        self.finite().any(|ring| ring.len() > 2)
    }

    fn finite(&self) -> impl Iterator<Item = Vec<(f64, f64)>> + '_ {
        let finite = |(x, y): &(f64, f64)| x.is_finite() && y.is_finite();
        self.rings.iter().map(move |ring| ring.iter().copied().filter(finite).collect())
    }
}

/// The places of the areas in a room of this width and height. Those whose names do not fit into
/// them are numbered in this order.
pub(super) fn places(
    shapes: &[Outline],
    order: &[usize],
    room: (f64, f64),
    sheet: Width,
    words: &Words,
) -> Vec<Place> {
    let projection = Projection::of(shapes, room);
    let ink = Ink::of(sheet);
    let rings: Vec<Vec<Ring>> = shapes.iter().map(|shape| projection.rings(shape)).collect();
    let unknown = say!(words, "chart-no-data");
    let named = |(shape, rings): (&Outline, &Vec<Ring>)| named(shape, rings, ink, &unknown);
    let named: Vec<_> = shapes.iter().zip(&rings).map(named).collect();
    let numbers = numbers(order, |area| named[area].is_none());
    let areas = rings.into_iter().zip(named).zip(numbers);
    areas
        .map(|((rings, named), number)| {
            if let Some((words, at)) = named {
                return Place::named(rings, words, at);
            }
            let at = spot(&rings, ink.number(&number)).ok_or_else(|| inmost(&rings));
            Place::numbered(rings, number, at)
        })
        .collect()
}

/// The lines of a name and its figure, and their middle, where they fit whole into the area.
fn named(
    shape: &Outline,
    rings: &[Ring],
    ink: Ink,
    unknown: &str,
) -> Option<(Vec<String>, (f64, f64))> {
    let figure = shape.value.as_ref().filter(|figure| figure.length.is_finite());
    let value = figure.map_or(unknown, |figure| &figure.words);
    let whole = shape.label.split_whitespace().collect::<Vec<_>>().join(" ");
    NAMES.into_iter().find_map(|width| {
        let mut lines = wrap(&shape.label, ink.size(), width, 3);
        if whole.is_empty() || lines.join(" ") != whole {
            return None;
        }
        lines.push(value.to_owned());
        let at = spot(rings, ink.block(&lines))?;
        Some((lines, at))
    })
}

/// From degrees to pixels: level, and true to scale at the middle latitude.
struct Projection {
    west: f64,
    north: f64,
    /// How many pixels a degree is wide and high.
    across: f64,
    down: f64,
}

impl Projection {
    fn of(shapes: &[Outline], (width, height): (f64, f64)) -> Self {
        let points = || shapes.iter().flat_map(Outline::finite).flatten();
        let least = |of: fn((f64, f64)) -> f64| points().map(of).fold(f64::INFINITY, f64::min);
        let most = |of: fn((f64, f64)) -> f64| points().map(of).fold(f64::NEG_INFINITY, f64::max);
        let (west, east) = (least(|(x, _)| x), most(|(x, _)| x));
        let (south, north) = (least(|(_, y)| y), most(|(_, y)| y));
        let shrink = f64::midpoint(south, north).to_radians().cos().abs().max(0.01);
        let fit =
            |room: f64, degrees: f64| if degrees > 0.0 { room / degrees } else { f64::INFINITY };
        let down = fit(width, (east - west) * shrink).min(fit(height, north - south));
        let down = if down.is_finite() { down } else { 1.0 };
        Self { west, north, across: down * shrink, down }
    }

    /// The rings of an area, without those that are too small to be seen, unless all are.
    fn rings(&self, shape: &Outline) -> Vec<Ring> {
        let to_pixel =
            |(x, y): (f64, f64)| ((x - self.west) * self.across, (self.north - y) * self.down);
        let rings: Vec<Ring> = shape
            .finite()
            .filter(|ring| ring.len() > 2)
            .map(|ring| simplified(&ring.into_iter().map(to_pixel).collect::<Vec<_>>()))
            .collect();
        let seen = |ring: &&Ring| ring.len() > 2 && area(ring) >= 1.0;
        let large: Vec<Ring> = rings.iter().filter(seen).cloned().collect();
        if large.is_empty() { rings } else { large }
    }
}

/// What a ring encloses, in square pixels.
fn area(ring: &[(f64, f64)]) -> f64 {
    let next = ring.iter().cycle().skip(1);
    ring.iter().zip(next).map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum::<f64>().abs() / 2.0
}

/// The ring without points that cannot be seen (Visvalingam and Whyatt, "Line generalisation by
/// repeated elimination of points", 1993).
fn simplified(ring: &[(f64, f64)]) -> Ring {
    let mut points: Ring = Vec::new();
    let near = |a: &(f64, f64), b: &(f64, f64)| (a.0 - b.0).hypot(a.1 - b.1) < NEAR;
    for point in ring {
        if !points.last().is_some_and(|last| near(last, point)) {
            points.push(*point);
        }
    }
    while points.len() > 3 && points.first().zip(points.last()).is_some_and(|(a, b)| near(a, b)) {
        points.pop();
    }
    while points.len() > 3 {
        let corners = (0..points.len()).map(|at| (corner(&points, at), at));
        match corners.min_by(|a, b| a.0.total_cmp(&b.0)) {
            Some((area, at)) if area < SMALL => points.remove(at),
            _ => break,
        };
    }
    points
}

/// The triangle of a point with its neighbours.
fn corner(points: &[(f64, f64)], at: usize) -> f64 {
    let count = points.len();
    area(&[points[(at + count - 1) % count], points[at], points[(at + 1) % count]])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::testing::{assert_no_overlap, drawn, frame, paths, pictures, texts};
    use crate::chart::{Chart, Form, Map};

    const LONG: &str = "Kensington and Chelsea and its Wholly Owned Housing Companies";

    fn figure(length: f64) -> Figure {
        Figure::new(length, format!("{length}%"), length.to_string())
    }

    fn chart(map: Map) -> Chart {
        drawn(frame("map"), &Form::Map(map))
    }

    /// A square of so many degrees whose south-western corner is here.
    fn square(label: &str, (west, south): (f64, f64), side: f64, value: Option<Figure>) -> Outline {
        let (east, north) = (west + side, south + side);
        let ring = vec![(west, south), (east, south), (east, north), (west, north), (west, south)];
        Outline { label: label.to_owned(), rings: vec![ring], value, link: None }
    }

    #[test]
    fn outlines_are_named_inside_or_numbered_and_listed() {
        let mut shapes: Vec<Outline> = (0..8u8)
            .map(|i| {
                let at = (-2.0 + 0.1 * f64::from(i % 3), 51.8 + 0.1 * f64::from(i / 3));
                square(["Quedgeley", LONG][usize::from(i % 2)], at, 0.1, Some(figure(f64::from(i))))
            })
            .collect();
        shapes.push(square("Pin", (-1.9, 51.79), 0.001, Some(figure(99.0))));
        shapes.push(square("Dark", (-1.8, 52.0), 0.1, None));
        for picture in pictures(&chart(Map::outlines("things", shapes))) {
            assert_no_overlap(&picture);
            let words: Vec<String> = texts(&picture).into_iter().map(|text| text.words).collect();
            for label in ["Pin", "Dark", "99%", "0%", "Quedgeley"] {
                assert!(words.iter().any(|word| word == label), "{label} in {words:?}");
            }
            let classes = ["c1", "c2", "c3", "c4"].map(|class| paths(&picture, class).len());
            assert_eq!(classes.iter().sum::<usize>(), 9);
        }
    }

    #[test]
    fn a_hole_stays_open() {
        let mut ring = square("Ring", (0.0, 0.0), 3.0, Some(figure(1.0)));
        ring.rings.push(vec![(1.0, 1.0), (2.0, 1.0), (2.0, 2.0), (1.0, 2.0)]);
        let hole = square("In it", (1.0, 1.0), 1.0, Some(figure(2.0)));
        for picture in pictures(&chart(Map::outlines("things", vec![ring, hole]))) {
            assert_eq!(paths(&picture, "c2")[0].len(), 2, "{picture}");
            assert!(picture.contains("fill-rule=\"evenodd\""));
            assert_no_overlap(&picture);
        }
    }

    #[test]
    fn an_area_without_an_outline_is_a_table() {
        let nowhere = vec![vec![(f64::NAN, 0.0), (1.0, 1.0), (2.0, 2.0)]];
        let shapes = vec![
            square("A", (0.0, 0.0), 1.0, Some(figure(1.0))),
            Outline { rings: nowhere, ..square("B", (0.0, 0.0), 1.0, Some(figure(1.0))) },
        ];
        let chart = chart(Map::outlines("things", shapes));
        assert_eq!(chart.excess(), Some("there is no outline of B"));
    }

    #[test]
    fn degrees_of_longitude_shrink_towards_the_pole() {
        let ring = vec![(0.0, 59.0), (2.0, 59.0), (2.0, 61.0), (0.0, 61.0), (0.0, 59.0)];
        let shape = Outline { label: "A".to_owned(), rings: vec![ring], value: None, link: None };
        let rings = Projection::of(std::slice::from_ref(&shape), (400.0, 400.0)).rings(&shape);
        // The cosine of 60 degrees is a half: 200 wide, 400 high.
        let expected = [(0.0, 400.0), (200.0, 400.0), (200.0, 0.0), (0.0, 0.0)];
        assert_eq!(rings[0].len(), 4);
        for (point, expected) in rings[0].iter().zip(expected) {
            assert!((point.0 - expected.0).abs() < 1e-6 && (point.1 - expected.1).abs() < 1e-6);
        }
    }

    #[test]
    fn points_that_cannot_be_seen_are_left_out() {
        let bumps = (1..100).map(|i| (f64::from(i), if i % 2 == 0 { 0.0 } else { 0.3 }));
        let mut ring: Ring = bumps.collect();
        ring.extend([(100.0, 0.0), (100.0, 100.0), (0.0, 100.0), (0.0, 0.0)]);
        let simple = simplified(&ring);
        assert!(simple.len() < 30, "{simple:?}");
        assert!((area(&simple) - 10_000.0).abs() < 60.0);
    }
}
