//! `daylight rename`: another name for a record, everywhere, and no other byte.

mod common;

use std::collections::BTreeMap;
use std::fs;

use common::{AS_AT, Site, files, stderr, stdout};

type Files = BTreeMap<String, Vec<u8>>;

fn content(site: &Site) -> Files {
    files(&site.path().join("content"))
}

/// Renames; that must succeed, and the content must be fit to be published afterwards.
fn rename(site: &Site, arguments: [&str; 3]) -> String {
    let output = site.run(&["rename", arguments[0], arguments[1], arguments[2]]);
    assert!(output.status.success(), "{}", stderr(&output));
    let check = site.run(&["check", "--as-at", AS_AT]);
    assert!(check.status.success(), "{}", stderr(&check));
    stdout(&output)
}

/// Renames; that must be refused, and change nothing.
fn refused(site: &Site, arguments: [&str; 3]) -> String {
    let before = content(site);
    let output = site.run(&["rename", arguments[0], arguments[1], arguments[2]]);
    assert_eq!(output.status.code(), Some(1), "{arguments:?}");
    assert!(output.stdout.is_empty());
    assert_eq!(before, content(site), "{arguments:?} changed something");
    let said = stderr(&output);
    assert!(said.contains("Nothing was changed."), "{said}");
    said
}

#[test]
fn a_partnership_is_renamed_wherever_it_is_named() {
    let site = Site::small();
    let said = rename(&site, ["partnership", "river-board", "waters-board"]);
    assert_eq!(
        said,
        "The partnership river-board is now called waters-board.\n\
         \n\
         Moved:\n  content/partnerships/river-board.yaml to content/partnerships/waters-board.yaml\n\
         \n\
         Changed in 2 lines:\n  content/stories/first-year.md:6\n  content/stories/first-year.md:8\n\
         \n\
         The old address /partnerships/river-board/ will lead to /partnerships/waters-board/ (see aliases in the record).\n\
         Next: run `daylight check`, then build.\n"
    );
    let story = site.content("stories/first-year.md");
    assert!(story.contains("  - partnerships/waters-board\n"), "{story}");
    assert!(story.contains("The [River Board](../partnerships/waters-board.yaml) met"), "{story}");
    let board = site.content("partnerships/waters-board.yaml");
    let aliases = "aliases:\n  - /river-board-2011/\n  - /partnerships/river-board/\nsources:";
    assert!(board.contains(aliases), "{board}");
}

#[test]
fn every_other_byte_stays() {
    let site = Site::small();
    let before = content(&site);
    rename(&site, ["organisation", "two-rivers-council", "county"]);
    let after = content(&site);
    for (path, bytes) in before {
        let old = String::from_utf8(bytes).expect("UTF-8");
        let now = path.replace("two-rivers-council", "county");
        let mut expected = old.replace("two-rivers-council", "county");
        if path != now {
            expected.push_str("aliases:\n  - /organisations/two-rivers-council/\n");
        }
        assert_eq!(String::from_utf8_lossy(&after[&now]), expected, "{path}");
    }
}

/// Another way of writing the story and the board, in which every sort of naming occurs.
fn all_sorts() -> Site {
    let site = Site::small();
    site.write(
        "stories/first-year.md",
        "---\r\ntitle: The first year  # a comment on river-board\r\ndate: 2012-06-01\r\n\
         related: [ 'partnerships/river-board' , \"areas/two-rivers\" ]\r\n---\r\n\
         The [river-board](../partnerships/river-board.yaml#purpose \"river-board.yaml\"), \
         [again][board] and [from the top](/partnerships/river-board.yaml).\r\n\r\n\
         [board]: <../partnerships/river-board.yaml>\r\n\r\n\
         `../partnerships/river-board.yaml` is its file; \
         https://example.org/two-rivers/partnerships/river-board/ its address.\r\n",
    );
    site.replace(
        "partnerships/river-board.yaml",
        "  created: 2011\n",
        "  created: 2011   # river-board.yaml\n  successors:\n    - \"river-two\" # and later\n",
    );
    site.replace(
        "partnerships/river-board.yaml",
        "[the story]",
        "[itself](river-board.yaml) or [the story]",
    );
    site.write(
        "partnerships/river-two.yaml",
        "name: River Two\nform: board\nlife: {created: 2020, ended: ongoing}\n\
         purpose: >\n  Follows [the\n  board](./river-board.yaml),\n  ../partnerships/river-board.yaml.\n\
         sources: [{title: Minutes}]\n",
    );
    site
}

#[test]
fn links_references_comments_and_line_ends() {
    let site = all_sorts();
    let story = site.content("stories/first-year.md");
    let two = site.content("partnerships/river-two.yaml");
    rename(&site, ["partnership", "river-board", "rb"]);
    let expected = story
        .replace("'partnerships/river-board'", "'partnerships/rb'")
        .replace("(../partnerships/river-board.yaml#purpose", "(../partnerships/rb.yaml#purpose")
        .replace("(/partnerships/river-board.yaml)", "(/partnerships/rb.yaml)")
        .replace("<../partnerships/river-board.yaml>", "<../partnerships/rb.yaml>");
    assert_eq!(site.content("stories/first-year.md"), expected);
    let expected = two.replace("(./river-board.yaml)", "(./rb.yaml)");
    assert_eq!(site.content("partnerships/river-two.yaml"), expected);
    let board = site.content("partnerships/rb.yaml");
    assert!(board.contains("created: 2011   # river-board.yaml\n"), "comments stay: {board}");
    assert!(board.contains("[itself](rb.yaml)"), "{board}");

    rename(&site, ["partnership", "river-two", "null-board"]);
    let board = site.content("partnerships/rb.yaml");
    assert!(board.contains("    - \"null-board\" # and later\n"), "{board}");
    let two = site.content("partnerships/null-board.yaml");
    let end = "sources: [{title: Minutes}]\naliases:\n  - /partnerships/river-two/\n";
    assert!(two.ends_with(end), "{two}");
}

#[test]
fn front_matter_and_crlf_are_kept() {
    let site = all_sorts();
    site.write("pages/about.md", "---\ntitle: About\n---\nSee [it](../stories/first-year.md).\n");
    let before = site.content("stories/first-year.md");
    rename(&site, ["story", "first-year", "year-one"]);
    let expected = before.replace(
        "\"areas/two-rivers\" ]\r\n---",
        "\"areas/two-rivers\" ]\r\naliases:\r\n  - /stories/first-year/\r\n---",
    );
    assert_eq!(site.content("stories/year-one.md"), expected);
    assert!(site.content("pages/about.md").ends_with("See [it](../stories/year-one.md).\n"));
    assert!(site.content("partnerships/river-board.yaml").contains("(../stories/year-one.md)"));
    rename(&site, ["page", "about", "about-us"]);
    let about = site.content("pages/about-us.md");
    assert!(about.starts_with("---\ntitle: About\naliases:\n  - /about/\n---\n"), "{about}");
}

#[test]
fn every_kind_by_the_names_that_people_use() {
    for (kind, folder, old) in [
        ("partnership", "partnerships", "river-board"),
        ("partnerships", "partnerships", "river-board"),
        ("shared-service", "shared-services", "river-patrol"),
        ("shared service", "shared-services", "river-patrol"),
        ("organisation", "organisations", "northbank-trust"),
        ("area", "areas", "two-rivers"),
        ("list of payments", "spending", "payments"),
        ("payments", "spending", "july"),
        ("story", "stories", "first-year"),
        ("page", "pages", "about"),
    ] {
        let site = Site::small();
        rename(&site, [kind, old, "another"]);
        let ending = if matches!(folder, "stories" | "pages") { "md" } else { "yaml" };
        let content = site.path().join("content").join(folder);
        assert!(content.join(format!("another.{ending}")).exists(), "{kind}");
        assert!(!content.join(format!("{old}.{ending}")).exists(), "{kind}");
    }
}

#[test]
fn subfolders_and_endings_stay() {
    let site = Site::small();
    site.remove("areas/two-rivers.yaml");
    site.write("areas/north/two-rivers.yml", "name: Two Rivers\nkind: unitary area");
    rename(&site, ["area", "two-rivers", "rivers"]);
    assert_eq!(
        site.content("areas/north/rivers.yml"),
        "name: Two Rivers\nkind: unitary area\naliases:\n  - /areas/two-rivers/"
    );
}

#[test]
fn there_and_back_gives_every_other_byte_back() {
    for (kind, folder, old) in [
        ("partnership", "partnerships", "river-board"),
        ("organisation", "organisations", "two-rivers-council"),
        ("area", "areas", "two-rivers"),
        ("shared service", "shared-services", "river-patrol"),
        ("story", "stories", "first-year"),
    ] {
        for new in ["x", "true", "2011", "a-much-longer-name-than-the-one-before"] {
            let site = all_sorts();
            let mut before = content(&site);
            rename(&site, [kind, old, new]);
            rename(&site, [kind, new, old]);
            let mut after = content(&site);
            let own = |path: &String| path.starts_with(&format!("{folder}/{old}."));
            let record = after.keys().find(|p| own(p)).cloned().expect("the record");
            before.remove(&record);
            let last = String::from_utf8(after.remove(&record).expect("it")).expect("UTF-8");
            assert_eq!(before, after, "{kind} {old} {new}");
            assert!(last.contains(&format!("- /{folder}/{new}/")), "{last}");
            assert!(!last.contains(&format!("- /{folder}/{old}/")), "no page is its own alias");
        }
    }
}

#[test]
fn the_site_is_the_same_except_for_the_address() {
    let site = Site::small();
    site.build();
    let before = site.outputs();
    rename(&site, ["organisation", "two-rivers-council", "another-council"]);
    site.build();
    let after = site.outputs();
    let plain = |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes).replace("another-council", "two-rivers-council");
        let aliases =
            ["\"/organisations/two-rivers-council/\"", "- /organisations/two-rivers-council/"];
        let told =
            |line: &&str| !aliases.iter().any(|a| line.contains(a)) && !line.contains("aliases");
        let mut lines: Vec<String> =
            text.lines().filter(told).map(|l| l.trim_matches([',', ' ', ']']).to_owned()).collect();
        lines.sort();
        lines.retain(|line| !line.is_empty());
        lines
    };
    for (path, bytes) in &before {
        // The names of the search's parts change with what is in them.
        if path.starts_with('.') || path.starts_with("search/data/") {
            continue;
        }
        let now = path.replace("two-rivers-council", "another-council");
        // The page of payments to the supplier keeps its name: it is the name in the payments.
        let now = if path.starts_with("spending/") { path } else { &now };
        let bytes_now = after.get(now).unwrap_or_else(|| panic!("{now} is gone"));
        assert_eq!(plain(bytes), plain(bytes_now), "{path}");
    }
    let moved =
        String::from_utf8_lossy(&after["organisations/two-rivers-council/index.html"]).into_owned();
    assert!(moved.contains("url=../../organisations/another-council/index.html"), "{moved}");
}

#[test]
fn drafts_are_renamed_and_their_references_too() {
    let site = Site::small();
    site.replace("stories/first-year.md", "related:", "draft: yes\nrelated:");
    rename(&site, ["partnership", "river-board", "rb"]);
    assert!(site.content("stories/first-year.md").contains("(../partnerships/rb.yaml)"));
}

#[test]
fn what_cannot_be_done_is_refused_and_explained() {
    let site = Site::small();
    for (arguments, words) in [
        (["partnersip", "river-board", "x"], "did you mean partnership?"),
        (
            ["thing", "river-board", "x"],
            "write one of: decision, event, horizon item, organisation, partnership,",
        ),
        (["site", "river-board", "x"], "there is no kind of record called “site”"),
        (["partnership", "river-bord", "x"], "did you mean river-board?"),
        (["partnership", "zzz", "x"], "write the name of a file in partnerships/"),
        (["partnership", "river-board", "Rivers Board"], "like rivers-board"),
        (["partnership", "river-board", "../x"], "cannot be the name of a record"),
        (["organisation", "northbank-trust", "two-rivers-council"], "already"),
        (["partnership", "river-board", "river-board"], "already"),
        (["page", "about", "spending"], "belongs to a section of the site"),
        (["page", "about", "river-board-2011"], "two records claim the address"),
        (["organisation", "two-rivers-council", "unknown"], "cannot stand here"),
    ] {
        let said = refused(&site, arguments);
        assert!(said.contains(words), "{arguments:?}: {said}");
    }
}

#[test]
fn content_with_mistakes_is_left_alone() {
    let site = Site::small();
    site.replace("areas/two-rivers.yaml", "name:", "nam:");
    let said = refused(&site, ["partnership", "river-board", "x"]);
    assert!(said.contains("did you mean name?"), "{said}");
}

#[test]
fn a_name_written_with_escapes_is_left_alone() {
    let site = Site::small();
    site.replace(
        "shared-services/river-patrol.yaml",
        "host: two-rivers-council",
        "host: \"two\\x2drivers-council\"",
    );
    let said = refused(&site, ["organisation", "two-rivers-council", "x"]);
    assert!(said.contains("cannot be changed safely"), "{said}");
    assert!(said.contains("river-patrol.yaml:8"), "{said}");
}

#[cfg(unix)]
#[test]
fn rights_of_files_stay() {
    use std::os::unix::fs::PermissionsExt as _;
    let site = Site::small();
    let file = |path: &str| site.path().join("content").join(path);
    fs::set_permissions(file("stories/first-year.md"), fs::Permissions::from_mode(0o640))
        .expect("set");
    fs::set_permissions(file("partnerships/river-board.yaml"), fs::Permissions::from_mode(0o664))
        .expect("set");
    rename(&site, ["partnership", "river-board", "rb"]);
    let mode = |path: &str| fs::metadata(file(path)).expect("it").permissions().mode() & 0o777;
    assert_eq!((mode("stories/first-year.md"), mode("partnerships/rb.yaml")), (0o640, 0o664));
}
