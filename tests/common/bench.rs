//! Schemas, seen by an independent validator: check-jsonschema, from PyPI.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

use super::stderr;

fn said(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

/// The fields above the text of a Markdown file; of any other file, all of it.
pub fn fields_of(name: &str, text: &str) -> String {
    match text.strip_prefix("---\n").filter(|_| name.ends_with(".md")) {
        Some(rest) => rest.split("\n---\n").next().unwrap_or_default().to_owned() + "\n",
        None => text.to_owned(),
    }
}

/// The validator check-jsonschema, where it is installed.
pub fn validator() -> Option<PathBuf> {
    let named = std::env::var_os("DAYLIGHT_CHECK_JSONSCHEMA").map(PathBuf::from);
    let found = named.unwrap_or_else(|| PathBuf::from("check-jsonschema"));
    let answers = Command::new(&found).arg("--version").output();
    let there = answers.is_ok_and(|output| output.status.success());
    if there {
        println!("run: schemas with {}", found.display());
    } else {
        println!("not run: schemas, because check-jsonschema is not installed");
    }
    there.then_some(found)
}

/// Schemas, and files to hold against them.
pub struct Bench {
    folder: TempDir,
    validator: PathBuf,
}

impl Bench {
    /// The schemas that the program writes.
    pub fn new(validator: PathBuf) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let output = Command::new(env!("CARGO_BIN_EXE_daylight"))
            .args(["schema"])
            .current_dir(folder.path())
            .output()
            .expect("the program runs");
        assert!(output.status.success(), "{}", stderr(&output));
        Self { folder, validator }
    }

    /// Keeps the fields of a record as a YAML file.
    pub fn put(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.path().join(format!("{}.yaml", name.replace('/', "_")));
        fs::write(&path, fields_of(name, text)).expect("a file written");
        path
    }

    /// What the validator says of files, and whether they are all right.
    pub fn judge(&self, kind: &str, paths: &[PathBuf]) -> (bool, String) {
        let schema = self.folder.path().join(format!("schema/{kind}.schema.json"));
        let mut command = Command::new(&self.validator);
        let output = command
            .arg("--schemafile")
            .arg(schema)
            .args(paths)
            .output()
            .expect("the validator runs");
        (output.status.success(), said(&output) + &stderr(&output))
    }
}

/// The schema for a file of the content.
pub fn kind_of(name: &str) -> Option<&'static str> {
    Some(match name.split('/').next()? {
        "site.yaml" => "site",
        "supplier-names.yaml" => "supplier-names",
        "partnerships" => "partnership",
        "shared-services" => "shared-service",
        "organisations" => "organisation",
        "areas" => "area",
        "spending" if name.ends_with(".yaml") => "list-of-payments",
        "stories" => "story",
        "pages" => "page",
        _ => return None,
    })
}

impl Bench {
    /// The folder of the schemas.
    pub fn schemas(&self) -> PathBuf {
        self.folder.path().join("schema")
    }

    /// Whether every schema is one.
    pub fn check_schemas(&self, schemas: &[PathBuf]) -> Output {
        Command::new(&self.validator)
            .arg("--check-metaschema")
            .args(schemas)
            .output()
            .expect("the validator runs")
    }
}

/// The fields of the file at `path` as the schema sees them.
pub fn text_of(path: &Path) -> String {
    String::from_utf8_lossy(&fs::read(path).expect("a file")).into_owned()
}
