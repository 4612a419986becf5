//! A list as a build reads it, before anything is written.

use crate::cli::{args, show};
use crate::finding::{self, Finding, Place, Severity};
use crate::ledger::{Ledger, List, Question};
use crate::register::Register;
use crate::source::{ContentFile, Folder};

/// What the words of an import say themselves.
const SAID: [&str; 4] = ["rows-left-out", "pennies-rounded", "payee-missing", "date-missing"];

/// A list that has been read, and what was found in it.
pub(super) struct Trial {
    /// All payments of the site.
    pub(super) ledger: Ledger,
    /// The number of the list among them, where it could be read.
    pub(super) number: Option<usize>,
    /// The path of the table.
    table: String,
    findings: Vec<Finding>,
}

impl Trial {
    /// Reads the list of a table and a record of this content.
    pub(super) fn of(folder: &Folder, table: &ContentFile, record: &ContentFile) -> Self {
        let mut findings = Vec::new();
        let register = Register::read(folder, args::everything(), &mut findings);
        let ledger = Ledger::read(&register, folder, &mut findings);
        findings.retain(|finding| concerns(finding, [table, record]));
        finding::sort(&mut findings);
        findings.dedup();
        let own = |list: &List| list.slug.as_str() == record.stem();
        let number = ledger.lists.iter().position(own);
        Self { ledger, number, table: table.source.path().to_owned(), findings }
    }

    /// The mistakes that stand before its record. Whether something is private is decided in the
    /// record: that one can be written.
    fn mistakes(&self) -> impl Iterator<Item = &Finding> {
        let stops = |f: &&Finding| f.severity == Severity::Error && f.id != "private-data";
        self.findings.iter().filter(stops)
    }

    /// Whether no row of the table is a mistake.
    pub(super) fn has_good_rows(&self) -> bool {
        let in_table = |place: &Place| place.file().path() == self.table;
        !self.mistakes().any(|mistake| mistake.place.as_ref().is_some_and(in_table))
    }

    /// Says what is wrong. What somebody must decide before the list is published; `None` where a
    /// mistake stands before that.
    pub(super) fn questions(mut self, from: &str) -> Option<Vec<Question>> {
        let fine = self.mistakes().next().is_none();
        // What is changed or left out has been said; what may be private will stand in the record.
        let is_said = |id| SAID.contains(&id) || fine && id == "private-data";
        self.findings.retain(|finding| !is_said(finding.id));
        show(&self.findings);
        if !fine {
            anstream::eprintln!("Nothing was written. Mend this and import {from} again.");
            return None;
        }
        let list = self.number.map(|number| self.ledger.lists.swap_remove(number));
        Some(list.map(|list| list.questions).unwrap_or_default())
    }
}

fn concerns(finding: &Finding, own: [&ContentFile; 2]) -> bool {
    let own = own.map(|file| file.source.path());
    let also = finding.also.iter().map(|(_, place)| place);
    finding.place.iter().chain(also).any(|place| own.contains(&place.file().path()))
}
