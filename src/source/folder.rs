//! The content folder: every file in it, read as text.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use super::decode;
use super::kept::{KeptFiles, stamp_of};
use crate::finding::{Finding, Place, SourceFile};

/// A file of the content.
#[derive(Debug, Clone)]
pub struct ContentFile {
    /// The path inside the content folder, with forward slashes: `partnerships/one.yaml`.
    pub path: String,
    /// Its text.
    pub source: Arc<SourceFile>,
}

impl ContentFile {
    /// The first folder of the path, or the empty text for a file at the top.
    pub fn folder(&self) -> &str {
        self.path.split_once('/').map_or("", |(folder, _)| folder)
    }

    /// The file's name without its ending.
    pub fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        name.rsplit_once('.').map_or(name, |(stem, _)| stem)
    }

    /// What sort of file it is by the ending of its name: `yaml`, for files that end in `yml` too;
    /// `csv`, for packed tables and spreadsheets too, whose text is that of a CSV file.
    pub fn ending(&self) -> &'static str {
        let ending = self.path.rsplit_once('.').map_or("", |(_, ending)| ending);
        known_ending(ending).unwrap_or_default()
    }
}

/// The files of the content folder.
#[derive(Debug, Clone, Default)]
pub struct Folder {
    /// Those that could be read, sorted by path.
    pub files: Vec<ContentFile>,
    /// The paths of those that could not. Each has a finding of its own, so that records which name
    /// them need no second one.
    pub unread: Vec<String>,
}

impl Folder {
    /// The folder with other files in the place of those that go.
    #[must_use]
    pub fn replacing(
        &self,
        goes: impl Fn(&ContentFile) -> bool,
        come: impl IntoIterator<Item = ContentFile>,
    ) -> Self {
        let stay = self.files.iter().filter(|file| !goes(file)).cloned();
        let mut files: Vec<ContentFile> = stay.chain(come).collect();
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Self { files, unread: self.unread.clone() }
    }

    /// The file at this path, if it could be read.
    pub fn file(&self, path: &str) -> Option<&ContentFile> {
        self.files.iter().find(|file| file.path == path)
    }

    /// Whether there is a file at this path, readable or not.
    pub fn holds(&self, path: &str) -> bool {
        self.file(path).is_some() || self.unread.iter().any(|p| p == path)
    }
}

/// Files larger than this, in megabytes, are no lists of payments and no boundaries: reading one would exhaust a small machine.
const LARGEST: u64 = 500;

/// Files larger than this, in megabytes, are no records and no texts.
const LARGEST_RECORD: u64 = 10;

/// Reads all files of `root` whose names end in `yaml`, `yml`, `md`, `csv`, `zip`, `xlsx`,
/// `xls`, `geojson` or `svg`, sorted by path.
///
/// Names that begin with a full stop and editors' backup files are passed over. A file that
/// cannot be read, is not UTF-8, or is a link that leads out of the folder becomes a finding.
pub fn read_folder(root: &Path, findings: &mut Vec<Finding>) -> Folder {
    read_folder_again(root, &mut KeptFiles::default(), findings)
}

/// Reads all files of `root` as [`read_folder`] does, except those that are still as they were when
/// they were kept. Keeps them for the next time.
pub fn read_folder_again(root: &Path, kept: &mut KeptFiles, findings: &mut Vec<Finding>) -> Folder {
    let Ok(real_root) = root.canonicalize() else {
        findings.push(
            Finding::general(
                "no-content",
                format!("there is no content folder {}", root.display()),
            )
            .help("run the command where the content folder is, or name it with --content"),
        );
        return Folder::default();
    };
    let mut earlier = std::mem::replace(kept, KeptFiles::begin());
    let (mut paths, mut unread) = (Vec::new(), Vec::new());
    let walk = WalkDir::new(root).follow_links(true).sort_by_file_name();
    for entry in walk.into_iter().filter_entry(|e| e.depth() == 0 || !is_hidden(e)) {
        if entry.as_ref().is_ok_and(|e| e.depth() > 0 && e.path_is_symlink()) {
            // A link may be led out of the folder, while the file that it led to stays the same.
            earlier = KeptFiles::default();
        }
        match entry {
            Ok(entry) if entry.file_type().is_dir() && leaves(&real_root, &entry) => {
                findings.push(link_out(root, entry.path()));
            }
            Ok(entry) if entry.file_type().is_file() && is_content(entry.path()) => {
                paths.push(entry.into_path());
            }
            Ok(entry) if entry.file_type().is_file() => {
                let finding = match meant_path(entry.path()) {
                    Some(meant) => {
                        unread.push(inside(root, &meant));
                        text_ending(entry.path(), &meant)
                    }
                    None => unread_file(entry.path()),
                };
                findings.push(finding);
            }
            Ok(_) => {}
            Err(error) if error.path().is_some_and(is_passing) => {}
            Err(error) => {
                unread.extend(error.path().map(|path| inside(root, path)));
                findings.push(walk_error(root, &error));
            }
        }
    }
    let read = paths.par_iter().map(|path| {
        // Before it is read: what changes meanwhile must show the next time.
        let stamp = stamp_of(path);
        let same = earlier.same(path, stamp);
        (stamp, same.map_or_else(|| read_file(root, &real_root, path), Ok))
    });
    let read: Vec<_> = read.collect();
    let mut files = Vec::new();
    for (path, (stamp, read)) in paths.iter().zip(read) {
        match read {
            Ok(file) => {
                kept.keep(path, stamp, &file);
                files.push(file);
            }
            Err(finding) => {
                unread.push(inside(root, path));
                findings.push(finding);
            }
        }
    }
    Folder { files, unread }
}

/// Reads one file of a folder that was read before once more, by its real path. Whether it is among
/// the files of the folder and holds something else now.
pub fn read_file_again(root: &Path, saved: &Path, folder: &mut Folder) -> Option<()> {
    let real_root = root.canonicalize().ok()?;
    let path = root.join(saved.strip_prefix(&real_root).ok()?);
    let name = inside(root, &path);
    let file = folder.files.iter_mut().find(|file| file.path == name)?;
    let read = read_file(root, &real_root, &path).ok()?;
    (read.source.text() != file.source.text()).then(|| *file = read)
}

/// Reads one table, wherever it lies: a file whose name ends in `csv`, `zip`, `xlsx` or `xls`. Its
/// path in the result is its name.
///
/// # Errors
/// A finding where it is no such file or cannot be read.
pub fn read_table(path: &Path) -> Result<ContentFile, Finding> {
    let ending = path.extension().and_then(|e| e.to_str()).and_then(known_ending);
    if ending != Some("csv") {
        let file = SourceFile::new(shown(path), "");
        return Err(Finding::error(
            "no-table",
            &Place::whole(&file),
            "this file is no table that can be read",
        )
        .help("save it as CSV (in Excel: \"CSV UTF-8\"), or as .xlsx"));
    }
    let real = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let (Some(folder), Some(real_folder)) = (path.parent(), real.parent()) else {
        return Err(unread_file(path));
    };
    read_file(folder, real_folder, path)
}

/// Reads a file of the content folder `root` by its path as it is shown to people.
pub fn read_shown(root: &Path, path: &str) -> Option<Arc<SourceFile>> {
    let real_root = root.canonicalize().ok()?;
    read_file(root, &real_root, Path::new(path)).ok().map(|file| file.source)
}

fn is_hidden(entry: &DirEntry) -> bool {
    is_hidden_name(&entry.file_name().to_string_lossy())
}

fn is_hidden_name(name: &str) -> bool {
    name.starts_with('.') || name.starts_with('~') || name.ends_with('~')
}

/// Whether a path that cannot be read is no reason to complain: it has gone meanwhile, or it is the
/// lock that an editor keeps beside a file (Emacs makes links that lead nowhere).
fn is_passing(path: &Path) -> bool {
    let hidden = path.file_name().is_some_and(|name| is_hidden_name(&name.to_string_lossy()));
    hidden || path.symlink_metadata().is_err()
}

/// The endings of files that are read; case does not matter.
fn known_ending(ending: &str) -> Option<&'static str> {
    // Tables come as text, packed, or as spreadsheets; to all later stages they are CSV.
    const KNOWN: [(&str, &str); 9] = [
        ("yaml", "yaml"),
        ("yml", "yaml"),
        ("md", "md"),
        ("csv", "csv"),
        ("zip", "csv"),
        ("xlsx", "csv"),
        ("xls", "csv"),
        ("geojson", "geojson"),
        ("svg", "svg"),
    ];
    let known = KNOWN.iter().find(|(known, _)| known.eq_ignore_ascii_case(ending));
    known.map(|(_, sort)| *sort)
}

fn is_content(path: &Path) -> bool {
    path.extension().and_then(|e| e.to_str()).and_then(known_ending).is_some()
}

/// The path that was meant by `x.yaml.txt`, which some editors make of `x.yaml`.
fn meant_path(path: &Path) -> Option<PathBuf> {
    let ending = path.extension()?;
    let meant = path.with_extension("");
    let hides =
        ["txt", "text", "doc", "docx", "bak"].iter().any(|e| ending.eq_ignore_ascii_case(e));
    (hides && is_content(&meant) && !meant.exists()).then_some(meant)
}

/// Such a file is meant to be read, and records may name it: it must not be left out unnoticed.
fn text_ending(path: &Path, meant: &Path) -> Finding {
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let ending = path.extension().unwrap_or_default().to_string_lossy().into_owned();
    let message = format!("this file is not read, because its name ends in .{ending}");
    Finding::error("unread-file", &Place::whole(&SourceFile::new(shown(path), "")), message)
        .help(format!("name it {}", name(meant)))
}

/// A file that is not read is said to be so: it may be a record under a wrong ending.
fn unread_file(path: &Path) -> Finding {
    let file = SourceFile::new(shown(path), "");
    Finding::warning("unread-file", &Place::whole(&file), "this file is not read").help(
        "records end in .yaml, texts in .md and tables in .csv; other files do not belong here",
    )
}

fn leaves(real_root: &Path, entry: &DirEntry) -> bool {
    entry.path_is_symlink()
        && entry.path().canonicalize().is_ok_and(|real| !real.starts_with(real_root))
}

fn read_file(root: &Path, real_root: &Path, path: &Path) -> Result<ContentFile, Finding> {
    let unread = |id, message: &str| {
        Finding::error(id, &Place::whole(&SourceFile::new(shown(path), "")), message)
    };
    match path.canonicalize() {
        Ok(real) if !real.starts_with(real_root) => return Err(link_out(root, path)),
        _ => {}
    }
    let ending = path.extension().and_then(|e| e.to_str()).and_then(known_ending);
    let table = matches!(ending, Some("csv" | "geojson"));
    let largest = if table { LARGEST } else { LARGEST_RECORD };
    if fs::metadata(path).is_ok_and(|m| m.len() > largest * 1024 * 1024) {
        return Err(unread("too-large", &format!("this file is larger than {largest} megabytes"))
            .help("split it, for example into one file for each month"));
    }
    let bytes = fs::read(path).map_err(|error| {
        if error.kind() == io::ErrorKind::NotFound {
            return unread("unreadable", "there is no such file")
                .help("check how its name is written and in which folder it is");
        }
        unread("unreadable", &format!("this file cannot be read ({error})"))
            .help("check that it is not open in another program and that you may read it")
    })?;
    let text = if ending == Some("csv") {
        let own = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
        decode::table_text(bytes, &own).map_err(|mistake| {
            unread("unreadable-table", &format!("this file {}", mistake.problem)).help(mistake.help)
        })?
    } else {
        String::from_utf8(bytes)
            .map_err(|error| not_utf8(path, error.as_bytes(), error.utf8_error().valid_up_to()))?
    };
    Ok(ContentFile { path: inside(root, path), source: SourceFile::new(shown(path), text) })
}

/// Shows the text up to and around the first byte that is not UTF-8, with � in its place.
fn not_utf8(path: &Path, bytes: &[u8], at: usize) -> Finding {
    let file = SourceFile::new(shown(path), String::from_utf8_lossy(bytes));
    let place = Place::new(&file, at..at + '\u{fffd}'.len_utf8());
    Finding::error("not-utf8", &place, "this character is not in UTF-8, the way text is stored today")
        .help("save the file again with the encoding UTF-8 (in Excel: \"CSV UTF-8\"), then check the characters marked �")
}

fn link_out(root: &Path, path: &Path) -> Finding {
    let file = SourceFile::new(shown(path), "");
    Finding::error(
        "link-out",
        &Place::whole(&file),
        format!("this is a link to something outside {}", root.display()),
    )
    .help("put a copy of the file itself into the folder")
}

fn walk_error(root: &Path, error: &walkdir::Error) -> Finding {
    let path = error.path().unwrap_or(root);
    let file = SourceFile::new(shown(path), "");
    let finding = if error.loop_ancestor().is_some() {
        Finding::error(
            "link-out",
            &Place::whole(&file),
            "this link leads back to a folder that holds it",
        )
    } else {
        Finding::error("unreadable", &Place::whole(&file), "this cannot be read")
    };
    finding.help("check that it exists and that you may read it")
}

/// The path as shown to people: as the folder was named on the command line, with forward slashes.
fn shown(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

fn inside(root: &Path, path: &Path) -> String {
    shown(path.strip_prefix(root).unwrap_or(path))
}
