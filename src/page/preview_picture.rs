//! The picture that is shown where a page is shared: its first chart, or that of the site.

use super::{Page, View};
use crate::chart::Chart;
use crate::value::SitePath;

/// The chart on the preview picture of a page. Pages of payments have none, since there may be
/// tens of thousands of them and each picture takes time: they show that of the site.
pub fn shared_chart(view: &View) -> Option<&Chart> {
    if matches!(view, View::Payments(_) | View::PaymentList(_)) {
        return None;
    }
    view.charts().into_iter().find(|chart| chart.fits_card())
}

/// Where the preview picture of a page is.
pub fn preview_picture(page: &Page, view: &View) -> SitePath {
    match shared_chart(view) {
        Some(_) if page.path.is_page() => page.path.file("preview.png"),
        _ => general_picture(),
    }
}

/// Where the preview picture of the site is.
pub fn general_picture() -> SitePath {
    SitePath::page(["assets"]).file("preview.png")
}
