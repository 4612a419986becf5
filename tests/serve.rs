//! `daylight serve` as an officer uses it: save, look, make a mistake, mend it, stop.
#![cfg(unix)]

mod common;

use std::collections::BTreeMap;
use std::fs;

use common::preview::Preview;
use common::{AS_AT, Site, files};

/// What a build of the same content gives in a fresh folder.
fn clean_build(site: &Site) -> BTreeMap<String, Vec<u8>> {
    let output = site.run(&["build", "--as-at", AS_AT, "--output", "clean"]);
    assert!(output.status.success(), "{}", common::stderr(&output));
    let built = files(&site.path().join("clean"));
    fs::remove_dir_all(site.path().join("clean")).expect("removed");
    built
}

#[test]
fn a_saved_change_is_seen() {
    let site = Site::small();
    let preview = Preview::of(&site, &[]);
    assert!(preview.get("/two-rivers/areas/two-rivers/").contains("<h1>Two Rivers</h1>"));
    let mut events = preview.events();
    site.replace("areas/two-rivers.yaml", "name: Two Rivers", "name: Three Rivers");
    events.wait_for("reload");
    assert!(preview.get("/two-rivers/areas/two-rivers/").contains("<h1>Three Rivers</h1>"));
    site.write(
        "supplier-names.yaml",
        "suppliers:\n  - name: The School on the Quay\n    also: [Quay School]\n",
    );
    events.wait_for("reload");
    let supplier = preview.get("/two-rivers/spending/suppliers/the-school-on-the-quay/");
    assert!(supplier.contains("<h1>The School on the Quay</h1>"), "{supplier}");
    assert_eq!(preview.stop(), 0);
}

#[test]
fn a_mistake_is_told_and_the_last_good_site_stays() {
    let site = Site::small();
    let preview = Preview::of(&site, &[]);
    let mut events = preview.events();
    site.replace("areas/two-rivers.yaml", "name: Two Rivers", "nam: Three Rivers");
    let findings = events.wait_for("findings");
    assert!(
        findings.contains("there is no field nam here")
            && findings.contains("content/areas/two-rivers.yaml:1:1"),
        "{findings}"
    );
    assert!(
        preview.get("/two-rivers/areas/two-rivers/").contains("<h1>Two Rivers</h1>"),
        "the last good page"
    );
    site.replace("areas/two-rivers.yaml", "nam:", "name:");
    events.wait_for("reload");
    assert!(preview.get("/two-rivers/areas/two-rivers/").contains("<h1>Three Rivers</h1>"));
}

#[test]
fn every_way_of_saving_ends_in_what_a_clean_build_gives() {
    let site = Site::small();
    let preview = Preview::of(&site, &[]);
    let mut events = preview.events();
    let content = site.path().join("content");

    // A new record, then one saved by writing another file and renaming it over the old one.
    site.write("areas/quayside.yaml", "name: Quayside\nkind: neighbourhood\nparent: two-rivers\n");
    events.wait_for("reload");
    fs::write(content.join("areas/quayside.tmp"), "name: The Quayside\nkind: neighbourhood\n")
        .expect("written");
    fs::rename(content.join("areas/quayside.tmp"), content.join("areas/quayside.yaml"))
        .expect("renamed");
    events.wait_for("reload");
    assert!(preview.get("/two-rivers/areas/quayside/").contains("<h1>The Quayside</h1>"));

    // A renamed record moves, a deleted one disappears.
    fs::rename(content.join("areas/quayside.yaml"), content.join("areas/harbour.yaml"))
        .expect("renamed");
    events.wait_for("reload");
    assert!(preview.get("/two-rivers/areas/quayside/").starts_with("HTTP/1.1 404"));
    site.remove("areas/harbour.yaml");
    events.wait_for("reload");
    assert!(preview.get("/two-rivers/areas/harbour/").starts_with("HTTP/1.1 404"));

    // Many files at once.
    for number in 0..200 {
        site.write(
            &format!("areas/area-{number}.yaml"),
            format!("name: Area {number}\nkind: town\n"),
        );
    }
    let last = "/two-rivers/areas/area-199/";
    while !preview.get(last).starts_with("HTTP/1.1 200") {
        events.wait_for("reload");
    }
    assert_eq!(preview.stop(), 0);
    assert_eq!(site.outputs(), clean_build(&site), "what serve left is what a clean build gives");
}

#[test]
fn a_changed_template_is_seen() {
    let site = Site::small();
    let templates = site.path().join("themes/ours/templates");
    fs::create_dir_all(&templates).expect("folders");
    let preview = Preview::of(&site, &["--theme", "ours"]);
    let mut events = preview.events();
    let text =
        "{% extends \"base.html\" %}{% block content %}<p>Lost? Ask us.</p>{% endblock content %}";
    fs::write(templates.join("404.html"), text).expect("a template");
    events.wait_for("reload");
    assert!(preview.get("/two-rivers/no/such/page/").contains("Lost? Ask us."));
}

#[test]
fn a_broken_start_recovers() {
    let site = Site::small();
    site.replace("areas/two-rivers.yaml", "name:", "nam:");
    let preview = Preview::of(&site, &[]);
    let mut events = preview.events();
    assert!(events.wait_for("findings").contains("nam"));
    site.replace("areas/two-rivers.yaml", "nam:", "name:");
    events.wait_for("reload");
    assert!(preview.get("/two-rivers/").contains("Two Rivers in the open"));
}

#[test]
fn the_preview_itself_is_never_published() {
    let site = Site::small();
    let preview = Preview::of(&site, &[]);
    assert!(preview.get("/two-rivers/").contains("__daylight/preview.js"));
    assert_eq!(preview.stop(), 0);
    for (path, bytes) in site.outputs() {
        assert!(!String::from_utf8_lossy(&bytes).contains("__daylight"), "{path}");
    }
}
