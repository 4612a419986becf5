//! Money that is no list of payments: budgets against what was spent, where money flows, how
//! contracts changed.

use std::collections::BTreeMap;

use super::Parts;
use super::maps::{self, Placed};
use super::picture::{amount, picture};
use crate::chart::{
    Bar, Bars, Cell, Chart, Dumbbell, Dumbbells, Flow, Form, Part, Sankey, Table, Treemap,
};
use crate::page::Content;
use crate::page::parts::{known_cell, record_cell};
use crate::page::section::{Block, Section};
use crate::record::{Area, Budget, BudgetLine, Confidence, Contract, Grant, Organisation, Service};
use crate::register::{Entry, Record};
use crate::value::Money;
use crate::words::{Words, say};

/// The sum of the amounts that are known; `None` where one is not, or where there are no lines.
fn total(lines: &[BudgetLine], of: impl Fn(&BudgetLine) -> Option<Money>) -> Option<Money> {
    if lines.is_empty() { None } else { lines.iter().map(of).sum() }
}

/// The page of a budget: the parts of the whole, and what was spent beside what was meant.
pub(super) fn budget(content: Content<'_>, entry: &Entry<Budget>) -> Parts {
    let (lines, words) = (&entry.record.lines, content.words);
    let meant = total(lines, |line| line.budget.value().copied());
    let spent = total(lines, |line| line.actual.value().copied());
    let opening = match (meant, spent) {
        (Some(meant), Some(spent)) => against(words, meant, spent),
        (Some(meant), None) => {
            say!(words, "budgets-meant", meant = meant, known = known_part(words, lines))
        }
        _ => match &entry.record.total {
            Some(whole) => say!(words, "budgets-whole", whole = whole),
            None => say!(words, "budgets-unknown"),
        },
    };
    let opening = Section::opening().saying(opening);
    let mut more = Vec::new();
    if lines.iter().any(|line| line.actual.value().is_some()) {
        let heading = say!(words, "budgets-against");
        more.push(Section::new("against", heading).chart(dumbbells(content, entry)));
    }
    if let Some(meant) = meant {
        more.push(parts(content, entry, meant));
    }
    Parts { opening: vec![opening], more, ..Parts::default() }
}

/// What is known of the spending where not all of it is.
fn known_part(words: &Words, lines: &[BudgetLine]) -> String {
    let pair = |line: &BudgetLine| line.budget.value().copied().zip(line.actual.value().copied());
    let known: Vec<(Money, Money)> = lines.iter().filter_map(pair).collect();
    if known.is_empty() {
        return say!(words, "budgets-spent-unknown");
    }
    let sum = |of: fn(&(Money, Money)) -> Money| known.iter().map(of).sum();
    say!(
        words,
        "budgets-spent-in-part",
        known = known.len(),
        all = lines.len(),
        against = against(words, sum(|(meant, _)| *meant), sum(|(_, spent)| *spent))
    )
}

/// "£1,100.00 was spent of £1,000.00: £100.00 over (10.0%)".
fn against(words: &Words, meant: Money, spent: Money) -> String {
    let over = spent > meant;
    let difference = if over { spent - meant } else { meant - spent };
    if difference == Money::ZERO {
        return say!(words, "budgets-as-meant", spent = spent);
    }
    let share = words.ratio(difference, meant);
    let id = match (over, &share) {
        (true, Some(_)) => "budgets-over-by-share",
        (true, None) => "budgets-over",
        (false, Some(_)) => "budgets-under-by-share",
        (false, None) => "budgets-under",
    };
    let share = share.unwrap_or_default();
    say!(words, id, spent = spent, meant = meant, difference = difference, share = share)
}

/// The name of a line; where several lines have it, with who pays.
fn label(content: Content<'_>, lines: &[BudgetLine], line: &BudgetLine) -> String {
    let several = lines.iter().filter(|other| other.service == line.service).count() > 1;
    let funder = line.funder.as_ref().filter(|_| several);
    match funder.and_then(|funder| content.register.refer::<Organisation>(funder)) {
        Some(funder) => {
            say!(content.words, "budgets-line-paid-by", line = line.service, funder = funder.name())
        }
        None => line.service.clone(),
    }
}

fn dumbbells(content: Content<'_>, entry: &Entry<Budget>) -> Chart {
    let (lines, words) = (&entry.record.lines, content.words);
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
                .map(|known| known.value().map(|money| amount(words, *money)))
                .into(),
            note: line.note.clone(),
        })
        .collect();
    let pair = |line: &BudgetLine| line.budget.value().copied().zip(line.actual.value().copied());
    let known: Vec<(Money, Money)> = entry.record.lines.iter().filter_map(pair).collect();
    let over = known.iter().filter(|(meant, spent)| spent > meant).count();
    let title = say!(words, "budgets-overspent", over = over, all = known.len());
    let subtitle = say!(words, "budgets-in-pounds", name = entry.name(), year = entry.record.year);
    let series = vec![say!(words, "views-budget"), say!(words, "budgets-spent")];
    let form = Dumbbells::new(&say!(words, "budgets-purpose"), series, rows);
    let form = Form::Dumbbells(form);
    picture(content, "meant-spent", title, &subtitle, &form)
}

/// From how many parts on areas show the whole better than bars alone.
const MANY: usize = 9;

/// What a budget is for: ranked bars; of many parts also areas, unless one is below zero.
fn parts(content: Content<'_>, entry: &Entry<Budget>, whole: Money) -> Section {
    let words = content.words;
    let mut parts: Vec<Part> = entry
        .record
        .lines
        .iter()
        .filter_map(|line| {
            let amount = *line.budget.value()?;
            Some(Part {
                label: label(content, &entry.record.lines, line),
                amount,
                share: words.percent(amount, whole),
                link: None,
                together: false,
            })
        })
        .collect();
    parts.sort_by(|a, b| b.amount.cmp(&a.amount).then_with(|| words.compare(&a.label, &b.label)));
    let title = parts.first().map_or_else(String::new, |largest| match &largest.share {
        Some(share) => {
            say!(words, "budgets-largest-with-share", part = largest.label, share = share)
        }
        None => say!(words, "budgets-largest", part = largest.label),
    });
    let subtitle = say!(words, "budgets-by-purpose", name = entry.name(), year = entry.record.year);
    let bars = parts
        .iter()
        .map(|part| Bar { share: part.share.clone(), ..Bar::new(&part.label, part.amount) });
    let bars = Form::Bars(Bars::new("noun-parts", bars.collect()));
    let section = Section::new("parts", say!(words, "budgets-what-for")).chart(picture(
        content,
        "parts-chart",
        title,
        &subtitle,
        &bars,
    ));
    if parts.len() < MANY || parts.iter().any(|part| part.amount.is_negative()) {
        return section;
    }
    let title = say!(words, "budgets-parts-of", count = parts.len(), whole = words.rough(whole));
    let areas = Form::Treemap(Treemap::new("noun-parts", parts));
    section.chart(picture(content, "parts-areas", title, &subtitle, &areas))
}

/// The list of budgets: the places that have one on a map of tiles, and every budget with its sum.
pub(super) fn budgets(content: Content<'_>) -> Parts {
    let (register, words) = (content.register, content.words);
    let mut table = Table::saying(
        words,
        "totals",
        say!(words, "budgets-totals"),
        &[
            "views-budget",
            "views-organisation",
            "views-year",
            "budgets-meant-to-be#",
            "budgets-spent#",
        ],
    );
    for entry in register.all::<Budget>().iter() {
        let lines = &entry.record.lines;
        let sum = |of: fn(&BudgetLine) -> Option<Money>| {
            total(lines, of).map_or_else(|| no_sum(words, lines, of), Cell::money)
        };
        let body = register.refer::<Organisation>(&entry.record.organisation);
        table.row([
            record_cell(entry),
            body.map_or_else(Cell::empty, |body| record_cell(body)),
            known_cell(words, &entry.record.year),
            sum(|line| line.budget.value().copied()),
            sum(|line| line.actual.value().copied()),
        ]);
    }
    let mut opening = Section::opening().table(table);
    opening = map(content).into_iter().fold(opening, Section::chart);
    Parts::instead_of_list(vec![opening])
}

/// In the place of a sum: how much of it is known.
fn no_sum(words: &Words, lines: &[BudgetLine], of: fn(&BudgetLine) -> Option<Money>) -> Cell {
    let known = lines.iter().filter_map(of).count();
    Cell::with_data(say!(words, "budgets-no-sum", known = known, all = lines.len()), "unknown")
}

/// The newest budget of the council of each area that has a place on a map.
fn map(content: Content<'_>) -> Option<Chart> {
    let (register, words) = (content.register, content.words);
    let budget_of = |area: &Entry<Area>| {
        let of_council = register.all::<Budget>().iter().filter(|budget| {
            let body = register.refer::<Organisation>(&budget.record.organisation);
            let council =
                body.is_some_and(|b| b.record.common.areas.iter().any(|a| *a.slug() == area.slug));
            council && budget.record.common.confidence != Some(Confidence::Example)
        });
        of_council.max_by_key(|budget| budget.record.year.value().and_then(|year| year.latest()))
    };
    let on_map = |area: &&Entry<Area>| area.record.tile.is_some() || area.record.boundary.is_some();
    let placed: Vec<Placed<'_>> = register
        .all::<Area>()
        .iter()
        .filter(on_map)
        .filter_map(|area| {
            let budget = budget_of(area)?;
            let meant = total(&budget.record.lines, |line| line.budget.value().copied());
            Some(Placed {
                area,
                value: meant.map(|meant| amount(words, meant)),
                link: budget.address(),
            })
        })
        .collect();
    let title = say!(words, "budgets-on-a-map", count = placed.len());
    let subtitle = say!(words, "budgets-of-councils");
    let measure = say!(words, "budgets-measure");
    maps::map(content, ("budget-map", title, &subtitle), &measure, placed)
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
    let words = content.words;
    let description = say!(words, "flow-description");
    let mut sections = vec![Section::opening().saying(say!(words, "flow-about"))];
    if !known.is_empty() {
        let section = Section::new("known", say!(words, "flow-known"));
        sections.push(section.chart(sankey(content, "flow", &description, known)));
    }
    if !made_up.is_empty() {
        let description = say!(words, "flow-example", description = description);
        sections.push(
            Section::new("example", say!(words, "views-example"))
                .with(Block::Note(say!(words, "views-all-made-up")))
                .chart(sankey(content, "example-flow", &description, made_up)),
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
        let grants = say!(content.words, "flow-grants");
        let for_what = service.or(grant.department.as_deref()).unwrap_or(&grants);
        add(sums, [funder, recipient, for_what], grant.amount);
    }
}

fn sankey(content: Content<'_>, id: &str, subtitle: &str, sums: Sums) -> Chart {
    let words = content.words;
    let whole: Money = sums.iter().filter(|((column, ..), _)| *column == 0).map(|(_, a)| *a).sum();
    let flows = sums
        .into_iter()
        .map(|((column, from, to), amount)| Flow { from, to, column, amount, link: None })
        .collect();
    let columns = ["flow-payer", "flow-provider", "flow-purpose"].map(|id| say!(words, id)).into();
    picture(
        content,
        id,
        say!(words, "flow-title", whole = words.rough(whole)),
        subtitle,
        &Form::Sankey(Sankey::new(columns, flows)),
    )
}

/// The page of a contract: what its changes add up to.
pub(super) fn contract(content: Content<'_>, entry: &Entry<Contract>) -> Parts {
    let changes = &entry.record.variations;
    if changes.is_empty() {
        return Parts::default();
    }
    let (words, count) = (content.words, changes.len());
    let known: Vec<Money> = changes.iter().filter_map(|v| v.value_change).collect();
    let sum: Money = known.iter().copied().sum();
    let sentence = match (known.is_empty(), entry.record.value.value()) {
        (true, _) => say!(words, "contracts-changed", count = count),
        (false, Some(value)) => {
            say!(words, "contracts-changed-of", count = count, sum = sum, value = value)
        }
        (false, None) => say!(words, "contracts-changed-by", count = count, sum = sum),
    };
    Parts { opening: vec![Section::opening().saying(sentence)], ..Parts::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spending_is_over_or_under_by_so_much() {
        let (words, money) = (Words::english(), |pounds: i128| Money::from_pence(pounds * 100));
        let against = |meant, spent| against(&words, money(meant), money(spent));
        assert_eq!(
            against(1000, 1100),
            "£1,100.00 was spent of £1,000.00: £100.00 over the budget (10.0%)."
        );
        assert_eq!(against(0, -5), "−£5.00 was spent of £0.00: £5.00 under the budget.");
        assert_eq!(against(5, 5), "£5.00 was spent, as was meant.");
    }
}
