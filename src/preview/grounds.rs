//! The grounds: which folders are watched, and which files in them do not count.

use std::path::{Path, PathBuf};

/// The watched folders and what is ignored in them, as they lie on the disk now.
///
/// All paths are real ones (links followed), because some systems report events with real paths
/// only, and because two names of one folder would otherwise look like two folders.
#[derive(Debug)]
pub(super) struct Grounds {
    roots: Vec<Root>,
    ignored: Vec<PathBuf>,
}

/// A watched folder.
#[derive(Debug)]
struct Root {
    /// Where the folder was said to be; the last part may be a link.
    named: PathBuf,
    /// Where it really is.
    real: PathBuf,
}

/// A place to be watched by the operating system.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Post {
    /// The folder.
    pub(super) path: PathBuf,
    /// With everything under it, or only its own entries.
    pub(super) recursive: bool,
}

impl Grounds {
    /// Looks where the folders are now. To be called again when one of them comes, goes or is
    /// replaced.
    pub(super) fn survey(folders: &[PathBuf], ignored: &[PathBuf]) -> Self {
        let root = |folder: &PathBuf| Root { named: real_parent(folder), real: real(folder) };
        Self {
            roots: folders.iter().map(root).collect(),
            ignored: ignored.iter().map(|folder| real(folder)).collect(),
        }
    }

    /// The real paths of the watched folders, whether they exist or not.
    pub(super) fn roots(&self) -> impl Iterator<Item = &Path> {
        self.roots.iter().map(|root| root.real.as_path())
    }

    /// Watched folders in which nothing counts, because an ignored folder holds them.
    pub(super) fn lost(&self) -> impl Iterator<Item = &Path> {
        let is_lost = |root: &&Path| self.ignored.iter().any(|folder| root.starts_with(folder));
        self.roots().filter(is_lost)
    }

    /// What must be watched so that no change is missed: each folder that exists, and above it the
    /// nearest folder that exists, which tells when the watched one comes, goes or is replaced.
    pub(super) fn posts(&self) -> Vec<Post> {
        let mut posts: Vec<Post> = Vec::new();
        // The folders come first: what lies inside one of them is watched already.
        for root in self.roots().filter(|root| root.is_dir()) {
            posts.retain(|post| !post.path.starts_with(root));
            add(&mut posts, root, true);
        }
        for root in &self.roots {
            for path in [&root.named, &root.real] {
                if let Some(above) = path.ancestors().skip(1).find(|folder| folder.is_dir()) {
                    add(&mut posts, above, false);
                }
            }
        }
        posts
    }

    /// Whether `path` is a watched folder or holds one.
    pub(super) fn holds_root(&self, path: &Path) -> bool {
        self.roots.iter().any(|root| root.named.starts_with(path) || root.real.starts_with(path))
    }

    /// Whether `path` lies in a watched folder and counts.
    pub(super) fn counts(&self, path: &Path) -> bool {
        self.roots()
            .filter_map(|root| path.strip_prefix(root).ok())
            .any(|inside| !inside.iter().any(|part| is_passing(&part.to_string_lossy())))
            && !self.is_ignored(path)
    }

    /// Whether `path` is an ignored folder or lies in one.
    pub(super) fn is_ignored(&self, path: &Path) -> bool {
        self.ignored.iter().any(|folder| path.starts_with(folder))
    }

    /// The path as it is shown to people: inside its folder, with forward slashes.
    pub(super) fn shown(&self, path: &Path) -> String {
        let inside = self.roots().filter_map(|root| path.strip_prefix(root).ok());
        let shortest = inside.min_by_key(|inside| inside.as_os_str().len());
        let shown = shortest.filter(|inside| inside.iter().next().is_some()).unwrap_or(path);
        shown.to_string_lossy().replace('\\', "/")
    }
}

/// Whether a file or folder of this name is nobody's content: hidden, or an editor's own for the
/// time of editing.
pub(super) fn is_passing(name: &str) -> bool {
    /// Vim writes a file of this name to learn whether it may write in the folder.
    const VIM_PROBE: &str = "4913";
    /// Office and Vim without hidden names, safe-write editors, JetBrains.
    const ENDINGS: [&str; 6] = ["~", ".swp", ".swx", ".tmp", "___jb_tmp___", "___jb_old___"];
    name.starts_with(['.', '~'])
        || name == VIM_PROBE
        || (name.starts_with('#') && name.ends_with('#'))
        || ENDINGS.iter().any(|ending| name.ends_with(ending))
}

fn add(posts: &mut Vec<Post>, path: &Path, recursive: bool) {
    let watched =
        |post: &Post| post.path == path || (post.recursive && path.starts_with(&post.path));
    if !posts.iter().any(watched) {
        posts.push(Post { path: path.to_owned(), recursive });
    }
}

/// The real path, as far as it exists; the rest as it was written.
fn real(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    path.ancestors()
        .find_map(|above| {
            let rest = path.strip_prefix(above).ok()?;
            let above = above.canonicalize().ok()?;
            Some(if rest.as_os_str().is_empty() { above } else { above.join(rest) })
        })
        .unwrap_or(path)
}

/// The real path of the folder that holds `path`, with the last part as it was written.
fn real_parent(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    match (path.parent(), path.file_name()) {
        (Some(parent), Some(name)) => real(parent).join(name),
        _ => path,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    /// Grounds in a home folder, named by paths inside it.
    struct Field {
        _folder: tempfile::TempDir,
        home: PathBuf,
        grounds: Grounds,
    }

    fn field(existing: &[&str], watched: &[&str], ignored: &[&str]) -> Field {
        let folder = tempfile::tempdir().unwrap();
        let home = folder.path().canonicalize().unwrap();
        for name in existing {
            fs::create_dir_all(home.join(name)).unwrap();
        }
        let inside = |names: &[&str]| names.iter().map(|name| home.join(name)).collect::<Vec<_>>();
        let grounds = Grounds::survey(&inside(watched), &inside(ignored));
        Field { _folder: folder, home, grounds }
    }

    fn posts(field: &Field) -> Vec<(String, bool)> {
        let inside =
            |path: &Path| path.strip_prefix(&field.home).unwrap().to_string_lossy().into_owned();
        field.grounds.posts().iter().map(|post| (inside(&post.path), post.recursive)).collect()
    }

    #[test]
    fn a_folder_is_watched_with_its_content_and_the_one_above_it_without() {
        let field = field(&["content", "themes/own"], &["content", "themes/own"], &[]);
        let expected = [("content", true), ("themes/own", true), ("", false), ("themes", false)];
        assert_eq!(posts(&field), expected.map(|(path, recursive)| (path.to_owned(), recursive)));
    }

    #[test]
    fn what_lies_inside_a_watched_folder_is_watched_once() {
        let field = field(&["site/themes/own"], &["site/themes/own", "site"], &[]);
        assert_eq!(posts(&field), [("site".to_owned(), true), (String::new(), false)]);
    }

    #[test]
    fn for_a_missing_folder_the_nearest_one_above_it_is_watched() {
        let field = field(&["site"], &["site/content/deep"], &[]);
        assert_eq!(posts(&field), [("site".to_owned(), false)]);
        assert!(field.grounds.holds_root(&field.home.join("site/content")));
        assert!(!field.grounds.holds_root(&field.home.join("site/other")));
    }

    #[test]
    fn a_hidden_folder_above_the_watched_one_hides_nothing() {
        let field = field(&[".site/content"], &[".site/content"], &[".site/content/output"]);
        let counts = |path: &str| field.grounds.counts(&field.home.join(".site").join(path));
        assert!(counts("content/a.yaml"));
        assert!(!counts("content/.git/index"));
        assert!(!counts("content/output/index.html"));
        assert!(counts("content/output-of-goods.yaml"));
        assert!(!counts("other/a.yaml"));
    }

    #[test]
    fn paths_are_shown_as_inside_their_folder() {
        let field = field(&["site/content"], &["site", "site/content"], &[]);
        let shown = |path: &str| field.grounds.shown(&field.home.join(path));
        assert_eq!(shown("site/content/folder/a.yaml"), "folder/a.yaml");
        assert_eq!(shown("site/site.yaml"), "site.yaml");
    }
}
