//! Reads pictures back, for the tests of this room. Knows nothing of how they were drawn.

use super::lettering;
use super::{Chart, Figure, Form, Frame, Picture};
use crate::words::Words;
use std::sync::LazyLock;

/// A frame with these words in it.
pub fn frame(id: &str) -> Frame {
    Frame {
        id: id.to_owned(),
        title: "A finding".to_owned(),
        subtitle: "Payments over £500, Devon, 2025, in pounds".to_owned(),
        source: "Spending over £500, Devon County Council".to_owned(),
        as_at: "22 November 2026".to_owned(),
        notes: Vec::new(),
    }
}

/// English, read once.
pub static ENGLISH: LazyLock<Words> = LazyLock::new(Words::english);

/// A chart in English.
pub fn drawn(frame: Frame, form: &Form) -> Chart {
    Chart::new(frame, form, &ENGLISH)
}

/// A figure whose words are the number itself.
pub fn figure(length: f64, unit: &str) -> Figure {
    Figure::new(length, format!("{length}{unit}"), length.to_string())
}

/// The wide and the narrow picture.
pub fn pictures(chart: &Chart) -> [String; 2] {
    match chart.picture() {
        Picture::Drawn { wide, narrow } => [wide.clone(), narrow.clone()],
        Picture::Table => panic!("nothing was drawn"),
    }
}

/// A rectangle or the box of some words.
#[derive(Debug, Clone)]
pub struct Mark {
    pub left: f64,
    pub top: f64,
    pub width: f64,
    pub height: f64,
    pub words: String,
    /// Whether it is white words, which need a dark mark under them.
    pub white: bool,
}

impl Mark {
    fn holds(&self, other: &Self) -> bool {
        self.left <= other.left
            && other.left + other.width <= self.left + self.width
            && self.top <= other.top
            && other.top + other.height <= self.top + self.height
    }

    /// Whether the two share any part of the picture.
    pub fn meets(&self, other: &Self) -> bool {
        self.left < other.left + other.width
            && other.left < self.left + self.width
            && self.top < other.top + other.height
            && other.top < self.top + self.height
    }
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let from = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    tag[from..].split('"').next()
}

fn number(tag: &str, name: &str) -> f64 {
    attribute(tag, name)
        .and_then(|words| words.parse().ok())
        .unwrap_or_else(|| panic!("{name} in {tag}"))
}

/// The rectangles of this class.
pub fn of_class(picture: &str, class: &str) -> Vec<Mark> {
    let rects = picture.split("<rect").skip(1).filter(|tag| attribute(tag, "class") == Some(class));
    rects
        .filter(|tag| attribute(tag, "x").is_some())
        .map(|tag| Mark {
            left: number(tag, "x"),
            top: number(tag, "y"),
            width: number(tag, "width"),
            height: number(tag, "height"),
            words: String::new(),
            white: false,
        })
        .collect()
}

/// The boxes around the discs and the closed outlines of this class.
pub fn points_of_class(picture: &str, class: &str) -> Vec<Mark> {
    let of_class = |tag: &&str| attribute(tag, "class") == Some(class);
    let discs = picture.split("<circle").skip(1).filter(of_class).map(|tag| {
        let (x, y, r) = (number(tag, "cx"), number(tag, "cy"), number(tag, "r"));
        around(&[x - r, x + r], &[y - r, y + r])
    });
    let outlines = picture.split("<path").skip(1).filter(of_class).filter_map(|tag| {
        let numbers: Vec<f64> = attribute(tag, "d")?
            .strip_suffix('Z')?
            .split(['M', 'L', ' '])
            .filter_map(|number| number.parse().ok())
            .collect();
        let each = |first| numbers.iter().copied().skip(first).step_by(2).collect::<Vec<_>>();
        Some(around(&each(0), &each(1)))
    });
    discs.chain(outlines).collect()
}

fn around(across: &[f64], down: &[f64]) -> Mark {
    let least = |all: &[f64]| all.iter().copied().fold(f64::INFINITY, f64::min);
    let most = |all: &[f64]| all.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let (left, top) = (least(across), least(down));
    let (width, height) = (most(across) - left, most(down) - top);
    Mark { left, top, width, height, words: String::new(), white: false }
}

/// The words, each with the box that they are estimated to fill.
pub fn texts(picture: &str) -> Vec<Mark> {
    picture.split("<text").skip(1).map(text).collect()
}

fn text(tag: &str) -> Mark {
    let words = tag.split('>').nth(1).and_then(|rest| rest.split('<').next()).expect("words");
    let words = words
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
    let classes: Vec<&str> = attribute(tag, "class").expect("a class").split(' ').collect();
    let size = match classes[0] {
        "ts" => 14.0,
        "tl" => 22.0,
        _ => 16.0,
    };
    let bold = if classes.contains(&"b") { 1.08 } else { 1.0 };
    let width = lettering::width(&words, size) * bold;
    let left = match attribute(tag, "text-anchor") {
        Some("end") => number(tag, "x") - width,
        Some("middle") => number(tag, "x") - width / 2.0,
        _ => number(tag, "x"),
    };
    let white = classes.contains(&"w");
    Mark { left, top: number(tag, "y") - size * 0.75, width, height: size * 0.95, words, white }
}

/// The rings of each path of this class.
pub fn paths(picture: &str, class: &str) -> Vec<Vec<Vec<(f64, f64)>>> {
    let paths = picture.split("<path").skip(1).filter(|tag| attribute(tag, "class") == Some(class));
    let point = |step: &str| {
        let (x, y) = step.split_once(' ').expect("a point");
        (x.parse().expect("a number"), y.parse().expect("a number"))
    };
    let rings = |outline: &str| {
        let rings = outline.split('M').skip(1);
        rings.map(|ring| ring.trim_end_matches('Z').split('L').map(point).collect()).collect()
    };
    paths.map(|tag| rings(attribute(tag, "d").expect("a path"))).collect()
}

/// How many corners of some words lie within the path, of four.
fn corners_within(path: &[Vec<(f64, f64)>], words: &Mark) -> usize {
    let corners = [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0)]
        .map(|(right, down)| (words.left + right * words.width, words.top + down * words.height));
    let within = |(x, y): &(f64, f64)| {
        let edges = path.iter().flat_map(|ring| ring.iter().zip(ring.iter().cycle().skip(1)));
        let crossed = edges.filter(|(a, b)| {
            (a.1 > *y) != (b.1 > *y) && *x < a.0 + (y - a.1) / (b.1 - a.1) * (b.0 - a.0)
        });
        crossed.count() % 2 == 1
    };
    corners.iter().filter(|corner| within(corner)).count()
}

/// Marks on which words can be read: white words on dark ones, black words on pale ones.
const GROUNDS: [(&str, bool); 10] = [
    ("s1", true),
    ("s2", false),
    ("s3", true),
    ("s4", false),
    ("c1", false),
    ("c2", false),
    ("c3", true),
    ("c4", true),
    ("muted", false),
    ("paper", false),
];

/// The classes of filled marks.
const FILLED: [&str; 15] = [
    "s1", "s2", "s3", "s4", "o1", "o2", "o4", "muted", "hatch", "hollow", "tick", "c1", "c2", "c3",
    "c4",
];

/// No words lie on other words, or outside the picture, or on a filled mark, unless the whole of
/// them lies on it and can be read there.
pub fn assert_no_overlap(picture: &str) {
    let texts = texts(picture);
    let (width, height) = (number(picture, "width"), number(picture, "height"));
    let rects = FILLED.iter().flat_map(|class| of_class(picture, class));
    // An area has no box of its own shape: its corners are looked at below.
    let areas = ["hatch", "c1", "c2", "c3", "c4"];
    let markers = FILLED.iter().filter(|class| !areas.contains(class));
    let markers = markers.flat_map(|class| points_of_class(picture, class));
    let marks: Vec<Mark> = rects.chain(markers).collect();
    for (i, text) in texts.iter().enumerate() {
        for other in &texts[i + 1..] {
            assert!(!text.meets(other), "{text:?}\nmeets\n{other:?}\n{picture}");
        }
        let can_be_read = |(class, white): &(&str, bool)| {
            let path = || paths(picture, class).iter().any(|path| corners_within(path, text) == 4);
            let rect = || of_class(picture, class).iter().any(|mark| mark.holds(text));
            text.white == *white && (rect() || path())
        };
        let grounded = GROUNDS.iter().any(can_be_read);
        assert!(grounded || !text.white, "{text:?}\nis white on white\n{picture}");
        for class in areas {
            let lies_on = paths(picture, class).iter().any(|path| corners_within(path, text) > 0);
            assert!(!lies_on || grounded, "{text:?}\nlies on a {class} area\n{picture}");
        }
        for mark in &marks {
            assert!(
                !text.meets(mark) || (grounded && mark.holds(text)),
                "{text:?}\nlies on the mark\n{mark:?}\n{picture}"
            );
        }
        let inside = text.left >= -0.1 && text.left + text.width <= width + 0.1;
        assert!(inside, "{text:?} leaves the picture, {width} wide");
        assert!(
            text.top >= -0.1 && text.top + text.height <= height + 0.1,
            "{text:?} leaves the picture, {height} high"
        );
    }
}
