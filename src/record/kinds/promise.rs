//! Promises: what was said in public that it would be done, and what came of it.

use crate::record::prelude::*;

kind! {
    in "promises", one "promise", many "promises",
    says "What was promised in public, by whom, and whether it was kept.",
    also ["commitment", "commitments", "pledge"], section Promises, written Yaml, happened made_on;

    /// Something that was promised in public.
    pub struct Promise {
        /// The promise in a few words.
        name: String,
        /// The promise in its own words, with nothing changed.
        text: String,
        /// The same in plain words, where its own words are hard to read.
        plain: Option<String>,
        /// Its number in the document.
        number: Option<usize>,
        /// Who promised it: the names of the organisations' files.
        made_by: Vec<Reference<Organisation>>,
        /// The partnership in which it was made.
        partnership: Option<Reference<Partnership>>,
        /// When it was made.
        made_on: Known<At<FuzzyDate>>,
        /// By when it is to be kept.
        due: Known<At<FuzzyDate>>,
        /// Who must see to it.
        owner: Known<Reference<Organisation>>,
        /// What has become of it.
        state: Known<PromiseState>,
        /// What shows that it was kept or not.
        evidence: Vec<Evidence>,
        /// What has happened since, the oldest first.
        updates: Vec<Update>,
    }
}

record! {
    /// What shows something.
    pub struct Evidence {
        /// What it shows, in a sentence.
        text: String,
        /// The record that shows it, as folder/name.
        record: Option<Related>,
        /// The document that shows it.
        source: Option<Source>,
    }
}

record! {
    /// News of something that takes time.
    pub struct Update {
        /// When.
        date: FuzzyDate,
        /// What happened.
        text: String,
        /// Who says so.
        source: Option<Source>,
    }
}

choice! {
    /// What has become of a promise.
    pub enum PromiseState {
        /// Nothing has been done yet.
        NotStarted = "not started",
        /// Work is going on.
        InProgress = "in progress",
        /// It was done.
        Kept = "kept",
        /// A part of it was done.
        PartlyKept = "partly kept",
        /// Something else was promised in its place.
        Changed = "changed",
        /// It was given up.
        Dropped = "dropped",
    }
}
