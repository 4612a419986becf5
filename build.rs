//! Finds the kinds of record: each is a file in `src/record/kinds/`, whose name is that of its
//! struct (`asset_transfer.rs` holds `AssetTransfer`). Nothing else lists them.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

const FOLDER: &str = "src/record/kinds";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed={FOLDER}");
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
    fs::write(Path::new(&out).join("kinds.rs"), list(&folder, &names))
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
