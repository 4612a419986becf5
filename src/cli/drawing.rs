//! The site in all its languages, drawn: the pages that are open in a browser first.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;
use xxhash_rust::xxh3::xxh3_64;

use super::progress::Progress;
use super::publish::Drawn;
use crate::finding::{self, Finding};
use crate::opendata::{self, File};
use crate::output::{self, Sink};
use crate::page::{self, Content, Page, Plan};
use crate::preview::Audience;
use crate::source::ThemeFiles;
use crate::theme::{Theme, Tree};

/// Who looks on while a site is drawn.
#[derive(Clone, Copy)]
pub(super) struct Onlookers<'a> {
    /// How far it has come.
    pub(super) progress: &'a Progress,
    /// The pages that are open in a browser, which are drawn first.
    pub(super) audience: Option<&'a Audience>,
}

impl<'a> Onlookers<'a> {
    /// Nobody but the person at the terminal.
    pub(super) fn terminal(progress: &'a Progress) -> Self {
        Self { progress, audience: None }
    }
}

/// What a site is drawn from.
#[derive(Clone, Copy)]
pub(super) struct Drawing<'a> {
    /// The content in each language, the main one first.
    pub(super) contents: &'a [Content<'a>],
    pub(super) theme: &'a ThemeFiles,
    pub(super) base_url: &'a str,
    pub(super) onlookers: Onlookers<'a>,
}

/// What takes each file of the site.
type Take<'a> = dyn Fn(File) -> Result<(), Finding> + Sync + 'a;

/// The site in one language.
struct InLanguage<'a> {
    content: Content<'a>,
    plan: Plan,
    theme: Theme,
}

impl<'a> Drawing<'a> {
    /// Draws the whole site into what `open` opens.
    pub(super) fn site<S: Sink>(
        self,
        findings: &mut Vec<Finding>,
        open: impl FnOnce() -> Result<S, Finding>,
    ) -> Option<Drawn<S>> {
        let progress = self.onlookers.progress;
        let sites = self.planned(findings)?;
        if finding::has_errors(findings) {
            return None;
        }
        progress.stage("showing open pages", || self.show_first(&sites));
        let sink = open().map_err(|finding| findings.push(finding)).ok()?;
        let prints = Mutex::new(BTreeMap::new());
        let take = |file: File| {
            let print = xxh3_64(&file.bytes);
            let mut prints = prints.lock().unwrap_or_else(PoisonError::into_inner);
            prints.insert(file.path.clone(), print);
            drop(prints);
            sink.take(file.path, file.bytes)
        };
        let pages = sites.iter().map(|site| site.plan.pages.len()).sum();
        progress.expect(pages);
        progress.stage("drawing pages", || draw_all(&sites, progress, &take, findings));
        let prints = prints.into_inner().unwrap_or_else(PoisonError::into_inner);
        findings.extend(output::clashes(&prints));
        let payments = self.contents.first().map_or(0, |main| main.ledger.payments.len());
        Some(Drawn { sink, pages, payments, prints })
    }

    /// The plans of all languages, and the theme with the words of each.
    fn planned(self, findings: &mut Vec<Finding>) -> Option<Vec<InLanguage<'a>>> {
        let Self { contents, theme, base_url, onlookers: Onlookers { progress, .. } } = self;
        let plans: Vec<Plan> = progress.stage("planning pages", || {
            contents.iter().map(|content| page::plan(*content, findings)).collect()
        });
        let tree = |(number, (content, plan)): (usize, (&Content<'_>, &Plan))| {
            let tree =
                Tree::of(content.words.language(), number == 0, content.words.name(), base_url);
            tree.with_pages(plan.pages.keys())
        };
        let trees: Arc<[Tree]> = contents.iter().zip(&plans).enumerate().map(tree).collect();
        let sites = contents.iter().zip(plans).zip(trees.iter()).map(|((content, plan), tree)| {
            let place = (tree, &trees);
            let files = theme.clone();
            let theme = Theme::load(files, *content, &plan.sections, place, base_url, findings)?;
            Some(InLanguage { content: *content, plan, theme })
        });
        progress.stage("loading the theme", || sites.collect::<Vec<_>>().into_iter().collect())
    }

    /// Shows the pages that are open in a browser, with the assets that they ask for, before
    /// anything else is drawn. One that cannot be drawn has its finding later.
    fn show_first(self, sites: &[InLanguage<'_>]) {
        let Some(audience) = self.onlookers.audience else { return };
        let open = audience.open_files();
        let is_open = |site: &InLanguage<'_>, page: &Page| {
            open.contains(&site.theme.tree().file(&page.path.output_file()))
        };
        let pages: Vec<(&InLanguage<'_>, &Page)> = sites
            .iter()
            .flat_map(|site| site.pages().map(move |page| (site, page)))
            .filter(|(site, page)| is_open(site, page))
            .collect();
        let draw = |(site, page): &(&InLanguage<'_>, &Page)| {
            let html = site.theme.draw(page, &site.plan.view(site.content, page)).ok()?;
            Some((site.theme.tree().file(&page.path.output_file()), html.into_bytes()))
        };
        let drawn: BTreeMap<String, Vec<u8>> = pages.par_iter().filter_map(draw).collect();
        if drawn.is_empty() {
            return;
        }
        let assets = sites[0].theme.assets.iter().map(|a| (a.path.output_file(), a.bytes.clone()));
        audience.show(drawn.into_iter().chain(assets).collect());
    }
}

/// Draws every file of the site in all languages.
fn draw_all(
    sites: &[InLanguage<'_>],
    progress: &Progress,
    take: &Take<'_>,
    findings: &mut Vec<Finding>,
) {
    let main = &sites[0];
    let all: Vec<(&Plan, &Tree)> = sites.iter().map(|s| (&s.plan, s.theme.tree())).collect();
    let (whole, drawn) = rayon::join(
        || opendata::whole_site(main.content, &main.plan, &main.theme, &all, &take),
        || sites.iter().map(|site| site.draw(progress, take)).collect::<Vec<_>>(),
    );
    findings.extend(whole.err());
    findings.extend(drawn.into_iter().flatten());
}

impl InLanguage<'_> {
    /// The pages that are drawn in this language.
    fn pages(&self) -> impl Iterator<Item = &Page> {
        self.plan.pages.values().filter(|page| self.theme.tree().has(page))
    }

    /// Draws all pages, each with the files beside it, and the files for all of them. What was
    /// found; what charts leave out is said of the main language only.
    fn draw(&self, progress: &Progress, take: &Take<'_>) -> Vec<Finding> {
        let Self { content, plan, theme } = self;
        let tree = theme.tree();
        let take = |file: File| take(File { path: tree.file(&file.path), ..file });
        let draw = |page: &&Page| {
            let view = plan.view(*content, page);
            take(File::new(&page.path, theme.draw(page, &view)?))?;
            opendata::beside(*content, page, &view, tree)?.into_iter().try_for_each(&take)?;
            progress.step();
            Ok(if tree.is_main() { page::chart_notes(*content, page, &view) } else { Vec::new() })
        };
        let pages: Vec<&Page> = self.pages().collect();
        let (shared, drawn) = rayon::join(
            || opendata::of_language(*content, plan, theme, &take),
            || pages.par_iter().map(draw).collect::<Vec<Result<Vec<Finding>, Finding>>>(),
        );
        let mut found: Vec<Finding> = shared.err().into_iter().collect();
        for drawn in drawn {
            match drawn {
                Ok(notes) => found.extend(notes),
                Err(finding) => found.push(finding),
            }
        }
        found
    }
}
