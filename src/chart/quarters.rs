//! Whether data were published quarter by quarter: what is there, what is late and what is missing.

use crate::value::SitePath;
use crate::words::{Words, say};

use super::Shape;
use super::canvas::{Drawing, Width};
use super::sentences::join;
use super::strip;
use super::table::{Cell, Table, heading};

/// Three years of quarters, and no more rows than a reader can look through.
const MOST_PERIODS: usize = 12;
const MOST_ROWS: usize = 20;

/// Rows of squares, one for each period.
#[derive(Debug, Clone)]
pub struct Quarters {
    periods: Vec<String>,
    rows: Vec<QuarterRow>,
}

/// The quarters of one set of data.
#[derive(Debug, Clone)]
pub struct QuarterRow {
    /// Which data they are.
    pub label: String,
    /// Where its name leads, in the table.
    pub link: Option<SitePath>,
    /// What became of each period, in the order of the periods. Periods without one are left blank.
    pub cells: Vec<Quarter>,
}

/// What became of the data of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quarter {
    /// They were published.
    Published,
    /// A part of them was published.
    Part,
    /// They were published after they were due.
    Late,
    /// They were due and are not there.
    Missing,
    /// They are not due yet.
    NotDue,
}

impl Quarter {
    /// All that can become of data, best first.
    pub(super) const ALL: [Self; 5] =
        [Self::Published, Self::Part, Self::Late, Self::Missing, Self::NotDue];

    /// What stands in the CSV file: "published", "part only", "late", "missing", "not yet due".
    fn data(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::Part => "part only",
            Self::Late => "late",
            Self::Missing => "missing",
            Self::NotDue => "not yet due",
        }
    }

    /// What it is called.
    pub(super) fn in_words(self, words: &Words) -> String {
        let id = match self {
            Self::Published => "quarters-published",
            Self::Part => "quarters-part",
            Self::Late => "quarters-late",
            Self::Missing => "quarters-missing",
            Self::NotDue => "quarters-not-due",
        };
        say!(words, id)
    }
}

impl Quarters {
    /// Rows in the order in which they are to be read; `periods` head their columns, the earliest
    /// first: "Q1 2025/26".
    pub fn new(periods: Vec<String>, rows: Vec<QuarterRow>) -> Self {
        Self { periods, rows }
    }

    /// The headings of the periods.
    pub(super) fn periods(&self) -> &[String] {
        &self.periods
    }

    /// The rows in their order.
    pub(super) fn rows(&self) -> &[QuarterRow] {
        &self.rows
    }

    /// What became of a period of a row; `None` where nobody says.
    pub(super) fn cell(&self, row: &QuarterRow, period: usize) -> Option<Quarter> {
        row.cells.get(period).copied().filter(|_| period < self.periods.len())
    }

    fn how_many(&self, row: &QuarterRow, what: Quarter) -> usize {
        (0..self.periods.len()).filter(|period| self.cell(row, *period) == Some(what)).count()
    }

    fn sum(&self, what: Quarter) -> usize {
        self.rows.iter().map(|row| self.how_many(row, what)).sum()
    }

    /// "Of 40 due: 36 published in full and on time, 1 published late and 3 missing."
    fn due(&self, words: &Words) -> String {
        let all = [
            (Quarter::Published, "quarters-due-full"),
            (Quarter::Part, "quarters-due-part"),
            (Quarter::Late, "quarters-due-late"),
            (Quarter::Missing, "quarters-due-missing"),
        ];
        let sums = all.map(|(what, id)| (self.sum(what), id));
        let due: usize = sums.iter().map(|(sum, _)| sum).sum();
        let said = sums.iter().filter(|(sum, _)| *sum > 0);
        let said: Vec<String> = said.map(|(sum, id)| say!(words, id, count = sum)).collect();
        say!(words, "quarters-due", count = due, parts = words.list(&said))
    }

    /// Those of which there is nothing to expect, and nothing to say.
    fn others(&self, words: &Words) -> String {
        let waiting = self.sum(Quarter::NotDue);
        let known: usize = Quarter::ALL.iter().map(|what| self.sum(*what)).sum();
        let unknown = self.rows.len() * self.periods.len() - known;
        let said = |number: usize, id: &str| {
            if number == 0 { String::new() } else { say!(words, id, count = number) }
        };
        join(&[said(waiting, "quarters-waiting"), said(unknown, "quarters-unrecorded")])
    }

    /// "Gaps: A (1 late, 2 missing) and B (1 part only)."
    fn gaps(&self, words: &Words) -> String {
        let gap = |row: &QuarterRow| {
            let of: Vec<String> = [
                (Quarter::Part, "quarters-gap-part"),
                (Quarter::Late, "quarters-gap-late"),
                (Quarter::Missing, "quarters-gap-missing"),
            ]
            .into_iter()
            .map(|(what, id)| (self.how_many(row, what), id))
            .filter(|(number, _)| *number > 0)
            .map(|(number, id)| say!(words, id, count = number))
            .collect();
            (!of.is_empty()).then(|| format!("{} ({})", row.label, of.join(", ")))
        };
        let gaps: Vec<String> = self.rows.iter().filter_map(gap).collect();
        if gaps.is_empty() {
            String::new()
        } else {
            say!(words, "quarters-gaps", gaps = words.list(&gaps))
        }
    }

    /// "Q1 2024/25 to Q4 2025/26".
    fn span(&self, words: &Words) -> String {
        match (self.periods.first(), self.periods.last()) {
            (Some(first), Some(last)) if first != last => {
                say!(words, "chart-range", from = first, to = last)
            }
            (Some(only), _) => only.clone(),
            _ => String::new(),
        }
    }
}

impl Shape for Quarters {
    fn is_empty(&self) -> bool {
        self.rows.is_empty() || self.periods.is_empty()
    }

    fn description(&self, words: &Words) -> String {
        let size = say!(
            words,
            "quarters-description",
            datasets = self.rows.len(),
            periods = self.periods.len(),
            span = self.span(words),
        );
        join(&[size, self.due(words), self.others(words), self.gaps(words)])
    }

    fn table(&self, name: &str, caption: &str, words: &Words) -> Table {
        let dataset = heading("quarters-dataset", words);
        let headings: Vec<String> =
            std::iter::once(dataset).chain(self.periods.iter().cloned()).collect();
        let mut table = Table::of(name, caption, &headings);
        let said = |what: Quarter| Cell::with_data(what.in_words(words), what.data());
        for row in &self.rows {
            let word = |period| self.cell(row, period).map_or_else(Cell::empty, said);
            let head = Cell::heading(&row.label, row.link.as_ref());
            let cells = std::iter::once(head).chain((0..self.periods.len()).map(word));
            table.row(cells.collect::<Vec<_>>());
        }
        table
    }

    fn excess(&self, words: &Words) -> Option<String> {
        let (periods, rows) = (self.periods.len(), self.rows.len());
        if periods > MOST_PERIODS {
            return Some(say!(words, "quarters-excess", count = periods, most = MOST_PERIODS));
        }
        (rows > MOST_ROWS)
            .then(|| say!(words, "quarters-excess-rows", count = rows, most = MOST_ROWS))
    }

    fn draw(&self, sheet: Width, name: &str, words: &Words) -> Option<Drawing> {
        Some(strip::draw(self, sheet, name, words))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::testing::{assert_no_overlap, drawn, frame, of_class, pictures, texts};
    use crate::chart::{Chart, Form, Picture};

    fn periods(from: usize, count: usize) -> Vec<String> {
        let period = |i: usize| format!("Q{} 202{}/2{}", i % 4 + 1, 3 + i / 4, 4 + i / 4);
        (from..from + count).map(period).collect()
    }

    fn chart(periods: Vec<String>, rows: &[(&str, &[Quarter])]) -> Chart {
        let row = |(label, cells): &(&str, &[Quarter])| QuarterRow {
            label: (*label).to_owned(),
            link: None,
            cells: cells.to_vec(),
        };
        let quarters = Quarters::new(periods, rows.iter().map(row).collect());
        drawn(frame("q"), &Form::Quarters(quarters))
    }

    #[test]
    fn each_state_has_a_mark_of_its_own() {
        use Quarter::{Late, Missing, NotDue, Part, Published};
        let cells = [Published, Part, Late, Missing, NotDue];
        for picture in pictures(&chart(periods(0, 6), &[("Spending", &cells)])) {
            let count = |class| of_class(&picture, class).len();
            // Each stands once in the strip and once in the key; the sixth period is left blank.
            assert_eq!(["s1", "o1", "s4", "hollow", "dashed"].map(count), [4, 2, 2, 2, 2]);
            assert_eq!(picture.matches("white-stroke").count(), 2, "a tick");
            assert_eq!(count("tick"), 4, "an exclamation mark");
            for state in cells {
                assert!(texts(&picture).iter().any(|text| text.words == state.data()));
            }
            assert_no_overlap(&picture);
        }
    }

    #[test]
    fn the_description_counts_and_names_the_gaps() {
        use Quarter::{Late, Missing, NotDue, Part, Published};
        let chart = chart(
            periods(0, 4),
            &[
                ("Spending", &[Published, Late, Missing, NotDue]),
                ("Contracts", &[Published, Published, Published, NotDue]),
                ("Grants", &[Part, Missing, Missing]),
            ],
        );
        assert_eq!(
            chart.description(),
            "A strip of squares for each of 3 datasets over 4 periods: Q1 2023/24 to Q4 2023/24. Of \
             9 due: 4 published in full and on time, 1 published in part, 1 published late and 3 \
             missing. Not yet due: 2. Not recorded, and left blank: 1. Gaps: Spending (1 late, 1 \
             missing) and Grants (1 part only, 2 missing)."
        );
    }

    #[test]
    fn years_stand_once_above_their_quarters() {
        let [wide, narrow] =
            pictures(&chart(periods(0, 12), &[("Spending", &[Quarter::Published; 12])]));
        let count = |picture: &str, words: &str| {
            texts(picture).iter().filter(|text| text.words == words).count()
        };
        assert_eq!((count(&wide, "2023/24"), count(&wide, "Q1")), (1, 3));
        // On a telephone the second of two bands begins within the second year.
        assert_eq!((count(&narrow, "2023/24"), count(&narrow, "2024/25")), (1, 2));
    }

    #[test]
    fn headings_are_whole_wherever_there_is_room() {
        let months = ["September 2025", "October 2025", "November 2025", "December 2025"];
        let cells = &[Quarter::Published; 4][..];
        for picture in pictures(&chart(months.map(str::to_owned).to_vec(), &[("A", cells)])) {
            for month in ["September", "October", "November", "December"] {
                assert!(texts(&picture).iter().any(|text| text.words == month), "{month}");
            }
        }
    }

    #[test]
    fn nothing_overlaps_however_many_and_however_long() {
        let labels =
            ["Business rates relief granted to charities and small firms in the county", "A"];
        let long: Vec<String> = (0..5).map(|i| format!("The quarter to 31 March 202{i}")).collect();
        let months = ["September 2025", "October 2025", "November 2025"].map(str::to_owned);
        let sets = [
            periods(0, 12),
            periods(3, 12),
            periods(2, 1),
            long,
            months.to_vec(),
            vec!["x".into()],
        ];
        for periods in sets {
            for count in [1, 3, MOST_ROWS] {
                let cells = Quarter::ALL.repeat(3);
                let rows: Vec<_> = (0..count).map(|i| (labels[i % 2], &cells[i % 3..])).collect();
                for picture in pictures(&chart(periods.clone(), &rows)) {
                    assert_no_overlap(&picture);
                }
            }
        }
    }

    #[test]
    fn more_than_can_be_looked_through_are_a_table() {
        let rows = |n| vec![("A", &[Quarter::Late][..]); n];
        assert_eq!(chart(periods(0, MOST_PERIODS), &rows(MOST_ROWS)).excess(), None);
        let many = chart(periods(0, MOST_PERIODS), &rows(MOST_ROWS + 1));
        assert_eq!(many.picture(), &Picture::Table);
        assert_eq!(many.excess(), Some("21 rows are more than the 20 that can be looked through"));
        assert_eq!(
            chart(periods(0, MOST_PERIODS + 1), &rows(1)).excess(),
            Some("13 periods are more than the 12 that can be told apart")
        );
    }

    #[test]
    fn the_table_has_the_words() {
        let chart = chart(periods(0, 3), &[("Spending", &[Quarter::Part, Quarter::NotDue])]);
        let headings: Vec<_> = chart.table().columns.iter().map(|c| c.heading.as_str()).collect();
        assert_eq!(headings, ["Dataset", "Q1 2023/24", "Q2 2023/24", "Q3 2023/24"]);
        let texts: Vec<_> = chart.table().rows[0].iter().map(|cell| cell.text.as_str()).collect();
        assert_eq!(texts, ["Spending", "part only", "not yet due", ""]);
    }
}
