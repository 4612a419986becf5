//! A preview picture: what is seen of a page where somebody shares its address.

use std::fmt::Write as _;

use pulldown_cmark_escape::escape_html_body_text;

use super::Chart;
use super::canvas::{Caption, Drawing, Extra, Width};
use super::lettering::{shorten, wrap};
use super::standalone;

/// Width and height in pixels, as most websites want them.
pub const CARD: (u32, u32) = (1200, 630);

const EDGE: f64 = 60.0;
const ROOM: f64 = 1200.0 - 2.0 * EDGE;
/// Bold letters run wider.
const BOLD: f64 = 1.08;
const TITLE: f64 = 44.0;
const TITLE_LINE: f64 = 54.0;
const SMALL: f64 = 26.0;
const NOTES: f64 = 20.0;
/// Where a chart ends at the latest, and where the site's name stands.
const CHART_END: f64 = 540.0;
const NOTES_AT: f64 = 568.0;
const NAME_AT: f64 = 602.0;
/// A chart that would be smaller could not be read.
const SMALLEST: f64 = 0.6;

/// Whether a chart can be read on a card.
pub(super) fn fits(chart: &Chart, drawing: &Drawing) -> bool {
    let top = EDGE + TITLE_LINE * standalone::lines(&title(&chart.title)) + 44.0;
    scale(drawing, top) >= SMALLEST
}

fn title(words: &str) -> Vec<String> {
    wrap(words, TITLE * BOLD, ROOM, 2)
}

/// How much larger than on the page a chart below `top` is drawn.
fn scale(drawing: &Drawing, top: f64) -> f64 {
    let by_width = ROOM / Width::Wide.room();
    by_width.min((CHART_END - top) / drawing.height().max(1.0))
}

/// The card of a chart, as SVG. What must be known to read it rightly stands on it too.
pub(super) fn of_chart(chart: &Chart, drawing: &Drawing, site: &str) -> String {
    let mut card = Card::begin(&title(&chart.title));
    card.words(&shorten(&chart.subtitle, SMALL, ROOM), card.y + 24.0, SMALL, "q");
    let top = card.y + 44.0;
    let scale = scale(drawing, top);
    let caption = Caption {
        name: "card",
        class: Width::Wide.word(),
        title: &chart.title,
        description: &chart.description,
    };
    let picture = drawing.element(&caption, &Extra::default());
    let _ = write!(
        card.svg,
        "<g transform=\"translate({EDGE} {top:.2}) scale({scale:.4})\">{picture}</g>"
    );
    let notes = super::sentences::join(&chart.notes);
    card.words(&shorten(&notes, NOTES, ROOM), NOTES_AT, NOTES, "q");
    card.end(site)
}

/// A card of words alone, as SVG.
pub fn of_words(title: &str, words: &str, site: &str) -> String {
    let mut card = Card::begin(&wrap(title, TITLE * BOLD, ROOM, 4));
    let mut y = card.y + 50.0;
    for line in wrap(words, 32.0, ROOM, 6) {
        card.words(&line, y, 32.0, "");
        y += 44.0;
    }
    card.end(site)
}

struct Card {
    svg: String,
    /// How far down there is something.
    y: f64,
}

impl Card {
    fn begin(title: &[String]) -> Self {
        let (width, height) = CARD;
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart-svg\" viewBox=\"0 0 {width} {height}\" \
             width=\"{width}\" height=\"{height}\">{}",
            *standalone::STYLE
        );
        let _ = write!(
            svg,
            "<rect class=\"paper\" width=\"{width}\" height=\"{height}\"/>\
             <rect class=\"s1\" width=\"{width}\" height=\"16\"/>"
        );
        let mut card = Self { svg, y: EDGE };
        for line in title {
            card.words(line, card.y + 40.0, TITLE, "b");
            card.y += TITLE_LINE;
        }
        card
    }

    /// A line of words whose letters stand on `y`.
    fn words(&mut self, words: &str, y: f64, size: f64, class: &str) {
        let _ = write!(
            self.svg,
            "<text class=\"{class}\" x=\"{EDGE}\" y=\"{y}\" font-size=\"{size}\">"
        );
        // A String takes everything that is written to it.
        let _ = escape_html_body_text(&mut self.svg, words);
        self.svg.push_str("</text>");
    }

    fn end(mut self, site: &str) -> String {
        self.words(&shorten(site, SMALL * BOLD, ROOM), NAME_AT, SMALL, "b q");
        self.svg.push_str("</svg>");
        self.svg
    }
}
