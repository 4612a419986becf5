//! A chart as a piece of HTML for other websites: its picture, which leads to the page.

use std::sync::Arc;

use tera::Value;

use super::escape::escaped;
use super::tree::Tree;
use crate::record::Licence;
use crate::value::SitePath;
use crate::words::{Words, say};

/// What the HTML names besides the chart.
#[derive(Debug, Clone)]
pub(super) struct Embed {
    /// Where the pages lie.
    pub(super) tree: Arc<Tree>,
    /// The name of the site.
    pub(super) title: String,
    /// The licence of the site's content.
    pub(super) licence: Licence,
}

impl Embed {
    /// The HTML for a chart on the page `here`; `None` for what is no drawn chart.
    pub(super) fn html(&self, words: &Words, chart: &Value, here: &SitePath) -> Option<String> {
        let text = |name: &str| Some(chart.get_from_path(name)?.as_str()?.to_owned());
        let pixels = |name: &str| chart.get_from_path(name)?.as_i64();
        let (id, title) = (escaped(&text("id")?), text("title")?);
        let (source, as_at) = (text("source")?, text("as_at")?);
        let (width, height) = (pixels("file.width")?, pixels("file.height")?);
        let page = escaped(&self.tree.address(here));
        let site = escaped(&self.title);
        let licence = escaped(&self.licence.name);
        let terms = escaped(self.licence.url.as_str());
        let source = source.trim_end_matches('.');
        let caption = say!(words, "embed-caption", title = title, source = source, date = as_at);
        let (caption, title) = (escaped(&caption), escaped(&title));
        Some(format!(
            "<figure>\n\
             <a href=\"{page}#{id}\"><img src=\"{page}{id}.svg\" alt=\"{title}\" \
             width=\"{width}\" height=\"{height}\" style=\"max-width: 100%; height: auto\"></a>\n\
             <figcaption>{caption} \
             <a href=\"{page}#{id}\">{site}</a>, <a href=\"{terms}\">{licence}</a></figcaption>\n\
             </figure>"
        ))
    }
}
