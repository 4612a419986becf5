//! Preview pictures as PNG. Their letters come from fonts in the program, never from the machine,
//! so that they are the same everywhere.

use std::sync::{Arc, LazyLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::Database;
use resvg::usvg::{Options, Tree};

use super::File;
use crate::chart::{CARD, card_of_words};
use crate::finding::Finding;
use crate::page::{Page, View, general_picture, preview_picture, shared_chart};
use crate::record::Site;

/// Arimo, whose letters are as wide as those for which charts are laid out.
static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut fonts = Database::new();
    fonts.load_font_data(include_bytes!("../../fonts/Arimo-Regular.ttf").to_vec());
    fonts.load_font_data(include_bytes!("../../fonts/Arimo-Bold.ttf").to_vec());
    fonts.set_sans_serif_family("Arimo");
    Arc::new(fonts)
});

/// The preview picture of a page, if it has one of its own.
///
/// # Errors
/// A picture that cannot be drawn.
pub(super) fn of_page(page: &Page, view: &View, site: &Site) -> Result<Option<File>, Finding> {
    let name = page.marked(&site.title);
    let Some(card) = shared_chart(view).and_then(|chart| chart.card(&name)) else {
        return Ok(None);
    };
    let path = preview_picture(page, view);
    Ok(Some(File::new(&path, png(&card).ok_or_else(|| undrawn(&path.to_string()))?)))
}

/// The preview picture of the site, for all other pages.
///
/// # Errors
/// A picture that cannot be drawn.
pub(super) fn general(site: &Site) -> Result<File, Finding> {
    let path = general_picture();
    let card = card_of_words(&site.title, &site.summary, &site.publisher);
    Ok(File::new(&path, png(&card).ok_or_else(|| undrawn(&path.to_string()))?))
}

fn undrawn(path: &str) -> Finding {
    Finding::general("disk", format!("the preview picture {path} cannot be drawn")).help(
        "this is a mistake in Daylight; build it without the feature pictures until it is mended",
    )
}

fn png(svg: &str) -> Option<Vec<u8>> {
    let options = Options {
        fontdb: Arc::clone(&FONTS),
        font_family: "Arimo".to_owned(),
        ..Options::default()
    };
    let tree = Tree::from_str(svg, &options).ok()?;
    let mut picture = Pixmap::new(CARD.0, CARD.1)?;
    resvg::render(&tree, Transform::identity(), &mut picture.as_mut());
    picture.encode_png().ok()
}
