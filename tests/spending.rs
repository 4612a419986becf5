//! The real program over a council with more than a thousand suppliers.

mod common;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use common::csv_files::{self, Rows, pence, sum};
use common::{Site, stderr};

const LIST: &str = "\
name: Payments over £500, 2024-25 and 2025-26
payer: two-rivers-council
covers: 2024-12 to 2025-11
licence: Open Government Licence v3.0
attribution: Contains information of Two Rivers Council.
csv: many.csv
columns:
  date: Date
  supplier: Supplier
  amount: Amount
  service: Service
";

/// What a supplier with this number is called: 600 begin with A, others with other letters, and 20
/// with a digit.
fn name(number: usize) -> String {
    match number {
        0 => "E".to_owned(),
        1..=600 => format!("Acme {number} Ltd"),
        601..=620 => format!("{number} Transport"),
        _ => {
            let letter = char::from(b'A' + u8::try_from(number % 26).expect("a letter"));
            format!("{letter}irm {number}")
        }
    }
}

/// Every tenth supplier is paid £5,000 or more, in two payments; the others £501 each. One is paid
/// and pays it all back.
fn rows() -> Vec<(String, String, i64)> {
    let mut rows = Vec::new();
    for number in 0..1_200 {
        let month = ["2024-12-03", "2025-02-11", "2025-05-20", "2025-11-30"][number % 4];
        let pence =
            if number % 10 == 0 { 250_000 + i64::try_from(number).expect("small") } else { 50_100 };
        rows.push((month.to_owned(), name(number), pence));
        if number % 10 == 0 {
            rows.push(("2025-03-31".to_owned(), name(number), 250_000));
        }
    }
    rows.push(("2025-06-01".to_owned(), "Returned Goods".to_owned(), 700_000));
    rows.push(("2025-07-01".to_owned(), "Returned Goods".to_owned(), -700_000));
    rows.push(("2025-07-02".to_owned(), "REDACTED PERSONAL DATA".to_owned(), 64_000));
    rows
}

fn pounds(pence: i64) -> String {
    let sign = if pence < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", pence.abs() / 100, pence.abs() % 100)
}

/// The small site with a list of many suppliers instead of its own, built.
fn many() -> Site {
    let site = Site::small();
    for file in ["payments.yaml", "payments.csv", "july.yaml"] {
        site.remove(&format!("spending/{file}"));
    }
    let mut csv = "Date,Supplier,Amount,Service\n".to_owned();
    for (number, (date, supplier, pence)) in rows().iter().enumerate() {
        let _ = writeln!(csv, "{date},{supplier},{},Service {}", pounds(*pence), number % 15);
    }
    // The council is paid little, and its record claims the name.
    csv += "2025-11-03,Two Rivers Council,600.00,Rivers\n";
    site.write("spending/many.csv", csv);
    site.write("spending/many.yaml", LIST);
    let output = site.run(&["build", "--as-at", common::AS_AT]);
    assert!(output.status.success(), "{}", stderr(&output));
    site
}

/// The rows of a CSV file, without its headings.
fn table(site: &Site, path: &str) -> Rows {
    csv_files::rows(site.output(path))
}

fn total() -> i64 {
    rows().iter().map(|row| row.2).sum::<i64>() + 60_000
}

#[test]
fn who_was_paid_little_has_a_row_and_no_page() {
    let site = many();
    let exists = |path: &str| site.path().join("output/spending/suppliers").join(path).exists();
    assert!(exists("acme-10-ltd/index.html"), "£5,000.10 in two payments");
    assert!(!exists("acme-11-ltd"), "£501");
    assert!(exists("returned-goods/index.html"), "£7,000 came and went");
    assert!(exists("two-rivers-council/index.html"), "an organisation's record names it");
    let page = site.output("spending/suppliers/a/index.html");
    assert!(page.contains("../../../spending/suppliers/acme-10-ltd/index.html"));
    let listed = table(&site, "spending/suppliers/a/suppliers.csv");
    assert_eq!(listed.len(), 500, "a page lists 500");
    assert!(exists("a/2/index.html") && !exists("a/3"));
    assert!(exists("0-9/index.html"));
    // A supplier called E stands beneath the letter.
    assert!(site.output("spending/suppliers/e/supplier/index.html").contains("E was paid"));
    assert!(site.output("spending/suppliers/e/index.html").contains("Suppliers under E"));
}

#[test]
fn letters_add_up_to_all_payments() {
    let site = many();
    let letters = table(&site, "spending/suppliers/letters.csv");
    assert_eq!(sum(&letters, 3), total());
    for letter in letters.iter().filter(|row| row[0] != "Names withheld") {
        let folder = format!("spending/suppliers/{}", letter[0].to_lowercase());
        let mut rows = Vec::new();
        let pages = std::iter::once(folder.clone()).chain((2..).map(|n| format!("{folder}/{n}")));
        let there =
            |page: &String| site.path().join("output").join(page).join("suppliers.csv").exists();
        for page in pages.take_while(there) {
            rows.extend(table(&site, &format!("{page}/suppliers.csv")));
        }
        assert_eq!(rows.len().to_string(), letter[1], "suppliers under {}", letter[0]);
        assert_eq!(sum(&rows, 2), pence(&letter[3]), "the total of {}", letter[0]);
        let names: BTreeSet<&String> = rows.iter().map(|row| &row[0]).collect();
        assert_eq!(names.len(), rows.len(), "each once");
    }
    assert_eq!(sum(&table(&site, "spending/suppliers/suppliers.csv"), 2), total());
}

#[test]
fn sizes_and_years_add_up_to_all_payments() {
    let site = many();
    let sizes = table(&site, "spending/sizes.csv");
    assert_eq!(sum(&sizes, 2), total());
    assert_eq!(
        sizes.iter().map(|row| row[1].parse::<usize>().expect("a count")).sum::<usize>(),
        rows().len() + 1
    );
    let years = table(&site, "spending/years/years.csv");
    assert_eq!(years.iter().map(|row| row[0].as_str()).collect::<Vec<_>>(), ["2024-25", "2025-26"]);
    assert_eq!(sum(&years, 3), total());
    let page = site.output("spending/years/2024-25/index.html");
    assert!(page.contains("Nothing is published here for April 2024 to November 2024."));
    let months = table(&site, "spending/years/2024-25/months.csv");
    let months: Vec<_> = months.into_iter().filter(|row| row[2] != "Not published here").collect();
    assert_eq!(sum(&months, 2), pence(&years[0][3]));
    assert_eq!(months.len(), 4, "December to March");
}

#[test]
fn a_site_may_say_from_when_a_supplier_has_a_page() {
    let site = Site::small();
    site.replace("site.yaml", "publisher:", "supplier_page_from: 1600\npublisher:");
    site.build();
    let exists = |name: &str| site.path().join("output/spending/suppliers").join(name).exists();
    assert!(exists("quay-school") && exists("boats-and-co-ltd"));
    assert!(exists("two-rivers-council"), "an organisation's record names it");
    let site = Site::small();
    site.replace("site.yaml", "publisher:", "supplier_page_from: 2100\npublisher:");
    site.build();
    let exists = |name: &str| site.path().join("output/spending/suppliers").join(name).exists();
    assert!(exists("quay-school"), "£2,000 and a credit of £500");
    assert!(!exists("boats-and-co-ltd"));
    assert!(site.output("spending/suppliers/suppliers.csv").contains("BOATS & CO LTD,2,2000.50"));
}

#[test]
fn names_in_a_file_are_one_supplier_and_shown_as_published() {
    let site = Site::small();
    let names = "suppliers:\n  - name: The School on the Quay\n    also: [quay school, TWO RIVERS COUNCIL]\n";
    site.write("supplier-names.yaml", names);
    site.build();
    let page = "spending/suppliers/the-school-on-the-quay";
    let payments = site.output(&format!("{page}/payments.csv"));
    let paid_to: Vec<&str> =
        payments.lines().skip(1).filter_map(|line| line.split(',').next()).collect();
    assert_eq!(paid_to, ["Quay School", "Two Rivers Council", "Quay School"]);
    let shown = site.output(&format!("{page}/index.html"));
    assert!(shown.contains("<h1>The School on the Quay</h1>"), "{shown}");
    assert!(shown.contains("organisations/two-rivers-council/"), "its record has one of the names");
    assert!(!site.path().join("output/spending/suppliers/quay-school").exists());
}

#[test]
fn no_link_of_the_section_is_broken() {
    let site = many();
    // Welsh has letters of its own: Chirm.
    site.replace("site.yaml", "publisher:", "languages: [en-GB, cy]\npublisher:");
    site.replace("spending/many.csv", "Cirm 626,", "Chirm 626,");
    site.build();
    let output = site.path().join("output");
    let mut followed = 0;
    for (path, bytes) in site.outputs() {
        let own = path.strip_prefix("cy/").unwrap_or(&path);
        if !own.starts_with("spending/") || !own.ends_with(".html") {
            continue;
        }
        let page = String::from_utf8(bytes).expect("UTF-8");
        let folder = output.join(&path).parent().expect("a folder").to_path_buf();
        for target in page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            if target.contains("://") || target.starts_with('#') || target.starts_with("mailto:") {
                continue;
            }
            let file = target.split(['#', '?']).next().unwrap_or_default();
            assert!(folder.join(file).is_file(), "{path} leads to {target}, which is not there");
            followed += 1;
        }
    }
    assert!(followed > 10_000, "{followed} links");
}

/// Money that came back: as much as was paid under one service, more under another.
const BACK: &str = "\
Date,Supplier,Amount,Service
2025-06-02,Boats Ltd,100.00,Parks
2025-06-03,Oars Ltd,-900.00,Parks
2025-06-04,Sails Ltd,500.00,Harbour
2025-06-05,Sails Ltd,-500.00,Harbour
2025-06-06,Ropes Ltd,700.00,Harbour
2025-06-07,Ropes Ltd,-700.00,Harbour
2025-06-08,REDACTED PERSONAL DATA,9000.00,Care
2025-06-09,Oars Ltd,-12.00,Care
2025-06-10,Boats Ltd,-5.00,Care
";

#[test]
fn what_came_back_is_no_share_and_no_month_without_payments() {
    let site = Site::small();
    site.write("spending/june.csv", BACK);
    site.write("spending/june.yaml", format!("{}  service: Service\n", common::JUNE));
    site.build();
    let page = |path: &str| site.output(&format!("spending/{path}/index.html"));
    let parks = page("services/parks");
    assert!(parks.contains("Boats Ltd received most: £100"), "{parks}");
    assert!(parks.contains(
        "On balance Two Rivers Council got back £800.00 (2 payments and credits together) under"
    ));
    assert!(!parks.contains("%<") && !parks.contains("%)"), "{parks}");
    let oars = page("suppliers/oars-ltd");
    let back = "On balance Oars Ltd gave Two Rivers Council back £912.00 (2 payments and credits together).";
    assert!(oars.contains(back), "{oars}");
    let care = page("services/care");
    assert!(care.contains("Names withheld: £9,640"), "{care}");
    let harbour = page("services/harbour");
    assert!(harbour.contains("As much money came back as was paid, or more"), "{harbour}");
    assert!(harbour.contains("Payments in 1 of 4 published months"), "{harbour}");
    assert!(harbour.contains("Every whole month has £0."), "{harbour}");
}
