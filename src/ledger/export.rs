//! Payments out of a table as the finance system exported it, by what the record says below
//! `reading:`.
//!
//! Invariant: every row with anything in it is a payment, a finding, or reported as left out.

use std::sync::Arc;

use rust_decimal::{Decimal, RoundingStrategy};

use super::Withheld;
use super::dates::payment_day;
use super::rows::{Columns as Numbers, Row, Rows};
use super::setaside::SetAside;
use crate::finding::{Finding, Place, SourceFile};
use crate::record::{At, Columns, DateOrder, Pennies, Reading, Separator};
use crate::source::{SheetRow, sheet_rows};
use crate::value::{FuzzyDate, Mistake, Money, Slug};

/// How a table is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Layout {
    /// What stands between the values.
    pub separator: Separator,
    /// The line on which the headings begin, counted from 1.
    pub headings: usize,
    /// How many lines they take.
    pub heading_lines: usize,
    /// The order of dates in digits.
    pub dates: DateOrder,
    /// Whether parts of a penny are rounded.
    pub round: bool,
}

impl Layout {
    fn of(reading: &Reading) -> Self {
        Self {
            separator: reading.separator.unwrap_or(Separator::Comma),
            headings: reading.headings.value,
            heading_lines: reading.heading_lines.as_ref().map_or(1, |lines| lines.value.max(1)),
            dates: reading.dates.unwrap_or(DateOrder::YearFirst),
            round: reading.pennies == Some(Pennies::Round),
        }
    }

    /// The rows of a file that hold anything.
    pub fn rows(self, file: &Arc<SourceFile>) -> impl Iterator<Item = SheetRow> {
        sheet_rows(file, self.separator_byte())
    }

    fn separator_byte(self) -> u8 {
        match self.separator {
            Separator::Comma => b',',
            Separator::Semicolon => b';',
            Separator::Tab => b'\t',
        }
    }

    /// The headings, each with a name of its own: a second “Amount” is “Amount (2)”, a column
    /// without a heading “column 5”. Empty where there are no such lines.
    pub fn names(self, file: &Arc<SourceFile>) -> Vec<String> {
        let lines = self.headings..self.headings + self.heading_lines;
        let rows: Vec<SheetRow> = self
            .rows(file)
            .take_while(|row| row.line < lines.end)
            .filter(|row| lines.contains(&row.line))
            .collect();
        let width = rows.iter().map(|row| row.cells().count()).max().unwrap_or_default();
        let mut names: Vec<String> = Vec::with_capacity(width);
        for number in 0..width {
            let parts = rows.iter().map(|row| row.cell(number)).filter(|part| !part.is_empty());
            let words: Vec<&str> = parts.flat_map(str::split_whitespace).collect();
            names.push(own_name(&names, &words.join(" "), number));
        }
        names
    }

    fn is_body(self, row: &SheetRow) -> bool {
        row.line >= self.headings + self.heading_lines
    }
}

fn own_name(names: &[String], words: &str, number: usize) -> String {
    if words.is_empty() {
        return format!("column {}", number + 1);
    }
    let same = |name: &&String| {
        let base = name.rsplit_once(" (").map_or(name.as_str(), |(base, _)| base);
        base.eq_ignore_ascii_case(words) || name.eq_ignore_ascii_case(words)
    };
    match names.iter().filter(same).count() {
        0 => words.to_owned(),
        before => format!("{words} ({})", before + 1),
    }
}

/// An amount as exported; with parts of a penny only where they are to be rounded, and then with
/// what was rounded off.
///
/// # Errors
/// What is no amount, or one in doubt, as [`Money`] reads it.
pub fn amount(words: &str, round: bool) -> Result<(Money, Option<Decimal>), Mistake> {
    // Spreadsheets write "£ 20.00" in the format that they call accounting.
    let words = &words.replacen("£ ", "£", 1);
    let strict = words.parse::<Money>();
    match strict {
        Ok(money) => Ok((money, None)),
        Err(mistake) if round && mistake.problem == Money::PARTS => {
            rounded(words).map(|(money, off)| (money, Some(off))).ok_or(mistake)
        }
        Err(mistake) => Err(mistake),
    }
}

fn rounded(words: &str) -> Option<(Money, Decimal)> {
    let digits: String = words.chars().filter(|c| c.is_ascii_digit() || *c == '.').collect();
    let exact: Decimal = digits.parse().ok()?;
    let exact = if words.contains(['-', '−', '(']) { -exact } else { exact };
    let near = exact.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
    let money: Money = near.to_string().parse().ok()?;
    Some((money, exact - near))
}

impl Rows<'_> {
    /// Reads the file as it was exported. What is left out is in the result and among the findings.
    pub(super) fn exported(&mut self, columns: &Columns, reading: &Reading) -> SetAside {
        let mut aside = SetAside::default();
        let file = self.file();
        let layout = Layout::of(reading);
        let names = layout.names(&file);
        if names.is_empty() {
            self.report(no_headings(&reading.headings));
            return aside;
        }
        let Some(numbers) = self.numbers_of(&names, columns, &heading_place(&file, layout)) else {
            return aside;
        };
        let mut sum = Money::ZERO;
        for row in layout.rows(&file) {
            if row.line < layout.headings {
                aside.above.push(row.line);
            } else if layout.is_body(&row) {
                sum += self.exported_row(&row, layout, &names, &numbers, sum, &mut aside);
            }
        }
        aside.report(&file, self.findings());
        aside
    }

    /// Takes a row; what it adds to the sum.
    fn exported_row(
        &mut self,
        row: &SheetRow,
        layout: Layout,
        names: &[String],
        numbers: &Numbers,
        sum: Money,
        aside: &mut SetAside,
    ) -> Money {
        let file = self.file();
        if let Some(finding) = out_of_shape(row, &file, layout, names.len()) {
            self.report(finding);
            return Money::ZERO;
        }
        let written = row.cell(numbers.amount);
        if written.is_empty() {
            aside.no_amount.push(row.line);
            return Money::ZERO;
        }
        if written.eq_ignore_ascii_case(&names[numbers.amount]) {
            aside.headings.push(row.line);
            return Money::ZERO;
        }
        let read = amount(written, layout.round);
        if is_total(row, numbers, read.as_ref().is_ok_and(|(amount, _)| *amount == sum)) {
            match &read {
                Ok((amount, _)) if *amount == sum => aside.totals.push(row.line),
                _ => self.report(wrong_total(&row.cell_place(&file, numbers.amount), written, sum)),
            }
            return Money::ZERO;
        }
        let read = read.map_err(|mistake| {
            self.report(wrong_cell("bad-money", row, &file, numbers.amount, names, &mistake));
        });
        let date = self.exported_date(row, layout, names, numbers, aside);
        let supplier_place = || row.cell_place(&file, numbers.supplier);
        let supplier = self.supplier(Some(payee(row, numbers, aside)), supplier_place);
        let (Ok((amount, off)), Some(date), Some(supplier)) = (read, date, supplier) else {
            return Money::ZERO;
        };
        if let Some(off) = off {
            aside.rounded.push(row.line);
            aside.rounded_off += off;
        }
        let text = |column: Option<usize>| {
            column
                .map(|number| row.cell(number))
                .filter(|cell| says_something(cell))
                .map(str::to_owned)
        };
        let read = Row {
            line: row.line,
            date,
            supplier,
            amount,
            service: text(numbers.service),
            purpose: text(numbers.purpose),
            reference: text(numbers.reference),
        };
        self.push(read, |cell| {
            numbers.of(cell).map_or_else(|| row.place(&file), |c| row.cell_place(&file, c))
        });
        amount
    }

    /// The day of a row, or the time that the list covers where the file gives no day.
    fn exported_date(
        &mut self,
        row: &SheetRow,
        layout: Layout,
        names: &[String],
        numbers: &Numbers,
        aside: &mut SetAside,
    ) -> Option<FuzzyDate> {
        let Some(column) = numbers.date else { return Some(self.covers()) };
        if row.cell(column).is_empty() {
            aside.undated.push(row.line);
            return Some(self.covers());
        }
        let file = self.file();
        match payment_day(row.cell(column), layout.dates) {
            Ok(day) => self.day(day, || row.cell_place(&file, column)),
            Err(mistake) => {
                self.report(wrong_cell("bad-date", row, &file, column, names, &mistake));
                None
            }
        }
    }
}

/// Who was paid. Where the cell is empty, the words with which another cell of the row withholds the
/// name; where there are none, that the list does not say.
fn payee(row: &SheetRow, numbers: &Numbers, aside: &mut SetAside) -> String {
    let name = row.cell(numbers.supplier);
    if Slug::is_in(name) {
        return name.to_owned();
    }
    if let Some(words) = row.cells().find(|cell| Withheld::from_words(cell).is_some()) {
        return words.to_owned();
    }
    aside.nameless.push(row.line);
    Withheld::Missing.text().to_owned()
}

/// Whether a cell says something: not the marks for nothing that exports carry.
fn says_something(cell: &str) -> bool {
    const NOTHING: [&str; 8] = ["", "na", "n/a", "#n/a", "#ref!", "nil", "none", "-"];
    !NOTHING.iter().any(|nothing| nothing.eq_ignore_ascii_case(cell)) && Slug::is_in(cell)
}

/// Whether a row is the total of the rows above and no payment: it has no date, and either is
/// called so in so many words or has no name and just that sum. TOTAL GAS & POWER LTD is a supplier.
fn is_total(row: &SheetRow, numbers: &Numbers, is_sum: bool) -> bool {
    let dated = numbers
        .date
        .is_some_and(|column| !row.cell(column).is_empty() && !is_label(row.cell(column)));
    let nameless = row.cell(numbers.supplier).is_empty();
    !dated && (row.cells().any(is_label) || (nameless && is_sum))
}

fn is_label(cell: &str) -> bool {
    const LABELS: [&str; 6] =
        ["total", "totals", "grand total", "sub total", "subtotal", "overall total"];
    let cell = cell.trim_end_matches([':', ' ']);
    cell.len() <= 13 && LABELS.iter().any(|label| label.eq_ignore_ascii_case(cell))
}

/// A row that cannot be matched with the headings: every value in it is in doubt.
fn out_of_shape(
    row: &SheetRow,
    file: &Arc<SourceFile>,
    layout: Layout,
    width: usize,
) -> Option<Finding> {
    let separator = char::from(layout.separator_byte());
    let row_like = |line: &str| width > 2 && line.matches(separator).count() + 1 >= width;
    if row.cells().any(|cell| cell.contains('\n') && cell.lines().any(row_like)) {
        return Some(
            Finding::error("csv-quote", &row.place(file), "a quotation mark is opened in this row and closed only some rows further down")
                .help("close it at the end of the value, or remove it; the rows behind it are lost otherwise"),
        );
    }
    let surplus = row.cells().skip(width).filter(|cell| !cell.is_empty()).count();
    (surplus > 0).then(|| {
        let message = format!("this row has more values than the {width} columns have headings");
        Finding::error("ragged-row", &row.place(file), message)
            .help("put a value that holds the sign between the values in quotation marks, like \"Smith, Jones and Co\"")
    })
}

fn wrong_cell(
    id: &'static str,
    row: &SheetRow,
    file: &Arc<SourceFile>,
    column: usize,
    names: &[String],
    mistake: &Mistake,
) -> Finding {
    let message = format!("{}: “{}” {}", names[column], row.cell(column), mistake.problem);
    Finding::error(id, &row.cell_place(file, column), message).help(&mistake.help)
}

fn wrong_total(place: &Place, written: &str, sum: Money) -> Finding {
    let message = format!("this total says {written}, but the rows above it add up to {sum}");
    Finding::error("total-differs", place, message).help(
        "check whether rows above it are missing or not payments; the row itself is not counted",
    )
}

fn no_headings(line: &At<usize>) -> Finding {
    let message = format!("the file has no headings on line {}", line.value);
    Finding::error("no-headings", &line.place, message)
        .help("write the number of the line on which the columns are named")
}

fn heading_place(file: &Arc<SourceFile>, layout: Layout) -> Place {
    let row = layout.rows(file).find(|row| row.line == layout.headings);
    row.map_or_else(|| Place::whole(file), |row| row.place(file))
}
