//! Which address belongs to which record.

use std::collections::{BTreeMap, HashMap};

use super::Record;
use super::records::Records;
use crate::finding::{Finding, Place};
use crate::record::{Kind as _, KindInfo, Page, Section};
use crate::value::SitePath;

/// Every address that a record claims, and older addresses that lead to one.
#[derive(Debug, Default)]
pub struct Addresses {
    pages: HashMap<SitePath, Place>,
    aliases: BTreeMap<SitePath, (SitePath, Place)>,
}

/// The first parts of addresses that the site itself uses, besides the folders of kinds and the
/// sections.
const OWN: [&str; 10] = [
    "assets",
    "accessibility",
    "a-to-z",
    "data-dictionary",
    "search",
    "topics",
    "changes",
    "reviews",
    "status",
    "transparency-code",
];

/// Pages of the site among the records of a folder.
const AMONG: [(&str, &str); 13] = [
    ("places", "find"),
    ("places", "lookup"),
    ("spending", "suppliers"),
    ("spending", "services"),
    ("spending", "months"),
    ("spending", "years"),
    ("spending", "explore"),
    ("spending", "flow"),
    ("partnerships", "as-at"),
    ("shared-services", "savings"),
    ("shared-services", "options"),
    ("services", "if-a-provider-fails"),
    ("events", "scrutiny"),
];

impl Addresses {
    /// Claims the addresses of all records; two claims on one address are a finding that names
    /// both files.
    pub(super) fn claim(records: &Records, findings: &mut Vec<Finding>) -> Self {
        let mut addresses = Self::default();
        for record in records.iter() {
            addresses.claim_page(record, findings);
        }
        for record in records.iter() {
            addresses.claim_aliases(record, findings);
        }
        addresses
    }

    /// Older addresses, each with where it leads.
    pub fn redirects(&self) -> impl Iterator<Item = (&SitePath, &SitePath)> {
        self.aliases.iter().map(|(from, (to, _))| (from, to))
    }

    fn claim_page(&mut self, record: &dyn Record, findings: &mut Vec<Finding>) {
        let address = record.address();
        let place = Place::whole(record.file());
        if is_reserved(&address) {
            findings.push(reserved(&address, &place).help("give the file another name"));
            return;
        }
        if let Some(first) = self.pages.get(&address) {
            findings.push(taken(&address, &place, first));
        } else {
            self.pages.insert(address, place);
        }
    }

    fn claim_aliases(&mut self, record: &dyn Record, findings: &mut Vec<Finding>) {
        for alias in &record.common().aliases {
            let address = alias_address(&alias.value);
            let Some(address) = address else {
                findings.push(
                    Finding::error("bad-alias", &alias.place, format!("“{}” is not an address of this site", alias.value))
                        .help("write the older address without the name of the website, like /partnerships/old-name/"),
                );
                continue;
            };
            if address == record.address() {
                let message = "this is the page’s own address";
                findings.push(
                    Finding::error("bad-alias", &alias.place, message).help("remove the alias"),
                );
                continue;
            }
            let other = self
                .pages
                .get(&address)
                .or_else(|| self.aliases.get(&address).map(|(_, place)| place));
            if let Some(first) = other {
                findings.push(taken(&address, &alias.place, first));
            } else if is_reserved(&address) {
                findings.push(reserved(&address, &alias.place).help("remove the alias"));
            } else {
                self.aliases.insert(address, (record.address(), alias.place.clone()));
            }
        }
    }
}

fn reserved(address: &SitePath, place: &Place) -> Finding {
    let message = format!("the address {address} belongs to a section of the site");
    Finding::error("address-taken", place, message)
}

fn is_reserved(address: &SitePath) -> bool {
    let steps: Vec<&str> = address.as_str().trim_end_matches('/').split('/').collect();
    match steps[..] {
        [section] => is_section(section),
        ["assets" | "topics", ..] => true,
        [folder, part, ..] => AMONG.contains(&(folder, part)),
        [] => false,
    }
}

fn is_section(first: &str) -> bool {
    OWN.contains(&first)
        || KindInfo::in_folder(first).is_some_and(|kind| kind.folder != Page::FOLDER)
        || Section::ALL.iter().any(|section| section.folder() == first)
}

fn taken(address: &SitePath, place: &Place, first: &Place) -> Finding {
    Finding::error("address-taken", place, format!("two records claim the address {address}"))
        .help("give one of them another file name or remove the alias")
        .also("the other record", first)
}

/// The address of an alias: a page of this site, without anything that looks like a file.
fn alias_address(words: &str) -> Option<SitePath> {
    let plain = !words.contains("//") && !words.contains('.');
    let address = SitePath::from_words(words).filter(|a| a.is_page() && *a != SitePath::home());
    address.filter(|_| plain)
}
