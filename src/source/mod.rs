//! The content folder as text that knows its places: files, located YAML, Markdown with front
//! matter, CSV.
//!
//! This room knows nothing of records. It never fails: what cannot be read becomes a finding.

mod folder;
mod markdown;
mod table;
pub mod yaml;
mod yaml_mistakes;

pub use folder::{ContentFile, Folder, read_folder};
pub use markdown::{
    ChartBlock, MARKDOWN, Markdown, Target, chart_blocks, headings, leaves_site,
    split_front_matter, tables, targets,
};
pub use table::{CsvRow, CsvTable, read_csv};
