//! `daylight explain`: what a finding means, with an example of the mistake and of its cure.

use super::args::Explain;
use crate::finding::{CATALOGUE, Explanation, explain, nearest};

/// Explains one sort of finding, or lists them all. Whether there is such a sort.
pub(super) fn run(options: &Explain) -> bool {
    let Some(id) = &options.id else {
        for explanation in CATALOGUE {
            anstream::println!("{:<22}{}", explanation.id, explanation.title);
        }
        return true;
    };
    if let Some(explanation) = explain(id) {
        anstream::print!("{}", text(explanation));
        return true;
    }
    let near = nearest(id, CATALOGUE.iter().map(|e| e.id));
    let hint = near.map_or_else(String::new, |near| format!("; did you mean {near}?"));
    anstream::eprintln!("There is no finding called {id}{hint}");
    false
}

fn text(explanation: &Explanation) -> String {
    let indented = |text: &str| text.lines().flat_map(|l| ["    ", l, "\n"]).collect::<String>();
    format!(
        "{}: {}\n\nWrong:\n{}\nRight:\n{}",
        explanation.id,
        explanation.title,
        indented(explanation.mistake),
        indented(explanation.cure)
    )
}
