//! Who looks like a private person: a title, or a forename or initials with a surname.

use std::collections::HashSet;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::forenames::FORENAMES;

/// Titles with which a person is addressed, and hardly ever a firm. A title is a hit whatever
/// follows, unless a word of an organisation does.
const FORMS_OF_ADDRESS: [&str; 8] = ["mr", "mrs", "miss", "ms", "mx", "mr&mrs", "mr/mrs", "ms/mr"];

/// Titles of people under which a practice or a firm may trade too.
const TITLES_OF_TRADE: [&str; 9] =
    ["dr", "master", "messrs", "rev", "prof", "sir", "lady", "cllr", "councillor"];

/// Words before the name of somebody who is not named as a firm.
const ON_BEHALF: [&str; 9] = [
    "estate of ",
    "the estate of ",
    "executor of ",
    "executors of ",
    "the executors of ",
    "exors of ",
    "parent of ",
    "parents of ",
    "guardian of ",
];

/// Words that only names of organisations have; so "Mr Clutch Ltd" and "Grace Care" are none.
const ORGANISATION: &str = " ltd limited llp lp plc inc cic cio llc gmbh bv co company companies group \
    holdings council councils borough district county city town parish authority trust trustees school \
    schools academy academies college university nursery nurseries preschool playgroup kindergarten \
    church chapel parochial diocese foundation charity charitable association society club centre center \
    institute federation union league network partnership partnerships partners associates consortium \
    services service solutions systems supplies supply care carers caring homecare homes home house \
    housing lodge court hall manor villa cottage farm farms hotel inn bar restaurant cafe catering \
    hospital hospice surgery clinic practice medical health healthcare dental pharmacy chemist therapy \
    nhs police fire department dept ministry office agency agencies bank building builders building \
    construction contractors contracting engineering engineers electrical electronics plumbing heating \
    roofing joinery decorators decorating painting landscapes landscaping gardens garden nurseries \
    travel taxis taxi cars cabs coaches coach buses bus transport motors garage hire haulage removals \
    logistics consulting consultants consultancy consultant solicitors solicitor barristers chambers \
    legal law accountants architects surveyors property properties estates estate lettings letting \
    developments development investments insurance finance financial marketing media design designs print \
    printing publishing publications productions music theatre theatres arts art gallery museum leisure \
    sports sport fitness training learning education tuition recruitment resourcing resources personnel \
    support supported living project projects community initiative action forum international uk gb \
    europe global products technology technologies software computers computing it telecom telecoms \
    security cleaning laundry waste recycling environmental energy gas electric electricity water power \
    fund funds pension pensions account accounts panel board committee team unit day women's men's \
    youth children's childrens child family families fostering adoption store stores shop shops market \
    markets foods food bakery butchers fruit flowers books toys sons son brothers bros daughters sisters \
    and & the of for at in by with t/a ta trading the's street road avenue lane drive close way park \
    place view mews terrace organisation communities residential hme website guesthouse guesthouses \
    enabling mentoring psychology licensing lifeways blackcab dlc \
    collaborative outdoors discount diy kindergarden paypal com childcare \
    playground adventure disability cheshire business fencing scaffolding flooring tiling windows glazing \
    gardening groundworks drainage surfacing signs fabrications joiners plumbers builds welding paving carpets \
    blinds doors gates locksmiths tyres autos motor recovery vans minibuses payment payments \
    grants ";

/// Words that stand in no name of a person behind a title. Others are surnames as well: Mr Hall, Mrs
/// Lane.
const UNMISTAKABLE: [&str; 38] = [
    "ltd",
    "limited",
    "llp",
    "lp",
    "plc",
    "inc",
    "cic",
    "cio",
    "llc",
    "gmbh",
    "co",
    "company",
    "group",
    "council",
    "trust",
    "school",
    "academy",
    "college",
    "university",
    "nhs",
    "hospital",
    "partners",
    "partnership",
    "associates",
    "association",
    "society",
    "solicitors",
    "chambers",
    "surgery",
    "practice",
    "clinic",
    "services",
    "travel",
    "taxis",
    "blackcab",
    "business",
    "communications",
    "t/a",
];

/// What follows "MS" where that is the maker of software or a disease, and "Mr" where a firm is
/// called so.
const NO_SURNAMES: [&str; 19] = [
    "office", "teams", "word", "excel", "windows", "project", "sql", "azure", "dynamics",
    "exchange", "visio", "access", "power", "licence", "licences", "surface", "therapy",
    "electric", "clutch",
];

/// Words of redacted words that are no trace of them elsewhere in the row.
const TELL_NOTHING: [&str; 20] = [
    "road",
    "street",
    "lane",
    "close",
    "avenue",
    "drive",
    "court",
    "house",
    "flat",
    "care",
    "home",
    "services",
    "limited",
    "support",
    "payment",
    "payments",
    "fees",
    "rent",
    "miss",
    "apartment",
];

/// Short forms of organisations, also written letter by letter, as in "Example C.I.C.".
const SHORT_FORMS: [&str; 10] = ["cic", "cio", "cvs", "mbc", "nh", "rh", "bc", "dc", "cc", "tv"];

type Words = LazyLock<HashSet<&'static str>>;

static OF_ORGANISATIONS: Words = LazyLock::new(|| ORGANISATION.split_ascii_whitespace().collect());
static OF_PEOPLE: LazyLock<HashSet<String>> =
    LazyLock::new(|| FORENAMES.split_ascii_whitespace().map(plain).collect());

/// A text in small letters without accents, with plain spaces: Siân is found as Sian is.
fn plain(text: &str) -> String {
    let letters = text.nfd().filter(|sign| !is_combining_mark(*sign)).flat_map(char::to_lowercase);
    letters.map(|sign| if sign.is_whitespace() { ' ' } else { sign }).collect()
}

/// The same without what finance systems write beside a name: "00123 EXAMPLE/JANE* (carer)" is
/// "example jane".
fn bare(text: &str) -> String {
    let mut depth = 0;
    let outside = plain(text).replace(['*', '#', '†', '_', '/'], " ");
    let outside = outside.chars().filter(|sign| {
        depth += i32::from(*sign == '(');
        let is_outside = depth <= 0;
        depth -= i32::from(*sign == ')');
        is_outside
    });
    let outside: String = outside.collect();
    let is_number = |word: &&str| {
        word.contains(|sign: char| sign.is_ascii_digit()) && !word.contains(char::is_alphabetic)
    };
    let words: Vec<&str> = outside.split(' ').filter(|word| !is_number(word)).collect();
    words.join(" ").trim_matches(['-', '–', ' ']).to_owned()
}

/// Whether people are called so.
pub(super) fn is_forename(word: &str) -> bool {
    OF_PEOPLE.contains(&plain(word))
}

/// Whether this is the name of an organisation by its words.
pub(super) fn is_organisation(name: &str) -> bool {
    let small = name.to_lowercase();
    let sign = small.contains("t/a") || small.contains('@');
    let speaks = |word| OF_ORGANISATIONS.contains(word);
    let unmistakable =
        if titled(&small) { is_unmistakable(&small) } else { words(&small).any(speaks) };
    sign || unmistakable && !is_person(name)
}

/// Whether this looks like the name of a private person: a title, or two to four words with a
/// forename or with initials and a surname, for one person or for a couple. A word of an organisation
/// speaks against it.
pub(super) fn is_person(name: &str) -> bool {
    let small = name.to_lowercase();
    if on_behalf(&small) {
        return true;
    }
    if titled(&small) {
        return words(&small).nth(1).is_some() && !is_unmistakable(&small);
    }
    let speaks_against = |word| OF_ORGANISATIONS.contains(word) && !matches!(word, "&" | "and");
    if words(&plain(name)).any(speaks_against) {
        return false;
    }
    let small = bare(name);
    match small.split_once(" & ").or_else(|| small.split_once(" and ")) {
        Some((one, other)) => {
            let first_name = |part: &str| part.chars().count() == 1 || OF_PEOPLE.contains(part);
            is_named(other) && (is_named(one) || first_name(one.trim()))
        }
        None => is_named(&small),
    }
}

/// Whether these are two to four words with a forename or with initials and a surname.
fn is_named(small: &str) -> bool {
    let parts: Vec<&str> = words(small).collect();
    let letters = |c: char| c.is_alphabetic() || matches!(c, '\'' | '’' | '-' | '.' | ',' | ' ');
    let surname = parts.iter().any(|word| word.chars().count() > 2);
    if !(2..=4).contains(&parts.len()) || !surname || !small.chars().all(letters) {
        return false;
    }
    let initial = |word: &&str| word.len() == 1;
    let edge = |test: &dyn Fn(&str) -> bool| {
        parts.first().is_some_and(|first| test(first))
            || parts.last().is_some_and(|last| test(last))
    };
    let initials = parts.iter().filter(|word| initial(word)).count();
    let letters: String = parts.iter().filter(|word| initial(word)).copied().collect();
    let begins_short = letters == "nhs" && parts.first().is_some_and(initial);
    if begins_short || SHORT_FORMS.contains(&letters.as_str()) {
        return false;
    }
    let like = edge(&|word| OF_PEOPLE.contains(word))
        || (initials > 0 && initials + 1 == parts.len() && edge(&|word| word.len() == 1));
    like && !parts.iter().any(|word| OF_ORGANISATIONS.contains(word))
}

/// Whether a name has a word that stands in no name of a person, whatever the title before it.
fn is_unmistakable(small: &str) -> bool {
    small.contains("t/a") || words(small).any(|word| UNMISTAKABLE.contains(&word))
}

/// Whether this is the name of a person with a form of address, like "Mrs A Example".
pub(super) fn is_addressed(name: &str) -> bool {
    let small = name.to_lowercase();
    let last = words(&small).last().is_some_and(|last| FORMS_OF_ADDRESS.contains(&last));
    on_behalf(&small)
        || (last && is_person(name))
        || (names_somebody(&small) && !is_unmistakable(&small))
}

fn on_behalf(small: &str) -> bool {
    ON_BEHALF.iter().any(|words| small.starts_with(words))
}

/// Whether a text names a person with a form of address somewhere, as in "Taxi for Mrs Example".
pub(super) fn names_somebody(text: &str) -> bool {
    let small = text.to_lowercase();
    let signs = |c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '’' | '-'));
    let words: Vec<&str> = small.split(signs).filter(|word| !word.is_empty()).collect();
    let is_form = |word: &str| FORMS_OF_ADDRESS.contains(&word);
    let is_surname = |word: &&str| {
        word.len() > 1
            && !word.contains(|c: char| c.is_ascii_digit())
            && !UNMISTAKABLE.contains(word)
            && !NO_SURNAMES.contains(word)
    };
    (0..words.len()).filter(|at| is_form(words[*at])).any(|at| {
        // Initials and other titles may stand between.
        let mut after = words[at + 1..].iter().filter(|word| word.len() > 1 && !is_form(word));
        after.next().is_some_and(is_surname)
    })
}

/// Whether a text says that something is for somebody, by forename and surname: "Care for Jane
/// Example".
pub(super) fn is_for_somebody(text: &str) -> bool {
    const BEFORE: [&str; 9] =
        ["for", "re", "client", "resident", "child", "carer", "claimant", "tenant", "i"];
    /// Forenames that are other words too.
    const DOUBTFUL: [&str; 8] = ["grant", "may", "will", "mark", "art", "june", "april", "august"];
    let is_capital = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
    let words: Vec<(bool, String)> = text
        .split(|sign: char| !(sign.is_alphabetic() || matches!(sign, '\'' | '’' | '-')))
        .filter(|word| !word.is_empty())
        .map(|word| (is_capital(word), plain(word)))
        .collect();
    words.windows(3).any(|three| {
        let [(_, before), (true, forename), (true, surname)] = three else { return false };
        BEFORE.contains(&before.as_str())
            && OF_PEOPLE.contains(forename)
            && !DOUBTFUL.contains(&forename.as_str())
            && surname.len() > 2
            && !OF_ORGANISATIONS.contains(surname.as_str())
    })
}

/// Whether a text has a word that tells who or where is meant in words that are redacted.
pub(super) fn echoes(text: &str, redacted: &str) -> bool {
    let (small, redacted) = (text.to_lowercase(), redacted.to_lowercase());
    let telling = |word: &&str| {
        word.len() > 3 && word.chars().all(char::is_alphabetic) && !TELL_NOTHING.contains(word)
    };
    parts(&redacted).filter(telling).any(|told| parts(&small).any(|word| word == told))
}

/// Words between all other signs: of Smith-Jones and O’Brien’s each part tells.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(|sign: char| !sign.is_alphanumeric())
}

/// Whether the words begin with a title, or end with a form of address: "Example, A Mr".
fn titled(small: &str) -> bool {
    let forms = |word| FORMS_OF_ADDRESS.contains(&word);
    let titles = |word| forms(word) || TITLES_OF_TRADE.contains(&word);
    words(small).next().is_some_and(titles) || words(small).last().is_some_and(forms)
}

/// Words without the signs around them.
fn words(small: &str) -> impl Iterator<Item = &str> {
    small
        .split(|c: char| c.is_whitespace() || matches!(c, '.' | ',' | '(' | ')' | ';' | ':'))
        .filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_of_address_is_a_person_s() {
        for person in [
            "Mrs A Example",
            "MR & MRS EXAMPLE",
            "Miss Example",
            "Mr. J Example",
            "EXAMPLE J MRS",
            "Mrs J Example (12345)",
            "Mr JRT Example",
            "Mr B Gates",
            "Mr J Hall",
            "Example (Mrs) Jane",
            "c/o Mrs Example",
            "Mr John S & Mrs Veronica T Example",
            "The Executors of J Example",
        ] {
            assert!(is_addressed(person), "{person}");
        }
        for other in
            ["Dr Example", "Jane Example", "Mr Clutch Ltd", "MS Travel", "Dr Example & Partners"]
        {
            assert!(!is_addressed(other), "{other}");
        }
    }

    #[test]
    fn somebody_is_named_in_the_middle_of_a_text() {
        for text in [
            "Taxi for Mrs Example",
            "Taxi for Mr. A. Example",
            "re: MISS EXAMPLE; return",
            "Taxi for Mr&Mrs Example",
            "Taxi for Mrs Hall",
        ] {
            assert!(names_somebody(text), "{text}");
        }
        for text in ["MS Office licences", "MS Teams", "Mr", "Mr 12", "Mrs Ltd", "Missing parts"] {
            assert!(!names_somebody(text), "{text}");
        }
    }

    #[test]
    fn a_word_of_redacted_words_is_found_again() {
        assert!(echoes("Washing machine 6 Sibley House", "Flat 6 Sibley House"));
        assert!(echoes("EXAMPLE, rent", "Mrs J Example"));
        assert!(echoes("O’Brien holiday", "Mrs A O’Brien"));
        assert!(echoes("Rent Smith-Jones", "Mrs J Smith"));
        assert!(echoes("Example’s rent", "Mrs Example"));
        for text in ["Lodging House", "Rent for Mr Muster", "Examples"] {
            assert!(!echoes(text, "Flat 6 Example House"), "{text}");
        }
    }

    #[test]
    fn people_are_told_from_organisations() {
        for person in [
            "Mrs A Example",
            "MR & MRS EXAMPLE",
            "Dr. Example",
            "J Example",
            "Example J",
            "A. B. Example",
            "Jane Example",
            "EXAMPLE, JANE",
            "Jane Ann O’Example",
            "Jane Example & John Muster",
            "Jane & John Example",
            "J & M Example",
            "Dr Jane Example PhD",
            "Jane Example BSC",
            "Mr & Mrs Example SK1 3XE",
            "Kayleigh Example",
            "Sir John Example",
            "Estate of the late Jane Example",
            "Siân Example",
            "RENÉE EXAMPLE",
            "Jane Example*",
            "Jane Example (123)",
            "00123 Jane Example",
            "Jane Example - 00123",
            "Example/Jane",
            "Jane\u{a0}Example",
            "Example J (Personal Assistant)",
            "Example N H S",
        ] {
            assert!(is_person(person), "{person}");
            assert!(!is_organisation(person), "{person}");
        }
        for organisation in [
            "Mr Clutch Ltd",
            "Jane Example Care",
            "Dr Example & Partners",
            "Two Rivers Council",
            "B & Q",
            "M&S",
            "Boats",
            "Quay School",
            "John Lewis Partnership",
            "A2 Dominion",
            "Example Widgets",
            "Example C.I.C.",
            "Trafford M B C",
            "William Example DLC",
            "Discount D I Y",
            "Grant Collaborative",
            "Jane & Co",
            "Jane Example (Builders)",
            "Jane Example - Bridgetown Toffee",
            "N H S Bridgetown (PCT)",
            "Studio 54",
            "3 Mill Lane",
        ] {
            assert!(!is_person(organisation), "{organisation}");
        }
    }
}
