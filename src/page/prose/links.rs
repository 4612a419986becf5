//! Links in texts: where they lead, and what was meant by those that lead nowhere.

use std::collections::BTreeMap;

use crate::finding::{Finding, nearest};
use crate::page::Content;
use crate::register::Record;
use crate::source::{Markdown, Target, leaves_site, literal_links, targets};
use crate::value::SitePath;

/// Where the links of a text lead that stands in the file `path`.
pub(super) fn resolve(
    content: Content<'_>,
    path: &str,
    markdown: &Markdown,
    findings: &mut Vec<Finding>,
) -> BTreeMap<String, SitePath> {
    check_brackets(markdown, findings);
    let mut resolved = BTreeMap::new();
    for target in targets(&markdown.text) {
        if target.picture {
            check_picture(&target, markdown, findings);
        }
        if leaves_site(&target.to) {
            continue;
        }
        let (file, _) = target.to.split_once('#').unwrap_or((&target.to, ""));
        match address(content, path, file) {
            Some(address) => {
                resolved.insert(target.to, address);
            }
            None if kept_out(content, path, file) => {}
            None => findings.push(broken_link(content, path, &target, markdown)),
        }
    }
    resolved
}

/// The page that a link means: by its file, or by its address on the site.
fn address(content: Content<'_>, path: &str, target: &str) -> Option<SitePath> {
    let register = content.register;
    let file = register.in_file(&join(path, target)).filter(|_| !target.is_empty());
    file.map(Record::address).or_else(|| {
        let wanted = page_address(target)?;
        let mut older = register.addresses.redirects();
        let moved = || older.find(|(from, _)| **from == wanted).map(|(_, to)| to.clone());
        register.at(&wanted).map(Record::address).or_else(moved)
    })
}

/// The address that begins at the root of the site, such as `/partnerships/river-board/`.
fn page_address(target: &str) -> Option<SitePath> {
    let path = target.strip_prefix('/')?;
    SitePath::from_words(path.strip_suffix("index.html").unwrap_or(path))
}

/// Whether a link leads to a record that is written and not published, or has a finding of its own.
fn kept_out(content: Content<'_>, path: &str, target: &str) -> bool {
    let register = content.register;
    let by_address = page_address(target).is_some_and(|page| {
        let name = page.as_str().trim_end_matches('/');
        let file = |ending: &str| register.is_written(&format!("{name}.{ending}"));
        file("yaml") || file("yml") || file("md")
    });
    by_address || register.is_written(&join(path, target))
}

/// Brackets that were meant to make a link.
fn check_brackets(markdown: &Markdown, findings: &mut Vec<Finding>) {
    for link in literal_links(&markdown.text) {
        let message = "these brackets do not make a link: they will be shown as they are written";
        findings.push(
            Finding::error("link-not-made", &markdown.place_of(&link.span), message)
                .help(format!("write {}", link.meant)),
        );
    }
}

fn broken_link(content: Content<'_>, path: &str, target: &Target, markdown: &Markdown) -> Finding {
    let place = markdown.place_of(&target.span);
    let message = match target.to.as_str() {
        "" => "this link does not say where it leads".to_owned(),
        to => format!("the link to {to} leads nowhere"),
    };
    Finding::error("broken-link", &place, message).help(link_help(content, path, &target.to))
}

fn link_help(content: Content<'_>, path: &str, to: &str) -> String {
    if let Some(address) = outside(to) {
        return format!("write {address}");
    }
    let plain = to.replace('\\', "/");
    let wanted = join(path, plain.split('#').next().unwrap_or_default());
    let names: Vec<&str> =
        content.register.records().map(Record::path).filter(|name| *name != path).collect();
    if plain != to {
        let found = names.iter().find(|name| **name == wanted);
        return format!(
            "use / in place of \\: {}",
            found.map_or(plain.clone(), |f| seen_from(path, f))
        );
    }
    match near_file(&wanted, &names) {
        Some(near) => format!("did you mean {}?", seen_from(path, near)),
        None => "name the file of the record as seen from this file, like \
                 ../partnerships/leadership-gloucestershire.yaml"
            .to_owned(),
    }
}

/// The whole address of a website or mailbox that was written without its beginning.
fn outside(to: &str) -> Option<String> {
    let host = to.split('/').next().unwrap_or_default();
    let ending = host.rsplit('.').next().unwrap_or_default();
    let letters = ending.len() >= 2 && ending.chars().all(char::is_alphabetic);
    let file = matches!(ending, "yaml" | "yml" | "md" | "csv" | "html" | "txt" | "pdf");
    if host.contains(':') || host.starts_with('.') || !host.contains('.') || !letters || file {
        return None;
    }
    Some(if host.contains('@') { format!("mailto:{to}") } else { format!("https://{to}") })
}

/// The file that was meant: one of nearly the same name, in the same folder if there are several.
fn near_file<'a>(wanted: &str, names: &[&'a str]) -> Option<&'a str> {
    let stem = stem(wanted);
    let folder = wanted.split('/').next().unwrap_or_default();
    let meant =
        nearest(stem, names.iter().copied().map(self::stem)).filter(|_| !stem.is_empty())?;
    let all = || names.iter().copied().filter(|name| self::stem(name) == meant);
    all().find(|name| name.split('/').next() == Some(folder)).or_else(|| all().next())
}

/// The name of a file without its folders and its ending.
fn stem(path: &str) -> &str {
    let name = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    name.split_once('.').map_or(name, |(stem, _)| stem)
}

/// The path of the file `to` as it is written in a link in the file `from`.
fn seen_from(from: &str, to: &str) -> String {
    let from: Vec<&str> = from.split('/').collect();
    let to: Vec<&str> = to.split('/').collect();
    let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let shared = shared.min(from.len() - 1).min(to.len() - 1);
    "../".repeat(from.len() - 1 - shared) + &to[shared..].join("/")
}

/// A picture must not tell another host who reads.
fn check_picture(target: &Target, markdown: &Markdown, findings: &mut Vec<Finding>) {
    let place = markdown.place_of(&target.span);
    if leaves_site(&target.to) {
        findings.push(
            Finding::error(
                "image-elsewhere",
                &place,
                "this picture lies on another website, which would learn who reads the page",
            )
            .help("link to it in words instead: remove the exclamation mark"),
        );
    }
}

/// The path of `target` as seen from the file `from`.
pub fn join(from: &str, target: &str) -> String {
    let mut steps: Vec<&str> = if target.starts_with('/') {
        Vec::new()
    } else {
        from.split('/').rev().skip(1).collect::<Vec<_>>().into_iter().rev().collect()
    };
    for step in target.trim_start_matches('/').split('/') {
        match step {
            ".." => {
                steps.pop();
            }
            "." | "" => {}
            step => steps.push(step),
        }
    }
    steps.join("/")
}
