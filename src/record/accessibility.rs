//! The accessibility statement, in the parts of the model statement of the United Kingdom.

use super::common::WebAddress;
use super::macros::{choice, record};
use super::reader::At;
use crate::value::FuzzyDate;

record! {
    /// The accessibility statement that public bodies in the United Kingdom must publish, by the
    /// Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations
    /// 2018. The wording that the law asks for is on the page already.
    pub struct AccessibilityStatement {
        /// How far the website meets the Web Content Accessibility Guidelines 2.2, level AA.
        status: At<Compliance>,
        /// What everyone should be able to do on the website, such as make the text larger. Leave
        /// out what nobody has tried.
        works: Vec<String>,
        /// What may be hard for some people, in plain words, such as Wide tables must be moved
        /// sideways.
        hard: Vec<String>,
        /// What is not accessible, each with the reason.
        not_accessible: Vec<NotAccessible>,
        /// How to report a problem or ask for another form, such as large print, easy read,
        /// audio or braille: whom to write to or call.
        contact: String,
        /// The web page or form where problems are reported.
        contact_url: WebAddress,
        /// When people get an answer, such as 10 working days.
        answer_within: String,
        /// Who enforces the regulations. Left out, it is the body for England, Scotland and Wales.
        enforced_by: Option<Enforcer>,
        /// What is done to improve accessibility, and by when.
        improving: Vec<String>,
        /// When the statement was prepared.
        prepared: At<FuzzyDate>,
        /// When it was last reviewed; the law asks for a review at least once a year.
        reviewed: At<FuzzyDate>,
        /// The last test of the website. Left out, the page says that nobody has tested it.
        test: Option<AccessibilityTest>,
    }
}

record! {
    /// Content that is not accessible.
    pub struct NotAccessible {
        /// What it is, whom it hinders, and where the same can be had otherwise.
        what: String,
        /// Why it is not accessible.
        reason: Reason,
        /// The success criterion that it fails, such as 1.1.1 Non-text content.
        criterion: Option<String>,
        /// When it is to be mended.
        mended_by: Option<FuzzyDate>,
    }
}

record! {
    /// A test of the website.
    pub struct AccessibilityTest {
        /// When it took place.
        date: FuzzyDate,
        /// Who did it.
        by: String,
        /// How: which pages, with which programs, and by which people.
        how: String,
    }
}

choice! {
    /// How far the website meets the guidelines.
    pub enum Compliance {
        /// All of it meets them.
        Full = "full",
        /// Most of it meets them; what does not is listed.
        Partial = "partial",
        /// Most of it does not meet them, or nobody knows.
        Not = "not",
    }
}

choice! {
    /// Why content is not accessible.
    pub enum Reason {
        /// It fails the regulations and is to be mended.
        NonCompliance = "non-compliance",
        /// To mend it now would be a disproportionate burden, which somebody has assessed.
        DisproportionateBurden = "disproportionate burden",
        /// The regulations do not apply to it.
        OutsideTheScope = "outside the scope",
    }
}

choice! {
    /// Who enforces the regulations.
    pub enum Enforcer {
        /// The Equality and Human Rights Commission: England, Scotland and Wales.
        Ehrc = "EHRC",
        /// The Equality Commission for Northern Ireland.
        Ecni = "ECNI",
    }
}

impl AccessibilityStatement {
    /// Whether something is listed for this reason.
    pub fn lists(&self, reason: Reason) -> bool {
        self.not_accessible.iter().any(|item| item.reason == reason)
    }
}
