//! How an unknown table of payments seems to be laid out: what `daylight import` proposes.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::dates::{is_meant_as_day, payment_day};
use super::export;
use super::layout::Layout;
use super::roles::{self, Role};
use crate::finding::SourceFile;
use crate::record::{At, DateOrder, PaymentList, Separator, VatBasis};
use crate::source::{SheetRow, column_named};
use crate::value::{FuzzyDate, Month};

/// What a table of payments seems to be.
#[derive(Debug, Clone)]
pub struct Proposal {
    /// Its separator, headings, dates and pennies.
    pub layout: Layout,
    /// Its headings.
    pub headings: Vec<String>,
    /// The column with the date, where there are any dates.
    pub date: Option<usize>,
    /// Who was paid.
    pub supplier: usize,
    /// How much.
    pub amount: usize,
    /// Columns that may be meant as well: nothing but their place tells that column from them.
    pub rivals: Vec<usize>,
    /// Which service paid.
    pub service: Option<usize>,
    /// What for.
    pub purpose: Option<usize>,
    /// The payer's own number.
    pub reference: Option<usize>,
    /// With or without VAT, by the heading of the amount.
    pub vat: VatBasis,
    /// Whether no date tells day and month apart.
    pub order_in_doubt: bool,
    /// The dates, read in each order.
    dates: Orders,
}

/// How many rows at the beginning can be titles.
const TITLES: usize = 60;

/// How many rows below the headings must look like payments.
const TRIED: usize = 200;

impl Proposal {
    /// Looks at a table. `None` where it has no row that names a column of suppliers and one of
    /// amounts.
    pub fn of(file: &Arc<SourceFile>) -> Option<Self> {
        let separator = separator(file);
        let rows: Vec<SheetRow> =
            Layout::plain(separator).rows(file).take(TITLES + TRIED).collect();
        let starts = 0..rows.len().min(TITLES);
        let tried = |lines: usize| {
            let rows = &rows;
            starts
                .clone()
                .find_map(move |start| Self::with_headings(file, rows, start, lines, separator))
        };
        tried(1).or_else(|| tried(2))
    }

    fn with_headings(
        file: &Arc<SourceFile>,
        rows: &[SheetRow],
        start: usize,
        lines: usize,
        separator: Separator,
    ) -> Option<Self> {
        let layout =
            Layout { headings: rows[start].line, heading_lines: lines, ..Layout::plain(separator) };
        let second = rows.get(start + 1).filter(|row| lines == 2 && !layout.is_body(row));
        if second.is_some_and(|row| row.cells().any(is_figure)) {
            return None;
        }
        let body: Vec<&SheetRow> =
            rows.iter().filter(|row| layout.is_body(row)).take(TRIED).collect();
        let filled = rows[start].cells().filter(|cell| !cell.is_empty()).count();
        if body.is_empty() || filled < 2 {
            return None;
        }
        let headings = layout.names(file);
        let values: Vec<Vec<String>> = (0..headings.len())
            .map(|number| body.iter().map(|row| row.cell(number).to_owned()).collect())
            .collect();
        let column = |role| roles::column(role, &headings, &values);
        let (supplier, amount) = (column(Role::Supplier)?, column(Role::Amount)?);
        if lines == 1 && roles::are_headings(body[0].cells()) {
            let two = Self::with_headings(file, rows, start, 2, separator);
            if two.is_some() {
                return two;
            }
        }
        let proposal = Self {
            date: column(Role::Date),
            supplier,
            amount,
            rivals: roles::rivals(amount, &headings, &values),
            service: column(Role::Service),
            purpose: column(Role::Purpose),
            reference: column(Role::Reference),
            vat: vat(&headings[amount]),
            layout,
            headings,
            order_in_doubt: false,
            dates: Orders::default(),
        };
        Some(proposal.with_values(file))
    }

    /// Whether the table has all columns that a list names.
    pub fn has_columns(&self, list: &PaymentList) -> bool {
        let columns = list.columns.as_ref();
        columns.is_some_and(|columns| columns.named().all(|named| self.number(named).is_some()))
    }

    /// Whether the table has a column that a list does not name because its own table has no such
    /// heading.
    pub fn has_more(&self, list: &PaymentList, table: &Arc<SourceFile>) -> bool {
        let Some(columns) = &list.columns else { return false };
        let layout =
            list.reading.as_ref().map_or_else(|| Layout::plain(Separator::Comma), Layout::of);
        let headings = layout.names(table);
        let own = [
            (self.date, &columns.date),
            (self.service, &columns.service),
            (self.purpose, &columns.purpose),
            (self.reference, &columns.reference),
        ];
        own.into_iter().filter(|(_, named)| named.is_none()).any(|(number, _)| {
            number.is_some_and(|number| column_named(&headings, &self.headings[number]).is_none())
        })
    }

    /// The same table, its columns taken as in another list that has them all. Where the headings
    /// stand and what is between the values can differ from month to month, and stays.
    #[must_use]
    pub fn read_like(mut self, list: &PaymentList, file: &Arc<SourceFile>) -> Self {
        let Some(columns) = &list.columns else { return self };
        let optional = |named: &Option<At<String>>| named.as_ref().and_then(|n| self.number(n));
        let numbers = (self.number(&columns.supplier), self.number(&columns.amount));
        let (date, service) = (optional(&columns.date), optional(&columns.service));
        let (purpose, reference) = (optional(&columns.purpose), optional(&columns.reference));
        let (Some(supplier), Some(amount)) = numbers else { return self };
        let rivals = Vec::new();
        self = Self { date, supplier, amount, rivals, service, purpose, reference, ..self };
        self = self.with_values(file);
        if let (true, Some(order)) =
            (self.order_in_doubt, list.reading.as_ref().and_then(|r| r.dates))
        {
            self.layout.dates = order;
        }
        self.vat = list.vat.as_ref().map_or(self.vat, |vat| vat.value);
        self
    }

    /// Whether the column of dates is taken for one by its values alone.
    pub fn date_in_doubt(&self) -> bool {
        self.date.is_some_and(|date| !roles::tells_of_dates(&self.headings[date]))
    }

    /// How many payments are dated in each month.
    pub fn months(&self) -> &BTreeMap<Month, usize> {
        self.dates.months(self.layout.dates)
    }

    fn number(&self, named: &At<String>) -> Option<usize> {
        column_named(&self.headings, &named.value)
    }

    /// What only the values of all rows tell: the order of dates, the months, parts of a penny.
    fn with_values(mut self, file: &Arc<SourceFile>) -> Self {
        let mut seen = Orders::default();
        let mut round = false;
        for row in self.layout.rows(file).filter(|row| self.layout.is_body(row)) {
            round |= matches!(export::amount(row.cell(self.amount), true), Ok((_, Some(_))));
            if let Some(date) = self.date {
                seen.see(row.cell(date));
            }
        }
        self.layout.round = round;
        self.layout.dates = seen.order();
        self.order_in_doubt = seen.in_doubt();
        self.dates = seen;
        self
    }
}

/// Whether a cell holds a day or an amount, as no heading does.
fn is_figure(cell: &str) -> bool {
    export::amount(cell, true).is_ok() || is_meant_as_day(cell)
}

/// The separator by which most rows have the same number of cells, more than one; of equals, that
/// with more cells.
fn separator(file: &Arc<SourceFile>) -> Separator {
    let alike = |separator: &Separator| {
        let mut rows_of_width: BTreeMap<usize, usize> = BTreeMap::new();
        for row in Layout::plain(*separator).rows(file).take(TITLES) {
            *rows_of_width.entry(row.cells().count()).or_default() += 1;
        }
        let wide = rows_of_width.into_iter().filter(|(width, _)| *width > 1);
        wide.map(|(width, rows)| (rows, width)).max()
    };
    // Of equals the last wins, so that a comma is what a table without any separator has.
    let all = [Separator::Tab, Separator::Semicolon, Separator::Comma];
    all.into_iter().max_by_key(alike).unwrap_or(Separator::Comma)
}

fn vat(heading: &str) -> VatBasis {
    let words = roles::words(heading);
    let has = |begin: &str| words.iter().any(|word| word.starts_with(begin));
    match (words.iter().any(|word| roles::is_net(word)), has("gross") || has("inc")) {
        (true, false) => VatBasis::Net,
        (false, true) => VatBasis::Gross,
        _ => VatBasis::Unstated,
    }
}

/// How many dates can be read in each order, and in which months they lie.
#[derive(Debug, Clone, Default)]
struct Orders {
    read: [usize; 3],
    months: [BTreeMap<Month, usize>; 3],
}

const ORDERS: [DateOrder; 3] = [DateOrder::YearFirst, DateOrder::DayFirst, DateOrder::MonthFirst];

impl Orders {
    fn see(&mut self, words: &str) {
        if words.is_empty() {
            return;
        }
        for (number, order) in ORDERS.iter().enumerate() {
            let Some(day) = payment_day(words, *order).ok().and_then(FuzzyDate::earliest) else {
                continue;
            };
            // A day or a month: either lies in one month.
            self.read[number] += 1;
            *self.months[number].entry(Month::of(day)).or_default() += 1;
        }
    }

    /// The order in which most dates can be read; of equals that of the United Kingdom before
    /// that of the United States.
    fn best(&self) -> usize {
        (0..ORDERS.len()).rev().max_by_key(|number| self.read[*number]).unwrap_or(0)
    }

    fn order(&self) -> DateOrder {
        ORDERS[self.best()]
    }

    fn in_doubt(&self) -> bool {
        self.read[1] == self.read[2] && self.read[0] < self.read[1]
    }

    fn months(&self, order: DateOrder) -> &BTreeMap<Month, usize> {
        let number = ORDERS.iter().position(|one| *one == order);
        &self.months[number.unwrap_or_default()]
    }
}
