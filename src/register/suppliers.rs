//! Which spellings mean one supplier: by the rule of [`Slug::from_supplier`], and beyond it by
//! `supplier-names.yaml`. Payments keep the name that was published.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::alone;
use crate::finding::Finding;
use crate::record::{At, Supplier, Tongue};
use crate::source::Folder;
use crate::value::Slug;

/// Which spellings mean one supplier.
#[derive(Debug, Clone, Default)]
pub struct Suppliers {
    /// What is written of them.
    written: Vec<Supplier>,
    /// The slug of a spelling, and the slug of the supplier.
    slugs: BTreeMap<Slug, Slug>,
    /// What the suppliers are called.
    names: BTreeMap<Slug, String>,
}

impl Suppliers {
    /// Reads `supplier-names.yaml`, if there is one.
    pub(super) fn read(folder: &Folder, tongue: &Arc<Tongue>, findings: &mut Vec<Finding>) -> Self {
        let written = alone::read_supplier_names(folder, tongue, findings);
        let written = written.map(|written| written.suppliers).unwrap_or_default();
        check(&written, findings);
        Self::of(written)
    }

    fn of(written: Vec<Supplier>) -> Self {
        let mut suppliers = Self::default();
        for supplier in &written {
            let Some(own) = Slug::from_supplier(&supplier.name) else { continue };
            let spellings = supplier.also.iter().filter_map(|name| Slug::from_supplier(name));
            suppliers.slugs.extend(spellings.map(|spelling| (spelling, own.clone())));
            suppliers.names.insert(own, supplier.name.value.clone());
        }
        Self { written, ..suppliers }
    }

    /// The supplier of a name.
    pub fn slug(&self, name: &str) -> Option<Slug> {
        let slug = Slug::from_supplier(name)?;
        Some(self.slugs.get(&slug).cloned().unwrap_or(slug))
    }

    /// What the website calls a supplier, where that is written.
    pub fn name(&self, supplier: &Slug) -> Option<&str> {
        self.names.get(supplier).map(String::as_str)
    }

    /// What the website calls suppliers, as written.
    pub fn shown(&self) -> impl Iterator<Item = &At<String>> {
        self.written.iter().map(|one| &one.name)
    }

    /// Says which other names no payment has. `paid` are the names of all payments.
    pub fn unused<'a>(&self, paid: impl Iterator<Item = &'a str>) -> Vec<Finding> {
        if self.written.is_empty() {
            return Vec::new();
        }
        let paid: BTreeSet<Slug> = paid.filter_map(Slug::from_supplier).collect();
        let is_unused = |name: &&At<String>| {
            Slug::from_supplier(name).is_some_and(|spelling| !paid.contains(&spelling))
        };
        let finding = |name: &At<String>| {
            Finding::warning(
                "supplier-name-unused",
                &name.place,
                format!("no payment is to “{name}”"),
            )
            .help("write the name as the lists have it, or remove it here")
        };
        self.written.iter().flat_map(|one| &one.also).filter(is_unused).map(finding).collect()
    }
}

/// A name can mean one supplier alone.
fn check(written: &[Supplier], findings: &mut Vec<Finding>) {
    let mut seen: BTreeMap<Slug, (&Supplier, &At<String>)> = BTreeMap::new();
    for supplier in written {
        for name in supplier.spellings() {
            let Some(slug) = Slug::from_supplier(name) else {
                findings.push(nameless(name));
                continue;
            };
            let (owner, first) = *seen.entry(slug).or_insert((supplier, name));
            if !std::ptr::eq(owner, supplier) {
                findings.push(shared(name, first, &owner.name, &supplier.name));
            } else if !std::ptr::eq(first, name) {
                findings.push(again(name, first));
            }
        }
    }
}

fn nameless(name: &At<String>) -> Finding {
    let message = format!("“{name}” can be no supplier: it has neither a letter nor a digit");
    Finding::error("no-supplier", &name.place, message).help("write the name as the lists have it")
}

fn shared(name: &At<String>, first: &At<String>, owner: &str, other: &str) -> Finding {
    let message = if Slug::from_supplier(owner) == Slug::from_supplier(other) {
        format!("“{name}” stands here twice")
    } else {
        format!("“{name}” cannot mean two suppliers, {owner} and {other}")
    };
    Finding::error("supplier-name-shared", &name.place, message)
        .help("if the two are one supplier, write all names under one; otherwise leave this name where it belongs")
        .also("the other place", &first.place)
}

fn again(name: &At<String>, first: &At<String>) -> Finding {
    let message = format!("“{name}” is there already");
    Finding::note("supplier-name-again", &name.place, message)
        .help("remove it: capitals, signs, spaces between initials, and Ltd or Limited make no difference")
        .also("the same name", &first.place)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::{Place, SourceFile};

    fn at(name: &str) -> At<String> {
        let place = Place::whole(&SourceFile::new("supplier-names.yaml", ""));
        At { value: name.to_owned(), place }
    }

    fn supplier(name: &str, also: &[&str]) -> Supplier {
        Supplier { name: at(name), also: also.iter().map(|name| at(name)).collect() }
    }

    #[test]
    fn spellings_of_a_company_are_one() {
        let suppliers = Suppliers::default();
        let one = suppliers.slug("Boats & Co Ltd");
        for same in ["BOATS AND CO LIMITED", "boats &  co. ltd.", "Boats & Co L.T.D"] {
            assert_eq!(suppliers.slug(same), one, "{same}");
        }
        assert_ne!(suppliers.slug("Boats & Co plc"), one);
        assert_ne!(suppliers.slug("Limited Boats & Co"), one);
        assert_eq!(suppliers.slug("Oars P.L.C."), suppliers.slug("OARS PUBLIC LIMITED COMPANY"));
    }

    #[test]
    fn a_file_says_which_other_names_are_one() {
        let suppliers = Suppliers::of(vec![supplier("Boats Ltd", &["Bootes Limited"])]);
        assert_eq!(suppliers.slug("BOOTES LTD"), Slug::from_supplier("Boats Ltd"));
        assert_eq!(suppliers.name(&suppliers.slug("bootes ltd").unwrap()), Some("Boats Ltd"));
    }

    #[test]
    fn a_name_means_one_supplier() {
        let found = |written: &[Supplier]| {
            let mut findings = Vec::new();
            check(written, &mut findings);
            findings.into_iter().map(|finding| finding.id).collect::<Vec<_>>()
        };
        let boats = || supplier("Boats Ltd", &["Bootes Limited"]);
        assert!(found(&[boats(), supplier("Oars Ltd", &["Ores"])]).is_empty());
        for other in [&["BOOTES LTD"][..], &["Boats Limited"], &["boats ltd"]] {
            assert_eq!(found(&[boats(), supplier("Oars", other)]), ["supplier-name-shared"]);
        }
        assert_eq!(found(&[boats(), supplier("BOATS LTD.", &[])]), ["supplier-name-shared"]);
        assert_eq!(
            found(&[supplier("Oars", &["OARS", "…"])]),
            ["supplier-name-again", "no-supplier"]
        );
    }
}
