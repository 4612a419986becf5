//! The flows of a [`Sankey`] as they are drawn: the smallest names of each column merged, and the
//! sums of what comes in and goes out. No penny is lost.

use crate::value::Money;
use crate::words::{Words, say};

use super::sankey::{Flow, Sankey};

/// How many names of a column are drawn for themselves; the rest are merged.
const MOST: usize = 6;

/// The names and flows of a picture.
pub(super) struct Confluence {
    /// For each column its nodes, the largest first, the merged rest last.
    pub columns: Vec<Vec<Node>>,
    /// How many names each column has, merged or not.
    pub names: Vec<usize>,
    /// The flows between them, column after column, each source from top to bottom.
    pub links: Vec<Link>,
}

/// A name in a column, or those that are merged.
#[derive(Debug)]
pub(super) struct Node {
    /// What it is called: "Other (12)" where it stands for twelve.
    pub name: String,
    /// How many names it stands for; 0 where it is one name.
    pub merged: usize,
    /// What comes in from the column before.
    pub inflow: Money,
    /// What goes out to the column after.
    pub outflow: Money,
}

/// What flows from one node to another.
#[derive(Debug)]
pub(super) struct Link {
    /// The column in which it begins.
    pub column: usize,
    /// The number of the node in which it begins, in its column.
    pub from: usize,
    /// The number of the node in which it ends, in the next column.
    pub to: usize,
    /// How much.
    pub amount: Money,
}

impl Node {
    fn new(name: String) -> Self {
        Self { name, merged: 0, inflow: Money::ZERO, outflow: Money::ZERO }
    }

    /// The larger of what comes in and goes out.
    pub fn size(&self) -> Money {
        self.inflow.max(self.outflow)
    }

    /// "Kier with £4.1 million".
    pub fn in_words(&self, words: &Words) -> String {
        say!(words, "chart-with", name = self.name, value = words.rough(self.size()))
    }
}

impl Confluence {
    /// The flows of a picture.
    pub fn of(sankey: &Sankey, words: &Words) -> Self {
        let all: Vec<Vec<Node>> = (0..sankey.columns().len())
            .map(|column| nodes(sankey.flows(), column, words))
            .collect();
        let mut links: Vec<Link> = Vec::new();
        for flow in sankey.flows() {
            let (Some(before), Some(after)) = (all.get(flow.column), all.get(flow.column + 1))
            else {
                continue;
            };
            add(&mut links, flow, place(before, &flow.from), place(after, &flow.to));
        }
        links.sort_by_key(|link| (link.column, link.from, link.to));
        let names = all.iter().map(Vec::len).collect();
        Self { columns: all.into_iter().map(|nodes| merge(nodes, words)).collect(), names, links }
    }
}

/// Adds a flow to the one between the same two nodes.
fn add(links: &mut Vec<Link>, flow: &Flow, from: usize, to: usize) {
    let same = |link: &&mut Link| (link.column, link.from, link.to) == (flow.column, from, to);
    match links.iter_mut().find(same) {
        Some(link) => link.amount += flow.amount,
        None => links.push(Link { column: flow.column, from, to, amount: flow.amount }),
    }
}

/// The names of a column, the largest first; those of the same size by their names.
fn nodes(flows: &[Flow], column: usize, words: &Words) -> Vec<Node> {
    let mut nodes: Vec<Node> = Vec::new();
    for flow in flows {
        if flow.column == column {
            let node = node(&mut nodes, &flow.from);
            node.outflow += flow.amount;
        }
        if flow.column + 1 == column {
            let node = node(&mut nodes, &flow.to);
            node.inflow += flow.amount;
        }
    }
    nodes.sort_by(|a, b| b.size().cmp(&a.size()).then_with(|| words.compare(&a.name, &b.name)));
    nodes
}

fn node<'a>(nodes: &'a mut Vec<Node>, name: &str) -> &'a mut Node {
    let at = nodes.iter().position(|node| node.name == name).unwrap_or_else(|| {
        nodes.push(Node::new(name.to_owned()));
        nodes.len() - 1
    });
    &mut nodes[at]
}

/// How many of so many names are drawn for themselves. A single one that is left over is not
/// worth hiding its name.
fn kept(names: usize) -> usize {
    if names > MOST + 1 { MOST } else { names }
}

/// Where a name is drawn, in a column that is not merged yet.
fn place(nodes: &[Node], name: &str) -> usize {
    let at = nodes.iter().position(|node| node.name == name).unwrap_or_default();
    at.min(kept(nodes.len()))
}

/// The column with its smallest names merged.
fn merge(mut nodes: Vec<Node>, words: &Words) -> Vec<Node> {
    let rest = nodes.split_off(kept(nodes.len()));
    if !rest.is_empty() {
        nodes.push(Node {
            name: say!(words, "sankey-other", count = rest.len()),
            merged: rest.len(),
            inflow: rest.iter().map(|node| node.inflow).sum(),
            outflow: rest.iter().map(|node| node.outflow).sum(),
        });
    }
    nodes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::testing::ENGLISH;
    use proptest::prelude::*;

    fn sum(amounts: impl Iterator<Item = Money>) -> Money {
        amounts.sum()
    }

    proptest! {
        #[test]
        fn no_penny_is_lost(
            flows in proptest::collection::vec((0usize..12, 0usize..12, 0usize..2, 0i128..1_000_000_000), 0..60)
        ) {
            let flows: Vec<Flow> = flows
                .into_iter()
                .map(|(from, to, column, pence)| Flow {
                    from: format!("N{from}"),
                    to: format!("N{to}"),
                    column,
                    amount: Money::from_pence(pence),
                    link: None,
                })
                .collect();
            let columns = ["A", "B", "C"].map(str::to_owned).to_vec();
            let confluence = Confluence::of(&Sankey::new(columns, flows.clone()), &ENGLISH);
            for column in 0..2 {
                let given = sum(flows.iter().filter(|f| f.column == column).map(|f| f.amount));
                let drawn = confluence.links.iter().filter(|link| link.column == column);
                prop_assert_eq!(sum(drawn.map(|link| link.amount)), given);
                prop_assert_eq!(sum(confluence.columns[column].iter().map(|n| n.outflow)), given);
                prop_assert_eq!(sum(confluence.columns[column + 1].iter().map(|n| n.inflow)), given);
                for (number, node) in confluence.columns[column].iter().enumerate() {
                    let out = confluence.links.iter().filter(|l| (l.column, l.from) == (column, number));
                    prop_assert_eq!(sum(out.map(|link| link.amount)), node.outflow);
                }
                prop_assert!(confluence.columns[column].len() <= MOST + 1);
            }
        }
    }

    #[test]
    fn the_largest_come_first_and_equals_by_name() {
        let flow = |from: &str, pence: i128| Flow {
            from: from.to_owned(),
            to: "S".to_owned(),
            column: 0,
            amount: Money::from_pence(pence),
            link: None,
        };
        let of = |flows: Vec<Flow>| {
            let columns = vec!["A".to_owned(), "B".to_owned()];
            let confluence = Confluence::of(&Sankey::new(columns, flows), &ENGLISH);
            confluence.columns[0].iter().map(|node| node.name.clone()).collect::<Vec<_>>()
        };
        assert_eq!(of(vec![flow("b", 1), flow("a", 1), flow("c", 2)]), ["c", "a", "b"]);
        let names = ["a", "b", "c", "d", "e", "f", "g", "h"];
        assert_eq!(
            of(names.map(|name| flow(name, 1)).to_vec()).last().map(String::as_str),
            Some("Other (2)")
        );
        assert_eq!(of(names[..7].iter().map(|name| flow(name, 1)).collect()).len(), 7);
    }
}
