//! Exact amounts of pounds sterling.

mod meant;

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub};
use std::str::FromStr;

use serde::{Serialize, Serializer};

use super::Mistake;
use super::number::thousands;

/// An amount of pounds sterling, exact to the penny. Credits are negative.
///
/// No floating-point number ever touches an amount. Held in 128 bits and limited when read to
/// [`Money::LIMIT`], so that no sum of payments can overflow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Money {
    pence: i128,
}

/// The unit of a large amount in a headline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MoneyUnit {
    /// A million pounds.
    Million,
    /// A thousand million pounds.
    Billion,
}

impl MoneyUnit {
    /// The name of the message that says an amount of this unit.
    pub fn message(self) -> &'static str {
        match self {
            Self::Million => "money-million",
            Self::Billion => "money-billion",
        }
    }
}

/// A part of a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Share {
    /// A percentage with one decimal: "4.1%".
    Percent(String),
    /// Less than would be read as anything.
    Less,
}

impl Money {
    /// Nothing.
    pub const ZERO: Self = Self { pence: 0 };
    /// The largest amount that can be read: one trillion pounds, in pence.
    pub const LIMIT: i128 = 100_000_000_000_000;

    /// Signs that people write for a minus: hyphen, minus, and the dash of word processors.
    pub const MINUS: [char; 3] = ['-', '−', '–'];

    /// What is wrong with an amount of more than two decimals.
    pub const PARTS: &'static str = "has parts of a penny";

    /// An amount from pence.
    pub const fn from_pence(pence: i128) -> Self {
        Self { pence }
    }

    /// The amount in pence.
    pub const fn pence(self) -> i128 {
        self.pence
    }

    /// Whether it is a credit.
    pub const fn is_negative(self) -> bool {
        self.pence < 0
    }

    /// The share of `whole`, as a percentage with one decimal ("4.1%"), rounded half away from
    /// zero; "under 0.1%" where that would read as nothing; `None` where there is none.
    pub fn percent_of(self, whole: Self) -> Option<String> {
        Some(match self.share_of(whole)? {
            Share::Percent(figure) => figure,
            Share::Less => "under 0.1%".to_owned(),
        })
    }

    /// The share of `whole`; `None` where it is no part of it: of nothing, of more that came back
    /// than was paid, of a credit, and of what credits have made smaller than this.
    pub fn share_of(self, whole: Self) -> Option<Share> {
        (self <= whole).then(|| self.ratio_to(whole)).flatten()
    }

    /// How much this is against another amount, which may be less; `None` where one of them is less
    /// than nothing, or the other is nothing.
    pub fn ratio_to(self, other: Self) -> Option<Share> {
        if self.pence < 0 || other.pence <= 0 {
            return None;
        }
        let thousandths = rounded_div(self.pence * 1000, other.pence);
        if thousandths == 0 && self.pence != 0 {
            return Some(Share::Less);
        }
        Some(Share::Percent(format!("{}.{}%", thousandths / 10, thousandths % 10)))
    }

    /// The figure of a headline with the unit of a large one: "£28.9" of millions, "£412,300"; less
    /// than a pound to the penny, so that it never reads as nothing.
    pub fn rounded(self) -> (String, Option<MoneyUnit>) {
        const POUND: i128 = 100;
        let sign = if self.is_negative() { "−" } else { "" };
        let pence = self.pence.abs();
        // Each unit is used from where its rounded figure reaches one: never "£1000 million".
        let tenths = |unit: i128| rounded_div(pence * 10, unit * POUND);
        let of_unit = |unit: i128| {
            let t = tenths(unit);
            let fraction = if t % 10 == 0 { String::new() } else { format!(".{}", t % 10) };
            format!("{sign}£{}{fraction}", t / 10)
        };
        if tenths(1_000_000) >= 10_000 {
            (of_unit(1_000_000_000), Some(MoneyUnit::Billion))
        } else if rounded_div(pence, POUND) >= 1_000_000 {
            (of_unit(1_000_000), Some(MoneyUnit::Million))
        } else if (1..POUND).contains(&pence) {
            (format!("{sign}£0.{pence:02}"), None)
        } else {
            let pounds = rounded_div(pence, POUND);
            (format!("{sign}£{}", thousands(pounds.unsigned_abs())), None)
        }
    }

    /// Plain decimal digits without sign of currency or grouping, as open data wants them:
    /// `-1234.50`.
    pub fn decimal(self) -> String {
        let sign = if self.is_negative() { "-" } else { "" };
        let pence = self.pence.unsigned_abs();
        format!("{sign}{}.{:02}", pence / 100, pence % 100)
    }
}

/// As residents read it: `£1,234.50`, with a true minus sign for credits.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.is_negative() { "−" } else { "" };
        let pence = self.pence.unsigned_abs();
        write!(f, "{sign}£{}.{:02}", thousands(pence / 100), pence % 100)
    }
}

impl FromStr for Money {
    type Err = Mistake;

    /// Reads `1234`, `1234.5`, `1,234.50`, `£1,234.50`, `-£20`, `−20.00` and `(20.00)` (a credit,
    /// as accountants write it).
    ///
    /// # Errors
    /// Anything else, more than two decimals (a payment has no part of a penny), commas that do
    /// not separate thousands, and amounts past [`Money::LIMIT`].
    fn from_str(words: &str) -> Result<Self, Mistake> {
        Self::plain(words).map_err(|mistake| match meant::meant(words) {
            Some(money) if mistake == not_money() => {
                Mistake { help: format!("did you mean {money}?"), ..mistake }
            }
            _ => mistake,
        })
    }
}

impl Money {
    /// An amount in digits.
    fn plain(words: &str) -> Result<Self, Mistake> {
        if let Some(pence) = plain_pence(words.as_bytes()) {
            return Ok(Self::from_pence(pence));
        }
        let trimmed = words.trim();
        let (negative, digits) = match trimmed.strip_prefix('(').and_then(|t| t.strip_suffix(')')) {
            Some(inner) => (true, inner),
            None => strip_sign(trimmed),
        };
        let digits = digits.strip_prefix('£').unwrap_or(digits);
        let (negative, digits) = match strip_sign(digits) {
            (true, rest) if !negative => (true, rest),
            (true, _) => return Err(not_money()),
            (false, rest) => (negative, rest),
        };
        let pence = pence(digits)?;
        Ok(Self::from_pence(if negative { -pence } else { pence }))
    }
}

/// The pence of an amount with two decimals and nothing else but a minus sign, as nearly every file
/// has them: `1234.50`. A shorter way for a million of them; `None` says nothing about an amount.
fn plain_pence(words: &[u8]) -> Option<i128> {
    let (sign, digits) = match words {
        [b'-', digits @ ..] => (-1, digits),
        digits => (1, digits),
    };
    let [pounds @ .., b'.', tens, ones] = digits else { return None };
    // Twelve digits are below the limit.
    if !(1..=12).contains(&pounds.len()) {
        return None;
    }
    let mut pence: i64 = 0;
    for byte in pounds.iter().chain([tens, ones]) {
        pence = pence * 10 + i64::from(byte.is_ascii_digit().then(|| byte - b'0')?);
    }
    Some(i128::from(sign * pence))
}

fn strip_sign(words: &str) -> (bool, &str) {
    match words.strip_prefix(Money::MINUS) {
        Some(rest) => (true, rest),
        None => (false, words),
    }
}

fn pence(digits: &str) -> Result<i128, Mistake> {
    let bytes = digits.as_bytes();
    let point = bytes.iter().position(|byte| *byte == b'.').unwrap_or(bytes.len());
    let (pounds, fraction) = (&digits[..point], bytes.get(point + 1..).unwrap_or_default());
    refuse_odd_commas(pounds)?;
    if pounds.is_empty() || bytes.last() == Some(&b'.') {
        return Err(not_money());
    }
    // Every number below fits: one past the limit does not grow further.
    let mut whole: i64 = 0;
    for byte in pounds.bytes().filter(|byte| *byte != b',') {
        let digit = digit(byte)?;
        whole = if i128::from(whole) > Money::LIMIT { whole } else { whole * 10 + digit };
    }
    let (mut pence, mut unit, mut parts) = (0, 10, 0);
    for byte in fraction {
        let digit = digit(*byte)?;
        pence += digit * unit;
        parts |= if unit == 0 { digit } else { 0 };
        unit /= 10;
    }
    if parts > 0 {
        return Err(Mistake::new(
            Money::PARTS,
            "write pounds and pence with two decimals, like 1234.56",
        ));
    }
    let pence = i128::from(whole) * 100 + i128::from(pence);
    if pence > Money::LIMIT {
        return Err(Mistake::new("is larger than a trillion pounds", "check the amount"));
    }
    Ok(pence)
}

fn digit(byte: u8) -> Result<i64, Mistake> {
    if byte.is_ascii_digit() { Ok(i64::from(byte - b'0')) } else { Err(not_money()) }
}

/// Commas may stand between thousands only, as in `1,234,567`; anything else is in doubt.
fn refuse_odd_commas(pounds: &str) -> Result<(), Mistake> {
    if !pounds.as_bytes().contains(&b',') {
        return Ok(());
    }
    let (first, groups) = pounds.split_once(',').unwrap_or_default();
    let led = (1..=3).contains(&first.len()) && !first.starts_with('0');
    if led && groups.split(',').all(|group| group.len() == 3) {
        return Ok(());
    }
    Err(Mistake::new(
        "has a comma where no thousands are separated",
        "use a full stop for pence and commas only between thousands, like 12.50 or 1,250.00",
    ))
}

fn not_money() -> Mistake {
    Mistake::new(
        "is not an amount of money",
        "write pounds and pence in digits, like 1234.56; a credit has a minus sign, like -20.00",
    )
}

fn rounded_div(a: i128, b: i128) -> i128 {
    let half = b.abs() / 2;
    let nudge = if (a < 0) == (b < 0) { half } else { -half };
    (a + nudge * b.signum()) / b
}

impl Add for Money {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self::from_pence(self.pence + other.pence)
    }
}

impl Sub for Money {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        self + -other
    }
}

impl AddAssign for Money {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Neg for Money {
    type Output = Self;
    fn neg(self) -> Self {
        Self::from_pence(-self.pence)
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

impl<'a> Sum<&'a Self> for Money {
    fn sum<I: Iterator<Item = &'a Self>>(amounts: I) -> Self {
        amounts.copied().sum()
    }
}

/// As a decimal text, so that no reader of the JSON rounds it.
impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.decimal())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(words: &str) -> Result<i128, String> {
        words.parse::<Money>().map(Money::pence).map_err(|m| m.problem)
    }

    #[test]
    fn reads_the_ways_people_write_money() {
        for (words, pence) in [
            ("0", 0),
            ("12", 1200),
            ("12.5", 1250),
            ("12.50", 1250),
            ("857.0000", 85700),
            ("1,234,567.89", 123_456_789),
            ("£1,234.50", 123_450),
            (" 4,046,158.25 ", 404_615_825),
            ("-20", -2000),
            ("-£20.01", -2001),
            ("£-20.01", -2001),
            ("−20.00", -2000),
            ("(20.00)", -2000),
            ("-1234.05", -123_405),
            ("0.00", 0),
            ("999999999999.99", Money::LIMIT - 1),
            ("1000000000000.00", Money::LIMIT),
            ("1000000000000", Money::LIMIT),
        ] {
            assert_eq!(read(words), Ok(pence), "{words}");
        }
    }

    #[test]
    fn refuses_what_is_in_doubt() {
        for words in [
            "",
            "£",
            "about 100",
            "1e3",
            "12,50",
            "0,001",
            "1,23,456",
            ",100",
            "1234,567",
            "1.",
            ".5",
            "--1",
            "(-1)",
            "1.234",
            "1 000",
            "1000000000000.01",
            "99999999999999999999999999999999999999999999",
        ] {
            assert!(read(words).is_err(), "{words}");
        }
    }

    #[test]
    fn shows_money_as_residents_read_it() {
        assert_eq!(Money::from_pence(123_456_789).to_string(), "£1,234,567.89");
        assert_eq!(Money::from_pence(-5).to_string(), "−£0.05");
        let (million, billion) = (Some(MoneyUnit::Million), Some(MoneyUnit::Billion));
        for (pence, figure, unit) in [
            (2_891_642_905, "£28.9", million),
            (200_000_000, "£2", million),
            (-65_750, "−£658", None),
            (-30, "−£0.30", None),
            (99_999_999_900, "£1", billion),
            (99_999_950, "£1", million),
        ] {
            assert_eq!(Money::from_pence(pence).rounded(), (figure.to_owned(), unit));
        }
        assert_eq!(
            Money::from_pence(41).percent_of(Money::from_pence(1000)).as_deref(),
            Some("4.1%")
        );
        for (part, whole) in [(-1, 3), (1, -3), (4, 3), (-1, -3), (1, 0)] {
            let part = Money::from_pence(part);
            assert_eq!(part.percent_of(Money::from_pence(whole)), None, "{part} of {whole}");
        }
        assert_eq!(
            Money::from_pence(1).percent_of(Money::from_pence(100_000)).as_deref(),
            Some("under 0.1%")
        );
        assert_eq!(Money::ZERO.percent_of(Money::ZERO), None);
        let over = Money::from_pence(150).ratio_to(Money::from_pence(100));
        assert_eq!(over, Some(Share::Percent("150.0%".to_owned())));
        assert_eq!(Money::from_pence(-1).ratio_to(Money::from_pence(100)), None);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(pence in -Money::LIMIT..=Money::LIMIT) {
            let money = Money::from_pence(pence);
            prop_assert_eq!(read(&money.decimal()), Ok(pence));
            prop_assert_eq!(read(&money.to_string()), Ok(pence));
        }

        #[test]
        fn no_words_make_it_panic(words in ".{0,24}") {
            let _ = read(&words);
        }

        #[test]
        fn sums_do_not_depend_on_order(mut pence in proptest::collection::vec(-1_000_000i128..1_000_000, 0..50)) {
            let sum = |p: &[i128]| p.iter().copied().map(Money::from_pence).sum::<Money>();
            let forwards = sum(&pence);
            pence.reverse();
            prop_assert_eq!(forwards, sum(&pence));
        }
    }
}
