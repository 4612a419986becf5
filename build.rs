//! Finds the kinds of record: each is a file in `src/record/kinds/`, whose name is that of its
//! struct (`asset_transfer.rs` holds `AssetTransfer`). Nothing else lists them.
//!
//! And gives the program a fingerprint of what it is made of, by which it knows whether a site was
//! built by itself or by another.

use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

const FOLDER: &str = "src/record/kinds";

/// What the program is made of.
const MADE_OF: [&str; 5] = ["src", "themes", "fonts", "Cargo.toml", "Cargo.lock"];

fn main() -> io::Result<()> {
    let root = env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?;
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    let folder = Path::new(&root).join(FOLDER);
    let mut names = Vec::new();
    for file in fs::read_dir(&folder)? {
        let path = file?.path();
        if path.extension().is_some_and(|ending| ending == "rs") {
            names.extend(path.file_stem().map(|stem| stem.to_string_lossy().into_owned()));
        }
    }
    names.sort();
    fs::write(Path::new(&out).join("kinds.rs"), list(&folder, &names))?;
    println!("cargo::rustc-env=DAYLIGHT_PROGRAM={:016x}", fingerprint(Path::new(&root))?);
    Ok(())
}

/// A number for everything that the program is made of, its features too.
fn fingerprint(root: &Path) -> io::Result<u64> {
    let mut hasher = DefaultHasher::new();
    for part in MADE_OF {
        println!("cargo::rerun-if-changed={part}");
        let mut files = Vec::new();
        gather(&root.join(part), &mut files)?;
        files.sort();
        for file in files {
            file.strip_prefix(root).unwrap_or(&file).hash(&mut hasher);
            fs::read(&file)?.hash(&mut hasher);
        }
    }
    let mut features: Vec<String> = env::vars()
        .map(|(name, _)| name)
        .filter(|name| name.starts_with("CARGO_FEATURE_"))
        .collect();
    features.sort();
    features.hash(&mut hasher);
    Ok(hasher.finish())
}

fn gather(path: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            gather(&entry?.path(), files)?;
        }
    } else if path.is_file() {
        files.push(path.to_owned());
    }
    Ok(())
}

/// A module for each kind, and a macro that hands all kinds to another macro.
fn list(folder: &Path, names: &[String]) -> String {
    let mut code = String::new();
    for name in names {
        let path = folder.join(format!("{name}.rs"));
        let _ = writeln!(
            code,
            "#[path = \"{}\"]\nmod {name};\npub use {name}::*;",
            path.display().to_string().escape_default()
        );
    }
    let types: Vec<String> = names.iter().map(|name| camel_case(name)).collect();
    let _ = writeln!(
        code,
        "/// Hands the types of all kinds to a macro.\nmacro_rules! for_all_kinds {{ ($apply:ident) => {{ $apply! {{ {} }} }}; }}\npub(crate) use for_all_kinds;",
        types.join(", ")
    );
    code
}

fn camel_case(name: &str) -> String {
    let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
    name.split('_').map(capital).collect()
}
