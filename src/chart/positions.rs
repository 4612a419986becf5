//! The picture of [`Dumbbells`]: markers on one scale, joined by a line in each row.

use crate::words::{Words, say};

use super::canvas::{Anchor, Canvas, Drawing, Letters, Rect, Width};
use super::dumbbells::{Dumbbell, Dumbbells};
use super::key::{Key, Sample};
use super::lettering::LINE;
use super::marker::{KINDS, Marker, REACH};
use super::names::Names;
use super::rows::draw_lines;
use super::scale::Scale;
use super::slot::Slot;

/// Markers that would touch stand in lanes one below another: from one to the next.
const LANE: f64 = 22.0;
/// Between a marker and its words, and from one row to the next.
const SPACE: f64 = 4.0;
const GAP: f64 = 14.0;
/// Below the last row: the zero of the scale.
const FOOT: f64 = 30.0;
/// The most lines that the words below a row may have.
const LINES: usize = 4;

/// Draws the rows.
pub(super) fn draw(dumbbells: &Dumbbells, sheet: Width, name: &str, words: &Words) -> Drawing {
    let labels = dumbbells.rows().iter().map(|row| (row.label.as_str(), Letters::NORMAL));
    let names = Names::of(labels, sheet);
    let part = (names.left(), names.room());
    let scale = scale(dumbbells, part);
    let letters = if sheet == Width::Wide { Letters::SMALL_QUIET } else { Letters::QUIET };
    let row = |row| Row::of(dumbbells, row, &scale, part, letters, words);
    let rows: Vec<Row> = dumbbells.rows().iter().map(row).collect();
    let (places, height) = names.stack(SPACE, GAP, |row| (rows[row].height(), LANE / 2.0));
    let key = key(dumbbells.series(), letters, sheet.room());
    let canvas = Canvas::new(name, sheet.pixels(), height - GAP + FOOT + key.height());
    for (i, (row, place)) in rows.iter().zip(&places).enumerate() {
        names.draw(&canvas, i, *place);
        row.draw(&canvas, place.marks, scale.x(0.0), letters);
    }
    draw_zero(&canvas, scale.x(0.0), height - GAP + SPACE, letters);
    key.draw(&canvas, height - GAP + FOOT);
    canvas.finish()
}

/// One scale for all rows, which leaves room for the words at the right of the last markers.
fn scale(dumbbells: &Dumbbells, (left, room): (f64, f64)) -> Scale {
    let series = dumbbells.series().len();
    let figures =
        || dumbbells.rows().iter().flat_map(|row| (0..series).filter_map(|i| row.point(i)));
    let left = left.max(REACH);
    let lengths: Vec<f64> = figures().map(|figure| figure.length).collect();
    let words = figures().map(|figure| (figure.length, beyond(&figure.words)));
    // Words that are longer than half of the picture stand below the row.
    let words =
        words.map(|(length, wanted)| (length, if wanted > room / 2.0 { REACH } else { wanted }));
    Scale::of(lengths.into_iter(), left, room - REACH - (left - REACH).min(0.0)).fitting(words)
}

/// How many pixels a figure's words need from the middle of its marker on.
fn beyond(words: &str) -> f64 {
    REACH + SPACE + Letters::NORMAL.width(words) + 1.0
}

/// What the markers mean.
fn key(series: &[String], letters: Letters, room: f64) -> Key {
    let sample = |((marker, slot), name): (&(Marker, Slot), &String)| -> (Sample, String) {
        let (marker, slot) = (*marker, *slot);
        (Box::new(move |canvas, at| marker.draw(canvas, slot, at)), name.clone())
    };
    Key::drawn(KINDS.iter().zip(series).map(sample).collect(), letters, room)
}

/// Where the scale begins.
fn draw_zero(canvas: &Canvas, x: f64, y: f64, letters: Letters) {
    canvas.line(Slot::Axis, &[(x, y), (x, y + 5.0)]);
    canvas.text("0", (x, y + 15.0), Anchor::Middle, letters);
}

/// A marker, in pixels from where the marks of its row begin.
struct Point<'a> {
    kind: (Marker, Slot),
    x: f64,
    y: f64,
    words: &'a str,
}

/// The marks of a row.
struct Row<'a> {
    points: Vec<Point<'a>>,
    /// The line that joins the outermost points, from left to right.
    line: Option<(f64, f64)>,
    /// For each point where its words begin, and the middle of their height.
    words: Vec<(f64, f64)>,
    /// How high the lanes are, and how high they are with the words of their points.
    band: f64,
    above: f64,
    below: Vec<String>,
    part: (f64, f64),
    /// What is said where there are no points.
    gap: String,
}

impl<'a> Row<'a> {
    fn of(
        dumbbells: &Dumbbells,
        row: &'a Dumbbell,
        scale: &Scale,
        part: (f64, f64),
        letters: Letters,
        words: &Words,
    ) -> Self {
        let mut points = points(row, scale);
        let (line, band) = spread(&mut points);
        let beside = settle(&points, &[line_box(line), axis_box(scale.x(0.0), band)], part);
        let said = if beside.is_none() { row.in_words(dumbbells.series()) } else { String::new() };
        let missing = if points.is_empty() { Vec::new() } else { dumbbells.unknown_in(row) };
        let missing = missing.iter().map(|name| say!(words, "dumbbells-no-data", name = name));
        let below = std::iter::once(said).chain(missing).chain(row.note.clone());
        let below: Vec<String> = below.filter(|words| !words.is_empty()).collect();
        let below = letters.wrap(&below.join("; "), part.1, LINES);
        let gap = say!(words, "chart-no-data");
        let words = beside.unwrap_or_default();
        let above = words.iter().map(|(_, y)| y + LINE / 2.0).fold(band, f64::max);
        Self { points, line, words, band, above, below, part, gap }
    }

    fn height(&self) -> f64 {
        self.above + LINE * f64::from(u8::try_from(self.below.len()).unwrap_or(u8::MAX))
    }

    fn draw(&self, canvas: &Canvas, top: f64, zero: f64, letters: Letters) {
        if self.points.is_empty() {
            self.draw_gap(canvas, top + LANE / 2.0);
        } else {
            canvas.line(Slot::Axis, &[(zero, top), (zero, top + self.band)]);
        }
        if let Some((from, to)) = self.line {
            canvas.line(Slot::Stroke, &[from, to].map(|x| (x, top + LANE / 2.0)));
        }
        for Point { kind: (marker, slot), x, y, .. } in &self.points {
            marker.draw(canvas, *slot, (*x, top + y));
        }
        for (point, (x, y)) in self.points.iter().zip(&self.words) {
            canvas.text(point.words, (*x, top + y), Anchor::Start, Letters::NORMAL);
        }
        let lines = self.height() - self.above;
        let below = top + self.above + lines / 2.0;
        draw_lines(canvas, &self.below, (self.part.0, below), letters);
    }

    fn draw_gap(&self, canvas: &Canvas, middle: f64) {
        let (left, room) = self.part;
        canvas.rect(
            Slot::Dashed,
            Rect::new(left + 0.5, middle - LANE / 2.0 + 0.5, room - 1.0, LANE - 1.0),
        );
        canvas.text(&self.gap, (left + 12.0, middle), Anchor::Start, Letters::QUIET);
    }
}

/// The markers of a row, in the order of the series.
fn points<'a>(row: &'a Dumbbell, scale: &Scale) -> Vec<Point<'a>> {
    let point = |(i, kind): (usize, &(Marker, Slot))| {
        let figure = row.point(i)?;
        Some(Point { kind: *kind, x: scale.x(figure.length), y: 0.0, words: &figure.words })
    };
    KINDS.iter().enumerate().filter_map(point).collect()
}

/// Gives each marker a lane where it touches no other: the outermost, which a line joins, the first;
/// where they touch one another, each one of its own, without a line. Says where the line is and how
/// high the lanes are.
fn spread(points: &mut [Point]) -> (Option<(f64, f64)>, f64) {
    let across = || points.iter().map(|point| point.x);
    let (from, to) = (across().fold(f64::INFINITY, f64::min), across().fold(0.0, f64::max));
    let joined = (to - from > 2.0 * REACH).then_some((from, to));
    // The outermost come first; sorting keeps the order of the others.
    let mut order: Vec<&mut Point> = points.iter_mut().collect();
    order.sort_by_key(|point| joined.is_some() && point.x > from && point.x < to);
    let mut lanes: Vec<Vec<f64>> = Vec::new();
    for point in order {
        let free = |lane: &Vec<f64>| lane.iter().all(|x| (point.x - x).abs() > 2.0 * REACH);
        let lane = lanes.iter().position(free).unwrap_or_else(|| {
            lanes.push(Vec::new());
            lanes.len() - 1
        });
        lanes[lane].push(point.x);
        point.y = LANE * (f64::from(u8::try_from(lane).unwrap_or(0)) + 0.5);
    }
    (joined, LANE * f64::from(u8::try_from(lanes.len().max(1)).unwrap_or(1)))
}

/// Where the words of each point begin, so that they touch nothing; `None` where that cannot be.
fn settle(points: &[Point], lines: &[Rect], (left, room): (f64, f64)) -> Option<Vec<(f64, f64)>> {
    let mut taken: Vec<Rect> = points.iter().map(|point| around(point.x, point.y)).collect();
    taken.extend_from_slice(lines);
    let mut places = Vec::new();
    for point in points {
        let width = Letters::NORMAL.width(point.words);
        let before = (point.x - REACH - SPACE - width, point.y);
        let after = (point.x + REACH + SPACE, point.y);
        let under = (point.x - width / 2.0).min(left + room - width).max(left);
        let under = (under, point.y + LANE);
        let free = |at: &(f64, f64)| {
            let words = words_box(*at, width);
            let inside = at.0 >= left && at.0 + width <= left + room;
            inside && !taken.iter().any(|other| meet(&words, other))
        };
        let place = [after, before, under].into_iter().find(free)?;
        let words = words_box(place, width);
        // Words beside words need some air.
        let (left, width) = (words.left - SPACE, words.width + 2.0 * SPACE);
        taken.push(Rect { left, width, ..words });
        places.push(place);
    }
    Some(places)
}

/// The room that words take which begin here.
fn words_box((x, y): (f64, f64), width: f64) -> Rect {
    Rect::new(x, y - LINE / 2.0 + 2.0, width, LINE - 4.0)
}

/// The room that the line between the outermost markers takes.
fn line_box(line: Option<(f64, f64)>) -> Rect {
    let (from, to) = line.unwrap_or_default();
    Rect::new(from, LANE / 2.0 - 1.5, to - from, 3.0)
}

/// The room that the zero of the scale takes.
fn axis_box(x: f64, height: f64) -> Rect {
    Rect::new(x - 1.0, 0.0, 2.0, height)
}

/// The room that a marker takes.
fn around(x: f64, y: f64) -> Rect {
    Rect::new(x - REACH, y - REACH, 2.0 * REACH, 2.0 * REACH)
}

fn meet(one: &Rect, other: &Rect) -> bool {
    one.left < other.left + other.width
        && other.left < one.left + one.width
        && one.top < other.top + other.height
        && other.top < one.top + one.height
}
