//! Who looks like a private person: a title, or a forename or initials with a surname.

use std::collections::HashSet;
use std::sync::LazyLock;

/// Titles of people. A title is a hit whatever follows, unless a word of an organisation does.
const TITLES: [&str; 12] =
    ["mr", "mrs", "miss", "ms", "mx", "master", "dr", "mr&mrs", "mr/mrs", "messrs", "ms/mr", "rev"];

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
    enabling mentoring psychology licensing lifeways ";

/// Short forms of organisations, also written letter by letter, as in "Example C.I.C.".
const SHORT_FORMS: [&str; 10] = ["cic", "cio", "cvs", "mbc", "nh", "rh", "bc", "dc", "cc", "tv"];

/// Forenames that are common in the United Kingdom and are hardly ever the name of a firm.
const FORENAMES: &str = " aaron abdul abigail adam adrian ahmed aidan aisha alan albert alex alexander \
    alexandra alfie ali alice alison allan amanda amber amelia amina amy andrea andrew angela angus anita \
    ann anna anne annette anthony antony arthur ashley audrey barbara barry beatrice ben benjamin bernard \
    bethany beverley bradley brenda brian bridget bruce callum cameron carl carol caroline carolyn \
    catherine cathy charles charlotte cheryl chloe christina christine christopher clare clive colin connor \
    craig cynthia daniel danielle darren david dawn dean deborah debra denise dennis derek diana diane \
    dominic donald donna doreen dorothy douglas duncan edith edward eileen elaine eleanor elizabeth ellen \
    ellie emily emma eric esther ethan eva evelyn fatima fiona frances francis frank frederick gail gareth \
    gary gavin gemma geoffrey georgina gerald gerard gillian glenn gordon graham grant gwen hannah harriet \
    hassan hazel heather helen henry hilary howard hugh ian imran irene isabella isobel jack jacqueline \
    jake james jamie jane janet janice jasmine jason jayne jean jeffrey jennifer jeremy jessica jill joan \
    joanna joanne joe john jonathan joseph josephine joshua joyce judith julia julian julie june karen karl \
    kate katherine kathleen kathryn katie keith kelly kenneth kerry kevin khalid kieran kimberley kirsty \
    kyle laura lauren leanne leon lesley leslie liam linda lisa lorraine louise lucy luke lynda lynn lynne \
    malcolm marcus margaret maria marian marie marilyn marion martin martyn mary matthew maureen maurice \
    megan melanie melissa michael michelle mohamed mohammad mohammed molly monica muhammad muriel nadia \
    naomi natalie natasha nathan neil nicholas nicola nigel norma norman oliver olivia omar owen pamela \
    patricia patrick paul paula pauline peter philip phillip phyllis priya rachel raymond rebecca richard \
    robert robin roger ronald rosemary roy russell ruth ryan sally samantha samuel sandra sara sarah scott \
    sean shane sharon shaun sheila shirley simon sophie stacey stanley stephanie stephen steven stewart \
    stuart susan suzanne sylvia teresa terence terry thomas timothy tina tom tracey tracy trevor valerie \
    vanessa vera veronica victoria vincent vivien walter wayne wendy william yasmin yusuf yvonne zoe ";

type Words = LazyLock<HashSet<&'static str>>;

static OF_ORGANISATIONS: Words = LazyLock::new(|| ORGANISATION.split_ascii_whitespace().collect());
static OF_PEOPLE: Words = LazyLock::new(|| FORENAMES.split_ascii_whitespace().collect());

/// Whether this is the name of an organisation by its words.
pub(super) fn is_organisation(name: &str) -> bool {
    let small = name.to_lowercase();
    let joined = |word: &str| titled(&small) && matches!(word, "and" | "&");
    small.contains("t/a")
        || small.contains('@')
        || words(&small).any(|word| OF_ORGANISATIONS.contains(word) && !joined(word))
}

/// Whether this looks like the name of a private person: a title in front, or two to four words
/// with a forename or with initials and a surname. A word of an organisation speaks against it.
pub(super) fn is_person(name: &str) -> bool {
    let small = name.to_lowercase();
    let parts: Vec<&str> = words(&small).collect();
    if parts.len() < 2 || parts.len() > 6 {
        return false;
    }
    if titled(&small) {
        let others = parts.iter().filter(|word| !matches!(**word, "and" | "&"));
        return !others.clone().any(|word| OF_ORGANISATIONS.contains(word));
    }
    let letters = |c: char| c.is_alphabetic() || matches!(c, '\'' | '’' | '-' | '.' | ',' | ' ');
    let surname = parts.iter().any(|word| word.chars().count() > 2);
    if parts.len() > 4 || !surname || !small.chars().all(letters) {
        return false;
    }
    let initial = |word: &&str| word.len() == 1;
    let edge = |test: &dyn Fn(&str) -> bool| {
        parts.first().is_some_and(|first| test(first))
            || parts.last().is_some_and(|last| test(last))
    };
    let initials = parts.iter().filter(|word| initial(word)).count();
    let letters: String = parts.iter().filter(|word| initial(word)).copied().collect();
    if SHORT_FORMS.contains(&letters.as_str()) {
        return false;
    }
    let like = edge(&|word| OF_PEOPLE.contains(word))
        || (initials > 0 && initials + 1 == parts.len() && edge(&|word| word.len() == 1));
    like && !parts.iter().any(|word| OF_ORGANISATIONS.contains(word))
}

fn titled(small: &str) -> bool {
    words(small).next().is_some_and(|first| TITLES.contains(&first))
}

/// Words without full stops and commas around them.
fn words(small: &str) -> impl Iterator<Item = &str> {
    small
        .split(|c: char| c.is_whitespace() || matches!(c, '.' | ',' | '(' | ')'))
        .filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

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
        ] {
            assert!(!is_person(organisation), "{organisation}");
        }
    }
}
