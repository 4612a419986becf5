//! Files of postcodes: which area each postcode lies in.

use crate::record::prelude::*;

kind! {
    in "postcodes", one "postcode file", many "postcode files",
    says "The files from which this site knows in which area a postcode lies.",
    also ["file of postcodes", "postcodes", "postcode"], section Places, written Yaml;

    /// A CSV file that says in which area each postcode lies. Postcodes of other areas than those
    /// on this site are passed over; of the others only the postcode and its area are published.
    pub struct PostcodeFile {
        /// The name of the file, such as Postcodes in Gloucestershire.
        name: String,
        /// The list from which the postcodes come.
        origin: At<PostcodeOrigin>,
        /// The edition of that list: when it was published, such as 2026-08.
        edition: Known<FuzzyDate>,
        /// The CSV file with the postcodes, beside this file.
        csv: At<String>,
        /// Which column of the CSV file is what.
        columns: PostcodeColumns,
        /// Under which licence the postcodes may be used.
        licence: Option<String>,
        /// The words with which the owners of the list ask to be named, one after another; they
        /// stand on the page where postcodes are looked up.
        attributions: Vec<At<String>>,
    }
}

record! {
    /// The headings of the columns of a CSV file of postcodes.
    pub struct PostcodeColumns {
        /// The heading of the column with the whole postcode.
        postcode: At<String>,
        /// The heading of the column with the area: the name of its file, its gss_code, its name
        /// or one of its other_names.
        area: At<String>,
        /// The heading of a column with a larger area, for postcodes whose area is not on this
        /// site.
        larger_area: Option<At<String>>,
    }
}

choice! {
    /// The list from which postcodes come.
    pub enum PostcodeOrigin {
        /// The ONS Postcode Directory of the Office for National Statistics (ONSPD).
        Onspd = "ONS Postcode Directory",
        /// The National Statistics Postcode Lookup (NSPL).
        Nspl = "National Statistics Postcode Lookup",
        /// Code-Point Open of Ordnance Survey.
        CodePoint = "Code-Point Open",
        /// A list that the publisher keeps or found elsewhere.
        Own = "another list",
    }
}

/// What the owners of the open lists ask to be named with: words that must be in a line, and the
/// line (Office for National Statistics, licences; Ordnance Survey, Code-Point Open). `YEAR` stands
/// for the year of the edition.
const OWNERS: [(&str, &str); 3] = [
    ("OS data", "Contains OS data © Crown copyright and database right YEAR"),
    ("Royal Mail data", "Contains Royal Mail data © Royal Mail copyright and database right YEAR"),
    (
        "National Statistics",
        "Source: Office for National Statistics licensed under the Open Government Licence v.3.0",
    ),
];

impl PostcodeFile {
    /// The lines with which the owners ask to be named and that are missing. A line in which the
    /// year was not filled in counts as missing.
    pub fn missing_attributions(&self) -> Vec<String> {
        if self.origin.value == PostcodeOrigin::Own {
            return Vec::new();
        }
        let named = |words: &str| {
            let mut lines = self.attributions.iter().map(|line| line.value.as_str());
            lines.any(|line| line.contains(words) && line.contains(|c: char| c.is_ascii_digit()))
        };
        let day = self.edition.value().and_then(|edition| edition.latest());
        let year = day.map_or_else(|| "[year]".to_owned(), |day| day.year().to_string());
        let missing = OWNERS.iter().filter(|(words, _)| !named(words));
        missing.map(|(_, line)| line.replace("YEAR", &year)).collect()
    }
}
