//! Contracts: who was asked to do what, for how much and until when.
//!
//! The fields are those of the Local Government Transparency Code 2015 (England) for contracts, commissioned activity, purchase orders and frameworks over £5,000.

use crate::record::prelude::*;

kind! {
    in "contracts", one "contract", many "contracts",
    says "Who was asked to do what, for how much, and until when.",
    also ["commissioned activity", "framework agreement"], section Money, written Yaml, happened start;

    /// A contract with a supplier.
    pub struct Contract {
        /// The title of the contract.
        name: String,
        /// The organisation that buys.
        buyer: Reference<Organisation>,
        /// The supplier's name as published.
        supplier_name: Option<String>,
        /// The sum over the whole contract.
        value: Known<Money>,
        /// When it begins.
        start: Known<At<FuzzyDate>>,
        /// When it ends.
        end: Known<At<FuzzyDate>>,
        /// The organisation that supplies, where it has a record here.
        supplier: Option<Reference<Organisation>>,
        /// The supplier's number as a company or charity, such as GB-COH-08131421.
        supplier_identifier: Option<String>,
        /// The buyer's own number of the contract.
        reference: Option<String>,
        /// The department that answers for it.
        department: Option<String>,
        /// What is bought.
        description: String,
        /// The services for which it is: the names of their files.
        services: Vec<Reference<Service>>,
        /// The estimated spending in a year, where the whole is not known.
        annual_value: Option<Money>,
        /// The VAT that cannot be recovered.
        irrecoverable_vat: Known<Money>,
        /// When it is looked at again.
        review: Known<At<FuzzyDate>>,
        /// How the supplier was found.
        process: Known<Process>,
        /// Whether the supplier is a small or medium-sized enterprise: yes or no.
        sme: Known<bool>,
        /// Whether the supplier is a voluntary or community sector organisation or a social enterprise: yes or no.
        vcse: Known<bool>,
        /// Its number in the Open Contracting Data Standard, such as ocds-h6vhtk-04a1b2.
        ocid: Option<String>,
        /// How it may be extended.
        extension_options: Option<String>,
        /// What was changed after it was signed.
        variations: Vec<Variation>,
    }
}

record! {
    /// A change to a contract.
    pub struct Variation {
        /// When.
        date: FuzzyDate,
        /// What was changed.
        what: String,
        /// Why.
        why: Option<String>,
        /// By how much the sum changed; a reduction is negative.
        value_change: Option<Money>,
    }
}

choice! {
    /// How a supplier was found.
    pub enum Process {
        /// Some were asked for a price.
        Quote = "invitation to quote",
        /// Everybody could make an offer.
        Tender = "published invitation to tender",
        /// It was given to one without competition.
        Direct = "direct award",
        /// It was called off from a framework agreement.
        Framework = "framework agreement",
    }
}
