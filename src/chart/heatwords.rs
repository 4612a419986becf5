//! The description of [`Heatmap`].

use crate::words::{Words, say};

use super::figure::extremes;
use super::heatmap::{HeatCell, Heatmap, Placed};
use super::sentences::join;

/// So many cells are named; of more, only their number is said.
const NAMED: usize = 5;

/// What the picture shows, in sentences.
pub(super) fn description(heatmap: &Heatmap, words: &Words) -> String {
    join(&[
        say!(
            words,
            "heatmap-description",
            rows = heatmap.rows().len(),
            columns = heatmap.columns().len(),
            measure = heatmap.measure(),
        ),
        range(heatmap, words),
        outlined(heatmap, words),
        nothing(heatmap, words),
    ])
}

fn how_many(heatmap: &Heatmap, kind: &HeatCell) -> usize {
    heatmap.cells().filter(|(_, cell)| *cell == kind).count()
}

fn range(heatmap: &Heatmap, words: &Words) -> String {
    let Some((least, most)) = extremes(heatmap.figures()) else { return String::new() };
    if least.1.length.total_cmp(&most.1.length).is_eq() {
        return say!(words, "heatmap-all-same", figure = most.1.words);
    }
    let said = |cell| all_like(heatmap, cell, words);
    say!(words, "chart-extremes", largest = said(most), smallest = said(least))
}

/// "5 (Exeter, Housing)", "5 (Exeter, Housing, and 2 other cells)".
fn all_like(heatmap: &Heatmap, ((row, column), figure): Placed<'_>, words: &Words) -> String {
    let equal = |(_, other): &Placed<'_>| other.length.total_cmp(&figure.length).is_eq();
    let others = heatmap.figures().filter(equal).count().saturating_sub(1);
    let cell = format!("{row}, {column}");
    say!(words, "heatmap-cells", figure = figure.words, cell = cell, others = others)
}

fn outlined(heatmap: &Heatmap, words: &Words) -> String {
    let Some(threshold) = heatmap.threshold() else { return String::new() };
    let cell = |((row, column), figure): Placed<'_>| format!("{row}, {column} ({})", figure.words);
    let reached: Vec<String> =
        heatmap.figures().filter(|(_, figure)| heatmap.is_outlined(figure)).map(cell).collect();
    match reached.len() {
        0 => say!(words, "heatmap-outlined-none", threshold = threshold),
        all @ 1..=NAMED => say!(
            words,
            "heatmap-outlined-named",
            count = all,
            threshold = threshold,
            cells = reached.join("; "),
        ),
        all => say!(words, "heatmap-outlined", count = all, threshold = threshold),
    }
}

fn nothing(heatmap: &Heatmap, words: &Words) -> String {
    let said = [
        (how_many(heatmap, &HeatCell::Blank), "heatmap-blank"),
        (how_many(heatmap, &HeatCell::Unknown), "heatmap-unknown"),
    ];
    let sentence = |(cells, id): (usize, &str)| match cells {
        0 => String::new(),
        cells => say!(words, id, count = cells),
    };
    join(&said.map(sentence))
}
