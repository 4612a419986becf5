//! The rooms of `src/` are stages: a stage imports only from the stages before it.

use std::fs;
use std::path::Path;

/// The rooms in the order of the stages.
const ROOMS: [&str; 15] = [
    "finding", "value", "source", "words", "record", "register", "ledger", "chart", "page",
    "theme", "opendata", "output", "memory", "preview", "cli",
];

fn rank(room: &str) -> Option<usize> {
    ROOMS.iter().position(|r| *r == room)
}

/// The rooms that a source text names behind `crate::`, with the line of each.
fn imports(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let code = line.trim_start();
        if code.starts_with("//") {
            continue;
        }
        for (at, _) in code.match_indices("crate::") {
            let rest = &code[at + "crate::".len()..];
            let names: Vec<&str> = match rest.strip_prefix('{') {
                Some(group) => group.split(',').collect(),
                None => vec![rest],
            };
            for name in names {
                let room: String =
                    name.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                found.push((number + 1, room));
            }
        }
    }
    found
}

#[test]
fn every_stage_imports_from_earlier_stages_only() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = Vec::new();
    let mut seen = 0;
    for room in ROOMS {
        for entry in walkdir::WalkDir::new(src.join(room)).sort_by_file_name() {
            let entry = entry.expect("a readable folder");
            if entry.path().extension().is_none_or(|e| e != "rs") {
                continue;
            }
            seen += 1;
            let text = fs::read_to_string(entry.path()).expect("a readable file");
            for (line, import) in imports(&text) {
                if rank(&import).is_some_and(|r| Some(r) > rank(room)) {
                    wrong.push(format!(
                        "{}:{line}: {room} imports from {import}",
                        entry.path().display()
                    ));
                }
            }
        }
    }
    assert!(seen >= ROOMS.len(), "the rooms hold {seen} files only");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_folder_is_a_room_and_every_room_a_folder() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders: Vec<String> = fs::read_dir(&src)
        .expect("src")
        .map(|entry| entry.expect("an entry"))
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    folders.sort();
    let mut rooms = ROOMS.map(str::to_owned).to_vec();
    rooms.sort();
    assert_eq!(folders, rooms);
}

#[test]
fn an_import_from_a_later_stage_would_be_noticed() {
    let text =
        "use crate::{finding::Finding, page};\n// crate::cli\nlet x = crate::value::Money::ZERO;";
    let rooms: Vec<String> = imports(text).into_iter().map(|(_, room)| room).collect();
    assert_eq!(rooms, ["finding", "page", "value"]);
}
