//! Records in Markdown have their text in another language in a file of its own: beside
//! `stories/dentist.md` stands `stories/dentist.cy.md`, with the fields that differ and the text.

use std::collections::BTreeMap;
use std::iter;
use std::sync::Arc;

use crate::finding::{Finding, Place, SourceFile};
use crate::record::{Reader, Tongue};
use crate::source::yaml::{Content, Node};
use crate::source::{ContentFile, Markdown, split_front_matter};

/// Whether a file is that of a record in another language of the site.
pub(super) fn names_language(file: &ContentFile, tongue: &Tongue) -> bool {
    file.ending() == "md" && tongue.file_twin(file.stem()).is_some()
}

/// The files of records in other languages, by the path of the record's own file without its
/// ending.
pub(super) struct Twins<'a>(BTreeMap<String, Vec<(&'a str, &'a ContentFile)>>);

impl<'a> Twins<'a> {
    /// The twins of these records. One that has no record is a finding.
    pub(super) fn of(
        twins: &[&'a ContentFile],
        records: &[&ContentFile],
        tongue: &Tongue,
        findings: &mut Vec<Finding>,
    ) -> Self {
        let mut of_records: BTreeMap<String, Vec<_>> = BTreeMap::new();
        for file in twins {
            let Some((stem, language)) = tongue.file_twin(file.stem()) else { continue };
            if !records.iter().any(|record| record.stem() == stem) {
                let message = format!("there is no {stem}.md beside this file");
                findings.push(
                    Finding::error("twin-alone", &Place::whole(&file.source), message).help(
                        "write the record in the main language too, or give this file its name",
                    ),
                );
                continue;
            }
            let path = format!("{}/{stem}", file.folder());
            of_records.entry(path).or_default().push((language, *file));
        }
        Self(of_records)
    }

    /// The file of a record and those of its twins.
    pub(super) fn with_sources(&self, file: &ContentFile) -> Vec<Arc<SourceFile>> {
        let twins = self.beside(file).iter().map(|(_, twin)| *twin);
        iter::once(file).chain(twins).map(|file| Arc::clone(&file.source)).collect()
    }

    /// The twins of the file of a record, each with its language.
    fn beside(&self, file: &ContentFile) -> &[(&'a str, &'a ContentFile)] {
        self.0.get(&format!("{}/{}", file.folder(), file.stem())).map_or(&[], Vec::as_slice)
    }

    /// A record with the fields of its twins beside its own, and the text in the language at hand.
    pub(super) fn joined(
        &self,
        file: &ContentFile,
        mut node: Node,
        mut body: Markdown,
        reader: &mut Reader,
    ) -> (Node, Markdown) {
        let mut there = false;
        for (language, twin) in self.beside(file) {
            let Some((fields, text)) = split_front_matter(&twin.source, &mut reader.findings)
            else {
                continue;
            };
            if let (Content::Map(own), Content::Map(fields)) = (&mut node.content, fields.content) {
                own.extend(fields.into_iter().map(|mut entry| {
                    entry.key = format!("{}_{language}", entry.key);
                    entry
                }));
            }
            if reader.tongue.is_now(language) {
                there = true;
                body = text;
            }
        }
        reader.note_body(&body, there);
        (node, body)
    }
}
