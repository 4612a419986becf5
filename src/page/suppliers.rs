//! Suppliers: which have a page of their own, and the lists of all of them.
//!
//! A small council's suppliers stand in one list and each has a page. A large one's are listed
//! letter by letter, and who was paid little has a row there instead of a page.

use std::collections::BTreeMap;

use super::Content;
use super::letters::{letter_of, sheet_path, sheets};
use super::payments::in_payments;
use super::spending::PartyIndex;
use crate::chart::{Cell, Table};
use crate::ledger::{Group, Tally};
use crate::value::{Money, SitePath};

/// With more suppliers than this, they are listed letter by letter.
const MANY: usize = 1_000;

/// From how much a supplier has a page where there are many and the site does not say.
const PAGE_FROM: Money = Money::from_pence(500_000);

/// How many of the largest suppliers the opening page lists where there are many.
const LARGEST: usize = 100;

/// The heading of the list.
pub(super) const TITLE: &str = "Suppliers";

/// The folder of the pages.
const FOLDER: [&str; 2] = ["spending", "suppliers"];

/// The page of a supplier; `None` where it has a row in the lists only.
pub fn path(content: Content<'_>, supplier: usize) -> Option<SitePath> {
    has_page(content, supplier).then(|| {
        let slug = content.ledger.suppliers[supplier].slug.as_str();
        let steps = ["spending", "suppliers", slug, "supplier"];
        // A supplier that is called like a letter stands beneath it.
        let taken = are_many(content) && letter_of(slug) == slug;
        SitePath::page(steps.into_iter().take(if taken { 4 } else { 3 }))
    })
}

fn are_many(content: Content<'_>) -> bool {
    content.ledger.suppliers.len() > MANY
}

/// From how much a supplier has a page.
fn page_from(content: Content<'_>) -> Money {
    let usual = if are_many(content) { PAGE_FROM } else { Money::ZERO };
    content.register.site.supplier_page_from.unwrap_or(usual)
}

fn has_page(content: Content<'_>, supplier: usize) -> bool {
    let slug = &content.ledger.suppliers[supplier].slug;
    content.ledger.summary.turnover(supplier) >= page_from(content)
        || content.register.links.organisation_paid_as(slug).is_some()
}

/// The suppliers of each letter, by name.
type Letters<'a> = BTreeMap<&'a str, Vec<Group>>;

fn letters(content: Content<'_>) -> Letters<'_> {
    let suppliers = &content.ledger.suppliers;
    let mut letters: Letters<'_> = BTreeMap::new();
    for group in content.ledger.summary.suppliers() {
        letters.entry(letter_of(suppliers[group.0].slug.as_str())).or_default().push(group);
    }
    for groups in letters.values_mut() {
        groups.sort_by_cached_key(|(number, _)| (suppliers[*number].name.to_lowercase(), *number));
    }
    letters
}

fn sum(groups: &[Group]) -> Tally {
    groups.iter().fold(Tally::default(), |sum, (_, tally)| Tally {
        count: sum.count + tally.count,
        total: sum.total + tally.total,
    })
}

/// "£1,200.00 in 3 payments to 2 suppliers".
fn to_suppliers(groups: &[Group]) -> String {
    let word = if groups.len() == 1 { "supplier" } else { "suppliers" };
    format!("{} to {} {word}", in_payments(sum(groups)), Cell::count(groups.len()).text)
}

/// The list of all suppliers; where they are many, of their letters and of the largest suppliers.
pub(super) fn index(content: Content<'_>) -> PartyIndex {
    let lead = "Names that differ only in capitals, spacing, signs and the legal form are counted as one supplier.";
    let mut groups = content.ledger.summary.suppliers();
    if are_many(content) {
        let caption = "Everyone who was paid, the largest sum first";
        let suppliers = with_withheld(content, table(content, caption, &groups)).showing(LARGEST);
        return PartyIndex {
            lead: without_page(content, lead),
            more: Some(suppliers),
            ..PartyIndex::of(letter_table(content))
        };
    }
    let name = |group: &Group| content.ledger.suppliers[group.0].name.to_lowercase();
    groups.sort_by_cached_key(name);
    let suppliers = with_withheld(content, table(content, "Everyone who was paid", &groups));
    PartyIndex { lead: without_page(content, lead), ..PartyIndex::of(suppliers) }
}

/// Says whose payments are not shown one by one, where there are such suppliers.
fn without_page(content: Content<'_>, lead: &str) -> String {
    let without = (0..content.ledger.suppliers.len()).filter(|n| !has_page(content, *n)).count();
    if without == 0 {
        return lead.to_owned();
    }
    let (who, have) = if without == 1 {
        ("1 supplier".to_owned(), "has")
    } else {
        (format!("{} suppliers", Cell::count(without).text), "have")
    };
    format!(
        "{lead} {who} with less than {} in all {have} no page; their payments are in the file of all payments and on the pages of months and services.",
        page_from(content)
    )
}

fn table(content: Content<'_>, caption: &str, groups: &[Group]) -> Table {
    let mut table = Table::new("suppliers", caption, &["Supplier", "Payments#", "Total#"]);
    for (number, tally) in groups {
        let name = &content.ledger.suppliers[*number].name;
        table.row([
            Cell::head(name, path(content, *number).as_ref()),
            Cell::count(tally.count),
            Cell::money(tally.total),
        ]);
    }
    table
}

fn with_withheld(content: Content<'_>, mut table: Table) -> Table {
    let withheld = content.ledger.summary.withheld;
    if withheld.count > 0 {
        table.row([
            Cell::text("Names withheld"),
            Cell::count(withheld.count),
            Cell::money(withheld.total),
        ]);
    }
    table
}

/// The letters with their sums, and the names that are withheld: together, all payments.
fn letter_table(content: Content<'_>) -> Table {
    let headings = ["Letter", "Suppliers#", "Payments#", "Total#"];
    let mut table = Table::new("letters", "Suppliers by their first letter", &headings);
    for (letter, groups) in letters(content) {
        let tally = sum(&groups);
        table.row([
            Cell::text(letter.to_uppercase()).linked(sheet_path(&FOLDER, letter, 1)),
            Cell::count(groups.len()),
            Cell::count(tally.count),
            Cell::money(tally.total),
        ]);
    }
    let summary = &content.ledger.summary;
    if summary.withheld.count > 0 {
        table.row([
            Cell::text("Names withheld"),
            Cell::text(""),
            Cell::count(summary.withheld.count),
            Cell::money(summary.withheld.total),
        ]);
    }
    table.note = Some(format!("All together: {}.", in_payments(summary.all)));
    table
}

/// A page that lists suppliers of one letter.
pub(super) struct LetterPage {
    /// Its address.
    pub(super) path: SitePath,
    /// "Suppliers under B, page 2 of 3".
    pub(super) title: String,
    /// The sum of the whole letter, in a sentence.
    pub(super) lead: String,
    /// What it shows.
    pub(super) view: PartyIndex,
}

/// The pages of all letters; none where the suppliers stand in one list.
pub(super) fn letter_pages(content: Content<'_>) -> Vec<LetterPage> {
    if !are_many(content) {
        return Vec::new();
    }
    let letters = letters(content);
    letters.iter().flat_map(|(letter, groups)| pages_of(content, letter, groups)).collect()
}

fn pages_of(content: Content<'_>, letter: &str, groups: &[Group]) -> Vec<LetterPage> {
    let name = letter.to_uppercase();
    let pages = sheets(&FOLDER, letter, groups).into_iter();
    pages
        .map(|sheet| {
            let title = format!("Suppliers under {}", sheet.name);
            let mut table = table(content, &title, sheet.rows);
            table.note = Some(if sheet.ways.is_empty() {
                format!("All together: {}.", to_suppliers(groups))
            } else {
                format!(
                    "On this page: {}. Under {name} in all: {}.",
                    to_suppliers(sheet.rows),
                    to_suppliers(groups)
                )
            });
            LetterPage {
                path: sheet.path,
                lead: format!("Under {name}: {}.", to_suppliers(groups)),
                view: PartyIndex { ways: sheet.ways, ..PartyIndex::of(table) },
                title,
            }
        })
        .collect()
}

/// Every supplier, with its page or with the list in which it stands.
pub(super) fn places(content: Content<'_>) -> Vec<(Group, SitePath)> {
    let place = |group: Group, list: &SitePath| {
        (group, path(content, group.0).unwrap_or_else(|| list.clone()))
    };
    if !are_many(content) {
        let list = SitePath::page(FOLDER);
        let groups = content.ledger.summary.suppliers().into_iter();
        return groups.map(|group| place(group, &list)).collect();
    }
    let mut places = Vec::new();
    for (letter, groups) in letters(content) {
        for sheet in sheets(&FOLDER, letter, &groups) {
            places.extend(sheet.rows.iter().map(|group| place(*group, &sheet.path)));
        }
    }
    places
}
