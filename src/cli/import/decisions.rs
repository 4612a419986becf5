//! What an import writes of cells that may be private: a place for each decision.

use std::fmt::Write as _;

use crate::ledger::Question;
use crate::record::{PaymentList, Private, PrivateChoice};
use crate::register::{Entry, Register};
use crate::value::Slug;

/// What was decided about words in an earlier list of the payer.
pub(super) struct Earlier {
    words: String,
    /// The fields that say what, and why.
    answer: String,
    list: Slug,
}

/// What was decided about words in lists of a payer.
pub(super) fn earlier(register: &Register, payer: &Slug) -> Vec<Earlier> {
    let lists = register.all::<PaymentList>().iter();
    lists.filter(|list| list.record.payer.slug() == payer).flat_map(of_list).collect()
}

fn of_list(list: &Entry<PaymentList>) -> impl Iterator<Item = Earlier> {
    let Private(decisions) = &list.record.private;
    decisions.iter().filter_map(|one| {
        let answer = match (one.decision, &one.because, one.reason) {
            (PrivateChoice::Allow, Some(because), _) => {
                format!("decision: allow\nbecause: {}", quoted(because))
            }
            (PrivateChoice::Redact, _, Some(reason)) => {
                format!("decision: redact\nreason: {}", reason.word())
            }
            _ => return None,
        };
        Some(Earlier { words: one.words.value.clone(), answer, list: list.slug.clone() })
    })
}

/// The field of the record in which somebody decides; nothing where there is nothing to decide.
pub(super) fn asked(questions: &[Question], earlier: &[Earlier]) -> String {
    if questions.is_empty() {
        return String::new();
    }
    let mut text = "# What may be private. Write behind each decision: redact, or allow; behind reviewer: who decided;\n\
                    # behind date: on which day. Where you allow, write because: and why in place of the reason.\n\
                    # What was decided in an earlier list is proposed: sign it with reviewer and date, or change it.\n\
                    private:\n"
        .to_owned();
    for place in places(questions, earlier) {
        // Writing into a text cannot fail.
        let _ = writeln!(text, "  - {}", place.replace('\n', "\n    "));
    }
    text
}

/// A place for each decision: the fields that somebody fills in, on a line each. What was decided
/// about the same words in an earlier list is proposed, for somebody to sign.
pub(super) fn places(questions: &[Question], earlier: &[Earlier]) -> Vec<String> {
    let place = |question: &Question| {
        let (words, found, place) = (quoted(&question.words), &question.found, place(question));
        let (like, answer) = match earlier.iter().rfind(|one| question.is_about(&one.words)) {
            Some(Earlier { answer, list, .. }) => (format!("; as in {list}"), answer.as_str()),
            None => (String::new(), "decision:\nreason: personal data"),
        };
        format!("words: {words} # {found}, {place}{like}\n{answer}\nreviewer:\ndate:")
    };
    questions.iter().map(place).collect()
}

/// A text in quotation marks: a printable one in JSON is one in YAML too.
fn quoted(words: &str) -> String {
    serde_json::to_string(words).unwrap_or_default()
}

/// "line 12", "line 12 and in 7 more rows".
fn place(question: &Question) -> String {
    match question.rows {
        0 | 1 => format!("line {}", question.line),
        2 => format!("line {} and in another row", question.line),
        rows => format!("line {} and in {} more rows", question.line, rows - 1),
    }
}

/// What the person at the terminal is told.
pub(super) fn told(count: usize) -> String {
    format!(
        "{} at the end of that file, below private: — write there what you decide. Until then the \
         website is not built.\nThe table itself keeps the words until `daylight redact` replaces them: before \
         that, let nobody read the folder who must not read them, and keep it out of a public repository.",
        cells(count)
    )
}

/// "3 cells may be private and stand".
pub(super) fn cells(count: usize) -> String {
    match count {
        1 => "1 cell may be private and stands".to_owned(),
        many => format!("{many} cells may be private and stand"),
    }
}
