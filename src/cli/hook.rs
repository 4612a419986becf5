//! `daylight init --hook`: Git asks Daylight before each commit.
//!
//! What is checked is what would be committed, which is not always what lies in the working folder:
//! the hook writes the staged files into a folder of its own.

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
            format!("nothing was changed; add these lines to it:\n{}", lines(content)),
        ));
    }
    fresh::write_new(
        &path,
        &format!(
            "#!/bin/sh\n# Nothing with a mistake or with private words in it is committed.\n{}",
            lines(content)
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

/// The commands of the hook. Git runs them in the root of the repository, with the index of the
/// commit at hand in its environment. A commit without any content is none of Daylight's business.
fn lines(content: &Path) -> String {
    let content = quoted(&content.display().to_string());
    format!(
        "\
staged=$(mktemp -d) || exit 1
trap 'rm -rf \"$staged\"' EXIT
git ls-files -z -- {content} themes | git checkout-index -z --stdin --prefix=\"$staged/\" || exit 1
cd \"$staged\" || exit 1
[ ! -e {content} ] || daylight check --drafts --content {content} || exit 1
"
    )
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
