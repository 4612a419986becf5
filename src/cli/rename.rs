//! `daylight rename`: another name for a record, everywhere at once.
//!
//! All changes are worked out first and read once more in memory: every reference must still be
//! there, under the new name. Only then is anything written.

use std::collections::BTreeMap;
use std::path::Path;

use super::args::{Rename, everything};
use super::references::{Named, places};
use super::rewrite::{self, Rewrite};
use super::show;
use crate::finding::{self, Finding, Place, nearest};
use crate::record::{At, KindInfo, kinds};
use crate::register::{Edition, Register, address_of};
use crate::source::{
    ContentFile, Edit, Folder, add_to_list, edited, read_folder, split_front_matter, yaml,
};
use crate::value::{SitePath, Slug};

/// Renames a record. Whether that was done.
pub(super) fn run(options: &Rename) -> bool {
    let mut findings = Vec::new();
    let done = plan(options, &mut findings).and_then(|plan| {
        rewrite::write(&options.content, &plan.rewrite)
            .map_err(|finding| findings.push(finding))
            .ok()
            .map(|()| plan)
    });
    if let Some(plan) = done {
        anstream::print!("{}", plan.words(&options.content));
        return true;
    }
    show(&findings);
    if findings.iter().all(|finding| finding.id != "disk") {
        anstream::eprintln!("Nothing was changed.");
    }
    false
}

/// Everything that a new name changes.
struct Plan {
    old: Named,
    new: Named,
    /// The place of every reference in its new file, as file and line.
    references: Vec<(String, usize)>,
    rewrite: Rewrite,
}

fn plan(options: &Rename, findings: &mut Vec<Finding>) -> Option<Plan> {
    let folder = read_folder(&options.content, findings);
    let edition = everything();
    let register = Register::read(&folder, edition, findings);
    if finding::has_errors(findings) {
        finding::sort(findings);
        findings.dedup();
        return None;
    }
    findings.clear();
    let (old, new) = names(options, &folder).map_err(|finding| findings.push(finding)).ok()?;
    let (references, unclear) = places(&register, &folder, &old);
    findings.extend(unclear);
    let mut edits: BTreeMap<String, Vec<Edit>> = BTreeMap::new();
    for place in &references {
        let edit = Edit::new(place.span(), new.slug.as_str());
        edits.entry(place.file().path().to_owned()).or_default().push(edit);
    }
    let record = folder.file(&old.path)?;
    match alias(&register, record, &old, &new) {
        Ok(edit) => edits.entry(record.source.path().to_owned()).or_default().push(edit),
        Err(finding) => findings.push(finding),
    }
    if finding::has_errors(findings) {
        return None;
    }
    let after = changed(&folder, &edits, &old, &new);
    check(&after, edition, &new, references.len(), findings)?;
    let references = lines(&options.content, &references, &edits, &old, &new);
    let files = after.files.into_iter().filter(|f| edits.contains_key(f.source.path()));
    let moved = vec![(old.path.clone(), new.path.clone())];
    Some(Plan { old, new, references, rewrite: Rewrite { moved, files: files.collect() } })
}

/// The record that is meant and what it will be, if the words on the command line say so.
fn names(options: &Rename, folder: &Folder) -> Result<(Named, Named), Finding> {
    let kind = KindInfo::called(&options.kind).ok_or_else(|| unknown_kind(&options.kind))?;
    let new: Slug = options.new.parse().map_err(|mistake: crate::value::Mistake| {
        Finding::general("bad-file-name", format!("“{}” {}", options.new, mistake.problem))
            .help(mistake.help)
    })?;
    let old_file =
        record(folder, kind, &options.old).ok_or_else(|| unknown(folder, kind, &options.old))?;
    if let Some(other) = record(folder, kind, new.as_str()) {
        let message = format!("there is a {} {new} already", kind.one);
        return Err(Finding::error("duplicate-id", &Place::whole(&other.source), message)
            .help("choose another name"));
    }
    let path = with_stem(old_file, &new);
    if options.content.join(&path).symlink_metadata().is_ok() {
        let message = format!("{} is in the way", options.content.join(&path).display());
        return Err(Finding::general("duplicate-id", message).help("choose another name"));
    }
    let slug = old_file.stem().parse().map_err(|_| unknown(folder, kind, &options.old))?;
    let old = Named { kind, slug, path: old_file.path.clone() };
    Ok((old, Named { kind, slug: new, path }))
}

/// The path of a file with another name in the same folder and with the same ending, as written.
fn with_stem(file: &ContentFile, stem: &Slug) -> String {
    let name = file.path.rfind('/').map_or(0, |slash| slash + 1);
    let (folder, rest) = file.path.split_at(name);
    format!("{folder}{stem}{}", &rest[file.stem().len()..])
}

fn records<'a>(folder: &'a Folder, kind: &KindInfo) -> impl Iterator<Item = &'a ContentFile> {
    let (within, markdown) = (kind.folder, kind.ending() == "md");
    folder.files.iter().filter(move |f| {
        f.folder() == within && f.ending() != "csv" && (f.ending() == "md") == markdown
    })
}

fn record<'a>(folder: &'a Folder, kind: &KindInfo, name: &str) -> Option<&'a ContentFile> {
    records(folder, kind).find(|file| file.stem() == name)
}

fn unknown_kind(words: &str) -> Finding {
    let all: Vec<&KindInfo> = kinds().iter().filter(|kind| kind.has_folder()).collect();
    let listed: Vec<&str> = all.iter().map(|kind| kind.one).collect();
    let help = match nearest(&words.to_lowercase(), all.iter().flat_map(|kind| kind.names())) {
        Some(near) => format!("did you mean {near}?"),
        None => format!("write one of: {}", listed.join(", ")),
    };
    Finding::general("unknown-folder", format!("there is no kind of record called “{words}”"))
        .help(help)
}

fn unknown(folder: &Folder, kind: &KindInfo, name: &str) -> Finding {
    let help = match nearest(name, records(folder, kind).map(ContentFile::stem)) {
        Some(near) => format!("did you mean {near}?"),
        None => format!("write the name of a file in {}/, without its ending", kind.folder),
    };
    Finding::general("unknown-reference", format!("there is no {} called {name}", kind.one))
        .help(help)
}

/// Writes the old address into the record's aliases. Where the new address is among them, because
/// the record once had that name, the old one takes its place: a page is no alias of itself.
fn alias(
    register: &Register,
    file: &ContentFile,
    old: &Named,
    new: &Named,
) -> Result<Edit, Finding> {
    let address = address_of(old.kind.folder, &old.slug).to_string();
    let own = address_of(new.kind.folder, &new.slug);
    let before = aliases(register, old);
    if let Some(alias) =
        before.iter().find(|a| SitePath::from_words(&a.value).as_ref() == Some(&own))
    {
        let words = alias.place.text();
        let inner = words.trim_matches(['"', '\'']);
        let at = alias.place.start() + words.find(inner).unwrap_or_default();
        return Ok(Edit::new(at..at + inner.len(), address));
    }
    let ignored = &mut Vec::new();
    let root = match file.ending() {
        "md" => split_front_matter(&file.source, ignored).map(|(node, _)| node),
        _ => yaml::parse(&file.source, 0..file.source.text().len(), ignored),
    };
    root.and_then(|root| add_to_list(&root, "aliases", &[&address])).ok_or_else(|| {
        let message = "the old address cannot be added to the aliases of this record";
        Finding::error("bad-alias", &Place::whole(&file.source), message)
            .help("write each field of the record on a line of its own, without braces around them")
    })
}

/// The aliases of a record.
fn aliases<'a>(register: &'a Register, record: &Named) -> &'a [At<String>] {
    let found = register.find(record.kind.folder, &record.slug);
    found.map_or(&[], |found| &found.common().aliases)
}

/// The content as it will be. Files keep the name under which messages show them.
fn changed(
    folder: &Folder,
    edits: &BTreeMap<String, Vec<Edit>>,
    old: &Named,
    new: &Named,
) -> Folder {
    let changed = |file: &ContentFile| {
        let mut file = file.clone();
        if let Some(edits) = edits.get(file.source.path()) {
            let text = edited(file.source.text(), edits);
            file.source = crate::finding::SourceFile::new(file.source.path(), text);
        }
        if file.path == old.path {
            file.path.clone_from(&new.path);
        }
        file
    };
    let mut files: Vec<ContentFile> = folder.files.iter().map(changed).collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Folder { files, unread: folder.unread.clone() }
}

/// The content with the new name must read as the content with the old one did.
fn check(
    after: &Folder,
    edition: Edition,
    new: &Named,
    wanted: usize,
    findings: &mut Vec<Finding>,
) -> Option<()> {
    let mut mistakes = Vec::new();
    let register = Register::read(after, edition, &mut mistakes);
    if finding::has_errors(&mistakes) {
        findings.extend(mistakes.into_iter().filter(|f| f.severity == finding::Severity::Error));
        finding::sort(findings);
        findings.dedup();
        return None;
    }
    let (found, unclear) = places(&register, after, new);
    if found.len() == wanted && unclear.is_empty() {
        return Some(());
    }
    let message = format!("{} would be read as something else where the record is named", new.slug);
    findings.push(Finding::general("bad-reference", message).help("choose another name"));
    None
}

/// File and line of every reference, as they are after the change.
fn lines(
    content: &Path,
    references: &[Place],
    edits: &BTreeMap<String, Vec<Edit>>,
    old: &Named,
    new: &Named,
) -> Vec<(String, usize)> {
    let shown = |path: &str| content.join(path).to_string_lossy().replace('\\', "/");
    let line = |place: &Place| {
        let file = place.file().path();
        let before = |edit: &&Edit| edit.span.start < place.start();
        let edits = edits.get(file).into_iter().flatten().filter(before);
        let added: usize = edits.map(|edit| edit.text.matches('\n').count()).sum();
        let file = if file == shown(&old.path) { shown(&new.path) } else { file.to_owned() };
        (file, place.line() + added)
    };
    let mut lines: Vec<(String, usize)> = references.iter().map(line).collect();
    lines.sort();
    lines.dedup();
    lines
}

impl Plan {
    /// What was done and what to do next.
    fn words(&self, content: &Path) -> String {
        use std::fmt::Write as _;
        let shown = |path: &str| content.join(path).to_string_lossy().replace('\\', "/");
        let address = |named: &Named| address_of(named.kind.folder, &named.slug);
        let mut words = format!(
            "The {} {} is now called {}.\n\nMoved:\n  {} to {}\n",
            self.old.kind.one,
            self.old.slug,
            self.new.slug,
            shown(&self.old.path),
            shown(&self.new.path)
        );
        // Writing to memory cannot fail.
        let _ = match self.references.len() {
            0 => write!(words, "\nNo other file names it.\n"),
            1 => write!(words, "\nChanged in 1 line:\n"),
            n => write!(words, "\nChanged in {n} lines:\n"),
        };
        for (file, line) in &self.references {
            let _ = writeln!(words, "  {file}:{line}");
        }
        let _ = write!(
            words,
            "\nThe old address {} will lead to {} (see aliases in the record).\n\
             Next: run `daylight check`, then build.\n",
            address(&self.old),
            address(&self.new)
        );
        words
    }
}
