//! Every file must belong somewhere, so that nothing is left out unnoticed.

use super::alone::is_alone;
use super::brand::is_logo;
use crate::finding::{Finding, Place, nearest};
use crate::record::{Area, Dataset, Kind, KindInfo, PaymentList, PostcodeFile, Written, kinds};
use crate::source::ContentFile;

/// Says which files no kind of record reads.
pub(super) fn check(files: &[ContentFile], findings: &mut Vec<Finding>) {
    for file in files {
        let kind = KindInfo::in_folder(file.folder());
        if fits(file, kind) {
            continue;
        }
        let place = Place::whole(&file.source);
        findings.push(match kind {
            Some(kind) => wrong_ending(&place, kind),
            None => unknown_folder(&place, file),
        });
    }
}

/// Whether a kind reads a file of this folder and ending.
fn fits(file: &ContentFile, kind: Option<&KindInfo>) -> bool {
    let markdown = kind.is_some_and(|kind| kind.written == Written::Markdown);
    match file.ending() {
        "md" => markdown || file.stem() == "README",
        "csv" => {
            matches!(file.folder(), PaymentList::FOLDER | Dataset::FOLDER | PostcodeFile::FOLDER)
        }
        "geojson" => file.folder() == Area::FOLDER,
        "svg" => is_logo(file),
        _ => kind.is_some() && !markdown || is_alone(file),
    }
}

fn wrong_ending(place: &Place, kind: &KindInfo) -> Finding {
    let (folder, wanted) = (kind.folder, kind.ending());
    Finding::error("wrong-ending", place, format!("files in {folder}/ end in .{wanted}"))
        .help(if wanted == "md" {
            "give the file the ending .md, with a line of three hyphens above and below its fields, or move it to another folder".to_owned()
        } else {
            format!("give the file the ending .{wanted}, or move it to another folder")
        })
}

fn unknown_folder(place: &Place, file: &ContentFile) -> Finding {
    let folders: Vec<&str> = kinds().iter().filter(|k| k.has_folder()).map(|k| k.folder).collect();
    let alone = kinds().iter().filter_map(KindInfo::file);
    let help = match nearest(file.folder(), folders.iter().copied()) {
        Some(near) => format!("did you mean the folder {near}/?"),
        None => match nearest(&file.path, alone) {
            Some(near) => format!("did you mean {near}?"),
            None => format!("the folders are {}", folders.join(", ")),
        },
    };
    Finding::error("unknown-folder", place, "this file is in no folder that Daylight reads")
        .help(help)
}
