//! Services: who answers, who does it, who pays, and what if a provider fails.

use jiff::civil::Date;

use super::due::is_done;
use super::measures;
use super::picture::{counts, picture};
use super::tables::said_cell;
use super::{Elsewhere, Parts};
use crate::chart::{Cell, Form, Matrix, MatrixRow, Shares, SharesRow, Table, capitalised};
use crate::page::Content;
use crate::page::parts::{Link, known_cell, record_cell};
use crate::page::provenance::is_example;
use crate::page::section::{Block, Section};
use crate::page::shown::Shown;
use crate::record::{
    Criticality, Fallback, Kind as _, Measure, Organisation, OrganisationKind, Provider, Risk,
    Service,
};
use crate::register::{Entry, Status};
use crate::value::{Known, Reference};
use crate::words::{Words, say};

/// The page of a service: responsible, provides, pays; and what happens if a provider fails.
pub(super) fn record(content: Content<'_>, entry: &Entry<Service>) -> Parts {
    let service = &entry.record;
    let current = providers(content, service);
    let answers = vec![
        answer(content, "services-answers", &service.accountable),
        answer(content, "services-says", &service.specifier),
        named(content, "services-does", current.iter().map(|p| &p.organisation)),
        named(content, "services-pays", &service.paid_by),
    ];
    let opening = Section::opening().saying(&service.for_residents).with(Block::Answers(answers));
    let mut more = vec![if_it_fails(content, service)];
    more.extend(measures::of_service(content, entry));
    Parts {
        opening: vec![opening],
        more,
        shown: Elsewhere {
            fields: vec![
                "for_residents",
                "accountable",
                "specifier",
                "paid_by",
                "has_fallback",
                "fallback",
            ],
            links: vec![(Measure::FOLDER, "service")],
            list: false,
        },
    }
}

/// The providers that have begun and are not known to have ended on the day that is shown.
fn providers<'a>(content: Content<'_>, service: &'a Service) -> Vec<&'a Provider> {
    let as_at = content.register.edition.as_at;
    let now = |p: &&Provider| {
        !matches!(Status::between(&p.from, &p.to, as_at), Status::NotBegun | Status::Ended)
    };
    service.providers.iter().filter(now).collect()
}

fn answer(content: Content<'_>, label: &str, known: &Known<Reference<Organisation>>) -> Shown {
    let label = say!(content.words, label);
    match known.value().and_then(|reference| content.register.refer(reference)) {
        Some(entry) => Shown::links(&label, vec![Link::record(entry)]),
        None => Shown::answer(&label, capitalised(&reason(content.words, known))),
    }
}

/// Why a value is not there.
fn reason<T>(words: &Words, known: &Known<T>) -> String {
    words.choice(known.reason().unwrap_or("unknown"))
}

fn named<'a>(
    content: Content<'_>,
    label: &str,
    references: impl IntoIterator<Item = &'a Reference<Organisation>>,
) -> Shown {
    let links: Vec<Link> = crate::page::parts::referred(content.register, references);
    let label = say!(content.words, label);
    if links.is_empty() {
        Shown::answer(&label, say!(content.words, "views-not-stated"))
    } else {
        Shown::links(&label, links)
    }
}

/// The box that every service has, also where there is no plan: that is the answer then.
fn if_it_fails(content: Content<'_>, service: &Service) -> Section {
    let words = content.words;
    let section = Section::new("if-it-fails", say!(words, "services-if-it-fails"));
    match &service.fallback {
        Known::Known(fallback) => section.with(Block::Answers(plan(content, fallback))),
        other => {
            let why = no_plan(words, &service.has_fallback, other);
            section.with(Block::Note(format!("{why}.")))
        }
    }
}

/// Why there is no plan to show: none was made, or nobody says.
fn no_plan(words: &Words, has: &Known<bool>, fallback: &Known<Fallback>) -> String {
    match (has, fallback) {
        (Known::Known(false), _) => say!(words, "services-plan-not-made"),
        (Known::Known(true), _) => say!(words, "services-plan-not-published"),
        (_, Known::NotApplicable) => say!(words, "services-plan-not-needed"),
        (_, other) => {
            say!(words, "services-plan-not-recorded", reason = reason(words, other))
        }
    }
}

fn plan(content: Content<'_>, fallback: &Fallback) -> Vec<Shown> {
    let words = content.words;
    let time = fallback.lead_time.clone().unwrap_or_else(|| say!(words, "views-not-stated"));
    let tested = capitalised(&words.text(&fallback.tested_on));
    vec![
        Shown::answer(&say!(words, "services-plan"), &fallback.plan),
        named(content, "services-steps-in", &fallback.provider),
        Shown::answer(&say!(words, "services-lead-time"), time),
        Shown::answer(&say!(words, "services-tested"), tested),
    ]
}

/// The list of services: how important, whether there is a fallback, and what sort of body does it.
pub(super) fn index(content: Content<'_>) -> Parts {
    let services: Vec<&Entry<Service>> = content.register.all::<Service>().iter().collect();
    let mut more = vec![matrix(content, &services)];
    more.extend(mix(content, &services));
    Parts { more, ..Parts::default() }
}

/// How ready a fallback is: 0 tried out, 1 not tried out, 2 not known or none, 3 not needed.
fn readiness(service: &Service, as_at: Date) -> usize {
    match &service.fallback {
        Known::Known(fallback) if is_done(&fallback.tested_on, as_at) => 0,
        Known::Known(_) => 1,
        Known::NotApplicable => 3,
        _ => 2,
    }
}

/// Whether no plan is known, and none is said to be needless.
fn lacks_plan(service: &Service) -> bool {
    !matches!(service.fallback, Known::Known(_) | Known::NotApplicable)
}

/// Criticality against fallback: the names stand in the cells.
fn matrix(content: Content<'_>, services: &[&Entry<Service>]) -> Section {
    let (words, as_at) = (content.words, content.register.edition.as_at);
    let columns =
        ["services-tried-out", "services-not-tried-out", "services-no-plan", "services-not-needed"];
    let names = |criticality: Option<Criticality>, column: usize| {
        let own = services.iter().filter(|s| {
            s.record.criticality.value().copied() == criticality
                && readiness(&s.record, as_at) == column
        });
        own.map(|s| s.name()).collect::<Vec<_>>().join("; ")
    };
    let levels = Criticality::ALL.iter().map(|c| Some(*c)).chain([None]);
    let rows: Vec<MatrixRow> = levels
        .map(|level| MatrixRow {
            name: level.map_or_else(|| say!(words, "views-not-known"), |level| words.text(&level)),
            link: None,
            cells: (0..columns.len()).map(|column| names(level, column)).collect(),
        })
        .collect();
    let without = services
        .iter()
        .filter(|s| {
            matches!(s.record.criticality, Known::Known(Criticality::Vital | Criticality::Urgent))
                && lacks_plan(&s.record)
        })
        .count();
    let title = say!(words, "services-without-plan", count = without);
    let chart = picture(
        content,
        "criticality-fallback",
        title,
        &say!(words, "services-matrix"),
        &Form::Matrix(Matrix::new(
            &say!(words, "services-criticality"),
            columns.iter().map(|id| say!(words, id)).collect(),
            rows,
        )),
    );
    Section::new("criticality", say!(words, "services-importance")).chart(chart)
}

/// The sorts of provider, five at most: more could not be told apart.
const SORTS: [&str; 5] = [
    "services-by-council",
    "services-by-public-body",
    "services-by-public-company",
    "services-by-voluntary",
    "services-by-other",
];

fn sort(kind: OrganisationKind) -> usize {
    use OrganisationKind::{
        Company, County, District, Metropolitan, Other, Parish, PublicCompany, Unitary, Voluntary,
    };
    match kind {
        County | District | Metropolitan | Unitary | Parish => 0,
        PublicCompany => 2,
        Voluntary => 3,
        Company | Other => 4,
        _ => 1,
    }
}

/// What sorts of bodies provide the services.
fn mix(content: Content<'_>, services: &[&Entry<Service>]) -> Option<Section> {
    let mut numbers = [0usize; SORTS.len()];
    let words = content.words;
    let mut table = Table::saying(
        words,
        "providers",
        say!(words, "services-providers"),
        &["views-service", "services-provider", "services-sort"],
    );
    for service in services {
        for provider in providers(content, &service.record) {
            let Some(body) = content.register.refer(&provider.organisation) else { continue };
            numbers[sort(body.record.kind)] += 1;
            table.row([
                record_cell(*service),
                record_cell(body),
                said_cell(words, &body.record.kind),
            ]);
        }
    }
    let all: usize = numbers.iter().sum();
    if all == 0 {
        return None;
    }
    let row = SharesRow {
        label: say!(words, "services-every"),
        link: None,
        amounts: numbers
            .iter()
            .map(|n| Some(counts(words, *n, "services-providers-counted")))
            .collect(),
    };
    let chart = picture(
        content,
        "provider-mix",
        say!(words, "services-councils", count = numbers[0], all = all),
        &say!(words, "services-mix"),
        &Form::Shares(Shares::new(
            &say!(words, "services-services"),
            SORTS.iter().map(|id| say!(words, id)).collect(),
            vec![row],
        )),
    );
    Some(Section::new("mix", say!(words, "services-who-provides")).chart(chart).table(table))
}

/// The page on what would happen if a provider failed: every service and every risk with its plan,
/// those that are made up apart.
pub(in crate::page) fn failing(content: Content<'_>) -> Option<Vec<Section>> {
    let (register, words) = (content.register, content.words);
    let (made_up, known): (Vec<_>, Vec<_>) =
        register.all::<Service>().iter().partition(|service| is_example(*service));
    let (made_up_risks, risks): (Vec<_>, Vec<_>) =
        register.all::<Risk>().iter().partition(|risk| is_example(*risk));
    let mut sections = Vec::new();
    if !known.is_empty() {
        let opening = Section::opening().saying(without_plan(words, &known));
        sections.push(opening.table(plans(content, "fallbacks", "services-plans", known)));
    }
    let own = Section::new("risks", say!(words, "risks-heading"));
    let own = own.table(risk_table(words, "risks", "risks-published", &risks));
    sections.extend(own.unless_empty());
    if !made_up.is_empty() || !made_up_risks.is_empty() {
        let mut example = Section::new("example", say!(words, "views-example"))
            .with(Block::Note(say!(words, "views-all-made-up")));
        if !made_up.is_empty() {
            example = example.saying(without_plan(words, &made_up));
        }
        let table = plans(content, "example-fallbacks", "services-plans-made-up", made_up);
        let risks = risk_table(words, "example-risks", "risks-made-up", &made_up_risks);
        sections.push(example.table(table).table(risks));
    }
    (!sections.is_empty()).then_some(sections)
}

/// How many services have no plan that is known.
fn without_plan(words: &Words, services: &[&Entry<Service>]) -> String {
    let missing = services.iter().filter(|s| lacks_plan(&s.record)).count();
    say!(words, "services-plan-unsaid", missing = missing, all = services.len())
}

/// Services with their plans, the most important first.
fn plans(
    content: Content<'_>,
    name: &str,
    caption: &str,
    mut services: Vec<&Entry<Service>>,
) -> Table {
    let words = content.words;
    let headings = [
        "views-service",
        "services-criticality",
        "services-its-plan",
        "services-steps-in",
        "services-tested",
    ];
    let mut table = Table::saying(words, name, say!(words, caption), &headings);
    services.sort_by_key(|s| {
        let criticality = s.record.criticality.value().copied();
        (criticality.is_none(), criticality, !lacks_plan(&s.record), s.slug.clone())
    });
    for service in services {
        let mut row = vec![record_cell(service), known_cell(words, &service.record.criticality)];
        row.extend(plan_cells(content, &service.record));
        table.row(row);
    }
    table
}

/// The plan, who would step in, and when it was tried out.
fn plan_cells(content: Content<'_>, service: &Service) -> [Cell; 3] {
    let words = content.words;
    let nobody = || Cell::text(say!(words, "services-nobody"));
    let Known::Known(fallback) = &service.fallback else {
        return [
            Cell::text(no_plan(words, &service.has_fallback, &service.fallback)),
            nobody(),
            Cell::text(say!(words, "services-never-tried-out")),
        ];
    };
    let body = fallback.provider.as_ref().and_then(|body| content.register.refer(body));
    let steps_in = body.map_or_else(nobody, |body| record_cell(body));
    [Cell::text(&fallback.plan), steps_in, known_cell(words, &fallback.tested_on)]
}

fn risk_table(words: &Words, name: &str, caption: &str, risks: &[&Entry<Risk>]) -> Table {
    let headings =
        ["risks-risk", "risks-how-likely", "risks-impact", "risks-accepted", "services-plan"];
    let mut table = Table::saying(words, name, say!(words, caption), &headings);
    for entry in risks {
        let risk = &entry.record;
        let plan = match &risk.fallback {
            Known::Known(fallback) => fallback.plan.clone(),
            other => no_plan(words, &risk.has_fallback, other),
        };
        table.row([
            record_cell(*entry),
            known_cell(words, &risk.likelihood),
            known_cell(words, &risk.impact),
            known_cell(words, &risk.tolerance),
            Cell::text(plan),
        ]);
    }
    table
}

/// The list of risks: how likely against how hard.
pub(super) fn risk_grid(content: Content<'_>) -> Parts {
    use crate::record::Level;
    let words = content.words;
    let risks: Vec<&Entry<Risk>> = content.register.all::<Risk>().iter().collect();
    let names = |likelihood: Level, impact: Level| {
        let own = risks.iter().filter(|r| {
            r.record.likelihood == Known::Known(likelihood)
                && r.record.impact == Known::Known(impact)
        });
        own.map(|r| r.name()).collect::<Vec<_>>().join("; ")
    };
    let rows: Vec<MatrixRow> = Level::ALL
        .iter()
        .rev()
        .map(|impact| MatrixRow {
            name: say!(
                words,
                match impact {
                    Level::VeryLow => "risks-hits-very-lightly",
                    Level::Low => "risks-hits-lightly",
                    Level::High => "risks-hits-hard",
                    Level::VeryHigh => "risks-hits-very-hard",
                }
            ),
            link: None,
            cells: Level::ALL.iter().map(|likelihood| names(*likelihood, *impact)).collect(),
        })
        .collect();
    let likelihood = |level: &Level| say!(words, "risks-likelihood", level = level);
    let columns = Level::ALL.iter().map(|level| capitalised(&likelihood(level))).collect();
    let judged =
        |r: &&&Entry<Risk>| r.record.likelihood.value().zip(r.record.impact.value()).is_some();
    let known = risks.iter().filter(judged).count();
    let chart = picture(
        content,
        "risk-grid",
        say!(words, "risks-judged", known = known, all = risks.len()),
        &say!(words, "risks-description"),
        &Form::Matrix(Matrix::new(&say!(words, "risks-how-hard"), columns, rows)),
    );
    Parts {
        more: vec![Section::new("grid", say!(words, "risks-grid")).chart(chart)],
        ..Parts::default()
    }
}
