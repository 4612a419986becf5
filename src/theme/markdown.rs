//! Markdown as safe HTML: raw HTML becomes text, only known schemes become links.

use std::collections::BTreeMap;

use pulldown_cmark::{
    CodeBlockKind, CowStr, Event, HeadingLevel, LinkType, Parser, Tag, TagEnd, html,
};

use super::escape::escaped;
use crate::page::{table_name, term_place};
use crate::source::{MARKDOWN, leaves_site};
use crate::value::Slug;
use crate::words::{Words, say};

/// Names that the page uses for itself.
const OWN_IDS: [&str; 2] = ["main", "sources"];

/// A stretch of a text.
pub(super) enum Passage {
    /// HTML.
    Html(String),
    /// The chart with this number.
    Chart(usize),
}

/// A term of the glossary, with where its explanation lies from the page at hand.
pub(super) struct Term {
    /// The word.
    pub(super) word: String,
    /// What it stands for, of an abbreviation.
    pub(super) stands_for: Option<String>,
    /// The link.
    pub(super) link: String,
}

/// Turns Markdown into passages. `links` says where relative links lead; `level` is the level of
/// the uppermost headings; `beside` gives the link to a file beside the page. Where a term is first
/// used, it leads to its explanation.
pub(super) fn passages(
    words: &Words,
    markdown: &str,
    links: &BTreeMap<String, String>,
    terms: Vec<Term>,
    beside: &dyn Fn(&str) -> String,
    level: usize,
) -> Vec<Passage> {
    let events: Vec<Event<'_>> = Parser::new_ext(markdown, MARKDOWN).collect();
    let shift = heading_shift(&events, level);
    let mut writer = Writer {
        beside,
        words,
        links,
        terms,
        as_it_is: 0,
        shift,
        ids: Vec::new(),
        pending: Vec::new(),
        done: Vec::new(),
        row_head: RowHead::None,
        last_heading: None,
        open_links: Vec::new(),
        charts: 0,
        tables: 0,
    };
    let mut events = events.into_iter().peekable();
    while let Some(event) = events.next() {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) if info.trim() == "chart" => {
                for inside in events.by_ref() {
                    if inside == Event::End(TagEnd::CodeBlock) {
                        break;
                    }
                }
                writer.chart();
            }
            Event::Start(Tag::Heading { level, .. }) => {
                let mut inside = Vec::new();
                for event in events.by_ref() {
                    if matches!(event, Event::End(TagEnd::Heading(_))) {
                        break;
                    }
                    inside.push(event);
                }
                writer.heading(level, inside);
            }
            event => writer.event(event),
        }
    }
    writer.finish()
}

/// Whether the next cell of a table heads its row.
#[derive(Clone, Copy, PartialEq, Eq)]
enum RowHead {
    None,
    Awaited,
    Open,
}

struct Writer<'a> {
    /// The link to a file beside the page.
    beside: &'a dyn Fn(&str) -> String,
    words: &'a Words,
    links: &'a BTreeMap<String, String>,
    /// The terms that have not been used yet, the longest first.
    terms: Vec<Term>,
    /// How many links, headings and blocks of code are open, in which no term becomes a link.
    as_it_is: usize,
    shift: i8,
    ids: Vec<String>,
    pending: Vec<Event<'a>>,
    done: Vec<Passage>,
    row_head: RowHead,
    /// The words of the last heading.
    last_heading: Option<String>,
    /// For each link that is open, whether it leads somewhere.
    open_links: Vec<bool>,
    charts: usize,
    tables: usize,
}

impl<'a> Writer<'a> {
    fn event(&mut self, event: Event<'a>) {
        let event = match event {
            Event::Html(raw) | Event::InlineHtml(raw) => Event::Text(raw),
            Event::Start(Tag::Link { link_type, dest_url, title, .. }) => {
                let target = self.target(&dest_url, link_type);
                self.open_links.push(target.is_some());
                let Some(dest_url) = target else { return };
                self.as_it_is += 1;
                Event::Start(Tag::Link { link_type, dest_url, title, id: CowStr::Borrowed("") })
            }
            Event::End(TagEnd::Link) => {
                if self.open_links.pop() == Some(false) {
                    return;
                }
                self.as_it_is -= 1;
                Event::End(TagEnd::Link)
            }
            Event::Start(Tag::CodeBlock(kind)) => {
                self.as_it_is += 1;
                Event::Start(Tag::CodeBlock(kind))
            }
            Event::End(TagEnd::CodeBlock) => {
                self.as_it_is -= 1;
                Event::End(TagEnd::CodeBlock)
            }
            Event::Text(text) if self.as_it_is == 0 => return self.words(text),
            // Pictures are refused before anything is drawn; their words stay.
            Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => return,
            // Alignment would become an inline style, which a strict page does not allow.
            Event::Start(Tag::Table(columns)) => {
                self.open_table();
                Event::Start(Tag::Table(vec![pulldown_cmark::Alignment::None; columns.len()]))
            }
            Event::End(TagEnd::Table) => {
                self.pending.push(Event::End(TagEnd::Table));
                Event::Html(self.end_of_table().into())
            }
            // The first cell of a row heads it.
            Event::Start(Tag::TableRow) => {
                self.row_head = RowHead::Awaited;
                Event::Start(Tag::TableRow)
            }
            Event::Start(Tag::TableCell) if self.row_head == RowHead::Awaited => {
                self.row_head = RowHead::Open;
                Event::Html(CowStr::Borrowed("<th scope=\"row\">"))
            }
            Event::End(TagEnd::TableCell) if self.row_head == RowHead::Open => {
                self.row_head = RowHead::None;
                Event::Html(CowStr::Borrowed("</th>"))
            }
            event => event,
        };
        self.pending.push(event);
    }

    /// Words, with a link at the first use of each term.
    fn words(&mut self, text: CowStr<'a>) {
        let first = self
            .terms
            .iter()
            .enumerate()
            .filter_map(|(number, term)| Some((term_place(&text, &term.word)?, number)));
        let Some((place, number)) = first.min_by_key(|(place, number)| (place.start, *number))
        else {
            self.pending.push(Event::Text(text));
            return;
        };
        let term = self.terms.remove(number);
        self.terms.retain(|other| other.link != term.link);
        self.pending.push(Event::Text(text[..place.start].to_owned().into()));
        self.pending.push(Event::Html(term_link(&term, &text[place.clone()]).into()));
        self.words(text[place.end..].to_owned().into());
    }

    /// Where a link leads. `None` of one that leads nowhere: to a record that is not published, or
    /// by a scheme that could run code.
    fn target(&self, target: &str, kind: LinkType) -> Option<CowStr<'a>> {
        let (_, fragment) = target.split_once('#').unwrap_or((target, ""));
        match self.links.get(target) {
            Some(link) if fragment.is_empty() => Some(link.clone().into()),
            Some(link) => Some(format!("{link}#{fragment}").into()),
            None if leaves_site(target) || kind == LinkType::Email => {
                Some(target.to_owned().into())
            }
            None => None,
        }
    }

    /// A table is a region of its own, named by the heading above it, which can be scrolled.
    fn open_table(&mut self) {
        self.tables += 1;
        let name = escaped(&self.table_words());
        let open =
            format!("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{name}\">");
        self.pending.push(Event::Html(open.into()));
    }

    fn end_of_table(&self) -> String {
        let file = (self.beside)(&format!("{}.csv", table_name(self.tables)));
        let download = escaped(&say!(self.words, "table-download", name = self.table_words()));
        let link = format!("<a href=\"{file}\" download>{download}</a>");
        format!("</div>\n<p class=\"download\">{link}</p>\n")
    }

    /// "Table 1: Which theme where".
    fn table_words(&self) -> String {
        let Some(heading) = &self.last_heading else {
            return say!(self.words, "text-table", number = self.tables);
        };
        say!(self.words, "text-table-named", number = self.tables, name = heading)
    }

    fn heading(&mut self, level: HeadingLevel, inside: Vec<Event<'a>>) {
        let words: String = inside
            .iter()
            .filter_map(|event| match event {
                Event::Text(text) | Event::Code(text) => Some(text.as_ref()),
                _ => None,
            })
            .collect();
        let id = self.unique_id(&words);
        self.last_heading = Some(words);
        let level = (level as i8 + self.shift).clamp(2, 6);
        self.pending.push(Event::Html(format!("<h{level} id=\"{id}\">").into()));
        self.as_it_is += 1;
        for event in inside {
            self.event(event);
        }
        self.as_it_is -= 1;
        self.pending.push(Event::Html(format!("</h{level}>\n").into()));
    }

    fn unique_id(&mut self, words: &str) -> String {
        let base =
            Slug::from_title(words).map_or_else(|| "section".to_owned(), |slug| slug.to_string());
        let base = if OWN_IDS.contains(&base.as_str()) || base.starts_with("chart-") {
            format!("{base}-section")
        } else {
            base
        };
        let numbered = (2..).map(|number| format!("{base}-{number}"));
        let free = |id: &String| !self.ids.contains(id);
        let id = std::iter::once(base.clone()).chain(numbered).find(free).unwrap_or(base);
        self.ids.push(id.clone());
        id
    }

    fn chart(&mut self) {
        self.flush();
        self.done.push(Passage::Chart(self.charts));
        self.charts += 1;
    }

    fn flush(&mut self) {
        if !self.pending.is_empty() {
            let mut out = String::new();
            html::push_html(&mut out, self.pending.drain(..));
            self.done.push(Passage::Html(out));
        }
    }

    fn finish(mut self) -> Vec<Passage> {
        self.flush();
        self.done
    }
}

/// A term as a link to its explanation; an abbreviation says what it stands for.
fn term_link(term: &Term, shown: &str) -> String {
    let words = match &term.stands_for {
        Some(whole) => format!("<abbr title=\"{}\">{}</abbr>", escaped(whole), escaped(shown)),
        None => escaped(shown),
    };
    format!("<a class=\"term\" href=\"{}\">{words}</a>", escaped(&term.link))
}

/// By how much headings are moved so that the uppermost has the wanted level.
fn heading_shift(events: &[Event<'_>], level: usize) -> i8 {
    let uppermost = events
        .iter()
        .filter_map(|event| match event {
            Event::Start(Tag::Heading { level, .. }) => Some(*level as i8),
            _ => None,
        })
        .min();
    uppermost.map_or(0, |uppermost| i8::try_from(level).unwrap_or(2) - uppermost)
}
