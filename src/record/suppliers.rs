//! Which names of suppliers mean one.

use super::macros::record;
use super::reader::At;

record! {
    /// Names of suppliers that are one and differ in more than capitals, signs, spaces between
    /// initials and the legal form. Payments still show the name that was published.
    pub struct SupplierNames {
        /// The suppliers that were paid under more than one name.
        suppliers: Vec<Supplier>,
    }
}

record! {
    /// A supplier, and the names under which it was paid.
    pub struct Supplier {
        /// What it is called on the website.
        name: At<String>,
        /// Other names under which it was paid, as the lists have them.
        also: Vec<At<String>>,
    }
}

impl SupplierNames {
    /// The name of the file.
    pub const FILE: &'static str = "supplier-names.yaml";
}

impl Supplier {
    /// Every name under which it may be paid, its own first.
    pub fn spellings(&self) -> impl Iterator<Item = &At<String>> {
        std::iter::once(&self.name).chain(&self.also)
    }
}
