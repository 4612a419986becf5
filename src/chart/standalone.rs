//! A picture as a file that makes sense alone: with its title, its source and its colours.

use std::sync::LazyLock;

use super::canvas::{Anchor, Canvas, Caption, Drawing, Extra, Letters, Rect, Width};
use super::lettering::{LINE, NORMAL, wrap};
use super::sentences::join;
use super::slot::Slot;
use super::{Chart, FileSize};

/// White around the picture.
const EDGE: u32 = 24;
/// The letters of the title are bold and large: this is how wide they run, and their lines.
const TITLE: (f64, f64) = (22.0 * 1.08, 28.0);

/// The words around the picture, on lines, and the room that all of it takes.
struct Layout {
    title: Vec<String>,
    subtitle: Vec<String>,
    foot: Vec<String>,
    /// How far down the picture begins.
    head: f64,
    height: f64,
}

impl Layout {
    fn of(chart: &Chart, drawing: &Drawing) -> Self {
        let edge = f64::from(EDGE);
        let room = Width::Wide.room();
        let title = wrap(&chart.title, TITLE.0, room, 3);
        let subtitle = wrap(&chart.subtitle, NORMAL, room, 3);
        let foot = wrap(&foot(chart), NORMAL, room, 6);
        let head = edge + TITLE.1 * lines(&title) + LINE * lines(&subtitle) + 12.0;
        let height = head + drawing.height() + 12.0 + LINE * lines(&foot) + edge;
        Self { title, subtitle, foot, head, height }
    }

    fn canvas(&self) -> Canvas {
        Canvas::new("file", Width::Wide.pixels() + 2 * EDGE, self.height)
    }
}

/// How large the file is.
pub(super) fn size(chart: &Chart, drawing: &Drawing) -> FileSize {
    let (width, height) = Layout::of(chart, drawing).canvas().finish().size();
    FileSize { width, height }
}

/// The file.
pub(super) fn file(chart: &Chart, drawing: &Drawing) -> String {
    let edge = f64::from(EDGE);
    let layout = Layout::of(chart, drawing);
    let canvas = layout.canvas();
    let width = Width::Wide.room() + 2.0 * edge;
    canvas.rect(Slot::Paper, Rect::new(0.0, 0.0, width, layout.height.ceil()));
    let y = write(&canvas, &layout.title, edge, TITLE.1, Letters::TITLE);
    write(&canvas, &layout.subtitle, y, LINE, Letters::QUIET);
    write(&canvas, &layout.foot, layout.head + drawing.height() + 12.0, LINE, Letters::QUIET);
    let caption = Caption {
        name: &chart.id,
        class: Width::Wide.word(),
        title: &chart.title,
        description: &chart.description,
    };
    let extra = Extra { style: &STYLE, marks: &drawing.moved((edge, layout.head)) };
    let svg = canvas.finish().element(&caption, &extra);
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{svg}\n")
}

/// Where the data come from, for which day they hold, and what must be known to read them.
fn foot(chart: &Chart) -> String {
    join(&[chart.origin.clone(), join(&chart.notes)])
}

pub(super) fn lines(lines: &[String]) -> f64 {
    f64::from(u8::try_from(lines.len()).unwrap_or(u8::MAX))
}

/// Writes lines from `top` down and says where they end.
fn write(canvas: &Canvas, lines: &[String], top: f64, line: f64, letters: Letters) -> f64 {
    let mut y = top;
    for words in lines {
        canvas.text(words, (f64::from(EDGE), y + line / 2.0), Anchor::Start, letters);
        y += line;
    }
    y
}

/// The rules for the marks, with colours instead of custom properties, which few programs besides
/// browsers know.
pub(super) static STYLE: LazyLock<String> =
    LazyLock::new(|| format!("<style>{}</style>", literal(include_str!("paint.css"))));

/// Puts the value in reserve in the place of each `var(--name, value)`.
fn literal(css: &str) -> String {
    let mut parts = css.split("var(");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (variable, rest) = part.split_once(')').unwrap_or((part, ""));
        out.push_str(variable.split_once(',').map_or("", |(_, value)| value.trim()));
        out.push_str(rest);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::testing::{drawn, frame, texts};
    use crate::chart::{Bar, Bars, Form};
    use crate::value::Money;

    #[test]
    fn a_file_says_all_and_needs_nothing() {
        let bars = vec![Bar::new("Kier & sons", Money::from_pence(100))];
        let chart = drawn(frame("a"), &Form::Bars(Bars::new("noun-suppliers", bars)));
        let file = chart.standalone().expect("a picture");
        assert!(file.starts_with(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\""
        ));
        assert!(
            file.contains("<style>") && file.contains("fill: #12436d") && !file.contains("var(")
        );
        let words: Vec<String> = texts(&file).into_iter().map(|text| text.words).collect();
        for said in ["A finding", "Payments over £500, Devon, 2025, in pounds", "Kier & sons", "£1"]
        {
            assert!(words.iter().any(|w| w == said), "{said} in {words:?}");
        }
        assert!(words.iter().any(|w| w.starts_with("Source: Spending over £500")));
    }

    #[test]
    fn variables_become_their_values() {
        assert_eq!(
            literal("a { fill: var(--x, #fff); stroke: var(--y, red) }"),
            "a { fill: #fff; stroke: red }"
        );
    }
}
