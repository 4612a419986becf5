//! Organisations: councils, police, health bodies, companies, charities.

use crate::record::prelude::*;

kind! {
    in "organisations", one "organisation", many "organisations",
    says "The councils, public bodies, companies and voluntary organisations on this site.",
    also ["organization", "body", "council"], section Decide, written Yaml;

    /// A body that takes part in partnerships, shares services, pays or is paid.
    pub struct Organisation {
        /// The full name.
        name: String,
        /// What sort of body it is.
        kind: OrganisationKind,
        /// The body it belongs to.
        parent: Option<Reference<Organisation>>,
        /// The bodies that own it.
        owned_by: Vec<Reference<Organisation>>,
        /// When it was set up.
        created: Known<At<FuzzyDate>>,
        /// When it ended, or ongoing.
        ended: Known<At<FuzzyDate>>,
        /// Public identifiers, such as GB-COH-08131421 for a company or E10000013 for an area.
        identifiers: Vec<String>,
        /// Its own website.
        website: Option<WebAddress>,
        /// The names under which it appears in lists of payments.
        supplier_names: Vec<String>,
    }
}

choice! {
    /// What sort of body an organisation is.
    pub enum OrganisationKind {
        /// A county council.
        County = "county council",
        /// A district, borough or city council.
        District = "district council",
        /// The council of a metropolitan borough.
        Metropolitan = "metropolitan council",
        /// A unitary council.
        Unitary = "unitary council",
        /// A town or parish council.
        Parish = "town or parish council",
        /// A police force.
        Police = "police",
        /// A police and crime commissioner.
        Commissioner = "police and crime commissioner",
        /// A fire and rescue service.
        Fire = "fire and rescue service",
        /// A body of the National Health Service.
        Health = "health body",
        /// A voluntary or community organisation, or a body that speaks for them.
        Voluntary = "voluntary organisation",
        /// A company owned by public bodies.
        PublicCompany = "publicly owned company",
        /// A private company.
        Company = "private company",
        /// Another public body.
        PublicBody = "other public body",
        /// None of these.
        Other = "other",
    }
}
