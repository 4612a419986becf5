//! The Local Government Transparency Code 2015 (England): which of its datasets are published
//! here, which are due, which are late.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::datasets::standing;
use super::editions::{Editions, payments_due, quarter_of};
use super::picture::{months_of_a_year, picture};
use super::tables::{said_cell, truth_cell};
use crate::chart::{Cell, Form, Quarter, QuarterRow, Quarters, Table, capitalised};
use crate::ledger::next_due;
use crate::page::Content;
use crate::page::parts::Link;
use crate::page::section::Section;
use crate::record::{CodeDataset, Contract, Dataset, Frequency, Grant, Kind};
use crate::value::{Month, SitePath};
use crate::words::{Words, say};

/// How often the Code asks for a dataset, and the message that says above which amount (Part 2).
fn rule(dataset: CodeDataset) -> (Frequency, &'static str) {
    use CodeDataset as C;
    match dataset {
        C::Spending => (Frequency::Quarterly, "code-counts-spending"),
        C::Card => (Frequency::Quarterly, "code-counts-card"),
        C::Tenders | C::Contracts => (Frequency::Quarterly, "code-counts-contracts"),
        C::Grants => (Frequency::Annual, "code-counts-grants"),
        C::Salaries => (Frequency::Annual, "code-counts-salaries"),
        C::Waste => (Frequency::Once, "code-counts-waste"),
        C::Organisation => (Frequency::Annual, "code-counts-organisation"),
        C::Land => (Frequency::Annual, "code-counts-land"),
        C::Housing => (Frequency::Annual, "code-counts-housing"),
        C::PayMultiple
        | C::FacilityTime
        | C::ParkingAccount
        | C::ParkingSpaces
        | C::Fraud
        | C::Constitution => (Frequency::Annual, "code-counts-all"),
    }
}

/// The page: a row for each dataset of the Code, and a strip of quarters.
pub(in crate::page) fn report(content: Content<'_>) -> Option<Vec<Section>> {
    let register = content.register;
    let here = register.all::<Dataset>().iter().any(|entry| entry.record.code.is_some());
    if !here && content.ledger.lists.is_empty() {
        return None;
    }
    let as_at = register.edition.as_at;
    let words = content.words;
    let mut table = Table::saying(
        words,
        "transparency-code",
        say!(words, "code-datasets"),
        &[
            "views-dataset",
            "views-how-often",
            "code-what-counts",
            "code-published-here",
            "views-how-it-stands",
        ],
    );
    let (mut published, mut late) = (0, 0);
    for code in CodeDataset::ALL {
        let (frequency, counts) = rule(*code);
        let found = found(content, *code);
        published += usize::from(found.is_some());
        let stands = found
            .as_ref()
            .map_or_else(|| say!(words, "code-not-here"), |found| found.standing.clone());
        late += usize::from(found.as_ref().is_some_and(|found| found.late));
        let named = found.map_or_else(
            || truth_cell(words, false),
            |found| Cell::text(found.link.text).linked(found.link.to),
        );
        table.row([
            said_cell(words, code),
            said_cell(words, &frequency),
            Cell::text(say!(words, counts)),
            named,
            Cell::text(stands),
        ]);
    }
    let all = CodeDataset::ALL.len();
    let opening = Section::opening()
        .saying(say!(
            words,
            "code-summary",
            published = published,
            all = all,
            late = late,
            day = as_at
        ))
        .table(table)
        .saying(say!(words, "code-tenders"));
    let strip = strip(content)
        .map(|chart| Section::new("quarters", say!(words, "code-quarters")).chart(chart));
    Some(std::iter::once(opening).chain(strip).collect())
}

/// What is published here of a dataset of the Code.
struct Found {
    link: Link,
    standing: String,
    late: bool,
}

/// The dataset with the newest edition; payments, contracts and grants have records of their own.
fn found(content: Content<'_>, code: CodeDataset) -> Option<Found> {
    let register = content.register;
    let as_at = register.edition.as_at;
    let own = register.all::<Dataset>().iter().filter(|e| e.record.code == Some(code));
    let newest = own.max_by_key(|e| (next_due(&e.record), std::cmp::Reverse(e.slug.clone())));
    let due = payments_due(content, code);
    if let Some(entry) = newest.filter(|_| due.is_none()) {
        return Some(Found {
            link: Link::record(entry),
            standing: standing(content, &entry.record),
            late: next_due(&entry.record).is_some_and(|due| due < as_at),
        });
    }
    if let Some((due, payer)) = due {
        return Some(payments_found(content, due, payer));
    }
    match code {
        CodeDataset::Contracts => records_found(content, Contract::FOLDER, "code-contracts"),
        CodeDataset::Grants => records_found(content, Grant::FOLDER, "code-grants"),
        _ => None,
    }
}

/// The payments, of which the next are due on a day; from a payer, where there are several.
fn payments_found(content: Content<'_>, due: Date, payer: Option<&str>) -> Found {
    let words = content.words;
    let as_at = content.register.edition.as_at;
    let late = due < as_at;
    let standing = if late {
        say!(words, "code-spending-late", day = due, count = (as_at - due).get_days())
    } else {
        say!(words, "code-spending-due", day = due)
    };
    let standing = match payer {
        Some(payer) => say!(words, "code-standing-of", standing = standing, payer = payer),
        None => standing,
    };
    let link = Link::new(say!(words, "code-spending"), SitePath::page(["spending"]));
    Found { link, standing, late }
}

/// Records in a folder of their own, where there are any.
fn records_found(content: Content<'_>, folder: &'static str, title: &str) -> Option<Found> {
    let words = content.words;
    content.register.in_folder(folder).next().map(|_| Found {
        link: Link::new(say!(words, title), SitePath::page([folder])),
        standing: say!(words, "code-by-record"),
        late: false,
    })
}

/// How many quarters the strip shows.
const QUARTERS: i32 = 8;

/// The quarters up to the one before the day that is shown, the oldest first, by their first day.
fn quarters(as_at: Date) -> Vec<Date> {
    let this = quarter_of(as_at);
    (1..=QUARTERS).rev().map(|back| this.saturating_sub((back * 3).months())).collect()
}

/// "Oct–Dec 2025": nobody has to know when a financial year begins.
fn quarter_words(words: &Words, first: Date) -> String {
    months_of_a_year(words, Month::of(first), Month::of(first.saturating_add(2.months())))
}

/// For each quarterly dataset that is published here, and of payments for each payer: which quarters
/// are. Records of their own say nothing of quarters.
fn strip(content: Content<'_>) -> Option<crate::chart::Chart> {
    let (words, as_at) = (content.words, content.register.edition.as_at);
    let quarters = quarters(as_at);
    let quarterly =
        CodeDataset::ALL.iter().copied().filter(|code| rule(*code).0 == Frequency::Quarterly);
    let row = |code: CodeDataset, editions: &Editions<'_>, several: bool| QuarterRow {
        label: match editions.publisher.filter(|_| several) {
            Some(payer) => {
                say!(
                    words,
                    "code-of-payer",
                    dataset = capitalised(&words.text(&code)),
                    payer = payer.name()
                )
            }
            None => capitalised(&words.text(&code)),
        },
        link: found(content, code).map(|found| found.link.to),
        cells: quarters.iter().map(|first| editions.state(*first, as_at)).collect(),
    };
    let rows = quarterly.flat_map(|code| {
        let all = Editions::of(content, code);
        all.iter().map(|one| row(code, one, all.len() > 1)).collect::<Vec<_>>()
    });
    let rows: Vec<QuarterRow> = rows.collect();
    if rows.is_empty() {
        return None;
    }
    let missing = rows.iter().flat_map(|row| &row.cells).filter(|cell| **cell == Quarter::Missing);
    let all = rows.len() * quarters.len();
    let title = say!(words, "code-missing", missing = missing.count(), all = all);
    let periods = quarters.iter().map(|first| quarter_words(words, *first)).collect();
    Some(picture(
        content,
        "quarter-strip",
        title,
        &say!(words, "code-strip"),
        &Form::Quarters(Quarters::new(periods, rows)),
    ))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_strip_ends_with_the_quarter_before_the_day() {
        assert_eq!(quarter_words(&Words::english(), date(2025, 10, 1)), "Oct–Dec 2025");
        assert_eq!(quarters(date(2026, 11, 25)).last(), Some(&date(2026, 7, 1)));
    }

    #[test]
    fn every_dataset_of_the_code_has_a_rule() {
        assert_eq!(CodeDataset::ALL.len(), 16);
        let words = Words::english();
        assert!(CodeDataset::ALL.iter().all(|code| !say!(&words, rule(*code).1).is_empty()));
    }
}
