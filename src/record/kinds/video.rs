//! Videos and recordings, each with what is said in it.

use crate::record::prelude::*;

kind! {
    in "videos", one "video", many "videos",
    says "Videos and recordings, each with what is said in it.",
    also ["recording", "interview"], section News, written Markdown, published date;

    /// A video or recording. The text below its fields is the transcript, which must be there.
    pub struct Video {
        /// The title.
        title: String,
        /// When it was published.
        date: FuzzyDate,
        /// Where it can be watched; the page links there and loads nothing from it.
        url: Known<WebAddress>,
        /// How long it is, such as 6 minutes.
        duration: Known<String>,
        /// Whether it has captions: yes or no.
        captions: Known<bool>,
        /// Who speaks, by office, and as at when.
        people: Vec<String>,
    }
}
