//! The content folder as text that knows its places: files, located YAML, Markdown with front
//! matter, CSV.
//!
//! This room knows nothing of records. It never fails: what cannot be read becomes a finding.

mod decode;
mod destinations;
mod edit;
mod folder;
mod kept;
mod markdown;
mod sheet;
mod stamp;
mod table;
mod theme_files;
pub mod yaml;
mod yaml_mistakes;

pub use destinations::{Destination, destinations};
pub use edit::{Edit, add_to_list, edited};
pub use folder::{ContentFile, Folder, read_folder, read_folder_again, read_shown, read_table};
pub use kept::KeptFiles;
pub use markdown::{
    ChartBlock, Labelled, LiteralLink, MARKDOWN, Markdown, Target, almost_charts, chart_blocks,
    headings, html_comments, labelled, leaves_site, literal_links, open_charts, passages,
    sentences, split_front_matter, tables, tables_without_headings, targets,
};
pub use sheet::{Sheet, SheetRow, sheet_rows};
pub use stamp::{Stamp, fingerprint};
pub use table::{CsvReader, CsvTable, column_named, read_csv};
pub use theme_files::{ThemeFiles, default_theme, theme_files};
