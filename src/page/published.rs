//! Which time is published, by whom, and what of it is a part only.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::Content;
use super::payers::{all_lists, are_several, covered};
use crate::ledger::{Coverage, Summary};
use crate::record::{Organisation, PaymentList};
use crate::register::Entry;
use crate::value::{Month, Slug};
use crate::words::say;

/// What was published by those who paid some payments. A month for which they published nothing is
/// not one in which they paid nothing, whatever others published.
pub(super) struct Published<'a> {
    /// Their lists, by number.
    pub(super) lists: BTreeSet<usize>,
    /// The months that these cover.
    pub(super) coverage: Cow<'a, Coverage>,
    /// The months that the lists of each payer cover, where there are several.
    each: Vec<Coverage>,
}

impl<'a> Published<'a> {
    /// What those published who paid the payments of a summary.
    pub(super) fn around(content: Content<'a>, summary: &Summary) -> Self {
        let all = &content.ledger.lists;
        if !are_several(content) {
            let coverage = Cow::Borrowed(&content.ledger.coverage);
            return Self { lists: all_lists(content), coverage, each: Vec::new() };
        }
        let mut payers: BTreeSet<&Slug> =
            summary.lists.iter().map(|list| &all[*list].payer).collect();
        if payers.is_empty() {
            payers = all.iter().map(|list| &list.payer).collect();
        }
        let theirs = |list: &usize| payers.contains(&all[*list].payer);
        let lists: BTreeSet<usize> = (0..all.len()).filter(theirs).collect();
        let coverage = if lists.len() == all.len() {
            Cow::Borrowed(&content.ledger.coverage)
        } else {
            Cow::Owned(content.ledger.coverage_of(&lists))
        };
        let several = payers.len() > 1;
        let each = payers.into_iter().filter(|_| several).map(|payer| covered(content, payer));
        Self { lists, coverage, each: each.collect() }
    }

    /// Whether it is known of all of them what they paid in a month.
    pub(super) fn is_known_of_all(&self, month: Month) -> bool {
        let is_known = |one: &Coverage| one.is_known(month) && !one.is_cards_only(month);
        is_known(&self.coverage) && self.each.iter().all(is_known)
    }
}

/// Why a month is not whole, where it is not, in the language of the page; where several pay, after
/// the name of the one whose list it is.
pub(super) fn partial(content: Content<'_>, coverage: &Coverage, month: Month) -> Vec<String> {
    let lists = content.register.all::<PaymentList>();
    let partial = coverage.partial(month).iter().filter_map(|list| lists.get(list));
    let several = are_several(content);
    let said = |list: &Entry<PaymentList>| {
        let record = &list.record;
        let meant = record.covers_month(month);
        let why = if meant { &record.partial } else { &record.outside };
        let days = || say!(content.words, "payments-covers-days", time = record.covers);
        let why = match why {
            Some(why) => why.trim().to_owned(),
            None => meant.then(days)?,
        };
        let payer = content.register.all::<Organisation>().get(list.record.payer.slug());
        let payer = payer.filter(|_| several);
        Some(payer.map_or(why.clone(), |payer| format!("{}: {why}", payer.name())))
    };
    partial.filter_map(said).collect()
}

/// The published time in words: "November 2025 and a part of April 2025". Whole months stand first,
/// so that nobody takes both for parts; of many months, the first and the last are named.
pub(super) fn published_time(content: Content<'_>, coverage: &Coverage) -> String {
    let words = content.words;
    let is_whole = |month: &Month| coverage.partial(*month).is_empty();
    let said = |month: &Month| {
        if is_whole(month) {
            words.month(*month)
        } else {
            say!(words, "published-part", month = *month)
        }
    };
    let mut published = coverage.months();
    published.retain(|month| coverage.is_published(*month));
    match &published[..] {
        [first, .., last] if published.len() > 6 => {
            let count = published.len();
            say!(words, "published-months", count = count, from = said(first), to = said(last))
        }
        few => {
            let (whole, part): (Vec<&Month>, Vec<&Month>) = few.iter().partition(|m| is_whole(m));
            words.list(&whole.into_iter().chain(part).map(said).collect::<Vec<_>>())
        }
    }
}
