//! Private lives: what may be private in payments is an error until a reviewer decides.
//!
//! Invariant: words that a decision redacts are replaced before a payment reaches the ledger, so no
//! later room can show them.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use foldhash::fast::FixedState;

use super::Withheld;
use super::judgement::Judgement;
use super::names;
use super::patterns::Cell;
use super::redaction;
use super::rows::{Cells, Said, Words};
use super::sorts::Sort;
use super::texts::Text;
use crate::finding::{Finding, Place};
use crate::record::{PaymentList, Private, PrivateChoice, PrivateDecision};

/// How many cells of a list are shown one by one; with the finding that sums up the others they are
/// as many as the terminal shows of one sort.
const SHOWN: usize = 19;

/// How many names must be withheld for the same service and purpose before others beside them are
/// asked about.
const CUSTOM: usize = 5;

/// What payments are for: the service and the purpose.
type Context = (Option<Text>, Option<Text>);

/// A cell about which somebody must decide.
struct Undecided {
    sorts: BTreeSet<Sort>,
    words: String,
    /// Where it stands first.
    place: Place,
    line: usize,
    /// In how many rows it stands.
    rows: usize,
}

/// What the other cells of a row say.
struct Beside<'r> {
    /// That something private is paid for.
    private_life: bool,
    /// That it is work of people who trade under their own names.
    profession: bool,
    /// What is redacted in them.
    redacted: Vec<&'r str>,
}

impl Beside<'_> {
    /// What a cell may hold in such a row.
    fn sorts(&self, cell: Cell, judged: Judgement, words: &str) -> BTreeSet<Sort> {
        let trade = self.profession && cell == Cell::Supplier;
        let own = judged.sorts.iter().filter(|sort| *sort != Sort::Name || !trade);
        let echo = self.redacted.iter().any(|redacted| names::echoes(words, redacted));
        let name = judged.may_be_a_person() && self.private_life;
        let beside = judged.beside.iter().filter(|_| self.private_life);
        let others = echo.then_some(Sort::Echo).into_iter().chain(name.then_some(Sort::Name));
        own.chain(beside).chain(others).collect()
    }
}

/// What somebody must decide about: the same words are one question, as they are one decision.
#[derive(Default)]
struct Questions {
    all: Vec<Undecided>,
    numbers: HashMap<String, usize>,
}

impl Questions {
    fn ask(&mut self, one: Undecided) {
        let all = &mut self.all;
        match self.numbers.entry(folded(&one.words)) {
            Entry::Occupied(at) => all[*at.get()].add(one),
            Entry::Vacant(free) => {
                free.insert(all.len());
                all.push(one);
            }
        }
    }
}

impl Undecided {
    /// The same words once more.
    fn add(&mut self, other: Self) {
        self.sorts.extend(other.sorts);
        self.rows += other.rows;
        if (other.line, other.place.start()) < (self.line, self.place.start()) {
            (self.line, self.place) = (other.line, other.place);
        }
    }
}

/// The decisions of a list, and what has been found in its payments.
pub(super) struct Guard<'a> {
    decisions: &'a [PrivateDecision],
    by_words: HashMap<String, &'a PrivateDecision>,
    used: HashSet<String>,
    /// Whether the payments are written in the record, which is published with them.
    in_record: bool,
    findings: Vec<Finding>,
    questions: Questions,
    /// How many names are withheld for each service and purpose.
    withheld: HashMap<Context, usize, FixedState>,
    /// What may be names of people beside words that tell nothing private by themselves.
    people: HashMap<Context, Questions, FixedState>,
}

impl<'a> Guard<'a> {
    /// The guard of a list.
    pub(super) fn of(record: &'a PaymentList) -> Self {
        let Private(decisions) = &record.private;
        let words = |one: &'a PrivateDecision| (folded(&one.words.value), one);
        // Of two decisions about the same words, the one that withholds them counts.
        let allowed = decisions.iter().filter(|one| one.decision == PrivateChoice::Allow);
        let redacted = redaction::open(record);
        Self {
            decisions,
            by_words: allowed.chain(redacted).map(words).collect(),
            used: HashSet::new(),
            in_record: record.csv.is_none(),
            findings: Vec::new(),
            questions: Questions::default(),
            withheld: HashMap::default(),
            people: HashMap::default(),
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
        let private_life = service.tells_of_private_life() || purpose.tells_of_private_life();
        let quiet = |judged: &Judgement| judged.sorts.is_empty() && judged.beside.is_empty();
        if !supplier.may_be_a_person() && self.by_words.is_empty() && judged.iter().all(quiet) {
            self.count(supplier.is_withheld(), said);
            return;
        }
        let (mut open, mut redacted) = (Vec::new(), Vec::new());
        let (mut withheld, mut profession) = (supplier.is_withheld(), false);
        for (cell, judged) in Cell::ALL.into_iter().zip(judged) {
            if judged.needs_no_decision() {
                continue;
            }
            match self.decision(cells.words(cell)) {
                Some(decision) if decision.decision == PrivateChoice::Redact => {
                    redacted.push(cells.words(cell));
                    withheld |= cell == Cell::Supplier;
                    self.redact(said, cell, decision, words, &place);
                    continue;
                }
                Some(_) => {}
                None => open.push((cell, judged)),
            }
            profession |= judged.tells_of_a_profession();
        }
        let context = self.count(withheld, said);
        let beside = Beside { private_life, profession: profession && !private_life, redacted };
        for (cell, judged) in open {
            let words = cells.words(cell);
            let one = Undecided {
                sorts: beside.sorts(cell, judged, words),
                words: words.to_owned(),
                place: place(cell),
                line: cells.line,
                rows: 1,
            };
            if !one.sorts.is_empty() {
                self.questions.ask(one);
            } else if judged.may_be_a_person() {
                let sorts = BTreeSet::from([Sort::NameAmongWithheld]);
                self.people.entry(context).or_default().ask(Undecided { sorts, ..one });
            }
        }
    }

    /// Counts a name that is withheld, by what the payment is for once all is redacted: so the same
    /// is asked when the table itself has been redacted.
    fn count(&mut self, withheld: bool, said: &Said) -> Context {
        let context = (said.service, said.purpose);
        if withheld {
            *self.withheld.entry(context).or_default() += 1;
        }
        context
    }

    /// Says what was found, and which decisions are of no use. Gives what must be decided.
    pub(super) fn report(mut self, findings: &mut Vec<Finding>) -> Vec<Question> {
        findings.append(&mut self.findings);
        for (context, others) in self.people {
            if self.withheld.get(&context).is_some_and(|withheld| *withheld >= CUSTOM) {
                others.all.into_iter().for_each(|one| self.questions.ask(one));
            }
        }
        let mut undecided = self.questions.all;
        undecided.sort_by_key(|one| (one.line, one.place.start()));
        let (shown, more) = undecided.split_at(undecided.len().min(SHOWN));
        let first = |number| (number == 0).then_some(self.in_record);
        let asked = shown.iter().enumerate().map(|(number, one)| one.finding(first(number)));
        findings.extend(asked.chain(summed_up(more)));
        for decision in self.decisions {
            refuse_halves(decision, findings);
            if !redaction::is_done(decision) && !self.used.contains(&folded(&decision.words.value))
            {
                findings.push(unused(decision));
            }
        }
        undecided.into_iter().map(Question::from).collect()
    }

    fn decision(&mut self, words: &str) -> Option<&'a PrivateDecision> {
        if self.by_words.is_empty() || words.is_empty() {
            return None;
        }
        let words = folded(words);
        let decision = *self.by_words.get(&words)?;
        self.used.insert(words);
        Some(decision)
    }

    fn redact(
        &mut self,
        said: &mut Said,
        cell: Cell,
        decision: &PrivateDecision,
        words: &mut Words,
        place: impl Fn(Cell) -> Place,
    ) {
        let standard = Withheld::by(decision).text();
        if self.in_record {
            self.findings.push(
                Finding::error("private-data", &place(cell), "a payment that is written in the record is published with the record, private words too")
                    .help(format!("write {standard} here in place of the words, and remove the decision")),
            );
        }
        let judge = |words: &str| Judgement::of(cell, words);
        match cell {
            Cell::Supplier => said.supplier = words.suppliers.of(standard, judge).0,
            Cell::Service => said.service = Some(words.services.of(standard, judge).0),
            Cell::Purpose => said.purpose = Some(words.purposes.of(standard, judge).0),
            Cell::Reference => said.reference = Some(words.references.push(standard)),
        }
    }
}

impl Undecided {
    /// What it may hold: "a phone number, a person’s e-mail address".
    fn found(&self) -> String {
        let sorts: BTreeSet<&str> = self.sorts.iter().map(|sort| sort.found()).collect();
        sorts.into_iter().collect::<Vec<_>>().join(", ")
    }

    /// The question; the first one of a list with how it is answered, whether its payments are
    /// written in the record or in a table.
    fn finding(&self, first_in_record: Option<bool>) -> Finding {
        let rows = if self.rows > 1 { format!(", in {} rows", self.rows) } else { String::new() };
        let message = format!("this may be {}{rows}", self.found());
        let why = self.sorts.first().map_or("", |sort| sort.why());
        let help = match first_in_record {
            Some(true) => advice(why),
            Some(false) => advice(why) + &written_by_import(self.place.file().path()),
            None => format!("{why}; redact it or allow it, as shown with the first of these"),
        };
        Finding::error("private-data", &self.place, message).help(help)
    }
}

/// How many other cells must be decided about, and what they may hold.
fn summed_up(more: &[Undecided]) -> Option<Finding> {
    let last = more.last()?;
    let mut sorts: BTreeMap<String, usize> = BTreeMap::new();
    for one in more {
        *sorts.entry(one.found()).or_default() += 1;
    }
    let sorts: Vec<String> = sorts.iter().map(|(sort, count)| format!("{sort}: {count}")).collect();
    let cells = if more.len() == 1 { "cell" } else { "cells" };
    let message = format!("and {} more {cells} like these, the last one here", more.len());
    let help = format!("what they may hold: {}", sorts.join(", "));
    Some(Finding::error("private-data", &last.place, message).help(help))
}

/// A decision about words that stand nowhere. Who wanted them withheld must know that they are not.
fn unused(decision: &PrivateDecision) -> Finding {
    let place = &decision.words.place;
    let message = "no payment of this list has these words in a cell";
    let finding = match decision.decision {
        PrivateChoice::Redact => Finding::error("private-unused", place, message),
        PrivateChoice::Allow => Finding::warning("private-unused", place, message),
    };
    finding.help(
        "write the whole cell as the file has it, or remove the decision if the payment is gone",
    )
}

/// A cell of a list about which somebody must decide before it is published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// What it may hold: "the name of a private person".
    pub found: String,
    /// The whole cell, without signs that no record can hold.
    pub words: String,
    /// The line on which it stands first.
    pub line: usize,
    /// In how many rows it stands.
    pub rows: usize,
}

impl Question {
    /// Whether a decision about these words answers it.
    pub fn is_about(&self, words: &str) -> bool {
        folded(&self.words) == folded(words)
    }
}

impl From<Undecided> for Question {
    fn from(one: Undecided) -> Self {
        Self { found: one.found(), words: printable(&one.words), line: one.line, rows: one.rows }
    }
}

/// The two ways out.
fn advice(why: &str) -> String {
    format!(
        "{why}; decide in the YAML file of the list, and put all words of this cell in place of the dots:\n\n\
         private:\n  \
         - words: \"…\"\n    \
         decision: redact\n    \
         reason: personal data\n    \
         reviewer: # who decided, like Data protection officer\n    \
         date: # on which day, like 2026-11-25\n\n\
         or, where it may be published, “decision: allow” and “because: …” instead of the reason"
    )
}

/// How all questions of a table get a place for the answer.
fn written_by_import(table: &str) -> String {
    format!("; `daylight import \"{table}\"` writes a place for each decision into that file")
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
pub(super) fn folded(words: &str) -> String {
    printable(words).to_lowercase()
}

/// Words with single spaces, and without signs that no record can hold (YAML 1.2, `c-printable`).
fn printable(words: &str) -> String {
    let unprintable = |sign: char| sign.is_control() || matches!(sign, '\u{fffe}' | '\u{ffff}');
    let words: Vec<&str> = words.split_whitespace().collect();
    words.join(" ").replace(unprintable, "")
}
