//! Spending by financial year, from April to March.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

use super::parts::Link;
use super::payers::Payers;
use super::payments::{self, in_payments};
use super::published::partial;
use super::spending::{PartyIndex, month_table};
use super::{Content, Fact, charts, exports, payers};
use crate::chart::{Cell, Chart, Table};
use crate::ledger::{Coverage, Payment, Summary, Tally};
use crate::record::Organisation;
use crate::register::Entry;
use crate::value::{FuzzyDate, Month, SitePath};
use crate::words::{Words, say};

/// A financial year, by the year in which it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Year(i16);

impl Year {
    /// The year in which a month lies.
    pub(super) fn of(month: Month) -> Self {
        let before_april = month.iso().get(5..).is_some_and(|number| number < "04");
        Self(month.year() - i16::from(before_april))
    }

    /// The year in which the whole of a time lies, if there is one.
    pub(super) fn around(time: FuzzyDate) -> Option<Self> {
        let first = Self::of(Month::of(time.earliest()?));
        let last = Self::of(Month::of(time.latest()?));
        (first == last).then_some(first)
    }

    /// Its page.
    pub(super) fn path(self) -> SitePath {
        SitePath::page(["spending", "years", &self.to_string()])
    }

    /// A link to its page.
    pub(super) fn link(self) -> Link {
        Link::new(self.to_string(), self.path())
    }

    /// The numbers of its payments, in the order of the ledger.
    pub(super) fn payments(self, content: Content<'_>) -> Vec<u32> {
        let ledger = content.ledger;
        let months = ledger.summary.months.keys().filter(|month| Self::of(**month) == self);
        let dated = months.flat_map(|month| ledger.in_month(Some(*month)));
        let own = |number: &&u32| Self::around(ledger.payment(**number).date) == Some(self);
        let coarse = ledger.in_month(None).iter().filter(own);
        let mut numbers: Vec<u32> = dated.chain(coarse).copied().collect();
        numbers.sort_unstable();
        numbers
    }

    /// Its months, but for those that had not ended on the day of the site and of which nothing
    /// is published.
    fn months(self, content: Content<'_>) -> Vec<Month> {
        let april = Month::of(jiff::civil::Date::new(self.0, 4, 1).unwrap_or_default());
        let as_at = content.register.edition.as_at;
        std::iter::successors(Some(april), |month| Some(month.next()))
            .take(12)
            .filter(|month| {
                month.last_day() < as_at || content.ledger.coverage.is_published(*month)
            })
            .collect()
    }
}

/// "2024-25": in addresses and in words.
impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:02}", self.0, (self.0 + 1) % 100)
    }
}

/// What was paid in a financial year.
#[derive(Debug, Serialize)]
pub struct YearView {
    /// What was paid in all, in a sentence; the page opens with it.
    #[serde(skip)]
    pub lead: String,
    /// Total, number, share, and what is in it.
    pub facts: Vec<Fact>,
    /// What must be known first: which months are missing or not whole.
    pub gaps: Vec<String>,
    /// By month, by service, by supplier.
    pub charts: Vec<Chart>,
    /// The months.
    pub table: Table,
    /// The file with all its payments, if there are any.
    pub download: Option<Link>,
    /// What the explorer is asked for the payments of its months: `year=2024-25`. None without any.
    pub explore: Option<String>,
    /// The years before and after.
    pub neighbours: Vec<Link>,
    /// Under which licence and with which words of thanks.
    pub attributions: Vec<String>,
}

/// The years of which a month is published, with what was paid in each.
pub(super) fn tallies(content: Content<'_>) -> BTreeMap<Year, Tally> {
    let ledger = content.ledger;
    let mut years: BTreeMap<Year, Tally> = BTreeMap::new();
    for month in
        ledger.coverage.months().into_iter().filter(|month| ledger.coverage.is_published(*month))
    {
        years.entry(Year::of(month)).or_default();
    }
    for (month, tally) in &ledger.summary.months {
        *years.entry(Year::of(*month)).or_default() += *tally;
    }
    for payment in ledger.in_month(None).iter().map(|number| ledger.payment(*number)) {
        if let Some(year) = Year::around(payment.date) {
            *years.entry(year).or_default() += Tally { count: 1, total: payment.amount };
        }
    }
    years
}

/// The numbers of the payments of which only a time is known that does not lie within one financial
/// year.
pub(super) fn of_none(content: Content<'_>) -> impl Iterator<Item = u32> {
    let ledger = content.ledger;
    let coarse = ledger.in_month(None).iter().copied();
    coarse.filter(|number| Year::around(ledger.payment(*number).date).is_none())
}

/// Links to all years.
pub(super) fn links(content: Content<'_>) -> Vec<Link> {
    tallies(content).into_keys().map(Year::link).collect()
}

/// The list of years.
pub(super) fn index(content: Content<'_>) -> PartyIndex {
    let words = content.words;
    let headings = ["pages-year", "years-months-published#", "pages-payments#", "pages-total#"];
    let mut table = Table::saying(words, "years", say!(words, "years-all"), &headings);
    let payers = Payers::of(content);
    for (year, tally) in tallies(content) {
        let months = year.months(content);
        let published = months.iter().filter(|month| content.ledger.coverage.is_published(**month));
        let partial = published.clone().filter(|month| payers.is_part(**month));
        let (published, partial) = (published.count(), partial.count());
        let months = say!(words, "years-of-12", count = published, part = partial);
        table.row([
            Cell::text(year.to_string()).linked(year.path()),
            Cell::with_data(months, published.to_string()),
            Cell::count(tally.count),
            Cell::money(tally.total),
        ]);
    }
    PartyIndex { lead: say!(words, "years-lead"), ..PartyIndex::of(table) }
}

/// The view of each year.
pub(super) fn pages(content: Content<'_>) -> Vec<(Year, YearView)> {
    let ledger = content.ledger;
    let all: Vec<Year> = tallies(content).into_keys().collect();
    let view = |(at, year): (usize, &Year)| {
        let neighbours = [at.checked_sub(1), Some(at + 1)].into_iter().flatten();
        let neighbours = neighbours.filter_map(|n| all.get(n)).map(|year| year.link()).collect();
        let numbers = year.payments(content);
        let summary = Summary::of(numbers.iter().map(|number| ledger.payment(*number)));
        (*year, YearView { neighbours, ..view(content, *year, &summary) })
    };
    all.iter().enumerate().map(view).collect()
}

fn view(content: Content<'_>, year: Year, summary: &Summary) -> YearView {
    let words = content.words;
    let months = year.months(content);
    let name = year.to_string();
    let caption = say!(words, "years-months", year = name);
    let is_known = |month: &Month| content.ledger.coverage.is_known(*month);
    let is_unknown = summary.all.count == 0 && !months.iter().any(is_known);
    let lists = payers::lists_for(content, &months, summary.lists.clone());
    let (from, to) = (year.0.to_string(), (year.0 + 1).to_string());
    YearView {
        lead: if is_unknown {
            say!(words, "years-unknown-lead", from = from, to = to)
        } else {
            say!(
                words,
                "years-year-lead",
                payers = payers::in_words(content, &lists),
                paid = in_payments(words, summary.all),
                from = from,
                to = to,
            )
        },
        facts: if is_unknown { Vec::new() } else { payments::facts(content, summary) },
        gaps: gaps(content, &months).into_iter().chain(unplaced(content, year)).collect(),
        charts: drawn(content, &months, &name, summary),
        table: month_table(content, caption, &months, summary),
        download: exports::of_year(words, year, summary.all.count),
        explore: (!summary.months.is_empty() && summary.without_month.count == 0)
            .then(|| format!("year={name}")),
        neighbours: Vec::new(),
        attributions: payers::attributions(content, &summary.lists),
    }
}

fn drawn(content: Content<'_>, months: &[Month], name: &str, summary: &Summary) -> Vec<Chart> {
    let words = content.words;
    let by_month = charts::months_among(content, summary, months, name, true).measuring(say!(
        words,
        "chart-by-month-of",
        time = name
    ));
    let mut drawn: Vec<Chart> =
        (summary.all.count > 0).then(|| by_month.draw()).into_iter().collect();
    if summary.services().len() > 1 {
        let services = charts::services(content, summary, name, charts::TOP);
        let subtitle = say!(words, "chart-by-service-of", time = name);
        drawn.push(services.measuring(subtitle).draw());
    }
    if summary.suppliers().len() > 1 {
        let suppliers = charts::suppliers(content, summary, name, charts::TOP);
        let subtitle = say!(words, "chart-by-supplier-of", time = name);
        drawn.push(suppliers.measuring(subtitle).draw());
    }
    drawn
}

/// Which months are missing, and which are not whole and why.
fn gaps(content: Content<'_>, months: &[Month]) -> Vec<String> {
    let (ledger, words) = (content.ledger, content.words);
    let missing = |coverage: &Coverage| {
        let missing = months.iter().copied().filter(|month| !coverage.is_published(*month));
        let runs = runs(words, &missing.collect::<Vec<_>>());
        (!runs.is_empty()).then(|| words.list(&runs))
    };
    let payers = Payers::of(content);
    let mut gaps: Vec<String> = if payers::are_several(content) {
        let of = |(payer, covered): &(&Entry<Organisation>, Coverage)| {
            let missing = missing(covered)?;
            Some(say!(words, "years-missing-of", payer = payer.name(), months = missing))
        };
        payers.each().filter_map(of).collect()
    } else {
        let missing = missing(&ledger.coverage).into_iter();
        missing.map(|months| say!(words, "years-missing", months = months)).collect()
    };
    for month in months {
        let said = |why: String| say!(words, "years-partial", month = month, why = why);
        let partial = partial(content, &content.ledger.coverage, *month).into_iter();
        gaps.extend(partial.chain(payers.cards_only(*month)).map(said));
    }
    gaps
}

/// How many payments may be of this year or of another, because no day is published for them.
fn unplaced(content: Content<'_>, year: Year) -> Option<String> {
    let around = |payment: &&Payment| {
        let (first, last) = (payment.date.earliest(), payment.date.latest());
        let begins = first.is_none_or(|day| Year::of(Month::of(day)) <= year);
        begins && last.is_none_or(|day| Year::of(Month::of(day)) >= year)
    };
    let coarse = of_none(content).map(|number| content.ledger.payment(number));
    let unplaced = coarse.filter(around);
    let all = Summary::of(unplaced).all;
    (all.count > 0).then(|| {
        let paid = in_payments(content.words, all);
        say!(content.words, "years-unplaced", paid = paid, year = year.to_string())
    })
}

/// "April 2025", "June 2025 to August 2025".
fn runs(words: &Words, months: &[Month]) -> Vec<String> {
    let mut runs: Vec<(Month, Month)> = Vec::new();
    for month in months {
        match runs.last_mut() {
            Some((_, last)) if last.next() == *month => *last = *month,
            _ => runs.push((*month, *month)),
        }
    }
    let said = |(first, last): (Month, Month)| {
        if first == last {
            words.month(first)
        } else {
            say!(words, "date-range", from = first, to = last)
        }
    };
    runs.into_iter().map(said).collect()
}
