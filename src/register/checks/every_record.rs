//! Checks that hold for records of every kind: sources, links, reviews.

use std::collections::HashSet;

use crate::finding::{Finding, Place, nearest};
use crate::record::{
    Dataset, HorizonItem, Kind as _, Mention, Organisation, PaymentList, PolicyEvent, PostcodeFile,
    Term, Written,
};
use crate::register::{Entry, Record, Register};
use crate::value::Slug;

/// Kinds whose records may stand alone.
const ALONE: [&str; 6] = [
    PaymentList::FOLDER,
    Dataset::FOLDER,
    Term::FOLDER,
    PolicyEvent::FOLDER,
    HorizonItem::FOLDER,
    PostcodeFile::FOLDER,
];

pub(super) fn check(register: &Register, findings: &mut Vec<Finding>) {
    let linked = Linked::of(register.mentions());
    for record in register.records() {
        check_review(register, record, findings);
        check_sources(record, findings);
        let kind = record.kind();
        if kind.written == Written::Markdown {
            continue;
        }
        let place = Place::whole(record.file());
        if record.common().sources.is_empty() && !kind.is_sourced_elsewhere() {
            findings.push(
                Finding::warning("no-source", &place, format!("{} names no source", record.name()))
                    .help("add sources: with the title of the document or page that says so"),
            );
        }
        if !linked.has(record) && !ALONE.contains(&kind.folder) && !is_paid(record) {
            findings.push(
                Finding::note(
                    "not-linked",
                    &place,
                    format!("nothing links {} to any other record", record.name()),
                )
                .help("name the areas, members or partners that belong to it"),
            );
        }
    }
}

/// Payments link an organisation to the rest by its name as a supplier.
fn is_paid(record: &dyn Record) -> bool {
    let organisation = record.as_any().downcast_ref::<Entry<Organisation>>();
    organisation.is_some_and(|entry| !entry.record.supplier_names.is_empty())
}

/// Which records name others or are named by others.
struct Linked<'a> {
    files: HashSet<&'a str>,
    records: HashSet<(&'static str, &'a Slug)>,
}

impl<'a> Linked<'a> {
    fn of(mentions: &'a [Mention]) -> Self {
        Self {
            files: mentions.iter().map(|m| m.place.file().path()).collect(),
            records: mentions.iter().map(|m| (m.folder, &m.slug)).collect(),
        }
    }

    fn has(&self, record: &dyn Record) -> bool {
        self.files.contains(record.file().path())
            || self.records.contains(&(record.kind().folder, record.slug()))
    }
}

fn check_review(register: &Register, record: &dyn Record, findings: &mut Vec<Finding>) {
    let Some(due) = &record.common().review_due else { return };
    if due.latest().is_some_and(|last| last < register.edition.as_at) {
        findings.push(
            Finding::warning(
                "review-overdue",
                &due.place,
                format!("the review of {} was due in {due}", record.name()),
            )
            .help("look at the facts again, then write when they should be looked at next"),
        );
    }
}

/// A source that stands for certain fields must name fields that there are.
fn check_sources(record: &dyn Record, findings: &mut Vec<Finding>) {
    let names = || record.kind().fields.iter().map(|field| field.name);
    for field in record.common().sources.iter().flat_map(|source| &source.r#for) {
        if names().any(|name| name == field.value) {
            continue;
        }
        let help = match nearest(&field.value, names()) {
            Some(near) => format!("did you mean {near}?"),
            None => "write the name of a field of this record, such as summary".to_owned(),
        };
        let message = format!("this source stands for {}, which is no field here", field.value);
        findings.push(Finding::error("source-field", &field.place, message).help(help));
    }
}
