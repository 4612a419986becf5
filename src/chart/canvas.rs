//! The sheet on which a form draws: pixels in, plotters elements out.

use std::cell::RefCell;
use std::convert::Infallible;
use std::fmt::Write as _;
use std::ops::Range;
use std::rc::Rc;

use plotters::coord::Shift;
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::RangedCoordf64;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind};
use plotters::element::{Circle, PathElement, Polygon, Rectangle, Text};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontDesc, FontFamily, FontStyle, TextStyle};

use super::backend::{Svg, TENTHS, escape, whole};
use super::lettering;
use super::slot::Slot;

/// For how much room a picture is drawn. Both are on the page, and the style sheet shows the one
/// that fits: letters are never shrunk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Width {
    /// For screens and paper.
    Wide,
    /// For telephones.
    Narrow,
}

impl Width {
    /// In pixels.
    pub fn pixels(self) -> u32 {
        match self {
            Self::Wide => 720,
            Self::Narrow => 320,
        }
    }

    /// The same, to reckon with.
    pub fn room(self) -> f64 {
        f64::from(self.pixels())
    }

    /// The letters along an axis. A telephone is often narrower than the narrow picture, so there
    /// nothing is small.
    pub fn along(self) -> Letters {
        match self {
            Self::Wide => Letters::SMALL,
            Self::Narrow => Letters::NORMAL,
        }
    }

    /// The letters of words that only help.
    pub fn helping(self) -> Letters {
        Letters { slot: Slot::Quiet, ..self.along() }
    }

    /// The class of the picture.
    pub fn word(self) -> &'static str {
        match self {
            Self::Wide => "wide",
            Self::Narrow => "narrow",
        }
    }
}

/// Where the given point lies in the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    /// At their beginning.
    Start,
    /// In their middle.
    Middle,
    /// At their end.
    End,
}

/// So much wider than the ordinary letters of Helvetica are the bold ones.
const BOLDER: f64 = 1.08;

/// How words look.
#[derive(Debug, Clone, Copy)]
pub(super) struct Letters {
    size: f64,
    slot: Slot,
    bold: bool,
}

impl Letters {
    /// Ordinary words.
    pub const NORMAL: Self = Self { size: lettering::NORMAL, slot: Slot::Ink, bold: false };
    /// Ordinary words that only help.
    pub const QUIET: Self = Self { slot: Slot::Quiet, ..Self::NORMAL };
    /// Words that head a part of a picture.
    pub const BOLD: Self = Self { bold: true, ..Self::NORMAL };
    /// Words along an axis.
    pub const SMALL: Self = Self { size: lettering::SMALL, slot: Slot::Ink, bold: false };
    /// Words that only help, along an axis.
    pub const SMALL_QUIET: Self = Self { slot: Slot::Quiet, ..Self::SMALL };
    /// Ordinary words on a dark mark.
    pub const WHITE: Self = Self { slot: Slot::White, ..Self::NORMAL };
    /// Small words on a dark mark.
    pub const SMALL_WHITE: Self = Self { slot: Slot::White, ..Self::SMALL };
    /// The title of a file that stands alone, and the figure that heads a panel.
    pub const TITLE: Self = Self { size: 22.0, slot: Slot::Ink, bold: true };

    /// How wide `words` are in these letters.
    pub fn width(self, words: &str) -> f64 {
        lettering::width(words, self.size())
    }

    /// `words` on no more than `lines` lines of these letters, each no wider than `room` pixels.
    pub fn wrap(self, words: &str, room: f64, lines: usize) -> Vec<String> {
        lettering::wrap(words, self.size(), room, lines)
    }

    /// The same letters in the colour in which they can be read on this mark.
    pub fn on(self, mark: Slot) -> Self {
        let slot = if mark.is_dark() { Slot::White } else { Slot::Ink };
        Self { slot, ..self }
    }

    /// The size of the plain letters that run as wide, in pixels.
    pub fn size(self) -> f64 {
        self.size * if self.bold { BOLDER } else { 1.0 }
    }

    fn style(self, anchor: Anchor) -> TextStyle<'static> {
        let weight = if self.bold { FontStyle::Bold } else { FontStyle::Normal };
        let across = match anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        TextStyle {
            font: FontDesc::new(FontFamily::SansSerif, self.size * TENTHS, weight),
            color: self.slot.colour().to_backend_color(),
            pos: Pos::new(across, VPos::Center),
        }
    }
}

/// A rectangle in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Rect {
    /// Its left side.
    pub left: f64,
    /// Its upper side.
    pub top: f64,
    /// From left to right.
    pub width: f64,
    /// From top to bottom.
    pub height: f64,
}

impl Rect {
    /// A rectangle.
    pub const fn new(left: f64, top: f64, width: f64, height: f64) -> Self {
        Self { left, top, width, height }
    }
}

/// A part of the sheet with scales of its own.
pub(super) struct Plot(DrawingArea<Svg, Cartesian2d<RangedCoordf64, RangedCoordf64>>);

impl Plot {
    /// Draws a rectangle between two points of the scales.
    pub fn rect(&self, slot: Slot, from: (f64, f64), to: (f64, f64)) {
        done(&self.0.draw(&Rectangle::new([from, to], slot.colour().filled())));
    }

    /// Draws a line through points of the scales.
    pub fn line(&self, slot: Slot, points: &[(f64, f64)]) {
        done(&self.0.draw(&PathElement::new(points, slot.colour())));
    }

    /// Where a point of the scales lies on the sheet, in pixels.
    pub fn pixel(&self, point: (f64, f64)) -> (f64, f64) {
        let (x, y) = self.0.map_coordinate(&point);
        (f64::from(x) / TENTHS, f64::from(y) / TENTHS)
    }
}

/// A sheet.
pub(super) struct Canvas {
    size: (u32, u32),
    hatch: String,
    svg: Rc<RefCell<Svg>>,
    area: DrawingArea<Svg, Shift>,
}

impl Canvas {
    /// A sheet of this width and height for the picture called `name` (unique on its page).
    pub fn new(name: &str, width: u32, height: f64) -> Self {
        let size = (width, whole(height.ceil()).unsigned_abs());
        let hatch = format!("{name}-hatch");
        let svg = Rc::new(RefCell::new(Svg::new(size.0, size.1, hatch.clone())));
        let area = (&svg).into();
        Self { size, hatch, svg, area }
    }

    /// Draws a rectangle.
    pub fn rect(&self, slot: Slot, rect: Rect) {
        let corners = [(rect.left, rect.top), (rect.left + rect.width, rect.top + rect.height)];
        done(&self.area.draw(&Rectangle::new(corners.map(in_tenths), slot.colour().filled())));
    }

    /// Draws a line.
    pub fn line(&self, slot: Slot, points: &[(f64, f64)]) {
        let points: Vec<_> = points.iter().copied().map(in_tenths).collect();
        done(&self.area.draw(&PathElement::new(points, slot.colour())));
    }

    /// Draws a disc.
    pub fn circle(&self, slot: Slot, centre: (f64, f64), radius: f64) {
        let style = slot.colour().filled();
        done(&self.area.draw(&Circle::new(in_tenths(centre), radius * TENTHS, style)));
    }

    /// Draws a filled outline.
    pub fn polygon(&self, slot: Slot, points: &[(f64, f64)]) {
        let points: Vec<_> = points.iter().copied().map(in_tenths).collect();
        done(&self.area.draw(&Polygon::new(points, slot.colour())));
    }

    /// Draws an area with holes: what lies within two of its rings is not filled.
    pub fn outline(&self, slot: Slot, rings: &[Vec<(f64, f64)>]) {
        let rings: Vec<Vec<_>> =
            rings.iter().map(|ring| ring.iter().copied().map(in_tenths).collect()).collect();
        // Plotters knows no holes.
        self.svg.borrow_mut().write_outline(&rings, slot);
    }

    /// Writes words; `at` is the middle of their height.
    pub fn text(&self, words: &str, at: (f64, f64), anchor: Anchor, letters: Letters) {
        done(&self.area.draw(&Text::new(words, in_tenths(at), letters.style(anchor))));
    }

    /// A part of the sheet whose left and right, and top and bottom, stand for these values.
    pub fn plot(&self, part: Rect, across: Range<f64>, down: Range<f64>) -> Plot {
        let (left, top) = in_tenths((part.left, part.top));
        let (right, bottom) = in_tenths((part.left + part.width, part.top + part.height));
        Plot(self.area.apply_coord_spec(Cartesian2d::new(across, down, (left..right, top..bottom))))
    }

    /// The finished picture.
    pub fn finish(self) -> Drawing {
        let marks = self.svg.borrow_mut().take_marks();
        let pattern = if marks.contains("class=\"hatch\"") {
            hatch_pattern(&self.hatch)
        } else {
            String::new()
        };
        Drawing { size: self.size, pattern, marks }
    }
}

/// The one way in which drawing can fail is that two drawings of one sheet run at the same time,
/// which [`Canvas`] rules out; the backend itself cannot fail.
fn done(drawn: &Result<(), DrawingAreaErrorKind<Infallible>>) {
    debug_assert!(drawn.is_ok(), "{drawn:?}");
}

fn in_tenths((x, y): (f64, f64)) -> (i32, i32) {
    (whole(x * TENTHS), whole(y * TENTHS))
}

fn hatch_pattern(id: &str) -> String {
    format!(
        "<defs><pattern id=\"{id}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" \
         patternTransform=\"rotate(45)\"><rect class=\"paper\" width=\"6\" height=\"6\"/>\
         <path class=\"stripe\" d=\"M1.5 0V6\"/></pattern></defs>"
    )
}

/// A finished picture, without its frame.
#[derive(Debug, Clone)]
pub(super) struct Drawing {
    size: (u32, u32),
    pattern: String,
    marks: String,
}

impl Drawing {
    /// Its height in pixels.
    pub fn height(&self) -> f64 {
        f64::from(self.size.1)
    }

    /// How large it is, in pixels.
    pub fn size(&self) -> (u32, u32) {
        self.size
    }

    /// What was drawn, with its pattern, moved to another place: a part of a larger picture.
    pub fn moved(&self, (right, down): (f64, f64)) -> String {
        let (right, down) = (whole(right), whole(down));
        format!("{}<g transform=\"translate({right} {down})\">{}</g>", self.pattern, self.marks)
    }

    /// The element `<svg>`.
    pub fn element(&self, caption: &Caption<'_>, extra: &Extra<'_>) -> String {
        let (width, height) = self.size;
        let Caption { name, class, .. } = caption;
        let (title, description) = (escape(caption.title), escape(caption.description));
        let mut out = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart-svg {class}\" viewBox=\"0 0 {width} {height}\" \
             width=\"{width}\" height=\"{height}\" role=\"img\" aria-labelledby=\"{name}-title\">"
        );
        let _ = write!(
            out,
            "<title id=\"{name}-title\">{title}</title><desc id=\"{name}-desc\">{description}</desc>"
        );
        let _ = write!(out, "{}{}{}{}</svg>", extra.style, self.pattern, self.marks, extra.marks);
        out
    }
}

/// What an `<svg>` says of itself.
pub(super) struct Caption<'a> {
    /// What its identifiers begin with; unique on the page.
    pub name: &'a str,
    /// Which of the two pictures it is, for the style sheet.
    pub class: &'a str,
    /// What it shows.
    pub title: &'a str,
    /// The same in sentences.
    pub description: &'a str,
}

/// What else an `<svg>` holds.
#[derive(Default)]
pub(super) struct Extra<'a> {
    /// A `<style>` of its own, before the marks.
    pub style: &'a str,
    /// More marks, above the others.
    pub marks: &'a str,
}
