//! A table that has its record already: what is withheld there may raise further questions, and each
//! gets a place among the decisions.

use std::path::Path;

use super::decisions;
use super::trial::Trial;
use crate::cli::args::{self, Import};
use crate::cli::fresh::Refusal;
use crate::cli::rewrite::{self, Rewrite};
use crate::cli::show;
use crate::finding::SourceFile;
use crate::ledger::Question;
use crate::record::PaymentList;
use crate::register::{Entry, Register};
use crate::source::{ContentFile, Folder, add_to_list, edited, yaml};

/// Writes a place for each open question into the record that this very table has. Whether all went
/// well; `None` where it has no record that can be read.
///
/// # Errors
/// A refusal where there is nothing to decide, or no place for it.
pub(super) fn run(
    options: &Import,
    path: &Path,
    table: &ContentFile,
    folder: &mut Folder,
) -> Option<Result<bool, Refusal>> {
    let register = Register::read(folder, args::everything(), &mut Vec::new());
    let (list, there) = register.all::<PaymentList>().iter().find_map(|list| {
        let csv = list.record.csv.as_ref()?;
        let there = folder.file(&list.beside(&csv.value))?;
        let is_named = Path::new(&csv.value).file_name() == path.file_name();
        (is_named && there.source.text() == table.source.text()).then_some((list, there))
    })?;
    let record = folder.file(&list.path)?;
    let Some(questions) = Trial::of(folder, there, record).questions(&path.display().to_string())
    else {
        return Some(Ok(false));
    };
    let changed = match with_places(&register, list, record, &questions) {
        Ok(changed) => changed,
        Err(refusal) => return Some(Err(refusal)),
    };
    let write = Rewrite { moved: Vec::new(), files: vec![changed.clone()] };
    if let Err(finding) = rewrite::write(&options.content, &write) {
        show(&[finding]);
        return Some(Ok(false));
    }
    anstream::println!("{}", told(record, questions.len()));
    *folder = folder.replacing(|file| file.path == list.path, [changed]);
    Some(Ok(true))
}

/// The record with a place for each question.
fn with_places(
    register: &Register,
    list: &Entry<PaymentList>,
    record: &ContentFile,
    questions: &[Question],
) -> Result<ContentFile, Refusal> {
    let shown = record.source.path();
    if questions.is_empty() {
        let problem = format!("{shown} is there already; nothing was changed");
        let help = "it asks nothing more: open it and change it, or give the table another name";
        return Err(Refusal::new(problem, help));
    }
    let earlier = decisions::earlier(register, list.record.payer.slug());
    let places = decisions::places(questions, &earlier);
    let places: Vec<&str> = places.iter().map(String::as_str).collect();
    let text = record.source.text();
    let root = yaml::parse(&record.source, 0..text.len(), &mut Vec::new());
    let edit = root.and_then(|root| add_to_list(&root, "private", &places));
    let edit = edit.ok_or_else(|| {
        let problem =
            format!("{shown} is written so that no decision can be added; nothing was changed");
        let help = "write each decision on lines of its own, the first behind a hyphen, like - words: \"…\"";
        Refusal::new(problem, help)
    })?;
    let source = SourceFile::new(shown, edited(text, &[edit]));
    Ok(ContentFile { path: record.path.clone(), source })
}

/// What the person at the terminal is told.
fn told(record: &ContentFile, count: usize) -> String {
    format!(
        "{} now at the end of private: in {} — write there what you decide. Until then the website is \
         not built.",
        decisions::cells(count),
        record.source.path()
    )
}
