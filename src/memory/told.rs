//! What was found, kept so that it can be told again.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::finding::{Finding, Place, Severity, SourceFile, explain};

/// A finding without the text of its files.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Told {
    id: String,
    note: bool,
    message: String,
    help: Option<String>,
    place: Option<Spot>,
    also: Vec<(String, Spot)>,
}

/// A place in a file.
#[derive(Debug, Serialize, Deserialize)]
struct Spot {
    path: String,
    start: usize,
    end: usize,
    /// Whether its file has a text to be shown.
    text: bool,
}

/// The files whose texts are shown, each read once.
pub(super) type Texts = BTreeMap<String, Arc<SourceFile>>;

impl Told {
    /// Keeps a finding. `None` of an error: after one, nothing is published or remembered.
    pub(super) fn of(finding: &Finding) -> Option<Self> {
        if finding.severity == Severity::Error {
            return None;
        }
        let also = finding.also.iter().map(|(words, place)| (words.clone(), Spot::of(place)));
        Some(Self {
            id: finding.id.to_owned(),
            note: finding.severity == Severity::Note,
            message: finding.message.clone(),
            help: finding.help.clone(),
            place: finding.place.as_ref().map(Spot::of),
            also: also.collect(),
        })
    }

    /// The finding, with the texts that `read` gives; `None` where one is missing.
    pub(super) fn again(
        self,
        texts: &mut Texts,
        read: &dyn Fn(&str) -> Option<Arc<SourceFile>>,
    ) -> Option<Finding> {
        let place = match self.place {
            Some(spot) => Some(spot.again(texts, read)?),
            None => None,
        };
        let also = self.also.into_iter();
        let also = also.map(|(words, spot)| Some((words, spot.again(texts, read)?)));
        Some(Finding {
            id: explain(&self.id)?.id,
            severity: if self.note { Severity::Note } else { Severity::Warning },
            message: self.message,
            place,
            help: self.help,
            also: also.collect::<Option<_>>()?,
        })
    }
}

impl Spot {
    fn of(place: &Place) -> Self {
        let (file, span) = (place.file(), place.span());
        Self {
            path: file.path().to_owned(),
            start: span.start,
            end: span.end,
            text: !file.text().is_empty(),
        }
    }

    fn again(
        self,
        texts: &mut Texts,
        read: &dyn Fn(&str) -> Option<Arc<SourceFile>>,
    ) -> Option<Place> {
        let file = match texts.get(&self.path) {
            Some(file) => Arc::clone(file),
            None if self.text => read(&self.path)?,
            None => SourceFile::new(&self.path, ""),
        };
        texts.insert(self.path, Arc::clone(&file));
        Some(Place::new(&file, self.start..self.end))
    }
}
