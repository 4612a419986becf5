//! Pages of their own, such as the accessibility statement.

use crate::record::prelude::*;

kind! {
    in "pages", one "page", many "pages",
    says "Pages that stand on their own.",
    also [], section News, written Markdown;

    /// A page that stands on its own, such as the accessibility statement.
    pub struct Page {
        /// The title.
        title: String,
        /// Where the page is linked from on every page: header or footer.
        menu: Option<Menu>,
    }
}

choice! {
    /// Where a page is linked from.
    pub enum Menu {
        /// Beside the main sections.
        Header = "header",
        /// At the end of every page.
        Footer = "footer",
    }
}
