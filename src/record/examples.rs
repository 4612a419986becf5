//! An example for every field, for new records and for editors.
//!
//! Examples only show how a value is written; they are no facts. A text field without one in the
//! list has the one that its meaning gives ("such as …"), or else its own name.

use super::shape::{Field, Shape};

/// Texts for text fields: the group in which the field stands (empty for any), its name, the
/// example.
#[rustfmt::skip]
const TEXTS: &[(&str, &str, &str)] = &[
    ("", "title", "Report to the Cabinet on partnerships"),
    ("", "name", "River Board"),
    ("", "summary", "Who it is for and what it does, in one or two plain sentences."),
    ("", "topics", "partnerships"),
    ("", "aliases", "/old-section/old-name/"),
    ("", "notes_for_editors", "Ask the clerk for the minutes of the first meeting."),
    ("", "publisher", "Two Rivers Council"),
    ("", "locator", "Page 4, table 2"),
    ("", "quote", "The document’s own words"),
    ("", "licence", "Open Government Licence v3.0"),
    ("", "gss_code", "E10000013"),
    ("", "about", "What residents should know, in as many paragraphs as it needs."),
    ("", "identifiers", "GB-COH-08131421"),
    ("", "supplier_names", "TWO RIVERS COUNCIL"),
    ("suppliers", "name", "Boats Ltd"),
    ("suppliers", "also", "BOATES LTD"),
    ("", "legal_basis", "Local Government Act 1972, section 102"),
    ("", "purpose", "What it is for, in as many paragraphs as it needs."),
    ("", "priorities", "Speak with one voice for the county."),
    ("life", "reason", "Its work passed to another board."),
    ("", "text", "Build on what works."),
    ("", "office", "Leader"),
    ("holder", "name", "Councillor A. Example"),
    ("", "how_to_join", "Write to the host."),
    ("", "note", "Takes part in one of the two teams only."),
    ("", "period_words", "over ten years"),
    ("", "method", "Costs of the two years before, adjusted for prices."),
    ("", "statement", "Calls are answered until ten in the evening."),
    ("", "evidence", "Report of the joint committee, 2016"),
    ("", "partial", "Only the first week."),
    ("", "attribution", "Contains public sector information licensed under the Open Government Licence v3.0."),
    ("", "attributions", "Contains OS data © Crown copyright and database right 2026"),
    ("", "other_names", "Rivers End"),
    ("", "csv", "payments-2025-11.csv"),
    ("columns", "postcode", "pcds"),
    ("columns", "area", "lad25cd"),
    ("columns", "larger_area", "cty25cd"),
    ("columns", "date", "Payment Date"),
    ("columns", "supplier", "Supplier Name"),
    ("columns", "amount", "Net Amount"),
    ("columns", "service", "Department"),
    ("columns", "purpose", "Expense Type"),
    ("columns", "reference", "Transaction Number"),
    ("payments", "supplier", "Boats & Co Ltd"),
    ("payments", "service", "Rivers"),
    ("payments", "purpose", "Repairs"),
    ("payments", "reference", "1042"),
    ("private", "words", "Mrs J Example"),
    ("private", "because", "A firm under the name of its owner."),
    ("private", "reviewer", "Data protection officer"),
    ("", "language", "en-GB"),
    ("", "supplier_page_from", "10000"),
    ("licence", "name", "Open Government Licence v3.0"),
    ("contact", "text", "Found a mistake? Tell us"),
    ("contact", "email", "open-data@example.gov.uk"),
    ("sources", "for", "summary"),
    ("source", "for", "amount"),
    ("changes", "what", "Members brought up to date."),
    ("deadlines", "what", "The council says whether it accepts."),
    ("deadlines", "rule", "within eight weeks"),
    ("interventions", "what", "Training for carers began"),
    ("variations", "what", "One year longer."),
    ("variations", "why", "The new tender was not ready."),
    ("", "what", "Carry on with all three trials."),
    ("", "why", "They helped more people than was hoped."),
    ("", "alternatives", "Stop after the first year."),
    ("", "outcome", "Two trials go on, one was stopped."),
    ("", "place", "Town hall"),
    ("", "sectors", "housing"),
    ("", "said_by", "Ministry of Rivers"),
    ("", "meets", "four times a year"),
    ("", "what_happened_next", "Its work passed to the councils."),
    ("", "created", "River boards"),
    ("", "repealed", "The duty to have a river plan"),
    ("", "effect", "Every county got a river board."),
    ("", "unit", "%"),
    ("", "comparator", "Three Hills Council"),
    ("", "what_could_happen", "The provider stops working from one day to the next."),
    ("", "impact_on_residents", "Bins are not emptied for two weeks."),
    ("", "signals", "Bills are paid late."),
    ("", "mitigation", "A second provider is under contract."),
    ("", "plan", "The council’s own staff do the most urgent rounds."),
    ("", "lead_time", "three days"),
    ("", "for_residents", "Keeps the paths along the river clean."),
    ("", "substitute", "Volunteers could clean the paths once a month."),
    ("", "approach", "What is done differently, in as many paragraphs as it needs."),
    ("", "aims", "Services cost no more than they should."),
    ("", "tests", "Do several bodies do the same?"),
    ("", "plain", "The council will help groups to find money."),
    ("", "aim", "Help older people to live at home."),
    ("", "worked", "One visit in place of three."),
    ("", "needs_to_change", "Visits must also be made at weekends."),
    ("", "outcome_sought", "Fewer people fall."),
    ("lines", "service", "Paths along the river"),
    ("", "version", "2, of May 2026"),
    ("", "how_to_bid", "Register on the council’s website."),
    ("", "support", "A workshop for small groups each spring."),
    ("", "reference", "C1042"),
    ("", "department", "Rivers and parks"),
    ("", "description", "Cutting of grass along the river, twelve times a year."),
    ("", "supplier_name", "Boats & Co Ltd"),
    ("", "supplier_identifier", "GB-COH-08131421"),
    ("", "ocid", "ocds-h6vhtk-04a1b2"),
    ("", "extension_options", "Twice by one year."),
    ("", "recipient_name", "Friends of the River"),
    ("", "recipient_identifier", "GB-CHC-1042042"),
    ("", "how_to_take_part", "Come to the meeting on the first Monday of the month."),
    ("", "tile", "B3"),
    ("", "boundary", "two-rivers.geojson"),
    ("", "to_name", "Friends of the River"),
    ("", "conditions", "The hall stays open to everybody."),
    ("", "support_given", "A year of advice on running a building."),
    ("", "skills", "running a hall"),
    ("", "support_structures", "A volunteer centre in the library"),
    ("", "gap", "Nobody is trained in first aid."),
    ("", "capacity_building", "Courses in keeping accounts"),
    ("", "how_to", "Say in writing which service you would run, and how."),
    ("", "used_for", "The library in the old school"),
    ("", "decision", "The council accepted and will put the service out to tender."),
    ("", "reasons", "The group has run a library before."),
    ("", "finding", "Three bodies visit the same homes each week."),
    ("", "action", "One visit for all three."),
    ("", "result", "A third fewer visits."),
    ("", "work", "home visits"),
    ("", "frequency", "every week"),
    ("", "label", "Year"),
    ("", "value", "staff"),
    ("", "meaning", "How many people work there."),
    ("", "author", "Two Rivers Council"),
    ("", "presented_to_words", "The scrutiny committee"),
    ("", "text_alternative", "What the document says, in as many paragraphs as it needs."),
    ("", "stands_for", "local strategic partnership"),
    ("", "cy", "Partneriaeth strategol leol"),
    ("", "also", "LSPs"),
    ("", "person_label", "Mrs A"),
    ("", "scope", "this website and its social media"),
    ("", "before", "Three people came on three days."),
    ("", "what_changed", "One person comes and does it all."),
    ("", "duration", "6 minutes"),
    ("", "people", "Director of commissioning, as at April 2013"),
];

/// Dates for fields to which not any date fits.
const DATES: &[(&str, &str)] = &[
    ("ended", "ongoing"),
    ("to", "ongoing"),
    ("covers", "2025-11"),
    ("period", "2016 to 2026"),
    ("date", "2025-11-03"),
    ("as_at", "2025-11-03"),
    ("stated_on", "2025-11-03"),
    ("review_due", "2027-05"),
    ("publish_on", "2026-12-01"),
    ("year", "2015/16"),
];

/// What could be written for a field that stands in the group `group` (empty at the top), as plain
/// words; of a list, one item. `None` for a group of fields.
pub(super) fn example(group: &str, field: &Field) -> Option<String> {
    let found = of_shape(group, field.name, &(field.shape)())?;
    Some(if found.is_empty() { spoken(field) } else { found })
}

/// The example in the meaning of a field: "The unit, such as % or days." gives "%".
fn spoken(field: &Field) -> String {
    let rest = field.meaning.split_once("such as ").map(|(_, rest)| rest);
    let word = rest.and_then(|rest| rest.split([',', '.', ';']).next());
    let word = word.and_then(|word| word.split(" or ").next()).map(str::trim);
    word.filter(|word| !word.is_empty()).map_or_else(|| field.label(), str::to_owned)
}

fn of_shape(group: &str, name: &str, shape: &Shape) -> Option<String> {
    let words = match shape {
        Shape::Text | Shape::LongText => text(group, name),
        Shape::Money => "1250.00",
        Shape::Date => DATES.iter().find(|(n, _)| *n == name).map_or("2011", |(_, date)| date),
        Shape::Number => "10",
        Shape::Quantity => "94.5",
        // Who takes the line into use means to keep the record back.
        Shape::Truth if name == "draft" => "yes",
        Shape::Truth => "no",
        Shape::WebAddress => "https://www.example.gov.uk/",
        Shape::Choice(words) => words.first().map_or("", |w| w.word),
        Shape::Reference(folders) => reference(folders.first().copied().unwrap_or_default()),
        Shape::Related(_) => "partnerships/river-board",
        Shape::List(inner) | Shape::OrReason(inner) => return of_shape(group, name, inner),
        Shape::Group(_) => return None,
    };
    Some(words.to_owned())
}

fn text(group: &str, name: &str) -> &'static str {
    let find = |group: &str| TEXTS.iter().find(|(g, n, _)| *g == group && *n == name);
    find(group).or_else(|| find("")).map_or("", |(_, _, text)| text)
}

fn reference(folder: &str) -> &'static str {
    match folder {
        "organisations" => "two-rivers-council",
        "partnerships" => "river-board",
        "shared-services" => "river-patrol",
        "areas" => "two-rivers",
        _ => "name-of-a-file",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::kinds;

    fn check(group: &str, fields: &[Field], missing: &mut Vec<String>) {
        for field in fields {
            let shape = (field.shape)();
            match example(group, field) {
                Some(words) if words.trim().is_empty() => {
                    missing.push(format!("{group} {}", field.name));
                }
                _ => check(field.name, shape.fields(), missing),
            }
        }
    }

    #[test]
    fn every_field_has_an_example() {
        let mut missing = Vec::new();
        for kind in kinds() {
            check("", &kind.fields, &mut missing);
        }
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn a_meaning_gives_an_example() {
        let field = |meaning| Field::of::<String>("lamp_colour", meaning);
        assert_eq!(spoken(&field("The colour, such as red or white.")), "red");
        assert_eq!(spoken(&field("The colour.")), "Lamp colour");
    }
}
