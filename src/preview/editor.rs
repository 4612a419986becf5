//! Links that open a file of the content in the author's editor.

use std::path::Path;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::finding::Place;

/// What may stand in a path as it is.
const PLAIN: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'/').remove(b':').remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The link to a place, as `template` says: `{file}` is the whole path, `{line}` and `{column}` are
/// counted from 1.
pub(super) fn link(template: &str, place: &Place) -> String {
    let path = Path::new(place.file().path());
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let path = path.to_string_lossy().replace('\\', "/");
    template
        .replace("{line}", &place.line().to_string())
        .replace("{column}", &place.column().to_string())
        .replace("{file}", &utf8_percent_encode(&path, PLAIN).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::SourceFile;

    #[test]
    fn a_link_names_the_file_the_line_and_the_column() {
        let file = SourceFile::new("/home/jo/tŷ #1/a.yaml", "name: A\nnam: B\n");
        let place = Place::new(&file, 8..11);
        assert_eq!(
            link("vscode://file{file}:{line}:{column}", &place),
            "vscode://file/home/jo/t%C5%B7%20%231/a.yaml:2:1"
        );
    }
}
