//! Lists of payments, written as records or read from a CSV file whose columns are named.
//!
//! The fields follow the list of expenditure over £500 of the Local Government Transparency Code
//! 2015 (England), paragraph 28.

use crate::record::prelude::*;
use crate::value::Month;

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
        /// Why some payments are dated before or after that time, if some are. They count in their
        /// own months, of which the list then is a part.
        outside: Option<String>,
        /// Under which licence the list may be used.
        licence: String,
        /// The words with which the source asks to be named.
        attribution: String,
        /// Which dataset of the Transparency Code 2015 the list is, if not expenditure over £500.
        code: Option<PaymentCode>,
        /// What the whole list should add up to, from an independent source.
        control: Option<Control>,
        /// The CSV file that holds the payments, beside this file; also one packed as .zip, or a
        /// spreadsheet (.xlsx, .xls).
        csv: Option<At<String>>,
        /// Which column of the CSV file is what.
        columns: Option<Columns>,
        /// How the CSV file is read, if it is not a plain table with dates like 2025-11-03; the
        /// command import writes this.
        reading: Option<Reading>,
        /// Whether the amounts are without or with VAT that the payer gets back.
        vat: Option<At<VatBasis>>,
        /// The payments, where they are written here.
        payments: Vec<At<Payment>>,
        /// What was decided about names, addresses and numbers in the payments that may be private;
        /// never published.
        private: Private<Vec<PrivateDecision>>,
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
        /// The heading of the column with the date of payment. Without it every payment is dated
        /// with the time that the list covers, which only a list with reading can do.
        date: Option<At<String>>,
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
    /// How a CSV file is read as the finance system exported it.
    pub struct Reading {
        /// The line on which the headings stand; the lines above it are left out.
        headings: At<usize>,
        /// How many lines the headings take, if more than one.
        heading_lines: Option<At<usize>>,
        /// What stands between the values.
        separator: Option<Separator>,
        /// In which order dates are written.
        dates: Option<DateOrder>,
        /// What is done with amounts that have parts of a penny; without this they are mistakes.
        pennies: Option<Pennies>,
    }
}

record! {
    /// What a reviewer decided about words in payments that may be private.
    pub struct PrivateDecision {
        /// The whole cell: who was paid, the service, what for, or the number of the payment, as
        /// the file has it. Capitals and spaces do not matter.
        words: At<String>,
        /// Whether the words are withheld or published.
        decision: PrivateChoice,
        /// Why they are withheld; needed with redact.
        reason: Option<RedactionReason>,
        /// Why they may be published; needed with allow.
        because: Option<String>,
        /// Who decided: an office or initials.
        reviewer: String,
        /// When.
        date: FuzzyDate,
    }
}

choice! {
    /// The datasets of the Transparency Code 2015 that are lists of payments.
    pub enum PaymentCode {
        /// Expenditure over £500.
        Spending = "expenditure over £500",
        /// Transactions on the Government Procurement Card.
        Card = "procurement card",
    }
}

choice! {
    /// What is done with words that may be private.
    pub enum PrivateChoice {
        /// One of the two standard texts is published in their place.
        Redact = "redact",
        /// They are published.
        Allow = "allow",
    }
}

choice! {
    /// Why words are withheld.
    pub enum RedactionReason {
        /// REDACTED PERSONAL DATA is published in their place.
        Personal = "personal data",
        /// REDACTED COMMERCIAL CONFIDENTIALITY is published in their place.
        Commercial = "commercial confidentiality",
    }
}

choice! {
    /// What stands between the values of a table.
    pub enum Separator {
        /// A comma.
        Comma = "comma",
        /// A semicolon.
        Semicolon = "semicolon",
        /// A tab.
        Tab = "tab",
    }
}

choice! {
    /// The order in which dates are written in digits. Month in words can stand in any of them.
    pub enum DateOrder {
        /// 03/11/2025 is the 3rd of November, as in the United Kingdom.
        DayFirst = "day month year",
        /// 2025-11-03.
        YearFirst = "year month day",
        /// 11/03/2025 is the 3rd of November, as in the United States.
        MonthFirst = "month day year",
    }
}

choice! {
    /// What is done with parts of a penny.
    pub enum Pennies {
        /// Each amount is rounded to the penny, halves away from nought; a note says what that
        /// changes.
        Round = "round",
    }
}

choice! {
    /// Whether amounts hold the VAT that the payer gets back.
    pub enum VatBasis {
        /// Without it: net.
        Net = "net",
        /// With it: gross.
        Gross = "gross",
        /// The list does not say.
        Unstated = "not stated",
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

impl Separator {
    /// The sign itself.
    pub fn sign(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
        }
    }
}

impl Columns {
    /// The headings that are named.
    pub fn named(&self) -> impl Iterator<Item = &At<String>> {
        let optional = [&self.date, &self.service, &self.purpose, &self.reference];
        [&self.supplier, &self.amount].into_iter().chain(optional.into_iter().flatten())
    }
}

impl PaymentList {
    /// Whether a month lies in the time that it covers.
    pub fn covers_month(&self, month: Month) -> bool {
        let bounds = self.covers.earliest().zip(self.covers.latest());
        bounds.is_some_and(|days| month.touches(days))
    }

    /// Which dataset of the Transparency Code it is.
    pub fn dataset(&self) -> CodeDataset {
        match self.code {
            Some(PaymentCode::Card) => CodeDataset::Card,
            Some(PaymentCode::Spending) | None => CodeDataset::Spending,
        }
    }
}
