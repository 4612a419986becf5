//! The parts of a whole, each as large as its amount.

use crate::value::{Money, SitePath};
use crate::words::{Words, say};

use super::Shape;
use super::canvas::{Drawing, Width};
use super::parcels;
use super::sentences::join;
use super::table::{Cell, Table};

/// Fewer parts than this are no whole, and more cannot be told apart.
const PARTS: std::ops::RangeInclusive<usize> = 2..=60;

/// Parts of a whole, the largest first.
#[derive(Debug, Clone)]
pub struct Treemap {
    noun: &'static str,
    parts: Vec<Part>,
}

/// A part.
#[derive(Debug, Clone)]
pub struct Part {
    /// What it is.
    pub label: String,
    /// How much of the whole.
    pub amount: Money,
    /// Its share of the whole, "14.2%"; reckoned from the amounts where it is left out.
    pub share: Option<String>,
    /// Where its name leads, in the table.
    pub link: Option<SitePath>,
    /// Whether it stands for several, so that it is never called the largest.
    pub together: bool,
}

impl Treemap {
    /// A whole of parts of a kind, whose number is said by the message `noun` ("12 services") and
    /// which is the heading `noun-heading` ("Service").
    pub fn new(noun: &'static str, mut parts: Vec<Part>) -> Self {
        parts.sort_by(|a, b| b.amount.cmp(&a.amount).then_with(|| a.label.cmp(&b.label)));
        Self { noun, parts }
    }

    /// The parts that are more than nothing, the largest first.
    pub(super) fn parts(&self) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(|part| part.amount > Money::ZERO)
    }

    fn total(&self) -> Money {
        self.parts.iter().map(|part| part.amount).sum()
    }

    /// A part's share; nothing where credits leave no whole of which it could be a part.
    fn share(&self, part: &Part, words: &Words) -> String {
        let reckoned = || words.percent(part.amount, self.whole()?);
        part.share.clone().or_else(reckoned).unwrap_or_default()
    }

    /// The same as it stands in the data, where it is reckoned from the amounts.
    fn share_as_data(&self, part: &Part) -> Option<String> {
        self.whole().filter(|_| part.share.is_none()).and_then(|all| part.amount.percent_of(all))
    }

    /// What all parts are shares of; `None` where there are credits.
    fn whole(&self) -> Option<Money> {
        let credits = self.parts.iter().any(|part| part.amount.is_negative());
        (!credits).then(|| self.total())
    }

    /// "Kier with £4.1 million (14.2%)".
    fn in_words(&self, part: &Part, words: &Words) -> String {
        let (amount, share) = (words.rough(part.amount), self.share(part, words));
        let value = if share.is_empty() { amount } else { format!("{amount} ({share})") };
        say!(words, "chart-with", name = part.label, value = value)
    }

    /// The parts that can be compared: all but those that stand for several.
    fn single(&self) -> impl Iterator<Item = &Part> {
        self.parts().filter(|part| !part.together)
    }

    fn extremes(&self, words: &Words) -> String {
        let parts: Vec<&Part> = self.single().collect();
        let (Some(most), Some(fewest)) = (parts.first(), parts.last()) else {
            return String::new();
        };
        let (largest, smallest) = (self.in_words(most, words), self.in_words(fewest, words));
        let several: Vec<String> = self
            .parts()
            .filter(|part| part.together)
            .map(|part| self.in_words(part, words))
            .collect();
        if several.is_empty() {
            return say!(words, "chart-extremes", largest = largest, smallest = smallest);
        }
        let several = words.list(&several);
        say!(words, "treemap-extremes", largest = largest, smallest = smallest, several = several)
    }

    /// How few of the parts are half of the whole.
    fn half(&self, words: &Words) -> String {
        let mut sum = Money::ZERO;
        let needed = self.single().position(|part| {
            sum += part.amount;
            sum.pence() * 2 >= self.total().pence()
        });
        match needed {
            None | Some(0) => String::new(),
            Some(before) => say!(words, "treemap-half", count = before + 1),
        }
    }

    fn nothing(&self, words: &Words) -> String {
        let none: Vec<&str> = self
            .parts
            .iter()
            .filter(|part| part.amount == Money::ZERO)
            .map(|part| part.label.as_str())
            .collect();
        match none.len() {
            0 => String::new(),
            few @ 1..=4 => say!(words, "treemap-zero", count = few, parts = words.list(&none)),
            many => say!(words, "treemap-zero-many", count = many),
        }
    }
}

impl Shape for Treemap {
    fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    fn description(&self, words: &Words) -> String {
        join(&[
            say!(
                words,
                "treemap-description",
                parts = say!(words, self.noun, count = self.parts.len()),
                total = words.rough(self.total()),
            ),
            self.extremes(words),
            self.half(words),
            self.nothing(words),
        ])
    }

    fn table(&self, name: &str, caption: &str, words: &Words) -> Table {
        let first = format!("{}-heading", self.noun);
        let headings = [first.as_str(), "chart-amount#", "chart-share#"];
        let mut table = Table::saying(words, name, caption, &headings);
        for part in &self.parts {
            let label = Cell::text(&part.label);
            let label = match &part.link {
                Some(link) => label.linked(link.clone()),
                None => label,
            };
            let share = self.share(part, words);
            let data = self.share_as_data(part).unwrap_or_else(|| share.clone());
            table.row(vec![label, Cell::money(part.amount), Cell::with_data(share, data)]);
        }
        table
    }

    fn excess(&self, words: &Words) -> Option<String> {
        let drawn = self.parts().count();
        let credits = self.parts.iter().filter(|part| part.amount.is_negative()).count();
        if credits > 0 {
            Some(say!(words, "treemap-excess-credits", count = credits))
        } else if drawn > *PARTS.end() {
            Some(say!(words, "chart-excess-parts", count = drawn, most = *PARTS.end()))
        } else if drawn < *PARTS.start() {
            Some(say!(words, "treemap-excess-few"))
        } else {
            None
        }
    }

    fn draw(&self, sheet: Width, name: &str, words: &Words) -> Option<Drawing> {
        Some(parcels::draw(self, sheet, name, words))
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
        let part = |(label, pounds): &(&str, i128)| Part {
            label: (*label).to_owned(),
            amount: Money::from_pence(pounds * 100),
            share: None,
            link: None,
            together: false,
        };
        let parts = amounts.iter().map(part).collect();
        drawn(frame("parts"), &Form::Treemap(Treemap::new("noun-services", parts)))
    }

    #[test]
    fn areas_are_as_large_as_amounts() {
        let amounts = [("A", 600), ("B", 600), ("C", 400), ("D", 300), ("E", 200), ("F", 200)];
        for picture in pictures(&chart(&amounts)) {
            let parts = of_class(&picture, "s1");
            // Each side gives a pixel to the white gap.
            let area = |i: usize| (parts[i].width + 2.0) * (parts[i].height + 2.0);
            let whole: f64 = (0..parts.len()).map(area).sum();
            for (i, (_, pounds)) in amounts.iter().enumerate() {
                let expected = whole * f64::from(i32::try_from(*pounds).expect("small")) / 2300.0;
                let doubt = 0.1 * (parts[i].width + parts[i].height + 4.0);
                assert!((area(i) - expected).abs() < doubt, "{} is not {expected}", area(i));
            }
            for (i, a) in parts.iter().enumerate() {
                assert!(parts[i + 1..].iter().all(|b| !a.meets(b)), "{parts:?}");
            }
        }
    }

    #[test]
    fn the_words_say_the_whole_and_its_largest_parts() {
        let chart =
            chart(&[("Roads", 300_000), ("Care", 500_000), ("Arts", 0), ("Parks", 200_000)]);
        assert_eq!(
            chart.description(),
            "A treemap of 4 services, which come to £1 million together: each has an area as large as its amount. \
             The largest is Care with £500,000 (50.0%); the smallest is Parks with £200,000 (20.0%). Arts is zero \
             and has no area."
        );
        let rows: Vec<&str> = chart.table().rows.iter().map(|row| row[2].text.as_str()).collect();
        assert_eq!(rows, ["50.0%", "30.0%", "20.0%", "0.0%"]);
        assert!(
            self::chart(&[("a", 4), ("b", 3), ("c", 3)])
                .description()
                .ends_with("The 2 largest are half of the whole or more.")
        );
    }

    #[test]
    fn each_part_is_named_in_its_area_or_in_the_list() {
        for number in [2, 9, 30, 60] {
            let names: Vec<String> = (0..number)
                .map(|i| {
                    format!(
                        "{} {i}",
                        ["Care", LONG, "Llanfairpwllgwyngyllgogerychwyrndrobwll"][i % 3]
                    )
                })
                .collect();
            for power in [0, 1, 4] {
                let amounts: Vec<(&str, i128)> = names
                    .iter()
                    .zip(1i128..)
                    .map(|(name, i)| (name.as_str(), 900_000_000_000 / i.pow(power)))
                    .collect();
                for picture in pictures(&chart(&amounts)) {
                    assert_no_overlap(&picture);
                    assert_eq!(of_class(&picture, "s1").len(), number);
                    let words = texts(&picture).into_iter().filter(|t| t.words.starts_with('£'));
                    assert_eq!(words.count(), number, "each amount once");
                }
            }
        }
    }

    #[test]
    fn what_is_no_whole_is_a_table() {
        let many: Vec<(&str, i128)> = (1..=61).map(|i| ("A", i)).collect();
        for (amounts, why) in [
            (
                &[("A", 5), ("B", -1)][..],
                Some("1 part of the whole is below zero and can have no area"),
            ),
            (&many[..], Some("61 parts are more than the 60 that can be told apart")),
            (&many[..60], None),
            (&[("A", 5), ("B", 0)][..], Some("fewer than two parts are more than zero")),
        ] {
            assert_eq!(chart(amounts).excess(), why);
        }
    }
}
