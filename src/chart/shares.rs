//! The parts of a whole, or of several: who provides a service, or how many promises were kept.

use crate::value::SitePath;
use crate::words::{Words, say};

use super::Shape;
use super::canvas::{Drawing, Width};
use super::figure::Figure;
use super::sentences::{join, sentence};
use super::stacks;
use super::table::{Cell, Table};

/// More parts or rows than these cannot be told apart.
const MOST_PARTS: usize = 5;
const MOST_ROWS: usize = 12;
/// Of so many rows the description says all shares; of more, the range of each part.
const SAID: usize = 3;

/// Bars of 100%, each divided into the same parts.
#[derive(Debug, Clone)]
pub struct Shares {
    heading: String,
    parts: Vec<String>,
    rows: Vec<SharesRow>,
}

/// One whole.
#[derive(Debug, Clone)]
pub struct SharesRow {
    /// What the whole is.
    pub label: String,
    /// Where its label leads, in the table.
    pub link: Option<SitePath>,
    /// An amount for each part; `None` where it is not known. A whole of which a part is not known
    /// has no shares.
    pub amounts: Vec<Option<Figure>>,
}

impl Shares {
    /// Wholes that are called `heading` ("Year"), divided into these parts in their order.
    pub fn new(heading: &str, parts: Vec<String>, rows: Vec<SharesRow>) -> Self {
        let whole = |mut row: SharesRow| {
            row.amounts = row.amounts.into_iter().map(|a| a.and_then(Figure::known)).collect();
            row.amounts.resize(parts.len(), None);
            row
        };
        let rows = rows.into_iter().map(whole).collect();
        Self { heading: heading.to_owned(), parts, rows }
    }

    /// The names of the parts.
    pub(super) fn parts(&self) -> &[String] {
        &self.parts
    }

    /// The wholes in their order.
    pub(super) fn rows(&self) -> &[SharesRow] {
        &self.rows
    }

    fn said(&self, words: &Words) -> String {
        let said = |row: &SharesRow| {
            let amounts = row.known().unwrap_or_default();
            let parts = || self.parts.iter().zip(amounts.iter().zip(row.shares()));
            let there = parts().filter(|(_, (amount, _))| amount.length > 0.0);
            let said: Vec<String> = there
                .map(|(part, (amount, share))| {
                    format!("{part} {} ({})", share.words(), amount.words)
                })
                .collect();
            let none = parts().filter(|(_, (amount, _))| amount.length <= 0.0);
            let none: Vec<&str> = none.map(|(part, _)| part.as_str()).collect();
            let said = words.list(&said);
            let said = if none.is_empty() {
                said
            } else {
                say!(words, "shares-and-nothing", parts = said, nothing = words.list(&none))
            };
            let label =
                if row.label.is_empty() { String::new() } else { format!("{}: ", row.label) };
            sentence(&(label + &said))
        };
        join(&self.rows.iter().map(said).collect::<Vec<_>>())
    }

    fn ranges(&self, words: &Words) -> String {
        let range = |(i, part): (usize, &String)| {
            let shares = || {
                self.rows.iter().filter_map(move |row| Some((row.shares().get(i).copied()?, row)))
            };
            let least = shares().min_by_key(|(share, _)| share.tenths)?;
            let most = shares().rev().max_by_key(|(share, _)| share.tenths)?;
            let said =
                |(share, row): (Share, &SharesRow)| format!("{} ({})", share.words(), row.label);
            Some(say!(words, "shares-range", part = part, from = said(least), to = said(most)))
        };
        join(&self.parts.iter().enumerate().filter_map(range).collect::<Vec<_>>())
    }

    fn why_no_shares(&self, words: &Words) -> Option<String> {
        let row = self.rows.iter().find(|row| row.shares().is_empty())?;
        let whole = Some(row.label.clone()).filter(|label| !label.is_empty());
        let whole = whole.unwrap_or_else(|| say!(words, "shares-whole"));
        let id = if row.amounts.iter().flatten().any(|amount| amount.length < 0.0) {
            "shares-excess-negative"
        } else if row.known().is_none() {
            "shares-excess-unknown"
        } else {
            "shares-excess-nothing"
        };
        Some(say!(words, id, whole = whole))
    }
}

/// A share of a whole.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Share {
    /// Exactly, from 0 to 1: for drawing.
    pub exact: f64,
    /// In tenths of a per cent, so rounded that all shares of a whole add up to 1,000.
    pub tenths: u32,
}

impl Share {
    /// "45.2%"; "<0.1%" where it is not nothing, but rounded to it.
    pub fn words(self) -> String {
        if self.tenths == 0 && self.exact > 0.0 {
            "<0.1%".to_owned()
        } else {
            format!("{}%", self.data())
        }
    }

    fn data(self) -> String {
        format!("{}.{}", self.tenths / 10, self.tenths % 10)
    }
}

impl SharesRow {
    /// All amounts, unless one is not known.
    pub(super) fn known(&self) -> Option<Vec<&Figure>> {
        self.amounts.iter().map(Option::as_ref).collect()
    }

    /// The share of each part; none where there is a part that is not known or negative, or where
    /// the whole comes to nothing.
    ///
    /// They add up to exactly 100.0% as they are printed, by the method of the largest remainder:
    /// each is rounded down, and the tenths that are then missing go to those that lost the most.
    pub(super) fn shares(&self) -> Vec<Share> {
        let lengths: Vec<f64> =
            self.known().unwrap_or_default().iter().map(|amount| amount.length).collect();
        let largest = lengths.iter().copied().fold(0.0, f64::max);
        if largest <= 0.0 || lengths.iter().any(|length| *length < 0.0) {
            return Vec::new();
        }
        // The sum of huge amounts would be infinite.
        let total: f64 = lengths.iter().map(|length| length / largest).sum();
        let exact: Vec<f64> = lengths.iter().map(|length| length / largest / total).collect();
        largest_remainder(&exact)
    }
}

fn largest_remainder(exact: &[f64]) -> Vec<Share> {
    let down = |exact: &f64| {
        let tenths = super::backend::whole((exact * 1000.0).floor()).unsigned_abs();
        Share { exact: *exact, tenths }
    };
    let mut shares: Vec<Share> = exact.iter().map(down).collect();
    // To a millionth, so that equal parts stay equal: the first of them comes first.
    let lost = |share: &Share| {
        super::backend::whole((share.exact * 1000.0 - f64::from(share.tenths)) * 1e6)
    };
    let mut order: Vec<usize> = (0..shares.len()).collect();
    order.sort_by_key(|i| std::cmp::Reverse(lost(&shares[*i])));
    let sum: u32 = shares.iter().map(|share| share.tenths).sum();
    let missing = usize::try_from(1000_u32.saturating_sub(sum)).unwrap_or(0);
    for i in order.into_iter().take(missing) {
        shares[i].tenths += 1;
    }
    shares
}

impl Shape for Shares {
    fn is_empty(&self) -> bool {
        self.parts.is_empty() || self.rows.is_empty()
    }

    fn description(&self, words: &Words) -> String {
        let (count, parts) = (self.rows.len(), words.list(&self.parts));
        let bars = say!(words, "shares-description", count = count, parts = parts);
        join(&[bars, if count <= SAID { self.said(words) } else { self.ranges(words) }])
    }

    fn table(&self, name: &str, caption: &str, words: &Words) -> Table {
        let share = |part: &String| say!(words, "shares-share", part = part) + "#";
        let parts = self.parts.iter().flat_map(|part| [format!("{part}#"), share(part)]);
        let headings: Vec<String> = std::iter::once(self.heading.clone()).chain(parts).collect();
        let mut table = Table::of(name, caption, &headings);
        let none = say!(words, "shares-not-known");
        for row in &self.rows {
            let shares = row.shares();
            let mut cells = vec![Cell::head(&row.label, row.link.as_ref())];
            for (i, amount) in row.amounts.iter().enumerate() {
                cells.push(Cell::figure(amount.as_ref(), &none));
                let share = shares.get(i).map(|share| Cell::with_data(share.words(), share.data()));
                cells.push(share.unwrap_or_else(Cell::empty));
            }
            table.row(cells);
        }
        table
    }

    fn excess(&self, words: &Words) -> Option<String> {
        let (parts, rows) = (self.parts.len(), self.rows.len());
        if parts > MOST_PARTS {
            return Some(say!(words, "chart-excess-parts", count = parts, most = MOST_PARTS));
        }
        if rows > MOST_ROWS {
            return Some(say!(words, "shares-excess", count = rows, most = MOST_ROWS));
        }
        self.why_no_shares(words)
    }

    fn draw(&self, sheet: Width, name: &str, words: &Words) -> Option<Drawing> {
        Some(stacks::draw(self, sheet, name, words))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::testing::{assert_no_overlap, drawn, frame, of_class, pictures, texts};
    use crate::chart::{Chart, Form, Picture};

    const LONG: &str = "Independent, voluntary, community and social enterprise sector together";

    fn row(label: &str, lengths: &[f64]) -> SharesRow {
        let figure = |length: &f64| {
            (*length > -9.0).then(|| Figure::new(*length, format!("£{length}"), length.to_string()))
        };
        SharesRow {
            label: label.to_owned(),
            link: None,
            amounts: lengths.iter().map(figure).collect(),
        }
    }

    fn chart(parts: &[&str], rows: Vec<SharesRow>) -> Chart {
        let parts = parts.iter().map(|part| (*part).to_owned()).collect();
        drawn(frame("shares"), &Form::Shares(Shares::new("Year", parts, rows)))
    }

    #[test]
    fn shares_add_up_as_they_are_shown() {
        let tenths = |lengths: &[f64]| {
            row("", lengths).shares().iter().map(|share| share.tenths).collect::<Vec<_>>()
        };
        // Thirds are 333.33 each: the first gets the tenth that is missing.
        assert_eq!(tenths(&[1.0, 1.0, 1.0]), [334, 333, 333]);
        // 666.67, 166.67, 166.67: two tenths are missing, and the first two get them.
        assert_eq!(tenths(&[4.0, 1.0, 1.0]), [667, 167, 166]);
        assert_eq!(tenths(&[1e308, 1e308]), [500, 500]);
        assert_eq!(tenths(&[5.0, 0.0]), [1000, 0]);
        for lengths in [[0.1, 0.7, 12.0, 3.3, 1e-9], [7.0, 11.0, 13.0, 17.0, 19.0]] {
            assert_eq!(tenths(&lengths).iter().sum::<u32>(), 1000);
        }
        let words: Vec<_> = row("", &[1e6, 1.0]).shares().iter().map(|s| s.words()).collect();
        assert_eq!(words, ["100.0%", "<0.1%"], "little is not nothing");
    }

    #[test]
    fn parts_are_as_long_as_their_shares() {
        let chart = chart(&["Council", "NHS", "Other"], vec![row("2025", &[6.0, 3.0, 1.0])]);
        for picture in pictures(&chart) {
            let lengths = ["s1", "s2", "s3"].map(|class| of_class(&picture, class)[0].width);
            assert!((lengths[0] / lengths[1] - 2.0).abs() < 0.01, "{lengths:?}");
            assert!((lengths[1] / lengths[2] - 3.0).abs() < 0.03, "{lengths:?}");
            assert!(texts(&picture).iter().any(|text| text.words.contains("£6 (60.0%)")));
            assert_no_overlap(&picture);
        }
        assert_eq!(
            chart.description(),
            "A bar that stands for 100%, divided into Council, NHS and Other. 2025: Council 60.0% \
             (£6), NHS 30.0% (£3) and Other 10.0% (£1)."
        );
        let row: Vec<_> = chart.table().rows[0].iter().map(|cell| cell.text.as_str()).collect();
        assert_eq!(row, ["2025", "£6", "60.0%", "£3", "30.0%", "£1", "10.0%"]);
    }

    #[test]
    fn many_bars_are_described_by_their_ranges() {
        let rows = (1..=4).map(|i| row(&format!("202{i}"), &[f64::from(i), 1.0])).collect();
        assert_eq!(
            chart(&["Council", "NHS"], rows).description(),
            "4 bars that stand for 100% each, divided into Council and NHS. Council: from 50.0% \
             (2021) to 80.0% (2024). NHS: from 20.0% (2024) to 50.0% (2021)."
        );
    }

    #[test]
    fn nothing_overlaps_however_small_and_however_long() {
        let lengths = [
            [1.0, 1.0, 1.0, 1.0, 1.0],
            [0.001, 0.001, 100.0, 0.001, 0.001],
            [1e-9, 1e12, 0.0, 0.0, 1e-9],
            [0.0, 0.0, 0.0, 0.0, 3.0],
            [100.0, 2.0, 1.0, 2.0, 3.0],
        ];
        for parts in [["Council"; 5], [LONG; 5], ["", LONG, "Kept", "Broken", "NHS"]] {
            for rows in [1, 12] {
                for start in 0..5 {
                    let row = |i: usize| row(["2025", LONG, ""][i % 3], &lengths[(start + i) % 5]);
                    for picture in pictures(&chart(&parts, (0..rows).map(row).collect())) {
                        assert_no_overlap(&picture);
                    }
                }
            }
        }
    }

    #[test]
    fn what_has_no_shares_is_a_table() {
        let why = |parts: &[&str], rows: Vec<SharesRow>| {
            let chart = chart(parts, rows);
            assert_eq!(chart.picture(), &Picture::Table);
            assert_eq!(chart.table().rows[0].len(), 1 + 2 * parts.len());
            chart.excess().map(str::to_owned).expect("a reason")
        };
        assert_eq!(
            why(&["A"; 6], vec![row("2025", &[1.0; 6])]),
            "6 parts are more than the 5 that can be told apart"
        );
        assert_eq!(
            why(&["A"], (0..13).map(|_| row("2025", &[1.0])).collect()),
            "13 bars are more than the 12 that can be compared"
        );
        let strange = "a part of 2025 is not known, so it has no shares";
        assert_eq!(why(&["A", "B"], vec![row("2025", &[1.0, -9.0])]), strange);
        assert_eq!(why(&["A", "B"], vec![row("2025", &[1.0, f64::NAN])]), strange);
        assert_eq!(why(&["A", "B"], vec![row("2025", &[1.0])]), strange);
        assert_eq!(
            why(&["A", "B"], vec![row("2025", &[2.0, -1.0])]),
            "a part of 2025 is negative, so it has no shares"
        );
        assert_eq!(
            why(&["A", "B"], vec![row("2025", &[0.0, 0.0])]),
            "2025 comes to nothing, so it has no shares"
        );
    }
}
