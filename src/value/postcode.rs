//! Postcodes of the United Kingdom.
//!
//! Only the form is judged: whether Royal Mail has given a code to anybody, no rule can say. The
//! letters that may stand in each place are those of BS 7666. The page that looks postcodes up
//! (`themes/default/assets/place.js`) reads them by the same rules; `tests/postcodes.csv` holds
//! both to that.

use std::fmt;
use std::str::FromStr;

use super::Mistake;

/// A postcode in capitals, without spaces: the outward code names the post town's district, the
/// inward code a few addresses in it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Postcode {
    outward: String,
    inward: String,
}

/// The forms of an outward code: A is a letter, 9 a digit. No two of them read the same signs as
/// two different codes.
const FORMS: [&str; 7] = ["A9", "AA9", "A99", "A9A", "AAA", "AA99", "AA9A"];

impl Postcode {
    /// The first half, such as `GL50`.
    pub fn outward(&self) -> &str {
        &self.outward
    }

    /// The second half, such as `1AA`.
    pub fn inward(&self) -> &str {
        &self.inward
    }
}

impl FromStr for Postcode {
    type Err = Mistake;

    /// Spaces, hyphens, full stops and capitals do not matter, nor do O for 0 and I for 1 where
    /// only one of them can stand.
    ///
    /// # Errors
    /// Anything that cannot be a postcode.
    fn from_str(words: &str) -> Result<Self, Mistake> {
        let mistake =
            || Mistake::new("is not a postcode", "a postcode has two parts, such as GL50 1AA");
        let signs = words.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '.'));
        let signs: String = signs.map(|c| c.to_ascii_uppercase()).collect();
        if !signs.is_ascii() || !(5..=7).contains(&signs.len()) {
            return Err(mistake());
        }
        let (head, tail) = signs.split_at(signs.len() - 3);
        let inward = spelt(tail, "9AA");
        let forms = FORMS.iter().filter(|form| form.len() == head.len());
        let outward = forms.map(|form| spelt(head, form)).find(|code| is_outward(code));
        match outward {
            Some(outward) if is_inward(&inward) && (outward != "GIR" || inward == "0AA") => {
                Ok(Self { outward, inward })
            }
            _ => Err(mistake()),
        }
    }
}

impl fmt::Display for Postcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.outward, self.inward)
    }
}

/// The signs with letters and digits where the form has them.
fn spelt(signs: &str, form: &str) -> String {
    let pairs = signs.chars().zip(form.chars());
    pairs
        .map(|(sign, place)| match (place, sign) {
            ('A', '0') => 'O',
            ('A', '1') => 'I',
            ('9', 'O') => '0',
            ('9', 'I') => '1',
            _ => sign,
        })
        .collect()
}

/// Whether an outward code has one of the forms, with letters that may stand in their places. A
/// district has no leading zero, and a zero alone only after two letters (`CR0`).
fn is_outward(code: &str) -> bool {
    let letter = |sign: u8, never: &[u8]| sign.is_ascii_uppercase() && !never.contains(&sign);
    let area = |first: u8, second: u8| letter(first, b"QVX") && letter(second, b"IJZ");
    let counts = |sign: u8| matches!(sign, b'1'..=b'9');
    match *code.as_bytes() {
        // Girobank's own, which keeps to no form.
        [b'G', b'I', b'R'] => true,
        [a, b] => letter(a, b"QVX") && counts(b),
        [a, b, c] if c.is_ascii_digit() && b.is_ascii_uppercase() => area(a, b),
        [a, b, c] => {
            let last = c.is_ascii_digit() || b"ABCDEFGHJKPSTUW".contains(&c);
            letter(a, b"QVX") && counts(b) && last
        }
        [a, b, c, d] => {
            let last = d.is_ascii_digit() || b"ABEHMNPRVWXY".contains(&d);
            area(a, b) && counts(c) && last
        }
        _ => false,
    }
}

fn is_inward(code: &str) -> bool {
    let letter = |sign: u8| sign.is_ascii_uppercase() && !b"CIKMOV".contains(&sign);
    matches!(*code.as_bytes(), [a, b, c] if a.is_ascii_digit() && letter(b) && letter(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The same cases are typed into the page.
    #[test]
    fn what_is_typed_is_read_as_in_the_list_of_cases() {
        let cases = include_str!("../../tests/postcodes.csv").lines().skip(1);
        for case in cases {
            let (typed, wanted) = case.split_once(',').expect("two columns");
            let read = typed.parse::<Postcode>().map(|code| code.to_string());
            assert_eq!(read.unwrap_or_default(), wanted, "{typed}");
        }
    }

    /// Every outward code that there can be, in capitals and digits: it is read as itself, so no
    /// repair of O and I turns one code into another.
    #[test]
    fn no_outward_code_is_read_as_another() {
        let signs = || (b'A'..=b'Z').chain(b'0'..=b'9').map(char::from);
        let mut codes: Vec<String> = vec![String::new()];
        let mut possible = 0;
        for _ in 0..4 {
            let longer =
                codes.iter().flat_map(|code| signs().map(move |sign| format!("{code}{sign}")));
            codes = longer.collect();
            for code in codes.iter().filter(|code| *code != "GIR" && is_outward(code)) {
                possible += 1;
                let read = format!("{code} 1AA").parse::<Postcode>();
                assert_eq!(read.map(|read| read.outward).as_deref(), Ok(code.as_str()));
            }
        }
        assert!(possible > 10_000, "{possible}");
    }
}
