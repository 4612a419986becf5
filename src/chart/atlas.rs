//! The picture of a [`Map`]: its areas, a list of those whose figures are not in them, and what
//! the shades mean.

use crate::words::{Words, say};

use super::canvas::{Anchor, Canvas, Drawing, Letters, Rect, Width};
use super::key::Key;
use super::lettering::{LINE, NORMAL, SMALL, wrap};
use super::map::{Area, Ground, Map};
use super::outline::{self, Ring};
use super::room;
use super::roster::{Entry, Roster};
use super::rows::column_of_lines;
use super::shades::Shades;
use super::slot::Slot;
use super::tiles;

/// So many areas are listed beside the map, and more below it.
const BESIDE: usize = 20;
/// How wide the list beside the map is.
const LIST: f64 = 290.0;
/// The height of outlines: beside a list, above it, and for telephones.
const TALL: (f64, f64, f64) = (470.0, 560.0, 400.0);
/// Room around outlines for their keyline, and on the right for numbers that fit into no area.
const EDGE: f64 = 3.0;
const MARGIN: f64 = 34.0;
/// Between the parts of the picture.
const APART: f64 = 16.0;

/// The letters in a map: a telephone is often narrower than the narrow picture, so there nothing
/// is small.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ink {
    small: bool,
}

impl Ink {
    /// The letters of this picture.
    pub fn of(sheet: Width) -> Self {
        Self { small: sheet == Width::Wide }
    }

    /// Their size.
    pub fn size(self) -> f64 {
        if self.small { SMALL } else { NORMAL }
    }

    /// How wide words are.
    pub fn width(self, words: &str) -> f64 {
        self.on(Slot::Paper).width(words)
    }

    /// The width and height that lines take, with a little air.
    pub fn block(self, lines: &[String]) -> (f64, f64) {
        let width = lines.iter().map(|line| self.width(line)).fold(0.0, f64::max);
        (width + 6.0, self.line() * f64::from(u8::try_from(lines.len()).unwrap_or(4)) + 2.0)
    }

    /// The width and height that a number needs, without air.
    pub fn number(self, number: &str) -> (f64, f64) {
        (self.width(number) + 2.0, self.size())
    }

    /// From one line to the next.
    fn line(self) -> f64 {
        if self.small { 17.0 } else { LINE }
    }

    /// As they can be read on this ground.
    fn on(self, ground: Slot) -> Letters {
        match (matches!(ground, Slot::Class3 | Slot::Class4), self.small) {
            (true, true) => Letters::SMALL_WHITE,
            (true, false) => Letters::WHITE,
            (false, true) => Letters::SMALL,
            (false, false) => Letters::NORMAL,
        }
    }
}

/// An area with what is written in it.
pub(super) struct Place {
    shape: Shape,
    words: Vec<String>,
    /// The middle of the words.
    at: (f64, f64),
    /// What stands for it in the list, where it is there.
    mark: Option<String>,
    /// Whether the words stand beside the map, with a line to `at`.
    aside: bool,
}

enum Shape {
    Tile(Rect),
    Rings(Vec<Ring>),
}

impl Place {
    /// A tile that is in the list as `mark`.
    pub fn tile(rect: Rect, words: Vec<String>, mark: String) -> Self {
        let at = (rect.left + rect.width / 2.0, rect.top + rect.height / 2.0);
        Self { shape: Shape::Tile(rect), words, at, mark: Some(mark), aside: false }
    }

    /// An outline with its name and its figure in it.
    pub fn named(rings: Vec<Ring>, words: Vec<String>, at: (f64, f64)) -> Self {
        Self { shape: Shape::Rings(rings), words, at, mark: None, aside: false }
    }

    /// An outline with its number in it, or beside it with a line to the point.
    pub fn numbered(rings: Vec<Ring>, number: String, at: Result<(f64, f64), (f64, f64)>) -> Self {
        let aside = at.is_err();
        let at = at.unwrap_or_else(|inmost| inmost);
        let words = vec![number.clone()];
        Self { shape: Shape::Rings(rings), words, at, mark: Some(number), aside }
    }

    /// Where it ends on the right and below.
    fn end(&self) -> (f64, f64) {
        let rect = match &self.shape {
            Shape::Tile(rect) => *rect,
            Shape::Rings(rings) => room::extent(rings),
        };
        (rect.left + rect.width, rect.top + rect.height)
    }

    /// The room that its words take.
    fn block(&self, ink: Ink) -> Rect {
        let (width, height) = ink.block(&self.words);
        Rect::new(self.at.0 - width / 2.0, self.at.1 - height / 2.0, width, height)
    }

    fn moved(mut self, by: f64) -> Self {
        if let Shape::Rings(rings) = &mut self.shape {
            for point in rings.iter_mut().flatten() {
                *point = (point.0 + by, point.1 + by);
            }
            self.at = (self.at.0 + by, self.at.1 + by);
        }
        self
    }

    fn draw(&self, canvas: &Canvas, slot: Slot) {
        match &self.shape {
            Shape::Tile(rect) => canvas.rect(slot, *rect),
            Shape::Rings(rings) => canvas.outline(slot, rings),
        }
    }

    fn write(&self, canvas: &Canvas, slot: Slot, ink: Ink) {
        let block = self.block(ink);
        if slot == Slot::Hatch {
            canvas.rect(Slot::Paper, block);
        }
        let mut y = block.top + 1.0 + ink.line() / 2.0;
        for line in &self.words {
            canvas.text(line, (self.at.0, y), Anchor::Middle, ink.on(slot));
            y += ink.line();
        }
    }
}

/// The numbers of the areas that are in the list, in this order of the areas.
pub(super) fn numbers(order: &[usize], listed: impl Fn(usize) -> bool) -> Vec<String> {
    let mut numbers = vec![String::new(); order.len()];
    for (number, area) in (1usize..).zip(order.iter().filter(|area| listed(**area))) {
        numbers[*area] = number.to_string();
    }
    numbers
}

/// Draws the map.
pub(super) fn draw(map: &Map, sheet: Width, name: &str, words: &Words) -> Drawing {
    let (areas, ink) = (map.areas(), Ink::of(sheet));
    let shades = Shades::of(areas.iter().filter_map(|area| area.figure()), words);
    let slots: Vec<Slot> = areas
        .iter()
        .map(|area| area.figure().map_or(Slot::Hatch, |figure| shades.slot(figure)))
        .collect();
    let beside = sheet == Width::Wide && areas.len() <= BESIDE;
    let ranked = map.ranked(words);
    let places = places(map, &ranked, (sheet, beside), words);
    let roster = roster(&ranked, &places, (sheet, beside), words);
    let foot = Foot::of(map.measure(), &key_marks(&shades, &slots, words), sheet);

    let end = places.iter().map(|place| place.end().1).fold(0.0, f64::max) + EDGE;
    let end = end.max(asides(&places, ink).last().map_or(0.0, |(y, _)| y + LINE / 2.0));
    let (list, bottom) = if beside {
        ((Width::Wide.room() - LIST, 0.0), end.max(roster.height()))
    } else {
        let below = if roster.height() > 0.0 { APART + roster.height() } else { 0.0 };
        ((0.0, end + APART), end + below)
    };
    let canvas = Canvas::new(name, sheet.pixels(), bottom + foot.height());
    draw_places(&canvas, &places, &slots, ink);
    roster.draw(&canvas, list);
    foot.draw(&canvas, bottom);
    canvas.finish()
}

/// Where the areas lie.
fn places(
    map: &Map,
    ranked: &[(usize, Area<'_>)],
    (sheet, beside): (Width, bool),
    words: &Words,
) -> Vec<Place> {
    let order: Vec<usize> = ranked.iter().map(|(area, _)| *area).collect();
    let room = if beside { sheet.room() - LIST - APART } else { sheet.room() };
    match map.ground() {
        Ground::Tiles(tiles) => tiles::places(tiles, &order, room, sheet),
        Ground::Outlines(shapes) => {
            let height = match sheet {
                Width::Wide if beside => TALL.0,
                Width::Wide => TALL.1,
                Width::Narrow => TALL.2,
            };
            let room = (room - 2.0 * EDGE - MARGIN, height);
            let places = outline::places(shapes, &order, room, sheet, words);
            places.into_iter().map(|place| place.moved(EDGE)).collect()
        }
    }
}

/// The areas whose figures are not on the map, the highest first.
fn roster(
    ranked: &[(usize, Area<'_>)],
    places: &[Place],
    (sheet, beside): (Width, bool),
    words: &Words,
) -> Roster {
    let entry = |(number, area): &(usize, Area<'_>)| {
        Some(Entry {
            mark: places[*number].mark.clone()?,
            label: area.label.to_owned(),
            words: area.in_words(words),
        })
    };
    let entries = ranked.iter().filter_map(entry).collect();
    match sheet {
        Width::Wide if beside => Roster::new(entries, LIST, 1),
        Width::Wide => Roster::new(entries, sheet.room(), 2),
        Width::Narrow => Roster::new(entries, sheet.room(), 1),
    }
}

/// The numbers beside the map, from top to bottom, each about as high as its area, but where the
/// line to it crosses no words.
fn asides(places: &[Place], ink: Ink) -> Vec<(f64, &Place)> {
    let blocks: Vec<Rect> =
        places.iter().filter(|place| !place.aside).map(|place| place.block(ink)).collect();
    let mut asides: Vec<&Place> = places.iter().filter(|place| place.aside).collect();
    asides.sort_by(|a, b| a.at.1.total_cmp(&b.at.1));
    let right = shore(places);
    let mut free = LINE / 2.0;
    let beside = |place| {
        let y = aside(place, right, free, &blocks);
        free = y + LINE;
        (y, place)
    };
    asides.into_iter().map(beside).collect()
}

/// How high a number stands beside the map, at `right`, not above `free`.
fn aside(place: &Place, right: f64, free: f64, blocks: &[Rect]) -> f64 {
    let level = place.at.1.max(free);
    let near =
        (0..60i8).flat_map(|step| [1.0, -1.0].map(|way| level + way * 4.0 * f64::from(step)));
    let clear = |y: &f64| {
        *y >= free && !blocks.iter().any(|block| room::crosses(place.at, (right, *y), *block))
    };
    near.into_iter().find(clear).unwrap_or(level)
}

/// The right edge of all areas, with their keyline.
fn shore(places: &[Place]) -> f64 {
    places.iter().map(|place| place.end().0).fold(0.0, f64::max) + EDGE
}

fn draw_places(canvas: &Canvas, places: &[Place], slots: &[Slot], ink: Ink) {
    // The keyline of all areas together lies under them: between two areas it is white.
    for place in places {
        if let Shape::Rings(rings) = &place.shape {
            canvas.outline(Slot::Shore, rings);
        }
    }
    for (place, slot) in places.iter().zip(slots) {
        place.draw(canvas, *slot);
    }
    for (place, slot) in places.iter().zip(slots).filter(|(place, _)| !place.aside) {
        place.write(canvas, *slot, ink);
    }
    let right = shore(places);
    for (y, place) in asides(places, ink) {
        draw_leader(canvas, place.at, (right + 4.0, y));
        let number = place.words.concat();
        canvas.text(&number, (right + 7.0, y), Anchor::Start, ink.on(Slot::Paper));
    }
}

/// A line from a point in an area to a place beside the map, with white along it, so that it is
/// seen on dark areas too.
fn draw_leader(canvas: &Canvas, from: (f64, f64), to: (f64, f64)) {
    let around =
        |(x, y): (f64, f64), half: f64| Rect::new(x - half, y - half, 2.0 * half, 2.0 * half);
    let (above, below) = (-1.5, 1.5);
    canvas.polygon(
        Slot::Paper,
        &[
            (from.0, from.1 + above),
            (to.0, to.1 + above),
            (to.0, to.1 + below),
            (from.0, from.1 + below),
        ],
    );
    canvas.rect(Slot::Paper, around(from, 3.5));
    canvas.rect(Slot::Axis, around(from, 2.0));
    canvas.line(Slot::Axis, &[(from.0 + 2.0, from.1), to]);
}

/// What the shades mean, of those that are there.
fn key_marks(shades: &Shades, slots: &[Slot], words: &Words) -> Vec<(Slot, String)> {
    let mut marks = shades.key();
    if slots.contains(&Slot::Hatch) {
        marks.push((Slot::Hatch, say!(words, "chart-no-data")));
    }
    marks
}

/// What the figures are, and what the shades mean.
struct Foot {
    measure: Vec<String>,
    key: Key,
    letters: Letters,
}

impl Foot {
    fn of(measure: &str, marks: &[(Slot, String)], sheet: Width) -> Self {
        let letters = if sheet == Width::Wide { Letters::SMALL_QUIET } else { Letters::QUIET };
        let measure = wrap(&super::sentences::capitalised(measure), NORMAL, sheet.room(), 2);
        Self { measure, key: Key::new(marks, letters, sheet.room()), letters }
    }

    /// The height of the words above the key.
    fn words(&self) -> f64 {
        APART + LINE * f64::from(u8::try_from(self.measure.len()).unwrap_or(2))
    }

    fn height(&self) -> f64 {
        self.words() + self.key.height()
    }

    fn draw(&self, canvas: &Canvas, top: f64) {
        let first = (0.0, top + APART + LINE / 2.0);
        column_of_lines(canvas, &self.measure, first, LINE, self.letters);
        self.key.draw(canvas, top + self.words());
    }
}
