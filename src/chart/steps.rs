//! A figure over time, in steps: it holds until the next one. Beside it stand its target and what
//! happened, so that cause and effect can be seen together.

use jiff::civil::Date;

use crate::value::Point;
use crate::words::{Words, say};

use super::Shape;
use super::canvas::{Drawing, Letters, Width};
use super::figure::{Figure, Of};
use super::steplabels;
use super::steplines;
use super::stepwords;
use super::table::{Cell, Table};

/// More points or events than these cannot be told apart.
const MOST_POINTS: usize = 60;
const MOST_EVENTS: usize = 6;

/// The steps of one measure.
#[derive(Debug, Clone)]
pub struct Steps {
    measure: String,
    points: Vec<StepPoint>,
    target: Option<Figure>,
    events: Vec<(Date, String)>,
}

/// A figure and when it begins to hold.
#[derive(Debug, Clone)]
pub struct StepPoint {
    /// The first day of its period.
    pub when: Date,
    /// Its period, as it is read: "2024/25".
    pub period: String,
    /// The figure; `None` where it was not published.
    pub value: Option<Figure>,
    /// Whether it is achieved; if not, it is a forecast.
    pub achieved: bool,
}

impl Steps {
    /// Steps of one measure, sorted by their days: "savings achieved since 2020".
    pub fn new(measure: &str, mut points: Vec<StepPoint>) -> Self {
        points.sort_by_key(|point| point.when);
        for point in &mut points {
            point.value = point.value.take().and_then(Figure::known);
        }
        Self { measure: measure.to_owned(), points, target: None, events: Vec::new() }
    }

    /// The same steps with a target.
    #[must_use]
    pub fn target(mut self, target: Figure) -> Self {
        self.target = target.known();
        self
    }

    /// The same steps with something that happened on a day, in fifty characters or fewer: the
    /// picture cuts the rest.
    #[must_use]
    pub fn event(mut self, when: Date, words: &str) -> Self {
        self.events.push((when, words.to_owned()));
        self.events.sort_by_key(|(when, _)| *when);
        self
    }

    /// The points in their order.
    pub(super) fn points(&self) -> &[StepPoint] {
        &self.points
    }

    /// The target.
    pub(super) fn aim(&self) -> Option<&Figure> {
        self.target.as_ref()
    }

    /// What happened, in its order.
    pub(super) fn events(&self) -> &[(Date, String)] {
        &self.events
    }

    /// What the figures are of.
    pub(super) fn measure(&self) -> &str {
        &self.measure
    }

    /// The published points, each with its figure.
    pub(super) fn known(&self) -> impl DoubleEndedIterator<Item = Of<'_, &StepPoint>> + Clone {
        self.points.iter().filter_map(|point| Some((point, point.value.as_ref()?)))
    }

    /// The least and the greatest length of all figures and the target.
    pub(super) fn lengths(&self) -> (f64, f64) {
        let all = || self.known().map(|(_, figure)| figure).chain(&self.target).map(|f| f.length);
        (all().fold(f64::INFINITY, f64::min), all().fold(f64::NEG_INFINITY, f64::max))
    }

    /// Whether the scale begins above zero: where all figures, with their target, lie within a
    /// tenth of the largest, steps could not be seen from zero.
    pub(super) fn is_cut_off(&self) -> bool {
        let (least, most) = self.lengths();
        least > 0.0 && least < most && most - least <= most / 10.0
    }

    /// What is to be known of a point beside its figure: whether it is achieved, and what happened
    /// before the next one. The data have it in English, as they have all.
    fn note(&self, i: usize, words: &Words) -> Cell {
        let point = &self.points[i];
        let next = self.points.get(i + 1).map(|next| next.when);
        let here =
            |when: Date| (i == 0 || when >= point.when) && next.is_none_or(|next| when < next);
        let (mut said, mut data) = (Vec::new(), Vec::new());
        if point.value.is_some() && !point.achieved {
            said.push(say!(words, "steps-forecast"));
            data.push("forecast, not achieved".to_owned());
        }
        for (when, what) in self.events.iter().filter(|(when, _)| here(*when)) {
            said.push(format!("{}: {what}", words.day(*when)));
            data.push(format!("{}: {what}", Point::Day(*when)));
        }
        Cell::with_data(said.join("; "), data.join("; "))
    }

    fn too_long(&self, words: &Words) -> Option<String> {
        let figures = self.known().map(|(_, figure)| figure).chain(&self.target);
        let mut long = figures.filter(|f| Letters::BOLD.width(&f.words) > steplabels::LABELS);
        long.next().map(|figure| say!(words, "steps-excess-long", figure = figure.words))
    }
}

impl Shape for Steps {
    fn is_empty(&self) -> bool {
        self.points.is_empty()
    }

    fn description(&self, words: &Words) -> String {
        stepwords::description(self, words)
    }

    fn table(&self, name: &str, caption: &str, words: &Words) -> Table {
        let notes: Vec<Cell> = (0..self.points.len()).map(|i| self.note(i, words)).collect();
        let with_notes = notes.iter().any(|note| !note.text.is_empty());
        let mut headings = vec!["chart-period", "chart-value#"];
        headings.extend(self.target.as_ref().map(|_| "chart-target#"));
        headings.extend(with_notes.then_some("chart-note"));
        let mut table = Table::saying(words, name, caption, &headings);
        for (point, note) in self.points.iter().zip(notes) {
            let period = Cell::with_data(&point.period, point.when.to_string());
            let mut cells = vec![period, Figure::cell_or_gap(point.value.as_ref(), words)];
            cells.extend(self.target.as_ref().map(Figure::cell));
            cells.extend(with_notes.then_some(note));
            table.row(cells);
        }
        table
    }

    fn excess(&self, words: &Words) -> Option<String> {
        let (points, events) = (self.points.len(), self.events.len());
        if points > MOST_POINTS {
            return Some(say!(words, "steps-excess", count = points, most = MOST_POINTS));
        }
        if events > MOST_EVENTS {
            return Some(say!(words, "steps-excess-events", count = events, most = MOST_EVENTS));
        }
        if self.known().next().is_none() {
            return Some(say!(words, "chart-excess-unpublished"));
        }
        self.too_long(words)
    }

    fn draw(&self, sheet: Width, name: &str, words: &Words) -> Option<Drawing> {
        Some(steplines::draw(self, sheet, name, words))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::testing::{
        ENGLISH, assert_no_overlap, drawn, frame, of_class, paths, pictures, texts,
    };
    use crate::chart::{Chart, Form, Picture};
    use jiff::civil::date;

    const LONG: &str =
        "The councils agree to share their waste service with all of their neighbours";

    fn points(lengths: &[Option<f64>]) -> Vec<StepPoint> {
        let point = |(i, length): (usize, &Option<f64>)| {
            let year = 2000 + i16::try_from(i).expect("few");
            StepPoint {
                when: date(year, 4, 1),
                period: year.to_string(),
                value: length.map(|l| Figure::new(l, format!("{l} days"), l.to_string())),
                achieved: true,
            }
        };
        lengths.iter().enumerate().map(point).collect()
    }

    fn chart(steps: Steps) -> Chart {
        drawn(frame("steps"), &Form::Steps(steps))
    }

    #[test]
    fn a_figure_holds_until_the_next() {
        let chart = chart(Steps::new("days", points(&[Some(50.0), Some(100.0)])));
        for picture in pictures(&chart) {
            let trace = paths(&picture, "trace").concat();
            assert_eq!(trace.len(), 1);
            let [a, b, c, d] = trace[0][..] else { panic!("{trace:?}") };
            assert!((a.1 - b.1).abs() < 0.01 && (b.0 - c.0).abs() < 0.01, "{trace:?}");
            assert!((c.1 - d.1).abs() < 0.01 && d.0 > c.0, "{trace:?}");
            // From zero 220 pixels up to 100: 50 is in the middle.
            assert!((a.1 - d.1 - 110.0).abs() < 0.11, "{trace:?}");
            assert!(texts(&picture).iter().any(|text| text.words == "100 days"));
        }
    }

    #[test]
    fn a_gap_breaks_the_line_and_a_forecast_is_dashed() {
        let mut points = points(&[Some(1.0), None, None, Some(3.0), Some(4.0)]);
        points[4].achieved = false;
        let steps = Steps::new("savings", points)
            .target(Figure::new(4.0, "4 days", "4"))
            .event(date(2001, 6, 30), "Contract let");
        let chart = chart(steps);
        for picture in pictures(&chart) {
            assert_no_overlap(&picture);
            let trace: Vec<usize> =
                paths(&picture, "trace").concat().iter().map(Vec::len).collect();
            assert_eq!(trace, [2, 2, 2], "two flat pieces and a sample");
            assert_eq!(paths(&picture, "ahead").concat().len(), 2, "a piece and a sample");
            assert_eq!(paths(&picture, "aim").concat().len(), 1);
            assert_eq!(of_class(&picture, "dashed").len(), 2, "one box, and its sample");
            for said in ["4 days", "Target 4 days", "Contract let", "not published"] {
                assert!(texts(&picture).iter().any(|text| text.words == said), "{said}");
            }
        }
        assert_eq!(
            chart.description(),
            "A line in steps: savings, from 2000 to 2004. The latest figure is 4 days (2004), a \
             forecast. The highest is 4 days (2004); the lowest is 1 days (2000). The target is 4 \
             days; the latest figure is the same. Forecast, not achieved: 2004. Not published: 2001 \
             and 2002. Marked on it: Contract let (30 June 2001)."
        );
        let row =
            |i: usize| chart.table().rows[i].iter().map(|c| c.text.clone()).collect::<Vec<_>>();
        assert_eq!(row(1), ["2001", "not published", "4 days", "30 June 2001: Contract let"]);
        assert_eq!(row(4), ["2004", "4 days", "4 days", "forecast, not achieved"]);
        assert_eq!(chart.table().rows[1][0].data, "2001-04-01");
    }

    #[test]
    fn a_scale_that_does_not_begin_at_zero_says_so() {
        let words = "The scale does not begin at zero.";
        for (lengths, cut_off) in [
            ([95.0, 90.0], true),
            ([95.0, 80.0], false),
            ([95.0, 95.0], false),
            ([-95.0, -94.0], false),
        ] {
            let chart = chart(Steps::new("calls", points(&lengths.map(Some))));
            assert_eq!(chart.description().ends_with(words), cut_off, "{lengths:?}");
            for picture in pictures(&chart) {
                assert_eq!(texts(&picture).iter().any(|t| t.words == words), cut_off);
                assert_no_overlap(&picture);
            }
        }
        let far = Steps::new("calls", points(&[Some(95.0), Some(90.0)]));
        assert!(!far.target(Figure::new(50.0, "50", "50")).is_cut_off(), "the target counts");
    }

    #[test]
    fn nothing_overlaps_however_many_and_however_long() {
        let lengths =
            [Some(1e6), None, Some(-2e5), Some(0.0), Some(f64::NAN), Some(1e6), Some(1e-6)];
        for count in [1, 2, 9, 60] {
            for start in 0..7 {
                let lengths: Vec<_> = (0..count).map(|i| lengths[(start + i) % 7]).collect();
                let mut points = points(&lengths);
                points[0].period = LONG.to_owned();
                let mut steps =
                    Steps::new("days", points).target(Figure::new(9e5, "9e5 days", "9"));
                for i in 0..6 {
                    steps = steps.event(
                        date(2000 + i * i, 1, 1),
                        [LONG, "Kier", ""][usize::from(i.unsigned_abs()) % 3],
                    );
                }
                if steps.excess(&ENGLISH).is_some() {
                    assert_eq!(count, 1, "nothing is known of the only period");
                    continue;
                }
                for picture in pictures(&chart(steps)) {
                    assert_no_overlap(&picture);
                }
            }
        }
    }

    #[test]
    fn too_much_is_a_table() {
        let why = |steps: Steps| {
            let chart = chart(steps);
            assert_eq!(chart.picture(), &Picture::Table);
            chart.excess().map(str::to_owned).expect("a reason")
        };
        assert_eq!(
            why(Steps::new("days", points(&[Some(1.0); 61]))),
            "61 periods are more than the 60 that fit"
        );
        let event = |steps: Steps, _| steps.event(date(2000, 1, 1), "Kier");
        assert_eq!(
            why((0..7).fold(Steps::new("days", points(&[Some(1.0)])), event)),
            "7 events are more than the 6 that fit"
        );
        assert_eq!(why(Steps::new("days", points(&[None]))), "no figure is published");
        let long = Figure::new(1.0, "one hundred and thirty-three days", "133");
        assert_eq!(
            why(Steps::new("days", points(&[Some(1.0)])).target(long)),
            "figures such as “one hundred and thirty-three days” are too long to stand beside a line"
        );
    }
}
