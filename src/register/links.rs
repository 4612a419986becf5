//! Links followed backwards: from an organisation to the partnerships on which it sits, from an
//! area to all that bears on it.

use std::collections::{BTreeMap, HashMap};

use super::Record;
use super::records::Records;
use super::suppliers::Suppliers;
use crate::record::{Kind, Named, Organisation};
use crate::value::Slug;

/// A record that names another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Backlink {
    /// The folder of its kind.
    pub folder: &'static str,
    /// The field in which it names the other.
    pub field: &'static str,
    /// Its name.
    pub slug: Slug,
}

/// Every link between records, seen from the other end. Lists are in the order of folders, fields
/// and file names, and name each record once for each field.
#[derive(Debug, Default)]
pub struct Links {
    to: HashMap<Named, Vec<Backlink>>,
    organisations_by_supplier_name: BTreeMap<Slug, Slug>,
}

impl Links {
    pub(super) fn of(records: &Records, suppliers: &Suppliers) -> Self {
        let mut links = Self::default();
        for mention in &records.mentions {
            let Some((folder, slug)) = mention.from.clone() else { continue };
            let link = Backlink { folder, field: mention.field, slug };
            links.to.entry((mention.folder, mention.slug.clone())).or_default().push(link);
        }
        for list in links.to.values_mut() {
            list.sort();
            list.dedup();
        }
        for organisation in records.of::<Organisation>().iter() {
            for name in &organisation.record.supplier_names {
                if let Some(name) = suppliers.slug(name) {
                    links.organisations_by_supplier_name.insert(name, organisation.slug.clone());
                }
            }
        }
        links
    }

    /// The records that name this one.
    pub fn to(&self, record: &dyn Record) -> &[Backlink] {
        self.to.get(&record.named()).map_or(&[], Vec::as_slice)
    }

    /// The names of the records of kind `K` that name this one in one of these fields; in any
    /// where none is given.
    pub fn from<K: Kind>(&self, to: &dyn Record, fields: &[&str]) -> Vec<&Slug> {
        let wanted = |link: &&Backlink| {
            link.folder == K::FOLDER && (fields.is_empty() || fields.contains(&link.field))
        };
        let mut slugs: Vec<&Slug> = self.to(to).iter().filter(wanted).map(|l| &l.slug).collect();
        slugs.sort();
        slugs.dedup();
        slugs
    }

    /// The organisation that is paid under a supplier's name, given as a slug.
    pub fn organisation_paid_as(&self, supplier: &Slug) -> Option<&Slug> {
        self.organisations_by_supplier_name.get(supplier)
    }
}
