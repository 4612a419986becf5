//! The home page: what this is, the headline figures, what is new, ways in.

use serde::Serialize;

use super::find_place::{self, Finder};
use super::hubs::{self, Way};
use super::stories::{self, StoryCard};
use super::{Content, Fact, charts, named, payers, payments};
use crate::chart::{Cell, Chart};
use crate::record::{Kind, KindInfo, Organisation, Partnership, Section, SharedService};
use crate::value::SitePath;
use crate::words::{Words, say};

/// How many stories the home page shows.
const NEW: usize = 3;

/// The home page.
#[derive(Debug, Serialize)]
pub struct Home {
    /// The headline figures.
    pub figures: Vec<Fact>,
    /// The form that finds a place, where there are places.
    pub finder: Option<Finder>,
    /// The sections of the site, each with what it answers.
    pub ways: Vec<Way>,
    /// The newest stories.
    pub news: Vec<StoryCard>,
    /// Which services paid the most, where there are payments.
    pub chart: Option<Chart>,
}

/// The home page of a site with these sections.
pub(super) fn view(content: Content<'_>, sections: &[Section]) -> Home {
    let (register, words) = (content.register, content.words);
    let summary = &content.ledger.summary;
    let figures = [
        figure::<Partnership>(words, register.all::<Partnership>().len()),
        figure::<SharedService>(words, register.all::<SharedService>().len()),
        figure::<Organisation>(words, register.all::<Organisation>().len()),
    ];
    let mut figures: Vec<Fact> = figures.into_iter().flatten().collect();
    let has_payments = summary.all.count > 0;
    if has_payments {
        figures.push(Fact {
            label: say!(
                words,
                "home-paid-by",
                payers = payers::in_words(content, &payers::all_lists(content))
            ),
            value: words.rough(summary.all.total),
            to: Some(payments::spending()),
        });
    }
    Home {
        figures,
        finder: find_place::finder(content),
        ways: sections.iter().map(|section| hubs::way(words, *section)).collect(),
        news: stories::newest(content).into_iter().take(NEW).collect(),
        chart: has_payments.then(|| {
            let what = say!(words, "spending-all-payments");
            charts::services(content, summary, &what, 5).draw()
        }),
    }
}

/// How many records of a kind there are; nothing where there are none, and so no list of them.
fn figure<K: Kind>(words: &Words, count: usize) -> Option<Fact> {
    (count > 0).then(|| Fact {
        label: KindInfo::in_folder(K::FOLDER).map_or_else(String::new, |k| named::many(words, k)),
        value: Cell::count(count).text,
        to: Some(SitePath::page([K::FOLDER])),
    })
}
