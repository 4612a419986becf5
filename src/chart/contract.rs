//! The contract of all charts: a title that is a finding, a description, a picture for screens and one
//! for telephones, the table behind it, the source and the day.

use serde::Serialize;

use super::canvas::{Caption, Drawing, Extra, Width};
use super::form::Form;
use super::table::Table;
use super::{card, sentences, standalone};
use crate::words::{Words, say};

/// What every chart says besides its picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// The anchor of the chart, unique on its page: `months`. It also names the files of its
    /// picture and its table.
    pub id: String,
    /// What the chart shows, as a finding of ten words or fewer.
    pub title: String,
    /// The measure, the place, the period and the unit.
    pub subtitle: String,
    /// Where the data come from.
    pub source: String,
    /// The day for which the data hold, in words.
    pub as_at: String,
    /// What a reader must know to read the chart rightly.
    pub notes: Vec<String>,
}

/// A chart, ready for a page.
#[derive(Debug, Clone, Serialize)]
pub struct Chart {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) subtitle: String,
    pub(super) description: String,
    picture: Picture,
    table: Table,
    source: String,
    as_at: String,
    pub(super) notes: Vec<String>,
    excess: Option<String>,
    /// How large the picture is as a file, where there is one.
    file: Option<FileSize>,
    #[serde(skip)]
    drawing: Option<Drawing>,
    /// Where the data come from and for which day they hold, in sentences for the file.
    #[serde(skip)]
    pub(super) origin: String,
}

/// How large a picture is that stands in a file of its own, in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(super) struct FileSize {
    pub(super) width: u32,
    pub(super) height: u32,
}

/// The picture of a chart. In templates: `picture.kind` is `drawn` or `table`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Picture {
    /// Two `<svg>` elements with the same content; the style sheet shows the one that fits.
    Drawn {
        /// For room of 720 pixels.
        wide: String,
        /// For room of 320 pixels.
        narrow: String,
    },
    /// The table is the picture.
    Table,
}

impl Chart {
    /// A chart of this data. Where there are none, it says so instead of drawing them.
    pub fn new(frame: Frame, form: &Form, words: &Words) -> Self {
        let origin = origin(&frame, words);
        let Frame { id, title, subtitle, source, as_at, mut notes } = frame;
        let shape = form.shape();
        let name = anchor(&id);
        let caption = if subtitle.is_empty() { &title } else { &subtitle };
        let table = shape.table(&name, caption, words);
        if shape.is_empty() {
            notes.insert(0, say!(words, "chart-nothing"));
        }
        let description =
            if shape.is_empty() { say!(words, "chart-nothing") } else { shape.description(words) };
        let excess = shape.excess(words).filter(|_| !shape.is_empty());
        notes.extend(excess.iter().map(|why| say!(words, "chart-table-only", why = why)));
        let draw = |width: Width| {
            if excess.is_some() {
                return None;
            }
            let name = format!("{name}-{}", width.word());
            let drawing = (!shape.is_empty()).then(|| shape.draw(width, &name, words)).flatten()?;
            let caption = Caption {
                name: &name,
                class: width.word(),
                title: &title,
                description: &description,
            };
            let svg = drawing.element(&caption, &Extra::default());
            Some((drawing, svg))
        };
        let (picture, drawing) = match (draw(Width::Wide), draw(Width::Narrow)) {
            (Some((drawing, wide)), Some((_, narrow))) => {
                (Picture::Drawn { wide, narrow }, Some(drawing))
            }
            _ => (Picture::Table, None),
        };
        let mut chart = Self {
            id: name,
            title,
            subtitle,
            description,
            picture,
            table,
            source,
            as_at,
            notes,
            excess,
            file: None,
            drawing,
            origin,
        };
        chart.measure();
        chart
    }

    /// Works out how large the picture is as a file.
    fn measure(&mut self) {
        self.file = self.drawing.as_ref().map(|drawing| standalone::size(self, drawing));
    }

    /// Why there is no picture where there could be one, as the end of a sentence.
    pub fn excess(&self) -> Option<&str> {
        self.excess.as_deref()
    }

    /// The same chart with another note, which its file bears too.
    #[must_use]
    pub fn noting(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self.measure();
        self
    }

    /// The anchor of the chart on its page, and the name of its files.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The finding.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The measure, the place, the period and the unit.
    pub fn subtitle(&self) -> &str {
        &self.subtitle
    }

    /// What the picture shows, in plain sentences.
    pub fn description(&self) -> &str {
        &self.description
    }

    /// The picture.
    pub fn picture(&self) -> &Picture {
        &self.picture
    }

    /// The data behind the picture.
    pub fn table(&self) -> &Table {
        &self.table
    }

    /// What a reader must know to read the chart rightly.
    pub fn notes(&self) -> &[String] {
        &self.notes
    }

    /// The picture as a file that makes sense alone; `None` where the table is the picture.
    pub fn standalone(&self) -> Option<String> {
        self.drawing.as_ref().map(|drawing| standalone::file(self, drawing))
    }

    /// Whether there is a picture that can be read on a preview picture.
    pub fn fits_card(&self) -> bool {
        self.drawing.as_ref().is_some_and(|drawing| card::fits(self, drawing))
    }

    /// The preview picture of [`CARD`] pixels, as SVG, with the name of the site.
    pub fn card(&self, site: &str) -> Option<String> {
        self.drawing.as_ref().map(|drawing| card::of_chart(self, drawing, site))
    }
}

/// Where the data come from and for which day they hold.
fn origin(frame: &Frame, words: &Words) -> String {
    let plain = |said: &str| said.trim_end_matches('.').to_owned();
    let source = (!frame.source.is_empty())
        .then(|| say!(words, "chart-source", source = plain(&frame.source)));
    let as_at =
        (!frame.as_at.is_empty()).then(|| say!(words, "chart-as-at", day = plain(&frame.as_at)));
    sentences::join(&[source.unwrap_or_default(), as_at.unwrap_or_default()])
}

/// `id` as it may stand in an attribute and behind `#`: letters, digits, hyphens.
fn anchor(id: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() || c == '_' { c } else { '-' };
    let id: String = id.chars().map(plain).collect();
    if id.is_empty() { "chart".to_owned() } else { id }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::testing::{self, drawn, frame};
    use crate::chart::{Bars, Columns, Lifelines, Matrix, MonthColumn, Paid};

    #[test]
    fn an_empty_chart_says_so() {
        let forms = [
            Form::Bars(Bars::new("noun-suppliers", Vec::new())),
            Form::Columns(Columns::new(Vec::new())),
            Form::Lifelines(Lifelines::new(Vec::new(), jiff::civil::date(2026, 11, 22))),
            Form::Matrix(Matrix::new("Organisation", Vec::new(), Vec::new())),
        ];
        for form in forms {
            let chart = drawn(frame("none"), &form);
            assert_eq!(chart.picture(), &Picture::Table);
            assert_eq!(chart.description(), "There is nothing to show.");
            assert_eq!(chart.notes(), ["There is nothing to show."]);
            assert!(chart.table().rows.is_empty());
            assert_eq!(chart.standalone(), None);
        }
    }

    fn spending() -> Form {
        let pence = crate::value::Money::from_pence;
        let months = [Paid::Whole(pence(100)), Paid::Unpublished, Paid::Part(pence(70))];
        let column = |(month, paid)| MonthColumn {
            month: crate::value::Month::of(jiff::civil::date(2025, month, 1)),
            paid,
        };
        Form::Columns(Columns::new((1..).zip(months).map(column).collect()))
    }

    #[test]
    fn the_same_data_give_the_same_picture() {
        let chart = || drawn(frame("a"), &spending());
        assert_eq!(chart().picture(), chart().picture());
        assert_eq!(chart().standalone(), chart().standalone());
        let can_cross_threads = |_: &(dyn Send + Sync)| ();
        can_cross_threads(&chart());
    }

    #[test]
    fn a_picture_has_a_name_and_no_other_identifiers() {
        for (picture, width) in
            testing::pictures(&drawn(frame("a"), &spending())).iter().zip(["wide", "narrow"])
        {
            assert!(picture.contains(&format!("role=\"img\" aria-labelledby=\"a-{width}-title\"")));
            assert!(picture.contains(&format!("<title id=\"a-{width}-title\">A finding</title>")));
            let ids: Vec<&str> =
                picture.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
            let expected = ["title", "desc", "hatch"].map(|part| format!("a-{width}-{part}"));
            assert_eq!(ids, expected);
            assert!(!picture.contains(" style=") && !picture.contains("<script"));
        }
    }

    #[test]
    fn templates_can_tell_pictures_from_tables() {
        let chart = serde_json::to_value(drawn(frame("a"), &spending())).expect("JSON");
        assert_eq!(chart["picture"]["kind"], "drawn");
        assert!(chart["picture"]["narrow"].as_str().is_some_and(|svg| svg.starts_with("<svg ")));
        assert_eq!(chart["table"]["name"], "a");
        assert!(chart.get("drawing").is_none());
        let empty =
            serde_json::to_value(drawn(frame("a"), &Form::Columns(Columns::new(Vec::new()))))
                .expect("JSON");
        assert_eq!(empty["picture"], serde_json::json!({ "kind": "table" }));
    }

    #[test]
    fn an_anchor_is_plain() {
        assert_eq!(anchor("months"), "months");
        assert_eq!(anchor("a b\"<é"), "a-b---");
        assert_eq!(anchor(""), "chart");
    }
}
