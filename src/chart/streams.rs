//! The wide picture of a `Sankey`: columns of names with bars, and streams between the bars.

use super::canvas::{Canvas, Drawing, Letters, Rect, Width};
use super::confluence::{Confluence, Link, Node};
use super::lettering::{LINE, NORMAL, wrap};
use super::rows::{column_of_lines, draw_lines, pounds};
use super::slot::Slot;
use crate::words::Words;

/// The widest that names may be: with two columns, and with three.
const NAMES: (f64, f64) = (220.0, 150.0);
/// Between a bar and a name.
const SPACE: f64 = 8.0;
/// How wide a bar is, and how high all bars of the largest column are together.
const BAR: f64 = 10.0;
const TALL: f64 = 300.0;
/// So much of a stream is seen even of a very small amount.
const LEAST: f64 = 2.0;
/// Between a heading and its column, and from one node to the next.
const BELOW: f64 = 14.0;
const APART: f64 = 16.0;

/// Draws the flows between columns with these headings.
pub(super) fn draw(
    headings: &[String],
    confluence: &Confluence,
    name: &str,
    words: &Words,
) -> Drawing {
    let layout = Layout::of(headings, confluence, words);
    let canvas = Canvas::new(name, Width::Wide.pixels(), layout.height + 4.0);
    for (heading, column) in layout.headings.iter().zip(&layout.columns) {
        column_of_lines(&canvas, heading, (column.text, LINE / 2.0), LINE, Letters::BOLD);
    }
    for stream in layout.streams(&confluence.links) {
        canvas.polygon(Slot::Stream, &stream);
    }
    for column in &layout.columns {
        for placed in &column.nodes {
            draw_node(&canvas, column, placed);
        }
    }
    canvas.finish()
}

fn draw_node(canvas: &Canvas, column: &Column, placed: &Placed) {
    let middle = placed.top + placed.height / 2.0;
    for (x, height) in [(column.inflow, placed.inflow), (column.outflow, placed.outflow)] {
        if height > 0.0 {
            canvas.rect(Slot::Solid, Rect::new(x, middle - height / 2.0, BAR, height));
        }
    }
    draw_lines(canvas, &placed.lines, (column.text, middle), Letters::NORMAL);
}

/// Where everything stands, in pixels.
struct Layout {
    headings: Vec<Vec<String>>,
    columns: Vec<Column>,
    /// How many pixels a pound is high.
    scale: f64,
    height: f64,
}

/// A column: where its two rows of bars and its names begin.
struct Column {
    inflow: f64,
    text: f64,
    outflow: f64,
    nodes: Vec<Placed>,
}

/// A node in its column.
struct Placed {
    lines: Vec<String>,
    top: f64,
    height: f64,
    /// How high its bars are.
    inflow: f64,
    outflow: f64,
}

impl Layout {
    fn of(headings: &[String], confluence: &Confluence, words: &Words) -> Self {
        let names = if headings.len() > 2 { NAMES.1 } else { NAMES.0 };
        let headings: Vec<Vec<String>> =
            headings.iter().map(|words| wrap(words, NORMAL * 1.08, names, 2)).collect();
        let total = |nodes: &Vec<Node>| nodes.iter().map(|node| pounds(node.size())).sum::<f64>();
        let largest = confluence.columns.iter().map(total).fold(0.0, f64::max);
        let scale = if largest > 0.0 { TALL / largest } else { 1.0 };
        let columns = confluence.columns.iter().zip(&headings).enumerate();
        let columns = columns.map(|(number, (nodes, heading))| {
            let place = |(at, node): (usize, &Node)| {
                let links = |out| thickness(&confluence.links, (number, at), out, scale);
                Placed::of(node, names, (links(false), links(true)), words)
            };
            let nodes = nodes.iter().enumerate().map(place).collect();
            Column::new((number, headings.len()), heading, nodes)
        });
        let mut layout =
            Self { columns: columns.collect(), headings: headings.clone(), scale, height: 0.0 };
        layout.stack();
        layout
    }

    /// Stacks the nodes of each column around one middle.
    fn stack(&mut self) {
        let head = self.headings.iter().map(Vec::len).max().unwrap_or(0);
        let head = LINE * f64::from(u8::try_from(head).unwrap_or(2)) + BELOW;
        let tallest = self.columns.iter().map(Column::height).fold(0.0, f64::max);
        for column in &mut self.columns {
            let mut top = head + (tallest - column.height()) / 2.0;
            for placed in &mut column.nodes {
                placed.top = top;
                top += placed.height + APART;
            }
        }
        self.height = head + tallest;
    }

    /// The outlines of the streams, the largest first: a small one is not covered.
    fn streams(&self, links: &[Link]) -> Vec<Vec<(f64, f64)>> {
        let mut streams: Vec<_> = links
            .iter()
            .filter(|link| link.amount.pence() > 0)
            .map(|link| (link, self.stream(link, links)))
            .collect();
        streams.sort_by_key(|(link, _)| std::cmp::Reverse(link.amount));
        streams.into_iter().map(|(_, stream)| stream).collect()
    }

    fn stream(&self, link: &Link, links: &[Link]) -> Vec<(f64, f64)> {
        let (before, after) = (&self.columns[link.column], &self.columns[link.column + 1]);
        let out: f64 = links
            .iter()
            .filter(|l| (l.column, l.from) == (link.column, link.from) && l.to < link.to)
            .map(|l| high(l, self.scale))
            .sum();
        let into: f64 = links
            .iter()
            .filter(|l| (l.column, l.to) == (link.column, link.to) && l.from < link.from)
            .map(|l| high(l, self.scale))
            .sum();
        let from = before.nodes[link.from].out_top() + out;
        let to = after.nodes[link.to].in_top() + into;
        bend((before.outflow + BAR, from), (after.inflow, to), high(link, self.scale))
    }
}

/// How high all streams at one side of a node are together.
fn thickness(links: &[Link], (column, at): (usize, usize), out: bool, scale: f64) -> f64 {
    let here = |link: &&Link| {
        if out {
            (link.column, link.from) == (column, at)
        } else {
            (link.column + 1, link.to) == (column, at)
        }
    };
    links.iter().filter(here).map(|link| high(link, scale)).sum()
}

/// How high a stream is.
fn high(link: &Link, scale: f64) -> f64 {
    let height = pounds(link.amount) * scale;
    if height > 0.0 { height.max(LEAST) } else { 0.0 }
}

/// The outline of a stream between two points, the upper ends of its sides, that leaves and
/// arrives level.
fn bend(from: (f64, f64), to: (f64, f64), height: f64) -> Vec<(f64, f64)> {
    const STEPS: u8 = 14;
    let point = |step: u8, down: f64| {
        let part = f64::from(step) / f64::from(STEPS);
        let smooth = part * part * (3.0 - 2.0 * part);
        (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * smooth + down)
    };
    let upper = (0..=STEPS).map(|step| point(step, 0.0));
    upper.chain((0..=STEPS).rev().map(|step| point(step, height))).collect()
}

impl Column {
    /// The first column has its names on the left of its bars, the last on the right, one between
    /// them has bars on both sides.
    fn new((number, columns): (usize, usize), heading: &[String], nodes: Vec<Placed>) -> Self {
        let room = Width::Wide.room();
        let heads = heading.iter().map(|line| Letters::BOLD.width(line));
        let lines = nodes.iter().flat_map(|placed| &placed.lines);
        let names = lines.map(|line| Letters::NORMAL.width(line)).chain(heads).fold(0.0, f64::max);
        let inflow = if number == 0 {
            -SPACE - BAR
        } else if number + 1 == columns {
            room - names - SPACE - BAR
        } else {
            (room - names) / 2.0 - SPACE - BAR
        };
        let text = inflow + BAR + SPACE;
        Self { inflow, text, outflow: text + names + SPACE, nodes }
    }

    fn height(&self) -> f64 {
        let apart = APART * (f64::from(u8::try_from(self.nodes.len()).unwrap_or(1)) - 1.0);
        self.nodes.iter().map(|placed| placed.height).sum::<f64>() + apart.max(0.0)
    }
}

impl Placed {
    fn of(node: &Node, names: f64, (inflow, outflow): (f64, f64), words: &Words) -> Self {
        let mut lines = wrap(&node.name, NORMAL, names, 3);
        lines.push(words.rough(node.size()));
        let room = LINE * f64::from(u8::try_from(lines.len()).unwrap_or(4));
        Self { lines, top: 0.0, height: room.max(inflow).max(outflow), inflow, outflow }
    }

    fn in_top(&self) -> f64 {
        self.top + (self.height - self.inflow) / 2.0
    }

    fn out_top(&self) -> f64 {
        self.top + (self.height - self.outflow) / 2.0
    }
}

#[cfg(test)]
mod tests {
    use crate::chart::testing::{drawn, frame, of_class, pictures};
    use crate::chart::{Flow, Form, Sankey};
    use crate::value::Money;

    #[test]
    fn the_ends_of_flows_are_as_high_as_their_amounts() {
        let flows = [("A", 300), ("B", 100)].map(|(from, pounds)| Flow {
            from: from.to_owned(),
            to: "X".to_owned(),
            column: 0,
            amount: Money::from_pence(pounds * 100),
            link: None,
        });
        let columns = ["Funder", "Service"].map(str::to_owned).to_vec();
        let sankey = Form::Sankey(Sankey::new(columns, flows.to_vec()));
        let [wide, narrow] = pictures(&drawn(frame("flows"), &sankey));
        let bars = of_class(&wide, "s1");
        let heights: Vec<f64> = bars.iter().map(|bar| bar.height).collect();
        assert!((heights[0] / heights[1] - 3.0).abs() < 0.05, "{heights:?}");
        assert!((heights[2] - heights[0] - heights[1]).abs() < 0.11, "{heights:?}");
        assert_eq!(of_class(&narrow, "s1").len(), 3);
    }
}
