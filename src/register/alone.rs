//! Files of which there is one, at the top of the content folder: `site.yaml` and
//! `supplier-names.yaml`.

use std::sync::Arc;

use super::collection::read_yaml;
use crate::finding::{Finding, Place};
use crate::record::{FromNode, KindInfo, Reader, Site, SupplierNames, Tongue, Translation, kinds};
use crate::source::{ContentFile, Folder};

/// Reads `site.yaml` alone; `None` where it is missing or broken.
pub fn read_site(folder: &Folder, findings: &mut Vec<Finding>) -> Option<Site> {
    // Which languages there are stands in the file itself. What is wrong is said the second time.
    let any = Arc::default();
    let first = read_site_in(folder, &any, &mut Translation::default(), &mut Vec::new());
    let languages = first.map(|site| site.languages()).unwrap_or_default();
    let tongue = Arc::new(Tongue::main(&languages));
    read_site_in(folder, &tongue, &mut Translation::default(), findings)
}

/// The same in the language at hand.
pub(super) fn read_site_in(
    folder: &Folder,
    tongue: &Arc<Tongue>,
    translation: &mut Translation,
    findings: &mut Vec<Finding>,
) -> Option<Site> {
    let Some(file) = find(Site::FILE, folder, findings) else {
        if !folder.holds(Site::FILE) {
            findings.push(
                Finding::general("no-site", "there is no site.yaml in the content folder").help(
                    "write site.yaml with title, summary, publisher, base_url, licence and contact",
                ),
            );
        }
        return None;
    };
    let (site, reader) = read(file, tongue, findings);
    translation.add(reader.translation);
    site
}

/// Reads `supplier-names.yaml`; `None` where it is missing or broken. Names are no texts that
/// another language could lack.
pub(super) fn read_supplier_names(
    folder: &Folder,
    tongue: &Arc<Tongue>,
    findings: &mut Vec<Finding>,
) -> Option<SupplierNames> {
    let file = find(SupplierNames::FILE, folder, findings)?;
    read(file, tongue, findings).0
}

fn read<T: FromNode>(
    file: &ContentFile,
    tongue: &Arc<Tongue>,
    findings: &mut Vec<Finding>,
) -> (Option<T>, Reader) {
    let mut reader = Reader::new(tongue, &Arc::default());
    let read = read_yaml(file, &mut reader);
    findings.append(&mut reader.findings);
    (read, reader)
}

/// The file of this name. A second one, which ends in `.yml`, is a mistake.
fn find<'a>(
    name: &str,
    folder: &'a Folder,
    findings: &mut Vec<Finding>,
) -> Option<&'a ContentFile> {
    let mut all = folder.files.iter().filter(|file| is_called(file, name));
    let first = all.next()?;
    findings.extend(all.map(|second| {
        let message = format!("there are two files for {name}");
        Finding::error("duplicate-id", &Place::whole(&second.source), message)
            .help("keep one of them, with everything in it")
            .also("the other file", &Place::whole(&first.source))
    }));
    Some(first)
}

/// Whether this is one of these files.
pub(super) fn is_alone(file: &ContentFile) -> bool {
    kinds().iter().filter_map(KindInfo::file).any(|name| is_called(file, name))
}

fn is_called(file: &ContentFile, name: &str) -> bool {
    let stem = name.strip_suffix(".yaml").unwrap_or(name);
    file.folder().is_empty() && file.stem() == stem && file.ending() == "yaml"
}
