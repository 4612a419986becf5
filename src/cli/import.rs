//! `daylight import`: a list of payments as the finance system exported it, from the first look to
//! the record with which it is read, and last month's answers for this month's list.
//!
//! The list is read once in memory, by the same way as in a build. Only if that found no mistakes
//! is anything written; the table itself is never changed.

mod again;
mod covers;
mod decisions;
mod payer;
mod trial;
mod words;

use std::path::Path;

use super::args::{self, Import};
use super::fresh::{self, Refusal};
use super::show;
use crate::finding::SourceFile;
use crate::ledger::{About, Proposal, Question};
use crate::record::{Kind as _, Organisation, PaymentCode, PaymentList};
use crate::register::{Entry, Register};
use crate::source::{ContentFile, Folder, read_folder, read_table};
use crate::value::Slug;
use covers::Covers;
use trial::Trial;

/// Imports each file. Whether all went well.
pub(super) fn run(options: &Import) -> bool {
    let mut folder = read_folder(&options.content, &mut Vec::new());
    let imports = options.files.iter().map(|path| import(options, path, &mut folder));
    imports.filter(|fine| !fine).count() == 0
}

/// A list that can be written.
struct Imported {
    /// The path of the table, as typed.
    from: String,
    /// The table inside the content.
    table: ContentFile,
    /// The record inside the content.
    record: ContentFile,
    /// How the table was understood.
    proposal: Proposal,
    /// The list that is read in the same way, if there is one.
    like: Option<String>,
    /// Who paid.
    payer: String,
    /// The time that it covers, and how that is known.
    covers: String,
    /// What was decided in earlier lists of the payer.
    earlier: Vec<decisions::Earlier>,
}

fn import(options: &Import, path: &Path, folder: &mut Folder) -> bool {
    let table = match read_table(path) {
        Ok(table) => table,
        Err(finding) => {
            show(&[finding]);
            return false;
        }
    };
    if let Some(done) = again::run(options, path, &table, folder) {
        return done.unwrap_or_else(|refusal| fresh::report(Err(refusal)));
    }
    let done = plan(options, path, table, folder).and_then(|imported| {
        let with = with(folder, &imported);
        let questions = try_out(&imported, &with);
        let fine = questions.is_some();
        if let Some(questions) = questions {
            write(options, path, &imported, &questions)?;
            *folder = with;
        }
        Ok(fine)
    });
    done.unwrap_or_else(|refusal| fresh::report(Err(refusal)))
}

/// The content with the list.
fn with(folder: &Folder, imported: &Imported) -> Folder {
    let files = [imported.table.clone(), imported.record.clone()];
    folder.replacing(|file| file.path == imported.table.path, files)
}

/// Works out the record of a table.
fn plan(
    options: &Import,
    path: &Path,
    table: ContentFile,
    folder: &Folder,
) -> Result<Imported, Refusal> {
    let from = path.display().to_string();
    let register = Register::read(folder, args::everything(), &mut Vec::new());
    let proposal = Proposal::of(&table.source).ok_or_else(|| not_understood(&from, &table))?;
    let stem = table.stem().to_owned();
    let slug = Slug::from_title(&stem).ok_or_else(|| {
        Refusal::new(
            format!("{from} has a name without letters and digits"),
            "give it another name, like payments-2025-11.csv",
        )
    })?;
    let inside = |name: &str| format!("{}/{name}", PaymentList::FOLDER);
    let name = inside(&format!("{slug}.yaml"));
    let place = options.content.join(&name);
    refuse_taken(&place)?;
    let alike = alike(&register, &proposal, folder);
    let payer = payer::payer(options, folder, &register, &alike, (&proposal, &table))?;
    let own = alike.into_iter().filter(|list| *list.record.payer.slug() == payer.slug);
    let before = own.max_by_key(|list| list.record.covers.latest());
    let proposal = match before {
        Some(list) => proposal.read_like(&list.record, &table.source),
        None => proposal,
    };
    let covers = Covers::of(options.covers, proposal.months(), &stem);
    let covers = covers.ok_or_else(|| {
        Refusal::new(
            format!("{from} does not say which time it covers"),
            "say it with --covers, like: --covers 2025-11, or --covers \"2025-04 to 2025-06\"",
        )
    })?;
    if covers.is_too_long() {
        let dated = covers.words();
        return Err(Refusal::new(
            format!("{from} would cover {dated}, and that is too long for one list"),
            "check the years of its earliest and latest dates, or say the time with --covers",
        ));
    }
    let shown = place.display().to_string();
    let csv = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let path = inside(&csv);
    let text = proposal.record(&about(&register, payer, before, &covers, &stem, csv));
    Ok(Imported {
        from,
        table: ContentFile { path, ..table },
        record: ContentFile { path: name, source: SourceFile::new(shown, text) },
        proposal,
        like: before.map(|list| list.file.path().to_owned()),
        payer: payer.name().to_owned(),
        covers: covers.words(),
        earlier: decisions::earlier(&register, &payer.slug),
    })
}

/// What the record says of the list, with the licence and the words of thanks of the one before.
fn about(
    register: &Register,
    payer: &Entry<Organisation>,
    before: Option<&Entry<PaymentList>>,
    covers: &Covers,
    stem: &str,
    csv: String,
) -> About {
    let code = code(stem);
    let what = if code.is_some() { "card payments" } else { "payments" };
    let named = format!("{}, {what}, {}", payer.name(), covers.time);
    let taken = register.all::<PaymentList>().iter().any(|list| list.name() == named);
    let licence = before.map(|list| list.record.licence.clone());
    let attribution = before.map(|list| list.record.attribution.clone());
    About {
        name: if taken { format!("{named} ({stem})") } else { named },
        payer: payer.slug.to_string(),
        covers: covers.time,
        outside: covers.outside(),
        licence: licence.unwrap_or_else(|| register.site.licence.name.clone()),
        attribution: attribution.unwrap_or_else(|| format!("Source: {}.", payer.name())),
        code,
        csv,
    }
}

/// What is paid with cards is a dataset of its own; the name of the file tells.
fn code(stem: &str) -> Option<PaymentCode> {
    let small = stem.to_lowercase();
    let mut words = small.split(|c: char| !c.is_alphabetic());
    let is_card = |word| matches!(word, "card" | "cards" | "gpc" | "pcard" | "pcards");
    words.any(is_card).then_some(PaymentCode::Card)
}

/// A record that somebody may have changed is never replaced.
fn refuse_taken(record: &Path) -> Result<(), Refusal> {
    if !record.exists() {
        return Ok(());
    }
    let problem = format!("{} is there already; nothing was changed", record.display());
    Err(Refusal::new(
        problem,
        "open it and change it, or give the table another name. If it has a mistake, see `daylight \
         check`, mend it, and import again",
    ))
}

/// The lists whose columns this table has too, and whose own tables had nothing less.
fn alike<'a>(
    register: &'a Register,
    proposal: &Proposal,
    folder: &Folder,
) -> Vec<&'a Entry<PaymentList>> {
    let is_alike = |list: &&Entry<PaymentList>| {
        let csv = list.record.csv.as_ref();
        let table = csv.and_then(|csv| folder.file(&list.beside(&csv.value)));
        let has_more = |file: &ContentFile| proposal.has_more(&list.record, &file.source);
        proposal.has_columns(&list.record) && !table.is_some_and(has_more)
    };
    register.all::<PaymentList>().iter().filter(is_alike).collect()
}

fn not_understood(from: &str, table: &ContentFile) -> Refusal {
    let text = table.source.text();
    let begins = |with: &str| {
        let begin = text.trim_start().get(..with.len());
        begin.is_some_and(|begin| begin.eq_ignore_ascii_case(with))
    };
    let export = "export the payments as CSV or as a workbook (.xlsx)";
    if text.trim().is_empty() {
        return Refusal::new(format!("{from} is empty"), export);
    }
    if begins("%PDF") {
        return Refusal::new(format!("{from} is a PDF"), export);
    }
    if begins("<!doctype") || begins("<html") {
        return Refusal::new(format!("{from} is a web page"), export);
    }
    if text.lines().count() == 1 {
        let problem = format!("{from} has no rows below its first line");
        return Refusal::new(problem, "check whether the export holds the payments");
    }
    let lines: Vec<String> = text
        .lines()
        .take(3)
        .map(|line| format!("\n    {}", line.chars().take(100).collect::<String>()))
        .collect();
    Refusal::new(
        format!(
            "{from} has no headings that name who was paid and how much, with names and amounts \
             below them; it begins with{}",
            lines.concat()
        ),
        "give these two columns headings such as Supplier and Amount, with commas, semicolons or \
         tabs between the values; a list of names without amounts cannot be added up",
    )
}

/// Reads the list as a build does, and says how it was understood. What somebody must decide before
/// it is published; `None` where it cannot be written.
fn try_out(imported: &Imported, with: &Folder) -> Option<Vec<Question>> {
    let trial = Trial::of(with, &imported.table, &imported.record);
    if let Some(number) = trial.number {
        anstream::print!("{}", words::words(imported, &trial, number));
    }
    trial.questions(&imported.from)
}

/// Writes the record, with what must be decided, and beside it the table if it lies elsewhere.
fn write(
    options: &Import,
    path: &Path,
    imported: &Imported,
    questions: &[Question],
) -> Result<(), Refusal> {
    let (table, record) =
        (options.content.join(&imported.table.path), options.content.join(&imported.record.path));
    let lies_there =
        table.canonicalize().ok().is_some_and(|there| path.canonicalize().ok() == Some(there));
    if !lies_there {
        fresh::copy_new(path, &table)?;
    }
    let asked = decisions::asked(questions, &imported.earlier);
    fresh::write_new(&record, &format!("{}{asked}", imported.record.source.text()))?;
    anstream::println!(
        "\nWrote {}. Open it, check name, covers, licence and attribution, then run `daylight check`.\nNext month's table with the same headings is read the same way: daylight import FILE",
        record.display()
    );
    if !questions.is_empty() {
        anstream::println!("\n{}", decisions::told(questions.len()));
    }
    Ok(())
}
