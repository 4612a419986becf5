//! The boundaries of areas, from files in GeoJSON (RFC 7946) that lie beside their records.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use geojson::{Feature, GeoJson, GeometryValue, Position};

use super::described::{beside, last_step};
use crate::finding::{Finding, Place, SourceFile, nearest};
use crate::record::{Area, At};
use crate::register::{Entry, Register};
use crate::source::Folder;
use crate::value::Slug;

/// The outline of an area: rings of points, each with its longitude and latitude in degrees. A ring
/// within another is a hole.
pub type Rings = Vec<Vec<(f64, f64)>>;

/// The boundaries of areas, by the name of their records.
pub type Boundaries = BTreeMap<Slug, Rings>;

/// Reads the boundaries of all areas that name a file for them.
pub(super) fn read(
    register: &Register,
    folder: &Folder,
    findings: &mut Vec<Finding>,
) -> Boundaries {
    let mut boundaries = Boundaries::new();
    let mut files: BTreeMap<String, Option<Vec<Feature>>> = BTreeMap::new();
    for entry in register.all::<Area>().iter() {
        let Some(named) = &entry.record.boundary else { continue };
        let path = entry.beside(&named.value);
        let Some(file) = folder.file(&path) else {
            if !folder.holds(&path) {
                findings.push(no_file(&path, named, folder));
            }
            continue;
        };
        let read = || features(&file.source, findings);
        let features = files.entry(path).or_insert_with(read);
        let Some(features) = features else { continue };
        match of_area(entry, features) {
            Some(rings) => drop(boundaries.insert(entry.slug.clone(), rings)),
            None => findings.push(no_outline(entry, named)),
        }
    }
    report_unnamed(register, folder, findings);
    boundaries
}

/// The features of a file; `None`, with a finding, where it is not GeoJSON.
fn features(file: &Arc<SourceFile>, findings: &mut Vec<Finding>) -> Option<Vec<Feature>> {
    match file.text().parse::<GeoJson>() {
        Ok(GeoJson::FeatureCollection(collection)) => Some(collection.features),
        Ok(GeoJson::Feature(feature)) => Some(vec![feature]),
        Ok(GeoJson::Geometry(geometry)) => {
            Some(vec![Feature { geometry: Some(geometry), ..Feature::default() }])
        }
        Err(_) => {
            findings.push(
                Finding::error("bad-boundary", &Place::whole(file), "this file is not GeoJSON")
                    .help("export the boundaries again as GeoJSON, in degrees of longitude and latitude"),
            );
            None
        }
    }
}

/// The outline of an area: the only one in the file, or the one that bears its official code.
fn of_area(entry: &Entry<Area>, features: &[Feature]) -> Option<Rings> {
    let code = entry.record.gss_code.as_deref();
    let bears_code = |feature: &&Feature| {
        let mut properties = feature.properties.iter().flat_map(|properties| properties.values());
        properties.any(|value| value.as_str().is_some_and(|word| Some(word) == code))
    };
    let feature = features.iter().find(bears_code).or(match features {
        [only] => Some(only),
        _ => None,
    })?;
    let rings = match &feature.geometry.as_ref()?.value {
        GeometryValue::Polygon { coordinates } => outline(coordinates),
        GeometryValue::MultiPolygon { coordinates } => {
            coordinates.iter().flat_map(|polygon| outline(polygon)).collect()
        }
        _ => return None,
    };
    (!rings.is_empty()).then_some(rings)
}

fn outline(polygon: &[Vec<Position>]) -> Rings {
    let point = |position: &Position| match position.as_slice() {
        [longitude, latitude, ..] => Some((*longitude, *latitude)),
        _ => None,
    };
    polygon.iter().map(|ring| ring.iter().filter_map(point).collect()).collect()
}

fn no_file(path: &str, named: &At<String>, folder: &Folder) -> Finding {
    let there = beside(path, &named.value, folder, "geojson");
    let message = format!("there is no file {} beside this one", named.value);
    let help = match nearest(last_step(&named.value), there) {
        Some(near) => format!("did you mean {near}?"),
        None => "put the boundary beside this file, or leave the line out".to_owned(),
    };
    Finding::error("no-boundary", &named.place, message).help(help)
}

fn no_outline(entry: &Entry<Area>, named: &At<String>) -> Finding {
    let message = format!("{} has no outline for {}", named.value, entry.name());
    Finding::error("no-boundary", &named.place, message).help(
        "write the area’s gss_code as the file has it; the file must hold outlines (polygons)",
    )
}

/// A boundary that no area names is shown nowhere.
fn report_unnamed(register: &Register, folder: &Folder, findings: &mut Vec<Finding>) {
    let areas = register.all::<Area>().iter();
    let named: BTreeSet<&str> =
        areas.filter_map(|entry| Some(entry.record.boundary.as_ref()?.value.as_str())).collect();
    for file in folder.files.iter().filter(|file| file.ending() == "geojson") {
        let name = file.path.rsplit('/').next().unwrap_or_default();
        if !named.contains(name) {
            findings.push(
                Finding::warning(
                    "unread-file",
                    &Place::whole(&file.source),
                    "no area names this file",
                )
                .help(format!("write boundary: {name} in the records of the areas that it shows")),
            );
        }
    }
}
