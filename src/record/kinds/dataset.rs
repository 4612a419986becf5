//! Datasets: any table that law or custom asks for, as a CSV file with a description.

use crate::record::prelude::*;

kind! {
    in "datasets", one "dataset", many "datasets",
    says "Tables that law or custom asks for, with what their columns mean.",
    also ["data set", "table"], section Evidence, written Yaml;

    /// A table that is published as it is, with what its columns mean.
    pub struct Dataset {
        /// The name of the dataset.
        name: String,
        /// The organisation that publishes it.
        publisher: Option<Reference<Organisation>>,
        /// The dataset of the Local Government Transparency Code 2015 that it is.
        code: Option<CodeDataset>,
        /// The CSV file with the table, beside this file; none where the data are elsewhere.
        csv: Option<At<String>>,
        /// Where the data are, where they are not here.
        url: Option<WebAddress>,
        /// Its columns.
        fields: Vec<DatasetField>,
        /// How often it is due.
        frequency: Frequency,
        /// The time that it covers, such as 2025/26.
        covers: Known<At<FuzzyDate>>,
        /// When it was published.
        published_on: Known<At<FuzzyDate>>,
        /// When it is due next, where that does not follow from how often.
        next_due: Option<At<FuzzyDate>>,
        /// Under which licence it may be used.
        licence: Option<String>,
        /// The words with which the source asks to be named.
        attribution: Option<String>,
        /// What the page shows as a chart.
        chart: Option<DatasetChart>,
    }
}

record! {
    /// A column of a dataset.
    pub struct DatasetField {
        /// The heading of the column in the CSV file.
        name: At<String>,
        /// What residents read as its heading.
        label: Option<String>,
        /// What it means.
        meaning: String,
        /// What stands in it.
        kind: FieldKind,
        /// The unit, such as per cent, £ or people.
        unit: Option<String>,
        /// Whether every row must have it: yes or no.
        required: Option<bool>,
    }
}

record! {
    /// A chart of a dataset.
    pub struct DatasetChart {
        /// What the chart shows, in at most ten words.
        title: String,
        /// The column whose values are the labels.
        label: At<String>,
        /// The column whose values are drawn.
        value: At<String>,
        /// The form of the chart.
        form: DatasetForm,
    }
}

choice! {
    /// What stands in a column.
    pub enum FieldKind {
        /// Text.
        Text = "text",
        /// A number.
        Number = "number",
        /// An amount of money.
        Money = "money",
        /// A date.
        Date = "date",
        /// Yes or no.
        Truth = "yes or no",
    }
}

choice! {
    /// The form of a dataset's chart.
    pub enum DatasetForm {
        /// Dots on a common scale, one for each row.
        Dots = "dots",
        /// A line over time.
        Line = "line",
        /// Parts of a whole.
        Shares = "shares",
    }
}

choice! {
    /// A dataset of the Local Government Transparency Code 2015 (England).
    pub enum CodeDataset {
        /// Expenditure over £500.
        Spending = "expenditure over £500",
        /// Transactions on the Government Procurement Card.
        Card = "procurement card",
        /// Invitations to tender over £5,000.
        Tenders = "invitations to tender",
        /// Contracts, commissioned activity, purchase orders and frameworks over £5,000.
        Contracts = "contracts",
        /// Grants to voluntary, community and social enterprise organisations.
        Grants = "grants",
        /// The organisation chart.
        Organisation = "organisation chart",
        /// Senior salaries.
        Salaries = "senior salaries",
        /// The pay multiple.
        PayMultiple = "pay multiple",
        /// Trade union facility time.
        FacilityTime = "trade union facility time",
        /// Land and building assets.
        Land = "land and building assets",
        /// The value of social housing.
        Housing = "social housing assets",
        /// The parking account.
        ParkingAccount = "parking account",
        /// Controlled parking spaces.
        ParkingSpaces = "parking spaces",
        /// Work against fraud.
        Fraud = "fraud",
        /// The constitution.
        Constitution = "constitution",
        /// Waste collection contracts that existed in 2015.
        Waste = "waste contracts",
    }
}
