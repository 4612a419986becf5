//! What a chart of months says in sentences.

use super::bars::amount;
use super::columns::{Columns, MonthColumn, Paid, Run};
use super::sentences::join;
use crate::value::Money;
use crate::words::{Words, say};

impl Columns {
    /// What the picture shows, in sentences.
    pub(super) fn in_words(&self, words: &Words) -> String {
        join(&[
            say!(
                words,
                "columns-description",
                count = self.months().len(),
                period = period(self.months(), words),
            ),
            self.total(words),
            self.extremes(words),
            self.unpublished(words),
            self.within_longer(words),
            self.parts(words),
            self.credits(words),
        ])
    }

    fn extremes(&self, words: &Words) -> String {
        // Half a month says nothing about which month was lowest.
        let whole = || self.published().filter(|(column, _)| !column.paid.is_part());
        let highest = whole().rev().max_by_key(|(_, total)| *total);
        let lowest = whole().min_by_key(|(_, total)| *total);
        let has_parts = self.published().any(|(column, _)| column.paid.is_part());
        let id = |all, of_whole| if has_parts { of_whole } else { all };
        match (highest, lowest) {
            (Some(high), Some(low)) if whole().count() > 1 && high.1 == low.1 => {
                say!(words, "columns-alike", amount = amount(high.1, words))
            }
            (Some(high), Some(low)) if whole().count() > 1 => say!(
                words,
                id("columns-extremes", "columns-extremes-whole"),
                highest = high.0.month,
                most = amount(high.1, words),
                lowest = low.0.month,
                least = amount(low.1, words),
            ),
            (Some((only, total)), _) => {
                let id = id("columns-only", "columns-only-whole");
                say!(words, id, month = only.month, amount = amount(total, words))
            }
            _ => String::new(),
        }
    }

    fn total(&self, words: &Words) -> String {
        let total: Money = self.published().map(|(_, total)| total).sum();
        if self.published().next().is_some() {
            say!(words, "columns-total", total = words.rough(total))
        } else if self.is_unpublished() {
            say!(words, "columns-none")
        } else {
            String::new()
        }
    }

    /// The months without an amount for this reason, if there are any: "April to May 2025".
    fn gaps(&self, reason: Paid, words: &Words) -> Option<String> {
        let gap = |run| match run {
            Run::Gap(months) if months[0].paid == reason => Some(period(months, words)),
            _ => None,
        };
        let gaps: Vec<String> = self.runs().filter_map(gap).collect();
        (!gaps.is_empty()).then(|| words.list(&gaps))
    }

    /// Of which months there is nothing at all.
    fn unpublished(&self, words: &Words) -> String {
        let gaps = self.gaps(Paid::Unpublished, words).filter(|_| !self.is_unpublished());
        gaps.map_or_else(String::new, |periods| say!(words, "columns-gaps", periods = periods))
    }

    /// Whether nothing is published at all.
    fn is_unpublished(&self) -> bool {
        self.months().iter().all(|column| column.paid == Paid::Unpublished)
    }

    /// Of which months only a longer time was published.
    fn within_longer(&self, words: &Words) -> String {
        self.gaps(Paid::WithinLonger, words).map_or_else(String::new, |periods| {
            say!(words, "columns-within-longer", periods = periods)
        })
    }

    fn parts(&self, words: &Words) -> String {
        let part = |(column, total): (&MonthColumn, Money)| {
            say!(words, "columns-part-with", month = column.month, amount = amount(total, words))
        };
        let parts = self.published().filter(|(column, _)| column.paid.is_part());
        let parts: Vec<String> = parts.map(part).collect();
        match parts.len() {
            0 => String::new(),
            count => say!(words, "columns-parts", count = count, months = words.list(&parts)),
        }
    }

    fn credits(&self, words: &Words) -> String {
        let credits: Vec<String> = self
            .published()
            .filter(|(_, total)| total.is_negative())
            .map(|(column, _)| words.month(column.month))
            .collect();
        if credits.is_empty() {
            return String::new();
        }
        say!(words, "columns-credits", months = words.list(&credits))
    }
}

/// "May 2025", "May to October 2025", "November 2024 to February 2025".
pub(super) fn period(months: &[MonthColumn], words: &Words) -> String {
    let (Some(first), Some(last)) = (months.first(), months.last()) else { return String::new() };
    let (from, to) = (words.month(first.month), words.month(last.month));
    match from.split_once(' ') {
        _ if from == to => to,
        Some((month, _)) if first.month.year() == last.month.year() => {
            say!(words, "columns-range", from = month, to = to)
        }
        _ => say!(words, "columns-range", from = from, to = to),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::testing::ENGLISH;
    use crate::value::Month;
    use jiff::civil::date;

    #[test]
    fn a_period_names_its_year_once_where_it_can() {
        let month = |year, month| MonthColumn {
            month: Month::of(date(year, month, 1)),
            paid: Paid::Unpublished,
        };
        assert_eq!(period(&[month(2025, 5)], &ENGLISH), "May 2025");
        assert_eq!(period(&[month(2025, 5), month(2025, 6)], &ENGLISH), "May to June 2025");
        assert_eq!(
            period(&[month(2024, 12), month(2025, 1)], &ENGLISH),
            "December 2024 to January 2025"
        );
    }
}
