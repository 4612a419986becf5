// The search, as a reader uses it: what is typed, rightly or with a mistake, leads to the page.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { RULES, askAxe } from './browser.mjs';
import { startChromium } from './chromium.mjs';
import * as ask from './inpage.mjs';
import { serve } from './server.mjs';

const PAGE = 'search/';
const DATA = `${PAGE}data/`;

const CHECKS = {
  titles: 'every entry of the search is found by its title',
  typed: 'dates and amounts are found as people type them, and words with a mistake in them',
  groups: 'what is found is grouped and counted by kind, the best first',
  address: 'the search in the head of a page leads to what is found, and the address keeps it',
  keyboard: 'what is found is reached and opened from the keyboard',
  barriers: 'axe finds no barrier in what is found, light and dark, and nothing scrolls sideways or jumps',
  wrong: 'the search says in words what went wrong',
  without: 'without JavaScript the search leads to the A to Z, which names everything',
};

class Search {
  constructor(site, server, browser) {
    Object.assign(this, { site, server, browser, root: `${server.origin}/${site.subPath}/` });
    this.failures = Object.fromEntries(Object.keys(CHECKS).map((check) => [check, []]));
    const index = JSON.parse(site.text(`${DATA}index.json`));
    const parts = index.documents.map((name) => JSON.parse(site.text(DATA + name)));
    const all = (column) => parts.flatMap((part) => part[column]);
    const [title, path, line, facts] = ['title', 'path', 'line', 'facts'].map(all);
    this.entries = title.map((title, at) => ({ title, path: path[at], text: `${line[at]} ${facts[at]}` }));
    this.words = new Set(Object.values(index.words).flatMap((name) => JSON.parse(site.text(DATA + name)).split(' ')));
  }

  expect(check, good, says) {
    if (!good) this.failures[check].push({ page: `${PAGE}index.html`, says });
  }

  async tab(options = {}) {
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
    const tab = await context.newPage();
    tab.on('pageerror', (error) => this.expect('wrong', false, `stops with ${error.message}`));
    return tab;
  }

  async open(words = '', options = {}) {
    const tab = await this.tab(options);
    await tab.goto(`${this.root}${PAGE}${words && `?q=${encodeURIComponent(words)}`}`);
    if (words) await this.said(tab, words);
    return tab;
  }

  /** What the page says once it has looked for these words. */
  async said(tab, words) {
    const says = (words) => document.querySelector('#search-status')?.textContent.includes(`“${words}”`);
    await tab.waitForFunction(says, words, { timeout: 10_000 });
    return tab.locator('#search-status').innerText();
  }
}

/** The entries that a page's own script finds for words, best first. */
const find = (words) => window.eval('searchIndex').find(window.eval('searchTerms')(words)).then(({ hits }) => hits);

async function tryTitles(search) {
  const tab = await search.open('council');
  const titles = search.entries.map(({ title }) => title);
  const missed = await tab.evaluate(async (titles) => {
    const { find } = window.eval('searchIndex');
    const missed = [];
    for (const [number, title] of titles.entries()) {
      const { hits, taken } = await find(window.eval('searchTerms')(title));
      if (!hits.includes(number) || taken.length > 0) missed.push([title, 'is not found by its title']);
      // A name of fewer words cannot have them all.
      const words = (title) => title.split(/\s+/).length;
      if (words(titles[hits[0]]) > words(title)) missed.push([title, `comes after ${titles[hits[0]]}`]);
    }
    return missed;
  }, titles);
  for (const [title, says] of missed) search.expect('titles', false, `“${title}” ${says}`);
  await tab.context().close();
}

/** What is typed and the terms that are looked for: those that the index has of the same words. */
const TERMS = [
  ['Tŷ’r Ŵyl', 'tyr wyl'],
  ['Crèche & Straße', 'creche and strasse'],
  ['11th July, 2013', '2013-07-11'],
  ['11/7/2013', '2013-07-11'],
  ['Sept 2013', '2013-09'],
  ['Mary 2013', 'mary 2013'],
  ['£1,250.00', '1250'],
  ['£1,234.50', '1234.5'],
  ['£1.2 million', '1.2m'],
  ['3bn', '3000m'],
  ['2011/12', '2011 12'],
];

/** A long word, and how people get it wrong. */
const mistakes = (word) => [
  word.slice(0, 3) + word[4] + word[3] + word.slice(5),
  (word[0] === 'x' ? 'y' : 'x') + word.slice(1),
  word.slice(0, 4) + word.slice(5),
  `${word.slice(0, 5)}q${word.slice(5)}`,
];

async function tryTyped(search) {
  const tab = await search.open('council');
  const finds = async (entry, typed) => {
    const hits = await tab.evaluate(find, typed);
    search.expect('typed', hits.includes(search.entries.indexOf(entry)), `“${entry.title}” is not found by “${typed}”`);
  };
  for (const [typed, wanted] of TERMS) {
    const terms = (await tab.evaluate((typed) => window.eval('searchTerms')(typed), typed)).join(' ');
    search.expect('typed', terms === wanted, `“${typed}” is looked for as ${terms}`);
  }
  const longest = [...search.words].filter((word) => /^[a-z]{9,}$/.test(word)).sort();
  const inTitle = (word) => search.entries.find(({ title }) => title.toLowerCase().split(/[^a-z]+/).includes(word));
  const chosen = longest.filter(inTitle).filter((_, at, all) => at % Math.ceil(all.length / 8) === 0);
  search.expect('typed', chosen.length > 0, 'there is no long word in any title');
  for (const word of chosen) {
    const begins = (typed) => [...search.words].some((other) => other.startsWith(typed));
    for (const typed of mistakes(word).filter((typed) => !begins(typed))) await finds(inTitle(word), typed);
  }
  const dated = search.entries.map((entry) => ({ entry, date: /\b(\d{1,2}) ([A-Z][a-z]+) (\d{4})\b/.exec(entry.text) })).filter(({ date }) => date);
  for (const { entry, date: [words, day, month, year] } of dated.slice(0, 5)) {
    const iso = new Date(`${words} UTC`).toISOString().slice(0, 10);
    const [, mm] = iso.split('-');
    for (const typed of [words, iso, `${month} ${year}`, `${day.padStart(2, '0')}/${mm}/${year}`, `${day}th ${month.slice(0, 3)} ${year}`]) await finds(entry, typed);
  }
  const paid = search.entries.map((entry) => ({ entry, amount: /£[\d,]+\.\d\d/.exec(entry.text)?.[0] })).filter(({ amount }) => amount);
  for (const { entry, amount } of paid.slice(0, 5)) {
    for (const typed of [amount, amount.replace(/[£,]/g, ''), amount.replaceAll(',', '')]) await finds(entry, typed);
  }
  await tab.context().close();
}

/** Words that several kinds have, and how often each kind has them. */
async function tryGroups(search) {
  const tab = await search.open('council');
  const said = await search.said(tab, 'council');
  const headings = await tab.locator('#search-results h2').allInnerTexts();
  const counts = headings.map((heading) => Number(/\(([\d,]+)\)$/.exec(heading)?.[1].replaceAll(',', '')));
  search.expect('groups', headings.length > 1, `shows the kinds ${headings.join(', ')}`);
  const all = Number(/^[\d,]+/.exec(said)?.[0].replaceAll(',', ''));
  search.expect('groups', all === counts.reduce((a, b) => a + b, 0), `says “${said}” and counts ${counts.join(' + ')}`);
  const hits = await tab.evaluate(find, 'council');
  const first = await tab.locator('#search-results a').first().innerText();
  search.expect('groups', first === search.entries[hits[0]].title, `begins with ${first}`);
  const marked = await tab.locator('#search-status').getAttribute('aria-live');
  search.expect('groups', marked === 'polite', 'does not announce what is found');
  await tab.context().close();
}

async function tryAddress(search) {
  const tab = await search.tab();
  await tab.goto(`${search.root}data-dictionary/`);
  await tab.fill('.seek input', 'council');
  await tab.keyboard.press('Enter');
  await search.said(tab, 'council');
  search.expect('address', tab.url().endsWith('?q=council'), `leads to ${tab.url()}`);
  await tab.fill('#search-words', 'spending');
  await tab.keyboard.press('Enter');
  await search.said(tab, 'spending');
  search.expect('address', tab.url().endsWith('?q=spending'), `keeps ${tab.url()}`);
  await tab.reload();
  await search.said(tab, 'spending');
  await tab.goBack();
  await search.said(tab, 'council').catch(() => search.expect('address', false, 'going back does not bring back what was found'));
  await tab.context().close();
}

async function tryKeyboard(search) {
  const tab = await search.open();
  await tab.focus('#search-words');
  await tab.keyboard.type('council');
  await search.said(tab, 'council');
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Tab');
  const focus = () => tab.evaluate(() => ({ text: document.activeElement.textContent, found: Boolean(document.activeElement.closest('#search-results')) }));
  const first = await focus();
  search.expect('keyboard', first.found, `after the button, Tab comes to ${first.text}`);
  const more = tab.locator('#search-results button').first();
  if (await more.count()) {
    const shown = await more.locator('xpath=ancestor::section').locator('li').count();
    await more.focus();
    await tab.keyboard.press('Enter');
    await tab.waitForFunction(() => document.activeElement.matches('#search-results li a'));
    const at = await tab.evaluate(() => [...document.activeElement.closest('ul').children].indexOf(document.activeElement.closest('li')));
    search.expect('keyboard', at === shown, `after showing more the focus is at result ${at + 1}`);
  }
  await tab.locator('#search-results a').first().focus();
  await tab.keyboard.press('Enter');
  await tab.waitForURL((url) => !url.pathname.includes('/search/'));
  const heading = await tab.locator('h1').innerText();
  search.expect('keyboard', heading === first.text, `“${first.text}” leads to “${heading}”`);
  await tab.context().close();
}

async function tryBarriers(search) {
  const tab = await search.tab();
  await tab.addInitScript(() => {
    window.jumps = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.jumps += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const width of [1280, 320]) {
    await tab.setViewportSize({ width, height: 900 });
    await tab.goto(`${search.root}${PAGE}?q=council`);
    await search.said(tab, 'council');
    await tab.waitForTimeout(200);
    const jumps = await tab.evaluate(() => window.jumps);
    search.expect('barriers', jumps < 0.01, `jumps by ${jumps} (${width} px)`);
    for (const colorScheme of ['light', 'dark']) {
      await tab.emulateMedia({ colorScheme });
      for (const says of await askAxe(tab, RULES)) search.expect('barriers', false, `${says} (${width} px, ${colorScheme})`);
    }
    await tab.evaluate(ask.spaceText, true);
    const scroll = await tab.evaluate(ask.sidewaysScroll);
    search.expect('barriers', !scroll, `${scroll} (${width} px)`);
  }
  const kept = await tab.evaluate(ask.stored);
  search.expect('barriers', kept.length === 0, `leaves ${kept.join(', ')}`);
  await tab.context().close();
}

async function tryMistakes(search) {
  const tab = await search.open('qqqqzzzz');
  const none = await search.said(tab, 'qqqqzzzz');
  search.expect('wrong', /Nothing is found/.test(none), `says “${none}” of words that nothing has`);
  await tab.route('**/terms.*.json', (route) => route.abort());
  await tab.goto(`${search.root}${PAGE}?q=council`);
  const failed = await tab.locator('#search-status', { hasText: 'cannot be read' }).waitFor({ timeout: 5000 }).then(() => true, () => false);
  search.expect('wrong', failed, 'says nothing where a part cannot be fetched');
  await tab.goto(pathToFileURL(join(search.site.root, PAGE, 'index.html')).href);
  const disk = await tab.locator('#search-status').innerText();
  search.expect('wrong', /web server/.test(disk), `says “${disk}” when opened from disk`);
  await tab.context().close();
}

async function tryWithout(search) {
  const tab = await search.open('', { javaScriptEnabled: false });
  search.expect('without', !(await tab.isVisible('#search-form')), 'shows a form that does nothing');
  await tab.locator('main a[href*="a-to-z"]:visible').first().click();
  const heading = await tab.locator('h1').innerText();
  search.expect('without', heading === 'A to Z', `leads to “${heading}”`);
  const letter = tab.locator('main a[href*="a-to-z/"]').first();
  if (await letter.count()) await letter.click();
  const named = await tab.locator('main .plain a').count();
  search.expect('without', named > 0, 'leads to no names');
  await tab.context().close();
}

/** Uses the search of a site. */
export async function checkSearch(site) {
  const server = await serve(site.parent, site.subPath);
  const browser = await startChromium();
  const search = new Search(site, server, browser);
  try {
    for (const part of [tryTitles, tryTyped, tryGroups, tryAddress, tryKeyboard, tryBarriers, tryMistakes, tryWithout]) {
      await part(search).catch((error) => search.expect('wrong', false, `${part.name}: ${error.message.split('\n')[0]}`));
    }
  } finally {
    await browser.close();
    server.close();
  }
  return Object.entries(CHECKS).map(([check, name]) => ({ name, looked: '', failures: search.failures[check] }));
}
