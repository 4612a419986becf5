//! The same measure for several places or services: a small panel for each, all on one scale.

use crate::value::SitePath;
use crate::words::{Words, say};

use super::Shape;
use super::canvas::{Drawing, Width};
use super::figure::{Figure, Of, extremes};
use super::panels;
use super::sentences::join;
use super::table::{Cell, Table};

/// More panels cannot be compared, and more points are too thin to be told apart.
const MOST_PANELS: usize = 12;
const MOST_POINTS: usize = 24;
/// So many gaps are named in the description; of more, only their number is said.
const NAMED: usize = 6;

/// Panels, in the order in which they are to be read.
#[derive(Debug, Clone)]
pub struct Multiples {
    measure: String,
    panels: Vec<Panel>,
}

/// One panel.
#[derive(Debug, Clone)]
pub struct Panel {
    /// The place or the service.
    pub label: String,
    /// Where its label leads, in the table.
    pub link: Option<SitePath>,
    /// What stands large above its columns, such as the latest figure.
    pub headline: String,
    /// The periods in their order, each with its figure; `None` where it was not published.
    pub points: Vec<(String, Option<Figure>)>,
}

/// A figure with its panel and its period.
type Placed<'a> = Of<'a, (&'a str, &'a str)>;

impl Multiples {
    /// Panels of one measure, which is said in a few words: "calls answered in time".
    pub fn new(measure: &str, mut panels: Vec<Panel>) -> Self {
        for (_, figure) in panels.iter_mut().flat_map(|panel| &mut panel.points) {
            *figure = figure.take().and_then(Figure::known);
        }
        Self { measure: measure.to_owned(), panels }
    }

    /// The panels in their order.
    pub(super) fn panels(&self) -> &[Panel] {
        &self.panels
    }

    /// All figures, panel by panel.
    pub(super) fn figures(&self) -> impl DoubleEndedIterator<Item = Placed<'_>> + Clone {
        self.panels.iter().flat_map(|panel| {
            panel.points.iter().filter_map(|(period, figure)| {
                let place = (panel.label.as_str(), period.as_str());
                figure.as_ref().map(|figure| (place, figure))
            })
        })
    }

    /// Whether a figure of some panel is missing.
    pub(super) fn has_gaps(&self) -> bool {
        self.panels.iter().any(|panel| panel.gaps().next().is_some())
    }

    fn headlines(&self) -> String {
        let said = self.panels.iter().filter(|panel| !panel.headline.is_empty());
        let said: Vec<String> =
            said.map(|panel| format!("{}: {}", panel.label, panel.headline)).collect();
        if said.is_empty() { String::new() } else { format!("{}.", said.join("; ")) }
    }

    fn range(&self, words: &Words) -> String {
        let Some((least, most)) = extremes(self.figures()) else { return String::new() };
        let said =
            |((label, period), figure): Placed<'_>| format!("{} ({label}, {period})", figure.words);
        say!(words, "panels-extremes", largest = said(most), smallest = said(least))
    }

    fn below_zero(&self, words: &Words) -> String {
        match self.figures().filter(|(_, figure)| figure.length < 0.0).count() {
            0 => String::new(),
            below => say!(words, "panels-below-zero", count = below),
        }
    }

    fn gaps(&self, words: &Words) -> String {
        let with_gaps: Vec<&Panel> =
            self.panels.iter().filter(|panel| panel.gaps().next().is_some()).collect();
        let all: usize = with_gaps.iter().map(|panel| panel.gaps().count()).sum();
        match all {
            0 => String::new(),
            1..=NAMED => {
                let named = |panel: &&Panel| {
                    let periods = words.list(&panel.gaps().collect::<Vec<_>>());
                    say!(words, "panels-gap", panel = panel.label, periods = periods)
                };
                let named: Vec<String> = with_gaps.iter().map(named).collect();
                say!(words, "panels-gaps", gaps = named.join("; "))
            }
            _ => say!(words, "panels-gaps-many", count = all),
        }
    }

    /// Whether a headline says something that no figure of its panel says.
    fn has_headlines(&self) -> bool {
        self.panels.iter().any(|panel| {
            let said = |(_, figure): &(String, Option<Figure>)| {
                figure.as_ref().is_some_and(|figure| figure.words == panel.headline)
            };
            !panel.headline.is_empty() && !panel.points.iter().any(said)
        })
    }
}

impl Panel {
    /// The periods of which nothing was published.
    fn gaps(&self) -> impl Iterator<Item = &str> {
        self.points.iter().filter(|(_, figure)| figure.is_none()).map(|(period, _)| period.as_str())
    }
}

impl Shape for Multiples {
    fn is_empty(&self) -> bool {
        self.panels.iter().all(|panel| panel.points.is_empty())
    }

    fn description(&self, words: &Words) -> String {
        join(&[
            say!(words, "panels-description", count = self.panels.len(), measure = self.measure,),
            self.headlines(),
            self.range(words),
            self.below_zero(words),
            self.gaps(words),
        ])
    }

    fn table(&self, name: &str, caption: &str, words: &Words) -> Table {
        let with_headlines = self.has_headlines();
        let mut headings = vec!["panels-panel", "chart-period", "chart-value#"];
        headings.extend(with_headlines.then_some("panels-headline"));
        let mut table = Table::saying(words, name, caption, &headings);
        for panel in &self.panels {
            for (period, figure) in &panel.points {
                let head = Cell::head(&panel.label, panel.link.as_ref());
                let figure = Figure::cell_or_gap(figure.as_ref(), words);
                let mut cells = vec![head, Cell::text(period), figure];
                cells.extend(with_headlines.then(|| Cell::text(&panel.headline)));
                table.row(cells);
            }
        }
        table
    }

    fn excess(&self, words: &Words) -> Option<String> {
        let longest = self.panels.iter().map(|panel| panel.points.len()).max().unwrap_or(0);
        if self.panels.len() > MOST_PANELS {
            let panels = self.panels.len();
            return Some(say!(words, "panels-excess", count = panels, most = MOST_PANELS));
        }
        if longest > MOST_POINTS {
            return Some(say!(words, "panels-excess-points", count = longest, most = MOST_POINTS));
        }
        self.figures().next().is_none().then(|| say!(words, "chart-excess-unpublished"))
    }

    fn draw(&self, sheet: Width, name: &str, words: &Words) -> Option<Drawing> {
        Some(panels::draw(self, sheet, name, words))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::testing::{assert_no_overlap, drawn, frame, of_class, pictures, texts};
    use crate::chart::{Chart, Form, Picture};

    fn panel(label: &str, headline: &str, lengths: &[Option<f64>]) -> Panel {
        let point = |(i, length): (usize, &Option<f64>)| {
            (
                format!("202{i}"),
                length.map(|length| Figure::new(length, format!("{length}%"), length.to_string())),
            )
        };
        Panel {
            label: label.to_owned(),
            link: None,
            headline: headline.to_owned(),
            points: lengths.iter().enumerate().map(point).collect(),
        }
    }

    fn chart(panels: Vec<Panel>) -> Chart {
        drawn(frame("calls"), &Form::Multiples(Multiples::new("calls answered", panels)))
    }

    #[test]
    fn all_panels_have_one_scale() {
        let panels = vec![
            panel("Exeter", "80%", &[Some(40.0), Some(80.0)]),
            panel("Torridge", "20%", &[None, Some(20.0)]),
        ];
        let chart = chart(panels);
        for picture in pictures(&chart) {
            let heights: Vec<f64> = of_class(&picture, "s1").iter().map(|c| c.height).collect();
            assert_eq!(heights.len(), 3);
            assert!((heights[1] / heights[0] - 2.0).abs() < 0.02, "{heights:?}");
            assert!((heights[1] / heights[2] - 4.0).abs() < 0.05, "{heights:?}");
            assert_eq!(of_class(&picture, "dashed").len(), 2, "the gap, and its sample");
            assert!(texts(&picture).iter().any(|text| text.words == "not published"));
            assert_no_overlap(&picture);
        }
        assert_eq!(
            chart.description(),
            "2 small column charts on one scale: calls answered. Exeter: 80%; Torridge: 20%. The \
             largest figure is 80% (Exeter, 2021); the smallest is 20% (Torridge, 2021). Not \
             published: Torridge for 2020."
        );
        let row = &chart.table().rows[2];
        assert_eq!((row[0].text.as_str(), row[2].text.as_str()), ("Torridge", "not published"));
        assert_eq!(row[2].data, "");
        assert_eq!(chart.table().columns.len(), 3, "the headlines are figures of the table");
    }

    #[test]
    fn what_is_below_zero_hangs_from_the_line() {
        let chart = chart(vec![panel("A", "up by 5", &[Some(-50.0), Some(100.0), Some(0.0)])]);
        for picture in pictures(&chart) {
            let columns = of_class(&picture, "s1");
            assert_eq!(columns.len(), 2, "nothing is drawn for nothing");
            assert!((columns[1].top + columns[1].height - columns[0].top).abs() < 0.01);
            assert!((columns[1].height / columns[0].height - 2.0).abs() < 0.05);
        }
        assert!(chart.description().ends_with("1 figure is below zero."));
        assert_eq!(chart.table().rows[0][3].text, "up by 5");
    }

    #[test]
    fn nothing_overlaps_however_many_and_however_long() {
        let long = "Royal Borough of Kensington and Chelsea and its wholly owned companies";
        let lengths = [Some(1e12), None, None, Some(-3.0), Some(0.0), Some(1e-9), Some(f64::NAN)];
        for panels in [1, 2, 4, 12] {
            for points in [1, 2, 24] {
                let all = (0..panels).map(|i| {
                    let lengths: Vec<_> = (0..points).map(|j| lengths[(i + j) % 7]).collect();
                    let mut panel =
                        panel(["Exeter", long, ""][i % 3], ["", long, "5"][i % 3], &lengths);
                    panel.points[0].0 = long.to_owned();
                    panel
                });
                for picture in pictures(&chart(all.collect())) {
                    assert_no_overlap(&picture);
                }
            }
        }
        for length in [0.0, -7.0] {
            for picture in pictures(&chart(vec![panel("A", "", &[Some(length), None])])) {
                assert_no_overlap(&picture);
            }
        }
        let huge = panel("A", "", &[Some(1e308), Some(-1e308)]);
        assert!(pictures(&chart(vec![huge])).iter().all(|picture| !picture.contains("NaN")));
    }

    #[test]
    fn too_much_is_a_table() {
        let why = |panels: Vec<Panel>| {
            let chart = chart(panels);
            assert_eq!(chart.picture(), &Picture::Table);
            chart.excess().map(str::to_owned).expect("a reason")
        };
        assert_eq!(
            why((0..13).map(|_| panel("A", "", &[Some(1.0)])).collect()),
            "13 panels are more than the 12 that can be compared"
        );
        assert_eq!(
            why(vec![panel("A", "", &[Some(1.0); 25])]),
            "25 columns are more than the 24 that fit into a panel"
        );
        assert_eq!(
            why(vec![panel("A", "", &[None, Some(f64::INFINITY)])]),
            "no figure is published"
        );
    }
}
