//! How a publisher makes the site look like its own.

use super::macros::record;
use super::reader::At;
use crate::value::Colour;

record! {
    /// What makes the site look like the publisher's own.
    pub struct Brand {
        /// The main colour as six digits in quotes, such as "#12436d": of the head of the page,
        /// links and buttons. One that is hard to read is a mistake. For dark screens a lighter
        /// colour of the same hue is worked out.
        colour: Option<At<Colour>>,
        /// The publisher's sign, which stands before the name of the site.
        logo: Option<Logo>,
        /// A sentence above every page, such as This is a new site: tell us what is missing.
        banner: Option<String>,
    }
}

record! {
    /// A picture that stands for the publisher.
    pub struct Logo {
        /// The name of an SVG file beside site.yaml, such as logo.svg.
        file: At<String>,
        /// The words in the picture, for those who cannot see it.
        text: String,
    }
}

impl Brand {
    /// The darkest ground on which links stand on light screens; `--wash` in the style sheet. A
    /// colour that can be read there also carries white words.
    pub fn light_ground() -> Colour {
        Colour::of([0xf2, 0xf5, 0xf8])
    }

    /// The lightest ground on which links stand on dark screens.
    pub fn dark_ground() -> Colour {
        Colour::of([0x1e, 0x24, 0x2b])
    }
}
