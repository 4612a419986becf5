//! Which spellings mean one supplier.

use std::collections::{BTreeMap, BTreeSet};

use crate::finding::Finding;
use crate::record::{At, Site};
use crate::value::Slug;

/// The names that `site.yaml` says are one, over the rule of [`Slug::from_supplier`]. Payments keep
/// the name that was published.
#[derive(Debug, Default)]
pub(super) struct Folding {
    /// The slug of a spelling, and the slug of the supplier.
    slugs: BTreeMap<Slug, Slug>,
    /// What the suppliers are called.
    names: BTreeMap<Slug, String>,
}

impl Folding {
    /// The names of a site.
    pub(super) fn of(site: &Site) -> Self {
        let mut folding = Self::default();
        for supplier in &site.supplier_names {
            let Some(own) = Slug::from_supplier(&supplier.name) else { continue };
            let spellings =
                supplier.also.iter().filter_map(|name| Slug::from_supplier(&name.value));
            folding.slugs.extend(spellings.map(|spelling| (spelling, own.clone())));
            folding.names.insert(own, supplier.name.clone());
        }
        folding
    }

    /// The supplier of a name.
    pub(super) fn slug(&self, name: &str) -> Option<Slug> {
        let slug = Slug::from_supplier(name)?;
        Some(self.slugs.get(&slug).cloned().unwrap_or(slug))
    }

    /// What the site calls a supplier.
    pub(super) fn name(&self, supplier: &Slug) -> Option<&str> {
        self.names.get(supplier).map(String::as_str)
    }
}

/// Says which names of `site.yaml` no payment has. `paid` are the names of all payments.
pub(super) fn unused<'a>(site: &Site, paid: impl Iterator<Item = &'a str>) -> Vec<Finding> {
    if site.supplier_names.is_empty() {
        return Vec::new();
    }
    let paid: BTreeSet<Slug> = paid.filter_map(Slug::from_supplier).collect();
    let stated = site.supplier_names.iter().flat_map(|supplier| &supplier.also);
    let is_unused = |name: &&At<String>| {
        Slug::from_supplier(&name.value).is_none_or(|spelling| !paid.contains(&spelling))
    };
    let finding = |name: &At<String>| {
        let message = format!("no payment is to “{}”", name.value);
        Finding::warning("supplier-name-unused", &name.place, message)
            .help("write the name as the lists have it, or remove it here")
    };
    stated.filter(is_unused).map(finding).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::{Place, SourceFile};
    use crate::record::SupplierNames;

    #[test]
    fn spellings_of_a_company_are_one() {
        let folding = Folding::default();
        let one = folding.slug("Boats & Co Ltd");
        for same in ["BOATS AND CO LIMITED", "boats &  co. ltd.", "Boats & Co L.T.D"] {
            assert_eq!(folding.slug(same), one, "{same}");
        }
        assert_ne!(folding.slug("Boats & Co plc"), one);
        assert_ne!(folding.slug("Limited Boats & Co"), one);
        assert_eq!(folding.slug("Oars P.L.C."), folding.slug("OARS PUBLIC LIMITED COMPANY"));
    }

    #[test]
    fn the_site_says_which_other_names_are_one() {
        let place = Place::whole(&SourceFile::new("site.yaml", ""));
        let also = vec![At { value: "Bootes Limited".to_owned(), place }];
        let names = SupplierNames { name: "Boats Ltd".into(), also };
        let folding = Folding::of(&Site { supplier_names: vec![names], ..Site::stand_in() });
        assert_eq!(folding.slug("BOOTES LTD"), Slug::from_supplier("Boats Ltd"));
        assert_eq!(folding.name(&folding.slug("bootes ltd").unwrap()), Some("Boats Ltd"));
    }
}
