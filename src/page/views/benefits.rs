//! What is shared, and what that is meant to bring.

use super::picture::{bare, picture};
use crate::chart::{Chart, Form, HeatCell, HeatRow, Heatmap, capitalised};
use crate::page::Content;
use crate::page::parts::Link;
use crate::page::section::{Block, Section};
use crate::record::{Benefit, Category, SharedService};
use crate::register::Entry;
use crate::words::{Words, say};

/// What is shared against what that is meant to bring, with those that are unclear named apart.
pub(in crate::page) fn grid(content: Content<'_>) -> Option<Section> {
    let words = content.words;
    let services: Vec<&Entry<SharedService>> =
        content.register.all::<SharedService>().iter().collect();
    if services.is_empty() {
        return None;
    }
    let unclear: Vec<Link> =
        services.iter().filter(|s| is_unclear(&s.record)).map(|s| Link::record(*s)).collect();
    let section = Section::new("grid", say!(words, "sharing-what-for")).saying(say!(
        words,
        "sharing-benefits",
        all = services.len(),
        benefits = words.list(&counts(words, &services))
    ));
    let known = services.len() - unclear.len();
    let section =
        if known == 0 { section } else { section.chart(heatmap(content, &services, known)) };
    Some(if unclear.is_empty() {
        section
    } else {
        section.saying(say!(words, "sharing-unsaid")).with(Block::Links(unclear))
    })
}

/// Whether nobody says what is shared, or why.
fn is_unclear(service: &SharedService) -> bool {
    service.categories.value().is_none() || service.benefits.value().is_none()
}

fn brings(service: &SharedService, benefit: Benefit) -> bool {
    service.benefits.value().is_some_and(|benefits| benefits.contains(&benefit))
}

fn is_of(service: &SharedService, category: Category) -> bool {
    service.categories.value().is_some_and(|categories| categories.contains(&category))
}

/// How many services are of each category and meant to bring each benefit; `known` says of how many
/// both are known.
fn heatmap(content: Content<'_>, services: &[&Entry<SharedService>], known: usize) -> Chart {
    let words = content.words;
    let cell = |category: Category, benefit: Benefit| {
        let both =
            |s: &&&Entry<SharedService>| is_of(&s.record, category) && brings(&s.record, benefit);
        match services.iter().filter(both).count() {
            0 => HeatCell::Blank,
            count => HeatCell::Value(bare(count)),
        }
    };
    let row = |category: &Category| HeatRow {
        label: capitalised(&words.text(category)),
        link: None,
        cells: Benefit::ALL.iter().map(|benefit| cell(*category, *benefit)).collect(),
    };
    let rows = Category::ALL.iter().map(row).collect();
    let columns = Benefit::ALL.iter().map(|b| capitalised(&words.text(b))).collect();
    let (shared, counted) = (say!(words, "sharing-what"), say!(words, "sharing-services"));
    picture(
        content,
        "category-benefit",
        say!(words, "sharing-known", known = known, all = services.len()),
        &say!(words, "sharing-description"),
        &Form::Heatmap(Heatmap::new(&shared, columns, rows, &counted)),
    )
}

/// How many services are meant to bring each benefit, in words.
fn counts(words: &Words, services: &[&Entry<SharedService>]) -> Vec<String> {
    let count = |benefit: &Benefit| {
        let count = services.iter().filter(|s| brings(&s.record, *benefit)).count();
        say!(words, "sharing-benefit", benefit = benefit, count = count)
    };
    Benefit::ALL.iter().map(count).collect()
}
