//! Payments out of a table as the finance system exported it, by what the record says below
//! `reading:`.
//!
//! Invariant: every row with anything in it is a payment, a finding, or reported as left out.

use std::sync::Arc;

use rust_decimal::{Decimal, RoundingStrategy};

use super::Withheld;
use super::dates::payment_day;
use super::layout::Layout;
use super::rows::{Cells, Columns as Numbers, Rows, wrong_cell};
use super::setaside::SetAside;
use super::totals::{Running, Total};
use super::units::{Doubts, refuse_other_units};
use crate::finding::{Finding, Place, SourceFile};
use crate::record::{At, Columns, Reading};
use crate::source::{Sheet, SheetRow};
use crate::value::{FuzzyDate, Mistake, Money, Slug};

/// An amount as exported; with parts of a penny only where they are to be rounded, and then with
/// what was rounded off.
///
/// # Errors
/// What is no amount, or one in doubt, as [`Money`] reads it.
pub fn amount(words: &str, round: bool) -> Result<(Money, Option<Decimal>), Mistake> {
    // Spreadsheets write "£ 20.00" in the format that they call accounting.
    let words = if words.contains("£ ") { &words.replacen("£ ", "£", 1) } else { words };
    match words.parse::<Money>() {
        Ok(money) => Ok((money, None)),
        Err(mistake) if round && mistake.problem == Money::PARTS => {
            rounded(words).map(|(money, off)| (money, Some(off))).ok_or(mistake)
        }
        // Some countries separate thousands with spaces that do not break.
        Err(mistake) if words.contains(UNBROKEN) => {
            amount(&words.replace(UNBROKEN, ","), round).map_err(|_| mistake)
        }
        Err(mistake) => Err(mistake),
    }
}

/// Spaces at which no line ends.
const UNBROKEN: [char; 3] = ['\u{a0}', '\u{2009}', '\u{202f}'];

fn rounded(words: &str) -> Option<(Money, Decimal)> {
    let digits: String = words.chars().filter(|c| c.is_ascii_digit() || *c == '.').collect();
    let exact: Decimal = digits.parse().ok()?;
    let negative = words.contains(Money::MINUS) || words.contains('(');
    let exact = if negative { -exact } else { exact };
    let near = exact.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
    let money: Money = near.to_string().parse().ok()?;
    Some((money, exact - near))
}

/// A file that is being read, and which of its columns is what.
struct Export {
    file: Arc<SourceFile>,
    layout: Layout,
    names: Vec<String>,
    numbers: Numbers,
}

impl Rows<'_> {
    /// Reads the file as it was exported. What is left out is in the result and among the findings.
    pub(super) fn exported(&mut self, columns: &Columns, reading: &Reading) -> SetAside {
        let mut aside = SetAside::default();
        let (file, layout) = (self.file(), Layout::of(reading));
        let names = layout.names(&file);
        if names.is_empty() {
            self.report(no_headings(&reading.headings));
            return aside;
        }
        let headings = heading_place(&file, layout);
        let Some(numbers) = self.numbers_of(&names, columns, &headings) else {
            return aside;
        };
        self.findings().extend(refuse_other_units(&names[numbers.amount], &headings));
        let export = Export { file, layout, names, numbers };
        let (mut sums, mut doubts) = (Running::default(), Doubts::default());
        let mut sheet = Sheet::of(&export.file, layout.separator.sign());
        let mut row = SheetRow::default();
        while sheet.read(&mut row) {
            if row.line < layout.headings {
                aside.above.push(row.line);
            }
            if !layout.is_body(&row) {
                continue;
            }
            if row.cell(export.numbers.amount).is_empty() {
                doubts.see_unpriced(&row, &export.numbers);
            }
            if !self.is_aside(&row, &export, &mut sums, &mut aside)
                && let Some(amount) = self.exported_row(&row, &export, &mut aside)
            {
                doubts.see(&row, &export.numbers, amount);
                sums.add(amount);
            }
        }
        aside.report(&export.file, self.findings());
        doubts.report(&export.file, self.findings());
        aside
    }

    /// Whether a row is no payment: then it is set aside, or it is a mistake.
    fn is_aside(
        &mut self,
        row: &SheetRow,
        export: &Export,
        sums: &mut Running,
        aside: &mut SetAside,
    ) -> bool {
        let column = export.numbers.amount;
        let written = row.cell(column);
        if let Some(finding) = export.out_of_shape(row) {
            self.report(finding);
        } else if written.is_empty() {
            aside.no_amount.push(row.line);
        } else if written.eq_ignore_ascii_case(&export.names[column]) {
            aside.headings.push(row.line);
        } else {
            let read = amount(written, export.layout.round).ok().map(|(read, _)| read);
            match Total::of(row, &export.numbers, read, sums) {
                Total::None => return false,
                Total::Right => aside.totals.push(row.line),
                Total::Wrong => {
                    let place = row.cell_place(&export.file, column);
                    self.report(wrong_total(&place, written, sums.all()));
                }
            }
            sums.begin_again();
        }
        true
    }

    /// Takes the payment of a row; its amount.
    fn exported_row(
        &mut self,
        row: &SheetRow,
        export: &Export,
        aside: &mut SetAside,
    ) -> Option<Money> {
        let (file, numbers) = (&export.file, &export.numbers);
        let read = amount(row.cell(numbers.amount), export.layout.round).map_err(|mistake| {
            self.report(export.wrong_cell("bad-money", row, numbers.amount, &mistake));
        });
        let date = self.exported_date(row, export, aside);
        let supplier = payee(row, numbers, aside);
        let (Ok((amount, off)), Some(date)) = (read, date) else {
            self.name_finding(supplier, || row.cell_place(file, numbers.supplier));
            return None;
        };
        if let Some(off) = off {
            aside.rounded.push(row.line);
            aside.rounded_off += off;
        }
        let mut text = |column: Option<usize>| {
            let cell = column.map(|number| row.cell(number)).filter(|cell| !cell.is_empty())?;
            let says_something = says_something(cell);
            if !says_something && aside.marks.last() != Some(&row.line) {
                aside.marks.push(row.line);
            }
            says_something.then_some(cell)
        };
        let cells = Cells {
            line: row.line,
            date,
            amount,
            supplier,
            service: text(numbers.service),
            purpose: text(numbers.purpose),
            reference: text(numbers.reference),
        };
        let place =
            |cell| numbers.of(cell).map_or_else(|| row.place(file), |c| row.cell_place(file, c));
        self.take(&cells, place).then_some(amount)
    }

    /// The day of a row, or the time that the list covers where the file gives no day.
    fn exported_date(
        &mut self,
        row: &SheetRow,
        export: &Export,
        aside: &mut SetAside,
    ) -> Option<FuzzyDate> {
        let Some(column) = export.numbers.date else { return Some(self.covers()) };
        if row.cell(column).is_empty() {
            aside.undated.push(row.line);
            return Some(self.covers());
        }
        let words = row.cell(column);
        let date = self.date(
            words,
            |words| payment_day(words, export.layout.dates),
            |mistake| export.wrong_cell("bad-date", row, column, &mistake),
        )?;
        self.outside(date, || row.cell_place(&export.file, column));
        Some(date)
    }
}

/// Who was paid. Where the cell is empty, the words with which another cell of the row withholds the
/// name; where there are none, that the list does not say.
fn payee<'r>(row: &'r SheetRow, numbers: &Numbers, aside: &mut SetAside) -> &'r str {
    let name = row.cell(numbers.supplier);
    if Slug::is_in(name) {
        return name;
    }
    let withholds = |cell: &&str| {
        Withheld::from_words(cell).is_some_and(|withheld| withheld != Withheld::Missing)
    };
    if let Some(words) = row.cells().find(withholds) {
        return words;
    }
    aside.nameless.push(row.line);
    Withheld::Missing.text()
}

/// Whether a cell says something: not the marks for nothing that exports carry.
fn says_something(cell: &str) -> bool {
    const NOTHING: [&str; 8] = ["", "na", "n/a", "#n/a", "#ref!", "nil", "none", "-"];
    !NOTHING.iter().any(|nothing| nothing.eq_ignore_ascii_case(cell)) && Slug::is_in(cell)
}

impl Export {
    /// A row that cannot be matched with the headings: every value in it is in doubt.
    fn out_of_shape(&self, row: &SheetRow) -> Option<Finding> {
        let (width, separator) = (self.names.len(), char::from(self.layout.separator.sign()));
        let row_like = |line: &str| width > 2 && line.matches(separator).count() + 1 >= width;
        if row.cells().any(|cell| cell.contains('\n') && cell.lines().any(row_like)) {
            return Some(
                Finding::error("csv-quote", &row.place(&self.file), "a quotation mark is opened in this row and closed only some rows further down")
                    .help("close it at the end of the value, or remove it; the rows behind it are lost otherwise"),
            );
        }
        let surplus = row.cells().skip(width).any(|cell| !cell.is_empty());
        surplus.then(|| {
            let message = format!("this row has more values than the {width} columns have headings");
            Finding::error("ragged-row", &row.place(&self.file), message)
                .help("put a value that holds the sign between the values in quotation marks, like \"Smith, Jones and Co\"")
        })
    }

    fn wrong_cell(
        &self,
        id: &'static str,
        row: &SheetRow,
        column: usize,
        mistake: &Mistake,
    ) -> Finding {
        let place = row.cell_place(&self.file, column);
        wrong_cell(id, &self.names[column], row.cell(column), &place, mistake)
    }
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
