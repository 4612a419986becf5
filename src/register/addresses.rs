//! Which address belongs to which record.

use std::collections::BTreeMap;

use super::{Collection, Register};
use crate::finding::{Finding, Place};
use crate::record::Kind;
use crate::value::SitePath;

/// Every address that a record claims, and older addresses that lead to one.
#[derive(Debug, Default)]
pub struct Addresses {
    pages: BTreeMap<SitePath, Place>,
    aliases: BTreeMap<SitePath, (SitePath, Place)>,
    files: BTreeMap<String, SitePath>,
}

/// Addresses that the site itself uses.
const SECTIONS: [&str; 8] = [
    "organisations",
    "partnerships",
    "shared-services",
    "areas",
    "spending",
    "stories",
    "assets",
    "data-dictionary",
];

/// Parts of the spending section that are no lists of payments.
const SPENDING: [&str; 3] = ["suppliers", "services", "months"];

impl Addresses {
    /// Claims the addresses of all records; two claims on one address are a finding that names
    /// both files.
    pub(super) fn claim(register: &Register, findings: &mut Vec<Finding>) -> Self {
        let mut addresses = Self::default();
        addresses.claim_all(&register.organisations, findings);
        addresses.claim_all(&register.partnerships, findings);
        addresses.claim_all(&register.shared_services, findings);
        addresses.claim_all(&register.areas, findings);
        addresses.claim_all(&register.payment_lists, findings);
        addresses.claim_all(&register.stories, findings);
        addresses.claim_all(&register.pages, findings);
        addresses.claim_aliases(&register.organisations, findings);
        addresses.claim_aliases(&register.partnerships, findings);
        addresses.claim_aliases(&register.shared_services, findings);
        addresses.claim_aliases(&register.areas, findings);
        addresses.claim_aliases(&register.payment_lists, findings);
        addresses.claim_aliases(&register.stories, findings);
        addresses.claim_aliases(&register.pages, findings);
        addresses
    }

    /// The page made from this file of the content folder.
    pub fn of_file(&self, path: &str) -> Option<&SitePath> {
        self.files.get(path)
    }

    /// The files that have pages.
    pub fn file_names(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// Older addresses, each with where it leads.
    pub fn redirects(&self) -> impl Iterator<Item = (&SitePath, &SitePath)> {
        self.aliases.iter().map(|(from, (to, _))| (from, to))
    }

    fn claim_all<K: Kind + Send>(&mut self, records: &Collection<K>, findings: &mut Vec<Finding>) {
        for entry in records.iter() {
            let address = entry.address();
            let place = Place::whole(&entry.file);
            if is_reserved(&address) {
                findings.push(
                    Finding::error(
                        "address-taken",
                        &place,
                        format!("the address {address} belongs to a section of the site"),
                    )
                    .help("give the file another name"),
                );
                continue;
            }
            self.files.insert(entry.path.clone(), address.clone());
            if let Some(first) = self.pages.get(&address) {
                findings.push(taken(&address, &place, first));
            } else {
                self.pages.insert(address, place);
            }
        }
    }

    fn claim_aliases<K: Kind + Send>(
        &mut self,
        records: &Collection<K>,
        findings: &mut Vec<Finding>,
    ) {
        for entry in records.iter() {
            for alias in &entry.record.common().aliases {
                let address = alias_address(&alias.value);
                let Some(address) = address else {
                    findings.push(
                        Finding::error("bad-alias", &alias.place, format!("“{}” is not an address of this site", alias.value))
                            .help("write the older address without the name of the website, like /partnerships/old-name/"),
                    );
                    continue;
                };
                let other = self
                    .pages
                    .get(&address)
                    .or_else(|| self.aliases.get(&address).map(|(_, place)| place));
                if let Some(first) = other {
                    findings.push(taken(&address, &alias.place, first));
                } else if is_reserved(&address) {
                    findings.push(
                        Finding::error(
                            "address-taken",
                            &alias.place,
                            format!("the address {address} belongs to a section of the site"),
                        )
                        .help("remove the alias"),
                    );
                } else {
                    self.aliases.insert(address, (entry.address(), alias.place.clone()));
                }
            }
        }
    }
}

fn is_reserved(address: &SitePath) -> bool {
    let steps: Vec<&str> = address.as_str().trim_end_matches('/').split('/').collect();
    match steps[..] {
        [section] => SECTIONS.contains(&section),
        ["assets", ..] => true,
        ["spending", part, ..] => SPENDING.contains(&part),
        _ => false,
    }
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
