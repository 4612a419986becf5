//! Adding a kind of record needs one struct and, where the general one does not do, one template.
//! Nothing lists kinds by hand: this test adds one to a copy of the source and uses it.

mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const STRUCT: &str = r#"//! Lighthouses.

use crate::record::prelude::*;

kind! {
    in "lighthouses", one "lighthouse", many "lighthouses",
    says "Towers with a light for ships.",
    also ["beacon"], section Places, written Yaml, happened lit;

    /// A tower with a light for ships.
    pub struct Lighthouse {
        /// The name.
        name: String,
        /// Who keeps it: the name of the organisation's file.
        keeper: Reference<Organisation>,
        /// When it was first lit.
        lit: Known<At<FuzzyDate>>,
        /// How high it is, in metres.
        height: Option<Quantity>,
        /// The colour of its light, such as red or white.
        colour: Option<String>,
    }
}
"#;

const TEMPLATE: &str = r#"{% extends "base.html" %}
{% block content %}
<p>A light for ships.</p>
{{ <fields facts={page.view.facts} texts={page.view.texts} /> }}
{{ <provenance provenance={page.view.provenance} /> }}
{% endblock content %}
"#;

const RECORD: &str = "name: North Light\nkeeper: two-rivers-council\nlit: 1815\nheight: 31.5\n\
summary: The light at the mouth of the river.\n";

/// Copies what the program is built from.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.file_type().expect("a type").is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}

/// The source with the new kind, under another name so that no other build is disturbed.
fn source_with_lighthouses(root: &Path, copy_root: &Path) {
    for folder in ["src", "benches", "themes", "starter", "codes", "content", "fonts"] {
        copy(&root.join(folder), &copy_root.join(folder));
    }
    for file in ["build.rs", "Cargo.lock"] {
        fs::copy(root.join(file), copy_root.join(file)).expect("a copy");
    }
    let manifest = fs::read_to_string(root.join("Cargo.toml")).expect("the manifest");
    let manifest = manifest.replacen("name = \"daylight\"", "name = \"lighthouse\"", 1);
    let manifest =
        manifest.replace("[dependencies]", "[lib]\nname = \"daylight\"\n\n[dependencies]");
    fs::write(copy_root.join("Cargo.toml"), manifest).expect("the manifest");
    fs::write(copy_root.join("src/record/kinds/lighthouse.rs"), STRUCT).expect("the struct");
    fs::write(copy_root.join("themes/default/templates/lighthouse.html"), TEMPLATE)
        .expect("the template");
}

fn build(copy_root: &Path) -> PathBuf {
    let exe = Path::new(env!("CARGO_BIN_EXE_daylight"));
    let target = exe.parent().and_then(Path::parent).expect("the target folder");
    let built = Command::new(env!("CARGO"))
        .args(["build", "--offline", "--quiet"])
        .arg("--target-dir")
        .arg(target)
        .current_dir(copy_root)
        .output()
        .expect("cargo runs");
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    target.join("debug/lighthouse")
}

#[test]
fn a_kind_is_one_struct_and_one_template() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let work = tempfile::tempdir().expect("a folder");
    source_with_lighthouses(root, work.path());
    let program = build(work.path());

    let content = work.path().join("site");
    copy(&root.join("tests/small/content"), &content);
    fs::create_dir_all(content.join("lighthouses")).expect("a folder");
    fs::write(content.join("lighthouses/north-light.yaml"), RECORD).expect("a record");
    let output = work.path().join("output");
    let built = Command::new(&program)
        .args(["build", "--as-at", "2026-11-25", "--content"])
        .arg(&content)
        .arg("--output")
        .arg(&output)
        .output()
        .expect("it runs");
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));

    let page = |path: &str| fs::read_to_string(output.join(path)).expect(path);
    let own = page("lighthouses/north-light/index.html");
    for said in ["A light for ships.", "Two Rivers Council", "1815", "31.5"] {
        assert!(own.contains(said), "{said} in {own}");
    }
    assert!(page("lighthouses/index.html").contains("North Light"), "the list of the kind");
    assert!(
        page("lighthouses/lighthouses.csv").contains("North Light,two-rivers-council,1815,31.5")
    );
    assert!(page("places/index.html").contains("Lighthouses"), "the page of its section");
    let keeper = page("organisations/two-rivers-council/index.html");
    assert!(keeper.contains("Lighthouses: keeper"), "the link from the other end: {keeper}");
    assert!(
        page("lighthouses/north-light/record.json").contains("\"keeper\": \"two-rivers-council\"")
    );
    assert!(page("data-dictionary/index.html").contains("A tower with a light for ships."));
    assert!(page("sitemap.xml").contains("/lighthouses/north-light/"));

    let schema = work.path().join("schema");
    let made = Command::new(&program).arg("schema").arg(&schema).output().expect("it runs");
    assert!(made.status.success());
    assert!(schema.join("lighthouse.schema.json").is_file(), "the schema for editors");
}
