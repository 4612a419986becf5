//! What people mean who write a date in another way.

use super::{FuzzyDate, MONTHS, month, year};

/// The date that these words probably stand for, as it would be right.
pub(super) fn meant(words: &str) -> Option<String> {
    let tidy = tidy(words);
    let candidates = [
        financial_years(&tidy),
        day_first(&tidy),
        american(&tidy),
        stretch(&tidy),
        ongoing(&tidy),
        short_month_number(&tidy),
        Some(tidy),
    ];
    candidates.into_iter().flatten().find_map(|words| read(&words)).map(|date| date.to_string())
}

/// A date as it should be written, without a second guess.
fn read(words: &str) -> Option<FuzzyDate> {
    if words == "ongoing" { Some(FuzzyDate::Ongoing) } else { FuzzyDate::plain(words).ok() }
}

/// The days that a date such as 03/04/2025 can be: day and month, each in its own place.
pub(super) fn either_day(words: &str) -> Option<String> {
    let [day, month, year] = parts(words)?;
    let both = (1..=12).contains(&day) && (1..=12).contains(&month) && day != month;
    both.then(|| {
        let shown = |month: u16, day: u16| {
            read(&format!("{year}-{month:02}-{day:02}")).map(|date| date.to_string())
        };
        let (british, american) = (shown(month, day)?, shown(day, month)?);
        Some(format!(
            "write {year}-{month:02}-{day:02} for {british}, or {year}-{day:02}-{month:02} for {american}"
        ))
    })?
}

/// The words in small letters, without what says “about”, with whole names of months.
fn tidy(words: &str) -> String {
    let lower = words.trim().to_lowercase().replace(['–', '—', '‐', '‑'], "-").replace(',', " ");
    let lower = lower.trim_matches(|c| matches!(c, '~' | '?' | '.' | '(' | ')'));
    let about = [
        "circa",
        "c.",
        "c",
        "about",
        "around",
        "approx.",
        "approximately",
        "since",
        "from",
        "early",
        "mid",
        "late",
    ];
    let mut words: Vec<&str> = lower.split_whitespace().collect();
    if words.len() > 1 && words.first().is_some_and(|first| about.contains(first)) {
        words.remove(0);
    }
    words.retain(|word| *word != "of" && *word != "the");
    let glued =
        |word: &&str| word.strip_prefix("c.").or_else(|| word.strip_prefix('c')).map(str::to_owned);
    let whole = |word: &&str| {
        glued(word)
            .filter(|rest| year(rest).is_some())
            .or_else(|| ordinal(word))
            .or_else(|| month_name(word))
            .unwrap_or_else(|| (*word).to_owned())
    };
    words.iter().map(whole).collect::<Vec<_>>().join(" ")
}

/// `20th` is 20.
fn ordinal(word: &str) -> Option<String> {
    let number = ["st", "nd", "rd", "th"].iter().find_map(|end| word.strip_suffix(end))?;
    (!number.is_empty() && number.bytes().all(|b| b.is_ascii_digit())).then(|| number.to_owned())
}

/// `Nov` is November.
fn month_name(word: &str) -> Option<String> {
    let word = word.trim_end_matches('.');
    let long = |name: &&&str| word.len() >= 3 && name.to_lowercase().starts_with(word);
    MONTHS.iter().find(long).map(|name| (*name).to_owned())
}

/// `2013-14` and `2013/2014` are financial years.
fn financial_years(words: &str) -> Option<String> {
    let (first, second) = words.split_once(['-', '/'])?;
    let (first, second) = (first.trim(), second.trim());
    let next = year(first)? + 1;
    let short = second.len() == 2 && month(second).is_none();
    let long = words.contains('/') && year(second).is_some();
    let follows = second.parse::<i16>().ok()? % 100 == next % 100;
    ((short || long) && follows).then(|| format!("{first}/{:02}", next % 100))
}

/// `2010-2015` is 2010 to 2015, and `April-May 2025` is April 2025 to May 2025.
fn stretch(words: &str) -> Option<String> {
    let (first, second) = words.split_once('-')?;
    let (first, second) = (first.trim(), second.trim());
    let last = second.rsplit(' ').next().filter(|word| year(word).is_some())?;
    if year(first.rsplit(' ').next()?).is_some() {
        return Some(format!("{first} to {second}"));
    }
    month(&first.to_lowercase()).map(|_| format!("{first} {last} to {second}"))
}

/// A day, month and year of which only one reading is in the calendar.
fn day_first(words: &str) -> Option<String> {
    let [first, second, year] = parts(words)?;
    match (first, second) {
        (13..=31, 1..=12) => Some(format!("{year}-{second:02}-{first:02}")),
        (1..=12, 13..=31) => Some(format!("{year}-{first:02}-{second:02}")),
        _ if first == second => Some(format!("{year}-{first:02}-{second:02}")),
        _ => None,
    }
}

fn parts(words: &str) -> Option<[u16; 3]> {
    let mut parts = words.trim().split(['/', '.', '-']).map(|part| part.parse::<u16>().ok());
    let (first, second, year) = (parts.next()??, parts.next()??, parts.next()??);
    let whole = parts.next().is_none() && (1000..=2999).contains(&year);
    whole.then_some([first, second, year])
}

/// `november 20 2026` is 20 November 2026.
fn american(words: &str) -> Option<String> {
    let mut words = words.split(' ');
    let (month, day, year) = (words.next()?, words.next()?, words.next()?);
    words.next().is_none().then(|| format!("{day} {month} {year}"))
}

fn ongoing(words: &str) -> Option<String> {
    let now = ["present", "to date", "now", "current", "continuing", "still going", "not yet"];
    now.contains(&words).then(|| "ongoing".to_owned())
}

/// `2013-7` is July 2013.
fn short_month_number(words: &str) -> Option<String> {
    let (year, month) = words.split_once('-')?;
    (month.len() == 1).then(|| format!("{year}-0{month}"))
}
