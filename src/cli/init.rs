//! `daylight init`: a small site that is true, builds at once and explains itself.

use std::fs;
use std::path::Path;

use include_dir::{Dir, include_dir};
use serde_json::{Map, Value};

use super::args::Init;
use super::fresh::{self, Refusal};
use super::schema;
use crate::record::{Written, kinds, schema_file};

/// The files that only a new site has.
static STARTER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/starter");

/// Files of this project's own content, which name only each other.
macro_rules! records {
    ($($path:literal,)*) => {
        &[ $( ($path, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/content/", $path))), )* ]
    };
}

/// The example records: how Shropshire began to decide things nearer to where people live.
const RECORDS: &[(&str, &str)] = records![
    "areas/church-stretton.yaml",
    "areas/craven-arms.yaml",
    "areas/monkmoor.yaml",
    "areas/oswestry.yaml",
    "areas/shrewsbury.yaml",
    "areas/shropshire.yaml",
    "areas/wem.yaml",
    "areas/whitchurch.yaml",
    "organisations/shropshire-council.yaml",
    "organisations/shropshire-vcs-assembly.yaml",
    "partnerships/church-stretton-local-governance-board.yaml",
    "partnerships/joint-council-and-vcs-task-group.yaml",
    "stories/local-commissioning-in-church-stretton.md",
    "stories/six-commitments-in-shropshire.md",
];

/// Starts a site. Whether that went well.
pub(super) fn run(options: &Init) -> bool {
    fresh::report(write(&options.folder))
}

/// Writes the site; what to say about it.
fn write(folder: &Path) -> Result<String, Refusal> {
    refuse_full(folder)?;
    write_starter(&STARTER, folder)?;
    for (path, text) in RECORDS {
        fresh::write_new(&folder.join("content").join(path), text)?;
    }
    fresh::write_new(&folder.join(".vscode/settings.json"), &editor_settings())?;
    schema::write(&folder.join("schema"))?;
    Ok(said(folder))
}

/// A folder of its own: what somebody has there is never mixed up with what is written. What Git
/// keeps of an empty repository may be there.
fn refuse_full(folder: &Path) -> Result<(), Refusal> {
    if !folder.exists() {
        return Ok(());
    }
    let shown = folder.display();
    let entries = fs::read_dir(folder)
        .map_err(|_| Refusal::new(format!("{shown} is no folder that can be read"), ELSEWHERE))?;
    let first = entries.flatten().find(|entry| entry.file_name() != ".git");
    match first {
        None => Ok(()),
        Some(entry) => Err(Refusal::new(
            format!(
                "the folder {shown} is not empty: it holds {}",
                entry.file_name().to_string_lossy()
            ),
            ELSEWHERE,
        )),
    }
}

/// What helps where a folder cannot be used.
const ELSEWHERE: &str = "name a folder that is not there yet, like: daylight init my-site";

fn write_starter(dir: &Dir<'_>, folder: &Path) -> Result<(), Refusal> {
    for file in dir.files() {
        let text = String::from_utf8_lossy(file.contents());
        fresh::write_new(&folder.join(file.path()), &text)?;
    }
    dir.dirs().try_for_each(|dir| write_starter(dir, folder))
}

/// The settings with which Visual Studio Code knows which schema is for which files.
fn editor_settings() -> String {
    let mut schemas = Map::new();
    for kind in kinds() {
        let files = match kind.written {
            Written::Yaml => format!("content/{}/*.yaml", kind.folder),
            Written::Site => "content/site.yaml".to_owned(),
            Written::Markdown | Written::Block => continue,
        };
        schemas.insert(format!("./schema/{}", schema_file(kind)), files.into());
    }
    let mut settings = Map::new();
    settings.insert("yaml.schemas".to_owned(), Value::Object(schemas));
    serde_json::to_string_pretty(&Value::Object(settings)).unwrap_or_default() + "\n"
}

fn said(folder: &Path) -> String {
    let shown = folder.display();
    let go = if folder == Path::new(".") {
        "Run".to_owned()
    } else {
        format!("Go into the folder (cd {shown}) and run")
    };
    format!(
        "Started a site in {shown}: example records, {} in all, with explanations.\n\nNext:\n  \
         1. {go} `daylight serve`. Open the address that it shows.\n  \
         2. Open content/site.yaml, write what your website is called, and save: the page changes.\n  \
         3. Write your first record: daylight new partnership \"Joint Waste Committee\"\n\n\
         README.md in the folder says more, also how to publish the website.\n",
        RECORDS.len()
    )
}
