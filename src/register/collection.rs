//! The records of one kind, by name.

use std::any::Any;
use std::sync::Arc;

use rayon::prelude::*;

use super::kept::{FileRead, KeptRecords, Reads};
use super::records::KeptOut;
use super::twins::{self, Twins};
use crate::finding::{Finding, Place, SourceFile};
use crate::record::{
    Common, FromNode, Hidden, Kind, KindInfo, Mention, Named, Reader, SeenField, Tongue,
    Translation, Written,
};
use crate::source::{ContentFile, Markdown, split_front_matter, yaml};
use crate::value::{FuzzyDate, Mistake, SitePath, Slug};

/// A record with its name and its file.
#[derive(Debug, Clone)]
pub struct Entry<K> {
    /// The name: the file's, without its ending.
    pub slug: Slug,
    /// What the file says.
    pub record: K,
    /// The text below the front matter; empty for records that are YAML only.
    pub body: Option<Markdown>,
    /// The path inside the content folder.
    pub path: String,
    /// The file.
    pub file: Arc<SourceFile>,
}

impl<K: Kind> Entry<K> {
    /// The address of the record's page. Pages of their own stand at the root.
    pub fn address(&self) -> SitePath {
        address_of(K::FOLDER, &self.slug)
    }

    /// The name that residents read.
    pub fn name(&self) -> &str {
        self.record.name()
    }

    /// The path inside the content folder of a file that lies beside the record's.
    pub fn beside(&self, name: &str) -> String {
        let folder = self.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        format!("{folder}/{name}")
    }
}

/// The address of the record `slug` in `folder`.
pub fn address_of(folder: &str, slug: &Slug) -> SitePath {
    if folder == crate::record::Page::FOLDER {
        SitePath::page([slug.as_str()])
    } else {
        SitePath::page([folder, slug.as_str()])
    }
}

/// A record of any kind, seen without its type.
pub trait Record: Send + Sync {
    /// What there is to know about its kind.
    fn kind(&self) -> &'static KindInfo;
    /// Its name: the file's, without its ending.
    fn slug(&self) -> &Slug;
    /// The name that residents read.
    fn name(&self) -> &str;
    /// The address of its page.
    fn address(&self) -> SitePath;
    /// The path of its file inside the content folder.
    fn path(&self) -> &str;
    /// Its file.
    fn file(&self) -> &Arc<SourceFile>;
    /// What all kinds share.
    fn common(&self) -> &Common;
    /// Its fields with their values, those that all kinds share at the end.
    fn fields(&self) -> Vec<SeenField<'_>>;
    /// The text below the front matter, of a record in Markdown.
    fn body(&self) -> Option<&Markdown>;
    /// The day before which it is kept out.
    fn published(&self) -> Option<FuzzyDate>;
    /// When what it tells of happened.
    fn happened(&self) -> Option<FuzzyDate>;
    /// The record as data.
    fn data(&self) -> serde_json::Value;
    /// The entry itself, for those who know its type.
    fn as_any(&self) -> &dyn Any;

    /// The folder of its kind and its name.
    fn named(&self) -> Named {
        (self.kind().folder, self.slug().clone())
    }
}

impl<K: Kind> Record for Entry<K> {
    fn kind(&self) -> &'static KindInfo {
        KindInfo::of::<K>()
    }
    fn slug(&self) -> &Slug {
        &self.slug
    }
    fn name(&self) -> &str {
        self.record.name()
    }
    fn address(&self) -> SitePath {
        address_of(K::FOLDER, &self.slug)
    }
    fn path(&self) -> &str {
        &self.path
    }
    fn file(&self) -> &Arc<SourceFile> {
        &self.file
    }
    fn common(&self) -> &Common {
        self.record.common()
    }
    fn fields(&self) -> Vec<SeenField<'_>> {
        self.record.seen_fields()
    }
    fn body(&self) -> Option<&Markdown> {
        self.body.as_ref()
    }
    fn published(&self) -> Option<FuzzyDate> {
        self.record.published()
    }
    fn happened(&self) -> Option<FuzzyDate> {
        self.record.happened()
    }
    fn data(&self) -> serde_json::Value {
        serde_json::to_value(&self.record).unwrap_or_default()
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// All records of a kind, sorted by name.
#[derive(Debug, Clone)]
pub struct Collection<K> {
    entries: Vec<Arc<Entry<K>>>,
}

impl<K> Default for Collection<K> {
    fn default() -> Self {
        Self { entries: Vec::new() }
    }
}

/// What was found beside the records when they were read.
#[derive(Default)]
pub(super) struct Beside {
    /// The records that are named.
    pub(super) mentions: Vec<Mention>,
    /// The records that cannot be without a hidden one.
    pub(super) kept_out: Vec<KeptOut>,
    /// What is there in the language in which was read.
    pub(super) translation: Translation,
}

/// A collection of records of any kind.
pub(super) trait Shelf: Send + Sync {
    /// The folder of the kind.
    fn folder(&self) -> &'static str;
    /// All records, by name of file.
    fn records(&self) -> Box<dyn Iterator<Item = &dyn Record> + '_>;
    /// The record with this name.
    fn record(&self, slug: &Slug) -> Option<&dyn Record>;
    /// Takes hidden records out.
    fn hide(&mut self, hidden: &Hidden);
    /// The collection itself, for those who know its type.
    fn as_any(&self) -> &dyn Any;
}

impl<K: Kind> Shelf for Collection<K> {
    fn folder(&self) -> &'static str {
        K::FOLDER
    }
    fn records(&self) -> Box<dyn Iterator<Item = &dyn Record> + '_> {
        Box::new(self.iter().map(|entry| entry as &dyn Record))
    }
    fn record(&self, slug: &Slug) -> Option<&dyn Record> {
        self.get(slug).map(|entry| entry as &dyn Record)
    }
    fn hide(&mut self, hidden: &Hidden) {
        self.entries.retain(|entry| !hidden.contains(&entry.named()));
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl<K: Kind> Collection<K> {
    /// Reads those of the files in the kind's folder that hold its records, except those that were read `before`, and keeps what
    /// came of it. Files are read in parallel; findings and mentions come out in the order of the
    /// files.
    pub(super) fn read(
        files: &[&ContentFile],
        (tongue, hidden): (&Arc<Tongue>, &Arc<Hidden>),
        before: &Reads<K>,
        kept: &mut KeptRecords,
        findings: &mut Vec<Finding>,
    ) -> (Self, Beside) {
        let ending = if K::WRITTEN == Written::Markdown { "md" } else { "yaml" };
        let files = files.iter().copied().filter(|file| file.ending() == ending);
        let (twins, files): (Vec<_>, Vec<_>) =
            files.partition(|file| twins::names_language(file, tongue));
        let twins = Twins::of(&twins, &files, tongue, findings);
        let read = |file: &&ContentFile| {
            let sources = || twins.with_sources(file);
            let same = before.of(&file.source).filter(|read| read.is_of(sources()));
            let read = || {
                let sources = sources().cloned().collect();
                Arc::new(read_file(file, sources, &twins, Reader::new(tongue, hidden)))
            };
            same.map_or_else(read, Arc::clone)
        };
        let reads: Vec<Arc<FileRead<K>>> = files.par_iter().map(read).collect();
        let mut beside = Beside::default();
        for read in &reads {
            findings.extend(read.findings.iter().cloned());
            beside.mentions.extend(read.mentions.iter().cloned());
            beside.kept_out.extend(read.kept_out.clone());
            beside.translation.add(read.translation.clone());
        }
        let entries = reads.iter().filter_map(|read| read.entry.clone()).collect();
        kept.keep(hidden, reads);
        (Self::of(entries, findings), beside)
    }

    /// The records by name. Two of one name are a finding.
    fn of(mut entries: Vec<Arc<Entry<K>>>, findings: &mut Vec<Finding>) -> Self {
        entries.sort_by(|one, other| one.slug.cmp(&other.slug));
        entries.dedup_by(|second, first| {
            let same = second.slug == first.slug;
            findings.extend(same.then(|| {
                Finding::error("duplicate-id", &Place::whole(&second.file), format!("there are two files for the {} {}", K::ONE, second.slug))
                    .help("give one of the files another name; the name of the file is the name of the record")
                    .also("the other file", &Place::whole(&first.file))
            }));
            same
        });
        Self { entries }
    }
}

impl<K> Collection<K> {
    /// The record with this name.
    pub fn get(&self, slug: &Slug) -> Option<&Entry<K>> {
        let found = self.entries.binary_search_by(|entry| entry.slug.cmp(slug));
        found.ok().map(|at| &*self.entries[at])
    }

    /// All records, by name of file.
    pub fn iter(&self) -> impl Iterator<Item = &Entry<K>> {
        self.entries.iter().map(|entry| &**entry)
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

fn read_file<K: Kind>(
    file: &ContentFile,
    sources: Vec<Arc<SourceFile>>,
    twins: &Twins<'_>,
    mut reader: Reader,
) -> FileRead<K> {
    let slug = file_slug(file, &mut reader);
    let mut reader = reader.of(K::FOLDER, slug.as_ref());
    let (record, body) = read_record(file, twins, &mut reader);
    let entry = record.zip(slug).map(|(record, slug)| {
        let (path, file) = (file.path.clone(), Arc::clone(&file.source));
        Arc::new(Entry { slug, record, body, path, file })
    });
    let hidden = reader.kept_out_with().zip(reader.of_record().cloned());
    let hidden = hidden.filter(|_| entry.is_none());
    let mut translation = reader.translation;
    let lacks = entry.as_ref().filter(|_| translation.lacking > 0);
    translation.files.extend(lacks.map(|entry| entry.path.clone()));
    FileRead {
        sources,
        entry,
        kept_out: hidden.map(|((other, place), record)| KeptOut { record, place, other }),
        translation,
        findings: reader.findings,
        mentions: reader.mentions,
    }
}

fn read_record<K: FromNode>(
    file: &ContentFile,
    twins: &Twins<'_>,
    reader: &mut Reader,
) -> (Option<K>, Option<Markdown>) {
    if file.ending() == "md" {
        let Some((node, body)) = split_front_matter(&file.source, &mut reader.findings) else {
            return (None, None);
        };
        let (node, body) = twins.joined(file, node, body, reader);
        return (reader.read(node), Some(body));
    }
    (read_yaml(file, reader), None)
}

/// Reads a whole file as YAML.
pub(super) fn read_yaml<T: FromNode>(file: &ContentFile, reader: &mut Reader) -> Option<T> {
    let whole = 0..file.source.text().len();
    let node = yaml::parse(&file.source, whole, &mut reader.findings);
    reader.read(node?)
}

fn file_slug(file: &ContentFile, reader: &mut Reader) -> Option<Slug> {
    let report = |mistake: Mistake| {
        let message = format!("the file name “{}” {}", file.stem(), mistake.problem);
        reader.findings.push(
            Finding::error("bad-file-name", &Place::whole(&file.source), message)
                .help(mistake.help),
        );
    };
    file.stem().parse().map_err(report).ok()
}
