//! `daylight new`: a record in which every field is explained.

use std::path::Path;

use include_dir::{Dir, include_dir};

use super::args::New;
use super::fresh::{self, Refusal};
use crate::finding::nearest;
use crate::record::{Dataset, Kind as _, KindInfo, Shape, Written, blank, kinds, schema_file};
use crate::value::Slug;

/// Writes a new record. Whether that went well.
pub(super) fn run(options: &New) -> bool {
    fresh::report(write(options))
}

/// Writes the record; what to say about it.
fn write(options: &New) -> Result<String, Refusal> {
    let kind = KindInfo::called(&options.kind).ok_or_else(|| unknown(&options.kind))?;
    let name = options.name.join(" ");
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    // The sign would become letters of no meaning in the address.
    let slug = Slug::from_title(&name.replace('£', "")).ok_or_else(|| {
        Refusal::new(
            format!("“{name}” cannot be made into the name of a file"),
            "write a name with at least one letter or digit, like: daylight new partnership \"Joint Waste Committee\"",
        )
    })?;
    let content = &options.content;
    if !content.is_dir() {
        return Err(Refusal::new(
            format!("there is no content folder {}", content.display()),
            "run the command where the content folder is, name it with --content, or start a site with daylight init",
        ));
    }
    let folder = content.join(kind.folder);
    refuse_taken(&folder, &slug)?;
    let path = folder.join(format!("{slug}.{}", kind.ending()));
    if let Some(text) = ready(kind, &slug) {
        fresh::write_new(&path, text)?;
        return Ok(said_ready(&path));
    }
    fresh::write_new(&path, &blank(kind, &name))?;
    Ok(said(kind, &path, content))
}

/// Descriptions of the datasets of the Transparency Code 2015, with the columns that it asks for.
static CODE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/codes/transparency-code-2015");

/// The description of a dataset that many publish, ready to be used.
fn ready(kind: &KindInfo, slug: &Slug) -> Option<&'static str> {
    let own = (kind.folder == Dataset::FOLDER).then(|| CODE.get_file(format!("{slug}.yaml")))?;
    own?.contents_utf8()
}

fn said_ready(path: &Path) -> String {
    format!(
        "Wrote {}: a ready description with the columns that the Transparency Code asks for.\n\nNext:\n  \
         1. Put the table beside it, with these headings, or change the names to those of your table.\n  \
         2. Fill in publisher, covers and published_on.\n  \
         3. Run `daylight check`.\n",
        path.display()
    )
}

/// The names of the ready descriptions, for those who write a dataset of their own.
fn ready_names(kind: &KindInfo) -> String {
    if kind.folder != Dataset::FOLDER {
        return String::new();
    }
    let names: Vec<String> = CODE
        .files()
        .filter_map(|file| Some(file.path().file_stem()?.to_string_lossy().into_owned()))
        .collect();
    format!("\nThere are ready descriptions for: {}.\n", names.join(", "))
}

/// There may be a file with another ending, which would have the same address.
fn refuse_taken(folder: &Path, slug: &Slug) -> Result<(), Refusal> {
    let files = ["yaml", "yml", "md"].map(|ending| folder.join(format!("{slug}.{ending}")));
    match files.iter().find(|file| file.symlink_metadata().is_ok()) {
        None => Ok(()),
        Some(file) => Err(Refusal::new(
            format!("{} is there already; nothing was changed", file.display()),
            "open that file, or choose another name",
        )),
    }
}

fn unknown(typed: &str) -> Refusal {
    let kinds: Vec<&KindInfo> = kinds().iter().filter(|kind| kind.has_folder()).collect();
    let names: Vec<&str> = kinds.iter().map(|k| k.one).collect();
    let listed = format!("the kinds are {}", names.join(", "));
    let all = kinds.iter().flat_map(|kind| kind.names());
    let help = match nearest(&typed.to_lowercase(), all) {
        Some(near) => format!("did you mean {near}? {listed}"),
        None => listed,
    };
    Refusal::new(format!("there is no kind of record called “{typed}”"), help)
}

/// How a draft is published.
const READY: &str = "and when it is ready, take away draft: yes";

fn said(kind: &KindInfo, path: &Path, content: &Path) -> String {
    let empty: Vec<&str> = kind
        .fields
        .iter()
        .filter(|f| (f.required)() && !matches!(f.name, "name" | "title"))
        .filter(|f| !matches!((f.shape)(), Shape::Group(_)))
        .map(|f| f.name)
        .collect();
    let fill = match (&empty[..], kind.written) {
        ([], Written::Markdown) => format!("write the text below the fields, {READY}"),
        (fields, Written::Markdown) => {
            format!("fill in {}, write the text below the fields, {READY}", fields.join(", "))
        }
        ([], _) => "add what you know".to_owned(),
        (fields, _) => format!("fill in {}, and add what you know", fields.join(", ")),
    };
    let schema = content.join("..").join("schema").join(schema_file(kind));
    let ready = ready_names(kind);
    let editors = if kind.written == Written::Yaml && !schema.exists() {
        "\nFor help in your editor as you type, run `daylight schema` beside the content folder.\n"
    } else {
        ""
    };
    format!(
        "Wrote {}.\n\nNext:\n  1. Open it: {fill}. Every field is explained there.\n  \
         2. Run `daylight check`: it says what is still missing.\n  \
         3. Run `daylight serve` and look at its page.\n{editors}{ready}",
        path.display(),
    )
}
