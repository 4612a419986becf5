//! Charts of every form in Welsh: no English is left in them, and their words touch nothing.

use crate::words::Words;
use jiff::civil::date;

use super::testing::{ENGLISH, assert_no_overlap, texts};
use super::*;
use crate::source::default_theme;
use crate::value::{FuzzyDate, Known, Money, Month};

fn welsh() -> Words {
    let cy = "cy".parse().expect("a language");
    Words::load(&default_theme(), &cy, &mut Vec::new()).expect("Welsh")
}

/// A frame whose words are no language's.
fn frame(id: &str) -> Frame {
    let said = |words: &str| words.to_owned();
    let (title, subtitle) = (said("T1"), said("T2"));
    Frame { id: said(id), title, subtitle, source: said("T3"), as_at: said("T4"), notes: vec![] }
}

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn pounds(pounds: i128) -> Money {
    Money::from_pence(pounds * 100)
}

/// A figure, or none where it is not known.
fn figure(length: f64) -> Option<Figure> {
    length.is_finite().then(|| Figure::new(length, format!("{length}%"), length.to_string()))
}

const UNKNOWN: f64 = f64::NAN;

fn amounts() -> Vec<Form> {
    let bar = |(label, amount, emphasis): (&str, i128, Emphasis)| Bar {
        emphasis,
        share: Some("10%".to_owned()),
        ..Bar::new(label, pounds(amount))
    };
    let bars = [
        ("A1", 3_000_000, Emphasis::Normal),
        ("A2", -500, Emphasis::Normal),
        ("A3", 70, Emphasis::Muted),
    ];
    let month = |(month, total, partial): (i8, Option<i128>, bool)| MonthColumn {
        month: Month::of(date(2025, month, 1)),
        paid: match (total.map(pounds), partial) {
            (Some(total), true) => Paid::Part(total),
            (Some(total), false) => Paid::Whole(total),
            (None, true) => Paid::WithinLonger,
            (None, false) => Paid::Unpublished,
        },
    };
    let months = [
        (1, Some(5000), false),
        (2, None, false),
        (3, Some(-70), true),
        (4, Some(9), false),
        (5, None, true),
    ];
    let part = |amount: i128| Part {
        label: format!("A{amount}"),
        amount: pounds(amount),
        share: None,
        link: None,
        together: false,
    };
    let flow = |column: usize, from: &str, to: String, amount: i128| Flow {
        from: from.to_owned(),
        to,
        column,
        amount: pounds(amount * 1_000_000),
        link: None,
    };
    let given = (0..9).map(|n| flow(0, "A1", format!("B{n}"), 100 + n));
    let spent = [flow(1, "B1", "C1".to_owned(), 90), flow(1, "B2", "C2".to_owned(), 300)];
    vec![
        Form::Bars(Bars::new("noun-suppliers", bars.map(bar).into())),
        Form::Columns(Columns::new(months.map(month).into())),
        Form::Treemap(Treemap::new("noun-parts", [5_000_000, 4_000_000, 2, 0].map(part).into())),
        Form::Sankey(Sankey::new(names(&["A", "B", "C"]), given.chain(spent).collect())),
    ]
}

fn figures() -> Vec<Form> {
    let bullet = |(label, result, target): (&str, f64, f64)| Bullet {
        label: label.to_owned(),
        link: None,
        result: figure(result),
        target: figure(target),
        threshold: figure(80.0),
        period: "2025".to_owned(),
        rating: None,
        higher_is_better: (label != "A4").then_some(true),
        benchmark: Some(("B1".to_owned(), Figure::new(85.0, "85%", "85"))),
    };
    let bullets =
        [("A1", 97.0, 95.0), ("A2", 70.0, 95.0), ("A3", UNKNOWN, UNKNOWN), ("A4", 90.0, 95.0)];
    let dot = |(label, value): (&str, f64)| Dot {
        label: label.to_owned(),
        link: None,
        value: figure(value),
        own: label == "A2",
    };
    let dots = [("A1", 80.0), ("A2", 85.0), ("A3", 85.0), ("A4", UNKNOWN), ("A5", 91.0)];
    let dumbbell = |(label, points): (&str, [f64; 2])| Dumbbell {
        label: label.to_owned(),
        link: None,
        points: points.map(figure).into(),
        note: (label == "A1").then(|| "N1".to_owned()),
    };
    let dumbbells = [("A1", [1.0, 9.0]), ("A2", [4.0, UNKNOWN]), ("A3", [UNKNOWN, UNKNOWN])];
    let step = |(year, value, achieved): (i16, f64, bool)| StepPoint {
        when: date(year, 1, 1),
        period: year.to_string(),
        value: figure(value),
        achieved,
    };
    let steps =
        [(2021, 91.0, true), (2022, UNKNOWN, true), (2023, 99.0, true), (2024, 95.0, false)];
    let steps = Steps::new("M1", steps.map(step).into()).target(Figure::new(98.0, "98%", "98"));
    let panel = |(label, values): (&str, [f64; 3])| Panel {
        label: label.to_owned(),
        link: None,
        headline: "H1".to_owned(),
        points: (2021..).map(|year| year.to_string()).zip(values.map(figure)).collect(),
    };
    let panels = [("A1", [1.0, UNKNOWN, 3.0]), ("A2", [2.0, -4.0, 6.0])];
    let row = |(label, amounts): (&str, [f64; 3])| SharesRow {
        label: label.to_owned(),
        link: None,
        amounts: amounts.map(figure).into(),
    };
    let shares = [("A1", [60.0, 40.0, 0.0]), ("A2", [10.0, 20.0, 30.0])];
    vec![
        Form::Bullets(Bullets::new(bullets.map(bullet).into())),
        Form::Dots(Dots::new("D1", dots.map(dot).into(), true)),
        Form::Dumbbells(Dumbbells::new("D1", names(&["S1", "S2"]), dumbbells.map(dumbbell).into())),
        Form::Steps(steps.event(date(2023, 5, 1), "E1")),
        Form::Multiples(Multiples::new("M1", panels.map(panel).into())),
        Form::Shares(Shares::new("D1", names(&["P1", "P2", "P3"]), shares.map(row).into())),
    ]
}

fn grids_and_maps() -> Vec<Form> {
    let value = |length: f64| figure(length).map_or(HeatCell::Unknown, HeatCell::Value);
    let row =
        |label: &str, cells: Vec<HeatCell>| HeatRow { label: label.to_owned(), link: None, cells };
    let rows = vec![
        row("A1", vec![value(1.0), value(5.0), HeatCell::Blank]),
        row("A2", vec![value(1.0), value(1.0), HeatCell::Unknown]),
    ];
    let heatmap = Heatmap::new("D1", names(&["C1", "C2", "C3"]), rows, "M1").outlining(3.0, "O1");
    let matrix_row = |name: &str, cells: &[&str]| MatrixRow {
        name: name.to_owned(),
        link: None,
        cells: names(cells),
    };
    let rows = vec![matrix_row("A1", &["X1", ""]), matrix_row("A2", &["X1", "X2"])];
    let matrix = Matrix::new("D1", names(&["C1", "C2"]), rows);
    let quarters = [
        [Quarter::Published, Quarter::Part, Quarter::Late],
        [Quarter::Missing, Quarter::NotDue, Quarter::Published],
    ];
    let quarters = quarters.map(|cells| QuarterRow {
        label: "A1".to_owned(),
        link: None,
        cells: cells.into(),
    });
    let tile = |(column, value): (u8, f64)| Tile {
        label: format!("Ardal{column}"),
        short: format!("A{column}"),
        column,
        row: 0,
        value: figure(value),
        link: None,
    };
    let tiles = [(0, 40.0), (1, 41.0), (2, 50.0), (3, 60.0), (4, 70.0), (5, UNKNOWN)];
    vec![
        Form::Heatmap(heatmap),
        Form::Matrix(matrix),
        Form::Quarters(Quarters::new(names(&["Q1", "Q2", "Q3"]), quarters.into())),
        Form::Map(Map::tiles("M1", tiles.map(tile).into())),
    ]
}

fn times() -> Vec<Form> {
    let when = |written: &str| written.parse::<FuzzyDate>().expect("a date");
    let life = |(name, created, ended): (&str, &str, &str)| Lifeline {
        name: name.to_owned(),
        link: None,
        created: created.parse().map_or(Known::Unknown, Known::Known),
        ended: ended.parse().map_or(Known::Unknown, Known::Known),
        why: None,
        followed_by: Vec::new(),
    };
    let lives = [
        ("A1", "2001-05-03", "2009"),
        ("A2", "2010 to 2012", "ongoing"),
        ("A3", "2015", "?"),
        ("A4", "?", "?"),
    ];
    let event = |(written, lane): (&str, usize)| Happening {
        when: when(written),
        label: "E1".to_owned(),
        lane,
        link: None,
        detail: None,
    };
    let events = [("2001", 0), ("2003-02-01", 0), ("2004-05-01 to 2009-01-01", 1)];
    let lanes = names(&["L1", "L2", "L3"]);
    vec![
        Form::Lifelines(Lifelines::new(lives.map(life).into(), date(2026, 11, 22))),
        Form::Events(Events::new(lanes, events.map(event).into())),
    ]
}

/// Words that English charts have and Welsh ones do not.
const ENGLISH_WORDS: [&str; 23] = [
    "the",
    "of",
    "and",
    "with",
    "not",
    "are",
    "has",
    "for",
    "from",
    "under",
    "known",
    "published",
    "target",
    "result",
    "part",
    "period",
    "value",
    "share",
    "note",
    "level",
    "between",
    "million",
    "billion",
];

fn assert_welsh(words: &str) {
    let lower = words.to_lowercase();
    let english =
        lower.split(|c: char| !c.is_alphanumeric()).find(|word| ENGLISH_WORDS.contains(word));
    assert_eq!(english, None, "{words}");
}

#[test]
fn no_english_is_left_in_a_welsh_chart() {
    let welsh = welsh();
    let forms = [amounts(), figures(), grids_and_maps(), times()].concat();
    for form in &forms {
        let chart = Chart::new(frame("a"), form, &welsh);
        assert_ne!(chart.description(), Chart::new(frame("a"), form, &ENGLISH).description());
        assert_welsh(chart.description());
        let table = chart.table();
        let headings = table.columns.iter().map(|column| &column.heading);
        let cells = table.rows.iter().flatten().map(|cell| &cell.text);
        for said in headings.chain(cells).chain(chart.notes()) {
            assert_welsh(said);
        }
        if let Picture::Drawn { wide, narrow } = chart.picture() {
            for picture in [wide, narrow] {
                for text in texts(picture) {
                    assert_welsh(&text.words);
                }
                assert_no_overlap(picture);
            }
            let file = chart.standalone().expect("a file");
            assert!(file.contains("Ffynhonnell: T3. Fel yr oedd ar T4."), "{file}");
        }
    }
}

#[test]
fn data_stay_as_they_are_in_any_language() {
    let welsh = welsh();
    let data = |form: &Form, words: &Words| -> Vec<Vec<String>> {
        let chart = Chart::new(frame("a"), form, words);
        let row = |row: &Vec<Cell>| row.iter().map(|cell| cell.data.clone()).collect();
        chart.table().rows.iter().map(row).collect()
    };
    for form in [amounts(), figures(), grids_and_maps(), times()].concat() {
        assert_eq!(data(&form, &welsh), data(&form, &ENGLISH));
    }
}
