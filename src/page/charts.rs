//! From records and payments to charts: what each chart shows and the words around it.

use std::cmp::Reverse;

use super::organisations::SEATS;
use super::payments::{chart_source, in_payments, service_path};
use super::published::{Published, partial, published_time};
use super::ranking::Ranking;
use super::{Content, suppliers as supplier_pages};
use crate::chart::{
    Bar, Bars, Chart, Columns, Form, Frame, Lifeline, Lifelines, Matrix, MatrixRow, MonthColumn,
    Paid,
};
use crate::ledger::{Coverage, Summary};
use crate::record::{Organisation, Partnership};
use crate::register::Entry;
use crate::value::{Money, Month};
use crate::words::{Words, say};

/// How many bars a chart shows before the rest is put together.
pub(super) const TOP: usize = 10;

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

    /// The same with another subtitle.
    pub(super) fn measuring(mut self, subtitle: String) -> Self {
        self.frame.subtitle = subtitle;
        self
    }

    /// Draws it under another name and title.
    pub(super) fn draw_as(mut self, id: String, title: String) -> Chart {
        self.frame.id = id;
        self.frame.title = title;
        self.draw()
    }
}

/// What was paid in each month. `what` names the payments: a supplier, a service.
pub(super) fn months<'a>(content: Content<'a>, summary: &Summary, what: &str) -> Sketch<'a> {
    let whole = summary.all == content.ledger.summary.all;
    let published = Published::around(content, summary);
    by_month(content, &published, summary, &published.coverage.months(), what, whole)
}

/// What was paid in each of these months; `whole` where the payments are all payments of them.
pub(super) fn months_among<'a>(
    content: Content<'a>,
    summary: &Summary,
    months: &[Month],
    what: &str,
    whole: bool,
) -> Sketch<'a> {
    by_month(content, &Published::around(content, summary), summary, months, what, whole)
}

fn by_month<'a>(
    content: Content<'a>,
    published: &Published<'_>,
    summary: &Summary,
    months: &[Month],
    what: &str,
    whole: bool,
) -> Sketch<'a> {
    let paid = |month| {
        let total = summary.months.get(&month).map(|tally| tally.total);
        let all_known = published.is_known_of_all(month);
        let is_whole = all_known && !published.coverage.is_part(month);
        match total {
            Some(total) if is_whole => Paid::Whole(total),
            Some(total) => Paid::Part(total),
            None if is_whole => Paid::Whole(Money::ZERO),
            None if published.coverage.is_known(month) => Paid::Part(Money::ZERO),
            None if published.coverage.is_published(month) => Paid::WithinLonger,
            None => Paid::Unpublished,
        }
    };
    let column = |&month| MonthColumn { month, paid: paid(month) };
    let columns: Vec<MonthColumn> = months.iter().map(column).collect();
    let words = content.words;
    let lacking = columns
        .iter()
        .any(|column| column.paid.total().is_some() && !published.is_known_of_all(column.month));
    let lacking = lacking.then(|| say!(words, "chart-payers-lacking"));
    let coverage = &published.coverage;
    let title =
        if whole { months_finding(words, &columns) } else { paid_in(words, summary, &columns) };
    let partial = partial_notes(content, coverage, months.iter());
    let notes = partial.chain(lacking).chain(without_month(words, summary)).collect();
    let time = published_time(content, coverage);
    let subtitle = say!(words, "chart-by-month", what = what, time = time);
    let frame = Frame { notes, ..frame(content, published, summary, "by-month", title, subtitle) };
    Sketch { frame, form: Form::Columns(Columns::new(columns)), words }
}

/// In how many of the published months there are payments, for a part of all payments.
fn paid_in(words: &Words, summary: &Summary, columns: &[MonthColumn]) -> String {
    let published = columns.iter().filter(|column| column.paid.total().is_some());
    let paid = published.clone().filter(|column| summary.months.contains_key(&column.month));
    say!(words, "chart-paid-in", count = paid.count(), of = published.count())
}

fn months_finding(words: &Words, columns: &[MonthColumn]) -> String {
    let total = |column: &MonthColumn| column.paid.total().map(|total| (total, column.month));
    let published: Vec<(Money, Month)> = columns.iter().filter_map(total).collect();
    let whole = columns.iter().filter(|column| matches!(column.paid, Paid::Whole(_)));
    let whole: Vec<(Money, Month)> = whole.filter_map(total).collect();
    let most = published.iter().max_by_key(|(total, month)| (*total, Reverse(*month)));
    let there = columns.iter().filter(|column| column.paid != Paid::Unpublished).count();
    match most {
        None => say!(words, "chart-no-month"),
        Some(_) if there < columns.len() => {
            say!(words, "chart-months-published", count = there, of = columns.len())
        }
        Some((total, month)) if published.len() == 1 => {
            say!(words, "chart-only-month", amount = words.rough(*total), month = *month)
        }
        Some((_, month)) if whole.len() == published.len() => {
            say!(words, "chart-most-month", month = *month)
        }
        Some(_) => match whole.iter().max_by_key(|(total, month)| (*total, Reverse(*month))) {
            Some((_, month)) => say!(words, "chart-most-whole-month", month = *month),
            None => say!(words, "chart-months-published", count = there, of = columns.len()),
        },
    }
}

/// Which services paid the most.
pub(super) fn services<'a>(
    content: Content<'a>,
    summary: &Summary,
    what: &str,
    top: usize,
) -> Sketch<'a> {
    let ranking = Ranking {
        id: "by-service",
        noun: "noun-services",
        subtitle: "chart-by-service",
        groups: summary.services(),
        parties: &content.ledger.services,
        whole: summary.all.total,
        rest: summary.without_service(),
        rest_name: "services-none",
        others: "chart-other-services",
        largest: "chart-largest-service",
    };
    let bars = ranking.bars(content.words, top, |n| Some(service_path(content, n)));
    ranked(content, summary, what, &ranking, bars)
}

/// Who was paid the most.
pub(super) fn suppliers<'a>(
    content: Content<'a>,
    summary: &Summary,
    what: &str,
    top: usize,
) -> Sketch<'a> {
    let ranking = Ranking {
        id: "by-supplier",
        noun: "noun-suppliers",
        subtitle: "chart-by-supplier",
        groups: summary.suppliers(),
        parties: &content.ledger.suppliers,
        whole: summary.all.total,
        rest: summary.withheld,
        rest_name: match summary.unnamed.count {
            0 => "suppliers-withheld",
            _ => "suppliers-withheld-or-unnamed",
        },
        others: "chart-other-suppliers",
        largest: "chart-largest-supplier",
    };
    let bars = ranking.bars(content.words, top, |n| supplier_pages::path(content, n));
    ranked(content, summary, what, &ranking, bars)
}

fn ranked<'a>(
    content: Content<'a>,
    summary: &Summary,
    what: &str,
    ranking: &Ranking<'_>,
    bars: Vec<Bar>,
) -> Sketch<'a> {
    let words = content.words;
    let published = Published::around(content, summary);
    let time = period(content, &published, summary);
    let subtitle = say!(words, ranking.subtitle, what = what, time = time);
    let frame = frame(content, &published, summary, ranking.id, ranking.finding(words), subtitle);
    Sketch { frame, form: Form::Bars(Bars::new(ranking.noun, bars)), words }
}

pub(super) fn frame(
    content: Content<'_>,
    published: &Published<'_>,
    summary: &Summary,
    id: &str,
    title: String,
    subtitle: String,
) -> Frame {
    Frame {
        id: id.to_owned(),
        title,
        subtitle,
        source: chart_source(content, &published.lists),
        as_at: content.words.day(content.register.edition.as_at),
        notes: partial_notes(content, &published.coverage, summary.months.keys()).collect(),
    }
}

/// The months that the payments cover: all that their payers published, or the one month that is shown.
pub(super) fn period(content: Content<'_>, published: &Published<'_>, summary: &Summary) -> String {
    let part = summary.all != content.ledger.summary.all && summary.without_month.count == 0;
    let shown = summary.months.keys().next().filter(|_| part && summary.months.len() == 1);
    let all = || published_time(content, &published.coverage);
    shown.map_or_else(all, |month| content.words.month(*month))
}

/// What must be known of those of these months that are not whole.
fn partial_notes<'a>(
    content: Content<'a>,
    coverage: &'a Coverage,
    months: impl Iterator<Item = &'a Month>,
) -> impl Iterator<Item = String> {
    months.flat_map(move |&month| {
        let note =
            move |why: String| say!(content.words, "chart-month-note", month = month, why = why);
        partial(content, coverage, month).into_iter().map(note)
    })
}

/// How much of the payments stands in no month.
pub(super) fn without_month(words: &Words, summary: &Summary) -> Option<String> {
    let tally = summary.without_month;
    let said = || {
        say!(words, "chart-without-month", count = tally.count, paid = in_payments(words, tally))
    };
    (tally.count > 0).then(said)
}

/// When partnerships began and ended.
pub(super) fn lifelines(content: Content<'_>) -> Sketch<'_> {
    let register = content.register;
    let mut entries: Vec<&Entry<Partnership>> = register.all::<Partnership>().iter().collect();
    let began = |e: &Entry<Partnership>| e.record.life.created.value().and_then(|d| d.earliest());
    entries.sort_by(|a, b| {
        let order = (began(a).is_none(), began(a)).cmp(&(began(b).is_none(), began(b)));
        order.then_with(|| content.words.compare(a.name(), b.name()))
    });
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
        title: say!(content.words, "lifelines-known", count = known, of = rows.len()),
        subtitle: say!(content.words, "lifelines-subtitle"),
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
    organisations.sort_by(|a, b| content.words.compare(a.name(), b.name()));
    let named = columns.len();
    let frame = Frame {
        title: say!(
            content.words,
            "membership-named",
            count = named,
            of = register.all::<Partnership>().len(),
        ),
        subtitle: say!(content.words, "membership-subtitle"),
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
    let words = content.words;
    let one = say!(words, "pages-organisation");
    if partnerships.len() <= WIDEST {
        let cells =
            |o: &Entry<Organisation>| partnerships.iter().map(|p| seats_of(words, p, o)).collect();
        let rows = organisations.iter().map(|o| row(o, cells(o))).collect();
        let headings = partnerships.iter().map(|p| p.name().to_owned()).collect();
        return Matrix::new(&one, headings, rows);
    }
    let register = content.register;
    let mut rows = Vec::new();
    for organisation in organisations {
        for slug in register.links.from::<Partnership>(*organisation, SEATS) {
            let Some(partnership) = register.all::<Partnership>().get(slug) else { continue };
            let cells =
                vec![partnership.name().to_owned(), seats_of(words, partnership, organisation)];
            rows.push(row(organisation, cells));
        }
    }
    let headings = vec![say!(words, "pages-partnership"), say!(words, "pages-seats")];
    Matrix::new(&one, headings, rows)
}

/// The most partnerships that stand side by side; more are listed below each other.
const WIDEST: usize = 12;

fn seats_of(
    words: &Words,
    partnership: &Entry<Partnership>,
    organisation: &Entry<Organisation>,
) -> String {
    let members =
        partnership.record.members.iter().filter(|m| *m.organisation.slug() == organisation.slug);
    let member = say!(words, "membership-member");
    let offices: Vec<&str> = members
        .flat_map(|m| {
            let seats = m.seats.iter().map(|s| s.office.as_str());
            seats.chain(m.seats.is_empty().then_some(member.as_str()))
        })
        .collect();
    words.list(&offices)
}

fn partnership_frame(content: Content<'_>, id: &str) -> Frame {
    Frame {
        id: id.to_owned(),
        title: String::new(),
        subtitle: String::new(),
        source: say!(content.words, "partnerships-source"),
        as_at: content.words.day(content.register.edition.as_at),
        notes: Vec::new(),
    }
}
