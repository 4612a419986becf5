//! Money that is no list of payments: budgets against what was spent, where money flows, work to
//! bid for.

use std::collections::BTreeMap;

use super::due::Due;
use super::maps::{self, Placed};
use super::picture::{amount, picture};
use super::{Elsewhere, Parts};
use crate::chart::{
    Bar, Bars, Cell, Chart, Dumbbell, Dumbbells, Flow, Form, Part, Sankey, Table, Treemap,
};
use crate::page::Content;
use crate::page::parts::{known_cell, record_cell};
use crate::page::provenance::{is_example, marks_cell};
use crate::page::section::{Block, Section};
use crate::record::{
    Area, Budget, BudgetLine, CommissioningFramework, Confidence, Contract, Grant, Organisation,
    Service,
};
use crate::register::{Entry, Record};
use crate::value::Money;

/// The sum of the amounts that are known; `None` where one is not, or where there are no lines.
fn total(lines: &[BudgetLine], of: impl Fn(&BudgetLine) -> Option<Money>) -> Option<Money> {
    if lines.is_empty() { None } else { lines.iter().map(of).sum() }
}

/// The page of a budget: the parts of the whole, and what was spent beside what was meant.
pub(super) fn budget(content: Content<'_>, entry: &Entry<Budget>) -> Parts {
    let lines = &entry.record.lines;
    let meant = total(lines, |line| line.budget.value().copied());
    let spent = total(lines, |line| line.actual.value().copied());
    let opening = match (meant, spent) {
        (Some(meant), Some(spent)) => against(meant, spent),
        (Some(meant), None) => format!("{meant} was meant to be spent. {}", known_part(lines)),
        _ => match &entry.record.total {
            Some(whole) => format!("{whole} was meant to be spent; not every line is known."),
            None => "Not every line of this budget is known.".to_owned(),
        },
    };
    let opening = Section::opening().saying(opening);
    let mut more = Vec::new();
    if lines.iter().any(|line| line.actual.value().is_some()) {
        more.push(Section::new("against", "Meant and spent").chart(dumbbells(content, entry)));
    }
    if let Some(meant) = meant {
        more.push(parts(content, entry, meant));
    }
    Parts { opening: vec![opening], more, ..Parts::default() }
}

/// What is known of the spending where not all of it is.
fn known_part(lines: &[BudgetLine]) -> String {
    let pair = |line: &BudgetLine| line.budget.value().copied().zip(line.actual.value().copied());
    let known: Vec<(Money, Money)> = lines.iter().filter_map(pair).collect();
    if known.is_empty() {
        return "What was spent is not known.".to_owned();
    }
    let sum = |of: fn(&(Money, Money)) -> Money| known.iter().map(of).sum();
    format!(
        "What was spent is known for {} of {} lines: {}",
        known.len(),
        lines.len(),
        against(sum(|(meant, _)| *meant), sum(|(_, spent)| *spent))
    )
}

/// "£1,100.00 was spent of £1,000.00: £100.00 over (10.0%)".
fn against(meant: Money, spent: Money) -> String {
    let (difference, word) =
        if spent > meant { (spent - meant, "over") } else { (meant - spent, "under") };
    // A share of nothing, or of income, would say nothing.
    let share = difference.percent_of(meant).filter(|_| meant > Money::ZERO);
    match share {
        _ if difference == Money::ZERO => format!("{spent} was spent, as was meant."),
        Some(share) => {
            format!("{spent} was spent of {meant}: {difference} {word} the budget ({share}).")
        }
        None => format!("{spent} was spent of {meant}: {difference} {word} the budget."),
    }
}

/// The name of a line; where several lines have it, with who pays.
fn label(content: Content<'_>, lines: &[BudgetLine], line: &BudgetLine) -> String {
    let several = lines.iter().filter(|other| other.service == line.service).count() > 1;
    let funder = line.funder.as_ref().filter(|_| several);
    match funder.and_then(|funder| content.register.refer::<Organisation>(funder)) {
        Some(funder) => format!("{}, paid by {}", line.service, funder.name()),
        None => line.service.clone(),
    }
}

fn dumbbells(content: Content<'_>, entry: &Entry<Budget>) -> Chart {
    let lines = &entry.record.lines;
    let rows: Vec<Dumbbell> = lines
        .iter()
        .map(|line| Dumbbell {
            label: label(content, lines, line),
            link: line
                .record
                .as_ref()
                .and_then(|record| content.register.refer::<Service>(record))
                .map(Entry::address),
            points: [&line.budget, &line.actual]
                .map(|known| known.value().map(|money| amount(*money)))
                .into(),
            note: line.note.clone(),
        })
        .collect();
    let pair = |line: &BudgetLine| line.budget.value().copied().zip(line.actual.value().copied());
    let known: Vec<(Money, Money)> = entry.record.lines.iter().filter_map(pair).collect();
    let over = known.iter().filter(|(meant, spent)| spent > meant).count();
    let title = format!("{over} of {} known lines were overspent", known.len());
    let subtitle = format!("{}, {}, in pounds", entry.name(), entry.record.year);
    let series = vec!["Budget".to_owned(), "Spent".to_owned()];
    let form = Form::Dumbbells(Dumbbells::new("What the money is for", series, rows));
    picture(content, "meant-spent", title, &subtitle, &form)
}

/// From how many parts on areas show the whole better than bars alone.
const MANY: usize = 9;

/// What a budget is for: ranked bars; of many parts also areas, unless one is below zero.
fn parts(content: Content<'_>, entry: &Entry<Budget>, whole: Money) -> Section {
    let mut parts: Vec<Part> = entry
        .record
        .lines
        .iter()
        .filter_map(|line| {
            let amount = *line.budget.value()?;
            Some(Part {
                label: label(content, &entry.record.lines, line),
                amount,
                share: amount.percent_of(whole),
                link: None,
            })
        })
        .collect();
    parts.sort_by(|a, b| b.amount.cmp(&a.amount).then_with(|| a.label.cmp(&b.label)));
    let title = parts.first().map_or_else(String::new, |largest| match &largest.share {
        Some(share) => format!("Largest part: {}, {share}", largest.label),
        None => format!("Largest part: {}", largest.label),
    });
    let subtitle = format!("{}, {}, by what it is for, in pounds", entry.name(), entry.record.year);
    let bars = parts
        .iter()
        .map(|part| Bar { share: part.share.clone(), ..Bar::new(&part.label, part.amount) });
    let bars = Form::Bars(Bars::new("part", "parts", bars.collect()));
    let section = Section::new("parts", "What it is for").chart(picture(
        content,
        "parts-chart",
        title,
        &subtitle,
        &bars,
    ));
    if parts.len() < MANY || parts.iter().any(|part| part.amount.is_negative()) {
        return section;
    }
    let title = format!("{} parts of {}", parts.len(), whole.rough());
    let areas = Form::Treemap(Treemap::new("part", "parts", parts));
    section.chart(picture(content, "parts-areas", title, &subtitle, &areas))
}

/// The list of budgets: the places that have one on a map of tiles, and every budget with its sum.
pub(super) fn budgets(content: Content<'_>) -> Parts {
    let register = content.register;
    let mut table = Table::new(
        "totals",
        "Every budget with its sum",
        &["Budget", "Organisation", "Year", "Meant#", "Spent#"],
    );
    for entry in register.all::<Budget>().iter() {
        let lines = &entry.record.lines;
        let sum = |of: fn(&BudgetLine) -> Option<Money>| {
            total(lines, of).map_or_else(|| no_sum(lines, of), Cell::money)
        };
        let body = register.refer::<Organisation>(&entry.record.organisation);
        table.row([
            record_cell(entry),
            body.map_or_else(Cell::empty, |body| record_cell(body)),
            known_cell(content.words, &entry.record.year),
            sum(|line| line.budget.value().copied()),
            sum(|line| line.actual.value().copied()),
        ]);
    }
    let mut opening = Section::opening().table(table);
    opening = map(content).into_iter().fold(opening, Section::chart);
    Parts::instead_of_list(vec![opening])
}

/// In the place of a sum: how much of it is known.
fn no_sum(lines: &[BudgetLine], of: fn(&BudgetLine) -> Option<Money>) -> Cell {
    match lines.iter().filter_map(of).count() {
        0 => Cell::with_data("Not known", "unknown"),
        known => Cell::with_data(format!("Known for {known} of {} lines", lines.len()), "unknown"),
    }
}

/// The budget of the council of each area that has a place on a map.
fn map(content: Content<'_>) -> Option<Chart> {
    let register = content.register;
    let budget_of = |area: &Entry<Area>| {
        register.all::<Budget>().iter().find(|budget| {
            let body = register.refer::<Organisation>(&budget.record.organisation);
            let council =
                body.is_some_and(|b| b.record.common.areas.iter().any(|a| *a.slug() == area.slug));
            council && budget.record.common.confidence != Some(Confidence::Example)
        })
    };
    let on_map = |area: &&Entry<Area>| area.record.tile.is_some() || area.record.boundary.is_some();
    let placed: Vec<Placed<'_>> = register
        .all::<Area>()
        .iter()
        .filter(on_map)
        .filter_map(|area| {
            let budget = budget_of(area)?;
            let meant = total(&budget.record.lines, |line| line.budget.value().copied());
            Some(Placed { area, value: meant.map(amount), link: budget.address() })
        })
        .collect();
    let title = format!("Budgets of {} places on a map", placed.len());
    let subtitle = "What the council of each place means to spend, in pounds";
    maps::map(content, ("budget-map", title, subtitle), "budget", placed)
}

/// Where money comes from and goes to: funder, provider, service. What is true and what is an
/// example never stand in one picture.
pub(in crate::page) fn flow(content: Content<'_>) -> Option<Vec<Section>> {
    let (mut known, mut made_up) = (Sums::new(), Sums::new());
    for entry in content.register.all::<Budget>().iter() {
        add_budget(content, &entry.record, sums_of(entry, &mut known, &mut made_up));
    }
    for entry in content.register.all::<Grant>().iter() {
        add_grant(content, &entry.record, sums_of(entry, &mut known, &mut made_up));
    }
    let mut sections = vec![Section::opening().saying(
        "From the budgets that name a funder and a provider, and from grants. Payments in lists name no funder, so they are not in here.",
    )];
    if !known.is_empty() {
        sections.push(
            Section::new("known", "What is known").chart(sankey(content, "flow", FLOW, known)),
        );
    }
    if !made_up.is_empty() {
        sections.push(
            Section::new("example", "An example")
                .with(Block::Note(
                    "Example figures: all of this is made up, to show what the page looks like."
                        .to_owned(),
                ))
                .chart(sankey(
                    content,
                    "example-flow",
                    &format!("Example figures. {FLOW}"),
                    made_up,
                )),
        );
    }
    (sections.len() > 1).then_some(sections)
}

/// Amounts by column, from whom and to whom.
type Sums = BTreeMap<(usize, String, String), Money>;

fn sums_of<'s>(record: &dyn Record, known: &'s mut Sums, made_up: &'s mut Sums) -> &'s mut Sums {
    match record.common().confidence {
        Some(Confidence::Example) => made_up,
        _ => known,
    }
}

fn add(sums: &mut Sums, way: [&str; 3], amount: Money) {
    let [funder, provider, service] = way.map(str::to_owned);
    *sums.entry((0, funder, provider.clone())).or_default() += amount;
    *sums.entry((1, provider, service)).or_default() += amount;
}

fn add_budget(content: Content<'_>, budget: &Budget, sums: &mut Sums) {
    let name = |reference| content.register.refer::<Organisation>(reference).map(Entry::name);
    for line in &budget.lines {
        let funder = line.funder.as_ref().and_then(name);
        let provider = line.provider.as_ref().and_then(name);
        let amount = line.actual.value().or(line.budget.value());
        if let (Some(funder), Some(provider), Some(amount)) = (funder, provider, amount) {
            add(sums, [funder, provider, &line.service], *amount);
        }
    }
}

fn add_grant(content: Content<'_>, grant: &Grant, sums: &mut Sums) {
    let name = |reference| content.register.refer::<Organisation>(reference).map(Entry::name);
    let recipient = grant.recipient.as_ref().and_then(name);
    let recipient = recipient.or(grant.recipient_name.as_deref());
    if let (Some(funder), Some(recipient)) = (name(&grant.funder), recipient) {
        let purpose = grant.service.as_ref();
        let service = purpose.and_then(|s| content.register.refer::<Service>(s)).map(Entry::name);
        let for_what = service.or(grant.department.as_deref()).unwrap_or("Grants");
        add(sums, [funder, recipient, for_what], grant.amount);
    }
}

/// What the pictures of flows show.
const FLOW: &str = "Money by who pays, who does the work and what it is for, in pounds: what was spent, or what was meant to be where that is not known";

fn sankey(content: Content<'_>, id: &str, subtitle: &str, sums: Sums) -> Chart {
    let whole: Money = sums.iter().filter(|((column, ..), _)| *column == 0).map(|(_, a)| *a).sum();
    let flows = sums
        .into_iter()
        .map(|((column, from, to), amount)| Flow { from, to, column, amount, link: None })
        .collect();
    let columns = ["Who pays", "Who does it", "What for"].map(str::to_owned).into();
    picture(
        content,
        id,
        format!("{} from funders to services", whole.rough()),
        subtitle,
        &Form::Sankey(Sankey::new(columns, flows)),
    )
}

/// The page of a contract: what its changes add up to.
pub(super) fn contract(_: Content<'_>, entry: &Entry<Contract>) -> Parts {
    let changes = &entry.record.variations;
    if changes.is_empty() {
        return Parts::default();
    }
    let known: Vec<Money> = changes.iter().filter_map(|v| v.value_change).collect();
    let words = match (known.is_empty(), entry.record.value.value()) {
        (true, _) => format!("Changed {} times; no amounts are given.", changes.len()),
        (false, Some(value)) => {
            let sum: Money = known.iter().copied().sum();
            format!(
                "Changed {} times. The changes come to {sum} on a contract of {value}.",
                changes.len()
            )
        }
        (false, None) => {
            let sum: Money = known.iter().copied().sum();
            format!("Changed {} times. The changes come to {sum}.", changes.len())
        }
    };
    Parts { opening: vec![Section::opening().saying(words)], ..Parts::default() }
}

/// The list of frameworks: what is open to bids on the day that is shown.
pub(super) fn opportunities(content: Content<'_>) -> Parts {
    let mut table = Table::new(
        "opportunities",
        "What can be bid for",
        &["What", "Worth", "Closes", "How it stands", "Framework", "How sure"],
    );
    let mut open = 0;
    for entry in content.register.all::<CommissioningFramework>().iter() {
        for opportunity in &entry.record.opportunities {
            let due =
                Due::on(Some(opportunity.closes.value), false, content.register.edition.as_at);
            open += usize::from(!due.is_overdue() && !is_example(entry));
            let standing = if due.is_overdue() { "Closed" } else { "Open" };
            table.row([
                Cell::text(&opportunity.title),
                known_cell(content.words, &opportunity.value),
                Cell::text(opportunity.closes.to_string()),
                Cell::text(standing),
                record_cell(entry),
                marks_cell(content.words, entry),
            ]);
        }
    }
    let words = match open {
        0 => "Nothing is open to bids on the day that this page shows. Examples are not counted."
            .to_owned(),
        1 => "1 thing is open to bids.".to_owned(),
        many => format!("{many} things are open to bids."),
    };
    let opening = Section::opening().saying(words).table(table);
    Parts { opening: vec![opening], ..Parts::default() }
}

/// The page of a framework: how to bid comes first.
pub(super) fn framework(_: Content<'_>, entry: &Entry<CommissioningFramework>) -> Parts {
    let items = entry.record.how_to_bid.iter().map(crate::page::section::Item::text).collect();
    let section = Section::new("how-to-bid", "How to bid");
    let section = if entry.record.how_to_bid.is_empty() {
        section.saying("No source says yet how to bid.")
    } else {
        section.with(Block::Items(items))
    };
    Parts {
        opening: vec![section],
        shown: Elsewhere { fields: vec!["how_to_bid"], ..Elsewhere::default() },
        ..Parts::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spending_is_over_or_under_by_so_much() {
        let money = |pounds: i128| Money::from_pence(pounds * 100);
        assert_eq!(
            against(money(1000), money(1100)),
            "£1,100.00 was spent of £1,000.00: £100.00 over the budget (10.0%)."
        );
        assert_eq!(against(money(5), money(5)), "£5.00 was spent, as was meant.");
    }
}
