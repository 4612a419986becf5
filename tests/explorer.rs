//! The parts that the explorer reads are the ledger again: payment by payment, month by month.

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use common::{JUNE, Site};
use daylight::value::Slug;
use serde_json::Value;

const QUARTER: &str = "\
name: Payments over £500, October to December 2025
payer: two-rivers-council
covers: 2025-10 to 2025-12
licence: Open Government Licence v3.0
attribution: Contains information of Two Rivers Council.
csv: quarter.csv
columns:
  supplier: Supplier
  amount: Amount
reading:
  headings: 1
";

/// How many payments June has: three parts of them.
const IN_JUNE: usize = 12_001;

/// The small site with a month of several parts, and a quarter of which the months are not known.
fn site() -> Site {
    let site = Site::small();
    let mut june = "Date,Supplier,Amount\n".to_owned();
    for number in 0..IN_JUNE {
        let (day, supplier) = (number % 30 + 1, number % 40);
        let _ = writeln!(
            june,
            "2025-06-{day:02},Supplier {supplier},{}.{:02}",
            500 + number,
            number % 100
        );
    }
    site.write("spending/june.csv", june);
    site.write("spending/june.yaml", JUNE);
    let quarter =
        "Supplier,Amount\nÉcole & Sons,900.10\nREDACTED COMMERCIAL CONFIDENTIALITY,800.05\n";
    site.write("spending/quarter.csv", quarter);
    site.write("spending/quarter.yaml", QUARTER);
    site.build();
    site
}

/// One payment as both sides say it.
#[derive(Debug, PartialEq, Eq)]
struct Row {
    payee: String,
    name: String,
    pence: i64,
    date: String,
    purpose: String,
    reference: String,
    paid_by: String,
    month: Option<String>,
}

struct Explorer {
    index: Value,
    suppliers: Value,
    /// By list and line.
    rows: BTreeMap<String, Row>,
}

fn json(site: &Site, name: &str) -> Value {
    let text = site.output(&format!("spending/explore/data/{name}"));
    serde_json::from_str(&text).expect("JSON")
}

fn number(value: &Value) -> i64 {
    value.as_i64().expect("a whole number")
}

fn text(value: &Value) -> &str {
    value.as_str().expect("text")
}

fn at(list: &Value, number: i64) -> &Value {
    &list[usize::try_from(number).expect("a place")]
}

/// What the page's script does with the parts.
fn explorer(site: &Site) -> Explorer {
    let index = json(site, "index.json");
    let suppliers = json(site, text(&index["suppliers"]));
    let mut rows = BTreeMap::new();
    for (part_number, entry) in index["parts"].as_array().expect("parts").iter().enumerate() {
        let part = json(site, text(&entry["file"]));
        let amounts = part["pence"].as_array().expect("a column");
        let pence: Vec<i64> = amounts.iter().map(number).collect();
        assert!(
            pence.len() <= 5_000
                && pence.len() == usize::try_from(number(&entry["payments"])).expect("a count")
        );
        assert_eq!(pence.iter().sum::<i64>(), number(&entry["pence"]));
        assert_eq!(pence.iter().copied().min(), entry["least"].as_i64());
        assert_eq!(pence.iter().copied().max(), entry["greatest"].as_i64());
        let details = entry["details"].as_str().map(|name| json(site, name));
        for (row, pence) in pence.iter().enumerate() {
            let column = |name: &str| number(&part[name][row]);
            let payee = column("supplier");
            let detail = |what: &str, place: &str| {
                details.as_ref().and_then(|all| all[what].pointer(&format!("/{place}")))
            };
            let (payee, name, parts) = if payee < 0 {
                let withheld = at(&index["withheld"], -1 - payee);
                let words = text(&withheld["text"]);
                (words.to_owned(), words.to_owned(), text(&withheld["parts"]))
            } else {
                let shown = at(&suppliers["name"], payee);
                let name = text(detail("name", &row.to_string()).unwrap_or(shown)).to_owned();
                (slug(&suppliers, payee), name, text(at(&suppliers["parts"], payee)))
            };
            assert!(
                unfold(parts).contains(&part_number),
                "{payee} is not said to be in part {part_number}"
            );
            let month = entry["month"].as_str().map(str::to_owned);
            let day = column("day");
            let date = match &month {
                Some(month) if day > 0 => format!("{month}-{day:02}"),
                _ => text(at(&part["times"], -1 - day)).to_owned(),
            };
            let purpose = column("purpose");
            let purpose = if purpose < 0 { "" } else { text(at(&part["purposes"], purpose)) };
            let list = at(&index["lists"], column("list"));
            let source = format!("{}:{}", text(&list[0]), column("line"));
            let paid_by = text(&at(&index["payers"], number(&list[1]))[1]).to_owned();
            let reference = detail("reference", &row.to_string()).map_or("", text).to_owned();
            let purpose = purpose.to_owned();
            let row = Row { payee, name, pence: *pence, date, purpose, reference, paid_by, month };
            assert!(rows.insert(source, row).is_none(), "a payment is in two parts");
        }
    }
    Explorer { index, suppliers, rows }
}

/// The slug of a supplier, made from the name where it is not given.
fn slug(suppliers: &Value, supplier: i64) -> String {
    if let Some(slug) = at(&suppliers["slug"], supplier).as_str() {
        return slug.to_owned();
    }
    let name = text(at(&suppliers["name"], supplier)).to_ascii_lowercase();
    let words = name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}

/// The numbers in `0-3,7`.
fn unfold(runs: &str) -> BTreeSet<usize> {
    let number = |words: &str| words.parse::<usize>().expect("a number");
    let run = |run: &str| {
        let (first, last) = run.split_once('-').unwrap_or((run, run));
        number(first)..=number(last)
    };
    runs.split(',').flat_map(run).collect()
}

/// The payments in the file of all payments.
fn all_payments(site: &Site) -> BTreeMap<String, Row> {
    let text = site.output("spending/all-payments.csv");
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let rows = reader.records().map(|record| {
        let record = record.expect("a row");
        let payee = match &record[0] {
            words if words.starts_with("REDACTED") => words.to_owned(),
            words => Slug::from_supplier(words).expect("a slug").to_string(),
        };
        let name = record[0].to_owned();
        let date = record[2].to_owned();
        let month = (date.len() == 10).then(|| date[..7].to_owned());
        let pence = record[1].replace('.', "").parse().expect("an amount");
        let [purpose, reference, paid_by, source] =
            std::array::from_fn(|column| record[4 + column].to_owned());
        (source, Row { payee, name, pence, date, purpose, reference, paid_by, month })
    });
    rows.collect()
}

#[test]
fn the_parts_hold_every_payment_once_and_add_up_to_the_whole() {
    let site = site();
    let explorer = explorer(&site);
    let all = all_payments(&site);
    assert_eq!(explorer.rows.len(), all.len());
    assert!(all.values().any(|row| !row.reference.is_empty()), "some have a number of the payer's");
    assert!(all.values().any(|row| row.name == "BOATS & CO LTD"), "some are written otherwise");
    for (source, row) in &all {
        assert_eq!(explorer.rows.get(source), Some(row), "{source}");
    }
    let total: i64 = all.values().map(|row| row.pence).sum();
    assert_eq!(number(&explorer.index["pence"]), total);
    assert_eq!(number(&explorer.index["payments"]), i64::try_from(all.len()).expect("a count"));
}

#[test]
fn every_month_has_the_payments_that_its_page_counts() {
    let site = site();
    let explorer = explorer(&site);
    let mut counted: BTreeMap<String, usize> = BTreeMap::new();
    for row in explorer.rows.values() {
        *counted.entry(row.month.clone().unwrap_or_default()).or_default() += 1;
    }
    assert_eq!(counted.get(""), Some(&2), "the quarter's payments have no month");
    let months = site.output("spending/months/months.csv");
    let mut reader = csv::Reader::from_reader(months.as_bytes());
    for record in reader.records() {
        let record = record.expect("a row");
        let expected = counted.get(&record[0]).copied().unwrap_or_default();
        assert_eq!(record[1].parse().unwrap_or(0), expected, "{record:?}");
    }
    let parts = explorer.index["parts"].as_array().expect("parts");
    assert_eq!(parts.iter().filter(|part| part["month"] == "2025-06").count(), 3);
    assert_eq!(
        parts.last().map(|part| &part["month"]),
        Some(&Value::Null),
        "the quarter comes last"
    );
}

#[test]
fn a_supplier_is_in_few_parts_of_a_month() {
    let site = site();
    let explorer = explorer(&site);
    let parts = explorer.suppliers["parts"].as_array().expect("a column");
    for (at, parts) in parts.iter().enumerate() {
        assert!(unfold(text(parts)).len() <= 2, "supplier {at} is in the parts {parts}");
    }
}

#[test]
fn a_new_month_leaves_the_parts_of_earlier_months_alone() {
    let site = site();
    let files = |site: &Site| -> BTreeMap<String, Vec<u8>> {
        let outputs = site.outputs().into_iter();
        outputs.filter(|(name, _)| name.starts_with("spending/explore/")).collect()
    };
    let before = files(&site);
    site.build();
    assert_eq!(before, files(&site), "two builds give the same bytes");
    // The name stands before all others, yet the numbers of the others stay.
    site.write("spending/later.csv", "Date,Supplier,Amount\n2025-09-01,AAA Ltd,600.00\n");
    site.write(
        "spending/later.yaml",
        JUNE.replace("June", "September")
            .replace("2025-06", "2025-09")
            .replace("june.csv", "later.csv"),
    );
    site.build();
    let after = files(&site);
    let months = before.keys().filter(|name| name.contains("/data/2025-"));
    let changed: Vec<&String> = months.filter(|name| !after.contains_key(*name)).collect();
    assert!(changed.is_empty(), "{changed:?}");
}

#[test]
fn the_page_says_without_a_script_where_the_payments_are() {
    let site = site();
    let page = site.output("spending/explore/index.html");
    let form = page.find("<form id=").expect("a form");
    assert!(page[form..].starts_with("<form id=\"explore-form\" class=\"filter\" role=\"search\" aria-label=\"Filter payments\" hidden>"));
    for way in [
        "suppliers/index.html",
        "services/index.html",
        "months/index.html",
        "months/2025-06/index.html",
        "all-payments.csv",
    ] {
        assert!(page.contains(&format!("href=\"../../spending/{way}\"")), "{way}");
    }
    for (place, asked) in [
        ("suppliers/boats-and-co-ltd", "supplier=boats-and-co-ltd"),
        ("services/rivers", "service=rivers"),
        ("months/2025-06", "month=2025-06"),
    ] {
        let page = site.output(&format!("spending/{place}/index.html"));
        assert!(page.contains(&format!("explore/index.html?{asked}\"")), "{place}");
    }
    // A month cannot be asked for where some payments of the year are in none.
    let year = |site: &Site| site.output("spending/years/2025-26/index.html");
    assert!(!year(&site).contains("explore/index.html?year"));
    let dated = Site::small();
    dated.build();
    assert!(year(&dated).contains("explore/index.html?year=2025-26\""));
}

#[test]
fn the_sizes_to_choose_from_are_those_of_the_overview_and_leave_no_gap() {
    let site = site();
    let page = site.output("spending/explore/index.html");
    let choice = page.find("name=\"size\"").expect("sizes");
    let options: Vec<&str> = page[choice..]
        .split("</select>")
        .next()
        .expect("an end")
        .split("<option ")
        .skip(2)
        .collect();
    let said = |option: &str, what: &str| -> Option<i64> {
        let from = option.split(&format!("data-{what}=\"")).nth(1).expect("a bound");
        from.split('"').next().expect("an end").parse().ok()
    };
    let overview = site.output("spending/index.html");
    for option in &options {
        let label = option.split(['>', '<']).nth(1).expect("a label");
        assert!(overview.contains(label), "{label}");
    }
    let (credits, sizes) = options.split_last().expect("sizes");
    assert_eq!((said(credits, "least"), said(credits, "greatest")), (None, Some(-1)));
    for pair in sizes.windows(2) {
        let below = said(pair[1], "least").map(|least| least - 1);
        assert!(below.is_some() && said(pair[0], "greatest") == below, "{pair:?}");
    }
    assert_eq!(said(sizes[0], "least"), Some(0), "{options:?}");
    assert_eq!(said(sizes[sizes.len() - 1], "greatest"), None, "{options:?}");
}

#[test]
fn a_list_cannot_take_the_address_of_the_explorer() {
    let site = Site::small();
    site.write("spending/explore.csv", "Date,Supplier,Amount\n2025-06-01,AAA Ltd,600.00\n");
    site.write("spending/explore.yaml", JUNE.replace("june.csv", "explore.csv"));
    let output = site.run(&["build", "--as-at", common::AS_AT]);
    assert!(!output.status.success());
    assert!(common::stderr(&output).contains("address-taken"), "{}", common::stderr(&output));
}
