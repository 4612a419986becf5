//! Where money comes from and where it goes: funder, provider, service.

use crate::value::{Money, SitePath};
use crate::words::{Words, say};

use super::Shape;
use super::canvas::{Drawing, Width};
use super::confluence::{Confluence, Node};
use super::rows::{self, Labels, Row};
use super::sentences::join;
use super::slot::Slot;
use super::streams;
use super::table::{Cell, Table};

/// How many columns there can be: from here to there, or with something between them.
const COLUMNS: std::ops::RangeInclusive<usize> = 2..=3;

/// Flows of money between columns of names.
#[derive(Debug, Clone)]
pub struct Sankey {
    columns: Vec<String>,
    flows: Vec<Flow>,
}

/// Money that goes from a name in one column to a name in the next.
#[derive(Debug, Clone)]
pub struct Flow {
    /// Who gives it.
    pub from: String,
    /// Who receives it, or what it is spent on.
    pub to: String,
    /// The column of `from`, from 0; `to` is in the next.
    pub column: usize,
    /// How much.
    pub amount: Money,
    /// Where the name that heads its row leads, in the table.
    pub link: Option<SitePath>,
}

impl Flow {
    /// Whether it flows between the same two names.
    fn is_beside(&self, other: &Self) -> bool {
        (self.column, &self.from, &self.to) == (other.column, &other.from, &other.to)
    }
}

impl Sankey {
    /// Flows between two or three columns with these headings. Flows between the same two names
    /// are added up.
    pub fn new(columns: Vec<String>, flows: Vec<Flow>) -> Self {
        let mut sums: Vec<Flow> = Vec::new();
        for flow in flows {
            match sums.iter_mut().find(|sum| sum.is_beside(&flow)) {
                Some(sum) => {
                    sum.amount += flow.amount;
                    sum.link = sum.link.take().or(flow.link);
                }
                None => sums.push(flow),
            }
        }
        sums.sort_by(|a, b| {
            let size = b.amount.cmp(&a.amount);
            a.column.cmp(&b.column).then(size).then_with(|| (&a.from, &a.to).cmp(&(&b.from, &b.to)))
        });
        Self { columns, flows: sums }
    }

    /// The headings of the columns.
    pub(super) fn columns(&self) -> &[String] {
        &self.columns
    }

    /// The flows, column after column, the largest first.
    pub(super) fn flows(&self) -> &[Flow] {
        &self.flows
    }

    /// What flows out of a column.
    fn total(&self, column: usize) -> Money {
        self.flows.iter().filter(|flow| flow.column == column).map(|flow| flow.amount).sum()
    }

    /// "From Funder to Provider flow £5 million; the largest flow is £3 million from A to B."
    fn stage(&self, column: usize, words: &Words) -> String {
        let Some([from, to]) = self.columns.get(column..column + 2) else { return String::new() };
        let mut here = self.flows.iter().filter(|flow| flow.column == column);
        let Some(most) = here.next() else {
            return say!(words, "sankey-stage-none", from = from, to = to);
        };
        let id = if here.next().is_none() { "sankey-stage-one" } else { "sankey-stage" };
        say!(
            words,
            id,
            from = from,
            to = to,
            total = words.rough(self.total(column)),
            largest = words.rough(most.amount),
            giver = most.from,
            taker = most.to,
        )
    }

    /// The largest and the smallest name of each column.
    fn extremes(&self, confluence: &Confluence, words: &Words) -> String {
        let columns = self.columns.iter().zip(&confluence.columns);
        join(&columns.map(|(heading, nodes)| extremes(heading, nodes, words)).collect::<Vec<_>>())
    }

    fn merged(&self, confluence: &Confluence, words: &Words) -> String {
        let merged = |(heading, nodes): (&String, &Vec<Node>)| {
            let other = nodes.iter().find(|node| node.merged > 0)?;
            Some(say!(words, "sankey-merged-part", count = other.merged, heading = heading))
        };
        let merged: Vec<String> =
            self.columns.iter().zip(&confluence.columns).filter_map(merged).collect();
        if merged.is_empty() {
            return String::new();
        }
        say!(words, "sankey-merged", parts = words.list(&merged))
    }

    /// What comes in and does not go on, or goes on without having come in.
    fn differences(&self, confluence: &Confluence, words: &Words) -> String {
        if self.columns.len() < 3 {
            return String::new();
        }
        let said = |node: &Node| {
            let left = node.inflow + -node.outflow;
            let name = &node.name;
            match left.pence() {
                0 => String::new(),
                1.. => say!(words, "sankey-left", name = name, amount = words.rough(left)),
                _ => say!(words, "sankey-elsewhere", name = name, amount = words.rough(-left)),
            }
        };
        join(&confluence.columns[1].iter().map(said).collect::<Vec<_>>())
    }

    /// A list of bars for each column, under its heading.
    fn draw_lists(
        &self,
        confluence: &Confluence,
        sheet: Width,
        name: &str,
        words: &Words,
    ) -> Drawing {
        let mut rows = Vec::new();
        for (heading, nodes) in self.columns.iter().zip(&confluence.columns) {
            rows.push(Row::Head(heading.clone()));
            rows.extend(nodes.iter().map(|node| Row::Bar {
                label: node.name.clone(),
                amount: node.size(),
                words: words.rough(node.size()),
                slot: if node.merged > 0 { Slot::Muted } else { Slot::Solid },
            }));
        }
        rows::draw(&rows, Labels::Above, sheet, name)
    }
}

/// "Under Funder the largest is NHS with £3 million, the smallest Grant with £1 million."
fn extremes(heading: &str, nodes: &[Node], words: &Words) -> String {
    let named = |node: &&Node| node.merged == 0;
    let (most, fewest) = (nodes.iter().find(named), nodes.iter().rfind(named));
    match (most, fewest) {
        (Some(most), Some(fewest)) if nodes.len() > 1 => {
            let all_named = nodes.iter().all(|node| named(&node));
            let id = if all_named { "sankey-extremes" } else { "sankey-extremes-named" };
            let (largest, smallest) = (most.in_words(words), fewest.in_words(words));
            say!(words, id, heading = heading, largest = largest, smallest = smallest)
        }
        _ => String::new(),
    }
}

impl Shape for Sankey {
    fn is_empty(&self) -> bool {
        self.flows.is_empty()
    }

    fn description(&self, words: &Words) -> String {
        let confluence = Confluence::of(self, words);
        let columns = self.columns.iter().zip(&confluence.names);
        let names: Vec<String> = columns
            .map(|(heading, count)| say!(words, "sankey-names", count = *count, heading = heading))
            .collect();
        let (count, names) = (self.columns.len(), words.list(&names));
        let mut sentences = vec![say!(words, "sankey-description", count = count, names = names)];
        sentences.extend((0..count.saturating_sub(1)).map(|i| self.stage(i, words)));
        sentences.push(self.extremes(&confluence, words));
        sentences.push(self.differences(&confluence, words));
        sentences.push(self.merged(&confluence, words));
        join(&sentences)
    }

    fn table(&self, name: &str, caption: &str, words: &Words) -> Table {
        let headings = ["sankey-from", "sankey-to", "chart-amount#", "sankey-share#"];
        let mut table = Table::saying(words, name, caption, &headings);
        for flow in &self.flows {
            let from = Cell::text(&flow.from);
            let whole = self.total(flow.column);
            let share = words.percent(flow.amount, whole).unwrap_or_default();
            let data = flow.amount.percent_of(whole).unwrap_or_default();
            table.row(vec![
                match &flow.link {
                    Some(link) => from.linked(link.clone()),
                    None => from,
                },
                Cell::text(&flow.to),
                Cell::money(flow.amount),
                Cell::with_data(share, data),
            ]);
        }
        table
    }

    fn excess(&self, words: &Words) -> Option<String> {
        let columns = self.columns.len();
        let credit = self.flows.iter().find(|flow| flow.amount.is_negative());
        if !COLUMNS.contains(&columns) {
            Some(say!(words, "sankey-excess-columns", count = columns))
        } else if let Some(flow) = credit {
            Some(say!(words, "sankey-excess-credit", from = flow.to, to = flow.from))
        } else if self.flows.iter().any(|flow| flow.column + 1 >= columns) {
            Some(say!(words, "sankey-excess-last"))
        } else if self.flows.iter().all(|flow| flow.amount == Money::ZERO) {
            Some(say!(words, "sankey-excess-zero"))
        } else {
            None
        }
    }

    fn draw(&self, sheet: Width, name: &str, words: &Words) -> Option<Drawing> {
        let confluence = Confluence::of(self, words);
        Some(match sheet {
            Width::Wide => streams::draw(self.columns(), &confluence, name, words),
            Width::Narrow => self.draw_lists(&confluence, sheet, name, words),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::testing::{assert_no_overlap, drawn, frame, pictures, texts};
    use crate::chart::{Chart, Form};

    const LONG: &str =
        "Royal Borough of Kensington and Chelsea and its Wholly Owned Housing Management Companies";

    fn flow(from: &str, to: &str, column: usize, pounds: i128) -> Flow {
        Flow {
            from: from.to_owned(),
            to: to.to_owned(),
            column,
            amount: Money::from_pence(pounds * 100),
            link: None,
        }
    }

    fn chart(columns: &[&str], flows: Vec<Flow>) -> Chart {
        let columns = columns.iter().map(|column| (*column).to_owned()).collect();
        drawn(frame("flows"), &Form::Sankey(Sankey::new(columns, flows)))
    }

    #[test]
    fn the_words_say_what_flows_and_what_stays() {
        let chart = chart(
            &["Funder", "Provider", "Service"],
            vec![
                flow("NHS", "Council", 0, 3_000_000),
                flow("Grant", "Council", 0, 1_000_000),
                flow("Council", "Home care", 1, 2_500_000),
            ],
        );
        assert_eq!(
            chart.description(),
            "A picture of flows of money between 3 columns of names: 2 under Funder, 1 under Provider and 1 under \
             Service. From Funder to Provider: £4 million; the largest flow is £3 million from NHS to Council. From \
             Provider to Service: £2.5 million, all from Council to Home care. Under Funder the largest is NHS with \
             £3 million, the smallest Grant with £1 million. Of what Council receives, £1.5 million is not spent \
             here."
        );
        let rows = chart.table().texts();
        assert_eq!(rows[0], ["NHS", "Council", "£3,000,000.00", "75.0%"]);
        assert_eq!(rows[2], ["Council", "Home care", "£2,500,000.00", "100.0%"]);
    }

    #[test]
    fn nothing_overlaps_however_many_and_however_long() {
        let names = [LONG, "Kier", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"];
        for number in [1, 3, 7, 30u8] {
            let mut flows = Vec::new();
            for i in 0..number {
                let size = if i == 2 { 900_000_000_000 } else { 9_999_999 / i128::from(i + 1) };
                let (from, to) = (names[usize::from(i % 3)], names[usize::from((i + 1) % 3)]);
                flows.push(flow(&format!("{i} {from}"), &format!("{} {to}", i / 2), 0, size));
                flows.push(flow(&format!("{} {to}", i / 2), &format!("{i} {from}"), 1, size / 2));
            }
            for picture in pictures(&chart(&["Funder", LONG, "Service"], flows)) {
                assert_no_overlap(&picture);
            }
        }
    }

    #[test]
    fn the_smallest_are_merged_in_the_picture_only() {
        let flows: Vec<Flow> = (0..9).map(|i| flow(&format!("F{i}"), "S", 0, 10 - i)).collect();
        let chart = chart(&["Funder", "Service"], flows);
        assert!(
            chart.description().ends_with(
                "The picture shows the 3 smallest under Funder together as “Other”; the table has each."
            ),
            "{}",
            chart.description()
        );
        for picture in pictures(&chart) {
            assert!(texts(&picture).iter().any(|text| text.words == "Other (3)"), "{picture}");
        }
        assert_eq!(chart.table().rows.len(), 9);
    }

    #[test]
    fn what_cannot_be_drawn_says_why() {
        let two = ["A", "B"];
        for (chart, why) in [
            (chart(&two, vec![flow("a", "b", 0, -1)]), "money came back from b to a"),
            (chart(&two, vec![flow("a", "b", 1, 1)]), "a flow leads out of the last column"),
            (chart(&two, vec![flow("a", "b", 0, 0)]), "every amount is zero"),
            (
                chart(&["A", "B", "C", "D"], vec![flow("a", "b", 0, 1)]),
                "4 columns are not the two or three between which flows can be drawn",
            ),
        ] {
            assert_eq!(chart.excess(), Some(why));
        }
    }
}
