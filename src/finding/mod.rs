//! Findings: what is wrong (or doubtful) in the content, and where.
//!
//! Nothing in Daylight fails at the first mistake. Every stage adds to a list of [`Finding`]s;
//! errors stop the publication, warnings are said and let it go on.

mod catalogue;
mod formats;
mod place;
mod terminal;

pub use catalogue::{CATALOGUE, Explanation, explain};
pub use formats::{github, json};
pub use place::{Place, SourceFile};
pub use terminal::{render, render_in, summary};

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is published until it is mended.
    Error,
    /// Published, but somebody should look.
    Warning,
    /// Worth knowing.
    Note,
}

impl Severity {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// One mistake or doubt, told to a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// A short, stable name for this sort of finding, such as `unknown-field`.
    pub id: &'static str,
    /// Whether it stops the publication.
    pub severity: Severity,
    /// One plain sentence: what is wrong.
    pub message: String,
    /// Where; `None` only where no file can be named.
    pub place: Option<Place>,
    /// What would be right, with an example.
    pub help: Option<String>,
    /// Other places that matter, each with a few words on why.
    pub also: Vec<(String, Place)>,
}

impl Finding {
    /// An error at `place`. The message is one sentence without a full stop, in the reader's words.
    pub fn error(id: &'static str, place: &Place, message: impl Into<String>) -> Self {
        Self::new(id, Severity::Error, Some(place.clone()), message)
    }

    /// A warning at `place`.
    pub fn warning(id: &'static str, place: &Place, message: impl Into<String>) -> Self {
        Self::new(id, Severity::Warning, Some(place.clone()), message)
    }

    /// A note at `place`.
    pub fn note(id: &'static str, place: &Place, message: impl Into<String>) -> Self {
        Self::new(id, Severity::Note, Some(place.clone()), message)
    }

    /// An error that belongs to no file, such as a folder that does not exist.
    pub fn general(id: &'static str, message: impl Into<String>) -> Self {
        Self::new(id, Severity::Error, None, message)
    }

    fn new(
        id: &'static str,
        severity: Severity,
        place: Option<Place>,
        message: impl Into<String>,
    ) -> Self {
        debug_assert!(explain(id).is_some(), "{id} is not in the catalogue");
        Self { id, severity, message: message.into(), place, help: None, also: Vec::new() }
    }

    /// Adds what would be right.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds a second place, for example where a name was first used.
    #[must_use]
    pub fn also(mut self, label: impl Into<String>, place: &Place) -> Self {
        self.also.push((label.into(), place.clone()));
        self
    }

    /// The order in which findings are shown: by file, then by position.
    fn order(&self) -> (&str, usize, Severity, &str) {
        let (path, start) = self.place.as_ref().map_or(("", 0), |p| (p.file().path(), p.start()));
        (path, start, self.severity, &self.message)
    }
}

/// Sorts findings by file and position, so that the order never depends on threads.
pub fn sort(findings: &mut [Finding]) {
    findings.sort_by(|a, b| a.order().cmp(&b.order()));
}

/// Whether any of the findings stops the publication.
pub fn has_errors(findings: &[Finding]) -> bool {
    findings.iter().any(|f| f.severity == Severity::Error)
}

/// The candidate that a misspelt word most probably meant, if one is near enough.
///
/// Near is what a slip of the finger makes of a word, or a word cut short: a suggestion from
/// further off confuses more than it helps.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = plain(word);
    candidates
        .into_iter()
        .filter_map(|candidate| Some((distance(&wanted, &plain(candidate))?, candidate)))
        .min()
        .map(|(_, candidate)| candidate)
}

/// A word without what people write in different ways.
fn plain(word: &str) -> String {
    word.trim().to_lowercase().replace(['_', ' '], "-")
}

/// How many slips lie between two words; `None` where they are too many for one to be meant.
fn distance(word: &str, candidate: &str) -> Option<usize> {
    /// A shorter word says too little about the longer one that it begins.
    const TELLING: usize = 3;
    let cut = |short: &str, long: &str| short.len() >= TELLING && long.starts_with(short);
    let slips = strsim::damerau_levenshtein(word, candidate);
    let allowed = match word.chars().count().min(candidate.chars().count()) {
        0..=1 => 0,
        2..=4 => 1,
        5..=8 => 2,
        _ => 3,
    };
    (slips <= allowed || cut(word, candidate) || cut(candidate, word)).then_some(slips)
}
