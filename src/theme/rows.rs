//! The rows of tables as HTML. There are up to hundreds on a page and millions on a site, far more
//! than of anything else, so that no template draws them: it says where they stand.

use std::collections::BTreeMap;

use tera::Value;

use super::escape::{escaped, push_escaped};
use super::way::Way;
use crate::chart::{Cell, Narrow, Table};

/// The rows of all tables of a page, by the names of the tables.
pub(super) fn of_tables(tables: &[&Table], way: &Way<'_>) -> BTreeMap<String, Value> {
    let rows = |table: &&Table| (table.name.clone(), Value::safe_string(&rows(table, way)));
    tables.iter().map(rows).collect()
}

/// The rows of a table, each on a line.
fn rows(table: &Table, way: &Way<'_>) -> String {
    let blocks = table.narrow() == Narrow::Blocks;
    let columns: Vec<Column> = table
        .shown()
        .map(|(number, column)| {
            let opened = |class: &str| match (number == table.head, blocks) {
                (true, _) => format!("<th scope=\"row\"{class}>"),
                (false, true) => {
                    format!("<td data-label=\"{}\"{class}>", escaped(&column.heading))
                }
                (false, false) => format!("<td{class}>"),
            };
            let open = opened(if column.numeric { " class=\"figure\"" } else { "" });
            // What stands in the place of a figure may be broken at its spaces.
            let in_words = column.numeric.then(|| opened(" class=\"figure words\""));
            let close = if number == table.head { "</th>" } else { "</td>" };
            Column { number, in_words, open, close }
        })
        .collect();
    let mut html = String::new();
    for row in &table.rows {
        if !html.is_empty() {
            html.push('\n');
        }
        html.push_str("<tr>");
        for Column { number, in_words, open, close } in &columns {
            let words = in_words.as_ref().filter(|_| is_in_words(&row[*number]));
            html.push_str(words.unwrap_or(open));
            push_cell(&mut html, &row[*number], way);
            html.push_str(close);
        }
        html.push_str("</tr>");
    }
    html
}

/// What stands around the cells of a column: the same in all rows.
struct Column {
    number: usize,
    /// What opens a cell of a figure that is said in words.
    in_words: Option<String>,
    open: String,
    close: &'static str,
}

/// Whether words stand in the place of a figure: "not published here", "under 0.1%".
fn is_in_words(cell: &Cell) -> bool {
    cell.text.starts_with(char::is_alphabetic)
}

fn push_cell(html: &mut String, cell: &Cell, way: &Way<'_>) {
    let Some(link) = &cell.link else { return push_escaped(html, &cell.text) };
    html.push_str("<a href=\"");
    push_escaped(html, &way.to(link));
    html.push_str("\">");
    push_escaped(html, &cell.text);
    html.push_str("</a>");
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::tree::Tree;
    use super::super::way::Ways;
    use super::*;
    use crate::value::SitePath;

    /// The rows of a table on the page `spending/months/`.
    fn drawn(table: &Table) -> String {
        let language = "en-GB".parse().expect("a language");
        let tree = Tree::of(&language, true, "English".to_owned(), "https://a.example/b/");
        let ways = Ways::of(&Arc::new(tree), "https://a.example/b/");
        rows(table, &ways.from(SitePath::page(["spending", "months"])))
    }

    #[test]
    fn a_row_has_a_head_and_its_cells_lead_somewhere() {
        let mut table = Table::new("t", "T", &["Paid to", "Amount#"]);
        let boats = SitePath::page(["suppliers", "boats-and-co"]);
        table.row([Cell::text("Boats & <Co>").linked(boats), Cell::text("£1")]);
        table.row([Cell::text("Oars"), Cell::empty().linked(SitePath::home().file("a.csv"))]);
        table.row([Cell::text("Rows"), Cell::text("not known")]);
        assert_eq!(
            drawn(&table),
            "<tr><th scope=\"row\"><a href=\"../../suppliers/boats-and-co/index.html\">Boats &amp; \
             &lt;Co&gt;</a></th><td class=\"figure\">£1</td></tr>\n\
             <tr><th scope=\"row\">Oars</th><td class=\"figure\"><a href=\"../../a.csv\"></a></td></tr>\n\
             <tr><th scope=\"row\">Rows</th><td class=\"figure words\">not known</td></tr>"
        );
    }

    #[test]
    fn cells_that_may_become_blocks_say_their_heading() {
        let mut table = Table::new("t", "T", &["List", "Paid to", "Amount#", "What “for”"]);
        table.row(["l", "b", "£1", "w"].map(Cell::text));
        assert_eq!(
            drawn(&table.without("List")),
            "<tr><th scope=\"row\">b</th><td data-label=\"Amount\" class=\"figure\">£1</td>\
             <td data-label=\"What “for”\">w</td></tr>"
        );
    }
}
