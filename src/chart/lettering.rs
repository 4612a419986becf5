//! How wide words are when they are drawn, without a font: the advance widths of Helvetica
//! (Adobe's font metrics), which Arial, Liberation Sans and Nimbus Sans share.

/// Sans-serif faces that a page may use instead run a little wider than Helvetica.
const ALLOWANCE: f64 = 1.05;

/// What stands at the end of words that were cut.
const CUT: char = '…';

/// The widths of the characters from space to tilde, in thousandths of the letter size.
#[rustfmt::skip]
const ASCII: [u16; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, // space … /
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, // 0 … ?
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, // @ … O
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, // P … _
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, // ` … o
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,      // p … ~
];

/// The size of ordinary words in a chart, in pixels.
pub(super) const NORMAL: f64 = 16.0;
/// The size of the words along an axis. Nothing is smaller.
pub(super) const SMALL: f64 = 14.0;
/// From one line of ordinary words to the next.
pub(super) const LINE: f64 = 20.0;

/// How wide `words` are at `size`, in pixels.
pub(super) fn width(words: &str, size: f64) -> f64 {
    pixels(run(words), size)
}

fn pixels(thousandths: u32, size: f64) -> f64 {
    f64::from(thousandths) / 1000.0 * size * ALLOWANCE
}

/// How wide words run, in thousandths of the letter size.
fn run(words: &str) -> u32 {
    words.chars().map(advance).map(u32::from).sum()
}

fn advance(letter: char) -> u16 {
    let in_table = u32::from(letter).checked_sub(0x20).and_then(|i| usize::try_from(i).ok());
    if let Some(known) = in_table.and_then(|i| ASCII.get(i)) {
        return *known;
    }
    match letter {
        '‘' | '’' => 222,
        '“' | '”' => 333,
        '·' | 'ì' | 'í' | 'î' | 'ï' => 278,
        '−' => 584,
        '—' | CUT => 1000,
        // Combining marks stand above the letter before them.
        '\u{300}'..='\u{36f}' => 0,
        'À'..='ß' | 'Ŵ' | 'Ŷ' => 778,
        // Scripts whose letters fill a square, and pictures.
        '\u{1100}'.. if !('\u{1e00}'..='\u{20ff}').contains(&letter) => 1000,
        _ => 556,
    }
}

/// `words` on as many lines as they need, but no more than `lines`: what does not fit is cut with
/// "…" (the table beside the chart has it whole).
pub(super) fn wrap(words: &str, size: f64, room: f64, lines: usize) -> Vec<String> {
    let mut rest: Vec<&str> = words.split_whitespace().collect();
    let mut out = Vec::new();
    while !rest.is_empty() && out.len() < lines {
        let fits =
            if out.len() + 1 == lines { rest.len() } else { how_many_fit(&rest, size, room) };
        out.push(shorten(&rest[..fits].join(" "), size, room));
        rest.drain(..fits);
    }
    out
}

/// `words` on as many lines as they need, where they need no more than `lines` and nothing is cut.
pub(super) fn wrap_whole(words: &str, size: f64, room: f64, lines: usize) -> Option<Vec<String>> {
    let wrapped = wrap(words, size, room, lines);
    wrapped.join(" ").split_whitespace().eq(words.split_whitespace()).then_some(wrapped)
}

/// How many of `words` fit on one line; at least one, which may have to be cut.
fn how_many_fit(words: &[&str], size: f64, room: f64) -> usize {
    let mut thousandths = 0;
    let fits = |(before, word): &(usize, &&str)| {
        let space = if *before > 0 { run(" ") } else { 0 };
        thousandths += space + run(word);
        pixels(thousandths, size) <= room
    };
    words.iter().enumerate().take_while(fits).count().max(1)
}

/// `words` on one line, cut with "…" where they are too long: after a word, unless that would lose
/// most of what fits.
pub(super) fn shorten(words: &str, size: f64, room: f64) -> String {
    if width(words, size) <= room {
        return words.to_owned();
    }
    let fits = |end: &usize| width(&words[..*end], size) + width("…", size) <= room;
    let ends = words.char_indices().map(|(start, letter)| start + letter.len_utf8());
    let kept = &words[..ends.take_while(fits).last().unwrap_or(0)];
    let whole = kept.rfind(' ').filter(|end| *end > kept.len() / 2);
    format!("{}{CUT}", kept[..whole.unwrap_or(kept.len())].trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_are_those_of_helvetica_and_a_little_more() {
        // D 722, e 556, v 500, o 556, n 556
        assert!((width("Devon", 10.0) - 28.9 * 1.05).abs() < 1e-9);
        assert!((width("£1", 10.0) - 11.12 * 1.05).abs() < 1e-9);
        assert!((width("~", 1000.0) - 584.0 * 1.05).abs() < 1e-9);
        assert!(width("", 10.0).abs() < 1e-9);
    }

    #[test]
    fn long_names_go_on_a_second_line_and_then_are_cut() {
        let name = "Royal Borough of Kensington and Chelsea and its wholly owned companies";
        let lines = wrap(name, NORMAL, 230.0, 2);
        assert_eq!(lines[0], "Royal Borough of Kensington");
        assert_eq!(lines[1], "and Chelsea and its wholly…");
        assert!(lines.iter().all(|line| width(line, NORMAL) <= 230.0));
        assert_eq!(wrap("Devon", NORMAL, 230.0, 2), ["Devon"]);
        assert_eq!(wrap("", NORMAL, 230.0, 2), Vec::<String>::new());
    }

    #[test]
    fn a_word_longer_than_the_line_is_cut() {
        let word = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";
        for lines in [1, 2] {
            let wrapped = wrap(word, NORMAL, 100.0, lines);
            assert_eq!(wrapped.len(), 1);
            assert!(wrapped[0].ends_with('…') && width(&wrapped[0], NORMAL) <= 100.0);
        }
    }
}
