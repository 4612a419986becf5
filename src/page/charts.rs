//! From records and payments to charts: what each chart shows and the words around it.

use super::organisations::SEATS;

use super::payments::{chart_source, published_time, service_path};
use super::{Content, suppliers as supplier_pages};
use crate::chart::{
    Bar, Bars, Cell, Chart, Columns, Emphasis, Form, Frame, Lifeline, Lifelines, Matrix, MatrixRow,
    MonthColumn,
};
use crate::finding::Finding;
use crate::ledger::{Group, Party, Summary, Tally};
use crate::record::{At, ChartBlock, ChartData, ChartGroup, ChartType, Organisation, Partnership};
use crate::register::Entry;
use crate::value::{Money, Month, SitePath};
use crate::words::Words;

/// How many bars a chart shows before the rest is put together.
pub(super) const TOP: usize = 10;

/// The most bars that a chart can show and still be read.
const MOST: usize = 30;

/// A chart that has not been drawn yet: the words around it and its data.
pub(super) struct Sketch<'a> {
    frame: Frame,
    form: Form,
    words: &'a Words,
}

impl Sketch<'_> {
    /// Draws it.
    pub(super) fn draw(self) -> Chart {
        Chart::new(self.frame, &self.form, self.words)
    }

    /// The same, saying of which time its payments are.
    pub(super) fn during(mut self, time: &str, what: &str) -> Self {
        self.frame.subtitle = format!("{what}, in pounds, {time}");
        self
    }

    /// Draws it under another name and title.
    fn draw_as(mut self, id: String, title: String) -> Chart {
        self.frame.id = id;
        self.frame.title = title;
        self.draw()
    }
}

/// What was paid in each month. `what` names the payments: a supplier, a service.
pub(super) fn months<'a>(content: Content<'a>, summary: &Summary, what: &str) -> Sketch<'a> {
    let whole = summary.all == content.ledger.summary.all;
    months_among(content, summary, &content.ledger.months(), what, whole)
}

/// What was paid in each of these months; `whole` where the payments are all payments of them.
pub(super) fn months_among<'a>(
    content: Content<'a>,
    summary: &Summary,
    months: &[Month],
    what: &str,
    whole: bool,
) -> Sketch<'a> {
    let ledger = content.ledger;
    let columns: Vec<MonthColumn> = months
        .iter()
        .map(|&month| MonthColumn {
            month,
            total: ledger
                .is_published(month)
                .then(|| summary.months.get(&month).map_or_else(Default::default, |t| t.total)),
            partial: ledger.partial(month).is_some(),
        })
        .collect();
    let title = if whole { months_finding(&columns) } else { paid_in(&columns) };
    let notes = months
        .iter()
        .filter_map(|&month| ledger.partial(month).map(|why| format!("{month}: {why}")))
        .collect();
    let frame = Frame {
        notes,
        ..frame(content, summary, "by-month", title, &format!("Payments by month, {what}"))
    };
    Sketch { frame, form: Form::Columns(Columns::new(columns)), words: content.words }
}

/// In how many of the published months something was paid, for a part of the payments.
fn paid_in(columns: &[MonthColumn]) -> String {
    let published = columns.iter().filter_map(|c| c.total);
    let paid = published.clone().filter(|total| *total != Money::ZERO).count();
    format!("Paid in {paid} of {} published months", published.count())
}

fn months_finding(columns: &[MonthColumn]) -> String {
    let published: Vec<&MonthColumn> = columns.iter().filter(|c| c.total.is_some()).collect();
    let most = published.iter().max_by_key(|c| (c.total, std::cmp::Reverse(c.month)));
    match most {
        None => "No month is published here".to_owned(),
        Some(_) if published.len() < columns.len() => {
            format!("{} of {} months are published here", published.len(), columns.len())
        }
        Some(only) if published.len() == 1 => {
            format!("{} was paid in {}", only.total.unwrap_or_default().rough(), only.month)
        }
        Some(most) => format!("Most was paid in {}", most.month),
    }
}

/// Which services paid the most.
pub(super) fn services<'a>(
    content: Content<'a>,
    summary: &Summary,
    what: &str,
    top: usize,
) -> Sketch<'a> {
    let groups = summary.services();
    let parties = &content.ledger.services;
    let rest = rest_of(summary.without_service(), "No service named");
    let bars = bars(&groups, parties, summary, top, "other services", rest, |n| {
        Some(service_path(content, n))
    });
    let title = bars_finding(&groups, parties, summary, "paid");
    let frame =
        frame(content, summary, "by-service", title, &format!("Payments by service, {what}"));
    Sketch { frame, form: Form::Bars(Bars::new("noun-services", bars)), words: content.words }
}

/// Who was paid the most.
pub(super) fn suppliers<'a>(
    content: Content<'a>,
    summary: &Summary,
    what: &str,
    top: usize,
) -> Sketch<'a> {
    let groups = summary.suppliers();
    let parties = &content.ledger.suppliers;
    let rest = rest_of(summary.withheld, "Names withheld");
    let bars = bars(&groups, parties, summary, top, "other suppliers", rest, |n| {
        supplier_pages::path(content, n)
    });
    let title = bars_finding(&groups, parties, summary, "received");
    let frame =
        frame(content, summary, "by-supplier", title, &format!("Payments by supplier, {what}"));
    Sketch { frame, form: Form::Bars(Bars::new("noun-suppliers", bars)), words: content.words }
}

pub(super) fn frame(
    content: Content<'_>,
    summary: &Summary,
    id: &str,
    title: String,
    subtitle: &str,
) -> Frame {
    Frame {
        id: id.to_owned(),
        title,
        subtitle: format!("{subtitle}, in pounds, {}", period(content, summary)),
        source: chart_source(content),
        as_at: content.words.day(content.register.edition.as_at),
        notes: partial_notes(content, summary),
    }
}

/// The months that the payments cover: all published ones, or the one month that is shown.
fn period(content: Content<'_>, summary: &Summary) -> String {
    let part = summary.all != content.ledger.summary.all;
    let shown = summary.months.keys().next().filter(|_| part && summary.months.len() == 1);
    shown.map_or_else(|| published_time(content), ToString::to_string)
}

/// What must be known of months that are not whole.
fn partial_notes(content: Content<'_>, summary: &Summary) -> Vec<String> {
    let partial =
        |month: &Month| content.ledger.partial(*month).map(|why| format!("{month}: {why}"));
    summary.months.keys().filter_map(partial).collect()
}

fn rest_of(tally: Tally, label: &str) -> Option<(String, Tally)> {
    (tally.count > 0).then(|| (label.to_owned(), tally))
}

/// The largest groups, then all others together, then what belongs to no group.
fn bars(
    groups: &[Group],
    parties: &[Party],
    summary: &Summary,
    top: usize,
    others: &str,
    rest: Option<(String, Tally)>,
    path: impl Fn(usize) -> Option<SitePath>,
) -> Vec<Bar> {
    // One group more than the top is shown as itself: "1 other supplier" would say less.
    let top = if groups.len() == top + 1 { top + 1 } else { top };
    let share = |tally: Tally| tally.total.percent_of(summary.all.total);
    let mut bars: Vec<Bar> = groups
        .iter()
        .take(top)
        .map(|(number, tally)| Bar {
            label: parties[*number].name.clone(),
            amount: tally.total,
            share: share(*tally),
            emphasis: Emphasis::Normal,
            link: path(*number),
        })
        .collect();
    let left: Vec<&Group> = groups.iter().skip(top).collect();
    let muted = |label: String, tally: Tally| Bar {
        label,
        amount: tally.total,
        share: share(tally),
        emphasis: Emphasis::Muted,
        link: None,
    };
    if !left.is_empty() {
        let total = left.iter().map(|(_, t)| t.total).sum();
        let count = left.iter().map(|(_, t)| t.count).sum();
        bars.push(muted(
            format!("{} {others}", Cell::count(left.len()).text),
            Tally { count, total },
        ));
    }
    bars.extend(rest.map(|(label, tally)| muted(label, tally)));
    bars
}

/// The finding of a chart of bars: "Most was paid by Highways: 26.2%".
fn bars_finding(groups: &[Group], parties: &[Party], summary: &Summary, verb: &str) -> String {
    let Some((number, tally)) = groups.first() else { return "Nothing can be named".to_owned() };
    let name = &parties[*number].name;
    let share = tally.total.percent_of(summary.all.total).unwrap_or_default();
    let short = name.split_whitespace().count() <= 5;
    match (verb, short) {
        (_, false) => format!("{name}: {share}"),
        ("received", true) => format!("{name} received most: {share}"),
        (_, true) => format!("Most was paid under {name}: {share}"),
    }
}

/// When partnerships began and ended.
pub(super) fn lifelines(content: Content<'_>) -> Sketch<'_> {
    let register = content.register;
    let mut entries: Vec<&Entry<Partnership>> = register.all::<Partnership>().iter().collect();
    let began = |e: &Entry<Partnership>| e.record.life.created.value().and_then(|d| d.earliest());
    entries.sort_by_key(|e| (began(e).is_none(), began(e), e.name().to_lowercase()));
    let known = entries.iter().filter(|e| began(e).is_some()).count();
    let rows: Vec<Lifeline> = entries
        .iter()
        .map(|entry| {
            let life = &entry.record.life;
            let successors =
                life.successors.iter().filter_map(|s| register.all::<Partnership>().get(s.slug()));
            Lifeline {
                name: entry.name().to_owned(),
                link: Some(entry.address()),
                created: life.created.map(|date| date.value),
                ended: life.ended.map(|date| date.value),
                why: life.reason.clone(),
                followed_by: successors.map(|s| s.name().to_owned()).collect(),
            }
        })
        .collect();
    let frame = Frame {
        title: format!("A start date is known for {known} of {}", rows.len()),
        subtitle: "When each partnership began and ended, as far as its sources say".to_owned(),
        ..partnership_frame(content, "lifelines")
    };
    Sketch {
        frame,
        form: Form::Lifelines(Lifelines::new(rows, register.edition.as_at)),
        words: content.words,
    }
}

/// Which organisation sits on which partnership, and with which offices.
pub(super) fn membership(content: Content<'_>) -> Sketch<'_> {
    let register = content.register;
    let columns: Vec<&Entry<Partnership>> =
        register.all::<Partnership>().iter().filter(|p| !p.record.members.is_empty()).collect();
    let sits = |o: &&Entry<Organisation>| !register.links.from::<Partnership>(*o, SEATS).is_empty();
    let mut organisations: Vec<&Entry<Organisation>> =
        register.all::<Organisation>().iter().filter(sits).collect();
    organisations.sort_by_key(|o| o.name().to_lowercase());
    let named = columns.len();
    let frame = Frame {
        title: format!(
            "Members are named for {named} of {} partnerships",
            register.all::<Partnership>().len()
        ),
        subtitle: "The offices through which each organisation sits on each partnership".to_owned(),
        ..partnership_frame(content, "membership")
    };
    Sketch {
        frame,
        form: Form::Matrix(matrix(content, &columns, &organisations)),
        words: content.words,
    }
}

/// Partnerships side by side, or below each other where they are too many.
fn matrix(
    content: Content<'_>,
    partnerships: &[&Entry<Partnership>],
    organisations: &[&Entry<Organisation>],
) -> Matrix {
    let row = |o: &Entry<Organisation>, cells: Vec<String>| MatrixRow {
        name: o.name().to_owned(),
        link: Some(o.address()),
        cells,
    };
    if partnerships.len() <= WIDEST {
        let cells = |o: &Entry<Organisation>| partnerships.iter().map(|p| seats_of(p, o)).collect();
        let rows = organisations.iter().map(|o| row(o, cells(o))).collect();
        let headings = partnerships.iter().map(|p| p.name().to_owned()).collect();
        return Matrix::new("Organisation", headings, rows);
    }
    let register = content.register;
    let mut rows = Vec::new();
    for organisation in organisations {
        for slug in register.links.from::<Partnership>(*organisation, SEATS) {
            let Some(partnership) = register.all::<Partnership>().get(slug) else { continue };
            let cells = vec![partnership.name().to_owned(), seats_of(partnership, organisation)];
            rows.push(row(organisation, cells));
        }
    }
    Matrix::new("Organisation", vec!["Partnership".to_owned(), "Seats".to_owned()], rows)
}

/// The most partnerships that stand side by side; more are listed below each other.
const WIDEST: usize = 12;

fn seats_of(partnership: &Entry<Partnership>, organisation: &Entry<Organisation>) -> String {
    let members =
        partnership.record.members.iter().filter(|m| *m.organisation.slug() == organisation.slug);
    let offices: Vec<&str> = members
        .flat_map(|m| {
            let seats = m.seats.iter().map(|s| s.office.as_str());
            seats.chain(m.seats.is_empty().then_some("Member"))
        })
        .collect();
    offices.join(" and ")
}

fn partnership_frame(content: Content<'_>, id: &str) -> Frame {
    Frame {
        id: id.to_owned(),
        title: String::new(),
        subtitle: String::new(),
        source: "the sources named on each partnership’s page".to_owned(),
        as_at: content.words.day(content.register.edition.as_at),
        notes: Vec::new(),
    }
}

/// The longest title of a chart, in words: a finding that is longer is two.
const LONGEST_TITLE: usize = 10;

/// The chart that a block asks for, under the title that it gives.
pub(super) fn requested(
    content: Content<'_>,
    number: usize,
    block: &ChartBlock,
    findings: &mut Vec<Finding>,
) -> Option<Chart> {
    let words = block.title.value.split_whitespace().count();
    if words > LONGEST_TITLE {
        findings.push(
            Finding::error(
                "chart-title",
                &block.title.place,
                format!("the title of this chart has {words} words"),
            )
            .help(format!("say what the chart shows in at most {LONGEST_TITLE} words")),
        );
    }
    let wanted = match block.r#type.value {
        ChartType::Bars | ChartType::Months => ChartData::Spending,
        ChartType::Lifelines | ChartType::Membership => ChartData::Partnerships,
    };
    if block.data.value != wanted {
        return refuse(
            &block.data,
            format!("a chart of the type {} is drawn from {wanted}", block.r#type.value),
            format!("write data: {wanted}"),
            findings,
        );
    }
    let summary = &content.ledger.summary;
    if wanted == ChartData::Spending && summary.all.count == 0 {
        return refuse(
            &block.data,
            "there are no payments to draw".to_owned(),
            "add a list of payments to spending/".to_owned(),
            findings,
        );
    }
    if let Some(top) = block.top.as_ref().filter(|top| !(1..=MOST).contains(&top.value)) {
        let message = format!("a chart cannot show {top} bars and be read");
        findings.push(
            Finding::error("chart-limit", &top.place, message)
                .help(format!("write a number from 1 to {MOST}; the rest is put together")),
        );
    }
    let top = block.top.as_ref().map_or(TOP, |top| top.value).clamp(1, MOST);
    let sketch = match (block.r#type.value, block.group) {
        (ChartType::Bars, Some(ChartGroup::Service)) => {
            services(content, summary, "all payments", top)
        }
        (ChartType::Bars, _) => suppliers(content, summary, "all payments", top),
        (ChartType::Months, _) => months(content, summary, "all payments"),
        (ChartType::Lifelines, _) => lifelines(content),
        (ChartType::Membership, _) => membership(content),
    };
    Some(sketch.draw_as(format!("chart-{number}"), block.title.value.clone()))
}

fn refuse<T>(
    at: &At<T>,
    message: String,
    help: String,
    findings: &mut Vec<Finding>,
) -> Option<Chart> {
    findings.push(Finding::error("chart-data", &at.place, message).help(help));
    None
}
