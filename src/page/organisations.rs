//! Organisations: the index, and for each where it sits, what it shares, what it paid or was paid.

use serde::Serialize;

use super::paid::{Paid, paid_by, paid_to};
use super::parts::{Link, choice_cell, known_cell, links, record_cell, referred};
use super::provenance::Provenance;
use super::{Content, Fact};
use crate::chart::{Cell, Table, capitalised};
use crate::record::{Kind as _, Member, Organisation, Partnership, SharedService};
use crate::register::Entry;
use crate::words::{Words, say};

/// All organisations.
#[derive(Debug, Serialize)]
pub struct Index {
    /// One row for each.
    pub table: Table,
}

/// One organisation.
#[derive(Debug, Serialize)]
pub struct OrganisationView {
    /// What sort of body it is, when it was set up, and so on.
    pub facts: Vec<Fact>,
    /// The bodies that own it or to which it belongs.
    pub belongs_to: Vec<Link>,
    /// The bodies that belong to it.
    pub includes: Vec<Link>,
    /// Where it sits.
    pub sits_on: Option<Table>,
    /// What it shares.
    pub shares: Option<Table>,
    /// What it paid.
    pub paid: Option<Paid>,
    /// What it was paid.
    pub was_paid: Vec<Paid>,
    /// Its website.
    pub website: Option<String>,
    /// Sources and stories.
    pub provenance: Provenance,
}

impl OrganisationView {
    pub(super) fn tables(&self) -> Vec<&Table> {
        self.sits_on.iter().chain(&self.shares).collect()
    }
}

/// The fields in which a partnership names its members.
pub(super) const SEATS: &[&str] = &["members"];
/// The fields in which a shared service names who takes part.
pub(super) const SHARES: &[&str] = &["partners", "host"];
/// The fields in which an organisation names those to which it belongs.
const OWNED: &[&str] = &["parent", "owned_by"];

/// The links that the page shows in its own way.
fn shown() -> Vec<(&'static str, &'static str)> {
    let of = |folder, fields: &'static [&'static str]| fields.iter().map(move |f| (folder, *f));
    of(Partnership::FOLDER, SEATS)
        .chain(of(SharedService::FOLDER, SHARES))
        .chain(of(Organisation::FOLDER, OWNED))
        .collect()
}

pub(super) fn index(content: Content<'_>) -> Index {
    let register = content.register;
    let mut table = Table::saying(
        content.words,
        "organisations",
        say!(content.words, "organisations"),
        &["pages-name", "pages-kind", "pages-partnerships#", "pages-shared-services#"],
    );
    let mut entries: Vec<&Entry<Organisation>> = register.all::<Organisation>().iter().collect();
    entries.sort_by(|a, b| content.words.compare(a.name(), b.name()));
    for entry in entries {
        table.row([
            record_cell(entry),
            choice_cell(content.words, entry.record.kind.word()),
            Cell::count(register.links.from::<Partnership>(entry, SEATS).len()),
            Cell::count(register.links.from::<SharedService>(entry, SHARES).len()),
        ]);
    }
    Index { table }
}

pub(super) fn view(content: Content<'_>, entry: &Entry<Organisation>) -> OrganisationView {
    let register = content.register;
    let record = &entry.record;
    let owners = record.parent.iter().chain(&record.owned_by);
    OrganisationView {
        facts: facts(content.words, entry),
        belongs_to: referred(register, owners),
        includes: links::<Organisation>(
            register,
            register.links.from::<Organisation>(entry, OWNED),
        ),
        sits_on: sits_on(content, entry),
        shares: shares(content, entry),
        paid: paid_by(content, entry),
        was_paid: paid_to(content, entry),
        website: record.website.as_ref().map(|w| w.as_str().to_owned()),
        provenance: Provenance::of(content, entry, &shown()),
    }
}

fn facts(words: &Words, entry: &Entry<Organisation>) -> Vec<Fact> {
    let record = &entry.record;
    let kind = capitalised(&words.choice(record.kind.word()));
    let mut facts = vec![Fact::new(say!(words, "pages-kind"), kind)];
    if let Some(created) = record.created.value() {
        facts.push(Fact::new(say!(words, "pages-set-up"), words.text(created)));
    }
    if let Some(ended) = record.ended.value() {
        facts.push(Fact::new(say!(words, "pages-ended"), capitalised(&words.text(ended))));
    }
    if !record.identifiers.is_empty() {
        let codes = record.identifiers.join(", ");
        facts.push(Fact::new(say!(words, "organisations-codes"), codes));
    }
    facts
}

fn sits_on(content: Content<'_>, entry: &Entry<Organisation>) -> Option<Table> {
    let register = content.register;
    let mut table = Table::saying(
        content.words,
        "sits-on",
        say!(content.words, "organisations-sits-on", name = entry.name()),
        &["pages-partnership", "pages-seat", "pages-from", "pages-until"],
    );
    for slug in register.links.from::<Partnership>(entry, SEATS) {
        let Some(partnership) = register.all::<Partnership>().get(slug) else { continue };
        let own = |m: &&Member| *m.organisation.slug() == entry.slug;
        for member in partnership.record.members.iter().filter(own) {
            add_seats(content, &mut table, partnership, member);
        }
    }
    (!table.rows.is_empty()).then(|| table.folding_unknown())
}

/// A row for each seat, or one for a member whose seats are not named.
fn add_seats(
    content: Content<'_>,
    table: &mut Table,
    partnership: &Entry<Partnership>,
    member: &Member,
) {
    for seat in &member.seats {
        table.row([
            record_cell(partnership),
            Cell::text(&seat.office),
            known_cell(content.words, seat.from_or(member)),
            known_cell(content.words, seat.to_or(member)),
        ]);
    }
    if member.seats.is_empty() {
        table.row([
            record_cell(partnership),
            Cell::with_data(say!(content.words, "pages-not-stated"), "Not stated"),
            known_cell(content.words, &member.from),
            known_cell(content.words, &member.to),
        ]);
    }
}

fn shares(content: Content<'_>, entry: &Entry<Organisation>) -> Option<Table> {
    let register = content.register;
    let mut table = Table::saying(
        content.words,
        "shares",
        say!(content.words, "organisations-shares", name = entry.name()),
        &["pages-shared-service", "pages-takes-part-as", "pages-from", "pages-until"],
    );
    for slug in register.links.from::<SharedService>(entry, SHARES) {
        let Some(service) = register.all::<SharedService>().get(slug) else { continue };
        for partner in
            service.record.partners.iter().filter(|p| *p.organisation.slug() == entry.slug)
        {
            table.row([
                record_cell(service),
                choice_cell(content.words, partner.participation.word()),
                known_cell(content.words, &partner.from),
                known_cell(content.words, &partner.to),
            ]);
        }
    }
    (!table.rows.is_empty()).then(|| table.folding_unknown())
}
