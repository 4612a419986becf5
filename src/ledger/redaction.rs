//! Redaction in the table itself: the standard texts in place of all words that a list withholds,
//! so that the words leave the folder. What the website shows stays the same.
//!
//! Invariant: every other cell reads as before; a table where that cannot be had is left alone.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use super::private::folded;
use super::{Layout, Withheld, names};
use crate::finding::{Finding, Place, SourceFile};
use crate::record::{At, PaymentList, Private, PrivateChoice, PrivateDecision, Separator, Site};
use crate::register::{Entry, Register};
use crate::source::{Edit, SheetRow, column_named, edited};
use crate::value::Slug;

/// Shorter words are not looked for inside other cells: they stand there by chance.
const TELLING: usize = 4;

/// A table without the words that its list withholds.
#[derive(Debug)]
pub struct Redaction {
    /// The table.
    pub table: String,
    /// Changes to the record, whose decisions lose these words and keep everything else.
    pub record: Vec<Edit>,
    /// How many cells of the table hold a standard text now.
    pub cells: usize,
    /// The lines of the table on which some of the words may stand still, inside longer cells.
    pub lines: BTreeSet<usize>,
}

impl Redaction {
    /// Redacts the table of a list.
    ///
    /// # Errors
    /// A row whose quotation marks are such that other cells would read differently, and a payment to
    /// nobody, whose name would count as withheld.
    pub fn of(record: &PaymentList, table: &Arc<SourceFile>) -> Result<Self, Finding> {
        let columns = Columns::of(record, table);
        let (mut edits, mut lines) = (Vec::new(), BTreeSet::new());
        for row in columns.layout.rows(table) {
            let (mut redacted, mut others) = (Vec::new(), Vec::new());
            for (column, cell) in row.cells().enumerate() {
                let withheld = columns.withheld(&row, column, cell);
                match withheld.zip(row.cell_span(table, column)) {
                    Some((withheld, span)) => {
                        let text = on_lines(withheld, &table.text()[span.clone()]);
                        edits.push(Edit::new(span, text));
                        redacted.push(cell);
                    }
                    // No figure tells who is meant.
                    None if cell.contains(char::is_alphabetic) => others.push(cell),
                    None => {}
                }
            }
            if !redacted.is_empty() {
                columns.refuse_nameless(&row, table)?;
            }
            if others.iter().any(|cell| columns.words.are_in(cell, &redacted)) {
                lines.insert(row.line);
            }
        }
        let redacted = SourceFile::new(table.path(), edited(table.text(), &edits));
        columns.compare(table, &redacted)?;
        Ok(Self {
            table: redacted.text().to_owned(),
            record: open(record).map(without_words).collect(),
            cells: edits.len(),
            lines,
        })
    }

    /// The lines of another text on which some of the words that a list withholds stand.
    pub fn lines(record: &PaymentList, text: &str) -> BTreeSet<usize> {
        let words = Words::of(record);
        let lines = (1..).zip(text.lines()).filter(|(_, line)| words.are_in(line, &[]));
        lines.map(|(number, _)| number).collect()
    }

    /// Whether the list withholds words that its files keep.
    pub fn is_due(record: &PaymentList) -> bool {
        record.csv.is_some() && open(record).next().is_some()
    }
}

/// Says that the words of a list can be read by everybody, where its site is made in the open.
pub(super) fn kept(list: &Entry<PaymentList>, site: &Site, findings: &mut Vec<Finding>) {
    let in_the_open = site.repository.is_some() && list.record.csv.is_some();
    let Some(first) = open(&list.record).next().filter(|_| in_the_open) else { return };
    let message = "the website withholds these words, but this file and the table keep them";
    findings.push(Finding::warning("private-kept", &first.words.place, message).help(format!(
        "if your files are in a repository that everybody can read, replace the words with `daylight redact {}` before they get there",
        list.slug
    )));
}

/// Says which suppliers would be shown under a name that a list withholds, and no other allows.
pub(super) fn shown(withheld: &Words, register: &Register, findings: &mut Vec<Finding>) {
    let lists = register.all::<PaymentList>().iter();
    let decisions = lists.flat_map(|list| &list.record.private.0);
    let allowed = decisions.filter(|one| one.decision == PrivateChoice::Allow);
    let allowed: HashSet<String> = allowed.map(|one| folded(&one.words.value)).collect();
    let is_hidden = |name: &str| withheld.hold(name) && !allowed.contains(&folded(name));
    let shown = register.suppliers.shown().filter(|name| is_hidden(&name.value));
    findings.extend(shown.map(|name| {
        Finding::error(
            "private-data",
            &name.place,
            "a list withholds this name, and the website would show it",
        )
        .help("write another name of this supplier here, or remove the supplier from this file")
    }));
}

/// The decisions to withhold words that still name them.
pub(super) fn open(record: &PaymentList) -> impl Iterator<Item = &PrivateDecision> {
    let Private(decisions) = &record.private;
    decisions.iter().filter(|one| one.decision == PrivateChoice::Redact && !is_done(one))
}

/// Whether the table holds a standard text in place of the words of a decision, which says only
/// who decided, and when.
pub(super) fn is_done(decision: &PrivateDecision) -> bool {
    decision.decision == PrivateChoice::Redact
        && Withheld::from_words(&decision.words.value).is_some()
}

/// The standard text on as many lines as a cell had, so that the rows below keep theirs.
fn on_lines(withheld: Withheld, cell: &str) -> String {
    let ends: String = cell.chars().filter(|sign| matches!(sign, '\n' | '\r')).collect();
    let text = withheld.text();
    if ends.is_empty() { text.to_owned() } else { format!("\"{text}{ends}\"") }
}

fn without_words(decision: &PrivateDecision) -> Edit {
    Edit::new(decision.words.place.span(), Withheld::by(decision).text())
}

/// What is withheld, by the words of whole cells.
pub(super) struct Words(HashMap<String, Withheld>);

impl Words {
    /// What all lists of a site withhold that is telling in any of them.
    pub(super) fn of_all(register: &Register) -> Self {
        let lists = register.all::<PaymentList>().iter();
        let mut all: HashMap<_, _> = lists.flat_map(|list| Self::of(&list.record).0).collect();
        let telling =
            |words: &str| words.chars().count() >= TELLING && words.contains(char::is_alphabetic);
        all.retain(|words, _| telling(words));
        Self(all)
    }

    /// Whether a cell holds such words and no others.
    pub(super) fn hold(&self, cell: &str) -> bool {
        self.withheld(cell).is_some()
    }

    fn of(record: &PaymentList) -> Self {
        let withheld = |one: &PrivateDecision| (folded(&one.words.value), Withheld::by(one));
        Self(open(record).map(withheld).collect())
    }

    fn withheld(&self, cell: &str) -> Option<Withheld> {
        if self.0.is_empty() { None } else { self.0.get(&folded(cell)).copied() }
    }

    /// Whether a cell that stays holds some of these words: all words of another cell of whatever
    /// row, or a telling one of those that are redacted in its own.
    fn are_in(&self, cell: &str, redacted: &[&str]) -> bool {
        let small = folded(cell);
        let mut long = self.0.keys().filter(|words| words.chars().count() >= TELLING);
        long.any(|words| small.contains(words.as_str()))
            || redacted.iter().any(|redacted| names::echoes(cell, redacted))
    }
}

/// How a table is laid out, which of its columns hold dates and amounts, and what is withheld in the
/// others.
struct Columns {
    layout: Layout,
    /// That of who was paid, and that of how much.
    paid: Option<(usize, usize)>,
    figures: Vec<usize>,
    words: Words,
}

impl Columns {
    fn of(record: &PaymentList, table: &Arc<SourceFile>) -> Self {
        let layout = match &record.reading {
            Some(reading) => Layout::of(reading),
            None => Layout::plain(Separator::Comma),
        };
        let headings = layout.names(table);
        let number = |named: &At<String>| column_named(&headings, &named.value);
        let named = record.columns.iter().flat_map(|all| all.date.iter().chain([&all.amount]));
        let figures = named.filter_map(number).collect();
        let columns = record.columns.as_ref();
        let paid = columns.and_then(|all| number(&all.supplier).zip(number(&all.amount)));
        Self { layout, paid, figures, words: Words::of(record) }
    }

    /// Where a row names nobody, a standard text in any of its cells says that the name is withheld:
    /// the website would say so too.
    fn refuse_nameless(&self, row: &SheetRow, table: &Arc<SourceFile>) -> Result<(), Finding> {
        let is_payment = |(supplier, amount): &(usize, usize)| {
            !Slug::is_in(row.cell(*supplier)) && !row.cell(*amount).is_empty()
        };
        let Some((supplier, _)) = self.paid.filter(is_payment) else { return Ok(()) };
        let message = "this payment names nobody; with other words of its row redacted, it would count as one whose name is withheld";
        Err(Finding::error("no-supplier", &row.cell_place(table, supplier), message)
            .help("write REDACTED PERSONAL DATA as its supplier first, or who was paid"))
    }

    /// What is withheld in a cell: it stands below the headings, and is neither a date nor an amount.
    /// Columns that nobody reads have such words too.
    fn withheld(&self, row: &SheetRow, column: usize, cell: &str) -> Option<Withheld> {
        let has_words = self.layout.is_body(row) && !self.figures.contains(&column);
        self.words.withheld(cell).filter(|_| has_words)
    }

    /// Whether the tables differ in the cells that are withheld, and in no other.
    fn compare(&self, before: &Arc<SourceFile>, after: &Arc<SourceFile>) -> Result<(), Finding> {
        let mut now = self.layout.rows(after);
        for row in self.layout.rows(before) {
            let wanted = row.cells().enumerate().map(|(column, cell)| {
                self.withheld(&row, column, cell).map_or(cell, |withheld| withheld.text())
            });
            let alike = |now: SheetRow| now.line == row.line && now.cells().eq(wanted);
            if !now.next().is_some_and(alike) {
                return Err(odd_row(&row.place(before)));
            }
        }
        Ok(())
    }
}

fn odd_row(place: &Place) -> Finding {
    Finding::error("csv-quote", place, "the quotation marks of this row are in odd places, so that no cell of it can be replaced")
        .help("write REDACTED PERSONAL DATA in place of the words in this row yourself, then run the command again")
}
