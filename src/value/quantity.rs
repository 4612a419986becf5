//! A number of any unit: a percentage, a count of days, a headcount. Exact, as written.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;
use serde::{Serialize, Serializer};

use super::{Mistake, thousands};

/// A decimal number. `94.50` stays 94.50: how exactly it was measured is a part of what it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quantity(Decimal);

impl Quantity {
    /// As a length, for drawing only.
    pub fn length(self) -> f64 {
        self.0.to_f64().unwrap_or_default()
    }

    /// As it stands in data: `1234.5`.
    pub fn decimal(self) -> String {
        self.0.to_string()
    }

    /// With its unit: "94.5%", "12 days".
    pub fn with_unit(self, unit: &str) -> String {
        match unit.trim() {
            "%" | "per cent" | "percent" => format!("{self}%"),
            "£" | "pounds" => format!("£{self}"),
            "" => self.to_string(),
            unit => format!("{self} {unit}"),
        }
    }
}

/// With thousands separated: "1,234.5", "-3".
impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plain = self.0.abs().to_string();
        let (whole, rest) =
            plain.split_once('.').map_or((plain.as_str(), None), |(w, r)| (w, Some(r)));
        let sign = if self.0.is_sign_negative() && !self.0.is_zero() { "-" } else { "" };
        let whole = whole.parse::<u128>().map_or_else(|_| whole.to_owned(), thousands);
        match rest {
            Some(rest) => write!(f, "{sign}{whole}.{rest}"),
            None => write!(f, "{sign}{whole}"),
        }
    }
}

impl FromStr for Quantity {
    type Err = Mistake;

    /// Reads `12`, `1,234.5` and `-3`.
    ///
    /// # Errors
    /// Anything else, and numbers of more than 28 digits.
    fn from_str(words: &str) -> Result<Self, Mistake> {
        let number = words.trim();
        let number = number.strip_prefix('−').map_or(number.to_owned(), |rest| format!("-{rest}"));
        let plain = number.bytes().all(|b| b.is_ascii_digit() || b"-.,".contains(&b));
        let digits = number.trim_start_matches('-');
        let tidy = digits.starts_with(|c: char| c.is_ascii_digit()) && grouped(digits);
        let read = Decimal::from_str_exact(&number.replace(',', "")).ok();
        read.filter(|_| plain && tidy).map(Self).ok_or_else(|| {
            let help = if words.trim().ends_with('%') {
                "leave out the sign %: the unit stands in a field of its own"
            } else {
                "write digits only, like 94.5 or 1,838; the unit stands in a field of its own"
            };
            Mistake::new("is not a number", help)
        })
    }
}

/// Whether commas stand only where they separate thousands.
fn grouped(digits: &str) -> bool {
    let whole = digits.split('.').next().unwrap_or_default();
    let mut groups = whole.split(',');
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    rest.iter().all(|group| group.len() == 3)
        && (rest.is_empty() || first.len() <= 3)
        && !digits[whole.len()..].contains(',')
}

impl Serialize for Quantity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.decimal())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_stay_as_they_were_written() {
        for (words, shown, data) in [
            ("94.50", "94.50", "94.50"),
            ("1,234.5", "1,234.5", "1234.5"),
            ("-3", "-3", "-3"),
            ("0", "0", "0"),
        ] {
            let quantity: Quantity = words.parse().expect(words);
            assert_eq!(
                (quantity.to_string(), quantity.decimal()),
                (shown.to_owned(), data.to_owned())
            );
        }
        assert_eq!("12".parse::<Quantity>().expect("12").with_unit("days"), "12 days");
        assert_eq!("94.5".parse::<Quantity>().expect("94.5").with_unit("%"), "94.5%");
    }

    #[test]
    fn refuses_what_is_no_number() {
        for words in
            ["", "about 5", "1,23", "12,34.5", "1.2.3", "£5", ".5", "94%", "5-", "1e3", "1.5,000"]
        {
            assert!(words.parse::<Quantity>().is_err(), "{words}");
        }
    }

    proptest! {
        #[test]
        fn what_is_shown_is_read_back(mantissa in -1_000_000_000i64..1_000_000_000, scale in 0u32..6) {
            let quantity = Quantity(Decimal::new(mantissa, scale));
            prop_assert_eq!(quantity.to_string().parse::<Quantity>(), Ok(quantity));
        }

        #[test]
        fn no_words_make_it_panic(words in "\\PC{0,20}") {
            let _ = words.parse::<Quantity>();
        }
    }
}
