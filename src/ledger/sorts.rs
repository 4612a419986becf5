//! The sorts of what may be private in payments, and why each matters.

/// A sort of private words, and the rule for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Sort {
    Name,
    /// A name for which others of the list are withheld.
    NameAmongWithheld,
    /// What another list withholds.
    Elsewhere,
    Client,
    /// A word of another cell of the row that is redacted.
    Echo,
    NationalInsurance,
    Email,
    Phone,
    Postcode,
    Address,
    Birth,
    Bank,
}

impl Sort {
    /// What was found, in words.
    pub(super) fn found(self) -> &'static str {
        match self {
            Self::Name | Self::NameAmongWithheld => "the name of a private person",
            Self::Elsewhere => "what another list withholds",
            Self::Client => "a client’s initials or number",
            Self::Echo => "what is redacted elsewhere in this row",
            Self::NationalInsurance => "a National Insurance number",
            Self::Email => "a person’s e-mail address",
            Self::Phone => "a phone number",
            Self::Postcode => "the postcode of a home",
            Self::Address => "the address of a home",
            Self::Birth => "a date of birth",
            Self::Bank => "bank details",
        }
    }

    /// Why it matters, in words.
    pub(super) fn why(self) -> &'static str {
        match self {
            Self::Name => "what a person is paid is private, unless they trade under that name",
            Self::NameAmongWithheld => {
                "other names for the same service and purpose are withheld in this list"
            }
            Self::Elsewhere => "what is withheld in one list and published with another is known",
            Self::Client => "somebody who knows the person knows who is meant",
            Self::Echo => "words that are withheld in one cell are published with another",
            Self::NationalInsurance => "the number is one person’s own and opens other records",
            Self::Email | Self::Phone => "it reaches a person, who has not asked for that",
            Self::Postcode => "a postcode can be a few homes, and tells where somebody lives",
            Self::Address => {
                "where few people live, a budget of its own tells what their care or upkeep costs"
            }
            Self::Birth => "a date of birth tells who is meant, and helps to pass for that person",
            Self::Bank => "account numbers are used to divert payments",
        }
    }
}

impl Sort {
    /// All sorts, in the order of their importance.
    const ALL: [Self; 12] = [
        Self::Name,
        Self::NameAmongWithheld,
        Self::Elsewhere,
        Self::Client,
        Self::Echo,
        Self::NationalInsurance,
        Self::Email,
        Self::Phone,
        Self::Postcode,
        Self::Address,
        Self::Birth,
        Self::Bank,
    ];
}

/// Some sorts, each at most once.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Sorts(u16);

impl Sorts {
    /// Whether there are none.
    pub(super) fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The sorts, in their order.
    pub(super) fn iter(self) -> impl Iterator<Item = Sort> {
        Sort::ALL.into_iter().filter(move |sort| self.0 & (1 << *sort as u8) != 0)
    }

    /// Adds a sort that was found.
    pub(super) fn add(&mut self, sort: Sort, found: bool) {
        self.0 |= u16::from(found) << sort as u8;
    }
}
