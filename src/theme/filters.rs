//! What templates can do beyond the engine's own filters.

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Kwargs, State, Tera, TeraResult, Value};

use super::embed::Embed;
use super::markdown::{self, Passage};
use super::tree::Tree;
use super::way::Ways;
use crate::record::Site;
use crate::value::SitePath;
use crate::words::Words;

/// Registers the filters.
///
/// - `href`: an address of the site as a link from the page at hand. The page for missing
///   addresses is shown at any depth, so its links begin with the site's own path.
/// - `beside`: the name of a file beside the page as a link. Data is there once for all languages.
/// - `passages`: long text as passages of HTML with its charts in between; `level` is the level of
///   its uppermost headings.
/// - `embed`: a chart as HTML for other websites.
pub(super) fn register(tera: &mut Tera, words: &Arc<Words>, site: &Site, ways: &Ways) {
    let tree = &ways.tree;
    let embed =
        Embed { tree: Arc::clone(tree), title: site.title.clone(), licence: site.licence.clone() };
    let said = Arc::clone(words);
    tera.register_filter(
        "embed",
        move |chart: Value, _: Kwargs, state: &State| -> TeraResult<String> {
            Ok(embed.html(&said, &chart, &here(state)?).unwrap_or_default())
        },
    );
    let own = ways.clone();
    tera.register_filter(
        "href",
        move |path: &str, _: Kwargs, state: &State| -> TeraResult<String> {
            href(path, &own, state)
        },
    );
    let own = Arc::clone(tree);
    tera.register_filter(
        "beside",
        move |name: &str, _: Kwargs, state: &State| -> TeraResult<String> {
            Ok(own.beside(&here(state)?, name))
        },
    );
    let (own, said) = (Arc::clone(tree), Arc::clone(words));
    tera.register_filter(
        "passages",
        move |prose: Value, kwargs: Kwargs, state: &State| -> TeraResult<Value> {
            let level = kwargs.get::<i64>("level")?.unwrap_or(2);
            let here = here(state)?;
            Ok(passages(&said, &prose, usize::try_from(level).unwrap_or(2), &here, &own))
        },
    );
}

/// The page at hand.
fn here(state: &State) -> TeraResult<SitePath> {
    let here: Option<Value> = state.get("here")?;
    let path = here.as_ref().and_then(Value::as_str);
    path.and_then(SitePath::from_words)
        .ok_or_else(|| tera::Error::message("the component needs @here to make links"))
}

fn href(path: &str, ways: &Ways, state: &State) -> TeraResult<String> {
    let to = SitePath::from_words(path)
        .ok_or_else(|| tera::Error::message(format!("{path} is no address of the site")))?;
    Ok(ways.from(here(state)?).to(&to))
}

/// The terms of a text, with links from the page at hand.
fn terms(prose: &Value, here: &SitePath, tree: &Tree) -> Vec<markdown::Term> {
    let all = prose.get_from_path("terms").cloned();
    let all = all.as_ref().and_then(Value::as_array).unwrap_or_default();
    let term = |value: &Value| {
        let text = |name: &str| value.get_from_path(name)?.as_str().map(str::to_owned);
        let to = SitePath::from_words(&text("to")?)?;
        Some(markdown::Term {
            word: text("word")?,
            stands_for: text("stands_for"),
            link: tree.link(&to, here),
        })
    };
    all.iter().filter_map(term).collect()
}

fn passages(words: &Words, prose: &Value, level: usize, here: &SitePath, tree: &Tree) -> Value {
    let field = |name: &str| prose.get_from_path(name).cloned();
    let text = field("markdown");
    let links: BTreeMap<String, String> = field("links")
        .and_then(Value::into_map)
        .map(|map| {
            map.iter()
                .filter_map(|(target, to)| {
                    let to = SitePath::from_words(to.as_str()?)?;
                    Some((target.to_string(), tree.link(&to, here)))
                })
                .collect()
        })
        .unwrap_or_default();
    let charts = field("charts");
    let charts = charts.as_ref().and_then(Value::as_array).unwrap_or_default();
    let html = markdown::passages(
        words,
        text.as_ref().and_then(Value::as_str).unwrap_or_default(),
        &links,
        terms(prose, here, tree),
        &|file| tree.beside(here, file),
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
