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

    /// The message with the heading of its page, which is also its words in the menu.
    pub fn title(self) -> &'static str {
        match self {
            Self::Decide => "section-decide",
            Self::Services => "section-services",
            Self::Promises => "section-promises",
            Self::Money => "section-money",
            Self::Places => "section-places",
            Self::Evidence => "section-evidence",
            Self::News => "section-news",
        }
    }

    /// The message that says in a sentence what it answers.
    pub fn summary(self) -> &'static str {
        match self {
            Self::Decide => "section-decide-summary",
            Self::Services => "section-services-summary",
            Self::Promises => "section-promises-summary",
            Self::Money => "section-money-summary",
            Self::Places => "section-places-summary",
            Self::Evidence => "section-evidence-summary",
            Self::News => "section-news-summary",
        }
    }
}
