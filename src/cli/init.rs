//! `daylight init`: a small site that is true, builds at once and explains itself.

use std::fs;
use std::path::Path;

use include_dir::{Dir, include_dir};
use serde_json::{Map, Value};

use super::args::Init;
use super::fresh::{self, Refusal};
use super::hook;
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
    "commissioning-frameworks/shropshire-promised-framework.yaml",
    "community-rights/right-to-bid.yaml",
    "community-rights/right-to-challenge.yaml",
    "decisions/extend-to-four-places.yaml",
    "decisions/prototypes-continue.yaml",
    "decisions/prototypes-reach-wider-areas.yaml",
    "decisions/review-look-after-the-town.yaml",
    "decisions/review-other-prototypes.yaml",
    "decisions/set-up-local-governance.yaml",
    "events/leaders-meet-in-july-2013.yaml",
    "events/three-days-in-april-2013.yaml",
    "glossary/asset-transfer.yaml",
    "glossary/right-to-bid.yaml",
    "glossary/right-to-challenge.yaml",
    "glossary/vcs.yaml",
    "glossary/vcse.yaml",
    "indicators/example-falls-calls-in-church-stretton.yaml",
    "organisations/ip-and-e.yaml",
    "organisations/shropshire-council.yaml",
    "organisations/shropshire-vcs-assembly.yaml",
    "partnerships/church-stretton-local-governance-board.yaml",
    "partnerships/joint-council-and-vcs-task-group.yaml",
    "programmes/local-commissioning.yaml",
    "promises/early-demonstration-projects.yaml",
    "promises/extend-local-commissioning.yaml",
    "promises/learn-about-new-powers.yaml",
    "promises/local-governance-in-new-places.yaml",
    "promises/new-commissioning-framework.yaml",
    "promises/open-data-sharing.yaml",
    "promises/thriving-voluntary-sector.yaml",
    "promises/transfer-of-local-assets.yaml",
    "prototypes/help-into-work.yaml",
    "prototypes/look-after-the-town.yaml",
    "prototypes/older-people-at-home.yaml",
    "services/help-into-work.yaml",
    "services/help-to-live-at-home.yaml",
    "services/look-after-the-town.yaml",
    "services/preventing-falls.yaml",
    "services/recovery-after-hospital.yaml",
    "shared-data/promised-data-on-money.yaml",
    "shared-data/promised-data-on-results.yaml",
    "stories/local-commissioning-in-church-stretton.cy.md",
    "stories/local-commissioning-in-church-stretton.md",
    "stories/six-commitments-in-shropshire.cy.md",
    "stories/six-commitments-in-shropshire.md",
    "themes/best-start-in-life.yaml",
    "themes/economic-growth.yaml",
    "themes/fewer-falls.yaml",
    "themes/less-substance-misuse.yaml",
    "themes/older-people-after-hospital.yaml",
    "videos/interview-on-local-commissioning.cy.md",
    "videos/interview-on-local-commissioning.md",
];

/// Starts a site. Whether that went well.
pub(super) fn run(options: &Init) -> bool {
    let folder = options.folder.as_deref().unwrap_or(Path::new("."));
    fresh::report(if options.hook { hook::write(folder, &options.content) } else { write(folder) })
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
            Written::Alone(file) => format!("content/{file}"),
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
         README.md in the folder says more, also how to publish the website.{}\n",
        RECORDS.len(),
        if hook::repository(folder).is_some() {
            "\n\nThe folder is in a Git repository: `daylight init --hook` there lets Git check before each commit."
        } else {
            ""
        }
    )
}
