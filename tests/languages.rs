//! A site in two languages: each page has its twin, what is not translated is said to be, and data
//! is there once.

mod common;

use std::collections::BTreeSet;

use common::Site;

/// The small site in English and Welsh, with some Welsh texts.
fn bilingual() -> Site {
    let site = Site::small();
    site.replace(
        "site.yaml",
        "summary: A small example site for tests.\n",
        "summary: A small example site for tests.\n\
         title_cy: Dwy Afon yn agored\n\
         summary_cy: Safle enghreifftiol bach.\n\
         languages: [en-GB, cy]\n",
    );
    site.write(
        "stories/first-year.cy.md",
        "---\ntitle: Blwyddyn gyntaf Bwrdd yr Afon\nsummary: Yr hyn a wnaeth y bwrdd.\n---\n\
         Cyfarfu [Bwrdd yr Afon](../partnerships/river-board.yaml) bedair gwaith.\n",
    );
    site
}

/// The page at an address.
fn html_at(site: &Site, address: &str) -> String {
    site.output(&format!("{address}index.html"))
}

/// The pages of a built site, by address: `partnerships/`.
fn pages(site: &Site) -> BTreeSet<String> {
    let files = site.outputs();
    files.keys().filter_map(|path| path.strip_suffix("index.html")).map(str::to_owned).collect()
}

#[test]
fn every_page_has_its_twin_and_names_it() {
    let site = bilingual();
    site.build();
    let pages = pages(&site);
    let (welsh, english): (BTreeSet<_>, BTreeSet<_>) =
        pages.iter().partition(|page| page.starts_with("cy/"));
    let without_letters = |pages: &BTreeSet<&String>| -> BTreeSet<String> {
        let plain = pages.iter().map(|page| page.trim_start_matches("cy/").to_owned());
        // The two languages have names with other first letters.
        plain.filter(|page| !page.starts_with("a-to-z/") || page == "a-to-z/").collect()
    };
    assert!(english.len() > 30);
    assert_eq!(without_letters(&english), without_letters(&welsh));
    let base = "https://example.org/two-rivers/";
    for page in without_letters(&english) {
        let (own, other) = (html_at(&site, &page), html_at(&site, &format!("cy/{page}")));
        if own.contains("http-equiv=\"refresh\"") {
            continue;
        }
        for html in [&own, &other] {
            let to = |tag: &str, folder: &str| {
                format!("<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{base}{folder}{page}\">")
            };
            assert!(html.contains(&to("en-GB", "")), "{page}");
            assert!(html.contains(&to("cy", "cy/")), "{page}");
            assert!(html.contains(&to("x-default", "")), "{page}");
        }
        let up = "../".repeat(page.matches('/').count());
        let switch = |link: String, tag: &str, name: &str| {
            format!("<a href=\"{link}index.html\" hreflang=\"{tag}\" lang=\"{tag}\">{name}</a>")
        };
        assert!(own.contains(&switch(format!("{up}cy/{page}"), "cy", "Cymraeg")), "{page}");
        assert!(other.contains(&switch(format!("{up}../{page}"), "en-GB", "English")), "{page}");
        assert!(own.contains("<html lang=\"en-GB\">") && other.contains("<html lang=\"cy\">"));
    }
}

#[test]
fn every_link_of_both_languages_leads_to_a_file() {
    let site = bilingual();
    site.build();
    let files = site.outputs();
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        if path == "404.html" {
            continue;
        }
        let html = String::from_utf8_lossy(bytes);
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        for link in html.split("href=\"").skip(1).chain(html.split("src=\"").skip(1)) {
            let link = link.split(['"', '#', '?']).next().unwrap_or_default();
            if link.is_empty() || link.contains(':') {
                continue;
            }
            let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
            for step in link.split('/') {
                if step == ".." {
                    assert!(steps.pop().is_some(), "{path}: {link} leaves the site");
                } else {
                    steps.push(step);
                }
            }
            assert!(files.contains_key(&steps.join("/")), "{path}: {link} leads nowhere");
        }
    }
}

#[test]
fn texts_have_twins_and_what_has_none_is_said_to_be_english() {
    let site = bilingual();
    site.build();
    let story = html_at(&site, "cy/stories/first-year/");
    assert!(story.contains("<h1>Blwyddyn gyntaf Bwrdd yr Afon</h1>"));
    assert!(story.contains(">Yr hyn a wnaeth y bwrdd.</p>"));
    assert!(
        story.contains(
            "../../partnerships/river-board/index.html\">Bwrdd yr Afon</a> bedair gwaith"
        )
    );
    assert!(!story.contains("met four times"));
    assert!(!html_at(&site, "stories/first-year/").contains("bedair gwaith"));
    let about = html_at(&site, "cy/about/");
    assert!(about.contains("nad ydynt ar gael yn Gymraeg eto"));
    assert!(about.contains("<div lang=\"en-GB\">"));
    assert!(!story.contains("nad ydynt ar gael yn Gymraeg eto"));
    assert!(!html_at(&site, "about/").contains(" lang=\"en-GB\">\n<div"));
}

#[test]
fn data_is_there_once_and_pictures_in_each_language() {
    let site = bilingual();
    site.build();
    let files = site.outputs();
    let welsh: Vec<&String> = files.keys().filter(|path| path.starts_with("cy/")).collect();
    let ending = |ending: &str| welsh.iter().any(|path| path.ends_with(ending));
    assert!(ending(".html") && ending(".svg") && ending("feed.xml") && ending(".json"));
    assert!(!ending(".csv") && !ending(".parquet") && !ending(".css") && !ending("record.json"));
    let listed = String::from_utf8_lossy(&files["sitemap.xml"]).into_owned();
    assert!(listed.contains("https://example.org/two-rivers/cy/partnerships/river-board/"));
}

#[test]
fn a_site_in_one_language_has_no_trace_of_others() {
    let site = Site::small();
    site.build();
    assert!(site.outputs().keys().all(|path| !path.starts_with("cy/")));
    let home = html_at(&site, "");
    assert!(!home.contains("hreflang") && !home.contains("class=\"languages\""));
}
