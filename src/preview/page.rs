//! The preview's own additions to pages, and its own two pages.

/// The script that is added to every page.
pub(super) const SCRIPT: &str = include_str!("preview.js");

/// The tag that loads the script. It carries the edition that the page was read from: if another
/// is published before the script listens, the page notices.
pub(super) fn script_tag(base_path: &str, edition: &str) -> String {
    format!(
        "<script src=\"{base_path}/__daylight/preview.js\" defer data-edition=\"{edition}\"></script>"
    )
}

/// The page with `tag` before the end of its body, or at its very end where it has none.
pub(super) fn with_tag(html: &[u8], tag: &str) -> Vec<u8> {
    const END: &[u8] = b"</body";
    let end = html
        .windows(END.len())
        .rposition(|part| part.eq_ignore_ascii_case(END))
        .unwrap_or(html.len());
    [&html[..end], tag.as_bytes(), &html[end..]].concat()
}

/// Shown while there is no output at all. The script adds the mistakes themselves, and knows by the
/// attribute that there is no earlier version to speak of.
pub(super) const NOTHING_YET: &str = "<!DOCTYPE html>
<html lang=\"en\" data-daylight=\"nothing-yet\">
<head>
<meta charset=\"utf-8\">
<meta name=\"viewport\" content=\"width=device-width\">
<title>The content has mistakes</title>
</head>
<body>
<main>
<h1>The content has mistakes</h1>
<p>There is nothing to show yet. Mend the mistakes that the terminal lists; this page then turns into your site by itself.</p>
</main>
</body>
</html>
";

/// Shown for a page that does not exist, on a site without a page of its own for that.
pub(super) const NOT_FOUND: &str = "<!DOCTYPE html>
<html lang=\"en\">
<head>
<meta charset=\"utf-8\">
<meta name=\"viewport\" content=\"width=device-width\">
<title>Page not found</title>
</head>
<body>
<main>
<h1>Page not found</h1>
<p>The site has no page at this address. (This is the preview's own page: the site has no 404.html.)</p>
</main>
</body>
</html>
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tag_goes_before_the_last_end_of_the_body() {
        let with = |html: &str| String::from_utf8(with_tag(html.as_bytes(), "<T>")).unwrap();
        assert_eq!(with("<body>a</body></html>"), "<body>a<T></body></html>");
        assert_eq!(with("<BODY>a</BODY >"), "<BODY>a<T></BODY >");
        assert_eq!(
            with("<pre>&lt;/body></pre><!--</body>--></body>"),
            "<pre>&lt;/body></pre><!--</body>--><T></body>"
        );
        assert_eq!(with("<p>no body"), "<p>no body<T>");
        assert_eq!(with(""), "<T>");
    }
}
