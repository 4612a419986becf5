//! When each of several things began and ended, no more exactly than is known.

use jiff::civil::Date;

use crate::value::{FuzzyDate, Known, Point, SitePath};
use crate::words::{Words, say};

use super::Shape;
use super::canvas::{Drawing, Width};
use super::sentences::{join, sentence};
use super::table::{Cell, Table};
use super::timeline;

/// More lifelines than these cannot be compared.
const MOST: usize = 60;

/// Lifelines of partnerships, up to a day.
#[derive(Debug, Clone)]
pub struct Lifelines {
    lines: Vec<Lifeline>,
    as_at: Date,
}

/// One partnership.
#[derive(Debug, Clone)]
pub struct Lifeline {
    /// Its name.
    pub name: String,
    /// Where its name leads, in the table.
    pub link: Option<SitePath>,
    /// When it began.
    pub created: Known<FuzzyDate>,
    /// When it ended; `ongoing` where it has not.
    pub ended: Known<FuzzyDate>,
    /// Why it ended.
    pub why: Option<String>,
    /// What came after it.
    pub followed_by: Vec<String>,
}

/// The days within which something happened.
pub(super) type Within = (Date, Date);

/// How a lifeline ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// Within these days.
    Within(Within),
    /// It goes on.
    Open,
    /// Nobody can say.
    Missing,
}

impl Lifelines {
    /// Lifelines in the order in which they are to be read, as they were known on `as_at`.
    pub fn new(lines: Vec<Lifeline>, as_at: Date) -> Self {
        Self { lines, as_at }
    }

    /// The lines in their order.
    pub(super) fn lines(&self) -> &[Lifeline] {
        &self.lines
    }

    /// The day up to which they are known.
    pub(super) fn as_at(&self) -> Date {
        self.as_at
    }

    fn how_many(&self, what: impl Fn(&Lifeline) -> bool) -> usize {
        self.lines.iter().filter(|line| what(line)).count()
    }

    fn ends(&self, words: &Words) -> String {
        let open = self.how_many(|line| line.end() == End::Open);
        let missing = self.how_many(|line| line.end() == End::Missing);
        let ended = self.lines.len() - open - missing;
        let said = [
            (ended, "lifelines-ended"),
            (open, "lifelines-ongoing"),
            (missing, "lifelines-end-missing"),
        ];
        let said = said.into_iter().filter(|(count, _)| *count > 0);
        let said: Vec<String> = said.map(|(count, id)| say!(words, id, count = count)).collect();
        sentence(&words.list(&said))
    }

    fn beginnings(&self, words: &Words) -> String {
        let exact = self.how_many(|line| line.start().is_some_and(|(from, to)| from == to));
        let known = self.how_many(|line| line.start().is_some());
        let none = self.lines.len() - known;
        if known == 0 {
            return say!(words, "lifelines-no-beginning");
        }
        let days =
            if exact == 0 { String::new() } else { say!(words, "lifelines-exact", count = exact) };
        join(&[days, say!(words, "lifelines-rough", count = known - exact, none = none)])
    }

    /// The one that certainly began before all others with a known beginning.
    fn first(&self, words: &Words) -> String {
        let mut dated: Vec<_> =
            self.lines.iter().filter_map(|line| line.start().map(|start| (start, line))).collect();
        dated.sort_by_key(|(start, _)| *start);
        match &dated[..] {
            [((_, latest), line), ((next, _), _), ..] if latest < next => {
                say!(words, "lifelines-first", name = line.name, date = line.created)
            }
            _ => String::new(),
        }
    }
}

impl Lifeline {
    /// When it began; `None` where nothing is known.
    pub(super) fn start(&self) -> Option<Within> {
        let date = self.created.value()?;
        Some((date.earliest()?, date.latest()?))
    }

    /// How it ended.
    pub(super) fn end(&self) -> End {
        match self.ended.value() {
            Some(FuzzyDate::Ongoing) => End::Open,
            Some(date) => date.earliest().zip(date.latest()).map_or(End::Missing, End::Within),
            None => End::Missing,
        }
    }

    /// What the bar says, in words: "from 2011 to May 2015", "start not known, ongoing".
    pub(super) fn in_words(&self, words: &Words) -> String {
        match (self.start(), self.end()) {
            (None, End::Missing) => say!(words, "lifelines-unknown"),
            (Some(_), End::Within(_)) if !is_range(&self.created) && !is_range(&self.ended) => {
                say!(words, "lifelines-from-to", from = self.created, to = self.ended)
            }
            (Some(_), End::Open) if !is_range(&self.created) => {
                say!(words, "lifelines-from", from = self.created)
            }
            _ => format!(
                "{}; {}",
                event(&BEGINNING, &self.created, words),
                event(&ENDING, &self.ended, words)
            ),
        }
    }
}

fn is_range(date: &Known<FuzzyDate>) -> bool {
    matches!(date.value(), Some(FuzzyDate::Range(..)))
}

/// The messages about one end of a lifeline.
struct Sayings {
    at: &'static str,
    between: &'static str,
    unknown: &'static str,
    reason: &'static str,
}

const BEGINNING: Sayings = Sayings {
    at: "lifelines-began",
    between: "lifelines-began-between",
    unknown: "lifelines-start-unknown",
    reason: "lifelines-start-reason",
};
const ENDING: Sayings = Sayings {
    at: "lifelines-ended-at",
    between: "lifelines-ended-between",
    unknown: "lifelines-end-unknown",
    reason: "lifelines-end-reason",
};

/// "began 2011", "began between 2010 and 2012", "start not known", "start unclear", "ongoing".
fn event(end: &Sayings, date: &Known<FuzzyDate>, words: &Words) -> String {
    match (date.value(), date.reason()) {
        (Some(FuzzyDate::Point(point)), _) => say!(words, end.at, date = point),
        (Some(FuzzyDate::Range(from, to)), _) => say!(words, end.between, from = from, to = to),
        (Some(FuzzyDate::Ongoing), _) => say!(words, "date-ongoing"),
        (None, Some("unknown") | None) => say!(words, end.unknown),
        (None, Some(reason)) => say!(words, end.reason, reason = words.choice(reason)),
    }
}

/// A date as residents read it, and in the data as exactly as it can be written there.
fn date_cell(date: &Known<FuzzyDate>, words: &Words) -> Cell {
    Cell::with_data(words.text(date), date.value().map_or_else(|| date.to_string(), |d| iso(*d)))
}

/// A date as it stands in the data: as exactly as it can be written there.
pub(super) fn iso(date: FuzzyDate) -> String {
    match date {
        FuzzyDate::Point(Point::Day(day)) => day.to_string(),
        FuzzyDate::Point(Point::Month(month)) => month.iso(),
        _ => date.to_string(),
    }
}

impl Shape for Lifelines {
    fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    fn description(&self, words: &Words) -> String {
        join(&[
            say!(words, "lifelines-description", count = self.lines.len(), day = self.as_at),
            self.ends(words),
            self.beginnings(words),
            self.first(words),
        ])
    }

    fn table(&self, name: &str, caption: &str, words: &Words) -> Table {
        let headings = [
            "lifelines-partnership",
            "lifelines-created",
            "lifelines-end",
            "lifelines-why",
            "lifelines-followed-by",
        ];
        let mut table = Table::saying(words, name, caption, &headings);
        for line in &self.lines {
            let head = Cell::heading(&line.name, line.link.as_ref());
            let why = Cell::text(line.why.as_deref().unwrap_or_default());
            let next = Cell::text(line.followed_by.join("; "));
            let (from, to) = (date_cell(&line.created, words), date_cell(&line.ended, words));
            table.row(vec![head, from, to, why, next]);
        }
        table
    }

    fn excess(&self, words: &Words) -> Option<String> {
        let rows = self.lines.len();
        (rows > MOST).then(|| say!(words, "lifelines-excess", count = rows, most = MOST))
    }

    /// Where no date at all is known, there is nothing to draw.
    fn draw(&self, sheet: Width, name: &str, words: &Words) -> Option<Drawing> {
        let dated =
            |line: &Lifeline| line.start().is_some() || matches!(line.end(), End::Within(_));
        self.lines.iter().any(dated).then(|| timeline::draw(self, sheet, name, words))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::testing::{
        ENGLISH, assert_no_overlap, drawn, frame, of_class, pictures, texts,
    };
    use crate::chart::{Chart, Form, Picture};
    use jiff::civil::date;

    fn line(name: &str, created: &str, ended: &str) -> Lifeline {
        Lifeline {
            name: name.to_owned(),
            link: None,
            created: created.parse().expect(created),
            ended: ended.parse().expect(ended),
            why: None,
            followed_by: Vec::new(),
        }
    }

    fn chart(lines: Vec<Lifeline>) -> Chart {
        drawn(frame("life"), &Form::Lifelines(Lifelines::new(lines, date(2026, 11, 22))))
    }

    #[test]
    fn more_than_can_be_compared_are_a_table() {
        let lines = |count: usize| vec![line("Safer Devon", "2011", "ongoing"); count];
        assert!(chart(lines(MOST)).excess().is_none());
        let chart = chart(lines(MOST + 1));
        assert_eq!(chart.picture(), &Picture::Table);
        assert!(chart.excess().is_some_and(|why| why.starts_with("61 lifelines")));
    }

    #[test]
    fn words_say_what_is_known_and_what_is_not() {
        for (created, ended, words) in [
            ("2011", "2015-05", "from 2011 to May 2015"),
            ("11 July 2013", "ongoing", "from 11 July 2013, ongoing"),
            ("2010 to 2012", "ongoing", "began between 2010 and 2012; ongoing"),
            ("2010 to 2012", "2015", "began between 2010 and 2012; ended 2015"),
            ("unknown", "ongoing", "start not known; ongoing"),
            ("unclear", "2015", "start unclear; ended 2015"),
            ("2011", "unknown", "began 2011; end not known"),
            ("unknown", "unknown", "dates not known"),
        ] {
            assert_eq!(line("A", created, ended).in_words(&ENGLISH), words);
        }
    }

    #[test]
    fn exact_dates_are_solid_fuzzy_ones_hatched_missing_ones_dashed() {
        let count = |created: &str, ended: &str| {
            // The second line keeps a scale where the first has no date.
            let chart = chart(vec![
                line("A", created, ended),
                line("B", "1 January 2000", "1 January 2026"),
            ]);
            pictures(&chart).map(|picture| {
                assert_no_overlap(&picture);
                let key = |class: &str| {
                    usize::from(
                        picture.contains("existed") && !of_class(&picture, class).is_empty(),
                    )
                };
                ["s1", "hatch", "dashed"].map(|class| of_class(&picture, class).len() - key(class))
            })
        };
        assert_eq!(count("1 July 2003", "1 July 2013"), [[2, 0, 0]; 2]);
        assert_eq!(count("2003", "1 July 2013"), [[2, 1, 0]; 2]);
        assert_eq!(count("2003", "2013"), [[2, 2, 0]; 2]);
        assert_eq!(count("2003 to 2008", "2005"), [[1, 1, 0]; 2], "nothing is certain of it");
        assert_eq!(count("2003", "ongoing"), [[2, 1, 0]; 2]);
        assert_eq!(count("unknown", "2013"), [[1, 1, 1]; 2]);
        assert_eq!(count("unclear", "ongoing"), [[1, 0, 1]; 2]);
        assert_eq!(count("unknown", "unknown"), [[1, 0, 1]; 2]);
    }

    #[test]
    fn a_fuzzy_end_is_as_wide_as_its_doubt() {
        let chart = chart(vec![line("A", "2000", "ongoing"), line("B", "2001 to 2010", "ongoing")]);
        for picture in pictures(&chart) {
            let hatched: Vec<_> = of_class(&picture, "hatch");
            // Half of the keyline lies outside.
            let ratio = (hatched[1].width + 1.0) / (hatched[0].width + 1.0);
            assert!((ratio - 10.0).abs() < 0.1, "ten years of doubt against one: {ratio}");
            assert!(texts(&picture).iter().any(|text| text.words == "As at 22 November 2026"));
        }
    }

    #[test]
    fn nothing_overlaps_however_many_and_however_long() {
        let names = [
            "Devon, Cornwall and Isles of Scilly Criminal Justice Reducing Reoffending Partnership Board",
            "Kier",
            "",
        ];
        let dates = [
            "unknown",
            "1894",
            "2011",
            "2013-autumn",
            "2010 to 2015-05",
            "11 July 2013",
            "2026-11",
            "2031",
        ];
        for count in [1, 10, 30] {
            let mut lines: Vec<Lifeline> = (0..count)
                .map(|i| line(names[i % 3], dates[i % 8], dates[(i * 3 + 1) % 8]))
                .collect();
            lines.push(line("Now", "2020", "ongoing"));
            for picture in pictures(&chart(lines)) {
                assert_no_overlap(&picture);
            }
        }
    }

    #[test]
    fn no_dates_at_all_are_a_table() {
        let chart = chart(vec![line("A", "unknown", "unknown"), line("B", "unclear", "ongoing")]);
        assert_eq!(chart.picture(), &Picture::Table);
        assert_eq!(
            chart.description(),
            "A timeline of 2 partnerships, up to 22 November 2026. 1 is ongoing and for 1 it is not known \
             whether or when it ended. No beginning is known."
        );
    }

    #[test]
    fn the_table_keeps_dates_readable_and_sortable() {
        let chart = chart(vec![line("A", "11 July 2013", "May 2015")]);
        let row = &chart.table().rows[0];
        assert_eq!((row[1].text.as_str(), row[1].data.as_str()), ("11 July 2013", "2013-07-11"));
        assert_eq!((row[2].text.as_str(), row[2].data.as_str()), ("May 2015", "2015-05"));
    }
}
