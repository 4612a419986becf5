//! All records together: references resolved, addresses claimed, links followed backwards.

mod addresses;
mod checks;
mod collection;
mod links;
mod records;
mod status;

pub use addresses::Addresses;
pub use collection::{Collection, Entry, address_of};
pub use links::Links;
pub use records::Edition;
pub use status::Status;

use std::collections::BTreeSet;

use records::Records;

use crate::finding::{Finding, Place, nearest};
use crate::record::{
    Area, Kind, Mention, Organisation, Page, Partnership, PaymentList, Reader, SharedService, Site,
    Story,
};
use crate::source::{ContentFile, Folder};
use crate::value::Slug;

/// All records of a site.
#[derive(Debug)]
pub struct Register {
    /// What `site.yaml` says.
    pub site: Site,
    /// Which edition of the content this is.
    pub edition: Edition,
    /// Organisations.
    pub organisations: Collection<Organisation>,
    /// Partnerships.
    pub partnerships: Collection<Partnership>,
    /// Shared services.
    pub shared_services: Collection<SharedService>,
    /// Areas.
    pub areas: Collection<Area>,
    /// Lists of payments.
    pub payment_lists: Collection<PaymentList>,
    /// Stories.
    pub stories: Collection<Story>,
    /// Pages.
    pub pages: Collection<Page>,
    /// Who is linked to whom, seen from the other end.
    pub links: Links,
    /// Every address of a record and every older one that leads to it.
    pub addresses: Addresses,
    written: BTreeSet<String>,
    csv_kept_out: BTreeSet<String>,
    mentions: Vec<Mention>,
}

/// The folders of the content.
const FOLDERS: [&str; 7] = [
    Organisation::FOLDER,
    Partnership::FOLDER,
    SharedService::FOLDER,
    Area::FOLDER,
    PaymentList::FOLDER,
    Story::FOLDER,
    Page::FOLDER,
];

impl Register {
    /// Reads all records out of the files of the content folder.
    ///
    /// Every mistake is a finding beside the records that could be read. Where `site.yaml` cannot be
    /// read, something stands in for it, so that everything else is checked all the same.
    pub fn read(folder: &Folder, edition: Edition, findings: &mut Vec<Finding>) -> Self {
        let files = &folder.files;
        check_folders(files, findings);
        let read = Records::read(files, edition, findings);
        let site = read_site(folder, findings);
        let mut register = Self {
            site: site.unwrap_or_else(Site::stand_in),
            edition,
            links: Links::of(&read),
            organisations: read.organisations,
            partnerships: read.partnerships,
            shared_services: read.shared_services,
            areas: read.areas,
            payment_lists: read.payment_lists,
            stories: read.stories,
            pages: read.pages,
            addresses: Addresses::default(),
            csv_kept_out: read.csv_kept_out,
            mentions: read.mentions,
            written: files.iter().map(|f| &f.path).chain(&folder.unread).cloned().collect(),
        };
        register.addresses = Addresses::claim(&register, findings);
        register.check_mentions(findings);
        checks::check(&register, findings);
        register
    }

    /// Every place where a record is named as a reference.
    pub fn mentions(&self) -> &[Mention] {
        &self.mentions
    }

    /// Whether the content folder has a file at this path, even one that is broken and has a
    /// finding of its own.
    pub fn is_written(&self, path: &str) -> bool {
        self.written.contains(path)
    }

    /// Whether a CSV file belongs to a list that is not published yet.
    pub fn csv_kept_out(&self, path: &str) -> bool {
        self.csv_kept_out.contains(path)
    }

    /// Every reference must lead to a record. A record whose file is there but broken has a
    /// finding of its own, so references to it are passed over.
    fn check_mentions(&self, findings: &mut Vec<Finding>) {
        for mention in &self.mentions {
            let file =
                |ending| self.is_written(&format!("{}/{}.{ending}", mention.folder, mention.slug));
            if self.has(mention) || file("yaml") || file("yml") {
                continue;
            }
            let known = self.slugs_of(mention.folder);
            let help = match nearest(mention.slug.as_str(), known.iter().map(|s| s.as_str())) {
                Some(near) => format!("did you mean {near}?"),
                None => format!(
                    "write the name of a file in {0}/, without its ending, or add {0}/{1}.yaml",
                    mention.folder, mention.slug
                ),
            };
            let message = format!("there is no record {} in {}/", mention.slug, mention.folder);
            findings.push(Finding::error("unknown-reference", &mention.place, message).help(help));
        }
    }

    fn has(&self, mention: &Mention) -> bool {
        let slug = &mention.slug;
        match mention.folder {
            Organisation::FOLDER => self.organisations.get(slug).is_some(),
            Partnership::FOLDER => self.partnerships.get(slug).is_some(),
            SharedService::FOLDER => self.shared_services.get(slug).is_some(),
            Area::FOLDER => self.areas.get(slug).is_some(),
            _ => false,
        }
    }

    fn slugs_of(&self, folder: &str) -> Vec<&Slug> {
        match folder {
            Organisation::FOLDER => self.organisations.slugs().collect(),
            Partnership::FOLDER => self.partnerships.slugs().collect(),
            SharedService::FOLDER => self.shared_services.slugs().collect(),
            Area::FOLDER => self.areas.slugs().collect(),
            _ => Vec::new(),
        }
    }
}

/// Reads `site.yaml` alone; `None` where it is missing or broken.
pub fn read_site(folder: &Folder, findings: &mut Vec<Finding>) -> Option<Site> {
    let Some(file) = folder.files.iter().find(|f| is_site(f)) else {
        if folder.holds("site.yaml") {
            return None;
        }
        findings.push(
            Finding::general("no-site", "there is no site.yaml in the content folder").help(
                "write site.yaml with title, summary, publisher, base_url, licence and contact",
            ),
        );
        return None;
    };
    let mut reader = Reader::default();
    let site = collection::read_yaml(file, &mut reader);
    findings.extend(reader.findings);
    site
}

/// Whether this is the file that describes the site itself.
fn is_site(file: &ContentFile) -> bool {
    file.folder().is_empty() && file.stem() == "site" && file.ending() == "yaml"
}

/// Every file must belong somewhere, so that nothing is left out unnoticed.
fn check_folders(files: &[ContentFile], findings: &mut Vec<Finding>) {
    for file in files {
        let folder = file.folder();
        let markdown = matches!(folder, Story::FOLDER | Page::FOLDER);
        let fits = match file.ending() {
            "md" => markdown || file.stem() == "README",
            "csv" => folder == PaymentList::FOLDER,
            _ => FOLDERS.contains(&folder) && !markdown || is_site(file),
        };
        if fits {
            continue;
        }
        let place = Place::whole(&file.source);
        findings.push(if FOLDERS.contains(&folder) {
            let wanted = if markdown { "md" } else { "yaml" };
            Finding::error("wrong-ending", &place, format!("files in {folder}/ end in .{wanted}"))
                .help(format!("give the file the ending .{wanted}, or move it to another folder"))
        } else {
            let help = match nearest(folder, FOLDERS) {
                Some(near) => format!("did you mean the folder {near}/?"),
                None => format!("the folders are {}", FOLDERS.join(", ")),
            };
            Finding::error(
                "unknown-folder",
                &place,
                "this file is in no folder that Daylight reads",
            )
            .help(help)
        });
    }
}
