//! The record that says how a list of payments is read.

use serde::Serialize;

use super::Proposal;
use crate::record::{DateOrder, PaymentCode, Pennies, Separator, VatBasis};
use crate::value::FuzzyDate;

/// What a record says of a list that is not in the table itself.
#[derive(Debug, Clone)]
pub struct About {
    /// The name of the list.
    pub name: String,
    /// The name of the payer's file.
    pub payer: String,
    /// The time.
    pub covers: FuzzyDate,
    /// Why some payments are dated outside it, if some are.
    pub outside: Option<String>,
    /// The licence.
    pub licence: String,
    /// The words with which the source asks to be named.
    pub attribution: String,
    /// Which dataset of the Transparency Code it is, where its name says so.
    pub code: Option<PaymentCode>,
    /// The name of the table's file.
    pub csv: String,
}

/// The record in the order in which people read it.
#[derive(Serialize)]
struct Written<'a> {
    name: &'a str,
    payer: &'a str,
    covers: FuzzyDate,
    #[serde(skip_serializing_if = "Option::is_none")]
    outside: Option<&'a str>,
    licence: &'a str,
    attribution: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<PaymentCode>,
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

impl Proposal {
    /// The record with which the table is read as proposed, as YAML.
    pub fn record(&self, about: &About) -> String {
        let heading = |number: usize| self.headings[number].as_str();
        let layout = self.layout;
        let written = Written {
            name: &about.name,
            payer: &about.payer,
            covers: about.covers,
            outside: about.outside.as_deref(),
            licence: &about.licence,
            attribution: &about.attribution,
            code: about.code,
            csv: &about.csv,
            columns: Columns {
                date: self.date.map(heading),
                supplier: heading(self.supplier),
                amount: heading(self.amount),
                service: self.service.map(heading),
                purpose: self.purpose.map(heading),
                reference: self.reference.map(heading),
            },
            reading: Reading {
                headings: layout.headings,
                heading_lines: Some(layout.heading_lines).filter(|lines| *lines > 1),
                separator: layout.separator,
                dates: self.date.map(|_| layout.dates),
                pennies: layout.round.then_some(Pennies::Round),
            },
            vat: self.vat,
        };
        let fields = serde_yaml::to_string(&written).unwrap_or_default();
        format!(
            "# How {} is read. Written by daylight import; change what is wrong.\n{fields}",
            about.csv
        )
    }
}
