//! The end of every record's page: what belongs to it, where its facts come from, what changed.

use serde::Serialize;

use super::parts::{Link, SourceView};
use super::section::{Block, Item, Section};
use super::shown::is_source;
use super::{Content, named, topics};
use crate::chart::Cell;
use crate::record::{Confidence, Contact, KindInfo, Seen, SeenField, Source};
use crate::register::{Backlink, Record};
use crate::words::{Words, say};

/// What every record's page says at its end.
#[derive(Debug, Serialize)]
pub struct Provenance {
    /// Where the facts come from.
    pub sources: Vec<SourceView>,
    /// When they were true.
    pub as_at: Option<String>,
    /// When somebody last looked whether they still hold.
    pub last_checked: Option<String>,
    /// When they are to be looked at again.
    pub review_due: Option<String>,
    /// How sure they are.
    pub confidence: Option<&'static str>,
    /// Subjects, each with its page.
    pub topics: Vec<Link>,
    /// The areas it is about.
    pub areas: Vec<Link>,
    /// Records that it names as belonging to it.
    pub related: Vec<Link>,
    /// Records that name it.
    pub named_by: Vec<NamedBy>,
    /// Whom to ask.
    pub contact: Option<Contact>,
    /// What was changed, the newest first.
    pub changes: Vec<Item>,
}

/// Records of one kind that name a record in one field.
#[derive(Debug, Serialize)]
pub struct NamedBy {
    /// "Promises: made by".
    pub label: String,
    /// The records.
    pub links: Vec<Link>,
}

impl Provenance {
    /// The end of a record's page. `shown` are the folders and fields of links that the page shows
    /// elsewhere.
    pub fn of(content: Content<'_>, record: &dyn Record, shown: &[(&str, &str)]) -> Self {
        let common = record.common();
        let (register, words) = (content.register, content.words);
        let related = common.related.iter().filter_map(|related| register.related(related));
        let areas = common.areas.iter().filter_map(|area| register.refer(area));
        let mut changes: Vec<_> = common.changes.iter().collect();
        changes.sort_by_key(|change| std::cmp::Reverse(change.date.latest()));
        Self {
            sources: sources(words, record),
            as_at: common.as_at.map(|date| words.text(&date)),
            last_checked: common.last_checked.map(|date| words.text(&date)),
            review_due: common.review_due.as_ref().map(|date| words.text(date)),
            confidence: common.confidence.map(Confidence::word),
            topics: common.topics.iter().filter_map(|topic| topics::link(topic)).collect(),
            areas: areas.map(|area| Link::record(area)).collect(),
            related: related.map(Link::record).collect(),
            named_by: named_by(content, record, shown),
            contact: common.contact.clone(),
            changes: changes
                .into_iter()
                .map(|c| Item { lead: Some(words.text(&c.date)), ..Item::text(&c.what) })
                .collect(),
        }
    }
}

/// The record's own sources, then those that stand beside single facts, each once.
fn sources(words: &Words, record: &dyn Record) -> Vec<SourceView> {
    let own_sources = record.common().sources.iter();
    let mut all: Vec<SourceView> = own_sources.map(|s| SourceView::of(words, s)).collect();
    let mut inner = Vec::new();
    let own = record.kind().own_fields().len();
    let fields = record.fields();
    for field in fields.iter().take(own) {
        inside(words, field, &mut inner);
    }
    for source in inner {
        if !all.contains(&source) {
            all.push(source);
        }
    }
    all
}

/// The sources within a field.
fn inside(words: &Words, field: &SeenField<'_>, found: &mut Vec<SourceView>) {
    match &field.seen {
        Seen::Group(fields) if is_source(field) => found.push(SourceView::seen(words, fields)),
        seen => within(words, seen, found),
    }
}

fn within(words: &Words, seen: &Seen<'_>, found: &mut Vec<SourceView>) {
    match seen {
        Seen::Group(fields) => fields.iter().for_each(|field| inside(words, field, found)),
        Seen::List(items) => items.iter().for_each(|item| within(words, item, found)),
        _ => {}
    }
}

/// Who names the record, by kind and field.
fn named_by(content: Content<'_>, record: &dyn Record, shown: &[(&str, &str)]) -> Vec<NamedBy> {
    let links = content.register.links.to(record);
    let own = record.common();
    let same = |a: &Backlink, b: &Backlink| (a.folder, a.field) == (b.folder, b.field);
    let mut all = Vec::new();
    for group in links.chunk_by(same) {
        let Backlink { folder, field, .. } = group[0];
        if shown.contains(&(folder, field)) {
            continue;
        }
        let both_ways = |link: &&Backlink| {
            let named = |r: &crate::record::Related| r.folder == link.folder && r.slug == link.slug;
            !(field == "related" && own.related.iter().any(named))
        };
        let records = group
            .iter()
            .filter(both_ways)
            .filter_map(|link| content.register.find(link.folder, &link.slug));
        let links: Vec<Link> = records.map(Link::record).collect();
        let label = label(content.words, folder, field);
        match all.iter_mut().find(|other: &&mut NamedBy| other.label == label) {
            _ if links.is_empty() => {}
            Some(same) => {
                let new = links.into_iter().filter(|link| !same.links.contains(link));
                same.links.extend(new.collect::<Vec<_>>());
            }
            None => all.push(NamedBy { label, links }),
        }
    }
    all
}

/// "Promises: made by"; of records that only say that they belong together, "Promises".
fn label(words: &Words, folder: &str, field: &str) -> String {
    let Some(kind) = KindInfo::in_folder(folder) else { return String::new() };
    let many = named::many(words, kind);
    let named = kind.fields.iter().find(|f| f.name == field);
    match (field, named) {
        ("related" | "areas", _) | (_, None) => many,
        (_, Some(field)) => {
            let field = named::label(words, field).to_lowercase();
            say!(words, "record-named-by", kind = many, field = field)
        }
    }
}

/// What must be said where records are added up of which some are examples; `None` where none is.
pub(super) fn example_words<'a>(
    words: &Words,
    records: impl IntoIterator<Item = &'a dyn Record>,
) -> Option<String> {
    let (mut made_up, mut all) = (0_usize, 0_usize);
    for record in records {
        all += 1;
        made_up += usize::from(is_example(record));
    }
    match (made_up, all) {
        (0, _) => None,
        (made_up, all) if made_up == all => Some(say!(words, "examples-all")),
        (made_up, all) => Some(say!(words, "examples-some", count = made_up, all = all)),
    }
}

/// Whether the figures of a record are made up.
pub(super) fn is_example(record: &dyn Record) -> bool {
    record.common().confidence == Some(Confidence::Example)
}

/// Sections that add records up, with a note and notes on their charts where some are examples.
pub(super) fn with_examples<'a>(
    words: &Words,
    records: impl IntoIterator<Item = &'a dyn Record>,
    sections: Vec<Section>,
) -> Vec<Section> {
    let Some(words) = example_words(words, records) else { return sections };
    let note = Section::opening().with(Block::Note(words.clone()));
    std::iter::once(note).chain(sections.into_iter().map(|s| s.noting(&words))).collect()
}

/// The words that must be seen at the top of a page whose facts are not simply stated.
pub(super) fn marks(words: &Words, record: &dyn Record) -> Vec<String> {
    doubts(record).into_iter().map(|(_, message)| say!(words, message)).collect()
}

/// The same as a cell of a table.
pub(super) fn marks_cell(words: &Words, record: &dyn Record) -> Cell {
    let data: Vec<&str> = doubts(record).into_iter().map(|(data, _)| data).collect();
    Cell::with_data(marks(words, record).join(", "), data.join(", "))
}

/// Why the facts of a record are not simply stated, each in data and as a message.
fn doubts(record: &dyn Record) -> Vec<(&'static str, &'static str)> {
    let common = record.common();
    let said = |source: &Source| source.confidence;
    let all = common.confidence.into_iter().chain(common.sources.iter().filter_map(said));
    let mut doubts: Vec<_> = all
        .filter_map(|confidence| match confidence {
            Confidence::Stated => None,
            Confidence::Inferred => Some(("Partly inferred", "mark-inferred")),
            Confidence::Unclear => Some(("Partly unclear", "mark-unclear")),
            Confidence::Disputed => Some(("Disputed", "mark-disputed")),
            Confidence::Example => Some(("Example figures", "mark-example")),
        })
        .collect();
    doubts.sort_unstable();
    doubts.dedup();
    doubts
}

impl SourceView {
    /// A source that stands beside a single fact.
    fn seen(words: &Words, fields: &[SeenField<'_>]) -> Self {
        let text = |name: &str| {
            let field = fields.iter().find(|f| f.field.name == name)?;
            match &field.seen {
                Seen::Text(text) => Some((*text).to_owned()),
                Seen::Date(date) => Some(words.text(date)),
                Seen::Address(address) => Some(address.as_str().to_owned()),
                _ => None,
            }
        };
        let word =
            fields.iter().find(|f| f.field.name == "confidence").and_then(|f| match f.seen {
                Seen::Word(word) => Some(word),
                _ => None,
            });
        Self {
            title: text("title").unwrap_or_default(),
            publisher: text("publisher"),
            date: text("date"),
            url: text("url"),
            archived_url: text("archived_url"),
            locator: text("locator"),
            quote: text("quote"),
            as_at: text("as_at"),
            licence: text("licence"),
            confidence: word,
            r#for: Vec::new(),
        }
    }
}
