//! Edits: everything that people and their programs do to a content folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use proptest::prelude::*;

use super::common::{Site, files, repository};

/// One edit. Numbers choose among what is there; an edit that finds nothing to do does nothing.
#[derive(Debug, Clone)]
pub enum Edit {
    Create {
        sort: usize,
        name: u8,
    },
    Change {
        file: usize,
        words: u8,
    },
    /// Another text of the same length, under the same time.
    Disguise {
        file: usize,
    },
    Touch {
        file: usize,
    },
    Delete {
        file: usize,
    },
    Rename {
        file: usize,
        name: u8,
    },
    MoveFolder {
        file: usize,
        name: u8,
    },
    Swap {
        one: usize,
        other: usize,
    },
    Break {
        file: usize,
    },
    /// Takes back everything that was ever done, as `git checkout .` would.
    Mend,
    Template {
        words: u8,
    },
    Style {
        words: u8,
    },
    /// Other words in the interface of a language.
    Translation {
        language: usize,
        words: u8,
    },
    DropTheme,
    Site {
        words: u8,
    },
    /// In how many languages the site is.
    Languages {
        welsh: bool,
    },
}

/// Any edit; those that leave the content in order are more frequent, so that most states can be
/// published.
pub fn edits() -> impl Strategy<Value = Edit> {
    let file = 0..64_usize;
    let name = 0..4_u8;
    prop_oneof![
        4 => (0..FRESH.len(), name.clone()).prop_map(|(sort, name)| Edit::Create { sort, name }),
        5 => (file.clone(), any::<u8>()).prop_map(|(file, words)| Edit::Change { file, words }),
        1 => file.clone().prop_map(|file| Edit::Disguise { file }),
        1 => file.clone().prop_map(|file| Edit::Touch { file }),
        2 => file.clone().prop_map(|file| Edit::Delete { file }),
        2 => (file.clone(), name.clone()).prop_map(|(file, name)| Edit::Rename { file, name }),
        1 => (file.clone(), name).prop_map(|(file, name)| Edit::MoveFolder { file, name }),
        2 => (file.clone(), file.clone()).prop_map(|(one, other)| Edit::Swap { one, other }),
        1 => file.prop_map(|file| Edit::Break { file }),
        4 => Just(Edit::Mend),
        2 => any::<u8>().prop_map(|words| Edit::Template { words }),
        1 => any::<u8>().prop_map(|words| Edit::Style { words }),
        1 => Just(Edit::DropTheme),
        2 => any::<u8>().prop_map(|words| Edit::Site { words }),
        1 => (0..2_usize, any::<u8>())
            .prop_map(|(language, words)| Edit::Translation { language, words }),
        3 => any::<bool>().prop_map(|welsh| Edit::Languages { welsh }),
    ]
}

/// New files: where each goes, and what it says. `#` is a number.
const FRESH: [(&str, &str); 12] = [
    ("areas/place-#.yaml", "name: Place #\nkind: town\n"),
    ("areas/part-#.yaml", "name: Part #\nkind: neighbourhood\nparent: two-rivers\n"),
    (
        "organisations/body-#.yaml",
        "name: Body #\nkind: voluntary organisation\nareas:\n  - two-rivers\n",
    ),
    (
        "stories/story-#.md",
        "---\ntitle: Story #\ndate: 2020-01-0#\n---\nWords of [a story](first-year.md).\n",
    ),
    ("pages/page-#.md", "---\ntitle: Page #\nmenu: footer\n---\nWords.\n"),
    ("pages/draft-#.md", "---\ntitle: Draft #\ndraft: yes\n---\nWords.\n"),
    (
        "spending/month-#.yaml",
        "name: Payments of month #\npayer: two-rivers-council\ncovers: 2024-0#\nlicence: Open Government Licence v3.0\nattribution: Two Rivers Council.\npayments:\n  - date: 2024-0#-01\n    supplier: Boats # Ltd\n    amount: £#00.00\n",
    ),
    ("supplier-names.yaml", "suppliers:\n  - name: School #\n    also: [Quay School]\n"),
    ("stories/first-year.cy.md", "---\ntitle: Stori #\n---\nGeiriau #.\n"),
    ("stories/story-#.cy.md", "---\ntitle: Stori #\n---\nGeiriau.\n"),
    ("notes-#.txt", "not read"),
    ("organisations/.#body-#.yaml", "an editor's own"),
];

/// A site that is edited.
pub struct Edited {
    /// The site.
    pub site: Site,
    original: BTreeMap<String, Vec<u8>>,
}

impl Edited {
    /// The small site, with an empty theme of its own called `ours`.
    pub fn small() -> Self {
        let edited = Self {
            site: Site::small(),
            original: files(&repository().join("tests/small/content")),
        };
        edited.drop_theme();
        edited
    }

    fn content(&self) -> PathBuf {
        self.site.path().join("content")
    }

    fn theme(&self) -> PathBuf {
        self.site.path().join("themes/ours")
    }

    /// The file of the content with this number.
    fn chosen(&self, number: usize) -> Option<String> {
        let names: Vec<String> = files(&self.content()).into_keys().collect();
        (!names.is_empty()).then(|| names[number % names.len()].clone())
    }

    /// Does what an edit says.
    pub fn apply(&self, edit: &Edit) {
        match edit {
            Edit::Create { sort, name } => {
                let (path, text) = FRESH[*sort];
                let number = (name + 1).to_string();
                self.site.write(&path.replace('#', &number), text.replace('#', &number));
            }
            Edit::Template { words } => self.write_theme(
                "templates/404.html",
                &format!("{{% extends \"base.html\" %}}{{% block content %}}<p>Lost {words}?</p>{{% endblock content %}}"),
            ),
            Edit::Style { words } => {
                self.write_theme("assets/style.css", &format!("body {{ margin: {words}px }}"));
            }
            Edit::Translation { language, words } => self.translate(["en", "cy"][*language], *words),
            Edit::DropTheme => self.drop_theme(),
            Edit::Site { words } => {
                let title = format!("title: Two Rivers {words}");
                self.site.write("site.yaml", self.own_site().replace("title: Two Rivers", &title));
            }
            Edit::Languages { welsh } => {
                let languages = if *welsh { "languages: [en-GB, cy]\n" } else { "" };
                self.site.write("site.yaml", self.own_site() + languages);
            }
            Edit::Mend => self.mend(),
            Edit::Change { file, .. }
            | Edit::Disguise { file }
            | Edit::Touch { file }
            | Edit::Delete { file }
            | Edit::Rename { file, .. }
            | Edit::MoveFolder { file, .. }
            | Edit::Swap { one: file, .. }
            | Edit::Break { file } => {
                if let Some(name) = self.chosen(*file) {
                    self.apply_to(edit, &name);
                }
            }
        }
    }

    fn apply_to(&self, edit: &Edit, name: &str) {
        let path = self.content().join(name);
        match edit {
            Edit::Change { words, .. } => {
                fs::write(&path, changed(&path, *words)).expect("written");
            }
            Edit::Disguise { .. } => disguise(&path),
            Edit::Touch { .. } => set_time(&path, SystemTime::now()),
            Edit::Delete { .. } => fs::remove_file(&path).expect("removed"),
            Edit::Rename { name, .. } => {
                let ending = path.extension().unwrap_or_default().to_string_lossy().into_owned();
                fs::rename(&path, path.with_file_name(format!("renamed-{name}.{ending}")))
                    .expect("renamed");
            }
            Edit::MoveFolder { name: number, .. } => {
                let Some((folder, _)) = name.split_once('/') else { return };
                let there =
                    self.content().join(["areas", "stories", "moved", "pages"][*number as usize]);
                if !there.exists() {
                    fs::rename(self.content().join(folder), there).expect("moved");
                }
            }
            Edit::Swap { other, .. } => {
                let Some(other) = self.chosen(*other).filter(|other| other != name) else { return };
                let (other, aside) = (self.content().join(other), self.site.path().join("aside"));
                for (from, to) in [(&path, &aside), (&other, &path), (&aside, &other)] {
                    fs::rename(from, to).expect("swapped");
                }
            }
            Edit::Break { .. } => {
                let mut bytes = fs::read(&path).expect("a file");
                bytes.extend(b"\nnonsense: [\n");
                fs::write(&path, bytes).expect("written");
            }
            _ => {}
        }
    }

    fn mend(&self) {
        for name in files(&self.content()).into_keys() {
            if !self.original.contains_key(&name) {
                self.site.remove(&name);
            }
        }
        for (name, bytes) in &self.original {
            if fs::read(self.content().join(name)).ok().as_ref() != Some(bytes) {
                self.site.write(name, bytes);
            }
        }
        self.drop_theme();
    }

    fn write_theme(&self, name: &str, text: &str) {
        let path = self.theme().join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
        fs::write(path, text).expect("written");
    }

    /// The site file as it was at first.
    fn own_site(&self) -> String {
        String::from_utf8_lossy(&self.original["site.yaml"]).into_owned()
    }

    /// Says one word of the interface in another way.
    fn translate(&self, language: &str, words: u8) {
        let name = format!("words/{language}/pages.ftl");
        let path = repository().join("themes/default").join(&name);
        let own = fs::read_to_string(path).expect("the words of the theme");
        self.write_theme(
            &name,
            &own.replace("\npages-name = ", &format!("\npages-name = {words} ")),
        );
    }

    /// An empty theme is the default theme.
    fn drop_theme(&self) {
        fs::create_dir_all(self.theme()).expect("a folder");
        for name in files(&self.theme()).into_keys() {
            fs::remove_file(self.theme().join(name)).expect("removed");
        }
    }
}

/// The text of a file with one thing changed that leaves it in order.
fn changed(path: &Path, words: u8) -> Vec<u8> {
    let text = String::from_utf8_lossy(&fs::read(path).expect("a file")).into_owned();
    let change = |line: &str| match line.split_once(": ") {
        Some((key @ ("name" | "title"), _)) => format!("{key}: Changed {words}"),
        _ => line.replace("Quay School", &format!("Quay School {words}")),
    };
    let lines: Vec<String> = text.lines().map(change).collect();
    (lines.join("\n") + "\n").into_bytes()
}

/// Changes two letters and sets the time back, as a program does that keeps times.
fn disguise(path: &Path) {
    let time = fs::metadata(path).and_then(|m| m.modified()).expect("a time");
    let mut bytes = fs::read(path).expect("a file");
    if let Some(letter) = bytes.iter_mut().rev().find(|byte| byte.is_ascii_lowercase()) {
        *letter = if *letter == b'e' { b'a' } else { b'e' };
    }
    fs::write(path, bytes).expect("written");
    set_time(path, time);
}

fn set_time(path: &Path, time: SystemTime) {
    let file = fs::File::options().write(true).open(path).expect("a file");
    file.set_modified(time).expect("a time set");
}
