//! The record that says how a list of payments is read.

use serde::Serialize;

use crate::ledger::Proposal;
use crate::record::{DateOrder, Pennies, Separator, VatBasis};
use crate::value::FuzzyDate;

/// What is not in the table itself.
pub(super) struct About {
    /// The name of the list.
    pub(super) name: String,
    /// The name of the payer's file.
    pub(super) payer: String,
    /// The time.
    pub(super) covers: FuzzyDate,
    /// The licence.
    pub(super) licence: String,
    /// The words with which the source asks to be named.
    pub(super) attribution: String,
    /// The name of the table's file.
    pub(super) csv: String,
}

/// The record in the order in which people read it.
#[derive(Serialize)]
struct Written<'a> {
    name: &'a str,
    payer: &'a str,
    covers: FuzzyDate,
    licence: &'a str,
    attribution: &'a str,
    csv: &'a str,
    columns: Columns<'a>,
    reading: Reading,
    vat: VatBasis,
}

#[derive(Serialize)]
struct Columns<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<&'a str>,
    supplier: &'a str,
    amount: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    service: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    purpose: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reference: Option<&'a str>,
}

#[derive(Serialize)]
struct Reading {
    headings: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    heading_lines: Option<usize>,
    separator: Separator,
    #[serde(skip_serializing_if = "Option::is_none")]
    dates: Option<DateOrder>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pennies: Option<Pennies>,
}

/// The record as YAML.
pub(super) fn yaml(about: &About, proposal: &Proposal) -> String {
    let heading = |number: usize| proposal.headings[number].as_str();
    let layout = proposal.layout;
    let written = Written {
        name: &about.name,
        payer: &about.payer,
        covers: about.covers,
        licence: &about.licence,
        attribution: &about.attribution,
        csv: &about.csv,
        columns: Columns {
            date: proposal.date.map(heading),
            supplier: heading(proposal.supplier),
            amount: heading(proposal.amount),
            service: proposal.service.map(heading),
            purpose: proposal.purpose.map(heading),
            reference: proposal.reference.map(heading),
        },
        reading: Reading {
            headings: layout.headings,
            heading_lines: Some(layout.heading_lines).filter(|lines| *lines > 1),
            separator: layout.separator,
            dates: proposal.date.map(|_| layout.dates),
            pennies: layout.round.then_some(Pennies::Round),
        },
        vat: proposal.vat,
    };
    let fields = serde_yaml::to_string(&written).unwrap_or_default();
    format!(
        "# How {} is read. Written by daylight import; change what is wrong.\n{fields}",
        about.csv
    )
}
