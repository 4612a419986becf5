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
            let figure = if column.numeric { " class=\"figure\"" } else { "" };
            let (open, close) = if number == table.head {
                (format!("<th scope=\"row\"{figure}>"), "</th>")
            } else if blocks {
                (format!("<td data-label=\"{}\"{figure}>", escaped(&column.heading)), "</td>")
            } else {
                (format!("<td{figure}>"), "</td>")
            };
            Column { number, open, close }
        })
        .collect();
    let mut html = String::new();
    for row in &table.rows {
        if !html.is_empty() {
            html.push('\n');
        }
        html.push_str("<tr>");
        for Column { number, open, close } in &columns {
            html.push_str(open);
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
    open: String,
    close: &'static str,
}

fn push_cell(html: &mut String, cell: &Cell, way: &Way<'_>) {
    let Some(link) = &cell.link else { return push_escaped(html, &cell.text) };
    html.push_str("<a href=\"");
    push_escaped(html, &way.to(link));
    html.push_str("\">");
    push_escaped(html, &cell.text);
    html.push_str("</a>");
}
