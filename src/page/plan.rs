//! The plan: every page of the site.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::entries::{EntryKind, entries};
use super::hubs::{self, Hub};
use super::parts::Link;
use super::payment_rows::Lines;
use super::payments::Cut;
use super::prose::check_summary;
use super::records::{IndexView, RecordView};
use super::reports::{REPORTS, ReportView};
use super::stories::{NotFound, Redirect};
use super::views::as_at;
use super::{
    Content, Feed, Page, View, a_to_z, accessibility, dictionary, find_place, home, mistakes,
    named, news, organisations, partnerships, payments, plan_spending, provenance, search,
    shared_services, stories, style_guide, topics,
};
use crate::finding::{Finding, Place, SourceFile};
use crate::record::{
    Area, Kind, KindInfo, Organisation, Page as TextPage, Partnership, PaymentList, Section,
    SharedService, Story, kinds,
};
use crate::register::{Entry, Record};
use crate::value::SitePath;
use crate::words::say;

/// Every page, by address.
#[derive(Debug, Default)]
pub struct Plan {
    /// The pages.
    pub pages: BTreeMap<SitePath, Page>,
    /// The sections that have anything to show, for the menu.
    pub sections: Vec<Link>,
    /// All payments as lines of files.
    pub lines: Lines,
    /// Everything that can be looked for, by kind.
    pub entries: Vec<EntryKind>,
}

/// What a page shows, as far as it is planned. Payments are looked up when their page is drawn:
/// those of all pages together would take many times the room of the site's content.
#[derive(Debug)]
pub enum Planned {
    /// It is known.
    View(Arc<View>),
    /// These payments.
    Payments(Cut),
    /// The list of payments with this number.
    List(usize),
}

impl From<View> for Planned {
    fn from(view: View) -> Self {
        Self::View(Arc::new(view))
    }
}

impl From<Cut> for Planned {
    fn from(payments: Cut) -> Self {
        Self::Payments(payments)
    }
}

impl Plan {
    /// What a page shows.
    pub fn view(&self, content: Content<'_>, page: &Page) -> Arc<View> {
        match &page.view {
            Planned::View(view) => Arc::clone(view),
            Planned::Payments(payments) => {
                Arc::new(View::Payments(Box::new(payments.view(content, &self.lines))))
            }
            Planned::List(list) => {
                Arc::new(View::PaymentList(Box::new(payments::list(content, &self.lines, *list))))
            }
        }
    }

    fn add(&mut self, page: Page) {
        self.pages.insert(page.path.clone(), page);
    }
}

/// Plans all pages. Mistakes that only show here (broken links in texts, wrong chart blocks) become
/// findings.
pub fn plan(content: Content<'_>, findings: &mut Vec<Finding>) -> Plan {
    let mut plan = Plan { lines: Lines::of(content), ..Plan::default() };
    plan_lists(content, &mut plan);
    plan_years(content, &mut plan);
    let records: Vec<&dyn Record> = content.register.records().collect();
    let pages = records.par_iter().map(|record| {
        let mut found = Vec::new();
        (record_page(content, *record, &mut found), found)
    });
    for (page, found) in pages.collect::<Vec<_>>() {
        plan.add(page);
        findings.extend(found);
    }
    for page in plan_spending::pages(content) {
        plan.add(page);
    }
    plan_reports(content, &mut plan);
    plan_topics(content, &mut plan);
    plan.pages.extend(find_place::page(content).map(|page| (page.path.clone(), page)));
    plan_home(content, &mut plan);
    plan_own(content, &mut plan);
    plan_finding(content, &mut plan);
    plan
}

/// Says where a chart would mislead or could not be read, so that its table is shown instead.
pub fn chart_notes(content: Content<'_>, page: &Page, view: &View) -> Vec<Finding> {
    let mut notes = Vec::new();
    for chart in view.charts() {
        let Some(why) = chart.excess() else { continue };
        let record = content.register.records().find(|r| Some(r.path()) == page.source.as_deref());
        let file = match record {
            Some(record) => Arc::clone(record.file()),
            None => SourceFile::new(format!("the page {}", page.path), ""),
        };
        let message = format!("the chart “{}” is shown as a table only: {why}", chart.title());
        notes.push(Finding::note("chart-limit", &Place::whole(&file), message).help(
            "nothing is lost, since the table has all of it; with less in it, a picture is drawn",
        ));
    }
    notes
}

/// The lists of all kinds of which there are records.
fn plan_lists(content: Content<'_>, plan: &mut Plan) {
    for kind in kinds().iter().filter(|kind| is_listed(content, kind)) {
        let view = match kind.folder {
            Organisation::FOLDER => View::OrganisationIndex(organisations::index(content)),
            Partnership::FOLDER => View::PartnershipIndex(Box::new(partnerships::index(content))),
            SharedService::FOLDER => View::SharedServiceIndex(shared_services::index(content)),
            Story::FOLDER => View::StoryIndex(stories::index(content)),
            _ => View::Index(Box::new(IndexView::of(content, kind))),
        };
        let words = content.words;
        let (title, says) = (named::list(words, kind), named::says(words, kind));
        plan.add(Page {
            crumbs: vec![hubs::link(words, kind.section)],
            ..section_page(SitePath::page([kind.folder]), &title, &says, view)
        });
    }
}

/// Whether a kind has a page that lists its records. Payments have pages of their own, and pages
/// are linked from the menu.
fn is_listed(content: Content<'_>, kind: &KindInfo) -> bool {
    kind.has_folder()
        && !matches!(kind.folder, PaymentList::FOLDER | TextPage::FOLDER)
        && content.register.in_folder(kind.folder).next().is_some()
}

fn record_page(content: Content<'_>, record: &dyn Record, findings: &mut Vec<Finding>) -> Page {
    let kind = record.kind();
    if let Some(summary) = &record.common().summary {
        check_summary(summary, &Place::whole(record.file()), findings);
    }
    let crumbs = if kind.folder == TextPage::FOLDER {
        Vec::new()
    } else {
        let list = Link::new(named::list(content.words, kind), SitePath::page([kind.folder]));
        vec![hubs::link(content.words, kind.section), list]
    };
    Page {
        path: record.address(),
        title: record.name().to_owned(),
        summary: record.common().summary.clone(),
        crumbs,
        source: Some(record.path().to_owned()),
        marks: provenance::marks(content.words, record),
        unpublished: content.register.edition.withheld(record),
        view: record_view(content, record, findings),
        feed: (kind.folder == Area::FOLDER).then(|| area_feed(content, record)),
        record: Some(pruned(record.data())),
    }
}

fn area_feed(content: Content<'_>, area: &dyn Record) -> Feed {
    Feed::of(content, area.address(), area.name(), &news::of_area(content, area))
}

fn record_view(content: Content<'_>, record: &dyn Record, findings: &mut Vec<Finding>) -> Planned {
    let any = record.as_any();
    if let Some(entry) = any.downcast_ref::<Entry<Organisation>>() {
        return View::Organisation(Box::new(organisations::view(content, entry))).into();
    }
    if let Some(entry) = any.downcast_ref::<Entry<Partnership>>() {
        return View::Partnership(Box::new(partnerships::view(content, entry, findings))).into();
    }
    if let Some(entry) = any.downcast_ref::<Entry<SharedService>>() {
        return View::SharedService(Box::new(shared_services::view(content, entry, findings)))
            .into();
    }
    if let Some(list) = content.ledger.list_of(record) {
        return Planned::List(list);
    }
    View::Record(Box::new(RecordView::of(content, record, findings))).into()
}

/// Partnerships as at the end of each year.
fn plan_years(content: Content<'_>, plan: &mut Plan) {
    let words = content.words;
    let list = Link::new(say!(words, "partnerships"), SitePath::page([Partnership::FOLDER]));
    for year in as_at::years(content) {
        let view = View::Report(ReportView { sections: as_at::page(content, year) });
        plan.add(Page {
            crumbs: vec![hubs::link(words, Section::Decide), list.clone()],
            ..section_page(
                as_at::address(year),
                &say!(words, "partnerships-at-end-of", year = year.to_string()),
                &say!(words, "partnerships-at-end-of-summary"),
                view,
            )
        });
    }
}

fn plan_reports(content: Content<'_>, plan: &mut Plan) {
    let words = content.words;
    for report in REPORTS {
        let Some(sections) = (report.view)(content) else { continue };
        let view = View::Report(ReportView { sections });
        plan.add(Page {
            crumbs: vec![hubs::link(words, report.section)],
            ..section_page(
                report.address(),
                &say!(words, report.title),
                &say!(words, report.summary),
                view,
            )
        });
    }
}

fn plan_topics(content: Content<'_>, plan: &mut Plan) {
    let topics = topics::all(content);
    if topics.is_empty() {
        return;
    }
    let words = content.words;
    let path = SitePath::page([topics::FOLDER]);
    let crumbs = vec![hubs::link(words, Section::News)];
    let title = say!(words, "topics");
    plan.add(Page {
        crumbs: crumbs.clone(),
        ..section_page(
            path.clone(),
            &title,
            &say!(words, "topics-summary"),
            View::TopicIndex(topics::index(content)),
        )
    });
    let crumbs = [crumbs, vec![Link::new(title, path)]].concat();
    for (slug, (topic, records)) in &topics {
        let view = topics::view(words, records);
        plan.add(Page {
            crumbs: crumbs.clone(),
            feed: Some(Feed::of(content, topics::address(slug), topic, records)),
            ..section_page(
                topics::address(slug),
                topic,
                &say!(words, "topics-topic-summary"),
                View::Topic(view),
            )
        });
    }
}

/// The home page and the pages of the sections; one that leads nowhere is left out.
fn plan_home(content: Content<'_>, plan: &mut Plan) {
    let words = content.words;
    let mut sections = Vec::new();
    for section in Section::ALL {
        let hub: Hub = hubs::view(content, plan, section);
        if hub.ways.is_empty() {
            continue;
        }
        sections.push(section);
        plan.sections.push(hubs::link(words, section));
        plan.add(section_page(
            hubs::address(section),
            &say!(words, section.title()),
            &say!(words, section.summary()),
            View::Hub(hub),
        ));
    }
    let site = &content.register.site;
    let everything: Vec<&dyn Record> = content.register.records().collect();
    let home = View::Home(Box::new(home::view(content, &sections)));
    plan.add(Page {
        feed: Some(Feed::of(content, SitePath::home(), &site.title, &everything)),
        ..section_page(SitePath::home(), &site.title, &site.summary, home)
    });
}

/// The pages that every site has.
fn plan_own(content: Content<'_>, plan: &mut Plan) {
    let wanted = [accessibility::page(content), style_guide::page(content)];
    plan.pages.extend(wanted.into_iter().flatten().map(|page| (page.path.clone(), page)));
    let words = content.words;
    let (title, path) = (say!(words, "dictionary"), SitePath::page(["data-dictionary"]));
    plan.add(section_page(
        path.clone(),
        &title,
        &say!(words, "dictionary-summary"),
        View::Dictionary(dictionary::view(words)),
    ));
    plan.add(Page {
        crumbs: vec![Link::new(title, path)],
        ..section_page(
            SitePath::page(["data-dictionary", "mistakes"]),
            &say!(words, "mistakes"),
            &say!(words, "mistakes-summary"),
            View::Mistakes(mistakes::view(words)),
        )
    });
    let ways = plan.sections.clone();
    plan.add(section_page(
        SitePath::home().file("404.html"),
        &say!(words, "page-not-found"),
        &say!(words, "page-not-found-summary"),
        View::NotFound(NotFound { ways }),
    ));
    for (from, to) in content.register.addresses.redirects() {
        plan.add(section_page(
            from.clone(),
            &say!(words, "page-moved"),
            &say!(words, "page-moved-summary"),
            View::Redirect(Redirect { to: to.clone() }),
        ));
    }
}

/// The pages by which all others are found.
fn plan_finding(content: Content<'_>, plan: &mut Plan) {
    plan.entries = entries(content, plan);
    for page in a_to_z::pages(content.words, &plan.entries) {
        plan.add(page);
    }
    plan.add(search::page(content.words, plan));
}

/// A page that is made from no single record.
pub(super) fn section_page(
    path: SitePath,
    title: &str,
    summary: &str,
    view: impl Into<Planned>,
) -> Page {
    Page {
        path,
        title: title.to_owned(),
        summary: Some(summary.to_owned()),
        crumbs: Vec::new(),
        source: None,
        marks: Vec::new(),
        unpublished: None,
        view: view.into(),
        feed: None,
        record: None,
    }
}

/// The data without the fields that say nothing.
fn pruned(value: serde_json::Value) -> serde_json::Value {
    use serde_json::Value;
    match value {
        Value::Object(fields) => {
            let kept = fields.into_iter().map(|(name, value)| (name, pruned(value)));
            Value::Object(
                kept.filter(|(_, v)| !v.is_null() && *v != Value::Array(Vec::new())).collect(),
            )
        }
        Value::Array(items) => Value::Array(items.into_iter().map(pruned).collect()),
        other => other,
    }
}
