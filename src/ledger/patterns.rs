//! Patterns of what may be private in the cells of a payment.
//!
//! | what | where it is looked for |
//! |---|---|
//! | a National Insurance number, an IBAN | everywhere |
//! | an e-mail address of a person | everywhere; `info@`, `accounts@` and the like are nobody's own |
//! | a phone number, a birth date, bank details | everywhere but in the payer's number of the payment, where digits are those of an invoice |
//! | a postcode | in what was paid for, and in a supplier that is no organisation by its words |
//! | an address, a whole cell of it | in the service and in what was paid for: a budget of its own for a home; anywhere in what was paid for beside care and the like |
//! | a client's initials or number | in what was paid for, beside care and the like; an NHS number everywhere but in the payer's number |
//! | a person's name | in the supplier, and as "for Jane Example" in what was paid for, where the service or purpose is care, a benefit, a grant, a refund or the like; beside withheld names; behind Mr, Mrs, Miss or Ms everywhere but for counsel and the like |
//!
//! A cheap look comes before each expression: a million payments pass by.

use std::sync::LazyLock;

use regex::Regex;

use super::names;
use super::sorts::{Sort, Sorts};

/// The cells of a payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cell {
    Supplier,
    Service,
    Purpose,
    Reference,
}

impl Cell {
    /// All cells, in the order of a payment.
    pub(super) const ALL: [Self; 4] =
        [Self::Supplier, Self::Service, Self::Purpose, Self::Reference];
}

/// An expression of this file; one that did not compile would match nothing, and a test would fail.
type Pattern = LazyLock<Option<Regex>>;

macro_rules! pattern {
    ($name:ident, $expression:expr) => {
        static $name: Pattern = LazyLock::new(|| Regex::new($expression).ok());
    };
}

pattern!(
    NATIONAL_INSURANCE,
    r"(?ix)\b[A-CEGHJ-PR-TW-Z](?:
        [A-CEGHJ-NPR-TW-Z](?: (?:\s?[0-9]{2}){3}\s? | (?:-[0-9]{2}){3}- | (?:/[0-9]{2}){3}/ | (?:\.[0-9]{2}){3}\. )
        | \s[A-CEGHJ-NPR-TW-Z][0-9]{6} )[A-D]\b
    | \bn\.?i\.?\s?(?:no|number)\b[\s.:]*[A-Z]{2}(?:[\s./-]?[0-9]{2}){3}"
);
pattern!(EMAIL, r"(?i)\b([a-z0-9._%+'-]+)(?:@[a-z0-9-]+|\s@\s[a-z][a-z0-9-]*)(?:\.[a-z0-9-]+)+\b");
pattern!(
    PHONE,
    r"(?ix)
    (?: (?:\+|\b00)44 \s? (?:\(0\)\s?)? [1-37] (?:[\s-]?[0-9]){8,9}
      | \b07[0-9]{3} [\s.-] [0-9]{3} [\s.-]? [0-9]{3}
      | (?:\b|\() 0(?:20|23|24|28|29) \)? [\s-] [0-9]{4} [\s-]? [0-9]{4}
      | \b01[0-9]1 [\s-] [0-9]{3} [\s-]? [0-9]{4}
      | (?:\b|\() 01[0-9]{3} \)? [\s-] [0-9]{3} [\s-]? [0-9]{2,3}
      | \b(?:tel|telephone|phone|mob|mobile) (?:\s?(?:no|number))? [\s.:]* \(? 0[1-37] (?:[\s.)-]{0,2}[0-9]){8,9}
    )\b"
);
pattern!(
    POSTCODE,
    r"(?ix)\b(?:A[BL]|B[ABDHLNRSTX]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]
    |JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?
    |T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE)
    (?: [0-9][0-9A-HJKMNPR-Y]? \s{1,2} | [0-9]{2} ) [0-9][ABD-HJLNP-UW-Z]{2}\b"
);
/// A number and the name of a street.
macro_rules! house {
    () => {
        r"[0-9]{1,4}[a-z]? (?:\s?[-–/&]\s?[0-9]{1,4}[a-z]?)? ,?\s+ (?:[a-z'’.-]+\s+){1,3}
        (?:road|rd|street|st|avenue|ave|lane|ln|drive|close|clo|crescent|cres|way|grove|gardens|terrace|court|place
        |pl|parade|hill|green|walk|view|mews|row)\b\.?"
    };
}
pattern!(
    ADDRESS,
    concat!(
        r"(?ix)^ (?: (?:(?:flat|apartment|apt|unit|room)\.?\s+\w+,?\s+)? ",
        house!(),
        r" (?:\s*,.*)? $ | (?:flat|apartment|apt)\.?\s+[0-9]{1,3}[a-z]?\b )"
    )
);
pattern!(ADDRESS_WITHIN, concat!(r"(?ix)\b ", house!()));
pattern!(
    CLIENT,
    r"(?x) \b(?:[Cc]lient|CLIENT|[Rr]esident|RESIDENT|[Cc]leient):?\s ((?:[A-Z]\.?\s?){1,3}[A-Z])\b
    | \bID\s?[0-9]{5,}\b | [-–]\s?[A-Z]{2,3}\s[-–]\s?[0-9]{3,}"
);
pattern!(
    NHS_NUMBER,
    r"(?i)\bNHS(?:\s?(?:no|number))?[\s.:]{0,2}[0-9]{3}[\s-]?[0-9]{3}[\s-]?[0-9]{4}\b"
);
pattern!(
    BIRTH,
    r"(?ix)\b(?:d[.\s]?o[.\s]?b\b\.?|date\sof\sbirth|dyddiad\sgeni|birth\s?date|birthday|born(?:\son)?)[\s:.,=(-]{0,4}
    (?:[0-9]{1,2}(?:st|nd|rd|th)?[\s/.-](?:[0-9]{1,2}|[a-z]{3,9})[\s/.-][0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2})\b"
);
pattern!(
    BANK,
    r"(?ix)\b(?:sort\s?code|s/c)[\s:.-]{0,4}[0-9]{2}[\s-]?[0-9]{2}[\s-]?[0-9]{2}\b
    |\b[0-9]{2}-[0-9]{2}-[0-9]{2}[\s,/]{1,3}[0-9]{8}\b
    |\bbank\b.{0,20}\b[0-9]{8}\b
    |\b[3-6][0-9]{3}(?:[\s-][0-9]{4}){3}\b
    |\b(?:account|acct?|a/c)\s?(?:no|number|num)\b[\s:.-]{0,4}[0-9]{8}\b"
);
pattern!(IBAN, r"(?i)\b[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b");
pattern!(
    PRIVATE_LIFE,
    r"(?ix)\b(?:(?:after|child|home|day|respite)?care|respite|carers?|caring|care[ds]|foster\w*|adopt(?:ion|ers?|ive)
    |special\sguardian\w*|kinship|benefits?|refunds?|reimburse\w*|rebates?|direct\spayments?|hardship
    |compensation|discretionary\shousing|leaving\scare|care\sleavers?|looked\safter|children\sin\sneed
    |section\s17|s17|disab\w*|social\sservices|adult\ssocial|mental\shealth|bereavement|homeless\w*|supp(?:ort(?:ed)?)?\.?\sliving|clients?|placements?|deposits?|boarded\sout|ex\sgratia
    |(?:emergency|temporary|supported)\saccomm\w*|bed\s&\sbreakfast|funerals?|insurance\sclaims?
    |(?-i:SEND?)|youth\s(?:justice|offending)|salar(?:y|ies)|payroll|wages
    |gofal\w*|maeth\w*|mabwysiad\w*|budd-dal\w*|ad-daliad\w*|lwfans\w*|grantiau|anabl\w*|digartref\w*
    |taliad(?:au)?\suniongyrchol|plant\smewn\sangen|iechyd\smeddwl|angladd\w*|iawndal|byw\sâ\schymorth
    |personal\sbudgets?|grants?|bursar(?:y|ies)|scholarships?|service\susers?|allowances?|adaptations?)\b"
);
pattern!(
    PROFESSION,
    r"(?i)\b(?:counsel|barristers?|solicitors?|legal\s(?:fees?|costs?|services|expenses)|expert\switness\w*|interpret(?:er|ers|ing))\b"
);

/// Mailboxes that belong to no person.
const SHARED_MAILBOXES: [&str; 18] = [
    "info",
    "accounts",
    "account",
    "admin",
    "enquiries",
    "enquiry",
    "office",
    "sales",
    "contact",
    "hello",
    "mail",
    "support",
    "finance",
    "invoices",
    "payments",
    "help",
    "bookings",
    "remittances",
];

fn hits(pattern: &Pattern, text: &str) -> bool {
    pattern.as_ref().is_some_and(|expression| expression.is_match(text))
}

/// What the words of one cell hold that may be private, whatever row they stand in. A person's name
/// is private everywhere behind a form of address, and otherwise beside words of
/// [private life](tells_of_private_life).
pub(super) fn look(cell: Cell, text: &str) -> Sorts {
    let mut found = Sorts::default();
    let (mut digits, mut letters, mut at) = (0, false, false);
    for byte in text.bytes() {
        digits += usize::from(byte.is_ascii_digit());
        letters |= byte.is_ascii_alphabetic();
        at |= byte == b'@';
    }
    found.add(Sort::Email, at && holds_email(text));
    found.add(Sort::Name, cell == Cell::Supplier && names::is_addressed(text));
    let describes = matches!(cell, Cell::Service | Cell::Purpose);
    found.add(Sort::Name, describes && names::names_somebody(text));
    if describes && digits > 0 && letters {
        found.add(Sort::Address, hits(&ADDRESS, text));
    }
    if digits < 3 {
        return found;
    }
    let numbers = cell != Cell::Reference;
    if digits >= 6 {
        found.add(Sort::NationalInsurance, letters && holds_national_insurance(text));
        let bank = (letters && holds_iban(text)) || (numbers && hits(&BANK, text));
        found.add(Sort::Bank, bank);
    }
    found.add(Sort::Client, numbers && digits >= 10 && hits(&NHS_NUMBER, text));
    found.add(Sort::Phone, numbers && digits >= 10 && hits(&PHONE, text));
    found.add(Sort::Birth, numbers && letters && hits(&BIRTH, text));
    let home = letters
        && match cell {
            Cell::Purpose => true,
            Cell::Supplier => !names::is_organisation(text),
            Cell::Service | Cell::Reference => false,
        };
    found.add(Sort::Postcode, home && hits(&POSTCODE, text));
    found
}

/// What the words of a purpose hold that is private where something private is paid for.
pub(super) fn look_beside_private_life(text: &str) -> Sorts {
    let mut found = Sorts::default();
    found.add(Sort::Client, holds_client(text));
    let has_digits = text.bytes().any(|byte| byte.is_ascii_digit());
    found.add(Sort::Address, has_digits && hits(&ADDRESS_WITHIN, text));
    found.add(Sort::Name, names::is_for_somebody(text));
    found
}

/// Whether payments of this service or for this purpose tell something private about a person.
pub(super) fn tells_of_private_life(text: &str) -> bool {
    hits(&PRIVATE_LIFE, text)
}

/// Whether payments of this service or for this purpose are for the work of people who trade under
/// their own names.
pub(super) fn tells_of_a_profession(text: &str) -> bool {
    hits(&PROFESSION, text)
}

fn holds_client(text: &str) -> bool {
    /// Short words that are nobody's initials.
    const WORDS: [&str; 6] = ["IT", "ICT", "HR", "PR", "CRM", "VAT"];
    let Some(expression) = CLIENT.as_ref() else { return false };
    expression
        .captures_iter(text)
        .any(|hit| hit.get(1).is_none_or(|initials| !WORDS.contains(&initials.as_str())))
}

fn holds_email(text: &str) -> bool {
    let Some(expression) = EMAIL.as_ref() else { return false };
    let is_shared = |word: &str| SHARED_MAILBOXES.iter().any(|one| one.eq_ignore_ascii_case(word));
    let persons = |mailbox: &str| {
        let words = || mailbox.split(['.', '-', '_']);
        !words().any(is_shared) || words().any(names::is_forename)
    };
    expression.captures_iter(text).any(|hit| hit.get(1).is_some_and(|m| persons(m.as_str())))
}

fn holds_national_insurance(text: &str) -> bool {
    const NEVER_GIVEN: [&str; 7] = ["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"];
    NATIONAL_INSURANCE.as_ref().is_some_and(|expression| {
        expression.find_iter(text).any(|hit| {
            let prefix = hit.as_str().get(..2).unwrap_or_default().to_ascii_uppercase();
            !NEVER_GIVEN.contains(&prefix.as_str())
        })
    })
}

/// An international account number proves itself: its digits have a remainder of 1 by 97.
fn holds_iban(text: &str) -> bool {
    let valid = |words: &str| {
        // Letters that are no ASCII match where capitals do not matter, like the sign for kelvin.
        let plain: String = words.chars().filter(char::is_ascii_alphanumeric).collect();
        if plain.len() < 15 {
            return false;
        }
        let (head, tail) = plain.split_at(4);
        let digits = tail.chars().chain(head.chars()).filter_map(|c| c.to_digit(36));
        let rest = digits.fold(0, |rest, digit| {
            if digit > 9 { (rest * 100 + digit) % 97 } else { (rest * 10 + digit) % 97 }
        });
        rest == 1
    };
    IBAN.as_ref()
        .is_some_and(|expression| expression.find_iter(text).any(|hit| valid(hit.as_str())))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// What is found in a row whose other cells tell nothing.
    fn sorts(cell: Cell, text: &str) -> Vec<Sort> {
        let told = cell == Cell::Purpose && tells_of_private_life(text);
        let beside = if told { look_beside_private_life(text) } else { Sorts::default() };
        let found: BTreeSet<Sort> = look(cell, text).iter().chain(beside.iter()).collect();
        found.into_iter().collect()
    }

    #[test]
    fn letters_that_only_look_like_capitals_are_no_account_number() {
        let kelvin = "\u{212a}";
        let words = format!("{}12{}, order 123456", kelvin.repeat(2), kelvin.repeat(8));
        assert_eq!(sorts(Cell::Purpose, &words), []);
    }

    #[test]
    fn every_pattern_compiles_and_finds_its_own() {
        for (text, sort) in [
            ("Support for QQ123456C, sorry AB 12 34 56 C", Sort::NationalInsurance),
            ("write to jane.example@example.org", Sort::Email),
            ("write to jane.example-admin@example.org", Sort::Email),
            ("call 07700 900123", Sort::Phone),
            ("call 07700 900 123", Sort::Phone),
            ("call 07700.900.123", Sort::Phone),
            ("0044 7700 900123", Sort::Phone),
            ("(029) 2018 0123", Sort::Phone),
            ("tel (029) 2018 0123", Sort::Phone),
            ("AB-12-34-56-C", Sort::NationalInsurance),
            ("A B123456C", Sort::NationalInsurance),
            ("NI number QQ 12 34 56", Sort::NationalInsurance),
            ("AB\u{a0}12\u{a0}34\u{a0}56\u{a0}C", Sort::NationalInsurance),
            ("jane.example @ example.org", Sort::Email),
            ("parcel to CF101AE", Sort::Postcode),
            ("parcel to CF10  1AE", Sort::Postcode),
            ("D O B 03/04/2015", Sort::Birth),
            ("dyddiad geni 03/04/2015", Sort::Birth),
            ("card 4111 1111 1111 1111", Sort::Bank),
            ("mobile: 07700900123", Sort::Phone),
            ("+44 7700 900123", Sort::Phone),
            ("020 7946 0123", Sort::Phone),
            ("(01632) 960123", Sort::Phone),
            ("0161 496 0123", Sort::Phone),
            ("parcel to 3 Mill Lane, SK1 3XE", Sort::Postcode),
            ("child DOB 03/04/2015", Sort::Birth),
            ("born on 3 April 2015", Sort::Birth),
            ("date of birth: 2015-04-03", Sort::Birth),
            ("sort code 12-34-56", Sort::Bank),
            ("12-34-56 12345678", Sort::Bank),
            ("account number 12345678", Sort::Bank),
            ("GB82 WEST 1234 5698 7654 32", Sort::Bank),
        ] {
            assert_eq!(sorts(Cell::Purpose, text), [sort], "{text}");
        }
        for client in [
            "Res care fees - Hub for Client NLH",
            "Dom care - Transport - PW - 2962",
            "Respite, client J.B.",
            "Respite, client J B",
            "Care for Client NLH at Elm House",
            "Respite, Resident: JB",
            "Respite, NHS no 943 476 5919",
        ] {
            assert_eq!(sorts(Cell::Purpose, client), [Sort::Client], "{client}");
        }
        assert_eq!(sorts(Cell::Purpose, "Respite at 22 Mill Rd, May"), [Sort::Address]);
        assert_eq!(sorts(Cell::Purpose, "Taxi for Mrs Example"), [Sort::Name]);
        assert_eq!(sorts(Cell::Purpose, "Care for Jane Example"), [Sort::Name]);
        assert_eq!(sorts(Cell::Purpose, "Printing for Jane Example"), []);
        for address in [
            "3A THE GREEN",
            "Apt 14 New William C",
            "3 Mill Lane",
            "FLAT 2 12 MILL RD",
            "3a Mill Walk, Bridgetown",
            "9 Old St. Mary’s Close",
        ] {
            assert_eq!(sorts(Cell::Service, address), [Sort::Address], "{address}");
        }
        assert_eq!(sorts(Cell::Supplier, "Mrs A Example"), [Sort::Name]);
        assert!(names::is_person("Jane Example") && names::is_person("Mrs Example"));
        assert!(tells_of_private_life("Housing benefit refund"));
        assert!(tells_of_private_life("Adult Social Care"));
        assert!(tells_of_private_life("Budd-dal tai") && tells_of_private_life("Maethu"));
        assert!(!tells_of_private_life("Consultancy"));
        assert!(tells_of_a_profession("LEGAL COSTS - COUNSEL"));
        assert!(!tells_of_a_profession("Counselling"));
    }

    #[test]
    fn numbers_of_invoices_and_addresses_of_organisations_are_none() {
        for text in [
            "07700900123",
            "0123456789",
            "PO123456A",
            "2025/26 invoice 12345678",
            "1 of 12, 03/04/2015",
            "GB82 WEST 1234 5698 7654 33",
            "info@example.org",
            "Section 106",
            "GB 12 34 56 C",
            "Resurfacing at 22 Mill Road",
            "Printing - AB - 2962",
            "Client entertainment",
            "Care records, client IT upgrade",
            "finance.team@example.org",
            "2 @ 3.50, 12 items",
            "Taxi re 01/04/24 A Road",
        ] {
            assert_eq!(sorts(Cell::Purpose, text), [], "{text}");
        }
        for text in [
            "Mill Lane",
            "2 Rivers Park",
            "3 Mill Lane Depot",
            "24 Hour Service",
            "1 Street Lighting",
        ] {
            assert_eq!(sorts(Cell::Service, text), [], "{text}");
        }
        assert_eq!(sorts(Cell::Supplier, "3 Mill Lane"), []);
        assert_eq!(sorts(Cell::Supplier, "Jane Example"), []);
        assert_eq!(sorts(Cell::Reference, "account number 12345678"), []);
        assert_eq!(sorts(Cell::Reference, "AB123456C"), [Sort::NationalInsurance]);
        assert_eq!(sorts(Cell::Supplier, "Boats Ltd Depot SK1 3XE"), []);
        assert_eq!(sorts(Cell::Supplier, "3 Mill Reach SK1 3XE"), [Sort::Postcode]);
    }
}
