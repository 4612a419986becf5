//! Laws of the importer, for tables and bytes of any sort.
//!
//! `DAYLIGHT_CASES` says how many of each are tried; 200 if it is not said.

mod common;

use std::path::Path;
use std::sync::Arc;

use common::Site;
use daylight::finding::SourceFile;
use daylight::ledger::{Proposal, amount, payment_day};
use daylight::record::{DateOrder, Separator};
use daylight::source::{read_table, sheet_rows};
use daylight::value::Money;
use proptest::prelude::*;

fn cases() -> ProptestConfig {
    let said = std::env::var("DAYLIGHT_CASES").ok().and_then(|words| words.parse().ok());
    ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(said.unwrap_or(200)) }
}

/// The ways in which finance systems write a table.
#[derive(Debug, Clone, Copy)]
struct Dialect {
    separator: Separator,
    line_end: &'static str,
    mark: bool,
    utf16: bool,
}

fn dialects() -> impl Strategy<Value = Dialect> {
    let separators = vec![Separator::Comma, Separator::Semicolon, Separator::Tab];
    let line_ends = vec!["\n", "\r\n", "\r"];
    let parts = (prop::sample::select(separators), prop::sample::select(line_ends));
    (parts, any::<bool>(), any::<bool>()).prop_map(|((separator, line_end), mark, utf16)| Dialect {
        separator,
        line_end,
        mark,
        utf16,
    })
}

impl Dialect {
    fn write(self, rows: &[Vec<String>]) -> Vec<u8> {
        let mut text = String::new();
        for row in rows {
            let cells: Vec<String> =
                row.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
            text += &cells.join(&char::from(self.separator.sign()).to_string());
            text += self.line_end;
        }
        match (self.utf16, self.mark) {
            // Without a mark a short table in UTF-16 cannot be told from one in another encoding.
            (true, _) => {
                let units = std::iter::once(0xfeff).chain(text.encode_utf16());
                units.flat_map(u16::to_le_bytes).collect()
            }
            (false, true) => format!("\u{feff}{text}").into_bytes(),
            (false, false) => text.into_bytes(),
        }
    }
}

fn table(folder: &Path, bytes: &[u8]) -> Arc<SourceFile> {
    let path = folder.join("table.csv");
    std::fs::write(&path, bytes).expect("a table written");
    read_table(&path).expect("a table").source
}

/// Names with everything that breaks naive readers: commas, quotation marks, semicolons, letters
/// that are not English.
fn names() -> impl Strategy<Value = String> {
    "[A-Za-zÀ-ÿŵŷ€£’][A-Za-zÀ-ÿŵŷ€£’,;\"'&./()\t -]{0,24}[A-Za-z]"
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn any_table_in_any_dialect_reads_back_the_same(
        payments in prop::collection::vec((names(), -9_999_999_i64..9_999_999, 1..29_u8), 1..12),
        dialect in dialects(),
    ) {
        let site = Site::empty();
        let heading = ["Date", "Supplier", "Amount"].map(str::to_owned).to_vec();
        let money = |pence: i64| {
            let sign = if pence < 0 { "-" } else { "" };
            format!("{sign}{}.{:02}", pence.abs() / 100, pence.abs() % 100)
        };
        let row = |(name, pence, day): &(String, i64, u8)| {
            vec![format!("{day:02}/11/2025"), name.clone(), money(*pence)]
        };
        let rows: Vec<Vec<String>> =
            std::iter::once(heading).chain(payments.iter().map(row)).collect();
        let file = table(site.path(), &dialect.write(&rows));
        let read: Vec<Vec<String>> = sheet_rows(&file, dialect.separator.sign())
            .map(|row| row.cells().map(str::to_owned).collect())
            .collect();
        let wanted: Vec<Vec<String>> = rows
            .iter()
            .map(|row| row.iter().map(|cell| cell.trim().to_owned()).collect())
            .collect();
        prop_assert_eq!(&read, &wanted);
        let proposal = Proposal::of(&file).expect("a table of payments");
        prop_assert_eq!((proposal.date, proposal.supplier, proposal.amount), (Some(0), 1, 2));
        prop_assert_eq!(proposal.layout.separator, dialect.separator);
        let sum: Money = read[1..].iter().map(|row| row[2].parse::<Money>().expect("money")).sum();
        let pence: i64 = payments.iter().map(|(_, pence, _)| pence).sum();
        prop_assert_eq!(sum.decimal(), money(pence));
    }

    #[test]
    fn no_bytes_stop_the_importer(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        let site = Site::empty();
        for name in ["any.csv", "any.zip", "any.xlsx", "any.xls"] {
            let path = site.path().join(name);
            std::fs::write(&path, &bytes).expect("a file written");
            if let Ok(table) = read_table(&path) {
                let _ = Proposal::of(&table.source);
            }
        }
    }

    #[test]
    fn no_words_stop_amounts_and_dates(words in "\\PC{0,40}|[0-9/.:, £()-]{0,24}") {
        for round in [true, false] {
            let _ = amount(&words, round);
        }
        for order in [DateOrder::DayFirst, DateOrder::YearFirst, DateOrder::MonthFirst] {
            let _ = payment_day(&words, order);
        }
    }
}
