//! Words as they may stand in HTML.

use pulldown_cmark_escape::escape_html;

/// The words, with everything that means something in HTML written so that it is read as it is.
pub(super) fn escaped(words: &str) -> String {
    let mut html = String::new();
    push_escaped(&mut html, words);
    html
}

/// Adds the words to HTML.
pub(super) fn push_escaped(html: &mut String, words: &str) {
    // A String takes everything that is written to it.
    let _ = escape_html(html, words);
}
