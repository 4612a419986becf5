//! `daylight import`: a list of payments as the finance system exported it, from the first look to
//! the record with which it is read, and last month's answers for this month's list.
//!
//! The list is read once in memory, by the same way as in a build. Only if that found no mistakes
//! is anything written; the table itself is never changed.

mod covers;
mod decisions;
mod words;

use std::path::Path;

use super::args::{self, Import};
use super::fresh::{self, Refusal};
use super::show;
use crate::finding::{self, Finding, Severity, SourceFile};
use crate::ledger::{About, Ledger, List, Proposal, Question};
use crate::record::{Kind as _, Organisation, PaymentCode, PaymentList};
use crate::register::{Entry, Register};
use crate::source::{ContentFile, Folder, read_folder, read_table};
use crate::value::Slug;
use covers::Covers;

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
    let before = before(&register, &proposal, folder);
    let proposal = match before {
        Some(list) => proposal.read_like(&list.record),
        None => proposal,
    };
    let stem = table.stem().to_owned();
    let slug = Slug::from_title(&stem).ok_or_else(|| {
        Refusal::new(
            format!("{from} has a name without letters and digits"),
            "give it another name, like payments-2025-11.csv",
        )
    })?;
    let payer = payer(options, folder, &register, before, &table)?;
    let covers = Covers::of(options.covers, &proposal.months, &stem);
    let covers = covers.ok_or_else(|| {
        Refusal::new(
            format!("{from} does not say which time it covers"),
            "say it with --covers, like: --covers 2025-11, or --covers \"2025-04 to 2025-06\"",
        )
    })?;
    let code = code(&stem);
    let what = if code.is_some() { "card payments" } else { "payments" };
    let named = format!("{}, {what}, {}", payer.name(), covers.time);
    let taken = register.all::<PaymentList>().iter().any(|list| list.name() == named);
    let licence = before.map(|list| list.record.licence.clone());
    let about = About {
        name: if taken { format!("{named} ({stem})") } else { named },
        payer: payer.slug.to_string(),
        covers: covers.time,
        outside: covers.outside(),
        licence: licence.unwrap_or_else(|| register.site.licence.name.clone()),
        attribution: before.map_or_else(
            || format!("Source: {}.", payer.name()),
            |list| list.record.attribution.clone(),
        ),
        code,
        csv: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
    };
    let inside = |name: &str| format!("{}/{name}", PaymentList::FOLDER);
    let name = inside(&format!("{slug}.yaml"));
    let place = options.content.join(&name);
    refuse_taken(&place)?;
    let shown = place.display().to_string();
    let text = proposal.record(&about);
    let record = ContentFile { path: name, source: SourceFile::new(shown, text) };
    let table = ContentFile { path: inside(&about.csv), ..table };
    let like = before.map(|list| list.file.path().to_owned());
    let earlier = decisions::earlier(&register, &payer.slug);
    Ok(Imported { from, like, table, record, proposal, covers: covers.words(), earlier })
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
    Err(Refusal::new(problem, "open it and change it, or give the table another name"))
}

/// The latest list whose columns this table has too, and whose own table had nothing less.
fn before<'a>(
    register: &'a Register,
    proposal: &Proposal,
    folder: &Folder,
) -> Option<&'a Entry<PaymentList>> {
    let is_alike = |list: &&Entry<PaymentList>| {
        let csv = list.record.csv.as_ref();
        let path = csv.map(|csv| format!("{}/{}", PaymentList::FOLDER, csv.value));
        let table = folder.files.iter().find(|file| Some(&file.path) == path.as_ref());
        let has_more = |file: &ContentFile| proposal.has_more(&list.record, &file.source);
        proposal.has_columns(&list.record) && !table.is_some_and(has_more)
    };
    let lists = register.all::<PaymentList>().iter();
    lists.filter(is_alike).max_by_key(|list| list.record.covers.latest())
}

/// Who paid: as said, as before, as named in the table, or the only organisation there is.
fn payer<'a>(
    options: &Import,
    folder: &Folder,
    register: &'a Register,
    before: Option<&Entry<PaymentList>>,
    table: &ContentFile,
) -> Result<&'a Entry<Organisation>, Refusal> {
    let all = register.all::<Organisation>();
    if let Some(name) = &options.payer {
        let slug: Option<Slug> = name.parse().ok();
        return slug
            .and_then(|slug| all.get(&slug))
            .ok_or_else(|| unknown_payer(options, register, name));
    }
    if let Some(payer) = before.and_then(|list| register.refer(&list.record.payer)) {
        return Ok(payer);
    }
    let top: String = table.source.text().chars().take(NEAR_THE_TOP).collect();
    let named = |organisation: &&Entry<Organisation>| top.contains(organisation.name());
    let mut candidates: Vec<&Entry<Organisation>> = all.iter().filter(named).collect();
    if candidates.is_empty() {
        candidates = all.iter().collect();
    }
    match candidates[..] {
        [only] => Ok(only),
        _ => Err(untold_payer(folder, register)),
    }
}

/// Nothing says who paid, or it is an organisation whose record cannot be read.
fn untold_payer(folder: &Folder, register: &Register) -> Refusal {
    let is_record =
        |file: &&ContentFile| file.folder() == Organisation::FOLDER && file.ending() == "yaml";
    let written = folder.files.iter().filter(is_record);
    let refusal =
        no_payer(register, "the table names no organisation of this website as the payer");
    match written.count().saturating_sub(register.all::<Organisation>().iter().count()) {
        0 => refusal,
        unread => Refusal::new(
            refusal.problem,
            format!(
                "{}. Records of organisations with a mistake are not among them ({unread}): see \
                 `daylight check`",
                refusal.help
            ),
        ),
    }
}

/// There is no organisation of this name, or its record cannot be read.
fn unknown_payer(options: &Import, register: &Register, name: &str) -> Refusal {
    let record = options.content.join(Organisation::FOLDER).join(format!("{name}.yaml"));
    if record.exists() {
        let problem = format!("{} has a mistake", record.display());
        return Refusal::new(problem, "see which with `daylight check`, mend it, and import again");
    }
    no_payer(register, &format!("there is no organisation {name}"))
}

/// In how many signs of a table the payer is looked for.
const NEAR_THE_TOP: usize = 4000;

/// How an organisation is written.
const NEW_PAYER: &str = "daylight new organisation \"Two Rivers Council\"";

fn no_payer(register: &Register, problem: &str) -> Refusal {
    let names: Vec<&str> = register.all::<Organisation>().iter().map(|o| o.slug.as_str()).collect();
    let help = match names.first() {
        Some(first) => format!(
            "say it with --payer, like: --payer {first}; the organisations are {}. Another one has to \
             be written first: {NEW_PAYER}",
            names.join(", ")
        ),
        None => format!("write a record of the organisation first: {NEW_PAYER}"),
    };
    Refusal::new(problem, help)
}

fn not_understood(from: &str, table: &ContentFile) -> Refusal {
    let lines: Vec<String> = table
        .source
        .text()
        .lines()
        .take(3)
        .map(|line| format!("\n    {}", line.chars().take(100).collect::<String>()))
        .collect();
    Refusal::new(
        format!(
            "{from} has no headings that name who was paid and how much; it begins with{}",
            lines.concat()
        ),
        "give these two columns headings such as Supplier and Amount; a list of names without amounts cannot be added up",
    )
}

/// What the words of an import say themselves.
const SAID: [&str; 4] = ["rows-left-out", "pennies-rounded", "payee-missing", "date-missing"];

/// Reads the list as a build does, and says how it was understood. What somebody must decide before
/// it is published; `None` where it cannot be written.
fn try_out(imported: &Imported, with: &Folder) -> Option<Vec<Question>> {
    let mut findings = Vec::new();
    let register = Register::read(with, args::everything(), &mut findings);
    let mut ledger = Ledger::read(&register, with, &mut findings);
    findings.retain(|finding| concerns(finding, imported));
    finding::sort(&mut findings);
    findings.dedup();
    let own = |list: &List| list.slug.as_str() == imported.record.stem();
    let number = ledger.lists.iter().position(own);
    if let Some(number) = number {
        anstream::print!("{}", words::words(imported, &ledger, number));
    }
    // Whether something is private is decided in the record: that one can be written.
    let stops = |f: &Finding| f.severity == Severity::Error && f.id != "private-data";
    let fine = !findings.iter().any(stops);
    // What is changed or left out has been said; what may be private will stand in the record.
    findings.retain(|f| !(SAID.contains(&f.id) || fine && f.id == "private-data"));
    show(&findings);
    if !fine {
        anstream::eprintln!(
            "Nothing was written. Mend this in {} and import it again.",
            imported.from
        );
        return None;
    }
    Some(number.map(|number| ledger.lists.swap_remove(number).questions).unwrap_or_default())
}

fn concerns(finding: &Finding, imported: &Imported) -> bool {
    let own = [imported.table.source.path(), imported.record.source.path()];
    let also = finding.also.iter().map(|(_, place)| place);
    finding.place.iter().chain(also).any(|place| own.contains(&place.file().path()))
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
