//! What happened when, at several levels: cause above effect.

use crate::value::{FuzzyDate, SitePath};
use crate::words::{Words, say};

use super::Shape;
use super::canvas::{Drawing, Width};
use super::chronicle;
use super::flags;
use super::lifelines::{Within, iso};
use super::sentences::join;
use super::table::{Cell, Table};

/// More levels than this cannot be compared.
const MOST_LANES: usize = 4;
/// More events than this are read faster in a table.
const MOST_EVENTS: usize = 40;

/// Events at several levels, in order of date.
#[derive(Debug, Clone)]
pub struct Events {
    lanes: Vec<String>,
    events: Vec<Happening>,
}

/// Something that happened.
#[derive(Debug, Clone)]
pub struct Happening {
    /// When, no more exactly than is known. A range is a stretch of time over which it went on.
    pub when: FuzzyDate,
    /// What happened, in a few words.
    pub label: String,
    /// At which level: the number of its lane, from 0.
    pub lane: usize,
    /// Where its label leads, in the table.
    pub link: Option<SitePath>,
    /// More about it, for the table.
    pub detail: Option<String>,
}

impl Events {
    /// Events at levels that are called `lanes`, the highest first: "National", "County", "Local".
    pub fn new(lanes: Vec<String>, mut events: Vec<Happening>) -> Self {
        // What has no date of its own comes last.
        events.sort_by_key(|event| (event.within().is_none(), event.within(), event.lane));
        Self { lanes, events }
    }

    /// The names of the levels.
    pub(super) fn lanes(&self) -> &[String] {
        &self.lanes
    }

    /// The events in order of date.
    pub(super) fn events(&self) -> &[Happening] {
        &self.events
    }

    /// The level of an event; nothing where it has none.
    pub(super) fn lane_of(&self, event: &Happening) -> &str {
        self.lanes.get(event.lane).map_or("", String::as_str)
    }

    /// "National has 3 events, from “Localism Act” (2011) to “Care Act” (May 2014)."
    fn lane_in_words(&self, lane: usize, name: &str, words: &Words) -> String {
        let events: Vec<&Happening> = self.events.iter().filter(|e| e.lane == lane).collect();
        let said =
            |event: Option<&&Happening>| event.map_or_else(String::new, |e| e.in_words(words));
        let (first, last) = (said(events.first()), said(events.last()));
        say!(words, "events-lane", lane = name, count = events.len(), first = first, last = last)
    }

    fn rough(&self, words: &Words) -> String {
        let rough = self.events.iter().filter(|event| !event.is_exact()).count();
        match rough {
            0 => String::new(),
            all if all == self.events.len() => say!(words, "events-rough-all"),
            some => say!(words, "events-rough", count = some),
        }
    }

    /// "2011 to 2015"; nothing where no date is known.
    fn period(&self, words: &Words) -> Option<String> {
        let years = || self.events.iter().filter_map(Happening::within);
        let first = years().map(|(from, _)| from.year()).min();
        let last = years().map(|(_, to)| to.year()).max();
        match (first, last) {
            (Some(first), Some(last)) if first < last => {
                Some(say!(words, "chart-range", from = first.to_string(), to = last.to_string(),))
            }
            (only, _) => only.map(|year| year.to_string()),
        }
    }
}

impl Happening {
    /// The days within which it happened or over which it went on.
    pub(super) fn within(&self) -> Option<Within> {
        self.when.earliest().zip(self.when.latest())
    }

    /// Whether its day, or its first and its last day, are known.
    pub(super) fn is_exact(&self) -> bool {
        let exact = |point: crate::value::Point| point.earliest() == point.latest();
        match self.when {
            FuzzyDate::Point(point) => exact(point),
            FuzzyDate::Range(from, to) => exact(from) && exact(to),
            FuzzyDate::Ongoing => false,
        }
    }

    fn in_words(&self, words: &Words) -> String {
        say!(words, "events-event", label = self.label, when = self.when)
    }
}

impl Shape for Events {
    fn is_empty(&self) -> bool {
        self.events.is_empty()
    }

    fn description(&self, words: &Words) -> String {
        let (events, levels) = (self.events.len(), self.lanes.len());
        let mut sentences = vec![self.period(words).map_or_else(
            || say!(words, "events-description", events = events, levels = levels),
            |period| {
                say!(
                    words,
                    "events-description-dated",
                    events = events,
                    levels = levels,
                    period = period,
                )
            },
        )];
        let lanes = self.lanes.iter().enumerate();
        sentences.extend(lanes.map(|(lane, name)| self.lane_in_words(lane, name, words)));
        sentences.push(self.rough(words));
        join(&sentences)
    }

    fn table(&self, name: &str, caption: &str, words: &Words) -> Table {
        let headings = ["events-when", "events-level", "events-what", "events-more"];
        let mut table = Table::saying(words, name, caption, &headings);
        for event in &self.events {
            let what = Cell::text(&event.label);
            table.row(vec![
                Cell::with_data(words.text(&event.when), iso(event.when)),
                Cell::text(self.lane_of(event)),
                // A date says nothing about where it leads; the label does.
                match &event.link {
                    Some(link) => what.linked(link.clone()),
                    None => what,
                },
                Cell::text(event.detail.as_deref().unwrap_or_default()),
            ]);
        }
        table
    }

    fn excess(&self, words: &Words) -> Option<String> {
        let named = |events: Vec<&Happening>| {
            let quoted = |event: &&Happening| say!(words, "chart-quoted", name = event.label);
            words.list(&events.iter().map(quoted).collect::<Vec<_>>())
        };
        let of = |what: &dyn Fn(&Happening) -> bool| -> Vec<&Happening> {
            self.events.iter().filter(|event| what(event)).collect()
        };
        let (dateless, stray) =
            (of(&|e| e.within().is_none()), of(&|e| e.lane >= self.lanes.len()));
        if self.lanes.len() > MOST_LANES {
            let lanes = self.lanes.len();
            Some(say!(words, "events-excess-levels", count = lanes, most = MOST_LANES))
        } else if self.events.len() > MOST_EVENTS {
            let events = self.events.len();
            Some(say!(words, "events-excess", count = events, most = MOST_EVENTS))
        } else if !dateless.is_empty() {
            Some(say!(words, "events-excess-dateless", events = named(dateless)))
        } else if !stray.is_empty() {
            Some(say!(words, "events-excess-stray", events = named(stray)))
        } else {
            None
        }
    }

    fn draw(&self, sheet: Width, name: &str, words: &Words) -> Option<Drawing> {
        let flags = (sheet == Width::Wide).then(|| flags::draw(self, name, words)).flatten();
        Some(flags.unwrap_or_else(|| chronicle::draw(self, sheet, name, words)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::testing::{assert_no_overlap, drawn, frame, of_class, pictures, texts};
    use crate::chart::{Chart, Form, Picture};

    fn event(when: &str, label: &str, lane: usize) -> Happening {
        Happening {
            when: when.parse().expect(when),
            label: label.to_owned(),
            lane,
            link: None,
            detail: None,
        }
    }

    fn chart(lanes: &[&str], events: Vec<Happening>) -> Chart {
        let lanes = lanes.iter().map(|lane| (*lane).to_owned()).collect();
        drawn(frame("policy"), &Form::Events(Events::new(lanes, events)))
    }

    fn policy() -> Chart {
        chart(
            &["National", "Local"],
            vec![
                event("2012-03-27", "National Planning Policy Framework", 0),
                event("2011-11-15", "Localism Act", 0),
                event("2010 to 2015", "Savings programme", 1),
                event("2013", "Joint committee agreed", 1),
            ],
        )
    }

    #[test]
    fn the_words_say_who_did_what_and_what_is_rough() {
        assert_eq!(
            policy().description(),
            "A timeline of 4 events at 2 levels, 2010 to 2015. National has 2 events, from “Localism Act” \
             (15 November 2011) to “National Planning Policy Framework” (27 March 2012). Local has 2 events, from \
             “Savings programme” (2010 to 2015) to “Joint committee agreed” (2013). The exact days are not known \
             for 2."
        );
    }

    #[test]
    fn the_table_is_in_order_of_date() {
        let chart = policy();
        let rows = chart.table().texts();
        assert_eq!(rows[0], ["2010 to 2015", "Local", "Savings programme", ""]);
        assert_eq!(rows[1], ["15 November 2011", "National", "Localism Act", ""]);
        assert_eq!(chart.table().rows[1][0].data, "2011-11-15");
        assert_eq!(rows.len(), 4);
    }

    #[test]
    fn a_stretch_is_as_long_as_it_went_on_and_a_rough_date_is_hatched() {
        let [wide, _] = pictures(&chart(
            &["Local"],
            vec![
                event("1 January 2001 to 31 December 2004", "Four years", 0),
                event("2010", "One year", 0),
                event("2020-01-01", "A day", 0),
            ],
        ));
        // The first of each class is the mark, the second the sample in the key.
        let (solid, hatched) = (&of_class(&wide, "s1")[0], &of_class(&wide, "hatch")[0]);
        let ratio = solid.width / (hatched.width + 1.0);
        assert!((ratio - 4.0).abs() < 0.05, "{ratio}");
    }

    #[test]
    fn nothing_overlaps_however_dense_and_however_long() {
        let labels = [
            "Equality Act",
            "Health and Social Care Act receives Royal Assent and abolishes primary care trusts throughout England",
            "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch charter",
        ];
        let dates = ["2010-04-08", "2010", "2013-autumn", "2010 to 2015", "2012/13", "2010-05"];
        for number in [1, 6, 20, MOST_EVENTS] {
            let events: Vec<Happening> = (0..number)
                .map(|i| event(dates[i * 5 % 6], labels[i % 3], i % MOST_LANES))
                .collect();
            let chart = chart(
                &["National", "Region and combined authority area", "County", "Local"],
                events,
            );
            for picture in pictures(&chart) {
                assert_no_overlap(&picture);
                let texts = texts(&picture);
                let labels = texts.iter().filter(|text| text.words == "Equality Act");
                assert_eq!(labels.count(), number.div_ceil(3));
            }
        }
    }

    #[test]
    fn what_cannot_be_drawn_says_why() {
        let many = |number: usize| (0..number).map(|_| event("2011", "A", 0)).collect::<Vec<_>>();
        let lanes = ["A", "B", "C", "D", "E"];
        for (chart, why) in [
            (chart(&lanes, many(2)), Some("5 levels are more than the 4 that can be compared")),
            (chart(&["A"], many(41)), Some("41 events are more than the 40 that can be drawn")),
            (
                chart(&["A"], vec![event("ongoing", "Talks", 0)]),
                Some("there is no date on a scale of years for “Talks”"),
            ),
            (
                chart(&["A"], vec![event("2011", "Talks", 1)]),
                Some("none of the levels is that of “Talks”"),
            ),
            (chart(&lanes[..4], many(40)), None),
        ] {
            assert_eq!(chart.excess(), why);
            assert_eq!(chart.picture() == &Picture::Table, why.is_some());
        }
    }
}
