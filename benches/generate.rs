//! Synthetic contents: the same bytes for the same size, on every machine and at all times.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

/// How much content is made.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    /// What it is called on the command line.
    pub name: &'static str,
    /// How many payments.
    pub payments: usize,
    /// How many records that are no payments.
    pub records: usize,
}

/// All sizes.
#[allow(dead_code, reason = "one of the benches measures them")]
pub const SIZES: [Size; 3] = [
    Size { name: "small", payments: 5_000, records: 100 },
    Size { name: "medium", payments: 100_000, records: 1_300 },
    Size { name: "large", payments: 1_000_000, records: 12_000 },
];

/// A site of 10,000 pages, most of them records and suppliers.
#[allow(dead_code, reason = "one of the benches measures it")]
pub const PAGES: Size = Size { name: "pages", payments: 90_000, records: 9_200 };

/// A stream of numbers that seem random (a linear congruential generator with Knuth's constants).
pub struct Numbers(u64);

impl Numbers {
    /// A stream that begins anywhere.
    #[allow(dead_code, reason = "one of the benches makes words of its own")]
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % end.max(1)
    }
}

/// Writes a content folder of this size.
///
/// # Errors
/// Every failure of the disk.
pub fn write(folder: &Path, size: Size) -> io::Result<()> {
    let mut numbers = Numbers(2_026);
    for sub in ["organisations", "areas", "spending"] {
        fs::create_dir_all(folder.join(sub))?;
    }
    fs::write(
        folder.join("site.yaml"),
        "title: Synthetic Open Data\nsummary: Made for measuring.\npublisher: Bench Council\nbase_url: https://bench.example/\n\
         licence:\n  name: Open Government Licence v3.0\n  url: https://licence.example/\n\
         contact:\n  text: Found a mistake?\n  url: https://bench.example/contact\n",
    )?;
    fs::write(
        folder.join("organisations/bench-council.yaml"),
        format!("name: Bench Council\nkind: county council\n{SOURCES}"),
    )?;
    for number in 1..size.records {
        let (path, text) = record(&mut numbers, number);
        fs::write(folder.join(path), text)?;
    }
    // A list for each of 24 months.
    let suppliers = (size.payments / 100).max(50);
    for month in 0..24 {
        let (year, of_year) = (2023 + (month + 3) / 12, (month + 3) % 12 + 1);
        let name = format!("payments-{year}-{of_year:02}");
        let rows = size.payments / 24 + usize::from(month < size.payments % 24);
        let mut csv = "Date,Supplier,Amount,Service,Purpose,Number\n".to_owned();
        for row in 0..rows {
            // A few suppliers are paid often, most of them seldom.
            let supplier = numbers.below(suppliers).min(numbers.below(suppliers));
            let _ = writeln!(
                csv,
                "{year}-{of_year:02}-{:02},Supplier {supplier} Ltd,{}.{:02},Service {},\"Goods, lot {}\",{month}-{row}",
                1 + numbers.below(28),
                500 + numbers.below(20_000),
                numbers.below(100),
                numbers.below(40),
                numbers.below(500),
            );
        }
        fs::write(folder.join(format!("spending/{name}.csv")), csv)?;
        fs::write(
            folder.join(format!("spending/{name}.yaml")),
            format!(
                "name: Payments {year}-{of_year:02}\npayer: bench-council\ncovers: {year}-{of_year:02}\n\
                 licence: Open Government Licence v3.0\nattribution: Made for measuring.\n\
                 csv: {name}.csv\ncolumns:\n  date: Date\n  supplier: Supplier\n  amount: Amount\n  \
                 service: Service\n  purpose: Purpose\n  reference: Number\n{SOURCES}"
            ),
        )?;
    }
    Ok(())
}

/// Where every record comes from.
const SOURCES: &str = "sources:\n  - title: Made for measuring\n    date: 2026-01\n";

/// An area, or an organisation that works in one.
fn record(numbers: &mut Numbers, number: usize) -> (String, String) {
    let words = numbers.below(1_000);
    if number.is_multiple_of(3) {
        let text =
            format!("name: Area {number}\nkind: town\nsummary: Place {words} of many.\n{SOURCES}");
        return (format!("areas/area-{number}.yaml"), text);
    }
    let area = number - number % 3;
    let areas = if area > 0 { format!("areas:\n  - area-{area}\n") } else { String::new() };
    let text = format!(
        "name: Organisation {number}\nkind: county council\nsummary: >-\n  Body {words} of a made-up county.\n{areas}{SOURCES}"
    );
    (format!("organisations/organisation-{number}.yaml"), text)
}
