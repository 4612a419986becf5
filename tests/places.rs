//! The search for a place: its files hold exactly the postcodes of the site's areas, and nothing
//! else of the file from which they come.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::{AS_AT, Site, stderr};
use serde_json::Value;

/// A part of a file as the Office for National Statistics makes it: a column for each sort of area,
/// places of postcodes, and postcodes of other councils.
const CODES: &str = "\
pcds,dointr,oseast1m,parish,district
ZE8 1AA,198001,394000,Castle Parish,E07000078
ZE8 1AB,198001,394001,Upper Row,E07000078
ZE8 1AA,198001,394000,Castle Parish,E07000078
ze91aa,198001,394002,,e07000078
ZE9 IAB,198001,394003,Elsewhere,north-bank
ZE9 1AD,198001,394003,Elsewhere,north-bank
ZE9 1AD,198001,394003,Castle,E07000078
ZE9 1AE,198001,394003,Elsewhere,E07000078
ZE9 1AE,198001,394003,castle,E07000078
KW17 1AA,198001,450000,Elsewhere,E07000178
XX not judged,198001,450000,Elsewhere,E07000178
";

const RECORD: &str = "\
name: Postcodes of the council
origin: ONS Postcode Directory
edition: 2026-08
csv: codes.csv
columns:
  postcode: pcds
  area: parish
  larger_area: district
attributions:
  - Contains OS data © Crown copyright and database right 2026
  - Contains Royal Mail data © Royal Mail copyright and database right 2026
  - \"Source: Office for National Statistics licensed under the Open Government Licence v.3.0\"
";

fn area(name: &str, rest: &str) -> String {
    format!("name: {name}\nkind: district\n{rest}sources:\n  - title: Minutes\n    date: 2011\n")
}

/// The small site with a district, a parish in it, and a neighbour.
fn site() -> Site {
    let site = Site::small();
    site.write("areas/south-bank.yaml", area("South Bank", "gss_code: E07000078\n"));
    let castle = "parent: south-bank\nother_names:\n  - Castle Parish\n  - Upper Row\n";
    site.write("areas/castle.yaml", area("Castle", castle));
    site.write("areas/north-bank.yaml", area("North Bank", ""));
    site.write("postcodes/codes.yaml", RECORD);
    site.write("postcodes/codes.csv", CODES);
    site
}

fn index(site: &Site) -> Value {
    serde_json::from_str(&site.output("places/lookup/index.json")).expect("JSON")
}

/// Every postcode in the files, with the names of its places.
fn postcodes(site: &Site) -> BTreeMap<String, Vec<String>> {
    let index = index(site);
    let name = |number: &Value| {
        let number = usize::try_from(number.as_u64().expect("a number")).expect("a place");
        index["places"][number]["name"].as_str().expect("a name").to_owned()
    };
    let mut found = BTreeMap::new();
    for (outward, file) in index["files"].as_object().expect("files") {
        let file = format!("places/lookup/{}", file.as_str().expect("a name"));
        let shard: BTreeMap<String, Value> =
            serde_json::from_str(&site.output(&file)).expect("JSON");
        for (inward, places) in shard {
            let places = match &places {
                Value::Array(several) => several.iter().map(name).collect(),
                one => vec![name(one)],
            };
            found.insert(format!("{outward} {inward}"), places);
        }
    }
    found
}

#[test]
fn the_files_hold_exactly_the_postcodes_of_the_sites_areas() {
    let site = site();
    site.build();
    let expected: [(&str, &[&str]); 6] = [
        ("ZE8 1AA", &["Castle"]),
        ("ZE8 1AB", &["Castle"]),
        ("ZE9 1AA", &["South Bank"]),
        ("ZE9 1AB", &["North Bank"]),
        // In two areas, of which neither lies in the other.
        ("ZE9 1AD", &["Castle", "North Bank"]),
        // In a district and in a parish of it: in the parish.
        ("ZE9 1AE", &["Castle"]),
    ];
    let expected: BTreeMap<String, Vec<String>> = expected
        .iter()
        .map(|(code, areas)| ((*code).to_owned(), areas.iter().map(|a| (*a).to_owned()).collect()))
        .collect();
    assert_eq!(postcodes(&site), expected);
    let index = index(&site);
    assert_eq!(index["places"][0]["page"], "../../areas/castle/index.html");
    assert_eq!(index["places"][0]["other_names"][1], "Upper Row");
}

/// Two areas of one name: the table must say which by a code or by the name of the file.
#[test]
fn a_name_that_two_areas_bear_names_neither() {
    let site = site();
    site.write("areas/castle-on-the-hill.yaml", area("Castle", ""));
    site.build();
    let found = postcodes(&site);
    assert_eq!(found["ZE8 1AB"], ["Castle"], "Upper Row is the name of one area only");
    assert_eq!(found["ZE9 1AD"], ["North Bank", "South Bank"], "the district, not the parish");
    assert_eq!(found["ZE9 1AE"], ["Castle"], "castle is the name of a file");
}

#[test]
fn what_is_passed_over_and_what_is_shared_is_said() {
    let site = site();
    let output = site.run(&["check", "--as-at", AS_AT]);
    let said = stderr(&output);
    assert!(output.status.success(), "{said}");
    assert!(
        said.contains("passed over: 2 of 11 postcodes, whose areas are not on this site"),
        "{said}"
    );
    assert!(said.contains("ZE9 1AD lies in more than one area"), "{said}");
    assert!(said.contains("content/postcodes/codes.csv:8:"), "the second row of it: {said}");
    site.build();
    let page = site.output("postcodes/codes/index.html");
    assert!(page.contains("Rows that lead to an area of this site: 9 of 11."), "{page}");
}

#[test]
fn nothing_of_the_file_is_published_but_postcodes_and_areas() {
    let site = site();
    site.build();
    for (path, bytes) in site.outputs() {
        let text = String::from_utf8_lossy(&bytes);
        for private in ["KW17", "E07000178", "not judged", "dointr", "198001", "394000", "39400"] {
            assert!(!text.contains(private), "{path} holds {private}");
        }
        // Even the outward codes stand in the index only.
        let index = path.replace('\\', "/") == "places/lookup/index.json";
        assert!(index || !text.contains("ZE8"), "{path} holds ZE8");
    }
}

#[test]
fn an_area_that_is_not_published_leaves_no_trace() {
    let site = site();
    site.replace("areas/north-bank.yaml", "kind:", "draft: yes\nkind:");
    site.build();
    let found = postcodes(&site);
    assert!(!found.contains_key("ZE9 1AB"), "{found:?}");
    assert_eq!(found["ZE9 1AD"], ["Castle"]);
    for (path, bytes) in site.outputs() {
        assert!(!String::from_utf8_lossy(&bytes).contains("North Bank"), "{path}");
    }
    site.replace("postcodes/codes.yaml", "origin:", "draft: yes\norigin:");
    site.build();
    assert!(postcodes(&site).is_empty());
}

#[test]
fn a_file_changes_its_name_with_its_content_only() {
    let site = site();
    site.build();
    let before = site.outputs();
    site.replace("postcodes/codes.csv", "ZE8 1AB", "ZE8 1AD");
    site.build();
    let after = site.outputs();
    let shards = |outputs: &BTreeMap<String, Vec<u8>>, of: &str| -> BTreeSet<String> {
        outputs.keys().filter(|path| path.contains(of)).cloned().collect()
    };
    assert_eq!(shards(&before, "lookup/ze9").len(), 1);
    assert_eq!(shards(&before, "lookup/ze9"), shards(&after, "lookup/ze9"));
    assert_eq!(shards(&after, "lookup/ze8").len(), 1);
    assert_ne!(shards(&before, "lookup/ze8"), shards(&after, "lookup/ze8"));
}

#[test]
fn two_builds_are_the_same_bytes() {
    let (one, other) = (site(), site());
    one.build();
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_daylight"))
        .args(["build", "--as-at", AS_AT])
        .current_dir(other.path())
        .env("RAYON_NUM_THREADS", "1")
        .output()
        .expect("the program runs");
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(one.outputs() == other.outputs(), "the outputs differ");
}

#[test]
fn the_list_of_places_is_grouped_and_names_the_owners() {
    let site = site();
    site.build();
    let page = site.output("places/find/index.html");
    let at = |words: &str| page.find(words).unwrap_or_else(|| panic!("no {words} in {page}"));
    let group = at("<h2><a href=\"../../areas/south-bank/index.html\">South Bank</a></h2>");
    let castle = at("<li><a href=\"../../areas/castle/index.html\">Castle</a>");
    let others = at("<h2>Other places</h2>");
    let north = at("<li><a href=\"../../areas/north-bank/index.html\">North Bank</a>");
    assert!(group < castle && castle < others && others < north, "{page}");
    assert!(page.contains("also Castle Parish, Upper Row"), "{page}");
    assert!(page.contains("This site knows 6 postcodes."), "{page}");
    for owner in ["Contains OS data © Crown", "Contains Royal Mail data ©", "Office for National"]
    {
        assert!(page.contains(owner), "{owner} is not named");
    }
    let form = &page[at("<form id=\"place-form\"")..];
    let form = form.split("</form>").next().unwrap_or_default();
    assert!(form.contains(" hidden>") && !form.contains(" name=") && !form.contains(" action="));
    assert!(site.output("index.html").contains("href=\"places/find/index.html\""));
    assert!(site.output("places/index.html").contains("href=\"../places/find/index.html\""));
}

#[test]
fn a_site_without_postcodes_finds_places_by_name() {
    let site = Site::small();
    site.build();
    let page = site.output("places/find/index.html");
    assert!(!page.contains("Postcode or place") && page.contains("Name of the place"), "{page}");
    assert!(postcodes(&site).is_empty());
    assert_eq!(index(&site)["places"][0]["name"], "Two Rivers");
}
