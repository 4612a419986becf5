//! What templates can do beyond the engine's own filters.

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Kwargs, State, Tera, TeraResult, Value};

use super::embed::Embed;
use super::markdown::{self, Passage};
use crate::record::Site;
use crate::value::SitePath;

/// Registers the filters.
///
/// - `href`: an address of the site as a link from the page at hand. The page for missing
///   addresses is shown at any depth, so its links begin with the site's own path.
/// - `root`: the way from an address to the root of the site, with which links to files begin.
/// - `passages`: long text as passages of HTML with its charts in between; `level` is the level of
///   its uppermost headings.
/// - `embed`: a chart as HTML for other websites.
pub(super) fn register(tera: &mut Tera, site: &Site, base_url: &str) {
    let embed = Embed {
        base_url: base_url.trim_end_matches('/').to_owned(),
        title: site.title.clone(),
        licence: site.licence.clone(),
    };
    tera.register_filter(
        "embed",
        move |chart: Value, _: Kwargs, state: &State| -> TeraResult<String> {
            Ok(embed.html(&chart, &here(state)?).unwrap_or_default())
        },
    );
    let base_path: Arc<str> = base_path(base_url).into();
    let base = Arc::clone(&base_path);
    tera.register_filter("root", move |here: &str, _: Kwargs, _: &State| root(here, &base));
    tera.register_filter(
        "href",
        move |path: &str, _: Kwargs, state: &State| -> TeraResult<String> {
            href(path, &base_path, state)
        },
    );
    tera.register_filter(
        "passages",
        |prose: Value, kwargs: Kwargs, state: &State| -> TeraResult<Value> {
            let level = kwargs.get::<i64>("level")?.unwrap_or(2);
            let here = here(state)?;
            Ok(passages(&prose, usize::try_from(level).unwrap_or(2), &here))
        },
    );
}

/// The path of a base URL, without a slash at its end: `/daylight`, or nothing.
pub fn base_path(base_url: &str) -> String {
    let after_scheme = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
    let path = after_scheme.find('/').map_or("", |at| &after_scheme[at..]);
    path.trim_end_matches('/').to_owned()
}

/// The page at hand.
fn here(state: &State) -> TeraResult<SitePath> {
    let here: Option<Value> = state.get("here")?;
    let path = here.as_ref().and_then(Value::as_str);
    path.and_then(SitePath::from_words)
        .ok_or_else(|| tera::Error::message("the component needs @here to make links"))
}

fn href(path: &str, base_path: &str, state: &State) -> TeraResult<String> {
    let to = SitePath::from_words(path)
        .ok_or_else(|| tera::Error::message(format!("{path} is no address of the site")))?;
    Ok(root(here(state)?.as_str(), base_path) + &to.output_file())
}

/// The way from a page to the root of the site. The page for missing addresses is shown at any
/// depth, so that its way is the site's own path.
fn root(here: &str, base_path: &str) -> String {
    if here == "404.html" {
        format!("{base_path}/")
    } else {
        "../".repeat(here.matches('/').count())
    }
}

/// The terms of a text, with links from the page at hand.
fn terms(prose: &Value, here: &SitePath) -> Vec<markdown::Term> {
    let all = prose.get_from_path("terms").cloned();
    let all = all.as_ref().and_then(Value::as_array).unwrap_or_default();
    let term = |value: &Value| {
        let text = |name: &str| value.get_from_path(name)?.as_str().map(str::to_owned);
        let to = SitePath::from_words(&text("to")?)?;
        Some(markdown::Term {
            word: text("word")?,
            stands_for: text("stands_for"),
            link: to.relative_to(here),
        })
    };
    all.iter().filter_map(term).collect()
}

fn passages(prose: &Value, level: usize, here: &SitePath) -> Value {
    let field = |name: &str| prose.get_from_path(name).cloned();
    let text = field("markdown");
    let links: BTreeMap<String, String> = field("links")
        .and_then(Value::into_map)
        .map(|map| {
            map.iter()
                .filter_map(|(target, to)| {
                    let to = SitePath::from_words(to.as_str()?)?;
                    Some((target.to_string(), to.relative_to(here)))
                })
                .collect()
        })
        .unwrap_or_default();
    let charts = field("charts");
    let charts = charts.as_ref().and_then(Value::as_array).unwrap_or_default();
    let html = markdown::passages(
        text.as_ref().and_then(Value::as_str).unwrap_or_default(),
        &links,
        terms(prose, here),
        level,
    );
    let part = |passage: Passage| match passage {
        Passage::Html(html) => Value::from(BTreeMap::from([("html", Value::safe_string(&html))])),
        Passage::Chart(number) => {
            let chart = charts.get(number).cloned().unwrap_or_else(Value::none);
            Value::from(BTreeMap::from([("chart", chart)]))
        }
    };
    Value::from(html.into_iter().map(part).collect::<Vec<_>>())
}
