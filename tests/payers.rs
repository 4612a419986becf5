//! Lists of payments of several payers: who paid and in which month is said only where it is known.

mod common;

use std::fs;

use common::{Site, stderr, stdout};

/// The small site with a list of another payer, of a quarter and without dates.
fn two_payers() -> Site {
    let site = Site::small();
    site.write(
        "spending/trust.csv",
        "Supplier,Amount\nOars and More,1000.00\nBoats & Co Ltd,600.00\n",
    );
    site.write(
        "spending/trust.yaml",
        "name: Payments of the trust, summer 2025\n\
         payer: northbank-trust\n\
         covers: 2025-06 to 2025-08\n\
         licence: Open Government Licence v3.0\n\
         attribution: Contains information of Northbank Trust.\n\
         csv: trust.csv\n\
         columns:\n  supplier: Supplier\n  amount: Amount\n\
         reading:\n  headings: 1\n",
    );
    site
}

#[test]
fn a_page_names_those_who_paid_what_is_on_it() {
    let site = two_payers();
    site.build();
    let page = |path: &str| site.output(&format!("{path}/index.html"));
    let school = page("spending/suppliers/quay-school");
    assert!(school.contains("by Two Rivers Council."), "{school}");
    assert!(!school.contains("information of Northbank Trust"), "{school}");
    let oars = page("spending/suppliers/oars-and-more");
    assert!(oars.contains("was paid £1,000.00 in 1 payment by Northbank Trust."), "{oars}");
    assert!(oars.contains("information of Northbank Trust"), "{oars}");
    assert!(!oars.contains("information of Two Rivers Council"), "{oars}");
    assert!(
        page("spending/suppliers/boats-and-co-ltd")
            .contains("by Northbank Trust and Two Rivers Council.")
    );
    assert!(page("spending/months/2025-04").contains("Two Rivers Council paid"));
    assert!(page("spending").contains("Northbank Trust and Two Rivers Council paid"));
}

#[test]
fn who_paid_is_said_of_each_payment_and_added_up() {
    let site = two_payers();
    site.build();
    let data = site.output("spending/all-payments.csv");
    let row = "Boats & Co Ltd,600.00,June 2025 to August 2025,,,,Northbank Trust,trust:3\n";
    assert!(data.contains(row), "{data}");
    assert!(data.contains(",3,Two Rivers Council,payments:4\n"), "{data}");
    // 2,640.50 in April, 1,500.00 in May and 700.00 in July.
    assert_eq!(
        site.output("spending/payers.csv"),
        "Paid by,Covers,Payments,Total\n\
         Northbank Trust,\"June 2025, July 2025 and August 2025\",2,1600.00\n\
         Two Rivers Council,\"April 2025, May 2025 and a part of July 2025\",6,4840.50\n"
    );
    let boats = || site.output("spending/suppliers/boats-and-co-ltd/index.html");
    assert!(boats().contains("<th scope=\"col\">Paid by</th>"), "{}", boats());
    let alone = Site::small();
    alone.build();
    assert!(!alone.output("spending/suppliers/boats-and-co-ltd/index.html").contains("Paid by"));
    assert!(!alone.path().join("output/spending/payers.csv").exists());
}

#[test]
fn a_month_of_which_only_a_longer_time_is_published_is_no_month_without_payments() {
    let site = two_payers();
    site.build();
    // The council's own list has a part of July.
    for month in ["2025-06", "2025-08"] {
        let page = site.path().join(format!("output/spending/months/{month}/index.html"));
        assert!(!page.exists(), "{month} has a page");
    }
    assert!(site.path().join("output/spending/months/2025-07/index.html").exists());
    let months = site.output("spending/months/months.csv");
    assert!(months.contains("\n2025-08,Not given by month,Not given by month\n"), "{months}");
    let overview = site.output("spending/index.html");
    let quarter = site.output("spending/months/2025-07/index.html");
    assert!(quarter.contains("Of Northbank Trust, only a longer time"), "{quarter}");
    let note = "£1,600.00 in 2 payments stand in no month, because only a longer time is published \
                for them.";
    assert!(overview.contains(note), "{overview}");
}

/// A list for June in which a few payments of May and April stand too; the small site has a list of
/// its own for those months.
const STRAYS: &str = "Date,Supplier,Amount\n2025-04-30,Oars,5.00\n2025-06-02,Oars,10.00\n\
                      2025-06-03,Oars,20.00\n2025-06-04,Oars,40.00\n";

#[test]
fn a_few_payments_of_another_month_are_a_part_of_it() {
    let site = Site::small();
    std::fs::write(site.path().join("trust-2025-06.csv"), STRAYS).expect("a list");
    let import = ["import", "trust-2025-06.csv", "--payer", "northbank-trust"];
    let output = site.run(&import);
    assert!(output.status.success(), "{}", stderr(&output));
    let said = stdout(&output);
    assert!(said.contains("June 2025, by the name of the file; 1 payment is dated"), "{said}");
    let record = site.content("spending/trust-2025-06.yaml");
    let why = "The list for June 2025 holds payments of other months too.";
    assert!(record.contains(&format!("covers: 2025-06\noutside: {why}\n")), "{record}");
    site.build();
    let april = site.output("spending/months/2025-04/index.html");
    assert!(april.contains(&format!("Northbank Trust: {why}")), "{april}");
    let june = site.output("spending/months/2025-06/index.html");
    assert!(!june.contains(why), "{june}");
    let list = site.output("spending/trust-2025-06/index.html");
    assert!(list.contains("they count in their own months"), "{list}");
    let months = site.output("spending/months/months.csv");
    // 2,640.50 of the council and 5.00 of the trust.
    assert!(months.contains("\n2025-04,4,2645.50\n"), "{months}");
    // Where the payer has a list for that month, the month is whole.
    let own = site.path().join("april-2025.csv");
    std::fs::write(own, "Date,Supplier,Amount\n2025-04-01,Oars,7.00\n").expect("a list");
    let output = site.run(&["import", "april-2025.csv", "--payer", "northbank-trust"]);
    assert!(output.status.success(), "{}", stderr(&output));
    site.build();
    let april = site.output("spending/months/2025-04/index.html");
    assert!(!april.contains(why), "{april}");
}

#[test]
fn a_month_is_whole_only_where_lists_of_the_same_payments_cover_all_its_days() {
    let site = Site::small();
    let add = |name: &str, covers: &str, more: &str| {
        let record = common::JUNE.replace("june.csv", &format!("{name}.csv"));
        let record = record.replace("payer: two-rivers-council", "payer: northbank-trust");
        let record = record.replace("covers: 2025-06", &format!("covers: {covers}\n{more}"));
        site.write(&format!("spending/{name}.yaml"), record.replace("June 2025", name));
        let day = covers.get(..10).unwrap_or_default();
        site.write(
            &format!("spending/{name}.csv"),
            format!("Date,Supplier,Amount\n{day},Oars,5.00\n"),
        );
        site.build();
    };
    let month = |month: &str| site.output(&format!("spending/months/{month}/index.html"));
    let part = "This is a part of the month only. Northbank Trust: The list covers";
    add("one", "2025-04-01 to 2025-04-15", "");
    assert!(month("2025-04").contains(part), "{}", month("2025-04"));
    // Cards are another matter.
    add("cards", "2025-04-16 to 2025-04-30", "code: procurement card");
    assert!(month("2025-04").contains(part), "{}", month("2025-04"));
    add("two", "2025-04-16 to 2025-05-09", "");
    let april = month("2025-04");
    assert!(april.contains("Northbank Trust: The list covers 16 April"), "the cards: {april}");
    assert!(!april.contains("Northbank Trust: The list covers 1 April"), "{april}");
    assert!(month("2025-05").contains(part), "{}", month("2025-05"));
}

#[test]
fn what_is_due_is_told_by_what_lists_are_for() {
    let site = Site::small();
    site.write(
        "spending/june.csv",
        "Date,Supplier,Amount\n2025-06-03,Oars,5.00\n2024-07-03,Oars,7.00\n",
    );
    site.write(
        "spending/june.yaml",
        common::JUNE.replace("\ncsv:", "\noutside: Late bills.\ncsv:"),
    );
    let output = site.run(&["build", "--as-at", "2025-08-15"]);
    assert!(output.status.success(), "{}", stderr(&output));
    // April to June are whole.
    let page = site.output("transparency-code/index.html");
    assert!(page.contains("Up to date: the next quarter is due by 31 October 2025"), "{page}");
    assert!(site.output("spending/months/2024-07/index.html").contains("Late bills."));
}

#[test]
fn a_date_that_is_mistyped_is_a_mistake_all_the_same() {
    let site = Site::small();
    for (wrong, said) in [("2052-04-30", "30 April 2052"), ("2024-04-30", "30 April 2024")] {
        let list = STRAYS.replace("2025-04-30", wrong);
        std::fs::write(site.path().join("trust-2025-06.csv"), list).expect("a list");
        let output = site.run(&["import", "trust-2025-06.csv", "--payer", "northbank-trust"]);
        assert_eq!(output.status.code(), Some(1));
        let all = stderr(&output);
        assert!(
            all.contains(&format!("this payment is dated {said}, but the list covers")),
            "{all}"
        );
        assert!(all.contains("up to a year before the list or after it"), "{all}");
    }
}

/// The rows of the table behind the strip of quarters.
fn quarters(site: &Site) -> String {
    site.output("transparency-code/quarter-strip.csv")
}

#[test]
fn a_quarter_is_judged_payer_by_payer_and_cards_by_themselves() {
    let site = Site::small();
    let output = site.run(&["build", "--as-at", "2025-11-15"]);
    assert!(output.status.success(), "{}", stderr(&output));
    let alone = quarters(&site);
    assert!(alone.contains("Expenditure over £500,"), "{alone}");
    site.write("spending/cards-2025-q2.csv", "Date,Supplier,Amount\n2025-04-03,Oars,12.00\n");
    let output = site.run(&[
        "import",
        "content/spending/cards-2025-q2.csv",
        "--payer",
        "northbank-trust",
        "--covers",
        "2025-04 to 2025-06",
    ]);
    assert!(output.status.success(), "{}", stderr(&output));
    let record = site.content("spending/cards-2025-q2.yaml");
    assert!(record.contains("name: Northbank Trust, card payments, "), "{record}");
    assert!(record.contains("code: procurement card\n"), "{record}");
    let output = site.run(&["build", "--as-at", "2025-11-15"]);
    assert!(output.status.success(), "{}", stderr(&output));
    let with_cards = quarters(&site);
    for line in alone.lines().filter(|line| line.starts_with("Expenditure")) {
        assert!(with_cards.contains(line), "cards change it: {with_cards}");
    }
    let card =
        "Procurement card,missing,missing,missing,missing,missing,missing,published,missing\n";
    assert!(with_cards.contains(card), "{with_cards}");
    let page = site.output("transparency-code/index.html");
    assert!(page.contains("Late here: the next quarter was due by 31 October 2025"), "{page}");
    let cards_only = "Of Northbank Trust, only payments by card are published here for this month.";
    let april = site.output("spending/months/2025-04/index.html");
    assert!(april.contains(cards_only), "{april}");
    assert!(site.output("spending/years/2025-26/index.html").contains(cards_only));
    let months = site.output("spending/months/index.html");
    assert!(months.contains("April 2025 (part only)"), "{months}");
    let years = site.output("spending/years/index.html");
    assert!(years.contains("4 of 12 (4 in part)"), "{years}");
}

#[test]
fn many_payments_of_another_time_are_told_together() {
    let site = Site::small();
    let row = |day| format!("2025-07-{day},Oars,5.00\n");
    let rows: String = (10..30).map(row).collect();
    site.write("spending/june.csv", format!("Date,Supplier,Amount\n{rows}"));
    site.write("spending/june.yaml", common::JUNE);
    let said = stderr(&site.run(&["check", "--as-at", common::AS_AT]));
    assert_eq!(said.matches("this payment is dated").count(), 5, "{said}");
    let more =
        "and 15 more payments, the last one here, dated between 15 July 2025 and 29 July 2025";
    assert!(said.contains(more), "{said}");
    assert!(said.contains("content/spending/june.csv:21:1"), "{said}");
}

#[test]
fn a_month_that_has_not_begun_is_not_published() {
    let site = Site::small();
    site.replace("spending/payments.yaml", "2025-04 to 2025-05", "2025-04 to 2027-03");
    let output = site.run(&["build", "--as-at", common::AS_AT]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(stderr(&output).contains("“April 2025 to March 2027” has months that have not begun"));
    let months = fs::read_dir(site.path().join("output/spending/months")).expect("months");
    let last =
        months.map(|month| month.expect("a month").file_name().into_string().expect("words"));
    let last = last.filter(|name| name.starts_with("20")).max();
    assert_eq!(last.as_deref(), Some("2026-11"), "the day of the site is in November 2026");
}

#[test]
fn an_import_covers_the_time_of_its_payments_whatever_the_file_is_called() {
    let site = Site::small();
    let table = "Date,Supplier,Amount,Paid by\n\
                 03/04/2026,Oars Ltd,700.00,Two Rivers Council\n\
                 29/05/2026,Oars Ltd,800.00,Two Rivers Council\n";
    fs::write(site.path().join("spend-2026-27.csv"), table).expect("a table");
    let output = site.run(&["import", "spend-2026-27.csv"]);
    let said = stdout(&output);
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(said.contains("  covers     April 2026 to May 2026, by its dates"), "{said}");
    assert!(!said.contains("  as in"), "{said}");
    let record = site.content("spending/spend-2026-27.yaml");
    assert!(record.contains("\ncovers: April 2026 to May 2026\n"), "{record}");
    let next = "Date,Supplier,Amount,Paid by\n46204,Oars Ltd,900.00,Two Rivers Council\n";
    fs::write(site.path().join("spend-2026-07.csv"), next).expect("a table");
    let output = site.run(&["import", "spend-2026-07.csv"]);
    assert!(stderr(&output).contains("a spreadsheet has its own number for it here"));
    let next = next.replace("46204", "02/07/2026");
    fs::write(site.path().join("spend-2026-07.csv"), next).expect("a table");
    let output = site.run(&["import", "spend-2026-07.csv"]);
    let said = stdout(&output);
    assert!(said.contains("spend-2026-07.csv: 1 payment, £900.00 in all"), "{said}");
    assert!(said.contains("  as in      content/spending/spend-2026-27.yaml, with its"), "{said}");
}

#[test]
fn an_import_takes_nothing_from_the_list_of_another_payer() {
    let site = Site::small();
    site.write(
        "organisations/harbour-council.yaml",
        "name: Harbour Council\nkind: county council\nsummary: A council.\n",
    );
    add_list(&site, "harbour", "harbour-council", "2026-03", "2026-03-03,Oars Ltd,700.00\n");
    let import = |name: &str, table: &str, more: &[&str]| {
        fs::write(site.path().join(name), table).expect("a table");
        site.run(&[&["import", name], more].concat())
    };
    let rows =
        "Date,Supplier,Amount\n01/02/2026,Harbour Council,700.00\n02/02/2026,Oars Ltd,800.00\n";
    let output = import("spend-2026-02.csv", rows, &["--payer", "two-rivers-council"]);
    let said = stdout(&output);
    assert!(said.contains("  paid by    Two Rivers Council\n"), "{said}");
    assert!(!said.contains("  as in"), "{said}");
    let record = site.content("spending/spend-2026-02.yaml");
    assert!(record.contains("attribution: 'Source: Two Rivers Council.'"), "{record}");
    let paid = "Date,Supplier,Amount,Service\n01/02/2026,Harbour Council,700.00,Boats\n";
    let output = import("to-harbour-2026-02.csv", paid, &[]);
    let said = stderr(&output);
    assert!(said.contains("does not tell which organisation"), "who is paid does not pay: {said}");
    // Lists of two payers have these headings now.
    let rows = rows.replace("/02/", "/01/");
    let output = import("spend-2026-01.csv", &rows, &[]);
    assert!(stderr(&output).contains("does not tell which organisation"), "{}", stderr(&output));
    let titled = format!("Harbour Council: payments,,\n{rows}");
    let output = import("spend-2026-01.csv", &titled, &[]);
    let said = stdout(&output);
    assert!(said.contains("  paid by    Harbour Council\n"), "{said}{}", stderr(&output));
    assert!(said.contains("  as in      content/spending/harbour.yaml"), "{said}");
}

#[test]
fn an_import_says_what_is_wrong_with_the_payer() {
    let site = Site::small();
    fs::write(site.path().join("p-2025-11.csv"), "Supplier,Amount\nOars Ltd,700.00\n")
        .expect("a table");
    let import = |payer: &[&str]| {
        let output = site.run(&[&["import", "p-2025-11.csv"], payer].concat());
        assert!(!output.status.success());
        stderr(&output)
    };
    let said = import(&[]);
    assert!(said.contains("does not tell which organisation of this website paid"), "{said}");
    assert!(said.contains("daylight new organisation"), "{said}");
    site.write("organisations/harbour-council.yaml", "name: Harbour Council\nkind:\n");
    let said = import(&["--payer", "harbour-council"]);
    assert!(said.contains("harbour-council.yaml has a mistake"), "{said}");
    let said = import(&["--payer", "nobody"]);
    assert!(said.contains("there is no organisation nobody"), "{said}");
    let output = site.run(&["import", "nofile.csv"]);
    assert!(stderr(&output).contains("there is no such file"), "{}", stderr(&output));
}

/// Adds a list of payments, given by their rows below the headings.
fn add_list(site: &Site, name: &str, payer: &str, covers: &str, rows: &str) {
    site.write(&format!("spending/{name}.csv"), format!("Date,Supplier,Amount\n{rows}"));
    let record = format!(
        "name: Payments of {payer} {covers}\npayer: {payer}\ncovers: {covers}\n\
         licence: Open Government Licence v3.0\nattribution: Contains information of {payer}.\n\
         csv: {name}.csv\ncolumns:\n  date: Date\n  supplier: Supplier\n  amount: Amount\n"
    );
    site.write(&format!("spending/{name}.yaml"), record);
}

#[test]
fn a_supplier_is_not_unpaid_in_months_that_its_payers_did_not_publish() {
    let site = Site::small();
    let rows =
        "2025-09-03,Oars Ltd,700.00\n2025-09-04,Oars Ltd,800.00\n2025-09-05,OARS LIMITED,1.00\n";
    add_list(&site, "trust-09", "northbank-trust", "2025-09", rows);
    let others = "2025-10-06,Others Ltd,5.00\n";
    add_list(&site, "trust-10", "northbank-trust", "2025-10", others);
    site.build();
    let months = site.output("spending/suppliers/oars-ltd/by-month.csv");
    // The council published April and May, and a part of July; the trust September and October.
    assert_eq!(months, "Month,Amount\n2025-09,1501.00\n2025-10,0.00\n");
    let page = site.output("spending/suppliers/oars-ltd/index.html");
    assert!(page.contains("lists of payments by Northbank Trust"), "{page}");
    assert!(page.contains("<dt>Also written</dt>"), "{page}");
    assert!(page.contains("OARS LIMITED"), "{page}");
    let council = site.output("spending/suppliers/boats-and-co-ltd/index.html");
    assert!(!council.contains("Northbank Trust"), "{council}");
    let month = site.output("spending/months/2025-09/index.html");
    assert!(month.contains("Nothing is published here for this month by Two Rivers Council."));
    let year = site.output("spending/years/2025-26/index.html");
    assert!(
        year.contains(
            "Northbank Trust has published nothing here for April 2025 to August 2025 and "
        )
    );
    assert!(
        year.contains("In some months marked as parts, not all who pay have published"),
        "{year}"
    );
}

#[test]
fn a_month_of_one_payer_is_a_part_where_the_other_has_not_published_it() {
    let site = Site::small();
    let oars = |dates: &[&str]| {
        let row = |date: &&str| format!("{date},Oars Ltd,700.00\n");
        dates.iter().map(row).collect::<Vec<_>>().concat()
    };
    // The council publishes from September to November, the trust September alone.
    let council = oars(&["2025-09-02", "2025-11-03"]);
    add_list(&site, "council", "two-rivers-council", "2025-09 to 2025-11", &council);
    add_list(&site, "trust", "northbank-trust", "2025-09", &oars(&["2025-09-05"]));
    site.build();
    let months = site.output("spending/suppliers/oars-ltd/by-month.csv");
    let rows: Vec<&str> = months.lines().filter(|row| *row >= "2025-09").collect();
    assert_eq!(
        rows,
        [
            "Month,Amount,Note",
            "2025-09,1400.00,",
            "2025-10,0.00,part of the month",
            "2025-11,700.00,part of the month",
        ],
        "{months}"
    );
}

#[test]
fn a_month_without_payments_is_zero_and_known() {
    let site = Site::small();
    site.replace("spending/payments.yaml", "2025-04 to 2025-05", "2025-03 to 2025-05");
    site.build();
    let year = site.output("spending/years/2024-25/index.html");
    assert!(year.contains("Two Rivers Council paid £0.00 in 0 payments"), "{year}");
    assert!(!year.contains("is not known"), "{year}");
}
