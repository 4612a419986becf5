//! Services: who answers, who does it, who pays, and what if a provider fails.

use super::measures;
use super::picture::{counts, picture};
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

/// The page of a service: responsible, provides, pays; and what happens if a provider fails.
pub(super) fn record(content: Content<'_>, entry: &Entry<Service>) -> Parts {
    let service = &entry.record;
    let current = providers(content, service);
    let answers = vec![
        answer(content, "Answers for it", &service.accountable),
        answer(content, "Says what is to be done", &service.specifier),
        named(content, "Does it", current.iter().map(|p| &p.organisation)),
        named(content, "Pays for it", &service.paid_by),
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
    match known.value().and_then(|reference| content.register.refer(reference)) {
        Some(entry) => Shown::links(label, vec![Link::record(entry)]),
        None => Shown::answer(label, capitalised(known.reason().unwrap_or("unknown"))),
    }
}

fn named<'a>(
    content: Content<'_>,
    label: &str,
    references: impl IntoIterator<Item = &'a Reference<Organisation>>,
) -> Shown {
    let links: Vec<Link> = crate::page::parts::referred(content.register, references);
    if links.is_empty() { Shown::answer(label, "Not stated") } else { Shown::links(label, links) }
}

/// The box that every service has, also where there is no plan: that is the answer then.
fn if_it_fails(content: Content<'_>, service: &Service) -> Section {
    let section = Section::new("if-it-fails", "If the provider fails");
    match &service.fallback {
        Known::Known(fallback) => section.with(Block::Answers(plan(content, fallback))),
        other => section.with(Block::Note(format!("{}.", no_plan(&service.has_fallback, other)))),
    }
}

/// Why there is no plan to show: none was made, or nobody says.
fn no_plan(has: &Known<bool>, fallback: &Known<Fallback>) -> String {
    match (has, fallback) {
        (Known::Known(false), _) => "No plan has been made".to_owned(),
        (Known::Known(true), _) => "There is a plan, but it is not published".to_owned(),
        (_, Known::NotApplicable) => "No plan is needed".to_owned(),
        (_, other) => format!("No plan is recorded ({})", other.reason().unwrap_or("unknown")),
    }
}

fn plan(content: Content<'_>, fallback: &Fallback) -> Vec<Shown> {
    let time = fallback.lead_time.as_deref().unwrap_or("Not stated");
    vec![
        Shown::answer("What would be done", &fallback.plan),
        named(content, "Who would step in", &fallback.provider),
        Shown::answer("How long that would take", time),
        Shown::answer("Last tried out", capitalised(&fallback.tested_on.to_string())),
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
fn readiness(service: &Service) -> usize {
    match &service.fallback {
        Known::Known(fallback) if fallback.tested_on.value().is_some() => 0,
        Known::Known(_) => 1,
        Known::NotApplicable => 3,
        _ => 2,
    }
}

/// Criticality against fallback: the names stand in the cells.
fn matrix(content: Content<'_>, services: &[&Entry<Service>]) -> Section {
    let columns =
        ["Plan, tried out", "Plan, not tried out", "No plan, or none known", "Not needed"];
    let names = |criticality: Option<Criticality>, column: usize| {
        let own = services.iter().filter(|s| {
            s.record.criticality.value().copied() == criticality && readiness(&s.record) == column
        });
        own.map(|s| s.name()).collect::<Vec<_>>().join("; ")
    };
    let levels = Criticality::ALL.iter().map(|c| Some(*c)).chain([None]);
    let rows: Vec<MatrixRow> = levels
        .map(|level| MatrixRow {
            name: level.map_or("Not known".to_owned(), |level| level.word().to_owned()),
            link: None,
            cells: (0..columns.len()).map(|column| names(level, column)).collect(),
        })
        .collect();
    let without = services
        .iter()
        .filter(|s| {
            matches!(s.record.criticality, Known::Known(Criticality::Vital | Criticality::Urgent))
                && readiness(&s.record) == 2
        })
        .count();
    let title = format!("{without} vital or urgent services have no known plan");
    let chart = picture(
        content,
        "criticality-fallback",
        title,
        "Services by how important they are and whether there is a plan if the provider fails",
        &Form::Matrix(Matrix::new(
            "How important",
            columns.iter().map(|c| (*c).to_owned()).collect(),
            rows,
        )),
    );
    Section::new("criticality", "How important, and is there a plan?").chart(chart)
}

/// The sorts of provider, five at most: more could not be told apart.
const SORTS: [&str; 5] =
    ["Council", "Other public body", "Public company", "Voluntary", "Private or other"];

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
    let mut table = Table::new(
        "providers",
        "Who provides each service",
        &["Service", "Provider", "Sort of body"],
    );
    for service in services {
        for provider in providers(content, &service.record) {
            let Some(body) = content.register.refer(&provider.organisation) else { continue };
            numbers[sort(body.record.kind)] += 1;
            table.row([
                record_cell(*service),
                record_cell(body),
                Cell::text(capitalised(body.record.kind.word())),
            ]);
        }
    }
    let all: usize = numbers.iter().sum();
    if all == 0 {
        return None;
    }
    let row = SharesRow {
        label: "All services".to_owned(),
        link: None,
        amounts: numbers.iter().map(|n| Some(counts(*n, "provider", "providers"))).collect(),
    };
    let chart = picture(
        content,
        "provider-mix",
        format!("Councils provide {} of {all}", numbers[0]),
        "Who provides the services on this site, by sort of body, as shares of all that are named",
        &Form::Shares(Shares::new(
            "Services",
            SORTS.iter().map(|s| (*s).to_owned()).collect(),
            vec![row],
        )),
    );
    Some(Section::new("mix", "Who provides").chart(chart).table(table))
}

/// The page on what would happen if a provider failed: every service and every risk with its plan,
/// those that are made up apart.
pub(in crate::page) fn failing(content: Content<'_>) -> Option<Vec<Section>> {
    let register = content.register;
    let (made_up, known): (Vec<_>, Vec<_>) =
        register.all::<Service>().iter().partition(|service| is_example(*service));
    let (made_up_risks, risks): (Vec<_>, Vec<_>) =
        register.all::<Risk>().iter().partition(|risk| is_example(*risk));
    let mut sections = Vec::new();
    if !known.is_empty() {
        sections.push(Section::opening().saying(without_plan(&known)).table(plans(
            content,
            "fallbacks",
            "Every service and its plan",
            known,
        )));
    }
    let own = Section::new("risks", "What could go wrong");
    sections.extend(
        own.table(risk_table(content, "risks", "Risks that are published", &risks)).unless_empty(),
    );
    if !made_up.is_empty() || !made_up_risks.is_empty() {
        let words = "Example figures: all of this is made up, to show what the page looks like.";
        let mut example = Section::new("example", "An example").with(Block::Note(words.to_owned()));
        if !made_up.is_empty() {
            example = example.saying(without_plan(&made_up));
        }
        let table =
            plans(content, "example-fallbacks", "Made-up services and their plans", made_up);
        let risks = risk_table(content, "example-risks", "Made-up risks", &made_up_risks);
        sections.push(example.table(table).table(risks));
    }
    (!sections.is_empty()).then_some(sections)
}

/// How many services have no plan that is known.
fn without_plan(services: &[&Entry<Service>]) -> String {
    let missing = services.iter().filter(|s| readiness(&s.record) == 2).count();
    format!(
        "For {missing} of {} services no source names a plan for the day when the provider fails.",
        services.len()
    )
}

/// Services with their plans, the most important first.
fn plans(
    content: Content<'_>,
    name: &str,
    caption: &str,
    mut services: Vec<&Entry<Service>>,
) -> Table {
    let headings = ["Service", "How important", "Plan", "Who would step in", "Last tried out"];
    let mut table = Table::new(name, caption, &headings);
    services.sort_by_key(|s| {
        let criticality = s.record.criticality.value().copied();
        (criticality.is_none(), criticality, readiness(&s.record) != 2, s.slug.clone())
    });
    for service in services {
        let mut row =
            vec![record_cell(service), known_cell(content.words, &service.record.criticality)];
        row.extend(plan_cells(content, &service.record));
        table.row(row);
    }
    table
}

/// The plan, who would step in, and when it was tried out.
fn plan_cells(content: Content<'_>, service: &Service) -> [Cell; 3] {
    let Known::Known(fallback) = &service.fallback else {
        let nobody = || Cell::text("Nobody is named");
        return [
            Cell::text(no_plan(&service.has_fallback, &service.fallback)),
            nobody(),
            Cell::text("Not tried out"),
        ];
    };
    let body = fallback.provider.as_ref().and_then(|body| content.register.refer(body));
    let steps_in = body.map_or_else(|| Cell::text("Nobody is named"), |body| record_cell(body));
    [Cell::text(&fallback.plan), steps_in, known_cell(content.words, &fallback.tested_on)]
}

fn risk_table(content: Content<'_>, name: &str, caption: &str, risks: &[&Entry<Risk>]) -> Table {
    let headings =
        ["Risk", "How likely", "How hard for residents", "Accepted?", "What would be done"];
    let mut table = Table::new(name, caption, &headings);
    for entry in risks {
        let risk = &entry.record;
        let plan = match &risk.fallback {
            Known::Known(fallback) => fallback.plan.clone(),
            other => no_plan(&risk.has_fallback, other),
        };
        table.row([
            record_cell(*entry),
            known_cell(content.words, &risk.likelihood),
            known_cell(content.words, &risk.impact),
            known_cell(content.words, &risk.tolerance),
            Cell::text(plan),
        ]);
    }
    table
}

/// The list of risks: how likely against how hard.
pub(super) fn risk_grid(content: Content<'_>) -> Parts {
    use crate::record::Level;
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
            name: format!(
                "Hits {}",
                match impact {
                    Level::VeryLow => "very lightly",
                    Level::Low => "lightly",
                    Level::High => "hard",
                    Level::VeryHigh => "very hard",
                }
            ),
            link: None,
            cells: Level::ALL.iter().map(|likelihood| names(*likelihood, *impact)).collect(),
        })
        .collect();
    let columns = Level::ALL.iter().map(|l| capitalised(&format!("{l} likelihood"))).collect();
    let judged =
        |r: &&&Entry<Risk>| r.record.likelihood.value().zip(r.record.impact.value()).is_some();
    let known = risks.iter().filter(judged).count();
    let chart = picture(
        content,
        "risk-grid",
        format!("{known} of {} risks have been judged", risks.len()),
        "Risks by how likely they are and how hard they would hit residents",
        &Form::Matrix(Matrix::new("How hard it hits residents", columns, rows)),
    );
    Parts {
        more: vec![Section::new("grid", "How likely, how hard").chart(chart)],
        ..Parts::default()
    }
}
