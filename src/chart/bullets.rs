//! Results, each with its target: how well a service does what it promised.

use crate::value::SitePath;
use crate::words::{Words, say};

use super::Shape;
use super::canvas::{Drawing, Width};
use super::figure::{Figure, known};
use super::sentences::{capitalised, join};
use super::table::{Cell, Table};
use super::targets;

/// More measures than this cannot be taken in at one sight.
const MOST: usize = 12;

/// Measures in the order in which they are to be read, each on a scale of its own.
#[derive(Debug, Clone)]
pub struct Bullets {
    rows: Vec<Bullet>,
}

/// One measure. A figure that is not finite counts as not known.
#[derive(Debug, Clone)]
pub struct Bullet {
    /// What is measured.
    pub label: String,
    /// Where its name leads, in the table.
    pub link: Option<SitePath>,
    /// What was achieved; `None` where no result is published.
    pub result: Option<Figure>,
    /// What was to be achieved.
    pub target: Option<Figure>,
    /// The least acceptable result: beyond it a service has failed.
    pub threshold: Option<Figure>,
    /// When the result was achieved: "Q2 2025/26".
    pub period: String,
    /// What the publisher calls the result: "green", "on target".
    pub rating: Option<String>,
    /// Which way is better; `None` where nobody says.
    pub higher_is_better: Option<bool>,
    /// What others achieved, and who they are: "county average".
    pub benchmark: Option<(String, Figure)>,
}

impl Bullets {
    /// Measures in their order.
    pub fn new(rows: Vec<Bullet>) -> Self {
        Self { rows }
    }

    /// The measures in their order.
    pub(super) fn rows(&self) -> &[Bullet] {
        &self.rows
    }

    /// "2 meet their target: A (96%, target 95%) and B (3 days, target 5 days)."
    fn judged(&self, met: bool, message: &str, words: &Words) -> String {
        let of = self.rows.iter().filter(|row| row.meets_target() == Some(met));
        let of: Vec<String> = of.map(|row| row.in_words(words)).collect();
        match of.len() {
            0 => String::new(),
            n => say!(words, message, count = n, measures = words.list(&of)),
        }
    }

    /// The names of the measures of which this is true, in a sentence.
    fn named(&self, message: &str, words: &Words, what: impl Fn(&Bullet) -> bool) -> String {
        let of: Vec<&str> =
            self.rows.iter().filter(|row| what(row)).map(|row| row.label.as_str()).collect();
        if of.is_empty() { String::new() } else { say!(words, message, measures = words.list(&of)) }
    }
}

impl Bullet {
    /// The result, where it is known.
    pub(super) fn known_result(&self) -> Option<&Figure> {
        known(self.result.as_ref())
    }

    /// The target, where it is known.
    pub(super) fn known_target(&self) -> Option<&Figure> {
        known(self.target.as_ref())
    }

    /// The least acceptable result, where it is known.
    pub(super) fn known_threshold(&self) -> Option<&Figure> {
        known(self.threshold.as_ref())
    }

    /// What others achieved, where it is known, and who they are.
    pub(super) fn known_benchmark(&self) -> Option<(&str, &Figure)> {
        let (name, figure) = self.benchmark.as_ref()?;
        Some((name, known(Some(figure))?))
    }

    /// Whether the result is as good as `level`; `None` where that cannot be said.
    fn reaches(&self, level: Option<&Figure>) -> Option<bool> {
        let (result, level) = (self.known_result()?.length, level?.length);
        self.higher_is_better.map(|higher| if higher { result >= level } else { result <= level })
    }

    fn meets_target(&self) -> Option<bool> {
        self.reaches(self.known_target())
    }

    /// "higher is better"; nothing where nobody says.
    fn direction(&self, words: &Words) -> Option<String> {
        self.higher_is_better
            .map(|higher| say!(words, if higher { "bullets-higher" } else { "bullets-lower" }))
    }

    /// "Calls answered (94.5%, target 95%)".
    fn in_words(&self, words: &Words) -> String {
        let result = self.known_result().map(|figure| figure.words.clone());
        let target = self.known_target().map(|f| say!(words, "bullets-target", figure = f.words));
        let figures: Vec<String> = result.into_iter().chain(target).collect();
        format!("{} ({})", self.label, figures.join(", "))
    }

    /// What stands below the bar: "Q2 2025/26: target 95%, acceptable from 90%, higher is better".
    pub(super) fn details(&self, words: &Words) -> String {
        let acceptable = match self.higher_is_better {
            Some(true) => "bullets-acceptable-from",
            Some(false) => "bullets-acceptable-up-to",
            None => "bullets-least",
        };
        let target = self.known_target().map_or_else(
            || say!(words, "bullets-no-target"),
            |target| say!(words, "bullets-target", figure = target.words),
        );
        let threshold = self.known_threshold().map(|f| say!(words, acceptable, figure = f.words));
        let benchmark = self.known_benchmark().map(|(name, f)| format!("{name} {}", f.words));
        let all: Vec<String> = [Some(target), threshold, benchmark, self.direction(words)]
            .into_iter()
            .flatten()
            .collect();
        let all = all.join(", ");
        if self.period.is_empty() { capitalised(&all) } else { format!("{}: {all}", self.period) }
    }

    fn direction_cell(&self, words: &Words) -> Cell {
        let (id, data) = match self.higher_is_better {
            Some(true) => ("bullets-higher", "Higher is better"),
            Some(false) => ("bullets-lower", "Lower is better"),
            None => ("bullets-not-said", "Not said"),
        };
        Cell::with_data(capitalised(&say!(words, id)), data)
    }

    fn cells(&self, words: &Words) -> Vec<Cell> {
        let benchmark = self.known_benchmark().map(|(name, f)| format!("{name}: {}", f.words));
        vec![
            Cell::heading(&self.label, self.link.as_ref()),
            Cell::text(&self.period),
            Cell::figure(self.known_result(), &capitalised(&say!(words, "bullets-no-result"))),
            Cell::figure(self.known_target(), &capitalised(&say!(words, "bullets-no-target"))),
            Cell::figure(self.known_threshold(), ""),
            Cell::text(self.rating.as_deref().unwrap_or_default()),
            Cell::text(benchmark.unwrap_or_default()),
            self.direction_cell(words),
        ]
    }
}

impl Shape for Bullets {
    fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    fn description(&self, words: &Words) -> String {
        let unjudged = |row: &Bullet| row.known_result().is_some() && row.meets_target().is_none();
        join(&[
            say!(words, "bullets-description", count = self.rows.len()),
            self.judged(true, "bullets-met", words),
            self.judged(false, "bullets-missed", words),
            self.named("bullets-failed", words, |row| {
                row.reaches(row.known_threshold()) == Some(false)
            }),
            self.named("bullets-unjudged", words, unjudged),
            self.named("bullets-unpublished", words, |row| row.known_result().is_none()),
        ])
    }

    fn table(&self, name: &str, caption: &str, words: &Words) -> Table {
        let headings = [
            "bullets-measure",
            "chart-period",
            "bullets-result#",
            "chart-target#",
            "bullets-least-heading#",
            "bullets-rating",
            "bullets-benchmark",
            "bullets-way",
        ];
        let mut table = Table::saying(words, name, caption, &headings);
        for row in &self.rows {
            table.row(row.cells(words));
        }
        table
    }

    fn excess(&self, words: &Words) -> Option<String> {
        let rows = self.rows.len();
        (rows > MOST).then(|| say!(words, "bullets-excess", count = rows, most = MOST))
    }

    fn draw(&self, sheet: Width, name: &str, words: &Words) -> Option<Drawing> {
        Some(targets::draw(self, sheet, name, words))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::testing::{
        assert_no_overlap, drawn, figure, frame, of_class, pictures, points_of_class, texts,
    };
    use crate::chart::{Chart, Form, Picture};

    const LONG: &str =
        "Households in temporary accommodation for longer than the statutory limit of six weeks";

    fn bullet(label: &str, result: Option<f64>, target: Option<f64>, higher: bool) -> Bullet {
        Bullet {
            label: label.to_owned(),
            link: None,
            result: result.map(|result| figure(result, "%")),
            target: target.map(|target| figure(target, "%")),
            threshold: None,
            period: "Q2 2025/26".to_owned(),
            rating: None,
            higher_is_better: Some(higher),
            benchmark: None,
        }
    }

    fn chart(rows: Vec<Bullet>) -> Chart {
        drawn(frame("sla"), &Form::Bullets(Bullets::new(rows)))
    }

    #[test]
    fn the_bar_is_as_long_as_the_result_and_the_tick_stands_at_the_target() {
        for picture in pictures(&chart(vec![bullet("Calls", Some(75.0), Some(100.0), true)])) {
            let (bars, ticks) = (of_class(&picture, "s1"), of_class(&picture, "tick"));
            let target = ticks[0].left + ticks[0].width / 2.0 - bars[0].left;
            assert!((bars[0].width / target - 0.75).abs() < 0.01, "{bars:?} {ticks:?}");
            assert!(ticks[0].top < bars[0].top);
            let below = ticks[0].top + ticks[0].height - bars[0].top - bars[0].height;
            assert!(below > 0.0, "the tick goes beyond the bar");
        }
    }

    #[test]
    fn the_description_names_who_meets_the_target() {
        let mut failed = bullet("C", Some(12.0), Some(5.0), false);
        failed.threshold = Some(figure(10.0, "%"));
        let rows = vec![
            bullet("A", Some(95.0), Some(95.0), true),
            bullet("B", Some(94.5), Some(95.0), true),
            failed,
            bullet("D", None, Some(95.0), true),
            bullet("E", Some(f64::NAN), Some(95.0), true),
            bullet("F", Some(1.0), None, true),
        ];
        assert_eq!(
            chart(rows).description(),
            "A bullet chart of 6 measures, each on a scale of its own. 1 meets its target: A (95%, \
             target 95%). 2 miss their target: B (94.5%, target 95%) and C (12%, target 5%). Worse \
             than the least acceptable: C. It cannot be said whether a target is met by F. No \
             result is published for D and E."
        );
    }

    #[test]
    fn an_unknown_result_is_an_empty_box_and_not_zero() {
        for result in [None, Some(f64::INFINITY)] {
            for picture in pictures(&chart(vec![bullet("Calls", result, Some(95.0), true)])) {
                assert!(
                    of_class(&picture, "s1").is_empty() && of_class(&picture, "tick").is_empty()
                );
                assert_eq!(of_class(&picture, "dashed").len(), 1);
                assert!(texts(&picture).iter().any(|text| text.words == "no result published"));
                assert_no_overlap(&picture);
            }
        }
    }

    #[test]
    fn nothing_overlaps_however_long_and_however_large() {
        let results = [Some(0.0), Some(1e18), Some(-4.0), None, Some(1e-9), Some(50.0)];
        for rows in [1, 5, MOST] {
            let row = |i: usize| Bullet {
                threshold: i
                    .is_multiple_of(2)
                    .then(|| figure(45.0, "% of all households in the county")),
                rating: (!i.is_multiple_of(3)).then(|| LONG[..i * 7].to_owned()),
                benchmark: (!i.is_multiple_of(4)).then(|| (LONG.to_owned(), figure(0.0, "%"))),
                higher_is_better: [Some(true), None][i % 2],
                ..bullet([LONG, "Calls", ""][i % 3], results[i % 6], Some(50.0), true)
            };
            for picture in pictures(&chart((0..rows).map(row).collect())) {
                assert_no_overlap(&picture);
            }
        }
    }

    #[test]
    fn the_key_names_only_what_is_there() {
        let mut row = bullet("Calls", Some(75.0), None, true);
        row.benchmark = Some(("County average".to_owned(), figure(80.0, "%")));
        for picture in pictures(&chart(vec![row])) {
            let words: Vec<String> = texts(&picture).into_iter().map(|text| text.words).collect();
            let said = |words_: &str| words.iter().any(|words| words == words_);
            assert!(said("result") && said("benchmark") && !said("target"), "{words:?}");
            // One in the row and one in the key.
            assert_eq!(points_of_class(&picture, "hollow").len(), 2);
        }
    }

    #[test]
    fn more_than_can_be_taken_in_are_a_table() {
        let rows = |n| vec![bullet("Calls", Some(75.0), Some(80.0), true); n];
        assert_eq!(chart(rows(MOST)).excess(), None);
        let chart = chart(rows(MOST + 1));
        assert_eq!(chart.picture(), &Picture::Table);
        assert_eq!(chart.excess(), Some("13 measures are more than the 12 that can be taken in"));
    }

    #[test]
    fn the_table_carries_all() {
        let row = Bullet {
            threshold: Some(figure(60.0, "%")),
            rating: Some("Amber".to_owned()),
            benchmark: Some(("County average".to_owned(), figure(81.0, "%"))),
            ..bullet("Calls", Some(75.0), Some(80.0), true)
        };
        let chart = chart(vec![row, bullet("Visits", None, None, false)]);
        let words = |row: usize| {
            let texts = chart.table().rows[row].iter().map(|cell| cell.text.as_str());
            texts.collect::<Vec<_>>().join("|")
        };
        assert_eq!(
            words(0),
            "Calls|Q2 2025/26|75%|80%|60%|Amber|County average: 81%|Higher is better"
        );
        assert_eq!(words(1), "Visits|Q2 2025/26|No result published|No target||||Lower is better");
        assert_eq!(chart.table().rows[0][2].data, "75");
        assert_eq!(chart.table().rows[1][2].data, "");
    }
}
