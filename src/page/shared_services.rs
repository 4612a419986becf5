//! Shared services: the index, and for each who takes part and what it saves.

use serde::Serialize;

use super::parts::{Link, SourceView, choice_cell, known_cell, named, record_cell, referred};
use super::provenance::Provenance;
use super::section::Section;
use super::views::benefits;
use super::{Content, Fact, Prose};
use crate::chart::{Cell, Table, capitalised};
use crate::finding::Finding;
use crate::record::{
    Baseline, Openness, Organisation, Participation, Partner, Saving, SharedService,
};
use crate::register::Entry;
use crate::value::{FuzzyDate, Known, Reference};
use crate::words::{Spoken, Words, say};

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
    let mut table = Table::saying(
        content.words,
        "shared-services",
        say!(content.words, "shared-services"),
        &[
            "pages-name",
            "shared-services-what",
            "shared-services-benefits",
            "pages-organisations#",
            "pages-shared-services-open",
        ],
    );
    let mut entries: Vec<&Entry<SharedService>> = register.all::<SharedService>().iter().collect();
    entries.sort_by(|a, b| content.words.compare(a.name(), b.name()));
    for entry in &entries {
        let record = &entry.record;
        table.row([
            record_cell(*entry),
            words_cell(content.words, &record.categories),
            words_cell(content.words, &record.benefits),
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
        grid: benefits::grid(content),
    }
}

/// "Back office services, shared staffing", or why it is not known.
pub(super) fn words_cell<T: Spoken + std::fmt::Display>(
    words: &Words,
    list: &Known<Vec<T>>,
) -> Cell {
    Cell::with_data(
        joined(list, |one| words.text(one), |reason| words.choice(reason)),
        joined(list, ToString::to_string, str::to_owned),
    )
}

fn joined<T>(
    list: &Known<Vec<T>>,
    one: impl Fn(&T) -> String,
    reason: impl Fn(&str) -> String,
) -> String {
    capitalised(&match list {
        Known::Known(list) => list.iter().map(one).collect::<Vec<_>>().join(", "),
        other => reason(other.reason().unwrap_or_default()),
    })
}

pub(super) fn view(
    content: Content<'_>,
    entry: &Entry<SharedService>,
    findings: &mut Vec<Finding>,
) -> SharedServiceView {
    let (register, words) = (content.register, content.words);
    let record = &entry.record;
    SharedServiceView {
        facts: facts(words, record),
        about: record.about.as_ref().map(|text| Prose::of(content, &entry.path, text, findings)),
        partners: partners(content, entry),
        host: referred(register, hosts(record)).into_iter().next(),
        open: capitalised(&words.text(&record.open_to_new_partners)),
        how_to_join: record.how_to_join.clone(),
        savings: savings(content, record),
        savings_sources: record.savings.iter().map(|s| SourceView::of(words, &s.source)).collect(),
        savings_differ: differ(&record.savings),
        non_financial: record
            .non_financial
            .iter()
            .map(|n| {
                let none = || say!(words, "shared-services-no-evidence");
                Fact::new(&n.statement, n.evidence.clone().unwrap_or_else(none))
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

fn facts(words: &Words, record: &SharedService) -> Vec<Fact> {
    let fact = |label: &str, value: &str| Fact::new(say!(words, label), capitalised(value));
    let mut facts = vec![
        fact("shared-services-what", &words_cell(words, &record.categories).text),
        fact("shared-services-meant", &words_cell(words, &record.benefits).text),
    ];
    if hosts(record).is_empty() {
        let reason = words.choice(record.host.reason().unwrap_or_default());
        facts.push(fact("shared-services-host", &reason));
    }
    if let Some(life) = &record.life {
        facts.push(fact("shared-services-began", &words.text(&life.created)));
        facts.push(fact("pages-ended", &words.text(&life.ended)));
        let why = |reason| Fact::new(say!(words, "shared-services-why-ended"), reason);
        facts.extend(life.reason.clone().map(why));
    }
    facts
}

fn partners(content: Content<'_>, entry: &Entry<SharedService>) -> Option<Table> {
    let mut table = Table::saying(
        content.words,
        "partners",
        say!(content.words, "shared-services-partners", name = entry.name()),
        &["pages-organisation", "pages-takes-part-as", "pages-from", "pages-until", "pages-note"],
    );
    for partner in &entry.record.partners {
        let Some(organisation) =
            content.register.all::<Organisation>().get(partner.organisation.slug())
        else {
            continue;
        };
        table.row([
            record_cell(organisation),
            choice_cell(content.words, partner.participation.word()),
            known_cell(content.words, &partner.from),
            known_cell(content.words, &partner.to),
            Cell::text(partner.note.clone().unwrap_or_default()),
        ]);
    }
    (!table.rows.is_empty()).then(|| table.folding_unknown())
}

fn savings(content: Content<'_>, record: &SharedService) -> Option<Table> {
    let words = content.words;
    let mut table = Table::saying(
        words,
        "savings",
        say!(words, "pages-shared-services-savings"),
        &[
            "pages-amount#",
            "shared-services-precision",
            "shared-services-basis",
            "pages-period",
            "shared-services-status",
            "shared-services-baseline",
            "shared-services-stated-on",
            "shared-services-who-says",
        ],
    );
    for saving in &record.savings {
        table.row([
            Cell::with_data(words.rough(saving.amount.value), saving.amount.decimal()),
            saving.precision.map_or_else(Cell::empty, |p| choice_cell(words, p.word())),
            known_cell(content.words, &saving.basis),
            period(content, saving),
            known_cell(content.words, &saving.status),
            baseline(words, &saving.baseline),
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

/// With what a saving is compared: "£1,000.00 in 2014/15 (by invoices)".
pub(super) fn baseline(words: &Words, baseline: &Known<Baseline>) -> Cell {
    let Known::Known(found) = baseline else {
        let reason = baseline.reason().unwrap_or_default();
        return Cell::with_data(capitalised(&words.choice(reason)), capitalised(reason));
    };
    let year = found.year.value();
    let said = year.map_or_else(
        || words.text(&found.amount),
        |year| say!(words, "shared-services-baseline-of", amount = found.amount, year = year),
    );
    let data =
        year.map_or_else(|| found.amount.to_string(), |y| format!("{} in {y}", found.amount));
    let method = found.method.as_ref().map(|m| format!(" ({m})")).unwrap_or_default();
    Cell::with_data(capitalised(&(said + &method)), capitalised(&(data + &method)))
}

/// Whether two figures of the same basis give different amounts.
pub(super) fn differ(savings: &[Saving]) -> bool {
    savings.iter().enumerate().any(|(i, a)| {
        savings[i + 1..].iter().any(|b| a.basis == b.basis && a.amount.value != b.amount.value)
    })
}
