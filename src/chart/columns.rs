//! An amount for each month. A month for which nothing was published is a gap, never a zero.

use crate::value::{Money, Month};
use crate::words::{Words, say};

use super::Shape;
use super::bars::amount;
use super::canvas::{Drawing, Width};
use super::columnwords::period;
use super::rows::{self, Labels, Row};
use super::slot::Slot;
use super::table::{Cell, Table};
use super::upright;

/// Months in their order, without holes: a month that was left out is one of which nothing was
/// published.
#[derive(Debug, Clone)]
pub struct Columns {
    months: Vec<MonthColumn>,
}

/// A month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MonthColumn {
    /// Which.
    pub month: Month,
    /// What is known of what was paid in it.
    pub paid: Paid,
}

/// What is known of what was paid in a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paid {
    /// All of it.
    Whole(Money),
    /// A part, since only a part of the month was published.
    Part(Money),
    /// That it is within the sum of a longer time, such as a quarter.
    WithinLonger,
    /// Nothing, since nothing was published.
    Unpublished,
}

impl Paid {
    /// The amount, where one is known.
    pub fn total(self) -> Option<Money> {
        match self {
            Self::Whole(total) | Self::Part(total) => Some(total),
            Self::WithinLonger | Self::Unpublished => None,
        }
    }

    /// Whether it is a part of the month.
    pub(super) fn is_part(self) -> bool {
        matches!(self, Self::Part(_))
    }

    /// Why there is no amount, in words.
    pub(super) fn missing(self, words: &Words) -> String {
        match self {
            Self::WithinLonger => say!(words, "columns-not-by-month"),
            _ => say!(words, "columns-not-published"),
        }
    }
}

/// Months that belong together in a picture.
pub(super) enum Run<'a> {
    /// One month of which something was published.
    Published(&'a MonthColumn, Money),
    /// Months in a row without an amount, for the same reason.
    Gap(&'a [MonthColumn]),
}

impl Columns {
    /// Columns for these months, sorted, with gaps where months are missing between them.
    pub fn new(mut months: Vec<MonthColumn>) -> Self {
        months.sort_by_key(|column| column.month);
        let mut whole: Vec<MonthColumn> = Vec::with_capacity(months.len());
        for column in months {
            while let Some(missing) =
                whole.last().map(|last| last.month.next()).filter(|next| *next < column.month)
            {
                whole.push(MonthColumn { month: missing, paid: Paid::Unpublished });
            }
            whole.push(column);
        }
        Self { months: whole }
    }

    /// The months from first to last.
    pub(super) fn months(&self) -> &[MonthColumn] {
        &self.months
    }

    /// The months, with those without an amount gathered.
    pub(super) fn runs(&self) -> impl Iterator<Item = Run<'_>> {
        let missing_alike =
            |a: &MonthColumn, b: &MonthColumn| a.paid == b.paid && a.paid.total().is_none();
        self.months.chunk_by(missing_alike).map(|run| match run {
            [column] => {
                column.paid.total().map_or(Run::Gap(run), |total| Run::Published(column, total))
            }
            _ => Run::Gap(run),
        })
    }

    /// The months with an amount.
    pub(super) fn published(&self) -> impl DoubleEndedIterator<Item = (&MonthColumn, Money)> {
        self.months.iter().filter_map(|column| Some((column, column.paid.total()?)))
    }

    /// The months one below another, for telephones and for long periods.
    fn draw_rows(&self, sheet: Width, name: &str, words: &Words) -> Drawing {
        let row = |run| match run {
            Run::Gap(months) => {
                let why = months[0].paid.missing(words);
                Row::Gap(say!(words, "columns-gap", period = period(months, words), why = why))
            }
            Run::Published(column, total) => Row::Bar {
                label: format!("{} {}", words.short_month(column.month), column.month.year()),
                amount: total,
                words: match amount(total, words) {
                    amount if column.paid.is_part() => say!(words, "columns-part", amount = amount),
                    amount => amount,
                },
                slot: if column.paid.is_part() { Slot::Hatch } else { Slot::Solid },
            },
        };
        let rows: Vec<Row> = self.runs().map(row).collect();
        rows::draw(&rows, Labels::Beside(sheet.room() / 2.0), sheet, name)
    }
}

impl Shape for Columns {
    fn is_empty(&self) -> bool {
        self.months.is_empty()
    }

    fn description(&self, words: &Words) -> String {
        self.in_words(words)
    }

    fn table(&self, name: &str, caption: &str, words: &Words) -> Table {
        let with_notes = self.months.iter().any(|column| column.paid.is_part());
        let mut headings = vec!["columns-month", "chart-amount#"];
        headings.extend(with_notes.then_some("chart-note"));
        let mut table = Table::saying(words, name, caption, &headings);
        for column in &self.months {
            let missing = || Cell::with_data(column.paid.missing(words), "");
            let amount = column.paid.total().map_or_else(missing, Cell::money);
            let month = Cell::with_data(words.month(column.month), column.month.iso());
            let mut cells = vec![month, amount];
            if with_notes {
                cells.push(if column.paid.is_part() {
                    Cell::with_data(say!(words, "columns-part-of-month"), "part of the month")
                } else {
                    Cell::empty()
                });
            }
            table.row(cells);
        }
        table
    }

    fn draw(&self, sheet: Width, name: &str, words: &Words) -> Option<Drawing> {
        let upright = (sheet == Width::Wide).then(|| upright::draw(self, name, words)).flatten();
        Some(upright.unwrap_or_else(|| self.draw_rows(sheet, name, words)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::testing::{assert_no_overlap, drawn, frame, of_class, pictures, texts};
    use crate::chart::{Chart, Form};
    use jiff::civil::date;

    fn month(year: i16, month: i8, pounds: Option<i128>) -> MonthColumn {
        MonthColumn {
            month: Month::of(date(year, month, 1)),
            paid: pounds.map_or(Paid::Unpublished, |p| Paid::Whole(Money::from_pence(p * 100))),
        }
    }

    fn chart(months: Vec<MonthColumn>) -> Chart {
        drawn(frame("months"), &Form::Columns(Columns::new(months)))
    }

    #[test]
    fn a_gap_is_not_a_zero() {
        // April is left out, May is empty, June is a true zero.
        let chart = chart(vec![
            month(2025, 6, Some(0)),
            month(2025, 3, Some(2_000_000)),
            month(2025, 5, None),
            month(2025, 7, Some(1_000_000)),
        ]);
        for picture in pictures(&chart) {
            assert_eq!(of_class(&picture, "s1").len(), 2);
            assert_eq!(of_class(&picture, "dashed").len(), 1, "one box for the whole gap");
            assert!(
                texts(&picture).iter().any(|text| text.words.ends_with("not published here")),
                "{picture}"
            );
            assert!(texts(&picture).iter().any(|text| text.words == "0" || text.words == "£0"));
            assert_no_overlap(&picture);
        }
        assert_eq!(
            chart.description(),
            "A bar chart of 5 months, March to July 2025. The published months come to £3 million. The \
             highest month is March 2025 with £2 million; the lowest is June 2025 with £0. Nothing is \
             published here for April to May 2025."
        );
        let amounts: Vec<_> = chart.table().rows.iter().map(|row| row[1].text.as_str()).collect();
        assert_eq!(
            amounts,
            ["£2,000,000.00", "not published here", "not published here", "£0.00", "£1,000,000.00"]
        );
        assert_eq!(chart.table().rows[1][1].data, "", "no words in the data");
    }

    #[test]
    fn a_month_within_a_quarter_is_said_to_be_published_with_it() {
        let within = |number| MonthColumn { paid: Paid::WithinLonger, ..month(2025, number, None) };
        let none = |number| month(2025, number, None);
        let chart = chart(vec![month(2025, 3, Some(300)), within(4), within(5), none(6), none(7)]);
        for picture in pictures(&chart) {
            assert_eq!(of_class(&picture, "dashed").len(), 2, "one box for each reason");
            assert!(texts(&picture).iter().any(|text| text.words.contains("by month")));
            assert_no_overlap(&picture);
        }
        assert!(chart.description().ends_with(
            "Nothing is published here for June to July 2025. Of April to May 2025 only the sum of a longer \
             time is published."
        ));
        let amounts: Vec<_> = chart.table().rows.iter().map(|row| row[1].text.as_str()).collect();
        assert_eq!(
            amounts[2..],
            ["not given by month", "not published here", "not published here"]
        );
    }

    #[test]
    fn columns_are_as_tall_as_their_amounts() {
        let chart = chart(vec![
            month(2025, 1, Some(300)),
            month(2025, 2, Some(100)),
            month(2025, 3, Some(-100)),
        ]);
        let [wide, narrow] = pictures(&chart);
        let (up, along) = (of_class(&wide, "s1"), of_class(&narrow, "s1"));
        assert!((up[0].height / up[1].height - 3.0).abs() < 0.05);
        assert!(
            (up[0].top + up[0].height - up[2].top).abs() < 0.01,
            "a credit hangs from the line"
        );
        assert!((along[0].width / along[1].width - 3.0).abs() < 0.05);
        assert!(chart.description().ends_with("In March 2025 more money came back than was paid."));
    }

    #[test]
    fn a_part_of_a_month_is_hatched_and_said() {
        let part =
            MonthColumn { paid: Paid::Part(Money::from_pence(100 * 100)), ..month(2025, 2, None) };
        let chart = chart(vec![month(2025, 1, Some(300)), part]);
        for picture in pictures(&chart) {
            let hatched = of_class(&picture, "hatch");
            assert_eq!(hatched.len(), 1);
            assert_eq!(picture.matches("<pattern ").count(), 1);
            assert!(texts(&picture).iter().any(|text| text.words.ends_with("part")));
        }
        assert_eq!(
            chart.description(),
            "A bar chart of 2 months, January to February 2025. The published months come to £400. The only \
             month published whole is January 2025, with £300. Only a part of February 2025 (£100) was \
             published."
        );
        assert_eq!(chart.table().rows[1][2].text, "part of the month");
    }

    #[test]
    fn words_never_overlap_at_any_length() {
        let amounts = [
            Some(28_900_000),
            None,
            Some(999_900),
            Some(-1_450_000),
            Some(12),
            None,
            None,
            None,
            Some(0),
        ];
        for length in [1, 2, 9, 12, 23, 24, 25, 60] {
            for start in [1, 11, 12] {
                let mut at = Month::of(date(2023, start, 1));
                let mut months = Vec::new();
                for i in 0..length {
                    let amount = amounts[i % amounts.len()].map(|p| Money::from_pence(p * 100));
                    let paid = match (amount, i % 5 == 0) {
                        (Some(amount), true) => Paid::Part(amount),
                        (Some(amount), false) => Paid::Whole(amount),
                        (None, true) => Paid::WithinLonger,
                        (None, false) => Paid::Unpublished,
                    };
                    months.push(MonthColumn { month: at, paid });
                    at = at.next();
                }
                for picture in pictures(&chart(months)) {
                    assert_no_overlap(&picture);
                }
            }
        }
    }
}
