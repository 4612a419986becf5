//! The first steps: a site started from nothing, new records, and what editors know about them.

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use common::bench::{Bench, fields_of, kind_of, validator};
use common::{AS_AT, Site, files, stderr, stdout};
use daylight::record::{Field, Shape, kinds};

/// Each kind of record as people call it, a name, the file that comes of it, and what check says
/// is empty in it.
const NEW: [(&str, &str, &str, &[&str]); 7] = [
    ("partnership", "Joint Waste Committee", "partnerships/joint-waste-committee.yaml", &["form"]),
    ("shared service", "One Legal", "shared-services/one-legal.yaml", &[]),
    ("organisation", "Boats & Co: Ltd", "organisations/boats-and-co-ltd.yaml", &["kind"]),
    ("area", "2020", "areas/2020.yaml", &["kind"]),
    (
        "payments",
        "Payments over £500, May 2025",
        "spending/payments-over-500-may-2025.yaml",
        &["payer", "covers", "licence", "attribution"],
    ),
    ("story", "A day #1", "stories/a-day-hash-1.md", &["date"]),
    ("page", "Help", "pages/help.md", &[]),
];

fn started() -> Site {
    let site = Site::empty();
    let output = site.run(&["init", "."]);
    assert!(output.status.success(), "{}", stderr(&output));
    site
}

#[test]
fn a_new_site_can_be_checked_and_built_at_once() {
    let site = Site::empty();
    let output = site.run(&["init", "my-site"]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(stdout(&output).contains("cd my-site") && stdout(&output).contains("\n  3. "));
    let folder = site.path().join("my-site");
    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_daylight"));
        command.args(arguments).current_dir(&folder).output().expect("the program runs")
    };
    let checked = run(&["check", "--as-at", AS_AT]);
    assert!(checked.status.success(), "{}", stderr(&checked));
    assert_eq!(stderr(&checked), "", "not even a warning");
    assert!(run(&["build", "--as-at", AS_AT]).status.success());
    for file in [
        "README.md",
        ".gitignore",
        ".vscode/settings.json",
        ".github/workflows/pages.yml",
        "schema/partnership.schema.json",
        "output/index.html",
        "output/partnerships/joint-council-and-vcs-task-group/index.html",
        "output/data-dictionary/index.html",
    ] {
        assert!(folder.join(file).is_file(), "{file}");
    }
    let home = fs::read_to_string(folder.join("output/index.html")).expect("the home page");
    assert!(!home.contains("spending/"), "a site without payments has no pages on spending");
}

#[test]
fn the_editor_settings_name_files_that_are_there() {
    let site = started();
    let text = fs::read_to_string(site.path().join(".vscode/settings.json")).expect("settings");
    let settings: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let schemas = settings["yaml.schemas"].as_object().expect("schemas");
    let yaml = kinds().iter().filter(|k| k.has_folder() && k.ending() == "yaml").count();
    let alone = kinds().iter().filter(|k| k.file().is_some()).count();
    assert_eq!(
        schemas.len(),
        yaml + alone,
        "the kinds in YAML, and the files of which there is one"
    );
    for (schema, records) in schemas {
        assert!(site.path().join(schema).is_file(), "{schema}");
        assert!(records.as_str().expect("a pattern").starts_with("content/"));
    }
}

#[test]
fn a_folder_in_use_is_left_alone() {
    let site = Site::empty();
    fs::write(site.path().join("letter.txt"), "Dear all").expect("a file");
    let output = site.run(&["init", "."]);
    assert!(!output.status.success());
    assert!(stderr(&output).contains("is not empty: it holds letter.txt"), "{}", stderr(&output));
    assert_eq!(files(site.path()).into_keys().collect::<Vec<_>>(), ["letter.txt"]);
    // An empty repository is a folder that is not in use yet.
    let site = Site::empty();
    fs::create_dir(site.path().join(".git")).expect("a folder");
    assert!(site.run(&["init", "."]).status.success());
}

#[test]
fn the_program_alone_names_the_first_steps() {
    let shown = stderr(&Site::empty().run(&[]));
    for step in ["1. daylight init", "2. daylight serve", "3. daylight build"] {
        assert!(shown.contains(step), "{shown}");
    }
}

#[test]
fn a_new_record_of_every_kind_says_what_is_left_to_fill_in() {
    let site = started();
    for (kind, name, file, empty) in NEW {
        let output = site.run(&["new", kind, name]);
        assert!(output.status.success(), "{}", stderr(&output));
        assert!(
            stdout(&output).starts_with(&format!("Wrote content/{file}.")),
            "{}",
            stdout(&output)
        );
        let checked = stderr(&site.run(&["check", "--as-at", AS_AT]));
        let errors = checked.matches("error[").count();
        for field in empty {
            assert!(
                checked.contains(&format!("error[missing-field]: {field} is empty")),
                "{checked}"
            );
        }
        assert_eq!(errors, empty.len(), "{kind}: {checked}");
        site.remove(file);
    }
}

#[test]
fn a_new_record_of_any_kind_names_each_field_that_is_empty() {
    let site = Site::small();
    for kind in kinds().iter().filter(|kind| kind.has_folder()) {
        let output = site.run(&["new", kind.one, "Boats and banks"]);
        assert!(output.status.success(), "{}: {}", kind.one, stderr(&output));
        let file = format!("{}/boats-and-banks.{}", kind.folder, kind.ending());
        let checked = stderr(&site.run(&["check", "--as-at", AS_AT]));
        let own = checked.split("\n\n").filter(|finding| finding.contains(&file));
        let empty = own.filter(|finding| finding.contains("error[missing-field]")).count();
        let required = left_to_fill_in(&kind.own_fields()[1..]);
        assert_eq!(empty, required, "{}: {checked}", kind.one);
        assert_eq!(checked.matches("error[").count(), required, "{}: {checked}", kind.one);
        site.remove(&file);
    }
}

/// How many of the fields must be written, those in groups that must be written too.
fn left_to_fill_in(fields: &[Field]) -> usize {
    let required = fields.iter().filter(|field| (field.required)());
    required
        .map(|field| match (field.shape)() {
            Shape::Group(fields) => left_to_fill_in(&fields),
            _ => 1,
        })
        .sum()
}

#[test]
fn a_new_text_is_a_draft_until_somebody_says_otherwise() {
    let site = started();
    assert!(site.run(&["new", "page", "Help"]).status.success());
    site.build();
    assert!(!site.path().join("output/help").exists());
    site.replace("pages/help.md", "draft: yes\n", "");
    site.build();
    assert!(site.output("help/index.html").contains("Write the text here."));
}

/// Takes every commented field into use, as the file tells its reader to: the `# ` at the beginning
/// of its lines goes.
fn with_all_fields(text: &str) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    for line in &mut lines {
        if !line.starts_with("# yaml-language-server") {
            *line = line.strip_prefix("# ").unwrap_or(line);
        }
    }
    lines.join("\n") + "\n"
}

#[test]
fn every_field_of_a_new_record_is_one_that_can_be_read() {
    let site = Site::small();
    let mut texts = BTreeMap::new();
    for (kind, name, file, empty) in NEW {
        assert!(site.run(&["new", kind, name]).status.success());
        let path = site.path().join("content").join(file);
        let text = fs::read_to_string(&path).expect("the record");
        let full = with_all_fields(&text);
        fs::write(&path, &full).expect("the record written");
        let output = site.run(&["check", "--as-at", AS_AT]);
        let checked = stderr(&output);
        let about_it: Vec<&str> =
            checked.split("\n\n").filter(|finding| finding.contains(file)).collect();
        for finding in about_it {
            let expected = empty.iter().any(|field| finding.contains(&format!("{field} is empty")));
            // The examples name no file that is there, and are no true payments.
            let example = ["no-csv", "missing-csv", "csv-and-payments", "no-source", "not-linked"]
                .iter()
                .any(|id| finding.contains(&format!("[{id}]")))
                || finding.contains("there is no record name-of-a-file");
            assert!(expected || example || !finding.contains("error["), "{kind}: {finding}");
        }
        assert!(!checked.contains("unknown-field"), "{kind}: {checked}");
        let fields: serde_yaml::Mapping =
            serde_yaml::from_str(&fields_of(file, &full)).expect("YAML for any reader");
        texts.insert(kind, fields.len());
        site.remove(file);
    }
    assert!(texts.values().all(|fields| *fields >= 11), "{texts:?}");
}

#[test]
fn a_new_record_never_replaces_one() {
    let site = started();
    let file = "areas/shropshire.yaml";
    let before = fs::read(site.path().join("content").join(file)).expect("the record");
    let output = site.run(&["new", "area", "Shropshire"]);
    assert!(!output.status.success());
    assert!(stderr(&output).contains(&format!("content/{file} is there already")));
    assert_eq!(before, fs::read(site.path().join("content").join(file)).expect("the record"));
}

#[test]
fn what_cannot_become_a_record_is_explained() {
    let site = started();
    let before = files(site.path());
    for (arguments, words) in [
        (["new", "partnersip", "X"], "did you mean partnership?"),
        (
            ["new", "zebra", "X"],
            "the kinds are decision, event, horizon item, organisation, partnership",
        ),
        (["new", "area", "!?"], "cannot be made into the name of a file"),
    ] {
        let output = site.run(&arguments);
        assert!(!output.status.success(), "{arguments:?}");
        assert!(stderr(&output).contains(words), "{}", stderr(&output));
    }
    let elsewhere = site.run(&["new", "area", "X", "--content", "contnt"]);
    assert!(stderr(&elsewhere).contains("there is no content folder contnt"));
    assert_eq!(before, files(site.path()), "nothing was written");
}

#[test]
fn schemas_come_out_the_same_and_replace_only_schemas() {
    let site = Site::empty();
    assert!(site.run(&["schema"]).status.success());
    let first = files(site.path());
    assert_eq!(first.len(), kinds().len());
    fs::write(
        site.path().join("schema/area.schema.json"),
        first["schema/area.schema.json"].iter().chain(b" ").copied().collect::<Vec<u8>>(),
    )
    .expect("an older schema");
    assert!(site.run(&["schema"]).status.success());
    assert_eq!(first, files(site.path()));
    fs::write(site.path().join("schema/story.schema.json"), "{}").expect("a file of somebody else");
    let output = site.run(&["schema"]);
    assert!(stderr(&output).contains("Daylight did not write it"), "{}", stderr(&output));
    assert_eq!(fs::read(site.path().join("schema/story.schema.json")).expect("a file"), b"{}");
}

#[test]
fn new_records_fit_their_schema_where_nothing_is_left_empty() {
    let Some(validator) = validator() else { return };
    let bench = Bench::new(validator);
    let site = started();
    for (kind, name, file, empty) in NEW {
        assert!(site.run(&["new", kind, name]).status.success());
        let path: &Path = &site.path().join("content").join(file);
        let text = fs::read_to_string(path).expect("the record");
        let copy = bench.put(file, &with_all_fields(&text));
        let (good, report) = bench.judge(kind_of(file).expect("a kind"), &[copy]);
        assert_eq!(good, empty.is_empty(), "{kind}: {report}");
        let wrong = report.lines().filter(|line| line.contains("::$")).count();
        assert_eq!(wrong, empty.len(), "{kind}: {report}");
    }
}

#[test]
fn the_datasets_of_the_code_have_ready_descriptions() {
    let site = Site::small();
    let folder = common::repository().join("codes/transparency-code-2015");
    let mut names: Vec<String> = fs::read_dir(folder)
        .expect("the descriptions")
        .map(|file| file.expect("a file").path())
        .map(|path| path.file_stem().expect("a name").to_string_lossy().into_owned())
        .collect();
    names.sort();
    // Numbers 1 to 15 of the Code, of which the third has two parts.
    assert_eq!(names.len(), 16);
    for name in &names {
        let output = site.run(&["new", "dataset", &name.replace('-', " ")]);
        assert!(stdout(&output).contains("ready description"), "{}", stderr(&output));
        let file = format!("datasets/{name}.yaml");
        let path = site.path().join("content").join(&file);
        let text = fs::read_to_string(&path).expect("the record");
        fs::write(&path, text.replace("publisher:\n", "publisher: two-rivers-council\n"))
            .expect("the record written");
        // An empty table with the headings that the description names.
        let fields: serde_yaml::Value = serde_yaml::from_str(&text).expect("YAML");
        if let Some(list) = fields.get("fields").and_then(serde_yaml::Value::as_sequence) {
            let headings: Vec<&str> = list.iter().filter_map(|f| f.get("name")?.as_str()).collect();
            let table = headings.join(",") + "\n";
            fs::write(path.with_extension("csv"), table).expect("the table");
        }
    }
    let checked = site.run(&["check", "--as-at", AS_AT]);
    assert!(checked.status.success(), "{}", stderr(&checked));
    site.build();
    let page = site.output("transparency-code/index.html");
    for name in ["Pay multiple", "Trade union facility time", "Land and building assets"] {
        assert!(page.contains(name), "{name}");
    }
}
