//! What sharing saves: the ledger of all figures.

use super::picture::{amount, picture};
use super::tables;
use crate::chart::{Cell, Chart, Dumbbell, Dumbbells, Form, Table, capitalised};
use crate::page::Content;
use crate::page::parts::{Link, SourceView, known_cell, record_cell};
use crate::page::section::{Block, Section};
use crate::page::shared_services;
use crate::record::{Saving, SavingBasis, SavingStatus, SharedService};
use crate::register::Entry;
use crate::value::Known;
use crate::words::{Words, say};

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
    let words = content.words;
    let opening = Section::opening()
        .saying(say!(
            words,
            "savings-summary",
            figures = all.len(),
            with = services.iter().filter(|s| !s.record.savings.is_empty()).count(),
            all = services.len(),
            achieved = reached
        ))
        .table(table(content, &all));
    let mut sections = vec![opening];
    sections.extend(disagreements(words, &services));
    for (basis, heading, id) in [
        (SavingBasis::Annual, "savings-annual", "annual"),
        (SavingBasis::Total, "savings-total", "total"),
    ] {
        let own: Vec<_> =
            all.iter().filter(|(_, s)| s.basis.value() == Some(&basis)).copied().collect();
        if !own.is_empty() {
            let section = Section::new(id, say!(words, heading));
            sections.push(section.chart(dumbbells(content, id, basis, &own)));
        }
    }
    let sources: Vec<SourceView> =
        all.iter().map(|(_, saving)| SourceView::of(content.words, &saving.source)).collect();
    if !sources.is_empty() {
        let section = Section::new("sources", say!(words, "savings-sources"));
        sections.push(section.with(Block::Sources(sources)));
    }
    Some(sections)
}

fn table(content: Content<'_>, all: &[(&Entry<SharedService>, &Saving)]) -> Table {
    let words = content.words;
    let mut table = Table::saying(
        words,
        "savings-ledger",
        say!(words, "savings-ledger"),
        &[
            "views-shared-service",
            "views-status",
            "views-amount#",
            "savings-precision",
            "savings-basis",
            "views-period",
            "savings-baseline",
            "savings-stated-on",
            "views-who-says-so",
        ],
    );
    for (service, saving) in all {
        table.row([
            record_cell(*service),
            known_cell(words, &saving.status),
            Cell::with_data(words.rough(saving.amount.value), saving.amount.decimal()),
            saving.precision.map_or_else(Cell::empty, |p| tables::said_cell(words, &p)),
            known_cell(words, &saving.basis),
            shared_services::period(content, saving),
            shared_services::baseline(words, &saving.baseline),
            known_cell(words, &saving.stated_on),
            Cell::text(saving.source.publisher.as_ref().unwrap_or(&saving.source.title)),
        ]);
    }
    table.folding_unknown()
}

/// The services whose figures cannot all be true of the same thing.
fn disagreements(words: &Words, services: &[&Entry<SharedService>]) -> Option<Section> {
    let differ: Vec<Link> = services
        .iter()
        .filter(|s| shared_services::differ(&s.record.savings))
        .map(|s| Link::record(*s))
        .collect();
    if differ.is_empty() {
        return None;
    }
    Some(
        Section::new("disagree", say!(words, "savings-disagree"))
            .with(Block::Note(say!(words, "savings-side-by-side")))
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
    let (statuses, words) = (SavingStatus::ALL, content.words);
    let alone = all.windows(2).all(|pair| pair[0].0.slug == pair[1].0.slug);
    let rows = all
        .iter()
        .map(|(service, saving)| Dumbbell {
            label: if alone {
                said_by(words, saving)
            } else {
                let who = said_by(words, saving);
                say!(words, "savings-service-said-by", service = service.name(), who = who)
            },
            link: Some(service.address()),
            points: statuses
                .iter()
                .map(|status| {
                    let own = saving.status.value() == Some(status);
                    own.then(|| amount(words, saving.amount.value))
                })
                .collect(),
            note: None,
        })
        .collect();
    let series = statuses.iter().map(|status| capitalised(&words.text(status))).collect();
    let amounts = || all.iter().map(|(_, saving)| saving.amount.value);
    let (least, most) = (amounts().min().unwrap_or_default(), amounts().max().unwrap_or_default());
    let title = if least == most {
        say!(words, "savings-one-figure", amount = words.rough(most))
    } else {
        let (least, most) = (words.rough(least), words.rough(most));
        say!(words, "savings-from-to", least = least, most = most)
    };
    let subtitle = match basis {
        SavingBasis::Annual => say!(words, "savings-annual-description"),
        SavingBasis::Total => say!(words, "savings-total-description"),
    };
    let form = Dumbbells::new(&say!(words, "views-who-says-so"), series, rows).one_in_each_row();
    picture(content, &format!("savings-{id}"), title, &subtitle, &Form::Dumbbells(form))
}

fn said_by(words: &Words, saving: &Saving) -> String {
    let who = saving.source.publisher.as_ref().unwrap_or(&saving.source.title);
    match saving.stated_on.value() {
        Some(when) => say!(words, "savings-said-by", who = who, date = when),
        None => who.clone(),
    }
}
