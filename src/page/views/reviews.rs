//! The review calendar: everything that is to be looked at again, and what is late.

use super::due::{Due, is_done};
use super::picture::picture;
use super::promises::is_settled;
use super::tables::kind_cell;
use crate::chart::{Cell, Events, Form, Happening, Table};
use crate::page::Content;
use crate::page::parts::record_cell;
use crate::page::provenance::with_examples;
use crate::page::section::Section;
use crate::record::{CommunityRight, Contract, Decision, Promise, Prototype, Review, SharedData};
use crate::register::Record;
use crate::value::{FuzzyDate, Known};
use crate::words::say;

/// Something that is due.
pub(in crate::page) struct Task<'a> {
    /// The record to which it belongs.
    pub(in crate::page) record: &'a dyn Record,
    /// What is to be done: a message.
    pub(in crate::page) what: &'static str,
    /// When it is due; `None` where no source says.
    pub(in crate::page) date: Option<FuzzyDate>,
    /// How it stands.
    pub(in crate::page) due: Due,
}

/// Everything on the site that is due, the longest overdue first.
pub(in crate::page) fn tasks(content: Content<'_>) -> Vec<Task<'_>> {
    let mut tasks = Vec::new();
    reviews_of_records(content, &mut tasks);
    reviews_of_decisions(content, &mut tasks);
    promises_and_contracts(content, &mut tasks);
    tasks.sort_by_key(|task| (task.due.order(), task.record.named()));
    tasks
}

fn reviews_of_records<'a>(content: Content<'a>, tasks: &mut Vec<Task<'a>>) {
    for record in content.register.records() {
        if let Some(due) = &record.common().review_due {
            add(content, tasks, record, "reviews-of-facts", Some(due.value), false);
        }
    }
}

fn reviews_of_decisions<'a>(content: Content<'a>, tasks: &mut Vec<Task<'a>>) {
    let register = content.register;
    let mut review = |record: &'a dyn Record, review: &Review| {
        let done = is_done(&review.done, register.edition.as_at);
        add(content, tasks, record, "reviews-of-outcome", date(&review.due), done);
    };
    for entry in register.all::<Decision>().iter() {
        entry.record.review.iter().for_each(|r| review(entry, r));
    }
    for entry in register.all::<Prototype>().iter() {
        entry.record.review.iter().for_each(|r| review(entry, r));
    }
}

fn promises_and_contracts<'a>(content: Content<'a>, tasks: &mut Vec<Task<'a>>) {
    let register = content.register;
    for entry in register.all::<Promise>().iter() {
        if let Some(due) = date(&entry.record.due) {
            add(content, tasks, entry, "reviews-promise", Some(due), is_settled(&entry.record));
        }
    }
    for entry in register.all::<Contract>().iter() {
        let over = entry.record.end.value().and_then(|end| end.latest());
        let over = over.is_some_and(|end| end < register.edition.as_at);
        if let (Some(due), false) = (date(&entry.record.review), over) {
            add(content, tasks, entry, "reviews-of-contract", Some(due), false);
        }
    }
    for entry in register.all::<CommunityRight>().iter() {
        for deadline in &entry.record.deadlines {
            let done = is_done(&deadline.done, register.edition.as_at);
            if let Some(due) = date(&deadline.due) {
                add(content, tasks, entry, "reviews-deadline", Some(due), done);
            }
        }
    }
    for entry in register.all::<SharedData>().iter() {
        if let Some(due) = date(&entry.record.next_due) {
            add(content, tasks, entry, "reviews-data", Some(due), false);
        }
    }
}

fn add<'a>(
    content: Content<'_>,
    tasks: &mut Vec<Task<'a>>,
    record: &'a dyn Record,
    what: &'static str,
    date: Option<FuzzyDate>,
    done: bool,
) {
    let due = Due::on(date, done, content.register.edition.as_at);
    tasks.push(Task { record, what, date, due });
}

fn date(known: &Known<crate::record::At<FuzzyDate>>) -> Option<FuzzyDate> {
    known.value().map(|date| date.value)
}

/// The page of everything that is due.
pub(in crate::page) fn report(content: Content<'_>) -> Option<Vec<Section>> {
    let tasks = tasks(content);
    if tasks.is_empty() {
        return None;
    }
    let overdue = tasks.iter().filter(|task| task.due.is_overdue()).count();
    let words = content.words;
    let mut opening = Section::opening().saying(say!(words, "reviews-overdue", count = overdue));
    if overdue > 0 {
        opening = opening.saying(say!(words, "reviews-overdue-means"));
    }
    let mut table = Table::saying(
        words,
        "reviews",
        say!(words, "reviews-everything"),
        &["views-how-it-stands", "views-what", "reviews-due", "reviews-about", "views-kind"],
    );
    for task in &tasks {
        let not_known = || Cell::text(say!(words, "views-not-known"));
        let due =
            task.date.map_or_else(not_known, |date| crate::page::shown::date_cell(words, date));
        table.row([
            Cell::text(task.due.brief(words)),
            Cell::text(say!(words, task.what)),
            due,
            record_cell(task.record),
            kind_cell(words, task.record),
        ]);
    }
    opening = opening.table(table);
    let calendar = Section::new("calendar", say!(words, "reviews-calendar"))
        .chart(calendar(content, &tasks, overdue));
    Some(with_examples(words, tasks.iter().map(|task| task.record), vec![opening, calendar]))
}

/// So many days back the calendar reaches: what has been overdue for longer would squeeze the rest.
const RECENT: i32 = 365;

/// What is due along a line of time: the overdue of the last year above, what comes below.
fn calendar(content: Content<'_>, tasks: &[Task<'_>], overdue: usize) -> crate::chart::Chart {
    let words = content.words;
    let events = tasks
        .iter()
        .filter_map(|task| {
            let lane = match task.due {
                Due::Overdue(days) if days < RECENT => 0,
                Due::Coming(_) => 1,
                _ => return None,
            };
            Some(Happening {
                when: task.date?,
                label: task.record.name().to_owned(),
                lane,
                link: Some(task.record.address()),
                detail: Some(say!(words, task.what)),
            })
        })
        .collect();
    let lanes = vec![say!(words, "reviews-lane-overdue"), say!(words, "due-to-come")];
    picture(
        content,
        "calendar-chart",
        say!(words, "reviews-overdue-of", overdue = overdue, all = tasks.len()),
        &say!(words, "reviews-description"),
        &Form::Events(Events::new(lanes, events)),
    )
}
