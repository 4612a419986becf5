use jiff::civil::date;

use super::*;
use crate::source::default_theme;
use crate::value::{FuzzyDate, Known};

fn welsh() -> Words {
    let mut findings = Vec::new();
    let cy = "cy".parse().expect("a language");
    let words = Words::load(&default_theme(), &cy, &mut findings).expect("Welsh");
    assert!(findings.is_empty(), "{findings:?}");
    words
}

#[test]
fn welsh_has_every_message() {
    assert_eq!(welsh().missing(), Vec::<&str>::new());
}

#[test]
fn days_and_months_are_unicodes() {
    let (en, cy) = (Words::english(), welsh());
    let day = date(2026, 3, 1);
    assert_eq!(en.day(day), "1 March 2026");
    assert_eq!(cy.day(day), "1 Mawrth 2026");
    assert_eq!(en.month(Month::of(day)), "March 2026");
    assert_eq!(cy.month(Month::of(day)), "Mawrth 2026");
    assert_eq!(en.short_month(Month::of(date(2026, 9, 1))), "Sept");
    assert_eq!(cy.short_month(Month::of(day)), "Maw");
}

#[test]
fn dates_say_no_more_than_is_known() {
    let (en, cy) = (Words::english(), welsh());
    for (written, english, in_welsh) in [
        ("2011", "2011", "2011"),
        ("2011/12", "2011/12", "2011/12"),
        ("2013-autumn", "autumn 2013", "hydref 2013"),
        ("2010 to 2015", "2010 to 2015", "2010 – 2015"),
        ("ongoing", "ongoing", "yn parhau"),
        ("2013-07-11", "11 July 2013", "11 Gorffennaf 2013"),
    ] {
        let date: FuzzyDate = written.parse().expect("a date");
        assert_eq!(en.text(&date), english);
        assert_eq!(en.text(&date), date.to_string(), "findings say the same");
        assert_eq!(cy.text(&date), in_welsh);
    }
    let unknown: Known<FuzzyDate> = Known::Unknown;
    assert_eq!(en.text(&unknown), "unknown");
    assert_eq!(cy.text(&unknown), "anhysbys");
}

#[test]
fn amounts_and_shares() {
    let (en, cy) = (Words::english(), welsh());
    let money = |pence| Money::from_pence(pence);
    for (pence, said) in [
        (65_700, "£657"),
        (-65_750, "−£658"),
        (41_230_000, "£412,300"),
        (2_891_642_905, "£28.9 million"),
        (200_000_000, "£2 million"),
        (99_999_950, "£1 million"),
        (99_999_999_900, "£1 billion"),
        (-123_456_789_000, "−£1.2 billion"),
        (0, "£0"),
    ] {
        assert_eq!(en.rough(money(pence)), said);
    }
    assert_eq!(cy.rough(money(2_890_000_000)), "£28.9 miliwn");
    assert_eq!(en.percent(money(41), money(1000)).as_deref(), Some("4.1%"));
    assert_eq!(cy.percent(money(1), money(100_000)).as_deref(), Some("llai na 0.1%"));
    assert_eq!(en.percent(money(1), Money::ZERO), None);
    assert_eq!(en.text(&2307_usize), "2,307");
}

#[test]
fn welsh_order_has_letters_of_two() {
    let cy = welsh();
    let mut towns = ["Ddu", "Llanelli", "Chwilog", "Lampeter", "Cyngor", "Dolgellau"];
    towns.sort_by(|a, b| cy.compare(a, b));
    assert_eq!(towns, ["Cyngor", "Chwilog", "Dolgellau", "Ddu", "Lampeter", "Llanelli"]);
    assert_eq!(Words::english().list(&["a", "b", "c"]), "a, b and c");
    assert_eq!(cy.list(&["tŷ", "Castell-nedd"]), "tŷ a Castell-nedd");
    assert_eq!(cy.list(&["tŷ", "ysgol", "Abertawe"]), "tŷ, ysgol ac Abertawe");
    assert_eq!(cy.list(&["tŷ"]), "tŷ");
    assert_eq!(cy.list(&["Mai", "Mehefin", "Ebrill"]), "Mai, Mehefin ac Ebrill");
    assert_eq!(cy.list(&["Mai", "Mehefin"]), "Mai a Mehefin");
}
