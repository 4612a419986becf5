//! All records as they are read, before anything is known about how they belong together.

use std::any::TypeId;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use jiff::civil::Date;

use super::asked::Notes;
use super::collection::{Beside, Shelf};
use super::kept::KeptRecords;
use super::{Collection, Entry, Record};
use crate::finding::{Finding, Place};
use crate::record::{
    Dataset, Hidden, Kind, Mention, Named, PaymentList, PostcodeFile, Private, Story, Tongue,
    Translation, for_all_kinds,
};
use crate::source::ContentFile;
use crate::value::{FuzzyDate, Slug};

/// Which edition of the content is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Edition {
    /// The day whose state is shown.
    pub as_at: Date,
    /// Whether records that are not published yet are shown too, for a preview.
    pub drafts: bool,
}

impl Edition {
    /// Why a record is not published in this edition, if it is not: it is a draft, its day has not
    /// come, or the consent of the person it tells of has expired.
    pub fn withheld(&self, record: &dyn Record) -> Option<String> {
        let common = record.common();
        if common.draft == Some(true) {
            return Some("This is a draft.".to_owned());
        }
        let stated = common.publish_on.as_ref().map(|day| day.value);
        let days = stated.into_iter().chain(record.published());
        let early = |day: &FuzzyDate| day.earliest().is_some_and(|first| first > self.as_at);
        let soon = days.filter(early).map(|day| format!("This will be published on {day}.")).next();
        soon.or_else(|| self.consent_expired(record))
    }

    fn consent_expired(self, record: &dyn Record) -> Option<String> {
        let story = record.as_any().downcast_ref::<Entry<Story>>()?;
        let Private(consent) = story.record.consent.as_ref()?;
        let over = consent.expires.earliest().is_some_and(|end| end < self.as_at);
        over.then(|| format!("The consent to this story ended: {}.", consent.expires))
    }
}

/// A record that is kept out, since it names one that is kept out and cannot be without it.
#[derive(Clone)]
pub(super) struct KeptOut {
    pub(super) record: Named,
    /// Where it names the other one.
    pub(super) place: Place,
    pub(super) other: Named,
}

impl KeptOut {
    fn finding(&self) -> Finding {
        let (folder, slug) = &self.other;
        let message = format!("this record is kept out of the website, since {folder}/{slug} is");
        Finding::warning("kept-out-too", &self.place, message)
            .help("publish the other record as well, or make this one a draft: `draft: yes`")
    }
}

/// The records of all kinds, each kind in a collection of its own.
pub(super) struct Records {
    shelves: Vec<Box<dyn Shelf>>,
    by_type: BTreeMap<TypeId, usize>,
    by_folder: BTreeMap<&'static str, usize>,
    pub(super) mentions: Vec<Mention>,
    /// The records that could not be read, since they cannot be without a hidden one.
    kept_out: Vec<KeptOut>,
    /// The CSV files of lists that are kept out.
    pub(super) csv_kept_out: BTreeSet<String>,
    /// The records that this edition keeps out.
    pub(super) hidden: Hidden,
    /// Which kinds have been asked for.
    pub(super) notes: Notes,
    /// What is there in the language in which was read.
    pub(super) translation: Translation,
}

impl std::fmt::Debug for Records {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.iter().map(Record::named)).finish()
    }
}

impl Records {
    /// Reads the records of an edition.
    ///
    /// Which records are kept out is only known when all are read; if there are any, everything is
    /// read once more, passing over what refers to them, so that no trace is left. A record that
    /// cannot be without a hidden one is then hidden too, until no more are found.
    pub(super) fn read(
        files: &[ContentFile],
        tongue: &Arc<Tongue>,
        edition: Edition,
        kept: &mut KeptRecords,
        findings: &mut Vec<Finding>,
    ) -> Self {
        let mut before = kept.taken(tongue);
        let mut read_once = |hidden: &Arc<Hidden>, found: &mut Vec<Finding>| {
            Self::read_once(files, tongue, hidden, (&mut before, kept), found)
        };
        let mut found = Vec::new();
        let all = read_once(&Arc::default(), &mut found);
        let mut hidden = if edition.drafts { Hidden::new() } else { all.hidden(edition) };
        all.report_expired(edition, findings);
        if hidden.is_empty() {
            findings.append(&mut found);
            return all;
        }
        loop {
            found.clear();
            let mut records = read_once(&Arc::new(hidden.clone()), &mut found);
            records.kept_out.retain(|kept| !hidden.contains(&kept.record));
            if records.kept_out.is_empty() {
                findings.append(&mut found);
                records.csv_kept_out = all.csv_of(&hidden);
                records.hide(&hidden);
                records.hidden = hidden;
                return records;
            }
            for kept in std::mem::take(&mut records.kept_out) {
                findings.push(kept.finding());
                hidden.insert(kept.record);
            }
        }
    }

    /// A story that leaves the site because a consent has ended is said to do so.
    fn report_expired(&self, edition: Edition, findings: &mut Vec<Finding>) {
        for entry in self.of::<Story>().iter() {
            let Some(words) = edition.consent_expired(entry) else { continue };
            let Some(Private(consent)) = &entry.record.consent else { continue };
            findings.push(
                Finding::warning(
                    "consent-expired",
                    &consent.expires.place,
                    format!("{words} It is kept out of the website"),
                )
                .help("ask the person again and write the new date, or remove the story"),
            );
        }
    }

    fn read_once(
        files: &[ContentFile],
        tongue: &Arc<Tongue>,
        hidden: &Arc<Hidden>,
        (before, kept): (&mut KeptRecords, &mut KeptRecords),
        findings: &mut Vec<Finding>,
    ) -> Self {
        let mut records = Self {
            shelves: Vec::new(),
            by_type: BTreeMap::new(),
            by_folder: BTreeMap::new(),
            mentions: Vec::new(),
            kept_out: Vec::new(),
            csv_kept_out: BTreeSet::new(),
            hidden: Hidden::new(),
            notes: Notes::default(),
            translation: Translation::default(),
        };
        let mut by_folder: HashMap<&str, Vec<&ContentFile>> = HashMap::new();
        for file in files {
            by_folder.entry(file.folder()).or_default().push(file);
        }
        macro_rules! read_all {
            ($($kind:ident),*) => { $(
                let files = by_folder.get(crate::record::$kind::FOLDER).map_or(&[][..], |f| f);
                let read = Collection::<crate::record::$kind>::read(
                    files, (tongue, hidden), &before.reads(hidden), kept, findings,
                );
                records.add_kind(read);
            )* };
        }
        for_all_kinds!(read_all);
        records
    }

    fn add_kind<K: Kind>(&mut self, (collection, read): (Collection<K>, Beside)) {
        self.translation.add(read.translation);
        self.mentions.extend(read.mentions);
        self.kept_out.extend(read.kept_out);
        self.by_type.insert(TypeId::of::<K>(), self.shelves.len());
        self.by_folder.insert(K::FOLDER, self.shelves.len());
        self.shelves.push(Box::new(collection));
    }

    /// The records of a kind.
    #[expect(clippy::expect_used, reason = "for_all_kinds! reads every kind")]
    pub(super) fn of<K: Kind>(&self) -> &Collection<K> {
        let found = self.by_type.get(&TypeId::of::<K>()).map(|number| self.shelf(*number));
        found.and_then(|found| found.as_any().downcast_ref()).expect("every kind has a collection")
    }

    /// The records in a folder.
    pub(super) fn in_folder(&self, folder: &str) -> impl Iterator<Item = &dyn Record> {
        self.shelf_in(folder).into_iter().flat_map(|found| found.records())
    }

    /// The record with this name.
    pub(super) fn find(&self, folder: &str, slug: &Slug) -> Option<&dyn Record> {
        self.shelf_in(folder)?.record(slug)
    }

    /// All records.
    pub(super) fn iter(&self) -> impl Iterator<Item = &dyn Record> {
        self.notes.everything();
        self.shelves.iter().flat_map(|shelf| shelf.records())
    }

    fn shelf_in(&self, folder: &str) -> Option<&dyn Shelf> {
        self.by_folder.get(folder).map(|number| self.shelf(*number))
    }

    /// A collection by its number. That it was asked for is noted.
    fn shelf(&self, number: usize) -> &dyn Shelf {
        self.notes.kind(number);
        &*self.shelves[number]
    }

    /// The folders of the kinds that have been asked for.
    pub(super) fn asked(&self) -> BTreeSet<&'static str> {
        let numbered = self.shelves.iter().enumerate();
        let asked = numbered.filter(|(number, _)| self.notes.has(*number));
        asked.map(|(_, shelf)| shelf.folder()).collect()
    }

    /// The records that this edition keeps out.
    fn hidden(&self, edition: Edition) -> Hidden {
        self.iter().filter(|r| edition.withheld(*r).is_some()).map(Record::named).collect()
    }

    /// The CSV files of hidden records.
    fn csv_of(&self, hidden: &Hidden) -> BTreeSet<String> {
        let lists = self.of::<PaymentList>().iter().filter(|e| hidden.contains(&e.named()));
        let lists = lists.filter_map(|e| Some(e.beside(&e.record.csv.as_ref()?.value)));
        let datasets = self.of::<Dataset>().iter().filter(|e| hidden.contains(&e.named()));
        let datasets = datasets.filter_map(|e| Some(e.beside(&e.record.csv.as_ref()?.value)));
        let postcodes = self.of::<PostcodeFile>().iter().filter(|e| hidden.contains(&e.named()));
        lists.chain(datasets).chain(postcodes.map(|e| e.beside(&e.record.csv.value))).collect()
    }

    fn hide(&mut self, hidden: &Hidden) {
        self.shelves.iter_mut().for_each(|shelf| shelf.hide(hidden));
    }
}
