//! `daylight redact`: withheld words leave the folder, and no other word does.

mod common;

use std::fmt::Write as _;

use common::{AS_AT, Site, files, stderr, stdout};

/// What no file may hold afterwards, in small letters.
const GONE: [&str; 4] = ["zzexample", "zzgrandmother", "sk1 3xe", "ab123456c"];

const DECISIONS: &str = "\
private:
  # Asked of the care team.
  - words: mrs j  zzexample
    decision: redact
    reason: personal data
    reviewer: Reviewer Zzofficer
    date: 2025-11-25
  - words: \"Support of Zzgrandmother, 3 Mill Lane SK1 3XE\" # an address, line 4
    decision: redact
    reason: commercial confidentiality
    reviewer: Reviewer Zzofficer
    date: 2025-11-25
  - {words: 'AB123456C', decision: redact, reason: personal data, reviewer: Reviewer Zzofficer, date: 2025-11-25}
  - words: \"640.00\"
    decision: redact
    reason: personal data
    reviewer: Reviewer Zzofficer
    date: 2025-11-25
";

const DONE: &str = "\
private:
  # Asked of the care team.
  - words: REDACTED PERSONAL DATA
    decision: redact
    reason: personal data
    reviewer: Reviewer Zzofficer
    date: 2025-11-25
  - words: REDACTED COMMERCIAL CONFIDENTIALITY # an address, line 4
    decision: redact
    reason: commercial confidentiality
    reviewer: Reviewer Zzofficer
    date: 2025-11-25
  - {words: REDACTED PERSONAL DATA, decision: redact, reason: personal data, reviewer: Reviewer Zzofficer, date: 2025-11-25}
  - words: REDACTED PERSONAL DATA
    decision: redact
    reason: personal data
    reviewer: Reviewer Zzofficer
    date: 2025-11-25
";

/// The small site with private words in three payments, all of them to be redacted, and with a
/// column that nobody reads.
fn site() -> Site {
    let site = Site::small();
    site.write(
        "spending/payments.csv",
        "Date,Supplier,Amount,Service,Purpose,Number,Contact\r\n\
         2025-04-03,Boats & Co Ltd,\"1,200.50\",Rivers,\"Boats, \"\"oars\"\"\",1,x\r\n\
         2025-04-04,BOATS & CO LTD,800.00,Rivers,Repairs,2,\"\r\n\"\r\n\
         2025-04-30,  Mrs J Zzexample,640.00,Care,\"Support of Zzgrandmother, 3 Mill Lane SK1 3XE\",AB123456C,MRS J ZZEXAMPLE\r\n\
         2025-05-02,Quay School,2000.00,Schools,Fees,4,\r\n\
         2025-05-09,Quay School,-500.00,Schools,Credit,640.00,",
    );
    decide(&site, "payments.csv");
    site
}

fn decide(site: &Site, csv: &str) {
    let record = site.content("spending/payments.yaml").replace("payments.csv", csv);
    site.write("spending/payments.yaml", record + DECISIONS);
}

/// Redacts; that must succeed.
fn redact(site: &Site, arguments: &[&str]) -> String {
    let output = site.run(&[&["redact"], arguments].concat());
    assert!(output.status.success(), "{}", stderr(&output));
    stdout(&output)
}

/// Redacts; that must be refused, and change nothing.
fn refused(site: &Site, arguments: &[&str]) -> String {
    let before = files(&site.path().join("content"));
    let output = site.run(&[&["redact"], arguments].concat());
    assert_eq!(output.status.code(), Some(1), "{arguments:?}");
    assert!(before == files(&site.path().join("content")), "{arguments:?} changed something");
    let said = stderr(&output);
    assert!(said.contains("Nothing was changed."), "{said}");
    said
}

/// No file of the content holds any of the words.
fn assert_gone(site: &Site) {
    for (path, bytes) in files(&site.path().join("content")) {
        let text = String::from_utf8_lossy(&bytes).to_lowercase();
        for word in GONE {
            assert!(!text.contains(word), "{word} is in {path}");
        }
    }
}

#[test]
fn the_words_leave_the_folder_and_the_website_stays_the_same() {
    let site = site();
    site.build();
    let before = site.outputs();
    let said = redact(&site, &["payments"]);
    assert_eq!(
        said,
        "content/spending/payments.csv: 5 cells redacted, and the words of 4 decisions in content/spending/payments.yaml.\n\
         \n\
         The website stays as it is. Where an earlier state of these files is in git, its history still has the words.\n"
    );
    assert_gone(&site);
    assert_eq!(
        site.content("spending/payments.csv"),
        "Date,Supplier,Amount,Service,Purpose,Number,Contact\r\n\
         2025-04-03,Boats & Co Ltd,\"1,200.50\",Rivers,\"Boats, \"\"oars\"\"\",1,x\r\n\
         2025-04-04,BOATS & CO LTD,800.00,Rivers,Repairs,2,\"\r\n\"\r\n\
         2025-04-30,REDACTED PERSONAL DATA,640.00,Care,REDACTED COMMERCIAL CONFIDENTIALITY,REDACTED PERSONAL DATA,REDACTED PERSONAL DATA\r\n\
         2025-05-02,Quay School,2000.00,Schools,Fees,4,\r\n\
         2025-05-09,Quay School,-500.00,Schools,Credit,REDACTED PERSONAL DATA,"
    );
    assert!(site.content("spending/payments.yaml").ends_with(DONE));
    site.build();
    assert!(before == site.outputs(), "the website differs");
    let check = site.run(&["check", "--as-at", AS_AT]);
    assert!(!stderr(&check).contains("private"), "{}", stderr(&check));
}

#[test]
fn it_says_which_lists_hold_such_words_until_none_does() {
    let site = site();
    let before = files(&site.path().join("content"));
    let said = redact(&site, &[]);
    assert!(said.contains("  payments: 5 cells in content/spending/payments.csv\n"), "{said}");
    assert!(said.contains("  daylight redact payments\n"), "{said}");
    assert!(before == files(&site.path().join("content")));
    redact(&site, &["content/spending/payments.yaml"]);
    assert_eq!(redact(&site, &[]), "No table holds words that its list withholds.\n");
    let again = redact(&site, &["payments"]);
    assert_eq!(again, "Nothing to do: the tables hold no words that these lists withhold.\n");
}

#[test]
fn it_tells_where_other_cells_may_still_say_who_is_meant() {
    let site = site();
    site.replace("spending/payments.csv", "MRS J ZZEXAMPLE", "for Zzexample junior");
    site.replace("spending/payments.csv", "4,\r\n", "4,see AB123456C\r\n");
    let said = redact(&site, &["payments"]);
    // A cell with a line break stands above them.
    let look = "Look at content/spending/payments.csv, lines 5, 6: other words there may still say";
    assert!(said.contains(look), "{said}");
}

#[test]
fn it_finds_the_words_above_and_below_the_payments_and_in_the_record() {
    let site = site();
    let table = site.content("spending/payments.csv");
    let table =
        format!("Payments and those of Mrs J Zzexample\r\n{table}\r\nMrs J Zzexample,,,,,,");
    site.write("spending/payments.csv", table);
    site.replace(
        "spending/payments.yaml",
        "columns:",
        "reading:\n  headings: 2\npartial: Without Mrs J Zzexample.\ncolumns:",
    );
    site.write(
        "supplier-names.yaml",
        "suppliers:\n  - name: Boats & Co Ltd\n    also:\n      - Mrs J Zzexample\n",
    );
    let said = redact(&site, &["content/spending/payments.csv"]);
    assert!(said.contains("content/supplier-names.yaml, line 4: other words"), "{said}");
    assert!(said.contains("payments.csv, lines 1, 9: other words"), "{said}");
    assert!(said.contains("payments.yaml, line 12: other words"), "{said}");
}

#[test]
fn rows_keep_their_lines_where_a_redacted_cell_had_several() {
    let site = site();
    site.replace("spending/payments.csv", "\"Support of Zzg", "\"Support\r\nof\r\nZzg");
    site.build();
    let before = site.outputs();
    redact(&site, &["payments"]);
    let table = site.content("spending/payments.csv");
    let cell = ",\"REDACTED COMMERCIAL CONFIDENTIALITY\r\n\r\n\",REDACTED";
    assert!(table.contains(cell), "{table}");
    site.build();
    assert!(before == site.outputs(), "the website differs");
}

#[test]
fn nothing_more_is_asked_about_than_before() {
    let site = Site::small();
    let mut table = String::from("Date,Supplier,Amount,Service,Purpose,Number\n");
    let mut decisions = String::from("private:\n");
    for number in 1..=7 {
        let who = if number == 7 { "John Zzsmith" } else { "REDACTED PERSONAL DATA" };
        let _ =
            writeln!(table, "2025-04-0{number},{who},600.00,Rivers,Case of Zz{number}x,{number}");
        let words = format!("Case of Zz{number}x");
        let _ = writeln!(
            decisions,
            "  - words: {words}\n    decision: redact\n    reason: personal data\n    reviewer: A\n    date: 2025-11-25"
        );
    }
    site.write("spending/payments.csv", table);
    site.replace("spending/payments.yaml", "control:\n  payments: 5\n  total: 4140.50\n", "");
    let record = site.content("spending/payments.yaml");
    site.write("spending/payments.yaml", record.clone() + &decisions);
    // Six names are withheld for what is published as the same purpose, and one is not.
    let said = stderr(&site.run(&["check", "--as-at", AS_AT]));
    assert!(said.contains("John Zzsmith"), "{said}");
    let allowed = "  - words: John Zzsmith\n    decision: allow\n    because: A shop.\n    reviewer: A\n    date: 2025-11-25\n";
    site.write("spending/payments.yaml", record + &decisions + allowed);
    site.build();
    let before = site.outputs();
    redact(&site, &["payments"]);
    site.build();
    assert!(before == site.outputs(), "the website differs");
}

#[test]
fn an_archive_of_old_letters_becomes_a_table_that_reads_the_same() {
    let site = site();
    let table = site.content("spending/payments.csv").replace("Quay School", "Café au Quai");
    site.remove("spending/payments.csv");
    let (old, _, _) = encoding_rs::WINDOWS_1252.encode(&table);
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    archive.start_file("p.csv", zip::write::SimpleFileOptions::default()).expect("a file");
    std::io::Write::write_all(&mut archive, &old).expect("written");
    site.write("spending/my: payments.zip", archive.finish().expect("an archive").into_inner());
    site.replace("spending/payments.yaml", "csv: payments.csv", "csv: 'my: payments.zip' # packed");
    site.build();
    let before = site.output("spending/all-payments.csv");
    let said = redact(&site, &["payments"]);
    assert!(said.contains("It takes the place of content/spending/my: payments.zip."), "{said}");
    assert!(!site.path().join("content/spending/my: payments.zip").exists());
    assert!(
        site.content("spending/payments.yaml").contains("\ncsv: 'my: payments.csv' # packed\n")
    );
    assert!(site.content("spending/my: payments.csv").starts_with("\u{feff}Date,"));
    assert_gone(&site);
    site.build();
    assert_eq!(before, site.output("spending/all-payments.csv"));
    assert!(said.contains("as it is, but for the new name of the table."), "{said}");
}

#[test]
fn a_payment_to_nobody_does_not_become_one_to_somebody_withheld() {
    let site = site();
    site.replace("spending/payments.yaml", "columns:", "reading:\n  headings: 1\ncolumns:");
    site.replace(
        "spending/payments.csv",
        "  Mrs J Zzexample,640.00,Care",
        ",640.00,Mrs J Zzexample",
    );
    site.build();
    let said = refused(&site, &["payments"]);
    assert!(said.contains("this payment names nobody"), "{said}");
    assert!(said.contains("payments.csv:5:"), "{said}");
    site.replace("spending/payments.csv", ",640.00,Mrs", "REDACTED PERSONAL DATA,640.00,Mrs");
    site.build();
    let before = site.outputs();
    redact(&site, &["payments"]);
    site.build();
    assert!(before == site.outputs(), "the website differs");
}

#[test]
fn nothing_is_changed_where_it_is_not_clear_what_is_meant() {
    let site = site();
    let said = refused(&site, &["paymants"]);
    assert!(said.contains("there is no list of payments called paymants"), "{said}");
    assert!(said.contains("did you mean payments?"), "{said}");
    site.replace("spending/payments.csv", "Repairs", "Call 07700 900123");
    let said = refused(&site, &["paymants"]);
    assert!(said.contains("did you mean payments?") && !said.contains("private-data"), "{said}");
    let said = refused(&site, &["payments"]);
    assert!(said.contains("error[private-data]"), "{said}");
    assert!(said.contains("Decide in all lists first"), "{said}");
    site.replace("spending/payments.csv", "Call 07700 900123", "Repairs");
    site.replace("spending/payments.csv", "Care", "4\" care");
    let said = refused(&site, &["payments"]);
    assert!(said.contains("error[csv-quote]"), "{said}");
}
