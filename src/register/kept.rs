//! Records of an earlier reading, for a program that reads the content again and again.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::Arc;

use super::collection::Entry;
use super::records::KeptOut;
use crate::finding::{Finding, SourceFile};
use crate::record::{Hidden, Kind, Mention, Tongue, Translation};

/// What reading a file came to. It depends on the file, on its twins in other languages, on the
/// language in which it is read and on the records that are hidden from it, and on nothing else.
pub(super) struct FileRead<K> {
    /// The file and its twins.
    pub(super) sources: Vec<Arc<SourceFile>>,
    pub(super) entry: Option<Arc<Entry<K>>>,
    pub(super) findings: Vec<Finding>,
    pub(super) mentions: Vec<Mention>,
    pub(super) kept_out: Option<KeptOut>,
    pub(super) translation: Translation,
}

impl<K> FileRead<K> {
    /// Whether these are the very files that were read.
    pub(super) fn is_of(&self, sources: &[Arc<SourceFile>]) -> bool {
        self.sources.len() == sources.len()
            && self.sources.iter().zip(sources).all(|(one, two)| Arc::ptr_eq(one, two))
    }
}

/// What reading the files of a kind came to, by their paths.
pub(super) type Reads<K> = HashMap<String, Arc<FileRead<K>>>;

/// The records of all kinds as they were read last in a language, once for each set of hidden ones.
#[derive(Default)]
pub struct KeptRecords {
    tongue: Arc<Tongue>,
    kinds: Vec<(Arc<Hidden>, Kinds)>,
}

/// The [`Reads`] of all kinds.
type Kinds = HashMap<TypeId, Box<dyn Any + Send>>;

impl KeptRecords {
    /// Takes what was kept, to keep anew what is read in a language. What was read in another
    /// language is forgotten.
    pub(super) fn taken(&mut self, tongue: &Arc<Tongue>) -> Self {
        let anew = Self { tongue: Arc::clone(tongue), kinds: Vec::new() };
        let before = std::mem::replace(self, anew);
        if before.tongue == *tongue { before } else { Self::default() }
    }

    /// What reading the files of a kind came to, with these records hidden.
    pub(super) fn reads<K: Kind>(&mut self, hidden: &Hidden) -> Reads<K> {
        let kinds = self.kinds.iter_mut().find(|(other, _)| **other == *hidden);
        let reads = kinds.and_then(|(_, kinds)| kinds.remove(&TypeId::of::<K>()));
        reads.and_then(|reads| reads.downcast().ok()).map_or_else(Reads::new, |reads| *reads)
    }

    /// Keeps what reading the files of a kind came to.
    pub(super) fn keep<K: Kind>(&mut self, hidden: &Arc<Hidden>, reads: Reads<K>) {
        let place = self.kinds.iter().position(|(other, _)| **other == **hidden);
        let place = place.unwrap_or_else(|| {
            self.kinds.push((Arc::clone(hidden), Kinds::new()));
            self.kinds.len() - 1
        });
        self.kinds[place].1.insert(TypeId::of::<K>(), Box::new(reads));
    }
}
