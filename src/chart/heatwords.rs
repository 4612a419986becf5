//! The description of [`Heatmap`].

use super::figure::extremes;
use super::heatmap::{HeatCell, Heatmap, Placed};
use super::words::{count, join};

/// So many cells are named; of more, only their number is said.
const NAMED: usize = 5;

/// What the picture shows, in sentences.
pub(super) fn description(heatmap: &Heatmap) -> String {
    join(&[
        format!(
            "A grid of {} and {}. Each figure is of {}; the darker its cell, the larger it is.",
            count(heatmap.rows().len(), "row", "rows"),
            count(heatmap.columns().len(), "column", "columns"),
            heatmap.measure()
        ),
        range(heatmap),
        outlined(heatmap),
        nothing(heatmap),
    ])
}

fn how_many(heatmap: &Heatmap, kind: &HeatCell) -> usize {
    heatmap.cells().filter(|(_, cell)| *cell == kind).count()
}

fn range(heatmap: &Heatmap) -> String {
    let Some((least, most)) = extremes(heatmap.figures()) else { return String::new() };
    if least.1.length.total_cmp(&most.1.length).is_eq() {
        return format!("Every figure is {}.", most.1.words);
    }
    format!(
        "The largest is {}; the smallest is {}.",
        all_like(heatmap, most),
        all_like(heatmap, least)
    )
}

/// "5 (Exeter, Housing)", "5 (Exeter, Housing, and 2 other cells)".
fn all_like(heatmap: &Heatmap, ((row, column), figure): Placed<'_>) -> String {
    let equal = |(_, other): &Placed<'_>| other.length.total_cmp(&figure.length).is_eq();
    let others = match heatmap.figures().filter(equal).count().saturating_sub(1) {
        0 => String::new(),
        others => format!(", and {}", count(others, "other cell", "other cells")),
    };
    format!("{} ({row}, {column}{others})", figure.words)
}

fn outlined(heatmap: &Heatmap) -> String {
    let Some(words) = heatmap.threshold() else { return String::new() };
    let cell = |((row, column), figure): Placed<'_>| format!("{row}, {column} ({})", figure.words);
    let reached: Vec<String> =
        heatmap.figures().filter(|(_, figure)| heatmap.is_outlined(figure)).map(cell).collect();
    match reached.len() {
        0 => format!("No cell is outlined: none has {words}."),
        all => {
            let named =
                if all <= NAMED { format!(": {}", reached.join("; ")) } else { String::new() };
            let cells = count(all, "cell is", "cells are");
            format!("{cells} outlined, for {words}{named}.")
        }
    }
}

fn nothing(heatmap: &Heatmap) -> String {
    let said = [
        (how_many(heatmap, &HeatCell::Blank), "blank: there is nothing"),
        (how_many(heatmap, &HeatCell::Unknown), "hatched: there are no data"),
    ];
    let sentence = |(cells, what): (usize, &str)| match cells {
        0 => String::new(),
        cells => format!("{} {what}.", count(cells, "cell is", "cells are")),
    };
    join(&said.map(sentence))
}
