//! Private lives: what may be private in payments is an error until a reviewer decides.
//!
//! Invariant: words that a decision redacts are replaced before a payment reaches the ledger, so no
//! later room can show them.

use std::collections::{BTreeMap, HashMap};

use super::Withheld;
use super::judgement::Judgement;
use super::patterns::{Cell, Sort};
use super::rows::{Cells, Said, Words};
use crate::finding::{Finding, Place};
use crate::record::{PaymentList, Private, PrivateChoice, PrivateDecision, RedactionReason};

/// How many findings of a list are shown one by one; with the one that sums up the others they are
/// as many as the terminal shows of one sort.
const SHOWN: usize = 19;

/// The decisions of a list, and what has been found in its payments.
pub(super) struct Guard<'a> {
    decisions: &'a [PrivateDecision],
    by_words: HashMap<String, usize>,
    used: Vec<bool>,
    /// Whether the payments are written in the record, which is published with them.
    in_record: bool,
    hits: Vec<Finding>,
    more: BTreeMap<&'static str, usize>,
    last: Option<Place>,
}

impl<'a> Guard<'a> {
    /// The guard of a list.
    pub(super) fn of(record: &'a PaymentList) -> Self {
        let Private(decisions) = &record.private;
        let words = decisions.iter().map(|decision| folded(&decision.words.value));
        Self {
            decisions,
            by_words: words.enumerate().map(|(number, words)| (words, number)).collect(),
            used: vec![false; decisions.len()],
            in_record: record.csv.is_none(),
            hits: Vec::new(),
            more: BTreeMap::new(),
            last: None,
        }
    }

    /// Puts the standard text in the place of what is to be withheld in a row, and notes what
    /// somebody must decide. `judged` holds its cells in the order of [`Cell::ALL`].
    pub(super) fn settle(
        &mut self,
        cells: &Cells<'_>,
        judged: [Judgement; 4],
        said: &mut Said,
        words: &mut Words,
        place: impl Fn(Cell) -> Place,
    ) {
        let [supplier, service, purpose, _] = judged;
        let named = (service.tells_of_private_life() || purpose.tells_of_private_life())
            && supplier.may_be_a_person(cells.supplier);
        let quiet = |judged: &Judgement| judged.sorts.is_empty();
        if !named && self.by_words.is_empty() && judged.iter().all(quiet) {
            return;
        }
        let mut found: BTreeMap<Sort, Cell> = BTreeMap::new();
        for (cell, judged) in Cell::ALL.into_iter().zip(judged) {
            if judged.needs_no_decision() {
                continue;
            }
            if let Some(decision) = self.decision(cells.words(cell)) {
                if decision.decision == PrivateChoice::Redact {
                    self.redact(said, cell, decision, words, &place);
                }
                continue;
            }
            let name = (named && cell == Cell::Supplier).then_some(Sort::Name);
            for sort in judged.sorts.iter().chain(name) {
                found.entry(sort).or_insert(cell);
            }
        }
        for (sort, cell) in found {
            self.hit(sort, cell, &place);
        }
    }

    /// Says what was found, and which decisions are of no use.
    pub(super) fn report(mut self, findings: &mut Vec<Finding>) {
        findings.append(&mut self.hits);
        let more: usize = self.more.values().sum();
        if let Some(place) = self.last.filter(|_| more > 0) {
            let sorts: Vec<String> =
                self.more.iter().map(|(sort, count)| format!("{sort}: {count}")).collect();
            let rows = if more == 1 { "row" } else { "rows" };
            findings.push(
                Finding::error("private-data", &place, format!("and {more} more {rows} like these, the last one here"))
                    .help(format!("what they may hold: {}; decide about those above first, and many of these may go with them", sorts.join(", "))),
            );
        }
        for (decision, used) in self.decisions.iter().zip(self.used) {
            refuse_halves(decision, findings);
            if !used {
                findings.push(
                    Finding::warning("private-unused", &decision.words.place, "no payment of this list has these words in a cell")
                        .help("write the whole cell as the file has it, or remove the decision if the payment is gone"),
                );
            }
        }
    }

    fn decision(&mut self, words: &str) -> Option<&'a PrivateDecision> {
        if self.by_words.is_empty() || words.is_empty() {
            return None;
        }
        let number = *self.by_words.get(&folded(words))?;
        self.used[number] = true;
        self.decisions.get(number)
    }

    fn redact(
        &mut self,
        said: &mut Said,
        cell: Cell,
        decision: &PrivateDecision,
        words: &mut Words,
        place: impl Fn(Cell) -> Place,
    ) {
        let standard = match decision.reason {
            Some(RedactionReason::Commercial) => Withheld::Commercial.text(),
            Some(RedactionReason::Personal) | None => Withheld::Personal.text(),
        };
        if self.in_record {
            self.hits.push(
                Finding::error("private-data", &place(cell), "a payment that is written in the record is published with the record, private words too")
                    .help(format!("write {standard} here in place of the words, and remove the decision")),
            );
        }
        match cell {
            Cell::Supplier => {
                said.supplier = words.suppliers.of(standard, |_| Judgement::default()).0;
            }
            // It must not become a service with a page of its own.
            Cell::Service => said.service = None,
            Cell::Purpose => {
                said.purpose = Some(words.purposes.of(standard, |_| Judgement::default()).0);
            }
            Cell::Reference => said.reference = Some(words.references.push(standard)),
        }
    }

    fn hit(&mut self, sort: Sort, cell: Cell, place: impl Fn(Cell) -> Place) {
        let place = place(cell);
        if self.hits.len() >= SHOWN {
            *self.more.entry(sort.found()).or_default() += 1;
            self.last = Some(place);
            return;
        }
        let message = format!("this may be {}", sort.found());
        let help = if self.hits.is_empty() {
            advice(sort)
        } else {
            format!("{}; redact it or allow it, as shown with the first of these", sort.why())
        };
        self.hits.push(Finding::error("private-data", &place, message).help(help));
    }
}

/// The two ways out.
fn advice(sort: Sort) -> String {
    format!(
        "{}; decide in the YAML file of the list, and put all words of this cell in place of the dots:\n\n\
         private:\n  \
         - words: \"…\"\n    \
         decision: redact\n    \
         reason: personal data\n    \
         reviewer: # who decided, like Data protection officer\n    \
         date: # on which day, like 2026-11-25\n\n\
         or, where it may be published, “decision: allow” and “because: …” instead of the reason",
        sort.why()
    )
}

/// To redact needs a reason, to allow an explanation.
fn refuse_halves(decision: &PrivateDecision, findings: &mut Vec<Finding>) {
    let place = &decision.words.place;
    match decision.decision {
        PrivateChoice::Redact if decision.reason.is_none() => findings.push(
            Finding::error("private-reason", place, "these words are withheld without a reason")
                .help("write reason: personal data or reason: commercial confidentiality"),
        ),
        PrivateChoice::Allow if decision.because.is_none() => findings.push(
            Finding::error(
                "private-reason",
                place,
                "these words are allowed without saying why",
            )
            .help("write because: and why they may be published, like: a firm of solicitors under the name of its owner"),
        ),
        PrivateChoice::Redact | PrivateChoice::Allow => {}
    }
}

/// Words without what people write in different ways.
fn folded(words: &str) -> String {
    let words: Vec<&str> = words.split_whitespace().collect();
    words.join(" ").to_lowercase()
}
