//! Who paid what is in a table.

use crate::cli::args::Import;
use crate::cli::fresh::Refusal;
use crate::ledger::Proposal;
use crate::record::{Kind as _, Organisation, PaymentList};
use crate::register::{Entry, Register};
use crate::source::{ContentFile, Folder, SheetRow};
use crate::value::Slug;

/// Who paid: as said; as named in the table; as in lists with the same columns; or the only
/// organisation there is. Where these tell of several, nobody guesses.
pub(super) fn payer<'a>(
    options: &Import,
    folder: &Folder,
    register: &'a Register,
    alike: &[&Entry<PaymentList>],
    (proposal, table): (&Proposal, &ContentFile),
) -> Result<&'a Entry<Organisation>, Refusal> {
    let all = register.all::<Organisation>();
    if let Some(name) = &options.payer {
        let slug: Option<Slug> = name.parse().ok();
        return slug
            .and_then(|slug| all.get(&slug))
            .ok_or_else(|| unknown_payer(options, register, name));
    }
    let named =
        |organisation: &&Entry<Organisation>| names_payer(proposal, table, organisation.name());
    let mut candidates: Vec<&Entry<Organisation>> = all.iter().filter(named).collect();
    if candidates.is_empty() {
        candidates = all.iter().collect();
    }
    if !alike.is_empty() {
        let paid = |payer: &Slug| alike.iter().any(|list| list.record.payer.slug() == payer);
        candidates.retain(|organisation| paid(&organisation.slug));
    }
    match candidates[..] {
        [only] => Ok(only),
        [] if !alike.is_empty() => Err(untold_payer(folder, register, OTHERS_SAY)),
        _ => Err(untold_payer(folder, register, UNTOLD)),
    }
}

/// Why nobody knows who paid.
const UNTOLD: &str = "the table does not tell which organisation of this website paid";

/// The same, where the table names one and the lists that have its columns are of others.
const OTHERS_SAY: &str =
    "the table names another organisation than paid in the lists with the same columns";

/// Whether a table names an organisation as the payer: above its headings, or in every payment near
/// the top, beside who was paid.
fn names_payer(proposal: &Proposal, table: &ContentFile, name: &str) -> bool {
    let layout = proposal.layout;
    let has_name = |row: &SheetRow| {
        let supplier = layout.is_body(row).then_some(proposal.supplier);
        let mut cells = row.cells().enumerate().filter(|(number, _)| Some(*number) != supplier);
        cells.any(|(_, cell)| cell.contains(name))
    };
    let (mut body, mut others) = (0, false);
    for row in layout.rows(&table.source).take_while(|row| row.line < layout.headings + LOOKED_AT) {
        if row.line < layout.headings && has_name(&row) {
            return true;
        }
        if layout.is_body(&row) {
            body += 1;
            others |= !has_name(&row);
        }
    }
    body > 0 && !others
}

/// Nothing says who paid, or it is an organisation whose record cannot be read.
fn untold_payer(folder: &Folder, register: &Register, problem: &str) -> Refusal {
    let is_record =
        |file: &&ContentFile| file.folder() == Organisation::FOLDER && file.ending() == "yaml";
    let written = folder.files.iter().filter(is_record);
    let refusal = no_payer(register, problem);
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

/// How many lines below the headings are looked at.
const LOOKED_AT: usize = 20;

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
