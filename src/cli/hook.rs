//! `daylight init --hook`: Git asks Daylight before each commit.

use std::fs;
use std::path::{Path, PathBuf};

use super::fresh::{self, Refusal};

/// Writes the hook into the repository that holds this folder; what to say about it.
pub(super) fn write(folder: &Path, content: &Path) -> Result<String, Refusal> {
    let Some(root) = repository(folder) else {
        return Err(Refusal::new(
            format!("{} is in no Git repository", folder.display()),
            "run `git init` there first",
        ));
    };
    let path = root.join(".git/hooks/pre-commit");
    if path.exists() {
        return Err(Refusal::new(
            format!("{} is there already", path.display()),
            format!("nothing was changed; add this line to it: {}", line(content)),
        ));
    }
    fresh::write_new(
        &path,
        &format!(
            "#!/bin/sh\n# Nothing with a mistake or with private words in it is committed.\n{}\n",
            line(content)
        ),
    )?;
    allow_to_run(&path)?;
    Ok(format!(
        "From now on Git runs `daylight check` before each commit in {}, and refuses one with errors.\n",
        root.display()
    ))
}

/// The nearest folder above with a Git repository of its own. A `.git` that is a file belongs to a
/// second working tree, whose hooks are elsewhere.
pub(super) fn repository(folder: &Path) -> Option<PathBuf> {
    let folder = fs::canonicalize(folder).ok()?;
    folder.ancestors().find(|above| above.join(".git").is_dir()).map(Path::to_path_buf)
}

/// The one command of the hook. Git runs it in the root of the repository.
fn line(content: &Path) -> String {
    format!("exec daylight check --content {}", quoted(&content.display().to_string()))
}

/// A path as one word of the shell.
fn quoted(path: &str) -> String {
    format!("'{}'", path.replace('\'', r"'\''"))
}

#[cfg(unix)]
fn allow_to_run(path: &Path) -> Result<(), Refusal> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(path, fs::Permissions::from_mode(0o755))
        .map_err(|error| Refusal::disk(path, &error))
}

#[cfg(not(unix))]
fn allow_to_run(_: &Path) -> Result<(), Refusal> {
    Ok(())
}
