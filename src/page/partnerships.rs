//! Partnerships: the index with lifelines and membership, and a page for each.

use std::collections::BTreeSet;

use serde::Serialize;

use super::parts::{Link, choice_cell, known_cell, links, named, record_cell, referred};
use super::provenance::Provenance;
use super::section::Section;
use super::views::{as_at, history};
use super::{Content, Fact, Prose, charts};
use crate::chart::{Cell, Chart, Table, capitalised};
use crate::finding::Finding;
use crate::record::{Event, Kind as _, Organisation, Partnership, Principle};
use crate::register::{Entry, Status};
use crate::words::{Words, say};

/// All partnerships.
#[derive(Debug, Serialize)]
pub struct Index {
    /// One row for each.
    pub table: Table,
    /// When each began and ended.
    pub lifelines: Chart,
    /// Who sits where.
    pub membership: Chart,
    /// What happened to those that ended, and the pages of years.
    pub more: Vec<Section>,
}

/// One partnership.
#[derive(Debug, Serialize)]
pub struct PartnershipView {
    /// Whether it still exists.
    pub status: Status,
    /// The same in words.
    pub status_words: String,
    /// Its form, basis and life.
    pub facts: Vec<Fact>,
    /// Why it ended.
    pub ended_because: Option<String>,
    /// What it is for.
    pub purpose: Option<Prose>,
    /// What it has set itself to do.
    pub priorities: Vec<String>,
    /// Who sits on it.
    pub members: Option<Table>,
    /// How many seats, in how many organisations.
    pub seats: usize,
    /// How many organisations.
    pub organisations: usize,
    /// What came before it.
    pub predecessors: Vec<Link>,
    /// What came after it.
    pub successors: Vec<Link>,
    /// What its members agreed, and its meetings.
    pub more: Vec<Section>,
    /// Its website.
    pub website: Option<String>,
    /// Sources and stories.
    pub provenance: Provenance,
}

/// The links that the page of a partnership shows in its own way.
const SHOWN: &[(&str, &str)] =
    &[(Partnership::FOLDER, "life"), (Principle::FOLDER, "agreed_by"), (Event::FOLDER, "of")];

pub(super) fn index(content: Content<'_>) -> Index {
    let (register, words) = (content.register, content.words);
    let mut table = Table::saying(
        words,
        "partnerships",
        say!(words, "partnerships"),
        &[
            "pages-name",
            "pages-form",
            "partnerships-by-law",
            "pages-set-up",
            "pages-ended",
            "partnerships-members#",
        ],
    );
    let mut entries: Vec<&Entry<Partnership>> = register.all::<Partnership>().iter().collect();
    entries.sort_by(|a, b| words.compare(a.name(), b.name()));
    for entry in entries {
        let record = &entry.record;
        table.row([
            record_cell(entry),
            choice_cell(words, record.form.word()),
            known_cell(content.words, &record.basis),
            known_cell(content.words, &record.life.created),
            known_cell(content.words, &record.life.ended),
            named(content.words, distinct_members(record)),
        ]);
    }
    Index {
        table,
        lifelines: charts::lifelines(content).draw(),
        membership: charts::membership(content).draw(),
        more: history::what_happened(content).into_iter().chain(as_at::links(content)).collect(),
    }
}

pub(super) fn view(
    content: Content<'_>,
    entry: &Entry<Partnership>,
    findings: &mut Vec<Finding>,
) -> PartnershipView {
    let register = content.register;
    let record = &entry.record;
    let status = Status::of(&record.life, register.edition.as_at);
    PartnershipView {
        status,
        status_words: say!(content.words, status.message()),
        facts: facts(content.words, record),
        ended_because: record.life.reason.clone(),
        purpose: record
            .purpose
            .as_ref()
            .map(|text| Prose::of(content, &entry.path, text, findings)),
        priorities: record.priorities.clone(),
        members: members(content, entry),
        seats: record.members.iter().map(|m| m.seats.len()).sum(),
        organisations: distinct_members(record),
        predecessors: links::<Partnership>(
            register,
            register.links.from::<Partnership>(entry, &["life"]),
        ),
        successors: referred(register, &record.life.successors),
        more: history::principles_of(content, entry)
            .into_iter()
            .chain(history::meetings_of(content, entry))
            .collect(),
        website: record.website.as_ref().map(|w| w.as_str().to_owned()),
        provenance: Provenance::of(content, entry, SHOWN),
    }
}

/// How many organisations take part; one that joined twice is one.
fn distinct_members(record: &Partnership) -> usize {
    record.members.iter().map(|m| m.organisation.slug()).collect::<BTreeSet<_>>().len()
}

fn facts(words: &Words, record: &Partnership) -> Vec<Fact> {
    let fact = |label: &str, value: &str| Fact::new(say!(words, label), capitalised(value));
    let mut facts = vec![
        fact("pages-form", &words.choice(record.form.word())),
        fact("partnerships-by-law", &words.text(&record.basis)),
    ];
    facts.extend(record.legal_basis.as_ref().map(|law| fact("partnerships-law", law)));
    facts.push(fact("pages-set-up", &words.text(&record.life.created)));
    facts.push(fact("pages-ended", &words.text(&record.life.ended)));
    facts
}

fn members(content: Content<'_>, entry: &Entry<Partnership>) -> Option<Table> {
    let words = content.words;
    let mut table = Table::saying(
        words,
        "members",
        say!(words, "partnerships-who-sits", name = entry.name()),
        &["pages-organisation", "pages-seat", "pages-from", "pages-until", "partnerships-held-by"],
    );
    let not_recorded = || Cell::with_data(say!(words, "pages-not-recorded"), "Not recorded");
    for member in &entry.record.members {
        let Some(organisation) =
            content.register.all::<Organisation>().get(member.organisation.slug())
        else {
            continue;
        };
        for seat in &member.seats {
            let holder = seat.holder.as_ref().map(|h| {
                let said = say!(words, "partnerships-holder", name = h.name, day = h.as_at);
                Cell::with_data(said, format!("{} (as at {})", h.name, h.as_at))
            });
            table.row([
                record_cell(organisation),
                Cell::text(&seat.office),
                known_cell(content.words, seat.from_or(member)),
                known_cell(content.words, seat.to_or(member)),
                holder.unwrap_or_else(not_recorded),
            ]);
        }
        if member.seats.is_empty() {
            table.row([
                record_cell(organisation),
                Cell::with_data(say!(words, "pages-not-stated"), "Not stated"),
                known_cell(content.words, &member.from),
                known_cell(content.words, &member.to),
                not_recorded(),
            ]);
        }
    }
    (!table.rows.is_empty()).then(|| table.folding_unknown())
}
