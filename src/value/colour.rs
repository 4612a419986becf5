//! A colour, and the nearest one of its hue that can be read.

use std::fmt;
use std::str::FromStr;

use super::Mistake;

/// The contrast that text needs with what lies under it (WCAG 2.2, criterion 1.4.3).
const READABLE: f64 = 4.5;

/// How much lightness changes at each step of the search, of 1.
const STEP: f64 = 0.001;

/// An opaque colour of sRGB, written as `#12436d`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colour {
    written: String,
    rgb: [u8; 3],
}

impl Colour {
    /// The colour with these shares of red, green and blue.
    pub fn of(rgb: [u8; 3]) -> Self {
        let [r, g, b] = rgb;
        Self { written: format!("#{r:02x}{g:02x}{b:02x}"), rgb }
    }

    /// `#12436d`.
    pub fn as_str(&self) -> &str {
        &self.written
    }

    /// How well one can be read on the other, from 1 to 21 (WCAG 2.2).
    pub fn contrast(&self, other: &Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// Whether text of this colour can be read on that ground.
    pub fn is_readable_on(&self, ground: &Self) -> bool {
        self.contrast(ground) >= READABLE
    }

    /// The colour of the same hue that can be read on the ground, with lightness changed as little
    /// as possible. A colour that can be read is its own answer.
    #[must_use]
    pub fn readable_on(&self, ground: &Self) -> Self {
        let (mut lightness, chroma, hue) = self.oklch();
        // Black and white have the same contrast with a ground of this luminance.
        let step = if ground.luminance() > 0.179 { -STEP } else { STEP };
        let mut nearest = self.clone();
        while !nearest.is_readable_on(ground) {
            lightness += step;
            nearest = in_gamut(lightness, chroma, hue);
        }
        nearest
    }

    fn linear(&self) -> [f64; 3] {
        self.rgb.map(|share| {
            let share = f64::from(share) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        })
    }

    fn luminance(&self) -> f64 {
        dot([0.2126, 0.7152, 0.0722], self.linear())
    }

    /// Lightness, chroma and hue as people see them (Björn Ottosson, “A perceptual color space for
    /// image processing”, 2020).
    fn oklch(&self) -> (f64, f64, f64) {
        let rgb = self.linear();
        let lms = [
            [0.412_221_470_8, 0.536_332_536_3, 0.051_445_992_9],
            [0.211_903_498_2, 0.680_699_545_1, 0.107_396_956_6],
            [0.088_302_461_9, 0.281_718_837_6, 0.629_978_700_5],
        ]
        .map(|row| dot(row, rgb).cbrt());
        let lightness = dot([0.210_454_255_3, 0.793_617_785_0, -0.004_072_046_8], lms);
        let a = dot([1.977_998_495_1, -2.428_592_205_0, 0.450_593_709_9], lms);
        let b = dot([0.025_904_037_1, 0.782_771_766_2, -0.808_675_766_0], lms);
        (lightness, a.hypot(b), b.atan2(a))
    }
}

/// The colour of this lightness and hue with as much of the chroma as a screen can show.
fn in_gamut(lightness: f64, chroma: f64, hue: f64) -> Colour {
    let mut chroma = chroma;
    loop {
        let rgb = shares(lightness, chroma, hue);
        // Without colour every lightness can be shown, up to rounding.
        if chroma < STEP || rgb.iter().all(|share| (-0.5..=255.5).contains(share)) {
            return Colour::of(rgb.map(whole));
        }
        chroma -= STEP;
    }
}

/// Red, green and blue, of 255; what lies outside cannot be shown.
fn shares(lightness: f64, chroma: f64, hue: f64) -> [f64; 3] {
    let lab = [lightness, chroma * hue.cos(), chroma * hue.sin()];
    let lms = [
        [1.0, 0.396_337_777_4, 0.215_803_757_3],
        [1.0, -0.105_561_345_8, -0.063_854_172_8],
        [1.0, -0.089_484_177_5, -1.291_485_548_0],
    ]
    .map(|row| dot(row, lab).powi(3));
    [
        [4.076_741_662_1, -3.307_711_591_3, 0.230_969_929_2],
        [-1.268_438_004_6, 2.609_757_401_1, -0.341_319_396_5],
        [-0.004_196_086_3, -0.703_418_614_7, 1.707_614_701_0],
    ]
    .map(|row| {
        let share = dot(row, lms);
        255.0
            * if share <= 0.003_130_8 {
                12.92 * share
            } else {
                1.055 * share.powf(1.0 / 2.4) - 0.055
            }
    })
}

fn dot(row: [f64; 3], of: [f64; 3]) -> f64 {
    row[0] * of[0] + row[1] * of[1] + row[2] * of[2]
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 255")]
fn whole(share: f64) -> u8 {
    share.round().clamp(0.0, 255.0) as u8
}

impl serde::Serialize for Colour {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.written)
    }
}

impl FromStr for Colour {
    type Err = Mistake;

    /// Three or six hexadecimal digits, with or without the sign `#`.
    ///
    /// # Errors
    /// Anything else.
    fn from_str(words: &str) -> Result<Self, Mistake> {
        let digits = words.strip_prefix('#').unwrap_or(words);
        let mistake = || {
            Mistake::new(
                "is not a colour",
                "write its red, green and blue as six digits in quotes, such as \"#12436d\"",
            )
        };
        let digits: Vec<u8> = digits
            .chars()
            .map(|c| c.to_digit(16).and_then(|d| u8::try_from(d).ok()))
            .collect::<Option<_>>()
            .ok_or_else(mistake)?;
        match digits[..] {
            [r, g, b] => Ok(Self::of([r * 17, g * 17, b * 17])),
            [r, r2, g, g2, b, b2] => Ok(Self::of([r * 16 + r2, g * 16 + g2, b * 16 + b2])),
            _ => Err(mistake()),
        }
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn colour(words: &str) -> Colour {
        words.parse().unwrap()
    }

    #[test]
    fn contrast_is_that_of_published_tables() {
        // Figures of the Government Analysis Function's palette.
        for (hex, ratio) in [("#12436D", 10.25), ("#28A197", 3.17), ("#F46A25", 3.03)] {
            let has = colour(hex).contrast(&colour("#fff"));
            assert!((has - ratio).abs() < 0.005, "{hex} has {has}");
        }
    }

    #[test]
    fn three_digits_are_six() {
        assert_eq!(colour("#1af"), colour("11AAFF"));
    }

    #[test]
    fn what_is_no_colour_is_refused() {
        for words in ["", "#", "blue", "#12345", "#12345g", "rgb(1, 2, 3)", "１２３"] {
            assert!(words.parse::<Colour>().is_err(), "{words}");
        }
    }

    #[test]
    fn the_nearest_orange_is_still_orange() {
        let near = colour("#f46a25").readable_on(&colour("#ffffff"));
        let [r, g, b] = near.rgb;
        assert!(r > g && g > b && near.contrast(&colour("#fff")) < 4.6, "{near}");
    }

    proptest! {
        #[test]
        fn what_is_proposed_can_be_read_and_is_proposed_again(rgb: [u8; 3], ground: [u8; 3]) {
            let (colour, ground) = (Colour::of(rgb), Colour::of(ground));
            let near = colour.readable_on(&ground);
            prop_assert!(near.is_readable_on(&ground), "{near} on {ground}");
            prop_assert_eq!(near.readable_on(&ground), near.clone());
            prop_assert_eq!(near == colour, colour.is_readable_on(&ground));
        }
    }
}
