//! What a mark means, and so how it looks: the backend writes a class, the style sheet colours it.

use plotters::style::RGBColor;
use plotters_backend::BackendColor;

/// The meaning of a mark. Plotters knows only colours: each slot travels through it as the colour
/// whose red is the slot's number, and [`Svg`](super::backend::Svg) reads it back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slot {
    /// Words that matter.
    Ink,
    /// Words that help.
    Quiet,
    /// Words on a dark mark.
    White,
    /// The mark of a known figure or stretch of time.
    Solid,
    /// The mark of a second, third and fourth category, in this order: only neighbours differ
    /// enough in lightness.
    Second,
    /// The third.
    Third,
    /// The fourth.
    Fourth,
    /// A thick line around what is worth noticing.
    Ring,
    /// A part of the whole that is not like its neighbours (withheld, all others): grey with a
    /// keyline.
    Muted,
    /// Something that is known in part only: hatched.
    Hatch,
    /// Something that is not known or not published: empty, with a dashed keyline.
    Dashed,
    /// An area with a figure in the lowest of four classes.
    Class1,
    /// In the second, or the lowest of fewer.
    Class2,
    /// In the third.
    Class3,
    /// In the highest.
    Class4,
    /// The line around all areas of a map together.
    Shore,
    /// Money on its way: pale, with a keyline.
    Stream,
    /// A mark of the first kind that is one of many: empty, with a thick edge.
    Outline,
    /// A mark of the second kind: empty, with a thick edge.
    SecondOutline,
    /// A mark of the fourth kind: empty, with a thick edge.
    FourthOutline,
    /// Something to compare a mark with: empty, with a keyline.
    Hollow,
    /// What a mark ought to reach: black.
    Tick,
    /// A thick line that joins marks or crosses something out.
    Stroke,
    /// The same in white, on a dark mark.
    WhiteStroke,
    /// A line across all rows that has a name: dashed.
    Rule,
    /// The line from which marks are measured.
    Axis,
    /// Lines that help the eye across.
    Grid,
    /// The line of a figure over time.
    Trace,
    /// The same line where the figure is not achieved yet: dashed.
    Ahead,
    /// What was aimed at: a thin dashed line.
    Aim,
    /// The white ground: of a file that stands alone, or between marks.
    Paper,
}

impl Slot {
    const ALL: [(Self, &'static str); 31] = [
        (Self::Ink, "t"),
        (Self::Quiet, "q"),
        (Self::White, "w"),
        (Self::Solid, "s1"),
        (Self::Second, "s2"),
        (Self::Third, "s3"),
        (Self::Fourth, "s4"),
        (Self::Ring, "ring"),
        (Self::Muted, "muted"),
        (Self::Hatch, "hatch"),
        (Self::Dashed, "dashed"),
        (Self::Class1, "c1"),
        (Self::Class2, "c2"),
        (Self::Class3, "c3"),
        (Self::Class4, "c4"),
        (Self::Shore, "shore"),
        (Self::Stream, "stream"),
        (Self::Outline, "o1"),
        (Self::SecondOutline, "o2"),
        (Self::FourthOutline, "o4"),
        (Self::Hollow, "hollow"),
        (Self::Tick, "tick"),
        (Self::Stroke, "stroke"),
        (Self::WhiteStroke, "white-stroke"),
        (Self::Rule, "rule"),
        (Self::Axis, "axis"),
        (Self::Grid, "grid"),
        (Self::Trace, "trace"),
        (Self::Ahead, "ahead"),
        (Self::Aim, "aim"),
        (Self::Paper, "paper"),
    ];

    /// Whether words on it must be white.
    pub fn is_dark(self) -> bool {
        matches!(self, Self::Solid | Self::Third | Self::Class3 | Self::Class4)
    }

    /// Whether it is a line and not an area.
    pub fn is_line(self) -> bool {
        matches!(self, Self::Trace | Self::Ahead | Self::Aim)
    }

    /// The class in the picture.
    pub fn class(self) -> &'static str {
        Self::ALL.iter().find(|(slot, _)| *slot == self).map_or("t", |(_, class)| class)
    }

    /// The colour as which this slot travels through plotters.
    pub fn colour(self) -> RGBColor {
        let number = Self::ALL.iter().position(|(slot, _)| *slot == self).unwrap_or(0);
        RGBColor(u8::try_from(number).unwrap_or(0), 0, 0)
    }

    /// The slot that travelled as this colour.
    pub fn of(colour: BackendColor) -> Self {
        Self::ALL.get(usize::from(colour.rgb.0)).map_or(Self::Ink, |(slot, _)| *slot)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use plotters::style::Color;

    #[test]
    fn each_slot_comes_back_from_its_colour() {
        for (slot, class) in Slot::ALL {
            assert_eq!(Slot::of(slot.colour().to_backend_color()), slot);
            assert_eq!(slot.class(), class);
        }
    }
}
