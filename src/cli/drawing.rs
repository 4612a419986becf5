//! The site in all its languages, drawn: the pages that are open in a browser first.

use std::collections::BTreeMap;
use std::iter;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rayon::prelude::*;
use xxhash_rust::xxh3::xxh3_64;

use super::drawn_pages::{DrawnPage, DrawnPages, LastEdition};
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

/// Why the drawing of a site ends before all is drawn.
enum Stop {
    Mistake(Finding),
    /// The content has changed meanwhile.
    Overtaken,
}

impl Stop {
    /// What was wrong, if anything was.
    fn mistake(self) -> Option<Finding> {
        match self {
            Self::Mistake(finding) => Some(finding),
            Self::Overtaken => None,
        }
    }
}

impl From<Finding> for Stop {
    fn from(mistake: Finding) -> Self {
        Self::Mistake(mistake)
    }
}

/// Where the files of a site go, and what is known of them.
struct Desk<'a> {
    sink: &'a dyn Sink,
    onlookers: Onlookers<'a>,
    /// What may be kept, where anybody asks again and again.
    last: Option<&'a LastEdition>,
    /// Whether the drawing was broken off because the content has changed meanwhile.
    overtaken: AtomicBool,
    /// The fingerprints of all files.
    prints: Mutex<BTreeMap<String, u64>>,
    pages: Mutex<DrawnPages>,
    /// How many pages were drawn anew.
    anew: AtomicUsize,
}

impl Desk<'_> {
    /// Whether to draw on.
    fn go_on(&self) -> Result<(), Stop> {
        if !self.onlookers.audience.is_some_and(Audience::is_overtaken) {
            return Ok(());
        }
        self.overtaken.store(true, Ordering::Relaxed);
        Err(Stop::Overtaken)
    }

    /// Takes a file and gives its fingerprint.
    fn take(&self, file: File) -> Result<u64, Stop> {
        self.go_on()?;
        let print = xxh3_64(&file.bytes);
        lock(&self.prints).insert(file.path.clone(), print);
        self.sink.take(file.path, file.bytes)?;
        Ok(print)
    }

    /// Takes a page with the files beside it, which `draw` draws, unless they are there already.
    fn page(
        &self,
        own: String,
        print: impl FnOnce() -> u64,
        draw: impl FnOnce() -> Result<Vec<File>, Finding>,
    ) -> Result<(), Stop> {
        let print = self.last.map(|_| print()).unwrap_or_default();
        let same = self.last.and_then(|last| last.same(&own, print));
        let same = same.filter(|page| page.files.iter().all(|(path, _)| self.sink.keep(path)));
        let page = if let Some(same) = same {
            lock(&self.prints).extend(same.files.iter().cloned());
            same.clone()
        } else {
            self.anew.fetch_add(1, Ordering::Relaxed);
            let mut files = Vec::new();
            for file in draw()? {
                files.push((file.path.clone(), self.take(file)?));
            }
            DrawnPage { print, files }
        };
        lock(&self.pages).insert(own, page);
        self.onlookers.progress.step();
        Ok(())
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The site in one language.
pub(super) struct InLanguage<'a> {
    content: Content<'a>,
    plan: Plan,
    pub(super) theme: Arc<Theme>,
}

/// The plans of all languages, the main one first, and the theme with the words of each.
pub(super) fn planned<'a>(
    contents: &[Content<'a>],
    files: &ThemeFiles,
    base_url: &str,
    progress: &Progress,
    findings: &mut Vec<Finding>,
) -> Option<Vec<InLanguage<'a>>> {
    let plans: Vec<Plan> = progress.stage("planning pages", || {
        contents.iter().map(|content| page::plan(*content, findings)).collect()
    });
    let tree = |(number, (content, plan)): (usize, (&Content<'_>, &Plan))| {
        let tree = Tree::of(content.words.language(), number == 0, content.words.name(), base_url);
        tree.with_pages(plan.pages.keys())
    };
    let trees: Arc<[Tree]> = contents.iter().zip(&plans).enumerate().map(tree).collect();
    let sites = contents.iter().zip(plans).zip(trees.iter()).map(|((content, plan), tree)| {
        let place = (tree, &trees);
        let theme =
            Theme::load(files.clone(), *content, &plan.sections, place, base_url, findings)?;
        Some(InLanguage { content: *content, plan, theme: Arc::new(theme) })
    });
    progress.stage("loading the theme", || sites.collect::<Vec<_>>().into_iter().collect())
}

/// Draws the whole site into what `open` opens; for an audience, only what is not there as it was
/// in the `last` edition. `None` where there are errors, or where the content has changed meanwhile.
pub(super) fn site<S: Sink>(
    sites: &[InLanguage<'_>],
    last: &LastEdition,
    onlookers: Onlookers<'_>,
    findings: &mut Vec<Finding>,
    open: impl FnOnce() -> Result<S, Finding>,
) -> Option<Drawn<S>> {
    if finding::has_errors(findings) {
        return None;
    }
    let Onlookers { progress, audience } = onlookers;
    if let Some(audience) = audience {
        progress.stage("showing open pages", || show_first(sites, audience));
    }
    let sink = open().map_err(|finding| findings.push(finding)).ok()?;
    let desk = Desk {
        sink: &sink,
        onlookers,
        last: audience.map(|_| last),
        overtaken: AtomicBool::new(false),
        prints: Mutex::default(),
        pages: Mutex::default(),
        anew: AtomicUsize::new(0),
    };
    progress.expect(sites.iter().map(|site| site.pages().count()).sum());
    progress.stage("drawing pages", || draw_all(sites, &desk, findings));
    let Desk { prints, pages, anew, overtaken, .. } = desk;
    if overtaken.into_inner() {
        return None;
    }
    let prints = prints.into_inner().unwrap_or_else(PoisonError::into_inner);
    let pages = pages.into_inner().unwrap_or_else(PoisonError::into_inner);
    findings.extend(output::clashes(&prints));
    let payments = sites.first().map_or(0, |main| main.content.ledger.payments.len());
    Some(Drawn { sink, pages, anew: anew.into_inner(), payments, prints })
}

/// Shows the pages that are open in a browser, with the assets that they ask for, before
/// anything else is drawn. One that cannot be drawn has its finding later.
fn show_first(sites: &[InLanguage<'_>], audience: &Audience) {
    let open = audience.open_files();
    let pages: Vec<(&InLanguage<'_>, &Page)> = sites
        .iter()
        .flat_map(|site| site.pages().map(move |page| (site, page)))
        .filter(|(site, page)| open.contains(&site.file(page)))
        .collect();
    let draw = |(site, page): &(&InLanguage<'_>, &Page)| {
        let html = site.theme.draw(page, &site.plan.view(site.content, page)).ok()?;
        Some((site.file(page), html.into_bytes()))
    };
    let drawn: BTreeMap<String, Vec<u8>> = pages.par_iter().filter_map(draw).collect();
    if drawn.is_empty() {
        return;
    }
    let assets = sites[0].theme.assets.iter().map(|a| (a.path.output_file(), a.bytes.clone()));
    audience.show(drawn.into_iter().chain(assets).collect());
}

/// A file at its place among those of a language.
fn placed(tree: &Tree, file: File) -> File {
    File { path: tree.file(&file.path), ..file }
}

/// Draws every file of the site in all languages.
fn draw_all(sites: &[InLanguage<'_>], desk: &Desk<'_>, findings: &mut Vec<Finding>) {
    let main = &sites[0];
    let all: Vec<(&Plan, &Tree)> = sites.iter().map(|s| (&s.plan, s.theme.tree())).collect();
    let take = |file: File| desk.take(file).map(drop);
    let (whole, drawn) = rayon::join(
        || opendata::whole_site(main.content, &main.plan, &main.theme, &all, &take),
        || sites.iter().map(|site| site.draw(desk)).collect::<Vec<_>>(),
    );
    findings.extend(whole.err().and_then(Stop::mistake));
    findings.extend(drawn.into_iter().flatten());
}

impl InLanguage<'_> {
    /// The pages that are drawn in this language.
    fn pages(&self) -> impl Iterator<Item = &Page> {
        self.plan.pages.values().filter(|page| self.theme.tree().has(page))
    }

    /// The file of a page in the output folder.
    fn file(&self, page: &Page) -> String {
        self.theme.tree().place(&page.path).output_file()
    }

    /// Draws all pages, each with the files beside it, and the files for all of them. What was
    /// found.
    fn draw(&self, desk: &Desk<'_>) -> Vec<Finding> {
        let tree = self.theme.tree();
        let take = |file: File| desk.take(placed(tree, file)).map(drop);
        let pages: Vec<&Page> = self.pages().collect();
        // One by one: where the last pages are the longest, no thread is left alone with them all.
        let each = pages.par_iter().with_max_len(1);
        let (shared, drawn) = rayon::join(
            || opendata::of_language(self.content, &self.plan, &self.theme, &take),
            || each.map(|page| self.draw_page(page, desk)).collect::<Vec<_>>(),
        );
        let mut found: Vec<Finding> = shared.err().and_then(Stop::mistake).into_iter().collect();
        for drawn in drawn {
            match drawn {
                Ok(notes) => found.extend(notes),
                Err(stop) => found.extend(stop.mistake()),
            }
        }
        found
    }

    /// Draws a page. What charts leave out is said of the main language only.
    fn draw_page(&self, page: &Page, desk: &Desk<'_>) -> Result<Vec<Finding>, Stop> {
        desk.go_on()?;
        let Self { content, plan, theme } = self;
        let tree = theme.tree();
        let view = plan.view(*content, page);
        let print = || theme.print(page, &view);
        desk.page(self.file(page), print, || {
            let html = File::new(&page.path, theme.draw(page, &view)?);
            let files = iter::once(html).chain(opendata::beside(*content, page, &view, tree)?);
            Ok(files.map(|file| placed(tree, file)).collect())
        })?;
        Ok(if tree.is_main() { page::chart_notes(*content, page, &view) } else { Vec::new() })
    }
}
