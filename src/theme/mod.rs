//! From planned pages to HTML: templates, Markdown, assets.
//!
//! The default theme is embedded in the binary; a folder `themes/NAME/` overrides it file by file.

mod assets;
mod brand;
mod embed;
mod escape;
mod filters;
mod load;
mod markdown;
mod print;
mod rows;
mod said;
mod sharing;
mod tree;
mod way;

pub use assets::Asset;
pub use tree::Tree;
pub use way::base_path;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Serialize;
use tera::{Context, Tera};

use crate::finding::Finding;
use crate::page::{Content, Link, Page, Planned, View, accessibility_statement};
use crate::record::{Menu, Page as TextPage};
use crate::register::{Entry, Register};
use crate::source::ThemeFiles;
use crate::value::SitePath;
use crate::words::Words;
use print::Print;
use sharing::{Publisher, Sharing};
use tree::Twin;
use way::Ways;

/// Templates and assets, ready to draw.
pub struct Theme {
    tera: Tera,
    publisher: Publisher,
    ways: Ways,
    trees: Arc<[Tree]>,
    /// The files of records with texts that are not there in this language.
    untranslated: BTreeSet<String>,
    /// A fingerprint of all that pages are drawn with, beside what each of them shows.
    print: u64,
    /// Style sheets and pictures, under names that change with their content.
    pub assets: Vec<Asset>,
}

/// What every page shows around its own content.
#[derive(Debug, Serialize)]
struct Surroundings<'a> {
    title: &'a str,
    publisher: &'a str,
    base_url: &'a str,
    language: String,
    licence: &'a crate::record::Licence,
    contact: &'a crate::record::Contact,
    sections: Vec<Link>,
    header: Vec<Link>,
    footer: Vec<Link>,
    as_at: String,
    as_at_iso: String,
    style: SitePath,
    icon: SitePath,
    logo: Option<Logo<'a>>,
    banner: Option<&'a str>,
    style_guide: bool,
    /// All assets: their addresses by their names in the theme.
    assets: BTreeMap<&'a str, &'a SitePath>,
    generator: &'static str,
}

/// The publisher's logo as pages show it.
#[derive(Debug, Serialize)]
struct Logo<'a> {
    path: SitePath,
    text: &'a str,
    /// For each 100 of its height.
    width: u32,
}

/// A page with what it shows.
#[derive(Serialize)]
struct Drawn<'a> {
    #[serde(flatten)]
    page: &'a Page,
    view: &'a View,
    share: Sharing,
    /// The same page in all languages of the site; none where it has one.
    twins: Vec<Twin>,
    /// Whether some of its texts are not there in its language.
    untranslated: bool,
}

impl Theme {
    /// Loads a theme out of its files.
    ///
    /// `None` where a template is broken; the finding says which and why.
    pub fn load(
        mut files: ThemeFiles,
        content: Content<'_>,
        sections: &[Link],
        (tree, trees): (&Tree, &Arc<[Tree]>),
        base_url: &str,
        findings: &mut Vec<Finding>,
    ) -> Option<Self> {
        let Content { register, words, .. } = content;
        brand::add(register, &mut files);
        let assets = assets::fingerprinted(&files);
        let asset = |name| {
            assets.iter().find(|a| a.name == name).map(|a| a.path.clone()).unwrap_or_default()
        };
        let mut tera = Tera::new();
        let tree = Arc::new(tree.clone());
        let ways = Ways::of(&tree, base_url);
        filters::register(&mut tera, words, &register.site, &ways);
        said::register(&mut tera, words);
        said::register_lang(&mut tera, register);
        load::add_templates(&mut tera, &files, findings)?;
        let surroundings = Surroundings {
            title: &register.site.title,
            publisher: &register.site.publisher,
            base_url: base_url.trim_end_matches('/'),
            language: words.language().to_string(),
            licence: &register.site.licence,
            contact: &register.site.contact,
            sections: sections.to_vec(),
            header: menu(register, Menu::Header),
            footer: footer(register, words),
            as_at: words.day(register.edition.as_at),
            as_at_iso: register.edition.as_at.to_string(),
            style: asset("style.css"),
            icon: asset("icon.svg"),
            logo: register.logo.as_ref().map(|logo| Logo {
                path: asset(brand::LOGO),
                text: &logo.text,
                width: logo.width,
            }),
            style_guide: register.site.style_guide == Some(true),
            banner: register.site.brand.as_ref().and_then(|brand| brand.banner.as_deref()),
            assets: assets.iter().map(|a| (a.name.as_str(), &a.path)).collect(),
            generator: concat!("Daylight ", env!("CARGO_PKG_VERSION")),
        };
        tera.global_context().insert("site", &surroundings);
        let publisher = Publisher::of(register, words, &tree);
        let untranslated = register.translation().files.clone();
        let mut print = Print::default();
        for (name, bytes) in &files {
            print.add(name);
            print.bytes(bytes);
        }
        print.add(&(&surroundings, &register.site, base_url, words.language()));
        print.add(&register.translation().texts);
        let (print, trees) = (print.number(), Arc::clone(trees));
        Some(Self { tera, publisher, ways, trees, untranslated, print, assets })
    }

    /// A fingerprint of everything from which a page and the files beside it are drawn: while that
    /// is the same, so are they.
    pub fn print(&self, page: &Page, view: &View) -> u64 {
        let mut print = Print::default();
        print.add(&(self.print, page, self.twins(page), self.is_untranslated(page)));
        // Where the page is planned whole, what it shows is a part of it.
        if !matches!(page.view, Planned::View(_)) {
            print.add(view);
        }
        print.number()
    }

    /// Draws a page.
    ///
    /// # Errors
    /// A template that does not fit what the page shows.
    pub fn draw(&self, page: &Page, view: &View) -> Result<String, Finding> {
        let mut context = Context::new();
        let share = self.publisher.share(page, view);
        let twins = self.twins(page);
        let untranslated = self.is_untranslated(page);
        context.insert("page", &Drawn { page, view, share, twins, untranslated });
        context.insert("here", page.path.as_str());
        let way = self.ways.from(page.path.clone());
        context.insert_value("rows", rows::of_tables(&view.tables(), &way).into());
        let named = view.template();
        let general = view.general_template().filter(|_| !self.has(named));
        self.render(general.unwrap_or(named), &context)
    }

    fn is_untranslated(&self, page: &Page) -> bool {
        page.source.as_ref().is_some_and(|file| self.untranslated.contains(file))
    }

    fn twins(&self, page: &Page) -> Vec<Twin> {
        if self.trees.len() < 2 {
            return Vec::new();
        }
        self.tree().twins(&page.path, &self.trees)
    }

    /// Where the pages lie.
    pub fn tree(&self) -> &Tree {
        &self.ways.tree
    }

    fn has(&self, template: &str) -> bool {
        self.tera.get_template_names().any(|name| name == template)
    }

    /// Fills in a template that is no page, such as the feed.
    ///
    /// # Errors
    /// A template that does not fit.
    pub fn fill(
        &self,
        template: &str,
        name: &'static str,
        value: &impl Serialize,
    ) -> Result<String, Finding> {
        let mut context = Context::new();
        context.insert(name, value);
        self.render(template, &context)
    }

    fn render(&self, template: &str, context: &Context) -> Result<String, Finding> {
        self.tera.render(template, context).map_err(|error| load::explain(&error))
    }
}

/// The accessibility statement stands first, so that it is found at the same place on every page.
fn footer(register: &Register, words: &Words) -> Vec<Link> {
    let statement = register.site.accessibility.as_ref().map(|_| accessibility_statement(words));
    statement.into_iter().chain(menu(register, Menu::Footer)).collect()
}

fn menu(register: &Register, menu: Menu) -> Vec<Link> {
    let own = |e: &&Entry<TextPage>| e.record.menu == Some(menu);
    register.all::<TextPage>().iter().filter(own).map(|entry| Link::record(entry)).collect()
}
