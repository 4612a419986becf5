//! The plan: every page of the site.

use std::collections::BTreeMap;

use super::parts::Link;
use super::stories::{NotFound, Redirect};
use super::{
    Content, Page, View, areas, dictionary, home, mistakes, organisations, partnerships, payments,
    plan_spending, shared_services, stories,
};
use crate::finding::Finding;
use crate::record::{Area, Kind, Organisation, Partnership, PaymentList, SharedService, Story};
use crate::register::{Collection, Edition, Entry, Register};
use crate::value::SitePath;

/// Every page, by address.
#[derive(Debug, Default)]
pub struct Plan {
    /// The pages.
    pub pages: BTreeMap<SitePath, Page>,
}

impl Plan {
    fn add(&mut self, page: Page) {
        self.pages.insert(page.path.clone(), page);
    }
}

/// The sections of the site, in the order of the menu: folder and heading.
const SECTIONS: [(&str, &str); 6] = [
    (Partnership::FOLDER, "Partnerships"),
    (SharedService::FOLDER, "Shared services"),
    (PaymentList::FOLDER, "Spending"),
    (Organisation::FOLDER, "Organisations"),
    (Area::FOLDER, "Areas"),
    (Story::FOLDER, "Stories"),
];

impl Plan {
    /// The main sections, for the menu. A site without payments has no pages on spending.
    pub fn sections(register: &Register) -> Vec<Link> {
        let spends = !register.payment_lists.is_empty();
        SECTIONS
            .iter()
            .filter(|(folder, _)| spends || *folder != PaymentList::FOLDER)
            .map(|(folder, title)| Link::new(*title, SitePath::page([*folder])))
            .collect()
    }
}

/// Plans all pages. Mistakes that only show here (broken links in texts, wrong chart blocks) become
/// findings.
pub fn plan(content: Content<'_>, findings: &mut Vec<Finding>) -> Plan {
    let mut plan = Plan::default();
    let register = content.register;
    plan.add(section_page(
        SitePath::home(),
        &register.site.title,
        &register.site.summary,
        View::Home(Box::new(home::view(content))),
    ));
    plan_records(content, &mut plan, findings);
    for page in plan_spending::pages(content) {
        plan.add(page);
    }
    plan.add(section_page(
        SitePath::page(["data-dictionary"]),
        "What the fields mean",
        "Every field of every record on this site: what it means, and what may be written.",
        View::Dictionary(dictionary::view()),
    ));
    plan.add(Page {
        crumbs: vec![Link::new("What the fields mean", SitePath::page(["data-dictionary"]))],
        ..section_page(
            SitePath::page(["data-dictionary", "mistakes"]),
            "Mistakes and their cures",
            "What Daylight says of mistakes in records, with an example of each and of its cure.",
            View::Mistakes(mistakes::view()),
        )
    });
    plan.add(Page {
        crumbs: Vec::new(),
        ..section_page(
            SitePath::home().file("404.html"),
            "Page not found",
            "There is no page at this address.",
            View::NotFound(NotFound { ways: Plan::sections(register) }),
        )
    });
    for (from, to) in register.addresses.redirects() {
        plan.add(section_page(
            from.clone(),
            "This page has moved",
            "This page has moved.",
            View::Redirect(Redirect { to: to.clone() }),
        ));
    }
    plan
}

fn plan_records(content: Content<'_>, plan: &mut Plan, findings: &mut Vec<Finding>) {
    let register = content.register;
    let edition = register.edition;
    let mut index = |folder: &str, summary: &str, view: View| {
        let title = SECTIONS.iter().find(|(f, _)| *f == folder).map_or(folder, |(_, title)| title);
        plan.add(section_page(SitePath::page([folder]), title, summary, view));
    };
    index(
        Organisation::FOLDER,
        "The councils, public bodies, companies and voluntary organisations on this site.",
        View::OrganisationIndex(organisations::index(content)),
    );
    index(
        Partnership::FOLDER,
        "Which partnerships exist or existed, who sits on them, and what they are for.",
        View::PartnershipIndex(Box::new(partnerships::index(content))),
    );
    index(
        SharedService::FOLDER,
        "Services that several organisations share, who takes part, and what that is said to save.",
        View::SharedServiceIndex(shared_services::index(content)),
    );
    index(
        Area::FOLDER,
        "Places, who works for them, and what is tried there.",
        View::AreaIndex(areas::index(content)),
    );
    index(
        Story::FOLDER,
        "News, explanations and stories behind the figures.",
        View::StoryIndex(stories::index(content)),
    );
    records(plan, edition, &register.organisations, |entry| {
        View::Organisation(Box::new(organisations::view(content, entry)))
    });
    records(plan, edition, &register.partnerships, |entry| {
        View::Partnership(Box::new(partnerships::view(content, entry, findings)))
    });
    records(plan, edition, &register.shared_services, |entry| {
        View::SharedService(Box::new(shared_services::view(content, entry, findings)))
    });
    records(plan, edition, &register.areas, |entry| {
        View::Area(Box::new(areas::view(content, entry, findings)))
    });
    records(plan, edition, &register.payment_lists, |entry| {
        View::PaymentList(Box::new(payments::list(content, entry)))
    });
    records(plan, edition, &register.stories, |entry| {
        View::Story(Box::new(stories::view(content, entry, findings)))
    });
    records(plan, edition, &register.pages, |entry| {
        View::Text(stories::text(content, entry, findings))
    });
}

fn records<K: Kind + Send + serde::Serialize>(
    plan: &mut Plan,
    edition: Edition,
    entries: &Collection<K>,
    mut view: impl FnMut(&Entry<K>) -> View,
) {
    let section = SECTIONS.iter().find(|(folder, _)| *folder == K::FOLDER);
    for entry in entries.iter() {
        plan.add(Page {
            path: entry.address(),
            title: entry.name().to_owned(),
            summary: entry.record.common().summary.clone(),
            crumbs: section
                .map(|(folder, title)| Link::new(*title, SitePath::page([*folder])))
                .into_iter()
                .collect(),
            source: Some(entry.path.clone()),
            unpublished: edition.withheld(&entry.record),
            view: view(entry),
            record: serde_json::to_value(&entry.record).ok().map(pruned),
        });
    }
}

/// A page that is made from no single record.
pub(super) fn section_page(path: SitePath, title: &str, summary: &str, view: View) -> Page {
    Page {
        path,
        title: title.to_owned(),
        summary: Some(summary.to_owned()),
        crumbs: Vec::new(),
        source: None,
        unpublished: None,
        view,
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
