//! The terms under which a text is found.
//!
//! The page's script (`search-terms.js`) makes the same of what people type, with one difference: of
//! a date or an amount it makes one term, where the text also has its words and numbers apart.

use std::sync::LazyLock;

use regex::{Captures, Regex};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Dates, amounts in millions and numbers, as people write them, in folded text.
static SPECIAL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let month = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|ion(?:awr)?|chwef(?:ror)?|[mf]awrth|ebrill|[mf]ai|[mf]ehefin|g?orffennaf|awst|[mf]edi|hydref|[td]achwedd|rh?agfyr)";
    let pattern = format!(
        r"(?-u:\b)(?:(?:([0-9]{{1,2}})(?:st|nd|rd|th|af|ail|il|ydd|ed|fed|eg|ain)? )?{month},? ([0-9]{{4}})|([0-9]{{4}})-(0[1-9]|1[0-2])(?:-([0-9]{{2}}))?|([0-9]{{1,2}})[/.]([0-9]{{1,2}})[/.]([0-9]{{4}})|([0-9]+(?:,[0-9]{{3}})*(?:\.[0-9]+)?) ?(m|million|bn|billion|miliwn|biliwn)|([0-9]+(?:,[0-9]{{3}})*(?:\.[0-9]+)?))(?-u:\b)"
    );
    Regex::new(&pattern).ok()
});

/// How the names of each month begin, in English and in Welsh with its mutations.
const MONTHS: [&str; 12] = [
    "jan ion",
    "feb chw",
    "mar maw faw",
    "apr ebr",
    "may mai fai",
    "jun meh feh",
    "jul gor orf",
    "aug aws",
    "sep med fed",
    "oct hyd",
    "nov tac dac",
    "dec rha rag",
];

/// Small letters without accents and apostrophes.
pub(super) fn fold(text: &str) -> String {
    let plain: String = text.nfkd().filter(|c| !is_combining_mark(*c)).collect();
    let mut folded = String::with_capacity(plain.len());
    for letter in plain.to_lowercase().chars() {
        match letter {
            '\'' | '’' | '‘' | '`' => {}
            '&' => folded.push_str(" and "),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            other => folded.push(other),
        }
    }
    folded
}

/// Every term of a text; some of them twice.
pub(super) fn terms(text: &str) -> Vec<String> {
    let folded = fold(text);
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut terms: Vec<String> = words.map(str::to_owned).collect();
    for found in SPECIAL.iter().flat_map(|special| special.captures_iter(&folded)) {
        terms.extend(special_terms(&found));
    }
    terms
}

/// The terms of a date or an amount.
fn special_terms(found: &Captures<'_>) -> Vec<String> {
    let part = |number| found.get(number).map(|group| group.as_str());
    if let (Some(month), Some(year)) = (part(2), part(3)) {
        let begins = |names: &str| names.split(' ').any(|name| month.starts_with(name));
        let number = MONTHS.iter().position(|names| begins(names)).unwrap_or_default() + 1;
        let day = part(1).map(|day| format!("-{day:0>2}")).unwrap_or_default();
        return vec![format!("{year}-{number:02}{day}")];
    }
    if let (Some(year), Some(month)) = (part(4), part(5)) {
        let day = part(6).map(|day| format!("-{day}")).unwrap_or_default();
        return vec![format!("{year}-{month}{day}")];
    }
    if let (Some(day), Some(month), Some(year)) = (part(7), part(8), part(9)) {
        return vec![format!("{year}-{month:0>2}-{day:0>2}")];
    }
    if let (Some(number), Some(unit)) = (part(10), part(11)) {
        let millions = number.replace(',', "").parse().unwrap_or(0.0)
            * if unit.starts_with('b') { 1_000.0 } else { 1.0 };
        return vec![in_millions(millions), format!("{:.0}", millions * 1e6)];
    }
    let number = part(12).unwrap_or_default().replace(',', "");
    let value: f64 = number.parse().unwrap_or(0.0);
    let mut terms = vec![without_zeros(&number).to_owned()];
    if value >= 1e6 {
        terms.push(in_millions(value / 1e6));
    }
    terms
}

/// "1.2m": how people speak of large amounts.
fn in_millions(millions: f64) -> String {
    format!("{}m", (millions * 10.0).round() / 10.0)
}

/// `1250` for `1250.00`, `1234.5` for `1234.50`.
fn without_zeros(number: &str) -> &str {
    if number.contains('.') { number.trim_end_matches('0').trim_end_matches('.') } else { number }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has(text: &str, wanted: &[&str]) {
        let terms = terms(text);
        for term in wanted {
            assert!(terms.iter().any(|t| t == term), "{text}: {term} is not in {terms:?}");
        }
    }

    #[test]
    fn accents_and_apostrophes_do_not_matter() {
        assert_eq!(fold("Tŷ'r Ŵyl, Llanfâir"), "tyr wyl, llanfair");
        has("St Mary’s Crèche & Straße", &["st", "marys", "creche", "and", "strasse"]);
    }

    #[test]
    fn dates_are_found_in_every_way_of_writing_them() {
        for date in ["11 July 2013", "11th July, 2013", "11 jul 2013", "2013-07-11", "11/07/2013"] {
            has(date, &["2013-07-11"]);
        }
        has("Spending in July 2013", &["2013-07", "july", "2013"]);
        has("Sept 2013", &["2013-09"]);
    }

    #[test]
    fn dates_in_welsh_are_the_same_dates() {
        has("11 Gorffennaf 2013", &["2013-07-11"]);
        has("1af Mawrth 2026", &["2026-03-01"]);
        has("o Ragfyr 2013 i Fai 2014", &["2013-12", "2014-05"]);
    }

    #[test]
    fn what_is_no_date_is_none() {
        has("Mary 2013", &["mary", "2013"]);
        assert!(!terms("Mary 2013").iter().any(|term| term.contains('-')));
    }

    #[test]
    fn amounts_are_found_in_every_way_of_writing_them() {
        has("£1,234.50", &["1234.5"]);
        has("£1,250.00 in all", &["1250"]);
        has("£1,234,567.89", &["1234567.89", "1.2m"]);
        has("£1.2 million", &["1.2m", "1200000"]);
        has("£3bn", &["3000m", "3000000000"]);
        has("£1.2 miliwn", &["1.2m", "1200000"]);
        has("2011/12", &["2011", "12"]);
    }
}
