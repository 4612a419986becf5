//! Whether data were published quarter by quarter: what is there, what is late and what is missing.

use crate::value::SitePath;

use super::Shape;
use super::canvas::{Drawing, Width};
use super::strip;
use super::table::{Cell, Table};
use super::words::{count, join, list};

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

    /// What it is called: "published", "part only", "late", "missing", "not yet due".
    pub fn word(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::Part => "part only",
            Self::Late => "late",
            Self::Missing => "missing",
            Self::NotDue => "not yet due",
        }
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
    fn due(&self) -> String {
        let all = [
            (Quarter::Published, "published in full and on time"),
            (Quarter::Part, "published in part"),
            (Quarter::Late, "published late"),
            (Quarter::Missing, "missing"),
        ];
        let sums = all.map(|(what, words)| (self.sum(what), words));
        let due: usize = sums.iter().map(|(sum, _)| sum).sum();
        let said = sums.iter().filter(|(sum, _)| *sum > 0);
        let said: Vec<String> = said.map(|(sum, words)| format!("{sum} {words}")).collect();
        if due == 0 {
            "None was due.".to_owned()
        } else {
            format!("Of {due} due: {}.", list(&said))
        }
    }

    /// Those of which there is nothing to expect, and nothing to say.
    fn others(&self) -> String {
        let waiting = self.sum(Quarter::NotDue);
        let known: usize = Quarter::ALL.iter().map(|what| self.sum(*what)).sum();
        let unknown = self.rows.len() * self.periods.len() - known;
        let said = |number: usize, words: &str| {
            if number == 0 { String::new() } else { format!("{words}: {number}.") }
        };
        join(&[said(waiting, "Not yet due"), said(unknown, "Not recorded, and left blank")])
    }

    /// "Gaps: A (1 late, 2 missing) and B (1 part only)."
    fn gaps(&self) -> String {
        let gap = |row: &QuarterRow| {
            let of: Vec<String> = [Quarter::Part, Quarter::Late, Quarter::Missing]
                .into_iter()
                .map(|what| (self.how_many(row, what), what.word()))
                .filter(|(number, _)| *number > 0)
                .map(|(number, word)| format!("{number} {word}"))
                .collect();
            (!of.is_empty()).then(|| format!("{} ({})", row.label, of.join(", ")))
        };
        let gaps: Vec<String> = self.rows.iter().filter_map(gap).collect();
        if gaps.is_empty() { String::new() } else { format!("Gaps: {}.", list(&gaps)) }
    }

    /// "Q1 2024/25 to Q4 2025/26".
    fn span(&self) -> String {
        match (self.periods.first(), self.periods.last()) {
            (Some(first), Some(last)) if first != last => format!("{first} to {last}"),
            (Some(only), _) => only.clone(),
            _ => String::new(),
        }
    }
}

impl Shape for Quarters {
    fn is_empty(&self) -> bool {
        self.rows.is_empty() || self.periods.is_empty()
    }

    fn description(&self) -> String {
        let size = format!(
            "A strip of squares for each of {} over {}: {}.",
            count(self.rows.len(), "dataset", "datasets"),
            count(self.periods.len(), "period", "periods"),
            self.span()
        );
        join(&[size, self.due(), self.others(), self.gaps()])
    }

    fn table(&self, name: &str, caption: &str) -> Table {
        let headings: Vec<&str> =
            std::iter::once("Dataset").chain(self.periods.iter().map(String::as_str)).collect();
        let mut table = Table::new(name, caption, &headings);
        for row in &self.rows {
            let word = |period| Cell::text(self.cell(row, period).map_or("", Quarter::word));
            let head = Cell::heading(&row.label, row.link.as_ref());
            let cells = std::iter::once(head).chain((0..self.periods.len()).map(word));
            table.row(cells.collect::<Vec<_>>());
        }
        table
    }

    fn excess(&self) -> Option<String> {
        let (periods, rows) = (self.periods.len(), self.rows.len());
        if periods > MOST_PERIODS {
            return Some(format!(
                "{periods} periods are more than the {MOST_PERIODS} that can be told apart"
            ));
        }
        (rows > MOST_ROWS).then(|| {
            format!("{rows} rows are more than the {MOST_ROWS} that can be looked through")
        })
    }

    fn draw(&self, sheet: Width, name: &str) -> Option<Drawing> {
        Some(strip::draw(self, sheet, name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::testing::{assert_no_overlap, frame, of_class, pictures, texts};
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
        Chart::new(frame("q"), &Form::Quarters(quarters))
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
                assert!(texts(&picture).iter().any(|text| text.words == state.word()));
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
