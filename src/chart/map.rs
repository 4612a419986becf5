//! Figures of areas where the areas lie: as tiles of the same size or in their outlines.

use crate::value::SitePath;
use crate::words::{Words, say};

use super::Shape;
use super::atlas;
use super::canvas::{Drawing, Width};
use super::figure::Figure;
use super::outline::Outline;
use super::sentences::{join, sentence};
use super::shades::Shades;
use super::table::{Cell, Table};
use super::tiles::{self, Tile};

/// More areas than this cannot be told apart.
const MOST: usize = 60;

/// A figure for each of several areas, on a map.
#[derive(Debug, Clone)]
pub struct Map {
    measure: String,
    ground: Ground,
}

/// How the areas are drawn.
#[derive(Debug, Clone)]
pub(super) enum Ground {
    /// As squares of the same size.
    Tiles(Vec<Tile>),
    /// In their outlines.
    Outlines(Vec<Outline>),
}

/// What all areas have, however they are drawn.
#[derive(Debug, Clone, Copy)]
pub(super) struct Area<'a> {
    /// Its name.
    pub label: &'a str,
    /// Its figure, as it was given.
    value: Option<&'a Figure>,
    link: Option<&'a SitePath>,
}

impl<'a> Area<'a> {
    /// Its figure, where it is one.
    pub fn figure(self) -> Option<&'a Figure> {
        self.value.filter(|figure| figure.length.is_finite())
    }

    /// Its figure in words.
    pub fn in_words(self, words: &Words) -> String {
        self.figure().map_or_else(|| say!(words, "chart-no-data"), |figure| figure.words.clone())
    }
}

impl Map {
    /// A square for each area. `measure` says what the figures are: "household waste recycled".
    pub fn tiles(measure: &str, tiles: Vec<Tile>) -> Self {
        Self { measure: measure.to_owned(), ground: Ground::Tiles(tiles) }
    }

    /// The outline of each area. `measure` says what the figures are: "household waste recycled".
    pub fn outlines(measure: &str, shapes: Vec<Outline>) -> Self {
        Self { measure: measure.to_owned(), ground: Ground::Outlines(shapes) }
    }

    /// What the figures are.
    pub(super) fn measure(&self) -> &str {
        &self.measure
    }

    /// How the areas are drawn.
    pub(super) fn ground(&self) -> &Ground {
        &self.ground
    }

    /// The areas, as they were given.
    pub(super) fn areas(&self) -> Vec<Area<'_>> {
        match &self.ground {
            Ground::Tiles(tiles) => tiles
                .iter()
                .map(|t| Area { label: &t.label, value: t.value.as_ref(), link: t.link.as_ref() })
                .collect(),
            Ground::Outlines(shapes) => shapes
                .iter()
                .map(|s| Area { label: &s.label, value: s.value.as_ref(), link: s.link.as_ref() })
                .collect(),
        }
    }

    /// The areas with a figure, the highest first; those with the same by their names.
    pub(super) fn ranked(&self, words: &Words) -> Vec<(usize, Area<'_>)> {
        let mut areas: Vec<_> = self.areas().into_iter().enumerate().collect();
        let length = |area: &Area<'_>| area.figure().map_or(f64::NEG_INFINITY, |f| f.length);
        areas.sort_by(|(_, a), (_, b)| {
            length(b).total_cmp(&length(a)).then_with(|| words.compare(a.label, b.label))
        });
        areas
    }

    fn extremes(&self, words: &Words) -> String {
        let ranked = self.ranked(words);
        let known = || ranked.iter().filter_map(|(_, area)| Some((area.label, area.figure()?)));
        match (known().next(), known().next_back()) {
            (Some((_, high)), Some((_, low))) if high.words == low.words => {
                say!(words, "map-all-same", figure = high.words)
            }
            (Some((most, high)), Some((least, low))) => {
                let said = |name: &str, figure: &Figure| {
                    say!(words, "chart-with", name = name, value = figure.words)
                };
                let (highest, lowest) = (said(most, high), said(least, low));
                say!(words, "map-extremes", highest = highest, lowest = lowest)
            }
            _ => String::new(),
        }
    }

    /// "The classes are 41% to 43% (2 areas) and 52% (1 area)."
    fn classes(&self, words: &Words) -> String {
        let areas = self.areas();
        let shades = Shades::of(areas.iter().filter_map(|area| area.figure()), words);
        let classes: Vec<String> = shades
            .classes()
            .iter()
            .map(|class| say!(words, "map-class", class = class.words, count = class.count))
            .collect();
        match &classes[..] {
            [] | [_] => String::new(),
            _ => say!(words, "map-classes", classes = words.list(&classes)),
        }
    }

    fn unknown(&self, words: &Words) -> String {
        let areas = self.areas();
        let unknown: Vec<&str> =
            areas.iter().filter(|area| area.figure().is_none()).map(|area| area.label).collect();
        match unknown.len() {
            0 => String::new(),
            1..=5 => say!(words, "map-unknown", areas = words.list(&unknown)),
            many => say!(words, "map-unknown-many", count = many),
        }
    }
}

impl Shape for Map {
    fn is_empty(&self) -> bool {
        self.areas().is_empty()
    }

    fn description(&self, words: &Words) -> String {
        let kind = match self.ground {
            Ground::Tiles(_) => "map-of-tiles",
            Ground::Outlines(_) => "map-of-outlines",
        };
        let kind = say!(words, kind, count = self.areas().len());
        let said = if self.measure.is_empty() { kind } else { format!("{kind}: {}", self.measure) };
        join(&[sentence(&said), self.extremes(words), self.classes(words), self.unknown(words)])
    }

    fn table(&self, name: &str, caption: &str, words: &Words) -> Table {
        let mut table = Table::saying(words, name, caption, &["map-area", "chart-value#"]);
        let none = say!(words, "chart-no-data");
        for area in self.areas() {
            let label = Cell::text(area.label);
            let label = match area.link {
                Some(link) => label.linked(link.clone()),
                None => label,
            };
            table.row(vec![label, Cell::figure(area.value, &none)]);
        }
        table
    }

    fn excess(&self, words: &Words) -> Option<String> {
        let areas = self.areas();
        if areas.len() > MOST {
            let number = areas.len();
            return Some(say!(words, "map-excess", count = number, most = MOST));
        }
        if areas.iter().filter(|area| area.figure().is_some()).count() < 2 {
            return Some(say!(words, "map-excess-few"));
        }
        match &self.ground {
            Ground::Tiles(tiles) => tiles::excess(tiles, words),
            Ground::Outlines(shapes) => {
                let missing = shapes.iter().find(|shape| !shape.has_outline())?;
                Some(say!(words, "map-excess-outline", area = missing.label))
            }
        }
    }

    fn draw(&self, sheet: Width, name: &str, words: &Words) -> Option<Drawing> {
        Some(atlas::draw(self, sheet, name, words))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::testing::{assert_no_overlap, drawn, frame, of_class, pictures, texts};
    use crate::chart::{Chart, Form};

    const LONG: &str = "Kensington and Chelsea and its Wholly Owned Housing Companies";

    fn figure(length: f64) -> Figure {
        Figure::new(length, format!("{length}%"), length.to_string())
    }

    fn tile(label: &str, (column, row): (u8, u8), value: Option<Figure>) -> Tile {
        let short = label.chars().take(4).collect::<String>().to_uppercase();
        Tile { label: label.to_owned(), short, column, row, value, link: None }
    }

    fn chart(map: Map) -> Chart {
        drawn(frame("map"), &Form::Map(map))
    }

    #[test]
    fn the_words_say_the_classes_and_what_is_not_known() {
        let tiles = vec![
            tile("Stroud", (0, 0), Some(figure(61.0))),
            tile("Gloucester", (1, 0), Some(figure(41.0))),
            tile("Cotswold", (2, 0), Some(figure(58.0))),
            tile("Tewkesbury", (1, 1), None),
            tile("Cheltenham", (2, 1), Some(figure(f64::NAN))),
        ];
        let chart = chart(Map::tiles("household waste recycled", tiles));
        assert_eq!(
            chart.description(),
            "A map of 5 areas, each a square of the same size: household waste recycled. The highest is Stroud with \
             61%; the lowest is Gloucester with 41%. The classes are 41% (1 area), 58% (1 area) and 61% (1 area). \
             There is no data for Tewkesbury and Cheltenham."
        );
        let cells: Vec<_> = chart.table().rows.iter().map(|row| row[1].text.as_str()).collect();
        assert_eq!(cells, ["61%", "41%", "58%", "no data", "NaN%"]);
        for picture in pictures(&chart) {
            assert_no_overlap(&picture);
            // Two tiles and the sample in the key.
            assert_eq!(of_class(&picture, "hatch").len(), 3);
            assert_eq!(of_class(&picture, "c4").len(), 2, "{picture}");
        }
    }

    #[test]
    fn tiles_stand_in_their_columns_and_rows() {
        let tiles = vec![
            tile("A", (3, 7), Some(figure(1.0))),
            tile("B", (5, 7), Some(figure(1.0))),
            tile("C", (3, 8), Some(figure(1.0))),
        ];
        for picture in pictures(&chart(Map::tiles("things", tiles))) {
            // The last is the sample in the key.
            let squares = of_class(&picture, "c2");
            assert!(
                (squares[1].left - squares[0].left - 2.0 * (squares[2].top - squares[0].top)).abs()
                    < 0.3
            );
            assert!((squares[0].width - squares[0].height).abs() < 0.11);
            assert!(squares[0].left < 1.0 && squares[0].top < 1.0);
        }
    }

    #[test]
    fn nothing_overlaps_on_tiles_however_many() {
        for (number, columns) in [(2, 2), (20, 5), (MOST, 8), (MOST, tiles::GRID.0)] {
            let tiles = (0..number).map(|i| {
                let at = (
                    u8::try_from(i % columns).expect("small"),
                    u8::try_from(i / columns).expect("small"),
                );
                let value = if i % 7 == 3 {
                    None
                } else {
                    Some(figure(f64::from(u32::try_from(i * i).expect("small")) * 1e4))
                };
                tile(["WWWW", LONG, "Llanfairpwllgwyngyllgogerychwyrndrobwll"][i % 3], at, value)
            });
            for picture in pictures(&chart(Map::tiles("things", tiles.collect()))) {
                assert_no_overlap(&picture);
                let texts = texts(&picture);
                let unknown = texts.iter().filter(|text| text.words == "no data").count();
                // The list has each, and the key one more where there are any.
                let expected = (number + 3) / 7;
                assert_eq!(unknown, expected + usize::from(expected > 0));
            }
        }
    }

    #[test]
    fn what_is_no_map_is_a_table() {
        let row = |number: u8| {
            (0..number).map(|i| tile("A", (i % 10, i / 10), Some(figure(1.0)))).collect()
        };
        for (map, why) in [
            (
                Map::tiles("m", row(61)),
                Some("61 areas are more than the 60 that can be told apart"),
            ),
            (Map::tiles("m", row(60)), None),
            (Map::tiles("m", row(1)), Some("fewer than two areas have a figure")),
            (
                Map::tiles(
                    "m",
                    vec![
                        tile("A", (0, 0), Some(figure(1.0))),
                        tile("B", (0, 0), Some(figure(1.0))),
                    ],
                ),
                Some("A and B are on the same tile"),
            ),
            (
                Map::tiles(
                    "m",
                    vec![
                        tile("A", (0, 0), Some(figure(1.0))),
                        tile("B", (12, 0), Some(figure(1.0))),
                    ],
                ),
                Some("13 tiles side by side are more than the 12 in which letters fit"),
            ),
        ] {
            assert_eq!(chart(map).excess(), why);
        }
    }
}
