//! Who paid what is in a table.

use crate::cli::args::Import;
use crate::cli::fresh::Refusal;
use crate::record::PaymentList;
use crate::record::{Kind as _, Organisation};
use crate::register::{Entry, Register};
use crate::source::{ContentFile, Folder};
use crate::value::Slug;

/// Who paid: as said, as before, as named in the table, or the only organisation there is.
pub(super) fn payer<'a>(
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
