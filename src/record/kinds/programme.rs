//! Programmes and pilots: something tried in one place first, in stages.

use crate::record::prelude::*;

kind! {
    in "programmes", one "programme", many "programmes",
    says "New ways of working, the stage they have reached, and where.",
    also ["program", "pilot"], section Promises, written Yaml;

    /// A new way of working that is tried, reviewed and carried further.
    pub struct Programme {
        /// The name.
        name: String,
        /// What is done differently.
        approach: Option<Markdown>,
        /// What it is meant to bring.
        aims: Vec<String>,
        /// The questions by which it looks at services.
        tests: Vec<String>,
        /// Who leads it: the names of the organisations' files.
        led_by: Vec<Reference<Organisation>>,
        /// How far it has come.
        stage: Known<Stage>,
        /// The stages in each place, in order of time.
        stages: Vec<StageStep>,
    }
}

record! {
    /// A stage in one place.
    pub struct StageStep {
        /// The stage.
        stage: Stage,
        /// The place: the name of its file.
        area: Scope,
        /// From when.
        from: Known<At<FuzzyDate>>,
        /// Until when, or ongoing.
        to: Known<At<FuzzyDate>>,
        /// What is known of it.
        note: Option<String>,
    }
}

choice! {
    /// How far something has come.
    pub enum Stage {
        /// It is thought of.
        Idea = "idea",
        /// It is tried.
        Pilot = "pilot",
        /// What was tried is looked at.
        Review = "review",
        /// It is carried to more places or people.
        Extended = "extended",
        /// It is how things are done.
        Mainstream = "mainstream",
        /// It was given up.
        Stopped = "stopped",
    }
}
