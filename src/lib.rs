//! Daylight
pub mod finding;
pub mod value;
pub mod source;
pub mod record;
