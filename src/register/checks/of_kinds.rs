//! What must hold for records of single kinds.

use jiff::civil::Date;

use crate::finding::{Finding, Place};
use crate::record::{
    Area, AssetTransfer, At, Budget, Contract, Dataset, Fallback, Grant, Indicator, Kind, Measure,
    Organisation, PostcodeFile, Private, Promise, Risk, Service, Story, Video, tile_position,
};
use crate::register::{Entry, Register};
use crate::value::{FuzzyDate, Known, Money, Reference, Slug};

pub(super) fn check(register: &Register, findings: &mut Vec<Finding>) {
    let as_at = register.edition.as_at;
    for entry in register.all::<Promise>().iter() {
        check_promise(&entry.record, findings);
    }
    check_parents(register, |area: &Area| area.parent.as_ref(), findings);
    check_parents(register, |body: &Organisation| body.parent.as_ref(), findings);
    for entry in register.all::<Budget>().iter() {
        check_total(&entry.record, findings);
    }
    for entry in register.all::<Story>().iter() {
        check_consent(&entry.record, &Place::whole(&entry.file), as_at, findings);
    }
    for entry in register.all::<Video>().iter() {
        let body = entry.body.as_ref().map_or("", |body| body.text.trim());
        check_transcript(body, &Place::whole(&entry.file), findings);
    }
    for entry in register.all::<Service>().iter() {
        let Service { has_fallback, fallback, .. } = &entry.record;
        check_fallback(has_fallback, fallback, &Place::whole(&entry.file), findings);
    }
    for entry in register.all::<Risk>().iter() {
        let Risk { has_fallback, fallback, .. } = &entry.record;
        check_fallback(has_fallback, fallback, &Place::whole(&entry.file), findings);
    }
    for entry in register.all::<Measure>().iter() {
        check_periods(entry.record.results.iter().map(|r| (&r.period, None)), findings);
    }
    for entry in register.all::<Indicator>().iter() {
        let series = entry.record.series.iter();
        let periods = series.map(|p| (&p.period, p.area.as_ref().map(Reference::slug)));
        check_periods(periods, findings);
    }
    for entry in register.all::<PostcodeFile>().iter() {
        check_attributions(&entry.record, findings);
    }
    for entry in register.all::<Grant>().iter() {
        let name = entry.record.recipient_name.as_ref();
        check_person(name, &Place::whole(&entry.file), findings);
    }
    for entry in register.all::<Contract>().iter() {
        let name = entry.record.supplier_name.as_ref();
        check_person(name, &Place::whole(&entry.file), findings);
    }
    for entry in register.all::<AssetTransfer>().iter() {
        check_person(entry.record.to_name.as_ref(), &Place::whole(&entry.file), findings);
    }
    for entry in register.all::<Area>().iter() {
        if let Some(tile) = entry.record.tile.as_ref().filter(|t| tile_position(t).is_none()) {
            let message = format!("“{tile}” is not a place on a map of tiles");
            findings.push(
                Finding::error("bad-tile", &tile.place, message)
                    .help("write a letter for the column and a number for the row, like B3"),
            );
        }
    }
    for entry in register.all::<Dataset>().iter() {
        check_dataset(&entry.record, &Place::whole(&entry.file), findings);
    }
}

/// What lies in another does not hold the other.
fn check_parents<K: Kind>(
    register: &Register,
    parent: fn(&K) -> Option<&Reference<K>>,
    findings: &mut Vec<Finding>,
) {
    let above = |entry: &Entry<K>| register.refer(parent(&entry.record)?);
    for entry in register.all::<K>().iter() {
        let Some(named) = parent(&entry.record) else { continue };
        let way = std::iter::successors(above(entry), |next| above(next));
        // A way longer than there are records goes round a circle that others are told of.
        if !way.take(register.all::<K>().len()).any(|other| other.slug == entry.slug) {
            continue;
        }
        let message = format!("{} would belong to itself by way of {}", entry.slug, named.slug());
        findings.push(
            Finding::error("parent-circle", named.place(), message)
                .help("name the larger one of the two, or leave parent out"),
        );
    }
}

fn check_promise(promise: &Promise, findings: &mut Vec<Finding>) {
    let (Some(made), Some(due)) = (promise.made_on.value(), promise.due.value()) else { return };
    if due.latest().zip(made.earliest()).is_some_and(|(due, made)| due < made) {
        let message = format!("this promise was due before it was made: {due} lies before {made}");
        findings.push(
            Finding::error("ends-before-it-begins", &due.place, message)
                .help("check both dates")
                .also("when it was made", &made.place),
        );
    }
}

/// The lines of a budget must make up its total, where all are known.
fn check_total(budget: &Budget, findings: &mut Vec<Finding>) {
    let Some(total) = &budget.total else { return };
    let known: Vec<Money> =
        budget.lines.iter().filter_map(|line| line.budget.value().copied()).collect();
    let sum: Money = known.iter().copied().sum();
    let all = known.len() == budget.lines.len();
    // Where a line is not known, the others cannot come to more than the total.
    let too_much = !known.iter().any(|amount| amount.is_negative()) && sum > total.value;
    if all && sum != total.value || too_much {
        let message = format!("the lines of this budget add up to {sum}, not to {total}");
        findings.push(
            Finding::error("budget-total", &total.place, message)
                .help("check the lines and the total against the source"),
        );
    }
}

/// A story of a person needs the person's consent, given before today and for a time that ends.
fn check_consent(story: &Story, place: &Place, as_at: Date, findings: &mut Vec<Finding>) {
    let personal =
        story.person_label.is_some() || story.before.is_some() || story.what_changed.is_some();
    let Some(Private(consent)) = &story.consent else {
        if personal {
            let place = story.person_label.as_ref().map_or(place, |label| &label.place);
            let message = "this story is about a person, and no consent is recorded";
            findings.push(Finding::error("no-consent", place, message).help(
                "add consent: with obtained_on, scope and expires; it is kept and never published",
            ));
        }
        return;
    };
    let (from, to) = (&consent.obtained_on, &consent.expires);
    let wrong = if from.earliest().is_none_or(|first| first > as_at) {
        Some((from, "this consent has not been given yet"))
    } else if to.latest().is_none() {
        Some((to, "a consent ends on a day that was agreed"))
    } else if to.latest() < from.earliest() {
        Some((to, "this consent ends before it was given"))
    } else {
        None
    };
    findings.extend(wrong.map(|(date, message)| {
        Finding::error("bad-consent", &date.place, message).help(
            "write the day on which the person agreed, and until when, like expires: 2028-05-01",
        )
    }));
}

/// So few words are no transcript.
const FEWEST_WORDS: usize = 8;

/// A video needs what is said in it, and not only a place for it.
fn check_transcript(text: &str, place: &Place, findings: &mut Vec<Finding>) {
    let words = text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric));
    if words.count() >= FEWEST_WORDS {
        return;
    }
    findings.push(
        Finding::error("no-transcript", place, "this video has no transcript")
            .help("write what is said in it below the second line of three hyphens, for those who cannot hear it"),
    );
}

/// A plan that is there cannot be missing.
fn check_fallback(
    has: &Known<bool>,
    fallback: &Known<Fallback>,
    place: &Place,
    findings: &mut Vec<Finding>,
) {
    if matches!((has, fallback), (Known::Known(false), Known::Known(_))) {
        let message = "has_fallback says that there is no plan, and fallback has one";
        findings.push(
            Finding::error("fallback-differs", place, message)
                .help("write has_fallback: yes, or take the plan out"),
        );
    }
}

/// Words in front of the names of people.
const TITLES: [&str; 6] = ["mr", "mrs", "ms", "miss", "mx", "dr"];

/// The name of a private person must not be published.
fn check_person(name: Option<&String>, place: &Place, findings: &mut Vec<Finding>) {
    let Some(name) = name else { return };
    let first = name.split([' ', '.']).next().unwrap_or_default().to_lowercase();
    if TITLES.contains(&first.as_str()) && name.trim().contains(' ') {
        let message = format!("“{name}” looks like the name of a private person");
        findings.push(
            Finding::error("personal-name", place, message)
                .help("write a private person, or withheld, in the place of the name"),
        );
    }
}

/// Each period stands once.
fn check_periods<'a>(
    periods: impl IntoIterator<Item = (&'a At<FuzzyDate>, Option<&'a Slug>)>,
    findings: &mut Vec<Finding>,
) {
    let mut seen: Vec<(&At<FuzzyDate>, Option<&Slug>)> = Vec::new();
    for (period, area) in periods {
        match seen.iter().find(|(other, at)| other.value == period.value && *at == area) {
            Some((other, _)) => findings.push(
                Finding::error("period-twice", &period.place, format!("{period} is there twice"))
                    .help("keep one of the two, or correct the period")
                    .also("the other one", &other.place),
            ),
            None => seen.push((period, area)),
        }
    }
}

/// A dataset has its table here or says where it is.
fn check_dataset(dataset: &Dataset, place: &Place, findings: &mut Vec<Finding>) {
    if dataset.csv.is_some() && dataset.fields.is_empty() {
        findings.push(
            Finding::error("no-columns", place, "no field describes the columns of the table")
                .help("add fields: with the name, the meaning and the kind of each column"),
        );
    }
    if dataset.code.is_some() && dataset.publisher.is_none() {
        findings.push(
            Finding::error("no-publisher", place, "publisher is missing")
                .help("a dataset of the Transparency Code says whose it is: write the name of the organisation’s file"),
        );
    }
    if dataset.csv.is_none() && dataset.url.is_none() && matches!(dataset.covers, Known::Known(_)) {
        findings.push(
            Finding::warning("no-csv", place, "this dataset has no table and no web address")
                .help("add csv: with the name of the table beside this file, or url: with where the data are"),
        );
    }
}

/// The owners of the open lists of postcodes let them be used on the condition that they are named.
fn check_attributions(file: &PostcodeFile, findings: &mut Vec<Finding>) {
    let missing = file.missing_attributions();
    if missing.is_empty() {
        return;
    }
    let message = format!(
        "postcodes of {} may be shown only where their owners are named",
        file.origin.value
    );
    let lines: Vec<String> = missing.iter().map(|line| format!("\"{line}\"")).collect();
    let help = format!("write below attributions:, each after a hyphen: {}", lines.join(", "));
    findings.push(Finding::warning("postcode-attribution", &file.origin.place, message).help(help));
}
