//! What an import does with rows and columns that may not mean what they seem to: totals, credits,
//! other units, amounts and dates that cannot be read. Each list is small, and its payments, its sum
//! and what is wrong with it are known by heart.

mod common;

use std::fs;
use std::io::Write as _;

use common::imports::{council, imported};
use common::{Site, stderr};

const HEADINGS: &str = "Date,Supplier,Amount,Service Area,Description\n";

/// Three payments of 180.00 in all.
const THREE: &str = "03/04/2024,A Ltd,100.00,Highways,x\n14/04/2024,B Ltd,50.00,Highways,x\n\
                     25/04/2024,C Ltd,30.00,Housing,y\n";

/// What an import of a list says that is not taken.
fn refused(name: &str, list: impl AsRef<[u8]>) -> String {
    let site = council();
    fs::write(site.path().join(name), list).expect("a list");
    let output = site.run(&["import", name]);
    assert_eq!(output.status.code(), Some(1), "{name}");
    assert!(!site.path().join("content/spending").exists(), "{name}");
    stderr(&output)
}

fn import_said(list: &str) -> (Site, usize, String, String) {
    let (site, said) = imported("p-2024-04.csv", list);
    (site, said.rows, said.sum.to_string(), said.words)
}

#[test]
fn totals_are_no_payments_whatever_they_are_called() {
    for last in [
        ",Cyfanswm,180.00,,",
        ",Page total,180.00,,",
        ",Carried forward,180.00,,",
        ",Sum,180.00,,",
        ",TOTAL PAYMENTS,180.00,,",
        ",Total for month,180.00,,",
        ",Total net of VAT,180.00,,",
        ",April total,180.00,,",
        ",* Total,180.00,,",
        ",\"Total: 3 payments\",180.00,,",
        ",Everything Total,180.00,,",
        "30/04/2024,Total,180.00,,",
        ",,180.00,,",
        ",,180.00,Total,",
    ] {
        let (_, rows, sum, words) = import_said(&format!("{HEADINGS}{THREE}{last}\n"));
        assert_eq!((rows, sum.as_str()), (3, "180.00"), "{last}");
        assert!(words.contains("1 row with the total of the rows above (line 5)"), "{last}");
    }
}

#[test]
fn totals_of_each_supplier_are_no_payments() {
    let rows = "03/04/2024,Acme Ltd,10.00,H,a\n14/04/2024,Acme Ltd,15.00,H,a\n\
                ,Acme Ltd Total,25.00,,\n15/04/2024,Beta Ltd,7.00,H,a\n,Beta Ltd Total,7.00,,\n";
    for last in ["", ",Grand Total,32.00,,\n"] {
        let (_, read, sum, _) = import_said(&format!("{HEADINGS}{rows}{last}"));
        assert_eq!((read, sum.as_str()), (3, "32.00"), "{last}");
    }
    let said = refused("p-2024-04.csv", format!("{HEADINGS}{rows},Grand Total,33.00,,\n"));
    assert!(
        said.contains("this total says 33.00, but the rows above it add up to £32.00"),
        "{said}"
    );
}

#[test]
fn payments_are_no_totals() {
    for (rows, count, sum) in [
        ("03/04/2024,A Ltd,100.00,H,one\n,,100.00,,line 2\n", 2, "200.00"),
        ("03/04/2024,A Ltd,100.00,H,x\n,TOTAL GAS & POWER LTD,40.00,H,gas\n", 2, "140.00"),
        ("03/04/2024,A Ltd,100.00,H,x\n04/04/2024,Total Gas & Power,100.00,H,x\n", 2, "200.00"),
        ("03/04/2024,A Ltd,100.00,H,x\n04/04/2024,Total,40.00,H,fuel\n", 2, "140.00"),
        ("03/04/2024,Shell,50.00,H,fuel\n04/04/2024,TOTAL,50.00,H,fuel\n", 2, "100.00"),
        (",,200.00,,\n,,200.00,,\n04/04/2024,A Ltd,1.00,,\n", 3, "401.00"),
    ] {
        let (_, read, total, _) = import_said(&format!("{HEADINGS}{rows}"));
        assert_eq!((read, total.as_str()), (count, sum), "{rows}");
    }
}

#[test]
fn payments_of_one_amount_are_no_totals_where_there_are_no_dates() {
    let rows = "A Ltd,500.00,Lump sum\nB Ltd,500.00,Lump sum\nC Ltd,500.00,Lump sum\n\
                Forward Trust,500.00,Grant for all\nTotal Ltd,500.00,Grant for all\n";
    let (_, said) = imported("p-2024-04.csv", format!("Supplier,Amount,Purpose\n{rows}"));
    assert_eq!((said.rows, said.sum.to_string().as_str()), (5, "2500.00"));
}

#[test]
fn totals_on_two_levels_are_no_payments() {
    let rows = "03/04/2024,Acme Ltd,10.00,,\n,Acme Ltd Total,10.00,,\n03/04/2024,Beta Ltd,7.00,,\n\
                ,Beta Ltd Total,7.00,,\n,Highways Total,17.00,,\n04/04/2024,Gamma Ltd,5.00,,\n\
                ,Gamma Ltd Total,5.00,,\n,Housing Total,5.00,,\n,Grand Total,22.00,,\n";
    let (_, read, sum, _) = import_said(&format!("{HEADINGS}{rows}"));
    assert_eq!((read, sum.as_str()), (3, "22.00"));
    let wrong = rows.replace("Housing Total,5.00", "Housing Total,6.00");
    let said = refused("p-2024-04.csv", format!("{HEADINGS}{wrong}"));
    assert!(said.contains("error[total-differs]: this total says 6.00"), "{said}");
}

#[test]
fn a_rounded_credit_stays_one() {
    let list = "Date,Supplier,Amount\n14/04/2024,A Ltd,–10.005\n15/04/2024,A Ltd,20.00\n";
    let (_, said) = imported("p-2024-04.csv", list);
    assert_eq!((said.credits, said.sum.to_string().as_str()), (1, "9.99"));
}

#[test]
fn amounts_that_cannot_be_read_are_mistakes_and_no_other_column_is_taken() {
    let said = refused(
        "p-2024-04.csv",
        "Date,Supplier,Net Amount,VAT Amount,Gross Amount\n14/04/2024,A Ltd,10.00 CR,2,12\n\
         15/04/2024,A Ltd,10.00 DR,2,12\n16/04/2024,B Ltd,50.00 DR,10,60\n",
    );
    assert_eq!(said.matches("error[bad-money]").count(), 3, "{said}");
    let said = refused("p-2024-04.csv", "Date,Supplier,Amount\n14/04/2024,A Ltd,GBP 10.00\n");
    assert!(said.contains("“GBP 10.00”"), "{said}");
    let (_, said) = imported(
        "p-2024-04.csv",
        "Date,Supplier,Budget Amount,Amount Paid,Balance Amount\n14/04/2024,A Ltd,1500,180.00,1320\n",
    );
    assert_eq!(said.sum.to_string(), "180.00");
}

#[test]
fn columns_that_may_be_the_amounts_as_well_are_named() {
    let said = |second: &str| {
        let rows = format!("14/04/2024,A Ltd,100.00,{second}\n");
        imported("p-2024-04.csv", format!("Date,Supplier,Amount,Amount\n{rows}")).1.words
    };
    assert!(said("120.00").contains("“Amount (2)” may be meant as well: please check"));
    assert!(!said("100.00").contains("may be meant"));
}

#[test]
fn amounts_as_other_programs_write_them_are_read() {
    for (written, sum) in [("–1234.50", "-1234.50"), ("1\u{a0}234.50", "1234.50")] {
        let list = format!("Date,Supplier,Amount\n1st April 2024,A Ltd,{written}\n");
        let (_, said) = imported("p-2024-04.csv", list);
        assert_eq!(said.sum.to_string(), sum, "{written}");
    }
}

#[test]
fn dates_that_cannot_be_read_are_mistakes_and_no_unused_column() {
    let list = |heading: &str, dates: [&str; 3]| {
        let [a, b, c] = dates;
        format!("{heading},Supplier,Amount\n{a},A Ltd,10.00\n{b},A Ltd,10.00\n{c},B Ltd,50.00\n")
    };
    for dates in [["14/04/2024", "n/a", "TBC"], ["Apr-24", "May-24", "Apr-24"]] {
        let said = refused("spend-2024-04.csv", list("Date", dates));
        assert!(said.contains("error[bad-date]"), "{said}");
    }
    let days = ["14/04/2024", "15/04/2024", "29/04/2024"];
    for heading in ["Dyddiad", "Effective Date", "Paid On", "Posted", "Trans Dt"] {
        let (site, _) = imported("spend-2024-04.csv", list(heading, days));
        site.build();
        assert!(
            site.output("spending/all-payments.csv").contains("A Ltd,10.00,2024-04-14"),
            "{heading}"
        );
    }
    let (_, said) = imported("spend-2024-04.csv", list("Contract Start", days));
    assert!(said.words.contains("no column; dated with the time"), "{}", said.words);
    let (_, said) = imported("spend-2024-04.csv", list("Posted", days));
    assert!(said.words.contains("its heading does not say so: please check"), "{}", said.words);
    let dates = ["14/04/2024", "20240415", "14 Ebrill 2024"];
    let (site, said) = imported("spend-2024-04.csv", list("Date", dates));
    assert_eq!(said.rows, 3);
    site.build();
    assert!(site.output("spending/all-payments.csv").contains("A Ltd,10.00,2024-04-15"));
    let said = refused("spend.csv", list("Date", ["14/04/2024", "15/04/2024", "25/04/2204"]));
    assert!(said.contains("April 2024 to April 2204"), "{said}");
}

#[test]
fn a_list_in_welsh_is_read() {
    let (site, said) = imported(
        "p-2024-04.csv",
        "Dyddiad,Cyflenwr,Swm,Gwasanaeth,Disgrifiad\n14 Ebrill 2024,A Ltd,10.00,Tai,x\n\
         ,Cyfanswm,10.00,,\n",
    );
    assert_eq!((said.rows, said.sum.to_string().as_str()), (1, "10.00"));
    site.build();
    assert!(site.output("spending/all-payments.csv").contains("A Ltd,10.00,2024-04-14,Tai,x"));
}

#[test]
fn what_stands_beside_an_amount_is_not_passed_over() {
    let rows = |heading: &str, first: &str, second: &str| {
        format!(
            "Date,Supplier,Amount,{heading}\n14/04/2024,A Ltd,100.00,{first}\n15/04/2024,B Ltd,50.00,{second}\n"
        )
    };
    for (list, finding) in [
        (rows("DR/CR", "DR", "CR"), "warning[credit-unsigned]"),
        (rows("Transaction Type", "Invoice", "Credit Note"), "warning[credit-unsigned]"),
        (rows("Currency", "GBP", "EUR"), "warning[currency-foreign]"),
    ] {
        let site = council();
        fs::write(site.path().join("p-2024-04.csv"), &list).expect("a list");
        let said = stderr(&site.run(&["import", "p-2024-04.csv"]));
        assert!(said.contains(finding) && said.contains("(line 3)"), "{said}");
    }
    for heading in ["Amount (£000)", "Amount (pence)", "Amount (EUR)"] {
        let list = rows("Type", "x", "y").replace("Amount", heading);
        let said = refused("p-2024-04.csv", &list);
        assert!(said.contains("error[amount-unit]"), "{said}");
    }
}

#[test]
fn files_that_are_no_tables_are_called_what_they_are() {
    for (list, what) in [
        ("", "is empty"),
        ("Date,Supplier,Amount\n", "has no rows below its first line"),
        ("%PDF-1.4\n%\n", "is a PDF"),
        ("<!DOCTYPE html>\n<p>Payments\n", "is a web page"),
    ] {
        let said = refused("p-2024-04.csv", list);
        assert!(said.contains(what), "{what}: {said}");
    }
}

#[test]
fn formulas_that_nobody_has_worked_out_are_a_mistake() {
    let said = refused("p-2024-04.xlsx", workbook("<c r=\"C2\"><f>100-20</f></c>"));
    assert!(said.contains("has a formula without a result, in row 2"), "{said}");
    let (_, said) = imported("p-2024-04.xlsx", workbook("<c r=\"C2\"><f>100-20</f><v>80</v></c>"));
    assert_eq!((said.rows, said.sum.to_string().as_str()), (1, "80.00"));
}

/// A workbook with one payment, whose amount is this cell.
fn workbook(amount: &str) -> Vec<u8> {
    let text = |place: &str, words: &str| {
        format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{words}</t></is></c>")
    };
    let headings = [text("A1", "Date"), text("B1", "Supplier"), text("C1", "Amount")].concat();
    let payment = [text("A2", "14/04/2024"), text("B2", "A Ltd")].concat();
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006";
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, words) in [
        (
            "[Content_Types].xml",
            format!(
                "<Types xmlns=\"{package}/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"
            ),
        ),
        (
            "_rels/.rels",
            format!(
                "<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"r1\" Type=\"{office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns=\"{main}\" xmlns:r=\"{office}\"><sheets><sheet name=\"April\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"r1\" Type=\"{office}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!(
                "<worksheet xmlns=\"{main}\"><sheetData><row r=\"1\">{headings}</row><row r=\"2\">{payment}{amount}</row></sheetData></worksheet>"
            ),
        ),
    ] {
        archive.start_file(name, zip::write::SimpleFileOptions::default()).expect("a file inside");
        archive.write_all(words.as_bytes()).expect("its words");
    }
    archive.finish().expect("a workbook").into_inner()
}
