//! Which rows of a list of payments are no payments, and what rounding changed.

use crate::ledger::SetAside;
use crate::words::{Words, say};

/// How many lines are named one by one.
const NAMED: usize = 12;

/// Everything that is not as in the file of the list, each in a few words: "1 row with the total of
/// the rows above (line 3167)".
pub(super) fn words(words: &Words, aside: &SetAside) -> Vec<String> {
    let rows = [
        (&aside.above, "left-out-above"),
        (&aside.headings, "left-out-headings"),
        (&aside.totals, "left-out-totals"),
        (&aside.no_amount, "left-out-no-amount"),
        (&aside.nameless, "left-out-nameless"),
        (&aside.undated, "left-out-undated"),
        (&aside.marks, "left-out-marks"),
    ];
    let said = |(lines, message): (&Vec<usize>, &str)| {
        let said = || say!(words, message, count = lines.len(), lines = named(words, lines));
        (!lines.is_empty()).then(said)
    };
    rows.into_iter().filter_map(said).chain(rounding(words, aside)).collect()
}

fn rounding(words: &Words, aside: &SetAside) -> Option<String> {
    let less = aside.rounded_off.is_sign_negative();
    let message = if less { "left-out-rounded-less" } else { "left-out-rounded-more" };
    let off = aside.rounded_off.abs().normalize().to_string();
    let lines = &aside.rounded;
    let said = || {
        let names = named(words, lines);
        say!(words, message, count = lines.len(), lines = names, pounds = off)
    };
    (!lines.is_empty()).then(said)
}

/// "line 7", "lines 7 and 9", "lines 7 to 19", "lines 7, 9, … and 30".
fn named(words: &Words, lines: &[usize]) -> String {
    match lines {
        [] => String::new(),
        [one] => say!(words, "left-out-line", line = one.to_string()),
        [first, .., last] if last - first + 1 == lines.len() => {
            say!(words, "left-out-lines-range", from = first.to_string(), to = last.to_string())
        }
        [before @ .., last] => {
            let shown: Vec<String> = before.iter().take(NAMED).map(ToString::to_string).collect();
            let more = if before.len() > NAMED { ", …" } else { "" };
            let before = shown.join(", ") + more;
            say!(words, "left-out-lines", before = before, last = last.to_string())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn publishers_and_residents_read_the_same() {
        let aside = SetAside {
            above: vec![1],
            headings: vec![40, 80],
            totals: vec![3167],
            no_amount: (7..=19).collect(),
            nameless: (1..=40).step_by(2).collect(),
            undated: vec![5],
            marks: vec![6, 9],
            rounded: vec![3, 4],
            rounded_off: "-0.0125".parse().expect("a number"),
        };
        assert_eq!(words(&Words::english(), &aside), aside.all_words());
        let one = SetAside { rounded: vec![3], ..SetAside::default() };
        assert_eq!(words(&Words::english(), &one), one.all_words());
    }
}
