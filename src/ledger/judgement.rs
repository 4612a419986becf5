//! What is known of the words of a cell, whatever row of whatever list they stand in.

use super::Withheld;
use super::names;
use super::patterns::{self, Cell};
use super::sorts::{Sort, Sorts};
use crate::finding::{Finding, Place};
use crate::value::Slug;

/// What is known of a text, whatever row it stands in.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Judgement {
    /// What it may hold that is private.
    pub(super) sorts: Sorts,
    /// What it holds that is private where something private is paid for.
    pub(super) beside: Sorts,
    /// Whether it is the name of a supplier that looks like that of a person.
    person: bool,
    /// What else it says.
    sense: Sense,
}

/// What a text says of a payment, beside what is private in itself.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Sense {
    /// Nothing: it has neither letters nor digits, so that nothing can be grouped by it.
    Nothing,
    /// That a name is withheld, in words of its own.
    OwnWords,
    /// That a name is withheld, in words that stand for a reason.
    Withheld,
    /// Something private about whoever is paid: care, a benefit, a refund.
    PrivateLife,
    /// That somebody is paid for work of a profession in which people trade under their own names.
    Profession,
    /// Anything else.
    #[default]
    Other,
}

impl Judgement {
    /// What is known of the words of a cell.
    pub(super) fn of(cell: Cell, words: &str) -> Self {
        let judged = Self { sense: sense(cell, words), ..Self::default() };
        if judged.needs_no_decision() {
            return judged;
        }
        let person = cell == Cell::Supplier && names::is_person(words);
        let beside = match cell {
            Cell::Purpose => patterns::look_beside_private_life(words),
            Cell::Supplier | Cell::Service | Cell::Reference => Sorts::default(),
        };
        Self { sorts: patterns::look(cell, words), beside, person, ..judged }
    }

    /// The same, where another list may withhold these words.
    pub(super) fn withheld_elsewhere(mut self, withheld: bool) -> Self {
        self.sorts.add(Sort::Elsewhere, withheld && !self.needs_no_decision());
        self
    }

    /// Whether no payment can be grouped by it.
    pub(super) fn is_nameless(self) -> bool {
        self.sense == Sense::Nothing
    }

    /// Whether it says nothing, or that it is withheld: then nobody need decide about it.
    pub(super) fn needs_no_decision(self) -> bool {
        matches!(self.sense, Sense::Nothing | Sense::Withheld)
    }

    /// Whether payments of this service or for this purpose tell something private of somebody.
    pub(super) fn tells_of_private_life(self) -> bool {
        self.sense == Sense::PrivateLife
    }

    /// Whether payments for this purpose go to people who trade under their own names, like counsel.
    pub(super) fn tells_of_a_profession(self) -> bool {
        self.sense == Sense::Profession
    }

    /// Whether the words may be the name of a private person.
    pub(super) fn may_be_a_person(self) -> bool {
        self.person
    }

    /// Whether it says that a name is withheld.
    pub(super) fn is_withheld(self) -> bool {
        self.sense == Sense::Withheld
    }

    /// What is wrong with the name of a supplier.
    pub(super) fn supplier_finding(
        self,
        words: &str,
        place: impl Fn() -> Place,
    ) -> Option<Finding> {
        if self.is_nameless() {
            return Some(
                Finding::error("no-supplier", &place(), "this payment does not say who was paid")
                    .help(
                        "write the name, or REDACTED PERSONAL DATA where it must not be published",
                    ),
            );
        }
        (self.sense == Sense::OwnWords).then(|| {
            Finding::error(
                "withheld-words",
                &place(),
                format!("“{words}” seems to withhold a name in words of its own"),
            )
            .help(
                "write REDACTED PERSONAL DATA or REDACTED COMMERCIAL CONFIDENTIALITY, so that it \
                 is never counted as a supplier",
            )
        })
    }

    /// What is wrong with the name of a service.
    pub(super) fn service_finding(self, words: &str, place: impl Fn() -> Place) -> Option<Finding> {
        self.is_nameless().then(|| {
            let message = format!("the service “{words}” has neither letters nor digits");
            Finding::error("no-service", &place(), message)
                .help("write the name of the service, or leave it empty")
        })
    }
}

fn sense(cell: Cell, words: &str) -> Sense {
    let nameless = || !Slug::is_in(words);
    let private_life = || patterns::tells_of_private_life(words);
    match cell {
        Cell::Supplier | Cell::Service if nameless() => Sense::Nothing,
        Cell::Supplier if Withheld::from_words(words).is_some() => Sense::Withheld,
        Cell::Supplier if Withheld::is_meant(words) => Sense::OwnWords,
        Cell::Service | Cell::Purpose if private_life() => Sense::PrivateLife,
        Cell::Service | Cell::Purpose if patterns::tells_of_a_profession(words) => {
            Sense::Profession
        }
        _ => Sense::Other,
    }
}
