//! Charts of records: the words around them, and numbers as figures.

use crate::chart::{Chart, Figure, Form, Frame};
use crate::page::Content;

use crate::value::{FuzzyDate, Money, Point, Quantity, thousands};

/// A chart of records, whose pages name their sources.
pub(super) fn picture(
    content: Content<'_>,
    id: &str,
    title: String,
    subtitle: &str,
    form: &Form,
) -> Chart {
    picture_from(content, id, title, subtitle, "the sources named on each record’s page", form)
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
pub(super) fn short_period(period: FuzzyDate) -> String {
    match period {
        FuzzyDate::Range(Point::Month(from), Point::Month(to)) if from.year() == to.year() => {
            format!("{}–{} {}", from.short(), to.short(), from.year())
        }
        FuzzyDate::Point(Point::Month(month)) => format!("{} {}", month.short(), month.year()),
        other => other.to_string(),
    }
}

/// A count as a figure: "3 promises".
pub(super) fn counts(count: usize, one: &str, many: &str) -> Figure {
    let words = format!("{} {}", thousands(count as u128), if count == 1 { one } else { many });
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
pub(super) fn amount(amount: Money) -> Figure {
    #[expect(clippy::cast_precision_loss, reason = "a length is exact to a tenth of a pixel")]
    Figure::new(amount.pence() as f64 / 100.0, amount.rough(), amount.decimal())
}
