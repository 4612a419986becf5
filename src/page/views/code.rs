//! The Local Government Transparency Code 2015 (England): which of its datasets are published
//! here, which are due, which are late.

use jiff::ToSpan as _;
use jiff::civil::{Date, date};

use super::datasets::standing;
use super::picture::picture;
use crate::chart::{Cell, Form, Quarter, QuarterRow, Quarters, Table, capitalised};
use crate::ledger::next_due;
use crate::page::Content;
use crate::page::parts::Link;
use crate::page::section::Section;
use crate::record::{CodeDataset, Contract, Dataset, Frequency, Grant, Kind};
use crate::value::{Month, SitePath};

/// How often the Code asks for a dataset, and above which amount (Part 2).
fn rule(dataset: CodeDataset) -> (Frequency, &'static str) {
    use CodeDataset as C;
    match dataset {
        C::Spending => (Frequency::Quarterly, "each payment over £500"),
        C::Card => (Frequency::Quarterly, "every transaction"),
        C::Tenders | C::Contracts => (Frequency::Quarterly, "over £5,000"),
        C::Grants => (Frequency::Annual, "every grant"),
        C::Salaries => (Frequency::Annual, "salaries of £50,000 and more"),
        C::Waste => (Frequency::Once, "contracts of that time"),
        C::Organisation => (Frequency::Annual, "the top three tiers"),
        C::Land => (Frequency::Annual, "all land and buildings"),
        C::Housing => (Frequency::Annual, "councils with a housing account"),
        C::PayMultiple
        | C::FacilityTime
        | C::ParkingAccount
        | C::ParkingSpaces
        | C::Fraud
        | C::Constitution => (Frequency::Annual, "all"),
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
    let mut table = Table::new(
        "transparency-code",
        "The datasets of the Transparency Code",
        &["Dataset", "How often", "What counts", "Published here", "How it stands"],
    );
    let (mut published, mut late) = (0, 0);
    for code in CodeDataset::ALL {
        let (frequency, counts) = rule(*code);
        let found = found(content, *code);
        published += usize::from(found.is_some());
        let stands = found
            .as_ref()
            .map_or_else(|| "Not published here".to_owned(), |found| found.standing.clone());
        late += usize::from(found.as_ref().is_some_and(|found| found.late));
        let name = Cell::text(capitalised(code.word()));
        let named = found.map_or_else(
            || Cell::text("No"),
            |found| Cell::text(found.link.text).linked(found.link.to),
        );
        table.row([
            name,
            Cell::text(capitalised(frequency.word())),
            Cell::text(capitalised(counts)),
            named,
            Cell::text(stands),
        ]);
    }
    let all = CodeDataset::ALL.len();
    let opening = Section::opening()
        .saying(format!(
            "{published} of {all} datasets are published here, {late} of them late on {}. “Late here” means that this site does not have the next edition; the council may have published it elsewhere. A row may stand for the data of one council only; its page says which.",
            content.words.day(as_at)
        ))
        .table(table)
        .saying("Since 24 February 2025 councils may publish invitations to tender and contracts of £5,000 and more on the central digital platform, Find a Tender, instead.");
    let strip =
        strip(content).map(|chart| Section::new("quarters", "Quarter by quarter").chart(chart));
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
    let paid = code == CodeDataset::Spending && !content.ledger.lists.is_empty();
    if let Some(entry) = newest.filter(|_| !paid) {
        return Some(Found {
            link: Link::record(entry),
            standing: standing(content, &entry.record),
            late: next_due(&entry.record).is_some_and(|due| due < as_at),
        });
    }
    let kind_here = |folder: &'static str, title: &str| {
        register.in_folder(folder).next().map(|_| Found {
            link: Link::new(title, SitePath::page([folder])),
            standing: "Published record by record; not known whether complete".to_owned(),
            late: false,
        })
    };
    match code {
        CodeDataset::Spending => {
            let due = spending_due(content)?;
            let late = due < as_at;
            let standing = if late {
                format!("Late here: the next quarter was due by {}", content.words.day(due))
            } else {
                format!("Up to date: the next quarter is due by {}", content.words.day(due))
            };
            Some(Found {
                link: Link::new("Spending", SitePath::page(["spending"])),
                standing,
                late,
            })
        }
        CodeDataset::Contracts => kind_here(Contract::FOLDER, "Contracts"),
        CodeDataset::Grants => kind_here(Grant::FOLDER, "Grants"),
        _ => None,
    }
}

/// The last day for the next quarter of payments, where any are published here: the one after the
/// newest that is whole, or else the first of which anything is published.
pub(super) fn spending_due(content: Content<'_>) -> Option<Date> {
    let months = content.ledger.months();
    let newest = quarter_of(months.last()?.first_day());
    let oldest = quarter_of(months.first()?.first_day());
    let back = |first: &Date| Some(first.saturating_sub(3.months())).filter(|q| *q >= oldest);
    let mut quarters = std::iter::successors(Some(newest), back);
    let whole = |first: &Date| covered(content, CodeDataset::Spending, *first) == Covered::Whole;
    let next = quarters.find(whole).map_or(oldest, |q| q.saturating_add(3.months()));
    Some(quarter_due(next))
}

/// The first day of the quarter in which a day lies.
fn quarter_of(day: Date) -> Date {
    date(day.year(), (day.month() - 1) / 3 * 3 + 1, 1)
}

/// The last day on which a quarter is published in time: a month after its end.
fn quarter_due(first: Date) -> Date {
    first.saturating_add(4.months()).saturating_sub(1.day())
}

/// How many quarters the strip shows.
const QUARTERS: i32 = 8;

/// The quarters up to the one before the day that is shown, the oldest first, by their first day.
fn quarters(as_at: Date) -> Vec<Date> {
    let this = quarter_of(as_at);
    (1..=QUARTERS).rev().map(|back| this.saturating_sub((back * 3).months())).collect()
}

/// "Oct–Dec 2025": nobody has to know when a financial year begins.
fn quarter_words(first: Date) -> String {
    let last = first.saturating_add(2.months());
    format!("{}–{} {}", Month::of(first).short(), Month::of(last).short(), first.year())
}

/// For each quarterly dataset that is published here: which quarters are. Records of their own say
/// nothing of quarters.
fn strip(content: Content<'_>) -> Option<crate::chart::Chart> {
    let as_at = content.register.edition.as_at;
    let quarters = quarters(as_at);
    let by_quarter = |code: &&CodeDataset| {
        let own = content.register.all::<Dataset>().iter().any(|e| e.record.code == Some(**code));
        let paid = **code == CodeDataset::Spending && !content.ledger.lists.is_empty();
        rule(**code).0 == Frequency::Quarterly && (own || paid)
    };
    let quarterly = CodeDataset::ALL.iter().filter(by_quarter);
    let rows: Vec<QuarterRow> = quarterly
        .map(|code| QuarterRow {
            label: capitalised(code.word()),
            link: found(content, *code).map(|found| found.link.to),
            cells: quarters.iter().map(|first| state(content, *code, *first)).collect(),
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    let missing = rows.iter().flat_map(|row| &row.cells).filter(|cell| **cell == Quarter::Missing);
    let title =
        format!("{} of {} quarters are missing", missing.count(), rows.len() * quarters.len());
    let periods = quarters.iter().map(|first| quarter_words(*first)).collect();
    Some(picture(
        content,
        "quarter-strip",
        title,
        "Which quarters are published here of the datasets that are due every three months",
        &Form::Quarters(Quarters::new(periods, rows)),
    ))
}

fn state(content: Content<'_>, code: CodeDataset, first: Date) -> Quarter {
    match covered(content, code, first) {
        Covered::Whole => Quarter::Published,
        Covered::Part => Quarter::Part,
        Covered::Nothing if quarter_due(first) >= content.register.edition.as_at => Quarter::NotDue,
        Covered::Nothing => Quarter::Missing,
    }
}

/// How much of a quarter is published here.
#[derive(Debug, PartialEq, Eq)]
enum Covered {
    Whole,
    Part,
    Nothing,
}

/// How much of a quarter the datasets, and of payments the lists, have between them.
fn covered(content: Content<'_>, code: CodeDataset, first: Date) -> Covered {
    let datasets = content.register.all::<Dataset>().iter();
    let own: Vec<_> = datasets.filter(|entry| entry.record.code == Some(code)).collect();
    let ledger = Some(content.ledger).filter(|_| code == CodeDataset::Spending);
    let months = std::iter::successors(Some(Month::of(first)), |month| Some(month.next())).take(3);
    let (mut whole, mut some) = (0, false);
    for month in months {
        let paid = ledger.is_some_and(|ledger| ledger.is_published(month));
        let all_paid = paid && ledger.is_some_and(|ledger| ledger.partial(month).is_none());
        let covered = all_paid || own.iter().any(|entry| covers(&entry.record, month));
        whole += usize::from(covered);
        some |= covered || paid;
    }
    match (whole, some) {
        (3, _) => Covered::Whole,
        (_, true) => Covered::Part,
        (_, false) => Covered::Nothing,
    }
}

/// Whether a dataset covers the whole of a month.
fn covers(dataset: &Dataset, month: Month) -> bool {
    let covers = dataset.covers.value();
    let bounds = covers.and_then(|date| date.earliest().zip(date.latest()));
    bounds.is_some_and(|(from, to)| from <= month.first_day() && month.last_day() <= to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quarters_are_due_a_month_after_their_end() {
        assert_eq!(quarter_due(quarter_of(date(2025, 11, 30))), date(2026, 1, 31));
        assert_eq!(quarter_due(date(2025, 4, 1)), date(2025, 7, 31));
        assert_eq!(quarter_words(date(2025, 10, 1)), "Oct–Dec 2025");
        assert_eq!(quarters(date(2026, 11, 25)).last(), Some(&date(2026, 7, 1)));
    }

    #[test]
    fn every_dataset_of_the_code_has_a_rule() {
        assert_eq!(CodeDataset::ALL.len(), 16);
        assert!(CodeDataset::ALL.iter().all(|code| !rule(*code).1.is_empty()));
    }
}
