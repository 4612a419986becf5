//! Councils' own lists of payments, each imported by the program and held against exact totals that
//! were computed without it.
//!
//! The files lie in `data/spend` of the folder `DAYLIGHT_SHARED`. Where that is missing, the tests
//! say so and only the lists written here are read.

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use common::imports::{council, count, import, imported};
use common::stderr;
use daylight::ledger::Ledger;
use daylight::register::{Edition, Register};
use daylight::source::read_folder;
use rust_decimal::Decimal;

fn shared() -> Option<PathBuf> {
    let named = std::env::var_os("DAYLIGHT_SHARED").map(PathBuf::from);
    let folder = named.unwrap_or_else(|| common::repository().join("../shared"));
    folder.join("data/CONTROL-TOTALS.csv").exists().then_some(folder)
}

/// The exact totals of each file, computed by other means.
fn controls(shared: &Path) -> Vec<BTreeMap<String, String>> {
    let table = csv::Reader::from_path(shared.join("data/CONTROL-TOTALS.csv")).expect("the totals");
    table.into_deserialize().map(|row| row.expect("a row")).collect()
}

fn figure(row: &BTreeMap<String, String>, column: &str) -> Decimal {
    row[column].parse().expect("a figure")
}

/// Two rows of this list have a comma too many, and the amount in them is a name: no amount can be
/// read where the headings say, so they are mistakes and not payments.
const SHIFTED: (&str, usize) = ("gateshead_clean_2016-12.csv", 2);

fn held_against_its_totals(shared: &Path, row: &BTreeMap<String, String>) {
    let name = &row["file"];
    let said = import(&council(), &shared.join("data/spend").join(name));
    let (rows, sum) = (count(figure(row, "data_rows")), figure(row, "sum"));
    if name == SHIFTED.0 {
        assert_eq!(said.rows + SHIFTED.1, rows, "{name}: payments");
        let ragged = said.errors.iter().filter(|e| e.starts_with("error[ragged-row]"));
        assert_eq!(ragged.count(), SHIFTED.1, "{name}: rows with too many values");
        return;
    }
    assert_eq!(said.rows, rows, "{name}: payments");
    assert_eq!(said.credits, count(figure(row, "negative_rows")), "{name}: credits");
    let penny = Decimal::new(1, 2);
    if (sum % penny).is_zero() && !said.words.contains("rounded to the penny") {
        assert_eq!(said.sum, sum, "{name}: sum");
        assert_eq!(said.credited, figure(row, "sum_of_negatives"), "{name}: sum of the credits");
    } else {
        // "… before that the sum was 0.0031 pounds more": the control figure.
        let (_, words) = said.words.split_once("before that the sum was ").expect("what changed");
        let mut words = words.split_whitespace();
        let off: Decimal = words.next().expect("a figure").parse().expect("a figure");
        let off = if words.nth(1) == Some("less") { -off } else { off };
        let near = (said.sum + off - sum).abs();
        assert!(near < Decimal::new(1, 6), "{name}: {} {off} is not {sum}", said.sum);
    }
    let known = |error: &&String| error.starts_with("error[private-data]");
    let others: Vec<&String> = said.errors.iter().filter(|error| !known(error)).collect();
    assert!(others.is_empty(), "{name}: {others:?}");
}

#[test]
fn every_list_of_payments_adds_up_to_its_control_totals() {
    let Some(shared) = shared() else {
        println!("not run: the councils' own lists are not here");
        return;
    };
    let controls = controls(&shared);
    assert!(controls.len() >= 30, "the totals of {} lists", controls.len());
    for row in &controls {
        held_against_its_totals(&shared, row);
        println!("run: {}", row["file"]);
    }
}

#[test]
fn a_list_of_names_without_amounts_is_refused_and_a_workbook_is_read() {
    let Some(shared) = shared() else {
        println!("not run: the councils' own lists are not here");
        return;
    };
    let site = council();
    let names = shared.join("data/spend/central_mod_FY2009-10_names-only.csv");
    let output = site.run(&["import", names.to_str().expect("UTF-8")]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("no headings that name who was paid and how much"));
    assert!(!site.path().join("content/spending").exists());
    // Added up in a spreadsheet program: 2,620 payments.
    let said = import(&site, &shared.join("data/spend/stockport_2014-09.xls"));
    assert_eq!((said.rows, said.sum), (2620, "28267195.72".parse().expect("a sum")));
}

/// A list as an officer has it: three payments of 100.50, 20.00 and -0.50.
const PLAIN: &str = "Date,Supplier Name,Net Amount\n03/11/2025,Boats Ltd,100.50\n\
                     14/11/2025,Quay School,20.00\n28/11/2025,Boats Ltd,-0.50\n";

#[test]
fn a_list_that_gives_months_gives_no_days() {
    let list = "Payment Date,Supplier Name,Net Amount\nSep 2014,Boats Ltd,100.50\n\
                Oct 2014,Oars Ltd,20.00\n";
    let (site, said) = imported("autumn.csv", list);
    assert_eq!(said.rows, 2);
    site.build();
    let all = site.output("spending/all-payments.csv");
    assert!(all.contains("Boats Ltd,100.50,September 2014,"), "{all}");
    assert!(
        site.output("spending/months/2014-10/payments.csv").contains("Oars Ltd,20.00,October 2014")
    );
}

fn utf16(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
    std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(order).collect()
}

#[test]
fn every_dialect_of_the_same_list_is_the_same_list() {
    let title = format!("Two Rivers Council\nSpending over £100\n\n{PLAIN}");
    let latin: Vec<u8> = title.chars().map(|c| if c == '£' { 0xa3 } else { c as u8 }).collect();
    let dialects: Vec<(&str, Vec<u8>)> = vec![
        ("plain-2025-11.csv", PLAIN.into()),
        ("mark-2025-11.csv", [b"\xef\xbb\xbf", PLAIN.as_bytes()].concat()),
        ("low-2025-11.csv", utf16(PLAIN, u16::to_le_bytes)),
        ("high-2025-11.csv", utf16(PLAIN, u16::to_be_bytes)),
        ("titled-2025-11.csv", latin),
        ("semicolon-2025-11.csv", PLAIN.replace(',', ";").into()),
        ("tab-2025-11.csv", PLAIN.replace(',', "\t").into()),
        ("crlf-2025-11.csv", PLAIN.replace('\n', "\r\n").into()),
        ("cr-2025-11.csv", PLAIN.replace('\n', "\r").into()),
        ("blank-2025-11.csv", PLAIN.replace('\n', ",,\n,,,,\n").into()),
        ("total-2025-11.csv", format!("{PLAIN},Total,120.00\n").into()),
        ("pounds-2025-11.csv", PLAIN.replace("20.00", "\"£ 20.00 \"").into()),
        ("brackets-2025-11.csv", PLAIN.replace("-0.50", "(0.50)").into()),
        ("words-2025-11.csv", PLAIN.replace("03/11/2025", "3-Nov-25").into()),
        ("quoted-2025-11.csv", PLAIN.replace("Boats Ltd", "\"Boats\r\nLtd\"").into()),
        ("again-2025-11.csv", format!("{PLAIN}Date,Supplier Name,Net Amount\n").into()),
    ];
    for (name, bytes) in dialects {
        let (site, said) = imported(name, bytes);
        assert!(said.errors.is_empty(), "{name}: {:?}", said.errors);
        assert_eq!((said.rows, said.sum), (3, Decimal::new(12000, 2)), "{name}: {}", said.words);
        assert_eq!((said.credits, said.credited), (1, Decimal::new(-50, 2)), "{name}");
        let built = site.run(&["build", "--as-at", common::AS_AT]);
        assert!(built.status.success(), "{name}: {}", stderr(&built));
    }
}

#[test]
fn what_is_left_out_is_said_with_its_lines() {
    let (_, said) =
        imported("p-2025-11.csv", format!("A title\n{PLAIN}\n,Nothing,\n,Total,120.00\n"));
    let left_out = said.words.split("Changed or left out").nth(1).expect("what is left out");
    assert!(left_out.contains("1 row above the headings (line 1)"), "{left_out}");
    assert!(left_out.contains("1 row without an amount (line 7)"), "{left_out}");
    assert!(left_out.contains("1 row with the total of the rows above (line 8)"), "{left_out}");
}

#[test]
fn dates_and_amounts_in_doubt_are_mistakes_and_nothing_is_written() {
    for (from, to, id) in [
        ("14/11/2025", "11/14/2025", "error[bad-date]"),
        ("14/11/2025", "31/11/2025", "error[bad-date]"),
        ("20.00", "2O.00", "error[bad-money]"),
        ("20.00", "20.005", "rounded to the penny"),
    ] {
        let (site, said) = imported("p-2025-11.csv", PLAIN.replace(from, to));
        let found = said.errors.concat() + &said.words;
        assert!(found.contains(id), "{to}: {found}");
        let written = site.path().join("content/spending").exists();
        assert_eq!(written, !id.starts_with("error"), "{to}");
    }
}

#[test]
fn days_that_a_spreadsheet_wrote_as_numbers_are_mistakes_and_no_unused_column() {
    let list = "Date,Supplier,Amount\n45976,Boats Ltd,20.00\n45977,Oars Ltd,30.00\n";
    let site = council();
    fs::write(site.path().join("p-2025-11.csv"), list).expect("a list");
    let output = site.run(&["import", "p-2025-11.csv"]);
    let said = stderr(&output);
    assert_eq!(said.matches("a spreadsheet has its own number for it here").count(), 2, "{said}");
    assert!(!site.path().join("content/spending").exists());
}

#[test]
fn a_payment_to_nobody_is_one_whatever_its_other_cells_do_not_state() {
    let list = PLAIN
        .replace("Amount\n", "Amount,Purpose\n")
        .replace("Boats Ltd,100.50", ",100.50,Not stated");
    let (_, said) = imported("p-2025-11.csv", list);
    assert!(said.words.contains("1 payment does not say who was paid (line 2)"), "{}", said.words);
}

#[test]
fn the_first_payment_is_no_second_line_of_headings() {
    let first = |amount: &str| {
        PLAIN.replace("03/11/2025,Boats Ltd,100.50", &format!("03/11/2025,Mrs J Example,{amount}"))
    };
    let (site, said) = imported("p-2025-11.csv", first(""));
    assert_eq!(said.rows, 2);
    assert!(said.words.contains("1 row without an amount (line 2)"), "{}", said.words);
    assert!(!site.content("spending/p-2025-11.yaml").contains("Example"));
    for wrong in ["1OO.50", "n/a"] {
        let site = council();
        fs::write(site.path().join("p-2025-11.csv"), first(wrong)).expect("a list");
        let said = stderr(&site.run(&["import", "p-2025-11.csv"]));
        assert!(said.contains("error[bad-money]"), "{wrong}: {said}");
    }
    let (_, said) = imported("p-2025-11.csv", PLAIN.replace("Amount\n", "Amount\n,,£ exc. VAT\n"));
    assert_eq!(said.rows, 3);
    assert!(said.words.contains("“Net Amount £ exc. VAT”"), "{}", said.words);
}

#[test]
fn headings_on_two_lines_are_read_together() {
    let rows = "03/11/2025,Boats Ltd,100.50\n14/11/2025,Quay School,20.00\n";
    for below in ["", "£s", "(£'s)", "in £s", "Pounds", "Net of recoverable VAT", "ex VAT"] {
        let list = format!("Payment,Supplier,Amount\nDate,Name,{below}\n{rows}");
        let (_, said) = imported("p-2025-11.csv", list);
        assert_eq!(said.rows, 2, "{below}: {}", said.words);
        assert!(said.words.contains("  date       “Payment Date”"), "{below}: {}", said.words);
    }
}

#[test]
fn a_number_of_a_run_is_no_day() {
    let list = "Date Run No,Date,Supplier Name,Amount\n\
                45964,03/11/2025,Boats Ltd,100.50\n45964,14/11/2025,Quay School,20.00\n";
    let (_, said) = imported("p-2025-11.csv", list);
    assert_eq!(said.rows, 2);
    assert!(said.words.contains("  date       “Date”"), "{}", said.words);
}

#[test]
fn the_next_list_is_read_like_the_last() {
    let (site, _) = imported("p-2025-11.csv", PLAIN);
    let record = "spending/p-2025-11.yaml";
    site.replace(record, "attribution: 'Source: Two Rivers Council.'", "attribution: Thanks.");
    site.replace(record, "vat: net", "vat: gross");
    let december = site.path().join("p-2025-12.csv");
    let text = "A title\n".to_owned() + &PLAIN.replace("/11/", "/12/");
    fs::write(&december, &text).expect("a list");
    let said = import(&site, &december);
    assert!(said.errors.is_empty(), "{:?}", said.errors);
    let record = site.content("spending/p-2025-12.yaml");
    for line in ["attribution: Thanks.", "vat: gross", "headings: 2", "covers: 2025-12"] {
        assert!(record.contains(line), "{record}");
    }
    assert_eq!(site.content("spending/p-2025-12.csv"), text, "the list is as it was");
    let again = site.run(&["import", "p-2025-12.csv"]);
    assert_eq!(again.status.code(), Some(1));
    assert!(stderr(&again).contains("is there already; nothing was changed"));
}

#[test]
fn a_list_with_a_column_more_is_read_anew_and_has_a_name_of_its_own() {
    let (site, _) = imported("first.csv", PLAIN);
    let more = PLAIN.replace("Net Amount\n", "Net Amount,Transaction Number\n");
    let more = more.replace("0\n", "0,T17\n") + "29/11/2025,Oars Ltd,5.00,T18\n";
    let table = site.path().join("paid.csv");
    fs::write(&table, more).expect("a list");
    let said = import(&site, &table);
    assert!(said.errors.is_empty(), "{:?}", said.errors);
    assert!(said.words.contains("reference  “Transaction Number”"), "{}", said.words);
    assert!(!said.words.contains("  as in"), "{}", said.words);
    let record = site.content("spending/paid.yaml");
    assert!(record.starts_with("# How paid.csv is read"), "{record}");
    assert!(record.contains("payments, November 2025 (paid)"), "{record}");
}

#[test]
fn who_paid_and_when_are_asked_for_where_nothing_says_so() {
    let site = council();
    site.write(
        "organisations/quay-school.yaml",
        "name: Quay School\nkind: other\nsummary: A school.\n",
    );
    fs::write(site.path().join("p.csv"), "Supplier,Amount\nBoats Ltd,5.00\n").expect("a list");
    let said = stderr(&site.run(&["import", "p.csv"]));
    assert!(said.contains("say it with --payer"), "{said}");
    let said = stderr(&site.run(&["import", "p.csv", "--payer", "two-rivers-council"]));
    assert!(said.contains("say it with --covers"), "{said}");
    let arguments = ["import", "p.csv", "--payer", "two-rivers-council", "--covers", "2025-11"];
    assert!(site.run(&arguments).status.success());
}

/// The spelling under which payments to one supplier are added up, by the rule of the README,
/// written anew: `LTD` is `Limited`, `&` is `and`, capitals, signs and spaces between initials do not
/// matter.
fn spelling(name: &str) -> String {
    let plain = name.replace(['\'', '’', '`'], "").replace('&', " and ");
    let plain = slug::slugify(plain.replace('+', " plus ").replace('#', " hash "));
    let mut words: Vec<String> = Vec::new();
    let mut after_initial = false;
    for word in plain.split('-') {
        let initial = word.len() == 1 && word.chars().all(char::is_alphabetic);
        match words.last_mut().filter(|_| initial && after_initial) {
            Some(last) => last.push_str(word),
            None => words.push(word.to_owned()),
        }
        after_initial = initial;
    }
    let forms = [
        ("-public-limited-company", "-plc"),
        ("-limited-liability-partnership", "-llp"),
        ("-community-interest-company", "-cic"),
        ("-limited", "-ltd"),
    ];
    let mut plain = words.join("-");
    for (long, short) in forms {
        if let Some(own) = plain.strip_suffix(long) {
            plain = format!("{own}{short}");
        }
    }
    let plain = plain.strip_suffix("-company").map_or(plain.clone(), |own| format!("{own}-co"));
    plain.strip_suffix("-company-ltd").map_or(plain.clone(), |own| format!("{own}-co-ltd"))
}

/// The sum and the number of payments of each supplier, straight from the archive.
fn suppliers(archive: &Path) -> BTreeMap<String, (usize, Decimal)> {
    let file = fs::File::open(archive).expect("an archive");
    let mut archive = zip::ZipArchive::new(file).expect("an archive");
    let mut rows = csv::Reader::from_reader(archive.by_index(0).expect("a list"));
    let mut suppliers: BTreeMap<String, (usize, Decimal)> = BTreeMap::new();
    for row in rows.deserialize::<BTreeMap<String, String>>() {
        let row = row.expect("a row");
        let name = row["BeneficiaryName"].trim();
        if name.to_lowercase().split(' ').next() == Some("redacted") {
            continue;
        }
        let sum = suppliers.entry(spelling(name)).or_default();
        sum.0 += 1;
        sum.1 += figure(&row, "Amount");
    }
    suppliers
}

/// What is decided of whatever an import asks.
const ALLOW: &str = "allow\n    because: A test.";

#[test]
fn an_import_leaves_a_place_for_each_decision() {
    let list = PLAIN.replace("Boats Ltd", "Mrs A \"\"Jo\"\" Example").replace("20.00", "21.00");
    let list = list.replace("Mrs A \"\"Jo\"\" Example", "\"Mrs A \"\"Jo\"\" Example\"");
    let (site, said) = imported("p-2025-11.csv", list);
    assert!(said.errors.is_empty(), "{:?}", said.errors);
    assert!(said.words.contains("may be private"), "{}", said.words);
    let built = site.run(&["build", "--as-at", common::AS_AT]);
    assert!(!built.status.success());
    assert!(stderr(&built).contains("decision"), "{}", stderr(&built));
    site.decide("p-2025-11", ALLOW);
    let built = site.run(&["build", "--as-at", common::AS_AT]);
    assert!(built.status.success(), "{}", stderr(&built));
}

#[test]
fn every_supplier_is_paid_what_the_rows_say() {
    let Some(shared) = shared() else {
        println!("not run: the councils' own lists are not here");
        return;
    };
    for name in ["trafford-supplier-spend-2024-25", "trafford-supplier-spend-2026-27"] {
        let archive = shared.join("data/spend").join(name).with_extension("zip");
        let site = council();
        import(&site, &archive);
        site.decide(name, ALLOW);
        let folder = read_folder(&site.path().join("content"), &mut Vec::new());
        let edition = Edition { as_at: jiff::civil::date(2026, 11, 25), drafts: false };
        let register = Register::read(&folder, edition, &mut Vec::new());
        let ledger = Ledger::read(&register, &folder, &mut Vec::new());
        let wanted = suppliers(&archive);
        assert!(wanted.len() > 500, "{name}: {} suppliers", wanted.len());
        let read = ledger.summary.suppliers().into_iter().map(|(number, tally)| {
            let sum = tally.total.decimal().parse::<Decimal>().expect("a sum");
            (ledger.suppliers[number].slug.to_string(), (tally.count, sum))
        });
        let read: BTreeMap<_, _> = read.collect();
        let differ = |supplier: &&String| read.get(*supplier) != wanted.get(*supplier);
        let different: BTreeSet<_> = read.keys().chain(wanted.keys()).filter(differ).collect();
        assert!(different.is_empty(), "{name}: {different:?}");
        println!("run: {name}, {} suppliers", wanted.len());
    }
}
