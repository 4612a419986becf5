//! The finder of options: which services could be joined, and how.

use crate::chart::{Cell, Table};
use crate::page::Content;
use crate::page::parts::{Link, known_cell, record_cell, referred};
use crate::page::section::Section;
use crate::page::shared_services;
use crate::record::{Openness, Service, SharedService};
use crate::register::Entry;
use crate::value::Known;
use crate::words::say;

/// The services that are shared, those that are open to others first.
pub(in crate::page) fn options(content: Content<'_>) -> Option<Vec<Section>> {
    let (register, words) = (content.register, content.words);
    let mut services: Vec<&Entry<SharedService>> = register.all::<SharedService>().iter().collect();
    if services.is_empty() {
        return None;
    }
    services.sort_by(|a, b| {
        let by_openness = openness(&a.record).cmp(&openness(&b.record));
        by_openness.then_with(|| words.compare(a.name(), b.name()))
    });
    let mut table = Table::saying(
        words,
        "options",
        say!(words, "options-table"),
        &[
            "views-shared-service",
            "options-open",
            "options-how-to-join",
            "sharing-what",
            "options-services",
            "options-where",
            "options-partners",
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
            known_cell(words, &record.open_to_new_partners),
            Cell::text(
                record.how_to_join.clone().unwrap_or_else(|| say!(words, "views-not-stated")),
            ),
            shared_services::words_cell(words, &record.categories),
            Cell::text(names(run)),
            Cell::text(names(referred(register, &record.common.areas))),
            Cell::text(names(referred(register, record.partners.iter().map(|p| &p.organisation)))),
        ]);
    }
    let opening = Section::opening().saying(say!(words, "options-about")).table(table);
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
