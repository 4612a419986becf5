//! Reads pictures back, for the tests of this room. Knows nothing of how they were drawn.

use super::lettering;
use super::{Chart, Frame, Picture};

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

/// Marks on which words can be read: white words on dark ones, black words on light ones.
const GROUNDS: [(&str, bool); 7] = [
    ("s1", true),
    ("s2", false),
    ("s3", true),
    ("s4", false),
    ("mid", true),
    ("light", false),
    ("muted", false),
];

/// No words lie on other words, or outside the picture, or on a filled mark, unless the whole of
/// them lies on it and can be read there.
pub fn assert_no_overlap(picture: &str) {
    let texts = texts(picture);
    let (width, height) = (number(picture, "width"), number(picture, "height"));
    let grounds = GROUNDS.map(|(class, _)| of_class(picture, class));
    let filled: Vec<Mark> =
        grounds.iter().flatten().cloned().chain(of_class(picture, "hatch")).collect();
    for (i, text) in texts.iter().enumerate() {
        for other in &texts[i + 1..] {
            assert!(!text.meets(other), "{text:?}\nmeets\n{other:?}\n{picture}");
        }
        let holds = |marks: &[Mark]| marks.iter().any(|mark| mark.holds(text));
        let grounded =
            GROUNDS.iter().zip(&grounds).any(|((_, white), g)| text.white == *white && holds(g));
        assert!(grounded || !text.white, "{text:?}\nis white on white\n{picture}");
        for mark in &filled {
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

/// The lines of this class, each with its points.
pub fn paths(picture: &str, class: &str) -> Vec<Vec<(f64, f64)>> {
    let tags = picture.split("<path").skip(1).filter(|tag| attribute(tag, "class") == Some(class));
    let point = |words: &str| {
        let (x, y) = words.split_once(' ').expect("two numbers");
        (x.parse().expect("a number"), y.parse().expect("a number"))
    };
    let points = |tag: &str| {
        let outline = attribute(tag, "d").expect("an outline").trim_matches(['M', 'Z']);
        outline.split('L').map(point).collect()
    };
    tags.map(points).collect()
}
