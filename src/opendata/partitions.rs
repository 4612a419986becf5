//! Payments in parts, for the page that filters them in the browser (`/spending/explore/`).
//!
//! A part holds payments of one month by columns: `supplier[3]`, `pence[3]` and so on belong to
//! one payment. Suppliers, services and lists are numbers, given in the order in which they first
//! occur, so that a new month leaves the parts of earlier months as they are. A part's name changes
//! with its content, so that a browser never reads an old part by a new index.
//!
//! Within a month payments stand by supplier: where a month has several parts, a supplier is in
//! one or two of them.
//!
//! The payers' own numbers of payments are seldom alike and only wanted in a download, as are the
//! names under which they were published: they are in a file beside the part, which is fetched for
//! that alone.
//!
//! Amounts are whole pence. A browser adds them exactly up to 2^53 pence, 90 trillion pounds.

use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;

use foldhash::fast::FixedState;
use serde::Serialize;

use super::File;
use super::json::{json, named};
use crate::ledger::{Payee, Payment, Withheld};
use crate::page::{Content, Payers, explore_data_file, payer_names, supplier_page};
use crate::value::{Month, Slug};
use crate::words::say;

/// How many payments a part holds at most: few enough that one supplier costs little, many enough
/// that a month is no swarm of files.
const MOST: usize = 5_000;

/// The parts, and what is needed to choose among them and to read them.
#[derive(Serialize)]
struct Index<'a> {
    /// How many payments there are.
    payments: usize,
    /// Their sum in pence.
    pence: i128,
    /// The parts, by month; the payments without a month last.
    parts: Vec<PartEntry>,
    /// The file of the suppliers.
    suppliers: String,
    /// The services: slug and name.
    services: Vec<[&'a str; 2]>,
    /// The lists: slug, and the number of who paid.
    lists: Vec<(&'a str, i64)>,
    /// Who paid: slug and name.
    payers: Vec<[&'a str; 2]>,
    /// Why names are withheld: the first is number -1, the next -2.
    withheld: Vec<WithheldEntry>,
}

#[derive(Serialize)]
struct PartEntry {
    month: Option<String>,
    /// Whether only a part of the month is published.
    partial: bool,
    file: String,
    payments: usize,
    pence: i128,
    least: i128,
    greatest: i128,
    /// The file with [`Details`], where there are any.
    details: Option<String>,
}

#[derive(Serialize)]
struct WithheldEntry {
    /// The standard text, for data.
    text: &'static str,
    /// What the page shows instead of a name.
    words: String,
    /// In which parts: `0-3,7`.
    parts: String,
}

/// The suppliers, by columns.
#[derive(Serialize, Default)]
struct Suppliers<'a> {
    name: Vec<&'a str>,
    /// Only where it is not what [`plain_slug`] makes of the name.
    slug: Vec<Option<&'a str>>,
    /// 0: no page; 1: `suppliers/SLUG/`; 2: a page beneath that, `supplier/`.
    page: Vec<u8>,
    /// In which parts: `0-3,7`.
    parts: Vec<String>,
    /// Other names under which some were paid, by the supplier's number.
    also: BTreeMap<usize, &'a [String]>,
}

/// What only a download says of the payments of a part.
#[derive(Serialize, Default, PartialEq)]
struct Details<'a> {
    /// The payers' own numbers, one text for each payment; empty where no payment has one.
    reference: Vec<&'a str>,
    /// The names as published, where the site calls a supplier otherwise, by the payment's place.
    name: BTreeMap<usize, &'a str>,
    /// The same of services.
    service: BTreeMap<usize, &'a str>,
}

/// The payments of a part, by columns.
#[derive(Serialize, Default)]
struct Part<'a> {
    /// A supplier's number; a withheld name's is negative.
    supplier: Vec<i64>,
    /// The service's number, -1 for none.
    service: Vec<i64>,
    /// The day of the month; where only a longer time is known, -1 for the first of `times`, -2
    /// for the next.
    day: Vec<i64>,
    pence: Vec<i128>,
    /// The number in `purposes`, -1 for none.
    purpose: Vec<i64>,
    /// The number of the list.
    list: Vec<i64>,
    /// The line in the list's file.
    line: Vec<usize>,
    purposes: Vec<&'a str>,
    times: Vec<String>,
}

/// Numbers in the order in which things are first asked for.
struct Numbers<K> {
    of: HashMap<K, i64, FixedState>,
    all: Vec<K>,
}

impl<K: Eq + Hash + Copy> Numbers<K> {
    fn new() -> Self {
        Self { of: HashMap::default(), all: Vec::new() }
    }

    fn of(&mut self, key: K) -> i64 {
        let next = i64::try_from(self.all.len()).unwrap_or(i64::MAX);
        let all = &mut self.all;
        *self.of.entry(key).or_insert_with(|| {
            all.push(key);
            next
        })
    }
}

/// What is numbered in all parts alike, and in which parts a payee occurs.
struct Writer<'a> {
    content: Content<'a>,
    suppliers: Numbers<usize>,
    services: Numbers<usize>,
    lists: Numbers<usize>,
    withheld: Numbers<Withheld>,
    occurs: HashMap<i64, Vec<usize>, FixedState>,
}

/// The index, the suppliers and the parts.
pub(super) fn files(content: Content<'_>) -> Vec<File> {
    let mut writer = Writer {
        content,
        suppliers: Numbers::new(),
        services: Numbers::new(),
        lists: Numbers::new(),
        withheld: Numbers::new(),
        occurs: HashMap::default(),
    };
    let mut files = Vec::new();
    let mut parts = Vec::new();
    let all_payers = Payers::of(content);
    for ((_, month), payments) in by_month(content) {
        for payments in payments.chunks(MOST) {
            let part = writer.part(parts.len(), payments);
            let stem = month.map_or_else(|| "other".to_owned(), Month::iso);
            let file = named(explore_data_file, &stem, &part, &mut files);
            let details = details(content, payments);
            let details = (details != Details::default()).then(|| {
                named(explore_data_file, &format!("{stem}-details"), &details, &mut files)
            });
            parts.push(PartEntry { details, ..entry(&all_payers, month, file, &part) });
        }
    }
    let suppliers = named(explore_data_file, "suppliers", &writer.suppliers(), &mut files);
    let all = content.ledger.summary.all;
    let ledger = content.ledger;
    let (lists, payers) = writer.lists();
    let index = Index {
        payments: all.count,
        pence: all.total.pence(),
        parts,
        suppliers,
        services: writer
            .services
            .all
            .iter()
            .map(|number| &ledger.services[*number])
            .map(|service| [service.slug.as_str(), service.name.as_str()])
            .collect(),
        lists,
        payers,
        withheld: writer.withheld(),
    };
    files.push(File::new(&explore_data_file("index.json"), json(&index)));
    files
}

/// The payments of each month, by payee; those without a month come last.
fn by_month(content: Content<'_>) -> BTreeMap<(bool, Option<Month>), Vec<&Payment>> {
    let mut months: BTreeMap<_, Vec<&Payment>> = BTreeMap::new();
    for payment in &content.ledger.payments {
        months.entry((payment.month.is_none(), payment.month)).or_default().push(payment);
    }
    for payments in months.values_mut() {
        payments.sort_by_key(|p| match p.payee {
            Payee::Supplier(number) => (number, "", p.list, p.line),
            Payee::Withheld(why) => (usize::MAX, why.text(), p.list, p.line),
        });
    }
    months
}

impl<'a> Writer<'a> {
    fn part(&mut self, number: usize, payments: &[&'a Payment]) -> Part<'a> {
        let mut part = Part::default();
        let mut purposes: Numbers<&'a str> = Numbers::new();
        for payment in payments {
            let payee = match payment.payee {
                Payee::Supplier(supplier) => self.suppliers.of(supplier),
                Payee::Withheld(why) => -1 - self.withheld.of(why),
            };
            let parts = self.occurs.entry(payee).or_default();
            if parts.last() != Some(&number) {
                parts.push(number);
            }
            part.supplier.push(payee);
            part.service.push(payment.service.map_or(-1, |service| self.services.of(service)));
            part.day.push(match payment.date.day() {
                Some(day) => i64::from(day.day()),
                None => -1 - time_number(&mut part.times, payment.date.to_string()),
            });
            part.pence.push(payment.amount.pence());
            let purpose = self.content.ledger.purpose(payment).filter(|words| !words.is_empty());
            part.purpose.push(purpose.map_or(-1, |words| purposes.of(words)));
            part.list.push(self.lists.of(payment.list));
            part.line.push(payment.line);
        }
        part.purposes = purposes.all;
        part
    }

    fn suppliers(&self) -> Suppliers<'a> {
        let mut suppliers = Suppliers::default();
        for (at, number) in self.suppliers.all.iter().enumerate() {
            let party = &self.content.ledger.suppliers[*number];
            let slug = party.slug.as_str();
            suppliers.name.push(&party.name);
            suppliers.slug.push((plain_slug(&party.name) != slug).then_some(slug));
            suppliers.page.push(supplier_page(self.content, *number).map_or(0, |path| {
                if path.as_str().ends_with(&format!("/{slug}/")) { 1 } else { 2 }
            }));
            suppliers.parts.push(self.parts_of(i64::try_from(at).unwrap_or(i64::MAX)));
            if !party.other_names.is_empty() {
                suppliers.also.insert(at, &party.other_names);
            }
        }
        suppliers
    }

    /// The lists with the numbers of who paid, and those with their names.
    fn lists(&self) -> (Vec<(&'a str, i64)>, Vec<[&'a str; 2]>) {
        let names = payer_names(self.content);
        let mut payers: Numbers<[&str; 2]> = Numbers::new();
        let lists = self.lists.all.iter().map(|&number| {
            let list = &self.content.ledger.lists[number];
            (list.slug.as_str(), payers.of([list.payer.as_str(), names[number]]))
        });
        (lists.collect(), payers.all)
    }

    fn withheld(&self) -> Vec<WithheldEntry> {
        let entry = |(at, why): (i64, &Withheld)| WithheldEntry {
            text: why.text(),
            words: say!(self.content.words, why.message()),
            parts: self.parts_of(-1 - at),
        };
        (0..).zip(&self.withheld.all).map(entry).collect()
    }

    fn parts_of(&self, payee: i64) -> String {
        self.occurs.get(&payee).map(|parts| runs(parts)).unwrap_or_default()
    }
}

/// The number of a time in words; there are few.
fn time_number(times: &mut Vec<String>, words: String) -> i64 {
    let known = times.iter().position(|time| *time == words);
    let at = known.unwrap_or_else(|| {
        times.push(words);
        times.len() - 1
    });
    i64::try_from(at).unwrap_or(i64::MAX)
}

/// Numbers in their order as runs: `0-3,7`.
fn runs(numbers: &[usize]) -> String {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for &number in numbers {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == number => *last = number,
            _ => runs.push((number, number)),
        }
    }
    let words = |(first, last): (usize, usize)| {
        if first == last { first.to_string() } else { format!("{first}-{last}") }
    };
    runs.into_iter().map(words).collect::<Vec<_>>().join(",")
}

/// The slug of a plain name as the page's script makes it too: small letters and digits of ASCII,
/// with one hyphen for whatever lies between.
fn plain_slug(name: &str) -> String {
    let small = name.to_ascii_lowercase();
    let words = small.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let slug = words.collect::<Vec<_>>().join("-");
    if slug.parse::<Slug>().is_ok() { slug } else { String::new() }
}

fn entry(payers: &Payers<'_>, month: Option<Month>, file: String, part: &Part<'_>) -> PartEntry {
    PartEntry {
        month: month.map(Month::iso),
        partial: month.is_some_and(|month| payers.is_part(month)),
        file,
        payments: part.pence.len(),
        pence: part.pence.iter().sum(),
        least: part.pence.iter().copied().min().unwrap_or_default(),
        greatest: part.pence.iter().copied().max().unwrap_or_default(),
        details: None,
    }
}

/// What only a download says of the payments of a part.
fn details<'a>(content: Content<'a>, payments: &[&'a Payment]) -> Details<'a> {
    let ledger = content.ledger;
    let reference = |payment: &&'a Payment| ledger.reference(payment).unwrap_or_default();
    let mut all: Vec<&str> = payments.iter().map(reference).collect();
    if all.iter().all(|reference| reference.is_empty()) {
        all.clear();
    }
    let supplier = |payment: &Payment| match payment.payee {
        Payee::Supplier(number) => {
            Some((ledger.suppliers[number].name.as_str(), ledger.supplier_words(payment)))
        }
        Payee::Withheld(_) => None,
    };
    // A service that is withheld is none.
    let service = |payment: &Payment| {
        let shown = payment.service.map_or("", |number| ledger.services[number].name.as_str());
        Some((shown, ledger.service_words(payment)?))
    };
    Details {
        reference: all,
        name: otherwise(payments, supplier),
        service: otherwise(payments, service),
    }
}

/// The words as published, where the site has others for them, by the payment's place.
fn otherwise<'a>(
    payments: &[&'a Payment],
    said: impl Fn(&'a Payment) -> Option<(&'a str, &'a str)>,
) -> BTreeMap<usize, &'a str> {
    let said = payments.iter().enumerate().filter_map(|(at, payment)| Some((at, said(payment)?)));
    let other = said.filter(|(_, (shown, published))| shown != published);
    other.map(|(at, (_, published))| (at, published)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_written_as_runs() {
        assert_eq!(runs(&[0, 1, 2, 3, 7, 9, 10]), "0-3,7,9-10");
        assert_eq!(runs(&[]), "");
    }

    #[test]
    fn a_slug_is_left_out_only_where_it_can_be_made_from_the_name() {
        assert_eq!(plain_slug("Quay School (2011) Ltd."), "quay-school-2011-ltd");
        assert_ne!(plain_slug("Boats & Co"), "boats-and-co");
        assert_eq!(plain_slug("CON"), "");
    }
}
