//! Suppliers: which have a page of their own, and the lists of all of them.
//!
//! A small council's suppliers stand in one list and each has a page. A large one's are listed
//! letter by letter, and who was paid little has a row there instead of a page.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::letters::{self, has_welsh_letters, letter_of, sheet_path, sheets};
use super::payments::in_payments;
use super::spending::PartyIndex;
use super::{Content, Fact};
use crate::chart::{Cell, Table};
use crate::ledger::{Group, Tally};
use crate::value::{Money, SitePath};
use crate::words::{Words, say};

/// With more suppliers than this, they are listed letter by letter.
const MANY: usize = 1_000;

/// From how much a supplier has a page where there are many and the site does not say.
const PAGE_FROM: Money = Money::from_pence(500_000);

/// How many of the largest suppliers the opening page lists where there are many.
const LARGEST: usize = 100;

/// The folder of the pages.
const FOLDER: [&str; 2] = ["spending", "suppliers"];

/// The page of a supplier; `None` where it has a row in the lists only.
pub fn path(content: Content<'_>, supplier: usize) -> Option<SitePath> {
    has_page(content, supplier).then(|| {
        let slug = content.ledger.suppliers[supplier].slug.as_str();
        let steps = ["spending", "suppliers", slug, "supplier"];
        // A supplier that is called like a letter stands beneath it.
        let taken = are_many(content) && letter(content, slug) == slug;
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

/// The letter under which a supplier stands: of the alphabet of the main language, since the tables
/// are there as data once for all languages.
fn letter<'s>(content: Content<'_>, slug: &'s str) -> &'s str {
    let main = content.register.site.languages.first();
    letter_of(main.is_some_and(|main| has_welsh_letters(&main.value)), slug)
}

/// The suppliers of each letter, by name; the letters in the order of the language.
type Letters<'a> = Vec<(&'a str, Vec<Group>)>;

fn letters(content: Content<'_>) -> Letters<'_> {
    let suppliers = &content.ledger.suppliers;
    let words = content.words;
    let mut letters: BTreeMap<&str, Vec<Group>> = BTreeMap::new();
    for group in content.ledger.summary.suppliers() {
        letters.entry(letter(content, suppliers[group.0].slug.as_str())).or_default().push(group);
    }
    for groups in letters.values_mut() {
        by_name(content, groups);
    }
    let mut letters: Letters<'_> = letters.into_iter().collect();
    letters.sort_by(|(a, _), (b, _)| words.compare(a, b));
    letters
}

fn by_name(content: Content<'_>, groups: &mut [Group]) {
    let suppliers = &content.ledger.suppliers;
    groups.par_sort_by(|(a, _), (b, _)| {
        content.words.compare(&suppliers[*a].name, &suppliers[*b].name).then_with(|| a.cmp(b))
    });
}

fn sum(groups: &[Group]) -> Tally {
    groups.iter().map(|(_, tally)| *tally).sum()
}

/// "£1,200.00 in 3 payments to 2 suppliers".
fn to_suppliers(words: &Words, groups: &[Group]) -> String {
    let paid = in_payments(words, sum(groups));
    say!(words, "suppliers-paid", paid = paid, count = groups.len())
}

/// The list of all suppliers; where they are many, of their letters and of the largest suppliers.
pub(super) fn index(content: Content<'_>) -> PartyIndex {
    let words = content.words;
    let mut groups = content.ledger.summary.suppliers();
    if are_many(content) {
        let caption = say!(words, "suppliers-by-sum");
        let suppliers = with_withheld(content, table(content, &caption, &groups)).showing(LARGEST);
        return PartyIndex {
            lead: lead(content),
            more: Some(suppliers),
            ..PartyIndex::of(letter_table(content))
        };
    }
    by_name(content, &mut groups);
    let caption = say!(words, "suppliers-all");
    let suppliers = with_withheld(content, table(content, &caption, &groups));
    PartyIndex { lead: lead(content), ..PartyIndex::of(suppliers) }
}

/// Which names are one supplier, and whose payments are not shown one by one, where there are such
/// suppliers.
fn lead(content: Content<'_>) -> String {
    let words = content.words;
    let without = (0..content.ledger.suppliers.len()).filter(|n| !has_page(content, *n)).count();
    let lead = say!(words, "suppliers-lead");
    if without == 0 {
        return lead;
    }
    let from = page_from(content);
    lead + " " + &say!(words, "suppliers-without-page", count = without, from = from)
}

fn table(content: Content<'_>, caption: &str, groups: &[Group]) -> Table {
    let headings = ["pages-supplier", "pages-payments#", "pages-total#"];
    let mut table = Table::saying(content.words, "suppliers", caption, &headings);
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

fn withheld_cell(content: Content<'_>) -> Cell {
    let words = content.words;
    if content.ledger.summary.unnamed.count == 0 {
        return Cell::with_data(say!(words, "suppliers-withheld"), "Names withheld");
    }
    let data = "Names withheld or not stated";
    Cell::with_data(say!(words, "suppliers-withheld-or-unnamed"), data)
}

fn with_withheld(content: Content<'_>, mut table: Table) -> Table {
    let withheld = content.ledger.summary.withheld;
    if withheld.count > 0 {
        table.row([
            withheld_cell(content),
            Cell::count(withheld.count),
            Cell::money(withheld.total),
        ]);
    }
    table
}

/// The letters with their sums, and the names that are withheld: together, all payments.
fn letter_table(content: Content<'_>) -> Table {
    let words = content.words;
    let headings = ["suppliers-letter", "suppliers#", "pages-payments#", "pages-total#"];
    let mut table = Table::saying(words, "letters", say!(words, "suppliers-by-letter"), &headings);
    for (letter, groups) in letters(content) {
        let tally = sum(&groups);
        table.row([
            Cell::text(letters::shown(words, letter)).linked(sheet_path(&FOLDER, letter, 1)),
            Cell::count(groups.len()),
            Cell::count(tally.count),
            Cell::money(tally.total),
        ]);
    }
    let summary = &content.ledger.summary;
    if summary.withheld.count > 0 {
        table.row([
            withheld_cell(content),
            Cell::text(""),
            Cell::count(summary.withheld.count),
            Cell::money(summary.withheld.total),
        ]);
    }
    table.note = Some(say!(words, "suppliers-together", paid = in_payments(words, summary.all)));
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
    let words = content.words;
    let name = letters::shown(words, letter);
    let all = to_suppliers(words, groups);
    let pages = sheets(words, &FOLDER, letter, groups).into_iter();
    pages
        .map(|sheet| {
            let title = say!(words, "suppliers-under", letter = sheet.name);
            let mut table = table(content, &title, sheet.rows);
            table.note = Some(if sheet.ways.is_empty() {
                say!(words, "suppliers-together", paid = all)
            } else {
                let here = to_suppliers(words, sheet.rows);
                say!(words, "suppliers-on-page", here = here, letter = name, all = all)
            });
            LetterPage {
                path: sheet.path,
                lead: say!(words, "suppliers-under-lead", letter = name, paid = all),
                view: PartyIndex { ways: sheet.ways, ..PartyIndex::of(table) },
                title,
            }
        })
        .collect()
}

/// Under which other names a supplier was paid, if under any: "Also written", "ATKINS LTD".
pub(super) fn also_written(content: Content<'_>, number: usize) -> Option<Fact> {
    let names = &content.ledger.suppliers[number].other_names;
    let label = || say!(content.words, "payments-also-written");
    (!names.is_empty()).then(|| Fact::new(label(), names.join("; ")))
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
        for sheet in sheets(content.words, &FOLDER, letter, &groups) {
            places.extend(sheet.rows.iter().map(|group| place(*group, &sheet.path)));
        }
    }
    places
}
