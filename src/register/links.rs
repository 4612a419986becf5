//! Links followed backwards: from an organisation to the partnerships on which it sits, from an
//! area to who works there.

use std::collections::BTreeMap;

use super::Entry;
use super::records::Records;
use crate::record::Kind;
use crate::value::{Reference, Slug};

/// Names of records, by the name of the record that they point to.
type Backlinks = BTreeMap<Slug, Vec<Slug>>;

/// Every link between records, seen from the other end. Lists are in the order of file names.
#[derive(Debug, Default)]
pub struct Links {
    partnerships_of_organisation: Backlinks,
    services_of_organisation: Backlinks,
    children_of_organisation: Backlinks,
    partnerships_of_area: Backlinks,
    services_of_area: Backlinks,
    organisations_of_area: Backlinks,
    areas_of_area: Backlinks,
    predecessors: Backlinks,
    stories: BTreeMap<(&'static str, Slug), Vec<Slug>>,
    organisations_by_supplier_name: BTreeMap<Slug, Slug>,
}

impl Links {
    pub(super) fn of(records: &Records) -> Self {
        let Records {
            partnerships, shared_services: services, stories, organisations, areas, ..
        } = records;
        let mut links = Self::default();
        for p in partnerships.iter() {
            let members = p.record.members.iter().map(|m| &m.organisation);
            add(&mut links.partnerships_of_organisation, members, &p.slug);
            add(&mut links.partnerships_of_area, &p.record.areas, &p.slug);
            add(&mut links.predecessors, &p.record.life.successors, &p.slug);
        }
        for s in services.iter() {
            let partners = s.record.partners.iter().map(|p| &p.organisation);
            add(
                &mut links.services_of_organisation,
                partners.chain(s.record.host.value()),
                &s.slug,
            );
            add(&mut links.services_of_area, &s.record.areas, &s.slug);
        }
        for o in organisations.iter() {
            add(&mut links.organisations_of_area, &o.record.areas, &o.slug);
            add(
                &mut links.children_of_organisation,
                o.record.parent.iter().chain(&o.record.owned_by),
                &o.slug,
            );
            for name in &o.record.supplier_names {
                if let Some(name) = Slug::from_title(name) {
                    links.organisations_by_supplier_name.insert(name, o.slug.clone());
                }
            }
        }
        for a in areas.iter() {
            add(&mut links.areas_of_area, &a.record.parent, &a.slug);
        }
        for story in stories.iter() {
            for related in &story.record.related {
                let about = (related.folder, related.slug.clone());
                links.stories.entry(about).or_default().push(story.slug.clone());
            }
        }
        links
    }

    /// Partnerships on which an organisation sits.
    pub fn partnerships_of_organisation(&self, slug: &Slug) -> &[Slug] {
        list(&self.partnerships_of_organisation, slug)
    }

    /// Shared services in which an organisation takes part.
    pub fn services_of_organisation(&self, slug: &Slug) -> &[Slug] {
        list(&self.services_of_organisation, slug)
    }

    /// Organisations that belong to an organisation.
    pub fn children_of_organisation(&self, slug: &Slug) -> &[Slug] {
        list(&self.children_of_organisation, slug)
    }

    /// Partnerships that work for an area.
    pub fn partnerships_of_area(&self, slug: &Slug) -> &[Slug] {
        list(&self.partnerships_of_area, slug)
    }

    /// Shared services that serve an area.
    pub fn services_of_area(&self, slug: &Slug) -> &[Slug] {
        list(&self.services_of_area, slug)
    }

    /// Organisations that serve an area.
    pub fn organisations_of_area(&self, slug: &Slug) -> &[Slug] {
        list(&self.organisations_of_area, slug)
    }

    /// Areas that lie in an area.
    pub fn areas_of_area(&self, slug: &Slug) -> &[Slug] {
        list(&self.areas_of_area, slug)
    }

    /// Partnerships that a partnership took over from.
    pub fn predecessors(&self, slug: &Slug) -> &[Slug] {
        list(&self.predecessors, slug)
    }

    /// Stories about a record.
    pub fn stories_about<K: Kind>(&self, entry: &Entry<K>) -> &[Slug] {
        self.stories.get(&(K::FOLDER, entry.slug.clone())).map_or(&[], Vec::as_slice)
    }

    /// The organisation that is paid under a supplier's name, given as a slug.
    pub fn organisation_paid_as(&self, supplier: &Slug) -> Option<&Slug> {
        self.organisations_by_supplier_name.get(supplier)
    }
}

fn add<'a, K: 'a>(
    links: &mut Backlinks,
    targets: impl IntoIterator<Item = &'a Reference<K>>,
    from: &Slug,
) {
    for target in targets {
        let list = links.entry(target.slug().clone()).or_default();
        if list.last() != Some(from) {
            list.push(from.clone());
        }
    }
}

fn list<'a>(links: &'a Backlinks, slug: &Slug) -> &'a [Slug] {
    links.get(slug).map_or(&[], Vec::as_slice)
}
