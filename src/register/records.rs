//! All records as they are read, before anything is known about how they belong together.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;

use super::{Collection, Entry};
use crate::finding::Finding;
use crate::record::{
    Area, Hidden, Kind, Mention, Organisation, Page, Partnership, PaymentList, SharedService, Story,
};
use crate::source::ContentFile;
use crate::value::FuzzyDate;

/// Which edition of the content is shown.
#[derive(Debug, Clone, Copy)]
pub struct Edition {
    /// The day whose state is shown.
    pub as_at: Date,
    /// Whether records that are not published yet are shown too, for a preview.
    pub drafts: bool,
}

impl Edition {
    /// Why a record is not published in this edition, if it is not: it is a draft, or its day has
    /// not come.
    pub fn withheld<K: Kind>(&self, record: &K) -> Option<String> {
        let common = record.common();
        if common.draft == Some(true) {
            return Some("This is a draft.".to_owned());
        }
        let stated = common.publish_on.as_ref().map(|day| day.value);
        let days = stated.into_iter().chain(record.dated());
        let early = |day: &FuzzyDate| day.earliest().is_some_and(|first| first > self.as_at);
        days.filter(early).map(|day| format!("This will be published on {day}.")).next()
    }
}

/// The records of all kinds.
#[derive(Debug, Default)]
pub(super) struct Records {
    pub(super) organisations: Collection<Organisation>,
    pub(super) partnerships: Collection<Partnership>,
    pub(super) shared_services: Collection<SharedService>,
    pub(super) areas: Collection<Area>,
    pub(super) payment_lists: Collection<PaymentList>,
    pub(super) stories: Collection<Story>,
    pub(super) pages: Collection<Page>,
    pub(super) mentions: Vec<Mention>,
    /// The CSV files of lists that are kept out.
    pub(super) csv_kept_out: BTreeSet<String>,
}

impl Records {
    /// Reads the records of an edition.
    ///
    /// Which records are kept out is only known when all are read; if there are any, everything is
    /// read once more, passing over what refers to them, so that no trace is left.
    pub(super) fn read(
        files: &[ContentFile],
        edition: Edition,
        findings: &mut Vec<Finding>,
    ) -> Self {
        let mut first = Vec::new();
        let records = Self::read_once(files, &Arc::default(), &mut first);
        let hidden = if edition.drafts { Hidden::new() } else { records.hidden(edition) };
        if hidden.is_empty() {
            findings.append(&mut first);
            return records;
        }
        let mut records = Self::read_once(files, &Arc::new(hidden.clone()), findings);
        records.hide(&hidden);
        records
    }

    fn read_once(files: &[ContentFile], hidden: &Arc<Hidden>, findings: &mut Vec<Finding>) -> Self {
        let mut mentions = Vec::new();
        Self {
            organisations: Collection::read(files, hidden, findings, &mut mentions),
            partnerships: Collection::read(files, hidden, findings, &mut mentions),
            shared_services: Collection::read(files, hidden, findings, &mut mentions),
            areas: Collection::read(files, hidden, findings, &mut mentions),
            payment_lists: Collection::read(files, hidden, findings, &mut mentions),
            stories: Collection::read(files, hidden, findings, &mut mentions),
            pages: Collection::read(files, hidden, findings, &mut mentions),
            mentions,
            csv_kept_out: BTreeSet::new(),
        }
    }

    /// The records that this edition keeps out.
    fn hidden(&self, edition: Edition) -> Hidden {
        fn out<K: Kind>(edition: Edition) -> impl Fn(&Entry<K>) -> bool {
            move |entry| edition.withheld(&entry.record).is_some()
        }
        let mut hidden: Hidden = self.organisations.named(out(edition)).collect();
        hidden.extend(self.partnerships.named(out(edition)));
        hidden.extend(self.shared_services.named(out(edition)));
        hidden.extend(self.areas.named(out(edition)));
        hidden.extend(self.payment_lists.named(out(edition)));
        hidden.extend(self.stories.named(out(edition)));
        hidden.extend(self.pages.named(out(edition)));
        hidden
    }

    fn hide(&mut self, hidden: &Hidden) {
        let out = |e: &&Entry<PaymentList>| hidden.contains(&(PaymentList::FOLDER, e.slug.clone()));
        let lists = self.payment_lists.iter().filter(out);
        self.csv_kept_out = lists.filter_map(|e| e.record.csv_path(&e.path)).collect();
        self.organisations.hide(hidden);
        self.partnerships.hide(hidden);
        self.shared_services.hide(hidden);
        self.areas.hide(hidden);
        self.payment_lists.hide(hidden);
        self.stories.hide(hidden);
        self.pages.hide(hidden);
    }
}
