//! Private words never reach the website, and with the hook never the history.

mod common;

#[cfg(unix)]
use std::process::Output;

#[cfg(unix)]
use common::git::{git, tried};
use common::imports::imported;
use common::{Site, stderr};

const DECISIONS: &str = "\
private:
  - words: mrs j  zzexample
    decision: redact
    reason: personal data
    reviewer: Reviewer Zzofficer
    date: 2025-11-25
  - words: Support of Zzgrandmother, 3 Mill Lane SK1 3XE
    decision: redact
    reason: personal data
    reviewer: Reviewer Zzofficer
    date: 2025-11-25
  - words: AB123456C
    decision: redact
    reason: personal data
    reviewer: Reviewer Zzofficer
    date: 2025-11-25
";

/// A payment whose name is withheld.
const PLAIN: &str = "REDACTED PERSONAL DATA,640.00,Care,Support,3";

/// The same payment with private words.
const PRIVATE: &str =
    "Mrs J Zzexample,640.00,Care,\"Support of Zzgrandmother, 3 Mill Lane SK1 3XE\",AB123456C";

/// The small site, with private words in one payment.
fn site() -> Site {
    let site = Site::small();
    site.replace("spending/payments.csv", PLAIN, PRIVATE);
    site
}

fn decide(site: &Site) {
    let record = site.content("spending/payments.yaml");
    site.write("spending/payments.yaml", record + DECISIONS);
}

#[test]
fn redacted_words_are_in_no_file_and_the_payment_is_counted() {
    let site = site();
    let output = site.run(&["build", "--as-at", common::AS_AT]);
    assert!(!output.status.success());
    assert!(stderr(&output).contains("error[private-data]"), "{}", stderr(&output));
    decide(&site);
    site.build();
    for (path, bytes) in site.outputs() {
        let text = String::from_utf8_lossy(&bytes).to_lowercase();
        for word in ["zzexample", "zzgrandmother", "ab123456c", "sk1 3xe", "zzofficer"] {
            assert!(!text.contains(word), "{word} is in {path}");
        }
    }
    let data = site.output("spending/all-payments.csv");
    assert!(data.contains("REDACTED PERSONAL DATA"), "{data}");
    assert!(data.contains("640.00"), "{data}");
    assert!(site.output("spending/index.html").contains("withheld"));
    assert!(!site.path().join("output/spending/suppliers/redacted-personal-data").exists());
}

/// The small site, with an address as the service of one payment and its name in the purpose.
fn with_an_address() -> Site {
    let site = Site::small();
    let row = "Boats & Co Ltd,\"1,200.50\",9 Zzsibley Walk,\"Oars, Zzsibley\",1";
    site.replace(
        "spending/payments.csv",
        "Boats & Co Ltd,\"1,200.50\",Rivers,\"Boats, oars\",1",
        row,
    );
    site
}

#[test]
fn each_question_that_a_decision_raises_gets_its_place_by_another_import() {
    let site = with_an_address();
    let record = || site.content("spending/payments.yaml");
    let import = || site.run(&["import", "content/spending/payments.csv"]);
    let before = record();
    let first = import();
    assert!(first.status.success(), "{}", stderr(&first));
    let asked =
        "private:\n  - words: \"9 Zzsibley Walk\" # the address of a home, line 2\n    decision:\n";
    assert!(record().starts_with(&before) && record().contains(asked), "{}", record());
    assert!(!record().contains("Oars"), "{}", record());
    assert!(!import().status.success(), "nobody has decided yet");
    site.decide("payments", "redact");
    let second = import();
    assert!(second.status.success(), "{}", stderr(&second));
    let said = String::from_utf8_lossy(&second.stdout);
    assert!(said.starts_with("1 cell may be private and stands now at the end"), "{said}");
    let asked = "  - words: \"Oars, Zzsibley\" # what is redacted elsewhere in this row, line 2\n    decision:\n";
    assert!(
        record()
            .ends_with(&format!("{asked}    reason: personal data\n    reviewer:\n    date:\n"))
    );
    site.decide("payments", "redact");
    let last = record();
    let third = import();
    assert!(stderr(&third).contains("is there already; nothing was changed"), "{}", stderr(&third));
    assert_eq!(record(), last);
    site.build();
}

#[test]
fn a_redacted_word_that_stands_in_another_cell_is_asked_about() {
    let site = with_an_address();
    let record = site.content("spending/payments.yaml");
    let decision = |words: &str| {
        format!(
            "  - words: {words}\n    decision: redact\n    reason: personal data\n    reviewer: A\n    date: 2025-11-25\n"
        )
    };
    let one = format!("{record}private:\n{}", decision("9 Zzsibley Walk"));
    site.write("spending/payments.yaml", &one);
    let said = stderr(&site.run(&["build", "--as-at", common::AS_AT]));
    assert!(said.contains("this may be what is redacted elsewhere in this row"), "{said}");
    site.write("spending/payments.yaml", one + &decision("Oars, Zzsibley"));
    site.build();
    for (path, bytes) in site.outputs() {
        let text = String::from_utf8_lossy(&bytes).to_lowercase();
        assert!(!text.contains("zzsibley"), "{path}");
    }
    let data = site.output("spending/all-payments.csv");
    let cells = "2025-04-03,REDACTED PERSONAL DATA,REDACTED PERSONAL DATA,1,";
    assert!(data.contains(cells), "{data}");
    let services = site.output("spending/services/services.csv");
    assert!(services.contains("\"No service named, or withheld\",1,1200.50"), "{services}");
}

/// The cells of small payments that are asked about, each as often as it is asked.
fn asked(rows: &str) -> Vec<String> {
    let site = Site::small();
    let mut list = String::from("Date,Supplier,Amount,Service,Purpose\n");
    list.push_str(rows);
    let path = site.path().join("list-2025-06.csv");
    std::fs::write(&path, list).expect("a list");
    let output = site.run(&["import", "list-2025-06.csv", "--payer", "two-rivers-council"]);
    assert!(output.status.success(), "{}", stderr(&output));
    let record = site.content("spending/list-2025-06.yaml");
    let words = record.lines().filter_map(|line| line.strip_prefix("  - words: "));
    let words = words.map(|words| words.split(" # ").next().unwrap_or_default().to_owned());
    let words = words.collect();
    site.decide("list-2025-06", "redact");
    let check = site.run(&["check"]);
    assert!(check.status.success(), "{}", stderr(&check));
    words
}

#[test]
fn what_one_list_withholds_is_asked_about_in_another() {
    let site = Site::small();
    site.write("spending/june.csv", "Date,Supplier,Amount\n2025-06-03,Zzbuilder of  Oars,5.00\n");
    site.write("spending/june.yaml", common::JUNE);
    site.build();
    site.replace("spending/payments.csv", "BOATS & CO LTD", "ZZBUILDER OF OARS");
    let record = site.content("spending/payments.yaml");
    let decision = "private:\n  - words: Zzbuilder of Oars\n    decision: redact\n    \
                    reason: personal data\n    reviewer: A\n    date: 2025-11-25\n";
    site.write("spending/payments.yaml", record + decision);
    let said = stderr(&site.run(&["check", "--as-at", common::AS_AT]));
    assert!(said.contains("this may be what another list withholds"), "{said}");
    assert!(said.contains("content/spending/june.csv:2:12"), "{said}");
    site.write("spending/june.yaml", common::JUNE.to_owned() + decision);
    site.build();
    for (path, bytes) in site.outputs() {
        let text = String::from_utf8_lossy(&bytes).to_lowercase();
        assert!(!text.contains("zzbuilder"), "{path}");
    }
}

#[test]
fn what_was_decided_in_an_earlier_list_is_proposed_and_must_be_signed() {
    let site = Site::small();
    let import = |month: &str| {
        let name = format!("list-2025-{month}.csv");
        let rows = format!(
            "Date,Supplier,Amount,Service,Purpose\n\
             2025-{month}-02,Mrs A Example,9.00,Roads,Works\n\
             2025-{month}-03,Mrs B Example,9.00,Roads,Works\n"
        );
        std::fs::write(site.path().join(&name), rows).expect("a list");
        let output = site.run(&["import", &name, "--payer", "two-rivers-council"]);
        assert!(output.status.success(), "{}", stderr(&output));
    };
    import("06");
    let june = "spending/list-2025-06.yaml";
    let open = "    decision:\n    reason: personal data\n    reviewer:\n    date:\n";
    let allow = "    decision: allow\n    because: \"Trades so: \\\"Example's\\\".\"\n    reviewer: A\n    date: 2025-07-01\n";
    let record = site.content(june);
    site.write(june, record.replacen(open, allow, 1));
    site.decide("list-2025-06", "redact");
    import("07");
    let july = site.content("spending/list-2025-07.yaml");
    let proposed = "  - words: \"Mrs A Example\" # the name of a private person, line 2; as in list-2025-06\n    \
                    decision: allow\n    because: \"Trades so: \\\"Example's\\\".\"\n    reviewer:\n    date:\n";
    assert!(july.contains(proposed), "{july}");
    let redacted = "; as in list-2025-06\n    decision: redact\n    reason: personal data\n    reviewer:\n    date:\n";
    assert!(july.ends_with(redacted), "{july}");
    let check = site.run(&["check", "--as-at", common::AS_AT]);
    assert!(stderr(&check).contains("reviewer"), "{}", stderr(&check));
    site.decide("list-2025-07", "");
    site.build();
    let page = site.output("spending/months/2025-07/index.html");
    assert!(page.contains("Mrs A Example") && !page.contains("Mrs B Example"), "{page}");
}

#[test]
fn a_name_is_asked_about_where_the_list_withholds_others() {
    let withheld = "2025-06-02,REDACTED PERSONAL DATA,9.00,Families,Services rendered\n".repeat(5);
    let people = "2025-06-03,Keeley Example,9.00,Families,Services rendered\n\
                  2025-06-03,Keeley Example,9.00,Families,Services rendered\n\
                  2025-06-03,Fay Example,9.00,Roads,Works\n\
                  2025-06-03,Busy Boats,9.00,Families,Services rendered\n";
    assert_eq!(asked(&format!("{withheld}{people}")), ["\"Keeley Example\""]);
    assert!(asked(people).is_empty());
}

#[test]
fn every_private_cell_of_a_row_is_asked_about_once() {
    let rows = "2025-06-02,Mrs A Example,9.00,Roads,Taxi for Mrs B Example\n\
                2025-06-03,Mrs A Example,9.00,Care,\"call 07700 900123 or jane@example.org, \"\"now\"\": #1\"\n\
                2025-06-03,Miss C Example,9.00,Legal,LEGAL COSTS - COUNSEL\n\
                2025-06-03,Oars Ltd,9.00,Legal,Counsel fees re Mrs D Example\n\
                2025-06-03,Oars Ltd,9.00,9 Mill Walk,\"Line\n\u{7f}break for Mrs E Example\"\n";
    assert_eq!(
        asked(rows),
        [
            "\"Mrs A Example\"",
            "\"Taxi for Mrs B Example\"",
            "\"call 07700 900123 or jane@example.org, \\\"now\\\": #1\"",
            "\"Counsel fees re Mrs D Example\"",
            "\"9 Mill Walk\"",
            "\"Line break for Mrs E Example\"",
        ]
    );
}

#[test]
fn a_withheld_name_is_no_name_of_a_supplier_either() {
    let site = site();
    decide(&site);
    let names =
        |name: &str| format!("suppliers:\n  - name: {name}\n    also:\n      - Quay School\n");
    site.write("supplier-names.yaml", names("MRS J ZZEXAMPLE"));
    let said = stderr(&site.run(&["build", "--as-at", common::AS_AT]));
    assert!(said.contains("a list withholds this name, and the website would show it"), "{said}");
    assert!(said.contains("content/supplier-names.yaml:2:11"), "{said}");
    site.write("supplier-names.yaml", names("The Quay School"));
    site.build();
}

#[test]
fn allowed_words_are_published() {
    let site = site();
    decide(&site);
    site.replace(
        "spending/payments.yaml",
        "  - words: mrs j  zzexample\n    decision: redact\n    reason: personal data",
        "  - words: mrs j  zzexample\n    decision: allow\n    because: A firm under that name.",
    );
    site.build();
    assert!(site.output("spending/all-payments.csv").contains("Mrs J Zzexample"));
}

/// A repository that holds a site, with the hook.
#[cfg(unix)]
fn repository(site: &Site) {
    git(site.path(), &["init", "--quiet"]);
    let output = site.run(&["init", "--hook"]);
    assert!(output.status.success(), "{}", stderr(&output));
}

#[cfg(unix)]
fn stage_and_commit(site: &Site) -> Output {
    git(site.path(), &["add", "content"]);
    tried(site.path(), &["commit", "--quiet", "-m", "Payments"])
}

/// Takes the private words out of the working folder.
#[cfg(unix)]
fn mend(site: &Site) {
    site.replace("spending/payments.csv", PRIVATE, PLAIN);
}

#[cfg(unix)]
#[test]
fn a_commit_with_private_words_is_refused_by_the_hook() {
    let site = site();
    assert!(!site.run(&["init", "--hook"]).status.success(), "no repository yet");
    repository(&site);
    let again = site.run(&["init", "--hook"]);
    assert!(stderr(&again).contains("is there already"), "{}", stderr(&again));
    let refused = stage_and_commit(&site);
    assert!(!refused.status.success());
    assert!(stderr(&refused).contains("error[private-data]"), "{}", stderr(&refused));
    assert!(stderr(&refused).contains("--> content/spending/"), "{}", stderr(&refused));
    assert!(!tried(site.path(), &["rev-parse", "--verify", "HEAD"]).status.success(), "no commit");
    mend(&site);
    let done = stage_and_commit(&site);
    assert!(done.status.success(), "{}", stderr(&done));
}

#[cfg(unix)]
#[test]
fn what_is_staged_counts_and_not_what_lies_in_the_folder() {
    let site = site();
    repository(&site);
    git(site.path(), &["add", "content"]);
    mend(&site);
    assert!(site.run(&["check"]).status.success(), "the folder is mended");
    let refused = tried(site.path(), &["commit", "--quiet", "-m", "Payments"]);
    assert!(!refused.status.success(), "private words are staged");
    assert!(stderr(&refused).contains("error[private-data]"), "{}", stderr(&refused));
    git(site.path(), &["add", "content"]);
    site.replace("spending/payments.csv", PLAIN, PRIVATE);
    let done = tried(site.path(), &["commit", "--quiet", "-m", "Payments"]);
    assert!(done.status.success(), "{}", stderr(&done));
    let all = tried(site.path(), &["commit", "--quiet", "--all", "-m", "More"]);
    assert!(!all.status.success(), "--all stages the private words");
}

#[cfg(unix)]
#[test]
fn private_words_in_drafts_are_refused_and_other_mistakes_in_them_are_not() {
    let site = site();
    repository(&site);
    let record = site.content("spending/payments.yaml");
    site.write("spending/payments.yaml", format!("draft: yes\n{record}"));
    assert!(site.run(&["check"]).status.success(), "drafts are not published");
    let refused = stage_and_commit(&site);
    assert!(!refused.status.success());
    assert!(stderr(&refused).contains("error[private-data]"), "{}", stderr(&refused));
    mend(&site);
    site.replace("spending/payments.csv", PLAIN, "Aaa Ltd,some,Care,Support,3");
    let done = stage_and_commit(&site);
    assert!(done.status.success(), "{}", stderr(&done));
}

#[cfg(unix)]
#[test]
fn a_commit_without_content_is_none_of_daylights_business() {
    let site = site();
    repository(&site);
    std::fs::write(site.path().join("NOTES.md"), "Notes.\n").expect("a file written");
    git(site.path(), &["add", "NOTES.md"]);
    let done = tried(site.path(), &["commit", "--quiet", "-m", "Notes"]);
    assert!(done.status.success(), "{}", stderr(&done));
}

#[test]
fn a_purpose_is_asked_about_where_the_service_is_somebody_s_care() {
    let list = |service: &str| {
        let rows = ["Resident: JB", "Bed for Jane Zzexample", "Rent, 22 Zzmill Road"];
        let row = |purpose: &&str| format!("03/11/2025,Boats Ltd,20.00,{service},\"{purpose}\"\n");
        format!(
            "Date,Supplier,Amount,Service,Description\n{}03/11/2025,Boats Ltd,20.00,Roads,\"NHS number 943 476 5919\"\n",
            rows.iter().map(row).collect::<String>()
        )
    };
    for (service, questions) in [("Adult Social Care", 4), ("Highways", 1)] {
        let (site, _) = imported("p-2025-11.csv", list(service));
        let record = site.content("spending/p-2025-11.yaml");
        assert_eq!(record.matches("- words:").count(), questions, "{record}");
    }
}
