//! What an import writes of cells that may be private: a place for each decision.

use std::fmt::Write as _;

use crate::ledger::Question;

/// The field of the record in which somebody decides; nothing where there is nothing to decide.
pub(super) fn asked(questions: &[Question]) -> String {
    if questions.is_empty() {
        return String::new();
    }
    let mut text = "# What may be private. Write behind each decision: redact, or allow; behind reviewer: who decided;\n\
                    # behind date: on which day. Where you allow, write because: and why in place of the reason.\n\
                    private:\n"
        .to_owned();
    for question in questions {
        // A printable text in JSON is one in YAML too. Writing into a text cannot fail.
        let words = serde_json::to_string(&question.words).unwrap_or_default();
        let _ = write!(
            text,
            "  - words: {words} # {}, {}\n    decision:\n    reason: personal data\n    reviewer:\n    date:\n",
            question.found,
            place(question),
        );
    }
    text
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
    let cells = match count {
        1 => "1 cell may be private and stands".to_owned(),
        many => format!("{many} cells may be private and stand"),
    };
    format!(
        "{cells} at the end of that file, below private: — write there what you decide. Until then the \
         website is not built.\nThe table itself keeps the words until `daylight redact` replaces them: before \
         that, let nobody read the folder who must not read them, and keep it out of a public repository."
    )
}
