//! Charts of records: the words around them, and numbers as figures.

use crate::chart::{Chart, Figure, Form, Frame};
use crate::page::Content;
use crate::value::{FuzzyDate, Money, Month, Point, Quantity, thousands};
use crate::words::{Words, say};

/// A chart of records, whose pages name their sources.
pub(super) fn picture(
    content: Content<'_>,
    id: &str,
    title: String,
    subtitle: &str,
    form: &Form,
) -> Chart {
    let source = say!(content.words, "picture-source");
    picture_from(content, id, title, subtitle, &source, form)
}

/// A chart of records with a source of its own.
pub(super) fn picture_from(
    content: Content<'_>,
    id: &str,
    title: String,
    subtitle: &str,
    source: &str,
    form: &Form,
) -> Chart {
    let frame = Frame {
        id: id.to_owned(),
        title,
        subtitle: subtitle.to_owned(),
        source: source.to_owned(),
        as_at: content.words.day(content.register.edition.as_at),
        notes: Vec::new(),
    };
    Chart::new(frame, form, content.words)
}

/// A period as it stands along an axis: "Jul–Sep 2025".
pub(super) fn short_period(words: &Words, period: FuzzyDate) -> String {
    match period {
        FuzzyDate::Range(Point::Month(from), Point::Month(to)) if from.year() == to.year() => {
            months_of_a_year(words, from, to)
        }
        FuzzyDate::Point(Point::Month(month)) => say!(
            words,
            "picture-month",
            month = words.short_month(month),
            year = month.year().to_string()
        ),
        other => words.text(&other),
    }
}

/// Months of one year: "Oct–Dec 2025".
pub(super) fn months_of_a_year(words: &Words, from: Month, to: Month) -> String {
    say!(
        words,
        "picture-months",
        from = words.short_month(from),
        to = words.short_month(to),
        year = from.year().to_string()
    )
}

/// A count as a figure: "3 promises". The message `counted` has the noun.
pub(super) fn counts(words: &Words, count: usize, counted: &str) -> Figure {
    let words = say!(words, counted, count = count);
    #[expect(clippy::cast_precision_loss, reason = "a length is exact to a tenth of a pixel")]
    Figure::new(count as f64, words, count.to_string())
}

/// A bare count as a figure.
pub(super) fn bare(count: usize) -> Figure {
    #[expect(clippy::cast_precision_loss, reason = "a length is exact to a tenth of a pixel")]
    Figure::new(count as f64, thousands(count as u128), count.to_string())
}

/// A number with its unit as a figure.
pub(super) fn quantity(number: Quantity, unit: &str) -> Figure {
    Figure::new(number.length(), number.with_unit(unit), number.decimal())
}

/// An amount as a figure, in words of a headline.
pub(super) fn amount(words: &Words, amount: Money) -> Figure {
    #[expect(clippy::cast_precision_loss, reason = "a length is exact to a tenth of a pixel")]
    Figure::new(amount.pence() as f64 / 100.0, words.rough(amount), amount.decimal())
}
