//! What only shows when records are seen together.

mod every_record;
mod of_kinds;
mod statement;

use super::Register;
use crate::finding::Finding;
use crate::record::{
    At, Contract, Life, Member, Organisation, Partnership, Programme, Saving, Seat, SharedService,
};
use crate::register::Entry;
use crate::value::{FuzzyDate, Known, Money, Slug};

pub(super) use statement::check as check_statement;

/// Checks all records against each other.
pub(super) fn check(register: &Register, findings: &mut Vec<Finding>) {
    for entry in register.all::<Partnership>().iter() {
        check_partnership(entry, findings);
        check_succession(register, entry, findings);
    }
    for entry in register.all::<SharedService>().iter() {
        entry.record.life.iter().for_each(|life| check_life(life, findings));
        for partner in &entry.record.partners {
            in_order(&partner.from, &partner.to, findings);
        }
        for saving in &entry.record.savings {
            check_parts(saving, findings);
        }
    }
    for entry in register.all::<Organisation>().iter() {
        in_order(&entry.record.created, &entry.record.ended, findings);
    }
    for entry in register.all::<Contract>().iter() {
        in_order(&entry.record.start, &entry.record.end, findings);
    }
    for entry in register.all::<Programme>().iter() {
        for step in &entry.record.stages {
            in_order(&step.from, &step.to, findings);
        }
    }
    of_kinds::check(register, findings);
    every_record::check(register, findings);
}

type Date = Known<At<FuzzyDate>>;

/// An end that certainly lies before its beginning is a mistake.
fn in_order(from: &Date, to: &Date, findings: &mut Vec<Finding>) {
    let (Some(from), Some(to)) = (from.value(), to.value()) else { return };
    let backwards = to.latest().zip(from.earliest()).is_some_and(|(end, begin)| end < begin);
    if backwards {
        let message = format!("this ends before it begins: {to} lies before {from}");
        findings.push(
            Finding::error("ends-before-it-begins", &to.place, message)
                .help("check both dates; the earlier one comes first")
                .also("the beginning", &from.place),
        );
    }
}

fn check_life(life: &Life, findings: &mut Vec<Finding>) {
    in_order(&life.created, &life.ended, findings);
}

fn check_partnership(entry: &Entry<Partnership>, findings: &mut Vec<Finding>) {
    let record = &entry.record;
    check_life(&record.life, findings);
    for member in &record.members {
        in_order(&member.from, &member.to, findings);
        within(&record.life, &member.from, &member.to, "the member", findings);
        for seat in &member.seats {
            in_order(&seat.from, &seat.to, findings);
            within(&record.life, &seat.from, &seat.to, "the seat", findings);
        }
        check_seats(member, findings);
    }
}

/// Nobody can belong to a partnership before it began or after it ended.
fn within(life: &Life, from: &Date, to: &Date, who: &str, findings: &mut Vec<Finding>) {
    if let (Some(created), Some(from)) = (life.created.value(), from.value())
        && from.latest().zip(created.earliest()).is_some_and(|(joined, began)| joined < began)
    {
        let message = format!("{who} is there from {from}, but the partnership began in {created}");
        findings.push(
            Finding::error("member-outside", &from.place, message)
                .help("check both dates")
                .also("the partnership begins here", &created.place),
        );
    }
    if let (Some(ended), Some(to)) = (life.ended.value(), to.value())
        && to.earliest().zip(ended.latest()).is_some_and(|(left, end)| left > end)
    {
        let message = format!("{who} is there until {to}, but the partnership ended in {ended}");
        findings.push(
            Finding::error("member-outside", &to.place, message)
                .help("check both dates")
                .also("the partnership ends here", &ended.place),
        );
    }
}

/// One office is one seat: two entries for it must not certainly overlap in time.
fn check_seats(member: &Member, findings: &mut Vec<Finding>) {
    for (number, seat) in member.seats.iter().enumerate() {
        let twin = member.seats[..number]
            .iter()
            .find(|other| other.office == seat.office && overlap(other, seat));
        if let (Some(twin), Some(from)) = (twin, seat.from.value()) {
            let finding = Finding::error(
                "seats-overlap",
                &from.place,
                format!("the seat {} is held twice at one time", seat.office),
            )
            .help("check from when until when each was held");
            findings.push(match twin.from.value() {
                Some(other) => finding.also("the other time", &other.place),
                None => finding,
            });
        }
    }
}

/// Whether two seats certainly overlap.
fn overlap(a: &Seat, b: &Seat) -> bool {
    let begins = |seat: &Seat| seat.from.value().and_then(|from| from.latest());
    let ends = |seat: &Seat| match seat.to.value().map(|to| to.value) {
        Some(FuzzyDate::Ongoing) => Some(jiff::civil::Date::MAX),
        Some(date) => date.earliest(),
        None => None,
    };
    let (Some(a_from), Some(a_to), Some(b_from), Some(b_to)) =
        (begins(a), ends(a), begins(b), ends(b))
    else {
        return false;
    };
    a_from < b_to && b_from < a_to
}

/// A partnership cannot be its own successor, however far the line goes.
fn check_succession(register: &Register, entry: &Entry<Partnership>, findings: &mut Vec<Finding>) {
    for successor in &entry.record.life.successors {
        let leads_back =
            successor.slug() == &entry.slug || reaches(register, successor.slug(), &entry.slug);
        if leads_back {
            let message = if successor.slug() == &entry.slug {
                format!("{} cannot come after itself", entry.slug)
            } else {
                format!("{} comes after {} and before it", successor.slug(), entry.slug)
            };
            findings.push(
                Finding::error("succession-circle", successor.place(), message)
                    .help("check which of the two came first, and remove the other successor"),
            );
        }
    }
}

fn reaches(register: &Register, from: &Slug, to: &Slug) -> bool {
    let mut seen: Vec<&Slug> = Vec::new();
    let mut next = vec![from];
    while let Some(slug) = next.pop() {
        if slug == to {
            return true;
        }
        if seen.contains(&slug) {
            continue;
        }
        seen.push(slug);
        let successors = register
            .all::<Partnership>()
            .get(slug)
            .into_iter()
            .flat_map(|p| &p.record.life.successors);
        next.extend(successors.map(crate::value::Reference::slug));
    }
    false
}

fn check_parts(saving: &Saving, findings: &mut Vec<Finding>) {
    let sum: Money = saving.parts.iter().map(|part| part.amount).sum();
    if !saving.parts.is_empty() && sum != saving.amount.value {
        let message = format!("the parts of this saving add up to {sum}, not to {}", saving.amount);
        findings.push(
            Finding::error("saving-parts", &saving.amount.place, message)
                .help("check the parts and the amount against the source"),
        );
    }
}
