//! Postcodes: which areas each lies in, from files that their records describe.
//!
//! Invariant: only postcodes of areas of this site are kept, each with the smallest areas that the
//! files name for it; every row is kept, passed over and counted, or a mistake.

use std::collections::{BTreeMap, BTreeSet};

use super::area_names::AreaNames;
use super::described;
use super::read::Readers;
use crate::finding::{Finding, Place};
use crate::record::{Area, At, PostcodeFile};
use crate::register::{Entry, Register};
use crate::source::{CsvTable, Folder, SheetRow};
use crate::value::{Postcode, Slug, thousands};

/// How many areas a message names.
const NAMED: usize = 3;

/// The postcodes of a site.
#[derive(Debug, Default)]
pub struct Postcodes {
    /// The areas in which each lies: one, or several that share it.
    pub areas: BTreeMap<Postcode, BTreeSet<Slug>>,
    /// What was read from each file, by the name of its record.
    pub files: BTreeMap<Slug, Counts>,
}

/// The rows of a file of postcodes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Those that lead to an area.
    pub kept: usize,
    /// Those whose areas are not on this site.
    pub passed_over: usize,
}

/// What is found while the files are read.
#[derive(Default)]
struct Found {
    postcodes: Postcodes,
    /// Postcodes that were given another area than before, each with the row that did so.
    again: Vec<(Postcode, Place)>,
}

/// Areas that are not on this site, as a table names them, with the number of their postcodes.
type Others<'a> = BTreeMap<&'a str, usize>;

/// The columns of a table: the postcode, the area, the larger area.
struct Columns {
    postcode: usize,
    area: usize,
    larger: Option<usize>,
}

/// Reads all files of postcodes.
pub(super) fn read(
    register: &Register,
    folder: &Folder,
    readers: &mut Readers,
    findings: &mut Vec<Finding>,
) -> Postcodes {
    let names = AreaNames::of(register);
    let mut found = Found::default();
    for entry in register.all::<PostcodeFile>().iter() {
        let csv = &entry.record.csv;
        let table = described::table(entry.beside(&csv.value), csv, folder, readers, findings);
        let Some(table) = table else { continue };
        let Some(columns) = columns(entry, &table, findings) else { continue };
        let (counts, others) = keep(&table, &columns, &names, &mut found, findings);
        if counts.passed_over == table.rows.len() {
            findings.push(none_kept(entry));
        } else if counts.passed_over > 0 {
            findings.push(passed_over(entry, table.rows.len(), counts, others));
        }
        found.postcodes.files.insert(entry.slug.clone(), counts);
    }
    for areas in found.postcodes.areas.values_mut().filter(|areas| areas.len() > 1) {
        keep_smallest(register, areas);
    }
    findings.extend(shared(&found));
    found.postcodes
}

fn columns(
    entry: &Entry<PostcodeFile>,
    table: &CsvTable,
    findings: &mut Vec<Finding>,
) -> Option<Columns> {
    let written = &entry.record.columns;
    let place = table.heading_place();
    let mut find =
        |heading: &At<String>| described::column(&table.headings, heading, &place, findings);
    let (postcode, area) = (find(&written.postcode), find(&written.area));
    let larger = match &written.larger_area {
        Some(heading) => Some(find(heading)?),
        None => None,
    };
    Some(Columns { postcode: postcode?, area: area?, larger })
}

/// The area that a row names: the smaller one where this site has it.
fn area<'a>(row: &SheetRow, columns: &Columns, names: &AreaNames<'a>) -> Option<&'a Slug> {
    let larger = || columns.larger.and_then(|column| names.find(row.cell(column)));
    names.find(row.cell(columns.area)).or_else(larger)
}

/// Keeps the postcodes of a table whose areas are on this site.
fn keep<'t>(
    table: &'t CsvTable,
    columns: &Columns,
    names: &AreaNames<'_>,
    found: &mut Found,
    findings: &mut Vec<Finding>,
) -> (Counts, Others<'t>) {
    let (mut counts, mut others) = (Counts::default(), Others::new());
    for row in &table.rows {
        let Some(slug) = area(row, columns, names) else {
            counts.passed_over += 1;
            *others.entry(row.cell(columns.area)).or_default() += 1;
            continue;
        };
        let words = row.cell(columns.postcode);
        match words.parse::<Postcode>() {
            Ok(code) => {
                counts.kept += 1;
                let areas = found.postcodes.areas.entry(code.clone()).or_default();
                if areas.insert(slug.clone()) && areas.len() > 1 {
                    found.again.push((code, row.place(&table.file)));
                }
            }
            Err(mistake) => {
                let message = match words {
                    "" => "this row has an area and no postcode".to_owned(),
                    words => format!("“{words}” {}", mistake.problem),
                };
                let place = row.cell_place(&table.file, columns.postcode);
                findings.push(Finding::error("bad-postcode", &place, message).help(mistake.help));
            }
        }
    }
    (counts, others)
}

/// Takes away areas in which another one lies: a postcode in a town is in its county too.
fn keep_smallest(register: &Register, areas: &mut BTreeSet<Slug>) {
    let all = areas.clone();
    let lies_within = |slug: &Slug, larger: &Slug| {
        let parent = |slug: &Slug| {
            let area = register.all::<Area>().get(slug)?;
            area.record.parent.as_ref().map(|parent| parent.slug().clone())
        };
        // Areas that lie in each other are a finding; here they must not lead round for ever.
        let around = std::iter::successors(parent(slug), parent).take(register.all::<Area>().len());
        around.into_iter().any(|area| area == *larger)
    };
    areas.retain(|larger| !all.iter().any(|slug| slug != larger && lies_within(slug, larger)));
}

/// How a table may name an area.
const WAYS: &str =
    "an area is found by the name of its file, its gss_code, its name or one of its other_names";

fn none_kept(entry: &Entry<PostcodeFile>) -> Finding {
    let PostcodeFile { csv, columns, .. } = &entry.record;
    let message = format!("no postcode of {csv} lies in an area of this site");
    Finding::warning("no-postcodes", &columns.area.place, message).help(WAYS)
}

fn passed_over(
    entry: &Entry<PostcodeFile>,
    rows: usize,
    counts: Counts,
    others: Others<'_>,
) -> Finding {
    let number = |count: usize| thousands(count as u128);
    let message = format!(
        "passed over: {} of {} postcodes, whose areas are not on this site ({})",
        number(counts.passed_over),
        number(rows),
        most_frequent(others)
    );
    Finding::note("postcodes-passed-over", &entry.record.columns.area.place, message)
        .help(format!("{WAYS}; if these are areas of others, all is well"))
}

/// The names that occur most often, with their numbers.
fn most_frequent(others: Others<'_>) -> String {
    let more = if others.len() > NAMED { ", …" } else { "" };
    let mut others: Vec<(&str, usize)> = others.into_iter().collect();
    others.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let shown = others.iter().take(NAMED).map(|(name, count)| {
        let name = if name.is_empty() { "nothing written" } else { name };
        format!("{name}: {}", thousands(*count as u128))
    });
    shown.collect::<Vec<_>>().join(", ") + more
}

/// Says which postcodes lie in several areas, if any do.
fn shared(found: &Found) -> Option<Finding> {
    let areas = &found.postcodes.areas;
    let is_shared = |code: &Postcode| areas.get(code).is_some_and(|areas| areas.len() > 1);
    let (first, place) = found.again.iter().find(|(code, _)| is_shared(code))?;
    let message = match areas.values().filter(|areas| areas.len() > 1).count() {
        1 => format!("{first} lies in more than one area; residents are shown all of them"),
        count => format!(
            "{} postcodes, {first} first, lie in more than one area; residents are shown all of them",
            thousands(count as u128)
        ),
    };
    let help = "if it lies in one area only, take the row of the other one out";
    Some(Finding::note("postcode-shared", place, message).help(help))
}
