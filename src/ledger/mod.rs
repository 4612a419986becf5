//! Payments: read exactly, added up exactly, grouped by who was paid, which service paid, and when.
//!
//! Invariant: every payment that is read is in the ledger, and every row that is not a payment is a
//! finding. Totals count withheld payments; rankings never do.

mod area_names;
mod assemble;
mod boundaries;
mod coverage;
mod datasets;
mod dates;
mod described;
mod export;
mod forenames;
mod groups;
mod judgement;
mod layout;
mod names;
mod patterns;
mod postcodes;
mod private;
mod proposal;
mod read;
mod redaction;
mod roles;
mod rows;
mod setaside;
mod sorts;
mod summary;
mod texts;
mod time;
mod totals;
mod twice;
mod units;
mod withheld;
mod written;

pub use boundaries::{Boundaries, Rings};
pub use coverage::Coverage;
pub use datasets::{DatasetTable, DatasetValue, Datasets, next_due};
pub use dates::payment_day;
pub use export::amount;
pub use layout::Layout;
pub use postcodes::{Counts as PostcodeCounts, Postcodes};
pub use private::Question;
pub use proposal::Proposal;
pub use read::LONGEST;
pub use redaction::Redaction;
pub use setaside::SetAside;
pub use summary::{Group, Summary, Tally};
pub use withheld::Withheld;
pub use written::About;

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

use crate::finding::{Finding, Place};
use crate::record::{Dataset, Kind as _, PostcodeFile};
use crate::register::{Register, Suppliers};
use crate::source::{ContentFile, Folder};
use crate::value::{FuzzyDate, Money, Month, Slug};

/// All payments of a site.
#[derive(Debug, Default)]
pub struct Ledger {
    /// The lists they come from, in the order of file names.
    pub lists: Vec<List>,
    /// The payments, in the order of the lists and of the rows in them.
    pub payments: Vec<Payment>,
    /// Who was paid, by slug.
    pub suppliers: Vec<Party>,
    /// Which services paid, by slug.
    pub services: Vec<Party>,
    /// The sums of all payments.
    pub summary: Summary,
    /// The months that the lists cover. A month that has not begun and of which there are no
    /// payments is none of them, whatever a list says that it covers.
    pub coverage: Coverage,
    /// The tables of all datasets.
    pub datasets: Datasets,
    /// The boundaries of areas.
    pub boundaries: Boundaries,
    /// In which areas postcodes lie.
    pub postcodes: Postcodes,
    folding: Suppliers,
    index: groups::Index,
}

/// A list of payments.
#[derive(Debug)]
pub struct List {
    /// The name of its record.
    pub slug: Slug,
    /// The organisation that paid.
    pub payer: Slug,
    /// Whether it is of payments by card.
    pub card: bool,
    /// The first and the last day that it covers.
    pub days: Option<(Date, Date)>,
    /// The months that it covers, be it in part.
    pub months: BTreeSet<Month>,
    /// The other months in which some of its payments are dated; it is a part of them.
    pub strays: BTreeSet<Month>,
    /// Whether its payments are dated, be it with a month.
    pub dated: bool,
    /// Whether it is not the whole of that time; its record says why.
    pub partial: bool,
    /// Rows of its file that are no payments, payments without a date or a name, and what rounding
    /// changed.
    pub left_out: SetAside,
    /// What somebody must decide before it is published.
    pub questions: Vec<Question>,
    /// How many payments.
    pub count: usize,
    /// Their sum.
    pub total: Money,
    words: Arc<rows::Words>,
}

/// A supplier or a service: spellings that differ in little are one, by the rules of
/// [`Slug::from_supplier`] and [`Slug::from_title`].
#[derive(Debug, PartialEq, Eq)]
pub struct Party {
    /// Its permanent name.
    pub slug: Slug,
    /// What the publisher calls it, or else its name as published, in its most frequent spelling.
    pub name: String,
    /// The other names under which it stands in the lists, but for those that differ from its name
    /// in capitals alone; sorted.
    pub other_names: Vec<String>,
}

/// Who was paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Payee {
    /// A supplier: its number in [`Ledger::suppliers`].
    Supplier(usize),
    /// Withheld, and why.
    Withheld(Withheld),
}

/// One payment.
#[derive(Debug)]
pub struct Payment {
    /// The number of its list in [`Ledger::lists`].
    pub list: usize,
    /// The line of the list's file on which it stands; of the published file of its payments where
    /// they are written in the record.
    pub line: usize,
    /// When it was paid: a day, or the time that its list covers where that gives no days.
    pub date: FuzzyDate,
    /// The month in which it was paid, where that is known.
    pub month: Option<Month>,
    /// Who was paid.
    pub payee: Payee,
    /// How much; a credit is negative.
    pub amount: Money,
    /// Which service paid: its number in [`Ledger::services`].
    pub service: Option<usize>,
    said: rows::Said,
}

/// How many lists share their texts. Those of a year have many in common; lists of other years are
/// read at the same time.
const TOGETHER: usize = 6;

/// The lists of payments, read row by row and not yet added up.
pub struct Lists {
    drafts: Vec<read::Draft>,
    readers: read::Readers,
    /// What any of them withholds.
    withheld: redaction::Words,
}

impl Lists {
    /// Reads all lists of the register, side by side.
    pub fn read(register: &Register, folder: &Folder, findings: &mut Vec<Finding>) -> Self {
        let mut readers = read::Readers::new();
        let withheld = redaction::Words::of_all(register);
        let tasks = read::tasks(register, folder, &withheld, &mut readers, findings);
        let read = tasks.par_chunks(TOGETHER).map(read::read_lists);
        let (drafts, found): (Vec<_>, Vec<_>) = read.unzip();
        let drafts = drafts.into_iter().flatten().collect();
        findings.extend(found.into_iter().flatten());
        read::refuse_mixed_vat(register, findings);
        Self { drafts, readers, withheld }
    }

    /// How many payments there are.
    pub fn payments(&self) -> usize {
        self.drafts.iter().map(|draft| draft.rows.len()).sum()
    }
}

impl Ledger {
    /// Reads the payments of all lists of the register.
    pub fn read(register: &Register, folder: &Folder, findings: &mut Vec<Finding>) -> Self {
        let Lists { drafts, mut readers, withheld } = Lists::read(register, folder, findings);
        let names = drafts.iter().flat_map(|draft| draft.list.words.suppliers.all());
        findings.extend(register.suppliers.unused(names));
        redaction::shown(&withheld, register, findings);
        let datasets = datasets::read(register, folder, &mut readers, findings);
        let postcodes = postcodes::read(register, folder, &mut readers, findings);
        let kept_out = |path: &str| register.csv_kept_out(path);
        for file in folder.files.iter().filter(|f| f.ending() == "csv") {
            let described = readers.contains_key(&file.path) || kept_out(&file.path);
            if !described && !read::has_broken_record(file, register, folder, &readers) {
                findings.push(unread(file));
            }
        }
        let boundaries = boundaries::read(register, folder, findings);
        let ledger = Self {
            datasets,
            boundaries,
            postcodes,
            ..assemble::assemble(drafts, register.suppliers.clone(), register.edition.as_at)
        };
        twice::find(&ledger, register, findings);
        ledger
    }

    /// Who was paid, as the payer published the name.
    pub fn supplier_words(&self, payment: &Payment) -> &str {
        self.lists[payment.list].words.suppliers.words(payment.said.supplier)
    }

    /// The service that paid, as the payer published it.
    pub fn service_words(&self, payment: &Payment) -> Option<&str> {
        payment.said.service.map(|text| self.lists[payment.list].words.services.words(text))
    }

    /// What a payment was for.
    pub fn purpose(&self, payment: &Payment) -> Option<&str> {
        payment.said.purpose.map(|text| self.lists[payment.list].words.purposes.words(text))
    }

    /// The payer's own number of a payment.
    pub fn reference(&self, payment: &Payment) -> Option<&str> {
        payment.said.reference.map(|text| self.lists[payment.list].words.references.words(text))
    }

    /// The number of the supplier with this slug.
    pub fn supplier(&self, slug: &Slug) -> Option<usize> {
        self.suppliers.binary_search_by(|s| s.slug.cmp(slug)).ok()
    }

    /// The number of the supplier that a name means.
    pub fn supplier_paid_as(&self, name: &str) -> Option<usize> {
        self.supplier(&self.folding.slug(name)?)
    }
}

/// A CSV file that no record describes.
fn unread(file: &ContentFile) -> Finding {
    let name = file.path.rsplit('/').next().unwrap_or_default();
    let record = format!("{}.yaml", file.path.rsplit_once('.').map_or("", |(path, _)| path));
    Finding::error(
        "unread-csv",
        &Place::whole(&file.source),
        "no record says how to read this file",
    )
    .help(match file.folder() {
        Dataset::FOLDER => {
            format!("write {record} beside it, with the line csv: {name} and its fields")
        }
        PostcodeFile::FOLDER => format!(
            "write {record} beside it, with the line csv: {name} and the columns postcode and area"
        ),
        _ => format!("write {record} beside it, with the line csv: {name} and the columns"),
    })
}
