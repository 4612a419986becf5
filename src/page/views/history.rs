//! How it came about and what may come: policy, scrutiny, succession, the horizon.

use super::Parts;
use super::picture::picture;
use crate::chart::{Cell, Events, Form, Happening, Table, capitalised};
use crate::page::Content;
use crate::page::parts::{Link, links, record_cell, referred};
use crate::page::section::{Block, Item, Section};
use crate::record::{
    Document, Event, EventKind, HorizonItem, HorizonState, Partnership, PolicyEvent, PolicyLevel,
    Principle, PrincipleTest,
};
use crate::register::Entry;
use crate::value::Known;

/// The list of policy events: cause above, effect below, and the same in order.
pub(super) fn policy(content: Content<'_>) -> Parts {
    let mut all: Vec<&Entry<PolicyEvent>> = content.register.all::<PolicyEvent>().iter().collect();
    all.sort_by_key(|e| (e.record.date.value().and_then(|d| d.earliest()), e.slug.clone()));
    let dated: Vec<Happening> = all
        .iter()
        .filter_map(|entry| {
            let event = &entry.record;
            let lane = PolicyLevel::ALL.iter().position(|level| *level == event.level)?;
            Some(Happening {
                when: event.date.value()?.value,
                label: entry.name().to_owned(),
                lane,
                link: Some(entry.address()),
                detail: event.effect.clone(),
            })
        })
        .collect();
    let lanes = PolicyLevel::ALL.iter().map(|level| capitalised(level.word())).collect();
    let chart = picture(
        content,
        "policy-timeline",
        format!("{} of {} events have a known date", dated.len(), all.len()),
        "Laws, duties and decisions by date, national above local",
        &Form::Events(Events::new(lanes, dated)),
    );
    let items = all.iter().map(|entry| Item {
        lead: Some(capitalised(&format!("{}, {}", entry.record.date, entry.record.level))),
        link: Some(Link::record(*entry)),
        text: entry.record.what.clone(),
    });
    let opening = Section::opening().chart(chart);
    let story = Section::new("in-order", "In order").with(Block::Items(items.collect()));
    Parts::instead_of_list(vec![opening, story])
}

/// The trail of scrutiny: which papers came before which meeting.
pub(in crate::page) fn scrutiny(content: Content<'_>) -> Option<Vec<Section>> {
    let register = content.register;
    let mut table = Table::new(
        "papers",
        "Papers by meeting, the newest first",
        &["Date", "Meeting", "Paper", "Written by"],
    );
    let mut rows = Vec::new();
    for document in register.all::<Document>().iter() {
        let record = &document.record;
        let event = record.presented_to.as_ref().and_then(|event| register.refer::<Event>(event));
        let examined = event.is_some_and(|e| e.record.kind == EventKind::Scrutiny)
            || record.presented_to_words.is_some();
        if !examined {
            continue;
        }
        let day = record.date.value().and_then(|date| date.latest());
        let meeting = event.map_or_else(
            || Cell::text(record.presented_to_words.clone().unwrap_or_default()),
            |event| record_cell(event),
        );
        rows.push((
            std::cmp::Reverse(day),
            [
                crate::page::parts::known_cell(content.words, &record.date),
                meeting,
                record_cell(document),
                Cell::text(capitalised(&record.author.to_string())),
            ],
        ));
    }
    if rows.is_empty() {
        return None;
    }
    rows.sort_by_key(|(day, _)| *day);
    for (_, row) in rows {
        table.row(row);
    }
    Some(vec![Section::opening().table(table)])
}

/// The list of what may come, by what has become of it.
pub(super) fn horizon(content: Content<'_>) -> Parts {
    let states = [
        ("Watched", Some(HorizonState::Watching)),
        ("It has come", Some(HorizonState::Happened)),
        ("It did not come", Some(HorizonState::DidNot)),
        ("What came of it is not known", None),
    ];
    let mut more = Vec::new();
    for (heading, state) in states {
        let mut table = Table::new(
            &format!("horizon-{}", heading.to_lowercase().replace(' ', "-")),
            heading,
            &["What may come", "What is said of it", "Who says so", "Bears on"],
        );
        for entry in content.register.all::<HorizonItem>().iter() {
            let item = &entry.record;
            if item.state.value().copied() != state {
                continue;
            }
            let bears = item.bears_on.iter().filter_map(|r| content.register.related(r));
            let bears: Vec<&str> = bears.map(crate::register::Record::name).collect();
            table.row([
                record_cell(entry),
                Cell::text(&item.statement),
                Cell::text(item.said_by.clone().unwrap_or_default()),
                Cell::text(bears.join("; ")),
            ]);
        }
        if !table.rows.is_empty() {
            more.push(Section::new(&table.name.clone(), heading).table(table));
        }
    }
    Parts { more, ..Parts::default() }
}

/// What the members of a partnership agreed to go by, and where it can be seen.
pub(in crate::page) fn principles_of(
    content: Content<'_>,
    entry: &Entry<Partnership>,
) -> Option<Section> {
    let register = content.register;
    let slugs = register.links.from::<Principle>(entry, &["agreed_by"]);
    let mut principles: Vec<&Entry<Principle>> =
        slugs.iter().filter_map(|slug| register.all::<Principle>().get(slug)).collect();
    principles.sort_by_key(|p| (p.record.number, p.slug.clone()));
    let items: Vec<Item> = principles.iter().map(|p| principle(p)).collect();
    (!items.is_empty())
        .then(|| Section::new("principles", "What its members agreed").with(Block::Items(items)))
}

fn principle(entry: &Entry<Principle>) -> Item {
    let record = &entry.record;
    let lead = match record.number {
        Some(number) => format!("Principle {number}, agreed {}", record.agreed_on),
        None => format!("Agreed {}", record.agreed_on),
    };
    Item { lead: Some(lead), link: Some(Link::record(entry)), text: record.text.clone() }
}

/// The list of principles: for each, where it can be seen whether it is followed.
pub(super) fn principles(content: Content<'_>) -> Parts {
    let mut all: Vec<&Entry<Principle>> = content.register.all::<Principle>().iter().collect();
    all.sort_by_key(|p| (p.record.agreed_by.as_ref().map(|a| a.slug().clone()), p.record.number));
    let mut table = Table::new(
        "principle-tests",
        "Where it can be seen whether each principle is followed",
        &["Principle", "In plain words", "Where it shows", "Followed?", "What shows it"],
    );
    for entry in all {
        let record = &entry.record;
        let says =
            |test: &&PrincipleTest| test.followed.value().is_some() || test.evidence.is_some();
        for test in record.tests.iter().filter(says) {
            let shows = content.register.related(&test.record);
            table.row([
                record_cell(entry),
                Cell::text(&record.text),
                shows.map_or_else(Cell::empty, record_cell),
                crate::page::parts::known_cell(content.words, &test.followed),
                Cell::text(
                    test.evidence.clone().unwrap_or_else(|| "Nothing is recorded".to_owned()),
                ),
            ]);
        }
        let silent = record.tests.iter().filter(|test| !says(test)).count();
        let shows = match silent {
            0 if !record.tests.is_empty() => continue,
            0 => "No record is linked".to_owned(),
            1 => "1 record is linked".to_owned(),
            many => format!("{many} records are linked"),
        };
        table.row([
            record_cell(entry),
            Cell::text(&record.text),
            Cell::text(shows),
            Cell::text("Unknown"),
            Cell::text("Nothing is recorded"),
        ]);
    }
    Parts::instead_of_list(vec![Section::opening().table(table)])
}

/// What happened to the partnerships that ended, and what took their place.
pub(in crate::page) fn what_happened(content: Content<'_>) -> Option<Section> {
    let register = content.register;
    let mut table = Table::new(
        "what-happened",
        "What happened to partnerships that ended or may have ended",
        &["Partnership", "Ended", "Why", "What came after", "How sure"],
    );
    for entry in register.all::<Partnership>().iter() {
        let life = &entry.record.life;
        let open = matches!(
            life.ended.map(|date| date.value),
            Known::Unknown | Known::NotApplicable | Known::Known(crate::value::FuzzyDate::Ongoing)
        );
        if open && life.successors.is_empty() {
            continue;
        }
        let after: Vec<String> =
            referred(register, &life.successors).into_iter().map(|l| l.text).collect();
        let after = match (after.is_empty(), &entry.record.what_happened_next) {
            (false, _) => after.join("; "),
            (true, Some(next)) => next.clone(),
            (true, None) => "Not stated".to_owned(),
        };
        table.row([
            record_cell(entry),
            crate::page::parts::known_cell(content.words, &life.ended),
            Cell::text(life.reason.clone().unwrap_or_else(|| "Not stated".to_owned())),
            Cell::text(after),
            crate::page::provenance::marks_cell(content.words, entry),
        ]);
    }
    Section::new("what-happened", "What happened to…").table(table).unless_empty()
}

/// The shared services, decisions and promises of a partnership stand in its list of links; its
/// events here.
pub(in crate::page) fn meetings_of(
    content: Content<'_>,
    entry: &Entry<Partnership>,
) -> Option<Section> {
    let slugs = content.register.links.from::<Event>(entry, &["of"]);
    let links = links::<Event>(content.register, slugs);
    (!links.is_empty()).then(|| Section::new("meetings", "Its meetings").with(Block::Links(links)))
}
