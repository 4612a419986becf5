//! The data of charts, each of them a form that describes, tabulates and draws itself.

use super::bars::Bars;
use super::bullets::Bullets;
use super::canvas::{Drawing, Width};
use super::columns::Columns;
use super::dots::Dots;
use super::dumbbells::Dumbbells;
use super::events::Events;
use super::heatmap::Heatmap;
use super::lifelines::Lifelines;
use super::map::Map;
use super::matrix::Matrix;
use super::multiples::Multiples;
use super::quarters::Quarters;
use super::sankey::Sankey;
use super::shares::Shares;
use super::steps::Steps;
use super::table::Table;
use super::treemap::Treemap;
use crate::words::Words;

/// The data of a chart, and with them how they are drawn.
#[derive(Debug, Clone)]
pub enum Form {
    /// Amounts side by side: who received how much.
    Bars(Bars),
    /// Results, each with its target.
    Bullets(Bullets),
    /// An amount for each month.
    Columns(Columns),
    /// What happened when, at several levels.
    Events(Events),
    /// The same measure for each of several: a place among others.
    Dots(Dots),
    /// Several positions in each row: budget and actual.
    Dumbbells(Dumbbells),
    /// How much of something there is where two kinds of things meet.
    Heatmap(Heatmap),
    /// When each of several things began and ended.
    Lifelines(Lifelines),
    /// Where money comes from and where it goes.
    Sankey(Sankey),
    /// Figures of areas where the areas lie.
    Map(Map),
    /// The parts of a whole.
    Treemap(Treemap),
    /// Who is where: a table is the best picture of it.
    Matrix(Matrix),
    /// Whether data were published quarter by quarter.
    Quarters(Quarters),
    /// The same measure for several places or services, a small panel for each.
    Multiples(Multiples),
    /// The parts of a whole, or of several.
    Shares(Shares),
    /// A figure over time, beside its target and what happened.
    Steps(Steps),
}

/// What each form knows about itself.
pub(super) trait Shape {
    /// Whether there is nothing to show.
    fn is_empty(&self) -> bool;

    /// What the picture shows, in plain sentences.
    fn description(&self, words: &Words) -> String;

    /// The table behind the picture.
    fn table(&self, name: &str, caption: &str, words: &Words) -> Table;

    /// Why a picture would mislead or could not be read, as the end of a sentence: "14 panels are
    /// more than the 12 that can be compared". The table is shown instead.
    fn excess(&self, _: &Words) -> Option<String> {
        None
    }

    /// The picture, where a picture says more than the table. `name` is unique on the page.
    fn draw(&self, width: Width, name: &str, words: &Words) -> Option<Drawing>;
}

impl Form {
    /// What it knows about itself.
    pub(super) fn shape(&self) -> &dyn Shape {
        match self {
            Self::Bars(bars) => bars,
            Self::Bullets(bullets) => bullets,
            Self::Columns(columns) => columns,
            Self::Events(events) => events,
            Self::Dots(dots) => dots,
            Self::Dumbbells(dumbbells) => dumbbells,
            Self::Heatmap(heatmap) => heatmap,
            Self::Lifelines(lifelines) => lifelines,
            Self::Map(map) => map,
            Self::Matrix(matrix) => matrix,
            Self::Sankey(sankey) => sankey,
            Self::Treemap(treemap) => treemap,
            Self::Quarters(quarters) => quarters,
            Self::Multiples(multiples) => multiples,
            Self::Shares(shares) => shares,
            Self::Steps(steps) => steps,
        }
    }
}
