//! Who was paid the most, or paid the most: the bars of a chart, and what they show first of all.

use crate::chart::{Bar, Emphasis};
use crate::ledger::{Group, Party, Tally};
use crate::value::{Money, SitePath};
use crate::words::{Words, say};

/// The most words of a name that a sentence around it bears.
const SHORT: usize = 5;

/// Suppliers or services by what was paid.
pub(super) struct Ranking<'a> {
    /// The anchor of the chart: `by-service`.
    pub(super) id: &'static str,
    /// The message that counts the groups: `noun-services`.
    pub(super) noun: &'static str,
    /// The message that says what of, and when: `chart-by-service`.
    pub(super) subtitle: &'static str,
    /// The groups, the largest first.
    pub(super) groups: Vec<Group>,
    /// Their names, by number.
    pub(super) parties: &'a [Party],
    /// What all payments come to.
    pub(super) whole: Money,
    /// What belongs to no group.
    pub(super) rest: Tally,
    /// The message that names that.
    pub(super) rest_name: &'static str,
    /// The message that names the groups without a bar of their own.
    pub(super) others: &'static str,
    /// The message that says which group is the largest.
    pub(super) largest: &'static str,
}

impl Ranking<'_> {
    /// The largest groups, then all others together, then what belongs to no group.
    pub(super) fn bars(
        &self,
        words: &Words,
        top: usize,
        path: impl Fn(usize) -> Option<SitePath>,
    ) -> Vec<Bar> {
        // One group more than the top is shown as itself: "1 other supplier" would say less.
        let top = if self.groups.len() == top + 1 { top + 1 } else { top };
        let (large, left) = self.groups.split_at(top.min(self.groups.len()));
        let bar = |label: String, amount: Money, emphasis: Emphasis| Bar {
            label,
            amount,
            share: words.percent(amount, self.whole),
            emphasis,
            link: None,
        };
        let mut bars: Vec<Bar> = large
            .iter()
            .map(|(number, tally)| Bar {
                link: path(*number),
                ..bar(self.parties[*number].name.clone(), tally.total, Emphasis::Normal)
            })
            .collect();
        if !left.is_empty() {
            let total = left.iter().map(|(_, tally)| tally.total).sum();
            bars.push(bar(say!(words, self.others, count = left.len()), total, Emphasis::Muted));
        }
        if self.rest.count > 0 {
            bars.push(bar(say!(words, self.rest_name), self.rest.total, Emphasis::Muted));
        }
        bars
    }

    /// The finding: "Most was paid under Highways: 26.2%"; the amount where credits leave no whole.
    pub(super) fn finding(&self, words: &Words) -> String {
        let Some((number, tally)) = self.groups.first() else {
            return say!(words, "chart-none-named");
        };
        let share =
            |total: Money| words.percent(total, self.whole).unwrap_or_else(|| words.rough(total));
        if tally.total <= Money::ZERO {
            let rest = self.rest.total;
            if rest <= Money::ZERO {
                return say!(words, "chart-more-came-back");
            }
            let name = say!(words, self.rest_name);
            return say!(words, "chart-largest", name = name, share = share(rest));
        }
        let (name, share) = (&self.parties[*number].name, share(tally.total));
        let short = name.split_whitespace().count() <= SHORT;
        say!(words, if short { self.largest } else { "chart-largest" }, name = name, share = share)
    }
}
