//! What can be typed.

use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use crate::register::Edition;
use crate::value::{FuzzyDate, Mistake};

/// What to do first, below the list of commands.
const FIRST_STEPS: &str = "\
First steps:
  1. daylight init my-site    starts a small site in the folder my-site
  2. daylight serve           in that folder: shows it; change a file in content/ and look
  3. daylight build           makes the folder output/, which any web host can serve";

/// Turns a folder of plain records into a transparency website.
#[derive(Parser)]
#[command(version, arg_required_else_help = true, after_help = FIRST_STEPS)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Subcommand)]
pub(super) enum Command {
    /// Start a small site in a new folder, with example records and explanations
    Init(Init),
    /// Build the website once: content/ becomes output/
    Build(Build),
    /// Build, show the website in the browser, and rebuild as content/ changes
    Serve(Serve),
    /// Say everything that is wrong in content/; write nothing
    Check(Check),
    /// Look at lists of payments as a finance system exported them, and write how they are read
    Import(Import),
    /// Write a new record in which every field is explained
    New(New),
    /// Replace the words that a list of payments withholds in its table too
    Redact(Redact),
    /// Give a record another name, in every file that names it
    Rename(Rename),
    /// Say what a build would change, compared with the website in output/ or with what git has
    Diff(Diff),
    /// Write the schemas with which editors explain fields and mark mistakes
    Schema(Schema),
    /// Explain a sort of finding, like unknown-field, with an example; without a name, list them all
    Explain(Explain),
}

#[derive(Args, Clone)]
pub(super) struct Common {
    /// The folder with the records
    #[arg(long, default_value = "content", value_name = "DIR")]
    pub(super) content: PathBuf,
    /// The folder for the website
    #[arg(long, default_value = "output", value_name = "DIR")]
    pub(super) output: PathBuf,
    /// The theme: a folder in themes/ whose files replace those of the default theme
    #[arg(long, default_value = "default", value_name = "NAME")]
    pub(super) theme: String,
    /// The address of the published website, if it is not the one in site.yaml
    #[arg(long, value_name = "URL")]
    pub(super) base_url: Option<String>,
    /// The day whose state the website shows, like 2026-11-23; today if left out
    #[arg(long, value_name = "DATE")]
    pub(super) as_at: Option<Date>,
    #[command(flatten)]
    pub(super) noise: Noise,
}

/// How much is said.
#[derive(Args, Clone, Copy, Default)]
pub(super) struct Noise {
    /// Say only what is wrong
    #[arg(long, short)]
    pub(super) quiet: bool,
    /// Say how long each stage took
    #[arg(long, short, conflicts_with = "quiet")]
    pub(super) verbose: bool,
}

#[derive(Args, Clone)]
pub(super) struct Build {
    #[command(flatten)]
    pub(super) common: Common,
    /// Pack the website into one file too, like site.zip: unpacked, it opens from any disk
    #[arg(long, value_name = "FILE")]
    pub(super) zip: Option<PathBuf>,
}

#[derive(Args, Clone)]
pub(super) struct Serve {
    #[command(flatten)]
    pub(super) common: Common,
    /// The port on which the website is shown
    #[arg(long, default_value_t = 4000, value_name = "N")]
    pub(super) port: u16,
    /// Show drafts too, marked as such; the website in the output folder stays without them
    #[arg(long)]
    pub(super) drafts: bool,
    /// The network address on which it is shown; other computers can only see it if you change this
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST), value_name = "ADDR")]
    pub(super) bind: IpAddr,
    /// How a link to a line of a file opens your editor, like "vscode://file{file}:{line}"
    #[arg(long, value_name = "LINK", value_parser = editor_link)]
    pub(super) editor: Option<String>,
}

#[derive(Args, Clone)]
pub(super) struct Check {
    #[command(flatten)]
    pub(super) common: Common,
    /// How findings are written: for people, as annotations on GitHub, or as JSON
    #[arg(long, value_enum, default_value_t = Format::Text, value_name = "FORMAT")]
    pub(super) format: Format,
    /// Look for private words in drafts too, and in what is published later
    #[arg(long)]
    pub(super) drafts: bool,
}

/// How findings are written.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    /// For people
    Text,
    /// As annotations that GitHub shows beside the lines of a change
    Github,
    /// As a JSON list
    Json,
}

#[derive(Args, Clone)]
pub(super) struct Explain {
    /// The name in the square brackets behind error, warning or note
    pub(super) id: Option<String>,
}

#[derive(Args, Clone)]
pub(super) struct Init {
    /// The folder for the new site; it must not be there yet, or be empty
    #[arg(value_name = "DIR", required_unless_present = "hook")]
    pub(super) folder: Option<PathBuf>,
    /// Start no site: let Git run daylight check before each commit on what is to be committed, in the
    /// repository of the folder (here, if none is named)
    #[arg(long)]
    pub(super) hook: bool,
    /// With --hook: the folder with the records, seen from the root of the repository
    #[arg(long, requires = "hook", default_value = "content", value_name = "DIR")]
    pub(super) content: PathBuf,
}

#[derive(Args, Clone)]
pub(super) struct New {
    /// What it is, such as partnership, promise, "shared service", dataset or story; a wrong word
    /// lists them all
    pub(super) kind: String,
    /// Its name, as residents should read it
    #[arg(required = true)]
    pub(super) name: Vec<String>,
    /// The folder with the records
    #[arg(long, default_value = "content", value_name = "DIR")]
    pub(super) content: PathBuf,
}

#[derive(Args, Clone)]
pub(super) struct Schema {
    /// The folder for the schemas
    #[arg(default_value = "schema", value_name = "DIR")]
    pub(super) folder: PathBuf,
}

#[derive(Args, Clone)]
pub(super) struct Import {
    /// The files: CSV, also packed as .zip, or spreadsheets (.xlsx, .xls)
    #[arg(required = true, value_name = "FILE")]
    pub(super) files: Vec<PathBuf>,
    /// The organisation that paid: the name of its file in organisations/
    #[arg(long, value_name = "NAME")]
    pub(super) payer: Option<String>,
    /// The time that each list covers, like 2025-11 or "2025-04 to 2025-06"
    #[arg(long, value_name = "TIME", value_parser = time)]
    pub(super) covers: Option<FuzzyDate>,
    /// The folder with the records
    #[arg(long, default_value = "content", value_name = "DIR")]
    pub(super) content: PathBuf,
}

#[derive(Args, Clone)]
pub(super) struct Redact {
    /// The lists of payments: names of files in spending/; without them, says which have such words
    #[arg(value_name = "LIST")]
    pub(super) lists: Vec<String>,
    /// The folder with the records
    #[arg(long, default_value = "content", value_name = "DIR")]
    pub(super) content: PathBuf,
}

#[derive(Args, Clone)]
pub(super) struct Rename {
    /// What it is, such as partnership, organisation or shared-service
    pub(super) kind: String,
    /// Its name now: the name of its file without the ending
    pub(super) old: String,
    /// Its new name
    pub(super) new: String,
    /// The folder with the records
    #[arg(long, default_value = "content", value_name = "DIR")]
    pub(super) content: PathBuf,
}

#[derive(Args, Clone)]
pub(super) struct Diff {
    /// Compare with the content as git knows it here, like HEAD or a date's commit, and not with
    /// the website in the output folder
    pub(super) rev: Option<String>,
    #[command(flatten)]
    pub(super) common: Common,
}

/// All records that there are today, drafts too: they name others and are named.
pub(super) fn everything() -> Edition {
    Edition { as_at: today(), drafts: true }
}

/// A link with a place for the file, so that it leads to where the mistake is.
fn editor_link(words: &str) -> Result<String, String> {
    if words.contains("{file}") {
        Ok(words.to_owned())
    } else {
        Err("write {file} where the path of the file belongs, and {line} for its line".to_owned())
    }
}

/// A time as records write it.
fn time(words: &str) -> Result<FuzzyDate, String> {
    words.parse().map_err(|mistake: Mistake| format!("{}; {}", mistake.problem, mistake.help))
}

impl Common {
    /// The edition that is published.
    pub(super) fn edition(&self) -> Edition {
        Edition { as_at: self.day(), drafts: false }
    }

    /// The day whose state is shown.
    fn day(&self) -> Date {
        self.as_at.unwrap_or_else(today)
    }
}

/// Today. This is the only place where the clock is read.
fn today() -> Date {
    jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date()
}
