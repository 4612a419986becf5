//! The places of the signs that end cells and stand around them.

/// How many bytes are looked at together: as many as a number has bits.
const BLOCK: usize = 64;
/// The lowest bit of each byte of a word.
const LOW: u64 = 0x0101_0101_0101_0101;
/// The highest bit of each byte of a word.
const HIGH: u64 = LOW << 7;

/// Goes from one separator, quotation mark or end of a line to the next. Other signs that do not
/// print are stopped at too. Most of the bytes of a list are none of these, and eight are looked at
/// in one step.
pub(super) struct Marks<'t> {
    pub(super) text: &'t [u8],
    pub(super) separator: u8,
    /// Where the block begins that is looked at.
    block: usize,
    /// A bit for each mark of the block.
    found: u64,
    /// Those of them that have not been passed.
    ahead: u64,
}

impl<'t> Marks<'t> {
    /// The marks of a text, from its beginning.
    pub(super) fn of(text: &'t [u8], separator: u8) -> Self {
        let mut marks = Self { text, separator, block: 0, found: 0, ahead: 0 };
        marks.look();
        marks
    }

    /// Goes to a place, forwards or backwards: the next mark is there or behind it.
    pub(super) fn seek(&mut self, at: usize) {
        if !(self.block..self.block + BLOCK).contains(&at) {
            self.block = at;
            self.look();
        }
        self.ahead = self.found & (u64::MAX << (at - self.block));
    }

    /// Finds the marks of the block.
    fn look(&mut self) {
        let rest = self.text.get(self.block..).unwrap_or_default();
        self.found = if let Some(block) = rest.first_chunk() {
            self.marks_of(block)
        } else {
            let mut block = [b' '; BLOCK];
            block[..rest.len()].copy_from_slice(rest);
            // A space may separate cells.
            self.marks_of(&block) & !(u64::MAX << rest.len())
        };
        self.ahead = self.found;
    }

    fn marks_of(&self, block: &[u8; BLOCK]) -> u64 {
        let (quote, separator) = (LOW * u64::from(b'"'), LOW * u64::from(self.separator));
        let mut marks = 0;
        for (number, bytes) in block.as_chunks().0.iter().enumerate() {
            let word = u64::from_le_bytes(*bytes);
            let found = below(word, b' ') | below(word ^ quote, 1) | below(word ^ separator, 1);
            marks |= gathered(found) << (8 * number);
        }
        marks
    }
}

impl Iterator for Marks<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        while self.ahead == 0 {
            self.block += BLOCK;
            if self.block >= self.text.len() {
                return None;
            }
            self.look();
        }
        let at = self.block + self.ahead.trailing_zeros() as usize;
        self.ahead &= self.ahead - 1;
        Some(at)
    }
}

/// The highest bit of each byte that is less than `limit`, which is no more than 128.
fn below(word: u64, limit: u8) -> u64 {
    // No byte carries into the next: the highest bit is left out of the sum.
    let reaches = (word & !HIGH) + LOW * u64::from(128 - limit);
    !(reaches | word) & HIGH
}

/// The highest bits of all bytes, side by side.
fn gathered(bits: u64) -> u64 {
    (bits >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn marks_are_found_from_any_place(
            bytes in prop::collection::vec(prop_oneof![Just(b','), Just(b'"'), Just(b'\n'), any::<u8>()], 0..300),
            from in 0_usize..300,
        ) {
            let from = from.min(bytes.len());
            let is_mark = |at: &usize| matches!(bytes[*at], b',' | b'"' | 0..b' ');
            let expected: Vec<usize> = (from..bytes.len()).filter(is_mark).collect();
            let mut marks = Marks::of(&bytes, b',');
            marks.seek(bytes.len());
            prop_assert_eq!(marks.next(), None);
            marks.seek(from);
            let found: Vec<usize> = marks.collect();
            prop_assert_eq!(found, expected);
        }
    }
}
