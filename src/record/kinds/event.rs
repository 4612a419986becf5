//! Events: meetings, conferences and hearings at which things were decided or examined.

use crate::record::prelude::*;

kind! {
    in "events", one "event", many "events and meetings",
    says "Meetings and other days on which bodies came together, and what was decided there.",
    also ["meeting", "events", "hearing"], section Decide, written Yaml, happened date;

    /// A meeting or another event.
    pub struct Event {
        /// What it was called.
        name: String,
        /// When it was.
        date: Known<At<FuzzyDate>>,
        /// Where it was; never a private address.
        place: Option<String>,
        /// What sort of event it was.
        kind: EventKind,
        /// The partnership or committee whose meeting it was.
        of: Option<Reference<Partnership>>,
        /// The organisations that were there: the names of their files.
        organisations: Vec<Reference<Organisation>>,
        /// Who else was there, by sector: police, housing, voluntary groups.
        sectors: Vec<String>,
        /// The papers that were before it: the names of their files.
        papers: Vec<Reference<Document>>,
        /// What it was about.
        about: Option<Markdown>,
    }
}

choice! {
    /// What sort of event it was.
    pub enum EventKind {
        /// A meeting of a partnership or committee.
        Meeting = "meeting",
        /// A meeting at which councillors examine the work of others.
        Scrutiny = "scrutiny meeting",
        /// A day on which many come together to work.
        Workshop = "workshop",
        /// A meeting to which everybody may come.
        Public = "public meeting",
        /// None of these.
        Other = "other",
    }
}
