//! Rows of an exported table that are no payments, and what rounding changed: all of it is said.

use std::sync::Arc;

use rust_decimal::Decimal;

use crate::finding::{Finding, Place, SourceFile};

/// How many lines a report names one by one.
const NAMED: usize = 12;

/// What was left out of a table, and why.
#[derive(Debug, Default)]
pub struct SetAside {
    /// Lines of rows that hold no amount.
    pub no_amount: Vec<usize>,
    /// Lines of rows with the sum of the rows above.
    pub totals: Vec<usize>,
    /// Lines of rows that repeat the headings.
    pub headings: Vec<usize>,
    /// Lines above the headings that hold anything.
    pub above: Vec<usize>,
    /// Lines of payments that do not say who was paid.
    pub nameless: Vec<usize>,
    /// Lines of payments without a date, in a file that has dates.
    pub undated: Vec<usize>,
    /// Lines of payments with a mark for nothing in a cell, like NA.
    pub marks: Vec<usize>,
    /// Lines with amounts that were rounded to the penny.
    pub rounded: Vec<usize>,
    /// What the amounts were more before rounding, in pounds.
    pub rounded_off: Decimal,
}

impl SetAside {
    /// Each reason in words, with its lines: "1 row with the total of the rows above (line 3167)".
    fn words(&self) -> Vec<String> {
        let left_out = [
            (&self.above, "above the headings"),
            (&self.headings, "with the headings again"),
            (&self.totals, "with the total of the rows above"),
            (&self.no_amount, "without an amount"),
        ];
        let said = |(lines, what): &(&Vec<usize>, &str)| {
            let rows = if lines.len() == 1 { "row" } else { "rows" };
            (!lines.is_empty()).then(|| format!("{} {rows} {what} ({})", lines.len(), named(lines)))
        };
        left_out.iter().filter_map(said).collect()
    }

    /// Everything that is not as in the file, in words for publishers.
    pub fn all_words(&self) -> Vec<String> {
        let changed =
            [self.without_name(), self.without_date(), self.with_marks(), self.rounding()];
        self.words().into_iter().chain(changed.into_iter().flatten()).collect()
    }

    /// Payments that do not say who was paid, in words.
    fn without_name(&self) -> Option<String> {
        missing(&self.nameless, ["who was paid"; 2])
    }

    /// Payments that do not say when, in words.
    fn without_date(&self) -> Option<String> {
        missing(&self.undated, ["when it was made", "when they were made"])
    }

    /// Payments with a cell that is read as empty although something stands in it, in words.
    fn with_marks(&self) -> Option<String> {
        let have = match self.marks.len() {
            0 => return None,
            1 => "1 payment has".to_owned(),
            many => format!("{many} payments have"),
        };
        let lines = named(&self.marks);
        Some(format!(
            "{have} a mark for nothing in a cell, like NA, which is read as empty ({lines})"
        ))
    }

    /// What rounding changed, in words.
    fn rounding(&self) -> Option<String> {
        let count = self.rounded.len();
        let less = if self.rounded_off.is_sign_negative() { "less" } else { "more" };
        let off = self.rounded_off.abs().normalize();
        let amounts =
            if count == 1 { "1 amount was".to_owned() } else { format!("{count} amounts were") };
        (count > 0).then(|| {
            format!(
                "{amounts} rounded to the penny ({}); before that the sum was {off} pounds {less}",
                named(&self.rounded),
            )
        })
    }

    /// The findings that say so.
    pub(super) fn report(&self, file: &Arc<SourceFile>, findings: &mut Vec<Finding>) {
        for words in self.words() {
            findings.push(
                Finding::note("rows-left-out", &Place::whole(file), format!("left out: {words}"))
                    .help("nothing to do if these rows are no payments; otherwise mend them in the file"),
            );
        }
        if let Some(message) = self.without_name() {
            findings.push(Finding::warning("payee-missing", &Place::whole(file), message).help(
                "they count in the totals and are shown as not stated; write the names into the \
                 file, or REDACTED PERSONAL DATA where one must not be published",
            ));
        }
        if let Some(message) = self.without_date() {
            findings.push(Finding::warning("date-missing", &Place::whole(file), message).help(
                "they are dated with the time that the list covers; write the dates into the file \
                 if they are known",
            ));
        }
        if let Some(words) = self.rounding() {
            findings.push(
                Finding::note("pennies-rounded", &Place::whole(file), words)
                    .help("the finance system can export amounts with two decimals"),
            );
        }
    }
}

/// "1 payment does not say …", by what one and what several do not say.
fn missing(lines: &[usize], [of_one, of_many]: [&str; 2]) -> Option<String> {
    let said = match lines.len() {
        0 => return None,
        1 => format!("1 payment does not say {of_one}"),
        many => format!("{many} payments do not say {of_many}"),
    };
    Some(format!("{said} ({})", named(lines)))
}

/// "line 7", "lines 7 and 9", "lines 7 to 19", "lines 7, 9, … and 30".
pub(super) fn named(lines: &[usize]) -> String {
    match lines {
        [] => String::new(),
        [one] => format!("line {one}"),
        [first, .., last] if last - first + 1 == lines.len() => {
            format!("lines {first} to {last}")
        }
        [before @ .., last] => {
            let shown: Vec<String> = before.iter().take(NAMED).map(ToString::to_string).collect();
            let more = if before.len() > NAMED { ", …" } else { "" };
            format!("lines {}{more} and {last}", shown.join(", "))
        }
    }
}
