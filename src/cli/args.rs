//! What can be typed.

use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use crate::register::Edition;

/// Turns a folder of plain records into a transparency website.
///
/// First steps: 1. run `daylight serve` and open the address that it shows; 2. change a file in
/// content/ and see the page change; 3. run `daylight build` and publish the folder output/.
#[derive(Parser)]
#[command(version, arg_required_else_help = true)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Subcommand)]
pub(super) enum Command {
    /// Build the website once: content/ becomes output/
    Build(Common),
    /// Build, show the website in the browser, and rebuild as content/ changes
    Serve(Serve),
    /// Say everything that is wrong in content/; write nothing
    Check(Check),
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
}

#[derive(Args, Clone)]
pub(super) struct Check {
    #[command(flatten)]
    pub(super) common: Common,
    /// How findings are written: for people, as annotations on GitHub, or as JSON
    #[arg(long, value_enum, default_value_t = Format::Text, value_name = "FORMAT")]
    pub(super) format: Format,
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

impl Common {
    /// The edition that is published.
    pub(super) fn edition(&self) -> Edition {
        Edition { as_at: self.day(), drafts: false }
    }

    /// The day whose state is shown. This is the only place where the clock is read.
    fn day(&self) -> Date {
        let today = || jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
        self.as_at.unwrap_or_else(today)
    }
}
