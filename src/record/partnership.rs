//! Partnerships: who sits together, on what basis, what for, and for how long.

use super::common::{Common, WebAddress};
use super::macros::{choice, record};
use super::reader::At;
use super::{Area, Kind, Organisation};
use crate::source::Markdown;
use crate::value::{FuzzyDate, Known, Reference};

record! {
    /// Bodies that work together.
    pub struct Partnership with common: Common {
        /// The full name.
        name: String,
        /// What sort of partnership it is.
        form: Form,
        /// Whether a law requires it: statutory or voluntary.
        basis: Known<Basis>,
        /// The law that requires or allows it.
        legal_basis: Option<String>,
        /// The areas it works for.
        areas: Vec<Reference<Area>>,
        /// From when to when it existed, and what followed.
        life: Life,
        /// What it is for.
        purpose: Option<Markdown>,
        /// What it has set itself to do, in its own order.
        priorities: Vec<String>,
        /// The principles that its members agreed to.
        principles: Vec<Principle>,
        /// Who sits on it.
        members: Vec<Member>,
        /// Its own page on the web.
        website: Option<WebAddress>,
    }
}

record! {
    /// From when to when a partnership existed.
    pub struct Life {
        /// When it was set up.
        created: Known<At<FuzzyDate>>,
        /// When it ended, or ongoing.
        ended: Known<At<FuzzyDate>>,
        /// Why it ended.
        reason: Option<String>,
        /// The partnerships that took over from it.
        successors: Vec<Reference<Partnership>>,
    }
}

record! {
    /// Something that the members agreed to.
    pub struct Principle {
        /// The principle in plain words.
        text: String,
        /// When it was agreed.
        agreed: Known<FuzzyDate>,
        /// The document's own words, briefly.
        quote: Option<String>,
    }
}

record! {
    /// An organisation that takes part.
    pub struct Member {
        /// The organisation: the name of its file.
        organisation: Reference<Organisation>,
        /// From when.
        from: Known<At<FuzzyDate>>,
        /// Until when, or ongoing.
        to: Known<At<FuzzyDate>>,
        /// The seats it holds, by office.
        seats: Vec<Seat>,
    }
}

record! {
    /// A seat, held by whoever holds the office.
    pub struct Seat {
        /// The office, such as Leader or Chief Executive.
        office: String,
        /// From when.
        from: Known<At<FuzzyDate>>,
        /// Until when, or ongoing.
        to: Known<At<FuzzyDate>>,
        /// Who held the office, where that is public; say as at when.
        holder: Option<Holder>,
    }
}

record! {
    /// Who held an office at some time.
    pub struct Holder {
        /// The name with its title, as published.
        name: String,
        /// When that was so.
        as_at: FuzzyDate,
    }
}

choice! {
    /// What sort of partnership it is.
    pub enum Form {
        /// A strategic partnership of public bodies.
        Strategic = "strategic partnership",
        /// A local strategic partnership, as councils set up after the Local Government Act 2000.
        LocalStrategic = "local strategic partnership",
        /// A board.
        Board = "board",
        /// A task group.
        TaskGroup = "task group",
        /// A joint committee of councils.
        JointCommittee = "joint committee",
        /// A forum or assembly.
        Forum = "forum or assembly",
        /// A local governance board.
        LocalBoard = "local governance board",
        /// None of these.
        Other = "other",
    }
}

choice! {
    /// Whether a law requires a partnership.
    pub enum Basis {
        /// A law requires it.
        Statutory = "statutory",
        /// Its members chose to set it up.
        Voluntary = "voluntary",
    }
}

impl Seat {
    /// From when it was held: the seat's own date, or the member's where it has none.
    pub fn from_or<'a>(&'a self, member: &'a Member) -> &'a Known<At<FuzzyDate>> {
        if matches!(self.from, Known::Unknown) { &member.from } else { &self.from }
    }

    /// Until when it was held: the seat's own date, or the member's where it has none.
    pub fn to_or<'a>(&'a self, member: &'a Member) -> &'a Known<At<FuzzyDate>> {
        if matches!(self.to, Known::Unknown) { &member.to } else { &self.to }
    }
}

impl Kind for Partnership {
    const FOLDER: &'static str = "partnerships";
    const ONE: &'static str = "partnership";
    fn name(&self) -> &str {
        &self.name
    }
    fn common(&self) -> &Common {
        &self.common
    }
}
