//! The content folder as git knows it at some revision.

use std::fs::{self, File};
use std::io::{self, Seek as _, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

use tempfile::TempDir;

use crate::finding::Finding;

/// The files of `content` at a revision, in a folder that is removed when it is dropped.
///
/// # Errors
/// No git, no repository, no such revision, no content in it, and every failure of the disk.
pub(super) fn content_at(content: &Path, revision: &str) -> Result<TempDir, Finding> {
    check_revision(content, revision)?;
    let listed = git(content, &["ls-tree", "-r", "-z", "--end-of-options", revision, "."], None)?;
    let files: Vec<(String, String)> = listed.split(|b| *b == 0).filter_map(entry).collect();
    if files.is_empty() {
        let message = format!("{} has no files at {revision}", content.display());
        return Err(Finding::general("no-content", message)
            .help("choose a later revision; `git log` lists them"));
    }
    let bytes =
        git(content, &["cat-file", "--batch"], Some(&names(&files).map_err(|e| disk(&e))?))?;
    let folder = tempfile::tempdir().map_err(|error| disk(&error))?;
    unpack(folder.path(), &files, &bytes).map_err(|error| disk(&error))?;
    Ok(folder)
}

/// The name of a file's content in git, and its path. Links and other repositories are passed over.
fn entry(line: &[u8]) -> Option<(String, String)> {
    let line = std::str::from_utf8(line).ok()?;
    let (about, path) = line.split_once('\t')?;
    let mut about = about.split(' ');
    let is_file = about.next()?.starts_with("100") && about.next()? == "blob";
    let inside = path.split('/').all(|step| !step.is_empty() && step != "..");
    (is_file && inside).then(|| (about.next().unwrap_or_default().to_owned(), path.to_owned()))
}

/// The names of the files' contents, for git to read.
fn names(files: &[(String, String)]) -> io::Result<File> {
    let mut list = tempfile::tempfile()?;
    for (name, _) in files {
        writeln!(list, "{name}")?;
    }
    list.rewind()?;
    Ok(list)
}

/// Writes the files that `git cat-file --batch` sent, each behind a line with its length.
fn unpack(folder: &Path, files: &[(String, String)], mut bytes: &[u8]) -> io::Result<()> {
    let broken = || io::Error::new(io::ErrorKind::InvalidData, "git sent less than it said");
    for (_, path) in files {
        let end = bytes.iter().position(|b| *b == b'\n').ok_or_else(broken)?;
        let head = String::from_utf8_lossy(&bytes[..end]);
        let length: usize =
            head.rsplit(' ').next().and_then(|n| n.parse().ok()).ok_or_else(broken)?;
        let body = bytes.get(end + 1..end + 1 + length).ok_or_else(broken)?;
        let file = folder.join(path);
        fs::create_dir_all(file.parent().unwrap_or(folder))?;
        fs::write(file, body)?;
        bytes = bytes.get(end + 2 + length..).unwrap_or_default();
    }
    Ok(())
}

fn check_revision(content: &Path, revision: &str) -> Result<(), Finding> {
    git(content, &["rev-parse", "--git-dir"], None)?;
    let commit = format!("{revision}^{{commit}}");
    let found =
        git(content, &["rev-parse", "--verify", "--quiet", "--end-of-options", &commit], None);
    if found.is_ok() {
        return Ok(());
    }
    let shallow = git(content, &["rev-parse", "--is-shallow-repository"], None)?;
    let help = if shallow.starts_with(b"true") {
        "only the newest part of the history is here; get the rest with `git fetch --unshallow`, or \
         set fetch-depth: 0 where GitHub checks it out"
    } else {
        "write a commit, a branch or a tag, like HEAD or main; `git log` lists commits"
    };
    Err(Finding::general("no-revision", format!("git knows no revision {revision}")).help(help))
}

/// What git says to a question about the repository that holds the content.
fn git(content: &Path, arguments: &[&str], input: Option<&File>) -> Result<Vec<u8>, Finding> {
    let stdin = match input {
        Some(file) => Stdio::from(file.try_clone().map_err(|error| disk(&error))?),
        None => Stdio::null(),
    };
    let ran = Command::new("git")
        .current_dir(content)
        .env("LC_ALL", "C")
        .args(arguments)
        .stdin(stdin)
        .output();
    match ran {
        Ok(output) if output.status.success() => Ok(output.stdout),
        Ok(output) => Err(refused(content, &String::from_utf8_lossy(&output.stderr))),
        Err(error) => {
            let message = format!("git cannot be run ({error})");
            Err(Finding::general("no-revision", message).help(
                "install git, or compare with the website in output/ by leaving out the revision",
            ))
        }
    }
}

fn refused(content: &Path, said: &str) -> Finding {
    if said.contains("not a git repository") {
        let message = format!("{} is not kept in git", content.display());
        return Finding::general("no-revision", message)
            .help("leave out the revision to compare with the website in output/");
    }
    let first = said.lines().next().unwrap_or_default();
    let message = format!("git cannot read the history of {}", content.display());
    Finding::general("no-revision", message).help(format!("git says: {first}"))
}

fn disk(error: &io::Error) -> Finding {
    Finding::general(
        "disk",
        format!("the older content cannot be put into a temporary folder ({error})"),
    )
    .help("check that the disk is not full")
}
