//! How it came about and what may come: policy, scrutiny, succession, the horizon.

use super::Parts;
use super::picture::picture;
use super::tables::said_cell;
use crate::chart::{Cell, Events, Form, Happening, Table, capitalised};
use crate::page::Content;
use crate::page::parts::{Link, known_cell, links, record_cell, referred};
use crate::page::section::{Block, Item, Section};
use crate::record::{
    Document, Event, EventKind, HorizonItem, HorizonState, Partnership, PolicyEvent, PolicyLevel,
    Principle, PrincipleTest,
};
use crate::register::Entry;
use crate::value::Known;
use crate::words::{Words, say};

/// The list of policy events: cause above, effect below, and the same in order.
pub(super) fn policy(content: Content<'_>) -> Parts {
    let words = content.words;
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
    let lanes = PolicyLevel::ALL.iter().map(|level| capitalised(&words.text(level))).collect();
    let chart = picture(
        content,
        "policy-timeline",
        say!(words, "policy-dated", dated = dated.len(), all = all.len()),
        &say!(words, "policy-description"),
        &Form::Events(Events::new(lanes, dated)),
    );
    let items = all.iter().map(|entry| Item {
        lead: Some(capitalised(&say!(
            words,
            "policy-lead",
            date = entry.record.date,
            level = entry.record.level
        ))),
        link: Some(Link::record(*entry)),
        text: entry.record.what.clone(),
    });
    let opening = Section::opening().chart(chart);
    let story = Section::new("in-order", say!(words, "policy-in-order"))
        .with(Block::Items(items.collect()));
    Parts::instead_of_list(vec![opening, story])
}

/// The trail of scrutiny: which papers came before which meeting.
pub(in crate::page) fn scrutiny(content: Content<'_>) -> Option<Vec<Section>> {
    let (register, words) = (content.register, content.words);
    let mut table = Table::saying(
        words,
        "papers",
        say!(words, "scrutiny-papers"),
        &["views-date", "scrutiny-meeting", "scrutiny-paper", "scrutiny-author"],
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
                known_cell(words, &record.date),
                meeting,
                record_cell(document),
                said_cell(words, &record.author),
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
    let words = content.words;
    let states = [
        ("horizon-watched", Some(HorizonState::Watching)),
        ("horizon-it-has-come", Some(HorizonState::Happened)),
        ("horizon-it-did-not-come", Some(HorizonState::DidNot)),
        ("horizon-what-came-of-it-is-not-known", None),
    ];
    let mut more = Vec::new();
    for (name, state) in states {
        let heading = say!(words, name);
        let mut table = Table::saying(
            words,
            name,
            &heading,
            &["horizon-item", "horizon-statement", "views-who-says-so", "horizon-bears-on"],
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
            more.push(Section::new(name, heading).table(table));
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
    let items: Vec<Item> = principles.iter().map(|p| principle(content.words, p)).collect();
    let heading = || say!(content.words, "principles-agreed");
    (!items.is_empty()).then(|| Section::new("principles", heading()).with(Block::Items(items)))
}

fn principle(words: &Words, entry: &Entry<Principle>) -> Item {
    let record = &entry.record;
    let date = &record.agreed_on;
    let lead = match record.number {
        Some(number) => say!(words, "principles-numbered", number = number, date = date),
        None => say!(words, "principles-agreed-on", date = date),
    };
    Item { lead: Some(lead), link: Some(Link::record(entry)), text: record.text.clone() }
}

/// The list of principles: for each, where it can be seen whether it is followed.
pub(super) fn principles(content: Content<'_>) -> Parts {
    let words = content.words;
    let mut all: Vec<&Entry<Principle>> = content.register.all::<Principle>().iter().collect();
    all.sort_by_key(|p| (p.record.agreed_by.as_ref().map(|a| a.slug().clone()), p.record.number));
    let mut table = Table::saying(
        words,
        "principle-tests",
        say!(words, "principles-tests"),
        &[
            "principles-principle",
            "views-plain",
            "principles-where",
            "principles-followed",
            "principles-evidence",
        ],
    );
    let nothing = || say!(words, "principles-nothing");
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
                known_cell(words, &test.followed),
                Cell::text(test.evidence.clone().unwrap_or_else(nothing)),
            ]);
        }
        let silent = record.tests.iter().filter(|test| !says(test)).count();
        if silent == 0 && !record.tests.is_empty() {
            continue;
        }
        table.row([
            record_cell(entry),
            Cell::text(&record.text),
            Cell::text(say!(words, "principles-linked", count = silent)),
            Cell::with_data(capitalised(&words.choice("unknown")), "Unknown"),
            Cell::text(nothing()),
        ]);
    }
    Parts::instead_of_list(vec![Section::opening().table(table)])
}

/// What happened to the partnerships that ended, and what took their place.
pub(in crate::page) fn what_happened(content: Content<'_>) -> Option<Section> {
    let (register, words) = (content.register, content.words);
    let mut table = Table::saying(
        words,
        "what-happened",
        say!(words, "ended-partnerships"),
        &["views-partnership", "views-ended", "views-why", "ended-after", "views-how-sure"],
    );
    let not_stated = || say!(words, "views-not-stated");
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
            (true, None) => not_stated(),
        };
        table.row([
            record_cell(entry),
            known_cell(words, &life.ended),
            Cell::text(life.reason.clone().unwrap_or_else(not_stated)),
            Cell::text(after),
            crate::page::provenance::marks_cell(content.words, entry),
        ]);
    }
    Section::new("what-happened", say!(words, "ended-what-happened")).table(table).unless_empty()
}

/// The shared services, decisions and promises of a partnership stand in its list of links; its
/// events here.
pub(in crate::page) fn meetings_of(
    content: Content<'_>,
    entry: &Entry<Partnership>,
) -> Option<Section> {
    let slugs = content.register.links.from::<Event>(entry, &["of"]);
    let links = links::<Event>(content.register, slugs);
    let heading = || say!(content.words, "partnership-meetings");
    (!links.is_empty()).then(|| Section::new("meetings", heading()).with(Block::Links(links)))
}
