//! Community rights: to challenge, to bid, to reclaim land. Each use of one has deadlines.
//!
//! The rights are those of the Localism Act 2011, Part 5. What a right is and until when it holds is
//! data, since the law changes.

use crate::record::prelude::*;

kind! {
    in "community-rights", one "community right", many "community rights",
    says "Rights that communities have, how to use them, and what came of each use.",
    also ["right"], section Places, written Yaml, happened submitted_on;

    /// A right of communities, or one use of it.
    pub struct CommunityRight {
        /// The right, or what it was used for.
        name: String,
        /// Which right.
        right: Right,
        /// The law that gives it.
        legal_basis: String,
        /// From when the right holds.
        in_force_from: Known<FuzzyDate>,
        /// Until when it holds, or ongoing.
        in_force_to: Known<FuzzyDate>,
        /// How to use it, step by step.
        how_to: Vec<String>,
        /// The service or asset for which it was used.
        used_for: Option<String>,
        /// Who used it: the name of the organisation's file.
        submitted_by: Option<Reference<Organisation>>,
        /// When it was used.
        submitted_on: Known<At<FuzzyDate>>,
        /// How far it has come.
        stage: Known<RightStage>,
        /// By when who must do what.
        deadlines: Vec<Deadline>,
        /// What was decided.
        decision: Option<String>,
        /// Why.
        reasons: Option<String>,
    }
}

record! {
    /// By when something must be done.
    pub struct Deadline {
        /// What must be done, and by whom.
        what: String,
        /// The last day.
        due: Known<At<FuzzyDate>>,
        /// When it was done.
        done: Known<At<FuzzyDate>>,
        /// The rule in words, where it is no date: within eight weeks.
        rule: Option<String>,
    }
}

choice! {
    /// A right of communities.
    pub enum Right {
        /// To ask to run a service.
        Challenge = "right to challenge",
        /// To be given time to bid for land or a building.
        Bid = "right to bid",
        /// To buy land or a building first.
        Buy = "right to buy",
        /// To ask that unused public land be sold.
        Reclaim = "right to reclaim land",
    }
}

choice! {
    /// How far the use of a right has come.
    pub enum RightStage {
        /// Nobody has used it yet.
        NotUsed = "not used",
        /// It was received.
        Submitted = "submitted",
        /// It was accepted.
        Accepted = "accepted",
        /// It was refused.
        Rejected = "rejected",
        /// The service is put out to tender.
        Procurement = "procurement",
        /// It is over.
        Closed = "closed",
    }
}
