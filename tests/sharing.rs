//! What leaves the site keeps its meaning: previews, citations, reports of mistakes, charts on other
//! websites, and the whole site in one file.

mod common;

use std::collections::BTreeMap;
use std::io::Read as _;

use common::Site;
use percent_encoding::percent_decode_str;

const HARD: &str = "Tŷ \"Gŵyl\" & <Afon> 100%";
const PAGE: &str = "partnerships/hard/index.html";
const ADDRESS: &str = "https://example.org/two-rivers/partnerships/hard/";

/// The small site with a partnership whose name is hard to write into HTML and addresses.
fn site() -> Site {
    let site = Site::small();
    site.write(
        "partnerships/hard.yaml",
        format!(
            "name: '{HARD}'\nform: board\nbasis: voluntary\nsummary: 'Says \"yes\" & <no>.'\npurpose: To meet.\n\
             life:\n  created: 2014\n  ended: ongoing\n"
        ),
    );
    site.build();
    site
}

/// HTML as text: what a browser makes of the references that the templates write.
fn text(html: &str) -> String {
    html.replace("&quot;", "\"")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&#x2F;", "/")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}

/// What stands between two texts, the first time.
fn between<'a>(html: &'a str, from: &str, to: &str) -> &'a str {
    let (_, rest) = html.split_once(from).unwrap_or_else(|| panic!("no {from} in {html}"));
    rest.split_once(to).unwrap_or_else(|| panic!("no {to} after {from}")).0
}

fn meta(html: &str, name: &str) -> String {
    text(between(html, &format!("{name}\" content=\""), "\""))
}

/// The fields behind the question mark of an address, decoded.
fn query(address: &str) -> BTreeMap<String, String> {
    let (_, query) = address.split_once('?').expect("a query");
    let field = |pair: &str| {
        let (name, value) = pair.split_once('=').expect("a name and a value");
        (name.to_owned(), percent_decode_str(value).decode_utf8().expect("UTF-8").into_owned())
    };
    query.split('&').map(field).collect()
}

#[test]
fn a_page_says_what_it_is_where_it_is_shared() {
    let page = site().output(PAGE);
    assert_eq!(
        text(between(&page, "<title>", "</title>")),
        format!("{HARD} – Two Rivers in the open")
    );
    assert_eq!(meta(&page, "description"), "Says \"yes\" & <no>.");
    assert_eq!(meta(&page, "og:title"), HARD);
    assert_eq!(meta(&page, "og:description"), "Says \"yes\" & <no>.");
    assert_eq!(meta(&page, "og:url"), ADDRESS);
    assert_eq!(text(between(&page, "rel=\"canonical\" href=\"", "\"")), ADDRESS);
}

#[test]
fn a_report_arrives_with_the_page_already_named() {
    let site = site();
    let page = site.output(PAGE);
    let mail = text(between(&page, "<a href=\"mailto:", "\""));
    assert!(mail.starts_with("open-data@two-rivers.example?"), "{mail}");
    let issue = text(between(&page, "<a href=\"https://github.com/", "\""));
    assert!(issue.starts_with("two-rivers/open/issues/new?"), "{issue}");
    let mail = query(&mail);
    let issue = query(&issue);
    assert_eq!(mail["subject"], format!("Mistake on the page “{HARD}”"));
    assert_eq!(issue["title"], mail["subject"]);
    assert_eq!(issue["body"], mail["body"]);
    let lines: Vec<&str> = mail["body"].split("\r\n").collect();
    assert_eq!(
        lines[..3],
        [
            format!("Page: {HARD}"),
            format!("Address: {ADDRESS}"),
            "As at: 23 November 2026".to_owned()
        ]
    );
    for (path, bytes) in site.outputs() {
        let html = String::from_utf8_lossy(&bytes);
        if path.ends_with(".html") && html.contains("<footer") {
            assert!(html.contains("Report a mistake"), "{path}");
        }
    }
}

#[test]
fn without_an_email_address_and_a_repository_the_contact_alone_stands() {
    let site = Site::small();
    site.replace("site.yaml", "  email: open-data@two-rivers.example\n", "");
    site.replace("site.yaml", "repository: https://github.com/two-rivers/open", "");
    site.build();
    let page = site.output("index.html");
    assert!(!page.contains("mailto:") && !page.contains("Report a mistake"));
    assert!(page.contains("https://example.org/contact"));
}

#[test]
fn pages_with_facts_say_how_to_cite_them() {
    let site = site();
    let cited = text(between(&site.output(PAGE), "<summary>Cite this page</summary>\n<p>", "</p>"));
    assert_eq!(
        cited,
        format!(
            "Two Rivers Council (2026). {HARD}. Two Rivers in the open. As at 23 November 2026. \
             {ADDRESS} (Open Government Licence v3.0)"
        )
    );
    assert!(site.output("spending/index.html").contains("Cite this page"));
    assert!(!site.output("404.html").contains("Cite this page"));
}

#[test]
fn a_chart_can_be_shown_elsewhere() {
    let site = site();
    let page = site.output("spending/index.html");
    let html = text(between(&page, "readonly spellcheck=\"false\">", "</textarea>"));
    let picture = between(&html, "<img src=\"https://example.org/two-rivers/", "\"");
    let svg = site.output(picture);
    for side in ["width", "height"] {
        let said = between(&html, &format!(" {side}=\""), "\"");
        assert_eq!(between(&svg, &format!(" {side}=\""), "\""), said);
    }
    assert!(html.starts_with("<figure>\n<a href=\"https://example.org/two-rivers/spending/#"));
    assert!(html.contains("Source: ") && html.contains("Open Government Licence v3.0</a>"));
}

#[test]
fn the_archive_is_the_site_and_always_the_same() {
    let site = Site::small();
    let build = |zip: &str| {
        let output = site.run(&["build", "--as-at", common::AS_AT, "--zip", zip]);
        assert!(output.status.success(), "{}", common::stderr(&output));
        std::fs::read(site.path().join(zip)).expect("an archive")
    };
    let first = build("one.zip");
    let foreign = site.path().join("output/notes.txt");
    std::fs::write(&foreign, "not ours").expect("a file of somebody else");
    assert_eq!(first, build("two.zip"));

    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(first)).expect("an archive");
    let mut names = Vec::new();
    let mut packed = BTreeMap::new();
    for number in 0..archive.len() {
        let mut file = archive.by_index(number).expect("a file");
        let name = file.name().expect("a name").into_owned();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).expect("its bytes");
        names.push(name.clone());
        packed.insert(name, bytes);
    }
    assert!(names.is_sorted());
    let mut published = site.outputs();
    published.remove(".daylight-manifest");
    published.remove("notes.txt");
    assert!(packed == published, "{:?}", packed.keys().collect::<Vec<_>>());
}

#[test]
fn an_archive_among_the_published_files_is_refused() {
    let site = Site::small();
    let output = site.run(&["build", "--zip", "output/site.zip"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(common::stderr(&output).contains("output/site.zip lies in output"));
    assert!(!site.path().join("output").exists());
}

#[cfg(feature = "pictures")]
#[test]
fn preview_pictures_have_the_size_that_is_said_and_are_always_the_same() {
    let site = site();
    let again = self::site();
    let pictures = |site: &Site| {
        let mut files = site.outputs();
        files.retain(|path, _| path.ends_with(".png"));
        files
    };
    let first = pictures(&site);
    assert!(first.contains_key("assets/preview.png") && first.contains_key("spending/preview.png"));
    assert!(first == pictures(&again));
    for (path, bytes) in &first {
        assert_eq!(bytes[..8], *b"\x89PNG\r\n\x1a\n", "{path}");
        let length = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().expect("four"));
        assert_eq!((length(16), length(20)), (1200, 630), "{path}");
    }
    for (path, bytes) in site.outputs() {
        let html = String::from_utf8_lossy(&bytes);
        if html.contains("og:image\"") {
            let picture = meta(&html, "og:image");
            let file =
                picture.strip_prefix("https://example.org/two-rivers/").expect("of the site");
            assert!(first.contains_key(file), "{path} names {file}");
        }
    }
}
