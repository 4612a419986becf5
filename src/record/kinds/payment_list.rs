//! Lists of payments, written as records or read from a CSV file whose columns are named.
//!
//! The fields follow the list of expenditure over £500 of the Local Government Transparency Code
//! 2015 (England), paragraph 28.

use crate::record::prelude::*;

kind! {
    in "spending", one "list of payments", many "lists of payments",
    says "Every payment in the lists, by supplier, by service and by month.",
    also ["payments", "payment", "payment list", "spending list"], section Money, written Yaml;

    /// Payments by one organisation, as it published them.
    pub struct PaymentList {
        /// The name of the list, such as Devon County Council, payments over £500, November 2025.
        name: String,
        /// The organisation that paid: the name of its file.
        payer: Reference<Organisation>,
        /// The time that the list covers, such as 2025-11 or 2025-04 to 2025-06.
        covers: At<FuzzyDate>,
        /// Why the list is not the whole of that time, if it is not.
        partial: Option<String>,
        /// Under which licence the list may be used.
        licence: String,
        /// The words with which the source asks to be named.
        attribution: String,
        /// What the whole list should add up to, from an independent source.
        control: Option<Control>,
        /// The CSV file that holds the payments, beside this file.
        csv: Option<At<String>>,
        /// Which column of the CSV file is what.
        columns: Option<Columns>,
        /// The payments, where they are written here.
        payments: Vec<At<Payment>>,
    }
}

record! {
    /// What a list should add up to.
    pub struct Control {
        /// How many payments.
        payments: At<usize>,
        /// Their sum.
        total: At<Money>,
    }
}

record! {
    /// The headings of the columns of a CSV file.
    pub struct Columns {
        /// The heading of the column with the date of payment.
        date: At<String>,
        /// The heading of the column with who was paid.
        supplier: At<String>,
        /// The heading of the column with the amount.
        amount: At<String>,
        /// The heading of the column with the service that paid.
        service: Option<At<String>>,
        /// The heading of the column with what was paid for.
        purpose: Option<At<String>>,
        /// The heading of the column with the payer's own number of the payment.
        reference: Option<At<String>>,
    }
}

record! {
    /// One payment.
    pub struct Payment {
        /// The day on which it was paid, such as 2025-11-03.
        date: At<FuzzyDate>,
        /// Who was paid, as published.
        supplier: String,
        /// The amount without recoverable VAT; a credit is negative.
        amount: Money,
        /// The service that paid.
        service: Option<String>,
        /// What was paid for.
        purpose: Option<String>,
        /// The payer's own number of the payment.
        reference: Option<String>,
    }
}

impl PaymentList {
    /// The path of its CSV file, for a record at `path` inside the content folder.
    pub fn csv_path(&self, path: &str) -> Option<String> {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        self.csv.as_ref().map(|csv| format!("{folder}/{}", csv.value))
    }
}
