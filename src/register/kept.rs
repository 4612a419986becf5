//! Records of an earlier reading, for a program that reads the content again and again.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::Arc;

use super::collection::Entry;
use super::records::KeptOut;
use crate::finding::{Finding, SourceFile};
use crate::record::{Hidden, Kind, Mention};

/// What reading a file came to. It depends on the file and on the records that are hidden from it,
/// and on nothing else.
pub(super) struct FileRead<K> {
    pub(super) source: Arc<SourceFile>,
    pub(super) entry: Option<Arc<Entry<K>>>,
    pub(super) findings: Vec<Finding>,
    pub(super) mentions: Vec<Mention>,
    pub(super) kept_out: Option<KeptOut>,
}

/// What reading the files of a kind came to, by their paths.
pub(super) type Reads<K> = HashMap<String, Arc<FileRead<K>>>;

/// The records of all kinds as they were read last, once for each set of hidden ones.
#[derive(Default)]
pub struct KeptRecords(Vec<(Arc<Hidden>, Kinds)>);

/// The [`Reads`] of all kinds.
type Kinds = HashMap<TypeId, Box<dyn Any + Send>>;

impl KeptRecords {
    /// What reading the files of a kind came to, with these records hidden.
    pub(super) fn reads<K: Kind>(&mut self, hidden: &Hidden) -> Reads<K> {
        let kinds = self.0.iter_mut().find(|(other, _)| **other == *hidden);
        let reads = kinds.and_then(|(_, kinds)| kinds.remove(&TypeId::of::<K>()));
        reads.and_then(|reads| reads.downcast().ok()).map_or_else(Reads::new, |reads| *reads)
    }

    /// Keeps what reading the files of a kind came to.
    pub(super) fn keep<K: Kind>(&mut self, hidden: &Arc<Hidden>, reads: Reads<K>) {
        let place = self.0.iter().position(|(other, _)| **other == **hidden);
        let place = place.unwrap_or_else(|| {
            self.0.push((Arc::clone(hidden), Kinds::new()));
            self.0.len() - 1
        });
        self.0[place].1.insert(TypeId::of::<K>(), Box::new(reads));
    }
}
