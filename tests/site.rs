//! The real program over the small site: what is read is what is published.

mod common;

use std::fs;
use std::time::SystemTime;

use common::{AS_AT, Site, stderr};

#[test]
fn totals_agree_with_sums_done_by_hand() {
    let site = Site::small();
    let said = site.build();
    assert!(said.contains(" pages and 6 payments in "), "{said}");
    // 1,200.50 + 800.00 + 640.00 + 2,000.00 − 500.00 + 700.00
    let spending = site.output("spending/index.html");
    assert!(spending.contains("£4,840.50"), "the total");
    assert!(
        spending.contains("£640.00 in 1 payment, 13.2% of the total"),
        "the withheld share: 640 / 4840.50"
    );
    assert!(spending.contains("−£500.00 in 1 credit"), "the credit");
    // Boats & Co Ltd and BOATS & CO LTD are one supplier.
    assert!(site.output("spending/suppliers/boats-and-co-ltd/index.html").contains("£2,000.50"));
    assert!(site.output("spending/suppliers/quay-school/index.html").contains("£1,500.00"));
    assert!(site.output("spending/services/rivers/index.html").contains("£2,700.50"));
    assert!(site.output("spending/months/2025-04/index.html").contains("£2,640.50"));
    assert!(site.output("spending/months/2025-07/index.html").contains("Only the first week."));
}

#[test]
fn a_withheld_name_is_counted_and_never_ranked() {
    let site = Site::small();
    site.build();
    assert!(!site.path().join("output/spending/suppliers/redacted-personal-data").exists());
    let suppliers = site.output("spending/suppliers/suppliers.csv");
    assert_eq!(
        suppliers,
        "Supplier,Payments,Total\nBOATS & CO LTD,2,2000.50\nQuay School,2,1500.00\nTwo Rivers Council,1,700.00\nNames withheld,1,640.00\n"
    );
}

/// April and May are here and one week of July: so April to June, due on 31 July, is late.
#[test]
fn a_quarter_is_late_until_all_of_it_is_here() {
    let site = Site::small();
    let output = site.run(&["build", "--as-at", "2025-08-15"]);
    assert!(output.status.success(), "{}", stderr(&output));
    let page = site.output("transparency-code/index.html");
    assert!(page.contains("Late here: the next quarter was due by 31 July 2025"));
    let output = site.run(&["build", "--as-at", "2025-07-31"]);
    assert!(output.status.success(), "{}", stderr(&output));
    let page = site.output("transparency-code/index.html");
    assert!(page.contains("Up to date: the next quarter is due by 31 July 2025"));
}

#[test]
fn a_missing_month_is_a_gap_and_not_a_zero() {
    let site = Site::small();
    site.build();
    assert_eq!(
        site.output("spending/months/months.csv"),
        "Month,Payments,Total\n2025-04,3,2640.50\n2025-05,2,1500.00\n2025-06,Not published here,Not published here\n2025-07,1,700.00\n"
    );
    assert!(!site.path().join("output/spending/months/2025-06").exists());
}

#[test]
fn every_payment_is_in_the_download_with_its_place() {
    let site = Site::small();
    site.build();
    assert_eq!(
        site.output("spending/all-payments.csv"),
        "Paid to,Amount,Date,Service,What for,Reference,Paid by,Source list\n\
         Two Rivers Council,700.00,2025-07-01,Rivers,,,Two Rivers Council,july:2\n\
         Boats & Co Ltd,1200.50,2025-04-03,Rivers,\"Boats, oars\",1,Two Rivers Council,payments:2\n\
         BOATS & CO LTD,800.00,2025-04-04,Rivers,Repairs,2,Two Rivers Council,payments:3\n\
         REDACTED PERSONAL DATA,640.00,2025-04-30,Care,Support,3,Two Rivers Council,payments:4\n\
         Quay School,2000.00,2025-05-02,Schools,Fees,4,Two Rivers Council,payments:5\n\
         Quay School,-500.00,2025-05-09,Schools,Credit,5,Two Rivers Council,payments:6\n"
    );
}

#[test]
fn links_go_both_ways() {
    let site = Site::small();
    site.build();
    let council = site.output("organisations/two-rivers-council/index.html");
    for link in [
        "../../partnerships/river-board/index.html",
        "../../shared-services/river-patrol/index.html",
        "../../areas/two-rivers/index.html",
        "../../spending/index.html",
        "../../spending/suppliers/two-rivers-council/index.html",
    ] {
        assert!(council.contains(link), "the council's page has no link {link}");
    }
    let supplier = site.output("spending/suppliers/two-rivers-council/index.html");
    assert!(supplier.contains("../../../organisations/two-rivers-council/index.html"));
    let board = site.output("partnerships/river-board/index.html");
    assert!(board.contains("../../stories/first-year/index.html"), "the story about the board");
    assert!(board.contains("Leader") && board.contains("Chief Executive"));
}

#[test]
fn records_are_published_as_json_and_yaml() {
    let site = Site::small();
    site.build();
    let json: serde_json::Value =
        serde_json::from_str(&site.output("partnerships/river-board/record.json")).expect("JSON");
    assert_eq!(json["id"], "river-board");
    assert_eq!(json["url"], "https://example.org/two-rivers/partnerships/river-board/");
    assert_eq!(json["life"]["created"], "2011");
    assert_eq!(json["life"]["ended"], "ongoing");
    assert_eq!(json["members"][0]["seats"][1]["office"], "Chief Executive");
    let yaml: serde_json::Value =
        serde_yaml::from_str(&site.output("partnerships/river-board/record.yaml")).expect("YAML");
    assert_eq!(yaml, json);
}

#[test]
fn a_table_in_a_text_has_its_csv_too() {
    let site = Site::small();
    site.build();
    assert_eq!(
        site.output("about/table-1.csv"),
        "Place,What is tried\nQuay,\"Boats, oars\"\nMill,\n"
    );
    assert!(site.output("about/index.html").contains("href=\"table-1.csv\""));
}

#[test]
fn notes_for_editors_are_never_published() {
    let site = Site::small();
    site.replace(
        "areas/two-rivers.yaml",
        "kind: unitary area",
        "kind: unitary area\nnotes_for_editors: SECRET NOTE",
    );
    site.build();
    for (path, bytes) in site.outputs() {
        assert!(!String::from_utf8_lossy(&bytes).contains("SECRET NOTE"), "{path}");
    }
}

#[test]
fn an_alias_leads_to_the_page() {
    let site = Site::small();
    site.build();
    let redirect = site.output("river-board-2011/index.html");
    assert!(redirect.contains("url=../partnerships/river-board/index.html"), "{redirect}");
}

#[test]
fn markdown_from_content_cannot_run_code() {
    let site = Site::small();
    site.build();
    let story = site.output("stories/first-year/index.html");
    assert!(story.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "raw HTML is shown as text");
    assert!(!story.contains("<script"), "no script");
    assert!(!story.contains("<b onclick"), "no markup either");
    assert!(story.contains("<svg"), "the chart block is drawn");
}

#[test]
fn addresses_follow_the_base_url_and_links_do_not() {
    let site = Site::small();
    let output =
        site.run(&["build", "--as-at", AS_AT, "--base-url", "https://council.example/open/data/"]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(
        site.output("sitemap.xml")
            .contains("<loc>https://council.example/open/data/partnerships/river-board/</loc>")
    );
    assert!(
        site.output("feed.xml")
            .contains("<id>https://council.example/open/data/stories/first-year/</id>")
    );
    assert!(
        site.output("index.html")
            .contains("<link rel=\"canonical\" href=\"https://council.example/open/data/\">")
    );
    assert!(site.output("404.html").contains("href=\"/open/data/who-decides/index.html\""));
    assert!(site.path().join("output/.nojekyll").exists());
    for (path, bytes) in site.outputs() {
        if path.ends_with(".html") && path != "404.html" {
            let html = String::from_utf8(bytes).expect("UTF-8");
            assert!(
                !html.contains("href=\"/") && !html.contains("src=\"/"),
                "{path} links from the root"
            );
        }
    }
}

#[test]
fn two_builds_give_the_same_bytes_on_any_number_of_threads() {
    let build = |threads: &str| {
        let site = Site::small();
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_daylight"))
            .args(["build", "--as-at", AS_AT])
            .env("RAYON_NUM_THREADS", threads)
            .current_dir(site.path())
            .output()
            .expect("the program runs");
        assert!(output.status.success(), "{}", stderr(&output));
        site.outputs()
    };
    assert_eq!(build("1"), build("16"));
}

#[test]
fn a_build_of_unchanged_content_writes_nothing() {
    let site = Site::small();
    site.build();
    let times = |site: &Site| -> Vec<(String, SystemTime)> {
        site.outputs()
            .into_keys()
            .map(|path| {
                let file = site.path().join("output").join(&path);
                (path, fs::metadata(file).and_then(|m| m.modified()).expect("a time"))
            })
            .collect()
    };
    let before = times(&site);
    fs::remove_dir_all(site.path().join(".daylight")).expect("no record of the first build");
    let said = site.build();
    assert!(said.contains("(0 files changed, 0 removed)"), "{said}");
    assert_eq!(before, times(&site));
}

#[test]
fn only_what_changed_is_written() {
    let site = Site::small();
    site.build();
    let before = site.outputs();
    site.replace("areas/two-rivers.yaml", "name: Two Rivers", "name: Three Rivers");
    site.build();
    let after = site.outputs();
    let changed: Vec<&String> = after
        .iter()
        .filter(|(path, bytes)| before.get(*path) != Some(bytes))
        .map(|(path, _)| path)
        .collect();
    assert!(changed.contains(&&"areas/two-rivers/index.html".to_owned()));
    assert!(!changed.iter().any(|path| path.starts_with("spending/")), "{changed:?}");
}

#[test]
fn a_deleted_record_disappears_and_nothing_else() {
    let site = Site::small();
    site.build();
    let before = site.outputs();
    site.remove("areas/two-rivers.yaml");
    site.replace("organisations/two-rivers-council.yaml", "areas:\n  - two-rivers\n", "");
    site.replace("partnerships/river-board.yaml", "areas:\n  - two-rivers\n", "");
    site.build();
    let after = site.outputs();
    let gone: Vec<&String> = before.keys().filter(|path| !after.contains_key(*path)).collect();
    // It was the only area, so that the list of areas and its section go with it. The parts of the
    // search's index have other names when they hold something else.
    let under = ["areas/", "places/", "search/data/"];
    let belongs = |path: &&&String| under.iter().any(|folder| path.starts_with(folder));
    assert!(!gone.is_empty() && gone.iter().all(|path| belongs(&path)), "{gone:?}");
    assert!(!site.path().join("output/areas/two-rivers").exists(), "the empty folder is gone too");
}

#[test]
fn a_file_of_somebody_else_is_never_touched() {
    let site = Site::small();
    fs::create_dir_all(site.path().join("output/areas")).expect("a folder");
    fs::write(site.path().join("output/CNAME"), "council.example").expect("a file");
    fs::write(site.path().join("output/areas/map.html"), "mine").expect("a file");
    site.build();
    site.remove("pages/about.md");
    site.build();
    assert_eq!(site.output("CNAME"), "council.example");
    assert_eq!(site.output("areas/map.html"), "mine");
}

#[test]
fn a_file_of_somebody_else_in_the_way_stops_the_build() {
    let site = Site::small();
    fs::create_dir_all(site.path().join("output")).expect("a folder");
    fs::write(site.path().join("output/index.html"), "mine").expect("a file");
    let output = site.run(&["build", "--as-at", AS_AT]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("Daylight did not write it"), "{}", stderr(&output));
    assert_eq!(
        site.outputs().into_keys().collect::<Vec<_>>(),
        ["index.html"],
        "nothing else was written"
    );
}

#[test]
fn a_mistake_leaves_the_last_good_site_whole() {
    let site = Site::small();
    site.build();
    let before = site.outputs();
    site.replace("areas/two-rivers.yaml", "name:", "nam:");
    let output = site.run(&["build", "--as-at", AS_AT]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(before, site.outputs());
}

#[test]
fn check_writes_nothing() {
    let site = Site::small();
    let output = site.run(&["check", "--as-at", AS_AT]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(!site.path().join("output").exists());
}

#[test]
fn a_theme_replaces_the_default_one_file_by_file() {
    let site = Site::small();
    let templates = site.path().join("themes/ours/templates");
    fs::create_dir_all(&templates).expect("folders");
    let text =
        "{% extends \"base.html\" %}{% block content %}<p>Lost? Ask us.</p>{% endblock content %}";
    fs::write(templates.join("404.html"), text).expect("a template");
    let output = site.run(&["build", "--as-at", AS_AT, "--theme", "ours"]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(site.output("404.html").contains("Lost? Ask us."));
    assert!(
        site.output("index.html").contains("What is new"),
        "the other templates are the default ones"
    );
}

#[test]
fn a_broken_template_is_named_with_its_line() {
    let site = Site::small();
    let templates = site.path().join("themes/ours/templates");
    fs::create_dir_all(&templates).expect("folders");
    fs::write(templates.join("404.html"), "<p>\n{{ nothing.here }}</p>").expect("a template");
    let output = site.run(&["build", "--as-at", AS_AT, "--theme", "ours"]);
    assert_eq!(output.status.code(), Some(1));
    let said = stderr(&output);
    assert!(said.contains("error[template]") && said.contains("404.html:2"), "{said}");
    assert!(!site.path().join("output").exists());
}

#[test]
fn every_page_links_its_data() {
    let site = Site::small();
    site.build();
    let outputs = site.outputs();
    for (path, bytes) in &outputs {
        let Some(folder) = path.strip_suffix("index.html") else { continue };
        let html = String::from_utf8_lossy(bytes);
        for beside in outputs
            .keys()
            .filter(|p| p.strip_prefix(folder).is_some_and(|name| !name.contains('/')))
        {
            let name = &beside[folder.len()..];
            let data = ["csv", "json", "yaml", "svg"]
                .iter()
                .any(|ending| name.ends_with(&format!(".{ending}")));
            assert!(
                !data
                    || html.contains(&format!("\"{name}\""))
                    || html.contains(&format!("/{name}\"")),
                "{path} does not link {name}"
            );
        }
        assert_eq!(
            html.matches("<table>").count(),
            html.matches(".csv\"").count() - html.matches("/all-payments").count()
                + html.matches("/all-payments.parquet").count(),
            "{path}"
        );
    }
}

#[test]
fn a_draft_leaves_no_trace() {
    let site = Site::small();
    site.replace("organisations/northbank-trust.yaml", "kind:", "draft: yes\nkind:");
    site.write(
        "stories/secret.md",
        "---\ntitle: Hushed plans\ndate: 2012\npublish_on: 2027-01-01\n---\nWhispered words.\n",
    );
    site.write(
        "stories/later.md",
        "---\ntitle: Coming later\ndate: 2027-03-01\n---\nFuture words.\n",
    );
    site.replace("spending/july.yaml", "payer:", "draft: yes\npayer:");
    site.build();
    for (path, bytes) in site.outputs() {
        let text = String::from_utf8_lossy(&bytes).to_lowercase();
        for word in [
            "northbank",
            "hushed",
            "whispered",
            "future words",
            "coming later",
            "700.00",
            "spending/july",
            "months/2025-07",
        ] {
            assert!(!text.contains(word) && !path.contains(word), "{path} holds {word}");
        }
    }
    assert!(site.output("spending/index.html").contains("£4,140.50"));
}

/// What names a hidden record says the rest without it, or is hidden too; never something else.
#[test]
fn what_cannot_be_without_a_draft_is_kept_out_with_it() {
    let site = Site::small();
    let sources = "sources:\n  - title: Minutes\n    date: 2024\n";
    site.write(
        "organisations/hushed.yaml",
        format!("name: Hushed body\nkind: other\ndraft: yes\n{sources}"),
    );
    site.write(
        "areas/hushed.yaml",
        format!("name: Hushed place\nkind: town\ndraft: yes\n{sources}"),
    );
    site.write(
        "services/boats.yaml",
        format!(
            "name: Boats\nfor_residents: Boats to hire.\nproviders:\n  - organisation: hushed\n    from: 2020\n{sources}"
        ),
    );
    site.write(
        "contracts/deal.yaml",
        format!("name: Whispered deal\ndescription: Hull paint.\nbuyer: hushed\n{sources}"),
    );
    site.write(
        "indicators/days.yaml",
        format!(
            "name: Days\nunit: days\nseries:\n  - period: 2013\n    value: 5\n  - period: 2013\n    value: 7077707\n    area: hushed\n{sources}"
        ),
    );
    let output = site.run(&["build", "--as-at", AS_AT]);
    let told = stderr(&output);
    assert!(output.status.success(), "{told}");
    assert!(told.contains("since organisations/hushed is"), "{told}");
    for (path, bytes) in site.outputs() {
        let text = String::from_utf8_lossy(&bytes).to_lowercase();
        for word in ["hushed", "whispered", "7077707", "7,077,707"] {
            assert!(!text.contains(word) && !path.contains(word), "{path} holds {word}");
        }
    }
    assert!(site.output("services/boats/index.html").contains("Boats to hire."));
    assert!(site.output("indicators/days/index.html").contains("5 days"));
}

#[test]
fn a_draft_csv_is_no_file_without_a_record() {
    let site = Site::small();
    site.replace("spending/payments.yaml", "payer:", "draft: yes\npayer:");
    site.build();
    assert!(site.output("spending/index.html").contains("£700.00"));
}

#[test]
fn names_that_differ_in_signs_stay_apart_and_are_published_as_written() {
    let site = Site::small();
    let rows = "Date,Supplier,Amount,Service,Purpose,Number\n\
        2025-04-01,C++ Ltd,1.00,Nul,,1\n\
        2025-04-01,C Ltd,2.00,Nul,,2\n\
        2025-04-01,CON,4.00,Nul,,3\n";
    site.write("spending/payments.csv", rows);
    site.replace(
        "spending/payments.yaml",
        "payments: 5\n  total: 4140.50",
        "payments: 3\n  total: 7.00",
    );
    site.build();
    let suppliers = site.output("spending/suppliers/suppliers.csv");
    assert!(suppliers.contains("C Ltd,1,2.00\nC++ Ltd,1,1.00\nCON,1,4.00\n"), "{suppliers}");
    let all = site.output("spending/all-payments.csv");
    assert!(all.contains("C++ Ltd,1.00,2025-04-01,Nul,,1"), "{all}");
}

#[cfg(unix)]
#[test]
fn nothing_is_written_or_removed_through_a_link() {
    let site = Site::small();
    site.build();
    let elsewhere = site.path().join("elsewhere");
    fs::create_dir(&elsewhere).expect("a folder");
    fs::write(elsewhere.join("index.html"), "mine").expect("a file");
    fs::remove_dir_all(site.path().join("output/about")).expect("removed");
    std::os::unix::fs::symlink(&elsewhere, site.path().join("output/about")).expect("a link");
    let output = site.run(&["build", "--as-at", AS_AT]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("output/about is in the way"), "{}", stderr(&output));
    site.remove("pages/about.md");
    let _ = site.run(&["build", "--as-at", AS_AT]);
    assert_eq!(fs::read_to_string(elsewhere.join("index.html")).expect("the file"), "mine");
}

#[test]
fn two_builds_at_once_do_not_disturb_each_other() {
    let site = Site::small();
    let run = || {
        std::process::Command::new(env!("CARGO_BIN_EXE_daylight"))
            .args(["build", "--as-at", AS_AT])
            .current_dir(site.path())
            .stderr(std::process::Stdio::piped())
            .stdout(std::process::Stdio::null())
            .spawn()
            .expect("the program runs")
    };
    for round in 0..5 {
        site.replace("areas/two-rivers.yaml", "name: ", &format!("name: {round} "));
        let both = [run(), run(), run()];
        for program in both {
            let done = program.wait_with_output().expect("an end");
            assert!(done.status.success(), "{}", stderr(&done));
        }
    }
}

#[test]
fn findings_are_told_to_machines_too() {
    let site = Site::small();
    site.replace("areas/two-rivers.yaml", "name:", "nam:");
    let github = site.run(&["check", "--as-at", AS_AT, "--format", "github"]);
    let said = String::from_utf8(github.stdout).expect("UTF-8");
    assert_eq!(
        said,
        "::error title=unknown-field,file=content/areas/two-rivers.yaml,line=1,col=1::there is no field nam here: did you mean name?\n"
    );
    let json = site.run(&["check", "--as-at", AS_AT, "--format", "json"]);
    let findings: serde_json::Value = serde_json::from_slice(&json.stdout).expect("JSON");
    assert_eq!(findings[0]["id"], "unknown-field");
    assert_eq!(findings[0]["line"], 1);
    assert_eq!(json.status.code(), Some(1));
}
