//! Documents: papers that were published and presented.

use crate::record::prelude::*;

kind! {
    in "documents", one "document", many "documents",
    says "Papers, reports and presentations on which the pages of this site rest.",
    also ["paper", "report"], section Evidence, written Yaml, happened date;

    /// A paper, a report, a presentation.
    pub struct Document {
        /// The title.
        name: String,
        /// The body or the office that wrote it; no private person.
        author: Known<String>,
        /// When it was written.
        date: Known<At<FuzzyDate>>,
        /// The event or meeting before which it came.
        presented_to: Option<Reference<Event>>,
        /// The body before which it came, where there is no record of the meeting.
        presented_to_words: Option<String>,
        /// What it says, for those who cannot read the document itself.
        text_alternative: Option<Markdown>,
        /// Where it can be read.
        url: Option<WebAddress>,
        /// Where a kept copy can be read.
        archived_url: Option<WebAddress>,
    }
}
