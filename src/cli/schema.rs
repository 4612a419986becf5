//! `daylight schema`: what editors need to help with records.

use std::fs;
use std::path::Path;

use super::args::Schema;
use super::fresh::{self, Refusal};
use crate::record::{KindInfo, SCHEMA_MARK, kinds, schema, schema_file};

/// Writes the schemas. Whether that went well.
pub(super) fn run(options: &Schema) -> bool {
    let shown = options.folder.display();
    let done = write(&options.folder).map(|count| {
        format!(
            "Wrote {count} schemas into {shown}.\n\n\
             Editors use them to explain fields, to offer the words among which you choose and to \
             mark mistakes as you type:\n\
             - Visual Studio Code: install the extension YAML (by Red Hat). Records made by \
             `daylight new` name\n  their schema in the first line; `daylight init` writes \
             .vscode/settings.json for the others.\n\
             - Any other editor with the YAML language server reads the same first line:\n\
             \x20 # yaml-language-server: $schema=../../schema/partnership.schema.json\n"
        )
    });
    fresh::report(done)
}

/// Writes a schema for each kind into `folder`; how many there are.
///
/// Refuses, before anything is written, where a file of the same name is no schema of Daylight.
pub(super) fn write(folder: &Path) -> Result<usize, Refusal> {
    let kinds = kinds();
    if let Some(foreign) = kinds.iter().map(|k| folder.join(schema_file(k))).find(|p| is_foreign(p))
    {
        return Err(Refusal::new(
            format!("{} is there already, and Daylight did not write it", foreign.display()),
            "move the file, or name another folder, like: daylight schema my-schemas",
        ));
    }
    for kind in kinds {
        write_one(folder, kind)?;
    }
    Ok(kinds.len())
}

fn write_one(folder: &Path, kind: &KindInfo) -> Result<(), Refusal> {
    let path = folder.join(schema_file(kind));
    let text = schema(kind);
    // An unchanged file keeps its date.
    if fs::read_to_string(&path).is_ok_and(|there| there == text) {
        return Ok(());
    }
    fresh::write_anew(&path, &text)
}

fn is_foreign(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
        && !fs::read_to_string(path).is_ok_and(|text| text.contains(SCHEMA_MARK))
}
