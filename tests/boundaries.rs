//! Maps drawn from the boundaries that a council exports.

mod common;

use std::fs;

use common::Site;

const SQUARES: &str = r#"{"type": "FeatureCollection", "features": [
{"type": "Feature", "properties": {"code": "E05000001", "name": "North"},
 "geometry": {"type": "Polygon", "coordinates": [[[-2.0, 52.0], [-1.9, 52.0], [-1.9, 52.1], [-2.0, 52.1], [-2.0, 52.0]]]}},
{"type": "Feature", "properties": {"code": "E05000002", "name": "South"},
 "geometry": {"type": "MultiPolygon", "coordinates": [[[[-2.0, 51.9], [-1.9, 51.9], [-1.9, 52.0], [-2.0, 52.0], [-2.0, 51.9]]]]}}
]}"#;

fn area(name: &str, code: &str) -> String {
    format!(
        "name: {name}\nkind: neighbourhood\ngss_code: {code}\nboundary: wards.geojson\n\
         sources:\n  - title: Boundaries\n    date: 2013\n"
    )
}

fn indicator(values: &[(String, u32)]) -> String {
    let head = "name: Trees\nunit: trees\nsources:\n  - title: Count\n    date: 2025\nseries:\n";
    let point = |(area, value): &(String, u32)| {
        format!("  - period: 2025\n    value: {value}\n    area: {area}\n")
    };
    std::iter::once(head.to_owned()).chain(values.iter().map(point)).collect()
}

#[test]
fn areas_with_boundaries_make_a_map() {
    let site = Site::small();
    site.write("areas/wards.geojson", SQUARES);
    site.write("areas/north.yaml", area("North", "E05000001"));
    site.write("areas/south.yaml", area("South", "E05000002"));
    site.write(
        "indicators/trees.yaml",
        indicator(&[("north".to_owned(), 120), ("south".to_owned(), 80)]),
    );
    site.build();
    let page = site.output("indicators/trees/index.html");
    assert!(page.contains("A map of 2 areas in their outlines"), "{page}");
    let table = site.output("indicators/trees/newest.csv");
    assert!(table.contains("North,120") && table.contains("South,80"), "{table}");
    assert!(!site.path().join("output/areas/wards.geojson").exists(), "the file itself stays");
}

#[test]
fn the_wards_of_gloucester_make_a_map() {
    let shared = std::env::var_os("DAYLIGHT_SHARED").map(std::path::PathBuf::from);
    let shared = shared.unwrap_or_else(|| common::repository().join("../shared"));
    let file = shared.join("data/geo/wards_gloucester_E07000081.geo.json");
    let Ok(wards) = fs::read_to_string(&file) else {
        println!("not run: the map of the wards of Gloucester ({} is missing)", file.display());
        return;
    };
    println!("run: the map of the wards of Gloucester");
    let read: serde_json::Value = serde_json::from_str(&wards).expect("JSON");
    let site = Site::small();
    site.write("areas/wards.geojson", &wards);
    let mut values = Vec::new();
    for (number, feature) in read["features"].as_array().expect("features").iter().enumerate() {
        let property = |name: &str| feature["properties"][name].as_str().expect("a property");
        let slug = format!("ward-{number}");
        site.write(&format!("areas/{slug}.yaml"), area(property("WD13NM"), property("WD13CD")));
        values.push((slug, u32::try_from(number).expect("few wards") + 1));
    }
    site.write("indicators/trees.yaml", indicator(&values));
    site.build();
    let page = site.output("indicators/trees/index.html");
    let title = format!("A map of {} areas in their outlines", values.len());
    assert!(values.len() > 10 && page.contains(&title), "{title}");
}
