//! The style guide: the parts of which pages are made, drawn by the same templates as all pages, for
//! whoever changes a colour, a logo or a template.

use jiff::civil::date;
use serde::Serialize;

use super::parts::{Fact, Link};
use super::plan::section_page;
use super::section::{Block, Item, Section};
use super::{Content, Page, View};
use crate::chart::{
    Cell, Chart, Columns, Figure, Form, Frame, MonthColumn, Paid, Shares, SharesRow, Table,
};
use crate::value::{Money, Month, SitePath};
use crate::words::say;

/// The style guide.
#[derive(Debug, Serialize)]
pub struct StyleGuide {
    /// Colours, sizes of letters, gaps.
    pub groups: Vec<Group>,
    /// Every sort of part.
    pub sections: Vec<Section>,
}

/// Names in the style sheet that belong together.
#[derive(Debug, Serialize)]
pub struct Group {
    /// Its place on the page.
    pub id: &'static str,
    /// The heading.
    pub heading: String,
    /// What must be known of them.
    pub about: Option<String>,
    /// How the classes begin that show them.
    pub class: &'static str,
    /// The names.
    pub roles: Vec<Role>,
}

/// A name in the style sheet and what it is for.
#[derive(Debug, Serialize)]
pub struct Role {
    /// The name, without the hyphens in front of it.
    pub name: &'static str,
    /// What it is for.
    pub purpose: String,
}

const COLOURS: [&str; 9] = [
    "style-paper",
    "style-ink",
    "style-quiet",
    "style-line",
    "style-wash",
    "style-brand",
    "style-link",
    "style-focus",
    "style-unclear",
];
const SIZES: [&str; 5] =
    ["style-small", "style-body", "style-large", "style-title", "style-heading"];
const GAPS: [&str; 5] = ["style-hair", "style-near", "style-apart", "style-far", "style-wide"];

/// Its address.
pub(super) fn path() -> SitePath {
    SitePath::page(["style-guide"])
}

/// The page, where the site asks for it.
pub(super) fn page(content: Content<'_>) -> Option<Page> {
    let wanted = content.register.site.style_guide == Some(true);
    let words = content.words;
    wanted.then(|| {
        section_page(
            path(),
            &say!(words, "style-guide"),
            &say!(words, "style-guide-summary"),
            View::StyleGuide(Box::new(view(content))),
        )
    })
}

fn view(content: Content<'_>) -> StyleGuide {
    let role = |message: &&'static str| Role {
        name: message.trim_start_matches("style-"),
        purpose: say!(content.words, message),
    };
    let group = |id, heading, class, messages: &[&'static str]| Group {
        id,
        heading: say!(content.words, heading),
        about: None,
        class,
        roles: messages.iter().map(role).collect(),
    };
    let about = Some(say!(content.words, "style-colours-about"));
    let colours = Group { about, ..group("colours", "style-colours", "role", &COLOURS) };
    StyleGuide {
        groups: vec![
            colours,
            group("sizes", "style-sizes", "size", &SIZES),
            group("gaps", "style-gaps", "gap", &GAPS),
        ],
        sections: vec![words(content), lists(content), tables(content), charts(content)],
    }
}

fn words(content: Content<'_>) -> Section {
    let words = content.words;
    Section::new("words", say!(words, "style-words"))
        .saying(say!(words, "style-text"))
        .with(Block::Status(say!(words, "style-status")))
        .with(Block::Note(say!(words, "style-note")))
        .with(Block::Quote(say!(words, "style-quote")))
}

fn lists(content: Content<'_>) -> Section {
    let words = content.words;
    let home = |id: &str| Link::new(say!(words, id), SitePath::home());
    Section::new("lists", say!(words, "style-lists"))
        .with(Block::Facts(vec![
            Fact::new(say!(words, "style-fact"), words.text(&Money::from_pence(123_456))),
            Fact::new(say!(words, "style-date"), words.day(date(2026, 3, 1))),
        ]))
        .with(Block::Links(vec![home("style-a-link"), home("style-other-link")]))
        .with(Block::Items(vec![
            Item {
                lead: Some(words.day(date(2026, 3, 1))),
                link: Some(home("style-a-link")),
                text: say!(words, "style-item"),
            },
            Item::text(say!(words, "style-item")),
        ]))
}

/// A table that fits a phone, and one whose rows become blocks there.
fn tables(content: Content<'_>) -> Section {
    let words = content.words;
    let heading = |id: &str| say!(words, id);
    let headings = ["style-place", "style-date", "style-what", "style-who", "style-amount"];
    let headings: Vec<String> = headings.iter().map(|id| heading(id)).collect();
    let amount = |pence: i128| {
        let money = Money::from_pence(pence);
        Cell::with_data(money.to_string(), money.decimal())
    };
    let figures = |name: &str, caption: &str, columns: &[usize]| {
        let chosen: Vec<String> = columns
            .iter()
            .map(|at| if *at == 4 { format!("{}#", headings[*at]) } else { headings[*at].clone() })
            .collect();
        let chosen: Vec<&str> = chosen.iter().map(String::as_str).collect();
        let mut table = Table::new(name, heading(caption), &chosen);
        for (number, pence) in [("A", 120_000), ("B", 98_050), ("C", -2_500)] {
            let cells = [
                Cell::text(say!(words, "style-place-named", name = number)),
                Cell::text(words.day(date(2026, 3, 1))),
                Cell::text(say!(words, "style-item")),
                Cell::text(say!(words, "style-who-named", name = number)),
                amount(pence),
            ];
            table.row(columns.iter().map(|at| cells[*at].clone()).collect::<Vec<_>>());
        }
        table
    };
    Section::new("tables", say!(words, "style-tables"))
        .table(figures("short", "style-short-table", &[0, 4]))
        .table(figures("wide", "style-wide-table", &[0, 1, 2, 3, 4]))
}

fn charts(content: Content<'_>) -> Section {
    let words = content.words;
    let frame = |id: &str, title: &str, subtitle: &str| Frame {
        id: id.to_owned(),
        title: say!(words, title),
        subtitle: say!(words, subtitle),
        source: say!(words, "style-source"),
        as_at: words.day(content.register.edition.as_at),
        notes: Vec::new(),
    };
    let month = |number: i8| Month::of(date(2026, number, 1));
    let column = |(number, pounds): (i8, Option<i128>)| MonthColumn {
        month: month(number),
        paid: match pounds.map(|pounds| Money::from_pence(pounds * 100)) {
            Some(total) if number == 6 => Paid::Part(total),
            Some(total) => Paid::Whole(total),
            None => Paid::Unpublished,
        },
    };
    let months = [
        (1, Some(5200)),
        (2, Some(6100)),
        (3, None),
        (4, Some(4800)),
        (5, Some(7000)),
        (6, Some(2100)),
    ];
    let columns = Form::Columns(Columns::new(months.map(column).into()));
    let part =
        |count: u32| Some(Figure::new(f64::from(count), count.to_string(), count.to_string()));
    let shares = Form::Shares(Shares::new(
        &say!(words, "style-shares-heading"),
        ["style-kept", "style-partly", "style-not-yet"].iter().map(|id| say!(words, id)).collect(),
        vec![SharesRow {
            label: say!(words, "style-shares-row"),
            link: None,
            amounts: [7, 2, 3].map(part).into(),
        }],
    ));
    Section::new("charts", say!(words, "style-charts"))
        .chart(Chart::new(
            frame("months", "style-months-title", "style-months-subtitle"),
            &columns,
            words,
        ))
        .chart(Chart::new(
            frame("shares", "style-shares-title", "style-shares-subtitle"),
            &shares,
            words,
        ))
}
