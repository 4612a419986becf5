//! What a preview keeps from one build to the next: files that are still the same are neither read
//! nor understood again, and payments are not added up again while nothing has changed of which they are made.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::drawn_pages::LastEdition;
use super::languages;
use crate::finding::{self, Finding, SourceFile};
use crate::ledger::Ledger;
use crate::record::Hidden;
use crate::register::{Edition, KeptRecords, Register};
use crate::source::{self, Folder, KeptFiles};
use crate::theme::Theme;
use crate::value::Language;
use crate::words::Words;

/// What is kept. The content is at hand while pages are planned, drawn and put in place, so that a save
/// can be shown meanwhile.
#[derive(Default)]
pub(super) struct Kept {
    content: Mutex<KeptContent>,
    edition: Mutex<LastEdition>,
}

impl Kept {
    /// The content as it was understood last, once nobody else reads it.
    pub(super) fn content(&self) -> MutexGuard<'_, KeptContent> {
        self.content.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The pages of the last edition that was published.
    pub(super) fn edition(&self) -> MutexGuard<'_, LastEdition> {
        self.edition.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What is kept of the content.
#[derive(Default)]
pub(super) struct KeptContent {
    files: KeptFiles,
    /// The content folder, if it was in order.
    folder: Option<Arc<Folder>>,
    /// The records in each language, the main one first.
    records: Vec<KeptRecords>,
    ledger: Option<KeptLedger>,
    /// The words and the theme in each language, as the site was planned last.
    pub(super) languages: Vec<(Arc<Words>, Arc<Theme>)>,
}

/// A ledger, what it was made of, and what was found.
struct KeptLedger {
    made_of: MadeOf,
    ledger: Arc<Ledger>,
    findings: Vec<Finding>,
}

/// What a ledger is made of: files by the very text that was read, so that two are the same if they
/// were read once.
struct MadeOf {
    /// The kinds of record that were asked for.
    kinds: BTreeSet<&'static str>,
    texts: Vec<Arc<SourceFile>>,
    /// All paths, since a file may be missed or be one too many.
    paths: Vec<String>,
    unread: Vec<String>,
    edition: Edition,
    hidden: Hidden,
}

impl KeptContent {
    /// The content folder.
    pub(super) fn folder(&mut self, root: &Path, findings: &mut Vec<Finding>) -> Arc<Folder> {
        let mut found = Vec::new();
        let folder = Arc::new(source::read_folder_again(root, &mut self.files, &mut found));
        self.folder = (!finding::has_errors(&found)).then(|| Arc::clone(&folder));
        findings.append(&mut found);
        folder
    }

    /// The content folder as it was read last, with this record as it is now. `None` where that is
    /// not all that may have changed of the site: another file, or the same text.
    pub(super) fn folder_with(&mut self, root: &Path, record: &Path) -> Option<Arc<Folder>> {
        let folder = self.folder.as_mut()?;
        source::read_file_again(root, record, Arc::make_mut(folder))?;
        Some(Arc::clone(folder))
    }

    /// The records of the content.
    pub(super) fn register(
        &mut self,
        folder: &Folder,
        edition: Edition,
        findings: &mut Vec<Finding>,
    ) -> Register {
        self.records.resize_with(self.records.len().max(1), KeptRecords::default);
        Register::read_again(folder, edition, &mut self.records[0], findings)
    }

    /// The records of the content in the other languages of the site. What is missing there is found.
    pub(super) fn translated(
        &mut self,
        register: &Register,
        folder: &Folder,
        others: &[Arc<Words>],
        findings: &mut Vec<Finding>,
    ) -> Vec<Register> {
        self.records.resize_with(1 + others.len(), KeptRecords::default);
        let read = |(number, words): (usize, &Arc<Words>)| {
            let place = (number + 1, words.language());
            let translated = self.translated_again(register, folder, place, findings);
            findings.extend(languages::parity(&translated, words));
            translated
        };
        others.iter().enumerate().map(read).collect()
    }

    /// The records in the other language with this number.
    pub(super) fn translated_again(
        &mut self,
        register: &Register,
        folder: &Folder,
        (number, language): (usize, &Language),
        findings: &mut Vec<Finding>,
    ) -> Register {
        register.translated(folder, language, &mut self.records[number], findings)
    }

    /// The ledger that was made last, if it is that of this register too.
    pub(super) fn same_ledger(
        &self,
        register: &Register,
        folder: &Folder,
        findings: &mut Vec<Finding>,
    ) -> Option<Arc<Ledger>> {
        let same = |kept: &&KeptLedger| {
            kept.made_of.is_same(&MadeOf::of(kept.made_of.kinds.clone(), register, folder))
        };
        let kept = self.ledger.as_ref().filter(same)?;
        findings.extend(kept.findings.iter().cloned());
        Some(Arc::clone(&kept.ledger))
    }

    /// The ledger of a register.
    pub(super) fn ledger(
        &mut self,
        register: &Register,
        folder: &Folder,
        findings: &mut Vec<Finding>,
    ) -> Arc<Ledger> {
        if let Some(ledger) = self.same_ledger(register, folder, findings) {
            return ledger;
        }
        let mut found = Vec::new();
        let (ledger, kinds) =
            register.asked_by(|| Arc::new(Ledger::read(register, folder, &mut found)));
        findings.extend(found.iter().cloned());
        self.ledger = Some(KeptLedger {
            made_of: MadeOf::of(kinds, register, folder),
            ledger: Arc::clone(&ledger),
            findings: found,
        });
        ledger
    }
}

impl MadeOf {
    fn of(kinds: BTreeSet<&'static str>, register: &Register, folder: &Folder) -> Self {
        // Files that are no records are read by whoever needs them, and those at the top of the
        // folder, site.yaml and supplier-names.yaml, by everybody.
        let is_read = |file: &&source::ContentFile| {
            !matches!(file.ending(), "yaml" | "md")
                || file.folder().is_empty()
                || kinds.contains(file.folder())
        };
        let texts = folder.files.iter().filter(is_read).map(|file| Arc::clone(&file.source));
        Self {
            texts: texts.collect(),
            paths: folder.files.iter().map(|file| file.path.clone()).collect(),
            unread: folder.unread.clone(),
            edition: register.edition,
            hidden: register.hidden().clone(),
            kinds,
        }
    }

    fn is_same(&self, other: &Self) -> bool {
        self.texts.len() == other.texts.len()
            && self.texts.iter().zip(&other.texts).all(|(one, two)| Arc::ptr_eq(one, two))
            && self.paths == other.paths
            && self.unread == other.unread
            && self.edition == other.edition
            && self.hidden == other.hidden
    }
}
