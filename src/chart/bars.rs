//! Amounts side by side: who received how much.

use crate::value::{Money, SitePath};
use crate::words::{Words, say};

use super::Shape;
use super::canvas::{Drawing, Width};
use super::rows::{self, Labels, Row};
use super::sentences::{join, sentence};
use super::slot::Slot;
use super::table::{Cell, Table};

/// The widest that names beside the bars may be.
const NAMES: f64 = 250.0;

/// Bars, in the order in which they are to be read.
#[derive(Debug, Clone)]
pub struct Bars {
    noun: &'static str,
    all: Vec<Bar>,
}

/// One bar.
#[derive(Debug, Clone)]
pub struct Bar {
    /// Whose amount it is.
    pub label: String,
    /// The amount. Credits are negative.
    pub amount: Money,
    /// Its share of the whole, where that is worth saying: "14.2%".
    pub share: Option<String>,
    /// Whether it stands for something other than its neighbours.
    pub emphasis: Emphasis,
    /// Where its name leads, in the table.
    pub link: Option<SitePath>,
}

/// Whether a bar is one of many or something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Emphasis {
    /// One of many.
    #[default]
    Normal,
    /// Something else, such as "withheld" or "all others": grey with a keyline.
    Muted,
}

impl Bars {
    /// Bars of things of a kind, whose number is said by the message `noun` ("12 suppliers") and
    /// which is the heading `noun-heading` ("Supplier").
    pub fn new(noun: &'static str, bars: Vec<Bar>) -> Self {
        Self { noun, all: bars }
    }

    fn total(&self) -> Money {
        self.all.iter().map(|bar| bar.amount).sum()
    }

    fn extremes(&self, words: &Words) -> String {
        let normal = || self.all.iter().filter(|bar| bar.emphasis == Emphasis::Normal);
        // The first of equals, as they are read.
        let largest = normal().rev().max_by_key(|bar| bar.amount);
        let smallest = normal().min_by_key(|bar| bar.amount);
        match (largest, smallest) {
            (Some(most), Some(least)) if normal().count() > 1 => say!(
                words,
                "chart-extremes",
                largest = most.in_words(words),
                smallest = least.in_words(words),
            ),
            (Some(only), _) => sentence(&only.in_words(words)),
            _ => String::new(),
        }
    }

    fn muted(&self, words: &Words) -> String {
        let muted: Vec<String> = self
            .all
            .iter()
            .filter(|bar| bar.emphasis == Emphasis::Muted)
            .map(|bar| bar.in_words(words))
            .collect();
        if muted.is_empty() {
            String::new()
        } else {
            say!(words, "bars-muted", bars = words.list(&muted))
        }
    }

    fn credits(&self, words: &Words) -> String {
        let credits: Vec<&str> = self
            .all
            .iter()
            .filter(|bar| bar.amount.is_negative())
            .map(|bar| bar.label.as_str())
            .collect();
        if credits.is_empty() {
            return String::new();
        }
        say!(words, "bars-credits", bars = words.list(&credits))
    }
}

impl Bar {
    /// A bar like its neighbours.
    pub fn new(label: impl Into<String>, amount: Money) -> Self {
        Self { label: label.into(), amount, share: None, emphasis: Emphasis::Normal, link: None }
    }

    /// "Kier with £4.1 million (14.2%)".
    fn in_words(&self, words: &Words) -> String {
        say!(words, "chart-with", name = self.label, value = self.value(true, words))
    }

    fn value(&self, with_share: bool, words: &Words) -> String {
        let amount = amount(self.amount, words);
        match &self.share {
            Some(share) if with_share => format!("{amount} ({share})"),
            _ => amount,
        }
    }

    fn row(&self, sheet: Width, words: &Words) -> Row {
        Row::Bar {
            label: self.label.clone(),
            amount: self.amount,
            words: self.value(sheet == Width::Wide, words),
            slot: match self.emphasis {
                Emphasis::Normal => Slot::Solid,
                Emphasis::Muted => Slot::Muted,
            },
        }
    }

    fn cells(&self, with_share: bool) -> Vec<Cell> {
        let label = Cell::heading(&self.label, self.link.as_ref());
        let mut cells = vec![label, Cell::money(self.amount)];
        if with_share {
            cells.push(Cell::text(self.share.clone().unwrap_or_default()));
        }
        cells
    }
}

/// "£2.4 million", "−£200 credit".
pub(super) fn amount(amount: Money, words: &Words) -> String {
    let rough = words.rough(amount);
    if amount.is_negative() { say!(words, "chart-credit", amount = rough) } else { rough }
}

impl Shape for Bars {
    fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    fn description(&self, words: &Words) -> String {
        let normal = self.all.iter().filter(|bar| bar.emphasis == Emphasis::Normal).count();
        let total = if self.all.len() > 1 {
            say!(words, "bars-total", total = words.rough(self.total()))
        } else {
            String::new()
        };
        let bars = say!(words, self.noun, count = normal);
        join(&[
            say!(words, "bars-description", bars = bars),
            self.extremes(words),
            self.muted(words),
            total,
            self.credits(words),
        ])
    }

    fn table(&self, name: &str, caption: &str, words: &Words) -> Table {
        let with_share = self.all.iter().any(|bar| bar.share.is_some());
        let first = format!("{}-heading", self.noun);
        let mut headings = vec![first.as_str(), "chart-amount#"];
        headings.extend(with_share.then_some("chart-share#"));
        let mut table = Table::saying(words, name, caption, &headings);
        for bar in &self.all {
            table.row(bar.cells(with_share));
        }
        table
    }

    fn draw(&self, sheet: Width, name: &str, words: &Words) -> Option<Drawing> {
        let labels = match sheet {
            Width::Wide => Labels::Beside(NAMES),
            Width::Narrow => Labels::Above,
        };
        let rows: Vec<Row> = self.all.iter().map(|bar| bar.row(sheet, words)).collect();
        Some(rows::draw(&rows, labels, sheet, name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::testing::{assert_no_overlap, drawn, frame, of_class, pictures, texts};
    use crate::chart::{Chart, Form};

    const LONG: &str =
        "Royal Borough of Kensington and Chelsea and its Wholly Owned Housing Management Companies";

    fn chart(amounts: &[(&str, i128)]) -> Chart {
        let bar =
            |(label, pounds): &(&str, i128)| Bar::new(*label, Money::from_pence(pounds * 100));
        let bars = amounts.iter().map(bar).collect();
        drawn(frame("suppliers"), &Form::Bars(Bars::new("noun-suppliers", bars)))
    }

    #[test]
    fn bars_are_as_long_as_their_amounts() {
        for picture in pictures(&chart(&[("A", 4_000_000), ("B", 1_000_000), ("C", 0)])) {
            let bars = of_class(&picture, "s1");
            assert_eq!(bars.len(), 2, "nothing is drawn for nothing");
            let ratio = bars[0].width / bars[1].width;
            assert!((ratio - 4.0).abs() < 0.02, "{ratio}");
            assert!((bars[0].left - bars[1].left).abs() < 0.01);
        }
    }

    #[test]
    fn a_small_amount_beside_a_huge_one_is_still_seen() {
        for picture in pictures(&chart(&[("Huge", 900_000_000_000), ("Tiny", 1)])) {
            let bars = of_class(&picture, "s1");
            assert!(bars[0].width > 100.0);
            assert!((bars[1].width - 2.0).abs() < 0.11);
            assert_no_overlap(&picture);
        }
    }

    #[test]
    fn a_credit_lies_left_of_zero_and_is_named() {
        let chart = chart(&[("Payments", 300_000), ("Refund", -100_000)]);
        for picture in pictures(&chart) {
            let bars = of_class(&picture, "s1");
            assert!((bars[1].left + bars[1].width - bars[0].left).abs() < 0.01);
            assert!((bars[0].width / bars[1].width - 3.0).abs() < 0.02);
            assert!(texts(&picture).iter().any(|text| text.words == "−£100,000 credit"));
            assert_no_overlap(&picture);
        }
        assert_eq!(
            chart.description(),
            "A bar chart of 2 suppliers. The largest is Payments with £300,000; the smallest is Refund with \
             −£100,000 credit. All bars together come to £200,000. Below zero, as money that came \
             back: Refund."
        );
        for picture in pictures(&self::chart(&[("Only refunds", -5), ("And more", -100_000)])) {
            assert_no_overlap(&picture);
        }
    }

    #[test]
    fn labels_never_overlap() {
        for count in [1, 10, 30] {
            let names = [
                LONG,
                "Kier",
                "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Community Council",
            ];
            let amounts: Vec<_> = (0..count)
                .map(|i| (names[i % 3], i128::try_from(9_999_999 / (i + 1)).expect("small")))
                .collect();
            for picture in pictures(&chart(&amounts)) {
                assert_eq!(of_class(&picture, "s1").len(), count);
                assert_no_overlap(&picture);
            }
        }
    }

    #[test]
    fn what_is_withheld_is_grey_and_said() {
        let bars = vec![
            Bar { share: Some("75%".into()), ..Bar::new("Kier", Money::from_pence(300)) },
            Bar {
                emphasis: Emphasis::Muted,
                share: Some("25%".into()),
                ..Bar::new("Name withheld", Money::from_pence(100))
            },
        ];
        let chart = drawn(frame("s"), &Form::Bars(Bars::new("noun-suppliers", bars)));
        assert_eq!(
            chart.description(),
            "A bar chart of 1 supplier. Kier with £3 (75%). Also shown, in grey: Name withheld with £1 (25%). All bars \
             together come to £4."
        );
        for picture in pictures(&chart) {
            assert_eq!(of_class(&picture, "muted").len(), 1);
        }
        let headings: Vec<_> =
            chart.table().columns.iter().map(|c| (c.heading.as_str(), c.numeric)).collect();
        assert_eq!(headings, [("Supplier", false), ("Amount", true), ("Share", true)]);
        assert_eq!(chart.table().rows[1][1], Cell::money(Money::from_pence(100)));
    }

    #[test]
    fn names_cannot_break_out_of_the_picture() {
        let chart = chart(&[("Marks & <Spencer> \"plc\"", 5)]);
        for picture in pictures(&chart) {
            assert!(
                picture.contains(">Marks &amp; &lt;Spencer&gt; &quot;plc&quot;</text>"),
                "{picture}"
            );
        }
    }
}
