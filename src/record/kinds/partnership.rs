//! Partnerships: who sits together, on what basis, what for, and for how long.

use crate::record::prelude::*;

kind! {
    in "partnerships", one "partnership", many "partnerships",
    says "Which partnerships exist or existed, who sits on them, and what they are for.",
    also ["board", "committee"], section Decide, written Yaml;

    /// Bodies that work together.
    pub struct Partnership {
        /// The full name.
        name: String,
        /// What sort of partnership it is.
        form: Form,
        /// Whether a law requires it: statutory or voluntary.
        basis: Known<Basis>,
        /// The law that requires or allows it.
        legal_basis: Option<String>,
        /// From when to when it existed, and what followed.
        life: Life,
        /// What it is for.
        purpose: Option<Markdown>,
        /// What it has set itself to do, in its own order.
        priorities: Vec<String>,
        /// How often it meets.
        meets: Known<String>,
        /// The organisation that does its paperwork.
        secretariat: Option<Reference<Organisation>>,
        /// Whether other organisations may join: yes, no or by discussion.
        accepts_new_members: Known<Openness>,
        /// What happened after it ended, in plain words.
        what_happened_next: Option<String>,
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
