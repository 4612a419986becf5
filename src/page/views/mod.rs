//! What records say when they are worked out or seen together: overdue promises, savings side by
//! side, who would step in. One file for each subject.
//!
//! A kind without a view of its own has its fields, its list and its links all the same.

pub(super) mod as_at;
pub(super) mod benefits;
mod bids;
pub(super) mod changes;
pub(super) mod code;
mod community;
pub(super) mod datasets;
mod decisions;
mod due;
mod editions;
pub(super) mod health;
pub(super) mod history;
mod maps;
mod measures;
pub(super) mod money;
pub(super) mod options;
mod overlaps;
mod picture;
mod places;
mod postcodes;
mod programmes;
mod promises;
pub(super) mod reviews;
pub(super) mod savings;
pub(super) mod services;
mod sharing;
mod tables;

use super::Content;
use super::section::Section;
use crate::finding::Finding;
use crate::record::{
    Area, AssetTransfer, Budget, CommissioningFramework, CommunityRight, Contract, Dataset,
    Decision, Event, HorizonItem, Indicator, Kind as _, KindInfo, Measure, Overlap, PolicyEvent,
    PostcodeFile, Principle, Programme, Promise, Prototype, Risk, Service, SharedData, Term, Theme,
};
use crate::register::{Entry, Record};

/// What a view adds to the page of a record or of a kind.
#[derive(Debug, Default)]
pub(super) struct Parts {
    /// What stands first.
    pub(super) opening: Vec<Section>,
    /// What stands after the fields, or after the list.
    pub(super) more: Vec<Section>,
    /// What the page need not show again.
    pub(super) shown: Elsewhere,
}

impl Parts {
    /// What says all that the list of a kind would say, and more.
    fn instead_of_list(opening: Vec<Section>) -> Self {
        let shown = Elsewhere { list: true, ..Elsewhere::default() };
        Self { opening, shown, ..Self::default() }
    }
}

/// What a view shows in its own way.
#[derive(Debug, Default)]
pub(super) struct Elsewhere {
    /// Fields of the record.
    pub(super) fields: Vec<&'static str>,
    /// Links from other records: folder and field.
    pub(super) links: Vec<(&'static str, &'static str)>,
    /// The list of all records, on the page of a kind.
    pub(super) list: bool,
}

/// What is added to the page of a record.
pub(super) fn record(
    content: Content<'_>,
    record: &dyn Record,
    findings: &mut Vec<Finding>,
) -> Parts {
    /// Calls the view of the kind to which the record belongs.
    macro_rules! first_of {
        ($($kind:ty => $view:expr),* $(,)?) => {
            $( if let Some(entry) = record.as_any().downcast_ref::<Entry<$kind>>() {
                return $view(content, entry);
            } )*
        };
    }
    first_of! {
        Promise => promises::record,
        Decision => decisions::record,
        Event => decisions::of_event,
        Programme => programmes::record,
        Service => services::record,
        Measure => measures::record,
        Indicator => measures::indicator,
        Area => places::record,
        PostcodeFile => postcodes::record,
        CommunityRight => community::right,
        Budget => money::budget,
        Contract => money::contract,
        CommissioningFramework => bids::framework,
        Term => sharing::term,
    }
    match record.as_any().downcast_ref::<Entry<Dataset>>() {
        Some(entry) => datasets::record(content, entry, findings),
        None => Parts::default(),
    }
}

/// What is added to the list of a kind.
pub(super) fn index(content: Content<'_>, kind: &KindInfo) -> Parts {
    match kind.folder {
        Promise::FOLDER => promises::index(content),
        Decision::FOLDER => decisions::index(content),
        Programme::FOLDER => programmes::index(content),
        Theme::FOLDER => programmes::themes(content),
        Prototype::FOLDER => programmes::prototypes(content),
        Service::FOLDER => services::index(content),
        Risk::FOLDER => services::risk_grid(content),
        Measure::FOLDER => measures::index(content),
        Overlap::FOLDER => overlaps::index(content),
        AssetTransfer::FOLDER => community::assets(content),
        CommunityRight::FOLDER => community::rights(content),
        PolicyEvent::FOLDER => history::policy(content),
        HorizonItem::FOLDER => history::horizon(content),
        Principle::FOLDER => history::principles(content),
        Budget::FOLDER => money::budgets(content),
        CommissioningFramework::FOLDER => bids::opportunities(content),
        Dataset::FOLDER => datasets::index(content),
        SharedData::FOLDER => sharing::register(content),
        _ => Parts::default(),
    }
}
