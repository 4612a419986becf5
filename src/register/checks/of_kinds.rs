//! What must hold for records of single kinds.

use super::in_order;
use crate::finding::{Finding, Place};
use crate::record::{Area, Budget, Dataset, Promise, Story, Video, tile_position};
use crate::register::Register;
use crate::value::{Known, Money};

pub(super) fn check(register: &Register, findings: &mut Vec<Finding>) {
    for entry in register.all::<Promise>().iter() {
        in_order(&entry.record.made_on, &entry.record.due, findings);
    }
    for entry in register.all::<Budget>().iter() {
        check_total(&entry.record, findings);
    }
    for entry in register.all::<Story>().iter() {
        check_consent(&entry.record, &Place::whole(&entry.file), findings);
    }
    for entry in register.all::<Video>().iter() {
        let body = entry.body.as_ref().map_or("", |body| body.text.trim());
        if body.is_empty() {
            findings.push(
                Finding::error("no-transcript", &Place::whole(&entry.file), "this video has no transcript")
                    .help("write what is said in it below the second line of three hyphens, for those who cannot hear it"),
            );
        }
    }
    for entry in register.all::<Area>().iter() {
        if let Some(tile) = entry.record.tile.as_ref().filter(|t| tile_position(t).is_none()) {
            let message = format!("“{tile}” is not a place on a map of tiles");
            findings.push(
                Finding::error("bad-tile", &tile.place, message)
                    .help("write a letter for the column and a number for the row, like B3"),
            );
        }
    }
    for entry in register.all::<Dataset>().iter() {
        check_dataset(&entry.record, &Place::whole(&entry.file), findings);
    }
}

/// The lines of a budget must make up its total, where all are known.
fn check_total(budget: &Budget, findings: &mut Vec<Finding>) {
    let Some(total) = &budget.total else { return };
    let known: Option<Money> = budget.lines.iter().map(|line| line.budget.value().copied()).sum();
    if let Some(sum) = known.filter(|sum| *sum != total.value) {
        let message = format!("the lines of this budget add up to {sum}, not to {total}");
        findings.push(
            Finding::error("budget-total", &total.place, message)
                .help("check the lines and the total against the source"),
        );
    }
}

/// A story of a person needs the person's consent.
fn check_consent(story: &Story, place: &Place, findings: &mut Vec<Finding>) {
    if story.person_label.is_some() && story.consent.is_none() {
        findings.push(
            Finding::error(
                "no-consent",
                place,
                "this story is about a person, and no consent is recorded",
            )
            .help(
                "add consent: with obtained_on, scope and expires; it is kept and never published",
            ),
        );
    }
}

/// A dataset has its table here or says where it is.
fn check_dataset(dataset: &Dataset, place: &Place, findings: &mut Vec<Finding>) {
    if dataset.csv.is_some() && dataset.fields.is_empty() {
        findings.push(
            Finding::error("no-columns", place, "no field describes the columns of the table")
                .help("add fields: with the name, the meaning and the kind of each column"),
        );
    }
    if dataset.csv.is_none() && dataset.url.is_none() && matches!(dataset.covers, Known::Known(_)) {
        findings.push(
            Finding::warning("no-csv", place, "this dataset has no table and no web address")
                .help("add csv: with the name of the table beside this file, or url: with where the data are"),
        );
    }
}
