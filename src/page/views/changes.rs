//! What changed: all dated news of all records, the newest first.

use crate::page::parts::Link;
use crate::page::section::{Block, Item, Section};
use crate::page::{Content, news};
use crate::record::Kind as _;
use crate::record::{Story, Video};
use crate::words::say;

/// How many items the page shows.
const SHOWN: usize = 100;

/// The page: changes of records, new stories and videos. What happened in the world stands on the
/// pages of decisions and events.
pub(in crate::page) fn report(content: Content<'_>) -> Option<Vec<Section>> {
    let mut all: Vec<news::News> = content
        .register
        .records()
        .flat_map(|record| {
            let own = matches!(record.kind().folder, Story::FOLDER | Video::FOLDER);
            let items = news::news(content, record);
            items.into_iter().filter(move |item| own || item.sort == news::CHANGED)
        })
        .collect();
    news::sort(&mut all);
    if all.is_empty() {
        return None;
    }
    let items = all
        .into_iter()
        .take(SHOWN)
        .map(|item| Item {
            lead: Some(say!(
                content.words,
                "changes-lead",
                when = item.when,
                sort = item.label.to_lowercase()
            )),
            link: Some(Link::new(item.title, item.to)),
            text: item.text.unwrap_or_default(),
        })
        .collect();
    Some(vec![Section::opening().with(Block::Items(items))])
}
