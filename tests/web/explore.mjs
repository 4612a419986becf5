// The explorer of payments, as a reader uses it: what it shows is held against the static pages
// and files of the same site.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { RULES, askAxe } from './browser.mjs';
import { startChromium } from './chromium.mjs';
import * as ask from './inpage.mjs';
import { serve } from './server.mjs';

const PAGE = 'spending/explore/';
const DATA = `${PAGE}data/`;

const CHECKS = {
  sums: 'the explorer adds up to what the pages and files of the site say',
  address: 'the address of the explorer keeps what is asked for',
  spare: 'the explorer asks only for the files that it needs',
  file: 'what is downloaded adds up to what is shown',
  barriers: 'axe finds no barrier in the explorer with payments, light and dark, and nothing scrolls sideways',
  wrong: 'the explorer says in words what went wrong',
  without: 'the explorer leads to the same payments without JavaScript',
  dates: 'the explorer writes dates as the pages do, in every language',
};

const pounds = (words) => BigInt(words.replace('−', '-').replace(/[£,.]/g, ''));

/** The first sum that a text names, with its number of payments. */
function sumIn(text) {
  const sum = /[−-]?£[\d,]+\.\d\d/.exec(text);
  const count = /([\d,]+) payments?\b/.exec(text);
  return sum && count && { pence: pounds(sum[0]), count: Number(count[1].replaceAll(',', '')) };
}

/** The rows of a CSV text. */
function rowsOf(text) {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1).push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

function sumOfCsv(text) {
  const [headings, ...rows] = rowsOf(text);
  const at = headings.indexOf('Amount');
  return { pence: rows.reduce((sum, row) => sum + pounds(row[at]), 0n), count: rows.length };
}

const same = (a, b) => Boolean(a && b) && a.pence === b.pence && a.count === b.count;
const inWords = (sum) => (sum ? `${sum.count} payments of ${sum.pence} pence` : 'nothing');

/** The numbers in `0-3,7`. */
const unfold = (runs) =>
  runs.split(',').flatMap((run) => {
    const [first, last = first] = run.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  });

class Explorer {
  constructor(site, server, browser) {
    Object.assign(this, { site, server, browser, root: `${server.origin}/${site.subPath}/` });
    this.index = JSON.parse(site.text(`${DATA}index.json`));
    this.suppliers = JSON.parse(site.text(DATA + this.index.suppliers));
    this.failures = Object.fromEntries(Object.keys(CHECKS).map((check) => [check, []]));
  }

  expect(check, good, says) {
    if (!good) this.failures[check].push({ page: `${PAGE}index.html`, says });
  }

  /** A tab with the page and the names of the data files that it asks for. */
  async open(query = '', { edition = '', ...options } = {}) {
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
    const tab = await context.newPage();
    const asked = new Set();
    tab.on('request', (request) => {
      const [, name] = request.url().split(`/${DATA}`);
      if (name) asked.add(name);
    });
    tab.on('pageerror', (error) => this.expect('wrong', false, `stops with ${error.message}`));
    await tab.goto(`${this.root}${edition}${PAGE}${query}`);
    if (options.javaScriptEnabled !== false) await this.settled(tab);
    return { tab, asked };
  }

  async settled(tab) {
    await tab.waitForFunction(() => /£|fits|read|server/.test(document.querySelector('#explore-status')?.textContent) && !/Reading/.test(document.querySelector('#explore-status')?.textContent));
    await tab.waitForTimeout(100);
  }

  async shown(tab) {
    return sumIn(await tab.locator('#explore-status').innerText());
  }

  /** A supplier who is in some of the parts only and was paid more than once. */
  supplier() {
    const { name, slug, page, parts } = this.suppliers;
    const places = [...name.keys()].filter((at) => page[at] === 1 && unfold(parts[at]).length < this.index.parts.length);
    const plain = (at) => slug[at] ?? name[at].toLowerCase().split(/[^a-z0-9]+/).filter(Boolean).join('-');
    const all = places.map((at) => ({ name: name[at], slug: plain(at), parts: unfold(parts[at]) }));
    const paid = (one) => sumIn(this.site.text(`spending/suppliers/${one.slug}/index.html`));
    const often = all.find((one) => paid(one)?.count > 3) ?? all[0];
    return { ...often, paid: paid(often) };
  }
}

async function tryFirstView(explorer) {
  const { tab, asked } = await explorer.open();
  const newest = explorer.index.parts.filter((part) => part.month).at(-1).month;
  const parts = explorer.index.parts.filter((part) => part.month === newest);
  const wanted = { pence: parts.reduce((sum, part) => sum + BigInt(part.pence), 0n), count: parts.reduce((sum, part) => sum + part.payments, 0) };
  const shown = await explorer.shown(tab);
  explorer.expect('sums', same(shown, wanted), `shows ${inWords(shown)} first, the newest month has ${inWords(wanted)}`);
  const needed = new Set(['index.json', explorer.index.suppliers, ...parts.map((part) => part.file)]);
  const more = [...asked].filter((name) => !needed.has(name));
  explorer.expect('spare', more.length === 0, `asks for ${more.join(', ')} at first`);
  await tab.click('#explore-all');
  await explorer.settled(tab);
  const all = await explorer.shown(tab);
  const whole = sumOfCsv(explorer.site.text('spending/all-payments.csv'));
  explorer.expect('sums', same(all, whole), `shows ${inWords(all)} for all months, all-payments.csv has ${inWords(whole)}`);
  await tab.context().close();
}

async function trySupplier(explorer) {
  const supplier = explorer.supplier();
  const { tab, asked } = await explorer.open();
  const before = new Set(asked);
  await tab.fill('#explore-supplier', supplier.name);
  await tab.keyboard.press('Enter');
  await explorer.settled(tab);
  const shown = await explorer.shown(tab);
  explorer.expect('sums', same(shown, supplier.paid), `shows ${inWords(shown)} for ${supplier.name}, whose page says ${inWords(supplier.paid)}`);
  const parts = new Set(supplier.parts.map((number) => explorer.index.parts[number].file));
  const more = [...asked].filter((name) => !before.has(name) && !parts.has(name));
  explorer.expect('spare', more.length === 0, `asks for ${more.join(', ')} for one supplier`);

  const address = tab.url();
  explorer.expect('address', address.includes(`supplier=${supplier.slug}`), `the address does not name ${supplier.slug}: ${address}`);
  await tab.reload();
  await explorer.settled(tab);
  explorer.expect('address', same(await explorer.shown(tab), shown), 'shows something else when it is loaded again');
  explorer.expect('address', (await tab.inputValue('#explore-supplier')) === supplier.name, 'loses the name when it is loaded again');
  await tab.goBack();
  await explorer.settled(tab);
  explorer.expect('address', !tab.url().includes('supplier=') && !same(await explorer.shown(tab), shown), 'going back does not bring back what was there');
  await tab.context().close();

  const linked = await explorer.open(`../suppliers/${supplier.slug}/`, { javaScriptEnabled: false });
  await linked.tab.click('a[href*="explore"]');
  explorer.expect('address', linked.tab.url().endsWith(`?supplier=${supplier.slug}`), `the supplier’s page leads to ${linked.tab.url()}`);
  await linked.tab.context().close();
}

/** A name that others hold, and a name under which a supplier was paid beside its own. */
async function tryNames(explorer) {
  const [headings, ...rows] = rowsOf(explorer.site.text('spending/all-payments.csv'));
  const [payee, amount] = ['Paid to', 'Amount'].map((name) => headings.indexOf(name));
  const small = explorer.suppliers.name.map((name) => name.toLowerCase());
  const held = explorer.suppliers.name.find((name, at) => small.some((other, place) => place !== at && other.includes(small[at])));
  const [at, others] = Object.entries(explorer.suppliers.also)[0] ?? [];
  const sum = (fits) => {
    const fitting = rows.filter((row) => fits(row[payee].toLowerCase()));
    return { pence: fitting.reduce((all, row) => all + pounds(row[amount]), 0n), count: fitting.length };
  };
  const { tab } = await explorer.open();
  const find = async (words) => {
    await tab.fill('#explore-supplier', words);
    await tab.keyboard.press('Enter');
    await explorer.settled(tab);
    await tab.click('#explore-all');
    await explorer.settled(tab);
    return explorer.shown(tab);
  };
  if (held) {
    const all = sum((name) => name.includes(held.toLowerCase()));
    explorer.expect('sums', same(await find(held), all), `does not show all names that hold ${held}`);
    await tab.click('#explore-one');
    await explorer.settled(tab);
    const one = sum((name) => name === held.toLowerCase());
    explorer.expect('sums', same(await explorer.shown(tab), one), `shows more than ${held} alone`);
    explorer.expect('address', !tab.url().includes('name='), `the address keeps a part of names: ${tab.url()}`);
  }
  if (others) {
    const own = small[at];
    const both = sum((name) => name === own || others.some((other) => other.toLowerCase() === name));
    explorer.expect('sums', same(await find(others[0]), both), `does not find ${others[0]}, as ${own} was called too`);
  }
  const { name: names } = explorer.suppliers;
  const quoted = names.find((name) => /['’]/.test(name)) ?? names.find((name) => name.includes(' '));
  const typed = quoted.replaceAll(' ', '  ').replace(/['’]/g, (sign) => (sign === '’' ? "'" : '’'));
  explorer.expect('sums', same(await find(typed), await find(quoted)), `does not find ${quoted}, typed as ${typed}`);
  explorer.expect('sums', Boolean(held && others), 'has no names to look for');
  await tab.context().close();
}

async function tryMonth(explorer) {
  const { month } = explorer.index.parts.find((part) => part.month);
  const page = explorer.site.text(`spending/months/${month}/index.html`);
  explorer.expect('address', page.includes(`?month=${month}"`), `the page of ${month} does not lead to its payments`);
  const { tab } = await explorer.open(`?month=${month}`);
  const [shown, paid] = [await explorer.shown(tab), sumIn(page)];
  explorer.expect('sums', same(shown, paid), `shows ${inWords(shown)} for ${month}, whose page says ${inWords(paid)}`);
  await tab.click('button[type="reset"]');
  await tab.waitForFunction(() => !location.search);
  await explorer.settled(tab);
  explorer.expect('address', (await tab.inputValue('#explore-to')) !== month, 'starting again keeps the old month');
  await tab.context().close();
}

/** A year, as its page leads to it; its sum where all its payments have a month. */
async function tryYear(explorer) {
  const months = explorer.index.parts.map((part) => part.month);
  const [, first, month] = /^(\d{4})-(\d\d)$/.exec(months.find(Boolean)).map(Number);
  const begins = month < 4 ? first - 1 : first;
  const year = `${begins}-${String((begins + 1) % 100).padStart(2, '0')}`;
  const page = explorer.site.text(`spending/years/${year}/index.html`);
  explorer.expect('address', page.includes(`?year=${year}"`), `the page of ${year} does not lead to its payments`);
  const { tab } = await explorer.open(`?year=${year}`);
  const within = explorer.index.parts.filter((part) => part.month >= `${begins}-04` && part.month <= `${begins + 1}-03`);
  const wanted = months.includes(null)
    ? { pence: within.reduce((sum, part) => sum + BigInt(part.pence), 0n), count: within.reduce((sum, part) => sum + part.payments, 0) }
    : sumIn(page);
  const shown = await explorer.shown(tab);
  explorer.expect('sums', same(shown, wanted), `shows ${inWords(shown)} for ${year}, which has ${inWords(wanted)}`);
  explorer.expect('address', tab.url().includes(`from=${begins}-04&to=${begins + 1}-03`), `the address does not keep the year: ${tab.url()}`);
  await tab.context().close();
}

/** Every size by itself, against the table of the overview. */
async function trySizes(explorer) {
  const months = explorer.index.parts.map((part) => part.month).filter(Boolean);
  const { tab } = await explorer.open(`?from=${months[0]}&to=${months.at(-1)}`);
  const [, ...rows] = rowsOf(explorer.site.text('spending/sizes.csv'));
  for (const [label, count, total] of rows) {
    if (count === '0') continue;
    await tab.selectOption('#explore-size', { label });
    await explorer.settled(tab);
    const wanted = { pence: pounds(total), count: Number(count) };
    const shown = await explorer.shown(tab);
    explorer.expect('sums', same(shown, wanted), `shows ${inWords(shown)} for “${label}”, the overview says ${inWords(wanted)}`);
  }
  const size = await tab.inputValue('#explore-size');
  explorer.expect('address', size !== '' && tab.url().includes(`size=${size}`), `the address does not keep the size: ${tab.url()}`);
  const before = await explorer.shown(tab);
  await tab.reload();
  await explorer.settled(tab);
  explorer.expect('address', same(await explorer.shown(tab), before), 'loses the size when it is loaded again');
  await tab.goto(`${explorer.root}${PAGE}?size=no-such-size`);
  await explorer.settled(tab);
  explorer.expect('address', !tab.url().includes('size='), 'keeps a size that there is not');
  await tab.context().close();
}

/** What one payer paid, against the file of all payments; with several, against what others paid too. */
async function tryPayer(explorer) {
  const [headings, ...rows] = rowsOf(explorer.site.text('spending/all-payments.csv'));
  const [amount, paidBy] = ['Amount', 'Paid by'].map((name) => headings.indexOf(name));
  const months = explorer.index.parts.map((part) => part.month).filter(Boolean);
  const time = `&from=${months[0]}&to=${months.at(-1)}`;
  for (const [slug, name] of explorer.index.payers) {
    const own = rows.filter((row) => row[paidBy] === name);
    const wanted = { pence: own.reduce((sum, row) => sum + pounds(row[amount]), 0n), count: own.length };
    const { tab } = await explorer.open(`?payer=${slug}${time}`);
    const shown = await explorer.shown(tab);
    explorer.expect('sums', same(shown, wanted), `shows ${inWords(shown)} by ${name}, whose payments are ${inWords(wanted)}`);
    explorer.expect('address', tab.url().includes(`payer=${slug}`), `the address does not keep the payer: ${tab.url()}`);
    const several = explorer.index.payers.length > 1;
    explorer.expect('sums', (await tab.isVisible('#explore-payer')) === several, 'offers payers where there is one, or hides them where there are several');
    const named = await tab.locator('#explore-table tbody td a[href*="/organisations/"]').count();
    explorer.expect('sums', named > 0 === several, `names the payer in ${named} rows`);
    await tab.context().close();
  }
}

async function tryDownload(explorer) {
  const { tab, asked } = await explorer.open('?least=1,000&sort=smallest');
  const shown = await explorer.shown(tab);
  const early = [...asked].filter((name) => name.includes('-details.'));
  explorer.expect('spare', early.length === 0, `asks for ${early.join(', ')} before a file is wanted`);
  const [download] = await Promise.all([tab.waitForEvent('download'), tab.click('#explore-download')]);
  const text = readFileSync(await download.path(), 'utf8');
  const kept = sumOfCsv(text);
  const whole = rowsOf(explorer.site.text('spending/all-payments.csv'));
  const [headings, ...found] = rowsOf(text);
  explorer.expect('file', headings.join() === whole[0].join(), `the file has the columns ${headings.join()}, all-payments.csv ${whole[0].join()}`);
  const [reference, source] = ['Reference', 'Source list'].map((name) => headings.indexOf(name));
  const published = new Map(whole.map((row) => [row[source], row.join('\n')]));
  const odd = found.find((row) => published.get(row[source]) !== row.join('\n'));
  explorer.expect('file', !odd, `the file says otherwise than all-payments.csv: ${odd?.join(', ')}`);
  explorer.expect('file', found.some((row) => row[reference] !== '') || whole.slice(1).every((row) => row[reference] === ''), 'the file holds no number of the payers');
  explorer.expect('file', same(kept, shown), `the file holds ${inWords(kept)}, the page shows ${inWords(shown)}`);
  const amounts = rowsOf(text).slice(1).map((row) => pounds(row[1]));
  explorer.expect('file', amounts.every((amount, at) => at === 0 || amounts[at - 1] <= amount), 'the file is not in the order asked for');
  explorer.expect('file', amounts.every((amount) => amount >= 100_000n), 'the file holds less than the least amount');
  const first = await tab.locator('#explore-table tbody tr .figure').first().innerText();
  explorer.expect('file', pounds(first) === amounts[0], `the table begins with ${first}, the file with ${amounts[0]} pence`);
  await tab.context().close();
}

async function tryBarriers(explorer) {
  const months = explorer.index.parts.map((part) => part.month).filter(Boolean);
  const { tab } = await explorer.open(`?from=${months[0]}&to=${months.at(-1)}&sort=largest`);
  if (explorer.index.payments > 50) {
    await tab.click('#explore-after');
    const focused = await tab.evaluate(() => document.activeElement.getAttribute('aria-label'));
    explorer.expect('barriers', /51/.test(focused ?? ''), `after turning the page the focus is at ${focused}`);
  }
  const sorted = await tab.locator('th[aria-sort]').evaluateAll((all) => all.map((th) => `${th.dataset.column} ${th.ariaSort}`).join());
  explorer.expect('barriers', sorted === 'amount descending', `says that it is sorted by: ${sorted}`);
  for (const width of [1280, 320]) {
    for (const colorScheme of ['light', 'dark']) {
      await tab.setViewportSize({ width, height: 900 });
      await tab.emulateMedia({ colorScheme });
      for (const says of await askAxe(tab, RULES)) explorer.expect('barriers', false, `${says} (${width} px, ${colorScheme})`);
    }
    await tab.evaluate(ask.spaceText, true);
    const scroll = await tab.evaluate(ask.sidewaysScroll);
    explorer.expect('barriers', !scroll, `${scroll} (${width} px)`);
    const mute = await tab.locator('#explore-table tbody td:not([data-label])').count();
    explorer.expect('barriers', mute === 0, `${mute} cells do not say their heading (${width} px)`);
    const hidden = await tab.evaluate(() => document.querySelector('#explore-table').scrollWidth > document.querySelector('#explore-results .scroll').clientWidth);
    explorer.expect('barriers', !(hidden && width === 320), 'the rows are wider than a narrow screen');
    const deaf = await tab.evaluate(ask.deafScrollers);
    explorer.expect('barriers', deaf.length === 0, deaf.join('; '));
    await tab.evaluate(ask.spaceText, false);
  }
  const kept = await tab.evaluate(ask.stored);
  explorer.expect('barriers', kept.length === 0, `leaves ${kept.join(', ')}`);
  await tab.context().close();
}

async function tryMistakes(explorer) {
  const { tab } = await explorer.open();
  await tab.fill('#explore-least', 'a lot');
  await tab.keyboard.press('Enter');
  const words = await tab.locator('#explore-least-wrong').innerText();
  const marked = await tab.getAttribute('#explore-least', 'aria-invalid');
  explorer.expect('wrong', words !== '' && marked === 'true', 'says nothing of an amount that is none');
  explorer.expect('wrong', !(await tab.isVisible('#explore-table')), 'shows payments that were not asked for');
  await tab.fill('#explore-least', '1,00');
  await tab.keyboard.press('Enter');
  const pence = await tab.locator('#explore-least-wrong').innerText();
  explorer.expect('wrong', pence !== '', 'takes 1,00 for an amount');
  await tab.fill('#explore-least', '');
  await tab.fill('#explore-supplier', 'no such name at all');
  await tab.keyboard.press('Enter');
  await tab.waitForFunction(() => /fits/.test(document.querySelector('#explore-status')?.textContent));
  explorer.expect('wrong', !(await tab.isVisible('#explore-table')), 'shows a table where nothing is found');
  await tab.context().close();

  const wrong = await explorer.browser.newContext();
  const asked = await wrong.newPage();
  await asked.goto(`${explorer.root}${PAGE}?least=1.000,50`);
  await asked.waitForFunction(() => document.querySelector('#explore-least-wrong')?.textContent !== '');
  const kept = await asked.inputValue('#explore-least');
  explorer.expect('wrong', kept === '1.000,50', `shows “${kept}” where the address asks for an amount that is none`);
  await wrong.close();

  const context = await explorer.browser.newContext();
  const cut = await context.newPage();
  await cut.route(`**/${explorer.index.parts.findLast((part) => part.month).file}`, (route) => route.abort());
  await cut.goto(explorer.root + PAGE);
  await explorer.settled(cut);
  const failed = await cut.locator('#explore-status').innerText();
  explorer.expect('wrong', /cannot be read/.test(failed), `says “${failed}” where a file cannot be fetched`);
  await cut.goto(pathToFileURL(join(explorer.site.root, PAGE, 'index.html')).href);
  await explorer.settled(cut);
  const disk = await cut.locator('#explore-status').innerText();
  explorer.expect('wrong', /web server/.test(disk) && !(await cut.isVisible('#explore-form')), `says “${disk}” when opened from disk`);
  await context.close();
}

/** Browsers do not know the months of every language: the scripts must write them as the page does. */
async function tryDates(explorer) {
  for (const edition of ['', 'cy/'].filter((edition) => explorer.site.files.has(`${edition}${PAGE}index.html`))) {
    const { tab } = await explorer.open('', { edition });
    const known = new Set(await tab.locator('main a[href*="spending/months/20"]').allInnerTexts());
    const months = await tab.locator('#explore-from option').allInnerTexts();
    const strange = months.filter((month) => ![...known].some((name) => month.startsWith(name)));
    explorer.expect('dates', known.size > 0 && strange.length === 0, `writes ${strange.join(', ') || 'no month'} (/${edition})`);
    const cell = tab.locator('main table tbody tr').first().locator('td').nth(1);
    const date = (await cell.innerText()).replace(/^\d+ /, '');
    explorer.expect('dates', known.has(date), `writes “${await cell.innerText()}” (/${edition})`);
    await tab.context().close();
  }
}

async function tryWithout(explorer) {
  const { tab } = await explorer.open('', { javaScriptEnabled: false });
  explorer.expect('without', !(await tab.isVisible('#explore-form')), 'shows a form that does nothing');
  explorer.expect('without', await tab.isVisible('#explore-without'), 'does not say why nothing can be filtered');
  for (const way of ['suppliers/', 'services/', 'months/', 'years/', 'all-payments.csv']) {
    explorer.expect('without', (await tab.locator(`main a[href*="/spending/${way}"]:visible`).count()) > 0, `has no link to ${way}`);
  }
  await tab.context().close();
}

/** Uses the explorer of a site; a site without payments has none. */
export async function checkExplorer(site) {
  if (!site.files.has(`${DATA}index.json`)) return [];
  const server = await serve(site.parent, site.subPath);
  const browser = await startChromium();
  const explorer = new Explorer(site, server, browser);
  try {
    for (const part of [tryFirstView, trySupplier, tryNames, tryMonth, tryYear, trySizes, tryPayer, tryDownload, tryBarriers, tryMistakes, tryDates, tryWithout]) {
      await part(explorer).catch((error) => explorer.expect('wrong', false, `${part.name}: ${error.message.split('\n')[0]}`));
    }
  } finally {
    await browser.close();
    server.close();
  }
  return Object.entries(CHECKS).map(([check, name]) => ({ name, looked: '', failures: explorer.failures[check] }));
}
