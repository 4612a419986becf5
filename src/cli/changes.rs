//! What differs between two states of a site, in plain English: records field by field, payments
//! by count and sum, pages by address.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::output::Files;
use crate::record::{Field, KindInfo, Shape};
use crate::value::Money;

/// A published record.
struct Record {
    kind: &'static KindInfo,
    fields: Map<String, Value>,
    /// The words of its page, where the text is no field of the record.
    text: Option<String>,
    /// The rows of its payments, and their sum.
    payments: Option<(Vec<String>, Money)>,
}

impl Record {
    /// "Leadership Gloucestershire (partnership)".
    fn words(&self) -> String {
        let name = ["name", "title"].iter().find_map(|field| self.fields.get(*field)?.as_str());
        format!("{} ({})", name.unwrap_or_default(), self.kind.one)
    }

    /// Whether the record was once at this address.
    fn was_at(&self, address: &str) -> bool {
        let aliases = self.fields.get("aliases").and_then(Value::as_array);
        let is_it = |alias: &Value| {
            alias.as_str().is_some_and(|alias| alias.trim_matches('/') == address.trim_matches('/'))
        };
        aliases.is_some_and(|aliases| aliases.iter().any(is_it))
    }
}

/// What differs, as lines.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Changes {
    /// Records that are new.
    pub(super) added: Vec<String>,
    /// Records that are gone.
    pub(super) removed: Vec<String>,
    /// What is different in the others, a line for each field.
    pub(super) changed: Vec<String>,
}

/// The differences between the records of two states.
pub(super) fn changes(before: &Files, after: &Files) -> Changes {
    let (mut old, new) = (records(before), records(after));
    let mut changes = Changes::default();
    for (address, record) in &new {
        if let Some(was) = old.remove(address) {
            compare(&was, record, &mut changes.changed);
            continue;
        }
        let moved = old.keys().find(|at| !new.contains_key(*at) && record.was_at(at)).cloned();
        match moved.and_then(|at| Some((old.remove(&at)?, at))) {
            Some((was, at)) => {
                changes.changed.push(format!("{}: Address: {at} → {address}", was.words()));
                compare(&was, record, &mut changes.changed);
            }
            None => changes.added.push(record.words() + &paid(record)),
        }
    }
    changes.removed = old.values().map(|record| record.words() + &paid(record)).collect();
    changes
}

fn paid(record: &Record) -> String {
    let words =
        record.payments.as_ref().map(|(rows, sum)| format!(": {}", payments(rows.len(), *sum)));
    words.unwrap_or_default()
}

/// The records that are published in these files, by address.
fn records(files: &Files) -> BTreeMap<String, Record> {
    let record = |(path, bytes): (&String, &Vec<u8>)| {
        let folder = path.strip_suffix("record.json")?;
        let first =
            folder.trim_end_matches('/').split_once('/').map_or("pages", |(first, _)| first);
        let kind = KindInfo::called(first)?;
        let Ok(Value::Object(fields)) = serde_json::from_slice(bytes) else { return None };
        let text = (kind.ending() == "md")
            .then(|| files.get(&format!("{folder}index.html")))
            .flatten()
            .map(|html| page_words(&String::from_utf8_lossy(html)));
        let payments = (kind.folder == "spending")
            .then(|| files.get(&format!("{folder}payments.csv")))
            .flatten()
            .map(|csv| read_payments(csv));
        Some((format!("/{folder}"), Record { kind, fields, text, payments }))
    };
    files.iter().filter_map(record).collect()
}

/// The rows of a table of payments and their sum.
fn read_payments(csv: &[u8]) -> (Vec<String>, Money) {
    let mut reader = csv::Reader::from_reader(csv);
    let amount = reader.headers().ok().and_then(|h| h.iter().position(|h| h == "Amount"));
    let rows: Vec<csv::StringRecord> = reader.records().flatten().collect();
    let amounts = rows.iter().filter_map(|row| row.get(amount?)?.parse::<Money>().ok());
    let sum = amounts.sum();
    let words = |row: &csv::StringRecord| row.iter().collect::<Vec<_>>().join("\u{1f}");
    (rows.iter().map(words).collect(), sum)
}

/// The words of a story or page: from its heading to what the site adds below, without charts.
fn page_words(html: &str) -> String {
    let main = html.split_once("<main").map_or(html, |(_, main)| main);
    let ends = ["<h2>This story is about</h2>", "<h2 id=\"sources\">", "</main>"];
    let end = ends.iter().filter_map(|end| main.find(end)).min().unwrap_or(main.len());
    let mut words = String::new();
    for (number, part) in main[..end].split("<figure").enumerate() {
        let shown =
            if number == 0 { part } else { part.split_once("</figure>").map_or("", |p| p.1) };
        for (number, stretch) in shown.split('<').enumerate() {
            let text =
                if number == 0 { stretch } else { stretch.split_once('>').map_or("", |s| s.1) };
            words.push_str(text);
            words.push(' ');
        }
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn compare(before: &Record, after: &Record, lines: &mut Vec<String>) {
    let mut found = Vec::new();
    compare_fields(&before.fields, &after.fields, &after.kind.fields, "", &mut found);
    compare_payments(before, after, &mut found);
    if found.is_empty() && before.text != after.text {
        found.push("text changed".to_owned());
    }
    let record = after.words();
    lines.extend(found.into_iter().map(|line| format!("{record}: {line}")));
}

fn compare_payments(before: &Record, after: &Record, lines: &mut Vec<String>) {
    let (Some((old, old_sum)), Some((new, new_sum))) = (&before.payments, &after.payments) else {
        return;
    };
    if old == new {
        return;
    }
    let (was, is) = (payments(old.len(), *old_sum), payments(new.len(), *new_sum));
    let rows = |of: &[String]| of.iter().cloned().collect::<BTreeSet<_>>();
    let different =
        rows(new).difference(&rows(old)).count().max(rows(old).difference(&rows(new)).count());
    lines.push(if was == is {
        format!("{is} as before, {different} of them changed")
    } else {
        format!("{was} → {is}")
    });
}

/// "237 payments, £2,845,421.21".
fn payments(count: usize, sum: Money) -> String {
    let plural = if count == 1 { "payment" } else { "payments" };
    format!("{}, {sum}", counted(count, plural))
}

/// A number with the thing counted: "1,838 payments".
fn counted(count: usize, thing: &str) -> String {
    format!("{} {thing}", crate::chart::Cell::count(count).text)
}

/// Fields that follow from others, or are told in another way.
const TOLD_ELSEWHERE: [&str; 3] = ["id", "url", "payments"];

fn compare_fields(
    before: &Map<String, Value>,
    after: &Map<String, Value>,
    fields: &[Field],
    path: &str,
    lines: &mut Vec<String>,
) {
    let names: Vec<&String> =
        after.keys().chain(before.keys().filter(|name| !after.contains_key(*name))).collect();
    for name in names {
        if path.is_empty() && TOLD_ELSEWHERE.contains(&name.as_str()) {
            continue;
        }
        let field = fields.iter().find(|field| field.name == name);
        let label = format!("{path}{}", field.map_or_else(|| name.clone(), Field::label));
        let (was, is) = (before.get(name), after.get(name));
        let shape = field.map_or(Shape::Text, |field| (field.shape)());
        if was != is && matches!(shape, Shape::LongText) {
            lines.push(format!("{label}: text {}", verb(was, is)));
        } else {
            compare_values(was, is, shape.fields(), (path, &label), lines);
        }
    }
}

fn compare_values(
    before: Option<&Value>,
    after: Option<&Value>,
    fields: &[Field],
    (path, label): (&str, &str),
    lines: &mut Vec<String>,
) {
    let none = Vec::new();
    match (before, after) {
        (before, after) if before == after => {}
        (Some(Value::Object(before)), Some(Value::Object(after))) => {
            compare_fields(before, after, fields, path, lines);
        }
        (Some(Value::Array(before)), Some(Value::Array(after))) => {
            compare_lists(before, after, fields, label, lines);
        }
        (None, Some(Value::Array(after))) => compare_lists(&none, after, fields, label, lines),
        (Some(Value::Array(before)), None) => compare_lists(before, &none, fields, label, lines),
        (before, after) if [before, after].into_iter().flatten().any(is_long) => {
            lines.push(format!("{label}: text {}", verb(before, after)));
        }
        (Some(before), Some(after)) => {
            lines.push(format!("{label}: {} → {}", short(before), short(after)));
        }
        (None, Some(after)) => lines.push(format!("{label}: added {}", short(after))),
        (Some(before), None) => lines.push(format!("{label}: removed {}", short(before))),
        (None, None) => {}
    }
}

fn verb(before: Option<&Value>, after: Option<&Value>) -> &'static str {
    match (before, after) {
        (None, _) => "added",
        (_, None) => "removed",
        _ => "changed",
    }
}

/// Items are the same item where their first words are; what is left was added or removed.
fn compare_lists(
    before: &[Value],
    after: &[Value],
    fields: &[Field],
    label: &str,
    lines: &mut Vec<String>,
) {
    let mut old: Vec<&Value> = before.iter().collect();
    let mut new: Vec<&Value> = Vec::new();
    for item in after {
        match old.iter().position(|other| *other == item) {
            Some(at) => drop(old.remove(at)),
            None => new.push(item),
        }
    }
    let start = lines.len();
    for item in new {
        let name = short(item);
        let same = |other: &&Value| !fields.is_empty() && other.is_object() && short(other) == name;
        let pair = old.iter().position(same);
        match (pair.map(|at| old.remove(at)), item) {
            (Some(Value::Object(before)), Value::Object(after)) => {
                compare_fields(before, after, fields, &format!("{label}, {name}: "), lines);
            }
            _ => lines.push(format!("{label}: added {name}")),
        }
    }
    lines.extend(old.iter().map(|item| format!("{label}: removed {}", short(item))));
    if lines.len() == start && before != after {
        lines.push(format!("{label}: order changed"));
    }
}

/// Texts longer than this are not shown.
const LONG: usize = 80;

fn is_long(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text.chars().count() > LONG || text.contains('\n'))
}

/// A value in a few words; a group by the first words in it.
fn short(value: &Value) -> String {
    match value {
        Value::String(text) => shortened(text),
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::Null => "nothing".to_owned(),
        Value::Object(fields) => match (fields.get("folder"), fields.get("slug")) {
            (Some(folder), Some(slug)) => format!("{}/{}", short(folder), short(slug)),
            _ => fields.values().next().map_or_else(String::new, short),
        },
        Value::Array(items) => items.iter().map(short).collect::<Vec<_>>().join(", "),
        Value::Number(number) => number.to_string(),
    }
}

fn shortened(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    if line.chars().count() <= LONG && line.len() == text.len() {
        return line.to_owned();
    }
    line.chars().take(LONG).collect::<String>() + "…"
}

/// The addresses of the pages that are added, removed and changed, and how many other files differ.
pub(super) struct Pages {
    /// Pages that are new.
    pub(super) added: Vec<String>,
    /// Pages that are gone.
    pub(super) removed: Vec<String>,
    /// Pages that differ.
    pub(super) changed: Vec<String>,
    /// Files that are no pages: tables, pictures, data, styles.
    pub(super) other_files: usize,
}

/// The pages and files that differ.
pub(super) fn pages(before: &Files, after: &Files) -> Pages {
    let mut pages =
        Pages { added: Vec::new(), removed: Vec::new(), changed: Vec::new(), other_files: 0 };
    let paths: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    for path in paths {
        let list = match (before.get(path), after.get(path)) {
            (old, new) if old == new => continue,
            _ if !path.ends_with(".html") => {
                pages.other_files += 1;
                continue;
            }
            (None, _) => &mut pages.added,
            (_, None) => &mut pages.removed,
            _ => &mut pages.changed,
        };
        list.push(format!("/{}", path.strip_suffix("index.html").unwrap_or(path)));
    }
    pages
}
