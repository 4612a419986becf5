//! Shared services: one service run for several bodies, and what that saves.

use crate::record::prelude::*;

kind! {
    in "shared-services", one "shared service", many "shared services",
    says "Services that several organisations share, who takes part, and what that is said to save.",
    also [], section Services, written Yaml;

    /// A service that several organisations share.
    pub struct SharedService {
        /// The name.
        name: String,
        /// What is shared.
        categories: Known<Vec<Category>>,
        /// What sharing is meant to bring.
        benefits: Known<Vec<Benefit>>,
        /// What it does, for residents.
        about: Option<Markdown>,
        /// The services it runs: the names of their files.
        services: Vec<Reference<Service>>,
        /// From when to when it existed.
        life: Option<Life>,
        /// The organisation that hosts it.
        host: Known<Reference<Organisation>>,
        /// The organisations that take part, and how.
        partners: Vec<Partner>,
        /// Whether other organisations may join: yes, no or by discussion.
        open_to_new_partners: Known<Openness>,
        /// How to join.
        how_to_join: Option<String>,
        /// What it saves, each figure with who said so and when.
        savings: Vec<Saving>,
        /// What else it brings.
        non_financial: Vec<NonFinancial>,
        /// Its own page on the web.
        website: Option<WebAddress>,
    }
}

record! {
    /// An organisation that takes part in a shared service.
    pub struct Partner {
        /// The organisation: the name of its file.
        organisation: Reference<Organisation>,
        /// How it takes part.
        participation: Participation,
        /// More about how it takes part.
        note: Option<String>,
        /// From when.
        from: Known<At<FuzzyDate>>,
        /// Until when, or ongoing.
        to: Known<At<FuzzyDate>>,
    }
}

record! {
    /// One figure for what a shared service saves.
    pub struct Saving {
        /// The amount.
        amount: At<Money>,
        /// The share of each partner, where the source gives it; the shares make up the amount.
        parts: Vec<SavingPart>,
        /// How the source puts the amount: exactly, about, at least or up to.
        precision: Option<Precision>,
        /// The time in which it is saved, such as 2020 or 2016 to 2026.
        period: Known<FuzzyDate>,
        /// The time in the source's own words, where it is no date: over 10 years, by 2024.
        period_words: Option<String>,
        /// Whether the amount is saved every year or in total.
        basis: Known<SavingBasis>,
        /// Whether it is hoped for, expected, achieved or audited.
        status: Known<SavingStatus>,
        /// What it is compared with.
        baseline: Known<Baseline>,
        /// When the figure was stated.
        stated_on: Known<FuzzyDate>,
        /// Who says so.
        source: Source,
    }
}

record! {
    /// What one partner saves.
    pub struct SavingPart {
        /// The partner: the name of its file.
        organisation: Reference<Organisation>,
        /// Its share of the amount.
        amount: Money,
    }
}

record! {
    /// What a saving is compared with.
    pub struct Baseline {
        /// What was spent before.
        amount: Known<Money>,
        /// When that was.
        year: Known<FuzzyDate>,
        /// How the comparison was made.
        method: Option<String>,
    }
}

record! {
    /// A benefit that is not money.
    pub struct NonFinancial {
        /// What it brings, in plain words.
        statement: String,
        /// What shows it.
        evidence: Option<String>,
    }
}

choice! {
    /// What is shared.
    pub enum Category {
        /// Buildings and desks.
        Accommodation = "shared space and accommodation",
        /// Services that residents meet.
        FrontLine = "front line services",
        /// People who work for several bodies.
        Staffing = "shared staffing",
        /// Information technology and other systems.
        Infrastructure = "shared infrastructure",
        /// Finance, personnel, payroll and the like.
        BackOffice = "back office services",
    }
}

choice! {
    /// What sharing brings.
    pub enum Benefit {
        /// Money is saved.
        Financial = "financial savings",
        /// Better service, resilience and the like.
        NonFinancial = "non-financial benefits",
    }
}

choice! {
    /// How an organisation takes part in a shared service.
    pub enum Participation {
        /// It runs the service for the others.
        Host = "host",
        /// It shares in running it.
        Partner = "partner",
        /// It buys from it.
        Customer = "customer",
        /// It owns the company that runs it.
        Owner = "owner",
        /// It thinks of joining.
        Considering = "considering",
        /// It decided not to join.
        Declined = "declined",
        /// It has left.
        Withdrawn = "withdrawn",
    }
}

choice! {
    /// Whether others may join.
    pub enum Openness {
        /// Others may join.
        Yes = "yes",
        /// Others may not join.
        No = "no",
        /// Others may ask.
        ByDiscussion = "by discussion",
    }
}

choice! {
    /// How exactly a source puts a figure.
    pub enum Precision {
        /// As it stands.
        Exactly = "exactly",
        /// Roughly.
        About = "about",
        /// More than that.
        MoreThan = "more than",
        /// Or more.
        AtLeast = "at least",
        /// Or less.
        UpTo = "up to",
    }
}

choice! {
    /// Whether an amount recurs.
    pub enum SavingBasis {
        /// Every year.
        Annual = "a year",
        /// Over the whole period.
        Total = "in total",
    }
}

choice! {
    /// How real a saving is.
    pub enum SavingStatus {
        /// Hoped for.
        Target = "target",
        /// Expected.
        Forecast = "forecast",
        /// Said to have happened.
        Achieved = "achieved",
        /// Checked by an auditor.
        Audited = "audited",
    }
}
