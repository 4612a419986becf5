//! [`Events`] one below another along a line: the narrow picture, and the wide one of events that
//! are too dense for a scale.

use crate::words::Words;

use super::canvas::{Canvas, Drawing, Letters, Rect, Width};
use super::events::{Events, Happening};
use super::flags::{draw_day, key, stretches};
use super::lettering::{LINE, NORMAL, wrap};
use super::rows::column_of_lines;
use super::slot::Slot;

/// Where the line stands, and where the words begin.
const AXIS: f64 = 9.0;
const LEFT: f64 = 28.0;
/// Above the first event, and between one and the next.
const ABOVE: f64 = 6.0;
const BETWEEN: f64 = 14.0;

/// Draws the events in order of date.
pub(super) fn draw(events: &Events, sheet: Width, name: &str, words: &Words) -> Drawing {
    let mut y = ABOVE;
    let mut placed = Vec::new();
    for event in events.events() {
        let entry = Entry::of((events, event), sheet.room() - LEFT, y, words);
        y = entry.bottom() + BETWEEN;
        placed.push(entry);
    }
    let key = key(events, sheet.room(), words);
    let canvas = Canvas::new(name, sheet.pixels(), y + key.height());
    canvas.line(Slot::Axis, &[(AXIS, 0.0), (AXIS, y - BETWEEN)]);
    for entry in &placed {
        entry.draw(&canvas);
    }
    key.draw(&canvas, y);
    canvas.finish()
}

/// An event with its words.
struct Entry<'a> {
    event: &'a Happening,
    /// When and at which level.
    head: Vec<String>,
    what: Vec<String>,
    top: f64,
}

impl<'a> Entry<'a> {
    fn of((events, event): (&Events, &'a Happening), room: f64, top: f64, words: &Words) -> Self {
        let head = format!("{} · {}", words.text(&event.when), events.lane_of(event));
        Self {
            event,
            head: wrap(&head, NORMAL, room, 2),
            what: wrap(&event.label, NORMAL, room, 4),
            top,
        }
    }

    fn bottom(&self) -> f64 {
        let lines = self.head.len() + self.what.len();
        self.top + LINE * f64::from(u8::try_from(lines).unwrap_or(u8::MAX))
    }

    fn draw(&self, canvas: &Canvas) {
        let first = self.top + LINE / 2.0;
        self.draw_mark(canvas, first);
        column_of_lines(canvas, &self.head, (LEFT, first), LINE, Letters::QUIET);
        let heads = f64::from(u8::try_from(self.head.len()).unwrap_or(2));
        column_of_lines(canvas, &self.what, (LEFT, first + LINE * heads), LINE, Letters::NORMAL);
    }

    /// The same marks as along a scale, each part of the same length.
    fn draw_mark(&self, canvas: &Canvas, middle: f64) {
        const PART: f64 = 12.0;
        let stretches = stretches(self.event);
        if stretches.is_empty() {
            draw_day(canvas, (AXIS, middle));
        }
        let mut top = middle - PART / 2.0;
        for (slot, ..) in stretches {
            canvas.rect(slot, Rect::new(AXIS - PART / 2.0, top, PART, PART));
            top += PART;
        }
    }
}
