//! `daylight redact`: the standard texts in the tables themselves, in place of the words that their
//! lists withhold, so that the folder can be shown to anybody.
//!
//! All changes are worked out first and read once more in memory. Only then is anything written.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

use super::args::{Redact, everything};
use super::rewrite::{self, Rewrite};
use super::show;
use crate::finding::{self, Finding, Place, SourceFile, nearest};
use crate::ledger::{Lists, Redaction};
use crate::record::{Kind as _, PaymentList, SupplierNames};
use crate::register::{Entry, Register};
use crate::source::{ContentFile, Edit, Folder, edited, read_folder};
use crate::value::Slug;

/// How many lines are named.
const NAMED: usize = 20;

/// How names of CSV files end.
const CSV: &str = ".csv";

/// Redacts the tables of the lists that are named, or says which could be. Whether that went well.
pub(super) fn run(options: &Redact) -> bool {
    match redact(options) {
        Ok(words) => {
            anstream::print!("{words}");
            true
        }
        Err(mut findings) => {
            finding::sort(&mut findings);
            findings.dedup();
            show(&findings);
            if findings.iter().any(|finding| finding.id == "private-data") {
                anstream::eprintln!(
                    "Decide in all lists first: what one withholds may stand in another."
                );
            }
            if findings.iter().all(|finding| finding.id != "disk") {
                anstream::eprintln!("Nothing was changed.");
            }
            false
        }
    }
}

fn redact(options: &Redact) -> Result<String, Vec<Finding>> {
    let mut findings = Vec::new();
    let folder = read_folder(&options.content, &mut findings);
    let register = Register::read(&folder, everything(), &mut findings);
    let named = options.lists.iter().map(|name| named(name, &folder, &register));
    let named: BTreeSet<Slug> = named.collect::<Result<_, _>>().map_err(|finding| vec![finding])?;
    let payments = read(&register, &folder, findings)?;
    let lists = register.all::<PaymentList>().iter();
    let due: Vec<&Entry<PaymentList>> =
        lists.filter(|list| Redaction::is_due(&list.record)).collect();
    if options.lists.is_empty() {
        return changes(&folder, &due).map(|all| proposed(&all));
    }
    let wanted: Vec<_> = due.into_iter().filter(|list| named.contains(&list.slug)).collect();
    let all = changes(&folder, &wanted)?;
    let (after, mut findings) = (changed(&folder, &all), Vec::new());
    let register_after = Register::read(&after, everything(), &mut findings);
    let left = read(&register_after, &after, findings)?;
    if payments != left {
        return Err(vec![other_payments(payments, left)]);
    }
    write(&options.content, &all).map_err(|finding| vec![finding])?;
    Ok(done(&all, &folder))
}

/// How many payments all lists hold. They must be without mistakes, since what one of them withholds
/// may stand in another.
fn read(
    register: &Register,
    folder: &Folder,
    mut findings: Vec<Finding>,
) -> Result<usize, Vec<Finding>> {
    let payments = Lists::read(register, folder, &mut findings).payments();
    if finding::has_errors(&findings) {
        findings.retain(|finding| finding.severity == finding::Severity::Error);
        return Err(findings);
    }
    Ok(payments)
}

fn other_payments(before: usize, after: usize) -> Finding {
    let message = format!("the lists would hold {after} payments, and hold {before} now");
    Finding::general("control-differs", message)
        .help("replace the words in the table yourself, with REDACTED PERSONAL DATA in their place")
}

/// The list that is meant: by its name, or by the path of its record or table.
fn named(words: &str, folder: &Folder, register: &Register) -> Result<Slug, Finding> {
    let lists = register.all::<PaymentList>();
    let stem = Path::new(words).file_stem().unwrap_or_default().to_string_lossy();
    let file = Path::new(words).file_name().unwrap_or_default().to_string_lossy();
    let table =
        lists.iter().find(|list| list.record.csv.as_ref().is_some_and(|csv| *csv.value == *file));
    if let Some(list) = table {
        return Ok(list.slug.clone());
    }
    // A record with mistakes may be in no register.
    let records = folder
        .files
        .iter()
        .filter(|file| file.folder() == PaymentList::FOLDER && file.ending() == "yaml");
    let known = || records.clone().map(ContentFile::stem);
    let slug = stem.parse().ok().filter(|_| known().any(|name| name == stem));
    slug.ok_or_else(|| {
        let help = match nearest(&stem, known()) {
            Some(near) => format!("did you mean {near}?"),
            None => "see the lists with words to redact with `daylight redact`".to_owned(),
        };
        let message = format!("there is no list of payments called {words}");
        Finding::general("unknown-reference", message).help(help)
    })
}

/// What redaction changes in the files of a list.
struct Change<'a> {
    list: &'a Entry<PaymentList>,
    redaction: Redaction,
    /// The table as it is, and the path that it gets: what is no CSV file becomes one.
    table: &'a ContentFile,
    path: String,
    /// The record as it will be.
    record: ContentFile,
}

fn changes<'a>(
    folder: &'a Folder,
    lists: &[&'a Entry<PaymentList>],
) -> Result<Vec<Change<'a>>, Vec<Finding>> {
    let tables = lists.iter().filter_map(|list| Some((*list, table(folder, list)?)));
    let changes = tables.map(|(list, table)| change(folder, list, table));
    let (fine, failed): (Vec<_>, Vec<_>) = changes.partition(Result::is_ok);
    if failed.is_empty() {
        return Ok(fine.into_iter().flatten().collect());
    }
    Err(failed.into_iter().filter_map(Result::err).collect())
}

/// The table of a list.
fn table<'a>(folder: &'a Folder, list: &Entry<PaymentList>) -> Option<&'a ContentFile> {
    folder.file(&list.beside(&list.record.csv.as_ref()?.value))
}

/// What redaction changes.
fn change<'a>(
    folder: &Folder,
    list: &'a Entry<PaymentList>,
    table: &'a ContentFile,
) -> Result<Change<'a>, Finding> {
    let redaction = Redaction::of(&list.record, &table.source)?;
    let mut edits = redaction.record.clone();
    let mut path = table.path.clone();
    let name = list.record.csv.as_ref().map(|csv| &csv.place);
    if let Some((name, ending)) = name.and_then(|name| Some((name, ending(name)?))) {
        path.truncate(path.len() - ending.span.len());
        path.push_str(&ending.text);
        if folder.holds(&path) {
            return Err(in_the_way(name, &path));
        }
        edits.push(ending);
    }
    let text = edited(list.file.text(), &edits);
    let source = SourceFile::new(list.file.path(), text);
    let record = ContentFile { path: list.path.clone(), source };
    Ok(Change { list, redaction, table, path, record })
}

/// The change of a name whose ending is not that of a CSV file.
fn ending(name: &Place) -> Option<Edit> {
    let words = name.text();
    let at = words.rfind('.')?;
    let old = words[at..].trim_end_matches(['"', '\'']);
    let start = name.start() + at;
    (!old.eq_ignore_ascii_case(CSV)).then(|| Edit::new(start..start + old.len(), CSV))
}

fn in_the_way(place: &Place, path: &str) -> Finding {
    let message = format!("the table would become a CSV file, and {path} is there already");
    Finding::error("duplicate-id", place, message).help("give one of the two another name")
}

impl Change<'_> {
    /// The table as it will be.
    fn table(&self) -> ContentFile {
        let source = SourceFile::new(self.table.source.path(), self.redaction.table.as_str());
        ContentFile { path: self.path.clone(), source }
    }

    /// The path of the table as it is shown, under its new name.
    fn shown(&self) -> String {
        let before = self.table.source.path();
        before.strip_suffix(&self.table.path).unwrap_or_default().to_owned() + &self.path
    }

    /// The lines of each file on which other words may still say what is redacted.
    fn left(&self, folder: &Folder) -> Vec<(String, BTreeSet<usize>)> {
        let list = &self.list.record;
        let names = folder.files.iter().filter(|file| file.path == SupplierNames::FILE);
        let texts = [&self.record.source].into_iter().chain(names.map(|file| &file.source));
        let of_text =
            |file: &Arc<SourceFile>| (file.path().to_owned(), Redaction::lines(list, file.text()));
        let of_table = (self.shown(), self.redaction.lines.clone());
        let all = std::iter::once(of_table).chain(texts.map(of_text));
        all.filter(|(_, lines)| !lines.is_empty()).collect()
    }
}

/// The content as it will be.
fn changed(folder: &Folder, changes: &[Change<'_>]) -> Folder {
    let goes = |file: &ContentFile| {
        changes.iter().any(|one| [&one.table.path, &one.record.path].contains(&&file.path))
    };
    folder.replacing(goes, changes.iter().flat_map(|one| [one.table(), one.record.clone()]))
}

fn write(content: &Path, changes: &[Change<'_>]) -> Result<(), Finding> {
    let files = changes.iter().flat_map(|change| [marked(change.table()), change.record.clone()]);
    let moved = changes.iter().filter(|change| change.path != change.table.path);
    let moved = moved.map(|change| (change.table.path.clone(), change.path.clone()));
    rewrite::write(content, &Rewrite { moved: moved.collect(), files: files.collect() })
}

/// The table with the mark at its beginning without which spreadsheets take UTF-8 for the letters
/// of old machines.
fn marked(table: ContentFile) -> ContentFile {
    let text = table.source.text();
    if text.is_ascii() {
        return table;
    }
    let source = SourceFile::new(table.source.path(), format!("\u{feff}{text}"));
    ContentFile { source, ..table }
}

/// What could be redacted.
fn proposed(all: &[Change<'_>]) -> String {
    let Some(first) = all.first() else {
        return "No table holds words that its list withholds.\n".to_owned();
    };
    let mut words =
        "These tables hold words that the website withholds. Whoever sees the folder can read them:\n"
            .to_owned();
    for change in all {
        // Writing to memory cannot fail.
        let _ = writeln!(
            words,
            "  {}: {} in {}",
            change.list.slug,
            counted(change.redaction.cells, "cell"),
            change.table.source.path()
        );
    }
    let _ = write!(
        words,
        "\nTo write REDACTED PERSONAL DATA (or COMMERCIAL CONFIDENTIALITY) into them for good:\n  \
         daylight redact {}\nKeep each table as you were given it outside this folder first: Daylight \
         keeps no copy.\n",
        first.list.slug
    );
    words
}

/// What was done, and what is left for a person to do.
fn done(all: &[Change<'_>], folder: &Folder) -> String {
    if all.is_empty() {
        return "Nothing to do: the tables hold no words that these lists withhold.\n".to_owned();
    }
    let mut words = String::new();
    for change in all {
        let Redaction { cells, record: decisions, .. } = &change.redaction;
        // Writing to memory cannot fail.
        let _ = writeln!(
            words,
            "{}: {} redacted, and the words of {} in {}.",
            change.shown(),
            counted(*cells, "cell"),
            counted(decisions.len(), "decision"),
            change.list.file.path()
        );
        if change.path != change.table.path {
            let _ = writeln!(words, "  It takes the place of {}.", change.table.source.path());
        }
        for (file, lines) in change.left(folder) {
            let _ = writeln!(
                words,
                "  Look at {file}, {}: other words there may still say what is redacted.",
                named_lines(&lines)
            );
        }
    }
    let but = if all.iter().any(|change| change.path != change.table.path) {
        ", but for the new name of the table"
    } else {
        ""
    };
    let _ = write!(
        words,
        "\nThe website stays as it is{but}. Where an earlier state of these files is in git, its history \
         still has the words.\n",
    );
    words
}

/// "line 3", "lines 3, 5 and 17 more".
fn named_lines(lines: &BTreeSet<usize>) -> String {
    let named: Vec<String> = lines.iter().take(NAMED).map(usize::to_string).collect();
    let more = lines.len().saturating_sub(NAMED);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    format!("line{} {}{more}", if lines.len() == 1 { "" } else { "s" }, named.join(", "))
}

/// "1 cell", "3 cells".
fn counted(count: usize, one: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {one}s") }
}
