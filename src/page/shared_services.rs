//! Shared services: the index, and for each who takes part and what it saves.

use serde::Serialize;

use super::parts::{Link, SourceView, known_cell, named, record_cell, referred};
use super::provenance::Provenance;
use super::section::Section;
use super::views::savings;
use super::{Content, Fact, Prose};
use crate::chart::{Cell, Table, capitalised};
use crate::finding::Finding;
use crate::record::{
    Baseline, Openness, Organisation, Participation, Partner, Saving, SharedService,
};
use crate::register::Entry;
use crate::value::{FuzzyDate, Known, Reference};

/// All shared services.
#[derive(Debug, Serialize)]
pub struct Index {
    /// One row for each.
    pub table: Table,
    /// Those that others may join.
    pub open: Vec<Link>,
    /// For how many no source says whether others may join.
    pub openness_unknown: usize,
    /// What is shared, and what for.
    pub grid: Option<Section>,
}

/// One shared service.
#[derive(Debug, Serialize)]
pub struct SharedServiceView {
    /// Categories, benefits, host, life.
    pub facts: Vec<Fact>,
    /// What it does.
    pub about: Option<Prose>,
    /// Who takes part, and how.
    pub partners: Option<Table>,
    /// The organisation that hosts it.
    pub host: Option<Link>,
    /// Whether others may join.
    pub open: String,
    /// How to join.
    pub how_to_join: Option<String>,
    /// What it saves, each figure on its own.
    pub savings: Option<Table>,
    /// Who says so, for each figure in order.
    pub savings_sources: Vec<SourceView>,
    /// Whether the figures cannot all be true of the same thing.
    pub savings_differ: bool,
    /// Other benefits.
    pub non_financial: Vec<Fact>,
    /// Its website.
    pub website: Option<String>,
    /// Sources and stories.
    pub provenance: Provenance,
}

impl SharedServiceView {
    pub(super) fn tables(&self) -> Vec<&Table> {
        self.partners.iter().chain(&self.savings).collect()
    }
}

pub(super) fn index(content: Content<'_>) -> Index {
    let register = content.register;
    let mut table = Table::new(
        "shared-services",
        "Shared services",
        &["Name", "What is shared", "Benefits", "Organisations#", "Open to new partners"],
    );
    let mut entries: Vec<&Entry<SharedService>> = register.all::<SharedService>().iter().collect();
    entries.sort_by_key(|e| e.name().to_lowercase());
    for entry in &entries {
        let record = &entry.record;
        table.row([
            record_cell(*entry),
            Cell::text(words_of(&record.categories)),
            Cell::text(words_of(&record.benefits)),
            named(content.words, record.partners.len()),
            known_cell(content.words, &record.open_to_new_partners),
        ]);
    }
    let open = |e: &&&Entry<SharedService>| {
        matches!(
            e.record.open_to_new_partners,
            Known::Known(Openness::Yes | Openness::ByDiscussion)
        )
    };
    Index {
        table,
        open: entries.iter().filter(open).map(|e| Link::record(*e)).collect(),
        openness_unknown: entries
            .iter()
            .filter(|e| e.record.open_to_new_partners.value().is_none())
            .count(),
        grid: savings::grid(content),
    }
}

/// "Back office services, shared staffing", or why it is not known.
pub(super) fn words_of<T: std::fmt::Display>(words: &Known<Vec<T>>) -> String {
    let text = match words {
        Known::Known(list) => list.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        other => other.reason().unwrap_or_default().to_owned(),
    };
    capitalised(&text)
}

pub(super) fn view(
    content: Content<'_>,
    entry: &Entry<SharedService>,
    findings: &mut Vec<Finding>,
) -> SharedServiceView {
    let register = content.register;
    let record = &entry.record;
    SharedServiceView {
        facts: facts(record),
        about: record.about.as_ref().map(|text| Prose::of(content, &entry.path, text, findings)),
        partners: partners(content, entry),
        host: referred(register, hosts(record)).into_iter().next(),
        open: capitalised(&record.open_to_new_partners.to_string()),
        how_to_join: record.how_to_join.clone(),
        savings: savings(content, record),
        savings_sources: record.savings.iter().map(|s| SourceView::of(&s.source)).collect(),
        savings_differ: differ(&record.savings),
        non_financial: record
            .non_financial
            .iter()
            .map(|n| {
                Fact::new(&n.statement, n.evidence.as_deref().unwrap_or("No evidence is recorded."))
            })
            .collect(),
        website: record.website.as_ref().map(|w| w.as_str().to_owned()),
        provenance: Provenance::of(content, entry, &[]),
    }
}

/// The organisation that hosts the service: the one that is named, or the partner that is said to
/// be host today.
fn hosts(record: &SharedService) -> Vec<&Reference<Organisation>> {
    let partners = record.partners.iter().filter(|p| p.participation == Participation::Host);
    let over = |p: &&Partner| !matches!(p.to.map(|to| to.value), Known::Known(to) if to != FuzzyDate::Ongoing);
    match record.host.value() {
        Some(host) => vec![host],
        None => partners.filter(over).map(|p| &p.organisation).collect(),
    }
}

fn facts(record: &SharedService) -> Vec<Fact> {
    let mut facts = vec![
        Fact::new("What is shared", words_of(&record.categories)),
        Fact::new("What it is meant to bring", words_of(&record.benefits)),
    ];
    if hosts(record).is_empty() {
        facts.push(Fact::new("Host", capitalised(record.host.reason().unwrap_or_default())));
    }
    if let Some(life) = &record.life {
        facts.push(Fact::new("Began", capitalised(&life.created.to_string())));
        facts.push(Fact::new("Ended", capitalised(&life.ended.to_string())));
        facts.extend(life.reason.as_ref().map(|reason| Fact::new("Why it ended", reason.clone())));
    }
    facts
}

fn partners(content: Content<'_>, entry: &Entry<SharedService>) -> Option<Table> {
    let mut table = Table::new(
        "partners",
        format!("Who takes part in {}", entry.name()),
        &["Organisation", "Takes part as", "From", "Until", "Note"],
    );
    for partner in &entry.record.partners {
        let Some(organisation) =
            content.register.all::<Organisation>().get(partner.organisation.slug())
        else {
            continue;
        };
        table.row([
            record_cell(organisation),
            Cell::text(capitalised(partner.participation.word())),
            known_cell(content.words, &partner.from),
            known_cell(content.words, &partner.to),
            Cell::text(partner.note.clone().unwrap_or_default()),
        ]);
    }
    (!table.rows.is_empty()).then(|| table.folding_unknown())
}

fn savings(content: Content<'_>, record: &SharedService) -> Option<Table> {
    let mut table = Table::new(
        "savings",
        "Figures given for savings",
        &[
            "Amount#",
            "How exactly",
            "Every year or in total",
            "Period",
            "Status",
            "Compared with",
            "Stated on",
            "Who says so",
        ],
    );
    for saving in &record.savings {
        table.row([
            Cell::with_data(saving.amount.rough(), saving.amount.decimal()),
            Cell::text(saving.precision.map(|p| capitalised(p.word())).unwrap_or_default()),
            known_cell(content.words, &saving.basis),
            period(content, saving),
            known_cell(content.words, &saving.status),
            Cell::text(baseline(&saving.baseline)),
            known_cell(content.words, &saving.stated_on),
            Cell::text(saving.source.publisher.as_ref().unwrap_or(&saving.source.title)),
        ]);
    }
    (!table.rows.is_empty()).then(|| table.folding_unknown())
}

/// The time, or how the source puts it.
pub(super) fn period(content: Content<'_>, saving: &Saving) -> Cell {
    match &saving.period_words {
        Some(words) => Cell::with_data(capitalised(words), words),
        None => known_cell(content.words, &saving.period),
    }
}

pub(super) fn baseline(baseline: &Known<Baseline>) -> String {
    match baseline {
        Known::Known(b) => {
            let year = b.year.value().map(|y| format!(" in {y}")).unwrap_or_default();
            let method = b.method.as_ref().map(|m| format!(" ({m})")).unwrap_or_default();
            capitalised(&format!("{}{year}{method}", b.amount))
        }
        other => capitalised(other.reason().unwrap_or_default()),
    }
}

/// Whether two figures of the same basis give different amounts.
pub(super) fn differ(savings: &[Saving]) -> bool {
    savings.iter().enumerate().any(|(i, a)| {
        savings[i + 1..].iter().any(|b| a.basis == b.basis && a.amount.value != b.amount.value)
    })
}
