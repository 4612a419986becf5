//! The plotters backend that writes small, accessible SVG: classes instead of colours, text as
//! text, and no identifiers besides those of the pattern.

use std::convert::Infallible;
use std::fmt::{self, Display, Write as _};

use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
    FontStyle,
};

use super::lettering;
use super::slot::Slot;

/// Plotters counts in whole numbers; a pixel of the picture is this many of them.
pub(super) const TENTHS: f64 = 10.0;

type Done = Result<(), DrawingErrorKind<Infallible>>;

/// Writes the marks of one picture. Nothing in it can fail.
#[derive(Debug)]
pub(super) struct Svg {
    size: (u32, u32),
    hatch: String,
    marks: String,
}

impl Svg {
    /// A picture of this size in pixels. `hatch` is the identifier of its pattern.
    pub fn new(width: u32, height: u32, hatch: String) -> Self {
        Self { size: (width * 10, height * 10), hatch, marks: String::new() }
    }

    /// What was drawn, and takes it.
    pub fn take_marks(&mut self) -> String {
        std::mem::take(&mut self.marks)
    }

    fn write(&mut self, mark: std::fmt::Arguments<'_>) {
        // Writing into a String cannot fail.
        let _ = self.marks.write_fmt(mark);
    }

    /// Writes the beginning of a mark: what it is, its class, and its pattern where it is hatched.
    fn begin(&mut self, mark: &str, slot: Slot) {
        self.write(format_args!("<{mark} class=\"{}\"", slot.class()));
        if slot == Slot::Hatch {
            // Writing into a String cannot fail.
            let _ = write!(self.marks, " fill=\"url(#{})\"", self.hatch);
        }
    }

    /// Writes a mark of several rings, with holes where two of them overlap.
    pub fn write_outline(&mut self, rings: &[Vec<BackendCoord>], slot: Slot) {
        self.begin("path", slot);
        self.marks.push_str(" fill-rule=\"evenodd\" d=\"");
        for ring in rings {
            self.write_steps(ring.iter().copied());
            self.marks.push('Z');
        }
        self.marks.push_str("\"/>");
    }

    fn write_path(
        &mut self,
        points: impl IntoIterator<Item = BackendCoord>,
        close: &str,
        colour: BackendColor,
    ) {
        self.begin("path", Slot::of(colour));
        self.marks.push_str(" d=\"");
        self.write_steps(points);
        self.write(format_args!("{close}\"/>"));
    }

    /// From point to point, as a path has it.
    fn write_steps(&mut self, points: impl IntoIterator<Item = BackendCoord>) {
        for (i, (x, y)) in points.into_iter().enumerate() {
            let step = if i == 0 { 'M' } else { 'L' };
            self.write(format_args!("{step}{} {}", Tenths(x), Tenths(y)));
        }
    }
}

impl DrawingBackend for Svg {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Done {
        Ok(())
    }

    fn present(&mut self) -> Done {
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, colour: BackendColor) -> Done {
        self.draw_rect((x, y), (x + 1, y + 1), &colour, true)
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Done {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
        _fill: bool,
    ) -> Done {
        let (x, y) = (from.0.min(to.0), from.1.min(to.1));
        let (width, height) = ((from.0 - to.0).abs(), (from.1 - to.1).abs());
        self.begin("rect", Slot::of(style.color()));
        self.write(format_args!(
            " x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>",
            Tenths(x),
            Tenths(y),
            Tenths(width),
            Tenths(height)
        ));
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Done {
        self.write_path(path, "", style.color());
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Done {
        self.write_path(path, "Z", style.color());
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        centre: BackendCoord,
        radius: u32,
        style: &S,
        _fill: bool,
    ) -> Done {
        self.begin("circle", Slot::of(style.color()));
        let radius = Tenths(i32::try_from(radius).unwrap_or(i32::MAX));
        self.write(format_args!(
            " cx=\"{}\" cy=\"{}\" r=\"{radius}\"/>",
            Tenths(centre.0),
            Tenths(centre.1)
        ));
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(
        &mut self,
        words: &str,
        style: &S,
        (x, y): BackendCoord,
    ) -> Done {
        let anchor = match style.anchor().h_pos {
            HPos::Left => "",
            HPos::Center => " text-anchor=\"middle\"",
            HPos::Right => " text-anchor=\"end\"",
        };
        let baseline = y + baseline(style.anchor().v_pos, style.size());
        let class = text_class(style);
        self.write(format_args!(
            "<text class=\"{class}\" x=\"{}\" y=\"{}\"{anchor}>{}</text>",
            Tenths(x),
            Tenths(baseline),
            escape(words)
        ));
        Ok(())
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        words: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        Ok((
            whole(lettering::width(words, style.size())).unsigned_abs(),
            whole(style.size()).unsigned_abs(),
        ))
    }

    fn blit_bitmap(&mut self, _: BackendCoord, _: (u32, u32), _: &[u8]) -> Done {
        Ok(())
    }
}

/// From the point where words are anchored down to their baseline, in tenths.
fn baseline(anchor: VPos, size: f64) -> i32 {
    /// The height of a capital letter; letters hang in the middle by it.
    const CAPITAL: f64 = 0.72;
    whole(match anchor {
        VPos::Top => size * CAPITAL,
        VPos::Center => size * CAPITAL / 2.0,
        VPos::Bottom => 0.0,
    })
}

/// `t` ordinary words, `ts` small, `tl` large; `b` bold, `q` quiet, `w` white.
fn text_class<S: BackendTextStyle>(style: &S) -> String {
    let mut class = match style.size() / TENTHS {
        size if size < lettering::NORMAL => "ts",
        size if size > lettering::NORMAL => "tl",
        _ => "t",
    }
    .to_owned();
    if matches!(style.style(), FontStyle::Bold) {
        class.push_str(" b");
    }
    if let slot @ (Slot::Quiet | Slot::White) = Slot::of(style.color()) {
        class.push(' ');
        class.push_str(slot.class());
    }
    class
}

/// To the nearest whole number.
pub(super) fn whole(number: f64) -> i32 {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a cast from f64 saturates, and pictures are small"
    )]
    let whole = number.round() as i32;
    whole
}

/// Tenths of a pixel as pixels, without trailing zeros: 125 is "12.5".
struct Tenths(i32);

impl Display for Tenths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (pixels, rest) = (self.0.unsigned_abs() / 10, self.0.unsigned_abs() % 10);
        if self.0 < 0 {
            f.write_char('-')?;
        }
        write!(f, "{pixels}")?;
        if rest > 0 { write!(f, ".{rest}") } else { Ok(()) }
    }
}

/// Words as they may stand in XML. Characters that XML forbids are left out.
pub(super) fn escape(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(' '),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_no_trailing_zeros() {
        for (number, written) in
            [(0, "0"), (5, "0.5"), (-5, "-0.5"), (120, "12"), (125, "12.5"), (-120, "-12")]
        {
            assert_eq!(Tenths(number).to_string(), written);
        }
    }

    #[test]
    fn words_cannot_break_out() {
        assert_eq!(escape("<&\">'\u{0}\n"), "&lt;&amp;&quot;&gt;' ");
    }
}
