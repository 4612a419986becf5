//! The parts of the site, each for a question that residents ask.

/// A part of the site: an item of its menu, with a page that leads to all that belongs to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// Who decides, and how it came about.
    Decide,
    /// What is done, by whom, and how well.
    Services,
    /// What was promised and tried, and what came of it.
    Promises,
    /// Who pays, and who is paid.
    Money,
    /// What is decided and done in one place.
    Places,
    /// The data and documents behind it all.
    Evidence,
    /// News and stories.
    News,
}

impl Section {
    /// All sections, in the order of the menu.
    pub const ALL: [Self; 7] = [
        Self::Decide,
        Self::Services,
        Self::Promises,
        Self::Money,
        Self::Places,
        Self::Evidence,
        Self::News,
    ];

    /// The first part of the address of its page.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Decide => "who-decides",
            Self::Services => "what-is-done",
            Self::Promises => "what-was-promised",
            Self::Money => "money",
            Self::Places => "places",
            Self::Evidence => "evidence",
            Self::News => "news",
        }
    }

    /// The heading of its page, and its words in the menu.
    pub fn title(self) -> &'static str {
        match self {
            Self::Decide => "Who decides",
            Self::Services => "What is done",
            Self::Promises => "What was promised",
            Self::Money => "Money",
            Self::Places => "Places",
            Self::Evidence => "Evidence",
            Self::News => "News",
        }
    }

    /// What it answers, in a sentence.
    pub fn summary(self) -> &'static str {
        match self {
            Self::Decide => {
                "Who works together, who sits where, what was decided, and how it came about."
            }
            Self::Services => {
                "What is done for residents, by whom, how well, and what happens if it fails."
            }
            Self::Promises => {
                "What was promised, decided to try and reviewed, and whether it was kept."
            }
            Self::Money => {
                "Who pays, who is paid, for what, and what was meant to be spent or saved."
            }
            Self::Places => "What is decided, tried, spent and handed over in one place.",
            Self::Evidence => "The data and documents behind the pages, and how fresh they are.",
            Self::News => "News, stories, videos, and what has changed on this site.",
        }
    }
}
