//! What sharing saves: the ledger of all figures, and the grid of what is shared and why.

use super::picture::{amount, bare, picture};
use crate::chart::{
    Cell, Chart, Dumbbell, Dumbbells, Form, HeatCell, HeatRow, Heatmap, Table, capitalised,
};
use crate::page::Content;
use crate::page::parts::{Link, SourceView, known_cell, record_cell};
use crate::page::section::{Block, Section};
use crate::page::shared_services;
use crate::record::{
    Benefit, Category, Openness, Saving, SavingBasis, SavingStatus, Service, SharedService,
};
use crate::register::Entry;
use crate::value::Known;

/// The savings ledger: target, forecast, achieved and audited side by side, none chosen.
pub(in crate::page) fn ledger(content: Content<'_>) -> Option<Vec<Section>> {
    let services: Vec<&Entry<SharedService>> =
        content.register.all::<SharedService>().iter().collect();
    let all: Vec<(&Entry<SharedService>, &Saving)> = services
        .iter()
        .flat_map(|s| s.record.savings.iter().map(move |saving| (*s, saving)))
        .collect();
    if services.is_empty() {
        return None;
    }
    let achieved = |saving: &Saving| {
        matches!(saving.status, Known::Known(SavingStatus::Achieved | SavingStatus::Audited))
    };
    let reached = all.iter().filter(|(_, saving)| achieved(saving)).count();
    let opening = Section::opening()
        .saying(format!(
            "Sources give {} figures for what is saved, for {} of {} shared services. {}",
            all.len(),
            services.iter().filter(|s| !s.record.savings.is_empty()).count(),
            services.len(),
            match reached {
                0 => "No source says of any of them that it was achieved.".to_owned(),
                reached => format!("Of {reached} a source says that it was achieved."),
            }
        ))
        .table(table(content, &all));
    let mut sections = vec![opening];
    sections.extend(disagreements(&services));
    for (basis, heading, id) in [
        (SavingBasis::Annual, "Figures for every year", "annual"),
        (SavingBasis::Total, "Figures in total", "total"),
    ] {
        let own: Vec<_> =
            all.iter().filter(|(_, s)| s.basis.value() == Some(&basis)).copied().collect();
        if !own.is_empty() {
            sections.push(Section::new(id, heading).chart(dumbbells(content, id, basis, &own)));
        }
    }
    let sources: Vec<SourceView> =
        all.iter().map(|(_, saving)| SourceView::of(content.words, &saving.source)).collect();
    if !sources.is_empty() {
        let section = Section::new("sources", "Who says so, in the order of the table");
        sections.push(section.with(Block::Sources(sources)));
    }
    Some(sections)
}

fn table(content: Content<'_>, all: &[(&Entry<SharedService>, &Saving)]) -> Table {
    let mut table = Table::new(
        "savings-ledger",
        "Every figure for a saving, with who says so",
        &[
            "Shared service",
            "Status",
            "Amount#",
            "How exactly",
            "Every year or in total",
            "Period",
            "Compared with",
            "Stated on",
            "Who says so",
        ],
    );
    for (service, saving) in all {
        table.row([
            record_cell(*service),
            known_cell(content.words, &saving.status),
            Cell::with_data(saving.amount.rough(), saving.amount.decimal()),
            Cell::text(saving.precision.map(|p| capitalised(p.word())).unwrap_or_default()),
            known_cell(content.words, &saving.basis),
            shared_services::period(content, saving),
            shared_services::baseline(content.words, &saving.baseline),
            known_cell(content.words, &saving.stated_on),
            Cell::text(saving.source.publisher.as_ref().unwrap_or(&saving.source.title)),
        ]);
    }
    table.folding_unknown()
}

/// The services whose figures cannot all be true of the same thing.
fn disagreements(services: &[&Entry<SharedService>]) -> Option<Section> {
    let differ: Vec<Link> = services
        .iter()
        .filter(|s| shared_services::differ(&s.record.savings))
        .map(|s| Link::record(*s))
        .collect();
    if differ.is_empty() {
        return None;
    }
    Some(
        Section::new("disagree", "Figures that disagree")
            .with(Block::Note(
                "For these services, sources give different figures. They stand side by side as they were given; none has been chosen.".to_owned(),
            ))
            .with(Block::Links(differ)),
    )
}

/// The figures of one basis: what is saved each year and what is saved in total never share a scale.
fn dumbbells(
    content: Content<'_>,
    id: &str,
    basis: SavingBasis,
    all: &[(&Entry<SharedService>, &Saving)],
) -> Chart {
    let statuses = SavingStatus::ALL;
    let alone = all.windows(2).all(|pair| pair[0].0.slug == pair[1].0.slug);
    let rows = all
        .iter()
        .map(|(service, saving)| Dumbbell {
            label: if alone {
                said_by(saving)
            } else {
                format!("{}, {}", service.name(), said_by(saving))
            },
            link: Some(service.address()),
            points: statuses
                .iter()
                .map(|status| {
                    (saving.status.value() == Some(status)).then(|| amount(saving.amount.value))
                })
                .collect(),
            note: None,
        })
        .collect();
    let series = statuses.iter().map(|status| capitalised(status.word())).collect();
    let amounts = || all.iter().map(|(_, saving)| saving.amount.value);
    let (least, most) = (amounts().min().unwrap_or_default(), amounts().max().unwrap_or_default());
    let title = if least == most {
        format!("One figure: {}", most.rough())
    } else {
        format!("Figures from {} to {}", least.rough(), most.rough())
    };
    let subtitle =
        format!("What shared services are said to save {basis}, in pounds, by who says so");
    picture(
        content,
        &format!("savings-{id}"),
        title,
        &subtitle,
        &Form::Dumbbells(Dumbbells::new("Who says so", series, rows).one_in_each_row()),
    )
}

fn said_by(saving: &Saving) -> String {
    let who = saving.source.publisher.as_ref().unwrap_or(&saving.source.title);
    match saving.stated_on.value() {
        Some(when) => format!("{who}, {when}"),
        None => who.clone(),
    }
}

/// The finder of options: which services could be joined, by area.
pub(in crate::page) fn options(content: Content<'_>) -> Option<Vec<Section>> {
    let register = content.register;
    let mut services: Vec<&Entry<SharedService>> = register.all::<SharedService>().iter().collect();
    if services.is_empty() {
        return None;
    }
    services.sort_by_key(|s| (openness(&s.record), s.name().to_lowercase()));
    let mut table = Table::new(
        "options",
        "Shared services as options, those that are open first",
        &[
            "Shared service",
            "Open to new partners",
            "How to join",
            "What is shared",
            "Services",
            "Where",
            "Who takes part",
        ],
    );
    for service in services {
        let record = &service.record;
        let names =
            |links: Vec<Link>| links.into_iter().map(|l| l.text).collect::<Vec<_>>().join(", ");
        let run = record.services.iter().filter_map(|s| register.refer::<Service>(s));
        let run: Vec<Link> = run.map(|s| Link::record(s)).collect();
        table.row([
            record_cell(service),
            known_cell(content.words, &record.open_to_new_partners),
            Cell::text(record.how_to_join.clone().unwrap_or_else(|| "Not stated".to_owned())),
            shared_services::words_cell(content.words, &record.categories),
            Cell::text(names(run)),
            Cell::text(names(crate::page::parts::referred(register, &record.common.areas))),
            Cell::text(names(crate::page::parts::referred(
                register,
                record.partners.iter().map(|p| &p.organisation),
            ))),
        ]);
    }
    let opening = Section::opening()
        .saying("Before a new service is set up or bought, look here whether one exists that could be joined. “Unknown” means that no source says; ask the host.")
        .table(table);
    Some(vec![opening])
}

fn openness(service: &SharedService) -> u8 {
    match service.open_to_new_partners {
        Known::Known(Openness::Yes) => 0,
        Known::Known(Openness::ByDiscussion) => 1,
        Known::Known(Openness::No) => 3,
        _ => 2,
    }
}

/// What is shared against what that is meant to bring, with those that are unclear named apart.
pub(in crate::page) fn grid(content: Content<'_>) -> Option<Section> {
    let services: Vec<&Entry<SharedService>> =
        content.register.all::<SharedService>().iter().collect();
    if services.is_empty() {
        return None;
    }
    let both = |s: &Entry<SharedService>, category: Category, benefit: Benefit| {
        let has =
            |known: &Known<Vec<Category>>| known.value().is_some_and(|c| c.contains(&category));
        has(&s.record.categories) && s.record.benefits.value().is_some_and(|b| b.contains(&benefit))
    };
    let cell =
        |category, benefit| match services.iter().filter(|s| both(s, category, benefit)).count() {
            0 => HeatCell::Blank,
            count => HeatCell::Value(bare(count)),
        };
    let rows = Category::ALL
        .iter()
        .map(|category| HeatRow {
            label: capitalised(category.word()),
            link: None,
            cells: Benefit::ALL.iter().map(|benefit| cell(*category, *benefit)).collect(),
        })
        .collect();
    let unclear: Vec<Link> = services
        .iter()
        .filter(|s| s.record.categories.value().is_none() || s.record.benefits.value().is_none())
        .map(|s| Link::record(*s))
        .collect();
    let columns = Benefit::ALL.iter().map(|b| capitalised(b.word())).collect();
    let known = services.len() - unclear.len();
    let chart = picture(
        content,
        "category-benefit",
        format!("Both are known for {known} of {} shared services", services.len()),
        "Number of shared services by what is shared and what that is meant to bring",
        &Form::Heatmap(Heatmap::new("What is shared", columns, rows, "shared services")),
    );
    let counts: Vec<String> = Benefit::ALL
        .iter()
        .map(|benefit| {
            let has = |s: &&&Entry<SharedService>| {
                s.record.benefits.value().is_some_and(|b| b.contains(benefit))
            };
            format!("{benefit} for {}", services.iter().filter(has).count())
        })
        .collect();
    let section = Section::new("grid", "What is shared, and what for").saying(format!(
        "Of {} shared services, sources name {}.",
        services.len(),
        counts.join(" and ")
    ));
    let section = if known == 0 { section } else { section.chart(chart) };
    Some(if unclear.is_empty() {
        section
    } else {
        section
            .saying("For these, the sources do not say what is shared or what for:")
            .with(Block::Links(unclear))
    })
}
