//! All records together: references resolved, addresses claimed, links followed backwards.

mod addresses;
mod alone;
mod asked;
mod brand;
mod checks;
mod collection;
mod folders;
mod kept;
mod links;
mod records;
mod status;
mod suppliers;
mod twins;

pub use addresses::Addresses;
pub use alone::read_site;
pub use brand::Logo;
pub use collection::{Collection, Entry, Record, address_of};
pub use kept::KeptRecords;
pub use links::{Backlink, Links};
pub use records::Edition;
pub use status::Status;
pub use suppliers::Suppliers;

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use records::Records;

use crate::finding::{Finding, nearest};
use crate::record::{Hidden, Kind, KindInfo, Mention, Related, Site, Tongue, Translation};
use crate::source::Folder;
use crate::value::{Language, Reference, SitePath, Slug};

/// All records of a site.
#[derive(Debug)]
pub struct Register {
    /// What `site.yaml` says.
    pub site: Site,
    /// The publisher's logo, if it has one.
    pub logo: Option<Logo>,
    /// Which names of suppliers mean one.
    pub suppliers: Suppliers,
    /// Which edition of the content this is.
    pub edition: Edition,
    /// Who is linked to whom, seen from the other end.
    pub links: Links,
    /// Every address of a record and every older one that leads to it.
    pub addresses: Addresses,
    records: Records,
    written: HashSet<String>,
}

impl Register {
    /// Reads all records out of the files of the content folder.
    ///
    /// Every mistake is a finding beside the records that could be read. Where `site.yaml` cannot be
    /// read, something stands in for it, so that everything else is checked all the same.
    pub fn read(folder: &Folder, edition: Edition, findings: &mut Vec<Finding>) -> Self {
        Self::read_again(folder, edition, &mut KeptRecords::default(), findings)
    }

    /// Reads all records as [`Register::read`] does, except those whose files are the very ones from
    /// which they were kept. Keeps them for the next time.
    pub fn read_again(
        folder: &Folder,
        edition: Edition,
        kept: &mut KeptRecords,
        findings: &mut Vec<Finding>,
    ) -> Self {
        folders::check(&folder.files, findings);
        let site = read_site(folder, findings);
        if let Some(site) = &site {
            checks::check_statement(site, edition.as_at, findings);
        }
        let site = site.unwrap_or_else(Site::stand_in);
        let tongue = Tongue::main(&site.languages());
        Self::of(site, folder, &Arc::new(tongue), edition, kept, findings)
    }

    /// The same content in another language of the site; records are kept for the next time.
    #[must_use]
    pub fn translated(
        &self,
        folder: &Folder,
        language: &Language,
        kept: &mut KeptRecords,
        findings: &mut Vec<Finding>,
    ) -> Self {
        let tongue = Arc::new(Tongue::main(&self.site.languages()).of(language));
        let mut translation = Translation::default();
        let site = alone::read_site_in(folder, &tongue, &mut translation, findings);
        let site = site.unwrap_or_else(Site::stand_in);
        let mut register = Self::of(site, folder, &tongue, self.edition, kept, findings);
        register.records.translation.add(translation);
        register
    }

    /// What is there in the language in which the content was read.
    pub fn translation(&self) -> &Translation {
        &self.records.translation
    }

    fn of(
        site: Site,
        folder: &Folder,
        tongue: &Arc<Tongue>,
        edition: Edition,
        kept: &mut KeptRecords,
        findings: &mut Vec<Finding>,
    ) -> Self {
        let files = &folder.files;
        let records = Records::read(files, tongue, edition, kept, findings);
        let suppliers = Suppliers::read(folder, tongue, findings);
        let (links, addresses) = rayon::join(
            || Links::of(&records, &suppliers),
            || Addresses::claim(&records, findings),
        );
        let register = Self {
            logo: brand::read(&site, folder, findings),
            site,
            edition,
            links,
            suppliers,
            addresses,
            records,
            written: files.iter().map(|f| &f.path).chain(&folder.unread).cloned().collect(),
        };
        let mut found = Vec::new();
        rayon::join(|| register.check_mentions(findings), || checks::check(&register, &mut found));
        findings.append(&mut found);
        register
    }

    /// The records of a kind.
    pub fn all<K: Kind>(&self) -> &Collection<K> {
        self.records.of::<K>()
    }

    /// All records of all kinds.
    pub fn records(&self) -> impl Iterator<Item = &dyn Record> {
        self.records.iter()
    }

    /// The records in a folder, by name of file.
    pub fn in_folder(&self, folder: &str) -> impl Iterator<Item = &dyn Record> {
        self.records.in_folder(folder)
    }

    /// The record with this name.
    pub fn find(&self, folder: &str, slug: &Slug) -> Option<&dyn Record> {
        self.records.find(folder, slug)
    }

    /// The record whose page has this address.
    pub fn at(&self, address: &SitePath) -> Option<&dyn Record> {
        let (folder, slug) = match address.as_str().trim_end_matches('/').split_once('/') {
            Some(parts) => parts,
            None => (crate::record::Page::FOLDER, address.as_str().trim_end_matches('/')),
        };
        let record = self.find(folder, &slug.parse().ok()?)?;
        (record.address() == *address).then_some(record)
    }

    /// The record that is written in this file of the content folder.
    pub fn in_file(&self, path: &str) -> Option<&dyn Record> {
        let (folder, name) = path.split_once('/')?;
        let (stem, _) = name.rsplit_once('.')?;
        self.find(folder, &stem.parse().ok()?).filter(|record| record.path() == path)
    }

    /// The record that is named as `folder/name`.
    pub fn related(&self, related: &Related) -> Option<&dyn Record> {
        self.find(related.folder, &related.slug)
    }

    /// The record that is referred to.
    pub fn refer<K: Kind>(&self, reference: &Reference<K>) -> Option<&Entry<K>> {
        self.all::<K>().get(reference.slug())
    }

    /// Every place where a record is named as a reference.
    pub fn mentions(&self) -> &[Mention] {
        self.records.notes.everything();
        &self.records.mentions
    }

    /// Whether the content folder has a file at this path, even one that is broken and has a
    /// finding of its own.
    pub fn is_written(&self, path: &str) -> bool {
        self.written.contains(path)
    }

    /// The records that this edition keeps out.
    pub fn hidden(&self) -> &Hidden {
        &self.records.hidden
    }

    /// Does some work, and tells the folders of the kinds of record that it asked for. What it made
    /// is the same for another register in which these, the site, the edition and what is hidden
    /// are the same; it must not look at links, addresses or the logo.
    pub fn asked_by<T>(&self, work: impl FnOnce() -> T) -> (T, BTreeSet<&'static str>) {
        self.records.notes.clear();
        let made = work();
        (made, self.records.asked())
    }

    /// Whether a CSV file belongs to a list that is not published yet.
    pub fn csv_kept_out(&self, path: &str) -> bool {
        self.records.notes.everything();
        self.records.csv_kept_out.contains(path)
    }

    /// Every reference must lead to a record. A record whose file is there but broken has a
    /// finding of its own, so references to it are passed over.
    fn check_mentions(&self, findings: &mut Vec<Finding>) {
        for mention in &self.records.mentions {
            let Mention { folder, slug, .. } = mention;
            let file = |ending| self.is_written(&format!("{folder}/{slug}.{ending}"));
            if self.find(folder, slug).is_some() || file("yaml") || file("yml") || file("md") {
                continue;
            }
            let known: Vec<&Slug> = self.in_folder(folder).map(Record::slug).collect();
            let ending = KindInfo::in_folder(folder).map_or("yaml", KindInfo::ending);
            let help = match nearest(slug.as_str(), known.iter().map(|s| s.as_str())) {
                Some(near) => format!("did you mean {near}?"),
                None => format!(
                    "write the name of a file in {folder}/, without its ending, or add {folder}/{slug}.{ending}"
                ),
            };
            let elsewhere = self.records().find(|record| record.slug() == slug);
            let help = match elsewhere {
                Some(record) => format!(
                    "{slug} is the name of a record in {}/; a record in {folder}/ is wanted here",
                    record.kind().folder
                ),
                None => help,
            };
            let message = format!("there is no record {slug} in {folder}/");
            findings.push(Finding::error("unknown-reference", &mention.place, message).help(help));
        }
    }
}
