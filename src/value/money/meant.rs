//! What people mean who write an amount in another way.

use super::Money;

/// The amount that these words probably stand for.
pub(super) fn meant(words: &str) -> Option<Money> {
    let lower = words.trim().to_lowercase();
    let bare = lower.replace(['£', '_', ' ', '\u{a0}', '\''], "");
    let about = [
        "about",
        "approximately",
        "approx.",
        "approx",
        "around",
        "circa",
        "c.",
        "over",
        "~",
        "gbp",
    ];
    let bare =
        about.iter().fold(bare.as_str(), |bare, word| bare.strip_prefix(word).unwrap_or(bare));
    let bare = ["gbp", "pounds", "p.a.", "pa"]
        .iter()
        .fold(bare, |bare, word| bare.strip_suffix(word).unwrap_or(bare));
    let (digits, unit) = in_units(bare);
    let (negative, digits) = super::strip_sign(digits);
    let pence = times(&grouped(digits)?, unit)?;
    Some(Money::from_pence(if negative { -pence } else { pence }))
}

/// An amount without its unit, and how many pounds the unit is.
fn in_units(words: &str) -> (&str, i128) {
    const UNITS: [(&str, i128); 8] = [
        ("million", 1_000_000),
        ("billion", 1_000_000_000),
        ("thousand", 1_000),
        ("mn", 1_000_000),
        ("bn", 1_000_000_000),
        ("m", 1_000_000),
        ("k", 1_000),
        ("b", 1_000_000_000),
    ];
    let found = UNITS.iter().find_map(|(word, unit)| Some((words.strip_suffix(word)?, *unit)));
    found.unwrap_or((words, 1))
}

/// Digits without commas, where those separate thousands.
fn grouped(digits: &str) -> Option<String> {
    let (pounds, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    super::refuse_odd_commas(pounds).ok()?;
    Some(format!("{}.{fraction}", pounds.replace(',', "")))
}

/// So many units in pence; `None` where that is no whole number of them.
fn times(digits: &str, unit: i128) -> Option<i128> {
    let (pounds, fraction) = digits.split_once('.')?;
    let plain = |s: &str| s.len() <= 12 && s.bytes().all(|b| b.is_ascii_digit());
    if pounds.is_empty() || !plain(pounds) || !plain(fraction) {
        return None;
    }
    let scale = 10_i128.checked_pow(u32::try_from(fraction.len()).ok()?)?;
    let whole: i128 = format!("{pounds}{fraction}").parse().ok()?;
    let pence = whole.checked_mul(unit)?.checked_mul(100)?;
    (pence % scale == 0).then_some(pence / scale).filter(|pence| *pence <= Money::LIMIT)
}
